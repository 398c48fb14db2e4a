"""Camtrap DP packages, all made up."""

from __future__ import annotations

import gzip
import json
import random
import shutil
import zipfile

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_packages import (
    DEPLOYMENTS,
    OBSERVATION,
    PROFILE,
    csv_text,
    observation,
    read_all,
    reasons,
    table,
    write_package,
)
from simulated_tables import HALF

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrap_dp, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import TABLES, VOCABULARIES


def refusal(path):
    with pytest.raises(NeaspecError) as caught, open_source(str(path)) as source:
        list(camtrap_dp.read(source, Context()))
    return caught.value.message


def sums(chunks):
    counted = [chunk for chunk in chunks if not chunk.derived]
    return (
        sum(chunk.records_in for chunk in counted),
        sum(len(chunk.records) for chunk in counted),
        sum(len(chunk.rejects) for chunk in counted),
    )


def same(chunks):
    """Content of all records, without where they came from."""
    left_out = ("import_id", "source_file", "source_row")
    return {
        name: {
            key: {k: str(v) for k, v in row.items() if k not in left_out} for key, row in table(chunks, name).items()
        }
        for name in ("deployments", "detections")
    }


def test_a_package_becomes_deployments_effort_and_detections(tmp_path):
    chunks = read_all(write_package(tmp_path / "p"))
    assert [chunk.table for chunk in chunks] == ["deployments", "effort", "detections"]
    (row,) = table(chunks, "detections").values()
    assert row["occurrenceID"] == "simulated-package:o1"
    assert row["parentEventID"] == "simulated-package:d1"
    assert row["eventID"] == "simulated-package:e1"
    assert (row["species_id"], row["individualCount"], row["organismName"]) == ("AT", 1, "T-12")
    assert (row["geometry"].x, row["geometry"].y) == (130.9, 43.2)
    assert row["coordinateUncertaintyInMeters"] == 15
    assert row["eventDate"] == "2024-03-02T06:30:00+10:00/2024-03-02T06:30:20+10:00"
    assert (row["startUTC"], row["endUTC"]) == ("2024-03-01T20:30:00Z", "2024-03-01T20:30:20Z")
    assert (row["localStart"], row["utcOffset"], row["tzSource"]) == ("2024-03-02T06:30:00", "+10:00", "file")
    assert (row["occurrenceStatus"], row["qcFlags"], row["source_file"]) == ("present", None, "observations.csv")
    for chunk in chunks:
        assert set(chunk.records.columns) <= {*TABLES[chunk.table].names, "geometry"}
        for field in TABLES[chunk.table].fields:
            if field.vocabulary and field.name in chunk.records:
                assert set(chunk.records[field.name].dropna()) <= set(VOCABULARIES[field.vocabulary])


def test_what_the_package_does_not_say_the_user_may(tmp_path):
    package = write_package(tmp_path / "p", [{**DEPLOYMENTS[0], "latitude": "43,2"}], [OBSERVATION])
    with open_source(str(package)) as source:
        chunks = list(
            camtrap_dp.read(source, Context(mapping={"declaredSide": "=RUS"}, offset_model="GCJ-02", country="CHN"))
        )
    (station,), (row,) = table(chunks, "deployments").values(), table(chunks, "detections").values()
    assert (station["declaredSide"], row["declaredSide"]) == ("RUS", "RUS")
    assert (row["coordOffsetModel"], row["coordCorrection"]) == ("GCJ-02", "applied")
    # 20:30 UTC at about 130.9 degrees east is 20:30 + 8 h 43.6 min of mean solar time
    assert row["solarStart"].startswith("2024-03-02T05:13")


def test_effort_is_the_length_of_the_deployment_in_days(tmp_path):
    chunks = read_all(write_package(tmp_path / "p"))
    effort = next(chunk for chunk in chunks if chunk.table == "effort").records.set_index("deploymentID")
    # d1: 1 March 08:00 to 11 March 20:00 of one clock = 10 days and 12 hours; d2: a day and a half
    assert effort["sampleSizeValue"].to_dict() == {"simulated-package:d1": 10.5, "simulated-package:d2": 1.5}
    assert effort.loc["simulated-package:d1", "startUTC"] == "2024-02-29T22:00:00Z"
    assert set(effort["sampleSizeUnit"]) == {"day"}


def test_effort_across_a_change_of_clocks_counts_real_hours(tmp_path):
    deployment = {
        **DEPLOYMENTS[0],
        "deploymentStart": "2021-03-27T12:00:00+01:00",
        "deploymentEnd": "2021-03-29T12:00:00+02:00",
    }
    chunks = read_all(write_package(tmp_path / "p", [deployment], []))
    effort = next(chunk for chunk in chunks if chunk.table == "effort").records
    assert effort["sampleSizeValue"].tolist() == [47 / 24]  # two days on the clock, one hour was skipped


def test_event_rows_are_read_and_media_rows_are_not(tmp_path):
    rows = [observation(n, observationLevel="event" if n == 5 else "media") for n in range(6)]
    chunks = read_all(write_package(tmp_path / "p", observations=rows))
    assert list(table(chunks, "detections")) == ["o5"]
    assert chunks[-1].not_read == {"other_level": 5}
    assert sums(chunks) == (3, 3, 0)  # two deployments and one observation


