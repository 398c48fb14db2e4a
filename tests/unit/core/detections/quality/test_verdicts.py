"""What findings mean for records and issues, under what reviewers decided before."""

from __future__ import annotations

import json

import pandas as pd

from neaspec_plugin.core.detections.quality.verdicts import RECORD_COLUMNS, verdicts
from neaspec_plugin.core.detections.row_checks import ISSUE_COLUMNS


def finding(record, code="near_zero", severity="flag", **params):
    return {"record_table": "detections", "record_id": record, "code": code, "severity": severity, "params": params}


def record(name, flags=None, duplicate=None):
    return {"record_table": "detections", "record_id": name, "dataset_id": "a", "import_id": "i", "source_file": "f", "source_row": 1,
            "qcFlags": flags, "duplicateOf": duplicate}  # fmt: skip


def issue(record_id, code="near_zero", severity="flag", params="{}", decision=None, **more):
    own = record_id.split(":")[1]
    return {"issue_id": f"a:detections:{own}:{code}", "record_table": "detections", "record_id": record_id, "dataset_id": "a",
            "code": code, "severity": severity, "params": params, "decision": decision, **more}  # fmt: skip


def judge(findings, records, issues=()):
    return verdicts(
        pd.DataFrame(findings, columns=["record_table", "record_id", "code", "severity", "params"]),
        pd.DataFrame(records, columns=RECORD_COLUMNS),
        pd.DataFrame(list(issues), columns=ISSUE_COLUMNS, dtype=object),
    )


def test_a_new_finding_is_written_and_flags_its_record():
    made = judge([finding("a:1", distance_m=3)], [record("a:1", "time_zone_missing"), record("a:2")])
    (row,) = made.written.to_dict("records")
    assert row["issue_id"] == "a:detections:1:near_zero" and json.loads(row["params"]) == {"distance_m": 3}
    assert row["import_id"] == "i" and row["source_row"] == 1
    assert made.flags.to_dict("records") == [
        {"record_table": "detections", "record_id": "a:1", "qcFlags": "time_zone_missing;near_zero"}
    ]
    assert made.stale == () and made.rejected == frozenset()


def test_the_same_again_writes_nothing():
    made = judge([finding("a:1")], [record("a:1", "near_zero")], [issue("a:1")])
    assert len(made.written) == 0 and len(made.flags) == 0 and made.stale == ()


def test_other_numbers_are_written_and_the_decision_and_raw_row_stay():
    before = issue("a:1", params='{"n": 1}', decision="note", reviewer="somebody", raw_row='{"x": "y"}')
    made = judge([finding("a:1", n=2)], [record("a:1", "near_zero")], [before])
    (row,) = made.written.to_dict("records")
    assert (row["decision"], row["reviewer"], row["raw_row"]) == ("note", "somebody", '{"x": "y"}')


def test_what_is_no_longer_found_goes_unless_it_was_decided():
    issues = [issue("a:1"), issue("a:2", decision="note")]
    made = judge([], [record("a:1", "near_zero;time_zone_missing"), record("a:2", "near_zero")], issues)
    assert made.stale == ("a:detections:1:near_zero",)
    assert list(made.flags["qcFlags"]) == ["time_zone_missing", None]


def test_what_was_accepted_does_not_flag_again_whoever_raised_it():
    issues = [issue("a:1", decision="accept"), issue("a:1", "time_zone_missing", decision="accept")]
    made = judge([finding("a:1")], [record("a:1", "near_zero;time_zone_missing")], issues)
    assert len(made.findings) == 0 and len(made.written) == 0 and made.stale == ()
    assert list(made.flags["qcFlags"]) == [None]


def test_info_is_no_flag_and_a_reject_is_told():
    made = judge(
        [finding("a:1", severity="info"), finding("a:2", severity="reject")],
        [record("a:1", "near_zero"), record("a:2")],
    )
    assert made.rejected == {"a:2"} and list(made.flags["record_id"]) == ["a:1"]
    assert list(made.flags["qcFlags"]) == [None]


def test_findings_of_other_data_sets_are_left_out():
    made = judge([finding("b:1")], [record("a:1")])
    assert len(made.written) == 0 and len(made.flags) == 0


def test_masters_are_set_and_taken_back_but_not_those_of_the_source():
    code = "duplicate_across_sources"
    records = [record("a:1"), record("a:2", code, "b:2"), record("a:3", None, "a:9")]
    made = judge([finding("a:1", code, duplicate_of="b:1")], records, [issue("a:2", code)])
    assert dict(zip(made.duplicates["record_id"], made.duplicates["duplicateOf"])) == {"a:1": "b:1", "a:2": None}
