"""Counting ranks with numba where it is there: the same answers as ``many_units`` gives without it, sooner.

Only ``many_units`` imports this file, and only when it has very many units to rank.
"""

from __future__ import annotations

import numpy as np
from numba import njit

_PART = 4096  # scores at a time, whose classes stay in the processor's nearest cache; a multiple of a tile


@njit(nogil=True)
def classes_of(scores, low, factor, classes, found):  # pragma: no cover  compiled
    """``found`` gets the class of each of ``scores``; apart from its use, so that several are found at once."""
    for unit in range(scores.size):
        found[unit] = min(max(np.int32((scores[unit] - low) * factor), 0), classes - 1)


@njit(nogil=True)
def rank_classes(steps, scores, low, factor, tables):  # pragma: no cover  compiled
    """``tables`` (draws, classes): the rank of each class of ``scores`` (draws, n), 0 for the best, in ``steps`` of n.

    ``low`` and ``factor`` (draws,) make classes of scores; a unit has the smallest rank of its class.
    """
    n, classes = scores.shape[1], tables.shape[1]
    found, counts = np.empty(_PART, np.int32), np.empty(classes, np.int32)
    for draw in range(len(scores)):
        counts[:] = 0
        for first in range(0, n, _PART):
            part = scores[draw, first : first + _PART]
            classes_of(part, low[draw], factor[draw], classes, found)
            for unit in range(part.size):
                counts[found[unit]] += 1
        above, share = 0, steps / n
        for place in range(classes - 1, -1, -1):
            tables[draw, place] = min(np.int64(np.ceil(above * share)), steps - 1)
            above += counts[place]


@njit(nogil=True)
def look_up(scores, low, factor, tables, ranks):  # pragma: no cover  compiled
    """``ranks`` (draws, tiles, units of a tile) of ``scores`` (draws, n)."""
    n, classes, width = scores.shape[1], tables.shape[1], ranks.shape[2]
    found, table = np.empty(_PART, np.int32), np.empty(classes, np.uint16)
    for draw in range(len(scores)):
        table[:] = tables[draw]  # from the memory in one run, which takes less time than here and there
        for first in range(0, n, _PART):
            part = scores[draw, first : first + _PART]
            classes_of(part, low[draw], factor[draw], classes, found)
            for start in range(0, part.size, width):
                tile, of_tile = ranks[draw, (first + start) // width], found[start : min(start + width, part.size)]
                for unit in range(of_tile.size):
                    tile[unit] = table[of_tile[unit]]


@njit(nogil=True)
def tails(place_low, place_high, limit, ranks, low, high, hits):  # pragma: no cover  compiled
    """Of each column of ``ranks`` (draws, n): two order statistics, and how many lie below ``limit``.

    The high byte comes from a count, the low byte bit by bit: the largest value below which fewer than ``place`` lie.
    """
    draws, n = ranks.shape
    counts = np.zeros((n, 256), np.uint16)
    hits[:] = 0
    for draw in range(draws):
        row = ranks[draw]
        for unit in range(n):
            hits[unit] += row[unit] < limit
        for unit in range(n):
            counts[unit, row[unit] >> 8] += 1
    for unit in range(n):
        byte, up_to = 0, counts[unit, 0]
        while up_to < place_low:
            byte += 1
            up_to += counts[unit, byte]
        low[unit] = byte << 8
        while up_to < place_high:
            byte += 1
            up_to += counts[unit, byte]
        high[unit] = byte << 8
    below_low, below_high = np.empty(n, np.uint16), np.empty(n, np.uint16)
    for place in range(7, -1, -1):
        bit = np.uint16(1 << place)
        for unit in range(n):
            low[unit] += bit
            high[unit] += bit
        below_low[:] = 0
        below_high[:] = 0
        for draw in range(draws):
            row = ranks[draw]
            for unit in range(n):
                below_low[unit] += row[unit] < low[unit]
                below_high[unit] += row[unit] < high[unit]
        for unit in range(n):
            if below_low[unit] >= place_low:
                low[unit] -= bit
            if below_high[unit] >= place_high:
                high[unit] -= bit
