"""What decisions make of a record, whatever their order; and which corrected values fit."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.detections.review import REVIEWED, corrected_values, state
from neaspec_plugin.core.detections.stored_rows import row_of, row_text, rows_of
from neaspec_plugin.core.errors import NeaspecError

RECORD = {"occurrenceID": "a:1", "individualCount": 3, "sex": "male", "qcFlags": "near_capital;time_zone_missing", "geometry": shapely.Point(131.25, 43.125)}  # fmt: skip


def issue(name, code, decision=None, corrected=None, severity="flag", raw=None, decided="2024-01-01T00:00:00Z"):
    return {"issue_id": name, "code": code, "decision": decision, "corrected": corrected, "severity": severity, "raw_row": raw,
            "decided": decided}  # fmt: skip


def after(current, *issues, earlier=None):
    return state("detections", current, pd.DataFrame(issues), earlier or {})


def kept(record):
    return issue("k", REVIEWED, "note", severity="info", raw=row_text(record))


def test_a_row_survives_its_text():
    assert row_of(row_text(RECORD)) == RECORD
    frame = rows_of("detections", [row_text(RECORD), "nonsense", None, "[]", '{"geometry": "POINT (1"}'])
    assert list(frame["occurrenceID"]) == ["a:1"] and frame["geometry"].iloc[0] == RECORD["geometry"]
    assert frame["country"].iloc[0] is None


def test_accepting_clears_the_flag_of_that_issue_alone():
    made = after(RECORD, issue("1", "near_capital", "accept"), issue("2", "time_zone_missing"))
    assert made.record["qcFlags"] == "time_zone_missing" and made.before is None


def test_a_note_changes_nothing_and_takes_an_acceptance_back():
    cleared = {**RECORD, "qcFlags": "time_zone_missing"}
    made = after(cleared, issue("1", "near_capital", "note"), issue("2", "time_zone_missing"))
    assert set(made.record["qcFlags"].split(";")) == {"near_capital", "time_zone_missing"}


def test_correcting_sets_values_and_keeps_the_record_as_it_was():
    made = after(RECORD, issue("1", "near_capital", "correct", '{"individualCount": 1, "geometry": "POINT (130 42)"}'))
    assert made.record["individualCount"] == 1 and made.record["geometry"] == shapely.Point(130, 42)
    assert made.before == RECORD


def test_a_later_decision_gives_the_old_values_back():
    corrected = {**RECORD, "individualCount": 1, "sex": "female"}
    text = '{"individualCount": 1, "sex": "female"}'
    made = after(corrected, issue("1", "near_capital", "accept"), kept(RECORD), earlier={"1": text})
    assert (made.record["individualCount"], made.record["sex"]) == (3, "male") and made.before is None


def test_what_a_newer_export_changed_stays_when_a_correction_is_undone():
    corrected = {**RECORD, "individualCount": 1, "lifeStage": "adult"}  # lifeStage came later, with an import
    made = after(corrected, issue("1", "near_capital", "note"), kept(RECORD), earlier={"1": '{"individualCount": 1}'})
    assert made.record["individualCount"] == 3 and made.record["lifeStage"] == "adult"


def test_two_corrections_apply_in_their_order():
    first = issue(
        "1", "near_capital", "correct", '{"individualCount": 1, "sex": "female"}', decided="2024-01-01T00:00:00Z"
    )
    second = issue("2", "near_zero", "correct", '{"individualCount": 2}', decided="2024-01-02T00:00:00Z")
    for order in ((first, second), (second, first)):
        made = after(RECORD, *order)
        assert (made.record["individualCount"], made.record["sex"]) == (2, "female")


def test_rejecting_takes_the_record_out_and_a_later_decision_brings_it_back():
    out = after(RECORD, issue("1", "near_capital", "reject"))
    assert out.record is None and out.before == RECORD
    back = after(None, issue("1", "near_capital", "accept"), kept(RECORD))
    assert back.record == {**RECORD, "qcFlags": "time_zone_missing"} and back.before is None


def test_one_of_two_rejections_keeps_it_out():
    made = after(None, issue("1", "near_capital", "accept"), issue("2", "near_zero", "reject"), kept(RECORD))
    assert made.record is None and made.before == RECORD


def test_a_record_that_a_test_took_out_waits_for_a_decision():
    taken = issue("1", "near_capital", None, severity="reject", raw=row_text(RECORD))
    assert after(None, taken).record is None
    assert after(None, {**taken, "decision": "note"}).record is None
    assert after(None, {**taken, "decision": "accept"}).record["individualCount"] == 3
    corrected = after(None, {**taken, "decision": "correct", "corrected": '{"individualCount": 1}'})
    assert corrected.record["individualCount"] == 1 and corrected.before["individualCount"] == 3


def test_a_row_that_a_reader_rejected_was_never_a_record():
    made = after(None, issue("1", "not_a_number", "accept", severity="reject", raw='{"count": "many"}'))
    assert not made.known and made.record is None


def test_values_that_fit():
    values = {"individualCount": 2, "sex": "female", "startUTC": "2024-05-17T03:04:05Z", "behavior": None, "geometry": "POINT (131.4 43.2)",
              "coordinateUncertaintyInMeters": 12.5, "timestampIssues": True, "dynamicProperties": "{}"}  # fmt: skip
    assert corrected_values("detections", json.dumps(values)) == values
    assert corrected_values("samples", '{"collectionDate": "2024-05-17"}')


@pytest.mark.parametrize(
    "table, text, code",
    [
        ("detections", "", "correction_broken"),
        ("detections", "{}", "correction_broken"),
        ("detections", "[1]", "correction_broken"),
        ("detections", '{"nonsense": 1}', "correction_unknown_column"),
        ("detections", '{"occurrenceID": "b"}', "correction_unknown_column"),
        ("detections", '{"import_id": "b"}', "correction_unknown_column"),
        ("detections", '{"qcFlags": ""}', "correction_unknown_column"),
        ("effort", '{"geometry": "POINT (1 1)"}', "correction_unknown_column"),
        ("detections", '{"individualCount": 1.5}', "correction_bad_value"),
        ("detections", '{"individualCount": "2"}', "correction_bad_value"),
        ("detections", '{"individualCount": true}', "correction_bad_value"),
        ("detections", '{"coordinateUncertaintyInMeters": NaN}', "correction_bad_value"),
        ("detections", '{"timestampIssues": "yes"}', "correction_bad_value"),
        ("detections", '{"startUTC": "2024-05-17 03:04"}', "correction_bad_value"),
        ("detections", '{"startUTC": "2024-02-30T03:04:05Z"}', "correction_bad_value"),
        ("detections", '{"behavior": ""}', "correction_bad_value"),
        ("detections", '{"dynamicProperties": "{"}', "correction_bad_value"),
        ("samples", '{"collectionDate": "17.05.2024"}', "correction_bad_value"),
        ("detections", '{"geometry": "POINT (200 43)"}', "correction_bad_value"),
        ("detections", '{"geometry": "POINT EMPTY"}', "correction_bad_value"),
        ("detections", '{"geometry": "LINESTRING (1 1, 2 2)"}', "correction_bad_value"),
        ("detections", '{"geometry": "here"}', "correction_bad_value"),
        ("detections", '{"geometry": 3}', "correction_bad_value"),
        ("detections", '{"sex": "tigress"}', "correction_unknown_word"),
        ("detections", '{"species_id": "XX"}', "correction_unknown_word"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_has_its_code(table, text, code):
    with pytest.raises(NeaspecError) as error:
        corrected_values(table, text)
    assert error.value.message.code == code
