"""Simulated forms held against what is stored: added, changed, gone, unchanged; nothing lost, nothing twice."""

from __future__ import annotations

import copy
import hashlib
import json

import pandas as pd
import pytest
from simulated_forms import SITE, WHOLE, form, known, lexicon

from neaspec_plugin.core.assessments.form import SHEETS
from neaspec_plugin.core.assessments.records import Seen, offices, read_form
from neaspec_plugin.core.assessments.updates import Form, bring_in, write_issues
from neaspec_plugin.core.assessments.workbook import recognise
from neaspec_plugin.core.schema import TABLES

LEXICON = lexicon()


class Memory:
    """A writer whose tables are lists of rows."""

    def __init__(self):
        self.tables = {name: [] for name in (*SHEETS, "imports", "import_issues")}

    def read(self, table, where=None, columns=None):
        names = list(columns or TABLES[table].names)
        kept = [
            row
            for row in self.tables[table]
            if all(
                row.get(name) in (value if isinstance(value, list) else [value])
                for name, value in (where or {}).items()
            )
        ]
        return pd.DataFrame([{name: row.get(name) for name in names} for row in kept], columns=names, dtype=object)

    def insert(self, table, frame):
        rows = frame.to_dict("records")
        keys = [self.key(table, row) for row in [*self.tables[table], *rows]]
        assert len(keys) == len(set(keys)), "a key stands twice"
        self.tables[table] += rows

    def replace(self, table, frame):
        rows = frame.to_dict("records")
        keys = {self.key(table, row) for row in rows}
        self.tables[table] = [row for row in self.tables[table] if self.key(table, row) not in keys] + rows

    def update(self, table, frame):
        new = {self.key(table, row): row for row in frame.to_dict("records")}
        for row in self.tables[table]:
            row.update(new.get(self.key(table, row), {}))

    def delete(self, table, column, values):
        self.tables[table] = [row for row in self.tables[table] if row[column] not in values]

    @staticmethod
    def key(table, row):
        return tuple(row[name] for name in TABLES[table].key)


@pytest.fixture
def memory():
    return Memory()


def take(memory, rows, file="simulated.xlsx"):
    """Take a form in; returns {table: (added, changed, unchanged, gone)}."""
    stored = memory.read("assessments")
    known_ones = {
        (row["site_id"], row["year"], row["office"]): row["assessment_id"] for row in stored.to_dict("records")
    }
    sheets = recognise(file, form(rows), LEXICON)
    filled = read_form(file, sheets, known(assessments=known_ones), LEXICON, Seen())
    digest = hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()
    one = Form(file, f"assessment_form:{offices(filled) or file}", digest)
    accounts, issues = bring_in(memory, one, sheets, filled)
    memory.replace("imports", pd.DataFrame([{"import_id": one.import_id, "dataset_id": one.dataset_id}]))
    write_issues(memory, one, issues)
    return {a.record_table: (a.added, a.changed, a.unchanged, a.gone) for a in accounts}


def changed(table, place=0, **cells):
    rows = copy.deepcopy(WHOLE)
    rows[table][place].update(cells)
    return rows


def without(table, place):
    rows = copy.deepcopy(WHOLE)
    del rows[table][place]
    return rows


SIZES = {table: len(WHOLE[table]) for table in SHEETS}


def test_the_same_form_again_changes_nothing(memory):
    assert take(memory, WHOLE) == {table: (size, 0, 0, 0) for table, size in SIZES.items()}
    before = copy.deepcopy(memory.tables)
    assert take(memory, WHOLE) == {table: (0, 0, size, 0) for table, size in SIZES.items()}
    assert memory.tables == before


def test_a_newer_form_updates_the_row_of_the_same_key(memory):
    take(memory, WHOLE)
    told = take(memory, changed("assessment_species", count_max="30"))
    assert told["assessment_species"] == (0, 1, 1, 0)
    assert sorted(row["count_max"] or 0 for row in memory.tables["assessment_species"]) == [0, 30]
    (issue,) = memory.tables["import_issues"]
    assert (issue["code"], json.loads(issue["params"])) == ("record_changed", {"fields": ["count_max"]})
    assert json.loads(issue["raw_row"])["count_max"] == 20


