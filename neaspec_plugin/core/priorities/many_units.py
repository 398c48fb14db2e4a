"""The spread of the ranks of very many units: classes of the scores are counted where fewer units are sorted.

The scores of a draw fall into ``CLASSES`` equal classes between the smallest and the largest; a unit's rank is the
smallest of its class, kept as one of ``STEPS`` shares of all units. Where scores lie as thick as sums of several
criteria do, a class holds fewer units than a step. The percentiles over the draws are exact for these ranks.

The ranks of all units in all draws would fill the memory. So what is kept of a draw is the rank of each class, and the
scores are computed a second time, for some units in all draws.
"""

from __future__ import annotations

import importlib
import math
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np

from ..errors import NeaspecError
from ..progress import Progress, step

CLASSES, STEPS = 2**18, 2**16
MOST_BYTES = 6e9
_DRAWS = 32  # draws at a time
_UNITS = 2**17  # units at a time, enough that reading the ranks of all classes does not count
_TILE = 256  # units whose ranks in all draws lie side by side, as many as the processor's cache holds
_WORKERS = min(os.cpu_count() or 1, 4)  # threads; numpy and the compiled kernels let go of Python's lock


def check_score_memory(units: int, draws: int) -> None:
    """Raises ``score_too_large`` where the draws' classes and some units' ranks need more than ``MOST_BYTES``."""
    block, draw = 4.0 * _DRAWS * units, 2.0 * (CLASSES + _UNITS)
    needed = block + draw * draws
    if needed > MOST_BYTES:
        most = max(int((MOST_BYTES - block) / draw), 0)
        raise NeaspecError("score_too_large", units=units, draws=draws, gigabytes=round(needed / 1e9, 1), fewer=most)


