"""Downloads of Wildlife Insights, all made up."""

from __future__ import annotations

import json

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
from neaspec_plugin.core.detections.readers import reader_for, wildlife_insights
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

PROJECT = {"project_id": "77", "project_name": "simulated", "project_admin": "Somebody", "country_code": "CHN"}
CAMERA = {"project_id": "77", "camera_id": "c1", "make": "Reconyx", "model": "HP2X", "serial_number": ""}
DEPLOYMENT = {
    "project_id": "77",
    "deployment_id": "d1",
    "placename": "ridge",
    "longitude": "130.5",
    "latitude": "42.9",
    "start_date": "2021-03-01 00:00:00",
    "end_date": "2021-03-11 00:00:00",
    "bait_type": "None",
    "feature_type": "Trail game",
    "camera_id": "c1",
    "quiet_period": "5",
    "camera_functioning": "Camera Functioning",
    "event_name": "2021 spring",
    "recorded_by": "Somebody Else",
    "fuzzed": "",
}
IMAGE = {
    "project_id": "77",
    "deployment_id": "d1",
    "image_id": "i1",
    "filename": "IMG_0001.JPG",
    "location": "gs://simulated/1.jpg",
    "is_blank": "0",
    "identified_by": "Reviewer",
    "wi_taxon_id": "u-1",
    "class": "Mammalia",
    "order": "Carnivora",
    "family": "Felidae",
    "genus": "Panthera",
    "species": "tigris",
    "common_name": "Tiger",
    "timestamp": "2021-03-02 06:30:10",
    "number_of_objects": "2",
    "age": "Adult",
    "sex": "Female",
    "individual_id": "T-12",
    "behavior": "walking",
    "cv_confidence": "",
    "license": "CC-BY",
}
BLANK_TAXON = dict.fromkeys(("class", "order", "family", "genus", "species", "common_name"), "")


def image(number, **values):
    return {**IMAGE, "image_id": f"i{number}", "location": f"gs://simulated/{number}.jpg", **values}


def sequence(number, **values):
    row = {key: value for key, value in IMAGE.items() if key not in ("image_id", "filename", "location", "timestamp")}
    row["group_size"] = row.pop("number_of_objects")
    return {**row, "sequence_id": f"s{number}", "start_time": "2021-03-02 06:30:10", "end_time": "2021-03-02 06:31:00",
            **values}  # fmt: skip


def tables(images=None, deployments=None, **more):
    return {
        "projects.csv": [PROJECT],
        "cameras.csv": [CAMERA],
        "deployments.csv": [DEPLOYMENT] if deployments is None else deployments,
        "images.csv": [IMAGE] if images is None else images,
        **more,
    }


def read(folder, *args, **kwargs):
    return read_with(wildlife_insights, write_tables(folder / "wi", tables(*args, **kwargs)))


def only(folder, **values):
    (row,) = records(read(folder, [image(1, **values)])).to_dict("records")
    return row


def test_a_download_becomes_deployments_effort_and_detections(tmp_path):
    chunks = read(tmp_path)
    assert check(chunks) == (2, 2, 0)
    assert issues(chunks, "flags") == []
    (row,) = records(chunks).to_dict("records")
    assert (row["occurrenceID"], row["parentEventID"]) == ("77:i1", "77:d1")
    assert (row["scientificName"], row["species_id"], row["vernacularName"]) == ("Panthera tigris", "AT", "Tiger")
    assert (row["individualCount"], row["sex"], row["lifeStage"], row["organismName"]) == (2, "female", "adult", "T-12")
    # China's clock is that of UTC+8; the project's country tells it
    assert (row["startUTC"], row["utcOffset"], row["tzSource"]) == ("2021-03-01T22:30:10Z", "+08:00", "rule")
    assert (row["localStart"], row["verbatimEventDate"]) == ("2021-03-02T06:30:10", None)
    assert (row["declaredSide"], row["observationLevel"], row["license"]) == ("CHN", "media", "CC-BY")
    assert (row["classificationMethod"], row["dataGeneralizations"]) == ("human", None)
    assert (row["geometry"].x, row["geometry"].y) == (130.5, 42.9)
    (camera,) = records(chunks, "deployments").to_dict("records")
    assert (camera["cameraModel"], camera["cameraDelay"], camera["baitUse"]) == ("Reconyx-HP2X", 5, False)
    assert (camera["deploymentGroups"], camera["country"], camera["locationID"]) == ("2021 spring", "CHN", "ridge")


