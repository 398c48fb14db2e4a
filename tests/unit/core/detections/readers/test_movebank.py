"""Movebank event data; every position is simulated."""

from __future__ import annotations

import pytest
from hypothesis import given
from simulated_tables import (
    DAMAGES,
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

from neaspec_plugin.core.detections.readers import movebank, reader_for
from neaspec_plugin.core.detections.source import open_source

SPECIES = {"antigone vipio": "WNC", "grus monacha": "HC"}


def fix(number, **values):
    return {
        "event-id": str(1000 + number),
        "visible": "true",
        "timestamp": f"2020-03-01 {number:02d}:30:00.000",
        "location-long": "127.2",
        "location-lat": "38.3",
        "gps:hdop": "2.0",
        "sensor-type": "gps",
        "individual-taxon-canonical-name": "Antigone vipio",
        "tag-local-identifier": "tag 7",
        "individual-local-identifier": "simulated crane",
        "study-name": "simulated study",
        **values,
    }


TABLES = {
    "events.csv": [fix(0), fix(1, **{"gps:hdop": "20"}), fix(2, **{"individual-taxon-canonical-name": "Grus monacha"})],
    "reference.csv": [
        {
            "tag-id": "tag 7",
            "animal-id": "simulated crane",
            "animal-sex": "f",
            "deploy-on-date": "2020-02-01 00:00:00.000",
            "manipulation-type": "relocated",
            "deploy-on-person": "Somebody",
        }
    ],
}


def read(folder, **context):
    return read_with(movebank, folder, species=SPECIES, **context)


def test_positions_become_detections_with_sex_and_uncertainty(tmp_path):
    chunks = read(write_tables(tmp_path / "m", TABLES))
    assert check(chunks) == (3, 3, 0)
    rows = records(chunks)
    assert list(rows["occurrenceID"]) == [f"simulated study:{n}" for n in (1000, 1001, 1002)]
    assert list(rows["species_id"]) == ["WNC", "WNC", "HC"]
    assert list(rows["coordinateUncertaintyInMeters"]) == [30.0, 100.0, 30.0]  # 5 m times the dilution, 30 m at least
    assert set(rows["sex"]) == {"female"} and set(rows["idMethod"]) == {"transmitter"}
    assert (rows["startUTC"][0], rows["utcOffset"][0], rows["tzSource"][0]) == (
        "2020-03-01T00:30:00Z",
        "+00:00",
        "file",
    )
    assert issues(chunks, "flags") == ["animal_was_moved"] * 3
    assert "Somebody" not in "".join(content(chunks))


def test_the_three_spellings_of_names_mean_the_same(tmp_path):
    told = []
    for number, letter in enumerate("-_."):
        rows = [{name.replace("-", letter): value for name, value in row.items()} for row in TABLES["events.csv"]]
        told.append(content(read(write_tables(tmp_path / str(number), {"e.csv": rows}))))
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize(
    "values, reason",
    [
        ({"visible": "false"}, "marked_as_outlier"),
        ({"location-long": "", "location-lat": ""}, "fix_failed"),
        ({"sensor-type": "acceleration"}, "sensor_without_place"),
        ({"individual-local-identifier": "", "individual-taxon-canonical-name": ""}, "tag_without_animal"),
    ],
)
def test_what_is_no_position_of_an_animal_is_counted(tmp_path, values, reason):
    chunks = read(write_tables(tmp_path / "m", {"events.csv": [fix(0), fix(1, **values)]}))
    assert check(chunks) == (1, 1, 0)
    assert not_read(chunks) == {reason: 1}


def test_a_bird_seen_by_its_ring_is_a_human_observation(tmp_path):
    (row,) = records(read(write_tables(tmp_path / "m", {"e.csv": [fix(0, **{"sensor-type": "bird-ring"})]}))).to_dict(
        "records"
    )
    assert (row["basisOfRecord"], row["idMethod"]) == ("HumanObservation", "ring")


def test_it_is_recognised_by_its_columns(tmp_path):
    with open_source(str(write_tables(tmp_path / "m", TABLES))) as source:
        assert reader_for(source) is movebank


@OFTEN
@given(DAMAGES)
def test_whatever_damage_is_told(tmp_path_factory, damages):
    survives(movebank, tmp_path_factory.mktemp("m"), TABLES, damages, species=SPECIES)
