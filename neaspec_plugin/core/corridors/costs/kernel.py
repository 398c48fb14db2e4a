"""Cost distance directly on the raster, compiled by numba: imported only where numba is there.

Cells lie in buckets by their cost, which are emptied in rising order (Dial 1969, doi 10.1145/363269.363610), each from
the cell that came first: neighbours follow each other, and no step waits for the one before it. A cell whose cost falls
while its bucket is being emptied is looked at again (delta-stepping, Meyer and Sanders 2003,
doi 10.1016/S0196-6774(03)00076-2), so that the costs are those of Dijkstra for any width. One search runs on one
thread without Python's lock, always in the same order: of ways of equal cost the same is found each time.

``land`` holds cost and resistance of each cell of a ``PaddedRaster`` side by side; ``steps`` and ``lengths`` are those
of its moves, ``passed`` (moves, 2) the steps to what they pass.
"""

from __future__ import annotations

import numpy as np
from numba import njit

PIECE = 64  # cells in one piece of a bucket
COST, RESISTANCE = 0, 1
_MOST_MOVES = 16
_EIGHT = 8  # moves that pass no other cell come first
_FREE, _USED, _LEVEL = 0, 1, 2


class Buckets:
    """Cells in buckets by their cost, each a chain of pieces of a ``pool``: ``chains`` has of each bucket its first and
    last piece, -1 where it is empty, the place of the next cell to be taken in the one and of the next to be put in the
    other; ``after`` has the piece that follows each. ``state``: the first free piece, the pieces ever used, and the
    open bucket."""

    def __init__(self, number: int, starts: np.ndarray):
        pieces = 4096 + -(-len(starts) // PIECE)
        self.chains = tuple(np.full(number, empty, np.int32) for empty in (-1, -1, 0, 0))
        self.pool, self.after = np.empty((pieces, PIECE), np.int32), np.full(pieces, -1, np.int32)
        self.state = np.array([-1, 0, 0])
        for piece, first in enumerate(range(0, len(starts), PIECE)):
            cells = starts[first : first + PIECE]
            self.pool[piece, : len(cells)], self.after[piece - 1] = cells, piece
            self.chains[0][0], self.chains[1][0], self.chains[3][0] = 0, piece, len(cells)
            self.state[_USED] = piece + 1

    @property
    def arrays(self) -> tuple:
        return (*self.chains, self.pool, self.after, self.state)

    def grow(self) -> None:
        """Twice the pieces, where the next cell may need more than there are."""
        if self.state[_USED] + _MOST_MOVES > len(self.pool):
            self.pool = np.concatenate([self.pool, np.empty_like(self.pool)])
            self.after = np.concatenate([self.after, np.full_like(self.after, -1)])


@njit(nogil=True, cache=True)
def _crossed(cell, other, passed, land):
    """What is resisted by the four cells that a knight's move crosses."""
    ends = land[cell, RESISTANCE] + land[other, RESISTANCE]
    return ends + (land[cell + passed[0], RESISTANCE] + land[cell + passed[1], RESISTANCE])


@njit(nogil=True, cache=True)
def search(land, steps, lengths, passed, per_cost, first, last, taken, put, pool, after, state, cells):
    """Settle up to ``cells`` cells more, or as many as there are pieces for; True when nothing is left to settle.

    Costs fall from what no cell may reach; ``per_cost``: buckets, a power of two in all, per cost. A cell whose cost
    has left the bucket that it is taken from was settled before. Written in one piece: calls for each cell that is put
    or taken would double the time.
    """
    mask, settled, idle = len(first) - 1, 0, 0
    free, used, level = state[_FREE], state[_USED], state[_LEVEL]
    while idle <= mask:
        bucket = level & mask
        piece = first[bucket]
        if piece < 0:
            level += 1
            idle += 1
            continue
        idle = 0
        place = taken[bucket]
        if place == PIECE or (piece == last[bucket] and place == put[bucket]):
            first[bucket] = -1 if piece == last[bucket] else after[piece]
            taken[bucket] = 0
            after[piece], free = free, piece
            continue
        if settled >= cells or used + _MOST_MOVES > len(pool):
            state[_FREE], state[_USED], state[_LEVEL] = free, used, level
            return False
        cell = pool[piece, place]
        taken[bucket] = place + 1
        cost, resistance = land[cell, COST], land[cell, RESISTANCE]
        if int(cost * per_cost) != level:
            continue
        settled += 1
        for number in range(len(steps)):
            other = cell + steps[number]
            price = cost + (resistance + land[other, RESISTANCE]) * lengths[number]
            if price >= land[other, COST]:
                continue
            if number >= _EIGHT:
                price = cost + _crossed(cell, other, passed[number], land) * lengths[number]
                if price >= land[other, COST]:
                    continue
            land[other, COST] = price
            bucket = int(price * per_cost) & mask
            if first[bucket] < 0 or put[bucket] == PIECE:
                if free >= 0:
                    piece, free = free, after[free]
                else:
                    piece = used
                    used += 1
                if first[bucket] < 0:
                    first[bucket] = piece
                else:
                    after[last[bucket]] = piece
                last[bucket], put[bucket] = piece, 0
            pool[last[bucket], put[bucket]] = other
            put[bucket] += 1
    return True


@njit(nogil=True, cache=True)
def way_back(cell, land, steps, lengths, passed):
    """The cells from ``cell`` to where its cost counts from, by the moves that gave the costs."""
    way = [cell]
    while land[cell, COST] > 0:
        least, before = np.inf, -1
        for number in range(len(steps)):
            other = cell + steps[number]
            cost = land[other, COST]
            price = cost + (land[cell, RESISTANCE] + land[other, RESISTANCE]) * lengths[number]
            if not 0 <= cost < land[cell, COST] or price >= least:
                continue
            if number >= _EIGHT:
                price = cost + _crossed(cell, other, passed[number], land) * lengths[number]
                if price >= least:
                    continue
            least, before = price, other
        if before < 0:
            break
        cell = before
        way.append(cell)
    return np.array(way)
