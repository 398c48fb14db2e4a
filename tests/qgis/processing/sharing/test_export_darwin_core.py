"""Export of Darwin Core Archives."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters.database import open_database

TOLD = {"TITLE": "Cranes & tigers, simulated", "CONTACT": "Office of the reserve"}
SENTINEL = re.compile(r"131[.,]12|43[.,]65432|SENTINEL")


@pytest.fixture
def ready(run, tmp_path):
    """A database with one simulated tiger in a picture and one simulated crane at a place known in public."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    rows = [
        {"occurrenceID": "SENTINEL:1", "species_id": "AT", "basisOfRecord": "MachineObservation", "declaredSide": "RUS",
         "samplingProtocol": "camera trap", "occurrenceStatus": "present", "parentEventID": "SENTINEL:d",
         "scientificName": "Panthera tigris", "organismName": "SENTINEL", "startUTC": "2024-05-17T03:04:05Z",
         "endUTC": "2024-05-17T03:04:05Z", "occurrenceRemarks": "SENTINEL", "geometry": shapely.Point(131.123456, 43.654321)},
        {"occurrenceID": "birds:1", "species_id": "HC", "basisOfRecord": "HumanObservation", "countryFromPoint": "JPN",
         "samplingProtocol": "roost count", "occurrenceStatus": "present", "scientificName": "Grus monacha",
         "eventDate": "2024-01-05", "individualCount": 300, "geometry": shapely.Point(130.27, 32.1)},
    ]  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", pd.DataFrame(rows))
    return path


def rows_of(path):
    with zipfile.ZipFile(path) as archive:
        assert sorted(archive.namelist()) == ["eml.xml", "meta.xml", "occurrence.csv"]
        table = archive.read("occurrence.csv").decode("utf-8")
        everything = "".join(archive.read(name).decode("utf-8") for name in archive.namelist())
    return {row["scientificName"]: row for row in csv.DictReader(io.StringIO(table))}, everything


def test_a_generalised_archive_tells_cell_and_month_where_the_policy_asks(run, ready, tmp_path):
    out = tmp_path / "archive.zip"
    results = run("exportdarwincore", {"DATABASE": ready, "OUTPUT": str(out), **TOLD})
    assert (results["OCCURRENCES"], results["WITHHELD"]) == (2, 0)
    rows, everything = rows_of(out)
    assert not SENTINEL.search(everything) and not SENTINEL.search("\n".join(run.feedback.told))
    tiger, crane = rows["Panthera tigris"], rows["Grus monacha"]
    assert (tiger["decimalLongitude"], tiger["decimalLatitude"], tiger["eventDate"]) == ("131.15", "43.65", "2024-05")
    assert "0.1 degree" in tiger["dataGeneralizations"] and "owner" in tiger["informationWithheld"]
    assert (crane["decimalLatitude"], crane["eventDate"], crane["countryCode"]) == ("32.1", "2024-01-05", "JP")
    assert crane["individualCount"] == "300" and not tiger["countryCode"]


def test_statements_are_in_the_language_that_was_asked_for(run, ready, tmp_path):
    out = tmp_path / "archive.zip"
    run("exportdarwincore", {"DATABASE": ready, "OUTPUT": str(out), "LANGUAGE": "ru", **TOLD})
    assert re.search("[а-я]", rows_of(out)[0]["Panthera tigris"]["dataGeneralizations"])


def test_an_exact_archive_is_recorded_with_its_recipient(run, ready, tmp_path):
    out = tmp_path / "archive.zip"
    asked = {"DATABASE": ready, "OUTPUT": str(out), **TOLD, "EXACT": True}
    with pytest.raises(QgsProcessingException, match="recipient"):
        run("exportdarwincore", asked)
    assert not out.exists()
    results = run("exportdarwincore", {**asked, "RECIPIENT": "Office of the neighbour"})
    tiger = rows_of(out)[0]["Panthera tigris"]
    assert (tiger["decimalLongitude"], tiger["organismID"], tiger["countryCode"]) == ("131.123456", "SENTINEL", "RU")
    assert tiger["eventDate"] == "2024-05-17T03:04:05Z"
    assert list(open_database(ready).read("runs", {"run_id": results["RUN"]})["recipient"]) == [
        "Office of the neighbour"
    ]


@pytest.mark.parametrize(
    ("changes", "told"), [({"TITLE": ""}, "TITLE"), ({"CONTACT": "xxx"}, "xxx"), ({"DATASETS": "x"}, "x")]
)
def test_what_is_missing_is_told_and_nothing_is_written(run, ready, tmp_path, changes, told):
    out = tmp_path / "archive.zip"
    with pytest.raises(QgsProcessingException, match=told):
        run("exportdarwincore", {"DATABASE": ready, "OUTPUT": str(out), **TOLD, **changes})
    assert not out.exists()
