"""Capture histories through the algorithm: tables, numbers, the report without names, and what it refuses."""

from __future__ import annotations

import re

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.individuals import capture_histories as histories
from neaspec_plugin.processing.individuals import capture_histories as algorithm

SINKS = ("HISTORIES", "STATION_HISTORIES", "CAPTURES", "TRAPS", "ABUNDANCE")
# simulated: animal, camera, day of January 2014; weeks begin on the 1st, 8th, 15th and 22nd
SEEN = [
    ("SECRET-1", "d", 2), ("SECRET-1", "c", 9), ("SECRET-1", "c", 23), ("SECRET-2", "c", 3), ("SECRET-2", "c", 16),
    ("SECRET-3", "d", 10), ("SECRET-4", "d", 17), ("SECRET-4", "d", 18), ("SECRET-5", "d", 24), ("SECRET-5", "d", 4),
]  # fmt: skip


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated leopards caught by one camera in China and one in Russia, which worked four weeks each."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    side = {"c": "CHN", "d": "RUS"}
    common = {"species_id": "AL", "observationType": "animal", "occurrenceStatus": "present", "idConfidence": "certain",
              "timePrecision": "second", "datasetID": "sim", "basisOfRecord": "MachineObservation",
              "samplingProtocol": "camera trap", "idMethod": "photo"}  # fmt: skip
    records = pd.DataFrame(
        [
            {**common, "occurrenceID": f"sim:r{n}", "organismName": animal, "parentEventID": f"sim:{camera}",
             "declaredSide": side[camera], "owner_country": side[camera], "startUTC": f"2014-01-{day:02d}T03:00:00Z",
             "lifeStage": "adult", "geometry": shapely.Point(131.0, 43.0)}
            for n, (animal, camera, day) in enumerate([*SEEN, ("CUB", "c", 5)])
        ]
    )  # fmt: skip
    records.loc[len(records) - 1, "lifeStage"] = "juvenile"
    stations = pd.DataFrame(
        {"deploymentID": ["sim:c", "sim:d"], "samplingProtocol": "camera trap", "declaredSide": ["CHN", "RUS"],
         "deploymentStart": "2014-01-01T00:00:00Z", "deploymentEnd": "2014-01-29T00:00:00Z",
         "geometry": [shapely.Point(130.5, 43.1), shapely.Point(131.5, 43.2)]}
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", records)
        writer.insert("deployments", stations)
    return path


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_histories_stations_captures_and_estimates(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    found = run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", **outputs})
    # SECRET-4 twice in one week is one capture: 3 + 2 + 1 + 1 + 2
    assert (found["ANIMALS"], found["OCCASIONS"], found["CAPTURES_FOUND"]) == (5, 4, 9)
    animals = table(outputs["HISTORIES"]).set_index("animal")
    assert animals.loc["SECRET-1", ["countries", "history"]].tolist() == ["CHN;RUS", "1101"]
    assert animals["history"].tolist() == ["1101", "1010", "0100", "0010", "1001"]
    stations = table(outputs["STATION_HISTORIES"])
    assert len(stations) == 8 and set(stations["usage_days"]) == {7.0} and stations["detections"].sum() == 10
    assert len(table(outputs["CAPTURES"])) == 9 and table(outputs["CAPTURES"])["count"].sum() == 10
    traps = QgsVectorLayer(outputs["TRAPS"])
    assert sorted(feature.geometry().asPoint().x() for feature in traps.getFeatures()) == [130.5, 131.5]
    abundance = table(outputs["ABUNDANCE"]).set_index("method")
    # first half: 1, 2, 3, 5; second half: 1, 2, 4, 5; in both: 1, 2, 5
    assert abundance.loc["chapman", "estimate"] == pytest.approx(5 * 5 / 4 - 1)
    # caught once: 2 animals, twice: 2, three times: 1
    assert abundance.loc["chao", "estimate"] == pytest.approx(5 + 2**2 / (2 * 2))
    assert "capwire_ecm" not in abundance.index
    told = "\n".join(run.feedback.told)
    assert "cub" in told and "SECRET" not in told


def test_the_same_question_is_the_same_run(run, surveyed):
    first = run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL"})
    assert first["RUN"] == run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL"})["RUN"]
    assert (
        first["RUN"] != run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "FIRST": "2014-01-01"})["RUN"]
    )
    assert first["RUN"] in set(open_database(surveyed).read("runs")["run_id"])


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_report_has_sums_alone(run, surveyed, tmp_path, language):
    page = tmp_path / "report.html"
    run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "REPORT": str(page), "LANGUAGE": language})
    text = page.read_text(encoding="utf-8")
    for hidden in ("SECRET", "130.5", "131.5", "sim:", "2014-01"):
        assert hidden not in text, hidden
    if language == "en":
        assert "There is no estimate by country" in text and "fewer than 3 stations" in text
        assert "Chao (1987)" in text and "Animals at least" in text and "The animal is a cub." in text


