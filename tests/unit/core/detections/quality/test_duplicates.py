"""The same animal told twice."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.detections.map_offset import gcj02

LON, LAT = 130.366, 42.862


def record(name, dataset="a", utc="2024-05-01T00:00:00Z", at=(LON, LAT), **more):
    return {"id": name, "datasetID": dataset, "at": at, "species_id": "AT", "organismName": "simulated 1", "individualCount": 1,
            "startUTC": utc, "timePrecision": "second", "coordinateUncertaintyInMeters": 30.0, **more}  # fmt: skip


def test_equal_records_of_one_data_set_and_the_first_stays(bench):
    rows = [
        record("1"), record("2"), record("3", sex="male"), record("4", utc="2024-05-01T00:00:01Z"), record("5", individualCount=2),
        record("6", at=(LON, 42.9)), record("7", species_id="AL"), record("8", organismName=None), record("9", dataset="b"),
        record("10", species_id=None),
    ]  # fmt: skip
    assert bench.params("duplicate_record", rows) == {"2": {"duplicate_of": "1"}}


CODE = "duplicate_across_sources"


def test_exact_and_the_more_precise_is_the_master(bench):
    found = bench.params(
        CODE, [record("1", coordinateUncertaintyInMeters=100.0), record("2", "b", "2024-05-01T00:00:01Z")]
    )
    assert set(found) == {"1"}
    assert (
        found["1"]["duplicate_of"] == "2"
        and found["1"]["kind"]["code"] == "duplicate_exact"
        and found["1"]["seconds"] == 1
    )


def test_the_same_location_counts_as_the_same_place(bench):
    rows = [record("1", locationID="S1"), record("2", "b", locationID="S1", at=(LON, 42.87))]
    assert bench.params(CODE, rows)["2"]["kind"]["code"] == "duplicate_exact"


@pytest.mark.parametrize(
    "seconds, metres, uncertainty, animal, near",
    [
        (59, 40, 30.0, "simulated 1", True),
        (61, 40, 30.0, "simulated 1", False),
        (30, 60, 30.0, "simulated 1", False),  # farther than 50 m
        (30, 60, 90.0, "simulated 1", True),  # the uncertainty is larger
        (30, 40, 30.0, "simulated 2", False),  # two animals
        (30, 40, 30.0, None, True),
    ],
)
def test_near_in_time_and_place(bench, seconds, metres, uncertainty, animal, near):
    at = (LON, LAT + metres / 111_100)
    minute, second = divmod(seconds, 60)
    other = record(
        "2",
        "b",
        f"2024-05-01T00:{minute:02d}:{second:02d}Z",
        at,
        organismName=animal,
        coordinateUncertaintyInMeters=uncertainty,
    )
    found = bench.params(CODE, [record("1"), other])
    assert set(found) == ({"2"} if near else set())
    if near:
        assert found["2"]["kind"]["code"] == "duplicate_near" and found["2"]["distance_m"] == pytest.approx(
            metres, abs=1
        )


def many(dataset, hours=0, at=(LON, LAT), number=3):
    return [
        record(f"{dataset}{n}", dataset, f"2024-05-{n + 1:02d}T{5 + n + hours:02d}:00:00Z", at) for n in range(number)
    ]


def test_whole_hours_apart_need_three_witnesses(bench):
    found = bench.params(CODE, many("a") + many("b", 2))
    assert set(found) == {"b0", "b1", "b2"}
    assert (
        found["b0"]["kind"]["code"] == "duplicate_hours"
        and found["b0"]["hours"] == 2
        and found["b0"]["duplicate_of"] == "a0"
    )
    assert bench.ids(CODE, many("a", number=2) + many("b", 2, number=2)) == set()


def test_half_hours_are_chance(bench):
    halves = [{**row, "startUTC": row["startUTC"].replace(":00:00Z", ":30:00Z")} for row in many("b", 2)]
    assert bench.ids(CODE, many("a") + halves) == set()


def test_the_shift_of_an_online_map(bench):
    lon, lat = gcj02(LON, LAT)
    found = bench.params(CODE, many("a") + many("b", at=(float(lon), float(lat))))
    assert set(found) == {"b0", "b1", "b2"}
    # 656 m at Hunchun
    assert found["b0"]["kind"]["code"] == "duplicate_map" and found["b0"]["model"] == "GCJ-02"
    assert found["b0"]["distance_m"] == pytest.approx(656, abs=1)


def test_dates_meet_dates_at_one_place_only(bench):
    def dated(name, dataset, day, **more):
        return record(name, dataset, None, localStart=day, **{"timePrecision": "day", **more})

    assert bench.ids(CODE, [dated("1", "a", "2024-05-01"), dated("2", "b", "2024-05-01")]) == {"2"}
    assert bench.ids(CODE, [dated("1", "a", "2024-05-01"), dated("2", "b", "2024-05-02")]) == set()
    assert bench.ids(CODE, [dated("1", "a", "2024-05-01"), record("2", "b")]) == set()


def test_generalised_records_and_one_data_set_give_none(bench):
    assert bench.ids(CODE, [record("1"), record("2", "b", dataGeneralizations="cell")]) == set()
    assert bench.ids(CODE, [record("1"), record("2")]) == set()


def test_other_species_go_by_their_scientific_name(bench):
    boar = {"species_id": "OTHER", "scientificName": "Sus scrofa"}
    rows = [
        record("1", **boar),
        record("2", "b", **{**boar, "scientificName": "sus scrofa"}),
        record("3", "c", species_id="OTHER", scientificName="Ursus thibetanus"),
    ]
    assert bench.ids(CODE, rows) == {"2"}
