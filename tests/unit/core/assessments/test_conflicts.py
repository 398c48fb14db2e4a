"""What two simulated offices say differently of one site and year."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.assessments.conflicts import COLUMNS, conflicts
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES

OFFICES = {"a": "Office A", "b": "Office B", "c": "Office C"}


def tables(**rows):
    assessed = [
        {"assessment_id": one, "site_id": "S", "year": 2025, "office": OFFICES[one], **row}
        for one, row in rows.pop("assessments").items()
    ]
    frames = {"assessments": assessed, **rows}
    return {
        name: pd.DataFrame(frames.get(name, []), columns=list(TABLES[name].names), dtype=object)
        for name in ("assessments", "assessment_species", "assessment_habitats", "threats")
    }


def found(rows, **more):
    return [
        tuple(row)
        for row in conflicts(rows, **more)[
            ["record_table", "record", "field", "office_a", "value_a", "office_b", "value_b"]
        ].to_numpy()
    ]


def test_answers_that_differ_stand_side_by_side_and_empty_ones_do_not():
    rows = tables(assessments={"a": {"state": "good", "management": "none"}, "b": {"state": "poor", "area_ha": 5.0}})
    assert found(rows) == [("assessments", (), "state", "Office A", "good", "Office B", "poor")]
    assert list(conflicts(rows).columns) == list(COLUMNS)


def test_numbers_of_the_same_species_and_season_are_compared():
    numbers = [
        {"assessment_id": "a", "species_id": "HC", "season": "wintering", "count_min": 10, "count_max": 20},
        {"assessment_id": "b", "species_id": "HC", "season": "wintering", "count_min": 10, "count_max": 25},
        {"assessment_id": "b", "species_id": "HC", "season": "breeding", "count_min": 1, "count_max": 1},
    ]
    rows = tables(assessments={"a": {}, "b": {}}, assessment_species=numbers)
    assert found(rows) == [("assessment_species", ("HC", "wintering"), "count_max", "Office A", "20", "Office B", "25")]


def test_threats_that_one_names_and_the_other_does_not_are_told():
    threats = [
        {"threat_id": "1", "assessment_id": "a", "kind": "5.1", "severity": "slow"},
        {"threat_id": "2", "assessment_id": "b", "kind": "5.1", "severity": "rapid"},
        {"threat_id": "3", "assessment_id": "b", "kind": "9"},
    ]
    rows = tables(assessments={"a": {}, "b": {}, "c": {}}, threats=threats)
    assert found(rows) == [
        ("threats", ("5.1", None), "severity", "Office A", "slow", "Office B", "rapid"),
        ("threats", ("9", None), "kind", "Office A", None, "Office B", "9"),
    ]


def test_three_offices_give_three_pairs():
    rows = tables(assessments={"a": {"state": "good"}, "b": {"state": "poor"}, "c": {"state": "moderate"}})
    assert [(one[3], one[5]) for one in found(rows)] == [
        ("Office A", "Office B"),
        ("Office A", "Office C"),
        ("Office B", "Office C"),
    ]


def test_another_year_and_one_office_alone_are_no_conflict():
    rows = tables(assessments={"a": {"state": "good"}, "b": {"state": "poor", "year": 2024}})
    assert found(rows) == []
    rows = tables(assessments={"a": {"state": "good"}, "b": {"state": "poor"}})
    assert found(rows, sites=frozenset({("S", 2024)})) == []
    assert len(found(rows, sites=frozenset({("S", 2025)}))) == 1


def test_unknown_against_an_answer_is_no_conflict():
    rows = tables(assessments={"a": {"state": "good", "management": "unknown"}, "b": {"state": "unknown"}})
    assert found(rows) == []


def test_the_same_threat_of_other_species_shows_what_differs():
    threats = [
        {"threat_id": "1", "assessment_id": "a", "kind": "9", "species_ids": "HC;AT", "scope": "whole"},
        {"threat_id": "2", "assessment_id": "b", "kind": "9", "species_ids": "HC", "scope": "few"},
    ]
    rows = tables(assessments={"a": {}, "b": {}}, threats=threats)
    assert found(rows) == [
        ("threats", ("9", None), "species_ids", "Office A", "AT;HC", "Office B", "HC"),
        ("threats", ("9", None), "scope", "Office A", "whole", "Office B", "few"),
    ]
    threats[1] |= {"species_ids": "AT;HC", "scope": "whole"}  # the order of a list is no difference
    assert found(tables(assessments={"a": {}, "b": {}}, threats=threats)) == []


def test_it_says_how_far_it_is_and_stops_when_asked():
    class Asked(Silent):
        def __init__(self, after):
            self.after, self.shown = after, []

        def is_canceled(self):
            return len(self.shown) >= self.after

        def set_progress(self, percent):
            self.shown.append(percent)

    rows = tables(assessments={"a": {"state": "good"}, "b": {"state": "poor"}})
    more = rows["assessments"].assign(assessment_id=["c", "d"], site_id="T")
    rows["assessments"] = pd.concat([rows["assessments"], more], ignore_index=True)
    asked = Asked(9)
    assert len(conflicts(rows, None, asked)) == 2 and asked.shown == [0, 50]
    with pytest.raises(NeaspecError, match="cancelled"):
        conflicts(rows, None, Asked(1))


def test_thousands_of_assessments_are_passed_over_once(monkeypatch):
    """Each table is filtered once, whatever the number of assessments."""
    sizes = []
    isin = pd.Series.isin
    monkeypatch.setattr(pd.Series, "isin", lambda self, values: sizes.append(len(self)) or isin(self, values))
    assessed = [
        {"assessment_id": f"{site}{one}", "site_id": str(site), "year": 2025, "office": one, "state": state}
        for site in range(500)
        for one, state in (("A", "good"), ("B", "poor"))
    ]
    rows = tables(assessments={})
    rows["assessments"] = pd.DataFrame(assessed, columns=list(TABLES["assessments"].names), dtype=object)
    assert len(conflicts(rows)) == 500
    assert sizes == [1000, 0, 0, 0]
