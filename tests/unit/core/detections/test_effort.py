"""Effort: unions, gaps, four conventions, unknown ends, and units kept apart."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.detections.effort import (
    CONVENTIONS,
    activity,
    effort_rows,
    effort_table,
    gaps,
    operation_matrix,
    station_days,
    station_intervals,
    uncertain,
)
from neaspec_plugin.core.schema import TABLES

EDGES = (0, 5, 10, 20, 40)


def deployment(name, start, end, **more):
    row = {"deploymentID": f"d:{name}", "locationID": None, "deploymentStart": start, "deploymentEnd": end}
    return {**row, "samplingProtocol": "camera trap", "declaredSide": "RUS", "borderDistance_m": 3000.0, **more}


def interval(name, start, end, value=1.0, unit="day"):
    return {"deploymentID": f"d:{name}", "startUTC": start, "endUTC": end, "sampleSizeValue": value,
            "sampleSizeUnit": unit}  # fmt: skip


def work(deployments, effort=(), records=()):
    tables = (("deployments", deployments), ("effort", effort), ("detections", records))
    return activity(*(pd.DataFrame(list(rows), columns=_columns(name, rows)) for name, rows in tables))


def _columns(name, rows):
    known = list(TABLES[name].names)
    return known if not rows else [*known, *(c for row in rows for c in row if c not in known)]


def total(found, convention="fractional"):
    return station_days(found, convention).groupby("station")["worked"].sum().to_dict()


# 1 May 08:00 to 4 May 20:00 at +08:00: 3.5 days; midnights of 2, 3, 4 May; dates 1-4
DAYS = {"fractional": 3.5, "nights": 3, "calendar_half": 3, "calendar_whole": 4}


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_one_camera_by_each_convention(convention):
    found = work([deployment("a", "2024-05-01T08:00:00+08:00", "2024-05-04T20:00:00+08:00")])
    assert total(found, convention) == {"d:a": pytest.approx(DAYS[convention])}


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_dates_alone_mean_noon(convention):
    """1 to 4 May: 3 days by every convention but the one that counts both ends whole."""
    found = work([deployment("a", "2024-05-01", "2024-05-04")])
    assert total(found, convention) == {"d:a": 4 if convention == "calendar_whole" else 3}


def test_days_are_those_of_the_station_s_clock():
    """From 1 May 16:00Z, midnight of 2 May there, for 24 hours: one whole local day."""
    rows = [interval("a", "2024-05-01T16:00:00Z", "2024-05-02T16:00:00Z")]
    for zone in ({"tzName": "Asia/Shanghai"}, {}):
        start = "2024-05-01T16:00:00Z" if zone else "2024-05-02T00:00:00+08:00"
        days = station_days(work([deployment("a", start, "2024-05-02T16:00:00Z", **zone)], rows))
        assert [(day.strftime("%m-%d"), value) for day, value in zip(days["day"], days["worked"])] == [("05-02", 1.0)]


def test_opposed_cameras_count_once():
    """1-11 and 6-16 May at one location: 15 days, not 20; another location of the same name in another data set is 10."""
    rows = [
        deployment("a", "2024-05-01T00:00:00Z", "2024-05-11T00:00:00Z", locationID="L"),
        deployment("b", "2024-05-06T00:00:00Z", "2024-05-16T00:00:00Z", locationID="L", declaredSide=None),
        {**deployment("c", "2024-05-01T00:00:00Z", "2024-05-11T00:00:00Z", locationID="L"), "deploymentID": "e:c"},
    ]
    found = work(rows)
    assert total(found) == {"d:L": 15.0, "e:L": 10.0}
    united = station_intervals(found.intervals)
    assert united["deployments"].tolist() == ["d:a;d:b", "e:c"] and united["country"].tolist() == ["RUS", "RUS"]
    assert united["days"].tolist() == [15.0, 10.0]


def test_gaps_are_what_no_camera_of_the_station_covers():
    rows = [
        deployment("a", "2024-05-01T00:00:00Z", "2024-05-21T00:00:00Z", locationID="L"),
        deployment("b", "2024-05-06T00:00:00Z", "2024-05-08T00:00:00Z", locationID="L"),
    ]
    active = [
        interval("a", "2024-05-01T00:00:00Z", "2024-05-05T00:00:00Z"),
        interval("a", "2024-05-10T00:00:00Z", "2024-05-20T00:00:00Z"),
        interval("b", "2024-05-06T00:00:00Z", "2024-05-08T00:00:00Z"),
    ]
    found = work(rows, active)
    free = gaps(found)
    spans = [(a.strftime("%d"), b.strftime("%d"), days) for a, b, days in zip(free["start"], free["end"], free["days"])]
    assert spans == [("05", "06", 1.0), ("08", "10", 2.0), ("20", "21", 1.0)]
    assert total(found)["d:L"] + free["days"].sum() == 20.0  # what was worked and what was not is the whole time


def test_the_matrix_tells_broken_from_not_there():
    rows = [deployment("a", "2024-05-02", "2024-05-05"), deployment("b", "2024-05-01", "2024-05-03")]
    active = [interval("a", "2024-05-02T12:00:00Z", "2024-05-04T00:00:00Z")]
    matrix = operation_matrix(work(rows, active))
    assert [day.day for day in matrix.columns] == [1, 2, 3, 4, 5]
    assert matrix.loc["d:a"].tolist()[1:] == [0.5, 1.0, 0.0, 0.0] and np.isnan(matrix.loc["d:a"].iloc[0])
    assert matrix.loc["d:b"].tolist()[:3] == [0.5, 1.0, 0.5] and matrix.loc["d:b"].isna().tolist()[3:] == [True, True]


def test_an_unknown_end_is_that_of_the_last_record_and_says_so():
    rows = [
        deployment("a", "2024-05-01T00:00:00Z", None),
        deployment("b", "2024-05-01T00:00:00Z", "2024-05-01T00:00:00Z", qcFlags="end_missing"),
        deployment("c", "2024-05-01T00:00:00Z", None),
    ]
    active = [interval("b", "2024-05-01T00:00:00Z", "2024-05-01T00:00:00Z", 0.0)]
    records = [
        {"parentEventID": "d:a", "startUTC": "2024-05-03T12:00:00Z", "timestampIssues": False},
        {"parentEventID": "d:a", "startUTC": "2034-05-03T12:00:00Z", "timestampIssues": True},
        {"parentEventID": "d:b", "startUTC": "2024-05-02T00:00:00Z", "endUTC": "2024-05-02T06:00:00Z"},
    ]
    found = work(rows, active, records)
    assert total(found) == {"d:a": 2.5, "d:b": 1.25}
    assert set(found.intervals["basis"]) == {"last_record"}
    states = dict(zip(found.deployments["deploymentID"], found.deployments["state"]))
    assert states == {"d:a": "end_from_last_record", "d:b": "end_from_last_record", "d:c": "effort_unknown"}
    assert uncertain(found) == (2, 1, 1)  # the third one also never recorded


def test_units_are_never_added():
    rows = [
        deployment("a", "2024-05-01T00:00:00Z", "2024-05-03T00:00:00Z"),
        deployment("t", "2023-12-30", "2024-01-02", samplingProtocol="snow track transect", declaredSide="CHN"),
        deployment("p", "2024-07-01", "2024-07-01", samplingProtocol="point count"),
    ]
    effort = [
        interval("t", "2024-01-01T01:00:00Z", "2024-01-01T09:00:00Z", 7.5, "km"),
        interval("t", None, None, 2.5, "km"),
        interval("t", None, None, 90.0, "minute"),
        interval("p", None, None, 3.0, "hour"),
    ]
    table = effort_table(effort_rows(work(rows, effort), "fractional", EDGES))
    found = {(c, y, s, u): v for c, y, s, u, v in zip(*(table[name] for name in (
        "country", "year", "season_year", "sampleSizeUnit", "sampleSizeValue")))}  # fmt: skip
    # the deployment of the transect began in 2023: its undated parts belong there, in the winter of 2024
    assert found == {
        ("RUS", 2024, 2024, "day"): 2.0,
        ("CHN", 2024, 2024, "km"): 7.5,
        ("CHN", 2023, 2024, "km"): 2.5,
        ("CHN", 2023, 2024, "minute"): 90.0,
        ("RUS", 2024, 2025, "hour"): 3.0,
    }


def test_days_of_a_transect_in_the_field_are_no_effort():
    found = work([deployment("t", "2024-01-01", "2024-03-01", samplingProtocol="line transect")])
    assert found.intervals.empty and found.amounts.empty
    assert found.deployments["state"].tolist() == ["effort_unknown"]


def test_stated_days_without_instants_stay_as_stated():
    """Two parts without times: the whole time from set-up to retrieval (10 days) would hide the gap between them."""
    effort = [interval("a", None, None, 2.0), interval("a", None, None, 3.0)]
    found = work([deployment("a", "2024-01-01", "2024-01-11")], effort)
    assert found.intervals.empty and found.amounts["sampleSizeValue"].tolist() == [2.0, 3.0]
    table = effort_table(effort_rows(found, "nights", EDGES))
    assert table["sampleSizeValue"].tolist() == [5.0] and table["band"].tolist() == ["0-5"]


def test_effort_is_split_by_year_and_sums_to_the_whole():
    found = work([deployment("a", "2023-12-20T00:00:00Z", "2024-08-01T00:00:00Z")])
    table = effort_table(effort_rows(found, "fractional", EDGES))
    parts = dict(zip(zip(table["year"], table["season_year"]), table["sampleSizeValue"]))
    # 20-31 December; January to June of a leap year; July
    assert parts == {(2023, 2024): 12.0, (2024, 2024): 182.0, (2024, 2025): 31.0}


def test_an_unknown_time_zone_is_no_failure():
    found = work([deployment("a", "2024-05-01T08:00:00", "2024-05-02T08:00:00", tzName="Mars/Olympus")])
    assert total(found) == {"d:a": 1.0}


def test_nothing_at_all():
    found = work([])
    assert len(station_days(found)) == len(gaps(found)) == len(station_intervals(found.intervals)) == 0
    assert effort_table(effort_rows(found, "fractional", EDGES)).empty and operation_matrix(found).empty
