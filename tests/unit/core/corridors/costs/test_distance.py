"""Cost distance on grids made by hand, against arithmetic and plain search. Simulated."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.corridors.costs import distance as module
from neaspec_plugin.core.corridors.costs.distance import cost_distance, move_graph

KNIGHTS = [(down, right) for down in (-2, -1, 1, 2) for right in (-2, -1, 1, 2) if abs(down) != abs(right)]
EIGHT = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right]


def by_relaxation(values, sources, moves):
    """Bellman and Ford, cell by cell; a knight's move needs data in both cells that it passes, and all four count."""
    best = np.full(values.shape, np.inf)
    best.flat[sources] = 0
    rows, columns = values.shape
    for _ in range(values.size):
        for row, column in np.ndindex(values.shape):
            for down, right in moves:
                one, two = row + down, column + right
                if not (0 <= one < rows and 0 <= two < columns):
                    continue
                passed = []
                if abs(down) == 2:
                    passed = [(row + down // 2, column), (row + down // 2, two)]
                elif abs(right) == 2:
                    passed = [(row, column + right // 2), (one, column + right // 2)]
                if any(np.isnan(values[cell]) for cell in passed):
                    continue
                crossed = [values[cell] for cell in ((row, column), (one, two), *passed)]
                cost = best[one, two] + np.mean(crossed) * np.hypot(down, right) * 10
                if cost < best[row, column]:
                    best[row, column] = cost
    return best


@pytest.mark.parametrize(("neighbours", "moves"), [(8, EIGHT), (16, EIGHT + KNIGHTS)])
def test_random_grids_with_holes_and_several_sources(neighbours, moves):
    draw = np.random.default_rng(3)
    for _ in range(4):
        values = draw.uniform(1, 20, (6, 7))
        values[draw.random((6, 7)) < 0.2] = np.nan
        values.flat[[0, 20]] = 1
        found = cost_distance(move_graph(values, 10.0, neighbours), np.array([0, 20]))
        known = by_relaxation(values, [0, 20], moves)
        known[np.isnan(values)] = np.inf
        np.testing.assert_allclose(found.cost.reshape(6, 7), known)


@pytest.mark.parametrize("shape", [(1, 9), (9, 1), (8, 8), (17, 26)])
def test_a_graph_laid_down_in_strips_has_all_moves_between_its_tiles(shape, monkeypatch):
    monkeypatch.setattr(module, "_CELLS_AT_ONCE", 1)  # one row of tiles at a time
    graph, cells = move_graph(np.arange(1.0, 1 + shape[0] * shape[1]).reshape(shape), 2.0), np.arange(np.prod(shape))
    assert (graph.cell[graph.place] == cells).all() and (graph.place[graph.cell] == cells).all()
    one, two = (graph.cell[places] for places in graph.matrix.nonzero())
    rows, columns = np.divmod(cells, shape[1])
    away = np.maximum(abs(rows[:, None] - rows), abs(columns[:, None] - columns))
    assert sorted(zip(one, two)) == [tuple(pair) for pair in np.argwhere(away == 1).tolist()]
    length = np.hypot(rows[one] - rows[two], columns[one] - columns[two]) * 2
    assert graph.matrix.data == pytest.approx(((one + 1) + (two + 1)) / 2 * length)


def test_a_row_by_arithmetic_and_the_way_back():
    reach = cost_distance(move_graph(np.array([[1.0, 3.0, 5.0]]), 10.0), np.array([0]))
    assert reach.cost.tolist() == [0, (1 + 3) / 2 * 10, (1 + 3) / 2 * 10 + (3 + 5) / 2 * 10]
    assert reach.way_to(2).tolist() == [0, 1, 2] and reach.way_to(0).tolist() == [0]


def test_a_knight_does_not_jump_a_wall_without_data():
    values = np.ones((5, 5))
    values[:, 2] = np.nan
    assert np.isinf(cost_distance(move_graph(values, 1.0, 16), np.array([0])).cost[4])


@pytest.mark.parametrize("by_ends", [False, True])
def test_a_knight_pays_for_a_fence_one_cell_wide(by_ends):
    values = np.ones((41, 41))
    values[:, 20] = 1001.0
    eight, sixteen = (
        cost_distance(move_graph(values, 1.0, number, by_ends and number == 16), np.array([0])).cost[values.size - 1]
        for number in (8, 16)
    )
    # straight across it costs 2 x 501, by a knight's move 1002 / 2 x root 5; by its ends alone next to nothing
    assert (sixteen < 0.1 * eight) if by_ends else (sixteen == pytest.approx(eight, rel=0.13))


def test_one_cell_has_no_moves():
    assert cost_distance(move_graph(np.ones((1, 1)), 1.0), np.array([0])).cost.tolist() == [0]
