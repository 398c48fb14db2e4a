"""What must give way where no selection holds all targets and limits, by hand and by loosening what was told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_matrix, vstack
from selection_cases import least, random_problem

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.priorities.selection import best_selection as selection
from neaspec_plugin.core.priorities.selection import impossible as module
from neaspec_plugin.core.priorities.selection.best_selection import solve
from neaspec_plugin.core.priorities.selection.impossible import impossible, lacking
from neaspec_plugin.core.priorities.selection.problem import FREE, Limit, Outline, Problem
from neaspec_plugin.core.priorities.selection.select_areas import Effort, select
from neaspec_plugin.core.progress import Silent
from tests.unit.core.priorities.selection.test_select_areas import FEATURES, question, units


def problem(costs, amounts, targets, limits, most, named, objective="min_set", locks=None):
    count = len(costs)
    return Problem(
        objective, np.array(costs, dtype=float), csr_matrix(np.array(amounts, dtype=float)),
        np.array(targets, dtype=float), np.ones(len(targets)), np.full(count, FREE) if locks is None else locks,
        csr_matrix(np.array(limits, dtype=float)), np.array(most, dtype=float), Outline.none(count),
        features=["f_a", "f_b"][: len(targets)], named=named,
    )  # fmt: skip


BUDGET = Limit("impossible_budget")


def refused(asked):
    with pytest.raises(NeaspecError) as error:
        solve(asked, 20.0, 0.0, Silent())
    return error.value.message


def test_a_target_that_the_budget_cannot_pay_is_named_with_what_lacks():
    # a needs 1 of the 2 that may be spent; the other 1 pays for a third of the unit that holds the 6 of b
    message = refused(problem([1, 3], [[4, 0], [0, 6]], [4, 6], [[1, 3]], [2], [BUDGET]))
    assert message.code == "selection_impossible"
    (lack,) = message.params["lacking"]
    assert (lack.code, lack.params["feature"]) == ("impossible_target", "f_b")
    assert lack.params["amount"] == pytest.approx(4) and lack.params["percent"] == pytest.approx(100 * 2 / 3)


def test_a_budget_that_is_short_of_little_is_named_before_a_target_that_would_lose_much():
    # 10 % more budget, or all of a target
    message = refused(problem([10, 1], [[1, 0], [0, 1]], [1, 1], [[10, 1]], [10], [BUDGET]))
    assert message.params["lacking"] == [Message("impossible_budget", country=None, amount=pytest.approx(1.0))]


def test_a_least_share_that_the_targets_leave_no_room_for_is_named_in_the_unit_of_the_cost():
    # both units are needed and cost 1 each: three fifths of 2 are 1.2, and one unit is 1
    share = Limit("impossible_least_share", "CHN", 2.0)
    message = refused(problem([1, 1], [[1, 0], [0, 1]], [1, 1], [[-0.4 / 2, 0.6 / 2]], [0], [share]))
    assert message.params["lacking"] == [
        Message("impossible_least_share", country="CHN", amount=pytest.approx(0.2))
    ]  # fmt: skip


def test_of_shares_that_exclude_each_other_one_is_named():
    """Each of two countries is to have three fifths of what is spent."""
    shares = {"CHN": {"least_share": 0.6}, "MNG": {"least_share": 0.6}}
    with pytest.raises(NeaspecError) as error:
        asked = replace(question(), country_limits=shares)
        select(units(), FEATURES, asked, Effort(20.0, 0.0, 1, False), Silent())
    (lack,) = error.value.message.params["lacking"]
    assert lack.code == "impossible_least_share" and lack.params["country"] in shares


def test_a_country_whose_units_hold_the_target_and_whose_budget_is_too_small_is_named():
    frame = units()
    inside = frame["country"] == "CHN"
    frame.loc[~inside, "f_a"] = 0.0
    frame.loc[inside, "f_a"] = 2.0  # three units, of which 40 percent are 1.2 units
    frame["cost"] = 1.0
    asked = replace(question(), country_limits={"CHN": {"budget": 1.0}})
    with pytest.raises(NeaspecError) as error:
        select(frame, FEATURES, asked, Effort(20.0, 0.0, 1, False), Silent())
    (lack,) = error.value.message.params["lacking"]
    # of 1.2 units a sixth lacks to the target; of the budget of 1 a fifth
    assert (lack.code, lack.params["feature"]) == ("impossible_target", "f_a")
    assert lack.params["amount"] == pytest.approx(2.4 - 2.0)


def test_where_parts_of_units_would_do_that_is_said():
    # three quarters of both units hold 3 for 1.5; whole ones cost 2
    message = refused(problem([1, 1], [[2, 2]], [3], [[1, 1]], [1.5], [BUDGET]))
    assert message == Message("selection_impossible_whole")


def test_what_is_possible_lacks_nothing():
    short, over = lacking(problem([1, 3], [[4, 0], [0, 6]], [4, 6], [[1, 3]], [4], [BUDGET]))
    assert short == pytest.approx([0, 0]) and over == pytest.approx([0])


def test_locked_units_break_a_limit_by_what_they_cost_too_much():
    asked = problem([5, 3], [[1, 1]], [1], [[5, 3]], [2], [BUDGET], "min_shortfall", np.array([1, 0]))
    short, over = lacking(asked)
    assert over == pytest.approx([3]) and short == pytest.approx([0])  # targets may be missed here anyway


@pytest.mark.parametrize("seed", range(12))
def test_loosened_by_what_was_told_it_is_possible_and_by_less_it_is_not(seed):
    asked = random_problem(seed, objective="min_set")
    source = np.random.default_rng(seed)
    own = np.where(np.arange(9) < 3, asked.costs, 0.0)
    need = np.asarray([asked.costs, own, own - asked.costs / 2])
    most = np.array([asked.costs.sum() * source.uniform(0.05, 0.2), own.sum() * 0.2, 0.0])
    asked = replace(asked, limits=csr_matrix(need), most=most, features=list("abc"),
                    named=[BUDGET, Limit("impossible_budget_of", "CHN"), Limit("impossible_most_share", "CHN")])  # fmt: skip
    short, over = lacking(asked)
    possible = np.isfinite(least(asked))
    gives = bool((short > 1e-6).any() or (over > 1e-6).any())
    assert not (possible and gives)
    if gives:
        assert impossible(asked).message.code == "selection_impossible" and refused(asked).params["lacking"]
        loose = replace(asked, targets=asked.targets * (1 - short), most=asked.most + over)
        assert all(part == pytest.approx(np.zeros(len(part)), abs=1e-5) for part in lacking(loose))
        less = replace(asked, targets=asked.targets * (1 - 0.9 * short), most=asked.most + 0.9 * over)
        assert any((part > 1e-6).any() for part in lacking(less))


def test_some_of_these_cases_are_impossible_and_a_limit_is_told_there():
    codes = set()
    for seed in range(12):
        asked = random_problem(seed, objective="min_set")
        one = csr_matrix(asked.costs)
        asked = replace(asked, limits=vstack([one]), most=np.array([0.1 * asked.costs.sum()]), features=list("abc"),
                        named=[BUDGET])  # fmt: skip
        found = impossible(asked)
        codes |= {lack.code for lack in found.message.params.get("lacking", [])}
    assert "impossible_target" in codes


def test_a_large_problem_is_proven_impossible_too(monkeypatch):
    for limit in ("_TINY", "_WHOLE"):
        monkeypatch.setattr(selection, limit, 0)
    monkeypatch.setattr(selection, "_RUNS", 1)
    asked = problem([1, 3], [[4, 0], [0, 6]], [4, 6], [[1, 3]], [2], [BUDGET])
    assert refused(asked).code == "selection_impossible"
    whole = problem([1, 1], [[2, 2]], [3], [[1, 1]], [1.5], [BUDGET])
    assert refused(whole).code == "selection_not_found"  # whether whole units could do was not proven
    monkeypatch.setattr(module, "_LARGEST", 1)
    assert refused(asked).code == "selection_not_found"
