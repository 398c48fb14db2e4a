"""A legend that changes with the country is found along its border; equal values and other ratios are not flagged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitat.discontinuity import discontinuity
from neaspec_plugin.core.movement.border_segments import cut
from neaspec_plugin.core.progress import Silent

TO_DEGREES = Transformer.from_crs("EPSG:32652", "EPSG:4326", always_xy=True)
WEST, BORDER, EAST, SOUTH, NORTH = 480_000, 500_000, 520_000, 4_800_000, 4_860_000  # a made-up border runs north


def degrees(shape):
    return shapely.transform(
        shapely.segmentize(shape, 500), lambda at: np.column_stack(TO_DEGREES.transform(at[:, 0], at[:, 1]))
    )


AREAS = {
    "CHN": degrees(shapely.box(WEST, SOUTH, BORDER, NORTH)),
    "RUS": degrees(shapely.box(BORDER, SOUTH, EAST, NORTH)),
}
LINE = degrees(shapely.LineString([(BORDER, SOUTH), (BORDER, NORTH)]))
SEGMENTS = cut([("CHN", "RUS", "international", LINE)], 20)
EQUAL = Grid(np.full((120, 80), 5.0), WEST, NORTH, 500, 500, "EPSG:32652")  # column 40 is the first east of the border


def found(values, jump=2.0, line_m=300.0, **more):
    layers = {"land_cover": replace(EQUAL, values=values, **more)}
    return discontinuity(layers, SEGMENTS, AREAS, 5000, line_m, jump, Silent())


def test_equal_values_are_no_jump():
    table = found(EQUAL.values)
    assert len(table) == len(SEGMENTS) and set(table["flag"]) == {"none"} and (table["ratio"] == 1).all()
    # 20 km of 4.7 km to either side in cells of 0.25 km2 are 376, half circles at the inner ends more
    assert (table["cells_a"][:3] > 376).all() and (table["cells_a"] - table["cells_b"]).abs().max() <= 10


def test_a_legend_that_changes_at_the_border_is_found():
    values = EQUAL.values.copy()
    values[:, 40:] = 15
    table = found(values)
    assert set(table["flag"]) == {"jump"} and table["ratio"].tolist() == pytest.approx([3.0] * len(table))
    assert table["median_a"].tolist() == pytest.approx([5.0] * len(table))  # CHN is side_a and lies west
    assert set(found(values, jump=3.5)["flag"]) == {"none"}


def test_only_the_stretch_that_jumps_is_flagged():
    values = EQUAL.values.copy()
    values[80:, 40:] = 15  # the southern 20 km alone
    flags = dict(zip(found(values)["from_km"], found(values)["flag"]))
    south = [start for start, flag in flags.items() if flag == "jump"]
    assert len(south) == 1


def test_a_border_within_the_uncertainty_of_the_line_is_no_jump():
    values = EQUAL.values.copy()
    values[:, 40] = 200  # a fence beside the line: its cells have their centres 250 m from it, the next ones 750 m
    flags = {}
    for line_m in (0, 300):
        layers = {"land_cover": replace(EQUAL, values=values)}
        flags[line_m] = set(discontinuity(layers, SEGMENTS[:3], AREAS, 800, line_m, 2, Silent())["flag"])
    assert flags == {0: {"jump"}, 300: {"none"}}


def test_no_data_on_one_side_is_told():
    values = EQUAL.values.copy()
    values[:, 40:] = np.nan
    table = found(values)
    assert set(table["flag"]) == {"no_data"} and (table["cells_b"] == 0).all() and table["ratio"].isna().all()


def test_a_grid_far_from_every_border_has_no_row():
    assert found(EQUAL.values, left=300_000, top=4_000_000).empty


def test_countries_without_land_in_the_layer_have_no_row():
    table = discontinuity({"x": EQUAL}, SEGMENTS, {"CHN": AREAS["CHN"]}, 5000, 300, 2, Silent())
    assert table.empty
