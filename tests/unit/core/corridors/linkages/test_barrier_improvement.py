"""Barrier improvement by arithmetic on a strip with a wall, and focal minima against brute force. Simulated."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.corridors.linkages.barrier_improvement import barrier_improvement, focal_minimum
from neaspec_plugin.core.corridors.linkages.cores import Core
from neaspec_plugin.core.corridors.linkages.corridors import distances
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid

SIZE = 10.0


def strip(values, *places):
    grid = Grid(np.array([values], dtype=float), 0, 0, SIZE, SIZE, "EPSG:32652")
    cores = [Core(str(place), None, np.array([place])) for place in places]
    return grid, distances(grid, cores)


def test_a_wall_in_a_strip_by_arithmetic():
    values = [1.0] * 11
    values[5] = 100.0
    grid, found = strip(values, 0, 10)
    score = barrier_improvement(grid, found, [(0, 1)], SIZE).values[0]
    # LCD = 8 steps of 10 and two of (1 + 100) / 2 x 10: 1090
    # at the wall LCD' = 40 + 40 + 20 x 1; beside it 30 + (40 + 505) + 20; two cells away the wall stays: 0
    known = [0, 0, 0, 0, (1090 - 595) / 20, (1090 - 100) / 20, (1090 - 595) / 20, 0, 0, 0, 0]
    assert score == pytest.approx(known, abs=1e-4)
    wide = barrier_improvement(grid, found, [(0, 1)], 2 * SIZE).values[0]
    assert wide[5] == pytest.approx((1090 - 100) / 40) and wide.argmax() in (4, 5, 6)


def test_the_pair_that_gains_most_counts_and_cells_out_of_reach_have_none():
    values = [1, 1, 50, 1, 1, 200, 1, np.nan, 1, 1]
    grid, found = strip(values, 0, 4, 6, 9)
    pairs = [(0, 1), (1, 2), (0, 3)]
    score = barrier_improvement(grid, found, pairs, SIZE).values[0]
    each = [barrier_improvement(grid, found, [pair], SIZE).values[0] for pair in pairs[:2]]
    assert score[:7] == pytest.approx(np.maximum(*each)[:7]) and score[5] > score[2] > 0
    assert np.isnan(score[[7, 8, 9]]).all() and not np.isnan(score[:7]).any()


@pytest.mark.parametrize("radius", [1.0, 1.5, 2.9, 30.0])
def test_focal_minima_by_brute_force(radius):
    values = np.random.default_rng(3).uniform(0, 9, (7, 9)).astype(np.float32)
    values[2, 3:6] = np.inf
    rows, columns = np.indices(values.shape)
    known = [values[np.hypot(rows - row, columns - column) <= radius].min() for row, column in np.ndindex(values.shape)]
    assert focal_minimum(values, radius).ravel().tolist() == known


def test_a_circle_smaller_than_a_cell_is_refused():
    grid, found = strip([1, 1, 1], 0, 2)
    with pytest.raises(NeaspecError, match="barrier_radius_small"):
        barrier_improvement(grid, found, [(0, 1)], SIZE / 2)