def test_media_rows_are_read_where_there_are_no_events(tmp_path):
    rows = [observation(n, observationLevel="media") for n in range(3)]
    chunks = read_all(write_package(tmp_path / "p", observations=rows))
    assert list(table(chunks, "detections")) == ["o0", "o1", "o2"]
    assert chunks[-1].not_read == {"other_level": 0}


def test_what_is_no_animal_is_kept_without_species_and_status(tmp_path):
    kinds = VOCABULARIES["observation_type"]
    rows = [observation(n, observationType=kind) for n, kind in enumerate(kinds)]
    records = table(read_all(write_package(tmp_path / "p", observations=rows)), "detections")
    assert [row["observationType"] for row in records.values()] == list(kinds)
    assert [row["occurrenceStatus"] for row in records.values()] == ["present"] + [None] * 5
    assert [row["species_id"] for row in records.values()] == ["AT"] + [None] * 5


def test_other_species_are_other_and_nameless_ones_none(tmp_path):
    names = ("Panthera tigris", "Sus scrofa", "Panthera", "")
    rows = [observation(n, scientificName=name) for n, name in enumerate(names)]
    records = table(read_all(write_package(tmp_path / "p", observations=rows)), "detections")
    assert [row["species_id"] for row in records.values()] == ["AT", "OTHER", "OTHER", None]


@pytest.mark.parametrize("name", ["unknown", "Unknown", "?", "NA", "n/a", "-", "未知", "不明", "неизв.", "미상", ""])
def test_words_for_not_known_are_no_individual(tmp_path, name):
    chunks = read_all(write_package(tmp_path / "p", observations=[observation(1, individualID=name)]))
    assert table(chunks, "detections")["o1"]["organismName"] is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"deploymentID": "d9"}, "deployment_missing"),
        ({"deploymentID": ""}, "deployment_missing"),
        ({"eventStart": "2024-03-03T00:00:00+10:00"}, "start_after_end"),
        ({"eventStart": ""}, "value_missing"),
        ({"eventStart": "+01:00"}, "bad_date"),
        ({"count": "two"}, "not_a_number"),
        ({"count": "1.5"}, "not_a_number"),
        ({"count": "0"}, "number_out_of_range"),
        ({"count": "1e300"}, "not_a_number"),
        ({"count": "1e400"}, "not_a_number"),
        ({"observationType": "tiger"}, "unknown_value"),
        ({"observationLevel": "burst"}, "unknown_value"),
        ({"observationID": ""}, "value_missing"),
        ({"observationID": "o2"}, "duplicate_id"),
    ],
)
def test_a_bad_observation_is_rejected_and_the_next_one_kept(tmp_path, change, code):
    rows = [observation(2), {**observation(1), **change}, observation(3)]
    chunks = read_all(write_package(tmp_path / "p", observations=rows))
    rejects = chunks[-1].rejects
    assert rejects["code"].tolist() == [code]
    assert rejects["source_row"].tolist() == [2]
    assert json.loads(rejects["raw_row"][0])["eventID"] == "e1"
    assert list(table(chunks, "detections")) == ["o2", "o3"]
    assert sums(chunks) == (5, 4, 1)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"latitude": "130.9", "longitude": "43.2"}, "coordinates_swapped"),
        ({"latitude": "95", "longitude": "10"}, "coordinates_out_of_range"),
        ({"latitude": "north"}, "not_a_number"),
        ({"longitude": ""}, "coordinate_missing"),
        ({"latitude": "1e400"}, "not_a_number"),
        ({"deploymentStart": "2025-03-01T08:00:00+10:00"}, "start_after_end"),
        ({"deploymentEnd": ""}, "value_missing"),
        ({"deploymentEnd": "soon"}, "bad_date"),
        ({"deploymentID": ""}, "value_missing"),
    ],
)
def test_a_bad_deployment_is_rejected_with_its_observations(tmp_path, change, code):
    chunks = read_all(write_package(tmp_path / "p", [{**DEPLOYMENTS[0], **change}, DEPLOYMENTS[1]], [OBSERVATION]))
    assert chunks[0].rejects["code"].tolist() == [code]
    assert list(table(chunks, "deployments")) == ["d2"]
    follows = "deployment_missing" if change == {"deploymentID": ""} else "deployment_rejected"
    assert chunks[-1].rejects["code"].tolist() == [follows]
    assert sums(chunks) == (3, 1, 2)


def test_a_repeated_deployment_is_rejected_and_its_observations_kept(tmp_path):
    chunks = read_all(write_package(tmp_path / "p", [DEPLOYMENTS[0], {**DEPLOYMENTS[0], "latitude": "43.9"}]))
    assert chunks[0].rejects["code"].tolist() == ["duplicate_id"]
    assert table(chunks, "detections")["o1"]["geometry"].y == 43.2


