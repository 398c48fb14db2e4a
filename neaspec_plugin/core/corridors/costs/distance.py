"""Cost-weighted distance over a raster of resistance.

A move to a neighbour costs the mean resistance of both cells times its length (Adriaensen et al. 2003,
doi 10.1016/S0169-2046(02)00242-6); the distance is that of Dijkstra (1959). With 16 neighbours the knight's moves cost
the mean of the four cells that they cross, a quarter of their length each, so that they jump over no narrow barrier;
they pass no cell without data. Of ways of equal cost every search finds the same: ``MOVES`` tells their order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

# (down, right) of each move, one of the two directions: every move works both ways
_EIGHT = ((0, 1), (1, 0), (1, 1), (1, -1))
_KNIGHT = ((1, 2), (1, -2), (2, 1), (2, -1))
_EDGE = 2  # cells around the raster, so that no move of a knight leaves it
_TILE = 8  # cells
_CELLS_AT_ONCE = 1 << 15  # of a graph, so that what is worked on stays near the processor
MOVES = {8: _EIGHT, 16: (*_EIGHT, *_KNIGHT)}
NO_LIMIT = np.inf


def both_directions(neighbours: int) -> list[tuple[int, int]]:
    """The moves of a rule; of ways of equal cost the way back takes the first."""
    return [(sign * down, sign * right) for down, right in MOVES[neighbours] for sign in (1, -1)]


_ORDER = {move: number for number, move in enumerate(both_directions(16))}


@dataclass(frozen=True)
class Reach:
    """What one search tells: ``cost`` of each cell (flat; inf without a way), and the flat numbers of the cells of the
    ``ways_to`` some cells from a source, both ends included."""

    cost: np.ndarray
    ways_to: Callable[[Sequence[int]], list[np.ndarray]]

    def way_to(self, cell: int) -> np.ndarray:
        """The way to one cell."""
        return self.ways_to([cell])[0]


@dataclass(frozen=True)
class MoveGraph:
    """The costs of all moves, in both directions. Its places go tile by tile over the raster, so that neighbours lie
    near each other in memory: ``place`` of each cell (flat), and the ``cell`` at each place. The raster has
    ``columns``."""

    matrix: csr_matrix
    place: np.ndarray
    cell: np.ndarray
    columns: int


def move_graph(values: np.ndarray, size: float, neighbours: int = 8, by_ends: bool = False) -> MoveGraph:
    """The costs of all moves between cells with data; ``size`` is the width of a cell.

    Laid down some rows at a time and in the order in which the matrix keeps them, so that nothing has to be sorted.
    ``by_ends``: a knight's move costs the mean of its two end cells, as in gdistance (van Etten 2017,
    doi 10.18637/jss.v076.i13); it jumps over what is one cell wide.
    """
    rows, columns = values.shape
    moves = sorted(both_directions(neighbours))
    steps = np.array([down * columns + right for down, right in moves], dtype=np.int32)
    costs, ends = np.empty(values.size * len(moves)), np.empty(values.size * len(moves), dtype=np.int32)
    first, place = np.zeros(values.size + 1, dtype=np.int32), _places(rows, columns)
    cell = np.empty_like(place)
    cell[place] = np.arange(values.size, dtype=np.int32)
    around, at_once = np.pad(values, _EDGE, constant_values=np.nan), max(_CELLS_AT_ONCE // (columns * _TILE), 1) * _TILE
    laid = 0
    for top in range(0, rows, at_once):
        low, high = top * columns, min(top + at_once, rows) * columns  # whole tiles: the same places as cells
        price = _prices(around[top : top + at_once + 2 * _EDGE], moves, size, by_ends)[cell[low:high] - low]
        open_ = ~np.isnan(price)
        first[low + 1 : high + 1] = open_.sum(axis=1)
        more = laid + int(first[low + 1 : high + 1].sum())
        costs[laid:more], ends[laid:more] = price[open_], place[(cell[low:high, None] + steps)[open_]]
        laid = more
    np.cumsum(first, out=first)
    matrix = csr_matrix((costs[:laid], ends[:laid], first), shape=(values.size, values.size))
    return MoveGraph(matrix, place, cell, columns)


def cost_distance(graph: MoveGraph, sources: np.ndarray, most: float = NO_LIMIT) -> Reach:
    """The least cost from any of some cells (flat numbers) to every cell: 0 in the sources, inf above ``most``."""
    cost = dijkstra(graph.matrix, indices=graph.place[sources], limit=most, min_only=True)

    def way_to(cell: int) -> np.ndarray:
        way = [place := int(graph.place[cell])]
        while (place := _before(place, cost, graph)) >= 0:
            way.append(place)
        return graph.cell[way[::-1]].astype(np.int64)

    return Reach(cost[graph.place], lambda cells: [way_to(cell) for cell in cells])


def _before(place: int, cost: np.ndarray, graph: MoveGraph) -> int:
    """The place that the cheapest way comes from, by the costs alone as in ``kernel.way_back``; -1 at a source."""
    low, high = graph.matrix.indptr[place : place + 2]
    others, here = graph.matrix.indices[low:high], int(graph.cell[place])
    nearer = cost[others] < cost[place]
    others, prices = others[nearer], (cost[others] + graph.matrix.data[low:high])[nearer]
    least = others[prices == prices.min()] if len(others) else others
    apart = [np.divmod(cell, graph.columns) - np.array(divmod(here, graph.columns)) for cell in graph.cell[least]]
    order = [_ORDER[int(down), int(right)] for down, right in apart]
    return int(least[np.argmin(order)]) if len(least) else -1


def _places(rows: int, columns: int) -> np.ndarray:
    """The places (flat) of all cells where tiles follow each other row by row, and so do the cells of each."""
    row, column = np.arange(rows, dtype=np.int32)[:, None], np.arange(columns, dtype=np.int32)
    top, left = row // _TILE * _TILE, column // _TILE * _TILE
    high, wide = np.minimum(rows - top, _TILE), np.minimum(columns - left, _TILE)
    return (top * columns + left * high + (row - top) * wide + column - left).ravel()


def passed_cells(down: int, right: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The two cells that a knight's move passes, relative to where it starts; twice the start for other moves."""
    if abs(down) == 2:
        return (down // 2, 0), (down // 2, right)
    if abs(right) == 2:
        return (0, right // 2), (down, right // 2)
    return (0, 0), (0, 0)


def _prices(around: np.ndarray, moves: Sequence[tuple[int, int]], size: float, by_ends: bool) -> np.ndarray:
    """Cells by moves: what each move costs, NaN where there is none; ``around`` has the cells within its edge."""
    rows, columns = (length - 2 * _EDGE for length in around.shape)

    def moved(down: int, right: int) -> np.ndarray:
        return around[_EDGE + down : _EDGE + down + rows, _EDGE + right : _EDGE + right + columns]

    prices = np.empty((rows, columns, len(moves)))
    for place, move in enumerate(moves):
        price, length = moved(0, 0) + moved(*move), float(np.hypot(*move)) * size
        if abs(move[0] * move[1]) == 2:
            one, two = (moved(*passed) for passed in passed_cells(*move))
            price = np.where(np.isnan(one + two), np.nan, price * 2) if by_ends else price + (one + two)
            length /= 2
        prices[..., place] = price * (length / 2)
    return prices.reshape(-1, len(moves))
