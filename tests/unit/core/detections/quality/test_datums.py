"""One place in two data sets, apart by the shift of a datum or online map."""

from __future__ import annotations

import math

import pytest

from neaspec_plugin.core.detections.map_offset import bd09
from neaspec_plugin.core.detections.quality.datums import shift

PLACES = [(130.366, 42.862), (130.5, 42.95), (129.757, 43.312), (130.1, 43.05)]
CODE = "datum_shift_suspected"


def metres(a, b):
    phi = math.radians((a[1] + b[1]) / 2)
    return 6371000 * math.hypot(math.radians(b[1] - a[1]), math.radians(b[0] - a[0]) * math.cos(phi))


def camera(dataset, number, at, **more):
    return {
        "id": f"{dataset}{number}",
        "datasetID": dataset,
        "locationID": f"S{number}",
        "at": tuple(map(float, at)),
        **more,
    }


@pytest.mark.parametrize(
    "model, place, published",
    [("Pulkovo 1942", (131.5, 43.2), 94.6), ("GCJ-02", (130.366, 42.862), 656), ("BD-09", (130.366, 42.862), 1457)],
)
def test_the_shifts_are_the_published_ones(model, place, published):
    moved = tuple(map(float, shift(model)(*place)))
    assert metres(place, moved) == pytest.approx(published, rel=0.005)


def test_baidu_places_beside_true_ones(bench):
    cameras = [camera("a", n, at) for n, at in enumerate(PLACES)] + [
        camera("b", n, bd09(*at)) for n, at in enumerate(PLACES)
    ]
    found = bench.params(CODE, [], cameras, table="deployments")
    assert set(found) == {"b0", "b1", "b2", "b3"}
    assert found["b0"]["model"] == "BD-09" and found["b0"]["residual_m"] == 0 and found["b0"]["places"] == 4
    assert 1400 < found["b0"]["distance_m"] < 1500


def test_a_soviet_datum_beside_true_places(bench):
    cameras = [camera("a", n, at) for n, at in enumerate(PLACES)] + [
        camera("b", n, shift("Pulkovo 1942")(*at)) for n, at in enumerate(PLACES)
    ]
    found = bench.params(CODE, [], cameras, table="deployments")
    assert set(found) == {"b0", "b1", "b2", "b3"} and found["b0"]["model"] == "Pulkovo 1942"


def test_other_differences_are_none_of_a_datum(bench):
    moved = [(lon, lat + 0.005) for lon, lat in PLACES]  # 555 m due north
    same = [(lon, lat + 0.0001) for lon, lat in PLACES]  # 11 m
    for other in (moved, same):
        cameras = [camera("a", n, at) for n, at in enumerate(PLACES)] + [
            camera("b", n, at) for n, at in enumerate(other)
        ]
        assert bench.ids(CODE, [], cameras, table="deployments") == set()


def test_two_shared_locations_are_no_evidence(bench):
    cameras = [camera("a", n, at) for n, at in enumerate(PLACES[:2])] + [
        camera("b", n, bd09(*at)) for n, at in enumerate(PLACES[:2])
    ]
    assert bench.ids(CODE, [], cameras, table="deployments") == set()


def test_generalised_places_are_left_out(bench):
    cameras = [camera("a", n, at) for n, at in enumerate(PLACES)] + [
        camera("b", n, bd09(*at), dataGeneralizations="cell") for n, at in enumerate(PLACES)
    ]
    assert bench.ids(CODE, [], cameras, table="deployments") == set()
