"""Similarity against the definition of Elith et al. (2010), written out for one value at a time."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.habitat.extrapolation import similarity


def written_out(reference, row):
    parts = []
    for column, value in zip(reference.T, row):
        low, high = column.min(), column.max()
        below = 100 * np.mean(column < value)
        if below == 0:
            parts.append(100 * (value - low) / (high - low))
        elif below <= 50:
            parts.append(2 * below)
        elif below < 100:
            parts.append(2 * (100 - below))
        else:
            parts.append(100 * (high - value) / (high - low))
    return min(parts)


@pytest.mark.parametrize("seed", range(5))
def test_as_written_out(seed):
    source = np.random.default_rng(seed)
    reference = source.integers(0, 8, (30, 3)).astype(float)
    rows = source.integers(-4, 13, (200, 3)).astype(float)
    assert similarity(reference)(rows) == pytest.approx([written_out(reference, row) for row in rows])
    assert (similarity(reference)(rows) < 0).tolist() == (
        (rows < reference.min(axis=0)) | (rows > reference.max(axis=0))
    ).any(axis=1).tolist()


def test_a_missing_covariate_has_no_similarity():
    reference = np.array([[0.0, 0.0], [1.0, 2.0]])
    assert np.isnan(similarity(reference)(np.array([[np.nan, 1.0], [0.5, np.nan]]))).all()
