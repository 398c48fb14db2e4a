"""Forms filled in in several languages and taken in by an English session; every answer is simulated."""

from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from filled_forms import fill, read_sheets
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters import assessment_intake, assessment_words, geopackage
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.sheet_choices import SheetToWrite
from neaspec_plugin.adapters.sheet_files import write_sheets
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.assessments.form import SHEETS
from neaspec_plugin.core.assessments.updates import covered
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.schema import PROVENANCE

SITE, OTHER = "RUS-KHANKA", "CHN-XINGKAI"
PERSON = "Simulated Person Q7"


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    yield
    gc.collect()


def answers(language, database, site=SITE, office="Simulated Office", **more):
    """The same facts in the words of a language."""
    wording = Wording(language)
    species = database.read("species", {"species_id": "WNC"}).iloc[0][f"name_{language}"]
    rows = {
        "assessments": [
            {"site_id": site, "year": "2025", "office": office, "state": wording.word("condition", "poor"),
             "protection": wording.word("protection_share", "most"), "area_ha": "1250,5", "date": "2025-05-31", "note": "simulated"}
        ],
        "assessment_species": [
            {"site_id": site, "year": "2025", "species_id": species, "season": wording.word("season", "breeding"),
             "count_min": "10", "count_max": "12", "unit": wording.word("unit", "pairs")}
        ],
        "assessment_habitats": [
            {"site_id": site, "habitat_list": wording.word("habitat_list", "iucn"), "habitat_type": "5.4",
             "condition": wording.word("condition", "good"), "restoration": wording.word("yes_no", "yes")}
        ],
        "threats": [
            {"site_id": site, "kind": "7.2", "scope": wording.word("threat_scope", "some"),
             "severity": wording.word("threat_severity", "slow"), "timing": wording.word("threat_timing", "ongoing"), "species_ids": species}
        ],
        "stakeholders": [
            {"organisation": "Simulated Administration", "role": wording.word("stakeholder_role", "manages"), "site_ids": site,
             "kind": wording.word("stakeholder_kind", "authority"), "person": PERSON, "contact": "q7@example.org"}
        ],
        "recommendations": [
            {"level": wording.word("addressee_level", "site"), "addressee": site, "text_code": wording.word("recommendation", "keep_water_level"),
             "species_ids": species, "site_ids": site, "status": wording.word("recommendation_status", "open")}
        ],
    }  # fmt: skip
    for table, cells in more.items():
        rows[table][0].update(cells)
    return rows


