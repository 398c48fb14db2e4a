"""Camtrap DP packages from simulated records."""

from __future__ import annotations

import csv
import io
import json

import pandas as pd
import pytest
import shapely
from camtrap_schemas import problems
from hypothesis import given
from hypothesis import strategies as st
from simulated_database import frames, policy
from simulated_packages import DEPLOYMENTS, csv_text, observation, read_all, reasons, table, write_package
from simulated_tables import SLOW

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing import camtrap_dp
from neaspec_plugin.core.sharing.archive import write_archive
from neaspec_plugin.core.sharing.package_rows import About

KEY = b"simulated"
ABOUT = About("2026-01-02T03:04:05Z", "Tigers, simulated", "Office of the reserve", "office@example.org", "targeted",
              ("activityDetection",), {"generalised_place_and_month": "Coarse.", "withheld_place_and_station": "Ask."})  # fmt: skip
BARE = About("2026-01-02T03:04:05Z")


def rows_of(package, name):
    return list(csv.DictReader(io.StringIO(package.files[f"{name}.csv"])))


def descriptor(package):
    return json.loads(package.files["datapackage.json"])


def written(package, folder):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "package.zip"
    write_archive(str(path), package.files, lambda draft: camtrap_dp.check(draft, package))
    return path


@pytest.fixture
def tables(tmp_path):
    return frames(
        write_package(tmp_path / "source", observations=[observation(1), observation(2, scientificName="Sus scrofa")])
    )


def test_a_generalised_package_is_valid_and_tells_cell_and_month(tables, tmp_path):
    package = camtrap_dp.build(tables, policy(), KEY, ABOUT)
    assert problems(written(package, tmp_path), tmp_path / "unpacked") == []
    assert dict(package.rows) == {"deployments": 2, "media": 0, "observations": 2} and not package.withheld
    rows = {row["longitude"]: row for row in rows_of(package, "deployments")}
    # d1 at 130.9 E 43.2 N lies in the cell 130.9-131.0, 43.2-43.3; d2 at 130.8, 43.3 in 130.8-130.9, 43.3-43.4
    first, second = rows["130.95"], rows["130.85"]
    assert (first["latitude"], second["latitude"]) == ("43.25", "43.35")
    # both ends of d1 are in March 2024, but in UTC it begins on the evening of 29 February
    assert (first["deploymentStart"], first["deploymentEnd"]) == ("2024-02-01T00:00:00Z", "2024-03-31T23:59:59Z")
    # 15 m and half the diagonal of a cell at 43.25 N (guide: 6 890 m at 43 N)
    assert 6860 <= int(first["coordinateUncertainty"]) - 15 <= 6900
    assert first["baitUse"] == "false" and not first["cameraID"] + first["locationName"] + first["habitat"]
    assert all(len(row["deploymentID"]) == 12 for row in rows.values())
    (observed, _other) = rows_of(package, "observations")
    assert (observed["eventStart"], observed["eventEnd"]) == ("2024-03-01T00:00:00Z", "2024-03-31T23:59:59Z")
    assert not observed["individualID"] + observed["eventID"] + observed["classifiedBy"]
    about = descriptor(package)
    assert about["coordinatePrecision"] == 0.1
    assert about["spatial"]["bbox"] == [130.8, 43.2, 131.0, 43.4]  # the cells with their borders
    assert about["temporal"] == {"start": "2024-02-01", "end": "2024-03-31"}
    assert about["description"] == "Coarse. Ask."
    assert [entry["scientificName"] for entry in about["taxonomic"]] == ["Panthera tigris", "Sus scrofa"]
    assert about["taxonomic"][0]["vernacularNames"]["rus"]
    assert about["project"]["individualAnimals"] is False


def test_nothing_exact_is_left_in_a_generalised_package(tmp_path):
    secret = "SENTINEL-77"
    deployments = [{**DEPLOYMENTS[0], "deploymentID": secret, "locationID": secret, "latitude": "43.654321",
                    "longitude": "131.123456"}]  # fmt: skip
    source = write_package(
        tmp_path / "p", deployments, [observation(1, deploymentID=secret, individualID=secret, observationID=secret)],
        title=secret, description=secret, contributors=[{"title": secret, "email": secret}],
        project={"title": secret, "samplingDesign": "targeted", "captureMethod": ["activityDetection"]},
        licenses=[{"name": secret + " 43.654321 131.123456", "scope": "data"}, {"path": "x", "scope": "media"}],
    )  # fmt: skip
    package = camtrap_dp.build(frames(source), policy(), KEY, ABOUT)
    everything = "".join(package.files.values())
    for found in (secret, "43.65432", "131.1234", "2024-03-02", "06:30"):
        assert found not in everything
    assert rows_of(package, "deployments")[0]["latitude"] == "43.65"


