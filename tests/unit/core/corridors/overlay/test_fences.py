"""The closed length of a border: which barriers close it, by how much, and what passages open. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.corridors.networks.patch_network import plane_of
from neaspec_plugin.core.corridors.overlay.fences import closed_km, fences_of

BORDER = shapely.LineString([(131, 43.0), (131, 43.5)])
PLANE = plane_of(np.array([131.0]), np.array([43.0, 43.5]))
LENGTH = Geod(ellps="WGS84").geometry_length(BORDER) / 1000
BESIDE = shapely.LineString([(131.005, 42.9), (131.005, 43.6)])


def closed(rows, passages=None):
    return closed_km(BORDER, fences_of(pd.DataFrame(rows)), passages, PLANE)


@pytest.mark.parametrize(
    ("kind", "share"), [("Border_fence ", 1), ("fence", 1), ("road_major", 0), ("river", 0), (None, 0)]
)
def test_only_fences_close(kind, share):
    assert closed({"KIND": [kind], "geometry": [BESIDE]}) == pytest.approx(share * LENGTH)


def test_without_a_kind_nobody_knows():
    assert fences_of(pd.DataFrame({"geometry": [BESIDE]})) is None


def test_what_lets_through_closes_less_and_the_most_closed_counts():
    half = shapely.LineString([(131, 43.25), (131, 44)])
    rows = {"KIND": ["fence"] * 3, "PERMEABILITY": [0.75, 0.2, 1.0], "geometry": [BESIDE, half, BESIDE]}
    upper = Geod(ellps="WGS84").geometry_length(shapely.LineString([(131, 43.25), (131, 43.5)])) / 1000 + 1
    assert closed(rows) == pytest.approx(0.8 * upper + 0.2 * (LENGTH - upper), rel=0.005)  # to the tenth: 0.8, not 0.75


def test_a_passage_opens_what_is_near_it():
    gates = np.array([shapely.Point(131, 43.2), shapely.Point(131, 43.4), shapely.Point(132, 43.2)], dtype=object)
    fence = {"KIND": ["fence"], "geometry": [BESIDE]}
    assert closed(fence, gates) == pytest.approx(LENGTH - 4, rel=0.001)
    assert closed(fence, gates[:0]) == pytest.approx(LENGTH)
