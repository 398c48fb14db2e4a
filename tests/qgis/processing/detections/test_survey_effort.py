"""Survey effort through the algorithm: tables, the report, and what it refuses."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.detections.effort import CONVENTIONS
from neaspec_plugin.core.detections.stations import BANDS_KM
from neaspec_plugin.core.schema import COUNTRIES, TABLES

TABLE_NAMES = ("INTERVALS", "GAPS", "EFFORT", "NOT_SHARED")


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated cameras: four stations in Russia of ten days each, one of them with a gap of two; one in China."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    deployments = pd.DataFrame(
        {
            "deploymentID": [f"sim:SECRET-{n}" for n in range(5)],
            "datasetID": "sim",
            "samplingProtocol": "camera trap",
            "declaredSide": ["RUS"] * 4 + ["CHN"],
            "borderDistance_m": [1000.0, 2000.0, 3000.0, 4000.0, None],
            "deploymentStart": "2024-05-01T00:00:00+10:00",
            "deploymentEnd": "2024-05-11T00:00:00+10:00",
        }
    )
    effort = pd.DataFrame(
        {
            "effort_id": ["e1", "e2"],
            "deploymentID": "sim:SECRET-0",
            "startUTC": ["2024-04-30T14:00:00Z", "2024-05-05T14:00:00Z"],
            "endUTC": ["2024-05-03T14:00:00Z", "2024-05-10T14:00:00Z"],
            "sampleSizeValue": [3.0, 5.0],
            "sampleSizeUnit": "day",
        }
    )
    record = pd.DataFrame(
        [{"occurrenceID": "sim:r", "parentEventID": "sim:SECRET-1", "species_id": "AT", "startUTC": "2024-05-02T00:00:00Z",
          "localStart": "2024-05-02T10:00:00", "timePrecision": "second"}]
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("deployments", deployments)
        writer.insert("effort", effort)
        writer.insert("detections", record)
    return path


def table(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame([[feature[name] or None for name in names] for feature in layer.getFeatures()], columns=names)


def test_tables_numbers_and_report(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in TABLE_NAMES}
    page = tmp_path / "effort.html"
    results = run("surveyeffort", {"DATABASE": surveyed, **outputs, "REPORT": str(page), "LANGUAGE": "en"})
    assert (results["STATIONS"], results["TRAP_DAYS"]) == (5, pytest.approx(48.0))  # 5 of 10 days, 2 of a gap
    intervals, gaps, effort, missing = (table(outputs[name]) for name in TABLE_NAMES)
    assert len(intervals) == 6 and intervals["days"].sum() == pytest.approx(48.0)
    assert gaps["days"].tolist() == [2.0] and gaps["start"].tolist() == ["2024-05-04T00:00:00"]
    assert dict(zip(effort["country"], effort["sampleSizeValue"])) == {"RUS": 38.0, "CHN": 10.0}
    assert dict(zip(effort["country"], effort["band"])) == {"RUS": "0-5", "CHN": "unknown"}
    whole = missing[missing["band"] == "all"]
    states = {(row.country, row.species_id): row.state for row in whole.itertuples()}
    assert states["RUS", "AT"] == "shared" and states["CHN", "AT"] == "effort_without_records"
    assert states["PRK", "AT"] == "not_shared" and set(whole["country"]) == set(COUNTRIES)
    text = page.read_text(encoding="utf-8")
    assert "SECRET" not in text and "2024-05-0" not in text
    assert "38.0" in text and "fewer than 3 stations" in text
    assert "SECRET" not in "\n".join(run.feedback.told)


def test_countries_choose_the_tables_but_never_what_is_missing(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in TABLE_NAMES}
    run("surveyeffort", {"DATABASE": surveyed, "COUNTRIES": ["CHN"], **outputs})
    assert set(table(outputs["INTERVALS"])["country"]) == set(table(outputs["EFFORT"])["country"]) == {"CHN"}
    assert set(table(outputs["NOT_SHARED"])["country"]) == set(COUNTRIES)


@pytest.mark.parametrize(("convention", "days"), [("nights", 48.0), ("calendar_half", 48.0), ("calendar_whole", 48.0)])
def test_conventions(run, surveyed, convention, days):
    """Midnight to midnight: nights and whole days count as days of 24 hours do; noon is taken for both ends."""
    assert run("surveyeffort", {"DATABASE": surveyed, "CONVENTION": convention})["TRAP_DAYS"] == pytest.approx(days)


def test_published_counts_are_records_without_effort(run, office, tmp_path):
    path = str(tmp_path / "n.gpkg")
    run("surveyeffort", {"DATABASE": office, "NOT_SHARED": path})
    states = table(path)["state"].value_counts()
    assert set(states.index) == {"records_without_effort", "not_shared"}


def test_bands_that_are_none(run, surveyed):
    with pytest.raises(QgsProcessingException, match="BANDS"):
        run("surveyeffort", {"DATABASE": surveyed, "BANDS": "5,0"})


def test_without_species_the_ranges_are_not_known(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    with pytest.raises(QgsProcessingException, match=r"neaspec\.gpkg lists no species"):
        run("surveyeffort", {"DATABASE": path})


def test_options_are_those_of_the_method(provider):
    algorithm = provider.algorithm("surveyeffort")
    assert algorithm.parameterDefinition("CONVENTION").options() == list(CONVENTIONS)
    assert algorithm.parameterDefinition("BANDS").defaultValue() == ",".join(f"{edge:g}" for edge in BANDS_KM)


def test_units_of_effort_are_the_schema_s():
    assert TABLES["effort"]["sampleSizeUnit"].vocabulary == "effort_unit"
