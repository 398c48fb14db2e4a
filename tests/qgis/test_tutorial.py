"""The tutorial, step by step: its own commands are run, and what it says is held against what they give."""

from __future__ import annotations

import csv
import datetime as dt
import json
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import example_assessments
import pytest
from filled_forms import fill, read_sheets
from model_steps import run_model, step
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsVectorLayer,
)

from neaspec_plugin import paths
from neaspec_plugin.adapters import clock
from neaspec_plugin.adapters.border_strips import read_lines, read_sides
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.texts.help.tutorial import FILES, LABELS, NUMBERS, STEPS
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.assessments.study_areas import CHOSEN
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.species.reference import constants

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = Path(paths.resource("examples"))
CHN, RUS = "CHN-XINGKAI", "RUS-KHANKA"
CHINESE, RUSSIAN = FILES[0], FILES[1]
FILE_NAME = re.compile(r"[\w.]+\.(gpkg|qgz|csv|xlsx|html|geojson)")


def reference(name):
    with open(Path(paths.reference_dir()) / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def play(run, tmp_path, monkeypatch):
    """``play(number, before)``: the commands of a step of the tutorial, run in a folder; the results of the last one."""

    def place(name):
        return str(EXAMPLES / name if name in FILES else tmp_path / name)

    def command(text):
        words = [place(word) if FILE_NAME.fullmatch(word) else word for word in shlex.split(text)]
        if words[0] == "ogr2ogr":
            _program, _append, database, source, *options = words
            assert options == ["-nln", "habitats", "-nlt", "PROMOTE_TO_MULTI"]  # the table holds multipolygons
            asked = {"accessMode": "append", "layerName": options[1], "geometryType": options[3]}
            assert gdal.VectorTranslate(database, source, **asked) is not None
            return {}
        if words == ["qgis_process", "plugins", "enable", "neaspec_plugin"]:
            return {}  # in these tests the provider is there
        assert words[:2] == ["qgis_process", "run"] and words[3] == "--"
        asked = dict(word.split("=", 1) for word in words[4:])
        asked = {name: place(value) if FILE_NAME.fullmatch(value) else value for name, value in asked.items()}
        if "FROM" in asked:  # the days are the reader's own: of yesterday and today
            today = dt.date.today()
            asked.update(FROM=(today - dt.timedelta(days=1)).isoformat(), TO=today.isoformat())
        return run(words[2].removeprefix("neaspec:"), asked)

    def play(number):
        results = {}
        for text in STEPS[number - 1].commands:
            results = command(text)
        return results

    # an assessment grows old: what is ready is asked in the year of the exercise
    play.in_the_year = lambda: monkeypatch.setattr(clock, "now", lambda: f"{NUMBERS['year']}-12-31T00:00:00Z")
    play.database = str(tmp_path / "exercise.gpkg")
    play.folder = tmp_path
    return play


def rows(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid(), path
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def told(run):
    return "\n".join(run.feedback.told)


def test_each_step_gives_what_the_tutorial_says(play, run, monkeypatch):
    play(1)
    database = open_database(play.database)
    assert len(database.read("sites")) == len(reference("sites"))
    before = answered(run, play, monkeypatch)
    assert before[RUS] == NUMBERS["ris_before"]

    play(2)
    for name, language in (("form_xingkai.xlsx", "zh_CN"), ("form_khanka.xlsx", "ru")):
        words, sheets = Wording(language), read_sheets(str(play.folder / name))
        assert len(sheets) == 8 and words.word("confidence", "low") in str(sheets)

    for number, (name, blank) in enumerate(((CHINESE, "blank_chn"), (RUSSIAN, "blank_rus"))):
        taken = run("importassessments", {"DATABASE": play.database, "INPUT": str(EXAMPLES / name)})
        assert (taken["ROWS_KEPT"], taken["ROWS_REJECTED"]) == (NUMBERS["kept"], 0)
        assert f"rows left blank and not read: {NUMBERS[blank]}." in told(run)
        assert len(database.read("assessments")) == number + 1
    assert play(3)["ROWS_KEPT"] == NUMBERS["kept"] and "unchanged: 5" in told(run)  # the same again, by its commands
    assert "HC" not in set(database.read("assessment_species")["species_id"])

    assert play(4)["FOUND"] == NUMBERS["issues"]
    habitats = database.read("habitats")
    assert sorted(habitats["site_id"]) == [CHN, RUS, RUS] and len(habitats) == NUMBERS["mapped"]
    assert {shape.geom_type for shape in habitats["geometry"]} == {"MultiPolygon"}
    found = [
        row for row in rows(str(play.folder / "issues.csv")) if row["kind"] == "missing" and row["country"] == "all"
    ]
    assert round(float(found[0]["area_ha"])) == NUMBERS["area"]
    assert {row["kind"] for row in rows(str(play.folder / "issues.gpkg"))} == {"missing"}

    play.in_the_year()
    play(5)
    after = {row["site_id"]: row for row in rows(str(play.folder / "readiness.csv")) if row["sheet"] == "ris"}
    for site, number in ((CHN, "ris_chn"), (RUS, "ris_rus")):
        assert (int(after[site]["answered"]), int(after[site]["required"])) == (NUMBERS[number], NUMBERS["ris"])
    assert before[CHN] == NUMBERS["ris_chn"]
    assert all(row["why_words"] and row["mend_words"] for row in rows(str(play.folder / "missing.csv")))
    monkeypatch.undo()

    results = play(6)
    sites = rows(str(play.folder / "joint_sites.gpkg"))
    assert [(row["study_area_id"], row["side"], row["assessed"]) for row in sites] == [(CHOSEN, "CHN", 2026), (CHOSEN, "RUS", 2026)]  # fmt: skip
    assert len(sites) == NUMBERS["together_sites"] and results["SEASONS_ADDED"] == 0
    counts = rows(str(play.folder / "joint_counts.csv"))
    assert {(row["state"], row["count"]) for row in counts} == {("not_counted", "")}
    page = (play.folder / "joint.html").read_text(encoding="utf-8")
    names = {(row["site_id"], row["language"]): row["name"] for row in reference("site_names")}
    assert 'lang="ru"' in page and names[RUS, "ru"] in page

    play(7)
    page = (play.folder / "progress.html").read_text(encoding="utf-8")
    assert 'lang="ru"' in page and Wording("ru").text(Message("progress_assessments")) in page
    kinds = [(row["kind"], row["country_iso3"]) for row in rows(str(play.folder / "changes.csv"))]
    assert kinds == [("assessment_new", "CHN"), ("assessment_new", "RUS"), ("recommendation_open", "CHN"), ("recommendation_open", "RUS")]  # fmt: skip
    assert len([kind for kind, _ in kinds if kind == "assessment_new"]) == NUMBERS["assessments"]
    assert len([kind for kind, _ in kinds if kind == "recommendation_open"]) == NUMBERS["open"]


def answered(run, play, monkeypatch):
    """{site: required items of the Ramsar sheet that the database answers}."""
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: f"{NUMBERS['year']}-12-31T00:00:00Z")
        path = str(play.folder / "before.csv")
        run("sitereadiness", {"DATABASE": play.database, "SITES": f"{CHN};{RUS}", "SHEETS": ["ris"], "READINESS": path})
    return {row["site_id"]: int(row["answered"]) for row in rows(path)}


# --- the files of the exercise --------------------------------------------------------------------------------------


@pytest.fixture
def taken(run, office):
    """A database with both forms."""
    for name in (CHINESE, RUSSIAN):
        run("importassessments", {"DATABASE": office, "INPUT": str(EXAMPLES / name)})
    return office


def test_the_forms_are_what_the_tool_writes(run, office, tmp_path):
    """Where this fails after new translations: run tests/tools/example_assessments.py resources/examples."""
    made = example_assessments.write(tmp_path, office, run)
    assert [path.name for path in made] == [CHINESE, RUSSIAN]
    for path in made:
        assert read_sheets(str(path)) == read_sheets(str(EXAMPLES / path.name))


def test_each_fact_in_the_forms_stands_in_the_row_that_it_names(taken):
    database = open_database(taken)
    areas = {row["site_id"]: row for row in reference("sites")}
    for row in database.read("assessments").to_dict("records"):
        about = areas[row["source"].removeprefix("sites.csv: ")]
        assert (row["site_id"], row["area_ha"], row["confidence"]) == (about["site_id"], float(about["area_ha"]), about["confidence"])  # fmt: skip
        unknown = {row[name] for name in ("state", "state_trend", "protection", "management", "action")}
        assert unknown == {"unknown"} and row["date"] is None and row["needs"] is None
    listed = {
        (row["site_id"], row["species_id"], row["season"])
        for row in reference("site_species")
        if row["presence"] == "present"
    }
    numbers = database.read("assessment_species")
    assert len(numbers) == 6 and numbers[["count_min", "count_max"]].isna().all(axis=None)
    for row in numbers.to_dict("records"):
        site, species, season = row["note"].split("site_species.csv: ")[1].split(";")
        assert (site, species, season) in listed and row["season"].endswith(season)
        assert (row["site_id"], row["species_id"]) == (site, species)
    pairs = {f"{row['site_a']};{row['site_b']}" for row in reference("site_links")}
    recommended = database.read("recommendations")
    assert len(recommended) == 2 and all(note.split("site_links.csv: ")[1] in pairs for note in recommended["note"])
    assert (CHN, "WNC", "passage") in listed
    (source,) = (row["source"] for row in reference("site_species") if (row["site_id"], row["season"]) == (CHN, "passage"))  # fmt: skip
    assert f"{NUMBERS['cranes']} White-naped Cranes" in source and "year not printed" in source


def test_nobody_takes_the_exercise_for_a_statement_of_an_office(taken):
    database = open_database(taken)
    for table, column in (("assessments", "office"), ("assessments", "note"), ("assessment_species", "note"), ("recommendations", "note")):  # fmt: skip
        assert all(re.search("练习|учебн", text, re.IGNORECASE) for text in database.read(table)[column])
    assert database.read("stakeholders").empty and database.read("threats").empty
    assert all(row["source"].startswith("exercise") for row in rows(str(EXAMPLES / FILES[2])))


def test_each_habitat_lies_on_the_side_that_it_names():
    strips = paths.resource("boundaries", "border_strips.gpkg")
    uncertainty = constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]
    sides = read_sides(strips, uncertainty)
    borders = [line for *_, line in read_lines(strips)]
    layer = QgsVectorLayer(str(EXAMPLES / FILES[2]), "habitats", "ogr")
    import shapely

    found = {}
    for feature in layer.getFeatures():
        shape = shapely.from_wkb(bytes(feature.geometry().asWkb()))
        edge = shapely.segmentize(shape.exterior, 0.005)
        told = sides.side([shapely.Point(xy) for xy in edge.coords], uncertainty)
        assert set(told["side_status"]) == {"ok"} and set(told["side"]) == {feature["country_iso3"]}
        assert shape.is_valid and not any(shape.intersects(line) for line in borders)
        assert feature["site_id"].startswith(feature["country_iso3"])
        found[feature["habitat_type"]] = feature["country_iso3"]
    assert found == {"5.4": "CHN", "5.5": "RUS", "15.7": "RUS"}


