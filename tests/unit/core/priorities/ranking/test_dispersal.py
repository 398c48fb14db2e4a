"""The kernel of dispersal against sums over all pairs of cells."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.priorities.ranking.dispersal import smoothed


def test_every_pair_of_cells():
    source = np.random.default_rng(1)
    values = source.random((9, 14))
    values[2, 3:6] = np.nan
    distance, cell = 250.0, 100.0
    rows, columns = np.indices(values.shape)
    far = np.hypot(rows.ravel()[:, None] - rows.ravel(), columns.ravel()[:, None] - columns.ravel()) * cell
    weight = np.where(far <= np.log(100) * distance / 2, np.exp(-2 * far / distance), 0)
    expected = (weight @ np.nan_to_num(values).ravel()).reshape(values.shape)
    expected[np.isnan(values)] = np.nan
    found = smoothed(values, cell, distance)
    np.testing.assert_allclose(found / found[0, 0], expected / expected[0, 0], rtol=1e-9)


def test_the_mean_distance_is_the_one_asked_for():
    values = np.zeros((301, 301))
    values[150, 150] = 1
    rows, columns = np.indices(values.shape)
    spread = smoothed(values, 10.0, 300.0)
    assert spread.sum() == pytest.approx(1)
    mean = (spread * np.hypot(rows - 150, columns - 150) * 10).sum()
    # the tail below a hundredth is cut off: 5.6 % of the mass of the plane, so a little less
    assert 0.85 * 300 < mean < 300


def test_no_distance_leaves_the_values_and_nothing_stays_nothing():
    values = np.array([[1.0, np.nan], [0.0, 2.0]])
    np.testing.assert_array_equal(smoothed(values, 100.0, 0.0), values)
    far_off = np.zeros((200, 200))
    far_off[0, 0] = 5.0
    assert smoothed(far_off, 100.0, 200.0)[150, 150] == 0
