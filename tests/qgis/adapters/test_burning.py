"""Shapes as cells: every cell that is touched, held against the geometry of the cells themselves."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from neaspec_plugin.adapters.burning import touched
from neaspec_plugin.core.corridors.costs.distance import MOVES, cost_distance, move_graph
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitat.barriers import without_slips
from neaspec_plugin.core.movement.least_cost import least_cost_way

GRID = Grid(np.ones((12, 15)), 500_000, 4_800_000, 100, 100, "EPSG:32652")


def cells(shape) -> np.ndarray:
    rows, columns = np.indices(GRID.values.shape)
    x, y = GRID.centres(rows.ravel(), columns.ravel()).T
    return shapely.intersects(shapely.box(x - 50, y - 50, x + 50, y + 50), shape).reshape(rows.shape)


def inside(places: np.ndarray) -> np.ndarray:
    """Places in shares of the grid as coordinates."""
    return np.array([500_000, 4_798_800]) + places * np.array([1500, 1200])


@pytest.mark.parametrize("seed", range(10))
def test_lines_and_slivers_fill_every_cell_they_touch(seed):
    source = np.random.default_rng(seed)
    line = shapely.LineString(inside(source.random((4, 2))))
    assert (touched([line.wkb], GRID) == cells(line)).all()
    sliver = shapely.Polygon(inside(np.array([[0.1, 0.1], [0.9, 0.5], [0.9, 0.51]]) * source.uniform(0.5, 1)))
    assert (touched([sliver.wkb], GRID) == cells(sliver)).all()


def test_several_shapes_share_a_mask_and_none_leaves_it_empty():
    one, two = (shapely.LineString(inside(np.array([[x, 0.1], [x, 0.9]]))) for x in (0.23, 0.71))
    assert (touched([one.wkb, two.wkb], GRID) == (cells(one) | cells(two))).all()
    assert not touched([], GRID).any()
    assert not touched([shapely.Point(0, 0).buffer(10).wkb], GRID).any()


def test_gdal_has_nothing_to_complain_of(capfd):
    assert touched([shapely.LineString(inside(np.array([[0.1, 0.1], [0.9, 0.9]]))).wkb], GRID).any()
    assert "spatial reference" not in "".join(capfd.readouterr())


@pytest.mark.parametrize(("start", "end"), [((0, 0), (11, 11)), ((0, 11), (11, 0))])
def test_a_line_through_corners_lets_nothing_slip(start, end):
    ways = {(0, 0): [(500_000, 4_798_800), (501_200, 4_800_000)], (0, 11): [(500_000, 4_800_000), (501_200, 4_798_800)]}
    line = shapely.LineString(ways[start])  # along the diagonals of the cells, across the way from start to end
    mask = without_slips(touched([line.wkb], GRID))[:, :12]
    surface = Grid(np.where(mask, 1000.0, 1.0), 0, 0, 1, 1, "EPSG:32652")
    assert least_cost_way(surface, start, end).cost > 1000


@pytest.mark.parametrize("neighbours", MOVES)
@pytest.mark.parametrize("resistance", [5, 50, 200])
def test_a_line_is_paid_for_once_whatever_its_direction(neighbours, resistance):
    """What a way across costs more than over open ground, in cells of what is added: 1 for a straight line, never
    less, and at most a third more where a line runs diagonally, as the help tells."""
    size, width, paid = 41, 100.0, {}
    grid = Grid(np.ones((size, size)), 500_000, 4_800_000, width, width, "EPSG:32652")
    middle = np.array([500_000, 4_800_000]) + np.array([1, -1]) * size * width / 2
    for degrees, offset in zip(range(0, 181, 5), np.random.default_rng(0).uniform(-width, width, (37, 2))):
        along = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
        across = 1200 * np.array([-along[1], along[0]])
        line = shapely.LineString([middle + offset - 9000 * along, middle + offset + 9000 * along])
        mask = without_slips(touched([line.wkb], grid))
        ends = (grid.cell(*(middle + offset + side * across)) for side in (1, -1))
        start, end = (row * size + column for row, column in ends)
        open_way, way = (
            cost_distance(move_graph(np.where(mask, 1.0 + added, 1.0), width, neighbours), np.array([start])).cost[end]
            for added in (0, resistance)
        )
        paid[degrees] = (way - open_way) / (resistance * width)
    assert [paid[degrees] for degrees in (0, 90, 180)] == pytest.approx([1, 1, 1])
    assert min(paid.values()) > 1 - 1e-9 and 1.05 < max(paid.values()) < 4 / 3
    assert max(paid, key=paid.get) in (45, 135)
