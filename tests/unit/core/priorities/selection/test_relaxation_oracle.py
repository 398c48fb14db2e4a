"""HiGHS as the oracle of the relaxation: on 200 random problems no bound is above the optimum, every gap told is true."""

from __future__ import annotations

import numpy as np
import pytest
from selection_cases import tight

from neaspec_plugin.core.priorities.selection import best_selection as selection
from neaspec_plugin.core.priorities.selection import exact
from neaspec_plugin.core.priorities.selection.annealing import Annealing
from neaspec_plugin.core.priorities.selection.best_selection import solve
from neaspec_plugin.core.priorities.selection.lagrangian import raise_bound
from neaspec_plugin.core.progress import Silent

ALWAYS = 5  # one in so many seeds is not slow
SEEDS = [seed if seed % ALWAYS == 0 else pytest.param(seed, marks=pytest.mark.slow) for seed in range(200)]
PROVEN = 1e-4  # HiGHS's own gap, so that no problem takes it long


def run_of(annealing, seed, end, progress, run=Annealing.run):
    return run(annealing, seed, end, progress, sweeps=60)  # what it finds is worse, what is told must be true


@pytest.mark.parametrize("seed", SEEDS)
def test_no_bound_is_above_the_optimum_and_the_gap_told_covers_the_true_one(seed, monkeypatch):
    for limit in ("_TINY", "_WHOLE"):
        monkeypatch.setattr(selection, limit, 0)
    monkeypatch.setattr(selection, "_RUNS", 1)
    monkeypatch.setattr(Annealing, "run", run_of)
    problem = tight(seed)
    proof = exact.solve(problem, 20.0, PROVEN)
    known = problem.value(proof.selected)  # the optimum lies between HiGHS's bound and this
    near = 1e-9 * max(abs(known), 1.0)
    bounds = []

    def noted(*asked):
        bounds.append(raise_bound(*asked))
        return bounds[-1]

    monkeypatch.setattr(selection, "raise_bound", noted)
    found = solve(problem, 20.0, 0.0, Silent())
    bound = bounds[0].value  # of the problem itself
    assert bound <= known + near
    assert found.bound <= known + near and found.value >= proof.bound - 1e-6 * max(abs(known), 1.0)
    assert found.bound >= bound - near and found.value == problem.value(found.selected)
    true = max(found.value - known, 0.0) / abs(found.value) if found.value else 0.0
    assert true <= found.gap + 1e-9
    if found.status == "optimal":
        assert found.value <= known + near


def test_the_cases_have_all_that_they_are_to_have():
    problems = [tight(seed) for seed in range(200)]
    assert {problem.objective for problem in problems} == {"min_set", "min_shortfall", "max_coverage"}
    assert all(30 <= problem.units <= 60 for problem in problems)
    assert {problem.outline.penalty for problem in problems} == {0.0, 0.1, 0.5}
    assert sum(problem.links is not None for problem in problems) > 20
    assert sum((problem.locks != 0).any() for problem in problems) == 100
    assert {len(problem.most) for problem in problems} == {0, 1, 2}


@pytest.mark.parametrize("seed", [1, 13, 19, 29, 31])
def test_prices_that_fell_to_nothing_rise_again(seed):
    """Of budgets: the bound is no weaker than the linear relaxation that HiGHS solves."""
    problem, kept = tight(seed), {}

    def relaxed(c, constraints, integrality, bounds, options):
        whole = real(c=c, constraints=constraints, integrality=integrality, bounds=bounds, options=options)
        kept["loss"] = whole.fun - real(c=c, constraints=constraints, integrality=0 * integrality, bounds=bounds).fun
        return whole

    real, exact.milp = exact.milp, relaxed
    try:
        best = problem.value(exact.solve(problem, 20.0, 0.0).selected)
    finally:
        exact.milp = real
    linear = best - kept["loss"]
    assert raise_bound(problem, 20.0, Silent()).value >= linear - 1e-3 * best and np.isfinite(linear)
