"""Matrices of pairwise comparisons: their weights, how consistent they are, and which judgement fits least.

The weights are the principal eigenvector (Saaty 1980, The Analytic Hierarchy Process); judgements that were not made
are left out as Harker (1987, doi 10.1016/0270-0255(87)90503-3) does it. The consistency ratio holds the consistency
index against that of random judgements; with pairs missing, the latter falls about linearly with their number
(Agoston & Csato 2022, doi 10.1016/j.omega.2021.102576).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

_UP = np.arange(1.0, 10.0)
SCALE = np.concatenate([1.0 / _UP[:0:-1], _UP])  # Saaty's: 1/9 to 9
_NOTHING = 1e-9  # a ratio below is the rounding of the eigenvalue


@dataclass(frozen=True)
class Review:
    """The judgement (``row`` over ``column``) to look at again: what it is, what it would be, and the ratio then."""

    row: int
    column: int
    judgement: float
    fitting: float
    ratio: float


def joined(matrix: np.ndarray) -> np.ndarray:
    """Which criteria (n,) the judgements join with the first one; ``matrix`` (n, n) is NaN where there is none."""
    known = ~np.isnan(matrix)
    reached = np.zeros(len(matrix), dtype=bool)
    reached[0] = True
    for _ in matrix:
        reached = reached | known[reached].any(axis=0)
    return reached


def principal(matrix: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights (n,), which add up to 1, and the largest eigenvalue of a reciprocal matrix whose criteria are joined.

    Each missing judgement is the ratio of the weights themselves: a zero in its place and one more on the diagonal.
    """
    missing = np.isnan(matrix)
    filled = np.where(missing, 0.0, matrix) + np.diag(missing.sum(axis=1))
    values, vectors = np.linalg.eig(filled)
    first = int(np.argmax(values.real))
    weights = np.abs(vectors[:, first].real)
    return weights / weights.sum(), float(values[first].real)


def consistency_ratio(matrix: np.ndarray, random_index: Mapping[int, float]) -> float:
    """0 for judgements that agree, 1 for such as chance would give; 0 where no judgement can contradict another."""
    n = len(matrix)
    if n < 3:
        return 0.0
    pairs_missing = np.isnan(matrix).sum() / 2
    by_chance = random_index[n] * (1.0 - 2.0 * pairs_missing / ((n - 1) * (n - 2)))
    if by_chance < _NOTHING:
        return 0.0
    ratio = (principal(matrix)[1] - n) / (n - 1) / by_chance
    return float(ratio) if ratio > _NOTHING else 0.0


def review(matrix: np.ndarray, random_index: Mapping[int, float]) -> Review | None:
    """The judgement whose change to a step of the scale makes the ratio smallest; None where none makes it smaller.

    Each judgement is left out in turn; the step next (as a ratio) to what the others say of the pair takes its place.
    """
    best, least = None, consistency_ratio(matrix, random_index)
    for row, column in zip(*np.nonzero(np.triu(~np.isnan(matrix), 1))):
        without = _with(matrix, row, column, np.nan)
        if not joined(without).all():
            continue
        weights, _ = principal(without)
        fitting = SCALE[np.argmin(np.abs(np.log(SCALE) - np.log(weights[row] / weights[column])))]
        ratio = consistency_ratio(_with(matrix, row, column, fitting), random_index)
        if ratio < least - _NOTHING:
            best, least = Review(int(row), int(column), float(matrix[row, column]), float(fitting), ratio), ratio
    return best


def _with(matrix: np.ndarray, row: int, column: int, judgement: float) -> np.ndarray:
    changed = matrix.copy()
    changed[row, column], changed[column, row] = judgement, 1.0 / judgement
    return changed
