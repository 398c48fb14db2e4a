"""Amounts of points, lines and polygons in units against lengths that are known. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.corridors.networks.patch_network import plane_of
from neaspec_plugin.core.priorities.units.overlay import on_plane
from neaspec_plugin.core.priorities.units.vector_amounts import (
    by_dimension,
    line_kilometres,
    vector_amounts,
    without_place,
)

PLANE = plane_of(np.array([130.0, 131.0]), np.array([43.0, 44.0]))
WEST, EAST = shapely.box(130, 43, 130.5, 44), shapely.box(130.5, 43, 131, 44)
UNITS = on_plane([WEST, EAST], PLANE)


def kilometres(*nodes):
    return Geod(ellps="WGS84").geometry_length(shapely.LineString(nodes)) / 1000


def test_shapes_are_taken_apart_by_dimension():
    point, line, area = shapely.Point(1, 1), shapely.LineString([(0, 0), (1, 1)]), shapely.box(0, 0, 1, 1)
    nested = shapely.GeometryCollection([area, shapely.GeometryCollection([line, shapely.MultiPoint([point, point])])])
    found = by_dimension([line, None, nested, shapely.Point(), point])
    assert [len(found[number]) for number in range(3)] == [2, 2, 1]  # a multipoint is one place of several
    assert by_dimension([None]) == {} and by_dimension([]) == {}
    assert without_place([("a", [None, point]), ("b", [line]), ("c", [None, shapely.Point()])]) == {"a": 1, "c": 2}


def test_lines_are_measured_on_the_ellipsoid_and_only_in_the_units():
    line = shapely.LineString([(129, 43.2), (130.5, 43.2), (130.7, 43.9), (130.7, 46)])
    found = line_kilometres(UNITS, [line, line, None], PLANE)  # each place once
    assert found == pytest.approx(
        [kilometres((130, 43.2), (130.5, 43.2)),
         kilometres((130.5, 43.2), (130.7, 43.9)) + kilometres((130.7, 43.9), (130.7, 44))],
        rel=1e-4,
    )  # fmt: skip
    assert line_kilometres(UNITS, [], PLANE).tolist() == [0, 0]
    assert line_kilometres(UNITS, [shapely.Point(130.2, 43.5), WEST], PLANE).tolist() == [0, 0]


def test_a_line_along_a_border_is_shared_and_its_length_counts_once():
    along, into = kilometres((130.5, 43.1), (130.5, 43.5)), kilometres((130.5, 43.5), (130.8, 43.5))
    border = shapely.LineString([(130.5, 43.1), (130.5, 43.5), (130.8, 43.5)])
    found = line_kilometres(UNITS, [border], PLANE)
    assert found == pytest.approx([along / 2, along / 2 + into], rel=1e-4)
    outline, shared = kilometres(*WEST.exterior.coords), kilometres((130.5, 43), (130.5, 44))
    found = line_kilometres(UNITS, [WEST.exterior], PLANE)
    assert found == pytest.approx([outline - shared / 2, shared / 2], rel=1e-4)  # on the outer edge it is of one unit


def test_many_random_lines_against_an_intersection_of_each_with_each():
    draw = np.random.default_rng(3)
    corners = np.sort(draw.uniform(0, 1, (2, 3)))
    across, up = np.r_[130, 130 + corners[0], 131], np.r_[43, 43 + corners[1], 44]
    units = on_plane([shapely.box(w, s, e, n) for w, e in zip(across, across[1:]) for s, n in zip(up, up[1:])], PLANE)
    lines = [shapely.LineString(draw.uniform((129.8, 42.8), (131.2, 44.2), (5, 2))) for _ in range(40)]
    whole = shapely.union_all(on_plane(lines, PLANE))
    expected = shapely.length(shapely.intersection(units, whole)) / 1000  # on the plane, true to 1 in 10,000 here
    assert line_kilometres(units, lines, PLANE) == pytest.approx(expected, rel=3e-4)


def test_each_feature_is_measured_by_what_it_is():
    point, line = shapely.Point(130.2, 43.5), shapely.LineString([(130.1, 43.5), (130.4, 43.5)])
    features = [("threats", [point, line, EAST, None]), ("sites", [point, point]), ("nothing", [None])]
    found = vector_amounts(UNITS, features, PLANE)
    assert [row[:3] for row in found] == [
        ("polygons", "threats", "ha"), ("lines", "threats", "km"), ("points", "threats", "number"),
        ("points", "sites", "number"), ("points", "nothing", "number"),
    ]  # fmt: skip
    assert found[0][3] == pytest.approx([0, shapely.area(UNITS[1]) / 10_000], rel=1e-9)
    assert found[1][3] == pytest.approx([kilometres((130.1, 43.5), (130.4, 43.5)), 0], rel=1e-4)
    assert [row[3].tolist() for row in found[2:]] == [[1, 0], [2, 0], [0, 0]]
