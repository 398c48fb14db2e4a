"""The model: its steps, its outputs, and headless without a PYTHONPATH."""

from __future__ import annotations

import csv
import json
import os
import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from neaspec_plugin import paths
from neaspec_plugin.adapters.database import digest, open_database
from neaspec_plugin.core.schema import TABLES

ROOT = Path(__file__).resolve().parents[4]


def test_it_left_the_whole_chain(filled):
    database = open_database(str(filled / "neaspec.gpkg"))
    for table in ("sites", "counts", "site_verdicts", "priorities", "flyway_links", "imports"):
        assert database.count(table) > 0, table
    assert {run.split("-")[0] for run in database.read("runs")["run_id"]} == {
        "loadflagshiplayers", "importdetections", "sitecriteria", "priorityscore", "flywaylinks", "conservationreport",
    }  # fmt: skip
    for name in ("neaspec.qgz", "report.html", "report.pdf"):
        assert (filled / name).stat().st_size > 10_000


def test_the_same_run_again_gives_equal_tables(filled, tmp_path, provider):
    path = str(tmp_path / "neaspec.gpkg")
    shutil.copy(filled / "neaspec.gpkg", path)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:keysitestoreport")
    parameters = {
        "create:DATABASE": path,
        "report:HTML": str(tmp_path / "r.html"),
        "LANGUAGE": "en",
        "COUNTS": paths.resource("reference", "counts.csv"),
    }
    before = {
        table: digest(open_database(path).read(table)) for table in TABLES if table not in ("runs", "schema_info")
    }
    _, worked = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert worked
    after = {table: digest(open_database(path).read(table)) for table in before}
    assert after == before


def test_shuffled_counts_give_the_same_results(filled, run, tmp_path):
    """The steps of the model one after the other, on the published counts in another order of rows."""
    original = Path(paths.resource("reference", "counts.csv"))
    with original.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    shuffled = random.Random(11).sample(rows, len(rows))
    assert shuffled != rows and sorted(shuffled) == sorted(rows)
    table = tmp_path / "shuffled.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *shuffled])
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    run("importdetections", {"DATABASE": path, "INPUT": str(table), "FORMAT": "count_table", "DATASET": "reference"})
    criteria = run("sitecriteria", {"DATABASE": path, "SITES": str(tmp_path / "sites.gpkg")})
    run("priorityscore", {"DATABASE": path, "INPUT": criteria["SITES"], "UNIT_ID": "site_id"})
    run("flywaylinks", {"DATABASE": path})
    databases = [open_database(one) for one in (str(filled / "neaspec.gpkg"), path)]
    assert all(database.count("counts") == len(rows) for database in databases)
    for name in ("counts", "site_verdicts", "count_trends", "count_totals", "priorities", "flyway_links"):
        before, after = (database.read(name).drop(columns="run_id", errors="ignore") for database in databases)
        assert len(before) > 0 and digest(after) == digest(before), name
    page = tmp_path / "report.html"
    run("conservationreport", {"DATABASE": path, "LANGUAGE": "en", "HTML": str(page)})
    of_the_model, of_the_shuffled = (
        re.findall(r"<table.*?</table>", one.read_text(encoding="utf-8"), re.S)
        for one in (filled / "report.html", page)
    )
    assert len(of_the_model) > 5 and of_the_shuffled[:5] == of_the_model[:5]  # the answer: Tables 1 to 5


def test_the_model_can_be_opened_in_the_designer(provider, tmp_path):
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsApplication.processingRegistry().algorithmById("neaspec:keysitestoreport")
    path = str(tmp_path / "model.model3")
    assert model.toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    assert set(again.childAlgorithms()) == {"create", "layers", "counts", "criteria", "score", "links", "report"}


@pytest.mark.slow
def test_qgis_process_runs_it_without_a_pythonpath(tmp_path):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    profile = tmp_path / "профиль 配置"
    ini = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nneaspec_plugin=true\n", encoding="utf-8")
    env = {**os.environ, "QGIS_PLUGINPATH": str(ROOT / "build" / "dev"), "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    env.pop("PYTHONPATH", None)
    command = [
        program,
        "--json",
        "run",
        "neaspec:keysitestoreport",
        "--",
        f"create:DATABASE={tmp_path}/n.gpkg",
        f"report:HTML={tmp_path}/r.html",
    ]
    done = subprocess.run(["timeout", "-k", "5", "300", *command], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert Path(results["report:HTML"]).exists() and Path(results["create:DATABASE"]).exists()
    shown = subprocess.run(
        ["timeout", "100", program, "help", "neaspec:keysitestoreport"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert all(name in shown.stdout for name in ("create:DATABASE", "criteria:VERDICTS", "report:PDF"))
