"""Clocks of deployments, gaps and silences."""

from __future__ import annotations

from datetime import datetime, timedelta

AT = (131.41234, 43.21234)
STATION = {
    "id": "d",
    "at": AT,
    "deploymentStart": "2024-03-01T00:00:00+10:00",
    "deploymentEnd": "2024-05-30T00:00:00+10:00",
}


def record(name, utc, row=1, **more):
    local = (datetime.fromisoformat(utc) + timedelta(hours=10)).isoformat()
    return {"id": name, "at": AT, "parentEventID": "d", "startUTC": f"{utc}Z", "endUTC": f"{utc}Z", "localStart": local,
            "timePrecision": "second", "source_file": "simulated.csv", "source_row": row, **more}  # fmt: skip


def test_a_clock_that_was_reset(bench):
    rows = [
        record("reset", "2011-12-31T20:00:00"),  # 2012-01-01 06:00 on the clock
        record("later", "2012-01-20T20:00:00"),
        record("fine", "2024-04-01T20:00:00"),
    ]
    assert bench.params("clock_jump", rows, [STATION]) == {"reset": {"reason": {"code": "clock_reset", "params": {}}}}


def test_new_year_within_its_deployment_is_no_reset(bench):
    station = {**STATION, "deploymentStart": "2012-12-01T00:00:00+10:00", "deploymentEnd": "2013-02-01T00:00:00+10:00"}
    assert bench.ids("clock_jump", [record("x", "2013-01-01T03:00:00")], [station]) == set()


def test_a_year_off(bench):
    rows = [
        record("back", "2023-04-01T20:00:00"),
        record("on", "2025-04-01T20:00:00"),
        record("far", "2024-08-01T20:00:00"),
    ]
    found = bench.params("clock_jump", rows, [STATION])
    assert set(found) == {"back", "on"} and found["on"]["reason"]["code"] == "clock_year_off"


def test_a_clock_that_runs_back_in_an_orderly_file(bench):
    hours = [*range(0, 48, 2), 40, *range(42, 60, 2)]  # at row 25 six hours back: 46 -> 40
    rows = [
        record(f"r{n}", f"2024-04-{1 + hour // 24:02d}T{hour % 24:02d}:00:00", n + 1) for n, hour in enumerate(hours)
    ]
    found = bench.params("clock_jump", rows, [STATION])
    assert found == {"r24": {"reason": {"code": "clock_back", "params": {"hours": 6.0}}}}


def test_a_file_in_another_order_says_nothing_of_the_clock(bench):
    hours = [(n * 7) % 60 for n in range(40)]
    rows = [
        record(f"r{n}", f"2024-04-{1 + hour // 24:02d}T{hour % 24:02d}:00:00", n + 1) for n, hour in enumerate(hours)
    ]
    assert bench.ids("clock_jump", rows, [STATION]) == set()


def test_outside_the_deployment(bench):
    rows = [
        record("early", "2024-02-27T14:00:00"),  # it began on 29 February, 14:00 universal time: two days
        record("late", "2024-05-29T13:59:00", endUTC="2024-05-29T20:00:00Z"),  # ends six hours after its end
        record("within", "2024-02-29T14:00:00"),
        record("without", "2024-01-01T00:00:00", parentEventID=None),
    ]
    assert bench.params("outside_deployment", rows, [STATION]) == {"early": {"days": 2}, "late": {"days": 0.2}}


EFFORT = [
    {"id": "e1", "deploymentID": "d", "startUTC": "2024-02-29T14:00:00Z", "endUTC": "2024-03-10T00:00:00Z"},
    {"id": "e2", "deploymentID": "d", "startUTC": "2024-03-20T00:00:00Z", "endUTC": "2024-05-29T14:00:00Z"},
]


def test_a_record_in_a_gap_of_effort(bench):
    rows = [record("gap", "2024-03-15T00:00:00"), record("before", "2024-03-09T00:00:00"), record("after", "2024-03-21T00:00:00"),
            record("outside", "2024-06-21T00:00:00")]  # fmt: skip
    assert bench.params("effort_gap", rows, [STATION], EFFORT) == {"gap": {"gap_days": 10}}


def test_intervals_of_two_methods_that_overlap_leave_no_gap(bench):
    overlapping = [EFFORT[0], {**EFFORT[0], "id": "e0", "endUTC": "2024-04-01T00:00:00Z"}, EFFORT[1]]
    assert bench.ids("effort_gap", [record("gap", "2024-03-15T00:00:00")], [STATION], overlapping) == set()


def test_a_long_silence_at_work(bench):
    # the second interval lasts 70.6 days; a record on its first day leaves 69.6 days, one in the middle less than 60
    silent = [record("x", "2024-03-21T00:00:00")]
    assert bench.params("long_silence", silent, [STATION], EFFORT, table="deployments") == {"d": {"days": 69.6}}
    heard = [*silent, record("y", "2024-04-20T00:00:00")]
    assert bench.ids("long_silence", heard, [STATION], EFFORT, table="deployments") == set()
    assert bench.ids("long_silence", [], [STATION], EFFORT, table="deployments") == set()  # never heard of at all
