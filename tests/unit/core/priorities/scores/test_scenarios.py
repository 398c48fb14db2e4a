"""Each country by itself, and two scorings held against each other."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.scores.criteria import Criterion
from neaspec_plugin.core.priorities.scores.priority_score import score_units
from neaspec_plugin.core.priorities.scores.scenarios import compared, score_by_country
from neaspec_plugin.core.progress import Silent

CRITERIA = [Criterion(name, "benefit", "min_max", 1.0) for name in "ab"]
VALUES = pd.DataFrame(
    {"a": [1.0, 2, 3, 10, 20, 30], "b": [3.0, 1, 2, 0, 90, 10]}, index=["u1", "u5", "u3", "u4", "u2", "u6"]
)
COUNTRIES = pd.Series(["MNG", "MNG", "MNG", "CHN", "CHN", None])


def test_each_country_is_scored_as_if_alone():
    found = score_by_country(VALUES, COUNTRIES, CRITERIA, 50, 1, Silent())
    assert found.index.tolist() == ["u1", "u2", "u3", "u4", "u5", "u6"]
    for units in (["u1", "u5", "u3"], ["u4", "u2"], ["u6"]):
        alone = score_units(VALUES.loc[units], CRITERIA, 50, 1, Silent())
        pd.testing.assert_frame_equal(found.loc[alone.index], alone)
    # a country's best has rank 1, whatever the others have
    assert found["rank"][["u2", "u6"]].tolist() == [1, 1]


def test_without_countries_all_are_together():
    found = score_by_country(VALUES, None, CRITERIA, 50, 1, Silent())
    pd.testing.assert_frame_equal(found, score_units(VALUES, CRITERIA, 50, 1, Silent()))


def test_a_unit_twice_is_refused_even_in_two_countries():
    with pytest.raises(NeaspecError) as caught:
        score_by_country(VALUES.rename({"u4": "u1"}), COUNTRIES, CRITERIA, 5, 1, Silent())
    assert caught.value.message.code == "unit_id_not_unique"


def test_ranks_are_compared():
    scores = pd.DataFrame({"rank": [1, 2, 3, 4]}, index=list("wxyz"))
    found, message = compared(scores, pd.Series({"x": 1, "w": 2, "y": 3, "other": 4}))
    assert found["rank_change"].tolist()[:3] == [1, -1, 0] and pd.isna(found["rank_change"]["z"])
    assert found["rank_compared"].tolist()[:3] == [2, 1, 3]
    # Spearman of (1, 2, 3) and (2, 1, 3): 1 - 6 * 2 / (3 * 8) = 0.5
    assert message.params == {"units": 3, "moved": 2, "correlation": "0.50"}


def test_nothing_in_common_is_told():
    scores = pd.DataFrame({"rank": [1, 2]}, index=list("wx"))
    assert compared(scores, pd.Series({"y": 1}))[1].params["correlation"] == "–"
    with pytest.raises(NeaspecError) as caught:
        compared(scores, pd.Series([1, 2], index=["w", "w"]))
    assert caught.value.message.code == "unit_id_not_unique"
