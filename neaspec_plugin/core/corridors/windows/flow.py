"""The currents of all moving windows, summed; what was finished before an interruption is not computed again.

The windows are local, so that the raster is taken in bands of rows with what their windows reach. The sums of rows that
the next band reaches, too, go on with it: each cell gets the same currents in the same order, however many bands and
threads.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np

from ...blas_threads import one_blas_thread
from ...progress import Progress, in_order, step
from ..circuits.grid import GridCircuit
from .circuit import Box, Factors, currents, window_circuit, windows_in_union
from .moving_window import Band, Question, Window, circle
from .work import Maps, State, Work

_AT_ONCE = 16  # patterns of current that are solved together
_CELLS_AT_ONCE = 1 << 18  # that are handed over
_SHAPES = 3  # uniform rectangles whose factors are kept


@dataclass(frozen=True)
class Flow:
    """Amperes per cell, summed over all windows, NaN where nothing conducts.

    ``cumulative``: over the landscape; ``potential``: over 1 ohm everywhere; ``normalised``: the first by the second,
    above 1 where more flows than over a uniform landscape (both None if not asked). ``windows``: how many were solved,
    those of the blocks that have sources.
    """

    cumulative: np.ndarray
    potential: np.ndarray | None
    normalised: np.ndarray | None
    windows: int


def moving_window(
    question: Question, progress: Progress, work: Work | None = None, band_rows: int | None = None, threads: int = 1
) -> Flow:
    """The flow of all windows. ``work`` keeps what is finished and knows what was; the result is the same to the bit.

    ``band_rows``: how many rows of blocks are in memory at once, besides what their windows reach; None = all. With
    fewer than all, the maps are read from a file. ``threads`` share the windows, where BLAS can be kept to one.

    With method exact each window has sparse factors of its own; with shared, a group of windows has those of its
    union, and each window is corrected until its own error is ``circuit.TOLERANCE``. Raises ``cancelled``
    and ``not_writable``.
    """
    with one_blas_thread() as alone:
        return _moving_window(question, progress, work or Work(None), band_rows, threads if alone else 1)


def _moving_window(question: Question, progress: Progress, work: Work, band_rows: int | None, threads: int) -> Flow:
    rows, columns = question.sources.shape
    side = question.side
    high = question.block_rows if band_rows is None else max(band_rows // side, 1) * side
    at = work.begun()
    maps = work.maps((rows, 3 if question.potential else 1, columns), high < question.block_rows or at.top > 0)
    top, sums = at.top, np.zeros((1 + question.potential, 0, columns)) if at.sums is None else at.sums
    row, done = at.row, at.done
    show = _Shown(progress, at.windows, question.windows)
    uniform = _uniform() if threads == 1 else None  # SuperLU frees factors only on the thread that made them
    try:
        while row < question.block_rows:
            end = min(row + high, question.block_rows)
            band = question.band(row, end)
            _finish(question, maps, top, sums[:, : band.top - top])
            top, sums = band.top, _moved(sums[:, band.top - top :], band.bottom - band.top)
            summed = partial(_group, band.question, uniform, show)
            for first, number, windows, box, added in in_order(summed, _asked(band, row, end, side, done), threads):
                for whole, own in zip(sums, added):
                    whole[box] += own
                at = State(first, number, at.windows + windows, top, sums)
                work.keep(at)
            row, done = end, 0
        _finish(question, maps, top, _moved(sums, rows - top))
    except BaseException:
        work.keep(at, now=True)
        raise
    cumulative, *others = np.moveaxis(maps.whole(), 1, 0)
    potential, normalised = others or (None, None)
    return Flow(cumulative, potential, normalised, at.windows)


def _moved(sums: np.ndarray, rows: int) -> np.ndarray:
    """The sums of as many rows: those that there are, and nothing below, where no window has been yet."""
    if sums.shape[1] == rows:
        return sums
    moved = np.zeros((len(sums), rows, sums.shape[2]))
    kept = sums[:, :rows]
    moved[:, : kept.shape[1]] = kept
    return moved


def _finish(question: Question, maps: Maps, top: int, sums: np.ndarray) -> None:
    """Hand over the sums of rows from ``top`` on, which no window reaches any more."""
    high = max(_CELLS_AT_ONCE // sums.shape[2], 1)
    for row in range(0, sums.shape[1], high):
        own = sums[:, row : row + high]
        known = np.isfinite(question.resistance[top + row : top + row + own.shape[1]])
        kinds = [np.where(known, kind, np.nan) for kind in own]
        if question.potential:
            current, size = kinds
            kinds.append(np.divide(current, size, out=np.full(size.shape, np.nan), where=size > 0))
        maps.put(top + row, np.stack(kinds, axis=1))


class _Shown:
    """Reports the windows that are done, on whichever thread; a window may have several parts."""

    def __init__(self, progress: Progress, done: float, total: int):
        self._progress, self._done, self._total, self._lock = progress, done, total, threading.Lock()

    def __call__(self, windows: float) -> None:
        with self._lock:
            self._done += windows
            step(self._progress, self._done, self._total)


def _asked(band: Band, row: int, end: int, side: int, done: int) -> Iterator[tuple[int, int, list[Window]]]:
    """The groups of a band of blocks, each with its row and its number there, but for the ``done`` first ones."""
    for first in range(row, end, side):
        for number, group in enumerate(band.groups(first, min(first + side, end)), start=1):
            if first > row or number > done:
                yield first, number, group


def _group(
    question: Question, uniform, show: _Shown, asked: tuple[int, int, list[Window]]
) -> tuple[int, int, int, Box, list[np.ndarray]]:
    """Row, number and windows of a group, its box, and what it adds there: current and, where asked, flow potential."""
    first, number, group = asked
    uniform = uniform or _uniform()
    box = tuple(
        slice(min(window.box[axis].start for window in group), max(window.box[axis].stop for window in group))
        for axis in (0, 1)
    )
    share = 1.0 / (1 + question.potential)
    correction = artefact_correction(question.radius, question.reach, question.block)
    added = [_landscape(question, group, box, correction, lambda windows: show(windows * share))]
    if question.potential:
        added.append(_potential(group, box, uniform, correction, lambda windows: show(windows * share)))
    return first, number, len(group), box, added


def _within(window: Window, box: Box) -> Box:
    """The window's place in the box of its group."""
    return tuple(slice(own.start - all_.start, own.stop - all_.start) for own, all_ in zip(window.box, box))


