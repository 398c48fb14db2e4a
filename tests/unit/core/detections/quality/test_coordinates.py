"""Coordinates that are wrong or coarse by themselves."""

from __future__ import annotations

import math

import pytest

PLACE = (131.41234, 43.21234)


@pytest.mark.parametrize(
    "code, bad, good",
    [
        ("invalid_coordinates", None, PLACE),
        ("invalid_coordinates", (200.0, 43.0), (-179.0, 43.0)),
        ("near_zero", (131.4, 0.0), (131.4, 0.1)),
        ("near_zero", (0.3, 0.39), (0.3, 0.41)),  # 0.492 and 0.508 degrees from 0, 0
        ("equal_coordinates", (43.2, 43.2), (43.2, 43.3)),
        ("equal_coordinates", (-43.2, 43.2), (-43.2, 43.1)),
    ],
)
def test_one_bad_point_is_found_and_one_good_one_not(bench, code, bad, good):
    assert bench.ids(code, [{"id": "bad", "at": bad}, {"id": "good", "at": good}]) == {"bad"}


def test_rounding_that_the_uncertainty_does_not_tell(bench):
    rows = [
        {"id": "tenth", "at": (131.4, 43.2), "coordinateUncertaintyInMeters": 100.0},
        {"id": "said", "at": (131.4, 43.2), "coordinateUncertaintyInMeters": 10_000.0},
        {"id": "hundredth", "at": (131.41, 43.21)},
        {"id": "fine", "at": PLACE},
    ]
    found = bench.params("rounded_coordinates", rows)
    assert set(found) == {"tenth", "hundredth"}
    # half the diagonal of 0.1 degree at 43.2 N: 0.05 degree are 5.555 km northward and 4.06 km eastward
    half = math.hypot(5555, 6378 * 0.05 * math.pi / 180 * math.cos(math.radians(43.2)) * 1000)
    assert found["tenth"]["rounding_m"] == pytest.approx(half, rel=0.005)
    assert found["tenth"]["step_deg"] == "0.1"
    assert found["tenth"]["uncertainty_m"] == 100
    assert found["hundredth"]["uncertainty_m"] == 30  # none stated


def test_a_generalised_place_is_in_no_test_of_places(bench):
    for code, at in (("near_zero", (131.4, 0.0)), ("equal_coordinates", (43.2, 43.2)), ("rounded_coordinates", (131.4, 43.2)),
                     ("invalid_coordinates", None)):  # fmt: skip
        row = {"id": "coarse", "at": at, "dataGeneralizations": "centre of a cell"}
        assert bench.ids(code, [row]) == set(), code


def test_deployments_are_asked_too(bench):
    assert bench.ids("near_zero", [], [{"id": "d", "at": (0.0, 43.0)}], table="deployments") == {"d"}
