"""Sparse matrices that are filled strip by strip of their rows: no second copy, and a user can stop in between."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csr_matrix

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
