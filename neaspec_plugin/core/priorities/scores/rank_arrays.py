"""Counting ranks with numpy: what ``rank_kernels`` does sooner where numba is."""

from __future__ import annotations

import numpy as np

_SOME = 16  # tiles whose scores the processor's cache holds


def classes_of(weights, tiles, added, lines, first, found) -> None:
    """``found`` (draws, tiles, units of a tile), from tile ``first`` on, gets the classes of the scores of ``tiles``.

    ``weights`` (draws, criteria), ``tiles`` (tiles, criteria, units of a tile); ``added`` (tiles, draws, units of a
    tile) is what guesses add to the scores, or None; ``lines`` (draws, 11), see ``DrawnScores``. Each step keeps the
    order of the scores, rounded or not.
    """
    knot, middle, lower, upper, at_upper, lowest, at_lowest, uppermost, at_uppermost, begin, last = lines.T[
        ..., np.newaxis
    ]
    held = np.empty((min(_SOME, len(tiles)), len(weights), tiles.shape[2]), dtype=np.float32)
    for start in range(0, len(tiles), _SOME):
        some = slice(start, min(start + _SOME, len(tiles)))
        scores = np.matmul(weights, tiles[some], out=held[: some.stop - start])
        if added is not None:
            scores += added[some]
        past = np.subtract(scores, knot, out=scores)
        below = np.minimum(past, 0)
        classes = past * middle
        np.minimum(classes, past * upper + at_upper, out=classes)
        np.minimum(classes, past * uppermost + at_uppermost, out=classes)
        np.maximum(classes, below * lower, out=classes)
        np.maximum(classes, below * lowest + at_lowest, out=classes)
        found[:, first + some.start : first + some.stop] = np.minimum(classes + begin, last).swapaxes(0, 1)


def rank_classes(steps, units, found, tables) -> None:
    """``tables`` (draws, classes): the rank of each class, 0 for the best, in ``steps`` of ``units``.

    ``found`` (draws, n) are the classes of the ``units``, which come first; a unit has the smallest rank of its class.
    """
    for row, table in zip(found, tables):
        above = units - np.bincount(row[:units], minlength=table.size).cumsum()
        table[:] = np.minimum(np.ceil(above * (steps / units)), steps - 1)


def look_up(found, tables, first, ranks) -> None:
    """``ranks`` (tiles, draws, units of a tile), from draw ``first`` on, of the classes ``found`` (draws, n)."""
    for draw, (row, table) in enumerate(zip(found, tables), start=first):
        ranks[:, draw] = table[row].reshape(len(ranks), -1)


def tails(place_low, place_high, limit, ranks, low, high, hits) -> None:
    """Of each unit's ``ranks`` (tiles, draws, units of a tile): two order statistics, and how many lie below ``limit``.

    ``low``, ``high`` and ``hits`` (tiles, units of a tile) get them.
    """
    for of_tile, *told in zip(ranks, low, high, hits):
        ordered = np.sort(of_tile.T.copy(), axis=1, kind="stable")  # of 16 bits: by their bytes
        told[0][:], told[1][:] = ordered[:, place_low - 1], ordered[:, place_high - 1]
        told[2][:] = np.count_nonzero(of_tile < limit, axis=0)