@pytest.fixture
def forms(run, office, tmp_path):
    """``forms(name, language, **cells)``: a filled-in form; cells by table replace those of its first row."""

    def make(name, language, site=SITE, office_name="Simulated Office", **more):
        path = str(tmp_path / "forms" / name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        run("assessmentform", {"DATABASE": office, "SITES": site, "YEAR": 2025, "LANGUAGE": language, "FORM": path})
        return fill(path, language, answers(language, open_database(office), site, office_name, **more))

    return make


def content(path, tables=SHEETS):
    """All rows of the tables without where they came from."""
    database = open_database(path)
    found = {}
    for table in tables:
        frame = database.read(table).drop(columns=[*PROVENANCE, "geometry"], errors="ignore")
        found[table] = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return found


def dump(path):
    """All rows of all tables but the log of runs, as SQLite has them."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents") if name != "runs"]
        return {table: connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall() for table in tables}


def taken(run, office, path):
    return run(
        "importassessments",
        {"DATABASE": office, "INPUT": str(path), **dict.fromkeys(("ACCOUNT", "REJECTED", "CONFLICTS"), "memory:")},
    )


def rows(run, results, output):
    layer = run.context.takeResultLayer(results[output])
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


EXPECTED = {
    "assessments": {"assessment_id": f"{SITE}@2025@Simulated Office", "year": 2025, "state": "poor", "protection": "most", "area_ha": 1250.5, "date": "2025-05-31"},
    "assessment_species": {"species_id": "WNC", "season": "breeding", "count_min": 10, "count_max": 12, "unit": "pairs"},
    "assessment_habitats": {"habitat_list": "iucn", "habitat_type": "5.4", "condition": "good", "restoration": "yes"},
    "threats": {"kind": "7.2", "scope": "some", "severity": "slow", "timing": "ongoing", "species_ids": "WNC"},
    "stakeholders": {"organisation": "Simulated Administration", "role": "manages", "kind": "authority", "person": None, "contact": None},
    "recommendations": {"level": "site", "addressee": SITE, "text_code": "keep_water_level", "status": "open", "species_ids": "WNC"},
}  # fmt: skip


@pytest.mark.parametrize(
    "language, name", [("zh_CN", "form.xlsx"), ("ru", "form.ods"), ("ko_KP", "form.xlsx"), ("mn", "form.ods")]
)
def test_a_form_in_any_language_gives_the_same_rows(run, office, forms, language, name):
    results = taken(run, office, forms(name, language))
    assert (results["ROWS_IN"], results["ROWS_KEPT"], results["ROWS_REJECTED"]) == (6, 6, 0)
    found = content(office)
    for table, expected in EXPECTED.items():
        (row,) = found[table]
        assert {name: row[name] for name in expected} == expected
    assert Path(office).read_bytes().count(PERSON.encode()) == 0
    (told,) = rows(run, results, "REJECTED")
    assert (told["code"], told["kept"]) == ("person_without_consent", "yes")


def test_who_refused_to_be_named_is_nowhere_in_the_database(run, office, forms):
    phone = "8 900 123 45 67"
    path = forms(
        "form.xlsx", "en",
        stakeholders={"consent": "No", "contact": "+7 (900) 123-45-67", "organisation": f"Farm of {PERSON}", "note": PERSON},
        threats={"source": f"{PERSON}, {phone}", "kind": f"99 {PERSON}"},
        assessments={"note": f"call Q7, Simulated  Person: {phone}"},
    )  # fmt: skip
    results = taken(run, office, path)
    (row,) = content(office, ["stakeholders"])["stakeholders"]
    assert (row["organisation"], row["person"], row["consent"]) == ("Farm of …", None, "no")
    assert content(office, ["assessments"])["assessments"][0]["note"] == "call …: …"
    stored, said = Path(office).read_bytes(), repr(rows(run, results, "REJECTED")) + "".join(run.feedback.told)
    for needle in ("Simulated Person", "Simulated  Person", "Person Q7", "123 45 67", "123-45-67"):
        assert needle.encode() not in stored and needle not in said


def test_it_is_accounted_for_and_an_import_names_the_file(run, office, forms):
    path = forms("form.xlsx", "en", threats={"kind": "99"})
    results = taken(run, office, path)
    account = {row["record_table"]: row for row in rows(run, results, "ACCOUNT")}
    assert set(account) == set(SHEETS)
    assert all(row["rows_in"] == row["kept"] + row["rejected"] for row in account.values())
    assert (account["threats"]["rejected"], account["assessment_species"]["added"]) == (1, 1)
    database = open_database(office)
    (row,) = database.read("imports", {"format": "assessment_form"}).to_dict("records")
    assert (row["records_in"], row["kept"], row["rejected"], row["source_file"]) == (6, 5, 1, "form.xlsx")
    assert set(database.read("assessments")["import_id"]) == {row["import_id"]}
    issues = database.read("import_issues", {"import_id": row["import_id"]})
    assert sorted(issues["code"]) == ["person_without_consent", "unknown_value"]


def test_a_defect_is_one_sentence_with_its_place_and_its_mend(run, office, forms):
    wording = Wording("ru")
    path = forms("form.xlsx", "ru", assessments={"state": "плохо"}, assessment_species={"count_min": "-1"})
    told = {row["code"]: row for row in rows(run, taken(run, office, path), "REJECTED")}
    assert told["unknown_value"]["row"] == 2 and told["unknown_value"]["file"] == "form.xlsx"
    sentence = told["unknown_value"]["reason"]
    assert "form.xlsx" in sentence and "row 2" in sentence and "“плохо”" in sentence and "nearest is" in sentence
    assert any(
        f"“{wording.word('condition', code)}”" in sentence
        for code in ("good", "poor", "moderate", "very_poor", "unknown")
    )
    assert "Write digits alone" in told["count_wrong"]["reason"]


def test_the_same_file_again_changes_nothing(run, office, forms):
    path = forms("form.xlsx", "zh_CN")
    taken(run, office, path)
    before = dump(office)
    again = taken(run, office, path)
    assert dump(office) == before
    account = rows(run, again, "ACCOUNT")
    assert {(row["added"], row["changed"], row["gone"]) for row in account} == {(0, 0, 0)}


def test_a_newer_form_updates_and_what_is_gone_is_listed(run, office, forms):
    taken(run, office, forms("form.xlsx", "en"))
    rows_now = answers("ja", open_database(office), assessments={"state": Wording("ja").word("condition", "good")})
    rows_now["threats"] = []
    path = forms("newer.xlsx", "ja")
    fill(path, "ja", rows_now)
    account = {row["record_table"]: row for row in rows(run, taken(run, office, path), "ACCOUNT")}
    assert (account["assessments"]["changed"], account["threats"]["gone"]) == (1, 1)
    assert account["assessment_species"]["unchanged"] == 1
    found = content(office)
    assert found["assessments"][0]["state"] == "good" and found["threats"] == []
    issues = open_database(office).read("import_issues", {"code": ["record_gone", "record_changed"]})
    assert {"threats", "assessments"} == set(issues["record_table"])


def test_a_place_drawn_for_a_threat_outlives_a_newer_form(run, office, forms):
    import pandas as pd
    import shapely

    taken(run, office, forms("form.xlsx", "en"))
    database = open_database(office)
    with database.transaction() as writer:
        threat = database.read("threats")[["threat_id"]].assign(geometry=[shapely.Point(132.5, 45.0)])
        writer.update("threats", pd.DataFrame(threat))
    taken(run, office, forms("form.xlsx", "en", threats={"note": "newer"}))
    (row,) = database.read("threats").to_dict("records")
    assert row["note"] == "newer" and row["geometry"].equals(shapely.Point(132.5, 45.0))


def test_a_folder_of_two_countries_shows_where_they_differ(run, office, forms, tmp_path):
    forms("a_ru.xlsx", "ru")
    forms("b_zh.ods", "zh_CN", office_name="Other Office", assessments={"state": Wording("zh_CN").word("condition", "good")},
          assessment_species={"count_max": "15"})  # fmt: skip
    forms("c_zh.xlsx", "zh_CN", site=OTHER, office_name="Other Office")
    (tmp_path / "forms" / "~$a_ru.xlsx").write_bytes(b"lock")
    (tmp_path / "forms" / "read me.txt").write_text("simulated", encoding="utf-8")
    results = taken(run, office, tmp_path / "forms")
    assert results["ROWS_IN"] == 18 and results["ROWS_REJECTED"] == 0
    found = [
        (row["record"] or "", row["field"], row["office_a"], row["value_a"], row["office_b"], row["value_b"])
        for row in rows(run, results, "CONFLICTS")
    ]
    assert found == [
        ("", "state", "Other Office", "Good", "Simulated Office", "Poor"),
        ("White-naped Crane, breeding", "count_max", "Other Office", "15", "Simulated Office", "12"),
    ]
    assert "Answers in which two offices differ: 2." in run.feedback.told


def test_two_versions_in_one_folder_are_one_error_and_nothing_is_taken_in(run, office, forms, tmp_path):
    forms("v1.xlsx", "en")
    forms("v2.xlsx", "ru", assessments={"note": "newer"})
    before = dump(office)
    with pytest.raises(QgsProcessingException, match="v1.xlsx and v2.xlsx both assess RUS-KHANKA in 2025"):
        taken(run, office, tmp_path / "forms")
    assert dump(office) == before


def test_what_was_not_read_is_in_the_log_and_among_the_flags(run, office, forms):
    path = forms(
        "form.xlsx", "en", recommendations={"closed": "2025-06-01"}, assessments={"office_country": "Mongolia"}
    )
    cells = read_sheets(path)
    title = assessment_words.title("threats", Wording("en"))
    head = cells[title][0]
    gone = head.index(assessment_words.headers("threats", Wording("en"))["scope"])
    cells[title] = [[*row[:gone], *row[gone + 1 :], "own" if row is head else "x"] for row in cells[title]]
    cells["Own notes"] = [["a", "b"], ["1", "2"]]
    write_sheets(path, [SheetToWrite(name, dict.fromkeys(rows[0], "text"), rows[1:]) for name, rows in cells.items()])
    results = taken(run, office, path)
    assert results["ROWS_REJECTED"] == 0
    told = {row["code"]: row for row in rows(run, results, "REJECTED")}
    lines = " ".join(run.feedback.told)
    for code in ("column_not_read", "column_lacking", "sheet_not_read", "person_without_consent"):
        assert Wording("en").text(Message(f"reason_{code}")) + " Rows: 1." in lines
    assert (told["column_not_read"]["column"], told["column_lacking"]["column"]) == ("own", head[gone])
    assert told["sheet_not_read"]["sheet"] == "Own notes"
    assert "neither done nor dropped" in told["recommendation_contradicts"]["reason"]
    assert told["other_country"]["kept"] == "yes"
    account = {row["record_table"]: row["flagged"] for row in rows(run, results, "ACCOUNT")}
    assert account == {"assessments": 1, "assessment_species": 0, "assessment_habitats": 0, "threats": 2, "stakeholders": 1, "recommendations": 1}  # fmt: skip
    imports = open_database(office).read("imports", {"format": "assessment_form"})
    assert list(imports["flagged"]) == [3]  # of the rows
    none = open_database(office).read("assessments").iloc[:0]
    assert list(covered(imports, none).values()) == [frozenset({(SITE, 2025)})]


def test_a_newer_version_that_leaves_a_site_blank_says_so(run, office, forms, tmp_path):
    taken(run, office, forms("form.xlsx", "en"))
    before, path = content(office), str(tmp_path / "blank.xlsx")
    asked = {"SITES": SITE, "YEAR": 2025, "OFFICE": "Simulated Office", "LANGUAGE": "ru"}
    run("assessmentform", {"DATABASE": office, "FORM": path, **asked})
    taken(run, office, path)
    assert content(office) == before
    assert any("The row was left blank" in line and "Rows: 1." in line for line in run.feedback.told)


def test_an_edited_form_and_next_year_s_form_keep_the_recommendations(run, office, forms):
    wording = Wording("en")
    other = {"text_code": wording.word("recommendation", "other"), "site_ids": "", "issued": "2025-06-01"}
    taken(run, office, forms("a.xlsx", "en", recommendations={**other, "text": "Simulated: keep the water level."}))
    edited = {**other, "text": "Simulated: keep this water level."}
    taken(run, office, forms("b.xlsx", "en", recommendations=edited))
    assert [row["text"] for row in content(office)["recommendations"]] == [edited["text"]]
    following = answers(
        "en", open_database(office), recommendations={**other, "text": "Simulated: train rangers.", "issued": ""}
    )
    for table in ("assessments", "assessment_species"):
        following[table][0]["year"] = "2026"
    following["assessments"][0]["date"] = ""
    following["stakeholders"] = []
    path = forms("c.xlsx", "en")
    taken(run, office, fill(path, "en", following))
    now = content(office)
    assert len(now["recommendations"]) == 2 and len(now["stakeholders"]) == 1 and len(now["assessments"]) == 2


def test_one_bad_file_of_a_folder_and_nothing_is_taken_in(run, office, forms, tmp_path):
    from osgeo import ogr

    forms("a.xlsx", "en")
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(tmp_path / "forms" / "b.xlsx"))
    layer = source.CreateLayer("other", geom_type=ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("x", ogr.OFTString))
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, source
    before = dump(office)
    with pytest.raises(QgsProcessingException, match="b.xlsx is no form of site assessments"):
        taken(run, office, tmp_path / "forms")
    assert dump(office) == before


def test_evidence_is_checked_against_the_database(run, office, forms):
    database = open_database(office)
    count = database.read("counts")["count_id"].iloc[0]
    made = run("sitecriteria", {"DATABASE": office})["RUN"]
    verdict = database.read("site_verdicts")["verdict_id"].iloc[0]
    evidence = f"counts:{count}; site_verdicts:{verdict}; assessments:{SITE}@2025@Simulated Office"
    results = taken(run, office, forms("a.xlsx", "ru", recommendations={"run_id": made, "evidence": evidence}))
    assert results["ROWS_REJECTED"] == 0
    (row,) = content(office)["recommendations"]
    assert (row["run_id"], row["evidence"]) == (made, evidence.replace("; ", ";"))
    results = taken(run, office, forms("b.xlsx", "en", recommendations={"evidence": "counts:no such count"}))
    (told,) = [one for one in rows(run, results, "REJECTED") if one["code"] == "unknown_evidence"]
    assert told["kept"] == "no" and "“counts:no such count” names no row or run of this database." in told["reason"]
    assert content(office)["recommendations"] == [row]


def test_who_stops_while_offices_are_compared_has_nothing_written(run, office, forms, tmp_path, monkeypatch):
    forms("a.xlsx", "en")
    forms("b.xlsx", "en", office_name="Other Office", assessments={"state": Wording("en").word("condition", "good")})
    before = dump(office)
    asked = []

    def stopped(tables, sites, progress, real=assessment_intake.conflicts):
        asked.append(len(tables["assessments"]))  # both forms are in the transaction
        run.feedback.cancel()
        return real(tables, sites, progress)

    monkeypatch.setattr(assessment_intake, "conflicts", stopped)
    with pytest.raises(QgsProcessingException):
        taken(run, office, tmp_path / "forms")
    assert asked == [2] and dump(office) == before


def test_a_failure_while_writing_leaves_the_database_as_it_was(run, office, forms, monkeypatch):
    taken(run, office, forms("form.xlsx", "en"))
    before = dump(office)
    path = forms("form.xlsx", "en", recommendations={"status": Wording("en").word("recommendation_status", "done")})

    def fails(self, table, frame, real=geopackage.GeoPackageWriter.replace):
        if table == "imports":
            raise sqlite3.OperationalError("database or disk is full")
        return real(self, table, frame)

    monkeypatch.setattr(geopackage.GeoPackageWriter, "replace", fails)
    with pytest.raises(QgsProcessingException, match="disk is full"):
        taken(run, office, path)
    assert dump(office) == before


def test_cancelled_it_changes_nothing(run, office, forms):
    import datetime

    from neaspec_plugin.adapters.assessment_intake import read_forms, write
    from neaspec_plugin.core.errors import NeaspecError
    from neaspec_plugin.core.progress import Silent

    database, path = open_database(office), forms("form.xlsx", "en")
    read, before = read_forms(database, path, datetime.date.today(), Silent()), dump(office)

    class Cancelled(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as caught, database.transaction() as writer:
        write(writer, [*read, *read], Cancelled())
    assert caught.value.message.code == "cancelled" and dump(office) == before


CHILD = """
import sys, os
sys.path[:0] = {paths!r}
import datetime
from qgis.core import QgsApplication
app = QgsApplication([], False)
from neaspec_plugin.adapters.assessment_intake import read_forms, write
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.progress import Silent
database = open_database({database!r})
read = read_forms(database, {path!r}, datetime.date.today(), Silent())
with database.transaction() as writer:
    write(writer, read, Silent())
    print(len(writer.read("assessments")), flush=True)
    os._exit(9)
"""


@pytest.mark.slow
def test_killed_before_its_end_it_leaves_nothing(office, forms):
    path, before = forms("form.xlsx", "en"), dump(office)
    code = CHILD.format(paths=[one for one in sys.path if one], database=office, path=path)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip().splitlines()[-1]) == (9, "1"), done.stderr
    assert dump(office) == before


@pytest.mark.parametrize(
    "content, told",
    [(b"no spreadsheet", "is no form of site assessments"), (b"", "holds no records"), (b"PK\x03\x04x", "damaged")],
)
def test_what_is_no_spreadsheet_is_told(run, office, tmp_path, content, told):
    path = tmp_path / "simulated.xlsx"
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=told):
        taken(run, office, path)


@pytest.mark.parametrize("name", ["a.xls", "a.fods", "a.numbers", "a.et", "locked.xlsx"])
def test_another_kind_of_spreadsheet_is_never_passed_over(run, office, forms, tmp_path, name):
    forms("form.xlsx", "en")
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1simulated" if "x" in name else b"simulated"
    (tmp_path / "forms" / name).write_bytes(content)
    before = dump(office)
    for place in (tmp_path / "forms", tmp_path / "forms" / name):
        with pytest.raises(QgsProcessingException, match=f"{name} is another kind of spreadsheet or locked"):
            taken(run, office, place)
    assert dump(office) == before


def test_words_typed_in_a_japanese_program_and_merged_cells_are_understood(run, office, forms, tmp_path):
    """Japanese programs keep the reading of what was typed beside it; offices merge the site over several rows."""
    path, made = forms("form.xlsx", "en"), tmp_path / "typed.xlsx"
    cells = read_sheets(path)
    title = assessment_words.title("threats", Wording("en"))
    names = list(assessment_words.headers("threats", Wording("en")))
    second = list(cells[title][1])
    second[names.index("site_id")], second[names.index("kind")] = "", "7.3"
    cells[title].append(second)
    write_sheets(path, [SheetToWrite(name, dict.fromkeys(rows[0], "text"), rows[1:]) for name, rows in cells.items()])
    with zipfile.ZipFile(path) as read, zipfile.ZipFile(made, "w") as write:
        for name in read.namelist():
            xml = read.read(name).decode("utf-8")
            if name == "xl/sharedStrings.xml":
                xml = xml.replace("</t>", '</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh>')
            place = list(cells).index(title) + 1
            if name == f"xl/worksheets/sheet{place}.xml":
                letter = "ABC"[names.index("site_id")]
                merge = f'<mergeCells count="1"><mergeCell ref="{letter}2:{letter}3"/></mergeCells>'
                xml = xml.replace("</sheetData>", f"</sheetData>{merge}")
            write.writestr(name, xml)
    results = taken(run, office, made)
    assert (results["ROWS_IN"], results["ROWS_REJECTED"]) == (7, 0)
    found = content(office, ["assessments", "threats"])
    assert found["assessments"][0]["assessment_id"] == EXPECTED["assessments"]["assessment_id"]
    assert [(row["site_id"], row["kind"]) for row in found["threats"]] == [(SITE, "7.2"), (SITE, "7.3")]


def test_a_spreadsheet_that_unpacks_beyond_reason_is_not_opened(run, office, forms, tmp_path):
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(forms("form.xlsx", "en")) as read, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as write:
        for name in read.namelist():
            write.writestr(name, read.read(name))
        write.writestr("xl/media/x.bin", b"\0" * (64 << 20))
    with pytest.raises(QgsProcessingException, match="unreasonable size"):
        taken(run, office, bomb)


def test_an_empty_folder_and_a_missing_file_are_told(run, office, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="holds no XLSX or ODS file"):
        taken(run, office, tmp_path / "empty")
    with pytest.raises(QgsProcessingException):
        taken(run, office, tmp_path / "none.xlsx")


def test_outputs_are_layers_of_the_database(run, office, forms):
    results = taken(run, office, forms("form.xlsx", "en"))
    layer = QgsVectorLayer(results["ASSESSMENTS"], "assessments", "ogr")
    assert layer.isValid() and layer.featureCount() == 1
    assert open_database(office).count("runs") and results["RUN"].startswith("importassessments-")
