"""Full exports of Camelot, all made up."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from simulated_tables import (
    DAMAGES,
    INSERTED,
    OFTEN,
    check,
    content,
    issues,
    read_with,
    records,
    survives,
    write_tables,
)

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camelot, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

ROW = {
    "Absolute Path": "/Users/somebody/Camelot/Media/ab/ab12.JPG",
    "Camelot GPS Latitude": "43.1",
    "Camelot GPS Longitude": "131.4",
    "Date/Time": "2019-04-21 00:40:00",
    "Make": "Reconyx",
    "Model": "HP2X",
    "Camera Name": "north",
    "Camera Notes": "",
    "Trap Station Name": "A",
    "Session Start Date": "2019-04-02",
    "Session End Date": "2019-05-14",
    "Trap Station Notes": "ridge above the stream",
    "Site Name": "Simulated Hills",
    "Country/Primary Location Name": "Russian Federation",
    "Sighting Quantity": "2",
    "Species Common Name": "Amur tiger",
    "Species": "tigris",
    "Genus": "Panthera",
    "Family": "Felidae",
    "Class": "Mammalia",
    "Order": "Carnivora",
    "Aperture Value": "2.8",
    "Artist": "Somebody",
    "Media Processed Flag": "true",
    "Sex": "M",
    "Life Stage": "Adult",
    "Individual Name": "T-12",
}
NO_SIGHTING = dict.fromkeys(
    ("Sighting Quantity", "Species Common Name", "Species", "Genus", "Family", "Class", "Order", "Sex", "Life Stage",
     "Individual Name"), "")  # fmt: skip


def row(number, **values):
    return {**ROW, "Absolute Path": f"/Users/somebody/Camelot/Media/ab/{number}.JPG", **values}


def read(folder, rows=None, **context):
    context.setdefault("dataset_id", "sim")
    context.setdefault("timezone", "Asia/Vladivostok")
    return read_with(camelot, write_tables(folder / "camelot", {"full.csv": rows or [ROW]}), **context)


def test_an_export_becomes_deployments_effort_and_detections(tmp_path):
    chunks = read(tmp_path)
    assert check(chunks) == (1, 1, 0)
    assert issues(chunks, "flags") == []
    (camera,) = records(chunks, "deployments").to_dict("records")
    assert (camera["deploymentID"], camera["locationID"], camera["locationName"]) == (
        "sim:A/2019-04-02/north",
        "A",
        "Simulated Hills",
    )
    assert (camera["cameraModel"], camera["country"]) == ("Reconyx-HP2X", "Russian Federation")
    assert records(chunks, "effort")["sampleSizeValue"].tolist() == [42]  # 28 days in April, 13 in May, two halves
    (found,) = records(chunks).to_dict("records")
    assert (found["scientificName"], found["species_id"], found["individualCount"]) == ("Panthera tigris", "AT", 2)
    assert (found["sex"], found["lifeStage"], found["organismName"]) == ("male", "adult", "T-12")
    assert (found["startUTC"], found["parentEventID"]) == ("2019-04-20T14:40:00Z", "sim:A/2019-04-02/north")
    assert (found["geometry"].x, found["geometry"].y) == (131.4, 43.1)


def test_no_person_is_taken_over(tmp_path):
    text = " ".join(content(read(tmp_path))).lower()
    assert "somebody" not in text
    (found,) = records(read(tmp_path))["dynamicProperties"]
    assert json.loads(found) == {"Absolute Path": "Camelot/Media/ab/ab12.JPG", "Aperture Value": "2.8"}


def test_several_sightings_of_one_picture_are_several_records(tmp_path):
    rows = [row(1), row(1, **{"Individual Name": "T-13"}), row(2), row(1)]
    chunks = read(tmp_path, rows)
    ids = records(chunks)["occurrenceID"]
    assert ids[1] == f"{ids[0]}:2"
    assert issues(chunks) == ["duplicate_id"]
    assert check(chunks) == (4, 3, 1)
    assert len(records(chunks, "deployments")) == 1


@pytest.mark.parametrize(
    ("values", "kind", "name"),
    [
        (NO_SIGHTING, "blank", None),
        ({**NO_SIGHTING, "Media Processed Flag": "false"}, "unclassified", None),
        ({"Genus": "Homo", "Species": "sapiens"}, "human", None),
        ({**NO_SIGHTING, "Species Common Name": "Unidentified", "Sighting Quantity": "1"}, "unknown", None),
        ({**NO_SIGHTING, "Sighting Quantity": "1"}, "unknown", None),
        ({"Species": "", "Genus": ""}, "animal", "Felidae"),
        ({**NO_SIGHTING, "Species Common Name": "Wild boar"}, "animal", "Wild boar"),
    ],
)
def test_kinds_and_names(tmp_path, values, kind, name):
    (found,) = records(read(tmp_path, [row(1, **values)])).to_dict("records")
    assert (found["observationType"], found["scientificName"]) == (kind, name)


@pytest.mark.parametrize(("letter", "sex"), [("M", "male"), ("F", "female"), ("female", "female")])
def test_sex_by_letter_or_word(tmp_path, letter, sex):
    assert records(read(tmp_path, [row(1, Sex=letter)]))["sex"].tolist() == [sex]


def test_sessions_and_cameras_are_deployments(tmp_path):
    later = {"Session Start Date": "2019-06-01", "Session End Date": "2019-06-11", "Date/Time": "2019-06-05 10:00:00"}
    chunks = read(tmp_path, [row(1), row(2, **later), row(3, **{"Camera Name": "south"}), row(4, **later)])
    assert records(chunks, "deployments")["deploymentID"].tolist() == [
        "sim:A/2019-04-02/north",
        "sim:A/2019-06-01/north",
        "sim:A/2019-04-02/south",
    ]
    assert records(chunks, "effort")["sampleSizeValue"].tolist() == [42, 10, 42]


def test_a_bad_deployment_is_told_once_and_takes_its_records_along(tmp_path):
    chunks = read(tmp_path, [row(n, **{"Camelot GPS Latitude": "95"}) for n in range(3)])
    assert issues(chunks) == ["coordinates_out_of_range", *["deployment_rejected"] * 3]
    assert check(chunks) == (3, 0, 3)


def test_a_column_of_the_users_own_becomes_the_individual(tmp_path):
    rows = [{**{key: value for key, value in ROW.items() if key != "Individual Name"}, "Tiger code": "T-99"}]
    chunks = read(tmp_path, rows, mapping={"individual": "Tiger code", "declaredSide": "=RUS"})
    (found,) = records(chunks).to_dict("records")
    assert (found["organismName"], found["declaredSide"]) == ("T-99", "RUS")


def test_dates_that_a_spreadsheet_wrote_anew(tmp_path):
    values = {"Session Start Date": "02/04/2019", "Session End Date": "14/05/2019", "Date/Time": "21/04/2019 00:40"}
    chunks = read(tmp_path, [row(1, **values), row(2, **{**values, "Date/Time": "05/04/2019 10:00"})])
    assert records(chunks)["localStart"].tolist() == ["2019-04-21T00:40:00", "2019-04-05T10:00:00"]


def test_found_by_content(tmp_path):
    folder = write_tables(tmp_path / "x", {"any.txt": [ROW]})
    with open_source(str(folder / "any.txt")) as source:
        assert reader_for(source) is camelot
    folder = write_tables(tmp_path / "x", {"a.csv": [{"Trap Station Name": "A", "b": "c"}]})
    with open_source(str(folder)) as source, pytest.raises(NeaspecError) as caught:
        camelot.describe(source, Context())
    assert caught.value.message.code == "unknown_source"


def test_two_tables_and_the_same_twice(tmp_path):
    rows = [row(n % 3, **{"Individual Name": f"T-{n}"}) for n in range(6)]
    whole = content(read(tmp_path, rows))
    assert content(read(tmp_path, rows)) == whole
    parts = write_tables(tmp_path / "parts", {"a.csv": rows[:2], "b.csv": rows[2:]})
    assert content(read_with(camelot, parts, dataset_id="sim", timezone="Asia/Vladivostok")) == whole


@OFTEN
@given(damages=DAMAGES, inserted=INSERTED)
def test_whatever_the_tables_hold_each_row_is_kept_or_rejected(tmp_path, damages, inserted):
    rows = [row(1), row(2, **NO_SIGHTING), row(3, **{"Camera Name": "south"})]
    survives(camelot, tmp_path / "p", {"full.csv": rows}, damages, inserted)