def test_two_packages_cannot_be_joined_by_their_names(tables):
    one, two = (camtrap_dp.build(tables, policy(), key, ABOUT) for key in (b"a", b"b"))
    names = [{row["deploymentID"] for row in rows_of(package, "deployments")} for package in (one, two)]
    assert not names[0] & names[1]
    places = [sorted(row["longitude"] for row in rows_of(package, "deployments")) for package in (one, two)]
    assert places[0] == places[1]


def test_events_lie_within_their_deployments_by_months_too(tables, tmp_path):
    package = camtrap_dp.build(tables, policy(), KEY, ABOUT)
    chunks = read_all(written(package, tmp_path))
    assert reasons(chunks) == {} and reasons(chunks, "flags") == {}


def test_what_is_no_animal_or_no_camera_s_is_withheld_and_counted(tables):
    detections = tables["detections"]
    kinds = pd.concat([detections.iloc[[0]]] * 6, ignore_index=True)
    kinds["occurrenceID"] = [f"simulated-package:x{n}" for n in range(6)]
    kinds.loc[0, "observationType"] = "human"
    kinds.loc[1, "species_id"] = None
    kinds.loc[2, ["samplingProtocol", "basisOfRecord"]] = ["scat transect", "MaterialSample"]
    kinds.loc[3, "parentEventID"] = None
    kinds.loc[4, "duplicateOf"] = "simulated-package:o1"
    kinds.loc[5, "occurrenceStatus"] = "absent"
    stations = tables["deployments"].copy()
    stations.loc[1, "samplingProtocol"] = "hair trap"
    changed = {**tables, "deployments": stations, "detections": pd.concat([detections, kinds], ignore_index=True)}
    package = camtrap_dp.build(changed, policy(), KEY, ABOUT)
    assert package.withheld == {"not_animal": 1, "species_unknown": 1, "not_camera": 2, "no_deployment": 1,
                                "duplicate": 1, "absence": 1}  # fmt: skip
    assert dict(package.rows) == {"deployments": 1, "media": 0, "observations": 2}


def test_a_station_without_a_place_or_a_time_takes_its_observations_with_it(tables):
    stations = tables["deployments"].copy()
    stations.loc[0, "geometry"] = None
    stations.loc[1, "deploymentEnd"] = None
    with pytest.raises(NeaspecError) as caught:
        camtrap_dp.build({**tables, "deployments": stations}, policy(), KEY, ABOUT)
    assert caught.value.message.code == "nothing_to_share"


def test_category_4_keeps_times_and_ids_and_a_finer_cell(tables):
    from neaspec_plugin.core.sharing.policy import Policy

    categories = pd.DataFrame([(s, kind, "4") for s in ("AT", "OTHER") for kind in ("occurrence", "camera_station")],
                              columns=["species_id", "record_type", "category"])  # fmt: skip
    package = camtrap_dp.build(tables, Policy(categories), KEY, ABOUT)
    row = next(row for row in rows_of(package, "deployments") if row["deploymentID"] == "d1")
    assert (row["longitude"], row["latitude"]) == ("130.9005", "43.2005")
    assert row["deploymentStart"] == "2024-02-29T22:00:00Z"
    assert descriptor(package)["coordinatePrecision"] == 0.001


# --- exact ------------------------------------------------------------------------------------------------------------


