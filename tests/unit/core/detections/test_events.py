"""Independent events: the worked example, both rules against a plain loop, and what an event tells."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.events import RULES, chosen, independent_events, relative_abundance
from neaspec_plugin.core.errors import NeaspecError

MORNING = datetime(2024, 1, 1, 6)
DEPLOYMENTS = pd.DataFrame(
    {"deploymentID": ["d:a1", "d:a2", "d:b"], "locationID": ["A", "A", "B"], "declaredSide": ["CHN", "CHN", "RUS"]}
)


def simulated(minutes, **columns):
    """Records at minutes after six, of one tiger's camera unless told otherwise."""
    moments = [MORNING + timedelta(minutes=m) for m in minutes]
    rows = {
        "occurrenceID": [f"d:{n:04}" for n in range(len(moments))],
        "parentEventID": "d:a1",
        "species_id": "AT",
        "observationType": "animal",
        "timePrecision": "second",
        "startUTC": [f"{moment:%Y-%m-%dT%H:%M:%S}Z" for moment in moments],
        "localStart": [f"{moment + timedelta(hours=8):%Y-%m-%dT%H:%M:%S}" for moment in moments],
    }
    return pd.DataFrame({**rows, **columns})


def starts(events):
    return [int((pd.Timestamp(text[:-1]) - MORNING).total_seconds() / 60) for text in events["startUTC"]]


@pytest.mark.parametrize(("rule", "kept"), [("last_record", [0, 90]), ("last_independent_record", [0, 40, 90, 121])])
def test_the_worked_example(rule, kept):
    """guide: times 0 10 25 40 55 90 119 121 min, 30 min; the threshold itself keeps (25 to 55 is 30)."""
    records = simulated([0, 10, 25, 40, 55, 90, 119, 121])
    for order in (records, records.sample(frac=1, random_state=3)):
        assert starts(independent_events(order, DEPLOYMENTS, 30, rule).events) == kept


def by_hand(times, minutes, rule):
    kept, last = [], None
    for time in sorted(times):
        if last is None or time - last >= minutes:
            kept.append(time)
            last = time
        elif rule == "last_record":
            last = time
    return kept


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 600), st.sampled_from(("d:a1", "d:b"))), max_size=40),
    st.integers(1, 90),
    st.sampled_from(RULES),
)
def test_both_rules_equal_a_plain_loop(rows, minutes, rule):
    records = simulated([time for time, _ in rows], parentEventID=[camera for _, camera in rows])
    events = independent_events(records, DEPLOYMENTS, minutes, rule).events
    for camera, station in (("d:a1", "d:A"), ("d:b", "d:B")):
        expected = by_hand([time for time, one in rows if one == camera], minutes, rule)
        assert starts(events[events["station"] == station]) == expected
    assert events["records"].sum() == len(rows)


def test_cameras_of_a_location_are_one_station_and_do_not_add_animals():
    records = simulated([0, 0, 0, 5], parentEventID=["d:a1", "d:a2", "d:a2", "d:a1"], individualCount=[2, 1, 2, 1])
    (event,) = independent_events(records, DEPLOYMENTS).events.to_dict("records")
    assert event["individualCount"] == 3  # the second camera saw 1 + 2 at once, the first one 2
    assert event["deployments"] == "d:a1;d:a2" and event["country"] == "CHN" and event["records"] == 4
    assert (event["startUTC"], event["endUTC"]) == ("2024-01-01T06:00:00Z", "2024-01-01T06:05:00Z")
    assert (event["localStart"], event["localEnd"]) == ("2024-01-01T14:00:00", "2024-01-01T14:05:00")


def test_a_count_that_nobody_stated_is_not_one():
    assert independent_events(simulated([0]), DEPLOYMENTS).events["individualCount"].isna().all()


def test_an_interval_ends_with_its_last_picture():
    """An event record from 0 to 20 min: 45 is 25 minutes after it; without its end it would be 45."""
    records = simulated([0, 45], endUTC=["2024-01-01T06:20:00Z", None])
    assert starts(independent_events(records, DEPLOYMENTS, 30).events) == [0]
    assert starts(independent_events(records, DEPLOYMENTS, 30, "last_independent_record").events) == [0, 45]


def test_species_are_apart_and_the_event_names_its_animals():
    records = simulated(
        [0, 1, 2, 3],
        species_id=["AT", "AL", "AT", "AT"],
        organismName=["T-2", "L-1", "T-1", None],
        sex=["female", "male", "male", "unknown"],
        lifeStage=["adult", "adult", "adult", None],
    )
    leopard, tiger = independent_events(records, DEPLOYMENTS).events.sort_values("species_id").to_dict("records")
    assert (tiger["individuals"], tiger["organismName"], tiger["sexes"]) == ("T-1;T-2", None, "female;male")
    assert not tiger["one_animal"] and leopard["one_animal"]
    assert leopard["organismName"] == "L-1" and tiger["event_id"] == "d:0000"


