"""Searches of least cost over one raster: by numba's kernel where it is there, else over scipy's graph.

Both find the same costs and the same ways. Only the kernel lets go of Python's lock, so that only it gains from
threads, and only it can be stopped within a search.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from types import ModuleType

import numpy as np

from ..errors import NeaspecError
from ..progress import Progress
from .cost_distance import MOVES, Reach, both_directions, cost_distance, move_graph, passed_cells

_EDGE = 2  # cells around the raster, so that no move of a knight leaves it
_MOST_BUCKETS = 1 << 16
_CELLS_AT_A_TIME = 1 << 20  # a tenth of a second; then the user is asked whether to go on
NO_LIMIT = np.inf
MOST_BYTES = 6e9
_BYTES_OF_MOVE = 45  # of a cell for each move of ``MOVES``, in both directions: costs, ends, and Dijkstra's heap
_BYTES_OF_KERNEL = 66  # of a cell: the raster, and raster, costs and buckets of two searches
_BYTES_OF_PAIR = 110  # of a cell: mosaic, and excess and clearances of two pairs at a time
_SECONDS = {True: 1.5e-7, False: 2e-6}  # of a cell and search: kernel, graph
_SECONDS_OF_PAIR = 2e-8


class GraphSearch:
    """Dijkstra's search over a graph of all moves."""

    threads = 1

    def __init__(self, values: np.ndarray, size: float, neighbours: int = 8):
        self._graph = move_graph(values, size, neighbours)

    def search(self, sources: np.ndarray, most: float = NO_LIMIT, progress: Progress | None = None) -> Reach:
        """The reach from ``sources`` (flat cells), inf for what costs more than ``most``."""
        return cost_distance(self._graph, sources, most)


class KernelSearch:
    """The kernel's search over the raster itself: 16 bytes a cell, and some 25 more for each search at a time."""

    threads = 2

    def __init__(self, values: np.ndarray, size: float, neighbours: int = 8):
        self._shape, self._kernel = values.shape, kernel_module()
        self._wide = values.shape[1] + 2 * _EDGE
        self._moves = tuple(self._laid(move, size) for move in both_directions(neighbours))
        self._land = np.full((values.shape[0] + 2 * _EDGE, self._wide, 2), np.inf)
        self._land[..., self._kernel.COST] = self._kernel.NO_DATA
        known = ~np.isnan(values)
        np.copyto(self._inner(self._land, self._kernel.COST), np.inf, where=known)
        np.copyto(self._inner(self._land, self._kernel.RESISTANCE), values, where=known)
        self._per_cost, self._buckets = self._bucket_width(values[np.isfinite(values)])

    def search(self, sources: np.ndarray, most: float = NO_LIMIT, progress: Progress | None = None) -> Reach:
        """The reach from ``sources`` (flat cells with data), inf for all above ``most``; raises ``cancelled``."""
        laid, starts = self._land.copy(), self._padded(sources)
        if np.isfinite(most):
            np.minimum(laid[..., self._kernel.COST], np.nextafter(most, np.inf), out=laid[..., self._kernel.COST])
        land = laid.reshape(-1, 2)
        land[starts, self._kernel.COST] = 0.0
        buckets = self._kernel.Buckets(self._buckets, starts)
        while not self._kernel.search(land, self._moves, self._per_cost, *buckets.arrays, _CELLS_AT_A_TIME):
            buckets.grow()
            if progress is not None and progress.is_canceled():
                raise NeaspecError("cancelled")
        cost = self._inner(laid, self._kernel.COST).ravel()
        cost[(cost < 0) | (cost > most)] = np.inf

        def way_to(cell: int) -> np.ndarray:
            (last,) = self._padded([cell])
            rows, columns = np.divmod(self._kernel.way_back(last, land, self._moves), self._wide)
            return self._shape[1] * (rows[::-1] - _EDGE) + columns[::-1] - _EDGE

        return Reach(cost, way_to)

    def _bucket_width(self, known: np.ndarray) -> tuple[float, int]:
        """Buckets per cost, and how many of them a move spans at most (a power of two)."""
        if not known.size:
            return 1.0, 1
        crossed = [move[1] * (4 if any(move[2:]) else 2) for move in self._moves]
        least, dearest = known.min() * min(crossed), known.max() * max(crossed)
        width = max(float(least), float(dearest) / _MOST_BUCKETS) or 1.0
        return 1 / width, 1 << int(dearest / width + 3).bit_length()

    def _laid(self, move: tuple[int, int], size: float) -> tuple:
        """A move as the kernel reads it."""
        passed = [self._flat(*cell) for cell in passed_cells(*move)]
        length = float(np.hypot(*move)) * size
        return (self._flat(*move), (length / 2 if any(passed) else length) / 2, *passed)

    def _flat(self, down: int, right: int) -> int:
        return down * self._wide + right

    def _padded(self, cells: Sequence[int] | np.ndarray) -> np.ndarray:
        rows, columns = np.divmod(np.asarray(cells, dtype=np.int64), self._shape[1])
        return self._flat(rows + _EDGE, columns + _EDGE)

    def _inner(self, land: np.ndarray, what: int) -> np.ndarray:
        return land[_EDGE:-_EDGE, _EDGE:-_EDGE, what]


