"""What shapes share with divided areas, against one intersection with the whole. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from neaspec_plugin.core.corridors.networks.patch_network import plane_of
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.polygon_parts import MOST_NODES, subdivided
from neaspec_plugin.core.priorities.units import overlay


def scene(seed):
    """A large ragged area with holes, and boxes over and beside it."""
    source = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * np.pi, 700, endpoint=False)
    far = 40 + source.normal(0, 2, 700)
    whole = shapely.make_valid(shapely.Polygon(np.column_stack([50 + far * np.cos(turn), 50 + far * np.sin(turn)])))
    holes = shapely.buffer(shapely.points(source.uniform(20, 80, (6, 2))), 5)
    west, south = source.uniform(0, 90, (2, 60))
    wide = source.uniform(0.5, 20, 60)
    return shapely.difference(whole, shapely.union_all(holes)), shapely.box(west, south, west + wide, south + wide)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_areas_and_cuts_are_those_of_the_whole(seed):
    whole, shapes = scene(seed)
    parts = subdivided(whole)
    assert shapely.get_num_coordinates(parts).max() <= MOST_NODES
    assert shapely.area(parts).sum() == pytest.approx(whole.area) and shapely.union_all(parts).area == pytest.approx(
        whole.area
    )
    cut = shapely.intersection(shapes, whole)
    np.testing.assert_allclose(overlay.covered(shapes, parts), shapely.area(cut), atol=1e-9)
    found = overlay.clipped(shapes, parts)
    np.testing.assert_allclose(shapely.area(shapely.symmetric_difference(found, cut)), 0, atol=1e-6)
    assert set(shapely.get_type_id(found)) <= {3, 6}


def test_without_parts_nothing_is_covered():
    shapes = np.array([shapely.box(0, 0, 1, 1)])
    none = np.array([], dtype=object)
    assert overlay.covered(shapes, none).tolist() == [0] and shapely.is_empty(overlay.clipped(shapes, none)).all()


def test_the_plane_keeps_areas_and_counts_a_place_once():
    one, two = shapely.box(130, 43, 131, 44), shapely.box(130.5, 43, 131.5, 44)
    plane = plane_of(np.array([130, 131.5]), np.array([43, 44]))
    area = overlay.dissolved([one, None, two, shapely.Polygon(), shapely.LineString([(130, 43), (140, 43)])], plane)
    geodesic = Geod(ellps="WGS84").geometry_area_perimeter(shapely.segmentize(shapely.box(130, 43, 131.5, 44), 0.01))[0]
    assert area.area == pytest.approx(abs(geodesic), rel=1e-6)
    back = overlay.off_plane(np.array([area]), plane)
    assert shapely.bounds(back)[0] == pytest.approx([130, 43, 131.5, 44], abs=1e-7)


def test_a_shape_over_the_date_line_stays_in_one_piece():
    plane = plane_of(np.array([179.0, -179.0]), np.array([65.0, 66.0]))
    halves = overlay.on_plane([shapely.box(179.5, 65, 180, 66), shapely.box(-180, 65, -179, 66)], plane)
    found = overlay.off_plane(np.array([shapely.union_all(shapely.set_precision(halves, 1e-3)), halves[0]]), plane)
    assert shapely.bounds(found)[0] == pytest.approx([179.5, 65, 181, 66], abs=1e-6)
    assert shapely.bounds(found)[1, 0] == pytest.approx(179.5) and shapely.is_valid(found).all()


def test_a_cancel_is_answered():
    class Impatient:
        def is_canceled(self):
            return True

    whole, shapes = scene(1)
    with pytest.raises(NeaspecError, match="cancelled"):
        overlay.covered(shapes, subdivided(whole), Impatient())