@pytest.mark.parametrize(("latitude", "longitude"), [("51.5", "4.8"), ("60.2", "24.9"), ("-33.9", "151.2")])
def test_far_away_coordinates_are_not_taken_for_swapped(tmp_path, latitude, longitude):
    deployment = {**DEPLOYMENTS[0], "latitude": latitude, "longitude": longitude}
    assert reasons(read_all(write_package(tmp_path / "p", [deployment]))) == {}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"latitude": "0", "longitude": "0"}, "coordinates_zero"),
        ({"latitude": "", "longitude": ""}, "coordinates_missing"),
        ({"timestampIssues": "true"}, "timestamp_issues"),
        ({"baitUse": "perhaps"}, "value_not_taken"),
        ({"coordinateUncertainty": "-1"}, "value_not_taken"),
        ({"coordinateUncertainty": "some"}, "value_not_taken"),
        ({"deploymentStart": "2024-03-01T08:00:00"}, "time_zone_missing"),
    ],
)
def test_a_doubtful_deployment_is_kept_and_flagged_once(tmp_path, change, code):
    chunks = read_all(write_package(tmp_path / "p", [{**DEPLOYMENTS[0], **change}], [observation(1), observation(2)]))
    assert reasons(chunks, "flags") == {"d1": [code]}
    records = table(chunks, "detections")
    assert {row["qcFlags"] for row in records.values()} == {code}
    assert {bool(row["timestampIssues"]) for row in records.values()} == {code == "timestamp_issues"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"eventEnd": "2024-03-12T00:00:00+10:00"}, "outside_deployment"),
        ({"eventStart": "2024-02-01T00:00:00+10:00"}, "outside_deployment"),
        ({"eventStart": "2024-03-02T06:30:00", "eventEnd": "2024-03-02T06:30:20"}, "time_zone_missing"),
        ({"eventStart": "2024-03-02", "eventEnd": ""}, "time_zone_missing"),
        ({"sex": "both"}, "value_not_taken"),
        ({"classificationProbability": "95"}, "value_not_taken"),
        ({"lifeStage": "cub"}, "value_not_taken"),
    ],
)
def test_a_doubtful_observation_is_kept_and_flagged(tmp_path, change, code):
    chunks = read_all(write_package(tmp_path / "p", observations=[observation(1, **change)]))
    assert reasons(chunks, "flags") == {"o1": [code]}
    row = table(chunks, "detections")["o1"]
    assert row["qcFlags"] == code
    if code == "time_zone_missing":
        assert (row["startUTC"], row["utcOffset"], row["tzSource"]) == (None, None, None)
        assert row["localStart"] == change["eventStart"]


def test_a_zero_uncertainty_is_not_known(tmp_path):
    chunks = read_all(write_package(tmp_path / "p", [{**DEPLOYMENTS[0], "coordinateUncertainty": "0"}]))
    assert pd.isna(table(chunks, "deployments")["d1"]["coordinateUncertaintyInMeters"])


def test_observations_in_z_get_the_local_clock_of_their_deployment(tmp_path):
    row = observation(1, eventStart="2024-03-01T20:30:00Z", eventEnd="2024-03-01T20:30:00Z")
    found = table(read_all(write_package(tmp_path / "p", observations=[row])), "detections")["o1"]
    assert (found["localStart"], found["utcOffset"], found["tzSource"]) == (
        "2024-03-02T06:30:00",
        "+10:00",
        "deployment",
    )
    assert (found["startUTC"], found["eventDate"]) == ("2024-03-01T20:30:00Z", "2024-03-01T20:30:00Z")


# --- shapes of one and the same package -------------------------------------------------------------------------------


def many(count=50):
    return [observation(n, count=str(1 + n % 4), deploymentID=f"d{1 + n % 2}",
                        eventStart=f"2024-03-01T{n % 24:02d}:00:00Z", eventEnd=f"2024-03-01T{n % 24:02d}:00:09Z")
            for n in range(count)]  # fmt: skip


def parts(folder, pieces):
    return write_package(folder, observations=[], resources=[
        {"name": "deployments", "path": "deployments.csv"},
        {"name": "observations", "path": pieces},
    ])  # fmt: skip


def test_folder_zip_gzip_parts_inline_and_any_order_give_the_same(tmp_path):
    rows = many()
    expected = same(read_all(write_package(tmp_path / "plain", observations=rows)))
    assert len(expected["detections"]) == 50

    shutil.make_archive(str(tmp_path / "zipped"), "zip", tmp_path / "plain")
    with zipfile.ZipFile(tmp_path / "nested.zip", "w") as archive:
        for file in (tmp_path / "plain").iterdir():
            archive.write(file, f"some folder/{file.name}")
    assert same(read_all(tmp_path / "zipped.zip")) == expected
    assert same(read_all(tmp_path / "nested.zip")) == expected
    assert same(read_all(tmp_path / "plain" / "datapackage.json")) == expected

    packed = parts(tmp_path / "packed", "observations.csv.gz")
    (packed / "observations.csv.gz").write_bytes(gzip.compress(("\ufeff" + csv_text(rows)).encode()))
    assert same(read_all(packed)) == expected

    chunked = parts(tmp_path / "chunked", ["a.csv", "b.csv", "c.csv.gz"])
    (chunked / "a.csv").write_bytes(csv_text(rows[:10]).encode("utf-8-sig"))
    (chunked / "b.csv").write_bytes(csv_text(rows[10:30]).split("\r\n", 1)[1].encode())  # without a header
    (chunked / "c.csv.gz").write_bytes(gzip.compress(csv_text(rows[30:], list(reversed(OBSERVATION))).encode()))
    assert same(read_all(chunked)) == expected

    for name, data in (("objects", rows), ("lists", [list(OBSERVATION), *(list(row.values()) for row in rows)])):
        inline = write_package(tmp_path / name, observations=[], resources=[
            {"name": "deployments", "path": "deployments.csv"}, {"name": "observations", "data": data},
        ])  # fmt: skip
        assert same(read_all(inline)) == expected

    shuffled = rows[:]
    random.Random(3).shuffle(shuffled)
    assert same(read_all(write_package(tmp_path / "shuffled", DEPLOYMENTS[::-1], shuffled))) == expected


