"""Ruggedness against surfaces whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitat import ruggedness


def grid(heights):
    return Grid(np.asarray(heights, float), 0, 0, 30, 30, "EPSG:32652")


def test_flat_and_sloping_ground_is_not_rugged():
    rows, columns = np.indices((7, 7))
    assert ruggedness.vector_ruggedness(grid(np.full((7, 7), 800.0))) == pytest.approx(np.zeros((7, 7)), abs=1e-12)
    slope = ruggedness.vector_ruggedness(grid(30.0 * rows + 12.0 * columns))
    assert slope[2:5, 2:5] == pytest.approx(np.zeros((3, 3)), abs=1e-12)  # edges have no neighbour to slope to


def test_a_ridge_by_hand():
    # a roof of 45 degrees: slopes 1 west of the ridge, 0 on it, -1 east of it; the mean of three unit vectors, each
    # three times: east part 0, upright part (1 + 2 / sqrt 2) / 3
    heights = -30.0 * np.abs(np.arange(7) - 3) * np.ones((7, 1))
    found = ruggedness.vector_ruggedness(grid(heights))
    assert found[3, 3] == pytest.approx(1 - (1 + np.sqrt(2)) / 3)


def test_terrain_ruggedness_index_by_hand():
    heights = np.zeros((3, 3))
    heights[1, 1] = 10
    found = ruggedness.terrain_ruggedness_index(heights)
    assert found[1, 1] == pytest.approx(np.sqrt(8 * 100)) and found[0, 0] == pytest.approx(10)
    heights[0, 0] = np.nan  # a neighbour without data is level with the cell
    found = ruggedness.terrain_ruggedness_index(heights)
    assert found[1, 1] == pytest.approx(np.sqrt(7 * 100)) and np.isnan(found[0, 0]) and np.isnan(found).sum() == 1


def test_a_hole_does_not_grow():
    heights = np.random.default_rng(3).uniform(0, 500, (9, 9))
    heights[4, 4] = np.nan
    found = ruggedness.vector_ruggedness(grid(heights))
    assert np.isnan(found).sum() == 1 and np.isnan(found[4, 4])


def test_the_factor_of_flat_half_rugged_and_rugged_ground():
    found = ruggedness.factor(np.array([0, 0.01, 0.02, 0.5, np.nan]), 0.02, 4)
    assert found[:4].tolist() == [5, 3, 1, 1] and np.isnan(found[4])


def test_the_measure_that_is_asked_for():
    heights = grid(np.random.default_rng(4).uniform(0, 50, (5, 5)))
    assert (ruggedness.measured(heights, "vrm") == ruggedness.vector_ruggedness(heights)).all()
    assert (ruggedness.measured(heights, "tri") == ruggedness.terrain_ruggedness_index(heights.values)).all()