def test_no_person_is_taken_over_but_who_identified(tmp_path):
    text = " ".join(map(str, [*content(read(tmp_path))]))
    assert "Somebody" not in text
    assert "IMG_0001.JPG" in text


def test_midnights_are_dates_and_both_days_count_half(tmp_path):
    chunks = read(tmp_path)
    (camera,) = records(chunks, "deployments").to_dict("records")
    assert (camera["deploymentStart"], camera["deploymentEnd"]) == ("2021-03-01", "2021-03-11")
    (effort,) = records(chunks, "effort").to_dict("records")
    assert effort["sampleSizeValue"] == 10  # 11 days, the first and the last count half
    assert (effort["startUTC"], effort["endUTC"]) == ("2021-03-01T04:00:00Z", "2021-03-11T04:00:00Z")


@pytest.mark.parametrize("time", ["2021-03-01 00:00:01", "2021-03-11 23:59:59"])
def test_a_picture_of_the_first_or_last_day_lies_within(tmp_path, time):
    assert issues(read(tmp_path, [image(1, timestamp=time)]), "flags") == []


@pytest.mark.parametrize("time", ["2021-02-28 23:59:59", "2021-03-12 00:00:01"])
def test_a_picture_outside_its_deployment_is_flagged(tmp_path, time):
    assert issues(read(tmp_path, [image(1, timestamp=time)]), "flags") == ["outside_deployment"]


def test_times_of_deployments_that_are_no_midnights_stay_times(tmp_path):
    camera = {**DEPLOYMENT, "start_date": "2021-03-01 10:00:00", "end_date": "2021-03-02 22:00:00"}
    (effort,) = records(read(tmp_path, deployments=[camera]), "effort").to_dict("records")
    assert (effort["startUTC"], effort["sampleSizeValue"]) == ("2021-03-01T02:00:00Z", 1.5)


@pytest.mark.parametrize(
    ("values", "kind", "name"),
    [
        ({"is_blank": "1", **BLANK_TAXON}, "blank", None),
        ({"genus": "Homo", "species": "sapiens"}, "human", None),
        ({**BLANK_TAXON, "common_name": "Vehicle"}, "vehicle", None),
        ({**BLANK_TAXON, "class": "CV Needed"}, "unclassified", None),
        ({**BLANK_TAXON, "class": "No CV Result"}, "unclassified", None),
        (BLANK_TAXON, "unknown", None),
        ({"species": ""}, "animal", "Panthera"),
        ({"species": "", "genus": ""}, "animal", "Felidae"),
        ({"species": "", "genus": "", "family": "", "order": ""}, "animal", "Mammalia"),
    ],
)
def test_kinds_and_names(tmp_path, values, kind, name):
    row = only(tmp_path, **values)
    assert (row["observationType"], row["scientificName"]) == (kind, name)
    assert (row["occurrenceStatus"] == "present") == (kind == "animal")
    assert row["species_id"] == (None if name is None else "OTHER")


@pytest.mark.parametrize(
    ("by", "confidence", "method", "probability"),
    [
        ("Computer vision", "", "machine", None),
        ("Reviewer", "", "human", None),
        ("", "0.93", "machine", 0.93),
        ("", "93", "machine", 0.93),  # some exports write percent
        ("", "", None, None),
    ],
)
def test_who_identified(tmp_path, by, confidence, method, probability):
    row = only(tmp_path, identified_by=by, cv_confidence=confidence)
    found = row["classificationProbability"]
    assert (row["classificationMethod"], None if found != found else found) == (method, probability)


