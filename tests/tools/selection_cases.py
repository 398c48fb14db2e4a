"""Small selection problems with random numbers, and the answer of trying every selection."""

from __future__ import annotations

import itertools

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.sparse import csr_matrix

from neaspec_plugin.core.priorities.selection.options import OBJECTIVES
from neaspec_plugin.core.priorities.selection.problem import (
    FREE,
    LOCKED_IN,
    LOCKED_OUT,
    Outline,
    Problem,
)


def random_problem(seed: int, units: int = 9, objective: str | None = None) -> Problem:
    """Units in a ring with some chords, three features, at times locks, and a budget where the objective has one."""
    source = np.random.default_rng(seed)
    objective = objective or OBJECTIVES[seed % 3]
    amounts = source.uniform(0, 3, (3, units)) * (source.random((3, units)) < 0.7)
    pairs = [(unit, (unit + 1) % units) for unit in range(units)] + [(0, units // 2), (1, units - 2)]
    outline = Outline(
        np.array([sorted(pair) for pair in pairs]), source.uniform(0, 2, len(pairs)), source.uniform(0, 1, units),
        float(source.choice([0.0, 0.3, 1.5])),
    )  # fmt: skip
    costs = source.uniform(0, 4, units)
    limits, most = np.zeros((0, units)), np.zeros(0)
    if objective != "min_set":
        limits, most = costs[np.newaxis], np.array([costs.sum() * 0.4])
        if seed % 2:  # the first three units have at most half of what is spent
            own = np.where(np.arange(units) < 3, costs, 0.0)
            limits, most = np.vstack([limits, own - costs / 2]), np.append(most, 0.0)
    locks = np.full(units, FREE)
    if seed % 4 == 0:
        locks[1], locks[5] = LOCKED_IN, LOCKED_OUT
        if objective != "min_set":
            costs[1], limits[:, 1] = 0.0, 0.0
    targets = amounts @ (locks != LOCKED_OUT) * source.uniform(0.2, 0.6, 3)
    return Problem(
        objective, costs, csr_matrix(amounts), targets, source.uniform(0.5, 2, 3), locks, csr_matrix(limits), most,
        outline,
    )  # fmt: skip


def clumped(side: int = 24, seed: int = 1) -> Problem:
    """A square of simulated units with six smooth features and a penalty."""
    source = np.random.default_rng(seed)
    number = np.arange(side * side).reshape(side, side)
    pairs = np.vstack([
        np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()]),
        np.column_stack([number[:-1].ravel(), number[1:].ravel()]),
    ])  # fmt: skip
    amounts = [np.maximum(gaussian_filter(source.normal(size=(side, side)), 2).ravel(), 0) for _ in range(6)]
    costs = 0.5 + source.random(side * side)
    amounts = csr_matrix(np.array(amounts))
    outer = np.bincount(pairs.ravel(), minlength=side * side)
    return Problem(
        "min_set", costs, amounts, 0.25 * np.asarray(amounts.sum(axis=1)).ravel(), np.ones(6),
        np.full(side * side, FREE), csr_matrix((0, side * side)), np.zeros(0),
        Outline(pairs, np.ones(len(pairs)), 4.0 - outer, 0.2),
    )  # fmt: skip


def least(problem: Problem) -> float:
    """The value of the best of all selections, each computed by its definition and not by the module under test."""
    return min(_value(problem, np.array(chosen)) for chosen in itertools.product([False, True], repeat=problem.units))


def _value(problem: Problem, chosen: np.ndarray) -> float:
    if not chosen[problem.locks == LOCKED_IN].all() or chosen[problem.locks == LOCKED_OUT].any():
        return np.inf
    if (problem.limits.toarray() @ chosen > problem.most + 1e-9).any():
        return np.inf
    short = [max(target - row @ chosen, 0.0) for target, row in zip(problem.targets, problem.amounts.toarray())]
    length = problem.outline.outer[chosen].sum()
    for (one, two), shared in zip(problem.outline.pairs, problem.outline.shared):
        length += shared * (chosen[one] != chosen[two])
    if problem.objective == "min_set":
        return np.inf if max(short) > 1e-9 else problem.costs[chosen].sum() + problem.outline.penalty * length
    shares = [float(lack > 1e-9) if problem.objective == "max_coverage" else lack / max(target, 1e-12)
              for lack, target in zip(short, problem.targets)]  # fmt: skip
    return problem.weights @ shares + problem.outline.penalty * length
