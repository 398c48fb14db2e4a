"""Cost distance directly on the raster, compiled by numba: imported only where numba is there.

Costs lie in buckets of equal width that are emptied in rising order (Dial 1969, doi 10.1145/363269.363610); a cell
whose cost falls while its bucket is being emptied is looked at again (delta-stepping, Meyer and Sanders 2003,
doi 10.1016/S0196-6774(03)00076-2), so that the costs are those of Dijkstra for any width. One search runs on one
thread without Python's lock, always in the same order: of ways of equal cost the same is found each time.

``land`` holds cost and resistance of each cell side by side, flat, with an edge two cells wide without data; where
there are none the cost is ``NO_DATA``, below any that could be found, and the resistance inf, so that nothing passes.
``moves`` is a tuple, so that the loop over it is laid out for its length: of each move what it adds to the number of a
cell, the length that each cell it crosses counts for (half of it, a quarter where it passes two more), and what the two
cells that it passes add.
"""

from __future__ import annotations

import numpy as np
from numba import njit

PIECE = 32  # places in one piece of a bucket: 31 cells after the last place of the piece below
COST, RESISTANCE, NO_DATA = 0, 1, -1.0
_MOST_MOVES = 16
_EIGHT = 8  # moves that pass no other cell come first


class Buckets:
    """Cells in buckets by their cost: ``tops`` is the last place taken in each, ``pool`` the pieces, and ``state`` the
    first free piece, the places ever used, and the open bucket."""

    def __init__(self, number: int, starts: np.ndarray):
        self.tops, self.state = np.full(number, -1, np.int32), np.array([-1, 0, 0])
        self.pool = np.empty((4096 + len(starts) // (PIECE - 1)) * PIECE, np.int32)
        _fill(starts, *self.arrays)

    @property
    def arrays(self) -> tuple[np.ndarray, ...]:
        return self.tops, self.pool, self.state

    def grow(self) -> None:
        """Twice the pieces, where the next cell may need more than there are."""
        if _is_short(self.pool, self.state):
            self.pool = np.concatenate([self.pool, np.empty_like(self.pool)])


@njit(nogil=True, cache=True)
def _is_short(pool, state):
    return state[1] + _MOST_MOVES * PIECE > len(pool)


@njit(nogil=True, cache=True)
def _push(cell, bucket, tops, pool, state):
    """Put a cell into a bucket; a free piece is there."""
    place = tops[bucket] + 1
    if place % PIECE == 0:
        new = state[0]
        if new >= 0:
            state[0] = pool[new]
        else:
            new = state[1]
            state[1] += PIECE
        pool[new] = place - 1
        place = new + 1
    pool[place] = cell
    tops[bucket] = place


@njit(nogil=True, cache=True)
def _fill(starts, tops, pool, state):
    """Put all cells without cost into the first bucket."""
    for cell in starts:
        _push(cell, 0, tops, pool, state)


@njit(nogil=True, cache=True)
def _pop(bucket, tops, pool, state):
    """Take the last cell out of a bucket that has one."""
    place = tops[bucket]
    cell = pool[place]
    place -= 1
    if place % PIECE == 0:
        tops[bucket] = pool[place]
        pool[place] = state[0]
        state[0] = place
    else:
        tops[bucket] = place
    return cell


@njit(nogil=True, cache=True)
def _crossed(resistance, cell, other, move, land):
    """What a move over four cells costs; ``resistance`` is that of the first."""
    ends = resistance + land[other, RESISTANCE]
    return (ends + (land[cell + move[2], RESISTANCE] + land[cell + move[3], RESISTANCE])) * move[1]


@njit(nogil=True, cache=True)
def search(land, moves, per_cost, tops, pool, state, cells):
    """Settle up to ``cells`` cells more, or as many as there are pieces for; True when nothing is left to settle.

    Costs fall from what no cell may reach; ``per_cost``: buckets, a power of two in all, per cost. A cell whose cost
    has left the bucket that it is taken from was settled before.
    """
    mask = len(tops) - 1
    level, idle, settled = state[2], 0, 0
    while idle <= mask:
        if tops[level & mask] < 0:
            level += 1
            idle += 1
            continue
        idle = 0
        if settled >= cells or _is_short(pool, state):
            state[2] = level
            return False
        cell = _pop(level & mask, tops, pool, state)
        cost, resistance = land[cell, COST], land[cell, RESISTANCE]
        if int(cost * per_cost) != level:
            continue
        settled += 1
        for number in range(len(moves)):
            other = cell + moves[number][0]
            price = cost + (resistance + land[other, RESISTANCE]) * moves[number][1]
            if price >= land[other, COST]:
                continue
            if number >= _EIGHT:
                price = cost + _crossed(resistance, cell, other, moves[number], land)
                if price >= land[other, COST]:
                    continue
            land[other, COST] = price
            _push(other, int(price * per_cost) & mask, tops, pool, state)
    return True


@njit(nogil=True, cache=True)
def way_back(cell, land, moves):
    """The cells from ``cell`` to where its cost counts from, by the moves that gave the costs."""
    way = [cell]
    while land[cell, COST] > 0:
        least, before = np.inf, -1
        for number in range(len(moves)):
            other = cell + moves[number][0]
            cost = land[other, COST]
            price = cost + (land[cell, RESISTANCE] + land[other, RESISTANCE]) * moves[number][1]
            if not 0 <= cost < land[cell, COST] or price >= least:
                continue
            if number >= _EIGHT:
                price = cost + _crossed(land[cell, RESISTANCE], cell, other, moves[number], land)
                if price >= least:
                    continue
            least, before = price, other
        if before < 0:
            break
        cell = before
        way.append(cell)
    return np.array(way)
