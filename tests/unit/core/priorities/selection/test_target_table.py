"""Targets of a table: whole ones and those of one country."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.plan_records import selection_records
from neaspec_plugin.core.priorities.selection.forecast import forecast
from neaspec_plugin.core.priorities.selection.question import Question
from neaspec_plugin.core.priorities.selection.select_areas import Effort, select
from neaspec_plugin.core.priorities.selection.target_table import with_table
from neaspec_plugin.core.progress import Silent
from tests.unit.core.priorities.selection.test_select_areas import FEATURES, question, units

EFFORT = Effort(20.0, 0.0, 1, False)


def table(*rows):
    return pd.DataFrame(rows, columns=["feature", "target", "country"])


def asked(*rows) -> Question:
    return with_table(question(), table(*rows), FEATURES)


def test_an_amount_replaces_the_rule_and_a_country_has_its_own_besides():
    frame = units()
    in_china = (frame["country"] == "CHN").to_numpy()
    there = float(frame.loc[in_china, "f_b"].sum())
    plain = select(frame, FEATURES, question(), EFFORT, Silent())
    found = select(frame, FEATURES, asked(("f_a", 3, None), ("f_b", there, "CHN")), EFFORT, Silent())
    targets = found.targets
    assert targets["feature"].tolist() == ["f_a", "f_b", "f_b"] and targets["country"].tolist() == [None, None, "CHN"]
    assert targets["target"].tolist() == pytest.approx([3.0, 0.4 * frame["f_b"].sum(), there])
    assert targets["met"].all() and targets["total"].iloc[2] == there
    chosen = (found.units["selected"] == 1).to_numpy()
    assert chosen[in_china & (frame["f_b"] > 0).to_numpy()].all()  # all that China has was asked for
    np.testing.assert_array_equal(found.units["rarity"], plain.units["rarity"])  # the same features
    kept = selection_records(found, "min_set")["representation"]
    assert not kept.duplicated(["feature", "country_iso3"]).any()
    own = kept[(kept["feature"] == "b") & (kept["country_iso3"] == "CHN")].iloc[0]
    assert (own["amount"], own["held"], own["met"], own["target"]) == (there, there, "yes", 1.0)


def test_what_was_given_back_is_a_table_of_targets_again():
    frame = units()
    first = select(frame, FEATURES, asked(("f_b", 2, "MNG")), EFFORT, Silent())
    again = with_table(question(), first.targets, FEATURES)
    second = select(frame, FEATURES, again, EFFORT, Silent())
    assert second.targets["target"].tolist() == pytest.approx(first.targets["target"].tolist())
    assert second.solution.value == pytest.approx(first.solution.value)


def test_without_a_field_of_countries_all_are_whole():
    found = with_table(question(), pd.DataFrame({"feature": ["f_a"], "target": ["2.5"]}), FEATURES)
    assert found.targets == {"f_a": {"amount": 2.5}} and not found.country_targets


@pytest.mark.parametrize(
    "rows, code",
    [
        ([("f_c", 1, None)], "unknown_parameter_value"),
        ([(None, 1, None)], "unknown_parameter_value"),
        ([("f_a", 1, "USA")], "unknown_parameter_value"),
        ([("f_a", -1, None)], "selection_number_invalid"),
        ([("f_a", None, None)], "selection_number_invalid"),
        ([("f_a", "much", "CHN")], "selection_number_invalid"),
        ([("f_a", 1, None), ("f_a", 2, None)], "target_twice"),
        ([("f_a", 1, "CHN"), ("f_a", 1, "CHN")], "target_twice"),
    ],
)
def test_what_is_wrong_is_told(rows, code):
    with pytest.raises(NeaspecError) as error:
        asked(*rows)
    assert error.value.message.code == code


def test_more_than_is_there_is_told_with_the_country():
    with pytest.raises(NeaspecError) as error:
        select(units(), FEATURES, asked(("f_a", 1e6, "RUS")), EFFORT, Silent())
    assert error.value.message.code == "target_out_of_reach"
    assert error.value.message.params["feature"] == "f_a RUS"


def test_the_forecast_counts_further_solutions_and_importance_and_refuses_what_does_not_fit():
    told = forecast(1000, 3, Effort(100.0, 0.05, 3, True)).params
    assert told["seconds"] == 100 * 2 + 2 * 25 and told["units"] == 1000
    with pytest.raises(NeaspecError) as error:
        forecast(50_000_000, 100, EFFORT)
    assert error.value.message.code == "selection_too_large" and error.value.message.params["gigabytes"] > 4
