"""Selections against trying every one: value, bound, gap and status are true."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from selection_cases import clumped, least, random_problem

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.selection import best_selection as selection
from neaspec_plugin.core.priorities.selection import exact
from neaspec_plugin.core.priorities.selection.best_selection import solve
from neaspec_plugin.core.priorities.selection.problem import LOCKED_OUT, Limit, Outline, check
from neaspec_plugin.core.progress import Silent


@pytest.mark.parametrize("seed", range(200))
def test_small_problems_are_solved(seed):
    problem = random_problem(seed, units=7)
    best = least(problem)
    found = solve(problem, 20.0, 0.0, Silent())
    assert found.status == "optimal" and found.gap < 1e-9
    assert problem.value(found.selected) == found.value == pytest.approx(best, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("seed", range(24))
def test_the_way_of_large_problems_tells_the_truth_too(seed, monkeypatch):
    monkeypatch.setattr(selection, "_TINY", 0)
    monkeypatch.setattr(selection, "_WHOLE", 0)
    monkeypatch.setattr(selection, "_RUNS", 1)
    problem = random_problem(seed)
    best = least(problem)
    found = solve(problem, 20.0, 0.0, Silent())
    assert found.bound <= best * (1 + 1e-9) + 1e-9 <= found.value * (1 + 2e-9) + 2e-9
    assert found.value == problem.value(found.selected)
    assert found.status in ("optimal", "steps_done") and not found.timed


def test_a_clumped_problem_is_close_to_what_highs_proves():
    problem = clumped(16)
    found = solve(problem, 60.0, 0.05, Silent())
    proof = exact.solve(problem, 3.0, 0.02)
    assert found.status == "within_gap" and found.gap <= 0.05
    assert found.bound <= problem.value(proof.selected) and found.value >= proof.bound * (1 - 1e-9)


def test_the_same_question_has_the_same_answer(monkeypatch):
    monkeypatch.setattr(selection, "_WHOLE", 0)
    monkeypatch.setattr(selection, "_RUNS", 2)
    monkeypatch.setattr(selection, "_TINY", 0)
    one, two = (solve(clumped(14), 600.0, 0.0, Silent()) for _ in range(2))
    assert one.status == "steps_done" and not one.timed
    assert (one.selected == two.selected).all() and one.bound == two.bound


def test_a_budget_for_everything_misses_nothing():
    problem = clumped(14)
    whole = {"limits": csr_matrix(problem.costs), "most": np.array([problem.costs.sum()])}
    found = solve(replace(problem, objective="min_shortfall", outline=Outline.none(196), **whole), 30.0, 0.0, Silent())
    assert (found.value, found.bound, found.status) == (0.0, 0.0, "optimal")


def test_no_time_is_never_an_optimum():
    found = solve(clumped(), 0.0, 0.0, Silent())
    assert found.status == "time_limit" and found.timed and found.gap > 0
    assert found.value == clumped().value(found.selected)


def test_a_penalty_shortens_the_outline():
    problem = clumped(14)
    outline = problem.outline
    loose, tight = (
        solve(replace(problem, outline=replace(outline, penalty=penalty)), 30.0, 0.15, Silent())
        for penalty in (0.0, 0.4)
    )
    assert outline.length(tight.selected) < 0.8 * outline.length(loose.selected)
    assert problem.costs[tight.selected].sum() > problem.costs[loose.selected].sum()


def test_limits_that_no_selection_holds_are_told():
    problem = replace(
        random_problem(2, objective="min_set"), limits=csr_matrix(np.ones((1, 9))), most=np.array([0.5]),
        features=["a", "b", "c"], named=[Limit("impossible_budget")],
    )  # fmt: skip
    with pytest.raises(NeaspecError) as error:
        solve(problem, 20.0, 0.0, Silent())
    assert error.value.message.code == "selection_impossible"


def test_cancelled_while_annealing():
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as error:
        solve(clumped(), 20.0, 0.0, Cancelled())
    assert error.value.message.code == "cancelled"


@pytest.mark.parametrize(
    "change, code",
    [
        ({"costs": np.full(9, -1.0)}, "selection_cost_invalid"),
        ({"costs": np.full(9, np.nan)}, "selection_cost_invalid"),
        ({"costs": np.zeros(9)}, "selection_cost_all_zero"),
        ({"locks": np.full(9, LOCKED_OUT)}, "target_out_of_reach"),
    ],
)
def test_what_cannot_be_asked_is_told_by_name(change, code):
    with pytest.raises(NeaspecError) as error:
        check(replace(random_problem(3, objective="min_set"), **change), ["a", "b", "c"], list("123456789"))
    assert error.value.message.code == code
