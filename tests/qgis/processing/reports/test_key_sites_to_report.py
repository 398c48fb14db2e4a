"""The model: its steps, its outputs, and headless without a PYTHONPATH."""

from __future__ import annotations

import json
import os
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