# --- in a model and through qgis_process ----------------------------------------------------------------------------


def test_the_steps_run_in_a_model(office, tmp_path):
    model = QgsProcessingModelAlgorithm("exercise", "", "")
    out = {
        name: str(tmp_path / name) for name in ("readiness.csv", "missing.csv", "sites.gpkg", "joint.html", "p.html")
    }
    today = dt.date.today()
    step(model, "chn", "importassessments", {"DATABASE": office, "INPUT": str(EXAMPLES / CHINESE)})
    step(model, "rus", "importassessments", {"INPUT": str(EXAMPLES / RUSSIAN)}, [("DATABASE", "chn", "DATABASE")])
    files = {"READINESS": out["readiness.csv"], "MISSING": out["missing.csv"]}
    step(model, "ready", "sitereadiness", {"SITES": f"{CHN}, {RUS}", **files}, [("DATABASE", "rus", "DATABASE")])
    files = {"SITES": out["sites.gpkg"], "HTML": out["joint.html"]}
    step(model, "joint", "jointstudy", {"OWN_SITES": f"{CHN}, {RUS}", **files}, [("DATABASE", "ready", "DATABASE")])
    days = {"FROM": today.isoformat(), "TO": today.isoformat()}
    step(model, "report", "progressreport", {**days, "HTML": out["p.html"]}, [("DATABASE", "joint", "DATABASE")])
    run_model(model)
    assert len(open_database(office).read("assessments")) == NUMBERS["assessments"]
    assert len(rows(out["readiness.csv"])) == 6 and len(rows(out["sites.gpkg"])) == NUMBERS["together_sites"]
    assert example_assessments.OFFICES[1].name in Path(out["p.html"]).read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(("locale", "name"), [("ru", CHINESE), ("zh_CN", RUSSIAN)])
