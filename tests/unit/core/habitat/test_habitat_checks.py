"""Tests of habitat maps against small maps whose faults are known. Simulated, with a border along a meridian."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from scipy.stats import fisher_exact

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat.class_border import _p_value
from neaspec_plugin.core.habitat.habitat_checks import ISSUES, KINDS, Rules, check_habitats
from neaspec_plugin.core.habitat.habitat_classes import Classes, bundled_classes, cleaned, own_classes
from neaspec_plugin.core.movement.border_segments import cut
from neaspec_plugin.core.movement.border_side import Sides
from neaspec_plugin.core.movement.world_side import WorldSides
from neaspec_plugin.core.priorities.units.overlay import off_plane
from neaspec_plugin.core.priorities.units.planning_units import plane_for
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import COUNTRIES

WEST, EAST = shapely.box(130.5, 42, 131, 45), shapely.box(131, 42, 131.5, 45)
FAR = [("CHN", shapely.box(120, 40, 131, 47)), ("RUS", shapely.box(131, 40, 136, 47))]
BORDER = shapely.LineString([(131, 42), (131, 45)])
SIDES = Sides([("RUS", EAST), ("CHN", WEST)], [BORDER], 300.0, WorldSides(FAR, [], (100, 30, 150, 60)))
SEGMENTS = cut([("CHN", "RUS", "international", BORDER)], 20.0)
CLASSES = Classes(frozenset({"1.4", "4.4", "5.4"}), frozenset({"5.4"}))
PLANE = plane_for([shapely.LineString([(130.8, 43.2), (131.2, 43.4)])])  # metres around 131 E, 43.3 N
NEEDED = ("year", "mapper")


def placed(shapes):
    """Shapes in metres around the middle, in degrees."""
    return off_plane(np.array(shapes, dtype=object), PLANE)


def square(x, y, size=1000.0, height=None):
    return shapely.box(x, y, x + size, y + (height or size))


def rows(shapes, codes=None, **more):
    count = len(shapes)
    columns = {"id": [f"p{n}" for n in range(count)], "code": codes or ["1.4"] * count, "year": 2020, "mapper": "m"}
    return pd.DataFrame({**columns, **more}).assign(geometry=placed(shapes))


def asked(frame, study=(), needed=NEEDED, **rules):
    return check_habitats(frame, needed, list(study), CLASSES, SIDES, SEGMENTS, Rules(**rules), "map", Silent())


def kinds(found):
    return found.issues["kind"].tolist()


def test_a_whole_map_has_no_issue_and_every_test_is_in_the_summary():
    grid = [square(x * 1000 - 9000, y * 1000) for x in range(3) for y in range(3)]
    found = asked(rows(grid))
    assert kinds(found) == [] and found.summary["kind"].tolist() == list(KINDS)
    assert found.summary["issues"].tolist() == [0] * len(KINDS) and list(found.issues.columns) == list(ISSUES)


def test_an_overlap_has_its_area_both_polygons_and_their_classes():
    found = asked(rows([square(-9000, 0), square(-8100, 0)], ["1.4", "5.4"]))
    (issue,) = found.issues.itertuples()
    assert issue.kind == "overlap" and issue.ids == "p0;p1" and issue.country_iso3 == "CHN"
    assert issue.found == pytest.approx(10.0, rel=1e-3) and issue.reason.endswith("ha: 1.4 | 5.4")
    assert issue.area_ha == pytest.approx(10.0, rel=1e-3)


def test_overlaps_and_gaps_below_the_tolerance_pass():
    shapes = [square(-9000, 0), square(-8000.4, 0), square(-6999, 0)]
    assert kinds(asked(rows(shapes))) == []
    assert kinds(asked(rows(shapes), tolerance_m=0.1)) == ["overlap"]  # the slit beside it is open: no hole


def test_random_squares_overlap_as_pairs_of_boxes_do():
    rng = np.random.default_rng(7)
    corner = rng.uniform(-9000, -4000, (40, 2))
    found = asked(rows([square(x, y) for x, y in corner])).issues
    wanted = {}
    for one in range(40):
        for other in range(one + 1, 40):
            wide, high = 1000 - np.abs(corner[one] - corner[other])
            if min(wide, high) > 0 and 2 * wide * high / (2 * (wide + high)) >= 1:
                wanted[f"p{one};p{other}"] = wide * high / 10_000
    own = found[found["kind"] == "overlap"].set_index("ids")["found"]
    assert len(wanted) > 20 and set(own.index) == set(wanted)
    assert own.reindex(list(wanted)).tolist() == pytest.approx(list(wanted.values()), rel=1e-3, abs=1e-4)


def test_a_hole_is_a_gap_with_its_neighbours_and_a_large_one_is_left_out():
    ring = [square(x, y) for x in (-9000, -8000, -7000) for y in (0, 1000, 2000) if (x, y) != (-8000, 1000)]
    (issue,) = asked(rows(ring), gap_ha=101).issues.itertuples()
    assert issue.kind == "gap" and issue.found == pytest.approx(100.0, rel=1e-3)
    assert issue.ids == ";".join(f"p{number}" for number in range(8))
    small = asked(rows(ring), gap_ha=50)
    assert kinds(small) == [] and small.told[0].params["gaps"] == 1


def test_an_island_in_a_hole_is_no_gap():
    frame = rows([square(-9000, 0, 900).difference(square(-8900, 100, 700)), square(-8800, 200, 500)])
    (issue,) = asked(frame).issues.itertuples()
    assert issue.found == pytest.approx((700**2 - 500**2) / 10_000, rel=1e-3) and issue.ids == "p0;p1"


def test_what_the_study_area_lacks_is_a_gap():
    study = placed([square(-9000, 0, 2000, 1000)])
    frame = rows([square(-9000, 0, 1500, 1000)])
    assert kinds(asked(frame)) == []
    (issue,) = asked(frame, study).issues.itertuples()
    assert issue.kind == "gap" and issue.found == pytest.approx(50.0, rel=1e-3)


def test_slivers_are_told_from_small_parts_and_large_strips_pass():
    sliver, small, river = square(-9000, 0, 4, 500), square(-8000, 0, 50), square(-7000, 0, 20, 9000)
    found = asked(rows([sliver, small, river])).issues
    assert found["kind"].tolist() == ["sliver", "small"] and found["ids"].tolist() == ["p0", "p1"]
    assert found["found"].tolist() == pytest.approx([4 * np.pi * 2000 / 1008**2, 0.25], rel=1e-3)
    assert found["reason"][1] == "0.25 < 1 ha"


def test_invalid_and_empty_shapes():
    bow = shapely.Polygon([(-9000, 0), (-8000, 1000), (-8000, 0), (-9000, 1000)])
    frame = rows([bow, square(-6000, 0), square(-4000, 0)])
    frame.loc[2, "geometry"] = None
    found = asked(frame).issues
    assert found["kind"].tolist() == ["invalid", "invalid"] and found["reason"].tolist() == [
        "Self-intersection",
        "empty",
    ]
    assert found["geometry"][1] is None and found["country_iso3"].tolist() == ["CHN", None]


def test_classes_and_fields():
    frame = rows(
        [square(-9000 + 2000 * n, 0) for n in range(4)], ["9.9.9", "", "5.4", None], mapper=["m", "", None, "m"]
    )
    found = asked(frame, needed=("year", "mapper", "method")).issues
    assert found["kind"].tolist() == ["class", "missing", "missing", "missing", "missing"]
    assert found["reason"].tolist() == ["9.9.9", "method", "class;mapper", "mapper", "class"]
    assert found["found"][1] == 4  # the field that the layer lacks, once for all polygons


def test_the_summary_is_in_the_order_of_the_programme_and_counts_an_issue_in_each_country():
    found = asked(rows([square(-5000, 0, 10_000), square(-4000, 1000, 8000)]))
    own = found.summary[found.summary["kind"] == "overlap"]
    assert own["country"].tolist()[0] == "CHN" and own["country"].tolist()[-1] == "all"
    assert [one for one in own["country"] if one in COUNTRIES] == ["CHN", "RUS"]
    assert own.set_index("country").loc[["CHN", "RUS", "all"], "issues"].tolist() == [1, 1, 1]


def stripes(east_code):
    """Bands from west to east, 2 km high and 40 km long, cut at the border; alternating classes."""
    shapes, codes = [], []
    for band in range(10):
        code = ("1.4", "4.4")[band % 2]
        for left, own in ((-20_000, code), (0, east_code(code))):
            shapes.append(square(left, band * 2000 - 10_000, 20_000, 2000))
            codes.append(own)
    return rows(shapes, codes)


def test_a_legend_that_changes_at_the_border_is_found_without_drawing_it():
    issues = asked(stripes({"1.4": "5.4", "4.4": "4.4"}.get)).issues
    assert len(issues) and set(issues["kind"]) == {"border"}
    assert issues["geometry"].isna().all() and set(issues["country_iso3"]) == {"CHN;RUS"}
    assert issues["reason"].str.startswith("CHN 1.4 | RUS 5.4; ").all() and (issues["found"] > issues["limit"]).all()


def test_habitats_that_go_on_across_the_border_are_no_issue():
    assert kinds(asked(stripes(lambda code: code))) == []


def test_a_mosaic_that_changes_everywhere_is_no_jump():
    rng = np.random.default_rng(3)
    cells = [square(x, y) for x in range(-20_000, 20_000, 1000) for y in range(-10_000, 10_000, 1000)]
    assert kinds(asked(rows(cells, list(rng.choice(["1.4", "4.4", "5.4"], len(cells)))))) == []


def test_a_layer_without_polygons_is_refused():
    frame = rows([square(0, 0)])
    frame.loc[0, "geometry"] = None
    with pytest.raises(NeaspecError) as told:
        asked(frame)
    assert told.value.message.code == "habitat_no_polygon"


def test_lists_of_classes():
    table = pd.DataFrame({"list": ["a", "a", "b"], "code": ["1", "2", "3"], "wetland": ["yes", "no", "yes"]})
    assert bundled_classes(table, "a") == Classes(frozenset("12"), frozenset("1"))
    assert own_classes(pd.DataFrame({"code": ["x", None]}), "f") == Classes(frozenset("x"), frozenset())
    with pytest.raises(NeaspecError):
        own_classes(pd.DataFrame({"name": ["x"]}), "f")
    assert cleaned([None, np.nan, 10.0, 5.1, " a ", 3]).tolist() == ["", "", "10", "5.1", "a", "3"]


def test_neighbours_along_the_line_count_less_the_more_they_agree():
    """The same shares, once mixed along the line and once in two blocks, which are worth few independent pairs."""
    there = np.ones(40, dtype=bool)
    mixed, blocks = np.arange(40) % 4 > 0, np.arange(40) > 9
    rare = np.arange(40) % 4 == 0
    alone = _p_value([there] * 3, [mixed, rare, rare])
    assert alone < 1e-4 < _p_value([there] * 3, [blocks, ~blocks, ~blocks])
    assert alone == pytest.approx(fisher_exact([[30, 10], [20, 60]], "greater")[1])
    assert _p_value([there] * 3, [there, there, there]) == 1.0
