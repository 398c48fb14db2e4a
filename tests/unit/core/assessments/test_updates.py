"""Simulated forms held against what is stored: added, changed, gone, unchanged; nothing lost, nothing twice."""

from __future__ import annotations

import copy
import hashlib
import json

import pandas as pd
import pytest
from simulated_forms import ENGLISH_TITLES, SITE, WHOLE, form, known, label, lexicon

from neaspec_plugin.core.assessments.form import SHEETS
from neaspec_plugin.core.assessments.records import Seen, offices, read_form
from neaspec_plugin.core.assessments.same_rows import IDENTITY
from neaspec_plugin.core.assessments.updates import Form, bring_in, covered, options_of, write_issues
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


def take(memory, rows, file="simulated.xlsx", lacking=None):
    """Take a form in, without the columns ``lacking`` ({table: fields}); returns {table: (added, changed, unchanged,
    gone)}."""
    stored = memory.read("assessments")
    known_ones = {
        (row["site_id"], row["year"], row["office"]): row["assessment_id"] for row in stored.to_dict("records")
    }
    brought = {table: [row for row in memory.tables[table] if row.get("import_id")] for table in IDENTITY}
    covers = covered(memory.read("imports"), stored)
    sheets = recognise(file, cut(form(rows), lacking or {}), LEXICON)
    filled = read_form(file, sheets, known(assessments=known_ones, stored=brought, covers=covers), LEXICON, Seen())
    digest = hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()
    one = Form(file, f"assessment_form:{offices(filled) or file}", digest)
    accounts, issues = bring_in(memory, one, sheets, filled)
    memory.replace(
        "imports",
        pd.DataFrame([{"import_id": one.import_id, "dataset_id": one.dataset_id, "options": options_of(filled)}]),
    )
    write_issues(memory, one, issues)
    return {a.record_table: (a.added, a.changed, a.unchanged, a.gone) for a in accounts}


def cut(cells, lacking):
    """The cells of a form without some columns."""
    for table, names in lacking.items():
        rows = cells[ENGLISH_TITLES[table]]
        kept = [place for place, head in enumerate(rows[0]) if head not in [label(name) for name in names]]
        cells[ENGLISH_TITLES[table]] = [[row[place] for place in kept] for row in rows]
    return cells


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


@pytest.mark.parametrize("table", ["assessment_species", "assessment_habitats", "threats", "stakeholders"])
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


def next_year(**tables):
    """The form of the year after, of which nothing but the site is filled in."""
    return {"assessments": [{**SITE, "year": "2026"}], **tables}


def test_next_year_s_form_takes_nothing_of_last_year_s_away(memory):
    take(memory, WHOLE)
    before = copy.deepcopy(memory.tables)
    told = take(memory, next_year(stakeholders=[{"organisation": "B", "site_ids": "MNG-X"}]), "next.xlsx")
    assert {table: gone for table, (*_, gone) in told.items()} == dict.fromkeys(SHEETS, 0)
    for table in SHEETS:
        assert memory.tables[table][: len(before[table])] == before[table]


def test_a_stakeholder_of_the_second_version_goes_with_the_third(memory):
    """The assessment keeps its first import, so that of the second must tell what it covered."""
    second = copy.deepcopy(WHOLE)
    second["stakeholders"].append({"organisation": "B", "site_ids": "MNG-X"})
    take(memory, WHOLE)
    take(memory, second)
    assert take(memory, changed("assessments", note="third"))["stakeholders"] == (0, 0, 1, 1)
    assert [row["organisation"] for row in memory.tables["stakeholders"]] == ["Simulated Administration"]


def test_a_recommendation_is_never_removed(memory):
    take(memory, WHOLE)
    assert take(memory, without("recommendations", 0))["recommendations"] == (0, 0, 0, 0)
    assert len(memory.tables["recommendations"]) == 1


def advice(*texts, **cells):
    """The whole form with one recommendation in other words for each text, without sites."""
    rows = copy.deepcopy(WHOLE)
    one = {"level": "Country", "addressee": "MNG", "text_code": "Other recommendation", "issued": "2025-06-01"}
    rows["recommendations"] = [{**one, "text": text, **cells} for text in texts]
    return rows


def texts(memory):
    return sorted(row["text"] for row in memory.tables["recommendations"])


