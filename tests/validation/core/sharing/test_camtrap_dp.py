"""Round trip of the standard's own example: package -> database -> exact package, equal in meaning."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pandas as pd
import pytest
from camtrap_schemas import problems
from simulated_database import frames, policy

from neaspec_plugin.core.sharing import camtrap_dp, darwin_core
from neaspec_plugin.core.sharing.archive import write_archive
from neaspec_plugin.core.sharing.package_rows import About

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "camtrapdp_tdwg_example_v102"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
ABOUT = About("2026-01-02T03:04:05Z")
TOLD = About("2026-01-02T03:04:05Z", "Sample for a test", "Nobody")
# sentences made of other fields, and a statement that coordinates are round: left out on purpose
LEFT_OUT = {"type", "eventRemarks", "identificationRemarks", "dataGeneralizations"}


@pytest.fixture(scope="module")
def tables():
    return frames(DATA / "input")


@pytest.fixture(scope="module")
def exact(tables):
    return camtrap_dp.build(tables, policy(), b"key", ABOUT, "a test")


def read(text):
    return {row[next(iter(row))]: row for row in csv.DictReader(io.StringIO(text))}


def original(name):
    return read((DATA / "input" / f"{name}.csv").read_text(encoding="utf-8-sig"))


def meaning(name, value):
    """Numbers by their value, instants by their moment, all else as it is."""
    if value and (name.endswith(("Start", "End")) or name == "timestamp"):
        return pd.Timestamp(value).tz_convert("UTC")
    try:
        return float(value)
    except ValueError:
        return value


@pytest.mark.parametrize("name", ["deployments", "media", "observations"])
def test_every_row_and_value_comes_back(exact, name):
    before, after = original(name), read(exact.files[f"{name}.csv"])
    if name == "observations":  # of the two levels one is kept
        before = {key: row for key, row in before.items() if row["observationLevel"] == "event"}
    assert set(after) == set(before) and len(before) == {"deployments": 4, "media": 423, "observations": 36}[name]
    for key, row in before.items():
        assert list(after[key]) == list(row)
        differing = [column for column in row if meaning(column, after[key][column]) != meaning(column, row[column])]
        assert differing == []


def test_the_descriptor_says_the_same(exact):
    before = json.loads((DATA / "input" / "datapackage.json").read_text(encoding="utf-8"))
    after = json.loads(exact.files["datapackage.json"])
    keys = ("profile", "name", "id", "title", "contributors", "description", "version", "keywords", "homepage",
                "sources", "licenses", "bibliographicCitation", "coordinatePrecision", "temporal", "relatedIdentifiers")  # fmt: skip
    assert [key for key in keys if after[key] != before[key]] == []
    levels = {"observationLevel": ["event"]}
    assert {**before["project"], **levels} == after["project"]
    taxa = {entry["scientificName"]: entry for entry in before["taxonomic"]}
    assert [entry["scientificName"] for entry in after["taxonomic"] if taxa[entry["scientificName"]] != entry] == []
    named = {row["scientificName"] for row in original("observations").values() if row["observationLevel"] == "event"}
    assert {entry["scientificName"] for entry in after["taxonomic"]} == named - {""}


def test_both_packages_are_valid(exact, tables, tmp_path):
    coarse = camtrap_dp.build(tables, policy(), b"key", TOLD)
    for name, package in (("exact", exact), ("coarse", coarse)):
        path = tmp_path / f"{name}.zip"
        write_archive(str(path), package.files, lambda draft, package=package: camtrap_dp.check(draft, package))
        assert problems(path, tmp_path / name) == []
    assert dict(coarse.rows) == {"deployments": 4, "media": 0, "observations": 29} and coarse.withheld == {
        "not_animal": 7
    }


def test_nothing_of_the_example_s_places_times_and_names_is_left_in_the_generalised_package(tables):
    text = "".join(camtrap_dp.build(tables, policy(), b"key", TOLD).files.values())
    text += "".join(darwin_core.build(tables, policy(), b"key", TOLD).files.values())
    rows = [*original("deployments").values(), *original("observations").values()]
    told = {row.get(name) for row in rows for name in
            ("deploymentID", "locationID", "locationName", "latitude", "longitude", "observationID", "eventID",
             "eventStart", "deploymentStart", "classifiedBy", "setupBy", "habitat")} - {None, ""}  # fmt: skip
    assert not [value for value in told if value in text]


def test_the_darwin_core_table_is_that_of_camtrapdp(tables, tmp_path):
    package = darwin_core.build(tables, policy(), b"key", ABOUT, "a test")
    write_archive(str(tmp_path / "a.zip"), package.files, lambda draft: darwin_core.check(draft, package))
    answer = pd.read_csv(DATA / "expected" / "dwc_occurrence_event_based.csv", dtype=str, keep_default_na=False)
    answer = answer.set_index("occurrenceID")
    ours = pd.read_csv(io.StringIO(package.files["occurrence.csv"]), dtype=str, keep_default_na=False)
    ours = ours.set_index("occurrenceID")
    assert sorted(ours.index) == sorted(answer.index)
    compared = [column for column in answer.columns if column not in LEFT_OUT]
    assert len(compared) == 36
    for column in compared:
        assert (ours.loc[answer.index, column] == answer[column]).all(), column
