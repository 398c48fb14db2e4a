"""The best selection of units that can be found in a time, and a proof of how good it is.

A bound from prices comes first (``lagrangian``, ``whole_targets``), then selections annealed at them (``annealing``).
Where two good ones differ HiGHS takes the best of both (relaxation induced neighbourhoods: Danna, Rothberg and Le Pape
2005); small problems it also solves whole. ``bound`` holds whatever happened: a time limit is never an optimum. All
steps are counted and seeded, so that only the clock can make two runs differ; ``timed`` says whether it did.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import connected_components

from ...errors import NeaspecError
from ...progress import Part, Progress, step
from . import exact
from .annealing import Annealing
from .impossible import impossible
from .lagrangian import raise_bound
from .problem import FREE, Problem
from .repair import Repair
from .whole_targets import goal_of, raise_by_whole_targets

STATUS = ("optimal", "within_gap", "time_limit", "steps_done")
_TINY, _WHOLE = 2_000, 20_000  # free units and pairs of a problem that HiGHS is given whole, at once or at the end
_RUNS = 12  # of the annealing
_CROSSINGS, _CROSSED = 4, 120  # after each run, and units of one
_NODES, _CROSSING_GAP = 60, 0.005  # of HiGHS's search tree, and of the units' own part of the objective
_HALF = 0.5  # of the time, for annealing where HiGHS is given the whole problem at the end
_RESERVE = 0.05  # of the time, for repairing what is annealed when it ends
_EXACT = 1e-9  # relative; a bound no farther from the value proves it the least


@dataclass(frozen=True)
class Solution:
    """``selected`` (n, bool) costs ``value``; no selection costs less than ``bound``. ``status`` is one of STATUS;
    ``timed``: the clock ended a step, and another run may find another selection."""

    selected: np.ndarray
    value: float
    bound: float
    status: str
    seconds: float
    timed: bool

    @property
    def gap(self) -> float:
        """How far the value may be above the least, as a share of the value."""
        return max(self.value - self.bound, 0.0) / abs(self.value) if self.value else 0.0


def solve(problem: Problem, seconds: float, gap: float, progress: Progress, seed: int = 1) -> Solution:
    """The best selection found until its proven ``gap`` is small enough, all steps are done or ``seconds`` are over.

    Raises ``NeaspecError``: selection_impossible and selection_impossible_whole (no selection holds all limits and
    targets), selection_not_found (none was found in time), cancelled.
    """
    return _Search(problem, seconds, gap, progress, seed).solve()


class _Search:
    """One search: the best selection so far, the best bound so far."""

    def __init__(self, problem: Problem, seconds: float, gap: float, progress: Progress, seed: int):
        self._problem, self._gap, self._progress, self._seed = problem, gap, progress, seed
        self._begin = time.monotonic()
        self._end = self._begin + seconds
        self._best, self._value, self._timed = np.zeros(problem.units, dtype=bool), np.inf, False
        self._bound = 0.0  # neither costs nor weights are below 0

    def solve(self) -> Solution:
        size = int((self._problem.locks == FREE).sum()) + int((self._problem.pair_costs > 0).sum())
        if size <= _TINY:
            self._solve_whole(self._left() / 2)
        if not self._good():
            self._anneal(self._left() * (_HALF if size <= _WHOLE else 1 - _RESERVE))
        if size <= _WHOLE and not self._good():
            self._solve_whole(self._left())
        if not np.isfinite(self._value):
            self._refuse()
        step(self._progress, 100, 100)
        # a bound may be above the value by what rounding adds to both
        bound = min(self._bound, self._value)
        seconds = time.monotonic() - self._begin
        return Solution(self._best, self._value, bound, self._status(), seconds, self._timed)

    def _refuse(self) -> None:
        """Nothing was found: there is nothing where even parts of units do not do."""
        found = impossible(self._problem)
        if found is not None and found.message.code == "selection_impossible":
            raise found
        raise NeaspecError("selection_not_found", seconds=round(time.monotonic() - self._begin))

    def _status(self) -> str:
        if self._value - self._bound <= _EXACT * abs(self._value):
            return "optimal"
        if self._good():
            return "within_gap"
        return "time_limit" if self._timed else "steps_done"

    def _left(self) -> float:
        return self._end - time.monotonic()

    def _good(self) -> bool:
        return np.isfinite(self._value) and self._value - self._bound <= max(self._gap, _EXACT) * abs(self._value)

    def _take(self, selected: np.ndarray | None) -> None:
        if selected is not None and (value := self._problem.value(selected)) < self._value:
            self._best, self._value = selected, value

    def _solve_whole(self, seconds: float) -> None:
        step(self._progress, 0 if not np.isfinite(self._value) else 90, 100)
        answer = exact.solve(self._problem, seconds, self._gap)
        if answer.infeasible:
            raise impossible(self._problem) or NeaspecError("selection_impossible_whole")
        self._bound = max(self._bound, answer.bound)
        if answer.selected is not None and not np.isfinite(self._problem.value(answer.selected)):
            # HiGHS takes a target as held where a millionth is lacking
            self._take(Repair(self._problem).improved(answer.selected))
        self._take(answer.selected)
        self._timed |= not answer.optimal

    def _anneal(self, seconds: float) -> None:
        """Raise the bound, then anneal and cross what was found, until it is good."""
        end = time.monotonic() + seconds
        found = raise_bound(self._problem, seconds * 0.3, Part(self._progress, 0, 20))
        self._bound = max(self._bound, found.value)
        self._timed |= found.timed
        if found.value > self._problem.dearest:
            self._refuse()
        repair = Repair(self._problem, found.prices[len(self._problem.targets) :])
        if not self._problem.pair_costs.any():  # then the prices' own choice is close to the best one
            self._take(repair.improved(found.selected))
            if self._good():
                return
        annealed = [Annealing(self._problem, repair, found.prices, found.selected, self._seed)]
        if self._problem.objective == "max_coverage":
            annealed.insert(0, self._towards_whole_targets(found.prices, repair, seconds * 0.2))
            if self._good():
                return
        crossing = _Crossing(self._problem, repair, self._seed)
        for run in range(_RUNS):
            first, last = (30 + 60 * number / _RUNS for number in (run, run + 1))
            part, annealing = Part(self._progress, first, last), annealed[run % len(annealed)]
            selected, timed = annealing.run(self._seed + run, end, part)
            self._timed |= timed
            other = self._best
            self._take(selected)
            if np.isfinite(self._value):
                self._cross(crossing, selected if self._best is not selected else other)
            if self._good():
                return
            if time.monotonic() > end:
                self._timed = True
                return

    def _towards_whole_targets(self, prices: np.ndarray, repair: Repair, seconds: float) -> Annealing:
        """Raise the bound by whole targets, and prepare to anneal for those that it meets."""
        enough = self._value - max(self._gap, _EXACT) * abs(self._value) if np.isfinite(self._value) else np.inf
        part = Part(self._progress, 20, 25)
        whole = raise_by_whole_targets(self._problem, prices, enough, seconds, part)
        self._bound = max(self._bound, whole.bound)
        goal = goal_of(self._problem, whole.missed)
        found = raise_bound(goal, seconds / 2, Part(self._progress, 25, 30))
        self._timed |= whole.timed or found.timed
        own = Repair(goal, found.prices[len(goal.targets) :])
        self._take(repair.improved(own.improved(found.selected)))
        return Annealing(goal, own, found.prices, found.selected, self._seed, asked=repair)

    def _cross(self, crossing: _Crossing, other: np.ndarray) -> None:
        for _ in range(_CROSSINGS):
            if self._progress.is_canceled():
                raise NeaspecError("cancelled")
            window = crossing.window(self._best, other)
            if not window.any():
                return
            if self._left() <= 0:
                self._timed = True
                return
            part = self._problem.fixed(~window, self._best)
            answer = exact.solve(part, self._left(), _CROSSING_GAP, _NODES)
            self._timed |= self._left() <= 0
            self._take(answer.selected)


class _Crossing:
    """Draws places where two selections differ, and what borders on them."""

    def __init__(self, problem: Problem, repair: Repair, seed: int):
        self._free, self._beside = problem.locks == FREE, repair.beside
        self._source = np.random.default_rng(seed)

    def window(self, one: np.ndarray, two: np.ndarray) -> np.ndarray:
        """Free units (n, bool) in which the two differ: whole patches of them, about as many units as HiGHS takes."""
        window = np.zeros(len(one), dtype=bool)
        units = np.flatnonzero((one != two) & self._free)
        if not len(units):
            return window
        count, patch = connected_components(self._beside[units][:, units], directed=False)
        order = self._source.permutation(count)
        filled = np.cumsum(np.bincount(patch, minlength=count)[order])
        window[units[np.isin(patch, order[: max(int(np.searchsorted(filled, _CROSSED, side="right")), 1)])]] = True
        return window
