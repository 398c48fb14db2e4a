"""A selection problem as a mixed-integer programme, solved by HiGHS through scipy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import bmat, csr_matrix, diags, eye, hstack

from .problem import FREE, LOCKED_IN, Problem

_OPTIMAL, _LIMIT_REACHED, _INFEASIBLE = 0, 1, 2  # of scipy's status


@dataclass(frozen=True)
class Found:
    """``selected`` is None where none was found in time; ``bound`` is what HiGHS proved, -inf where nothing."""

    selected: np.ndarray | None
    bound: float
    optimal: bool
    infeasible: bool


def solve(problem: Problem, seconds: float, gap: float, nodes: int | None = None) -> Found:
    """The best selection within ``seconds`` or ``nodes`` of the search tree, or to the relative ``gap``.

    Only free units are variables. A pair is one variable, 1 where both are selected (Beyer et al. 2016).
    """
    free = np.flatnonzero(problem.locks == FREE)
    fixed = (problem.locks == LOCKED_IN).astype(float)
    pairs, costs = _pairs(problem)
    number = np.full(problem.units, -1)
    number[free] = np.arange(len(free))
    own = problem.linear + np.bincount(pairs.ravel(), np.repeat(costs, 2), problem.units)
    ends = number[pairs]
    both = (ends >= 0).all(axis=1)
    # a pair with a locked unit is decided by the other unit alone
    for here, there in ((0, 1), (1, 0)):
        lone = (ends[:, here] >= 0) & (ends[:, there] < 0)
        own -= np.bincount(pairs[lone, here], 2 * costs[lone] * fixed[pairs[lone, there]], problem.units)
    settled = (fixed[pairs].sum(axis=1) == 2) @ (-2 * costs)
    inner, inner_costs = ends[both], costs[both]
    constant = float(own @ fixed + settled)
    programme = _programme(problem, free, fixed, own, inner, inner_costs)
    options = {"time_limit": max(seconds, 0.1), "mip_rel_gap": gap}
    if nodes is not None:
        options["node_limit"] = nodes
    answer = milp(**programme, options=options)
    bound = getattr(answer, "mip_dual_bound", None)
    bound = -np.inf if bound is None or not np.isfinite(bound) else float(bound) + constant
    if answer.x is None:
        return Found(None, bound, False, answer.status == _INFEASIBLE)
    selected = fixed > 0
    selected[free] = answer.x[: len(free)] > 0.5
    return Found(selected, bound, answer.status == _OPTIMAL, False)


def _pairs(problem: Problem) -> tuple[np.ndarray, np.ndarray]:
    costs = problem.pair_costs
    used = costs > 0
    return problem.pairs[used], costs[used]


def _programme(problem, free, fixed, own, inner, inner_costs) -> dict:
    """The arguments of ``milp``: x of the free units, z of the pairs, u of the targets."""
    targets = len(problem.targets) if problem.objective != "min_set" else 0
    units, joint = len(free), len(inner)
    costs = np.concatenate([own[free], -2 * inner_costs, problem.weights[:targets]])
    scale = np.where(problem.targets > 0, problem.targets, 1.0)  # so that the solver sees numbers of one size
    held = diags(1 / scale) @ problem.amounts[:, free]
    wanted = (problem.targets - problem.amounts @ fixed) / scale
    empty = csr_matrix((len(problem.targets), joint))
    missing = diags((problem.targets > 0).astype(float), shape=(targets, targets)) if targets else None
    rows = [LinearConstraint(hstack([block for block in (held, empty, missing) if block is not None]).tocsr(), wanted)]
    if len(problem.most):
        limits = problem.limits[:, free]
        wide = csr_matrix((len(problem.most), joint + targets))
        rows.append(LinearConstraint(hstack([limits, wide]).tocsr(), ub=problem.most - problem.limits @ fixed))
    if joint:
        which = np.arange(joint)
        picks = [csr_matrix((np.ones(joint), (which, side)), shape=(joint, units)) for side in inner.T]
        below = bmat([[-picks[0], eye(joint)], [-picks[1], eye(joint)]])
        rows.append(LinearConstraint(hstack([below, csr_matrix((2 * joint, targets))]).tocsr(), ub=0.0))
    whole = np.concatenate(
        [np.ones(units), np.zeros(joint), np.full(targets, float(problem.objective == "max_coverage"))]
    )
    return {"c": costs, "constraints": rows, "integrality": whole, "bounds": Bounds(0.0, 1.0)}
