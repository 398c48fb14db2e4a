"""Check detections: flags, rejects and returns, with the decisions of reviewers."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.checking import sentence
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.detections.quality import TESTS

OFF = dict.fromkeys(TESTS, "off")
NEAR_SEOUL, FINE = (126.99, 37.58), (131.41234, 43.21234)


def row(name, at=FINE, **more):
    return {"occurrenceID": f"simulated:{name}", "datasetID": "simulated", "import_id": "i1", "species_id": "AT", "observationType": "animal",
            "occurrenceStatus": "present", "organismName": "T1", "startUTC": "2024-05-01T00:00:00Z", "timePrecision": "second",
            "source_file": "simulated.csv", "source_row": 1, "geometry": shapely.Point(*at), **more}  # fmt: skip


@pytest.fixture
def ready(run, tmp_path):
    """A database with two simulated records, one of them near a capital, and 36 degrees of latitude in a day."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    with open_database(path).transaction() as writer:
        writer.insert("imports", pd.DataFrame([{"import_id": "i1", "dataset_id": "simulated", "sha256": "0"}]))
        records = [
            row("1", qcFlags="time_zone_missing"),
            row("2", NEAR_SEOUL, organismName=None),
            row("3", organismName=None),
        ]
        writer.insert("detections", pd.DataFrame(records))
    return path


def only(**levels):
    return json.dumps({**OFF, **levels})


def detections(path):
    return open_database(path).read("detections").set_index("occurrenceID")


def issues(path):
    return open_database(path).read("import_issues").set_index("issue_id")


ISSUE = "simulated:detections:2:near_capital"


def test_a_finding_is_flagged_with_its_sentence_and_numbers(run, ready, tmp_path):
    page, layer = tmp_path / "check.html", tmp_path / "findings.gpkg"
    results = run(
        "checkdetections",
        {
            "DATABASE": ready,
            "TESTS": only(near_capital="flag"),
            "OUTPUT": str(layer),
            "REPORT": str(page),
            "LANGUAGE": "en",
        },
    )
    assert (results["CHECKED"], results["FLAGGED"], results["REJECTED"]) == (3, 1, 0)
    assert dict(detections(ready)["qcFlags"]) == {
        "simulated:1": "time_zone_missing",
        "simulated:2": "near_capital",
        "simulated:3": None,
    }
    stored = issues(ready).loc[ISSUE]
    assert stored["severity"] == "flag" and set(json.loads(stored["params"])) == {"place", "distance_m", "limit_m"}
    (feature,) = QgsVectorLayer(results["OUTPUT"], "findings", "ogr").getFeatures()
    assert feature["code"] == "near_capital" and "Seoul" in feature["sentence"] and "10,000 m" in feature["sentence"]
    assert feature.geometry().asPoint().x() == NEAR_SEOUL[0]
    text = page.read_text(encoding="utf-8")
    assert results["REPORT"] == str(page) and "Near a capital" in text and "126.9" not in text


def test_checking_twice_changes_nothing(run, ready):
    asked = {"DATABASE": ready, "TESTS": only(near_capital="flag")}
    first = run("checkdetections", asked)
    before = (detections(ready), issues(ready))
    second = run("checkdetections", asked)
    for one, two in zip(before, (detections(ready), issues(ready))):
        pd.testing.assert_frame_equal(one, two)
    assert first["RUN"] == second["RUN"]


def test_a_reject_moves_the_record_into_its_issue_and_a_lower_level_brings_it_back(run, ready):
    whole = detections(ready)
    results = run("checkdetections", {"DATABASE": ready, "TESTS": only(near_capital="reject")})
    assert results["REJECTED"] == 1 and list(detections(ready).index) == ["simulated:1", "simulated:3"]
    assert json.loads(issues(ready).at[ISSUE, "raw_row"])["occurrenceID"] == "simulated:2"
    again = run("checkdetections", {"DATABASE": ready, "TESTS": only(near_capital="reject")})
    assert again["REJECTED"] == 1 and len(detections(ready)) == 2 and issues(ready).at[ISSUE, "raw_row"]

    run("checkdetections", {"DATABASE": ready, "TESTS": only(near_capital="flag")})
    assert detections(ready).at["simulated:2", "qcFlags"] == "near_capital"
    assert issues(ready).at[ISSUE, "severity"] == "flag" and issues(ready).at[ISSUE, "raw_row"] is None

    run("checkdetections", {"DATABASE": ready, "TESTS": only(near_capital="reject")})
    results = run("checkdetections", {"DATABASE": ready, "TESTS": only()})
    assert results["REJECTED"] == 0 and len(issues(ready)) == 0
    pd.testing.assert_frame_equal(detections(ready), whole)