def test_several_animals_in_one_picture_are_several_records(tmp_path):
    rows = [image(1), image(1, genus="Sus", species="scrofa"), image(1, individual_id="T-13"), image(1)]
    chunks = read(tmp_path, rows)
    assert records(chunks)["occurrenceID"].tolist() == ["77:i1", "77:i1:2", "77:i1:3"]
    assert issues(chunks) == ["duplicate_id"]  # the fourth says what the first says


def test_the_same_picture_in_two_deployments_is_flagged(tmp_path):
    rows = [image(1), image(2, location="gs://simulated/1.jpg", deployment_id="d2"), image(1, individual_id="T-13")]
    chunks = read(tmp_path, rows, [DEPLOYMENT, {**DEPLOYMENT, "deployment_id": "d2"}])
    assert records(chunks)["qcFlags"].tolist() == [None, "picture_in_two_deployments", None]


def test_deployments_that_end_before_they_begin_or_at_once(tmp_path):
    chunks = read(tmp_path, deployments=[{**DEPLOYMENT, "end_date": "2021-02-01 00:00:00"}])
    assert issues(chunks) == ["deployment_rejected", "start_after_end"]
    chunks = read(tmp_path, deployments=[{**DEPLOYMENT, "end_date": DEPLOYMENT["start_date"]}])
    assert issues(chunks, "flags") == ["no_duration", "outside_deployment"]
    assert records(chunks, "effort")["sampleSizeValue"].tolist() == [0]


def test_a_deployment_without_an_end_has_no_known_effort(tmp_path):
    chunks = read(tmp_path, deployments=[{**DEPLOYMENT, "end_date": ""}])
    assert issues(chunks, "flags") == ["end_missing"]
    assert records(chunks, "deployments")["deploymentEnd"].tolist() == [None]
    (effort,) = records(chunks, "effort").to_dict("records")
    assert effort["endUTC"] is None
    assert effort["sampleSizeValue"] != effort["sampleSizeValue"]


def test_a_camera_that_failed_is_flagged(tmp_path):
    chunks = read(tmp_path, deployments=[{**DEPLOYMENT, "camera_functioning": "Memory Card/Film Failure"}])
    assert issues(chunks, "flags") == ["camera_failed"]


@pytest.mark.parametrize(
    ("written", "local", "precision"),
    [("28/4/2021 17:05", "2021-04-28T17:05:00", "minute"), ("4/28/21 17:05", "2021-04-28T17:05:00", "minute")],
)
def test_dates_that_a_spreadsheet_wrote_anew(tmp_path, written, local, precision):
    other = "5/4/2021 10:00" if written.startswith("28") else "4/5/21 10:00"  # ambiguous alone: the 5th of April
    camera = {**DEPLOYMENT, "end_date": "2021-05-30 00:00:00"}
    chunks = read(tmp_path, [image(1, timestamp=other), image(2, timestamp=written)], [camera])
    found = records(chunks)
    assert found["localStart"].tolist() == ["2021-04-05T10:00:00", local]
    assert found["timePrecision"].tolist() == [precision] * 2
    assert found["verbatimEventDate"].tolist() == [other, written]


def test_fuzzed_places_are_never_refined(tmp_path):
    chunks = read(tmp_path, deployments=[{**DEPLOYMENT, "fuzzed": "true"}])
    assert records(chunks, "deployments")["dataGeneralizations"].tolist() == [wildlife_insights.FUZZED]
    assert records(chunks)["dataGeneralizations"].tolist() == [wildlife_insights.FUZZED]


def test_a_placename_used_for_two_places_is_no_location(tmp_path):
    far = {**DEPLOYMENT, "deployment_id": "d2", "latitude": "42.95"}
    near = {**DEPLOYMENT, "deployment_id": "d3", "latitude": "42.9001", "placename": "creek"}
    again = {**DEPLOYMENT, "deployment_id": "d4", "placename": "creek"}
    found = records(read(tmp_path, deployments=[DEPLOYMENT, far, near, again]), "deployments")
    assert found["locationID"].tolist() == ["d1", "d2", "creek", "creek"]
    assert found["locationName"].tolist() == ["ridge", "ridge", "creek", "creek"]


