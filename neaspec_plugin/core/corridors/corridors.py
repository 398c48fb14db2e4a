"""Least-cost corridors between cores: cost distances, pairs, ways, and the strip of cells that cost little more.

A cell's excess is what the cheapest way through it costs above the cheapest way of all: cost from one core + cost from
the other - least cost between them (normalised least-cost corridors, McRae and Kavanagh 2011, Linkage Mapper). Costs
count from the edges of the cores: a core's own cells are its source, those of other cores cost what they resist.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import NeaspecError
from ..grid import Grid
from ..progress import Progress, Silent, step
from .cores import Core
from .cost_distance import Reach, check_memory, cost_distance, move_graph

PAIRS = ("all", "adjacent", "nearest", "across_border")
NOT_ALLOCATED = -1


@dataclass(frozen=True)
class Way:
    """``cells``: flat numbers from one core to the other; ``length`` in units of the grid; ``cost``."""

    cells: np.ndarray
    length: float
    cost: float


@dataclass(frozen=True)
class Distances:
    """``costs``: cost of every cell (flat) from each core, inf without a way; ``ways`` by (i, j), i < j, where any."""

    costs: list[np.ndarray]
    ways: dict[tuple[int, int], Way]

    def between(self) -> np.ndarray:
        """The least cost between cores, inf without a way, 0 on the diagonal."""
        found = np.full((len(self.costs),) * 2, np.inf)
        np.fill_diagonal(found, 0.0)
        for (one, two), way in self.ways.items():
            found[one, two] = found[two, one] = way.cost
        return found


@dataclass(frozen=True)
class Width:
    """How wide a corridor is: the cells of least excess, ``percent`` of those reached or ``hectares`` where given."""

    percent: float = 5.0
    hectares: float | None = None

    def cells(self, reached: int, cell_m2: float) -> int:
        """How many of the ``reached`` cells, one at least."""
        wanted = reached * self.percent / 100 if self.hectares is None else self.hectares * 10_000 / cell_m2
        return int(np.clip(round(wanted), 1, max(reached, 1)))


def distances(grid: Grid, cores: Sequence[Core], neighbours: int = 8, progress: Progress | None = None) -> Distances:
    """One search per core. Raises ``corridors_too_large``, ``cancelled``."""
    check_memory(grid.values.size, len(cores), neighbours)
    costs: list[np.ndarray] = []
    ways: dict[tuple[int, int], Way] = {}
    for reach, own in _searches(grid, cores, neighbours, progress or Silent()):
        costs.append(reach.cost)
        ways.update(own)
    return Distances(costs, ways)


def least_cost_ways(
    grid: Grid, cores: Sequence[Core], neighbours: int = 8, progress: Progress | None = None
) -> dict[tuple[int, int], Way]:
    """The ways of ``distances`` alone, without keeping the cost of every cell."""
    found: dict[tuple[int, int], Way] = {}
    for _reach, own in _searches(grid, cores, neighbours, progress or Silent()):
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
    cheapest to reach of the other. ``across_border``: both ``sides`` are told and differ.
    """
    every = list(itertools.combinations(range(len(found.costs)), 2))
    if rule == "all":
        return every
    if rule == "adjacent":
        return _touching(owner)
    if rule == "nearest":
        return _nearest(found.between(), nearest)
    if rule == "across_border":
        return [(one, two) for one, two in every if sides[one] and sides[two] and sides[one] != sides[two]]
    raise NeaspecError("unknown_parameter_value", parameter="PAIRS", value=rule, accepted=list(PAIRS))


def excess(found: Distances, pair: tuple[int, int]) -> np.ndarray:
    """The excess of every cell (flat) for one pair, inf where not both cores reach it."""
    one, two = pair
    return np.maximum(found.costs[one] + found.costs[two] - found.ways[pair].cost, 0.0)


def widest_excess(values: np.ndarray, inside: np.ndarray, width: Width, cell_m2: float) -> float:
    """The greatest excess that still belongs to a corridor; ``inside``: the cells of its cores, which do not count."""
    reached = values[np.isfinite(values) & ~inside]
    if not reached.size:
        return 0.0
    wanted = width.cells(reached.size, cell_m2)
    return float(np.partition(reached, wanted - 1)[wanted - 1])


def _searches(
    grid: Grid, cores: Sequence[Core], neighbours: int, progress: Progress
) -> Iterator[tuple[Reach, dict[tuple[int, int], Way]]]:
    """For each core its reach, and its ways to the cores after it."""
    graph = move_graph(grid.values, grid.width, neighbours)
    for one, core in enumerate(cores):
        step(progress, one, len(cores))
        reach = cost_distance(graph, core.cells)
        ways = {(one, two): _way(reach, cores[two], grid) for two in range(one + 1, len(cores))}
        yield reach, {pair: way for pair, way in ways.items() if way is not None}


def _way(reach: Reach, core: Core, grid: Grid) -> Way | None:
    last = int(core.cells[np.argmin(reach.cost[core.cells])])
    if not np.isfinite(reach.cost[last]):
        return None
    way = reach.way_to(last)
    rows, across = np.divmod(way, grid.values.shape[1])
    return Way(way, float(np.hypot(np.diff(rows), np.diff(across)).sum() * grid.width), float(reach.cost[last]))


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