def test_inline_numbers_and_nulls_are_read_as_they_are(tmp_path):
    data = [{**OBSERVATION, "count": 2, "sex": None, "classificationProbability": 0.5}]
    package = write_package(tmp_path / "p", observations=[], resources=[
        {"name": "deployments", "path": "deployments.csv"}, {"name": "observations", "data": data},
    ])  # fmt: skip
    row = table(read_all(package), "detections")["o1"]
    assert (row["individualCount"], row["sex"], row["classificationProbability"]) == (2, None, 0.5)
    assert row["source_file"] == "datapackage.json#observations"


def test_more_rows_than_one_chunk(tmp_path, monkeypatch):
    from neaspec_plugin.core.detections import delimited

    rows = [*many(), observation(7)]
    package = write_package(tmp_path / "p", observations=rows)
    expected = same(read_all(package))
    monkeypatch.setattr(delimited.read_rows, "__defaults__", ((), 7))
    chunks = read_all(package)
    assert sum(chunk.table == "detections" for chunk in chunks) == 8  # 51 rows by sevens
    assert same(chunks) == expected
    assert reasons(chunks) == {"o7": ["duplicate_id"]}


@pytest.mark.parametrize("version", ["0.1.6", "0.6", "1.0-rc.1", "1.0", "1.0.1", "1.0.2"])
def test_versions_that_are_read(tmp_path, version):
    package = write_package(tmp_path / "p", profile=PROFILE.replace("1.0.2", version))
    with open_source(str(package)) as source:
        assert reader_for(source) is camtrap_dp
        dataset = camtrap_dp.describe(source, Context())
    assert (dataset.format_version, dataset.dataset_id) == (version, "simulated-package")


def test_the_data_set_is_named_by_id_then_name_then_content(tmp_path):
    def named(**about):
        package = write_package(tmp_path / str(len(list(tmp_path.iterdir()))), **about)
        with open_source(str(package)) as source:
            return camtrap_dp.describe(source, Context()), camtrap_dp.describe(source, Context(dataset_id="mine"))

    assert named(id="u-1")[0].dataset_id == "u-1"
    assert named()[0].dataset_id == "simulated-package"
    nameless, given = named(name="")
    assert nameless.dataset_id == nameless.sha256[:12]
    assert given.dataset_id == "mine"


def test_a_folder_has_the_same_digest_whatever_lies_beside_the_tables(tmp_path):
    package = write_package(tmp_path / "p")
    with open_source(str(package)) as source:
        before = camtrap_dp.describe(source, Context()).sha256
    (package / "notes.txt").write_bytes(b"x")
    with open_source(str(package)) as source:
        assert camtrap_dp.describe(source, Context()).sha256 == before
    (package / "observations.csv").write_bytes(csv_text([observation(2)]).encode())
    with open_source(str(package)) as source:
        assert camtrap_dp.describe(source, Context()).sha256 != before


# --- packages that are none -------------------------------------------------------------------------------------------


