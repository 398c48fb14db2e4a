"""Whole targets raise the bound of ``max_coverage``, and never above the least value."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from selection_cases import least, linked, random_problem, tight

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.selection import best_selection as selection
from neaspec_plugin.core.priorities.selection import exact
from neaspec_plugin.core.priorities.selection.best_selection import solve
from neaspec_plugin.core.priorities.selection.lagrangian import Relaxation, raise_bound
from neaspec_plugin.core.priorities.selection.problem import FREE, Outline, Problem
from neaspec_plugin.core.priorities.selection.repair import Repair
from neaspec_plugin.core.priorities.selection.whole_targets import raise_by_whole_targets, shared_costs
from neaspec_plugin.core.progress import Silent


def halves(number: int = 4) -> Problem:
    """Each target needs a cheap and a dear unit; the budget pays all cheap ones and a single dear one."""
    costs = np.tile([0.1, 10.0], number)
    amounts = csr_matrix(np.kron(np.eye(number), [1.0, 1.0]))
    return Problem(
        "max_coverage", costs, amounts, np.full(number, 2.0), np.arange(1.0, number + 1), np.full(2 * number, FREE),
        csr_matrix(costs), np.array([0.1 * number + 10.0]), Outline.none(2 * number),
    )  # fmt: skip


def whole(problem: Problem, enough: float = np.inf):
    return raise_by_whole_targets(problem, raise_bound(problem, 20.0, Silent()).prices, enough, 20.0, Silent())


def test_a_target_that_is_met_by_half_is_missed():
    problem = halves()
    assert least(problem) == 6.0  # only the heaviest of 1 + 2 + 3 + 4 is met
    assert raise_bound(problem, 20.0, Silent()).value < 3.1
    found = whole(problem)
    assert found.bound == pytest.approx(6.0, rel=1e-6) and found.missed.tolist() == [True, True, True, False]
    assert not found.timed


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("case", [random_problem, linked])
def test_no_selection_costs_less(seed, case):
    problem = case(seed, objective="max_coverage")
    best = least(problem)
    assert whole(problem).bound <= best * (1 + 1e-9) + 1e-9


@pytest.mark.parametrize("seed", [2, 5, 8, 11, 14, 17])
def test_it_is_what_highs_finds_with_units_in_parts(seed, monkeypatch):
    def in_parts(c, constraints, integrality, bounds, options):
        units = np.where(np.arange(len(c)) < len(c) - len(problem.targets), 0, integrality)
        found = real(c=c, constraints=constraints, integrality=units, bounds=bounds)
        values.append(found.fun)
        return found

    real, values = exact.milp, []
    monkeypatch.setattr(exact, "milp", in_parts)
    problem = tight(seed)
    problem = replace(
        problem, links=None, outline=Outline.none(problem.units), locks=np.full(problem.units, FREE),
        amounts=problem.amounts.minimum(csr_matrix(np.tile(problem.targets[:, np.newaxis], problem.units))),
    )  # fmt: skip
    assert problem.objective == "max_coverage"
    exact.solve(problem, 20.0, 0.0)
    assert whole(problem).bound == pytest.approx(values[0], rel=2e-3, abs=1e-6)


@pytest.mark.parametrize("seed", range(1, 40, 3))
def test_no_selection_pays_more_for_its_units_than_for_its_pairs(seed):
    problem = tight(seed)
    prices = raise_bound(problem, 20.0, Silent()).prices
    shared, (one, two) = shared_costs(problem, prices), problem.pairs.T
    source = np.random.default_rng(seed)
    for _ in range(50):
        chosen = source.random(problem.units) < source.random()
        paid = problem.pair_costs[chosen[one] != chosen[two]].sum()
        assert shared[chosen].sum() <= paid + 1e-9
    alone = replace(problem, links=None, outline=Outline.none(problem.units), shunned=shared + problem.linear)
    if problem.objective != "min_set":  # whose costs would count twice
        together = Relaxation(problem).ask(prices).bound
        assert Relaxation(alone).ask(prices).bound == pytest.approx(together, rel=0.01, abs=1e-6)


@pytest.mark.parametrize("seed", range(2, 60, 3))
def test_what_is_not_worth_its_outline_is_left_out(seed):
    problem = replace(random_problem(seed, objective="max_coverage"), locks=np.full(9, FREE))
    problem = replace(problem, outline=replace(problem.outline, penalty=20.0))
    nothing = np.zeros(9, dtype=bool)
    assert problem.value(Repair(problem).improved(nothing)) <= problem.value(nothing)


def test_units_that_meet_no_target_leave_room_for_those_that_do():
    problem = replace(halves(), targets=np.array([2.0, 2.0, 2.0, 5.0]))  # the last one is out of reach
    wasted = np.array([False] * 7 + [True])
    assert problem.value(wasted) == 10.0
    assert problem.value(Repair(problem).improved(wasted)) <= 7.0 + 1e-9


def test_a_large_problem_is_proven_without_the_whole_one_in_highs(monkeypatch):
    monkeypatch.setattr(selection, "_TINY", 0)
    monkeypatch.setattr(selection, "_WHOLE", 0)
    one, two = (solve(halves(12), 60.0, 0.0, Silent()) for _ in range(2))
    assert one.value == sum(range(1, 12)) and one.status == "optimal"
    assert one.bound == two.bound and (one.selected == two.selected).all()


def test_cancelled():
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    problem = halves()
    with pytest.raises(NeaspecError) as error:
        raise_by_whole_targets(problem, raise_bound(problem, 20.0, Silent()).prices, np.inf, 20.0, Cancelled())
    assert error.value.message.code == "cancelled"
