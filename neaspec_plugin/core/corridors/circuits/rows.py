"""Sparse matrices strip by strip of their rows.

Filled so there is no second copy, and a user can stop in between. Multiplied so no array as long as the matrix is made:
a system may take longer to hand out so much memory, again and again, than the product takes, and what is done with the
rows of a strip is still near the processor.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csr_matrix

_ROWS = 1 << 15  # of a strip that is multiplied
Rows = tuple[np.ndarray, np.ndarray, np.ndarray]  # values, columns, and how many of them each row has


def stacked(strips: Iterable[Rows], rows: int, columns: int, most: int) -> csr_matrix:
    """The matrix of some strips of rows, one below the other, with ``most`` values at most.

    Room for all of them is asked for at once; what is left of it is never touched and takes no memory.
    """
    values, places = np.empty(most), np.empty(most, dtype=np.int32)
    counts = np.empty(rows, dtype=np.int32)
    filled = row = 0
    for value, place, count in strips:
        values[filled : filled + len(value)], places[filled : filled + len(value)] = value, place
        counts[row : row + len(count)] = count
        filled, row = filled + len(value), row + len(count)
    ends = np.concatenate([[0], np.cumsum(counts, dtype=np.int32)]).astype(np.int32)
    return csr_matrix((values[:filled], places[:filled], ends), shape=(rows, columns))


class Strips:
    """A matrix as strips of its rows, for products with vectors."""

    def __init__(self, parts: Iterable[csr_matrix]):
        self._parts, begin = [], 0
        for part in parts:
            self._parts.append((slice(begin, begin + part.shape[0]), part))
            begin += part.shape[0]

    @classmethod
    def of(cls, matrix: csr_matrix) -> Strips:
        return cls(matrix[begin : begin + _ROWS] for begin in range(0, matrix.shape[0], _ROWS))

    def single(self) -> Strips:
        """The same in single precision, with the same arrays of places."""
        return Strips(
            csr_matrix((part.data.astype(np.float32), part.indices, part.indptr), shape=part.shape)
            for _rows, part in self._parts
        )

    def multiply(self, vector: np.ndarray, out: np.ndarray) -> None:
        """``out`` = matrix x ``vector``."""
        for rows, part in self._parts:
            out[rows] = part @ vector

    def add(self, vector: np.ndarray, out: np.ndarray) -> None:
        """``out`` + matrix x ``vector``, in its place."""
        for rows, part in self._parts:
            out[rows] += part @ vector

    def rest(self, wanted: np.ndarray, vector: np.ndarray, out: np.ndarray) -> None:
        """``out`` = ``wanted`` - matrix x ``vector``; ``out`` may be ``wanted``, not ``vector``."""
        for rows, part in self._parts:
            np.subtract(wanted[rows], part @ vector, out=out[rows])

    def relax(self, wanted: np.ndarray, vector: np.ndarray, damping: np.ndarray, out: np.ndarray) -> None:
        """``out`` = ``vector`` + ``damping`` x (``wanted`` - matrix x ``vector``), other than ``vector``."""
        for rows, part in self._parts:
            left = wanted[rows] - part @ vector
            left *= damping[rows]
            np.add(vector[rows], left, out=out[rows])
