"""Tables of camtrapR and Camelot, all made up."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_tables import (
    DAMAGES,
    INSERTED,
    OFTEN,
    check,
    content,
    issues,
    not_read,
    read_with,
    records,
    survives,
    write_tables,
)

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrapr, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

STATION = {
    "Station": "A",
    "gps_y": "43.1",
    "gps_x": "131.4",
    "Setup_date": "02/04/2019",
    "Retrieval_date": "14/05/2019",
    "Problem1_from": "",
    "Problem1_to": "",
    "habitat_type": "oak",
    "Observer": "Somebody",
}
RECORD = {
    "Station": "A",
    "Species": "Panthera tigris",
    "DateTimeOriginal": "2019-04-21 00:40:00",
    "Date": "2019-04-21",
    "Time": "00:40:00",
    "delta.time.secs": "0",
    "Directory": "C:/Users/somebody/pictures/A",
    "FileName": "A__2019-04-21__00-40-00(1).JPG",
}
CAMELOT_STATION = {key: STATION[key] for key in ("Station", "gps_y", "gps_x", "Setup_date", "Retrieval_date")}
CAMELOT_STATION = {**CAMELOT_STATION, "Camera": "north", "Setup_date": "2019-04-02", "Retrieval_date": "2019-05-14"}
CAMELOT_RECORD = {**RECORD, "CameraName": "north", "Camera": "Reconyx", "TrapAndCamera": "A_north"}


def station(name="A", **values):
    return {**STATION, "Station": name, **values}


def record(minute=40, **values):
    time = f"2019-04-21 00:{minute:02d}:00"
    return {**RECORD, "DateTimeOriginal": time, "Time": time[11:], "FileName": f"A_{minute}.JPG", **values}


def read(folder, stations=None, rows=None, more=None, **context):
    context.setdefault("dataset_id", "sim")
    context.setdefault("timezone", "Asia/Vladivostok")
    tables = {"camtraps.csv": [STATION] if stations is None else stations,
              "recordTable.csv": [RECORD] if rows is None else rows, **(more or {})}  # fmt: skip
    return read_with(camtrapr, write_tables(folder / "camtrapr", tables), **context)


def days(chunks):
    effort = records(chunks, "effort")
    return [
        (row.startUTC, row.endUTC, row.sampleSizeValue) for row in effort.itertuples() if row.sampleSizeUnit == "day"
    ]


def test_stations_and_records_become_deployments_effort_and_detections(tmp_path):
    chunks = read(tmp_path)
    assert check(chunks) == (2, 2, 0)
    assert issues(chunks, "flags") == []
    (camera,) = records(chunks, "deployments").to_dict("records")
    assert (camera["deploymentID"], camera["locationID"]) == ("sim:A", "A")
    assert (camera["deploymentStart"], camera["deploymentEnd"]) == ("2019-04-02", "2019-05-14")
    assert json.loads(camera["dynamicProperties"]) == {"habitat_type": "oak"}
    (row,) = records(chunks).to_dict("records")
    assert (row["species_id"], row["parentEventID"], row["samplingProtocol"]) == ("AT", "sim:A", "camera trap")
    assert (row["startUTC"], row["localStart"]) == ("2019-04-20T14:40:00Z", "2019-04-21T00:40:00")
    assert (row["geometry"].x, row["geometry"].y) == (131.4, 43.1)
    assert pd.isna(row["individualCount"])  # a record is no count
    assert json.loads(row["dynamicProperties"])["Directory"] == "pictures/A"


def test_set_up_and_retrieval_count_half_a_day_each(tmp_path):
    # 2 April to 14 May: 28 whole days in April, 13 in May and two halves
    (effort,) = days(read(tmp_path))
    assert effort == ("2019-04-02T02:00:00Z", "2019-05-14T02:00:00Z", 28 + 13 + 1)


@pytest.mark.parametrize(
    ("problem", "parts"),
    [
        (("10/04/2019", "11/04/2019"), [7.5, 32.5]),  # noon of the 2nd to the 10th; the 12th to noon of the 14th of May
        (("12/05/2019", "14/05/2019"), [39.5]),  # until the retrieval
        (("02/04/2019", "03/04/2019"), [40.5]),  # from the set-up
        (("", "03/04/2019"), [40.5]),
        (("12/05/2019", ""), [39.5]),
        (("01/04/2019", "30/05/2019"), [0]),  # never worked
        (("10/04/2019 12:00", "11/04/2019 12:00"), [8, 33]),  # with times: exactly these
    ],
)
def test_problems_are_cut_out_of_the_effort(tmp_path, problem, parts):
    row = station(Problem1_from=problem[0], Problem1_to=problem[1])
    chunks = read(tmp_path, [row])
    assert [value for _, _, value in days(chunks)] == parts
    assert issues(chunks, "flags") == []
    without_zone = read(tmp_path, [row], timezone="")
    assert days(without_zone) == [(None, None, value) for value in parts]


def test_several_problems_in_any_order(tmp_path):
    problems = {"Problem1_from": "20/04/2019", "Problem1_to": "20/04/2019",
                "Problem2_from": "10/04/2019", "Problem2_to": "11/04/2019"}  # fmt: skip
    assert [value for _, _, value in days(read(tmp_path, [station(**problems)]))] == [7.5, 8, 23.5]


@pytest.mark.parametrize("problem", [("11/04/2019", "10/04/2019"), ("soon", "11/04/2019"), ("15/05/2019", "")])
def test_a_problem_that_cannot_be_is_flagged_and_left_out(tmp_path, problem):
    chunks = read(tmp_path, [station(Problem1_from=problem[0], Problem1_to=problem[1])])
    assert issues(chunks, "flags") == ["problem_not_taken"]
    assert [value for _, _, value in days(chunks)] == [42]


def test_one_date_tells_the_order_of_day_and_month_of_all(tmp_path):
    rows = [station("A", Setup_date="02/04/2019", Retrieval_date="05/04/2019"), station("B", Setup_date="03/04/2019")]
    assert [value for _, _, value in days(read(tmp_path, rows))] == [3, 41]
    months_first = [station("A", Setup_date="4/2/2019", Retrieval_date="5/14/2019")]
    assert [value for _, _, value in days(read(tmp_path, months_first))] == [42]


def test_records_of_unknown_stations_are_rejected(tmp_path):
    chunks = read(tmp_path, rows=[record(1), record(2, Station="Z")])
    assert issues(chunks) == ["deployment_missing"]
    assert check(chunks) == (3, 2, 1)


def test_sessions_of_one_station_are_told_apart_by_their_set_up(tmp_path):
    rows = [station(), station(Setup_date="01/06/2019", Retrieval_date="20/06/2019")]
    times = ["2019-04-03 01:00:00", "2019-06-05 01:00:00", "2019-05-20 01:00:00"]
    chunks = read(tmp_path, rows, [record(n, DateTimeOriginal=time) for n, time in enumerate(times)])
    assert records(chunks, "deployments")["deploymentID"].tolist() == ["sim:A/2019-04-02", "sim:A/2019-06-01"]
    parents = records(chunks)["parentEventID"].tolist()
    assert parents == ["sim:A/2019-04-02", "sim:A/2019-06-01", "sim:A/2019-04-02"]
    assert issues(chunks, "flags") == ["outside_deployment"]  # the third, between the two


def test_an_individual_is_taken_and_its_picture_is_not_read_twice(tmp_path):
    apart = [{**record(1), "Species": "AmurTiger", "Individual": "T-1"}, {**record(9), "Individual": "unknown"}]
    rows = [record(1), record(2), record(2, Species="Sus scrofa"), record(9)]
    chunks = read(tmp_path, rows=rows, more={"individuals.csv": apart})
    assert not_read(chunks) == {"told_by_individual": 2}
    assert check(chunks) == (5, 5, 0)
    assert sorted(filter(None, records(chunks)["organismName"])) == ["T-1"]


def test_two_species_in_the_picture_of_an_individual_stay_two(tmp_path):
    apart = [{**record(1), "Individual": "T-1"}]
    rows = [record(1), record(1, Species="Sus scrofa")]
    found = records(read(tmp_path, rows=rows, more={"individuals.csv": apart}))
    assert found[["scientificName", "organismName"]].values.tolist() == [
        ["Panthera tigris", "T-1"],
        ["Sus scrofa", None],
    ]


def test_equal_rows_of_camtrapr_are_rejected_as_repeated(tmp_path):
    chunks = read(tmp_path, rows=[record(1), record(1), record(1, Species="Sus scrofa")])
    assert issues(chunks) == ["duplicate_id"]
    assert check(chunks) == (4, 3, 1)


def test_camelot_repeats_a_row_as_often_as_it_counted_animals(tmp_path):
    other = {**CAMELOT_RECORD, "DateTimeOriginal": "2019-04-22 01:00:00"}
    rows = [CAMELOT_RECORD, CAMELOT_RECORD, other, CAMELOT_RECORD]
    chunks = read(tmp_path, [CAMELOT_STATION], rows)
    assert records(chunks)["individualCount"].tolist() == [3, 1]
    assert not_read(chunks) == {"counted_again": 2}
    assert check(chunks) == (3, 3, 0)
    assert records(chunks)["parentEventID"].tolist() == ["sim:A/north"] * 2


def test_cameras_of_a_station(tmp_path):
    stations = [CAMELOT_STATION, {**CAMELOT_STATION, "Camera": "south"}]
    rows = [{**CAMELOT_RECORD, "CameraName": "south"}, {**CAMELOT_RECORD, "CameraName": "", "Camera": ""},
            {**CAMELOT_RECORD, "CameraName": "west"}]  # fmt: skip
    chunks = read(tmp_path, stations, rows)
    assert records(chunks)["parentEventID"].tolist() == ["sim:A/south", "sim:A/north"]
    assert issues(chunks, "flags") == ["camera_not_told"]
    assert issues(chunks) == ["deployment_missing"]


def test_metres_without_their_system_are_refused_and_with_it_taken(tmp_path):
    # 131.4, 43.1 in UTM zone 52, computed with PROJ: 695306.39, 4774715.50
    row = {key: value for key, value in STATION.items() if not key.startswith("gps")}
    row = {**row, "utm_y": "4774715.50", "utm_x": "695306.39"}
    assert issues(read(tmp_path, [row])) == ["deployment_rejected", "reference_system_missing"]
    (point,) = records(read(tmp_path, [row], crs="EPSG:32652"))["geometry"]
    assert (point.x, point.y) == (pytest.approx(131.4, abs=1e-6), pytest.approx(43.1, abs=1e-6))


def test_records_alone_and_stations_alone(tmp_path):
    for name, row, table in (("recordTable.csv", RECORD, "detections"), ("camtraps.csv", STATION, "deployments")):
        folder = write_tables(tmp_path / "alone", {name: [row]})
        with open_source(str(folder / name)) as source:
            assert reader_for(source) is camtrapr
            chunks = list(camtrapr.read(source, Context()))
        assert check(chunks) == (1, 1, 0)
        assert len(records(chunks, table)) == 1


def test_the_station_is_the_location_where_there_are_no_stations(tmp_path):
    folder = write_tables(tmp_path / "alone", {"recordTable.csv": [RECORD]})
    (row,) = records(read_with(camtrapr, folder)).to_dict("records")
    assert (row["locationID"], row["parentEventID"], row["qcFlags"]) == (
        "A",
        None,
        "time_zone_missing;coordinates_missing",
    )


def test_the_same_twice_is_the_same(tmp_path):
    rows = [record(n % 5, Species=["Panthera tigris", "Sus scrofa"][n % 2]) for n in range(9)]
    assert content(read(tmp_path, rows=rows)) == content(read(tmp_path, rows=rows))
    shuffled = [dict(reversed(row.items())) for row in reversed(rows)]
    assert content(read(tmp_path, rows=shuffled)) == content(read(tmp_path, rows=rows))


def test_what_is_none_is_refused_by_name(tmp_path):
    folder = write_tables(tmp_path / "none", {"a.csv": [{"Station": "A", "Species": "x"}]})
    with open_source(str(folder)) as source:
        assert not camtrapr.recognises(source)
        with pytest.raises(NeaspecError) as caught:
            camtrapr.describe(source, Context())
    assert caught.value.message.code == "unknown_source"


OURS = {
    "camtraps.csv": [STATION, station("B", Problem1_from="10/04/2019", Problem1_to="11/04/2019")],
    "records.csv": [record(1), record(2, Station="B")],
    "individuals.csv": [{**record(1), "Individual": "T-1"}],
}
THEIRS = {"traps.csv": [CAMELOT_STATION], "records.csv": [CAMELOT_RECORD, CAMELOT_RECORD]}


@OFTEN
@given(damages=DAMAGES, inserted=INSERTED, camelot=st.booleans())
def test_whatever_the_tables_hold_each_row_is_kept_or_rejected(tmp_path, damages, inserted, camelot):
    survives(camtrapr, tmp_path / "p", THEIRS if camelot else OURS, damages, inserted, timezone="Asia/Vladivostok")