def test_qgis_process_reads_the_form_of_the_other_language(office, tmp_path, locale, name):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    ini = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nneaspec_plugin=true\n", encoding="utf-8")
    env = {**os.environ, "QGIS_PLUGINPATH": str(ROOT / "build" / "dev"), "NEASPEC_LOCALE": locale}
    env["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path / "profile")
    env.pop("PYTHONPATH", None)
    asked = [f"DATABASE={office}", f"INPUT={EXAMPLES / name}"]
    command = ["timeout", "-k", "5", "120", program, "--json", "run", "neaspec:importassessments", "--", *asked]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["ROWS_KEPT"], results["ROWS_REJECTED"]) == (NUMBERS["kept"], 0)


# --- what goes wrong ------------------------------------------------------------------------------------------------


def spoilt(tmp_path, table, **cells):
    """The Chinese form with other cells in the first row of a sheet."""
    office = example_assessments.OFFICES[0]
    species = {row["species_id"]: row["name_zh_CN"] for row in reference("species")}
    rows = example_assessments.answers(office, Wording("zh_CN"), species).get(table, [{}])
    head = {"year": "2026", "office": office.name} if table == "assessments" else {}
    return fill(str(EXAMPLES / CHINESE), "zh_CN", {table: [{**head, **rows[0], **cells}]}, tmp_path / "spoilt.xlsx")


