"""The spread of the ranks of very many units: classes of the scores are counted where fewer units are sorted.

The scores of a draw fall into ``CLASSES`` equal classes between the smallest and the largest; a unit's rank is the
smallest of its class, kept as one of ``STEPS`` shares of all units. Where scores lie as thick as sums of several
criteria do, a class holds fewer units than a step. The percentiles over the draws are exact for these ranks.
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
_UNITS = 1024  # units at a time, whose ranks stay in the processor's cache
_WORKERS = 4  # threads; numpy and the compiled kernels let go of Python's lock


def check_score_memory(units: int, draws: int) -> None:
    """Raises ``score_too_large`` where the ranks of all draws would need more than ``MOST_BYTES``."""
    needed = units * (2.0 * draws + 6.0 * _DRAWS)
    if needed > MOST_BYTES:
        most = int((MOST_BYTES / units - 6.0 * _DRAWS) / 2)
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
    rank_row, tails = _methods()
    ranks = np.empty((draws, units), dtype=np.uint16)
    low, high, hits = (np.empty(units, dtype=np.int64) for _ in range(3))
    workers = max(1, min(os.cpu_count() or 1, _WORKERS))
    rooms = [(np.empty(CLASSES, dtype=np.int32), np.empty(CLASSES, dtype=np.uint16)) for _ in range(workers)]
    turns = [slice(number, None, workers) for number in range(workers)]

    def count(first: int) -> None:
        some = slice(first, first + _UNITS)
        turned = np.ascontiguousarray(ranks[:, some].T)
        tails(turned, *places, math.ceil(top * STEPS), low[some], high[some], hits[some])

    done = 0
    with ThreadPoolExecutor(workers) as pool:
        for scores in _scores(scaled, weights, generator):
            step(progress, 4 * done, 5 * draws)
            found = ranks[done : done + len(scores)]
            rows = ([block[turn] for turn in turns] for block in (scores, found))
            list(pool.map(partial(_rank_rows, rank_row), *rows, rooms))
            done += len(scores)
        for first in range(0, units, 64 * _UNITS):
            step(progress, 4 * units + first, 5 * units)
            list(pool.map(count, range(first, min(first + 64 * _UNITS, units), _UNITS)))
    low, high = (1 + np.round(found * (units / STEPS)) for found in (low, high))
    return low.astype(np.int32), high.astype(np.int32), hits / draws


def _rank_rows(rank_row, scores, found, room) -> None:
    """``found`` (draws, n): the ranks of ``scores`` (draws, n), row by row; ``room`` is one thread's own."""
    for row, into in zip(scores, found):
        least, most = row.min(), row.max()
        factor = np.float32((CLASSES - 1) / (most - least) if most > least else 0)
        rank_row(row, least, factor, *room, STEPS, into)


def _scores(scaled: np.ndarray, weights: np.ndarray, generator: np.random.Generator) -> Iterator[np.ndarray]:
    """Blocks of scores (draws, n) in single precision, each in the place of the one before.

    Guesses come in the order in which fewer units have them.
    """
    known = np.ascontiguousarray(np.nan_to_num(scaled).T, dtype=np.float32)
    gap_of = [np.flatnonzero(np.isnan(column)) for column in scaled.T]
    gaps = sum(len(rows) for rows in gap_of)
    room = np.empty((min(_DRAWS, len(weights)), len(scaled)), dtype=np.float32)
    for start in range(0, len(weights), _DRAWS):
        block = weights[start : start + _DRAWS].astype(np.float32)
        scores = np.matmul(block, known, out=room[: len(block)])
        for row, drawn in zip(scores, block):
            guesses = generator.random(gaps)
            first = 0
            for weight, rows in zip(drawn, gap_of):
                row[rows] += weight * guesses[first : first + len(rows)].astype(np.float32)
                first += len(rows)
        yield scores


def _methods() -> tuple[Callable[..., Any], Callable[..., Any]]:
    """What counts: compiled where numba is there, else numpy."""
    try:
        kernels = importlib.import_module(".rank_kernels", __package__)
    except ImportError:
        return _rank_row, _tails
    return kernels.rank_row, kernels.tails


def _rank_row(scores, low, factor, counts, table, steps, ranks) -> None:
    """``ranks`` (n,) of ``scores`` (n,): 0 for the largest, in ``steps`` shares of n."""
    classes = ((scores - low) * factor).astype(np.intp)
    counts[:] = np.bincount(classes, minlength=len(counts))
    above = len(scores) - np.cumsum(counts)
    table[:] = np.minimum(np.ceil(above * (steps / len(scores))), steps - 1)
    ranks[:] = table[classes]


def _tails(ranks, place_low, place_high, limit, low, high, hits) -> None:
    """Of each row of ``ranks`` (n, draws): two order statistics, and how many lie below ``limit``."""
    units, draws = ranks.shape
    rows = np.arange(units)
    bytes_high = ranks >> 8
    counts = np.bincount((bytes_high + 256 * rows[:, np.newaxis]).ravel(), minlength=256 * units)
    up_to = counts.reshape(units, 256).cumsum(axis=1)
    hits[:] = (ranks < limit).sum(axis=1)
    for place, found in ((place_low, low), (place_high, high)):
        byte = (up_to < place).sum(axis=1)
        rest = place - np.where(byte > 0, up_to[rows, byte - 1], 0)
        at = np.flatnonzero(bytes_high == byte[:, np.newaxis].astype(np.uint16))
        fine = np.bincount(at // draws * 256 + (ranks.ravel()[at] & 255), minlength=256 * units)
        found[:] = 256 * byte + (fine.reshape(units, 256).cumsum(axis=1) < rest[:, np.newaxis]).sum(axis=1)
