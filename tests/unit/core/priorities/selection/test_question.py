"""Targets, locks and limits as they were asked for."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.selection.problem import FREE, LOCKED_IN, LOCKED_OUT, Outline
from neaspec_plugin.core.priorities.selection.question import (
    Question,
    parse_country_limits,
    parse_targets,
    problem_of,
    range_size_share,
)

SMALL, LARGE = (1000.0, 1.0), (250_000.0, 0.1)


def units(**changed):
    return pd.DataFrame(
        {"unit_id": list("ABC"), "cost": [1.0, 2.0, 3.0], "status": [None, "locked_in", "3"],
         "country": ["CHN", "CHN", "MNG"], "f_a": [1.0, None, 3.0], **changed}
    )  # fmt: skip


def question(objective="min_set", budget=None, targets=None, limits=None, rule="share"):
    return Question(objective, rule, 0.5, SMALL, LARGE, targets or {}, budget, limits or {}, 0.0)


def built(frame, asked):
    return problem_of(frame, ["f_a"], asked, Outline.none(3))


def test_the_rule_by_range_size_between_and_beyond_its_ends():
    shares = range_size_share(np.array([50_000.0, 100_000.0, 25_000_000.0, 1e9]), SMALL, LARGE)
    assert shares == pytest.approx([1.0, 1.0, 0.1, 0.1])
    middle = np.sqrt(1000.0 * 250_000.0) * 100  # halfway in the logarithm
    assert range_size_share(np.array([middle]), SMALL, LARGE) == pytest.approx([0.55])


def test_targets_locks_and_missing_amounts():
    problem = built(units(), question())
    assert problem.targets == pytest.approx([2.0]) and problem.locks.tolist() == [FREE, LOCKED_IN, LOCKED_OUT]
    assert built(units(), question(targets={"f_a": {"amount": 1.5, "weight": 2.0}})).targets == pytest.approx([1.5])
    own = built(units(), question(targets={"f_a": {"share": 0.25}}))
    assert own.targets == pytest.approx([1.0]) and own.weights == pytest.approx([1.0])


def test_limits_by_country():
    limits = {"CHN": {"budget": 2.5, "most_share": 0.4}, "MNG": {"least_share": 0.5}}
    problem = built(units(), question(limits=limits))
    # B alone spends all in CHN; B and C spend 2 of 5 there; all spend 3 of 6 there and break the budget of CHN
    for selected, allowed in (([0, 1, 0], False), ([0, 1, 1], True), ([1, 1, 1], False), ([1, 0, 1], True)):
        used = problem.limits @ np.array(selected)
        assert (used <= problem.most + 1e-9).all() == allowed


@pytest.mark.parametrize(
    "call, code",
    [
        (lambda: parse_targets("[1]", ["f_a"]), "selection_json_invalid"),
        (lambda: parse_targets("{", ["f_a"]), "selection_json_invalid"),
        (lambda: parse_targets('{"f_b": 1}', ["f_a"]), "unknown_parameter_value"),
        (lambda: parse_targets('{"f_a": 2}', ["f_a"]), "selection_number_invalid"),
        (lambda: parse_targets('{"f_a": {"amount": "much"}}', ["f_a"]), "selection_number_invalid"),
        (lambda: parse_country_limits('{"USA": 1}'), "unknown_parameter_value"),
        (lambda: parse_country_limits('{"CHN": {"most": 1}}'), "unknown_parameter_value"),
        (lambda: built(units(), question("max_coverage")), "selection_budget_missing"),
        (lambda: built(units(), question(limits={"JPN": {"budget": 1.0}})), "selection_country_missing"),
        (lambda: built(units(status=["x", None, None]), question()), "unit_status_unknown"),
        (lambda: built(units(f_a=[1.0, -1.0, 2.0]), question()), "feature_amount_invalid"),
        (lambda: built(units(f_a=["much", "1", "2"]), question()), "criterion_values_not_numbers"),
    ],
)
def test_what_is_wrong_is_told(call, code):
    with pytest.raises(NeaspecError) as error:
        call()
    assert error.value.message.code == code