def test_no_package_is_told(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.csv").write_bytes(b"a,b\n1,2\n")
    assert refusal(tmp_path / "other").code == "not_a_package"
    assert refusal(write_package(tmp_path / "p", profile="tabular-data-package")).code == "not_a_package"
    write_package(tmp_path / "two" / "one")
    write_package(tmp_path / "two" / "another")
    assert refusal(tmp_path / "two").code == "not_a_package"


def test_a_broken_descriptor_is_told_with_its_line(tmp_path):
    package = write_package(tmp_path / "p")
    (package / "datapackage.json").write_text('{\n "name": "x",\n "profile" "y"\n}', encoding="utf-8")
    message = refusal(package)
    assert (message.code, message.params["line"]) == ("broken_datapackage", 3)
    with open_source(str(package)) as source:
        assert reader_for(source) is camtrap_dp  # so that auto leads to this message too
    for content in (b"[]", b"[" * 100_000):
        (package / "datapackage.json").write_bytes(content)
        assert refusal(package).code == "broken_datapackage"
    (package / "datapackage.json").write_bytes('{"name": "тигр"}'.encode("cp1251"))
    assert refusal(package).code == "wrong_encoding"


@pytest.mark.parametrize("version", ["1.1", "2.0", "1.0-beta", "x"])
def test_other_versions_are_refused_by_name(tmp_path, version):
    message = refusal(write_package(tmp_path / "p", profile=PROFILE.replace("1.0.2", version)))
    assert (message.code, message.params["version"]) == ("unsupported_version", version)


@pytest.mark.parametrize("name", ["deployments", "observations"])
def test_a_missing_column_names_file_and_column(tmp_path, name):
    for column in camtrap_dp.REQUIRED[name]:
        package = write_package(tmp_path / column)
        rows = {"deployments": DEPLOYMENTS, "observations": [OBSERVATION]}[name]
        kept = [other for other in rows[0] if other != column]
        (package / f"{name}.csv").write_bytes(csv_text([{k: row[k] for k in kept} for row in rows]).encode())
        message = refusal(package)
        assert (message.code, message.params) == ("missing_column", {"file": f"{name}.csv", "column": column})


def test_resources_are_read_from_the_package_only(tmp_path):
    (tmp_path / "outside.csv").write_bytes(csv_text([OBSERVATION]).encode())
    for path in ("../outside.csv", "/etc/passwd", "https://example.org/o.csv", "~/o.csv", "a\\..\\..\\o.csv"):
        message = refusal(parts(tmp_path / "p", path))
        assert (message.code, message.params["path"]) == ("resource_outside_package", path)
    for pieces in ("nowhere.csv", ["observations.csv", "observations.csv"], ""):
        assert refusal(parts(tmp_path / "p", pieces)).code == "resource_missing"
    for resources in ([], None, "x", [1], [{"name": "deployments"}]):
        assert refusal(write_package(tmp_path / "p", resources=resources)).code == "resource_missing"


def test_a_table_in_another_encoding_is_told(tmp_path):
    package = write_package(tmp_path / "p")
    (package / "observations.csv").write_bytes(csv_text([observation(1, individualID="Амба")]).encode("cp1251"))
    message = refusal(package)
    assert (message.code, message.params["file"]) == ("wrong_encoding", "observations.csv")


CELLS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["", "NA", "d1", "event", "media", "animal", "1", "-1", "1e400", "nan", "inf"]),
    st.sampled_from(["2024-03-02T06:30:00Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00Z"]),
)


FIELDS = [(0, name) for name in DEPLOYMENTS[0]] + [(number, name) for number in (1, 2, 3) for name in OBSERVATION]


@HALF
@given(changes=st.lists(st.tuples(st.sampled_from(FIELDS), CELLS), min_size=1, max_size=8))
def test_whatever_the_cells_hold_each_row_is_kept_or_rejected(tmp_path, changes):
    rows = [dict(DEPLOYMENTS[0]), *(observation(number) for number in (1, 2, 3))]
    for (number, name), cell in changes:
        rows[number][name] = cell
    package = write_package(tmp_path / "p", [rows[0], DEPLOYMENTS[1]], rows[1:])
    try:
        chunks = read_all(package)
    except NeaspecError as error:
        assert error.message.code in ("broken_row", "wrong_encoding")
        return
    records_in, kept, rejected = sums(chunks)
    assert records_in == kept + rejected
    issues = pd.concat([getattr(chunk, part) for chunk in chunks for part in ("rejects", "flags")])
    assert issues["issue_id"].is_unique


