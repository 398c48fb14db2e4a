"""Share detections: what leaves, what stays, the run, the report, the neighbour's side, and each refusal. Simulated data."""

from __future__ import annotations

import json
import sqlite3
import zipfile

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException
from simulated_office import detection, office

from neaspec_plugin import settings
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.sharing.agreement import COLUMNS

PASSPHRASE = "a passphrase of two offices"
NEIGHBOUR = "Institute of the neighbour"


def fill(path, data):
    with open_database(path).transaction() as writer:
        for table, rows in data.items():
            if len(rows):
                writer.insert(table, rows)


@pytest.fixture
def ready(run, tmp_path):
    """A database with the simulated office's records, five kilometres and more from any bundled border."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    fill(path, office(seed=2, stations=30, animals=8, records=90, centre=(129.0, 45.0)))
    return path


@pytest.fixture
def ask(run, ready, tmp_path):
    def ask(**more):
        parameters = {"DATABASE": ready, "COUNTRY": "CHN", "RECIPIENT": "RUS", "PASSPHRASE": PASSPHRASE,
                      "OUTPUT": str(tmp_path / "shared.zip"), "REPORT": str(tmp_path / "shared.html"), **more}  # fmt: skip
        return run("sharedetections", {name: value for name, value in parameters.items() if value is not None})

    return ask


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def policy(folder, **values):
    row = {"species_id": "AT", "record_type": "camera_station", "recipient": NEIGHBOUR, "precision_deg": "0.1", "time": "month",
           "embargo_months": "0", "fields": "organismName", "k_animals": "5", "k_stations": "3", **values}  # fmt: skip
    path = folder / "office_policy.csv"
    path.write_text(
        ",".join(COLUMNS) + "\n" + ",".join(row.get(column, "") for column in COLUMNS) + "\n", encoding="utf-8"
    )
    return str(path)


def test_a_package_its_report_and_its_run(ask, run, ready, tmp_path):
    results = ask()
    assert results["SHARED"] == 90 and results["WITHHELD"] == 0
    assert len(members(results["OUTPUT"])["detections.csv"].splitlines()) == 1 + 90
    page = (tmp_path / "shared.html").read_text(encoding="utf-8")
    assert "RUS" in page and "90" in page and "Attack with the exact records" in page
    row = open_database(ready).read("runs", {"run_id": results["RUN"]}).iloc[0]
    assert row["recipient"] == "RUS" and row["algorithm"] == "sharedetections"
    asked = json.loads(row["parameters"])
    assert (
        asked["country"] == "CHN"
        and asked["release"] == json.loads(members(results["OUTPUT"])["datapackage.json"])["release"]
    )


def test_the_passphrase_is_nowhere(ask, run, ready, tmp_path):
    results = ask()
    everything = [*members(results["OUTPUT"]).values(), (tmp_path / "shared.html").read_text(encoding="utf-8")]
    with sqlite3.connect(ready) as connection:
        everything += list(connection.iterdump())
    everything += run.feedback.told
    assert PASSPHRASE not in "\n".join(everything)
    with open(ready, "rb") as file:
        assert PASSPHRASE.encode() not in file.read()


@pytest.mark.slow
def test_two_releases_share_no_identifier_and_a_named_release_is_repeated(ask, monkeypatch):
    monkeypatch.setattr(settings, "pseudonym_key", lambda: bytes(32))
    one, other = members(ask()["OUTPUT"]), members(ask()["OUTPUT"])
    ids = [{line.split(",")[0] for line in found["detections.csv"].splitlines()[1:]} for found in (one, other)]
    assert not ids[0] & ids[1]
    again = [members(ask(RELEASE="2026-1")["OUTPUT"])["detections.csv"] for _ in range(2)]
    assert again[0] == again[1]
    monkeypatch.setattr(settings, "pseudonym_key", lambda: bytes([1]) * 32)  # another office's key
    assert members(ask(RELEASE="2026-1")["OUTPUT"])["detections.csv"] != again[0]


def test_records_withheld_are_told_by_reason(ask, run, ready):
    theirs = [detection(f"x{n}", None, "2022-05-01", owner_country="RUS", declaredSide="RUS") for n in range(3)]
    fresh = [detection(f"y{n}", None, "2999-05-01", declaredSide="CHN") for n in range(2)]
    fill(ready, {"detections": pd.DataFrame([*theirs, *fresh]).assign(geometry=[shapely.Point(129.0, 45.0)] * 5)})
    results = ask()
    assert (results["SHARED"], results["WITHHELD"]) == (90, 5)
    log = "\n".join(run.feedback.told)
    assert "records of others are not passed on" in log and "embargo" in log


def test_the_neighbour_takes_it_in_and_a_newer_release_replaces_it(ask, run, tmp_path):
    theirs = str(tmp_path / "neighbour.gpkg")
    run("createdatabase", {"DATABASE": theirs})
    for _ in range(2):
        results = ask()
        run("importdetections", {"DATABASE": theirs, "INPUT": results["OUTPUT"]})
        found = open_database(theirs).read("detections")
        assert len(found) == 90 and found["dataGeneralizations"].notna().all()
        assert set(found["declaredSide"]) == {"CHN"} and set(found["owner_country"]) == {"CHN"}
        assert not set(found["sideStatus"]) - {"untested"} and found["countryFromPoint"].isna().all()
    with pytest.raises(QgsProcessingException, match="none may go to"):  # and passes nothing of it on
        ask(DATABASE=theirs, COUNTRY="RUS", RECIPIENT="CHN")


def test_the_public_needs_no_passphrase(ask):
    results = ask(RECIPIENT="public", PASSPHRASE=None)
    assert set(members(results["OUTPUT"])) == {
        "cells.csv",
        "cells.geojson",
        "datapackage.json",
        "README.txt",
        "SHA256SUMS",
    }


def test_dates_species_and_cells_bound_the_package(ask):
    results = ask(SINCE="2022-03-01", UNTIL="2022-03-31", PRECISION="0.5", SPECIES=["AT"])
    rows = [line.split(",") for line in members(results["OUTPUT"])["detections.csv"].splitlines()]
    head = rows[0]
    assert {row[head.index("period")] for row in rows[1:]} == {"2022-03"}
    assert {row[head.index("coordinatePrecision")] for row in rows[1:]} <= {"0.5", "1", ""}
    assert 0 < results["SHARED"] < 90 and results["SHARED"] + results["WITHHELD"] == 90


def test_effort_leaves_where_no_animal_was_seen(ask):
    results = ask(SPECIES=["SL"])
    found = members(results["OUTPUT"])
    assert results["SHARED"] == 0 and len(found["detections.csv"].splitlines()) == 1
    assert len(found["effort.csv"].splitlines()) > 1


def test_a_named_recipient_has_its_own_row(ask, tmp_path):
    results = ask(RECIPIENT=NEIGHBOUR, POLICY=policy(tmp_path))
    head, *rows = [line.split(",") for line in members(results["OUTPUT"])["detections.csv"].splitlines()]
    assert {row[head.index("sex")] for row in rows} == {""}  # the row does not name it


@pytest.mark.parametrize(
    "more, sentence",
    [
        ({"RECIPIENT": NEIGHBOUR}, "says nothing on recipient"),
        ({"RECIPIENT": " "}, "says nothing on recipient"),
        ({"PASSPHRASE": None}, "needs a passphrase"),
        ({"PASSPHRASE": "short"}, "fewer than 12"),
        ({"COUNTRY": "MNG"}, "none may go to"),
    ],
)
def test_a_refusal_says_why_and_writes_nothing(ask, tmp_path, ready, more, sentence):
    runs = open_database(ready).count("runs")
    with pytest.raises(QgsProcessingException, match=sentence):
        ask(**more)
    assert not (tmp_path / "shared.zip").exists() and not (tmp_path / "shared.html").exists()
    assert open_database(ready).count("runs") == runs


@pytest.mark.parametrize(
    "values, sentence",
    [
        ({"recipient": "member", "time": "day"}, "more than the limits"),
        ({"recipient": "public", "fields": "", "time": "year", "k_animals": "1"}, "more than the limits"),
        ({"precision_deg": "0.2"}, "not accepted"),
    ],
)
def test_a_faulty_policy_is_refused_whole(ask, tmp_path, values, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        ask(POLICY=policy(tmp_path, **values))
    assert not (tmp_path / "shared.zip").exists()