def test_national_numbers_are_not_added_up(run, surveyed, tmp_path):
    """SECRET-1 was on both sides; four others on one: 2 in China, 4 in Russia."""
    page = tmp_path / "report.html"
    found = run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "REPORT": str(page), "LANGUAGE": "en"})
    assert found["ANIMALS"] == 5
    for told in ("\n".join(run.feedback.told), page.read_text(encoding="utf-8")):
        assert "National numbers are not added up" in told and "2 + 4 - 1 = 5" in told


def test_codes_that_nobody_compared_are_animals_at_least_and_at_most(run, surveyed, tmp_path):
    """Two codes in China's list and four in Russia's: four animals at least, the longer list, and six at most."""
    records = open_database(surveyed).read("detections", columns=["occurrenceID", "owner_country"])
    with open_database(surveyed).transaction() as writer:
        writer.update("detections", records[["occurrenceID"]].assign(datasetID="sim-" + records["owner_country"]))
    page = tmp_path / "report.html"
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "IDENTITY": "per_dataset", "REPORT": str(page), "LANGUAGE": "en"}
    assert run("capturehistories", asked)["ANIMALS"] == 6
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8")))
    for told in (" ".join(run.feedback.told), text):
        assert "animals at least 4, at most 6." in told and "National numbers are not added up" not in told
    assert "Codes of different data sets that nobody held apart may be one animal" in text


def test_samples_without_occasions_are_captures_of_their_own(run, surveyed, tmp_path):
    counts = {"A": 4, "B": 3, "C": 1, "D": 1}
    names = [name for name, count in counts.items() for _ in range(count)]
    with open_database(surveyed).transaction() as writer:
        writer.delete("deployments", "deploymentID", ["sim:c", "sim:d"])
        writer.insert(
            "samples",
            pd.DataFrame({"materialSampleID": [f"sim:s{n}" for n in range(len(names))], "species_id": "AL",
                          "organismName": names, "declaredSide": "RUS", "datasetID": "sim", "owner_country": "RUS"}),
        )  # fmt: skip
    path = str(tmp_path / "abundance.gpkg")
    found = run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "ABUNDANCE": path, "REPORT": str(tmp_path / "r.html")})  # fmt: skip
    rows = table(path).set_index("method")
    assert found["ANIMALS"] == 0 and rows.loc["capwire_ecm", "n"] == 4
    assert rows.loc["m0", "note"] == "no_animals" and rows.loc["capwire_ecm", "estimate"] >= 4


def test_long_surveys_are_warned_of(run, surveyed):
    run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "LAST": "2014-06-30"})
    assert any("more than 90" in line for line in run.feedback.told)


def test_refusals(run, surveyed):
    with pytest.raises(QgsProcessingException, match="no effort in days"):
        run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "FIRST": "2020-01-01", "LAST": "2020-02-01"})
    with pytest.raises(QgsProcessingException, match="lies before"):
        run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "LAST": "2013-01-01"})
    with pytest.raises(QgsProcessingException, match="FIRST"):
        run("capturehistories", {"DATABASE": surveyed, "SPECIES": "AL", "FIRST": "01.01.2014"})


def test_options_are_those_of_the_method():
    assert algorithm.FLANKS == histories.FLANKS and algorithm.OCCASION_DAYS == histories.OCCASION_DAYS


def test_wrong_identities_move_the_estimates(run, surveyed, tmp_path):
    path = str(tmp_path / "wrong.gpkg")
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "MISID": 0.2, "SENSITIVITY": path}
    found = run("capturehistories", asked)
    wrong = table(path).set_index("quantity")
    assert list(wrong.index) == ["caught", "crossers", "chapman", "m0"]
    assert wrong.loc["caught", "found"] == found["ANIMALS"] == 5 and wrong.loc["caught", "high"] > 5
    run("capturehistories", {**asked, "MISID": 0.0})
    assert (lambda rows: (rows["low"] == rows["high"]).all())(table(path).loc[:1])
