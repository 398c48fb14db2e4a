"""CSV exports of Timelapse, all made up."""

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
    not_read,
    read_with,
    records,
    survives,
    write_tables,
)

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import reader_for, timelapse
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

ROW = {
    "RootFolder": "simulated-2021",
    "File": "IMG_0001.JPG",
    "RelativePath": "Station7\\Card2",
    "DateTime": "2021-03-02 06:30:00",
    "DeleteFlag": "false",
    "Species": "Panthera tigris",
    "Count": "1",
    "Individual": "T-12",
    "Observer": "Somebody",
    "Weather": "snow",
}


def row(number=1, **values):
    return {**ROW, "File": f"IMG_{number:04d}.JPG", **values}


def read(folder, rows=None, delimiter=",", **context):
    context.setdefault("timezone", "Asia/Vladivostok")
    folder = write_tables(folder / "timelapse", {"ImageData.csv": rows or [ROW]}, delimiter)
    return read_with(timelapse, folder, **context)


def test_an_export_becomes_detections(tmp_path):
    chunks = read(tmp_path)
    assert check(chunks) == (1, 1, 0)
    assert issues(chunks, "flags") == ["coordinates_missing"]
    (found,) = records(chunks).to_dict("records")
    assert (found["species_id"], found["individualCount"], found["organismName"]) == ("AT", 1, "T-12")
    assert (found["locationID"], found["samplingProtocol"], found["observationLevel"]) == (
        "Station7",
        "camera trap",
        "media",
    )
    assert (found["startUTC"], found["tzSource"]) == ("2021-03-01T20:30:00Z", "assumed")
    assert found["occurrenceID"].startswith("simulated-2021:")
    assert json.loads(found["dynamicProperties"]) == {"Weather": "snow"}


def test_columns_come_from_the_mapping(tmp_path):
    rows = [{**ROW, "Species": "not used", "What": "Panthera pardus", "How many": "2", "lat": "43.1", "lon": "131.4"}]
    mapping = {"species": "What", "count": "How many", "declaredSide": "=RUS", "latitude": "lat", "longitude": "lon"}
    (found,) = records(read(tmp_path, rows, mapping=mapping)).to_dict("records")
    assert (found["scientificName"], found["individualCount"], found["declaredSide"]) == ("Panthera pardus", 2, "RUS")
    assert (found["geometry"].x, found["geometry"].y) == (131.4, 43.1)


def test_without_a_column_for_the_species_it_is_asked_for(tmp_path):
    rows = [{key: value for key, value in ROW.items() if key != "Species"}]
    with pytest.raises(NeaspecError) as caught:
        read(tmp_path, rows)
    assert (caught.value.message.code, caught.value.message.params["column"]) == ("missing_column", "species")
    assert len(records(read(tmp_path, rows, mapping={"species": "=Panthera tigris"}))) == 1


@pytest.mark.parametrize("path", ["Station7\\Card2", "Station7/Card2", "Station7", "\\Station7\\Card2\\"])
def test_the_station_is_the_first_folder(tmp_path, path):
    assert records(read(tmp_path, [row(RelativePath=path)]))["locationID"].tolist() == ["Station7"]


def test_files_marked_for_deletion_are_counted_and_not_read(tmp_path):
    rows = [row(1), row(2, DeleteFlag="true"), row(3, DeleteFlag="True")]
    chunks = read(tmp_path, rows)
    assert not_read(chunks) == {"marked_for_deletion": 2}
    assert check(chunks) == (1, 1, 0)
    older = [{**{key: value for key, value in ROW.items() if key != "DeleteFlag"}, "MarkForDeletion": "true"}]
    assert not_read(read(tmp_path, older)) == {"marked_for_deletion": 1}