def searcher(values: np.ndarray, size: float, neighbours: int = 8) -> KernelSearch | GraphSearch:
    """What searches a raster (NaN = no way) of cells ``size`` wide, as fast as may be here."""
    return (KernelSearch if kernel_agrees() else GraphSearch)(values, size, neighbours)


def forecast(cells: int, cores: int, neighbours: int = 8, fields: int = 1, rounds: int = 1) -> tuple[float, float]:
    """About how many seconds and bytes a job takes: ``fields`` kept for each core, ``rounds`` of searches from all."""
    fast = kernel_agrees()
    pairs = cores * (cores - 1) / 2
    work = _BYTES_OF_KERNEL if fast else len(MOVES[neighbours]) * _BYTES_OF_MOVE
    needed = cells * (8.0 + max(work, _BYTES_OF_PAIR) + 4.0 * fields * cores + pairs / 8)
    each = _SECONDS[fast] * neighbours / 8
    return cells * (each * cores * rounds + _SECONDS_OF_PAIR * pairs), needed


def check_memory(cells: int, cores: int, neighbours: int = 8, fields: int = 1) -> None:
    """Raises ``corridors_too_large`` where a job would need more than ``MOST_BYTES``."""
    _seconds, needed = forecast(cells, cores, neighbours, fields)
    if needed > MOST_BYTES:
        raise NeaspecError(
            "corridors_too_large", cells=cells, cores=cores, gigabytes=round(needed / 1e9, 1), most=MOST_BYTES / 1e9
        )


def kernel_module() -> ModuleType | None:
    """The compiled kernel, None without numba or with one that does not fit this Python."""
    try:
        from . import cost_kernel
    except Exception:  # noqa: BLE001  numba raises many kinds of errors where numpy is too new or too old for it
        return None
    return cost_kernel


@functools.lru_cache(maxsize=1)
def kernel_agrees() -> bool:
    """Whether the kernel is there and finds the costs of scipy on a small raster; asked once."""
    if kernel_module() is None:
        return False
    values = np.random.default_rng(1).uniform(1, 9, (9, 11))
    values[3, 1:9] = np.nan
    try:
        return all(_same_costs(values, neighbours) for neighbours in MOVES)
    except Exception:  # noqa: BLE001  a compiler that fails is as good as none
        return False


def _same_costs(values: np.ndarray, neighbours: int) -> bool:
    own, known = (made(values, 10.0, neighbours).search(np.array([5])) for made in (KernelSearch, GraphSearch))
    return np.allclose(own.cost, known.cost, rtol=1e-9) and own.way_to(97)[0] == 5
