"""Coordinates of rows, brought to WGS 84: what is taken, rejected and flagged, and what becomes of the uncertainty."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections import places
from neaspec_plugin.core.detections.map_offset import bd09, gcj02
from neaspec_plugin.core.detections.places import PLACE_COLUMNS, locate
from neaspec_plugin.core.detections.reader import Context, Dataset
from neaspec_plugin.core.detections.row_checks import RowChecks
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import COUNTRIES, VOCABULARIES

FIELDS = ("latitude", "longitude", "x", "y", "coordinates", "crs", "uncertainty", "coordinatePrecision")
SK42 = ("22695300.91", "4776673.48")  # 131.4 E 43.1 N by EPSG:5044 (published)


class Located:
    def __init__(self, context=None, **columns):
        count = max(len(column) for column in columns.values())
        index = pd.RangeIndex(1, count + 1)
        rows = pd.DataFrame({name: pd.Series(column, dtype=object) for name, column in columns.items()}).set_index(
            index
        )
        none = pd.Series([None] * count, index=index, dtype=object)
        cells = {name: rows[name].where(rows[name].notna(), None) if name in rows else none for name in FIELDS}
        dataset = Dataset("d", "f", "", "file.csv", "0" * 64)
        self.checks = RowChecks(dataset, "detections", rows, "file.csv", [f"d:{row}" for row in index])
        self.frame = locate(self.checks, cells, Context(**(context or {})))
        assert list(self.frame.columns) == list(PLACE_COLUMNS)
        assert self.frame.index.equals(index)

    def rejects(self):
        return dict(zip(self.checks.rejects()["source_row"], self.checks.rejects()["code"]))

    def flags(self):
        return [code or "" for code in self.checks.codes()]

    def first(self, name):
        return self.frame[name].iloc[0]


def at(found, lon, lat, tolerance=1e-7):
    return (found.first("lon"), found.first("lat")) == (
        pytest.approx(lon, abs=tolerance),
        pytest.approx(lat, abs=tolerance),
    )


# --- decimal degrees in WGS 84


@pytest.mark.parametrize("context", [{}, {"crs": "EPSG:4326"}, {"crs": "WGS 84", "country": "RUS"}])
def test_plain_degrees_stay_what_they_are(context):
    found = Located(
        context, latitude=["43.1", None, "-1e1"], longitude=["131.4", None, "10"], uncertainty=["15", None, "0"]
    )
    assert found.frame["lon"].fillna(-1).tolist() == [131.4, -1, 10]
    assert found.frame["lat"].fillna(-1).tolist() == [43.1, -1, -10]
    assert found.frame["coordinateUncertaintyInMeters"].fillna(-1).tolist() == [15, -1, -1]  # never zero
    assert found.frame["verbatimCoordinates"].tolist() == ["43.1 131.4", None, "-1e1 10"]
    assert found.frame[["transformOp", "coordOffsetModel", "coordCorrection"]].isna().all(axis=None)
    assert found.rejects() == {}


@pytest.mark.parametrize("lon_extra", [[], ["x"]])  # the second takes the way of odd notations
def test_what_was_rejected_before_still_is(lon_extra):
    rows = [
        ("131.4", "43.1", "coordinates_swapped"),
        ("43.1", None, "coordinate_missing"),
        ("95", "181", "coordinates_out_of_range"),
        ("91", "10", "coordinates_out_of_range"),
        ("north", "131.4", "not_a_number"),
    ]
    latitude, longitude, expected = (list(part) for part in zip(*rows))
    found = Located(latitude=latitude + ["43"] * len(lon_extra), longitude=longitude + lon_extra)
    codes = expected + ["not_a_number"] * len(lon_extra)
    assert found.rejects() == dict(enumerate(codes, start=1))


def test_no_coordinate_is_repeated_in_a_reject():
    found = Located(latitude=["131.41234", "x43.12345"], longitude=["43.12345", "131.41234"])
    assert not [params for params in found.checks.rejects()["params"] if "1234" in params]


def test_other_notations():
    found = Located(
        latitude=["42°51′43″N", "42,861944", "北纬42度51分43秒", "4251.7167"],
        longitude=["130°21'58\"E", "130,366111", "东经130度21分58秒", "13021.9667"],
    )
    assert found.frame["lat"].to_numpy() == pytest.approx(42 + 51 / 60 + 43 / 3600, abs=1e-5)
    assert found.frame["lon"].to_numpy() == pytest.approx(130 + 21 / 60 + 58 / 3600, abs=1e-5)
    assert found.first("verbatimCoordinates") == "42°51′43″N 130°21'58\"E"
    assert found.first("coordinatePrecision") == pytest.approx(1 / 3600)
    assert np.isnan(found.frame["coordinatePrecision"].iloc[1])  # decimals lose their last zeros in spreadsheets
    assert found.rejects() == {}


def test_both_in_one_cell():
    found = Located(
        coordinates=["42.861944, 130.366111", "130.366111 42.861944", "12, 14", None],
        latitude=[None, None, None, "43"],
        longitude=[None, None, None, "131"],
    )
    assert found.frame["lat"].iloc[:2].tolist() == [42.861944, 42.861944]
    assert found.frame["lon"].iloc[:2].tolist() == [130.366111, 130.366111]
    assert found.frame["lat"].iloc[3] == 43
    assert found.rejects() == {3: "pair_unclear"}
    assert found.first("verbatimCoordinates") == "42.861944, 130.366111"


# --- other systems


def test_sk42_with_the_operation_and_its_accuracy():
    found = Located({"crs": "СК-42 зона 22", "country": "RUS"}, x=[SK42[0]], y=[SK42[1]], uncertainty=["15"])
    assert at(found, 131.4, 43.1)
    assert found.first("coordinateUncertaintyInMeters") == 15 + 3
    assert found.first("transformOp") == "EPSG:5044 (3 m)"
    assert found.first("verbatimSRS") == "СК-42 зона 22"
    assert found.first("verbatimCoordinates") == f"{SK42[1]} {SK42[0]}"
    assert found.flags() == [""]


def test_an_unknown_uncertainty_begins_at_thirty_metres_where_something_is_added():
    found = Located({"crs": "西安80"}, latitude=["42.9", None], longitude=["130.9", None])
    assert found.frame["coordinateUncertaintyInMeters"].fillna(-1).tolist() == [30 + 150, -1]
    assert found.flags() == ["datum_shift_unknown", ""]
    assert (found.first("lon"), found.first("lat")) == (130.9, 42.9)


def test_the_rows_own_system_goes_before_the_files():
    found = Located(
        {"crs": "EPSG:28422"},
        crs=[None, "WGS 84", "МСК-25", "somewhere", "한국2000 중부", "CGCS2000"],
        x=[SK42[0], "131.4", "1400000", "1", "200000", "44385656.84"],
        y=[SK42[1], "43.1", "360000", "1", "500000", "4752561.75"],
    )
    assert found.frame["lon"].iloc[[0, 1, 5]].to_numpy() == pytest.approx([131.4, 131.4, 130.6], abs=1e-7)
    assert found.rejects() == {
        3: "local_system_refused",
        4: "reference_system_unknown",
        5: "reference_system_ambiguous",
    }
    assert found.frame["verbatimSRS"].tolist()[:2] == ["EPSG:28422", "WGS 84"]


def test_a_file_in_a_local_system_is_refused_as_a_whole():
    with pytest.raises(NeaspecError) as caught:
        Located({"crs": "МСК-25"}, x=["1400000"], y=["360000"])
    assert caught.value.message.code == "local_system_refused"


def test_a_surveyors_x_is_north_and_the_values_say_so():
    found = Located({"crs": "EPSG:28422"}, x=[SK42[1], SK42[0]], y=[SK42[0], SK42[1]])
    assert found.frame["lat"].to_numpy() == pytest.approx([43.1, 43.1], abs=1e-7)
    assert found.flags() == ["axes_turned", ""]
    found = Located({"crs": "UTM 52N"}, coordinates=["4774715.50 695306.39", "695306.39; 4774715.50"])
    assert found.frame["lon"].to_numpy() == pytest.approx([131.4, 131.4], abs=1e-6)


def test_plane_rectangular_values_are_taken_as_they_are_mapped():
    found = Located({"crs": "JGD2011 II系"}, x=["-68898.95"], y=["-99563.61"])
    assert at(found, 130.27, 32.1)


def test_metres_that_fit_no_system_are_rejected():
    found = Located(
        crs=[None, "CGCS2000", "EPSG:28422", "UTM 52N", "Korean 1985"],
        x=["695306.39", "695306.39", "23695306.39", "9695306.39", "116.4"],
        y=["4774715.50", "4774715.50", "4774715.50", "4774715.50", "39.9"],
    )
    assert found.rejects() == {
        1: "reference_system_missing", 2: "zone_missing", 3: "zone_contradicts_system", 4: "outside_reference_system", 5: "no_datum_operation",
    }  # fmt: skip


def test_swapped_degrees_of_another_datum_are_rejected_too():
    assert Located({"crs": "СК-42"}, latitude=["131.4"], longitude=["43.1"]).rejects() == {1: "coordinates_swapped"}


# --- online maps


@pytest.mark.parametrize(("model", "forward"), [("GCJ-02", gcj02), ("BD-09", bd09)])
def test_a_shift_is_undone_on_request(model, forward):
    lon, lat = forward(130.366, 42.862)
    found = Located(
        {"offset_model": model, "country": "CHN"},
        latitude=[repr(float(lat)), None],
        longitude=[repr(float(lon)), None],
        uncertainty=["10", None],
    )
    assert at(found, 130.366, 42.862, 1e-9)
    assert found.frame["coordOffsetModel"].tolist() == [model, None]
    assert found.frame["coordCorrection"].tolist() == ["applied", None]
    assert found.first("coordinateUncertaintyInMeters") == 10
    assert found.flags() == ["", ""]


@pytest.mark.parametrize("country", [country for country in COUNTRIES if country != "CHN"])
def test_a_shift_is_never_undone_for_another_countrys_office(country):
    found = Located(
        {"offset_model": "GCJ-02", "country": country}, latitude=["42.862"], longitude=["130.366"], uncertainty=["10"]
    )
    assert at(found, 130.366, 42.862)
    assert found.first("coordCorrection") == "refused"
    assert found.first("coordinateUncertaintyInMeters") == 10 + 700
    assert found.flags() == ["map_offset_refused"]


@pytest.mark.parametrize(("text", "model", "added"), [("高德", "GCJ-02", 700), ("百度坐标 BD-09", "BD-09", 1500)])
def test_a_map_that_is_only_named_moves_nothing(text, model, added):
    found = Located(crs=[text, "WGS 84"], latitude=["42.862"] * 2, longitude=["130.366"] * 2, uncertainty=["10"] * 2)
    assert found.frame["lon"].tolist() == [130.366, 130.366]
    assert found.frame["coordinateUncertaintyInMeters"].tolist() == [10 + added, 10]
    assert found.frame["coordOffsetModel"].tolist() == [model, None]
    assert found.flags() == ["map_offset_suspected", ""]
    assert set(found.frame["coordCorrection"].dropna()) <= set(VOCABULARIES["offset_correction"])
    whole = Located({"crs": text}, latitude=["42.862"], longitude=["130.366"], uncertainty=["10"])
    assert whole.first("coordinateUncertaintyInMeters") == 10 + added


# --- any cell


CELL = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.floats(-200, 200).map(str),
    st.floats(-5e7, 5e7).map(str),
    st.sampled_from(["42°51′43″N", "43.1", "131.4", *SK42]),
)
CRS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.sampled_from(["WGS 84", "СК-42", "EPSG:28422", "МСК-25", "高德", "JGD2011 II系", "Tokyo"]),
)


@settings(deadline=None)
@given(
    st.lists(st.tuples(CELL, CELL, CELL, CRS, CELL), min_size=1, max_size=6),
    CRS,
    st.sampled_from(["", *COUNTRIES]),
    st.sampled_from(["", "GCJ-02", "BD-09"]),
)
def test_any_cells_are_placed_rejected_or_refused(rows, crs, country, model):
    columns = dict(zip(("latitude", "longitude", "coordinates", "crs", "uncertainty"), map(list, zip(*rows))))
    try:
        found = Located({"crs": crs or "", "country": country, "offset_model": model}, **columns)
    except NeaspecError:
        return
    kept = found.frame[found.checks.kept]
    assert (kept["lon"].isna() == kept["lat"].isna()).all()
    assert kept["lon"].dropna().abs().le(180).all()
    assert kept["lat"].dropna().abs().le(90).all()
    assert not (kept["coordinateUncertaintyInMeters"] <= 0).any()
    for issue in found.checks.rejects()["params"]:
        assert set(json.loads(issue)) <= {"field"}


def test_plain_degrees_take_the_short_way(monkeypatch):
    def never(*args):
        raise AssertionError("the long way")

    monkeypatch.setattr(places, "to_wgs84", never)
    monkeypatch.setattr(places, "parse_axis", never)
    assert at(Located({"crs": "EPSG:4326"}, latitude=["43.1"], longitude=["131.4"]), 131.4, 43.1)
