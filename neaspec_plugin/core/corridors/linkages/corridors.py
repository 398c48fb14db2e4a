"""Least-cost corridors between cores: cost distances, pairs and ways; ``strips.py`` has what lies around them.

Costs count from the edges of the cores: a core's own cells are its source, those of other cores cost what they resist.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import NeaspecError
from ...grid import Grid
from ...movement.crossings import DEMARCATION
from ...progress import Progress, Silent, in_order, step
from ..costs.distance import NO_LIMIT, Reach, passed_cells
from ..costs.search import check_memory, searcher
from .cores import Core

ACROSS = ("across_border", "across_demarcation_line")
PAIRS = ("all", "adjacent", "nearest", *ACROSS)
NOT_ALLOCATED = -1
_WIDE_RANGE = 1e5  # of resistance: from here on float32 could not tell ways on one side of a wall apart


@dataclass(frozen=True)
class Way:
    """``cells``: flat numbers from one core to the other; ``length`` in units of the grid; ``cost``."""

    cells: np.ndarray
    length: float
    cost: float


@dataclass(frozen=True)
class Distances:
    """``costs``: cost of every cell (flat, float32, or float64 where resistance has a very wide range) from each core,
    inf without a way; ``ways`` by (i, j), i < j."""

    costs: list[np.ndarray]
    ways: dict[tuple[int, int], Way]

    def between(self) -> np.ndarray:
        """The least cost between cores, inf without a way, 0 on the diagonal."""
        found = np.full((len(self.costs),) * 2, np.inf)
        np.fill_diagonal(found, 0.0)
        for (one, two), way in self.ways.items():
            found[one, two] = found[two, one] = way.cost
        return found


def distances(
    grid: Grid, cores: Sequence[Core], neighbours: int = 8, progress: Progress | None = None, most: float = NO_LIMIT
) -> Distances:
    """One search per core, as far as cost ``most``. Raises ``corridors_too_large``, ``cancelled``."""
    wide = np.nanmax(grid.values) > _WIDE_RANGE * np.nanmin(grid.values)
    check_memory(grid.values.size, len(cores), grid.width, neighbours, 2 if wide else 1)
    keep = np.float64 if wide else np.float32
    costs: list[np.ndarray] = []
    ways: dict[tuple[int, int], Way] = {}
    for cost, own in _searches(grid, cores, neighbours, progress or Silent(), most, keep):
        costs.append(cost)
        ways.update(own)
    return Distances(costs, ways)


def least_cost_ways(
    grid: Grid, cores: Sequence[Core], neighbours: int = 8, progress: Progress | None = None
) -> dict[tuple[int, int], Way]:
    """The ways of ``distances`` alone, without keeping the cost of every cell."""
    found: dict[tuple[int, int], Way] = {}
    for _none, own in _searches(grid, cores, neighbours, progress or Silent(), NO_LIMIT, None):
        found.update(own)
    return found


def allocation(costs: Sequence[np.ndarray]) -> np.ndarray:
    """The number of the cheapest core for each cell (the first of equals), ``NOT_ALLOCATED`` where none is reached."""
    least, owner = costs[0].copy(), np.where(np.isfinite(costs[0]), 0, NOT_ALLOCATED).astype(np.int32)
    for number, cost in enumerate(costs[1:], start=1):
        nearer = cost < least
        owner[nearer] = number
        least[nearer] = cost[nearer]
    return owner


def chosen_pairs(
    rule: str, found: Distances, owner: np.ndarray, nearest: int = 1, sides: Sequence[str | None] = ()
) -> list[tuple[int, int]]:
    """The pairs (i, j), i < j, that a rule of ``PAIRS`` asks for, also those without a way where it is ``all``.

    ``adjacent``: their allocated cells touch (``owner``: rows and columns). ``nearest``: one is among the ``nearest``
    cheapest to reach of the other. ``across_border``: both ``sides`` are told and differ, but not over the demarcation
    line, which is no border of countries: these are ``across_demarcation_line``.
    """
    every = list(itertools.combinations(range(len(found.costs)), 2))
    if rule == "all":
        return every
    if rule == "adjacent":
        return _touching(owner)
    if rule == "nearest":
        return _nearest(found.between(), nearest)
    if rule in ACROSS:
        line = rule == "across_demarcation_line"
        told = ((pair, {sides[core] for core in pair}) for pair in every)
        return [pair for pair, both in told if None not in both and len(both) == 2 and (both == DEMARCATION) == line]
    raise NeaspecError("unknown_parameter_value", parameter="PAIRS", value=rule, accepted=list(PAIRS))


def way_along(cells: np.ndarray, grid: Grid) -> Way:
    """The way over these cells, with its length and what it costs on this grid."""
    rows, across = np.divmod(cells, grid.values.shape[1])
    steps = np.hypot(np.diff(rows), np.diff(across)) * grid.width
    resistance = grid.values.ravel()[cells]
    crossed = (resistance[1:] + resistance[:-1]) / 2
    for move in np.flatnonzero(np.abs(np.diff(rows) * np.diff(across)) == 2):
        row, column = rows[move], across[move]
        passed = passed_cells(int(rows[move + 1] - row), int(across[move + 1] - column))
        crossed[move] = (crossed[move] + sum(grid.values[row + down, column + right] for down, right in passed) / 2) / 2
    return Way(cells, float(steps.sum()), float((steps * crossed).sum()))


def ways_to_cores(reach: Reach, cores: Sequence[Core], grid: Grid) -> list[Way | None]:
    """The ways of least cost to some cores, None where there is none."""
    last = [int(core.cells[np.argmin(reach.cost[core.cells])]) for core in cores]
    joined = [cell for cell in last if np.isfinite(reach.cost[cell])]
    ways = dict(zip(joined, reach.ways_to(joined)))
    return [way_along(ways[cell], grid) if cell in ways else None for cell in last]


def _searches(
    grid: Grid, cores: Sequence[Core], neighbours: int, progress: Progress, most: float, keep: type | None
) -> Iterator[tuple[np.ndarray | None, dict[tuple[int, int], Way]]]:
    """For each core what every cell costs (as ``keep``, None: not kept), and its ways to the cores after it."""
    search = searcher(grid.values, grid.width, neighbours)

    def from_cores(some: range) -> list[tuple[np.ndarray | None, dict[tuple[int, int], Way]]]:
        found = []
        for one, reach in zip(some, search.each([cores[one].cells for one in some], most, progress)):
            ways = zip(range(one + 1, len(cores)), ways_to_cores(reach, cores[one + 1 :], grid))
            joined = {(one, two): way for two, way in ways if way is not None}
            found.append((reach.cost.astype(keep) if keep else None, joined))
        return found

    every = range(len(cores))
    groups = [every[first : first + search.together] for first in every[:: search.together]]
    step(progress, 0, len(groups))
    for number, found in enumerate(in_order(from_cores, groups, search.threads), start=1):
        yield from found
        step(progress, number, len(groups))


def _touching(owner: np.ndarray) -> list[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for one, two in _neighbours(owner):
        differ = (one != two) & (one != NOT_ALLOCATED) & (two != NOT_ALLOCATED)
        joined = np.sort(np.column_stack([one[differ], two[differ]]), axis=1)
        found.update((int(a), int(b)) for a, b in np.unique(joined, axis=0))
    return sorted(found)


def _neighbours(owner: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    yield owner[:, :-1], owner[:, 1:]
    yield owner[:-1], owner[1:]
    yield owner[:-1, :-1], owner[1:, 1:]
    yield owner[:-1, 1:], owner[1:, :-1]


def _nearest(between: np.ndarray, nearest: int) -> list[tuple[int, int]]:
    found = set()
    for one, row in enumerate(between):
        order = [int(two) for two in np.argsort(row, kind="stable") if two != one and np.isfinite(row[two])]
        found.update((min(one, two), max(one, two)) for two in order[:nearest])
    return sorted(found)
