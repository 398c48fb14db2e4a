"""Rows of simulated forms as records: known answers, one case per defect, and that nothing unforeseen is raised."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_forms import SITE, WHOLE, form, known, lexicon
from simulated_tables import SLOW

from neaspec_plugin.core.assessments.form import SHEETS
from neaspec_plugin.core.assessments.records import Seen, offices, read_form
from neaspec_plugin.core.assessments.workbook import recognise, unread_sheets
from neaspec_plugin.core.errors import NeaspecError

LEXICON = lexicon()


def read(cells, seen=None, file="simulated.xlsx", **more):
    return read_form(file, recognise(file, cells, LEXICON), known(**more), LEXICON, seen or Seen())


def with_row(table, **cells):
    """The whole form with some cells of the first row of a sheet replaced."""
    rows = copy.deepcopy(WHOLE)
    rows[table][0].update(cells)
    return rows


def rows_of(filled, table):
    return filled[table].records.drop(columns=["source_file", "source_row"]).to_dict("records")


def test_a_filled_form_becomes_records():
    filled = read(form(WHOLE))
    assert [one.defects for one in filled.values()] == [[]] * len(SHEETS)
    (row,) = rows_of(filled, "assessments")
    assert row["assessment_id"] == "MNG-X@2025@Simulated Office"
    assert (row["state"], row["area_ha"], row["date"], row["office_country"]) == ("good", 12.5, "2025-05-31", "MNG")
    first, second = rows_of(filled, "assessment_species")
    assert (first["species_id"], first["season"], first["count_min"], first["count_max"]) == ("HC", "breeding", 10, 20)
    assert (second["site_id"], second["season"], second["count_min"]) == ("MNG-X", "spring_passage", 1200)
    assert {first["assessment_id"], second["assessment_id"]} == {row["assessment_id"]}
    (habitat,) = rows_of(filled, "assessment_habitats")
    assert (habitat["habitat_list"], habitat["habitat_type"], habitat["restoration"]) == ("iucn", "5.1", "yes")
    threat, of_corridor = rows_of(filled, "threats")
    assert (threat["kind"], threat["severity"], threat["species_ids"]) == ("5.1", "rapid", "HC;AT")
    assert (of_corridor["corridor_id"], of_corridor["assessment_id"]) == ("C-1", None)
    assert of_corridor["threat_id"] == "Simulated Office@C-1@9"
    (person,) = rows_of(filled, "stakeholders")
    assert (person["person"], person["contact"], person["consent"]) == ("A. Simulated", "1", "yes")
    (advice,) = rows_of(filled, "recommendations")
    assert (advice["addressee"], advice["text_code"], advice["due"]) == ("MNG", "restore_habitat", "2027-01-01")
    assert offices(filled) == "Simulated Office"


def test_another_language_says_the_same():
    rows = {
        "assessments": [{"site_id": "Озеро Выдуманное", "year": "2025 г.", "office": "Simulated Office", "state": "Хорошее"}],
        "assessment_species": [{"site_id": "MNG-X", "year": "2025", "species_id": "Чёрный журавль", "season": "гнездование", "count_min": "10", "unit": "особи"}],
    }  # fmt: skip
    english = {
        "assessments": [SITE],
        "assessment_species": [{"site_id": "MNG-X", "year": "2025", "species_id": "HC", "season": "breeding", "count_min": "10", "unit": "individuals"}],
    }  # fmt: skip
    ours, theirs = read(form(rows, "ru")), read(form(english))
    for table in SHEETS:
        assert ours[table].defects == []
        assert rows_of(ours, table) == rows_of(theirs, table)


def test_names_of_fields_and_codes_are_read_as_well():
    cells = {
        table: [list(row) for row in rows]
        for table, rows in zip(SHEETS, form({"assessments": [{**SITE, "state": "good"}]}).values())
    }
    for rows in cells.values():
        rows[0] = [name.removeprefix("The ").replace(" ", "_") for name in rows[0]]
    (row,) = rows_of(read(cells), "assessments")
    assert (row["site_id"], row["state"]) == ("MNG-X", "good")


@pytest.mark.parametrize(
    "table, cells, field, code",
    [
        ("assessments", {"site_id": "MNG-Z"}, "site_id", "unknown_site"),
        ("assessments", {"state": "Godo"}, "state", "unknown_value"),
        ("assessments", {"year": "last"}, "year", "year_wrong"),
        ("assessments", {"year": "2027"}, "year", "year_wrong"),
        ("assessments", {"year": "1066"}, "year", "year_wrong"),
        ("assessments", {"year": ""}, "year", "cell_empty"),
        ("assessments", {"office": " "}, "office", "cell_empty"),
        ("assessments", {"area_ha": "-1"}, "area_ha", "number_wrong"),
        ("assessments", {"area_ha": "many"}, "area_ha", "number_wrong"),
        ("assessments", {"area_ha": "1e400"}, "area_ha", "number_wrong"),
        ("assessments", {"date": "2025-02-30"}, "date", "day_wrong"),
        ("assessments", {"date": "2026-06-02"}, "date", "day_wrong"),
        ("assessments", {"date": "2025-05"}, "date", "day_wrong"),
        ("assessments", {"date": "5/6/2025"}, "date", "day_wrong"),
        ("assessments", {"office_country": "Atlantis"}, "office_country", "unknown_value"),
        ("assessment_species", {"species_id": "Grus grus"}, "species_id", "unknown_species"),
        ("assessment_species", {"species_id": ""}, "species_id", "cell_empty"),
        ("assessment_species", {"count_min": "2.5"}, "count_min", "count_wrong"),
        ("assessment_species", {"count_min": "-3"}, "count_min", "count_wrong"),
        ("assessment_species", {"count_min": "21"}, "count_min", "least_above_most"),
        ("assessment_species", {"year": "2024"}, "site_id", "no_assessment"),
        ("assessment_species", {"site_id": "RUS-Y"}, "site_id", "no_assessment"),
        ("assessment_habitats", {"habitat_type": "5.77"}, "habitat_type", "unknown_value"),
        ("assessment_habitats", {"habitat_list": "Plain habitat classes"}, "habitat_type", "unknown_value"),
        ("assessment_habitats", {"habitat_list": ""}, "habitat_list", "cell_empty"),
        ("threats", {"kind": "5.99"}, "kind", "unknown_value"),
        ("threats", {"kind": "", "severity": "Slow loss"}, "kind", "cell_empty"),
        ("threats", {"corridor_id": "C-9"}, "corridor_id", "unknown_value"),
        ("threats", {"species_ids": "HC; dodo"}, "species_ids", "unknown_species"),
        ("stakeholders", {"organisation": ""}, "organisation", "cell_empty"),
        ("stakeholders", {"site_ids": "MNG-X; nowhere"}, "site_ids", "unknown_site"),
        ("recommendations", {"text_code": ""}, "text_code", "cell_empty"),
        ("recommendations", {"level": "Site"}, "addressee", "unknown_addressee"),
    ],
)  # fmt: skip
def test_a_defect_is_told_and_its_row_refused(table, cells, field, code):
    filled = read(form(with_row(table, **cells)))
    told = [one for one in filled[table].defects if one.rejects]
    assert [(one.row, one.field, one.code) for one in told] == [(1, field, code)]
    assert filled[table].refused == (1,)
    assert filled[table].rows_in == len(WHOLE[table]) == len(filled[table].records) + 1


def test_the_nearest_allowed_is_named():
    (defect,) = read(form(with_row("assessments", state="Godo")))["assessments"].defects
    assert defect.params == {"value": "Godo", "nearest": "Good"}
    (defect,) = read(form(with_row("assessments", site_id="Simulated Lakes")))["assessments"].defects
    assert defect.params["nearest"] == "simulated lake, MNG-X"


def test_all_defects_of_a_row_are_told():
    filled = read(form(with_row("assessments", state="x", area_ha="x", office="")))
    assert sorted(one.field for one in filled["assessments"].defects) == ["area_ha", "office", "state"]


def test_rows_of_a_refused_site_are_refused_too():
    filled = read(form(with_row("assessments", state="nonsense")))
    assert [one.code for one in filled["assessment_species"].defects] == ["no_assessment"] * 2
    assert filled["assessment_species"].unsure == {None}


def test_a_row_that_says_the_same_again_is_refused():
    rows = copy.deepcopy(WHOLE)
    rows["assessment_species"].append({**rows["assessment_species"][0], "count_min": "5"})
    (defect,) = read(form(rows))["assessment_species"].defects
    assert (defect.row, defect.code, defect.params) == (3, "duplicate_row", {"other": "simulated.xlsx", "first": "2"})


def test_two_files_of_one_office_site_and_year_are_one_error_naming_both():
    seen = Seen()
    read(form(WHOLE), seen, "v1.xlsx")
    with pytest.raises(NeaspecError) as caught:
        read(form(with_row("assessments", office="simulated OFFICE", state="nonsense")), seen, "v2.xlsx")
    message = caught.value.message
    assert message.code == "form_twice"
    assert (message.params["file"], message.params["other"]) == ("v2.xlsx", "v1.xlsx")
    assert (message.params["site"], message.params["year"]) == ("MNG-X", "2025")
    read(form({"assessments": [{**SITE, "year": "2024"}]}), seen, "v3.xlsx")


def test_two_offices_on_one_site_do_not_share_rows():
    rows = copy.deepcopy(WHOLE)
    rows["assessments"].append({**SITE, "office": "Other Office"})
    filled = read(form(rows))
    assert len(filled["assessments"].records) == 2
    assert {one.code for one in filled["assessment_species"].defects} == {"several_offices"}
    assert offices(filled) == "Other Office + Simulated Office"


@pytest.mark.parametrize("consent", ["", "no", "нет", "A. Simulated agreed"])
def test_a_person_without_consent_is_dropped_and_told(consent):
    filled = read(form(with_row("stakeholders", consent=consent)))["stakeholders"]
    (row,) = filled.records.to_dict("records")
    assert (row["person"], row["contact"], row["consent_date"]) == (None, None, None)
    assert row["organisation"] == "Simulated Administration"
    (defect,) = filled.defects
    assert (defect.code, defect.rejects) == ("person_without_consent", False)
    assert "Simulated" not in str(defect.params)


def test_a_code_that_a_spreadsheet_may_have_shortened_is_flagged():
    filled = read(form(with_row("assessment_habitats", habitat_type="5.1")))["assessment_habitats"]
    (defect,) = filled.defects
    assert (defect.code, defect.params, defect.rejects) == ("code_shortened", {"value": "5.1", "other": "5.10"}, False)
    assert list(filled.records["habitat_type"]) == ["5.1"]
    assert (
        read(form(with_row("assessment_habitats", habitat_type="5.1 wetlands: rivers")))["assessment_habitats"].defects
        == []
    )


def test_rows_with_nothing_but_what_was_filled_in_are_blank():
    rows = copy.deepcopy(WHOLE)
    rows["assessments"].append({"site_id": "RUS-Y", "year": "2025", "office": "Simulated Office"})
    rows["threats"].append({"site_id": "RUS-Y", "name": "Simulated Taiga", "year": "2025"})
    filled = read(form(rows))
    assert (filled["assessments"].blank, filled["assessments"].rows_in) == (1, 1)
    assert (filled["threats"].blank, filled["threats"].rows_in) == (1, 2)


def test_a_site_of_which_only_numbers_are_given_is_assessed():
    rows = {
        "assessments": [{"site_id": "RUS-Y", "year": "2025", "office": "Simulated Office"}],
        "assessment_species": [
            {"site_id": "RUS-Y", "species_id": "Amur Tiger", "season": "wintering", "count_min": "1"}
        ],
    }
    filled = read(form(rows))
    assert len(filled["assessments"].records) == len(filled["assessment_species"].records) == 1


def test_the_office_as_it_stands_in_the_database_and_its_key_are_kept():
    stored = {
        "offices": {"simulated office": "SIMULATED Office"},
        "assessments": {("MNG-X", 2025, "SIMULATED Office"): "typed-by-hand"},
    }
    filled = read(form(WHOLE), **stored)
    assert list(filled["assessments"].records["assessment_id"]) == ["typed-by-hand"]
    assert set(filled["assessment_species"].records["assessment_id"]) == {"typed-by-hand"}


def test_keys_do_not_hang_on_what_may_change():
    before = read(form(WHOLE))
    after = read(form(with_row("recommendations", status="Done", closed="2026-01-01", note="x")))
    assert list(before["recommendations"].records["recommendation_id"]) == list(
        after["recommendations"].records["recommendation_id"]
    )
    other = read(form(with_row("recommendations", addressee="RUS")))
    assert list(other["recommendations"].records["recommendation_id"]) != list(
        after["recommendations"].records["recommendation_id"]
    )


KEYED = {"threats": "threat_id", "stakeholders": "stakeholder_id", "recommendations": "recommendation_id"}


def keys_of(filled):
    return {table: set(filled[table].records[key]) for table, key in KEYED.items()}


def test_keys_do_not_hang_on_whether_the_assessment_was_accepted():
    kept, refused = keys_of(read(form(WHOLE))), keys_of(read(form(with_row("assessments", state="nonsense"))))
    assert kept["stakeholders"] == refused["stakeholders"] and kept["recommendations"] == refused["recommendations"]
    assert refused["threats"] == {"Simulated Office@C-1@9"} < kept["threats"]


@pytest.mark.parametrize("state", ["Good", "nonsense"])
def test_two_offices_never_share_a_key(state):
    ours = keys_of(read(form(with_row("assessments", state=state))))
    theirs = keys_of(read(form(with_row("assessments", state=state, office="Other Office"))))
    for table in KEYED:
        assert ours[table] and theirs[table] and not ours[table] & theirs[table]


def test_without_an_office_what_hangs_on_it_is_refused():
    filled = read(form(with_row("assessments", office="")))
    codes = {table: [(one.row, one.code) for one in filled[table].defects] for table in KEYED}
    assert codes == {
        "threats": [(1, "no_assessment"), (2, "no_office")],
        "stakeholders": [(1, "no_office")],
        "recommendations": [(1, "no_office")],
    }
    assert offices(filled) == ""


@pytest.mark.parametrize("cells", [{"species_id": "dodo"}, {"count_min": "many"}, {"year": "2024"}])
def test_a_row_that_is_refused_makes_no_assessment(cells):
    number = {
        "site_id": "RUS-Y",
        "year": "2025",
        "species_id": "Amur Tiger",
        "season": "wintering",
        "count_min": "1",
        **cells,
    }
    rows = {
        "assessments": [{"site_id": "RUS-Y", "year": "2025", "office": "Simulated Office"}],
        "assessment_species": [number],
    }
    filled = read(form(rows))
    assert len(filled["assessments"].records) == len(filled["assessment_species"].records) == 0
    assert filled["assessments"].blank == 1


def test_an_office_of_another_country_and_a_species_not_listed_are_flagged_and_kept():
    more = {"site_countries": {"MNG-X": frozenset({"RUS", "CHN"})}, "listed": {"MNG-X": frozenset({"AT"})}}
    filled = read(form(WHOLE), **more)
    told = [(one.code, one.field, one.rejects) for one in filled["assessments"].defects]
    assert told == [("other_country", "office_country", False)] and filled["assessments"].flagged == 1
    told = [(one.code, one.row, one.rejects) for one in filled["assessment_species"].defects]
    assert told == [("species_not_listed", 1, False), ("species_not_listed", 2, False)]
    assert len(filled["assessment_species"].records) == 2
    more = {"site_countries": {"MNG-X": frozenset({"MNG"})}, "listed": {"MNG-X": frozenset({"HC"})}}
    assert not any(one.defects for one in read(form(WHOLE), **more).values())


@pytest.mark.parametrize(
    "cells, problem",
    [
        ({"issued": "2025-03-01", "due": "2025-02-01"}, "recommendation_before"),
        ({"status": "Done"}, "recommendation_no_day"),
        ({"closed": "2025-03-01"}, "recommendation_not_closed"),
        ({"text_code": "Other recommendation"}, "recommendation_no_text"),
    ],
)
def test_a_recommendation_that_contradicts_itself_is_flagged(cells, problem):
    filled = read(form(with_row("recommendations", **cells)))["recommendations"]
    (defect,) = filled.defects
    assert (defect.code, defect.params["problem"], defect.rejects) == ("recommendation_contradicts", problem, False)
    assert len(filled.records) == 1


def test_a_word_unlike_all_has_no_nearest():
    (defect,) = read(form(with_row("threats", kind="wolf")))["threats"].defects
    assert defect.params == {"value": "wolf"}
    (defect,) = read(form(with_row("assessments", site_id="Qqq")))["assessments"].defects
    assert defect.params == {"value": "Qqq"}


def test_the_nearest_is_looked_up_once_for_each_cell(monkeypatch):
    from neaspec_plugin.core.assessments import cells

    asked = []
    monkeypatch.setattr(cells, "nearest", lambda written, words: asked.append(written) or "")
    rows = [{**SITE, "site_id": "nowhere", "year": str(year)} for year in range(2000, 2020)]
    assert len(read(form({"assessments": rows}))["assessments"].refused) == 20
    assert asked == ["nowhere"]


def test_a_site_left_blank_of_which_something_is_stored_is_told():
    stored = {"assessments": {("MNG-X", 2025, "Simulated Office"): "MNG-X@2025@Simulated Office"}}
    rows = {"assessments": [{"site_id": "MNG-X", "year": "2025", "office": "Simulated Office"}]}
    filled = read(form(rows), **stored)["assessments"]
    assert [(one.row, one.code, one.rejects) for one in filled.defects] == [(1, "site_left_blank", False)]
    assert (filled.rows_in, filled.blank, filled.office) == (0, 1, "Simulated Office")
    assert read(form(rows))["assessments"].defects == []


# --- the file as a whole ---


def test_columns_that_lack_and_sheets_that_are_none_of_the_form_are_known():
    cells = form(WHOLE)
    cells["Numbers"] = [row[:2] + row[3:] for row in cells["Numbers"]]  # without the year, which one site needs not
    cells["Habitats"] = [row[:-1] for row in cells["Habitats"]]
    cells |= {"own notes": [["x"]], "blank": [["", ""]]}
    sheets = recognise("f", cells, LEXICON)
    assert {table: sheet.lacking for table, sheet in sheets.items() if sheet.lacking} == {
        "assessment_habitats": ("restoration_reason",)
    }
    assert unread_sheets(cells, sheets, LEXICON) == ["own notes"]


def test_what_is_no_form_is_refused():
    with pytest.raises(NeaspecError) as caught:
        read({"Sheet1": [["a", "b"], ["1", "2"]]})
    assert caught.value.message.code == "form_not_recognised"


def test_a_missing_sheet_is_named_in_the_language_of_the_form():
    cells = form(WHOLE, "ru")
    del cells["Угрозы"]
    with pytest.raises(NeaspecError) as caught:
        read(cells)
    assert (caught.value.message.code, caught.value.message.params["sheet"]) == ("form_sheet_missing", "Угрозы")


def test_a_missing_and_a_doubled_column_are_named():
    cells = form(WHOLE)
    cells["Numbers"] = [row[:3] + row[4:] for row in cells["Numbers"]]
    with pytest.raises(NeaspecError) as caught:
        read(cells)
    assert (caught.value.message.code, caught.value.message.params["column"]) == (
        "form_column_missing",
        "The species id",
    )
    cells = form(WHOLE)
    cells["Numbers"][0][-1] = "the SEASON"
    with pytest.raises(NeaspecError) as caught:
        read(cells)
    assert caught.value.message.code == "form_column_twice"


def test_an_unknown_column_is_told_where_it_holds_something():
    cells = form(WHOLE)
    cells["Threats"] = [[*cells["Threats"][0], "own", "empty"], *([*row, "x", ""] for row in cells["Threats"][1:])]
    assert recognise("f", cells, LEXICON)["threats"].unread == ("own",)


def test_notes_may_stand_above_the_header_and_rows_are_counted_as_the_spreadsheet_does():
    cells = form(with_row("assessments", state="x"))
    cells["Site assessments"] = [["a note"], [""], *cells["Site assessments"]]
    sheet = recognise("f", cells, LEXICON)["assessments"]
    (defect,) = read(cells)["assessments"].defects
    assert sheet.place(defect.row) == 4


TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["MNG-X", "2025", "Good", "yes", "Да", "HC", "Hooded Crane", "5.1", "2025-05-31", "1e9", "-1", "nan", "inf", "=1+1", "令和7年", "٣"]),
)  # fmt: skip


@SLOW
@given(st.data())
def test_whatever_is_written_every_row_is_accounted_for(data):
    cells = form(WHOLE)
    for rows in cells.values():
        for row in rows[1:]:
            for place in range(len(row)):
                if data.draw(st.booleans()):
                    row[place] = data.draw(TEXTS)
    filled = read(cells)
    for table, one in filled.items():
        assert one.rows_in == len(one.records) + len(one.refused)
        assert one.rows_in + one.blank == len(recognise("f", cells, LEXICON)[table].rows)
        assert set(one.refused) == {defect.row for defect in one.defects if defect.rejects}
        if table == "stakeholders":
            assert one.records.loc[one.records["consent"] != "yes", ["person", "contact"]].isna().all(axis=None)


@SLOW
@given(
    st.dictionaries(
        st.sampled_from(["Threats", "Numbers", "Habitats", "x"]),
        st.lists(st.lists(st.text(max_size=5), max_size=4), max_size=4),
    )
)
def test_whatever_sheets_there_are_only_our_own_error_is_raised(cells):
    with pytest.raises(NeaspecError):
        read(cells)
