"""Why no selection holds all targets and limits: by how much which of them would have to be loosened.

Each target and each limit may give way, at a price that is its share of itself, and units may be taken in part: the
least that must give way (elastic programming, Chinneck 2008) is one linear programme.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix, diags, eye, hstack, vstack

from ...errors import NeaspecError
from ...messages import Message
from .problem import FREE, LOCKED_IN, Problem

_FELT = 1e-6  # relative; less is rounding
_LARGEST, _SECONDS = 2_000_000, 30.0  # amounts above which it is not asked, and the time for it


def impossible(problem: Problem) -> NeaspecError | None:
    """``selection_impossible`` with what must give way; ``selection_impossible_whole`` where parts of units would do;
    None where the problem is too large to tell."""
    found = lacking(problem)
    if found is None:
        return None
    short, over = found
    targets = [
        Message(
            "impossible_target",
            feature=problem.features[k],
            amount=short[k] * problem.targets[k],
            percent=100 * short[k],
        )
        for k in np.flatnonzero(short > _FELT)
    ]
    limits = [
        Message(problem.named[k].code, country=problem.named[k].country, amount=over[k] * problem.named[k].unit)
        for k in np.flatnonzero(over > _FELT * _sizes(problem))
    ]
    told = [*targets, *limits]
    return NeaspecError("selection_impossible", lacking=told) if told else NeaspecError("selection_impossible_whole")


def lacking(problem: Problem) -> tuple[np.ndarray, np.ndarray] | None:
    """The share (K) by which each target is missed, and by how much (L) each limit is exceeded, where both together are
    least; None where that takes too long. Targets of other objectives than ``min_set`` may be missed anyway."""
    if problem.amounts.nnz + problem.limits.nnz > _LARGEST:
        return None
    free = np.flatnonzero(problem.locks == FREE)
    fixed = (problem.locks == LOCKED_IN).astype(float)
    strict = np.flatnonzero(problem.targets > 0) if problem.objective == "min_set" else np.zeros(0, dtype=int)
    goals, limits, units = len(strict), len(problem.most), len(free)
    share = diags(1 / problem.targets[strict], shape=(goals, goals)) @ problem.amounts[strict]
    sizes = _sizes(problem)
    used = diags(1 / sizes, shape=(limits, limits)) @ problem.limits
    rows = vstack([
        hstack([-share[:, free], -eye(goals), csr_matrix((goals, limits))]),
        hstack([used[:, free], csr_matrix((limits, goals)), -eye(limits)]),
    ]).tocsr()  # fmt: skip
    room = np.concatenate([share @ fixed - 1, problem.most / sizes - used @ fixed])
    costs = np.concatenate([np.zeros(units), np.ones(goals + limits)])
    bounds = np.column_stack([np.zeros(len(costs)), np.r_[np.ones(units + goals), np.full(limits, np.inf)]])
    found = linprog(costs, rows, room, bounds=bounds, method="highs", options={"time_limit": _SECONDS})
    if found.status != 0:
        return None
    short = np.zeros(len(problem.targets))
    short[strict] = found.x[units : units + goals]
    return short, found.x[units + goals :] * sizes


def _sizes(problem: Problem) -> np.ndarray:
    """Against what each limit (L) is measured: itself, or, of a share, what may be spent at most."""
    whole = np.maximum(np.asarray(abs(problem.limits).sum(axis=1)).ravel(), 1e-300)
    spent = (problem.most / whole)[problem.most > 0].min(initial=1.0)
    return np.where(problem.most > 0, problem.most, whole * spent)
