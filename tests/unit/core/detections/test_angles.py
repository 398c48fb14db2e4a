"""Coordinates as they are written."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.angles import looks_like_degree_minutes, parse_axis, split_pair

DMS = 42 + 51 / 60 + 43 / 3600  # 42.861944
EAST = 130 + 22 / 60 + 12 / 3600
OURS = settings(max_examples=50, deadline=None)


def one(cell, axis="latitude", **options):
    return parse_axis(pd.Series([cell], dtype=object), axis, **options).iloc[0]


@pytest.mark.parametrize(
    "cell",
    ["42°51′43″N", "N42°51'43\"", "42°51’43” с.ш.", "с.ш. 42°51'43\"", "北纬42度51分43秒", "北緯42度51分43秒", "북위 42도 51분 43초",
     "хойд өргөрөг 42°51'43\"", "42º51'43''", "42˚ 51' 43\" n", "42 51 43", "42-51-43", "42:51:43 N", "４２°５１′４３″Ｎ", "425143N",
     "N425143", "lat: 42°51'43\"", "纬度42度51分43秒", "42°51'43\" north", "42゜51´43＂"],
)  # fmt: skip
def test_degrees_minutes_seconds_in_all_languages(cell):
    angle = one(cell)
    assert angle["valid"]
    assert angle["degrees"] == pytest.approx(DMS, abs=1e-12)
    assert round(angle["degrees"], 6) == 42.861944
    assert angle["precision_deg"] == pytest.approx(1 / 3600)
    assert angle["notation"] in ("dms", "compact")


@pytest.mark.parametrize(
    "cell",
    ["东经130°22′12″", "東経130度22分12秒", "동경 130도 22분 12초", "130°22'12\" в.д.", "зүүн уртраг 130°22'12\"", "1302212E", "E130 22 12",
     "经度130度22分12秒", "130°22'12\"В"],
)  # fmt: skip
def test_longitudes(cell):
    assert one(cell, "longitude")["degrees"] == pytest.approx(EAST)


@pytest.mark.parametrize(
    ("cell", "degrees", "precision", "notation"),
    [
        ("42.861944", 42.861944, 1e-6, "decimal"),
        ("42,86", 42.86, 0.01, "decimal"),
        ("42.86°N", 42.86, 0.01, "decimal"),
        ("42", 42, 1, "decimal"),
        ("S 42.5", -42.5, 0.1, "decimal"),
        ("−42.5", -42.5, 0.1, "decimal"),
        ("ю.ш. 42.5", -42.5, 0.1, "decimal"),
        ("42°51.717'", 42 + 51.717 / 60, 0.001 / 60, "dm"),
        ("42 51.717", 42 + 51.717 / 60, 0.001 / 60, "dm"),
        ("42°51'", 42.85, 1 / 60, "dm"),
        ("4251.7167", 42 + 51.7167 / 60, 0.0001 / 60, "nmea"),
        ("42.861.944", 42.861944, 1e-6, "grouped"),
        ("42°51'43.25\"", 42 + 51 / 60 + 43.25 / 3600, 0.01 / 3600, "dms"),
        ("4,750,951.79", 4750951.79, 0.01, "decimal"),
        ("95.2", 95.2, 0.1, "decimal"),
    ],
)
def test_value_precision_and_notation(cell, degrees, precision, notation):
    angle = one(cell)
    assert angle["degrees"] == pytest.approx(degrees, abs=1e-12)
    assert angle["precision_deg"] == pytest.approx(precision)
    assert angle["notation"] == notation


def test_nmea_is_degrees_and_minutes():
    assert round(one("4251.7167")["degrees"], 6) == 42.861945


def test_packed_figures_are_read_only_where_asked_for():
    assert one("42.5143")["degrees"] == 42.5143
    assert one("42.5143", packed=True)["degrees"] == pytest.approx(DMS)
    assert one("42.514325", packed=True)["degrees"] == pytest.approx(42 + 51 / 60 + 43.25 / 3600)
    assert not one("42.6143", packed=True)["valid"]


@pytest.mark.parametrize(
    "cell",
    ["42°60'", "42°51'60\"", "42 61", "425160N", "4251.7 6N", "-42.5 S", "42.5 E", "N 42.5 N", "北纬42 南", "lon 42.5", "42.86.1", "abc", "",
     "°", "42 5 7", "200°10'", "191.861.944"],
)  # fmt: skip
def test_what_cannot_be_is_not_valid(cell):
    angle = one(cell)
    assert not angle["valid"]
    assert np.isnan(angle["degrees"])


def test_six_figures_without_a_mark_stay_a_number():
    assert one("425143")["degrees"] == 425143  # a northing, for all that is known


def test_rows_stay_aligned():
    frame = parse_axis(pd.Series(["42", None, "43"], index=[7, 3, 5]), "latitude")
    assert frame["degrees"].to_dict()[5] == 43
    assert frame["valid"].tolist() == [True, False, True]
    assert parse_axis(pd.Series([], dtype=object), "latitude").empty


@pytest.mark.parametrize(
    "cell",
    ["42.86, 130.37", "130.37 42.86", "42,86 130,37", "42,86; 130,37", "42,86,130,37", "(42.86, 130.37)", "POINT(130.37 42.86)",
     "N42.86E130.37", "42.86N,130.37E", "42.86/130.37", "lat 42.86 lon 130.37", "北纬42.86，东经130.37", "130.37 в.д. 42.86 с.ш.",
     "북위 42.86 동경 130.37", "42°51.6' 130°22.2'", "42 51 36 130 22 12"],
)  # fmt: skip
def test_a_cell_with_both(cell):
    latitude, longitude = split_pair(pd.Series([cell]))
    assert parse_axis(latitude, "latitude")["degrees"][0] == pytest.approx(42.86)
    assert parse_axis(longitude, "longitude")["degrees"][0] == pytest.approx(130.37)


@pytest.mark.parametrize("cell", ["42.86", "42.5 60.2", "100.1 130.2", "x", "", "42.5N 43.5N", "42.86, 130.37, 5"])
def test_what_cannot_be_parted_stays_open(cell):
    latitude, longitude = split_pair(pd.Series([cell]))
    assert (latitude[0], longitude[0]) == (None, None)


def test_degrees_and_minutes_taken_for_decimals():
    random = np.random.default_rng(7)
    latitude, longitude = 40 + 6 * random.random(400), 126 + 8 * random.random(400)
    assert not looks_like_degree_minutes(pd.Series(latitude), pd.Series(longitude))
    minutes = [np.floor(values) + np.floor(values % 1 * 60) / 100 for values in (latitude, longitude)]
    assert max(values.max() % 1 for values in minutes) < 0.6
    assert looks_like_degree_minutes(*map(pd.Series, minutes))
    near = [values[:3].mean() + (values - values.mean()) / 100 for values in minutes]  # a span below 2 degrees
    assert not looks_like_degree_minutes(*map(pd.Series, near))
    assert not looks_like_degree_minutes(pd.Series([], dtype=float), pd.Series([], dtype=float))


PLACES = st.tuples(st.integers(0, 89), st.integers(0, 59), st.integers(0, 59), st.sampled_from("NS"))


@OURS
@given(st.lists(PLACES, min_size=1, max_size=20))
def test_written_seconds_are_read_back(places):
    values = [(d + m / 60 + s / 3600) * (1 if side == "N" else -1) for d, m, s, side in places]
    for form in ("{0}°{1}′{2}″{3}", "{3} {0:02d} {1:02d} {2:02d}", "{0:02d}{1:02d}{2:02d}{3}"):
        cells = pd.Series([form.format(*place) for place in places])
        assert parse_axis(cells, "latitude")["degrees"].tolist() == pytest.approx(values, abs=1e-9)


@OURS
@given(st.lists(st.tuples(st.floats(18, 55), st.floats(74, 146)), min_size=1, max_size=20))
def test_pairs_are_told_apart_in_either_order(points):
    texts = [(f"{latitude:.5f}", f"{longitude:.5f}") for latitude, longitude in points]
    for cells in ([", ".join(pair) for pair in texts], [" ".join(reversed(pair)) for pair in texts]):
        assert list(zip(*split_pair(pd.Series(cells)))) == texts


TEXTS = st.one_of(st.text(max_size=12), st.text("0123456789.,°'\" NSEW北东с.ш-", max_size=16))


@OURS
@given(st.lists(TEXTS, min_size=1, max_size=20))
def test_any_text_is_an_angle_or_not_valid(texts):
    cells = pd.Series(texts, dtype=object)
    for axis in ("latitude", "longitude"):
        frame = parse_axis(cells, axis)
        assert (frame["valid"] == np.isfinite(frame["degrees"])).all()
        assert (frame["valid"] == frame["notation"].notna()).all()
    latitude, longitude = split_pair(cells)
    assert (latitude.isna() == longitude.isna()).all()
