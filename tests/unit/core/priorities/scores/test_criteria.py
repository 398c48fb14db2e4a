"""Criteria from JSON text: what is read, and what is refused with which code."""

from __future__ import annotations

import json

import pytest

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.scores.criteria import (
    SITE_FIELDS,
    Criterion,
    default_criteria,
    parse_criteria,
    weighted_criteria,
)

FIELDS = ["area", "birds"]
GOOD = {"field": "area", "direction": "benefit", "normalisation": "min_max", "weight": 2}


def text(**changes):
    return json.dumps([{**GOOD, **changes}])


def refused(written):
    with pytest.raises(NeaspecError) as caught:
        parse_criteria(written, FIELDS)
    return caught.value.message


def test_all_parts_are_read():
    pieces = [[0, 0], [10, 0.5], [20.5, 1]]
    second = {"field": "birds", "direction": "cost", "normalisation": "threshold", "weight": 0.5, "pieces": pieces}
    assert parse_criteria(json.dumps([GOOD, second]), FIELDS) == [
        Criterion("area", "benefit", "min_max", 2.0),
        Criterion("birds", "cost", "threshold", 0.5, ((0.0, 0.0), (10.0, 0.5), (20.5, 1.0))),
    ]


def test_default_is_five_equal_benefits_with_their_texts():
    criteria = parse_criteria(default_criteria(), SITE_FIELDS)
    assert [criterion.field for criterion in criteria] == [
        "population_share",
        "species_present",
        "criteria_met",
        "cross_border_links",
        "evidence_seasons",
    ]
    assert {(c.direction, c.normalisation, c.weight) for c in criteria} == {("benefit", "min_max", 1.0)}
    assert all(f"criterion_field_{criterion.field}" in TEXTS for criterion in criteria)


@pytest.mark.parametrize("written", ["", "[", "{}", "3", "null", '["area"]', "[" * 100_000])
def test_what_is_no_list_of_objects_is_refused(written):
    assert refused(written).code == "criteria_not_json"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("[]", "criteria_empty"),
        (json.dumps([{key: GOOD[key] for key in ("field", "direction", "weight")}]), "criterion_key_missing"),
        (json.dumps([GOOD, GOOD]), "criterion_field_twice"),
        (text(weight=-0.1), "criterion_weight_invalid"),
        (text(weight="1"), "criterion_weight_invalid"),
        (text(weight=True), "criterion_weight_invalid"),
        (text(weight=None), "criterion_weight_invalid"),
        (text(weight=float("nan")), "criterion_weight_invalid"),
        (text(weight=10**400), "criterion_weight_invalid"),
        (text(weight=0), "criteria_weights_zero"),
        (text(normalisation="threshold"), "criterion_pieces_invalid"),
        (text(pieces=[[0, 1]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces=[[1, 0], [1, 1]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces=[[2, 0], [1, 1]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces=[[0, 1.01]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces=[[0, -0.01]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces=[[0]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces=[["a", 1]]), "criterion_pieces_invalid"),
        (text(normalisation="threshold", pieces="ab"), "criterion_pieces_invalid"),
    ],
)
def test_bad_criteria_are_refused(written, code):
    assert refused(written).code == code


@pytest.mark.parametrize(
    ("changes", "parameter", "value"),
    [
        ({"colour": 1}, "CRITERIA", "colour"),
        ({"field": "depth"}, "field", "depth"),
        ({"field": ["area"]}, "field", "['area']"),
        ({"direction": "up"}, "direction", "up"),
        ({"normalisation": "z_score"}, "normalisation", "z_score"),
    ],
)
def test_unknown_words_are_refused_with_those_accepted(changes, parameter, value):
    message = refused(text(**changes))
    assert message.code == "unknown_parameter_value"
    assert (message.params["parameter"], message.params["value"]) == (parameter, value)
    assert message.params["accepted"]


def test_weights_go_into_criteria():
    given = text(weight=9)
    named = json.loads(given)[0]["field"]
    weighed = json.loads(weighted_criteria({named: 0.25}, given))
    assert weighed[0]["weight"] == 0.25
    assert {key: weighed[0][key] for key in weighed[0] if key != "weight"} == {
        key: value for key, value in json.loads(given)[0].items() if key != "weight"
    }
    assert parse_criteria(weighted_criteria({"a": 0.7, "b": 0.3}), ["a", "b"]) == [
        Criterion("a", "benefit", "min_max", 0.7),
        Criterion("b", "benefit", "min_max", 0.3),
    ]


@pytest.mark.parametrize("weights", [{"other": 1.0}, {}])
def test_weights_of_other_fields_are_refused(weights):
    with pytest.raises(NeaspecError) as caught:
        weighted_criteria(weights, text())
    assert caught.value.message.code == "criteria_not_weighed"
