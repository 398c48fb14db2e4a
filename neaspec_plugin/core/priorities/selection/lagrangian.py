"""A lower bound for a selection problem that holds whatever the best selection is, and the prices behind it.

Targets and limits are priced instead of held (Fisher 1981): for any prices the cheapest selection of what remains, one
minimum cut, costs no more than the best selection that holds them all. The prices that raise the bound most are sought
by cutting planes within a box around the best ones so far (Marsten, Hogan and Blankenship 1975), first without pairs,
where a step is one product of a matrix and a vector, then with them. What remains is a whole number at any prices, so
that the best prices give the bound of the linear relaxation and no more (Geoffrion 1974): that of ``min_shortfall`` is
0 where a budget holds all targets by parts of units, and for ``max_coverage`` see ``whole_targets``.
"""

from __future__ import annotations

import copy
import time
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from ...progress import Progress, step
from .min_cut import cheapest, slack
from .problem import FREE, LOCKED_IN, Problem

_KEPT = 150  # planes of the model; older ones that do not bind are dropped
_ENOUGH = 1e-4  # the rise that the model still promises, relative to the bound, at which it stops
_NARROWEST = 1e-3  # of the mean first price; at least so much a price may move
_CAREFUL = 1e-9  # relative; what rounding may add to a bound


@dataclass(frozen=True)
class Answer:
    """What one set of prices gives: the ``bound`` it proves, the ``selected`` units (n), its ``slope`` (K + L)."""

    bound: float
    selected: np.ndarray
    slope: np.ndarray


@dataclass(frozen=True)
class Bound:
    """``value``: no selection costs less; above ``Problem.dearest`` there is none. ``prices`` (K + L): of each whole
    target and of each whole limit. ``selected`` (n): what they choose. ``timed``: whether the clock ended the search.
    """

    value: float
    prices: np.ndarray
    selected: np.ndarray
    timed: bool


class Relaxation:
    """A problem whose targets and limits have prices."""

    def __init__(self, problem: Problem, with_pairs: bool = True):
        self.problem = problem
        self._scale = np.where(problem.targets > 0, problem.targets, 1.0)
        self._most = np.where(np.abs(problem.most) > 0, np.abs(problem.most), 1.0)
        self._held = _needed(problem)
        self._amounts, self._limits = self._held.T.tocsr(), problem.limits.T.tocsr()
        self._free = np.flatnonzero(problem.locks == FREE)
        self._fixed = (problem.locks == LOCKED_IN).astype(float)
        costs = problem.pair_costs
        paired = with_pairs and bool(costs.any())
        self._pairs, self._pair_costs = (problem.pairs, costs) if paired else (problem.pairs[:0], costs[:0])
        self._own = problem.linear.copy()
        one, two = self._pairs.T
        free = problem.locks == FREE
        # a locked neighbour turns the cost of a pair into a cost of the other unit
        self._edge = np.zeros(problem.units)
        for here, there in ((one, two), (two, one)):
            beside = free[here] & ~free[there]
            sign = np.where(self._fixed[there[beside]] > 0, -1.0, 1.0)
            self._edge += np.bincount(here[beside], sign * self._pair_costs[beside], problem.units)
        number = np.full(problem.units, -1)
        number[self._free] = np.arange(len(self._free))
        inner = free[one] & free[two]
        self._inner, self._inner_costs = number[self._pairs[inner]], self._pair_costs[inner]

    def ask(self, prices: np.ndarray) -> Answer:
        """The cheapest selection at these prices; its value is a bound, less what rounding may have added to it."""
        problem, targets = self.problem, len(self.problem.targets)
        per_amount, per_use = prices[:targets] / self._scale, prices[targets:] / self._most
        own = self._own - self._amounts @ per_amount + self._limits @ per_use
        selected = self._fixed > 0
        freely = (own + self._edge)[self._free]
        selected[self._free] = cheapest(freely, self._inner, self._inner_costs)
        x = selected.astype(float)
        one, two = self._pairs.T
        cut = self._pair_costs[selected[one] != selected[two]].sum()
        missed = np.zeros(targets)
        if problem.objective != "min_set":
            missed = (problem.weights < prices[:targets]).astype(float)
        promised = per_amount @ problem.targets - per_use @ problem.most
        parts = np.array([own @ x, cut, (problem.weights - prices[:targets]) @ missed, promised])
        slope = np.concatenate(
            [
                (problem.targets - self._held @ x) / self._scale - missed,
                (problem.limits @ x - problem.most) / self._most,
            ]
        )
        careful = _CAREFUL * (np.abs(own) @ x + np.abs(parts).sum()) + slack(freely, self._inner_costs)
        return Answer(float(parts.sum() - careful), selected, slope)

    def weighed(self, weights: np.ndarray) -> Relaxation:
        """The same with other weights (K) of missed targets."""
        other = copy.copy(self)
        other.problem = replace(self.problem, weights=weights)
        return other


