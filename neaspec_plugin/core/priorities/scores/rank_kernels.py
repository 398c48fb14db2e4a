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
def _search(lows, highs, place_low, place_high, low, high):  # pragma: no cover  compiled
    """Bit by bit: the largest byte below which fewer than ``place`` of each column lie, of ``lows`` and ``highs``."""
    draws, n = lows.shape
    below_low, below_high = np.empty(n, np.uint16), np.empty(n, np.uint16)
    few_low, few_high = np.empty(n, np.uint8), np.empty(n, np.uint8)
    low[:] = 0
    high[:] = 0
    for place in range(7, -1, -1):
        bit = np.uint8(1 << place)
        for unit in range(n):
            low[unit] += bit
            high[unit] += bit
        below_low[:] = 0
        below_high[:] = 0
        for first in range(0, draws, 255):  # as many as a byte counts, for the processor takes more bytes at once
            few_low[:] = 0
            few_high[:] = 0
            for draw in range(first, min(first + 255, draws)):
                of_low, of_high = lows[draw], highs[draw]
                for unit in range(n):
                    few_low[unit] += np.uint8(of_low[unit] < low[unit])
                    few_high[unit] += np.uint8(of_high[unit] < high[unit])
            for unit in range(n):
                below_low[unit] += few_low[unit]
                below_high[unit] += few_high[unit]
        for unit in range(n):
            if below_low[unit] >= place_low:
                low[unit] -= bit
            if below_high[unit] >= place_high:
                high[unit] -= bit


@njit(nogil=True)
def tails(place_low, place_high, limit, ranks, low, high, hits):  # pragma: no cover  compiled
    """First the upper byte of each rank found, then the lower one among ranks no less than that."""
    draws, n = ranks.shape
    lows, highs = np.empty((draws, n), np.uint8), np.empty((draws, n), np.uint8)
    byte_low, byte_high = np.empty(n, np.uint8), np.empty(n, np.uint8)
    most = np.uint16(min(limit, 65535))
    hits[:] = 0
    for draw in range(draws):
        row, into = ranks[draw], lows[draw]
        for unit in range(n):
            into[unit] = np.uint8(row[unit] >> np.uint16(8))
            hits[unit] += np.uint16(row[unit] < most)
    if limit > 65535:  # has no room in 16 bits, and all lie below
        hits[:] = draws
    _search(lows, lows, place_low, place_high, byte_low, byte_high)
    for unit in range(n):
        low[unit] = np.uint16(byte_low[unit]) << np.uint16(8)
        high[unit] = np.uint16(byte_high[unit]) << np.uint16(8)
    for draw in range(draws):
        row, into_low, into_high = ranks[draw], lows[draw], highs[draw]
        for unit in range(n):
            into_low[unit] = min(np.uint16(max(row[unit], low[unit]) - low[unit]), np.uint16(255))
            into_high[unit] = min(np.uint16(max(row[unit], high[unit]) - high[unit]), np.uint16(255))
    _search(lows, highs, place_low, place_high, byte_low, byte_high)
    for unit in range(n):
        low[unit] += byte_low[unit]
        high[unit] += byte_high[unit]
