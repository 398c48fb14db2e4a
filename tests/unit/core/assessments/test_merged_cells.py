"""Cells that an office merged over several rows: what they say is said of all rows, but no number is shared out."""

from __future__ import annotations

from simulated_forms import SITE, form, known, lexicon

from neaspec_plugin.core.assessments.form import columns
from neaspec_plugin.core.assessments.records import Seen, read_form
from neaspec_plugin.core.assessments.workbook import recognise

LEXICON = lexicon()
SHEET = "Numbers"


def place(name):
    return [one.name for one in columns("assessment_species")].index(name)


def read(merged, *rows):
    """``rows`` of the sheet of numbers below its header, ``merged``: {field: (first, last)} in them from 1."""
    cells = form({"assessments": [SITE], "assessment_species": list(rows)})
    merges = {SHEET: [(first, last, place(name)) for name, (first, last) in merged.items()]}
    return read_form("f.xlsx", recognise("f.xlsx", cells, LEXICON, merges), known(), LEXICON, Seen())


def row(**cells):
    return {"season": "breeding", "unit": "individuals", **cells}


def test_what_a_merged_cell_says_is_said_of_all_its_rows():
    rows = (
        row(site_id="MNG-X", year="2025", species_id="HC", count_min="1"),
        {},
        row(species_id="HC", season="spring passage", count_min="2"),
    )
    filled = read({"site_id": (1, 3), "year": (1, 3)}, *rows)["assessment_species"]
    assert filled.defects == [] and filled.rows_in == 2
    told = filled.records[["site_id", "season", "count_min"]].to_numpy().tolist()
    assert told == [["MNG-X", "breeding", 1], ["MNG-X", "spring_passage", 2]]


def test_without_the_merge_the_second_row_has_no_site():
    rows = (row(site_id="MNG-X", species_id="HC", count_min="1"), row(species_id="HC", season="spring passage"))
    filled = read({}, *rows)["assessment_species"]
    assert [(one.row, one.field, one.code) for one in filled.defects] == [(2, "site_id", "cell_empty")]


def test_a_number_of_several_rows_is_nobody_s():
    rows = (
        row(site_id="MNG-X", species_id="HC", count_min="100"),
        row(site_id="MNG-X", species_id="HC", season="spring passage"),
        row(site_id="MNG-X", species_id="HC", season="wintering", count_min="7"),
    )
    filled = read({"count_min": (1, 2)}, *rows)["assessment_species"]
    told = [(one.row, one.field, one.code, one.rejects) for one in filled.defects]
    assert told == [(1, "count_min", "cell_merged", True), (2, "count_min", "cell_merged", True)]
    assert filled.refused == (1, 2) and filled.records["count_min"].tolist() == [7]


def test_a_header_of_two_rows_and_an_empty_merged_cell_say_nothing():
    rows = (row(site_id="MNG-X", species_id="HC", count_min="1"), row(site_id="MNG-X", species_id="HC", season="spring passage", count_min="2"))  # fmt: skip
    filled = read({"species_id": (0, 1), "count_max": (1, 2)}, *rows)["assessment_species"]
    assert filled.defects == [] and filled.records["species_id"].tolist() == ["HC", "HC"]
