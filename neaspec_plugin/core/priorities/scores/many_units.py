"""The spread of the ranks of very many units: classes of the scores are counted where fewer units are sorted.

The scores of a draw fall into ``CLASSES``; a unit's rank is the smallest of its class, kept as one of ``STEPS`` shares
of all units. Where scores lie as thick as sums of several criteria do, a class holds little more units than a step;
where they are skewed or lie in heaps far from each other it holds more: docs/benchmarks.md tells how far ranks are off.
The percentiles over the draws are exact for these ranks. Scores are of single precision: those that only its rounding
tells apart may come in either order.

The ranks of all units in all draws would fill the memory. So what is kept of a draw is the rank of each class, and the
scores are computed a second time, for some units in all draws.
"""

from __future__ import annotations

import importlib
import math
import os
from typing import Any

import numpy as np

from ...memory import TooLargeError, most_bytes
from ...progress import Part, Progress, in_order, step
from . import rank_arrays
from .drawn_scores import TILE, DrawnScores

CLASSES, STEPS = 2**16, 2**16
_DRAWS = 32  # draws at a time
_PART = 127  # tiles at a time, enough that reading the ranks of all classes counts for little; see _tiles
THREADS = min(os.cpu_count() or 1, 4)  # threads; numpy and the compiled kernels let go of Python's lock


def check_score_memory(units: int, draws: int) -> None:
    """Raises ``score_too_large`` where the draws' classes and some units' ranks need more than ``most_bytes``."""
    block = 2.0 * THREADS * _DRAWS * (units + 3 * _PART * TILE)  # classes, and what guesses add
    draw = 2.0 * (CLASSES + THREADS * _PART * TILE)
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
    rooms = _rooms(tiles, draws)  # each thread takes one and puts it back

    def classes(block: slice, part: slice, room: np.ndarray) -> np.ndarray:
        found = room[: (block.stop - block.start) * (part.stop - part.start) * TILE]
        found = found.reshape(block.stop - block.start, -1, TILE)
        for first in range(part.start, part.stop, _PART):
            some = slice(first, min(first + _PART, part.stop))
            added = scores.of_missing(block, some)
            methods.classes_of(
                scores.weights[block], scores.tiles[some], added, lines[block], first - part.start, found
            )
        return found.reshape(len(found), -1)

    def rank_classes(block: slice) -> None:
        room = rooms.pop()
        methods.rank_classes(STEPS, units, classes(block, slice(0, tiles), room), tables[block])
        rooms.append(room)

    def spread(part: slice) -> None:
        room = rooms.pop()
        size = part.stop - part.start
        ranks = room[_DRAWS * size * TILE :][: draws * size * TILE].reshape(size, draws, TILE)
        for block in blocks:
            methods.look_up(classes(block, part, room), tables[block], block.start, ranks)
        methods.tails(*places, math.ceil(top * STEPS), ranks, low[part], high[part], hits[part])
        rooms.append(room)

    for work, items, before in ((rank_classes, blocks, 0), (spread, parts, 50)):
        half = Part(progress, before, before + 50)
        for done, _ in enumerate(in_order(work, items, THREADS)):
            step(half, done + 1, len(items))
    low, high, hits = (told.ravel()[:units] for told in (low, high, hits))
    low, high = (1 + np.round(told * (units / STEPS)) for told in (low, high))
    return low.astype(np.int32), high.astype(np.int32), hits / draws


def _tiles(units: int) -> int:
    """Tiles of ``units``, odd in number: rows a power of two apart push each other out of the cache."""
    return -(-units // TILE) | 1


def _rooms(tiles: int, draws: int) -> list[np.ndarray]:
    """Of each thread, room for the classes of some draws; later, for those of some units and these units' ranks.

    One room for both: memory never used before is dear.
    """
    some = min(_PART, tiles)
    size = TILE * max(_DRAWS * tiles, (_DRAWS + draws) * some)
    return [np.empty(size, dtype=np.uint16) for _ in range(THREADS)]


def _methods() -> Any:
    """What counts: compiled where numba is there, else numpy."""
    try:
        return importlib.import_module(".rank_kernels", __package__)
    except ImportError:
        return rank_arrays
