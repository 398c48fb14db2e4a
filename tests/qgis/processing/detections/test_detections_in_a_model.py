"""The detections' algorithms in a model: two offices' surveys, taken in, tested, accounted for, shared and exported. Simulated."""

from __future__ import annotations

import zipfile

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)
from simulated_survey import SIDES, write_survey

from neaspec_plugin.adapters.database import open_database

PASSPHRASE = "a passphrase of two offices"


def step(model, child_id, algorithm, values, before=None, outputs=()):
    child = QgsProcessingModelChildAlgorithm(f"neaspec:{algorithm}")
    child.setChildId(child_id)
    source = QgsProcessingModelChildParameterSource
    for name, value in values.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    if before:
        child.addParameterSources("DATABASE", [source.fromChildOutput(before, "DATABASE")])
    final = {}
    for name in outputs:
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(child_id)
        output.setChildOutputName(name)
        final[name] = output
    child.setModelOutputs(final)
    model.addChildAlgorithm(child)


@pytest.fixture
def chain(provider, tmp_path):
    """create -> layers -> both imports -> check -> events -> effort -> package, archive."""
    database = str(tmp_path / "neaspec.gpkg")
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    step(model, "create", "createdatabase", {"DATABASE": database})
    step(model, "layers", "loadflagshiplayers", {}, "create")
    before = "layers"
    for side in SIDES:
        package = str(write_survey(tmp_path, side))
        step(model, f"import_{side}", "importdetections", {"INPUT": package, "COUNTRY": side, "CHECK": False}, before)
        before = f"import_{side}"
    step(model, "check", "checkdetections", {}, before)
    step(model, "events", "independentevents", {"MINUTES": 30}, "check")
    step(model, "effort", "surveyeffort", {}, "check")
    share = {"COUNTRY": "RUS", "RECIPIENT": "CHN", "PASSPHRASE": PASSPHRASE, "OUTPUT": str(tmp_path / "shared.zip")}
    step(model, "share", "sharedetections", share, "effort")
    about = {"TITLE": "simulated", "CONTACT": "an office", "OUTPUT": str(tmp_path / "archive.zip")}
    step(model, "archive", "exportdarwincore", about, "share")
    return model, database, tmp_path


def test_the_chain_runs_from_files_to_a_package(chain):
    model, database, folder = chain
    feedback = QgsProcessingFeedback(False)
    _, worked = model.run({}, QgsProcessingContext(), feedback)
    assert worked, feedback.textLog()
    found = open_database(database)
    owners = set(found.read("detections")["owner_country"])
    assert owners == {"CHN", "RUS"}
    codes = set(found.read("import_issues")["code"])
    assert {"outside_deployment", "not_a_number"} <= codes
    with zipfile.ZipFile(folder / "shared.zip") as archive:
        assert "datapackage.json" in archive.namelist()
    with zipfile.ZipFile(folder / "archive.zip") as archive:
        assert {"meta.xml", "occurrence.csv"} <= set(archive.namelist())
