"""Impossible speeds of one individual."""

from __future__ import annotations

import pytest

DEGREE_KM = 111.19  # of latitude, on WGS 84 at 43.5 N: 111.12 to 111.13


def fix(name, lat, utc, species="AT", **more):
    return {"id": name, "at": (130.0, lat), "species_id": species, "organismName": "simulated 1", "startUTC": utc,
            "timePrecision": "second", "coordinateUncertaintyInMeters": 0.0, **more}  # fmt: skip


def test_both_ends_of_a_step_are_found_and_the_numbers_are_told(bench):
    rows = [
        fix("a", 43.0, "2024-05-01T00:00:00Z"),
        fix("b", 43.1, "2024-05-02T00:00:00Z"),  # 11.1 km in a day
        fix("c", 44.1, "2024-05-03T00:00:00Z"),  # 111.1 km in a day, limit 60
        fix("d", 44.2, "2024-05-05T00:00:00Z"),
    ]
    found = bench.params("impossible_speed", rows)
    assert set(found) == {"b", "c"}
    assert found["b"] == found["c"]
    assert found["b"]["speed_km_day"] == 111 and found["b"]["limit_km_day"] == 60
    assert found["b"]["distance_km"] == pytest.approx(111.1, abs=0.05) and found["b"]["hours"] == 24


@pytest.mark.parametrize(
    "species, fast", [("AT", True), ("AL", True), ("SL", True), ("WNC", False), ("BFS", False), ("HC", False)]
)
def test_each_species_has_its_limit(bench, species, fast):
    rows = [fix("a", 43.0, "2024-05-01T00:00:00Z", species), fix("b", 44.0, "2024-05-02T00:00:00Z", species)]
    assert bench.ids("impossible_speed", rows) == ({"a", "b"} if fast else set())


def test_an_office_may_set_the_limit(bench):
    rows = [fix("a", 43.0, "2024-05-01T00:00:00Z"), fix("b", 44.0, "2024-05-02T00:00:00Z")]
    bench.setting = bench.setting.with_rules('{"impossible_speed": {"AT_km_day": 120}}')
    assert bench.ids("impossible_speed", rows) == set()


def test_a_sprint_is_measured_over_an_hour(bench):
    # 2.22 km are 53 km a day over one hour, 3.33 km 80
    near = [fix("a", 43.0, "2024-05-01T00:00:00Z"), fix("b", 43.02, "2024-05-01T00:05:00Z")]
    far = [fix("a", 43.0, "2024-05-01T00:00:00Z"), fix("b", 43.03, "2024-05-01T00:05:00Z")]
    assert bench.ids("impossible_speed", near) == set() and bench.ids("impossible_speed", far) == {"a", "b"}


def test_uncertainties_shorten_the_step(bench):
    rows = [
        fix("a", 43.0, "2024-05-01T00:00:00Z"),
        fix("b", 44.0, "2024-05-02T00:00:00Z", coordinateUncertaintyInMeters=60_000.0),
    ]
    assert bench.ids("impossible_speed", rows) == set()  # 51 km are sure


def test_dates_leave_two_days_open(bench):
    # the 1st and the 2nd: at most 48 hours apart, and more where the offset is not known
    def dated(name, lat, day):
        return fix(name, lat, None, localStart=day, timePrecision="day")

    assert bench.ids("impossible_speed", [dated("a", 43.0, "2024-05-01"), dated("b", 44.0, "2024-05-02")]) == set()
    assert bench.ids("impossible_speed", [dated("a", 43.0, "2024-05-01"), dated("b", 45.0, "2024-05-02")]) == {"a", "b"}


@pytest.mark.parametrize(
    "change",
    [{"timePrecision": "month"}, {"dataGeneralizations": "cell"}, {"organismName": "simulated 2"}, {"datasetID": "b"}, {"organismName": None}],
)  # fmt: skip
def test_coarse_records_and_other_animals_make_no_step(bench, change):
    rows = [fix("a", 43.0, "2024-05-01T00:00:00Z"), fix("b", 45.0, "2024-05-02T00:00:00Z", **change)]
    assert bench.ids("impossible_speed", rows) == set()


def test_one_animal_of_two_data_sets_makes_a_step(bench):
    rows = [
        fix("a", 43.0, "2024-05-01T00:00:00Z", organismID="T1"),
        fix("b", 45.0, "2024-05-02T00:00:00Z", organismID="T1", datasetID="b"),
    ]
    assert bench.ids("impossible_speed", rows) == {"a", "b"}
