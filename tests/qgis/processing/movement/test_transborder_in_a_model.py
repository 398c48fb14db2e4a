"""Movement across borders in a model: two offices' surveys, what reviewers decided of their codes, crossings, segments, and
the conservation report. Simulated."""

from __future__ import annotations

import json
import re

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from simulated_survey import SIDES, write_decisions, write_survey

from neaspec_plugin.adapters.database import open_database


def step(model, child_id, algorithm, values, before=None):
    child = QgsProcessingModelChildAlgorithm(f"neaspec:{algorithm}")
    child.setChildId(child_id)
    source = QgsProcessingModelChildParameterSource
    for name, value in values.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    if before:
        child.addParameterSources("DATABASE", [source.fromChildOutput(before, "DATABASE")])
    model.addChildAlgorithm(child)


@pytest.fixture
def chain(provider, tmp_path):
    """create -> layers -> both imports -> identities of both species -> crossings -> segments -> report."""
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    step(model, "create", "createdatabase", {"DATABASE": str(tmp_path / "neaspec.gpkg")})
    step(model, "layers", "loadflagshiplayers", {}, "create")
    before = "layers"
    for side in SIDES:
        package = str(write_survey(tmp_path, side))
        step(model, f"import_{side}", "importdetections", {"INPUT": package, "COUNTRY": side, "CHECK": False}, before)
        before = f"import_{side}"
    decisions = str(write_decisions(tmp_path, tuple(f"simulated-{side}" for side in SIDES)))
    for species in ("AT", "AL"):
        step(model, species, "matchidentities", {"SPECIES": species, "DECISIONS": decisions, "DRAWS": 20}, before)
        before = species
    own = {"IDENTITY": "individuals"}
    step(model, "crossings", "transbordermovements", own, before)
    segments = {**own, "LENGTH_KM": 20, "REPORT": str(tmp_path / "strip.html")}
    step(model, "segments", "crossingsegments", segments, "crossings")
    step(model, "report", "conservationreport", {"HTML": str(tmp_path / "report.html")}, "segments")
    return model, tmp_path


def test_the_chain_runs_from_files_to_the_report(chain):
    model, folder = chain
    feedback = QgsProcessingFeedback(False)
    _, worked = model.run({}, QgsProcessingContext(), feedback)
    assert worked, feedback.textLog()
    database = open_database(str(folder / "neaspec.gpkg"))
    crossings = database.read("crossings")
    assert len(crossings) and set(crossings["evidence_class"]) == {"detections", "identity_probable"}
    # only codes that both reviewers call one animal cross; on the eighth they differ, the others nobody compared
    joined = {number: [f"simulated-{number}"] for number in range(1, 8)}
    told = database.read("individuals").set_index("organismID").loc[sorted(set(crossings["organismID"]))]
    assert set(told["grade"]) == {"certain"} and set(told["countries"]) == {"CHN;RUS"}
    for aliases in map(json.loads, told["aliases"]):
        assert aliases in [{f"simulated-{side}": codes for side in SIDES} for codes in joined.values()]
    algorithms = set(database.read("runs")["algorithm"])
    assert {"matchidentities", "transbordermovements", "crossingsegments", "conservationreport"} <= algorithms
    page = (folder / "report.html").read_text(encoding="utf-8")
    section = page[page.index("Individuals and their movement across borders") :]
    # the sums by direction are those of the table of crossings; no code of an animal is in the report
    shown = [int(value) for value in re.findall(r"<td[^>]*>(\d+)</td>", section[: section.index("Crossings by month")])]
    sure = crossings[crossings["evidence_class"].eq("detections")]
    for number in sure.groupby(["species_id", "side_from", "side_to"]).size():
        assert number in shown
    assert not set(crossings["organismID"]) & set(re.findall(r"[\w-]+", page))
    assert "Segments with crossings" in section and "Surveyed means" in section


@pytest.mark.slow
def test_segments_of_changed_data_are_left_out_of_the_report(chain, run):
    model, folder = chain
    _, worked = model.run({}, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert worked
    path, page = str(folder / "neaspec.gpkg"), folder / "later.html"
    database = open_database(path)
    first = run("conservationreport", {"DATABASE": path})
    assert first["RUN"] == run("conservationreport", {"DATABASE": path})["RUN"]
    record = database.read("detections").iloc[:1].assign(occurrenceID="simulated:later")
    with database.transaction() as writer:
        writer.insert("detections", record)
    later = run("conservationreport", {"DATABASE": path, "HTML": str(page)})
    text = page.read_text(encoding="utf-8")
    assert later["RUN"] != first["RUN"]
    assert "Segments with crossings" not in text and "has changed since the algorithm crossingsegments" in text