@pytest.mark.parametrize("rule", RULES)
def test_by_individual_records_that_may_be_one_animal_are_one_event(rule):
    """Female and male are two; the unknown one joins the latest it fits; the named one is counted for itself."""
    records = simulated(
        [0, 5, 10, 12, 50],
        sex=["female", "male", None, "female", "female"],
        organismName=[None, None, None, "T-1", None],
    )
    events = independent_events(records, DEPLOYMENTS, 30, rule, "individual").events
    assert starts(events) == [0, 5, 12, 50]
    assert events["records"].tolist() == [1, 2, 1, 1]
    assert events["sexes"].tolist() == ["female", "male", "female", "female"]


def test_names_of_two_data_sets_are_two_animals():
    records = simulated([0, 5], organismName="T-1", datasetID=["d", "e"])
    assert len(independent_events(records, DEPLOYMENTS, 30, by="individual").events) == 2


def test_every_record_is_in_one_event_or_has_its_reason():
    records = simulated(range(0, 600, 60)).astype(object)
    faults = {
        1: ("species_id", None, "no_animal"),
        2: ("occurrenceStatus", "absent", "species_absent"),
        3: ("duplicateOf", "d:0000", "told_twice"),
        4: ("dataGeneralizations", "generalised_place_and_month", "generalised_record"),
        5: ("timestampIssues", True, "timestamp_issues"),
        6: ("timePrecision", "day", "date_only"),
        7: ("startUTC", None, "no_instant"),
        8: ("parentEventID", None, "no_station"),
        9: ("samplingProtocol", "satellite telemetry", "telemetry_fix"),
    }
    for row, (column, value, _) in faults.items():
        if column not in records:
            records[column] = None
        records.at[row, column] = value
    found = independent_events(records, DEPLOYMENTS)
    assert found.events["event_id"].tolist() == ["d:0000"]
    reasons = dict(zip(found.unused["occurrenceID"], found.unused["reason"]))
    assert reasons == {f"d:{row:04}": reason for row, (_, _, reason) in faults.items()}


def test_no_records_at_all():
    found = independent_events(simulated([]), DEPLOYMENTS, by="individual")
    assert len(found.events) == len(found.unused) == 0


def test_equal_moments_are_named_by_the_smaller_id():
    records = simulated([0, 0, 0])
    for seed in range(5):
        events = independent_events(records.sample(frac=1, random_state=seed), DEPLOYMENTS).events
        assert events["event_id"].tolist() == ["d:0000"]


@pytest.mark.parametrize("wrong", [{"rule": "x"}, {"by": "x"}, {"minutes": 0}, {"minutes": float("nan")}])
def test_values_that_are_none(wrong):
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        independent_events(simulated([0]), DEPLOYMENTS, **wrong)


def test_choice_of_species_and_countries():
    records = simulated([0, 1, 2], parentEventID=["d:a1", "d:b", "d:b"], species_id=["AT", "AT", "AL"])
    taken, left_out = chosen(records, DEPLOYMENTS, ("AT",), ("RUS",))
    assert (taken["occurrenceID"].tolist(), left_out) == (["d:0001"], 2)


def test_relative_abundance_and_its_error():
    """Two stations of 50 days with 4 and 0 events: 4 per 100 days. A resample holds the first 0, 1 or 2 times with
    probability 1/4, 1/2, 1/4, so the rate is 0, 4 or 8 and its standard deviation sqrt(8)."""
    events = pd.DataFrame({"station": ["A"] * 4 + ["X"], "species_id": "AT", "country": "CHN"})
    effort = pd.DataFrame({"station": ["A", "A", "B"], "country": "CHN", "worked": [20.0, 30.0, 50.0]})
    (row,) = relative_abundance(events, effort, 4000, seed=7).to_dict("records")
    assert (row["events"], row["trap_days"], row["stations"], row["rai"]) == (4, 100.0, 2, 4.0)
    assert row["rai_se"] == pytest.approx(8**0.5, rel=0.05)
    assert row["events_without_effort"] == 1
    again = relative_abundance(events, effort, 4000, seed=7)["rai_se"].iloc[0]
    assert again == row["rai_se"]


def test_without_effort_there_is_no_rate():
    events = pd.DataFrame({"station": ["A"], "species_id": "AT", "country": "CHN"})
    effort = pd.DataFrame({"station": [], "country": [], "worked": []})
    (row,) = relative_abundance(events, effort).to_dict("records")
    assert np.isnan(row["rai"]) and np.isnan(row["trap_days"]) and row["events_without_effort"] == 1


def test_every_reason_has_its_sentence():
    """The reasons of the faults above, those of what is left out of the table of what is shared, and the choice."""
    from neaspec_plugin.adapters.texts.effort import TEXTS

    faults = {"no_animal", "species_absent", "told_twice", "generalised_record", "timestamp_issues", "date_only",
              "no_instant", "no_station", "telemetry_fix"}  # fmt: skip
    left_out = {"other_species", "outside_the_six", "of_no_country", "not_chosen"}
    assert {code for code in TEXTS if code.startswith("unused_")} == {f"unused_{one}" for one in faults | left_out}
