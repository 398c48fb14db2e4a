"""Scores by arithmetic written beside them; ranks against every weight of a fine grid over the simplex."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.scores import priority_score
from neaspec_plugin.core.priorities.scores.criteria import Criterion
from neaspec_plugin.core.priorities.scores.priority_score import draw_scores, normalise, ranks, score_units
from neaspec_plugin.core.progress import Silent

NAN = math.nan


def criterion(field="a", direction="benefit", normalisation="min_max", weight=1.0, pieces=()):
    return Criterion(field, direction, normalisation, weight, pieces)


def units(rows, names="abc"):
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(names))


ABC = [criterion(name) for name in "abc"]
# already 0..1 in each column: min-max leaves them as they are
CASE = units({"U1": [1.0, 0.0, 0.4], "U2": [0.3, 1.0, 0.0], "U3": [0.0, 0.6, 1.0]})


def score(values, criteria, draws=200, seed=7):
    return score_units(values, criteria, draws, seed, Silent())


@pytest.mark.parametrize(
    ("changes", "values", "expected"),
    [
        ({}, [2, 4, 6], [0, 0.5, 1]),
        ({"direction": "cost"}, [2, 4, 6], [1, 0.5, 0]),
        ({}, [2, NAN, 6], [0, NAN, 1]),
        # ranks from the smallest: 1, 2.5, 2.5, 4 -> (rank - 1) / 3
        ({"normalisation": "rank"}, [10, 20, 20, 1000], [0, 0.5, 0.5, 1]),
        ({"normalisation": "rank", "direction": "cost"}, [10, 20, 20, 1000], [1, 0.5, 0.5, 0]),
        # below 10: 0; from 10: 0.25; from 20: 1
        (
            {"normalisation": "threshold", "pieces": ((10, 0.25), (20, 1))},
            [9.99, 10, 19, 20, 99],
            [0, 0.25, 0.25, 1, 1],
        ),
        (
            {"normalisation": "threshold", "direction": "cost", "pieces": ((10, 0.25),)},
            [9, 10, NAN],
            [1, 0.75, NAN],
        ),
        # all equal: none is worse than another
        ({}, [5, 5, NAN], [1, 1, NAN]),
        ({"direction": "cost"}, [5, 5], [1, 1]),
        ({"normalisation": "rank"}, [5, 5], [1, 1]),
        ({}, [NAN, NAN], [NAN, NAN]),
        ({}, [-1e308, 0, 1e308], [0, 0.5, 1]),
    ],
)
def test_normalised_values(changes, values, expected):
    found = normalise(np.array(values, dtype=float), criterion(**changes))
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


def test_score_contributions_and_rank():
    # weights 2:1:1 = 0.5, 0.25, 0.25
    # U1 0.5 + 0 + 0.1 = 0.6; U2 0.15 + 0.25 + 0 = 0.4; U3 0 + 0.15 + 0.25 = 0.4: both second
    found = score(CASE, [criterion("a", weight=2), criterion("b"), criterion("c")])
    assert found["score"].tolist() == pytest.approx([0.6, 0.4, 0.4])
    assert found["score_high"].tolist() == pytest.approx([0.6, 0.4, 0.4])
    assert found["rank"].tolist() == [1, 2, 2]
    assert found["contrib_a"].tolist() == pytest.approx([0.5, 0.15, 0])
    assert found["missing"].tolist() == [None, None, None]


def test_contributions_add_up_and_lie_in_range():
    source = np.random.default_rng(3)
    table = source.normal(size=(200, 4))
    table[source.random(table.shape) < 0.2] = NAN
    values = pd.DataFrame(table, index=[f"u{i:03}" for i in range(200)], columns=list("abcd"))
    criteria = [
        criterion("a"),
        criterion("b", "cost", "rank", 3),
        criterion("c", normalisation="threshold", weight=0.5, pieces=((-1, 0.2), (0, 0.6), (1, 1))),
        criterion("d", weight=0),
    ]
    found = score(values, criteria)
    parts = found[[f"contrib_{name}" for name in "abcd"]]
    np.testing.assert_allclose(parts.sum(axis=1), found["score"], rtol=0, atol=1e-12)
    assert (parts["contrib_d"] == 0).all()
    assert found["score"].between(0, 1).all()
    # the span is the weight of what is missing: 1, 3, 0.5 and 0 of 4.5
    span = values.isna() @ np.array([1, 3, 0.5, 0]) / 4.5
    np.testing.assert_allclose(found["score_high"] - found["score"], span, rtol=0, atol=1e-12)
    assert (found["rank_low"] <= found["rank_high"]).all()
    assert found["rank"].min() == 1


def grid(parts):
    """Midpoints of the triangles that cut the simplex of three weights into parts * parts equal ones."""
    up = [(i + 1 / 3, j + 1 / 3) for i in range(parts) for j in range(parts - i)]
    down = [(i + 2 / 3, j + 2 / 3) for i in range(parts) for j in range(parts - i - 1)]
    return [(a / parts, b / parts, 1 - (a + b) / parts) for a, b in up + down]


def enumerated_rank(row, weights):
    sums = [sum(w * v for w, v in zip(weights, other)) for other in CASE.to_numpy()]
    return 1 + sum(other > sums[row] for other in sums)


def test_ranks_of_the_draws_are_those_of_all_weights():
    weights = grid(60)
    assert len(weights) == 3600
    draws = 20_000
    drawn = np.concatenate([ranks(block) for block in draw_scores(CASE.to_numpy(), draws, 1)])
    found = score(CASE, ABC, draws)
    for row in range(3):
        exhaustive = sorted(enumerated_rank(row, weight) for weight in weights)
        for rank in (1, 2, 3):
            # standard error of a share: at most 0.5 / sqrt(20000) = 0.0035; the grid's own: below 0.01
            assert np.mean(drawn[:, row] == rank) == pytest.approx(exhaustive.count(rank) / 3600, abs=0.02)
        # nearest rank: 5 % of 3600 = the 180th, 95 % = the 3420th
        assert found["rank_low"][row] == exhaustive[179]
        assert found["rank_high"][row] == exhaustive[3419]


def test_acceptability_is_the_share_of_weights_that_put_a_unit_among_the_best():
    weights = grid(60)
    found = score_units(CASE, ABC, 20_000, 1, Silent(), top=33)  # one of three
    for row in range(3):
        share = np.mean([enumerated_rank(row, weight) == 1 for weight in weights])
        assert found["acceptability"][row] == pytest.approx(share, abs=0.02)
    assert (score_units(CASE, ABC, 50, 1, Silent(), top=100)["acceptability"] == 1).all()


@pytest.mark.parametrize("top", [0, -1, 101, NAN])
def test_a_share_of_best_units_that_is_none_is_refused(top):
    with pytest.raises(NeaspecError) as caught:
        score_units(CASE, ABC, 5, 1, Silent(), top=top)
    assert caught.value.message.params["parameter"] == "TOP"


def test_draws_are_uniform_on_the_simplex():
    # a unit with the value 1 in one criterion alone scores that criterion's weight: mean 1/3; P(w > 1/2) = 1/4
    weight = np.concatenate(list(draw_scores(np.eye(3), 20_000, 5)))
    np.testing.assert_allclose(weight.sum(axis=1), 1)
    np.testing.assert_allclose(weight.mean(axis=0), 1 / 3, atol=0.01)
    np.testing.assert_allclose((weight > 0.5).mean(axis=0), 1 / 4, atol=0.015)


def test_a_dominated_unit_never_ranks_first():
    # U4 equals U2 in two criteria and is a hair worse in one
    values = pd.concat([CASE, units({"U4": [0.3, 1.0 - 1e-9, 0.0]})])
    for seed in range(5):
        drawn = np.concatenate([ranks(block) for block in draw_scores(values.to_numpy(), 5000, seed)])
        assert drawn[:, 3].min() > 1
        assert (drawn[:, 3] > drawn[:, 1]).all()


def test_missing_counts_as_worst_as_best_and_as_anything_between():
    # B known 0.5; A missing: 0 or 1; C and D hold the ends of the scale
    values = units({"A": [NAN], "B": [0.5], "C": [0.0], "D": [1.0]}, "a")
    found = score(values, [criterion("a", weight=3)], draws=4000)
    assert found["score"].tolist() == [0, 0.5, 0, 1]
    assert found["score_high"].tolist() == [1, 0.5, 0, 1]
    assert found["rank"].tolist() == [3, 2, 3, 1]
    assert found["missing"].tolist() == ["a", None, None, None]
    # with one criterion only the guess is drawn: A is second or third, half of the draws each, and so is B
    assert (found["rank_low"]["A"], found["rank_high"]["A"]) == (2, 3)
    assert (found["rank_low"]["B"], found["rank_high"]["B"]) == (2, 3)
    assert (found["rank_low"]["C"], found["rank_high"]["C"]) == (4, 4)
    assert (found["rank_low"]["D"], found["rank_high"]["D"]) == (1, 1)


def test_a_known_value_of_a_constant_column_does_not_change_the_order():
    constant = CASE.assign(d=7.0)
    with_it = score(constant, [*ABC, criterion("d")])
    assert with_it["rank"].tolist() == score(CASE, ABC)["rank"].tolist()
    assert with_it["contrib_d"].tolist() == [0.25] * 3


def test_equal_units_share_the_smaller_rank():
    found = score(units({"x": [1, 1], "y": [1, 1], "z": [0, 0]}, "ab"), ABC[:2])
    assert found["rank"].tolist() == [1, 1, 3]
    assert found["rank_low"].tolist() == found["rank_high"].tolist() == [1, 1, 3]


def test_only_criteria_with_weight_are_drawn():
    # by b alone U2 is first; a, which would put U1 first, has no weight
    found = score(CASE, [criterion("a", weight=0), criterion("b")])
    assert found["rank_low"].tolist() == found["rank_high"].tolist() == [3, 1, 2]


def many(n=60):
    source = np.random.default_rng(9)
    table = source.random((n, 3))
    table[source.random(table.shape) < 0.15] = NAN
    return pd.DataFrame(table, index=[f"u{i:02}" for i in range(n)], columns=list("abc"))


def test_percentiles_are_nearest_rank():
    values = many().fillna(0.5)
    found = score(values, ABC, draws=110, seed=11)
    scaled = ((values - values.min()) / (values.max() - values.min())).to_numpy()
    drawn = np.sort(np.concatenate([ranks(block) for block in draw_scores(scaled, 110, 11)]), axis=0)
    # 5 % of 110 = 5.5 -> the 6th smallest; 95 % = 104.5 -> the 105th
    assert found["rank_low"].tolist() == drawn[5].tolist()
    assert found["rank_high"].tolist() == drawn[104].tolist()


def test_order_of_rows_does_not_matter_and_seeds_repeat():
    values = many()
    found = score(values, ABC)
    pd.testing.assert_frame_equal(score(values.sample(frac=1, random_state=2), ABC), found)
    pd.testing.assert_frame_equal(score(values, ABC), found)
    assert not score(values, ABC, seed=8)[["rank_low", "rank_high"]].equals(found[["rank_low", "rank_high"]])


@pytest.mark.parametrize("block", [1, 60 * 7, 10**9])
def test_size_of_blocks_does_not_matter(monkeypatch, block):
    expected = score(many(), ABC, draws=101)
    monkeypatch.setattr(priority_score, "_BLOCK", block)
    pd.testing.assert_frame_equal(score(many(), ABC, draws=101), expected)


def test_no_units_and_nullable_integers():
    assert score(units({}), ABC).empty
    values = pd.DataFrame({"a": pd.array([1, None, 3], dtype="Int64")}, index=["x", "y", "z"])
    assert score(values, ABC[:1])["score"].tolist() == [0, 0, 1]


@pytest.mark.parametrize(
    ("values", "draws", "code"),
    [
        (pd.DataFrame({"a": [1, 2]}, index=["x", "x"]), 10, "unit_id_not_unique"),
        (pd.DataFrame({"a": ["1", "many"]}, index=["x", "y"]), 10, "criterion_values_not_numbers"),
        (pd.DataFrame({"a": [1, math.inf]}, index=["x", "y"]), 10, "criterion_values_not_numbers"),
        (pd.DataFrame({"a": [1, 2]}, index=["x", "y"]), 0, "unknown_parameter_value"),
    ],
)
def test_bad_input_is_refused(values, draws, code):
    with pytest.raises(NeaspecError) as caught:
        score(values, ABC[:1], draws)
    assert caught.value.message.code == code


def test_it_can_be_cancelled():
    class Enough(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as caught:
        score_units(CASE, ABC, 10, 1, Enough())
    assert caught.value.message.code == "cancelled"