def test_a_cell_that_was_emptied_is_emptied(memory):
    take(memory, WHOLE)
    assert take(memory, changed("assessments", area_ha=""))["assessments"] == (0, 1, 0, 0)
    assert memory.tables["assessments"][0]["area_ha"] is None


@pytest.mark.parametrize(
    "table", ["assessment_species", "assessment_habitats", "threats", "stakeholders", "recommendations"]
)
def test_a_row_that_is_no_longer_in_the_form_goes_and_is_listed(memory, table):
    take(memory, WHOLE)
    told = take(memory, without(table, 0))
    assert told[table] == (0, 0, SIZES[table] - 1, 1)
    assert len(memory.tables[table]) == SIZES[table] - 1
    assert [(one["code"], one["record_table"]) for one in memory.tables["import_issues"]] == [("record_gone", table)]


def test_where_a_row_was_refused_nothing_is_gone(memory):
    take(memory, WHOLE)
    told = take(memory, changed("assessment_species", species_id="dodo"))
    assert told["assessment_species"] == (0, 0, 1, 0)
    assert len(memory.tables["assessment_species"]) == 2


def test_a_refused_site_keeps_all_that_was_stored(memory):
    take(memory, WHOLE)
    before = copy.deepcopy({table: memory.tables[table] for table in SHEETS})
    told = take(memory, changed("assessments", state="nonsense"))
    assert told["assessments"] == (0, 0, 0, 0)
    for table in ("assessments", "assessment_species", "assessment_habitats"):
        assert memory.tables[table] == before[table]


def test_another_site_s_form_of_the_office_takes_nothing_away(memory):
    take(memory, WHOLE)
    other = {
        "assessments": [{**SITE, "site_id": "RUS-Y"}],
        "stakeholders": [{"organisation": "B", "site_ids": "RUS-Y"}],
    }
    told = take(memory, other, "other.xlsx")
    assert {table: gone for table, (*_, gone) in told.items()} == dict.fromkeys(SHEETS, 0)
    assert len(memory.tables["stakeholders"]) == 2 and len(memory.tables["assessments"]) == 2


def test_rows_typed_by_hand_stay(memory):
    take(memory, WHOLE)
    row = {**memory.tables["assessment_species"][0], "season": "wintering", "import_id": None}
    memory.tables["assessment_species"].append(row)
    assert take(memory, changed("assessments", note="x"))["assessment_species"] == (0, 0, 2, 0)
    assert row in memory.tables["assessment_species"]


def test_another_office_s_rows_stand_beside_ours(memory):
    take(memory, WHOLE)
    told = take(memory, changed("assessments", office="Other Office"), "other.xlsx")
    assert told["assessments"] == (1, 0, 0, 0) and told["stakeholders"] == (1, 0, 0, 0)
    assert len(memory.tables["assessment_species"]) == 4


def test_no_issue_repeats_who_a_person_is(memory):
    take(memory, changed("stakeholders", consent="", site_ids="nowhere"))
    take(memory, WHOLE)
    take(memory, changed("stakeholders", note="x"))
    assert len(memory.tables["import_issues"]) == 1  # of the change; those of the refused row went with it
    take(memory, without("stakeholders", 0))
    assert "A. Simulated" not in json.dumps(memory.tables["import_issues"])


def test_a_decision_on_a_defect_stays_with_it(memory):
    rows = changed("assessment_species", species_id="dodo")
    take(memory, rows)
    (issue,) = memory.tables["import_issues"]
    issue["decision"], issue["reviewer"] = "note", "a reviewer"
    take(memory, {**rows, "assessments": [{**rows["assessments"][0], "note": "x"}]})
    decided = [one for one in memory.tables["import_issues"] if one["code"] == "unknown_species"]
    assert [(one["decision"], one["reviewer"]) for one in decided] == [("note", "a reviewer")]