def full(folder):
    """A simulated package with every field of the standard filled."""
    deployment = {**dict.fromkeys(camtrap_dp.COLUMNS["deployments"], ""), **DEPLOYMENTS[0], "locationName": "=HYPERLINK(1)",
                  "setupBy": "nobody", "cameraID": "-12", "cameraModel": "simulated-1", "cameraDelay": "5",
                  "cameraHeight": "0.50", "cameraDepth": "0", "cameraTilt": "-15", "cameraHeading": "285",
                  "detectionDistance": "3.20", "featureType": "trailGame", "habitat": "forest, mixed",
                  "deploymentGroups": "area:A | season:spring", "deploymentTags": "x:y", "deploymentComments": "'=x"}  # fmt: skip
    medium = {"mediaID": "m1", "deploymentID": "d1", "captureMethod": "timeLapse", "timestamp": "2024-03-02T06:30:00+10:00",
              "filePath": "a/b.jpg", "filePublic": "true", "fileName": "b.jpg", "fileMediatype": "image/jpeg",
              "exifData": '{"a": "b"}', "favorite": "true", "mediaComments": "+1"}  # fmt: skip
    seen = {**dict.fromkeys(camtrap_dp.COLUMNS["observations"], ""), **observation(1), "cameraSetupType": "setup",
            "behavior": "foraging | resting", "individualPositionRadius": "2.5", "individualPositionAngle": "-5",
            "individualSpeed": "1", "classificationMethod": "machine", "classifiedBy": "model", "observationTags": "t",
            "classificationTimestamp": "2024-04-02T06:30:00Z", "classificationProbability": "0.75",
            "observationComments": "@home"}  # fmt: skip
    tables = {"deployments": [deployment], "media": [medium], "observations": [seen]}
    project = {"id": "p", "title": "Simulated project", "samplingDesign": "simple random", "captureMethod": ["timeLapse"],
               "individualAnimals": True, "observationLevel": ["event", "media"]}  # fmt: skip
    resources = [{"name": name, "path": f"{name}.csv"} for name in tables]
    licenses = [{"name": "CC0-1.0", "scope": "data"}, {"name": "CC-BY-4.0", "scope": "media"}]
    about = {"title": "Simulated source", "contributors": [{"title": "Somebody", "role": "author"}], "project": project,
             "licenses": licenses, "keywords": ["tiger"], "id": "simulated-id"}  # fmt: skip
    package = write_package(folder, resources=resources, **about)
    for name, rows in tables.items():
        (package / f"{name}.csv").write_bytes(csv_text(rows).encode())
    return package, tables


def test_an_exact_package_gives_every_field_back(tmp_path):
    source, expected = full(tmp_path / "source")
    package = camtrap_dp.build(frames(source), policy(), KEY, BARE, "Office of the neighbour")
    path = written(package, tmp_path)
    assert problems(path, tmp_path / "unpacked") == []
    assert not package.withheld
    texts = {"locationName": "'=HYPERLINK(1)", "cameraID": "'-12", "deploymentComments": "''=x", "mediaComments": "'+1",
             "observationComments": "'@home"}  # fmt: skip
    for name, rows in expected.items():
        assert rows_of(package, name) == [{key: texts.get(key, value) for key, value in row.items()} for row in rows]
    about = descriptor(package)
    assert (about["title"], about["id"], about["keywords"]) == ("Simulated source", "simulated-id", ["tiger"])
    assert about["contributors"] == [{"title": "Somebody", "role": "contributor"}]
    assert about["project"]["samplingDesign"] == "simpleRandom" and about["project"]["individualAnimals"] is True
    assert about["project"]["observationLevel"] == ["event"]
    row = table(read_all(path), "deployments")["d1"]  # our own reader takes the apostrophes off again
    assert (row["locationName"], row["cameraID"], row["deploymentComments"]) == ("=HYPERLINK(1)", "-12", "'=x")


def test_ids_of_several_data_sets_keep_the_data_set_s_name(tmp_path):
    sources = [write_package(tmp_path / name, name=name) for name in ("one", "two")]
    tables = frames(*sources)
    package = camtrap_dp.build(tables, policy(), KEY, ABOUT, "Office of the neighbour")
    assert {row["deploymentID"] for row in rows_of(package, "deployments")} == {"one:d1", "one:d2", "two:d1", "two:d2"}
    chosen = camtrap_dp.build(tables, policy(), KEY, ABOUT, "Office of the neighbour", ["two"])
    assert {row["deploymentID"] for row in rows_of(chosen, "deployments")} == {"d1", "d2"}
    with pytest.raises(NeaspecError) as caught:
        camtrap_dp.build(tables, policy(), KEY, ABOUT, "Office of the neighbour", ["three"])
    assert caught.value.message.params == {"dataset": "three", "known": ["one", "two"]}


def test_what_another_office_made_coarse_is_no_exact_record(tables):
    detections = tables["detections"].copy()
    detections.loc[0, "dataGeneralizations"] = "generalised_place_and_month"
    package = camtrap_dp.build({**tables, "detections": detections}, policy(), KEY, ABOUT, "Office of the neighbour")
    assert package.withheld == {"generalised_by_owner": 1} and package.rows["observations"] == 1


