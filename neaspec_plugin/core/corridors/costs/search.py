"""Searches of least cost over one raster: by numba's kernel where it is there, else in waves by numpy.

Both find the same costs, bit by bit, and the same ways. Only the kernel lets go of Python's lock, so that only it gains
from threads; only the waves gain from searches that go on side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ...errors import NeaspecError
from ...memory import TooLargeError, cell_that_fits, most_bytes
from ...messages import Message
from ...progress import Progress
from ..kernels import agrees, kernel
from .distance import MOVES, NO_LIMIT, Reach
from .padded_raster import PaddedRaster
from .waves import BYTES_OF_CELL, WaveSearch, searches_together

_CELLS_AT_A_TIME = 1 << 20  # a tenth of a second; then the user is asked whether to go on
_BYTES_OF_KERNEL = 66  # of a cell: the raster, and raster, costs and buckets of two searches
_BYTES_OF_PAIR = 110  # of a cell: mosaic, and excess and clearances of two pairs at a time
_SECONDS = {True: 1e-7, False: 6e-7}  # of a cell and search: kernel, waves
_SECONDS_OF_PAIR = 1e-8
_SECONDS_OF_BAND, _BYTES_OF_BAND = 2e-7, 4  # of a cell with data whose costs are written; before they are packed


class KernelSearch:
    """The kernel's search over the raster itself: 16 bytes a cell, and some 25 more for each search at a time."""

    threads, together = 2, 1

    def __init__(self, values: np.ndarray, size: float, neighbours: int = 8):
        self._raster, self._kernel = PaddedRaster(values, size, neighbours), kernel("costs.kernel")
        self._moves = self._raster.steps, self._raster.lengths, self._raster.passed
        self._per_cost, levels = self._raster.levels()
        self._buckets = 1 << levels.bit_length()
        self._land = np.empty((self._raster.start.size, 2))
        self._land[:, self._kernel.COST] = self._raster.start.ravel()
        self._land[:, self._kernel.RESISTANCE] = self._raster.resistance.ravel()

    def search(self, sources: np.ndarray, most: float = NO_LIMIT, progress: Progress | None = None) -> Reach:
        """The reach from ``sources`` (flat cells with data), inf for all above ``most``; raises ``cancelled``."""
        land, starts = self._land.copy(), self._raster.padded(sources)
        cost = land[:, self._kernel.COST]
        if np.isfinite(most):
            np.minimum(cost, np.nextafter(most, np.inf), out=cost)
        cost[starts] = 0.0
        buckets = self._kernel.Buckets(self._buckets, starts)
        while not self._kernel.search(land, *self._moves, self._per_cost, *buckets.arrays, _CELLS_AT_A_TIME):
            buckets.grow()
            if progress is not None and progress.is_canceled():
                raise NeaspecError("cancelled")

        def ways_to(cells: Sequence[int]) -> list[np.ndarray]:
            backs = (self._kernel.way_back(last, land, *self._moves) for last in self._raster.padded(cells))
            return [self._raster.cells(back[::-1]) for back in backs]

        return Reach(self._raster.costs(cost, most), ways_to)

    def each(
        self, sources: Sequence[np.ndarray], most: float = NO_LIMIT, progress: Progress | None = None
    ) -> Iterator[Reach]:
        """What ``search`` finds from each of the ``sources``."""
        return (self.search(own, most, progress) for own in sources)


def searcher(values: np.ndarray, size: float, neighbours: int = 8) -> KernelSearch | WaveSearch:
    """What searches a raster (NaN = no way) of cells ``size`` wide, as fast as may be here."""
    return (KernelSearch if kernel_agrees() else WaveSearch)(values, size, neighbours)


def forecast(
    cells: int, cores: int, neighbours: int = 8, fields: int = 1, rounds: int = 1, written: bool = False
) -> tuple[float, float]:
    """About how many seconds and bytes a job takes: ``fields`` kept for each core, ``rounds`` of searches from all.

    ``written``: the costs from each core are written, too; one after the other, which needs no more memory.
    """
    fast = kernel_agrees()
    pairs = cores * (cores - 1) / 2
    work = _BYTES_OF_KERNEL if fast else BYTES_OF_CELL * min(searches_together(cells), cores) + 32
    needed = cells * (8.0 + max(work, _BYTES_OF_PAIR) + 4.0 * fields * cores + pairs / 8)
    each = _SECONDS[fast] * neighbours / 8 * rounds + written * _SECONDS_OF_BAND
    return cells * (each * cores + _SECONDS_OF_PAIR * pairs), needed


def costs_forecast(values: np.ndarray, cores: int) -> Message:
    """What the raster of the costs from each core will fill; cells without data (NaN) are packed to next to nothing."""
    megabytes = int(np.ceil(np.isfinite(values).sum() * cores * _BYTES_OF_BAND / 1e6))
    return Message("costs_forecast", bands=cores, megabytes=megabytes)


def check_memory(cells: int, cores: int, width: float, neighbours: int = 8, fields: int = 1) -> None:
    """Raises ``corridors_too_large`` where a job needs more than ``most_bytes``; ``size`` is a ``width`` that fits."""
    _seconds, needed = forecast(cells, cores, neighbours, fields)
    if needed > most_bytes():
        size = cell_that_fits(width, needed)
        raise TooLargeError("corridors_too_large", needed, cells=cells, cores=cores, size=size)


def kernel_agrees() -> bool:
    """Whether the kernel is there and finds the costs of the waves on a small raster."""
    return agrees("costs.kernel", _same_costs)


def _same_costs() -> bool:
    values = np.random.default_rng(1).uniform(1, 9, (9, 11))
    values[3, 1:9] = np.nan
    return all(_same_reach(values, neighbours) for neighbours in MOVES)


def _same_reach(values: np.ndarray, neighbours: int) -> bool:
    own, known = (made(values, 10.0, neighbours).search(np.array([5])) for made in (KernelSearch, WaveSearch))
    return np.array_equal(own.cost, known.cost) and np.array_equal(own.way_to(97), known.way_to(97))