def _landscape(question: Question, group: Sequence[Window], box: Box, correction: np.ndarray, show) -> np.ndarray:
    """The current of a group of windows over the landscape."""
    land = question.resistance[box]
    total, union, live = np.zeros(land.shape), np.zeros(land.shape, dtype=bool), []
    for window in group:
        show(0)
        reached = window.reached()
        if (window.injected() * reached).any():
            place = _within(window, box)
            union[place] |= reached
            live.append((window, place, reached))
    show(len(group) - len(live))
    shared = Factors(np.where(union, land, np.nan)) if len(live) > 1 else None
    for first in range(0, len(live), _AT_ONCE):
        chunk = live[first : first + _AT_ONCE]
        amperes = [window.balanced(window.injected() * reached) for window, _, reached in chunk]
        lands = [np.where(reached, land[place], np.nan) for _, place, reached in chunk]
        solved = _solved(shared, lands, [place for _, place, _ in chunk], amperes)
        for (window, place, _), own, (circuit, volts) in zip(chunk, amperes, solved):
            total[place] += currents(circuit, volts, own) * window.of_circle(correction)
        show(len(chunk))
    return total


def _solved(
    shared: Factors | None, lands: Sequence[np.ndarray], places: Sequence[Box], amperes: Sequence[np.ndarray]
) -> Iterator[tuple[GridCircuit, np.ndarray]]:
    """Circuit and volts per cell of each window, by the shared factors, or by its own where these are not enough."""
    done = np.zeros(len(lands), dtype=bool)
    if shared is not None:
        circuits = [window_circuit(land) for land in lands]
        volts, done = windows_in_union(shared, circuits, places, amperes)
    for number, land in enumerate(lands):
        if done[number]:
            yield circuits[number], volts[number]
        else:
            own = Factors(land)
            yield own.circuit, own.volts(amperes[number][None])[0]


def _potential(group: Sequence[Window], box: Box, uniform, correction: np.ndarray, show) -> np.ndarray:
    """The current of a group of windows over 1 ohm everywhere in their rectangles, cells without data included."""
    total = np.zeros([side.stop - side.start for side in box])
    shapes: dict[tuple[int, int], list[Window]] = {}
    for window in group:
        shapes.setdefault(window.shape, []).append(window)
    for shape, alike in shapes.items():
        show(0)
        factors = uniform(shape)
        for first in range(0, len(alike), _AT_ONCE):
            chunk = alike[first : first + _AT_ONCE]
            injected = np.array([window.balanced(window.injected()) for window in chunk])
            for window, volts, amperes in zip(chunk, factors.volts(injected), injected):
                total[_within(window, box)] += currents(factors.circuit, volts, amperes) * window.of_circle(correction)
            show(len(chunk))
    return total


def _uniform():
    """The factors of rectangles of 1 ohm by their shape; those used last are kept."""
    return lru_cache(maxsize=_SHAPES)(lambda shape: Factors(np.ones(shape)))


@lru_cache(maxsize=2)
def artefact_correction(radius: int, reach: int, block: int) -> np.ndarray:
    """What the current of a window is multiplied by, so that blocks leave no pattern; 1 for blocks of one cell.

    After Omniscape: over 1 ohm with equal sources, the current of one window per cell of the block, summed over the
    block, by the current of the one window with the block's strength.
    """
    disc = circle(reach, reach)
    if block == 1:
        return np.ones(disc.shape)
    factors, sources, half = Factors(np.where(disc, 1.0, np.nan)), circle(radius, reach), block // 2
    found = []
    for reached, strength in ((0, 1.0), (half, float(block**2))):
        amperes = sources.astype(float)
        amperes[reach - reached : reach + reached + 1, reach - reached : reach + reached + 1] = 0.0
        amperes *= strength / amperes.sum()
        amperes[reach, reach] = -strength
        found.append(currents(factors.circuit, factors.volts(amperes[None])[0], amperes))
    single, blocked = found
    wide = np.pad(single, half)
    size = len(single)
    summed = sum(wide[down : down + size, right : right + size] for down in range(block) for right in range(block))
    return np.divide(summed, blocked, out=np.ones(disc.shape), where=(blocked > 0) & (summed > 0))
