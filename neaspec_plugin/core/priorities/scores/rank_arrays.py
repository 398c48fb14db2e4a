"""Counting ranks with numpy: what ``rank_kernels`` does sooner where numba is."""

from __future__ import annotations

import numpy as np


def classes_of(scores, lines, first, found) -> None:
    """``found`` (draws, tiles, units of a tile), from tile ``first`` on, gets the classes of ``scores``.

    ``scores`` (tiles, draws, units of a tile); ``lines`` (draws, 8), see ``DrawnScores``. Each step keeps the order of
    the scores, rounded or not.
    """
    low, high, below, middle, above, start, more, last = lines.T[..., np.newaxis]
    past = scores - low
    classes = np.minimum(past * middle, (scores - high) * above + more)
    np.maximum(classes, np.minimum(past, 0) * below, out=classes)
    found[:, first : first + len(scores)] = np.minimum(classes + start, last).swapaxes(0, 1)


def rank_classes(steps, units, found, tables) -> None:
    """``tables`` (draws, classes): the rank of each class, 0 for the best, in ``steps`` of ``units``.

    ``found`` (draws, n) are the classes of the ``units``, which come first; a unit has the smallest rank of its class.
    """
    for row, table in zip(found, tables):
        above = units - np.bincount(row[:units], minlength=table.size).cumsum()
        table[:] = np.minimum(np.ceil(above * (steps / units)), steps - 1)


def look_up(found, tables, ranks) -> None:
    """``ranks`` (draws, tiles, units of a tile) of the classes ``found`` (draws, n)."""
    for row, table, into in zip(found, tables, ranks):
        into[:] = table[row].reshape(into.shape)


def tails(place_low, place_high, limit, ranks, low, high, hits) -> None:
    """Of each column of ``ranks`` (draws, n): two order statistics, and how many lie below ``limit``."""
    ordered = np.sort(ranks.T.copy(), axis=1, kind="stable")  # of 16 bits: by their bytes
    low[:], high[:] = ordered[:, place_low - 1], ordered[:, place_high - 1]
    hits[:] = np.count_nonzero(ranks < limit, axis=0)
