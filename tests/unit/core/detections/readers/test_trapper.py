"""Tables of TRAPPER, all made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_packages import write_package
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
from neaspec_plugin.core.detections.readers import camtrap_dp, reader_for, trapper
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

LOCATION = {
    "_id": "7",
    "locationID": "L1",
    "longitude": "106.9",
    "latitude": "47.9",
    "country": "MNG",
    "timezone": "Asia/Ulaanbaatar",
    "ignoreDST": "false",
    "habitat": "steppe",
    "researchProject": "simulated-project",
}
DEPLOYMENT = {
    "_id": "8",
    "deploymentID": "r1-L1",
    "locationID": "L1",
    "deploymentStart": "2016-07-01T08:00:00",
    "deploymentEnd": "2016-07-11T20:00:00",
    "cameraID": "c1",
    "setupBy": "Somebody",
    "timestampIssues": "false",
}
OBSERVATION = {
    "_id": "9",
    "observationID": "o1",
    "deploymentID": "r1-L1",
    "mediaID": "m1",
    "eventID": "e1",
    "eventStart": "2016-07-02T06:30:00",
    "eventEnd": "2016-07-02T06:31:00",
    "observationLevel": "event",
    "observationType": "animal",
    "scientificName": "Panthera uncia",
    "englishName": "snow leopard",
    "count": "1",
    "countNew": "",
    "lifeStage": "adult",
    "sex": "female",
    "individualID": "SL-3",
    "classificationMethod": "human",
    "classifiedBy": "Reviewer",
    "bboxes": "[[0.1,0.2,0.3,0.4]]",
}


def observation(number, **values):
    return {**OBSERVATION, "_id": str(number), "observationID": f"o{number}", **values}


def read(folder, observations=None, deployments=None, locations=None, **context):
    tables = {
        "locations.csv": [LOCATION] if locations is None else locations,
        "deployments.csv": [DEPLOYMENT] if deployments is None else deployments,
        "observations.csv": [OBSERVATION] if observations is None else observations,
    }
    folder = write_tables(folder / "trapper", {name: rows for name, rows in tables.items() if rows})
    with open_source(str(folder)) as source:
        assert reader_for(source) is trapper
    return read_with(trapper, folder, **context)


def test_tables_become_deployments_effort_and_detections(tmp_path):
    chunks = read(tmp_path)
    assert check(chunks) == (2, 2, 0)
    assert issues(chunks, "flags") == []
    (row,) = records(chunks).to_dict("records")
    assert (row["occurrenceID"], row["parentEventID"]) == ("simulated-project:o1", "simulated-project:r1-L1")
    assert (row["species_id"], row["vernacularName"], row["organismName"]) == ("SL", "snow leopard", "SL-3")
    # Mongolia had summer time in 2016: UTC+9
    assert (row["startUTC"], row["utcOffset"]) == ("2016-07-01T21:30:00Z", "+09:00")
    assert (row["tzName"], row["tzSource"]) == ("Asia/Ulaanbaatar", "deployment")
    assert (row["geometry"].x, row["geometry"].y, row["locationID"]) == (106.9, 47.9, "L1")
    (camera,) = records(chunks, "deployments").to_dict("records")
    assert (camera["habitat"], camera["country"], camera["cameraID"]) == ("steppe", "MNG", "c1")
    assert records(chunks, "effort")["sampleSizeValue"].tolist() == [10.5]


def test_no_person_but_who_identified_is_taken_over(tmp_path):
    assert "Somebody" not in " ".join(content(read(tmp_path)))


def test_a_camera_that_ignores_summer_time_kept_standard_time(tmp_path):
    chunks = read(tmp_path, locations=[{**LOCATION, "ignoreDST": "True"}])
    (row,) = records(chunks).to_dict("records")
    assert (row["startUTC"], row["utcOffset"], row["tzName"]) == ("2016-07-01T22:30:00Z", "+08:00", "Etc/GMT-8")
    assert row["localStart"] == "2016-07-02T06:30:00"


def test_in_a_zone_of_half_hours_nothing_changes(tmp_path):
    place = {**LOCATION, "timezone": "Asia/Pyongyang", "ignoreDST": "true", "longitude": "127", "latitude": "40"}
    (row,) = records(read(tmp_path, locations=[place])).to_dict("records")
    assert (row["utcOffset"], row["tzName"]) == ("+08:30", "Asia/Pyongyang")  # 2015-08-15 to 2018-05-04


def test_the_zone_of_the_deployment_goes_before_that_of_its_location(tmp_path):
    chunks = read(tmp_path, deployments=[{**DEPLOYMENT, "timezone": "Asia/Shanghai"}])
    assert records(chunks)["utcOffset"].tolist() == ["+08:00"]


def test_columns_of_the_server(tmp_path):
    location = {"location_id": "L1", "coordinates": "47.9, 106.9", "country_timezone": "Asia/Ulaanbaatar",
                "ignoreDST": "false"}  # fmt: skip
    deployment = {
        "deployment_id": "r1-L1",
        "deployment_code": "r1",
        "start_date": "2016-07-01 08:00:00",
        "end_date": "2016-07-11 20:00:00",
        "correct_setup": "true",
        "correct_tstamp": "false",
    }
    row = {key: value for key, value in OBSERVATION.items() if key != "deploymentID"}
    chunks = read(tmp_path, [{**row, "deployment_id": "r1-L1"}], [deployment], [location])
    (found,) = records(chunks).to_dict("records")
    assert (found["geometry"].x, found["geometry"].y) == (106.9, 47.9)  # the text has latitude first
    assert (found["locationID"], found["utcOffset"], bool(found["timestampIssues"])) == ("L1", "+09:00", True)
    assert issues(chunks, "flags") == ["timestamp_issues"]


def test_tables_without_locations(tmp_path):
    deployment = {**DEPLOYMENT, "latitude": "47.9", "longitude": "106.9"}
    chunks = read(tmp_path, deployments=[deployment], locations=[], country="MNG")
    (row,) = records(chunks).to_dict("records")
    assert (row["geometry"].x, row["utcOffset"], row["tzSource"]) == (106.9, "+09:00", "rule")


def test_one_level_is_read(tmp_path):
    rows = [observation(n, observationLevel="media" if n else "event") for n in range(4)]
    chunks = read(tmp_path, rows)
    assert records(chunks)["occurrenceID"].tolist() == ["simulated-project:o0"]
    assert not_read(chunks) == {"other_level": 3}
    assert check(chunks) == (2, 2, 0)


def test_pictures_of_one_event_are_one_record(tmp_path):
    rows = [
        observation(n, observationLevel="media", mediaID=f"m{n}", count=str(1 + n % 2),
                    eventStart=f"2016-07-02T06:30:0{n}", eventEnd="")
        for n in range(3)
    ]  # fmt: skip
    chunks = read(tmp_path, rows)
    (row,) = records(chunks).to_dict("records")
    assert (row["individualCount"], row["eventID"]) == (2, "simulated-project:e1")
    assert (row["startUTC"], row["endUTC"]) == ("2016-07-01T21:30:00Z", "2016-07-01T21:30:02Z")
    assert not_read(chunks) == {"picture_of_an_event": 2}


def test_the_older_count_stands_in(tmp_path):
    row = {key: value for key, value in OBSERVATION.items() if key != "count"}
    assert records(read(tmp_path, [{**row, "countNew": "3"}]))["individualCount"].tolist() == [3]


def test_kinds_in_any_case_and_unknown_ones(tmp_path):
    rows = [observation(1, observationType="Blank", scientificName=""), observation(2, observationType="ghost")]
    chunks = read(tmp_path, rows)
    assert records(chunks)["observationType"].tolist() == ["blank"]
    assert issues(chunks) == ["unknown_value"]


def test_a_package_with_a_descriptor_is_camtrap_dp(tmp_path):
    package = write_package(tmp_path / "p")
    write = package / "locations.csv"
    write.write_text("_id,locationID,longitude,latitude,ignoreDST\n1,L1,1,2,false\n", encoding="utf-8")
    with open_source(str(package)) as source:
        assert not trapper.recognises(source)
        assert reader_for(source) is camtrap_dp


def test_what_is_none_is_refused_by_name(tmp_path):
    folder = write_tables(tmp_path / "none", {"a.csv": [{"_id": "1", "x": "2"}]})
    with open_source(str(folder)) as source:
        assert not trapper.recognises(source)
        with pytest.raises(NeaspecError) as caught:
            trapper.describe(source, Context())
    assert caught.value.message.code == "unknown_source"


def test_the_same_twice_is_the_same(tmp_path):
    rows = [observation(n, eventID=f"e{n}") for n in range(5)]
    assert content(read(tmp_path, rows)) == content(read(tmp_path, rows))


@OFTEN
@given(damages=DAMAGES, inserted=INSERTED, level=st.sampled_from(["event", "media"]))
def test_whatever_the_tables_hold_each_row_is_kept_or_rejected(tmp_path, damages, inserted, level):
    rows = [observation(n, observationLevel=level) for n in range(3)]
    tables = {"locations.csv": [LOCATION], "deployments.csv": [DEPLOYMENT], "observations.csv": rows}
    survives(trapper, tmp_path / "p", tables, damages, inserted)