def raise_bound(problem: Problem, seconds: float, progress: Progress, most_steps: int = 1000) -> Bound:
    """The best bound found within ``most_steps`` and ``seconds``. Raises ``cancelled``."""
    begin = time.monotonic()
    width = len(problem.targets) + len(problem.most)
    simple = Search(Relaxation(problem, with_pairs=False), _first_prices(problem), progress)
    simple.run(begin + seconds * 0.2, min(most_steps, 40 * width + 50))
    if not problem.pair_costs.any():
        return Bound(simple.best.bound, simple.centre, simple.best.selected, simple.timed)
    full = Search(Relaxation(problem), simple.centre, progress)
    full.run(begin + seconds, most_steps)
    value = max(full.best.bound, simple.best.bound)
    return Bound(value, full.centre, full.best.selected, simple.timed or full.timed)


class Search:
    """Cutting planes within a box: the model's best prices are asked, and move the box where they raise the bound.

    ``centre`` (K + L): the best prices; ``best``: their answer; ``short`` (K): the share of each target that the model
    leaves missing, where units may be taken in parts."""

    def __init__(self, relaxation: Relaxation, prices: np.ndarray, progress: Progress):
        self._relaxation, self._progress, self.timed = relaxation, progress, False
        self._ceiling = _ceiling(relaxation.problem, len(prices))
        self.centre, self._planes, self._reach, self.steps = np.minimum(prices, self._ceiling), [], 1.0, 0
        self._dearest = self._enough = relaxation.problem.dearest
        self.short = np.zeros(len(relaxation.problem.targets))
        # where all prices fall to 0 the box must still let them rise again
        self._narrowest = _NARROWEST * max(float(_first_prices(relaxation.problem).mean()), 1e-9)
        self.best = self._ask(self.centre)

    def weighed(self, weights: np.ndarray, enough: float) -> Search:
        """A search that knows all that this one knows, where missed targets have other ``weights`` (K); a bound above
        ``enough`` ends it."""
        other = copy.copy(self)
        other._relaxation, other._enough = self._relaxation.weighed(weights), enough
        other._ceiling = _ceiling(other._relaxation.problem, len(self.centre))
        other.centre, other._planes = np.minimum(self.centre, other._ceiling), list(self._planes)
        other._reach, other.steps = 4.0, 0  # a target that must be met becomes much dearer
        other.best = other._ask(other.centre)
        return other

    def run(self, end: float, most_steps: int, least_rise: float = _ENOUGH) -> bool:
        """Until the model promises no ``least_rise`` (a share of the bound), or no selection can reach the bound: then
        True; or ``end`` on the monotonic clock, or ``most_steps``."""
        while self.steps < most_steps and self.best.bound <= self._enough:
            step(self._progress, self.steps, most_steps)
            self.timed = time.monotonic() > end
            if self.timed:
                return False
            prices, promised = self._model()
            rise = promised - self.best.bound
            if rise <= least_rise * max(abs(self.best.bound), 1e-12):
                at_edge = (prices >= self._box()[1] * (1 - 1e-9)) & (prices < self._ceiling)
                if not at_edge.any() or self._reach >= 1e6:
                    return True
                self._reach *= 4.0
                continue
            answer = self._ask(prices)
            if answer.bound > self.best.bound + 0.1 * rise:
                self._reach *= 1.5 if answer.bound > self.best.bound + 0.5 * rise else 1.0
                self.best, self.centre = answer, prices
            else:
                self._reach *= 0.5
                if answer.bound > self.best.bound:
                    self.best, self.centre = answer, prices
        return self.best.bound > self._enough

    def _ask(self, prices: np.ndarray) -> Answer:
        answer = self._relaxation.ask(prices)
        self.steps += 1
        self._planes.append((answer.slope, answer.bound - float(answer.slope @ prices)))
        return answer

    def _box(self) -> tuple[np.ndarray, np.ndarray]:
        wide = self._reach * np.maximum(self.centre, max(0.1 * self.centre.mean(), self._narrowest))
        return np.maximum(self.centre - wide, 0.0), np.minimum(self.centre + wide, self._ceiling)

    def _model(self) -> tuple[np.ndarray, float]:
        """The prices within the box at which the planes leave the most room, and how high that is."""
        low, high = self._box()
        slopes = np.array([slope for slope, _ in self._planes])
        heights = np.array([height for _, height in self._planes])
        # in units of the box, and from the centre, so that the solver sees numbers of one size
        wide = np.maximum(high - low, 1e-12)
        size = max(abs(self.best.bound), 1e-4 * self._dearest, 1e-9)
        rows = np.hstack([-(slopes * wide) / size, np.ones((len(slopes), 1))])
        room = (heights + slopes @ low) / size
        found = linprog(
            np.r_[np.zeros(len(wide)), -1.0], A_ub=rows, b_ub=room,
            bounds=[(0.0, 1.0)] * len(wide) + [(None, None)], method="highs",
        )  # fmt: skip
        if found.x is None:
            return self.centre, self.best.bound
        self.short = np.clip(-found.ineqlin.marginals @ slopes[:, : len(self.short)], 0.0, 1.0)
        self._forget(found.slack)
        return low + found.x[:-1] * wide, float(found.x[-1]) * size

    def _forget(self, slack: np.ndarray) -> None:
        if len(self._planes) > _KEPT:
            keep = np.argsort(slack, kind="stable")[: _KEPT // 2]
            newest = range(len(self._planes) - _KEPT // 4, len(self._planes))
            self._planes = [self._planes[place] for place in sorted({*keep.tolist(), *newest})]


def _needed(problem: Problem) -> csr_matrix:
    """The amounts (K, n), none of them more than its target: what is beyond helps no selection of whole units, and
    would let a part of a unit hold all."""
    held = problem.amounts.tocsr().copy()
    held.data = np.minimum(held.data, np.repeat(problem.targets, np.diff(held.indptr)))
    return held


def _ceiling(problem: Problem, width: int) -> np.ndarray:
    """A target that may be missed is never worth more than its weight."""
    high = np.full(width, np.inf)
    if problem.objective != "min_set":
        high[: len(problem.targets)] = problem.weights
    return high


def _first_prices(problem: Problem) -> np.ndarray:
    """Of each target what its cheapest units would cost, shared among the targets; limits cost nothing yet."""
    own = problem.linear
    if problem.objective != "min_set":
        return np.concatenate([problem.weights / 2, np.full(len(problem.most), float(problem.weights.sum()) / 2)])
    found = np.zeros(len(problem.targets) + len(problem.most))
    for feature, target in enumerate(problem.targets):
        row = problem.amounts[feature]
        price = own[row.indices] / np.maximum(row.data, 1e-300)
        order = np.argsort(price, kind="stable")
        held = np.cumsum(row.data[order])
        last = min(int(np.searchsorted(held, target)), max(len(held) - 1, 0))
        found[feature] = price[order[last]] * target / max(len(problem.targets), 1) if len(order) else 0.0
    return found
