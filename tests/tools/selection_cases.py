"""Small selection problems with random numbers, and the answer of trying every selection."""

from __future__ import annotations

import itertools
from dataclasses import replace

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


def linked(seed: int, objective: str | None = None) -> Problem:
    """A problem of ``random_problem`` with links, some of them between neighbours, and no penalty for the outline at
    times."""
    problem, source = random_problem(seed, objective=objective), np.random.default_rng(seed + 1000)
    pairs = np.array(list(itertools.combinations(range(problem.units), 2)))[source.random(36) < 0.3]
    outer = source.uniform(0, 1, problem.units) * (seed % 3 == 0)
    links = Outline(pairs, source.uniform(0, 2, len(pairs)), outer, float(source.choice([0.2, 1.0])))
    return replace(problem, links=links)


def tight(seed: int) -> Problem:
    """30 to 60 units on a square net with five features: by turns each objective with a scarce budget, and ``min_set``
    with a bound of equity too; a penalty in two thirds of the cases, links in a quarter, locks in half of them."""
    source = np.random.default_rng(seed)
    units, wide = int(source.integers(30, 61)), 7
    objective = OBJECTIVES[seed % 3]
    number = np.arange(units)
    pairs = [(one, one + 1) for one in number[:-1] if (one + 1) % wide] + [(one, one + wide) for one in number[:-wide]]
    outline = Outline(
        np.array(pairs), source.uniform(0.5, 1.5, len(pairs)), source.uniform(0, 1, units),
        float(source.choice([0.0, 0.1, 0.5])),
    )  # fmt: skip
    amounts = source.uniform(0, 3, (5, units)) * (source.random((5, units)) < 0.5)
    costs, locks = source.uniform(0.5, 4, units), np.full(units, FREE)
    if seed % 2:
        chosen = source.permutation(units)[:6]
        locks[chosen[:2]], locks[chosen[2:]] = LOCKED_IN, LOCKED_OUT
    usable = costs * (locks != LOCKED_OUT)
    inside = np.where(number < units // 2, costs, 0.0)
    limits, most = [inside - 0.6 * costs], [1e-9 + max((inside - 0.6 * costs) @ (locks == LOCKED_IN), 0.0)]
    if objective != "min_set":
        limits, most = (
            [costs, *limits],
            [costs @ (locks == LOCKED_IN) + source.uniform(0.05, 0.2) * usable.sum(), *most],
        )
    if source.random() < 0.3:
        limits, most = limits[: len(limits) - 1], most[: len(most) - 1]
    targets = amounts @ (locks != LOCKED_OUT) * source.uniform(0.2, 0.5, 5)
    links = None
    if source.random() < 0.25:
        ends = np.sort(source.integers(0, units, (units, 2)), axis=1)
        ends = np.unique(ends[ends[:, 0] < ends[:, 1]], axis=0)
        links = Outline(ends, source.uniform(0, 1, len(ends)), np.zeros(units), 0.2)
    return Problem(
        objective, costs, csr_matrix(amounts), targets, source.uniform(0.5, 2, 5), locks,
        csr_matrix(np.array(limits).reshape(len(limits), units)), np.array(most), outline, links,
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
    apart = sum(_apart(tie, chosen) for tie in (problem.outline, problem.links) if tie is not None)
    if problem.objective == "min_set":
        return np.inf if max(short) > 1e-9 else problem.costs[chosen].sum() + apart
    shares = [float(lack > 1e-9) if problem.objective == "max_coverage" else lack / max(target, 1e-12)
              for lack, target in zip(short, problem.targets)]  # fmt: skip
    return problem.weights @ shares + apart


def _apart(tie: Outline, chosen: np.ndarray) -> float:
    """What borders or links cost: their outer part, and what pairs share of which one is chosen."""
    length = tie.outer[chosen].sum()
    for (one, two), shared in zip(tie.pairs, tie.shared):
        length += shared * (chosen[one] != chosen[two])
    return tie.penalty * length
