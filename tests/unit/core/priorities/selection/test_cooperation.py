"""The value of cooperation against trying every selection, and where there is nothing to gain."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from selection_cases import clumped, least, random_problem

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.selection.cooperation import cooperate, part_of, roles
from neaspec_plugin.core.priorities.selection.problem import FREE, Outline, Problem
from neaspec_plugin.core.progress import Silent

THREE = np.array(["CHN", "CHN", "CHN", "MNG", "MNG", "MNG", "RUS", "RUS", "RUS"])


def two_countries(costs, amounts):
    count = len(costs)
    return Problem(
        "min_set", np.array(costs, dtype=float), csr_matrix(np.array(amounts, dtype=float)),
        0.5 * np.array(amounts, dtype=float).sum(axis=1), np.ones(len(amounts)), np.full(count, FREE),
        csr_matrix((0, count)), np.zeros(0), Outline.none(count),
    )  # fmt: skip


@pytest.mark.parametrize("objective", ["min_set", "min_shortfall"])
@pytest.mark.parametrize("seed", range(8))
def test_values_and_gains_are_those_of_trying_everything(objective, seed):
    problem = random_problem(2 * seed + 2 if seed % 2 else 4 * seed + 6, objective=objective)
    problem = replace(problem, locks=np.full(9, FREE))
    groups = cooperate(problem, THREE, 200.0, 0.0, Silent()).groups.set_index("group")
    assert list(groups.index) == ["CHN + MNG", "CHN + RUS", "MNG + RUS", "CHN + MNG + RUS"]
    exact = {}
    for size in (1, 2, 3):
        for group in combinations(("CHN", "MNG", "RUS"), size):
            exact[group] = least(part_of(problem, THREE, group))
    for name, row in groups.iterrows():
        group = tuple(name.split(" + "))
        alone = sum(exact[code,] for code in group)
        assert row["alone"] == pytest.approx(alone) and row["together"] == pytest.approx(exact[group], abs=1e-9)
        gain = alone - exact[group]
        assert gain >= -1e-9
        assert row["gain_least"] <= gain + 1e-6 and row["gain_most"] >= gain - 1e-6
        assert row["proven"] == (gain > 1e-6 * alone)


def test_one_country_has_the_cheap_units_of_a_shared_feature():
    # half of 4 each alone: 1 in CHN for 1, 1 in RUS for 5; together both in CHN for 2
    problem = two_countries([1, 1, 5, 5], [[1, 1, 1, 1]])
    found = cooperate(problem, np.array(["CHN", "CHN", "RUS", "RUS"]), 20.0, 0.0, Silent())
    row = found.groups.iloc[0]
    assert (row["alone"], row["together"], row["gain_least"]) == pytest.approx((6.0, 2.0, 4.0)) and row["proven"]
    assert row["gain_least_percent"] == pytest.approx(100 * 4 / 6)
    assert sorted(roles(found.alone, found.together)) == ["alone_only", "both", "joint_only", "none"]


def test_where_nothing_is_shared_nothing_is_gained():
    problem = two_countries([1, 2, 3, 4], [[1, 1, 0, 0], [0, 0, 1, 1]])
    row = cooperate(problem, np.array(["CHN", "CHN", "RUS", "RUS"]), 20.0, 0.0, Silent()).groups.iloc[0]
    assert row["gain_most"] == pytest.approx(0, abs=1e-9) and not row["proven"]


def test_a_gap_is_no_gain():
    """Solved roughly, the least gain stays below the most, and a gain that is not proven is not called so."""
    problem = clumped(10)
    country = np.where(np.arange(100) % 10 < 5, "CHN", "RUS")
    row = cooperate(problem, country, 40.0, 0.2, Silent()).groups.iloc[0]
    assert 0 <= row["gain_least"] <= row["gain_most"]
    assert row["together"] <= row["alone"] and row["together_bound"] <= row["together"]
    assert row["proven"] == (row["alone_bound"] - row["together"] > 1e-6 * row["alone"])


def test_one_country_alone_is_told():
    with pytest.raises(NeaspecError) as error:
        cooperate(random_problem(3), np.full(9, "CHN"), 1.0, 0.0, Silent())
    assert error.value.message.code == "cooperation_one_country"