def test_what_was_accepted_is_not_flagged_again(run, ready):
    run("checkdetections", {"DATABASE": ready, "TESTS": only(near_capital="flag")})
    run("reviewissues", {"DATABASE": ready, "ISSUES": ISSUE, "DECISION": "accept", "REVIEWER": "a simulated reviewer"})
    results = run("checkdetections", {"DATABASE": ready, "TESTS": only(near_capital="reject")})
    assert (results["FLAGGED"], results["REJECTED"]) == (0, 0)
    assert detections(ready).at["simulated:2", "qcFlags"] is None and issues(ready).at[ISSUE, "decision"] == "accept"


def test_a_copy_in_another_data_set_names_its_master(run, ready):
    with open_database(ready).transaction() as writer:
        copy = row("9", occurrenceID="other:9", datasetID="other", import_id="i2", coordinateUncertaintyInMeters=100.0)
        writer.insert("detections", pd.DataFrame([copy]))
        writer.insert("imports", pd.DataFrame([{"import_id": "i2", "dataset_id": "other", "sha256": "1"}]))
    run("checkdetections", {"DATABASE": ready, "TESTS": only(duplicate_across_sources="flag")})
    assert detections(ready).at["other:9", "duplicateOf"] == "simulated:1" and len(detections(ready)) == 4
    run("checkdetections", {"DATABASE": ready, "TESTS": only()})
    assert detections(ready)["duplicateOf"].isna().all()


def test_only_the_data_sets_named_are_flagged(run, ready):
    with open_database(ready).transaction() as writer:
        writer.insert(
            "detections",
            pd.DataFrame([row("9", NEAR_SEOUL, occurrenceID="other:9", datasetID="other", import_id="i2")]),
        )
        writer.insert("imports", pd.DataFrame([{"import_id": "i2", "dataset_id": "other", "sha256": "1"}]))
    results = run("checkdetections", {"DATABASE": ready, "DATASETS": "other", "TESTS": only(near_capital="flag")})
    assert results["CHECKED"] == results["FLAGGED"] == 1 and set(issues(ready)["dataset_id"]) == {"other"}


def test_the_bundled_land_and_the_offices_layers_are_asked(run, ready, tmp_path):
    towns = tmp_path / "simulated_towns.geojson"
    box = [[[126, 37], [128, 37], [128, 38], [126, 38], [126, 37]]]
    towns.write_text(json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": box}}]}), encoding="utf-8")  # fmt: skip
    with open_database(ready).transaction() as writer:
        writer.insert("detections", pd.DataFrame([row("sea", (135.0, 40.0), organismName=None)]))  # open sea
    run("checkdetections", {"DATABASE": ready, "TOWNS": str(towns), "TESTS": only(in_sea="flag", in_town="info")})
    found = issues(ready)
    assert dict(zip(found["record_id"], found["code"])) == {"simulated:sea": "in_sea", "simulated:2": "in_town"}


@pytest.mark.parametrize(
    "changes, told",
    [
        ({"TESTS": "{"}, "JSON"),
        ({"TESTS": '{"nonsense": "off"}'}, "no test nonsense"),
        ({"TESTS": '{"in_sea": "loud"}'}, "level loud"),
        ({"TESTS": '{"in_sea": {"depth": 1}}'}, "no parameter depth"),
        ({"TESTS": '{"in_sea": {"buffer_m": "x"}}'}, "not a number"),
        ({"DATASETS": "strange"}, "no data set strange"),
        ({"TOWNS": __file__}, r"test_check_detections\.py"),
    ],
)
def test_bad_input_gets_one_sentence_and_changes_nothing(run, ready, changes, told):
    before = (detections(ready), issues(ready))
    with pytest.raises(QgsProcessingException, match=told):
        run("checkdetections", {"DATABASE": ready, **changes})
    for one, two in zip(before, (detections(ready), issues(ready))):
        pd.testing.assert_frame_equal(one, two)


def test_every_test_says_its_sentence_with_its_numbers(qgis_app):
    words = Wording("en")
    assert sentence(
        "impossible_speed", '{"distance_km": 111.1, "hours": 24, "speed_km_day": 111, "limit_km_day": 60}', words
    ) == (
        "The step of 111.10 km in 24 h needs at least 111 km a day; the limit for the species is 60. The identity, a "
        "clock or the datum is wrong."
    )
    nested = '{"reason": {"code": "clock_back", "params": {"hours": 6.0}}}'
    assert "6 h later" in sentence("clock_jump", nested, words)
    assert sentence("near_capital", "{}", words) == "The point lies near a capital."  # the numbers are lost
    assert sentence("time_zone_missing", "{}", words) == "A time has no offset from universal time."
