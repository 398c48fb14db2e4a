"""Review issues: a decision changes the record at once, and a later one undoes it."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters.database import open_database

ISSUE, OTHER, WAITING = (
    "simulated:detections:1:near_capital",
    "simulated:detections:1:time_zone_missing",
    "simulated:detections:7:not_a_number",
)
INSIDE_RUSSIA, INSIDE_CHINA = (131.41234, 43.21234), "POINT (129.75 43.3)"


@pytest.fixture
def ready(run, tmp_path):
    """A database with one simulated record, two flags on it, and a row that a reader rejected."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    record = {"occurrenceID": "simulated:1", "datasetID": "simulated", "species_id": "AT", "individualCount": 3, "parentEventID": "simulated:d",
              "qcFlags": "near_capital;time_zone_missing", "sideStatus": "ok", "countryFromPoint": "RUS",
              "geometry": shapely.Point(*INSIDE_RUSSIA)}  # fmt: skip
    about = {
        "dataset_id": "simulated",
        "record_table": "detections",
        "record_id": "simulated:1",
        "severity": "flag",
        "params": "{}",
    }
    with open_database(path).transaction() as writer:
        writer.insert("detections", pd.DataFrame([record]))
        writer.insert(
            "deployments",
            pd.DataFrame(
                [{"deploymentID": "simulated:d", "datasetID": "simulated", "geometry": shapely.Point(*INSIDE_RUSSIA)}]
            ),
        )
        writer.insert(
            "import_issues",
            pd.DataFrame(
                [
                    {**about, "issue_id": ISSUE, "code": "near_capital"},
                    {**about, "issue_id": OTHER, "code": "time_zone_missing"},
                    {**about, "issue_id": WAITING, "code": "not_a_number", "severity": "reject", "record_id": "simulated:7", "raw_row": "{}"},
                    {**about, "issue_id": "d", "code": "coordinates_missing", "record_table": "deployments", "record_id": "simulated:d"},
                ]
            ),
        )  # fmt: skip
    return path


@pytest.fixture
def decide(run, ready):
    def decide(decision, issues=ISSUE, **more):
        asked = {"DATABASE": ready, "ISSUES": issues, "DECISION": decision, "REVIEWER": "a simulated reviewer", **more}
        return run("reviewissues", asked)

    return decide


def record(path):
    rows = open_database(path).read("detections")
    return rows.iloc[0] if len(rows) else None


def issue(path, name=ISSUE):
    return open_database(path).read("import_issues", {"issue_id": name}).iloc[0]


def test_accepting_clears_the_flag_and_keeps_who_and_why(decide, ready):
    results = decide("accept", NOTE="seen on the picture")
    assert record(ready)["qcFlags"] == "time_zone_missing"
    kept = issue(ready)
    assert (kept["decision"], kept["reviewer"], kept["review_note"]) == (
        "accept",
        "a simulated reviewer",
        "seen on the picture",
    )
    assert kept["decided"].endswith("Z") and (results["DECIDED"], results["CHANGED"]) == (1, 1)
    decide("note")
    assert set(record(ready)["qcFlags"].split(";")) == {"near_capital", "time_zone_missing"}


def test_correcting_sets_values_and_the_side_anew_and_is_undone(decide, ready):
    before = record(ready)
    decide("correct", CORRECTED=json.dumps({"individualCount": 1, "geometry": INSIDE_CHINA}))
    made = record(ready)
    assert made["individualCount"] == 1 and made["geometry"] == shapely.from_wkt(INSIDE_CHINA)
    assert made["countryFromPoint"] == "CHN" and json.loads(issue(ready)["corrected"])["individualCount"] == 1
    decide("note")
    undone = record(ready)
    assert (
        undone["individualCount"] == 3
        and undone["geometry"] == before["geometry"]
        and undone["countryFromPoint"] == "RUS"
    )
    assert issue(ready)["corrected"] is None
    assert "record_reviewed" not in set(open_database(ready).read("import_issues")["code"])


def test_rejecting_takes_the_record_out_and_accepting_brings_all_of_it_back(decide, ready):
    before = record(ready)
    assert decide("reject")["REMOVED"] == 1 and record(ready) is None
    assert decide("accept")["RESTORED"] == 1
    back = record(ready)
    assert back["qcFlags"] == "time_zone_missing"
    names = [name for name in before.index if name not in ("qcFlags", "borderDistance_m", "sideStatus")]
    pd.testing.assert_series_equal(back[names], before[names], check_names=False)


def test_several_issues_at_once(decide, ready):
    results = decide("accept", f"{ISSUE}; {OTHER}")
    assert results["DECIDED"] == 2 and record(ready)["qcFlags"] is None


def test_a_row_that_was_never_taken_in_keeps_the_decision_for_its_next_import(decide, ready, run):
    results = decide("accept", WAITING)
    assert issue(ready, WAITING)["decision"] == "accept" and results["CHANGED"] == results["RESTORED"] == 0
    assert any("never taken in: 1" in line for line in run.feedback.told)


def test_a_run_keeps_neither_names_of_records_nor_values(decide, ready):
    results = decide("correct", CORRECTED=json.dumps({"geometry": INSIDE_CHINA}))
    (row,) = open_database(ready).read("runs", {"run_id": results["RUN"]}).to_dict("records")
    assert "129.75" not in row["parameters"] and "simulated:" not in row["parameters"]


@pytest.mark.parametrize(
    "decision, changes, told",
    [
        ("accept", {"ISSUES": "strange"}, "no issue strange"),
        ("accept", {"ISSUES": " ; "}, "No issue was named"),
        ("accept", {"REVIEWER": " "}, "name of the reviewer"),
        ("correct", {}, "no corrected values"),
        ("accept", {"CORRECTED": '{"sex": "male"}'}, "not to correct"),
        ("correct", {"CORRECTED": "{"}, "not a JSON object"),
        ("correct", {"CORRECTED": '{"nonsense": 1}'}, "no column nonsense"),
        ("correct", {"CORRECTED": '{"individualCount": "many"}'}, "must be a whole number"),
        ("correct", {"CORRECTED": '{"sex": "tigress"}'}, "Allowed: female, male and unknown"),
        ("correct", {"CORRECTED": '{"geometry": "POINT (131.1234 400)"}'}, "must be a point"),
        ("reject", {"ISSUES": "d"}, "records stand on it"),
    ],
)
def test_bad_input_gets_one_sentence_and_changes_nothing(decide, ready, decision, changes, told):
    database = open_database(ready)
    before = [database.read(table) for table in ("detections", "deployments", "import_issues")]
    with pytest.raises(QgsProcessingException, match=told) as error:
        decide(decision, **{{"ISSUES": "issues"}.get(name, name): value for name, value in changes.items()})
    assert "131.12" not in str(error.value)
    for one, table in zip(before, ("detections", "deployments", "import_issues")):
        pd.testing.assert_frame_equal(one, database.read(table))
