"""A higher bound for ``max_coverage``, where a target counts as met or not at all.

At prices, as in any linear relaxation, a target that is met by half is missed by half, so that a budget which meets
half of each target seems to miss half of them: ``lagrangian`` gives no more than the bound of ``min_shortfall``. Here
only units may be taken in parts: targets are met or given up one by one, the least bound first (Land and Doig 1960),
and each case takes over prices and planes of the one that it comes from. What pairs cost is shared among their units
as a flow that no selection pays less than, the least in squares at the best prices (Chambolle 2004; it is one that a
minimum cut could give: Fujishige 1980). What is left of the
gap is that of units taken in parts, and of prices at which pairs were shared out.
"""

from __future__ import annotations

import heapq
import time
from dataclasses import dataclass, replace

import numpy as np

from ...progress import Part, Progress, step
from .lagrangian import Relaxation, Search
from .problem import FREE, LOCKED_IN, Outline, Problem

_CASES, _STEPS = 600, 60  # of the tree, and of the search in each
_COARSE, _FINE = 2e-3, 1e-4  # the rise at which the search ends, in a case that is split and in one that is not
_WHOLE = 1e-3  # a missed share no larger is none
_MUST = 1e3  # what a target that has to be met weighs, in whole problems
_ROUNDS = 200  # of the flow


@dataclass(frozen=True)
class WholeTargets:
    """``bound``: no selection costs less. ``missed`` (K, bool): the targets that it gives up. ``timed``: whether the
    clock ended the search."""

    bound: float
    missed: np.ndarray
    timed: bool


def raise_by_whole_targets(
    problem: Problem, prices: np.ndarray, enough: float, seconds: float, progress: Progress
) -> WholeTargets:
    """The bound of whole targets; ``enough``: one that need not be raised. ``prices`` (K + L): the best ones of
    ``lagrangian``. Raises ``cancelled``."""
    end = time.monotonic() + seconds
    own = problem.linear + shared_costs(problem, prices)
    alone = replace(problem, outline=Outline.none(problem.units), links=None, shunned=own)
    nothing = 0.0 if (own >= 0).all() else -np.inf  # is what units cost at least, without any rounding
    must = _MUST * problem.dearest
    root = Search(Relaxation(alone), prices, Part(progress, 0, 0))
    open_, cases = [], 0

    def put(search: Search, way: np.ndarray, least: float, fine: bool) -> None:
        nonlocal cases
        lost = float(problem.weights[way > 0].sum())
        done = search.run(end, search.steps + _STEPS, _FINE if fine else _COARSE) and fine
        search.best = replace(search.best, selected=np.zeros(0, dtype=bool))  # cases are many, units may be too
        bound = max(least, lost + max(search.best.bound, nothing))
        heapq.heappush(open_, (bound, -int(np.abs(way).sum()), cases, way, search, done))
        cases += 1

    put(root, np.zeros(len(problem.targets), dtype=int), -np.inf, False)  # 1 is given up, -1 is to be met
    while True:
        bound, _, _, way, search, done = heapq.heappop(open_)
        short = np.where(way == 0, search.short, 0.0)
        unclear = (short > _WHOLE).any()
        timed = time.monotonic() > end
        if bound >= enough or cases >= _CASES or timed or (done and not unclear):
            return WholeTargets(bound, (way > 0) | (short > 0.5), timed)
        step(progress, cases, _CASES)
        if not unclear:
            put(search, way, bound, True)
            continue
        target = int(np.argmax(problem.weights * np.minimum(short, 1 - short) + _WHOLE * short))
        for sign in (1, -1):
            case = way.copy()
            case[target] = sign
            lost = float(problem.weights[case > 0].sum())
            weights = np.where(case > 0, 0.0, np.where(case < 0, must, problem.weights))
            put(search.weighed(weights, enough - lost), case, bound, False)


def goal_of(problem: Problem, missed: np.ndarray) -> Problem:
    """To hold all targets but the ``missed`` (K, 0 or 1), with the shortest outline, or the least of the limits."""
    if problem.linear.any() or problem.pair_costs.any():
        costs = np.zeros(problem.units)
    else:
        used = problem.limits.maximum(0)
        costs = used.T @ (1 / np.maximum(np.asarray(used.sum(axis=1)).ravel(), 1e-300))
    return replace(problem, objective="min_set", costs=costs, targets=np.where(missed > 0.5, 0.0, problem.targets))


def shared_costs(problem: Problem, prices: np.ndarray) -> np.ndarray:
    """Costs (n) of single units of which no selection pays more than it pays for its pairs; at these prices the
    cheapest selection pays as much."""
    costs, (one, two) = problem.pair_costs, problem.pairs.T
    shared = np.zeros(problem.units)
    if not costs.any():
        return shared
    targets = len(problem.targets)
    per_amount = prices[:targets] / np.where(problem.targets > 0, problem.targets, 1.0)
    per_use = prices[targets:] / np.where(np.abs(problem.most) > 0, np.abs(problem.most), 1.0)
    own = problem.linear - problem.amounts.T @ per_amount + problem.limits.T @ per_use
    sure = 2.0 * (np.abs(own).max() + costs.sum())
    own[problem.locks != FREE] = np.where(problem.locks == LOCKED_IN, -sure, sure)[problem.locks != FREE]
    number = np.bincount(one, minlength=problem.units) + np.bincount(two, minlength=problem.units)
    pace = 1.0 / (number[one] + number[two])
    flow, ahead, speed = np.zeros(len(costs)), np.zeros(len(costs)), 1.0
    for _ in range(_ROUNDS):  # with momentum (Beck and Teboulle 2009)
        total = own + _paid(ahead, one, two, problem.units)
        moved = np.clip(ahead - pace * (total[one] - total[two]), -costs, costs)
        faster = (1 + np.sqrt(1 + 4 * speed**2)) / 2
        ahead, flow, speed = moved + (speed - 1) / faster * (moved - flow), moved, faster
    return _paid(flow, one, two, problem.units)


def _paid(flow: np.ndarray, one: np.ndarray, two: np.ndarray, units: int) -> np.ndarray:
    """What each unit pays: the flow of its pairs where it is their first, less it where it is their second."""
    return np.bincount(one, flow, units) - np.bincount(two, flow, units)