def defects(run, office, path, tmp_path):
    found = str(tmp_path / "defects.csv")
    run("importassessments", {"DATABASE": office, "INPUT": path, "REJECTED": found})
    return [row["reason"] for row in rows(found)]


def test_a_file_that_is_no_form_is_refused_in_one_sentence(run, office):
    before = open_database(office).read("imports")
    with pytest.raises(QgsProcessingException, match="simulated_samples.csv is no form of site assessments"):
        run("importassessments", {"DATABASE": office, "INPUT": str(EXAMPLES / "simulated_samples.csv")})
    assert open_database(office).read("imports").equals(before)


@pytest.mark.parametrize(
    ("table", "cells", "sentence"),
    [
        ("assessments", {"site_id": "CHN-NOWHERE", "name": ""}, r"spoilt.xlsx, sheet .+, row 2, column .+“CHN-NOWHERE” is no key site"),
        ("assessments", {"state": "马马虎虎"}, r"row 2, column .+“马马虎虎” is not one of the words allowed\. Choose one"),
        ("stakeholders", {"organisation": "练习", "person": "张三"}, r"row 2, column .+A person is named without a clear consent"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_form_is_told_in_one_sentence(run, office, tmp_path, table, cells, sentence):
    (reason, *more) = defects(run, office, spoilt(tmp_path, table, **cells), tmp_path)
    assert re.search(sentence, reason) and "{" not in reason
    assert all("no usable row of this site and year" in one for one in more)  # what hung on the row of the site
    assert Path(office).read_bytes().count("张三".encode()) == 0


def test_a_site_that_the_database_has_not_is_told(run, office):
    with pytest.raises(QgsProcessingException, match="CHN-NOWHERE"):
        run("jointstudy", {"DATABASE": office, "OWN_SITES": f"{CHN};CHN-NOWHERE", "SITES": "memory:"})


def test_the_labels_are_those_of_the_interface():
    from make_ts import sources

    known = set(sources(ROOT / "neaspec_plugin"))
    assert set(LABELS.values()) <= known
