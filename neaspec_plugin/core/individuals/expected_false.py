"""How many pairs of different animals have one genotype by chance, over the loci that each pair shares.

The sum over all compared pairs of their probability of identity; with that of siblings it is an upper bound.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_CHUNK = 1_000_000  # pairs of patterns at a time


def expected_false(
    called: np.ndarray,
    side: Sequence[str | None],
    chances: np.ndarray,
    others: np.ndarray | None = None,
    other_side: Sequence[str | None] = (),
) -> tuple[float, float]:
    """Of all pairs, and of those on two known sides, among samples or between them and ``others``.

    ``called`` and ``others`` (samples, loci) say which loci each has; ``chances`` are P(ID) of each locus. Samples with
    the same loci and side are taken together, so that many samples cost little.
    """
    names = sorted({one for one in (*side, *other_side) if one is not None})
    one, count_one = _patterns(called, side, names)
    two, count_two = (one, count_one) if others is None else _patterns(others, other_side, names)
    weight = np.log(chances)
    sums = np.zeros((len(names) + 1, len(names) + 1))
    rows = max(_CHUNK // max(len(two), 1), 1)
    for start in range(0, len(one), rows):
        part = np.exp((one[start : start + rows] * weight) @ two.T)
        sums += count_one[start : start + rows].T @ part @ count_two
    known = sums[:-1, :-1]
    every, across = float(sums.sum()), float(known.sum() - np.trace(known))
    if others is None:
        with_itself = float(count_one.sum(axis=1) @ np.exp(one @ weight))
        every, across = (every - with_itself) / 2, across / 2
    return every, across


def _patterns(called: np.ndarray, side: Sequence[str | None], names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """The different patterns of called loci, and how many samples of each side have them; the last side is unknown."""
    patterns, number = np.unique(called, axis=0, return_inverse=True)
    count = np.zeros((len(patterns), len(names) + 1))
    place = [names.index(one) if one is not None else len(names) for one in side]
    np.add.at(count, (number.ravel(), place), 1)
    return patterns.astype(float), count
