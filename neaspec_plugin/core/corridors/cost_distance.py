"""Cost-weighted distance over a raster of resistance.

A move to a neighbour costs the mean resistance of both cells times its length (Adriaensen et al. 2003,
doi 10.1016/S0169-2046(02)00242-6); the distance is that of Dijkstra (1959). With 16 neighbours the knight's moves cost
the mean of their two end cells (van Etten 2017, doi 10.18637/jss.v076.i13), and pass no cell without data.
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
_CELLS_AT_ONCE = 1 << 15  # of a graph, so that what is worked on stays near the processor
MOVES = {8: _EIGHT, 16: (*_EIGHT, *_KNIGHT)}


@dataclass(frozen=True)
class Reach:
    """What one search tells: ``cost`` of each cell (flat; inf without a way), and the flat numbers of the cells of the
    ``way_to`` a cell from a source, both ends included."""

    cost: np.ndarray
    way_to: Callable[[int], np.ndarray]


def move_graph(values: np.ndarray, size: float, neighbours: int = 8) -> csr_matrix:
    """The costs of all moves between cells with data, in both directions; ``size`` is the width of a cell.

    Laid down some rows at a time and in the order in which the matrix keeps them, so that nothing has to be sorted.
    """
    rows, columns = values.shape
    moves = sorted((sign * down, sign * right) for down, right in MOVES[neighbours] for sign in (1, -1))
    steps = np.array([down * columns + right for down, right in moves], dtype=np.int32)
    costs, ends = np.empty(values.size * len(moves)), np.empty(values.size * len(moves), dtype=np.int32)
    first = np.zeros(values.size + 1, dtype=np.int32)
    around, at_once = np.pad(values, _EDGE, constant_values=np.nan), max(_CELLS_AT_ONCE // max(columns, 1), 1)
    laid = 0
    for top in range(0, rows, at_once):
        price = _prices(around[top : top + at_once + 2 * _EDGE], moves, size)
        open_ = ~np.isnan(price)
        cells = np.arange(top * columns, top * columns + len(price), dtype=np.int32)
        first[cells + 1] = open_.sum(axis=1)
        more = laid + int(first[cells + 1].sum())
        costs[laid:more], ends[laid:more] = price[open_], (cells[:, None] + steps)[open_]
        laid = more
    np.cumsum(first, out=first)
    return csr_matrix((costs[:laid], ends[:laid], first), shape=(values.size, values.size))


def cost_distance(graph: csr_matrix, sources: np.ndarray, most: float = np.inf) -> Reach:
    """The least cost from any of some cells (flat numbers) to every cell: 0 in the sources, inf above ``most``."""
    cost, before, _ = dijkstra(graph, indices=sources, return_predecessors=True, limit=most, min_only=True)

    def way_to(cell: int) -> np.ndarray:
        way = [cell]
        while (cell := int(before[cell])) >= 0:
            way.append(cell)
        return np.array(way[::-1], dtype=np.int64)

    return Reach(cost, way_to)


def passed_cells(down: int, right: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The two cells that a knight's move passes, relative to where it starts; twice the start for other moves."""
    if abs(down) == 2:
        return (down // 2, 0), (down // 2, right)
    if abs(right) == 2:
        return (0, right // 2), (down, right // 2)
    return (0, 0), (0, 0)


def _prices(around: np.ndarray, moves: Sequence[tuple[int, int]], size: float) -> np.ndarray:
    """Cells by moves: what each move costs, NaN where there is none; ``around`` has the cells within its edge."""
    rows, columns = (length - 2 * _EDGE for length in around.shape)

    def moved(down: int, right: int) -> np.ndarray:
        return around[_EDGE + down : _EDGE + down + rows, _EDGE + right : _EDGE + right + columns]

    prices = np.empty((rows, columns, len(moves)))
    for place, move in enumerate(moves):
        price = (moved(0, 0) + moved(*move)) / 2 * np.hypot(*move) * size
        if abs(move[0] * move[1]) == 2:
            for passed in passed_cells(*move):
                price[np.isnan(moved(*passed))] = np.nan
        prices[..., place] = price
    return prices.reshape(-1, len(moves))
