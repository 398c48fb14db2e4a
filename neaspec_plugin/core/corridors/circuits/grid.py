"""A landscape as an electric circuit: cells are nodes, steps to neighbours are resistors (McRae et al. 2008).

The rules are those of Circuitscape (Hall et al. 2021, doi 10.3390/land10030301): a step has the mean resistance or the
mean conductance of its two cells, diagonal steps divide the conductance by the square root of two, and cells without
data carry nothing. One cell is the unit of length. All work goes by strips of rows, which the cache of a processor
holds and between which a user can stop it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np
from scipy.ndimage import label
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from ...progress import Progress, Silent, step
from .graph import nodes_of
from .rows import Rows, stacked

NEIGHBOURS = (8, 4)
AVERAGES = ("resistance", "conductance")
_MOVES = ((0, 1), (1, 0), (1, 1), (1, -1))  # down and right; the first two are the four neighbours
_MATRIX_CELLS, _MAP_CELLS = 500_000, 30_000  # of a strip


class GridCircuit:
    """The circuit of a grid; ``node`` is the node of each cell (-1 = none), ``row`` and ``column`` its first cell.

    ``resistance``: ohm per cell, NaN = carries nothing, otherwise above 0. ``shorted``: as in ``nodes_of``. Raises
    ``NeaspecError``: cancelled.
    """

    def __init__(
        self,
        resistance: np.ndarray,
        neighbours: int = 8,
        average: str = "resistance",
        shorted: Sequence[np.ndarray] = (),
        progress: Progress | None = None,
    ):
        self._resistance, self._average = resistance, average
        self._moves = _MOVES if neighbours == 8 else _MOVES[:2]
        self._progress = progress or Silent()
        step(self._progress, 0, 1)
        self._open = np.isfinite(resistance)
        self.node, first = nodes_of(self._open, shorted)
        self.nodes, self.single = len(first), len(first) == int(self._open.sum())
        row, column = np.divmod(first, resistance.shape[1])
        self.row, self.column = row.astype(np.int32), column.astype(np.int32)

    @cached_property
    def components(self) -> np.ndarray:
        """The number of the connected part of each node."""
        around = np.ones((3, 3)) if len(self._moves) == 4 else None
        part, parts = label(self._open, around)
        step(self._progress, 0, 1)
        if self.single:
            return part[self._open] - 1
        node, part = self.node[self._open], part[self._open]
        size = self.nodes + parts
        links = coo_matrix((np.ones(len(node), np.int8), (node, self.nodes + part - 1)), shape=(size, size))
        return connected_components(links, directed=False)[1][: self.nodes]

    def matrix(self, free: np.ndarray, leak: np.ndarray | None, progress: Progress) -> csr_matrix:
        """Kirchhoff's law for the ``free`` nodes (bool per node) in siemens; all others are at 0 volts.

        ``leak``: siemens to ground per node, or None. Raises ``NeaspecError``: cancelled.
        """
        number = np.where(free, np.cumsum(free, dtype=np.int32) - 1, -1).astype(np.int32)
        number = np.append(number, np.int32(-1))[self.node]  # per cell; a cell without node reads the last
        leaks = np.zeros(number.shape)
        if leak is not None:
            leaks[self.row, self.column] = leak
        strips = (self._rows(*strip, number, leaks, progress) for strip in self._strips(_MATRIX_CELLS))
        own, size = int((number >= 0)[self._open].sum()), int(free.sum())
        rows = stacked(strips, own, size, own * (2 * len(self._moves) + 1))
        if not self.single:  # the rows of cells that are one node are added up
            to = number[self._open & (number >= 0)]
            rows = csr_matrix((np.ones(own), (to, np.arange(own))), shape=(size, own)) @ rows
        step(progress, 0, 1)
        return rows

    def _rows(self, top: int, bottom: int, number: np.ndarray, leaks: np.ndarray, progress: Progress) -> Rows:
        """The matrix's rows of the cells between two rows of the grid, columns by ``number``."""
        step(progress, 0, 1)
        columns = number.shape[1]
        below, above = min(bottom + 1, number.shape[0]), max(top - 1, 0)
        frame = (slice(above - top + 1, below - top + 1), slice(1, -1))
        ohm = np.full((bottom - top + 2, columns + 2), np.nan)
        to, at = (np.full(ohm.shape, -1, dtype=np.int32) for _ in range(2))
        ohm[frame], to[frame], at[frame] = (grid[above:below] for grid in (self._resistance, number, self.node))
        here = self._open[top:bottom] & (number[top:bottom] >= 0)
        inner = (slice(1, -1), slice(1, -1))
        moves = sorted([*self._moves, *((-down, -right) for down, right in self._moves), (0, 0)])
        value, column = np.empty((int(here.sum()), len(moves))), np.empty((int(here.sum()), len(moves)), np.int32)
        degree = leaks[top:bottom][here]
        for place, (down, right) in enumerate(moves):
            shifted = (slice(1 + down, bottom - top + 1 + down), slice(1 + right, columns + 1 + right))
            column[:, place] = to[shifted][here]
            if (down, right) == (0, 0):
                continue
            siemens = _conductance(ohm[inner], ohm[shifted], self._average, np.hypot(down, right))
            siemens[~np.isfinite(siemens) | (at[inner] == at[shifted])] = 0.0
            value[:, place] = -siemens[here]
            degree -= value[:, place]
            column[value[:, place] == 0, place] = -1
        value[:, len(moves) // 2] = degree
        kept = column >= 0
        return value[kept], column[kept], kept.sum(axis=1, dtype=np.int32)

    def through(self, volts: np.ndarray) -> np.ndarray:
        """The sum of the currents of all resistors of each node, in amperes, whatever their direction."""
        return self._per_node(self.through_cells(self.on_cells(volts)))

    def net(self, volts: np.ndarray) -> np.ndarray:
        """The amperes that leave each node over its resistors, less those that arrive."""
        return self._per_node(self._summed(self.on_cells(volts), False))

    def through_cells(self, volts: np.ndarray) -> np.ndarray:
        """As ``through``, from volts per cell of the grid (0 without a node) to amperes per cell."""
        return self._summed(volts, True)

    def on_cells(self, values: np.ndarray, without: float = 0.0) -> np.ndarray:
        """Values per node as a grid, ``without`` where a cell has no node."""
        return np.append(values, without)[self.node]

    def one_per_node(self, cells: np.ndarray) -> np.ndarray:
        """A grid in which each cell has the sum of all cells of its node."""
        return cells if self.single else self.on_cells(self._per_node(cells))

    def _per_node(self, cells: np.ndarray) -> np.ndarray:
        if self.single:
            return cells[self._open]
        used = self.node >= 0
        return np.bincount(self.node[used], cells[used], self.nodes)

    def _summed(self, volts: np.ndarray, sizes: bool) -> np.ndarray:
        total = np.zeros(volts.shape)
        rows = volts.shape[0]
        for top, bottom in self._strips(_MAP_CELLS):
            for (down, right), siemens in zip(self._moves, self._steps):
                end = min(bottom, rows - down)
                left, gone = max(0, -right), max(0, right)
                here = (slice(top, end), slice(left, volts.shape[1] - gone))
                there = (slice(top + down, end + down), slice(gone, volts.shape[1] - left))
                branch = volts[here] - volts[there]
                branch *= siemens[top:end]
                if sizes:
                    np.abs(branch, out=branch)
                total[here] += branch
                if sizes:
                    total[there] += branch
                else:
                    total[there] -= branch
        return total

    @cached_property
    def _steps(self) -> list[np.ndarray]:
        """The conductances of each move over the grid, 0 where there is none."""
        steps = []
        rows, columns = self.node.shape
        for down, right in self._moves:
            step(self._progress, 0, 1)
            left, gone = max(0, -right), max(0, right)
            here = (slice(0, rows - down), slice(left, columns - gone))
            there = (slice(down, rows), slice(gone, columns - left))
            siemens = _conductance(
                self._resistance[here], self._resistance[there], self._average, np.hypot(down, right)
            )
            siemens[~np.isfinite(siemens) | (self.node[here] == self.node[there])] = 0.0
            steps.append(siemens)
        return steps

    def _strips(self, cells: int) -> Iterator[tuple[int, int]]:
        rows, columns = self.node.shape
        height = max(1, cells // columns)
        for top in range(0, rows, height):
            yield top, min(top + height, rows)


def _conductance(one: np.ndarray, two: np.ndarray, average: str, length: float) -> np.ndarray:
    return 2.0 / (length * (one + two)) if average == "resistance" else (1.0 / one + 1.0 / two) / (2.0 * length)
