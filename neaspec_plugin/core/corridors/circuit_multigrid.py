"""Smoothed aggregation on the blocks of a grid, as a preconditioner of conjugate gradients.

After Vanek, Mandel and Brezina (1996). The nodes of a block of 3 x 3 cells become one node of the next level, unless no
resistor within the block joins them: a fence between two cells must not be bridged. The prolongator is smoothed once by
damped Jacobi, and so is each level.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

from ..progress import Progress, step

_BLOCK = 3
_DAMPING = 2.0 / 3.0  # the spectrum of an M-matrix scaled by its diagonal lies within 0..2
_COARSEST = 5_000  # nodes that are solved directly
_STRONG = 0.001  # weaker couplings, against the geometric mean of the two diagonals, join no aggregate


@dataclass(frozen=True)
class _Level:
    matrix: csr_matrix
    damping: np.ndarray
    down: csr_matrix
    up: csr_matrix


class Multigrid:
    """One V-cycle: ``apply`` is symmetric and positive definite, as conjugate gradients need."""

    def __init__(self, matrix: csr_matrix, row: np.ndarray, column: np.ndarray, progress: Progress):
        self._levels: list[_Level] = []
        while matrix.shape[0] > _COARSEST:
            step(progress, 0, 1)
            aggregate = _aggregates(matrix, row // _BLOCK, column // _BLOCK)
            size = int(aggregate.max()) + 1
            if size > 0.9 * matrix.shape[0]:
                break
            damping = _DAMPING / matrix.diagonal()
            ones = csr_matrix((np.ones(len(row)), (np.arange(len(row)), aggregate)), shape=(len(row), size))
            up = (ones - diags(damping) @ (matrix @ ones)).tocsr()
            down = up.T.tocsr()
            self._levels.append(_Level(matrix, damping, down, up))
            first = np.zeros(size, dtype=np.int64)
            first[aggregate[::-1]] = np.arange(len(row))[::-1]
            row, column = row[first] // _BLOCK, column[first] // _BLOCK
            matrix = (down @ matrix @ up).tocsr()
        step(progress, 0, 1)
        self._coarsest = splu(matrix.tocsc(), permc_spec="MMD_AT_PLUS_A", options={"SymmetricMode": True})

    def apply(self, residual: np.ndarray, level: int = 0) -> np.ndarray:
        """An approximate solution for ``residual``, both one per node."""
        if level == len(self._levels):
            return self._coarsest.solve(residual)
        here = self._levels[level]
        guess = here.damping * residual
        guess += here.up @ self.apply(here.down @ (residual - here.matrix @ guess), level + 1)
        guess += here.damping * (residual - here.matrix @ guess)
        return guess


def _aggregates(matrix: csr_matrix, block_row: np.ndarray, block_column: np.ndarray) -> np.ndarray:
    """The number of the next level's node of each node."""
    block = block_row.astype(np.int64) * (int(block_column.max()) + 1) + block_column
    size = matrix.shape[0]
    one = np.repeat(np.arange(size, dtype=np.int32), np.diff(matrix.indptr))
    diagonal = matrix.diagonal()
    within = block[one] == block[matrix.indices]
    one, two, value = one[within], matrix.indices[within], matrix.data[within]
    strong = -value > _STRONG * np.sqrt(diagonal[one] * diagonal[two])
    links = csr_matrix((np.ones(int(strong.sum()), dtype=np.int8), (one[strong], two[strong])), shape=matrix.shape)
    return connected_components(links, directed=False)[1]