@HALF
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_whatever_the_bytes_are_only_our_own_error_comes(tmp_path, content):
    package = write_package(tmp_path / "p")
    for name in ("observations.csv", "datapackage.json"):
        whole = (package / name).read_bytes()
        for bad in (content, whole[: len(whole) // 2] + content + whole[len(whole) // 2 :]):
            (package / name).write_bytes(bad)
            try:
                chunks = read_all(package)
            except NeaspecError:
                continue
            records_in, kept, rejected = sums(chunks)
            assert records_in == kept + rejected
        (package / name).write_bytes(whole)


# --- media, other columns, descriptor ---------------------------------------------------------------------------------

MEDIUM = {
    "mediaID": "m1",
    "deploymentID": "d1",
    "captureMethod": "activityDetection",
    "timestamp": "2024-03-02T06:30:00+10:00",
    "filePath": "pictures/simulated.jpg",
    "filePublic": "false",
    "fileName": "simulated.jpg",
    "fileMediatype": "image/jpeg",
    "exifData": '{"Make": "simulated"}',
    "favorite": "",
    "mediaComments": "",
}
ALL_TABLES = [{"name": name, "path": f"{name}.csv"} for name in ("deployments", "media", "observations")]


def with_media(folder, media, observations=None):
    package = write_package(folder, observations=observations, resources=ALL_TABLES)
    (package / "media.csv").write_bytes(csv_text(media, list(MEDIUM)).encode())
    return package


def of_table(chunks, name):
    found = [chunk for chunk in chunks if chunk.table == name]
    return pd.concat([chunk.records for chunk in found], ignore_index=True), found


def test_media_are_kept_by_reference_and_accounted_for(tmp_path):
    rows = [MEDIUM, {**MEDIUM, "mediaID": "m2"}, MEDIUM, {**MEDIUM, "mediaID": ""},
            {**MEDIUM, "mediaID": "m3", "deploymentID": "d9"}, {**MEDIUM, "mediaID": "m4", "timestamp": "+01:00"}]  # fmt: skip
    chunks = read_all(with_media(tmp_path / "p", rows))
    records, (chunk,) = of_table(chunks, "media")
    assert records["mediaID"].tolist() == ["simulated-package:m1", "simulated-package:m2"]
    assert chunk.rejects["code"].tolist() == ["value_missing", "duplicate_id", "deployment_missing", "bad_date"]
    assert chunk.records_in == 6 == len(chunk.records) + len(chunk.rejects)
    row = records.iloc[0]
    assert (row["deploymentID"], row["filePath"]) == ("simulated-package:d1", "pictures/simulated.jpg")
    assert (row["filePublic"], row["timestamp"]) == (False, "2024-03-02T06:30:00+10:00")
    assert json.loads(row["dynamicProperties"]) == {"exifData": '{"Make": "simulated"}'}
    assert set(records.columns) <= set(TABLES["media"].names)
    assert [chunk.table for chunk in chunks] == ["deployments", "effort", "media", "detections"]


def test_an_observation_of_a_picture_that_is_not_there_is_rejected(tmp_path):
    rows = [observation(n, mediaID=name, observationLevel="media") for n, name in ((1, "m1"), (2, "m9"), (3, ""))]
    chunks = read_all(with_media(tmp_path / "p", [MEDIUM], rows))
    assert reasons(chunks) == {"o2": ["media_missing"]}
    events = [observation(1, mediaID="m9")]  # an event names no picture, so that nothing is missing
    assert reasons(read_all(with_media(tmp_path / "q", [MEDIUM], events))) == {}


def test_columns_without_a_place_of_their_own_are_kept_as_json(tmp_path):
    deployments = [{**DEPLOYMENTS[0], "setupBy": "nobody", "cameraHeight": "0.50", "cameraTilt": "NA", "ours": " x "},
                   {**DEPLOYMENTS[1], "setupBy": "", "cameraHeight": "", "cameraTilt": "", "ours": ""}]  # fmt: skip
    rows = [observation(1, bboxX="0.1", observationTags="a | b"), observation(2, bboxX="", observationTags="")]
    package = write_package(tmp_path / "p")
    (package / "deployments.csv").write_bytes(csv_text(deployments).encode())
    (package / "observations.csv").write_bytes(csv_text(rows).encode())
    chunks = read_all(package)
    found = table(chunks, "deployments")
    assert json.loads(found["d1"]["dynamicProperties"]) == {"setupBy": "nobody", "cameraHeight": "0.50", "ours": "x"}
    assert found["d2"]["dynamicProperties"] is None
    assert (found["d1"]["samplingProtocol"], found["d1"]["datasetID"]) == ("camera trap", "simulated-package")
    found = table(chunks, "detections")
    assert json.loads(found["o1"]["dynamicProperties"]) == {"bboxX": "0.1", "observationTags": "a | b"}
    assert found["o2"]["dynamicProperties"] is None


def test_the_descriptor_is_kept_without_the_tables_inside_it(tmp_path):
    resources = [*ALL_TABLES[::2], {"name": "individuals", "data": [{"id": 1}]}]
    package = write_package(tmp_path / "p", resources=resources, title="Simulated")
    with open_source(str(package)) as source:
        about = json.loads(camtrap_dp.describe(source, Context()).descriptor)
    assert (about["title"], about["profile"]) == ("Simulated", PROFILE)
    assert about["resources"] == [*ALL_TABLES[::2], {"name": "individuals"}]


def test_guarded_cells_are_taken_back_only_where_the_package_says_so(tmp_path):
    rows = [observation(1, individualID="'=T-12")]
    plain = table(read_all(write_package(tmp_path / "a", observations=rows)), "detections")["o1"]
    marked = table(read_all(write_package(tmp_path / "b", observations=rows, textEscape="apostrophe")), "detections")
    assert (plain["organismName"], marked["o1"]["organismName"]) == ("'=T-12", "=T-12")


# --- clocks -----------------------------------------------------------------------------------------------------------


def test_timelapse_packages_are_flagged_and_not_changed(tmp_path):
    deployments = [{**DEPLOYMENTS[1], "deploymentEnd": "2024-03-05T00:00:00Z"}, DEPLOYMENTS[0]]
    rows = [observation(1, deploymentID="d2", eventStart="2024-03-02T06:30:00Z", eventEnd="2024-03-02T06:30:20Z")]
    chunks = read_all(write_package(tmp_path / "p", deployments, rows, sources=[{"title": "Timelapse"}]))
    assert reasons(chunks, "flags") == {"d2": ["clock_may_be_local"]}  # d1 has an offset of its own
    row = table(chunks, "detections")["o1"]
    assert (row["startUTC"], row["localStart"]) == ("2024-03-02T06:30:00Z", "2024-03-02T06:30:00")
    assert row["qcFlags"] == "clock_may_be_local"
    assert reasons(read_all(write_package(tmp_path / "q", deployments, rows)), "flags") == {}


def test_a_zone_that_the_user_names_fills_missing_offsets(tmp_path):
    # Vladivostok is at UTC+10 the whole of 2024
    rows = [observation(1, eventStart="2024-03-02T06:30:00", eventEnd="2024-03-02T06:30:20"), observation(2)]
    package = write_package(tmp_path / "p", observations=rows)
    found = table(read_all(package, timezone="Asia/Vladivostok"), "detections")
    one, two = found["o1"], found["o2"]
    assert (one["startUTC"], one["endUTC"]) == ("2024-03-01T20:30:00Z", "2024-03-01T20:30:20Z")
    assert one["eventDate"] == "2024-03-02T06:30:00+10:00/2024-03-02T06:30:20+10:00" == two["eventDate"]
    assert (one["tzName"], one["tzSource"], one["utcOffset"]) == ("Asia/Vladivostok", "assumed", "+10:00")
    assert (two["tzName"], two["tzSource"]) == (None, "file")


def test_the_rule_of_country_and_place_fills_missing_offsets(tmp_path):
    bare = {**DEPLOYMENTS[0], "deploymentStart": "2024-03-01T08:00:00", "deploymentEnd": "2024-03-11T20:00:00"}
    rows = [observation(1, eventStart="2024-03-02T06:30:00", eventEnd="")]
    chunks = read_all(write_package(tmp_path / "p", [bare], rows), country="RUS")
    deployment, record = table(chunks, "deployments")["d1"], table(chunks, "detections")["o1"]
    assert deployment["deploymentStart"] == "2024-03-01T08:00:00+10:00"
    assert (record["startUTC"], record["tzSource"]) == ("2024-03-01T20:30:00Z", "rule")
    assert reasons(chunks, "flags") == {}


# --- drafts of the standard and loose tables --------------------------------------------------------------------------


def loose(folder, packing=lambda text: text.encode("utf-8-sig"), ending=""):
    folder.mkdir(parents=True)
    for name, rows in (("deployments", DEPLOYMENTS), ("observations", [OBSERVATION]), ("media", [MEDIUM])):
        (folder / f"{name}.csv{ending}").write_bytes(packing(csv_text(rows)))
    return folder


def test_loose_tables_are_a_package(tmp_path):
    package = loose(tmp_path / "p")
    with open_source(str(package)) as source:
        assert reader_for(source) is camtrap_dp
        dataset = camtrap_dp.describe(source, Context())
    assert (dataset.dataset_id, dataset.format_version, dataset.descriptor) == (dataset.sha256[:12], "", "")
    chunks = read_all(package, dataset_id="simulated")
    assert table(chunks, "detections")["o1"]["occurrenceID"] == "simulated:o1"
    assert len(of_table(chunks, "media")[0]) == 1
    packed = loose(tmp_path / "q", lambda text: gzip.compress(text.encode()), ".gz")
    assert same(read_all(packed, dataset_id="simulated")) == same(chunks)


def test_loose_tables_of_other_programs_are_not_taken(tmp_path):
    package = loose(tmp_path / "p")
    (package / "deployments.csv").write_bytes(csv_text([{"_id": "1", **row} for row in DEPLOYMENTS]).encode())
    with open_source(str(package)) as source:
        assert not camtrap_dp.recognises(source)
    (package / "deployments.csv").write_bytes(b"deployment_id,longitude\n1,2\n")
    with open_source(str(package)) as source:
        assert not camtrap_dp.recognises(source)


def test_a_draft_of_the_standard_reads_as_1_0(tmp_path):
    old = {"deploymentStart": "start", "deploymentEnd": "end", "eventID": "sequenceID", "eventStart": "timestamp"}
    deployments = [{old.get(k, k): v for k, v in row.items() if k != "baitUse"} for row in DEPLOYMENTS]
    observed = {old.get(k, k): v for k, v in OBSERVATION.items() if k not in ("eventEnd", "observationLevel")}
    package = write_package(
        tmp_path / "p",
        profile=PROFILE.replace("1.0.2", "0.1.6"),
        resources=[*ALL_TABLES[::2], {"name": "multimedia", "path": "multimedia.csv"}],
    )
    (package / "deployments.csv").write_bytes(csv_text(deployments).encode())
    (package / "observations.csv").write_bytes(csv_text([observed]).encode())
    (package / "multimedia.csv").write_bytes(csv_text([MEDIUM]).encode())
    with open_source(str(package)) as source:
        assert camtrap_dp.describe(source, Context()).format_version == "0.1.6"
    chunks = read_all(package)
    row = table(chunks, "detections")["o1"]
    assert (row["eventID"], row["observationLevel"]) == ("simulated-package:e1", "event")
    assert row["startUTC"] == row["endUTC"] == "2024-03-01T20:30:00Z"  # a draft knows the moment only
    assert table(chunks, "deployments")["d1"]["deploymentStart"] == DEPLOYMENTS[0]["deploymentStart"]
    assert len(of_table(chunks, "media")[0]) == 1


# --- pictures of one event --------------------------------------------------------------------------------------------


def picture(number, media, minute, **values):
    time = f"2024-03-02T06:{minute:02d}:00+10:00"
    return observation(number, **{"eventID": "e1", "observationLevel": "media", "mediaID": media, "count": "1",
                                  "individualID": "", "eventStart": time, "eventEnd": time, **values})  # fmt: skip


def test_pictures_of_one_event_are_one_record_with_the_most_that_one_picture_shows(tmp_path):
    rows = [
        picture(1, "m2", 31),
        picture(2, "m1", 30, count="2"),
        picture(3, "m1", 30),  # a second box in the same picture: three animals at once
        picture(4, "m3", 35, count=""),
        picture(5, "m3", 35, scientificName="Sus scrofa"),
        picture(6, "m4", 40, eventID=""),
        picture(7, "m5", 36, count="two"),
    ]
    chunks = read_all(write_package(tmp_path / "p", observations=rows))
    found = table(chunks, "detections")
    assert list(found) == ["o1", "o5", "o6"]
    assert [row["individualCount"] for row in found.values()] == [3, 1, 1]
    assert [row["observationLevel"] for row in found.values()] == ["event", "event", "media"]
    event = found["o1"]
    assert event["eventDate"] == "2024-03-02T06:30:00+10:00/2024-03-02T06:35:00+10:00"
    assert (event["startUTC"], event["endUTC"]) == ("2024-03-01T20:30:00Z", "2024-03-01T20:35:00Z")
    assert event["localStart"] == "2024-03-02T06:30:00"
    assert event["dynamicProperties"] is None and json.loads(found["o6"]["dynamicProperties"]) == {"mediaID": "m4"}
    assert chunks[-1].not_read == {"other_level": 0, "picture_of_an_event": 3}
    assert reasons(chunks) == {"o7": ["not_a_number"]}
    assert chunks[-1].records_in == 4  # three records and one reject; the three others are told by o1


def test_flags_of_merged_pictures_go_over_to_their_event(tmp_path, monkeypatch):
    from neaspec_plugin.core.detections import delimited

    rows = [picture(n, f"m{n}", 30 + n, sex="", eventStart=start) for n, start in
            ((1, "2024-03-02T06:31:00+10:00"), (2, "2024-02-01T00:00:00+10:00"), (3, "2024-02-02T00:00:00+10:00"))]  # fmt: skip
    package = write_package(tmp_path / "p", observations=rows)
    chunks = read_all(package)
    assert reasons(chunks, "flags") == {"o1": ["outside_deployment", "outside_deployment"]}
    assert chunks[-1].flags["issue_id"].is_unique
    assert table(chunks, "detections")["o1"]["qcFlags"] == "outside_deployment"
    defaults = delimited.read_rows.__defaults__
    monkeypatch.setattr(
        delimited.read_rows, "__defaults__", tuple(1 if value == delimited.CHUNK else value for value in defaults)
    )
    again = read_all(package)  # one row a chunk
    assert same(again) == same(chunks) and reasons(again, "flags") == reasons(chunks, "flags")


COLUMNS = st.sampled_from([*MEDIUM, *OBSERVATION, *DEPLOYMENTS[0], "start", "timestamp", "baitUse", "ours", "#", "_id"])


@HALF
@given(
    names=st.lists(COLUMNS, max_size=4, unique=True),
    cells=st.lists(st.lists(CELLS, min_size=4, max_size=4), min_size=1, max_size=4),
    which=st.sampled_from(["deployments", "media", "observations"]),
    draft=st.booleans(),
    level=st.sampled_from(["event", "media"]),
)
def test_whatever_rows_and_columns_come_the_account_is_whole(tmp_path, names, cells, which, draft, level):
    package = with_media(tmp_path / "p", [MEDIUM], [observation(n, observationLevel=level, mediaID="m1", eventID="e")
                                                   for n in (1, 2)])  # fmt: skip
    if draft:
        about = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
        about["profile"] = PROFILE.replace("1.0.2", "0.6")
        (package / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    base = {"deployments": DEPLOYMENTS[0], "media": MEDIUM, "observations": observation(1, observationLevel=level)}[
        which
    ]
    rows = [{**base, **dict(zip(names, row))} for row in cells]
    (package / f"{which}.csv").write_bytes(csv_text(rows).encode("utf-8", "replace"))
    try:
        chunks = read_all(package)
    except NeaspecError:
        return
    records_in, kept, rejected = sums(chunks)
    assert records_in == kept + rejected
    for chunk in chunks:
        assert set(chunk.records.columns) <= {*TABLES[chunk.table].names, "geometry"}
        assert set(chunk.flags["record_id"]) <= set(chunk.records[TABLES[chunk.table].key[0]])
    issues = pd.concat([getattr(chunk, part) for chunk in chunks for part in ("rejects", "flags")])
    assert issues["issue_id"].is_unique


def test_how_sure_an_identity_is_may_stand_in_a_column_of_its_own(tmp_path):
    stated = [
        observation(1, idConfidence="certain"),
        observation(2, idConfidence="Probable"),
        observation(3, idConfidence=""),
    ]
    found = table(read_all(write_package(tmp_path / "package", observations=stated)), "detections")
    assert [found[name]["idConfidence"] for name in ("o1", "o2")] == ["certain", "probable"]
    assert pd.isna(found["o3"]["idConfidence"]) and "idConfidence" not in str(found["o1"]["dynamicProperties"])
