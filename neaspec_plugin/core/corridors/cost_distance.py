"""Cost-weighted distance over a raster of resistance.

A move to a neighbour costs the mean resistance of both cells times its length (Adriaensen et al. 2003,
doi 10.1016/S0169-2046(02)00242-6); the distance is that of Dijkstra (1959). With 16 neighbours the knight's moves cost
the mean of their two end cells (van Etten 2017, doi 10.18637/jss.v076.i13), and pass no cell without data.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..errors import NeaspecError

# (down, right) of each move, one of the two directions: every move works both ways
_EIGHT = ((0, 1), (1, 0), (1, 1), (1, -1))
_KNIGHT = ((1, 2), (1, -2), (2, 1), (2, -1))
MOVES = {8: _EIGHT, 16: (*_EIGHT, *_KNIGHT)}
_BYTES_OF_MOVE = 45  # of a cell while the graph is built and searched: both ends, cost, and the transposed graph
MOST_BYTES = 6e9


@dataclass(frozen=True)
class Reach:
    """What one search tells of every cell (flat): ``cost`` (inf where there is no way), and the cell ``before`` it."""

    cost: np.ndarray
    before: np.ndarray

    def way_to(self, cell: int) -> np.ndarray:
        """The flat numbers of the cells from a source to ``cell``, both ends included."""
        way = [cell]
        while self.before[way[-1]] >= 0:
            way.append(int(self.before[way[-1]]))
        return np.array(way[::-1], dtype=np.int64)


def check_memory(cells: int, cores: int, neighbours: int = 8) -> None:
    """Raises ``corridors_too_large`` where graph and distances would need more than ``MOST_BYTES``."""
    needed = cells * (len(MOVES[neighbours]) * _BYTES_OF_MOVE + 8.0 * (cores + 3))
    if needed > MOST_BYTES:
        raise NeaspecError(
            "corridors_too_large", cells=cells, cores=cores, gigabytes=round(needed / 1e9, 1), most=MOST_BYTES / 1e9
        )


def move_graph(values: np.ndarray, size: float, neighbours: int = 8) -> csr_matrix:
    """The costs of all moves between cells with data, each in one direction; ``size`` is the width of a cell."""
    rows, columns = values.shape
    number = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    one, two, cost = [], [], []
    for down, right in MOVES[neighbours]:
        here = (slice(0, max(rows - down, 0)), slice(max(0, -right), max(columns - max(0, right), 0)))
        there = (slice(down, rows), slice(max(0, right), columns - max(0, -right)))
        if not number[here].size or not number[there].size:
            continue
        price = (values[here] + values[there]) / 2 * np.hypot(down, right) * size
        open_ = ~np.isnan(price) & _passable(values, down, right, price.shape)
        one.append(number[here][open_])
        two.append(number[there][open_])
        cost.append(price[open_])
    if not cost:
        return csr_matrix((values.size, values.size))
    ends = (np.concatenate(one), np.concatenate(two))
    return csr_matrix((np.concatenate(cost), ends), shape=(values.size, values.size))


def cost_distance(graph: csr_matrix, sources: np.ndarray) -> Reach:
    """The least cost from any of some cells (flat numbers) to every cell: 0 in the sources themselves."""
    cost, before, _ = dijkstra(graph, directed=False, indices=sources, return_predecessors=True, min_only=True)
    return Reach(cost, before)


def _passable(values: np.ndarray, down: int, right: int, shape: tuple[int, int]) -> np.ndarray | bool:
    """Where both cells that a knight's move passes have data; the other moves pass none."""
    if down + abs(right) < 3:
        return True
    left = max(0, -right)
    sign = 1 if right > 0 else -1
    passed = ((0, sign), (1, sign)) if abs(right) == 2 else ((1, 0), (1, sign))
    tests = [values[d : d + shape[0], left + r : left + r + shape[1]] for d, r in passed]
    return ~np.isnan(tests[0]) & ~np.isnan(tests[1])
