"""Evidence of recommendations: how a row is named, whether it is there, and what of a form is kept."""

from __future__ import annotations

import copy

import pandas as pd
import pytest
from simulated_forms import WHOLE, form, known, lexicon

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.assessments.evidence import ALGORITHMS, EVIDENCE, names_of, references, stands, written
from neaspec_plugin.core.assessments.records import Seen, read_form
from neaspec_plugin.core.assessments.workbook import recognise
from neaspec_plugin.core.schema import TABLES

LEXICON = lexicon()


def reader(**tables):
    """``read`` of a database with these rows."""

    def read(table, where, columns):
        frame = pd.DataFrame(tables.get(table, []), columns=list(TABLES[table].names), dtype=object)
        ((name, values),) = where.items()
        return frame[frame[name].isin(values)][list(columns)]

    return read


def test_parts_are_read_whatever_parts_them_and_written_one_way():
    pairs = references(" counts : C1；COUNTS：C-2\nassessments:S@2025@Office: north ;; loose")
    assert pairs == [
        ("counts", "C1"), ("counts", "C-2"), ("assessments", "S@2025@Office: north"), ("loose", ""),
    ]  # fmt: skip
    assert references(written(pairs[:3])) == pairs[:3]
    assert references(None) == references(float("nan")) == references(" ; ") == []


def test_a_row_of_a_run_is_named_with_its_run_or_without():
    rows = pd.DataFrame([{"run_id": "sitecriteria-1", "verdict_id": "V"}])
    assert names_of(rows, "site_verdicts") == [("sitecriteria-1/V", "V")]
    read = reader(site_verdicts=rows.to_dict("records"))
    assert stands("site_verdicts", "V", read) and stands("site_verdicts", "sitecriteria-1/V", read)
    assert not stands("site_verdicts", "sitecriteria-1", read) and not stands("site_verdicts", "sitecriteria-2/V", read)


def test_a_key_of_several_parts_may_hold_the_sign_that_parts_them():
    row = {"assessment_id": "S@2025@Office A/B", "species_id": "HC", "season": "breeding"}
    read = reader(assessment_species=[row])
    assert stands("assessment_species", "S@2025@Office A/B/HC/breeding", read)
    assert not stands("assessment_species", "S@2025@Office A/HC/breeding", read)


def test_what_is_no_table_of_evidence_never_stands():
    read = reader(counts=[{"count_id": "C1"}], imports=[{"import_id": "I"}])
    assert stands("counts", "C1", read)
    for table, row in (("counts", ""), ("counts", "C"), ("imports", "I"), ("nothing", "C1")):
        assert not stands(table, row, read)


def test_every_table_and_algorithm_has_a_name():
    assert set(EVIDENCE) <= set(TABLES)
    assert all(f"table_{name}" in TEXTS for name in EVIDENCE)
    assert all(f"algorithm_{name}" in TEXTS for name in ALGORITHMS)


def read(**cells):
    rows = copy.deepcopy(WHOLE)
    rows["recommendations"][0].update(cells)
    have = {("counts", "C1"), ("detections", "D1")}
    of_database = known(runs=frozenset({"sitecriteria-1"}), stands=lambda *pair: pair in have)
    sheets = recognise("simulated.xlsx", form(rows), LEXICON)
    return read_form("simulated.xlsx", sheets, of_database, LEXICON, Seen())["recommendations"]


def test_evidence_of_the_database_and_of_the_same_form_is_kept():
    own = "assessments:MNG-X@2025@Simulated Office"
    filled = read(run_id="sitecriteria-1", evidence=f"Counts: C1; detections:D1; counts:C1; {own}")
    (row,) = filled.records.to_dict("records")
    assert filled.defects == []
    assert (row["run_id"], row["evidence"]) == ("sitecriteria-1", f"counts:C1;detections:D1;{own}")


@pytest.mark.parametrize(
    "cells, field, value",
    [
        ({"run_id": "sitecriteria-2"}, "run_id", "sitecriteria-2"),
        ({"evidence": "counts:C1;counts:C2"}, "evidence", "counts:C2"),
        ({"evidence": "a count of ours"}, "evidence", "a count of ours"),
        ({"evidence": "assessments:MNG-X@2024@Simulated Office"}, "evidence", "assessments:MNG-X@2024@Simulated Office"),
    ],
)  # fmt: skip
def test_what_names_no_row_is_told_and_its_recommendation_refused(cells, field, value):
    filled = read(**cells)
    assert [(one.field, one.code, one.params) for one in filled.defects] == [
        (field, "unknown_evidence", {"value": value})
    ]
    assert filled.refused == (1,) and filled.records.empty and filled.rows_in == 1
