"""Cost distance by numpy alone, all cells of a wave at once, from several sources at a time.

Cells lie in levels of equal width of their cost, which are gone through in rising order; a wave is all cells of the
lowest level whose cost has fallen since they were looked at (delta-stepping, Meyer and Sanders 2003,
doi 10.1016/S0196-6774(03)00076-2), so that the costs are those of Dijkstra for any width. Several searches go on side
by side, each on a raster of its own, because what a wave takes depends on its number of cells only where it is large.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ...errors import NeaspecError
from ...progress import Progress
from .distance import NO_LIMIT, Reach
from .padded_raster import PaddedRaster

BYTES_OF_CELL = 28  # of each search: resistance, cost, what is handed out, and the place in a wave
_CELLS_TOGETHER = 30_000_000
_MOST_TOGETHER = 16
_WAVES_AT_A_TIME = 100  # some hundredths of a second; then the user is asked whether to go on


class WaveSearch:
    """Searches of least cost by waves; ``together`` of them take less time than one after the other."""

    threads = 1

    def __init__(self, values: np.ndarray, size: float, neighbours: int = 8):
        self._raster = PaddedRaster(values, size, neighbours)
        self.together = searches_together(values.size)
        self._steps, self._lengths = self._raster.steps[:, None], self._raster.lengths[:, None]
        self._passed = self._raster.passed[self._raster.passed.any(axis=1)].T[..., None]
        self._resistance = self._raster.resistance.ravel()
        self._per_cost, _levels = self._raster.levels()

    def search(self, sources: np.ndarray, most: float = NO_LIMIT, progress: Progress | None = None) -> Reach:
        """The reach from ``sources`` (flat cells with data), inf for all above ``most``; raises ``cancelled``."""
        (reach,) = self.each([sources], most, progress)
        return reach

    def each(
        self, sources: Sequence[np.ndarray], most: float = NO_LIMIT, progress: Progress | None = None
    ) -> Iterator[Reach]:
        """What ``search`` finds from each of the ``sources``; raises ``cancelled``."""
        start, cells = self._raster.start.ravel(), self._raster.start.size
        if len(self._resistance) < len(sources) * cells:
            self._resistance = np.tile(self._resistance[:cells], len(sources))
        costs = np.tile(start if np.isinf(most) else np.minimum(start, np.nextafter(most, np.inf)), len(sources))
        self._spread([self._raster.padded(own) + n * cells for n, own in enumerate(sources)], costs, progress)
        for number in range(len(sources)):
            own = costs[number * cells : (number + 1) * cells]
            yield Reach(self._raster.costs(own, most), lambda ends, own=own: self._ways(ends, own))

    def _spread(self, sources: list[np.ndarray], costs: np.ndarray, progress: Progress | None) -> None:
        """Let the ``costs`` of all cells fall to the least, from 0 in the ``sources`` (numbers of padded cells)."""
        place, waves = np.empty(len(costs), dtype=np.int32), 0
        costs[np.concatenate(sources)] = 0.0
        levels = {0: sources}
        while levels:
            level = min(levels)
            wave = self._wave(np.concatenate(levels.pop(level)), level, costs, place)
            other, price = self._moved(wave, costs)
            for more, cells in self._by_level(other, price, level):
                levels.setdefault(more, []).append(cells)
            waves += 1
            if progress is not None and waves % _WAVES_AT_A_TIME == 0 and progress.is_canceled():
                raise NeaspecError("cancelled")

    def _wave(self, cells: np.ndarray, level: int, costs: np.ndarray, place: np.ndarray) -> np.ndarray:
        """The cells of a level, each once, without those whose cost has left it and that were looked at before."""
        order = np.arange(len(cells), dtype=np.int32)
        place[cells] = order
        once = place.take(cells) == order
        return cells.take((once & ((costs.take(cells) * self._per_cost).astype(np.int64) == level)).nonzero()[0])

    def _moved(self, wave: np.ndarray, costs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The cells that became cheaper by a move from the ``wave``, some more than once, and what the move costs."""
        other = wave + self._steps
        price = self._prices(wave, other)
        price += costs.take(wave)
        cheaper = (price < costs.take(other)).ravel().nonzero()[0]
        other, price = other.take(cheaper), price.take(cheaper)
        costs[other] = price
        left = (price < costs.take(other)).nonzero()[0]  # where a dearer move to the same cell was written last
        while len(left):
            costs[other.take(left)] = price.take(left)
            left = left.take((price.take(left) < costs.take(other.take(left))).nonzero()[0])
        return other, price

    def _prices(self, cells: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Moves by cells: what each move costs, inf where nothing passes."""
        resistance = self._resistance
        price = resistance.take(other)
        price += resistance.take(cells)
        if self._passed.size:
            one, two = self._passed
            price[-len(one) :] += resistance.take(cells + one) + resistance.take(cells + two)
        price *= self._lengths
        return price

    def _by_level(self, other: np.ndarray, price: np.ndarray, level: int) -> Iterator[tuple[int, np.ndarray]]:
        """The cells of each level."""
        above = ((price * self._per_cost).astype(np.int64) - level).astype(np.uint16)
        order = np.argsort(above, kind="stable")
        above, other = above.take(order), other.take(order)
        ends = [*((above[1:] != above[:-1]).nonzero()[0] + 1).tolist(), len(above)] if len(above) else []
        for first, end in zip([0, *ends], ends):
            yield level + int(above[first]), other[first:end]

    def _ways(self, ends: Sequence[int], costs: np.ndarray) -> list[np.ndarray]:
        """The ways to some cells, step by step back from all of them, by the costs alone as in the kernel."""
        at, way = self._raster.padded(ends), np.arange(len(ends))
        passed, ways = [at], [way]
        while len(at):
            other, here = at + self._steps, costs.take(at)
            before = costs.take(other)
            price = before + self._prices(at, other)
            price[(before < 0) | (before >= here)] = np.inf
            move = price.argmin(axis=0)
            on = np.isfinite(price[move, np.arange(len(at))])
            at, way = other[move, np.arange(len(at))][on], way[on]
            passed.append(at)
            ways.append(way)
        way, cells = np.concatenate(ways), self._raster.cells(np.concatenate(passed))
        order = np.argsort(way, kind="stable")
        return [back[::-1] for back in np.split(cells[order], np.cumsum(np.bincount(way))[:-1])][: len(ends)]


def searches_together(cells: int) -> int:
    """How many searches on a raster of so many cells go on side by side."""
    return min(max(_CELLS_TOGETHER // cells, 1), _MOST_TOGETHER)
