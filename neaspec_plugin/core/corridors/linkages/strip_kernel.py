"""The narrowest place of a corridor, compiled by numba: imported only where numba is there.

Squared distances to the nearest cell outside, exactly and in whole numbers (Meijster, Roerdink and Hesselink 2000,
doi 10.1007/0-306-47025-X_36), but row by row only within each run of cells, for nothing beyond its ends is nearer than
they are. Then from one core on always to the cell of most room: each cell is visited once.
"""

from __future__ import annotations

import numpy as np
from numba import njit

_END = -1  # what stands for the squared distance in cells of the core to be reached


@njit(nogil=True, cache=True)
def least_room(strip, one, two):
    """The greatest squared clearance (cells) that a way from core to core can keep all along, 0 where none joins them.

    ``strip``: rows and columns, false along all edges; ``one`` and ``two``: flat cells of the cores, in which any disc
    has room. Ways lead over eight neighbours.
    """
    wide = strip.shape[1]
    room = _squared_clearance(strip).ravel()
    most = room.max()
    for cell in two:
        room[cell] = _END
    tops, below = np.full(most + 1, -1, np.int32), np.empty(room.size, np.int32)
    for cell in one:
        if room[cell] == _END:
            return most
        if room[cell] > 0:
            room[cell], below[cell], tops[most] = 0, tops[most], cell
    level = most
    while level > 0:
        cell = tops[level]
        if cell < 0:
            level -= 1
            continue
        tops[level] = below[cell]
        for down in (-wide, 0, wide):
            for other in range(cell + down - 1, cell + down + 2):
                if room[other] == _END:
                    return level
                if room[other] > 0:
                    least = min(level, room[other])
                    room[other], below[other], tops[least] = 0, tops[least], other
    return 0


@njit(nogil=True, cache=True)
def _squared_clearance(strip):
    """The squared distance of each cell to the nearest outside, 0 there."""
    above, found = np.zeros(strip.shape, np.int32), np.zeros(strip.shape, np.int32)
    rows, columns = strip.shape
    for row in range(1, rows):
        for column in range(columns):
            if strip[row, column]:
                above[row, column] = above[row - 1, column] + 1
    lowest, since = np.empty(columns, np.int64), np.empty(columns, np.int64)
    for row in range(rows - 2, 0, -1):
        column = 0
        while column < columns:
            first = column
            while strip[row, column]:
                above[row, column] = min(above[row, column], above[row + 1, column] + 1)
                column += 1
            if column > first:
                _across(above[row], first - 1, column, lowest, since, found[row])
            column += 1
    return found


@njit(nogil=True, cache=True)
def _across(away, first, last, lowest, since, found):
    """Fill ``found`` between two columns outside: the least of squared distance along the row + ``away`` squared.

    ``lowest`` holds the columns whose parabolas are the least somewhere, each ``since`` a column.
    """
    top = 0
    lowest[0], since[0] = first, first
    for column in range(first + 1, last + 1):
        own = column**2 + away[column] ** 2
        while True:
            other = lowest[top]
            meets = (own - other**2 - away[other] ** 2) // (2 * (column - other)) + 1
            if meets > since[top] or top == 0:
                break
            top -= 1
        if meets <= last:
            top += 1
            lowest[top], since[top] = column, meets
    for column in range(last - 1, first, -1):
        while since[top] > column:
            top -= 1
        found[column] = (column - lowest[top]) ** 2 + away[lowest[top]] ** 2
