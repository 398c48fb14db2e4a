"""Shifts of Chinese online maps against the published table of places, and their undoing."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.map_offset import (
    BOX,
    bd09,
    evidence,
    from_bd09,
    from_gcj02,
    gcj02,
    in_box,
    named_in,
)

# latitude and longitude: WGS 84, GCJ-02, BD-09, to the sixth decimal (a reference implementation's answers)
PLACES = [
    ("Hunchun", (42.862, 130.366), (42.864657, 130.373171), (42.870296, 130.379810)),
    ("Wangqing", (43.312, 129.757), (43.314603, 129.764099), (43.320340, 129.770681)),
    ("Zhalong", (47.2, 124.25), (47.202170, 124.256688), (47.207809, 124.263343)),
    ("Xianghai", (44.95, 122.35), (44.952084, 122.355914), (44.957833, 122.362493)),
    ("Poyang", (29.1, 116.3), (29.097180, 116.304988), (29.103271, 116.311468)),
    ("Sanjiangyuan", (33.0, 95.0), (32.997806, 95.001051), (33.003676, 95.007593)),
]
SIXTH = 0.51e-6  # the table is rounded to six decimals
LON = st.floats(BOX[0], BOX[2])
LAT = st.floats(BOX[1], BOX[3])


def metres(lon_a, lat_a, lon_b, lat_b):
    """On a sphere, good to half a per cent, with nothing of the plugin in it."""
    phi = math.radians((lat_a + lat_b) / 2)
    return 6371000 * math.hypot(math.radians(lat_b - lat_a), math.radians(lon_b - lon_a) * math.cos(phi))


@pytest.mark.parametrize(("name", "wgs", "gcj", "baidu"), PLACES)
def test_places_of_the_table(name, wgs, gcj, baidu):
    lon, lat = gcj02(wgs[1], wgs[0])
    assert (float(lat), float(lon)) == pytest.approx(gcj, abs=SIXTH)
    lon, lat = bd09(wgs[1], wgs[0])
    assert (float(lat), float(lon)) == pytest.approx(baidu, abs=SIXTH)


@pytest.mark.parametrize(
    ("name", "shift_gcj", "shift_bd"),
    [
        ("Hunchun", 656, 1457),
        ("Wangqing", 644, 1446),
        ("Zhalong", 561, 1333),
        ("Xianghai", 521, 1315),
        ("Poyang", 577, 1174),
        ("Sanjiangyuan", 262, 818),
    ],
)
def test_lengths_of_the_shifts(name, shift_gcj, shift_bd):
    wgs = next(place[1] for place in PLACES if place[0] == name)
    for forward, expected in ((gcj02, shift_gcj), (bd09, shift_bd)):
        lon, lat = forward(wgs[1], wgs[0])
        assert metres(wgs[1], wgs[0], float(lon), float(lat)) == pytest.approx(expected, rel=0.006)  # a sphere's


@settings(deadline=None)
@given(LON, LAT)
def test_going_back_finds_the_start(lon, lat):
    for forward, back in ((gcj02, from_gcj02), (bd09, from_bd09)):
        found = back(*forward(lon, lat))
        assert abs(float(found[0]) - lon) < 1e-9
        assert abs(float(found[1]) - lat) < 1e-9


@settings(deadline=None)
@given(st.floats(width=64), st.floats(width=64))
def test_nothing_is_raised_for_any_number(lon, lat):
    with np.errstate(all="ignore"):
        from_gcj02(lon, lat)
        from_bd09(lon, lat)
        evidence([lon], [lat], [130.0], [43.0])


def test_arrays_keep_their_shape_and_missing_stays_missing():
    lon, lat = from_gcj02(np.array([130.373171, np.nan]), np.array([42.864657, 43.0]))
    assert (float(lon[0]), float(lat[0])) == pytest.approx((130.366, 42.862), abs=1e-6)
    assert np.isnan(lon[1])


def test_the_box_reaches_over_all_neighbours():
    assert in_box([130.4, 131.9, 106.9, 127.0, 125.75, 130.27], [42.9, 43.1, 47.9, 37.5, 39.03, 32.1]).all()
    assert not in_box([139.7], [35.7])[0]


# --- evidence


def pairs(model, count=12, noise_m=0.0):
    """Simulated reference places around Hunchun and what a map with the model would show."""
    rng = np.random.default_rng(4)
    lon, lat = rng.uniform(130.0, 130.9, count), rng.uniform(42.6, 43.1, count)
    seen_lon, seen_lat = model(lon, lat)
    jitter = rng.normal(0, noise_m / 111_000, (2, count))
    return seen_lon + jitter[0], seen_lat + jitter[1], lon, lat


@pytest.mark.parametrize(("model", "name", "low", "high"), [(gcj02, "GCJ-02", 600, 700), (bd09, "BD-09", 1350, 1550)])
def test_a_shift_shows_in_pairs(model, name, low, high):
    found = evidence(*pairs(model, noise_m=8))
    assert found.model == name
    assert found.median_residual_m < 30
    assert low < found.raw_median_m < high
    assert found.circular_sd_deg < 15
    assert found.n == 12


def test_places_that_agree_are_evidence_for_no_shift():
    found = evidence(*pairs(lambda lon, lat: (lon, lat), noise_m=8))
    assert found.model == "none"
    assert found.raw_median_m < 30


def test_another_shift_is_no_evidence():
    # 95 m to the north-east, as an old datum makes
    found = evidence(*pairs(lambda lon, lat: (lon + 0.0011, lat + 0.0003)))
    assert found.model == "unknown"


def test_residuals_all_ways_are_no_evidence():
    lon, lat = np.full(8, 130.366), np.full(8, 42.862)
    turn = np.arange(8) * np.pi / 4
    found = evidence(lon + 0.0080 * np.cos(turn), lat + 0.0059 * np.sin(turn), lon, lat)
    assert found.model == "unknown"
    assert found.circular_sd_deg > 90


def test_two_pairs_are_too_few_and_missing_ones_do_not_count():
    seen_lon, seen_lat, lon, lat = pairs(gcj02, 4)
    lon[:2] = np.nan
    found = evidence(seen_lon, seen_lat, lon, lat)
    assert (found.model, found.n) == ("unknown", 2)
    assert evidence([], [], [], []).n == 0


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("高德地图", "GCJ-02"), ("腾讯地图", "GCJ-02"), ("AMap", "GCJ-02"), ("Tencent Maps", "GCJ-02"), ("gcj02", "GCJ-02"),
        ("Google China", "GCJ-02"), ("百度坐标", "BD-09"), ("Baidu Map", "BD-09"), ("ＢＤ０９", "BD-09"), ("BD-09", "BD-09"),
        ("天地图", ""), ("CGCS2000", ""), ("GPS, WGS 84", ""), ("Google Earth", ""), ("", ""),
    ],
)  # fmt: skip
def test_words_of_provenance(text, model):
    assert named_in(text) == model
