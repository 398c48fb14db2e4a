"""Lattices of planning units: area, neighbours, and what is refused. Simulated."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.units import planning_units as units_of

STUDY = shapely.difference(shapely.box(130, 43, 131, 44), shapely.buffer(shapely.Point(130.5, 43.5), 0.1))
PLANE = units_of.plane_for([STUDY])
FLAT = units_of.study_area([STUDY], PLANE)


def refused(work):
    with pytest.raises(NeaspecError) as error:
        work()
    return error.value.message


@pytest.mark.parametrize("shape", ["hexagon", "square"])
def test_units_tile_the_study_area(shape):
    units = units_of.made_units(FLAT, shape, 25.0)
    assert shapely.area(units).sum() == pytest.approx(FLAT.area) and shapely.area(units).max() == pytest.approx(25e6)
    one, two = shapely.STRtree(units).query(units, predicate="overlaps")
    assert shapely.area(shapely.intersection(units[one], units[two])).sum() == pytest.approx(0, abs=1)
    assert shapely.is_valid(units).all()
    middles = shapely.get_y(shapely.centroid(units[np.isclose(shapely.area(units), 25e6)]))
    assert (np.diff(middles) < 1).all()  # from north to south


@pytest.mark.parametrize(("shape", "sides"), [("hexagon", 6), ("square", 4)])
def test_neighbours_share_their_corners_to_the_last_digit(shape, sides):
    units = units_of.made_units(FLAT, shape, 25.0)
    whole = units[np.isclose(shapely.area(units), 25e6) & (shapely.get_num_coordinates(units) == sides + 1)]
    edges = Counter()
    for unit in whole:
        nodes = shapely.get_coordinates(unit)
        edges.update(frozenset(map(tuple, pair)) for pair in zip(nodes[:-1], nodes[1:]))
    assert max(edges.values()) == 2 and sum(count == 2 for count in edges.values()) > 2 * len(whole) * 0.8
    side = {round(shapely.LineString(list(edge)).length, 3) for edge in edges}
    assert len(side) == 1  # regular


def test_own_units_are_cut_and_those_outside_left_out():
    shapes = [shapely.box(129, 43, 130.2, 44), None, shapely.box(140, 43, 141, 44), shapely.box(130.2, 43, 130.3, 44)]
    units, places = units_of.own_units(shapes, FLAT, PLANE, None)
    assert places.tolist() == [0, 3]
    expected = units_of.study_area([shapely.box(130, 43, 130.2, 44)], PLANE).area
    assert shapely.area(units)[0] == pytest.approx(expected, rel=1e-9)


def test_points_are_counted_once_and_on_an_edge_for_the_first_unit():
    units = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)])

    class Same:
        def transform(self, x, y):
            return x, y

    points = [shapely.Point(1, 0.5), shapely.Point(0.5, 0.5), None, shapely.Point(5, 5), shapely.Point(1.5, 0.5)]
    assert units_of.point_counts(units, points, Same()).tolist() == [2, 1]
    assert units_of.point_counts(units, [], Same()).tolist() == [0, 0]


def test_covered_hectares_count_overlaps_once():
    units = units_of.made_units(FLAT, "square", 100.0)
    area = units_of.covered_hectares(units, [STUDY, shapely.box(130, 43, 130.5, 44)], PLANE)
    assert area.tolist() == pytest.approx(units_of.hectares(units).tolist())


def test_what_is_refused():
    assert refused(lambda: units_of.plane_for([None, shapely.Polygon()])).code == "study_area_empty"
    line = shapely.LineString([(130, 43), (131, 44)])
    assert refused(lambda: units_of.study_area([line], PLANE)).code == "study_area_empty"
    for crs in ("EPSG:3857", "EPSG:4326", "nonsense"):
        assert refused(lambda crs=crs: units_of.plane_for([STUDY], crs)).code == "crs_not_equal_area"
    assert units_of.plane_for([STUDY], "EPSG:6933").target_crs.to_epsg() == 6933
    assert refused(lambda: units_of.made_units(FLAT, "hexagon", 0.0)).code == "units_size"
    many = refused(lambda: units_of.made_units(FLAT, "hexagon", 0.001))
    assert many.code == "units_too_many" and many.params["units"] == pytest.approx(FLAT.area / 1e3, rel=1e-3)
    assert FLAT.area / (many.params["mend"] * 1e6) < units_of.MOST_UNITS  # the mend helps
    box = shapely.box(130, 43, 130.2, 43.2)
    pair = refused(lambda: units_of.own_units([box, box, shapely.box(130.2, 43, 130.4, 43.2)], FLAT, PLANE, None))
    assert pair.code == "units_overlap" and pair.params["pairs"] == 1
    away = refused(lambda: units_of.own_units([shapely.box(0, 0, 1, 1)], FLAT, PLANE, None))
    assert away.code == "units_none_inside"
    assert refused(lambda: units_of.own_units([], FLAT, PLANE, None)).code == "units_none_inside"
