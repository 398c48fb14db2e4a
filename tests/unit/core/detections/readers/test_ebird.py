"""The eBird Basic Dataset and its sampling events; every list is simulated."""

from __future__ import annotations

import contextlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulated_tables import EXAMPLES, check, issues, not_read, read_with, records

from neaspec_plugin.core.detections.readers import ebird, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

SPECIES = {"grus monacha": "HC", "antigone vipio": "WNC"}
LIST = {
    "SAMPLING EVENT IDENTIFIER": "S1",
    "COUNTRY CODE": "JP",
    "LOCALITY": "simulated marsh",
    "LOCALITY ID": "L1",
    "LATITUDE": "32.1",
    "LONGITUDE": "130.27",
    "OBSERVATION DATE": "2016-01-03",
    "TIME OBSERVATIONS STARTED": "07:10:00",
    "OBSERVER ID": "obs77",
    "PROTOCOL CODE": "P22",
    "DURATION MINUTES": "90",
    "EFFORT DISTANCE KM": "2.5",
    "ALL SPECIES REPORTED": "1",
    "GROUP IDENTIFIER": "",
}
SEEN = {
    **LIST,
    "GLOBAL UNIQUE IDENTIFIER": "URN:1",
    "CATEGORY": "species",
    "COMMON NAME": "Hooded Crane",
    "SCIENTIFIC NAME": "Grus monacha",
    "OBSERVATION COUNT": "120",
    "APPROVED": "1",
    "SPECIES COMMENTS": 'heard "kurr',
}


def write(folder, seen, lists=()):
    folder.mkdir(exist_ok=True)
    for name, rows, template in (("ebd.txt", seen, SEEN), ("sampling.txt", lists, LIST)):
        if rows:
            lines = ["\t".join(template) + "\t", *("\t".join({**template, **row}.values()) + "\t" for row in rows)]
            (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def read(path):
    return read_with(ebird, path, species=SPECIES, country="JPN")


def test_an_observation_has_the_time_the_count_and_the_distance_of_its_list(tmp_path):
    chunks = read(write(tmp_path / "e", [{}]))
    assert check(chunks) == (1, 1, 0)
    (row,) = records(chunks).to_dict("records")
    assert (row["species_id"], row["individualCount"], row["coordinateUncertaintyInMeters"]) == ("HC", 120, 2500)
    assert (row["localStart"], row["utcOffset"], row["samplingProtocol"]) == (
        "2016-01-03T07:10:00",
        "+09:00",
        "line transect",
    )
    assert "obs77" not in str(row) and "kurr" not in str(row)


def test_counts_and_times_that_are_not_there_stay_missing(tmp_path):
    rows = [
        {"OBSERVATION COUNT": "X"},
        {"GLOBAL UNIQUE IDENTIFIER": "URN:2", "TIME OBSERVATIONS STARTED": "", "PROTOCOL CODE": "P62"},
    ]
    chunks = read(write(tmp_path / "e", rows))
    frame = records(chunks)
    assert frame["individualCount"].isna().tolist() == [True, False]
    assert list(frame["timePrecision"]) == ["second", "day"]
    assert issues(chunks, "flags") == ["present_not_counted"]


def test_what_is_no_record_of_a_species_is_counted(tmp_path):
    rows = [
        {},
        {"GLOBAL UNIQUE IDENTIFIER": "URN:2", "CATEGORY": "spuh"},
        {"GLOBAL UNIQUE IDENTIFIER": "URN:3", "APPROVED": "0"},
    ]
    chunks = read(write(tmp_path / "e", rows))
    assert check(chunks) == (1, 1, 0)
    assert not_read(chunks) == {"no_species_named": 1, "not_approved": 1}


def test_a_shared_list_is_read_once_as_its_smallest_identifier(tmp_path):
    rows = [
        {"SAMPLING EVENT IDENTIFIER": "S10", "GROUP IDENTIFIER": "G1", "OBSERVATION COUNT": "99"},
        {
            "SAMPLING EVENT IDENTIFIER": "S9",
            "GROUP IDENTIFIER": "G1",
            "GLOBAL UNIQUE IDENTIFIER": "URN:2",
            "OBSERVATION COUNT": "120",
        },
    ]
    chunks = read(write(tmp_path / "e", rows))
    assert list(records(chunks)["individualCount"]) == [120]  # S9 comes before S10
    assert not_read(chunks) == {"shared_list": 1}


def test_complete_lists_without_a_species_become_absences_with_effort(tmp_path):
    lists = [{}, {"SAMPLING EVENT IDENTIFIER": "S2"}, {"SAMPLING EVENT IDENTIFIER": "S3", "ALL SPECIES REPORTED": "0"}]
    chunks = read(write(tmp_path / "e", [{}], lists))
    assert check(chunks) == (4, 4, 0)  # three lists and one observation; the absence is derived
    frame = records(chunks).set_index("occurrenceStatus")
    assert frame.loc["absent", "parentEventID"].endswith(":S2")
    assert (frame.loc["absent", "species_id"], frame.loc["absent", "individualCount"]) == ("HC", 0)
    effort = records(chunks, "effort")
    assert set(zip(effort["sampleSizeValue"], effort["sampleSizeUnit"])) == {(2.5, "km")}


def test_it_is_recognised_with_its_trailing_tab(tmp_path):
    with open_source(str(write(tmp_path / "e", [{}]) / "ebd.txt")) as source:
        assert reader_for(source) is ebird


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.dictionaries(st.sampled_from(list(SEEN)), st.text(max_size=10)), max_size=4),
       st.lists(st.dictionaries(st.sampled_from(list(LIST)), st.text(max_size=10)), max_size=3), st.binary(max_size=9))  # fmt: skip
def test_whatever_comes_is_kept_rejected_or_refused(tmp_path_factory, seen, lists, tail):
    def plain(rows):
        return [{k: v.encode("utf-8", "replace").decode() for k, v in row.items()} for row in rows]

    folder = write(tmp_path_factory.mktemp("e") / "x", plain(seen), plain(lists))
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes() + tail)
    with contextlib.suppress(NeaspecError):
        check(read(folder))
