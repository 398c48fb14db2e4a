"""Cost distance directly on the raster, compiled by numba: imported only where numba is there.

Costs lie in buckets of equal width that are emptied in rising order (Dial 1969, doi 10.1145/363269.363610); a cell
whose cost falls while its bucket is being emptied is looked at again (delta-stepping, Meyer and Sanders 2003,
doi 10.1016/S0196-6774(03)00076-2), so that the costs are those of Dijkstra for any width. One search runs on one
thread without Python's lock, always in the same order: of ways of equal cost the same is found each time.
"""

from __future__ import annotations

import numpy as np
from numba import njit

PIECE = 30  # cells in one piece of a bucket; pieces go back to a heap of free ones
_DONE = 64  # added to the move of a cell whose neighbours know its present cost
MOVE = _DONE - 1  # what is left of the move of a reached cell without that
_EIGHT = 8  # moves that pass no other cell come first


class Buckets:
    """Cells in buckets by their cost: ``state`` is the first free piece, the pieces ever used, and the open bucket."""

    def __init__(self, number: int):
        self.heads, self.fills = np.full(number, -1, np.int32), np.zeros(number, np.int32)
        self.pool, self.links = np.empty(4096 * PIECE, np.int32), np.empty(4096, np.int32)
        self.state = np.array([-1, 0, 0], dtype=np.int64)

    @property
    def arrays(self) -> tuple[np.ndarray, ...]:
        return self.heads, self.fills, self.pool, self.links, self.state

    def grow(self) -> None:
        """Twice the pieces, where the next cell may need more than there are."""
        if self.state[1] + 2 * _EIGHT > len(self.links):
            self.pool = np.concatenate([self.pool, np.empty_like(self.pool)])
            self.links = np.concatenate([self.links, np.empty_like(self.links)])


@njit(nogil=True, cache=True)
def push(cell, bucket, heads, fills, pool, links, state):
    """Put a cell into a bucket; a free piece is there."""
    piece = heads[bucket]
    if piece < 0 or fills[bucket] == PIECE:
        new = state[0]
        if new >= 0:
            state[0] = links[new]
        else:
            new = state[1]
            state[1] += 1
        links[new] = piece
        heads[bucket], fills[bucket] = new, 0
        piece = new
    pool[piece * PIECE + fills[bucket]] = cell
    fills[bucket] += 1


@njit(nogil=True, cache=True)
def _pop(bucket, heads, fills, pool, links, state):
    """Take the last cell out of a bucket that has one."""
    piece = heads[bucket]
    fills[bucket] -= 1
    cell = pool[piece * PIECE + fills[bucket]]
    if fills[bucket] == 0:
        heads[bucket] = links[piece]
        links[piece] = state[0]
        state[0] = piece
        fills[bucket] = PIECE  # every piece below the first is full
    return cell


@njit(nogil=True, cache=True)
def search(resistance, steps, passed, prices, most, per_cost, cost, move, heads, fills, pool, links, state, cells):
    """Settle up to ``cells`` cells more, or as many as there are pieces for; True when nothing is left to settle.

    All arrays are flat, with an edge two cells wide of resistance -1, which stands for no data. ``steps``: what a move
    adds to the number of a cell; ``passed``: the two cells that it passes; ``prices``: half its length; ``per_cost``:
    buckets, a power of two in all, per cost. ``move`` of a cell is the number of the last move, 1 more than its place
    in ``steps``, 0 in a source, and ``_DONE`` more once its neighbours know.
    """
    mask = len(heads) - 1
    level, idle, settled = state[2], 0, 0
    while idle <= mask:
        bucket = level & mask
        if heads[bucket] < 0:
            level += 1
            idle += 1
            continue
        idle = 0
        if settled >= cells or state[1] + 2 * _EIGHT > len(links):
            state[2] = level
            return False
        cell = _pop(bucket, heads, fills, pool, links, state)
        if move[cell] >= _DONE:
            continue
        move[cell] += _DONE
        settled += 1
        here, own = cost[cell], resistance[cell]
        for number in range(len(steps)):
            other = cell + steps[number]
            price = resistance[other]
            if price < 0:
                continue
            price = here + (own + price) * prices[number]
            if price >= cost[other] or price > most:
                continue
            if number >= _EIGHT and (
                resistance[cell + passed[number, 0]] < 0 or resistance[cell + passed[number, 1]] < 0
            ):
                continue
            cost[other], move[other] = price, number + 1
            push(other, int(price * per_cost) & mask, heads, fills, pool, links, state)
    return True
