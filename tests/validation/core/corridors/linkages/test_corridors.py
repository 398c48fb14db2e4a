"""Corridors of Linkage Mapper's demonstration landscape, and cost distances of gdistance 1.6.4 on Maungawhau."""

from __future__ import annotations

import itertools
import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.corridors.costs.distance import cost_distance, move_graph
from neaspec_plugin.core.corridors.linkages.cores import cores_on_grid
from neaspec_plugin.core.corridors.linkages.corridors import distances
from neaspec_plugin.core.corridors.linkages.strips import excess
from neaspec_plugin.core.grid import Grid

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[6] / "shared"))
LINKAGE = SHARED / "validation" / "corridor_linkagemapper_lm"
VOLCANO = SHARED / "validation" / "lcp_maungawhau_gdistance"
pytestmark = pytest.mark.skipif(not LINKAGE.exists(), reason="the shared validation data are not here")

CORRIDORS, COSTS = "Linkage Mapper's demonstration landscape", "Maungawhau, gdistance 1.6.4"


def ascii_grid(path):
    with path.open(encoding="utf-8") as file:
        head = {key.lower(): float(value) for key, value in (file.readline().split() for _ in range(6))}
        values = np.loadtxt(file)
    values[values == head["nodata_value"]] = np.nan
    size = head["cellsize"]
    return Grid(values, head["xllcorner"], head["yllcorner"] + size * len(values), size, size, "EPSG:32652")


@pytest.fixture(scope="module")
def linkage():
    grid = ascii_grid(LINKAGE / "input" / "resistance.asc")
    features = json.loads((LINKAGE / "input" / "cores.geojson").read_text(encoding="utf-8"))["features"]
    shapes = {str(row["properties"]["core_id"]): shapely.from_geojson(json.dumps(row["geometry"])) for row in features}
    names = sorted(shapes)
    cores = cores_on_grid(names, [shapes[name] for name in names], grid, "resistance")
    return grid, cores, distances(grid, cores)


@pytest.fixture(scope="module")
def expected():
    return json.loads((LINKAGE / "expected" / "expected.json").read_text(encoding="utf-8"))


def test_the_cores_have_the_cells_of_the_rasterised_polygons(linkage, expected):
    _, cores, _ = linkage
    assert {core.name: len(core.cells) for core in cores} == expected["core_cells"]


def test_least_costs_between_all_cores(linkage, agreement):
    _, _, found = linkage
    table = pd.read_csv(LINKAGE / "expected" / "lcd_8neighbours_skimage.csv", index_col=0).to_numpy()
    agreement(CORRIDORS, "least costs between cores (scikit-image)", found.between(), table, rel=1e-6)


def test_lengths_of_the_ways_and_straight_distances(linkage, expected, agreement):
    _, cores, found = linkage
    for one, two in itertools.combinations(range(6), 2):
        way = expected["pairs"][f"{one + 1}-{two + 1}"]
        agreement(CORRIDORS, "costs of the least-cost ways", found.ways[one, two].cost, way["lcd"], rel=1e-6)
        agreement(
            CORRIDORS, "lengths of the least-cost ways", found.ways[one, two].length, way["lcp_length_m"], rel=0.005
        )
    straight = np.loadtxt(LINKAGE / "expected" / "euclidean_edge_distances_m_linkagemapper.txt")
    for one, two, metres in straight:
        apart = shapely.distance(cores[int(one) - 1].shape, cores[int(two) - 1].shape)
        agreement(CORRIDORS, "straight distances, metres (Linkage Mapper)", apart, metres, abs=0.01)


def test_cells_of_the_normalised_corridors(linkage, expected, agreement):
    _, _, found = linkage
    (counts,) = (value for key, value in expected.items() if key.startswith("normalised_corridor"))
    checked = 0
    for pair, limits in counts.items():
        one, two = (int(core) - 1 for core in pair.split("-"))
        own = excess([found.costs[one], found.costs[two]], found.ways[one, two].cost)
        for key, cells in limits.items():
            limit = float(key.split("_")[2])
            agreement(CORRIDORS, "cells of normalised corridors", (own <= limit + 1e-6).sum(), cells, rel=0.005)
            checked += 1
    assert checked == 12


@pytest.mark.parametrize("neighbours", [8, 16])
def test_cost_distances_of_gdistance(neighbours, agreement):
    grid = ascii_grid(VOLCANO / "input" / "cost_altitude.asc")
    points = pd.read_csv(VOLCANO / "input" / "points.csv")
    table = pd.read_csv(VOLCANO / "expected" / f"cost_distance_{neighbours}neighbours.csv", index_col=0).to_numpy()
    cells = [grid.cell(*place) for place in points[["x", "y"]].to_numpy()]
    flat = np.array([row * grid.values.shape[1] + column for row, column in cells])
    graph = move_graph(grid.values, grid.width, neighbours, by_ends=True)  # gdistance's rule of a knight's move
    for number, cell in enumerate(flat):
        cost = cost_distance(graph, np.array([cell])).cost[flat]
        agreement(COSTS, f"cost distances, {neighbours} neighbours", cost, table[number], rel=1e-7)


@pytest.mark.parametrize("neighbours", [8, 16])
def test_length_of_a_way_of_gdistance(neighbours, agreement):
    grid = ascii_grid(VOLCANO / "input" / "cost_altitude.asc")
    points = pd.read_csv(VOLCANO / "input" / "points.csv").set_index("id")
    columns = grid.values.shape[1]
    start, end = (np.ravel_multi_index(grid.cell(*points.loc[one, ["x", "y"]]), grid.values.shape) for one in (1, 4))
    graph = move_graph(grid.values, grid.width, neighbours, by_ends=True)
    way = cost_distance(graph, np.array([start])).way_to(int(end))
    rows, across = np.divmod(way, columns)
    metres = np.hypot(np.diff(rows), np.diff(across)).sum() * grid.width
    known = json.loads((VOLCANO / "expected" / "expected.json").read_text(encoding="utf-8"))
    agreement(COSTS, "length of a least-cost way", metres, known[f"lcp_length_m_1_4_{neighbours}"], rel=0.01)
