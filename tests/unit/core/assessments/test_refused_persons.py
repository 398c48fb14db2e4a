"""A form that names somebody who did not consent, in every cell where a name can stand; all of it is simulated."""

from __future__ import annotations

import copy

import pytest
from simulated_forms import WHOLE, form, known, lexicon

from neaspec_plugin.core.assessments.records import Seen, read_form
from neaspec_plugin.core.assessments.refused_persons import after_reading, before_reading, refused
from neaspec_plugin.core.assessments.workbook import recognise

LEXICON = lexicon()


def read(rows):
    sheets = recognise("simulated.xlsx", form(rows), LEXICON)
    names = refused(sheets, LEXICON)
    sheets = before_reading(sheets, names)
    return after_reading(sheets, read_form("simulated.xlsx", sheets, known(), LEXICON, Seen()), names)


def told(sheets, filled):
    """All that could be stored or said: records, defects and the rows that an issue repeats."""
    rows = [one.rows.drop(columns=["person", "contact"], errors="ignore").to_dict() for one in sheets.values()]
    return repr([rows, [(one.records.to_dict(), one.defects) for one in filled.values()]])


@pytest.mark.parametrize("consent", ["no", "", "perhaps"])
def test_a_refused_name_is_in_no_other_cell(consent):
    rows = copy.deepcopy(WHOLE)
    rows["stakeholders"][0] |= {"person": "Ivan Petrov", "contact": "+7 900 123 45 67", "consent": consent,
                                "organisation": "Farm of Petrov Ivan"}  # fmt: skip
    rows["threats"][0] |= {"source": "Ivan Petrov, tel. 8 900 1234567", "note": "see IVAN PETROV"}
    rows["assessment_species"][0]["season"] = "asked Ivan Petrov"  # no season: the cell is told in a defect
    found = told(*read(rows))
    assert "Farm of …" in found and "'…, tel. …'" in found and "asked …" in found
    assert "etrov" not in found.lower().replace("simulated", "") and "1234567" not in found and "123 45" not in found


def test_a_name_that_is_a_word_of_the_form_spoils_no_answer():
    rows = copy.deepcopy(WHOLE)
    rows["stakeholders"][0] |= {"person": "Good Hunting", "consent": "no"}
    rows["stakeholders"].append({**rows["stakeholders"][0], "organisation": "Another", "person": "Good"})
    _sheets, filled = read(rows)
    assert list(filled["assessments"].records["state"]) == ["good"]
    assert [row["kind"] for row in filled["threats"].records.to_dict("records")] == ["5.1", "9"]
    assert list(filled["assessments"].records["site_id"]) == ["MNG-X"]


def test_who_consented_is_kept():
    sheets, filled = read(copy.deepcopy(WHOLE))
    assert list(filled["stakeholders"].records["person"]) == ["A. Simulated"]
    assert list(filled["stakeholders"].records["organisation"]) == ["Simulated Administration"]
