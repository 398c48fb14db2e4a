"""Scores while weights move: the same as the algorithm's, for every direction, scale and gap."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.priorities.scores.criteria import Criterion
from neaspec_plugin.core.priorities.scores.live_score import LiveScore
from neaspec_plugin.core.priorities.scores.priority_score import score_units
from neaspec_plugin.core.priorities.scores.scenarios import score_by_country
from neaspec_plugin.core.progress import Silent

CRITERIA = (
    Criterion("a", "benefit", "min_max", 2),
    Criterion("b", "cost", "rank", 1),
    Criterion("c", "benefit", "threshold", 0.5, ((2.0, 0.3), (7.0, 1.0))),
    Criterion("d", "cost", "min_max", 0),
)


@pytest.fixture
def columns():
    rng = np.random.default_rng(3)
    table = rng.uniform(0, 10, (40, 4)).round(1)
    table[rng.random(table.shape) < 0.2] = np.nan
    return dict(zip("abcd", table.T))


@pytest.mark.parametrize("weights", [(2, 1, 0.5, 0), (0, 0, 3, 1), (0.2, 0.2, 0.2, 0.2)])
def test_as_the_algorithm_scores(columns, weights):
    criteria = [Criterion(one.field, one.direction, one.normalisation, weight, one.pieces)
                for one, weight in zip(CRITERIA, weights)]  # fmt: skip
    live = LiveScore(columns)
    live.scores(CRITERIA)  # what was kept of other weights changes nothing
    expected = score_units(pd.DataFrame(columns), criteria, 1, 1, Silent())["score"]
    np.testing.assert_allclose(live.scores(criteria), expected, rtol=0, atol=1e-12)


def test_each_countrys_units_are_scaled_among_themselves(columns):
    countries = np.array(["CHN", "RUS", "", "RUS"] * 10)
    expected = score_by_country(pd.DataFrame(columns), pd.Series(countries), CRITERIA, 1, 1, Silent())["score"]
    found = LiveScore(columns, countries).scores(CRITERIA)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)
    assert not np.allclose(found, LiveScore(columns).scores(CRITERIA))


def test_another_direction_or_scale_is_normalised_anew(columns):
    live = LiveScore(columns)
    one, other = Criterion("a", "benefit", "min_max", 1), Criterion("a", "cost", "min_max", 1)
    known = ~np.isnan(columns["a"])
    np.testing.assert_allclose((live.scores([one]) + live.scores([other]))[known], 1.0)


def test_units_without_a_value_are_counted_once(columns):
    lacking = np.isnan(columns["a"]) | np.isnan(columns["b"])
    assert LiveScore(columns).missing(CRITERIA[:2]) == lacking.sum() > 0
    assert LiveScore(columns).missing([]) == 0
