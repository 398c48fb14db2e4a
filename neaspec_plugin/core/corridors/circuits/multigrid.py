"""Smoothed aggregation on the blocks of a grid, as a preconditioner of conjugate gradients.

After Vanek, Mandel and Brezina (1996). The nodes of a block of 3 x 3 cells become one node of the next level, unless no
resistor within the block joins them: a fence between two cells must not be bridged. The prolongator is smoothed once by
damped Jacobi, and so is each level; the coarser levels, which cost little, are smoothed and gone through twice, so that
the number of iterations hardly grows with the grid. Levels are built in double precision and applied in single, which
halves what has to be read; they are built by strips of rows, between which a user can stop it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csc_matrix, csr_matrix, diags, vstack
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

from ...progress import Progress, step
from .rows import Strips

_BLOCK = 3
_BETWEEN, _SMOOTHER = 0.75, 0.85  # damping: a matrix scaled by half of its absolute row sums is within 0..2
_COARSEST = 5_000  # nodes that are solved directly
_STRONG = 0.001  # weaker couplings, against the geometric mean of the two diagonals, join no aggregate
_STRIP = 300_000  # nodes


@dataclass(frozen=True)
class _Level:
    matrix: Strips
    damping: np.ndarray
    down: csc_matrix
    up: Strips


class _Room:
    """Vectors of one level, which all cycles of a thread use: memory that was never used before is dear."""

    def __init__(self, nodes: int):
        self.residual, self.guess, self.spare, self.found = np.empty((4, nodes), dtype=np.float32)


class Multigrid:
    """One cycle: ``apply`` is symmetric and positive definite, as conjugate gradients need.

    ``fine``: the strips of the ``matrix``, with which the first level shares its arrays of places. ``row`` and
    ``column``: where each node lies, rows in rising order. Raises ``NeaspecError``: cancelled.
    """

    def __init__(self, matrix: csr_matrix, fine: Strips, row: np.ndarray, column: np.ndarray, progress: Progress):
        self._levels: list[_Level] = []
        while matrix.shape[0] > _COARSEST:
            row, column = row // _BLOCK, column // _BLOCK
            strips = list(_strips(row))
            aggregate = _aggregates(matrix, row, column, strips, progress)
            size = int(aggregate.max()) + 1
            if size > 0.9 * matrix.shape[0]:
                break
            scale = 2.0 / _row_sums(matrix, strips, progress)
            up, coarser = _coarser(matrix, _BETWEEN * scale, aggregate, size, strips, progress)
            step(progress, 0, 1)
            single = csr_matrix((up.data.astype(np.float32), up.indices, up.indptr), shape=up.shape)
            damping = (_SMOOTHER * scale).astype(np.float32)
            parts = Strips.of(matrix) if self._levels else fine
            self._levels.append(_Level(parts.single(), damping, single.T, Strips.of(single)))
            first = np.zeros(size, dtype=np.int64)
            first[aggregate[::-1]] = np.arange(len(row))[::-1]
            row, column, matrix = row[first], column[first], coarser
        step(progress, 0, 1)
        self._coarsest = splu(matrix.tocsc(), permc_spec="MMD_AT_PLUS_A", options={"SymmetricMode": True})
        self._sizes = [*(len(level.damping) for level in self._levels), matrix.shape[0]]

    def rooms(self) -> list[_Room]:
        """What one thread needs to ``apply``."""
        return [_Room(nodes) for nodes in self._sizes]

    def apply(self, residual: np.ndarray, rooms: list[_Room], out: np.ndarray) -> None:
        """``out``: an approximate solution for ``residual``, both one per node; computed in single precision."""
        rooms[0].residual[:] = residual
        out[:] = self._solve(rooms, 0)

    def _solve(self, rooms: list[_Room], level: int) -> np.ndarray:
        """For the residual of the level's room, which is used up."""
        room = rooms[level]
        if level == len(self._levels):
            return self._coarsest.solve(room.residual.astype(float)).astype(np.float32)
        if not level:
            return self._cycle(rooms, level)
        room.found[:] = self._cycle(rooms, level)
        self._levels[level].matrix.rest(room.residual, room.found, room.residual)
        room.found += self._cycle(rooms, level)
        return room.found

    def _cycle(self, rooms: list[_Room], level: int) -> np.ndarray:
        here, room = self._levels[level], rooms[level]
        again = range(min(level, 1))  # one step more on coarser levels
        np.multiply(here.damping, room.residual, out=room.guess)
        for _ in again:
            self._relax(here, room)
        here.matrix.rest(room.residual, room.guess, room.spare)
        rooms[level + 1].residual[:] = here.down @ room.spare
        here.up.add(self._solve(rooms, level + 1), room.guess)
        self._relax(here, room)
        for _ in again:
            self._relax(here, room)
        return room.guess

    @staticmethod
    def _relax(here: _Level, room: _Room) -> None:
        here.matrix.relax(room.residual, room.guess, here.damping, room.spare)
        room.guess, room.spare = room.spare, room.guess


def _strips(row: np.ndarray) -> Iterator[tuple[int, int]]:
    """Stretches of nodes that break no row of blocks."""
    begin = 0
    while begin < len(row):
        end = min(begin + _STRIP, len(row)) - 1
        end = int(np.searchsorted(row, row[end], side="right"))
        yield begin, end
        begin = end


def _aggregates(matrix, row, column, strips, progress) -> np.ndarray:
    """The number of the next level's node of each node; ``row`` and ``column`` are those of its block."""
    diagonal = matrix.diagonal()
    found, used = np.empty(matrix.shape[0], dtype=np.int32), 0
    for begin, end in strips:
        step(progress, 0, 1)
        entries = slice(matrix.indptr[begin], matrix.indptr[end])
        one = np.repeat(np.arange(begin, end, dtype=np.int32), np.diff(matrix.indptr[begin : end + 1]))
        two, value = matrix.indices[entries], matrix.data[entries]
        strong = (row[one] == row[two]) & (column[one] == column[two])
        strong &= -value > _STRONG * np.sqrt(diagonal[one] * diagonal[two])
        pairs = (one[strong] - begin, two[strong] - begin)
        links = csr_matrix((np.ones(len(pairs[0]), dtype=np.int8), pairs), shape=(end - begin, end - begin))
        parts, part = connected_components(links, directed=False)
        found[begin:end] = part + used
        used += parts
    return found


def _row_sums(matrix, strips, progress) -> np.ndarray:
    sums = np.empty(matrix.shape[0])
    for begin, end in strips:
        step(progress, 0, 1)
        places = matrix.indptr[begin : end + 1]
        sums[begin:end] = np.add.reduceat(np.abs(matrix.data[places[0] : places[-1]]), places[:-1] - places[0])
    return sums


def _coarser(matrix, damping, aggregate, size, strips, progress) -> tuple[csr_matrix, csr_matrix]:
    """The smoothed prolongator and the next level's matrix, summed up over strips."""
    nodes = len(aggregate)
    ones = csr_matrix((np.ones(nodes), aggregate, np.arange(nodes + 1, dtype=np.int32)), shape=(nodes, size))
    parts = []
    for begin, end in strips:
        step(progress, 0, 1)
        parts.append((ones[begin:end] - diags(damping[begin:end]) @ (matrix[begin:end] @ ones)).tocsr())
    up = vstack(parts, format="csr")
    coarser = csr_matrix((size, size))
    for (begin, end), part in zip(strips, parts):
        step(progress, 0, 1)
        coarser = coarser + part.T.tocsr() @ (matrix[begin:end] @ up)
    return up, coarser.tocsr()
