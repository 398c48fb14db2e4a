"""Independent events through the algorithm: layers, tables, numbers, and what it says of unused records."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.detections.events import BY, MINUTES, RULES
from neaspec_plugin.core.schema import COUNTRIES

MINUTES_AFTER = (0, 10, 25, 40, 55, 90, 119, 121)  # the guide's example: 2 events by the one rule, 4 by the other


@pytest.fixture
def cameras(run, tmp_path):
    """A simulated station with two opposed cameras in China, and one in Russia; ten days each."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    deployments = pd.DataFrame(
        {
            "deploymentID": ["sim:c1", "sim:c2", "sim:r1"],
            "locationID": ["C", "C", "R"],
            "datasetID": "sim",
            "samplingProtocol": "camera trap",
            "declaredSide": ["CHN", "CHN", "RUS"],
            "deploymentStart": "2024-05-01T00:00:00+08:00",
            "deploymentEnd": "2024-05-11T00:00:00+08:00",
            "geometry": [shapely.Point(130 + n, 43) for n in range(3)],
        }
    )
    moments = [pd.Timestamp("2024-05-03T06:00") + pd.Timedelta(minutes=m) for m in MINUTES_AFTER]
    detections = pd.DataFrame(
        {
            "occurrenceID": [f"sim:{n}" for n in range(8)],
            "parentEventID": ["sim:c1", "sim:c2"] * 4,
            "species_id": "AT",
            "observationType": "animal",
            "individualCount": 1,
            "timePrecision": "second",
            "startUTC": [f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in moments],
            "geometry": shapely.Point(130, 43),
        }
    )
    dated = detections.tail(1).assign(occurrenceID="sim:8", startUTC=None, timePrecision="day")
    russian = detections.tail(1).assign(occurrenceID="sim:9", parentEventID="sim:r1")
    other = detections.tail(1).assign(occurrenceID="sim:10", species_id="OTHER")
    database = open_database(path)
    with database.transaction() as writer:
        writer.insert("deployments", deployments)
        writer.insert("detections", pd.concat([detections, dated, russian, other], ignore_index=True))
    return path


def features(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid()
    return [{field.name(): feature[field.name()] for field in layer.fields()} for feature in layer.getFeatures()]


@pytest.mark.parametrize(("rule", "events"), [("last_record", 2), ("last_independent_record", 4)])
def test_events_unused_records_and_rates(run, cameras, tmp_path, rule, events):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "UNUSED", "TABLE")}
    results = run("independentevents", {"DATABASE": cameras, "RULE": rule, **outputs})
    assert (results["RECORDS"], results["EVENTS"], results["RECORDS_UNUSED"]) == (9, events + 1, 1)
    found = features(outputs["OUTPUT"])
    assert [row["station"] for row in found].count("sim:C") == events
    assert sum(row["records"] for row in found) == 9 and {row["individualCount"] for row in found} == {1}
    assert [(row["occurrenceID"], row["reason"]) for row in features(outputs["UNUSED"])] == [("sim:8", "date_only")]
    rates = {row["country"]: row for row in features(outputs["TABLE"])}
    assert rates["CHN"]["trap_days"] == 10.0 and rates["CHN"]["rai"] == pytest.approx(10.0 * events)
    assert rates["RUS"]["rai"] == pytest.approx(10.0)
    layer = QgsVectorLayer(outputs["OUTPUT"], "x", "ogr")
    assert all(not feature.geometry().isNull() for feature in layer.getFeatures())
    log = "\n".join(run.feedback.told)
    assert f"Independent events: {events + 1}" in log and "date without a time" in log
    runs = open_database(cameras).read("runs", {"run_id": results["RUN"]})
    assert runs["algorithm"].tolist() == ["independentevents"]


def test_countries_and_species_are_chosen(run, cameras):
    assert run("independentevents", {"DATABASE": cameras, "COUNTRIES": ["RUS"]})["EVENTS"] == 1
    assert run("independentevents", {"DATABASE": cameras, "COUNTRIES": ["MNG"]})["EVENTS"] == 0
    assert run("independentevents", {"DATABASE": cameras, "SPECIES": ["SL"]})["EVENTS"] == 0
    assert run("independentevents", {"DATABASE": cameras, "COUNTRIES": list(COUNTRIES)})["EVENTS"] == 3


def test_the_same_question_is_the_same_run(run, cameras):
    one, two = (run("independentevents", {"DATABASE": cameras})["RUN"] for _ in range(2))
    other = run("independentevents", {"DATABASE": cameras, "MINUTES": 60})["RUN"]
    assert one == two != other


def test_options_and_default_are_those_of_the_method(provider):
    from neaspec_plugin import paths
    from neaspec_plugin.core.species.reference import constants

    algorithm = provider.algorithm("independentevents")
    assert algorithm.parameterDefinition("RULE").options() == list(RULES)
    assert algorithm.parameterDefinition("BY").options() == list(BY)
    stated = constants(paths.reference_dir(), "defaults")["independence_min"]
    assert algorithm.parameterDefinition("MINUTES").defaultValue() == MINUTES == stated


def test_a_file_that_is_no_database(run, tmp_path):
    path = tmp_path / "x.gpkg"
    path.write_text("no database", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="not a conservation database"):
        run("independentevents", {"DATABASE": str(path)})
