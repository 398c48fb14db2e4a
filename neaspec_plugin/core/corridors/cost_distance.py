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
_TILE = 8  # cells
_CELLS_AT_ONCE = 1 << 15  # of a graph, so that what is worked on stays near the processor
MOVES = {8: _EIGHT, 16: (*_EIGHT, *_KNIGHT)}


@dataclass(frozen=True)
class Reach:
    """What one search tells: ``cost`` of each cell (flat; inf without a way), and the flat numbers of the cells of the
    ``way_to`` a cell from a source, both ends included."""

    cost: np.ndarray
    way_to: Callable[[int], np.ndarray]


@dataclass(frozen=True)
class MoveGraph:
    """The costs of all moves, in both directions. Its places go tile by tile over the raster, so that neighbours lie
    near each other in memory: ``place`` of each cell (flat), and the ``cell`` at each place."""

    matrix: csr_matrix
    place: np.ndarray
    cell: np.ndarray


def move_graph(values: np.ndarray, size: float, neighbours: int = 8) -> MoveGraph:
    """The costs of all moves between cells with data; ``size`` is the width of a cell.

    Laid down some rows at a time and in the order in which the matrix keeps them, so that nothing has to be sorted.
    """
    rows, columns = values.shape
    moves = sorted((sign * down, sign * right) for down, right in MOVES[neighbours] for sign in (1, -1))
    steps = np.array([down * columns + right for down, right in moves], dtype=np.int32)
    costs, ends = np.empty(values.size * len(moves)), np.empty(values.size * len(moves), dtype=np.int32)
    first, place = np.zeros(values.size + 1, dtype=np.int32), _places(rows, columns)
    cell = np.empty_like(place)
    cell[place] = np.arange(values.size, dtype=np.int32)
    around, at_once = np.pad(values, _EDGE, constant_values=np.nan), max(_CELLS_AT_ONCE // (columns * _TILE), 1) * _TILE
    laid = 0
    for top in range(0, rows, at_once):
        low, high = top * columns, min(top + at_once, rows) * columns  # whole tiles: the same places as cells
        price = _prices(around[top : top + at_once + 2 * _EDGE], moves, size)[cell[low:high] - low]
        open_ = ~np.isnan(price)
        first[low + 1 : high + 1] = open_.sum(axis=1)
        more = laid + int(first[low + 1 : high + 1].sum())
        costs[laid:more], ends[laid:more] = price[open_], place[(cell[low:high, None] + steps)[open_]]
        laid = more
    np.cumsum(first, out=first)
    return MoveGraph(csr_matrix((costs[:laid], ends[:laid], first), shape=(values.size, values.size)), place, cell)


def cost_distance(graph: MoveGraph, sources: np.ndarray, most: float = np.inf) -> Reach:
    """The least cost from any of some cells (flat numbers) to every cell: 0 in the sources, inf above ``most``."""
    starts = graph.place[sources]
    cost, before, _ = dijkstra(graph.matrix, indices=starts, return_predecessors=True, limit=most, min_only=True)

    def way_to(cell: int) -> np.ndarray:
        way = [place := int(graph.place[cell])]
        while (place := int(before[place])) >= 0:
            way.append(place)
        return graph.cell[way[::-1]].astype(np.int64)

    return Reach(cost[graph.place], way_to)


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
