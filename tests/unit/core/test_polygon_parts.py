"""Large areas as small polygons: the same area, in parts that do not overlap."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.polygon_parts import MOST_NODES, solid, subdivided


def test_parts_are_small_disjoint_and_make_up_the_whole():
    turn = np.linspace(0, 2 * np.pi, 3000, endpoint=False)
    far = 40 + np.random.default_rng(1).normal(0, 1, 3000)
    ragged = shapely.make_valid(shapely.Polygon(np.column_stack([far * np.cos(turn), far * np.sin(turn)])))
    whole = shapely.union_all(
        [shapely.difference(ragged, shapely.buffer(shapely.Point(5, 5), 9)), shapely.box(60, 0, 61, 1)]
    )
    parts = subdivided(whole)
    assert shapely.get_num_coordinates(parts).max() <= MOST_NODES and set(shapely.get_type_id(parts)) == {3}
    assert shapely.area(parts).sum() == pytest.approx(whole.area)
    assert shapely.union_all(parts).area == pytest.approx(whole.area)


def test_what_has_no_area_has_no_parts():
    mixed = shapely.GeometryCollection(
        [shapely.box(0, 0, 1, 1), shapely.LineString([(0, 0), (5, 5)]), shapely.Point(9, 9)]
    )
    assert shapely.area(subdivided(mixed)).tolist() == [1.0]
    assert not len(subdivided(shapely.Polygon()))
    shapes = np.array(
        [mixed, shapely.Polygon(), shapely.MultiPolygon([shapely.box(2, 2, 3, 3), shapely.box(5, 5, 6, 6)])]
    )
    assert len(solid(shapes)) == 3
