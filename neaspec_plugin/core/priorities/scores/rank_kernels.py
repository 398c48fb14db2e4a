"""Counting ranks with numba where it is there: the same answers as ``rank_arrays``, where its functions are described.

Only ``many_units`` imports this file, and only when it has very many units to rank.
"""

from __future__ import annotations

import numpy as np
from numba import njit


@njit(nogil=True)
def classes_of(scores, lines, first, found):  # pragma: no cover  compiled
    for tile in range(len(scores)):
        for draw in range(len(lines)):
            low, high, below, middle = lines[draw, 0], lines[draw, 1], lines[draw, 2], lines[draw, 3]
            above, start, more, last = lines[draw, 4], lines[draw, 5], lines[draw, 6], lines[draw, 7]
            none = low - low  # of single precision, as all of it must be
            row, into = scores[tile, draw], found[draw, first + tile]
            for unit in range(row.size):
                past = row[unit] - low
                place = max(min(past * middle, (row[unit] - high) * above + more), min(past, none) * below)
                into[unit] = np.int32(min(place + start, last))


@njit(nogil=True)
def rank_classes(steps, units, found, tables):  # pragma: no cover  compiled
    counts = np.empty(tables.shape[1], np.int32)
    for draw in range(len(found)):
        row, table = found[draw], tables[draw]
        counts[:] = 0
        for unit in range(units):
            counts[row[unit]] += 1
        above, share = 0, steps / units
        for place in range(counts.size - 1, -1, -1):
            rank = np.int64(above * share)
            table[place] = min(rank + (rank < above * share), steps - 1)  # rounded up
            above += counts[place]


@njit(nogil=True)
def look_up(found, tables, ranks):  # pragma: no cover  compiled
    width = ranks.shape[2]
    for draw in range(len(found)):
        row, table = found[draw], tables[draw]
        for tile in range(ranks.shape[1]):
            of_tile, into = row[tile * width : (tile + 1) * width], ranks[draw, tile]
            for unit in range(width):
                into[unit] = table[of_tile[unit]]


@njit(nogil=True)
def _below(ranks, low, high, below_low, below_high):  # pragma: no cover  compiled
    """How many of each column of ``ranks`` are less than ``low`` and ``high``; four rows at a time, to load less."""
    draws, n = ranks.shape
    fours = draws - draws % 4
    below_low[:] = 0
    below_high[:] = 0
    for draw in range(0, fours, 4):
        one, two, three, four = ranks[draw], ranks[draw + 1], ranks[draw + 2], ranks[draw + 3]
        for unit in range(n):
            a, b, c, d = one[unit], two[unit], three[unit], four[unit]
            x, y = low[unit], high[unit]
            below_low[unit] += np.uint16(a < x) + np.uint16(b < x) + np.uint16(c < x) + np.uint16(d < x)
            below_high[unit] += np.uint16(a < y) + np.uint16(b < y) + np.uint16(c < y) + np.uint16(d < y)
    for draw in range(fours, draws):
        for unit in range(n):
            below_low[unit] += np.uint16(ranks[draw, unit] < low[unit])
            below_high[unit] += np.uint16(ranks[draw, unit] < high[unit])


@njit(nogil=True)
def tails(place_low, place_high, limit, ranks, low, high, hits):  # pragma: no cover  compiled
    """Bit by bit: the largest value below which fewer than ``place`` lie."""
    below_low, below_high = np.empty(hits.size, np.uint16), np.empty(hits.size, np.uint16)
    hits[:] = len(ranks)
    if limit < 65536:  # else it has no room in 16 bits, and all lie below
        low[:] = limit
        _below(ranks, low, low, hits, below_high)
    low[:] = 0
    high[:] = 0
    for place in range(15, -1, -1):
        bit = np.uint16(1 << place)
        for unit in range(hits.size):
            low[unit] += bit
            high[unit] += bit
        _below(ranks, low, high, below_low, below_high)
        for unit in range(hits.size):
            if below_low[unit] >= place_low:
                low[unit] -= bit
            if below_high[unit] >= place_high:
                high[unit] -= bit
