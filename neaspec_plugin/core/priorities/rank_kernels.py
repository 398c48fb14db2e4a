"""Counting ranks with numba where it is there: the same answers as ``many_units`` gives without it, sooner.

Only ``many_units`` imports this file, and only when it has very many units to rank.
"""

from __future__ import annotations

import numpy as np
from numba import njit


@njit(nogil=True)
def rank_row(scores, low, factor, counts, table, steps, ranks):  # pragma: no cover  compiled
    """``ranks`` (n,) of ``scores`` (n,): 0 for the largest, in ``steps`` shares of n, the smallest of each class.

    ``counts`` and ``table`` (classes,) are room for how many units a class holds and for its rank.
    """
    counts[:] = 0
    n = scores.size
    for unit in range(n):
        counts[np.int32((scores[unit] - low) * factor)] += 1
    above, share = 0, steps / n
    for place in range(counts.size - 1, -1, -1):
        table[place] = min(np.int64(np.ceil(above * share)), steps - 1)
        above += counts[place]
    for unit in range(n):
        ranks[unit] = table[np.int32((scores[unit] - low) * factor)]


@njit(nogil=True)
def percentile(row, place, high, fine):  # pragma: no cover  compiled
    """The ``place``-th smallest (from 1) of a row; ``high`` (256,) counts its high bytes, ``fine`` (256,) is room."""
    before = 0
    byte = 0
    while before + high[byte] < place:
        before += high[byte]
        byte += 1
    fine[:] = 0
    for value in row:
        if value >> 8 == byte:
            fine[value & 255] += 1
    low = 0
    while before + fine[low] < place:
        before += fine[low]
        low += 1
    return byte * 256 + low


@njit(nogil=True)
def tails(ranks, place_low, place_high, limit, low, high, hits):  # pragma: no cover  compiled
    """Of each row of ``ranks``: two order statistics, and how many lie below ``limit``."""
    counts = np.zeros(256, np.int32)
    fine = np.zeros(256, np.int32)
    for unit in range(ranks.shape[0]):
        counts[:] = 0
        below = 0
        for value in ranks[unit]:
            counts[value >> 8] += 1
            below += value < limit
        hits[unit] = below
        low[unit] = percentile(ranks[unit], place_low, counts, fine)
        high[unit] = percentile(ranks[unit], place_high, counts, fine)
