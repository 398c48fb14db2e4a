"""Shared borders of squares and hexagons, whose lengths are known by their corners."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.units.borders import areas_ha, shared_borders
from neaspec_plugin.core.progress import Silent

GEOD = Geod(ellps="WGS84")


def km(one, two):
    return GEOD.inv(*one, *two)[2] / 1000


def squares(columns, rows, size=0.1):
    return np.array([
        shapely.box(110 + c * size, 45 + r * size, 110 + (c + 1) * size, 45 + (r + 1) * size)
        for r in range(rows) for c in range(columns)
    ])  # fmt: skip


def hexagons(columns, rows, size=0.05):
    """Flat-topped, with corners that neighbours share exactly."""
    found = []
    for c in range(columns):
        for r in range(rows):
            x, y = 3 * c, 2 * r + c % 2  # in half sides and half heights
            corners = [(x + 4, y + 1), (x + 3, y + 2), (x + 1, y + 2), (x, y + 1), (x + 1, y), (x + 3, y)]
            found.append(shapely.Polygon([(110 + i * size / 2, 45 + j * size * 0.866) for i, j in corners]))
    return np.array(found)


def borders(shapes):
    return shared_borders(shapes, [str(number) for number in range(len(shapes))], Silent())


def test_squares_share_their_sides_and_no_corners():
    pairs, shared, outer = borders(squares(3, 2))
    found = {tuple(pair): length for pair, length in zip(pairs.tolist(), shared)}
    assert set(found) == {(0, 1), (1, 2), (3, 4), (4, 5), (0, 3), (1, 4), (2, 5)}
    assert found[0, 1] == pytest.approx(km((110.1, 45), (110.1, 45.1)), rel=1e-4)
    assert found[0, 3] == pytest.approx(km((110, 45.1), (110.1, 45.1)), rel=1e-4)
    assert outer[1] == pytest.approx(km((110.1, 45), (110.2, 45)), rel=1e-4)  # only below
    assert outer[0] == pytest.approx(km((110, 45), (110.1, 45)) + km((110, 45), (110, 45.1)), rel=1e-4)


def test_neighbours_whose_corners_differ_by_rounding_share_a_side():
    shapes = np.array([shapely.box(110 + x, 45 + y, 110 + x + 0.01, 45 + y + 0.01)
                       for y in np.arange(20) * 0.01 for x in np.arange(20) * 0.01])  # fmt: skip
    pairs, _, outer = borders(shapes)
    assert len(pairs) == 2 * 20 * 19 and (outer > 0).sum() == 4 * 19


def test_an_inner_hexagon_borders_on_six_and_on_nothing_else():
    shapes = hexagons(4, 4)
    pairs, shared, outer = borders(shapes)
    inner = 1 * 4 + 1
    beside = (pairs == inner).any(axis=1)
    assert beside.sum() == 6 and outer[inner] == 0
    corners = shapely.get_coordinates(shapes[inner])
    assert shared[beside].sum() == pytest.approx(sum(km(a, b) for a, b in zip(corners, corners[1:])), rel=1e-4)


def test_outline_of_everything_is_the_outline_of_the_union():
    shapes = hexagons(5, 3)
    _, _, outer = borders(shapes)
    rim = shapely.get_coordinates(shapely.boundary(shapely.union_all(shapes)))
    assert outer.sum() == pytest.approx(sum(km(a, b) for a, b in zip(rim, rim[1:])), rel=1e-4)


def test_a_long_side_along_two_short_ones():
    wide = shapely.box(110, 45, 110.2, 45.1)
    pairs, shared, outer = borders(np.array([wide, *squares(2, 2)[2:]]))
    assert pairs.tolist()[:2] == [[0, 1], [0, 2]] and len(pairs) == 3
    assert shared[0] == pytest.approx(shared[1])


def test_an_island_alone_and_a_unit_with_a_hole():
    ring = shapely.box(110, 45, 110.3, 45.3).difference(shapely.box(110.1, 45.1, 110.2, 45.2))
    pairs, shared, outer = borders(
        np.array([ring, shapely.box(110.1, 45.1, 110.2, 45.2), shapely.box(120, 45, 121, 46)])
    )
    assert pairs.tolist() == [[0, 1]] and outer[1] == 0 and outer[2] > 300


def test_overlapping_units_are_named():
    shapes = squares(2, 1)
    shapes[1] = shapely.transform(shapes[1], lambda xy: xy - [0.05, 0])
    with pytest.raises(NeaspecError) as error:
        borders(shapes)
    assert error.value.message.code == "units_overlap" and error.value.message.params["pairs"] == ["0 / 1"]


def test_area_of_a_square_kilometre():
    side = shapely.box(110, 0, 110 + 1 / 111.3195, 1 / 110.574)
    assert areas_ha(np.array([side])) == pytest.approx([100.0], rel=1e-3)
