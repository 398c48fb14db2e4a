"""Links that no best path needs, left out of a symmetric graph: those that ways over one patch between beat.

Such a way is made of two links that cost less than the one left out, so that the same holds for them in turn.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

BETWEEN = 16  # nearest patches that a link is compared with: those that are left out so are nearly all
_LINKS = 4800  # compared at once, so that what is worked on stays near the processor
_ROWS = 128  # patches whose links are compared at once, at most


def places_back(graph: csr_matrix) -> np.ndarray:
    """Of each link the place of the same link the other way."""
    places = csr_matrix((np.arange(graph.nnz), graph.indices, graph.indptr), shape=graph.shape)
    return places.T.tocsr().data


def times_beaten(graph: csr_matrix, back: np.ndarray) -> np.ndarray:
    """Over how many of the ``BETWEEN`` patches nearest to its first end the second end is reached for less, by link.

    Links to a patch that comes before are not looked at (0): they are those that come ``back`` (``places_back``).
    """
    starts, ends, cost, patches = graph.indptr, graph.indices, graph.data, graph.shape[0]
    degree = np.diff(starts)
    beaten = [np.zeros(0, dtype=np.int64)]
    at_once = min(max(_LINKS * patches // max(graph.nnz, 1), 1), _ROWS)
    place = np.full(at_once * patches, -1, dtype=np.int32)
    for top in range(0, patches, at_once):
        rows = slice(top, min(top + at_once, patches))
        low, high = starts[rows.start], starts[rows.stop]
        own, row = cost[low:high], np.repeat(np.arange(rows.stop - top), degree[rows])
        there = row * patches + ends[low:high]
        place[there] = np.arange(high - low)
        near = _nearest(own, row, starts[rows] - low, degree[rows])
        first = back[low + near] + 1  # of what leads on from there, to patches after this one
        more = starts[ends[low + near] + 1] - first
        beyond = np.repeat(first - np.cumsum(more) + more, more)
        beyond += np.arange(len(beyond))
        end = place[np.repeat(row[near] * patches, more) + ends[beyond]]
        less = (np.repeat(own[near], more) + cost[beyond] < own[end]) & (end >= 0)
        beaten.append(np.bincount(end[less], minlength=high - low))
        place[there] = -1
    return np.concatenate(beaten)


def without(graph: csr_matrix, left_out: np.ndarray, back: np.ndarray) -> csr_matrix:
    """The graph without the links of a mask and those that come ``back`` to them."""
    keep = ~(left_out | left_out[back])
    starts = np.concatenate([[0], np.cumsum(keep)])[graph.indptr]
    return csr_matrix((graph.data[keep], graph.indices[keep], starts), shape=graph.shape)


def _nearest(own: np.ndarray, row: np.ndarray, first: np.ndarray, degree: np.ndarray) -> np.ndarray:
    """The places of the cheapest links of each row, at most ``BETWEEN``; ``first`` is the place of each row's first."""
    table = np.full((len(degree), int(degree.max()) + BETWEEN), np.inf)
    table[row, np.arange(len(own)) - first[row]] = own
    chosen = np.argpartition(table, BETWEEN - 1, axis=1)[:, :BETWEEN]
    return (chosen + first[:, None])[chosen < degree[:, None]]