def test_times_without_an_offset_are_withheld_from_an_exact_package(tmp_path):
    rows = [observation(1, eventStart="2024-03-02T06:30:00", eventEnd=""), observation(2)]
    tables = frames(write_package(tmp_path / "p", observations=rows))
    package = camtrap_dp.build(tables, policy(), KEY, ABOUT, "Office of the neighbour")
    assert package.withheld == {"time_missing": 1}
    assert camtrap_dp.build(tables, policy(), KEY, ABOUT).withheld == {}  # the month is known without it


def test_pictures_without_an_event_stay_pictures(tmp_path):
    source, _ = full(tmp_path / "source")
    rows = [observation(n, observationLevel="media", mediaID="m1", eventID="") for n in (1, 2)]
    (source / "observations.csv").write_bytes(csv_text(rows).encode())
    package = camtrap_dp.build(frames(source), policy(), KEY, BARE, "Office of the neighbour")
    assert {(row["observationLevel"], row["mediaID"]) for row in rows_of(package, "observations")} == {("media", "m1")}
    assert descriptor(package)["project"]["observationLevel"] == ["media"]
    assert problems(written(package, tmp_path), tmp_path / "unpacked") == []


@pytest.mark.parametrize(
    ("about", "field"),
    [
        ({"title": ""}, "TITLE"),
        ({"contact": ""}, "CONTACT"),
        ({"sampling_design": ""}, "SAMPLING_DESIGN"),
        ({"capture_method": ()}, "CAPTURE_METHOD"),
    ],
)
def test_what_nobody_says_is_asked_for(tables, about, field):
    from dataclasses import replace

    for recipient in (None, "Office of the neighbour"):
        with pytest.raises(NeaspecError) as caught:
            camtrap_dp.build(tables, policy(), KEY, replace(ABOUT, **about), recipient)
        assert caught.value.message.params == {"field": field}
    with pytest.raises(NeaspecError) as caught:
        camtrap_dp.build(tables, policy(), KEY, ABOUT, "  ")
    assert caught.value.message.code == "recipient_missing"


def test_a_package_that_lost_a_row_is_not_accepted(tables, tmp_path):
    package = camtrap_dp.build(tables, policy(), KEY, ABOUT)
    lines = package.files["observations.csv"].splitlines(keepends=True)
    broken = {**package.files, "observations.csv": "".join(lines[:-1])}
    with pytest.raises(NeaspecError) as caught:
        write_archive(str(tmp_path / "p.zip"), broken, lambda draft: camtrap_dp.check(draft, package))
    assert caught.value.message.code == "package_not_verified" and not (tmp_path / "p.zip").exists()


def test_the_schemas_do_find_faults(tables, tmp_path):
    package = camtrap_dp.build(tables, policy(), KEY, ABOUT)
    path = written(package, tmp_path)
    files = {
        **package.files,
        "deployments.csv": package.files["deployments.csv"].replace("2024-02-01T00:00:00Z", "2024-02"),
    }
    write_archive(str(path), files, lambda draft: None)
    assert problems(path, tmp_path / "unpacked")


WORDS = st.one_of(st.none(), st.text(max_size=12), st.sampled_from(["=1+1", "43.654321", "-", "\t", '"', "a,b\nc"]))


@SLOW
@given(
    texts=st.lists(WORDS, min_size=6, max_size=6),
    lon=st.floats(-179, 179).map(lambda value: round(value, 6)),
    lat=st.floats(-80, 80).map(lambda value: round(value, 6)),
    exact=st.booleans(),
)
def test_whatever_the_rows_say_the_package_is_whole_and_never_finer(tables, tmp_path, texts, lon, lat, exact):
    stations, detections = tables["deployments"].copy(), tables["detections"].copy()
    stations["geometry"] = [shapely.Point(lon, lat), stations["geometry"][1]]
    stations.loc[0, ["locationName", "habitat", "deploymentComments"]] = texts[:3]
    detections.loc[0, ["occurrenceRemarks", "organismName", "behavior"]] = texts[3:]
    changed = {**tables, "deployments": stations, "detections": detections}
    package = camtrap_dp.build(changed, policy(), KEY, ABOUT, "Office of the neighbour" if exact else None)
    assert package.rows["deployments"] == 2
    if not exact:
        for row in rows_of(package, "deployments"):
            for name in ("longitude", "latitude"):
                assert round(float(row[name]) * 20) % 2 == 1 and len(row[name].partition(".")[2]) == 2
    for name, frame in (("deployments", 2), ("observations", 2)):
        assert len(rows_of(package, name)) == frame
