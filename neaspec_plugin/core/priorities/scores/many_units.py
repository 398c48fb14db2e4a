"""The spread of the ranks of very many units: classes of the scores are counted where fewer units are sorted.

The scores of a draw fall into ``CLASSES`` equal classes between the smallest and the largest; a unit's rank is the
smallest of its class, kept as one of ``STEPS`` shares of all units. Where scores lie as thick as sums of several
criteria do, a class holds fewer units than a step. The percentiles over the draws are exact for these ranks. Scores
are of single precision: those that only its rounding tells apart may come in either order.

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

from ...errors import NeaspecError
from ...progress import Progress, step

CLASSES, STEPS = 2**18, 2**16
MOST_BYTES = 6e9
_DRAWS = 32  # draws at a time
_TILE = 256  # units whose ranks in all draws lie side by side, as many as the processor's cache holds
_UNITS = 511 * _TILE  # units at a time, enough that reading the ranks of all classes does not count; see _width
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
    width = _width(units)
    parts = [slice(first, min(first + _UNITS, width)) for first in range(0, width, _UNITS)]
    blocks = [slice(first, min(first + _DRAWS, draws)) for first in range(0, draws, _DRAWS)]
    tables = np.empty((draws, CLASSES), dtype=np.uint16)
    least, factor = np.empty((2, draws), dtype=np.float32)
    low, high, hits = np.empty((3, width // _TILE, _TILE), dtype=np.uint16)
    count = partial(tails, *places, math.ceil(top * STEPS))
    room, ranks = _rooms(width, draws)
    with ThreadPoolExecutor(_WORKERS) as pool:
        for block in blocks:
            step(progress, block.start, 2 * draws)
            found = _reshaped(room, len(weights[block]), width)
            scores.fill(pool, found, block, slice(0, width))
            known = found[:, :units]
            _share(pool, partial(_count_classes, rank_classes), known, least[block], factor[block], tables[block])
        for part in parts:
            step(progress, units + part.start, 2 * units)
            for block in blocks:
                found = _reshaped(room, len(weights[block]), part.stop - part.start)
                scores.fill(pool, found, block, part)
                ranks_of = ranks[:, block].swapaxes(0, 1)
                _share(pool, look_up, found, least[block], factor[block], tables[block], ranks_of)
            tiles = slice(part.start // _TILE, part.stop // _TILE)
            list(pool.map(count, ranks, low[tiles], high[tiles], hits[tiles]))
    low, high, hits = (found.ravel()[:units] for found in (low, high, hits))
    low, high = (1 + np.round(found * (units / STEPS)) for found in (low, high))
    return low.astype(np.int32), high.astype(np.int32), hits / draws


def _rooms(width: int, draws: int) -> tuple[np.ndarray, np.ndarray]:
    """Room for scores, and ranks (tiles, draws, units of a tile) behind those of some units.

    All scores of some draws come first and no longer need theirs when the ranks do: memory never used before is dear.
    """
    rows, some = min(_DRAWS, draws), min(_UNITS, width)
    shape = some // _TILE, draws, _TILE
    room = np.empty(max(rows * width, rows * some + math.prod(shape) // 2), dtype=np.float32)
    return room, room[rows * some :].view(np.uint16)[: math.prod(shape)].reshape(shape)


def _count_classes(rank_classes, scores, low, factor, tables) -> None:
    """``low``, ``factor`` and ``tables`` of ``scores`` (draws, n), draw by draw while its scores are in the cache."""
    for draw, row in enumerate(scores):
        least, most = row.min(), row.max()
        low[draw] = least
        factor[draw] = np.float32(CLASSES - 1) / (most - least) if most > least else 0
        one = slice(draw, draw + 1)
        rank_classes(STEPS, scores[one], low[one], factor[one], tables[one])


def _width(units: int) -> int:
    """``units`` filled up to whole tiles, odd in number: rows a power of two apart push each other out of the cache."""
    return (-(-units // _TILE) | 1) * _TILE


def _reshaped(room: np.ndarray, rows: int, columns: int) -> np.ndarray:
    return room[: rows * columns].reshape(rows, columns)


def _share(pool: ThreadPoolExecutor, method: Callable[..., Any], *arrays: np.ndarray) -> None:
    """``method`` of the rows of ``arrays``, each thread some in succession, which compiled code reads faster."""
    size = -(-len(arrays[0]) // _WORKERS)
    firsts = range(0, len(arrays[0]), size)
    list(pool.map(lambda first: method(*(array[first : first + size] for array in arrays)), firsts))


class _Scores:
    """Scores in single precision; the same for the same draws and units, however often they are asked for.

    The units come in tiles filled up with units of score 0. A product with one tile is too small for the libraries of
    linear algebra to share it among threads of their own, which would wait for the next one at the cost of ours.
    """

    def __init__(self, scaled: np.ndarray, weights: np.ndarray, generator: np.random.Generator) -> None:
        self._gaps = [np.flatnonzero(np.isnan(column)) for column in scaled.T]
        self._tiles = np.empty((_width(len(scaled)) // _TILE, scaled.shape[1], _TILE), dtype=np.float32)
        row = np.zeros(_width(len(scaled)), dtype=np.float32)
        for number, (column, rows) in enumerate(zip(scaled.T, self._gaps)):
            row[: len(scaled)] = column
            row[rows] = 0
            self._tiles[:, number] = row.reshape(-1, _TILE)
        self._weights = weights.astype(np.float32)
        self._guesses, self._start = generator, generator.bit_generator.state

    def fill(self, pool: ThreadPoolExecutor, room: np.ndarray, draws: slice, units: slice) -> None:
        """``room`` (draws, units of whole tiles) gets the scores.

        Guesses come in the order in which fewer units have them.
        """
        tiles = self._tiles[units.start // _TILE : units.stop // _TILE]
        _share(pool, lambda known, into: np.matmul(self._weights[draws], known, out=into), tiles, _tiled(room))
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


def _tiled(rows: np.ndarray) -> np.ndarray:
    """A view (tiles, rows, units of a tile) of ``rows`` (rows, units)."""
    return rows.reshape(len(rows), -1, _TILE).swapaxes(0, 1)


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