def test_an_edited_word_updates_the_recommendation(memory):
    take(memory, advice("Keep the water level of the lake.", "Train rangers."))
    told = take(memory, advice("Train rangers.", "Keep the water level of this lake."))
    assert told["recommendations"] == (0, 1, 1, 0)
    assert texts(memory) == ["Keep the water level of this lake.", "Train rangers."]
    assert take(memory, advice("Train rangers.", "Keep the water level of the lake."))["recommendations"] == (
        0,
        1,
        1,
        0,
    )


def test_other_words_are_another_recommendation_and_the_one_before_stays(memory):
    take(memory, advice("Keep the water level of the lake."))
    assert take(memory, advice("Train rangers."))["recommendations"] == (1, 0, 0, 0)
    assert texts(memory) == ["Keep the water level of the lake.", "Train rangers."]


def test_like_words_of_another_year_s_form_are_another_recommendation(memory):
    take(memory, advice("Keep the water level of lake A."))
    rows = next_year(recommendations=advice("Keep the water level of lake B.", issued="")["recommendations"])
    assert take(memory, rows, "next.xlsx")["recommendations"] == (1, 0, 0, 0)


@pytest.mark.parametrize("table", ["recommendations", "threats"])
def test_the_order_of_a_list_makes_no_new_row(memory, table):
    lists = {"species_ids": "HC; Amur Tiger", **({"site_ids": "MNG-X; RUS-Y"} if table == "recommendations" else {})}
    turned = {name: "; ".join(reversed(text.split("; "))) for name, text in lists.items()}
    take(memory, changed(table, **lists))
    size = SIZES[table]
    assert take(memory, changed(table, **turned))[table] == (0, 0, size, 0)
    assert len(memory.tables[table]) == size


def test_a_site_added_to_a_recommendation_updates_it(memory):
    take(memory, WHOLE)
    assert take(memory, changed("recommendations", site_ids="MNG-X; RUS-Y"))["recommendations"] == (0, 1, 0, 0)


def test_a_corrected_row_keeps_the_import_that_first_brought_it(memory):
    take(memory, WHOLE)
    (first,) = {row["import_id"] for row in memory.tables["assessments"]}
    take(memory, changed("assessments", note="corrected"))
    (row,) = memory.tables["assessments"]
    assert (row["note"], row["import_id"]) == ("corrected", first)
    assert len(memory.tables["imports"]) == 2


def test_a_column_that_was_deleted_erases_no_answer(memory):
    take(memory, WHOLE)
    before = copy.deepcopy({table: memory.tables[table] for table in SHEETS})
    lacking = {
        "assessments": ["area_ha", "date"], "assessment_species": ["count_max"], "threats": ["species_ids"],
        "stakeholders": ["role", "site_ids"], "recommendations": ["addressee", "due"],
    }  # fmt: skip
    told = take(memory, WHOLE, lacking=lacking)
    assert told == {table: (0, 0, size, 0) for table, size in SIZES.items()}
    assert {table: memory.tables[table] for table in SHEETS} == before
    rows = without("stakeholders", 0)
    assert take(memory, rows, lacking=lacking)["stakeholders"] == (0, 0, 0, 0)  # whose it was nobody can tell


def test_a_person_goes_with_the_consent_and_stays_without_its_column(memory):
    take(memory, WHOLE)
    take(memory, changed("stakeholders", note="x"), lacking={"stakeholders": ["consent"]})
    (row,) = memory.tables["stakeholders"]
    assert (row["note"], row["person"], row["consent"]) == ("x", "A. Simulated", "yes")
    take(memory, changed("stakeholders", consent="no"), lacking={"stakeholders": ["person", "contact"]})
    (row,) = memory.tables["stakeholders"]
    assert (row["consent"], row["person"], row["contact"]) == ("no", None, None)


def test_a_refused_assessment_leaves_the_keys_of_the_other_sheets(memory):
    take(memory, WHOLE)
    told = take(memory, changed("assessments", state="nonsense"))
    for table in ("stakeholders", "recommendations"):
        assert told[table] == (0, 0, SIZES[table], 0)
    assert told["threats"] == (0, 0, 1, 0)  # of the corridor


def test_columns_that_lack_are_counted_as_flags(memory):
    sheets = recognise("simulated.xlsx", cut(form(WHOLE), {"threats": ["note", "scope"]}), LEXICON)
    filled = read_form("simulated.xlsx", sheets, known(), LEXICON, Seen())
    accounts, _ = bring_in(memory, Form("simulated.xlsx", "d", "0" * 64), sheets, filled)
    assert {one.record_table: one.flagged for one in accounts if one.flagged} == {"threats": 2}