def test_sequences_are_read_and_their_images_are_not(tmp_path):
    files = tables([image(n) for n in range(3)], **{"sequences.csv": [sequence(1)]})
    chunks = read_with(wildlife_insights, write_tables(tmp_path / "wi", files))
    (row,) = records(chunks).to_dict("records")
    assert (row["occurrenceID"], row["eventID"], row["observationLevel"]) == ("77:s1", "77:s1", "event")
    assert row["eventDate"] == "2021-03-02T06:30:10+08:00/2021-03-02T06:31:00+08:00"
    assert row["individualCount"] == 2
    assert not_read(chunks) == {"other_level": 3}
    assert check(chunks) == (2, 2, 0)


def test_british_spelling_case_and_order_of_columns_do_not_matter(tmp_path):
    plain = content(read(tmp_path))
    british = {"behavior": "Behaviour", "license": "LICENCE", "image_id": "Image_ID"}
    row = {british.get(key, key): value for key, value in reversed(IMAGE.items())}
    assert content(read(tmp_path, [row])) == plain


def test_parts_folder_and_single_table_give_the_same_records(tmp_path):
    rows = [image(n) for n in range(6)]
    whole = content(read(tmp_path, rows))
    files = tables(rows[:2])
    files["images_77.csv"] = files.pop("images.csv")
    files["images_part_2.csv"] = [dict(reversed(row.items())) for row in rows[2:]]
    assert content(read_with(wildlife_insights, write_tables(tmp_path / "parts", files))) == whole


def test_images_without_their_deployments_are_kept_without_a_place(tmp_path):
    folder = write_tables(tmp_path / "alone", {"images.csv": [IMAGE]})
    with open_source(str(folder / "images.csv")) as source:
        assert reader_for(source) is wildlife_insights
        chunks = list(wildlife_insights.read(source, Context()))
    assert check(chunks) == (1, 1, 0)
    assert issues(chunks, "flags") == ["coordinates_missing", "time_zone_missing"]


def test_deployments_of_several_projects_may_share_an_id(tmp_path):
    other = {"project_id": "78"}
    files = tables([image(1), image(2, **other)], [DEPLOYMENT, {**DEPLOYMENT, **other}])
    files["projects.csv"] = [PROJECT, {**PROJECT, **other, "country_code": "RUS"}]
    chunks = read_with(wildlife_insights, write_tables(tmp_path / "two", files))
    assert check(chunks) == (4, 4, 0)
    found = records(chunks)
    assert found["parentEventID"].tolist() == ["77+78:77/d1", "77+78:78/d1"]
    assert found["declaredSide"].tolist() == ["CHN", "RUS"]
    assert found["utcOffset"].tolist() == ["+08:00", "+10:00"]  # Primorye


def test_the_rows_of_the_source_are_found_again_in_the_issues(tmp_path):
    chunks = read(tmp_path, [image(1), image(2, number_of_objects="two")])
    (reject,) = chunks[-1].rejects.to_dict("records")
    assert (reject["code"], reject["source_row"]) == ("not_a_number", 2)
    assert json.loads(reject["raw_row"])["number_of_objects"] == "two"


def test_what_is_no_download_is_refused_by_name(tmp_path):
    folder = write_tables(tmp_path / "none", {"deployments.csv": [DEPLOYMENT]})
    with open_source(str(folder)) as source:
        assert not wildlife_insights.recognises(source)
        with pytest.raises(NeaspecError) as caught:
            wildlife_insights.describe(source, Context())
    assert caught.value.message.code == "unknown_source"


def test_the_same_twice_is_the_same(tmp_path):
    rows = [image(n % 4, genus=["Panthera", "Sus"][n % 2]) for n in range(9)]
    assert content(read(tmp_path, rows)) == content(read(tmp_path, rows))


ALL = {**tables([image(1), image(2), image(3)]), "sequences.csv": [sequence(1), sequence(2)]}


@OFTEN
@given(damages=DAMAGES, inserted=INSERTED, both=st.booleans())
def test_whatever_the_tables_hold_each_row_is_kept_or_rejected(tmp_path, damages, inserted, both):
    files = ALL if both else tables([image(1), image(2), image(3)])
    survives(wildlife_insights, tmp_path / "p", files, damages, inserted)
