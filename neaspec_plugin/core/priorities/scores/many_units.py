"""The spread of the ranks of very many units: classes of the scores are counted where fewer units are sorted.

The scores of a draw fall into ``CLASSES``; a unit's rank is the smallest of its class, kept as one of ``STEPS`` shares
of all units. Where scores lie as thick as sums of several criteria do, the fullest class holds one and a half times as
many units as a step; where they lie in heaps far from each other it holds more.
The percentiles over the draws are exact for these ranks. Scores are of single precision: those that only its rounding
tells apart may come in either order.

The ranks of all units in all draws would fill the memory. So what is kept of a draw is the rank of each class, and the
scores are computed a second time, for some units in all draws.
"""

from __future__ import annotations

import importlib
import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np

from ...memory import TooLargeError, most_bytes
from ...progress import Progress, step
from . import rank_arrays
from .drawn_scores import TILE, DrawnScores

CLASSES, STEPS = 2**16, 2**16
_DRAWS = 32  # draws at a time
_PART = 255  # tiles at a time, enough that reading the ranks of all classes counts for little; see _tiles
_WORKERS = min(os.cpu_count() or 1, 4)  # threads; numpy and the compiled kernels let go of Python's lock


def check_score_memory(units: int, draws: int) -> None:
    """Raises ``score_too_large`` where the draws' classes and some units' ranks need more than ``most_bytes``."""
    block, draw = 2.0 * _DRAWS * units, 2.0 * (CLASSES + _PART * TILE)
    needed = block + draw * draws
    if needed > most_bytes():
        fewer = max(int((most_bytes() - block) / draw), 0)
        raise TooLargeError("score_too_large", needed, units=units, draws=draws, fewer=fewer)


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
    methods = _methods()
    tiles = _tiles(units)
    scores = DrawnScores(scaled, weights, generator, tiles * TILE)
    parts = [slice(first, min(first + _PART, tiles)) for first in range(0, tiles, _PART)]
    blocks = [slice(first, min(first + _DRAWS, draws)) for first in range(0, draws, _DRAWS)]
    lines = np.concatenate([scores.lines(block, CLASSES) for block in blocks])
    tables = np.empty((draws, CLASSES), dtype=np.uint16)
    low, high, hits = np.empty((3, tiles, TILE), dtype=np.uint16)
    room, ranks = _rooms(tiles, draws)
    with ThreadPoolExecutor(_WORKERS) as pool:
        classes = partial(_classes, pool, methods.classes_of, scores, lines, room)
        for block in blocks:
            step(progress, block.start, 2 * draws)
            _share(pool, partial(methods.rank_classes, STEPS, units), classes(block, slice(0, tiles)), tables[block])
        for part in parts:
            of_part = ranks[: part.stop - part.start]
            for block in blocks:
                step(progress, tiles + part.start, 2 * tiles)
                _share(pool, methods.look_up, classes(block, part), tables[block], of_part[:, block].swapaxes(0, 1))
            tails = partial(methods.tails, *places, math.ceil(top * STEPS))
            _share(pool, tails, of_part, low[part], high[part], hits[part])
    low, high, hits = (told.ravel()[:units] for told in (low, high, hits))
    low, high = (1 + np.round(told * (units / STEPS)) for told in (low, high))
    return low.astype(np.int32), high.astype(np.int32), hits / draws


def _tiles(units: int) -> int:
    """Tiles of ``units``, odd in number: rows a power of two apart push each other out of the cache."""
    return -(-units // TILE) | 1


def _rooms(tiles: int, draws: int) -> tuple[np.ndarray, np.ndarray]:
    """Room for classes, and ranks (tiles, draws, units of a tile) behind those of some units.

    All classes of some draws come first and no longer need theirs when the ranks do: memory never used before is dear.
    """
    rows, some = min(_DRAWS, draws), min(_PART, tiles)
    shape = some, draws, TILE
    room = np.empty(max(rows * tiles * TILE, rows * some * TILE + math.prod(shape)), dtype=np.uint16)
    return room, room[rows * some * TILE :][: math.prod(shape)].reshape(shape)


def _classes(pool, classes_of, scores: DrawnScores, lines, room, draws: slice, part: slice) -> np.ndarray:
    """The classes (draws, units) of the tiles ``part``, in ``room``; each thread goes through some of the tiles."""
    tiles, of_draws = scores.tiles[part], lines[draws]
    shape = len(of_draws), len(tiles), TILE
    found = room[: math.prod(shape)].reshape(shape)
    added = scores.of_missing(draws, part)

    def fill(first: int) -> None:
        some = slice(first, first + size)
        of_some = None if added is None else added[some]
        classes_of(scores.weights[draws], tiles[some], of_some, of_draws, first, found)

    size = -(-len(tiles) // _WORKERS)
    list(pool.map(fill, range(0, len(tiles), size)))
    return found.reshape(len(found), -1)


def _share(pool: ThreadPoolExecutor, method: Callable[..., Any], *arrays: np.ndarray) -> None:
    """``method`` of the rows of ``arrays``, each thread some in succession, which compiled code reads faster."""
    size = -(-len(arrays[0]) // _WORKERS)
    firsts = range(0, len(arrays[0]), size)
    list(pool.map(lambda first: method(*(array[first : first + size] for array in arrays)), firsts))


def _methods() -> Any:
    """What counts: compiled where numba is there, else numpy."""
    try:
        return importlib.import_module(".rank_kernels", __package__)
    except ImportError:
        return rank_arrays