def rank_spread(
    scaled: np.ndarray, weights: np.ndarray, generator: np.random.Generator, places: tuple[int, int], top: float,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:  # fmt: skip
    """Two order statistics of each unit's ranks (from 1), and the share of draws in which it is of the ``top`` share.

    ``scaled`` (n, criteria) is normalised, NaN for missing; ``weights`` (draws, criteria); ``generator`` draws what is
    missing; ``places`` count from 1, 1 = smallest rank. Raises ``score_too_large`` and ``cancelled``.
    """
    units, draws = len(scaled), len(weights)
    check_score_memory(units, draws)
    rank_classes, look_up, tails = _methods()
    scores = _Scores(scaled, weights, generator)
    parts = [slice(first, min(first + _UNITS, units)) for first in range(0, units, _UNITS)]
    blocks = [slice(first, min(first + _DRAWS, draws)) for first in range(0, draws, _DRAWS)]
    tables = np.empty((draws, CLASSES), dtype=np.uint16)
    least, factor = np.empty((2, draws), dtype=np.float32)
    ranks = np.zeros((-(-min(_UNITS, units) // _TILE), draws, _TILE), dtype=np.uint16)
    low, high, hits = np.empty((3, -(-units // _TILE), _TILE), dtype=np.uint16)
    count = partial(tails, *places, math.ceil(top * STEPS))
    room = np.empty(min(_DRAWS, draws) * units, dtype=np.float32)
    with ThreadPoolExecutor(_WORKERS) as pool:
        for block in blocks:
            step(progress, block.start, 2 * draws)
            found = _reshaped(room, len(weights[block]), units)
            for part in parts:
                scores.fill(found[:, part], block, part)
            least[block], most = found.min(axis=1), found.max(axis=1)
            factor[block] = (CLASSES - 1) / np.where(most > least[block], most - least[block], np.inf)
            _share(pool, partial(rank_classes, STEPS), found, least[block], factor[block], tables[block])
        for part in parts:
            step(progress, units + part.start, 2 * units)
            for block in blocks:
                found = _reshaped(room, len(weights[block]), part.stop - part.start)
                scores.fill(found, block, part)
                ranks_of = ranks[:, block].swapaxes(0, 1)
                _share(pool, look_up, found, least[block], factor[block], tables[block], ranks_of)
            tiles = slice(part.start // _TILE, -(-part.stop // _TILE))
            list(pool.map(count, ranks, low[tiles], high[tiles], hits[tiles]))
    low, high, hits = (found.ravel()[:units] for found in (low, high, hits))
    low, high = (1 + np.round(found * (units / STEPS)) for found in (low, high))
    return low.astype(np.int32), high.astype(np.int32), hits / draws


def _reshaped(room: np.ndarray, rows: int, columns: int) -> np.ndarray:
    return room[: rows * columns].reshape(rows, columns)


def _share(pool: ThreadPoolExecutor, method: Callable[..., Any], *arrays: np.ndarray) -> None:
    """``method`` of the rows of ``arrays``, each thread some in succession, which compiled code reads faster."""
    size = -(-len(arrays[0]) // _WORKERS)
    firsts = range(0, len(arrays[0]), size)
    list(pool.map(lambda first: method(*(array[first : first + size] for array in arrays)), firsts))


class _Scores:
    """Scores in single precision; the same for the same draws and units, however often they are asked for."""

    def __init__(self, scaled: np.ndarray, weights: np.ndarray, generator: np.random.Generator) -> None:
        self._known = np.ascontiguousarray(scaled.T, dtype=np.float32)
        self._weights = weights.astype(np.float32)
        self._gaps = [np.flatnonzero(np.isnan(row)) for row in self._known]
        for row, rows in zip(self._known, self._gaps):
            row[rows] = 0
        self._guesses, self._start = generator, generator.bit_generator.state

    def fill(self, room: np.ndarray, draws: slice, units: slice) -> None:
        """``room`` (draws, units) gets the scores. Guesses come in the order in which fewer units have them."""
        np.matmul(self._weights[draws], self._known[:, units], out=room)
        turn = sum(len(rows) for rows in self._gaps)
        before = 0
        for weights, rows in zip(self._weights.T, self._gaps):
            first, last = np.searchsorted(rows, (units.start, units.stop))
            if last > first:
                within = rows[first:last] - units.start
                for number, row in enumerate(room, start=draws.start):
                    self._guesses.bit_generator.state = self._start
                    self._guesses.bit_generator.advance(number * turn + before + int(first))
                    row[within] += weights[number] * self._guesses.random(last - first).astype(np.float32)
            before += len(rows)


def _methods() -> tuple[Callable[..., Any], ...]:
    """What counts: compiled where numba is there, else numpy."""
    try:
        kernels = importlib.import_module(".rank_kernels", __package__)
    except ImportError:
        return _rank_classes, _look_up, _tails
    return kernels.rank_classes, kernels.look_up, kernels.tails


def _rank_classes(steps, scores, low, factor, tables) -> None:
    """``tables`` (draws, classes): the rank of each class of ``scores`` (draws, n), 0 for the best, in ``steps`` of n.

    ``low`` and ``factor`` (draws,) make classes of scores; a unit has the smallest rank of its class.
    """
    classes, units = tables.shape[1], scores.shape[1]
    for found, table in zip(_classes(scores, low, factor), tables):
        above = units - np.bincount(found, minlength=classes).cumsum()
        table[:] = np.minimum(np.ceil(above * (steps / units)), steps - 1)


def _look_up(scores, low, factor, tables, ranks) -> None:
    """``ranks`` (draws, tiles, units of a tile) of ``scores`` (draws, n)."""
    units, width = scores.shape[1], ranks.shape[2]
    flat = np.zeros((-(-units // width), width), dtype=np.uint16)
    for found, table, into in zip(_classes(scores, low, factor), tables, ranks):
        np.take(table, found, out=flat.ravel()[:units], mode="clip")
        into[: len(flat)] = flat


def _classes(scores, low, factor) -> Iterator[np.ndarray]:
    """The class of each score, draw by draw, each in the place of the one before."""
    shifted, found = np.empty(scores.shape[1], dtype=np.float32), np.empty(scores.shape[1], dtype=np.intp)
    for row, least, times in zip(scores, low, factor):
        np.subtract(row, least, out=shifted)
        np.multiply(shifted, times, out=shifted)
        np.copyto(found, shifted, casting="unsafe")
        yield found


def _tails(place_low, place_high, limit, ranks, low, high, hits) -> None:
    """Of each column of ``ranks`` (draws, n): two order statistics, and how many lie below ``limit``."""
    ordered = np.sort(ranks.T.copy(), axis=1, kind="stable")  # of 16 bits: by their bytes
    low[:], high[:] = ordered[:, place_low - 1], ordered[:, place_high - 1]
    hits[:] = np.count_nonzero(ranks < limit, axis=0)
