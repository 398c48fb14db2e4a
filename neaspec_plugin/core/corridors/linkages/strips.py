"""The strip of a corridor: the cells through which the way from core to core costs little more than the least.

A cell's excess is what the cheapest way through it costs above the cheapest way of all: cost from one core + cost from
the other - least cost between them (normalised least-cost corridors, McRae and Kavanagh 2011, Linkage Mapper).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_NOISE = {4: 4e-7, 8: 1e-12}  # by bytes of a number: the part of the least cost that sums cannot tell from no excess
_SAMPLE = 61  # every so many cells tell about how large the excess at the strip's edge is
_CELLS_AT_ONCE = 1 << 16  # so that what is worked on stays near the processor


@dataclass(frozen=True)
class Width:
    """How wide a corridor is: the cells of least excess, ``percent`` of those reached or ``hectares`` where given."""

    percent: float = 5.0
    hectares: float | None = None

    def cells(self, reached: int, cell_m2: float) -> int:
        """How many of the ``reached`` cells, one at least."""
        wanted = reached * self.percent / 100 if self.hectares is None else self.hectares * 10_000 / cell_m2
        return int(np.clip(round(wanted), 1, max(reached, 1)))


@dataclass(frozen=True)
class Strip:
    """``cells`` (flat, rising) whose ``excess`` is at most ``widest``. ``outside`` of its cores are those that count
    for the width, and ``reached`` is how many such cells both cores reach."""

    cells: np.ndarray
    excess: np.ndarray
    outside: np.ndarray
    widest: float
    reached: int


def strip(costs: Sequence[np.ndarray], least: float, inside: np.ndarray, width: Width, cell_m2: float) -> Strip:
    """The strip between two cores: ``costs`` of every cell (flat) from each, ``least`` between them.

    ``inside``: the flat cells of both cores. ``widest`` is 0 where no other cell is reached.
    """
    inside = np.unique(inside)
    own = int(np.count_nonzero(excess([cost[inside] for cost in costs], least) < np.inf))
    sample = excess([cost[::_SAMPLE] for cost in costs], least)
    place = int(width.cells(int(np.count_nonzero(sample < np.inf)) * _SAMPLE, cell_m2) / _SAMPLE * 1.1) + 10
    guess = float(np.partition(sample, place)[place]) if place < len(sample) else np.inf
    while True:
        cells, values, reached = _at_most(costs, least, guess)
        first, end = (np.searchsorted(cells, inside, side) for side in ("left", "right"))
        outside = np.ones(len(cells), dtype=bool)
        outside[first[first < end]] = False
        wanted = width.cells(reached - own, cell_m2)
        if np.isinf(guess) or np.count_nonzero(outside) >= wanted:
            break
        guess = np.inf
    widest = float(np.partition(values[outside], wanted - 1)[wanted - 1]) if reached > own else 0.0
    kept = values <= widest
    return Strip(cells[kept], values[kept], outside[kept], widest, reached - own)


def excess(costs: Sequence[np.ndarray], least: float) -> np.ndarray:
    """The excess of each cell, as precise as the ``costs`` from both cores, inf where not both reach it."""
    return _without_noise(_above(costs, least), least)


def _above(costs: Sequence[np.ndarray], least: float) -> np.ndarray:
    values = costs[0] + costs[1]
    values -= values.dtype.type(least)
    return values


def _without_noise(values: np.ndarray, least: float) -> np.ndarray:
    values[values < _NOISE[values.itemsize] * least] = 0.0
    return values


def _at_most(costs: Sequence[np.ndarray], least: float, most: float) -> tuple[np.ndarray, np.ndarray, int]:
    """The cells of an excess of at most ``most``, their excess, and how many are reached at all."""
    cells, found, reached = [], [], 0
    most = max(most, _NOISE[costs[0].itemsize] * least)
    for first in range(0, len(costs[0]), _CELLS_AT_ONCE):
        values = _above([cost[first : first + _CELLS_AT_ONCE] for cost in costs], least)
        known = values < np.inf
        reached += int(np.count_nonzero(known))
        near = (known if np.isinf(most) else values <= most).nonzero()[0]
        cells.append(near + first)
        found.append(values.take(near))
    return np.concatenate(cells), _without_noise(np.concatenate(found), least), reached
