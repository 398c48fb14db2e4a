"""Counting ranks with numba where it is there: the same answers as ``rank_arrays``, where its functions are described.

Only ``many_units`` imports this file, and only when it has very many units to rank.
"""

from __future__ import annotations

import numpy as np
from numba import njit


@njit(nogil=True, fastmath={"contract"})
def classes_of(weights, tiles, added, lines, first, found):  # pragma: no cover  compiled
    """Four criteria at a time, so that sums seldom leave the registers; scores lie nowhere but in ``scores``."""
    nothing = np.float32(0)
    scores = np.empty(tiles.shape[2], np.float32)
    for tile in range(len(tiles)):
        for draw in range(len(lines)):
            row = weights[draw]
            for one in range(0, tiles.shape[1], 4):
                a, b, c, d = row[one], row[one + 1], row[one + 2], row[one + 3]
                of_a, of_b = tiles[tile, one], tiles[tile, one + 1]
                of_c, of_d = tiles[tile, one + 2], tiles[tile, one + 3]
                if one == 0:
                    scores[:] = nothing
                for unit in range(scores.size):
                    scores[unit] += (a * of_a[unit] + b * of_b[unit]) + (c * of_c[unit] + d * of_d[unit])
            if added is not None:
                scores += added[tile, draw]
            numbers = lines[draw]
            knot, middle, lower, upper, at_upper = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
            lowest, at_lowest, uppermost, at_uppermost = numbers[5], numbers[6], numbers[7], numbers[8]
            start, last = numbers[9], numbers[10]
            into = found[draw, first + tile]
            for unit in range(scores.size):
                past = scores[unit] - knot
                below = min(past, nothing)
                place = min(min(past * middle, past * upper + at_upper), past * uppermost + at_uppermost)
                place = max(max(place, below * lower), below * lowest + at_lowest)
                into[unit] = np.uint16(np.int32(min(place + start, last)))


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
def look_up(found, tables, first, ranks):  # pragma: no cover  compiled
    width = ranks.shape[2]
    for draw in range(len(found)):
        row, table = found[draw], tables[draw]
        for tile in range(len(ranks)):
            of_tile, into = row[tile * width : (tile + 1) * width], ranks[tile, first + draw]
            for unit in range(width):
                into[unit] = table[of_tile[unit]]


@njit(nogil=True)
def _search(lows, highs, place_low, place_high, low, high):  # pragma: no cover  compiled
    """Bit by bit: the largest byte below which fewer than ``place`` of each column lie, of ``lows`` and ``highs``.

    Both have rows to a multiple of five: so many are compared at a time.
    """
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
            for draw in range(first, min(first + 255, draws), 5):
                _count(lows, draw, low, few_low)
                _count(highs, draw, high, few_high)
            for unit in range(n):
                below_low[unit] += few_low[unit]
                below_high[unit] += few_high[unit]
        for unit in range(n):
            if below_low[unit] >= place_low:
                low[unit] -= bit
            if below_high[unit] >= place_high:
                high[unit] -= bit


@njit(nogil=True)
def _count(rows, first, limits, few):  # pragma: no cover  compiled
    a, b, c, d, e = rows[first], rows[first + 1], rows[first + 2], rows[first + 3], rows[first + 4]
    for unit in range(few.size):
        limit = limits[unit]
        some = np.uint8(a[unit] < limit) + np.uint8(b[unit] < limit) + np.uint8(c[unit] < limit)
        few[unit] += np.uint8(some + np.uint8(d[unit] < limit) + np.uint8(e[unit] < limit))


@njit(nogil=True)
def tails(place_low, place_high, limit, ranks, low, high, hits):  # pragma: no cover  compiled
    """First the upper byte of each rank found, then the lower one among ranks no less than that."""
    tiles, draws, n = ranks.shape
    rows = -(-draws // 5) * 5
    lows, highs = np.empty((rows, n), np.uint8), np.empty((rows, n), np.uint8)
    lows[draws:] = 255  # below no limit
    highs[draws:] = 255
    byte_low, byte_high = np.empty(n, np.uint8), np.empty(n, np.uint8)
    most = np.uint16(min(limit, 65535))
    hits[:] = 0
    for tile in range(tiles):
        of_low, of_high, of_hits = low[tile], high[tile], hits[tile]
        for draw in range(draws):
            row, into = ranks[tile, draw], lows[draw]
            for unit in range(n):
                into[unit] = np.uint8(row[unit] >> np.uint16(8))
                of_hits[unit] += np.uint16(row[unit] < most)
        _search(lows, lows, place_low, place_high, byte_low, byte_high)
        for unit in range(n):
            of_low[unit] = np.uint16(byte_low[unit]) << np.uint16(8)
            of_high[unit] = np.uint16(byte_high[unit]) << np.uint16(8)
        for draw in range(draws):
            row, into_low, into_high = ranks[tile, draw], lows[draw], highs[draw]
            for unit in range(n):
                into_low[unit] = min(np.uint16(max(row[unit], of_low[unit]) - of_low[unit]), np.uint16(255))
                into_high[unit] = min(np.uint16(max(row[unit], of_high[unit]) - of_high[unit]), np.uint16(255))
        _search(lows, highs, place_low, place_high, byte_low, byte_high)
        for unit in range(n):
            of_low[unit] += byte_low[unit]
            of_high[unit] += byte_high[unit]
    if limit > 65535:  # has no room in 16 bits, and all lie below
        hits[:] = draws
