"""The bound is never above the least value, and for a problem without pairs it is that of the linear programme."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog
from scipy.sparse import csr_matrix
from selection_cases import least, random_problem

from neaspec_plugin.core.priorities.selection.lagrangian import Relaxation, raise_bound
from neaspec_plugin.core.priorities.selection.problem import FREE, Outline, Problem
from neaspec_plugin.core.progress import Silent


@pytest.mark.parametrize("seed", range(60))
def test_the_bound_is_never_above_the_least(seed):
    problem = random_problem(seed)
    best = least(problem)
    bound = raise_bound(problem, 5.0, Silent())
    assert bound.value <= best * (1 + 1e-9) + 1e-9
    source = np.random.default_rng(seed)
    prices = source.uniform(0, 5, len(problem.targets) + len(problem.most))
    if problem.objective != "min_set":
        prices[: len(problem.targets)] = np.minimum(prices[: len(problem.targets)], problem.weights)
    assert Relaxation(problem).ask(prices).bound <= best * (1 + 1e-9) + 1e-9


@pytest.mark.parametrize("seed", range(10))
def test_without_pairs_it_is_the_linear_programme(seed):
    source = np.random.default_rng(seed)
    amounts = source.uniform(0, 3, (4, 60)) * (source.random((4, 60)) < 0.5)
    costs, targets = source.uniform(0.5, 4, 60), amounts.sum(axis=1) * 0.3
    problem = Problem(
        "min_set", costs, csr_matrix(amounts), targets, np.ones(4), np.full(60, FREE), csr_matrix((0, 60)), np.zeros(0),
        Outline.none(60),
    )  # fmt: skip
    exact = linprog(costs, A_ub=-amounts, b_ub=-targets, bounds=(0, 1), method="highs").fun
    assert exact * 0.999 <= raise_bound(problem, 20.0, Silent()).value <= exact * (1 + 1e-9)


def test_the_clock_is_told():
    problem = random_problem(3)
    assert raise_bound(problem, 0.0, Silent()).timed and not raise_bound(problem, 60.0, Silent()).timed
