"""Sides of made-up borders: two squares that share a meridian, a third one apart, and what is declared."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.movement.border_side import Sides

LAYER_M = 300.0
WEST, EAST = shapely.box(129, 42, 130, 44), shapely.box(130, 42, 131, 44)
SOUTH = shapely.box(129, 41, 131, 41.9)  # 0.1 degree of water between
BORDER = shapely.LineString([(130, 42), (130, 44)])
LAT = 43.0
# one degree of longitude at 43 N on WGS 84: pi / 180 * a * cos(lat) / sqrt(1 - e2 * sin(lat) ** 2)
DEGREE_M = (
    math.radians(6378137.0)
    * math.cos(math.radians(LAT))
    / math.sqrt(1 - 0.00669437999014 * math.sin(math.radians(LAT)) ** 2)
)


@pytest.fixture(scope="module")
def sides():
    return Sides([("CHN", WEST), ("RUS", EAST), ("PRK", SOUTH)], [BORDER], LAYER_M)


def east_of_border(metres):
    return shapely.Point(130 + metres / DEGREE_M, LAT)


def one(sides, point, uncertainty_m=10.0, declared=None):
    row = sides.side([point], uncertainty_m, None if declared is None else [declared]).iloc[0]
    return row["side"], row["side_status"]


@pytest.mark.parametrize("metres", [-60_000, -5_000, -311, 311, 5_000, 60_000])
def test_distance_to_the_border_is_the_geodesic_one(sides, metres):
    assert sides.side([east_of_border(metres)], 10.0)["distance_m"][0] == pytest.approx(abs(metres), rel=1e-3, abs=0.5)


@pytest.mark.parametrize(
    "metres, uncertainty_m, expected",
    [
        (-5_000, 10, ("CHN", "ok")),
        (5_000, 10, ("RUS", "ok")),
        (315, 10, ("RUS", "ok")),  # 10 + 300 m together
        (305, 10, (None, "ambiguous")),
        (-305, 10, (None, "ambiguous")),
        (0, 10, (None, "ambiguous")),
        (325, math.nan, (None, "ambiguous")),  # unknown: 30 + 300 m
        (335, math.nan, ("RUS", "ok")),
        (5_000, 7_000, (None, "ambiguous")),
        (7_400, 7_000, ("RUS", "ok")),
    ],
)
def test_geometry_decides_where_nothing_is_declared(sides, metres, uncertainty_m, expected):
    assert one(sides, east_of_border(metres), uncertainty_m) == expected


@pytest.mark.parametrize(
    "metres, declared, expected",
    [
        (5_000, "RUS", ("RUS", "ok")),
        (100, "RUS", ("RUS", "ok")),  # lifted out of ambiguous
        (100, "CHN", ("CHN", "ok")),  # beyond the line, but by less than the uncertainties
        (5_000, "CHN", ("CHN", "contradicts")),
        (315, "CHN", ("CHN", "contradicts")),
        (305, "CHN", ("CHN", "ok")),
        (5_000, "JPN", ("JPN", "contradicts")),  # a side without a polygon
    ],
)
def test_the_declared_side_decides(sides, metres, declared, expected):
    assert one(sides, east_of_border(metres), 10.0, declared) == expected


@pytest.mark.parametrize("nothing", [None, "", float("nan")])
def test_nothing_declared_is_nothing(sides, nothing):
    assert one(sides, east_of_border(5_000), 10.0, nothing) == ("RUS", "ok")


def test_distance_is_negative_beyond_the_border_of_the_declared_side(sides):
    points = [east_of_border(metres) for metres in (5_000, 5_000, 100, -100)]
    found = sides.side(points, 10.0, ["RUS", "CHN", "CHN", "CHN"])["distance_m"]
    assert list(np.sign(found)) == [1, -1, -1, 1]


def test_a_point_inside_two_sides_is_ambiguous_unless_declared():
    overlapping = Sides([("MNG", shapely.box(99, 49, 100.2, 51)), ("RUS", shapely.box(100, 49, 101, 51))], [], 300.0)
    point = shapely.Point(100.1, 50)  # 7 km inside both
    assert one(overlapping, point) == (None, "ambiguous")
    assert one(overlapping, point, 10.0, "MNG") == ("MNG", "ok")
    assert one(overlapping, point, 10.0, "CHN") == ("CHN", "contradicts")


def test_beyond_all_polygons_geometry_says_nothing(sides):
    far = shapely.Point(135, 43)
    assert one(sides, far) == (None, "untested")
    assert one(sides, far, 10.0, "RUS") == ("RUS", "untested")


def test_a_shore_counts_with_the_uncertainty(sides):
    # 41.95 N lies in the water, 5.55 km from either shore (0.05 degree of 111.07 km)
    water = shapely.Point(129.5, 41.95)
    assert one(sides, water, 10.0) == (None, "untested")
    assert one(sides, water, 6_000) == (None, "ambiguous")
    assert one(sides, shapely.Point(129.5, 41.92), 3_000) == ("PRK", "ok")  # 2.2 km from one, 8.9 km from the other


def test_without_a_point_the_declared_side_stands(sides):
    found = sides.side([None, None, shapely.Point()], [10.0, math.nan, 5.0], ["PRK", None, "CHN"])
    assert list(found["side"]) == ["PRK", None, "CHN"]
    assert set(found["side_status"]) == {"untested"} and found["distance_m"].isna().all()


def test_each_point_has_its_own_uncertainty(sides):
    found = sides.side([east_of_border(5_000)] * 2, [10.0, 7_000.0])
    assert list(found["side"]) == ["RUS", None]


def test_no_points_no_rows(sides):
    found = sides.side([], 10.0)
    assert len(found) == 0 and list(found) == ["side", "side_status", "distance_m"]


def test_without_lines_there_is_no_distance():
    found = Sides([("CHN", WEST), ("RUS", EAST)], [], 0.0).side([east_of_border(5_000)], 10.0)
    assert found["side"][0] == "RUS" and math.isnan(found["distance_m"][0])


def test_a_long_straight_edge_stays_where_it_is():
    # the parallel 43 N, drawn with two vertices 10 degrees apart: a great circle would bulge by 30 km
    north, south = shapely.box(120, 43, 130, 45), shapely.box(120, 41, 130, 43)
    sides = Sides([("CHN", north), ("PRK", south)], [shapely.LineString([(120, 43), (130, 43)])], 300.0)
    found = sides.side([shapely.Point(125, 43.01), shapely.Point(125, 42.99)], 10.0)
    assert list(found["side"]) == ["CHN", "PRK"]
    assert found["distance_m"].to_numpy() == pytest.approx([1111.0, 1111.0], abs=1)  # 0.01 degree of the meridian there


def test_parts_of_one_side_are_one_side():
    sides = Sides([("RUS", EAST), ("RUS", shapely.box(131, 42, 132, 44)), ("CHN", WEST)], [BORDER], 300.0)
    assert one(sides, shapely.Point(131, 43)) == ("RUS", "ok")