def test_several_rows_of_one_file_are_several_animals(tmp_path):
    rows = [row(1), row(1, Species="Sus scrofa"), row(1), row(1, RelativePath="Station8")]
    chunks = read(tmp_path, rows)
    ids = records(chunks)["occurrenceID"].tolist()
    assert ids[1] == f"{ids[0]}:2"
    assert ids[2] != ids[0]
    assert issues(chunks) == ["duplicate_id"]


@pytest.mark.parametrize(
    ("values", "local"),
    [
        ({"DateTime": "2021-03-02T06:30:00"}, "2021-03-02T06:30:00"),
        ({"DateTime": " 2021-03-02 06:30:00"}, "2021-03-02T06:30:00"),  # a blank keeps Excel from changing it
        ({"DateTime": "", "Date": "02-Mar-2021", "Time": "06:30:00"}, "2021-03-02T06:30:00"),
        ({"DateTime": "", "Date": " 02-мар-2021", "Time": " 06:30:00"}, "2021-03-02T06:30:00"),
    ],
)
def test_ways_to_write_the_time(tmp_path, values, local):
    assert records(read(tmp_path, [row(**values)]))["localStart"].tolist() == [local]


def test_date_and_time_in_two_columns_alone(tmp_path):
    rows = [
        {**{key: value for key, value in ROW.items() if key != "DateTime"}, "Date": "02-Mar-2021", "Time": "06:30:00"}
    ]
    assert records(read(tmp_path, rows))["startUTC"].tolist() == ["2021-03-01T20:30:00Z"]


@pytest.mark.parametrize(
    ("species", "kind"),
    [("", "unclassified"), ("Empty", "blank"), ("blank", "blank"), ("человек", "human"), ("Sus scrofa", "animal")],
)
def test_words_for_no_animal(tmp_path, species, kind):
    (found,) = records(read(tmp_path, [row(Species=species, Count="")])).to_dict("records")
    assert (found["observationType"], found["occurrenceStatus"] == "present") == (kind, kind == "animal")


def test_a_table_that_another_spreadsheet_saved(tmp_path):
    chunks = read(
        tmp_path, [row(1, lat="43,1", lon="131,4")], delimiter=";", mapping={"latitude": "lat", "longitude": "lon"}
    )
    (point,) = records(chunks)["geometry"]
    assert (point.x, point.y) == (131.4, 43.1)


def test_a_table_in_another_encoding_is_read_as_the_user_says(tmp_path):
    folder = write_tables(tmp_path / "p", {"ImageData.csv": [row(1, Species="Тигр", RelativePath="Кедровая")]})
    table = folder / "ImageData.csv"
    table.write_bytes(table.read_text(encoding="utf-8").encode("cp1251"))
    (found,) = records(read_with(timelapse, folder, encoding="cp1251")).to_dict("records")
    assert (found["scientificName"], found["locationID"]) == ("Тигр", "Кедровая")


def test_the_one_who_watched_is_not_taken_over(tmp_path):
    assert "Somebody" not in " ".join(content(read(tmp_path)))


def test_found_by_content(tmp_path):
    folder = write_tables(tmp_path / "x", {"any.dat": [ROW]})
    with open_source(str(folder / "any.dat")) as source:
        assert reader_for(source) is timelapse
    folder = write_tables(tmp_path / "x", {"a.csv": [{"File": "A", "b": "c"}]})
    with open_source(str(folder)) as source, pytest.raises(NeaspecError) as caught:
        timelapse.describe(source, Context())
    assert caught.value.message.code == "unknown_source"


def test_the_same_twice_is_the_same(tmp_path):
    rows = [row(n % 3, Individual=f"T-{n}") for n in range(6)]
    assert content(read(tmp_path, rows)) == content(read(tmp_path, rows))


@OFTEN
@given(damages=DAMAGES, inserted=INSERTED)
def test_whatever_the_tables_hold_each_row_is_kept_or_rejected(tmp_path, damages, inserted):
    rows = [row(1), row(2, DeleteFlag="true"), row(3, Species="")]
    survives(timelapse, tmp_path / "p", {"ImageData.csv": rows}, damages, inserted)
