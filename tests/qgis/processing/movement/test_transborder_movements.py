"""Border crossings through the algorithm: tables, stored rows, the report without names, and what it refuses."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.detections.stations import BANDS_KM
from neaspec_plugin.core.movement import usable
from neaspec_plugin.processing.movement import transborder_movements as algorithm

SINKS = ("CROSSINGS", "INDIVIDUALS", "RESIDENCY", "EXCHANGE", "JOINT", "UNUSED")


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated leopards: one seen RUS, CHN, RUS; one in China by another code; one probable; one without a code."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    rows = [
        ("RUS", "2014-01-05T10:10:00Z", "SECRET-1", "certain"),
        ("CHN", "2014-03-02T11:05:00Z", "SECRET-1", "certain"),
        ("RUS", "2014-06-30T17:00:00Z", "SECRET-1", "certain"),
        ("CHN", "2014-02-02T11:05:00Z", "SECRET-2", "certain"),
        ("RUS", "2014-02-02T11:05:00Z", "SECRET-3", "probable"),
        ("CHN", "2014-04-02T11:05:00Z", "SECRET-3", "probable"),
        ("CHN", "2014-05-02T11:05:00Z", "NA", "certain"),
    ]
    records = pd.DataFrame(
        [
            {"occurrenceID": f"sim:r{n}", "species_id": "AL", "observationType": "animal", "occurrenceStatus": "present",
             "organismName": name, "idConfidence": grade, "declaredSide": side, "startUTC": when, "timePrecision": "second",
             "datasetID": "sim", "basisOfRecord": "MachineObservation", "samplingProtocol": "camera trap", "owner_country": side,
             "geometry": shapely.Point(131.0 + 0.001 * n, 43.0)}
            for n, (side, when, name, grade) in enumerate(rows)
        ]
    )  # fmt: skip
    stations = pd.DataFrame(
        {"deploymentID": ["sim:c", "sim:d"], "samplingProtocol": "camera trap", "declaredSide": ["CHN", "RUS"],
         "deploymentStart": "2014-01-01T00:00:00+08:00", "deploymentEnd": "2014-04-11T00:00:00+08:00"}
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", records)
        writer.insert("deployments", stations)
    return path


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_crossings_individuals_and_the_joint_minimum(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    found = run("transbordermovements", {"DATABASE": surveyed, **outputs})
    # SECRET-1 twice certain; SECRET-3 with probable identity; three animals, two of them in both countries
    assert (found["CROSSINGS_MIN"], found["TRANSBOUNDARY"], found["JOINT_MINIMUM"]) == (2, 2, 3)
    crossings = table(outputs["CROSSINGS"])
    assert sorted(crossings["evidence_class"]) == ["detections", "detections", "identity_probable"]
    assert QgsVectorLayer(outputs["CROSSINGS"]).getFeature(1).hasGeometry()
    assert table(outputs["JOINT"])[["n_a", "n_b", "n_both", "joint", "national_sum"]].values.tolist() == [
        [3, 2, 2, 3, 5]
    ]
    unused = table(outputs["UNUSED"])
    assert list(unused["reason"]) == ["no_individual"]
    exchange = table(outputs["EXCHANGE"]).set_index(["side_from", "side_to"])
    # both cameras worked 100 days
    assert exchange.loc[("CHN", "RUS"), "per_1000_trap_days"] == pytest.approx(1000 / 200)
    assert len(table(outputs["RESIDENCY"])) == 3 + 1 + 2
    first = next(line for line in run.feedback.told if "at least" in line)  # before the crossings
    assert "animals at least 3" in first and "add up to 5" in first


def test_rows_are_stored_under_the_run_and_a_second_run_is_the_same(run, surveyed):
    first = run("transbordermovements", {"DATABASE": surveyed})
    again = run("transbordermovements", {"DATABASE": surveyed})
    assert first["RUN"] == again["RUN"]
    rows = open_database(surveyed).read("crossings")
    assert len(rows) == 3 and set(rows["run_id"]) == {first["RUN"]}
    assert rows["crossing_id"].is_unique and set(rows["border_status"]) == {"international"}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_report_names_no_animal_no_day_and_no_place(run, surveyed, tmp_path, language):
    page = tmp_path / "report.html"
    run("transbordermovements", {"DATABASE": surveyed, "REPORT": str(page), "LANGUAGE": language})
    text = page.read_text(encoding="utf-8")
    assert "2014-01" in text and "2014-03" in text and "131.0" not in text
    for hidden in ("SECRET", "2014-01-05", "2014-03-02", "sim:"):
        assert hidden not in text, hidden
    assert "SECRET" not in "\n".join(run.feedback.told)


def test_aliases_join_two_codes(run, surveyed, tmp_path):
    file = tmp_path / "aliases.csv"
    file.write_text("code,animal\nsim:SECRET-2,SECRET-1\n", encoding="utf-8")
    found = run("transbordermovements", {"DATABASE": surveyed, "ALIASES": str(file)})
    assert found["JOINT_MINIMUM"] == 2
    file.write_text("code,animal\na,b\na,c\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"aliases\.csv, row 2"):
        run("transbordermovements", {"DATABASE": surveyed, "ALIASES": str(file)})
    file.write_text("code,beast\na,b\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no column animal"):
        run("transbordermovements", {"DATABASE": surveyed, "ALIASES": str(file)})


def test_certain_alone(run, surveyed):
    found = run("transbordermovements", {"DATABASE": surveyed, "GRADE": "certain"})
    assert (found["CROSSINGS_MIN"], found["JOINT_MINIMUM"]) == (2, 2)


def test_options_are_those_of_the_method():
    assert algorithm.IDENTITIES == usable.IDENTITIES and set(algorithm.GRADES) == set(usable.GRADES)
    assert algorithm.BANDS_KM == BANDS_KM
