"""Weights of groups and by ranks, points and swings, against arithmetic written beside them."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.scores.weights import (
    COLUMNS,
    countries_table,
    judges_table,
    messages,
    parse_judgements,
    rank_order_centroids,
    scale_text,
    weigh,
    weights_table,
)

INDEX = {1: 0.0, 2: 0.0, 3: 0.58, 4: 0.9}


def frame(*rows):
    return pd.DataFrame(rows, columns=list(COLUMNS))


def said(judge, values):
    return [(judge, name, None, value) for name, value in zip("abc", values)]


@pytest.mark.parametrize(
    ("ranks", "expected"),
    [
        ((1, 2, 3), (11 / 18, 5 / 18, 2 / 18)),
        ((2, 1), (0.25, 0.75)),
        # Barron and Barrett (1996), table of rank-order centroids for five attributes
        ((1, 2, 3, 4, 5), (0.4567, 0.2567, 0.1567, 0.09, 0.04)),
        # equal ranks share the mean of their places
        ((1, 1, 2), (8 / 18, 8 / 18, 2 / 18)),
        ((7, 7), (0.5, 0.5)),
    ],
)
def test_rank_order_centroids(ranks, expected):
    assert rank_order_centroids(ranks) == pytest.approx(expected, abs=5e-5)


def test_the_judges_of_a_country_are_joined_before_they_are_held_against_all():
    rows = [("x", 4, "CHN"), ("y", 9, "CHN"), ("z", 1, "RUS"), ("w", 6, None)]
    judged = frame(*((judge, "a", "b", value) for judge, value, _ in rows)).assign(country=[row[2] for row in rows])
    weights = weigh(judged, "ahp", INDEX)
    table = countries_table(judged, "ahp", INDEX, weights).set_index("country")
    assert table.index.tolist() == ["CHN", "RUS"] and table["judges"].tolist() == [2, 1]
    # China: the geometric mean of 4 and 9 is 6, so that a has 6 of 7; all: of 4, 9, 1 and 6 it is 216 ** (1 / 4)
    whole = 216**0.25
    assert table.loc["CHN", "weight_a"] == pytest.approx(6 / 7) and table.loc["RUS", "weight_a"] == pytest.approx(0.5)
    assert table.loc["CHN", "distance"] == pytest.approx(6 / 7 - whole / (1 + whole))
    assert (table["consistency_ratio"] == 0).all()
    assert countries_table(judged.assign(country=None), "ahp", INDEX, weights).empty


def test_a_judge_without_a_name_is_that_of_the_country():
    text = json.dumps([{"country": code, "criterion_a": "a", "judgement": 1} for code in ("MNG", "KOR")])
    assert parse_judgements(text)["judge"].tolist() == ["MNG", "KOR"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=12))
def test_centroids_are_weights_in_the_order_of_the_ranks(ranks):
    weights = rank_order_centroids(ranks)
    assert weights.sum() == pytest.approx(1)
    for one, first in zip(ranks, weights):
        for two, second in zip(ranks, weights):
            assert first == second if one == two else (first > second) == (one < two)


def test_a_group_has_the_geometric_mean_of_its_judgements():
    # 4 and 1 : a is twice b
    found = weigh(frame(("RUS", "a", "b", 4), ("CHN", "a", "b", "1")), "ahp", INDEX)
    assert found.judges == ("CHN", "RUS")  # the programme's order, not that of the rows
    assert found.group == pytest.approx([2 / 3, 1 / 3])
    assert found.each.tolist() == [pytest.approx([1 / 2, 1 / 2]), pytest.approx([4 / 5, 1 / 5])]
    # 4/5 - 2/3 = 2/15 of the weight would have to move
    assert found.distances() == pytest.approx([1 / 6, 2 / 15])


def test_the_order_of_a_pair_does_not_matter():
    one = weigh(frame(("x", "a", "b", "3"), ("x", "c", "a", "1/2")), "ahp", INDEX)
    other = weigh(frame(("x", "b", "a", "1/3"), ("x", "a", "c", 2)), "ahp", INDEX)
    # a : b : c = 3 : 1 : 1.5
    assert dict(zip(one.criteria, one.group)) == pytest.approx({"a": 6 / 11, "b": 2 / 11, "c": 3 / 11})
    assert dict(zip(other.criteria, other.group)) == pytest.approx(dict(zip(one.criteria, one.group)))


@pytest.mark.parametrize(
    ("method", "values", "expected"),
    [
        ("direct", (30, 10, 0), (0.75, 0.25, 0)),
        ("swing", (100, 60, 40), (0.5, 0.3, 0.2)),
        ("roc", (2, 1, 3), (5, 11, 2)),
    ],
)
def test_points_swings_and_ranks(method, values, expected):
    found = weigh(frame(*said("x", values)), method, INDEX)
    assert found.group == pytest.approx(np.array(expected) / sum(expected))
    assert math.isnan(found.group_ratio) and found.reviews == (None,)


def test_tables_of_weights_and_judges():
    found = weigh(frame(*said("x", (1, 1, 2)), *said("y", (3, 1, 0))), "direct", INDEX)
    table = weights_table(found).set_index("criterion")
    assert table["weight"].tolist() == pytest.approx([0.5, 0.25, 0.25])
    assert table["rank"].tolist() == [1, 2, 2]
    assert (table["lowest"]["a"], table["highest"]["a"]) == (0.25, 0.75)
    judges = judges_table(found)
    assert judges["judgements"].tolist() == [3, 3]
    assert judges["distance"].tolist() == pytest.approx([0.25, 0.25])
    assert judges["criterion_a"].tolist() == [None, None]


def test_the_judgement_to_look_at_again_is_told_above_the_limit_alone():
    rows = [("x", "a", "b", 3), ("x", "b", "c", 3), ("x", "a", "c", "1/5"), ("y", "a", "b", 2), ("y", "b", "c", 2)]
    found = weigh(frame(*rows, ("y", "a", "c", 5)), "ahp", INDEX)
    told = messages(found, 0.1)
    assert [one.code for one in told] == ["weights_told", "judgement_again"]
    again = told[1].params
    assert again["judge"] == "x" and {again["one"], again["two"]} <= {"a", "b", "c"}
    x, y = judges_table(found).itertuples(index=False)
    assert x.consistency_ratio > 1 and x.ratio_then == 0
    assert y.consistency_ratio < 0.01 and (y.judgement, y.fitting) == ("5", "4")


def test_judgements_as_they_are_written_on_the_scale():
    assert [scale_text(value) for value in (3, 1, 1 / 3, 2.5, 1 / 9)] == ["3", "1", "1/3", "2.5", "1/9"]


def test_a_text_of_judgements():
    rows = parse_judgements('[{"criterion_a": "a", "criterion_b": "b", "judgement": "1/3"}]')
    assert weigh(rows, "ahp", INDEX).group == pytest.approx([0.25, 0.75])


@pytest.mark.parametrize("text", ["", "{", "{}", "[1]", '[{"criterion": "a"}]'])
def test_a_text_that_is_none(text):
    with pytest.raises(NeaspecError) as caught:
        parse_judgements(text)
    assert caught.value.message.code == "judgements_not_json"


AB, BC = ("x", "a", "b", 2), ("x", "b", "c", 2)


@pytest.mark.parametrize(
    ("rows", "method", "code"),
    [
        ([], "ahp", "judgements_none"),
        ([("x", "a", None, 2)], "ahp", "judgement_criteria"),
        ([("x", "a", "a", 2)], "ahp", "judgement_criteria"),
        ([AB], "direct", "judgement_criteria"),
        ([("x", "a", "b", 10)], "ahp", "judgement_invalid"),
        ([("x", "a", "b", "2/0")], "ahp", "judgement_invalid"),
        ([("x", "a", "b", None)], "ahp", "judgement_invalid"),
        (said("x", (1, 2, 2.5)), "roc", "judgement_invalid"),
        (said("x", (1, 2, 101)), "swing", "judgement_invalid"),
        (said("x", (1, -2)), "direct", "judgement_invalid"),
        ([AB, ("x", "b", "a", 3)], "ahp", "judgement_twice"),
        ([*said("x", (1, 2)), *said("x", (1,))], "direct", "judgement_twice"),
        ([*said("x", (1, 2)), *said("y", (1,))], "direct", "judgement_lacking"),
        ([AB, ("x", "c", "d", 2)], "ahp", "judgements_apart"),
        ([AB, BC, ("y", "a", "b", 2)], "ahp", "judgements_apart"),
        ([AB, BC, ("x", "c", "d", 2), ("x", "d", "e", 2)], "ahp", "criteria_too_many"),
        (said("x", (1,)), "direct", "criteria_too_many"),
        (said("x", (0, 0)), "direct", "criteria_weights_zero"),
    ],
)
def test_what_is_refused(rows, method, code):
    with pytest.raises(NeaspecError) as caught:
        weigh(frame(*rows), method, INDEX)
    assert caught.value.message.code == code
