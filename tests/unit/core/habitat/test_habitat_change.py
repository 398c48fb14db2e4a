"""Change between two maps: worked by hand, by brute force over cells, and polygons against rasters. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod, Transformer

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitat.habitat_change import CHANGES, CLASSES, TRANSITIONS, class_table, transition_table
from neaspec_plugin.core.habitat.map_shapes import shares_of
from neaspec_plugin.core.habitat.polygon_change import compared_polygons
from neaspec_plugin.core.habitat.raster_change import cell_areas_ha, check_size, compared_rasters, plane_of_grid
from neaspec_plugin.core.movement.border_side import Sides
from neaspec_plugin.core.movement.world_side import WorldSides
from neaspec_plugin.core.priorities.units.country_shares import COLUMNS, Teller
from neaspec_plugin.core.priorities.units.overlay import off_plane
from neaspec_plugin.core.priorities.units.planning_units import plane_for
from neaspec_plugin.core.progress import Silent

WEST, EAST = shapely.box(130.5, 42, 131, 45), shapely.box(131, 42, 131.5, 45)
FAR = [("CHN", shapely.box(120, 40, 131, 47)), ("RUS", shapely.box(131, 40, 136, 47))]
BORDER = shapely.LineString([(131, 42), (131, 45)])
SIDES = Sides([("RUS", EAST), ("CHN", WEST)], [BORDER], 300.0, WorldSides(FAR, [], (100, 30, 150, 60)))
PLANE = plane_for([shapely.LineString([(130.8, 43.2), (131.2, 43.4)])])  # metres around 131 E, 43.3 N
NAMES = ("old", "new")


def map_of(*pairs):
    """A map of pairs of class and shape in metres around 131 E, 43.3 N."""
    shapes = off_plane(np.array([shape for _, shape in pairs], dtype=object), PLANE)
    return pd.DataFrame({"code": [code for code, _ in pairs], "geometry": shapes})


def polygons(before, after, wetlands=("w",), smallest_ha=0.0):
    return compared_polygons(before, after, NAMES, SIDES, frozenset(wetlands), smallest_ha, Silent())


def rasters(before, after, wetlands=("5",), smallest_ha=0.0, **more):
    grids = [grid(values, **more) for values in (before, after)]
    return compared_rasters(*grids, NAMES, SIDES, frozenset(wetlands), smallest_ha, Silent())


def grid(values, left=480_000.0, top=4_800_000.0, size=100.0, crs="EPSG:32652"):
    return Grid(np.asarray(values, dtype=float), left, top, size, size, crs)


def whole(table, **where):
    table = table[table["country"] == "all"]
    for column, value in where.items():
        table = table[table[column] == value]
    assert len(table) == 1
    return table.iloc[0]


def refused(code, work):
    with pytest.raises(NeaspecError) as told:
        work()
    assert told.value.message.code == code
    return told.value.message.params


# --- the measures


def test_gain_loss_net_and_swap_worked_by_hand():
    """Forest 60 -> 50 and 10 to farm; farm 40 -> 25, 15 to forest: net 5 each, swap 20 each."""
    own = {("forest", "forest"): 50, ("forest", "farm"): 10, ("farm", "forest"): 15, ("farm", "farm"): 25}
    area = {pair: np.eye(len(COLUMNS))[0] * value for pair, value in own.items()}
    table = class_table(area)
    assert list(table.columns) == list(CLASSES) and table["country"].tolist() == ["CHN", "all"] * 3
    numbers = table[table["country"] == "all"].set_index("class").drop(columns="country").T
    assert numbers["forest"].tolist() == [60, 65, 15, 10, 5, 20]
    assert numbers["farm"].tolist() == [40, 35, 10, 15, -5, 20]
    assert numbers["all"].tolist() == [100, 100, 25, 25, 5, 20]
    shares = transition_table(area)
    assert list(shares.columns) == list(TRANSITIONS)
    assert whole(shares, before="farm", after="forest")["share"] == pytest.approx(15 / 40)


@pytest.mark.parametrize("seed", range(5))
def test_net_and_swap_of_all_are_the_changed_area(seed):
    rng = np.random.default_rng(seed)
    area = {(a, b): rng.exponential(size=len(COLUMNS)) for a in "abcd" for b in "abcd"}
    row = class_table(area).query("`class` == 'all' and country == 'all'").iloc[0]
    changed = sum(own.sum() for (a, b), own in area.items() if a != b)
    assert row["net_ha"] + row["swap_ha"] == pytest.approx(changed) and row["gain_ha"] == pytest.approx(changed)


# --- polygons


def test_two_maps_of_polygons_worked_by_hand():
    """A wetland of 4 km2 of which the east km2 became farm, and a farm of which a fourth became forest."""
    before = map_of(("w", shapely.box(-9000, 0, -5000, 1000)), ("farm", shapely.box(-9000, 1000, -5000, 2000)))
    after = map_of(
        ("w", shapely.box(-9000, 0, -6000, 1000)),
        ("farm", shapely.union(shapely.box(-6000, 0, -5000, 1000), shapely.box(-9000, 1000, -6000, 2000))),
        ("forest", shapely.box(-6000, 1000, -5000, 2000)),
    )
    found = polygons(before, after)
    assert list(found.changes.columns) == list(CHANGES)
    changes = set(zip(found.changes["before"], found.changes["after"], found.changes["area_ha"].round(2)))
    assert changes == {("w", "farm", 100.0), ("farm", "forest", 100.0)} and set(found.changes["country_iso3"]) == {
        "CHN"
    }
    assert found.wetlands[["change", "before", "after"]].values.tolist() == [[1, "w", "farm"]]
    farm = whole(found.classes, **{"class": "farm"})
    assert farm[list(CLASSES[2:])].tolist() == pytest.approx([400, 400, 100, 100, 0, 200], abs=0.01)
    assert whole(found.transitions, before="w", after="farm")["share"] == pytest.approx(0.25, rel=1e-4)
    assert found.told[0].params["changed"] == pytest.approx(200, abs=0.2)


def test_only_what_both_maps_cover_is_compared():
    found = polygons(
        map_of(("w", shapely.box(-9000, 0, -7000, 1000))), map_of(("w", shapely.box(-8000, 0, -5000, 1000)))
    )
    assert len(found.changes) == 0 and whole(found.classes, **{"class": "w"})["before_ha"] == pytest.approx(
        100, rel=1e-3
    )
    told = found.told[1].params
    assert told["before"] == pytest.approx(100, abs=0.2) and told["after"] == pytest.approx(200, abs=0.2)


def test_small_changes_are_counted_but_not_listed():
    before = map_of(("w", shapely.box(-9000, 0, -8000, 1000)))
    part = shapely.box(-9000, 0, -8900, 100)
    after = map_of(("farm", part), ("w", shapely.box(-9000, 0, -8000, 1000).difference(part)))
    found = polygons(before, after, smallest_ha=2)
    assert len(found.changes) == len(found.wetlands) == 0 and found.told[0].params["small"] == 1
    assert whole(found.classes, **{"class": "w"})["loss_ha"] == pytest.approx(1, rel=1e-3)
    assert len(polygons(before, after, smallest_ha=0.5).changes) == 1


def test_shares_of_countries_in_the_order_of_the_programme():
    middle = shapely.box(-4000, 0, 12_000, 1000)
    found = polygons(map_of(("w", middle)), map_of(("farm", middle)))
    own = found.transitions.set_index("country")["area_ha"]
    assert [one for one in own.index if one != "unknown"] == ["CHN", "RUS", "all"]
    assert own["CHN"] == pytest.approx(400, abs=60) and own["RUS"] == pytest.approx(1200, abs=60)
    assert own.drop("all").sum() == pytest.approx(own["all"]) and found.changes["country_iso3"].tolist() == ["CHN;RUS"]


def test_polygons_and_rasters_of_the_same_cells_agree_and_so_does_brute_force():
    rng = np.random.default_rng(11)
    one, two = rng.integers(1, 4, (2, 8, 9))
    two[one == 3] = 3
    frame = []
    for values in (one, two):
        cells = [(n, m) for n in range(8) for m in range(9)]
        boxes = [shapely.box(-9000 + m * 100, 700 - n * 100, -8900 + m * 100, 800 - n * 100) for n, m in cells]
        frame.append(map_of(*[(str(values[cell]), box) for cell, box in zip(cells, boxes)]))
    vector, cells = polygons(*frame, wetlands=("1",)), rasters(one, two, wetlands=("1",))
    for before in (1, 2, 3):
        for after in (1, 2, 3):
            count = int(((one == before) & (two == after)).sum())
            if count:
                for found in (vector, cells):
                    area = whole(found.transitions, before=str(before), after=str(after))["area_ha"]
                    assert area == pytest.approx(count, rel=2e-3)
    assert len(vector.wetlands) == len(cells.wetlands) > 0
    assert vector.changes["area_ha"].tolist() == pytest.approx(cells.changes["area_ha"].tolist(), rel=2e-3)
    assert vector.changes["area_ha"].sum() == pytest.approx(int((one != two).sum()), rel=2e-3)


def test_maps_that_cannot_be_compared():
    own = map_of(("w", shapely.box(-9000, 0, -8000, 1000)))
    far = map_of(("w", shapely.box(-3000, 0, -2000, 1000)))
    assert refused("habitat_apart", lambda: polygons(own, far)) == {"layer": "new", "first": "old"}
    twice = map_of(("w", shapely.box(-9000, 0, -8000, 1000)), ("f", shapely.box(-8500, 0, -7500, 1000)))
    assert refused("habitat_overlap", lambda: polygons(own, twice)) == {"layer": "new", "percent": pytest.approx(33.3)}
    nothing = own.assign(geometry=[None])
    assert refused("habitat_no_polygon", lambda: polygons(nothing, own)) == {"layer": "old"}
    blank = own.assign(code=[None])
    assert refused("habitat_class_empty", lambda: polygons(own, blank)) == {"layer": "new", "polygons": 1}


# --- rasters


CELLS = [("EPSG:4326", 130.7, 43.6, 0.01), ("EPSG:3857", 1.455e7, 5.4e6, 500.0)]


@pytest.mark.parametrize(("crs", "left", "top", "size"), CELLS)
def test_areas_of_cells_are_those_on_the_ellipsoid(crs, left, top, size):
    """Neither degrees nor web Mercator, whose metres are 1.4 times too long here, may tell areas."""
    own = Grid(np.zeros((90, 70)), left, top, size, size, crs)
    areas = cell_areas_ha(own, plane_of_grid(own))
    to_degrees = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    for row, column in ((0, 0), (89, 69), (41, 33), (7, 60)):
        west, north = left + column * size, top - row * size
        box = shapely.segmentize(shapely.box(west, north - size, west + size, north), size / 50)
        ring = to_degrees.transform(*shapely.get_coordinates(box).T)
        true = abs(Geod(ellps="WGS84").polygon_area_perimeter(*ring)[0]) / 10_000
        assert areas[row, column] == pytest.approx(true, rel=1e-5)


def test_cells_without_data_in_one_raster_are_told_not_compared():
    found = rasters([[5, 5, np.nan, 1]], [[5, 1, 1, np.nan]])
    assert found.changes["area_ha"].tolist() == pytest.approx([1.0], rel=2e-3) and len(found.wetlands) == 1
    told = found.told[1].params
    assert (told["before"], told["after"]) == (1.0, 1.0)


def test_cells_that_touch_at_a_corner_are_two_changes():
    found = rasters([[5, 1], [1, 5]], [[1, 1], [1, 1]])
    assert len(found.changes) == 2 and len(found.wetlands) == 2


def test_rasters_that_cannot_be_compared():
    assert refused("habitat_not_classes", lambda: rasters([[0.5]], [[1]]))["layer"] == "old"
    assert refused("habitat_not_classes", lambda: rasters([range(300)], [range(300)]))["classes"] == 256
    assert refused("habitat_apart", lambda: rasters([[1, np.nan]], [[np.nan, 1]]))["first"] == "old"
    assert refused("habitat_too_large", lambda: check_size(10**9))["gigabytes"] == 60.0


# --- shares


def test_parts_count_by_their_area_also_where_they_lie_far_apart():
    """A third of the shape in the west, a third over the border, and a hundred crumbs in the east."""
    crumbs = [shapely.box(20_000 + 200 * n, 0, 20_100 + 200 * n, 100) for n in range(100)]
    shape = shapely.multipolygons([shapely.box(-9000, 0, -8000, 1000), shapely.box(-500, 0, 500, 1000), *crumbs])
    shares = dict(zip(COLUMNS, shares_of([shape], Teller(SIDES, PLANE), 4000, Silent())[0]))
    assert shares["CHN"] + shares["RUS"] + shares["unknown"] == pytest.approx(1)
    assert shares["unknown"] == pytest.approx(0.6 / 3, abs=0.02)  # 300 m of uncertainty on both sides of the line
    assert shares["CHN"] == pytest.approx(1.2 / 3, abs=0.02) and shares["RUS"] == pytest.approx(1.2 / 3, abs=0.02)


def test_a_thread_over_a_whole_map_is_asked_at_once():
    thread = shapely.LineString([(-40_000, 0), (-10_000, 40_000)]).buffer(0.001)
    shares = shares_of([thread], Teller(SIDES, PLANE), 4000, Silent())
    assert shares[0][COLUMNS.index("CHN")] == pytest.approx(1)


def test_shares_sum_to_one_and_are_nothing_of_nothing():
    teller = Teller(SIDES, PLANE)
    shares = shares_of([shapely.box(-9000, 0, -8000, 1000), shapely.Polygon()], teller, 25, Silent())
    assert shares.tolist() == [[1.0, *[0.0] * (len(COLUMNS) - 1)], [0.0] * len(COLUMNS)]


class Impatient(Silent):
    def is_canceled(self):
        return True


def test_a_cancel_is_answered():
    own = map_of(("w", shapely.box(-9000, 0, -8000, 1000)))
    refused("cancelled", lambda: compared_polygons(own, own, NAMES, SIDES, frozenset(), 0.0, Impatient()))
    cells = grid([[1, 2]])
    refused("cancelled", lambda: compared_rasters(cells, cells, NAMES, SIDES, frozenset(), 0.0, Impatient()))
