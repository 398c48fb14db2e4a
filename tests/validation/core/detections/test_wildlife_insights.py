"""A real download of Wildlife Insights (Dakatcha Woodland, Kenya, 2019) against counts made apart from the reader."""

from __future__ import annotations

import csv
import json
import os
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import reader_for, wildlife_insights
from neaspec_plugin.core.detections.source import open_source

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "wildlife_insights_dakatcha"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")


@pytest.fixture(scope="module")
def chunks():
    with open_source(str(DATA / "input")) as source:
        assert reader_for(source) is wildlife_insights
        return list(wildlife_insights.read(source, Context(timezone="Africa/Nairobi")))


@pytest.fixture(scope="module")
def expected():
    return json.loads((DATA / "expected" / "expected.json").read_text(encoding="utf-8"))


def records(chunks, table):
    return pd.concat([chunk.records for chunk in chunks if chunk.table == table], ignore_index=True)


def test_the_account(chunks, expected):
    assert [len(chunk.rejects) + len(chunk.flags) for chunk in chunks] == [0] * len(chunks)
    assert len(records(chunks, "deployments")) == expected["n_deployments"]
    detections = records(chunks, "detections")
    assert len(detections) == expected["n_images"]
    assert (detections["observationType"] == "blank").sum() == expected["n_blank"]
    assert set(detections["observationType"]) == {"animal"}


def test_counts_by_taxon(chunks, expected):
    found = records(chunks, "detections")["scientificName"].value_counts().to_dict()
    named = {name: count for name, count in expected["images_by_taxon"].items() if not name.startswith("(")}
    assert {name: found.pop(name) for name in named} == named
    # what has no genus carries the lowest taxon that is known
    assert sum(found.values()) == expected["images_by_taxon"]["(no genus/species)"]
    assert set(found) == {"Hystricidae", "Rodentia", "Mammalia"}


def test_counts_by_deployment(chunks, expected):
    detections, deployments = records(chunks, "detections"), records(chunks, "deployments")
    own = detections["parentEventID"].str.split(":").str[1]
    assert own.value_counts().to_dict() == expected["images_by_deployment"]
    assert set(detections["parentEventID"]) < set(deployments["deploymentID"])
    assert len(expected["images_by_deployment"]) == len(deployments) - 1  # one camera saw nothing, and worked


def test_times(chunks, expected):
    detections = records(chunks, "detections")
    local = detections["localStart"].str.replace("T", " ")
    assert (local.min(), local.max()) == (expected["first_timestamp"], expected["last_timestamp"])
    assert set(detections["utcOffset"]) == {"+03:00"}
    assert set(detections["timePrecision"]) == {"minute"}
    # the day is the second number, as 4/28/19 settles
    with (DATA / "input" / "images.csv").open(encoding="utf-8", newline="") as stream:
        written = {row["image_id"]: row["timestamp"] for row in csv.DictReader(stream)}
    for name, clock in zip(detections["occurrenceID"], local):
        told = datetime.strptime(written[name.split(":")[1]], "%m/%d/%y %H:%M")
        assert clock == told.strftime("%Y-%m-%d %H:%M:%S")


def test_no_image_lies_outside_its_deployment(chunks, expected):
    assert expected["images_outside_deployment_period_or_orphan"] == []
    assert records(chunks, "detections")["qcFlags"].isna().all()


def test_effort_counts_the_first_and_the_last_day_half(chunks):
    effort = records(chunks, "effort")
    with (DATA / "input" / "deployments.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            days = datetime.fromisoformat(row["end_date"]) - datetime.fromisoformat(row["start_date"])
            (value,) = effort.loc[effort["deploymentID"].str.endswith(f":{row['deployment_id']}"), "sampleSizeValue"]
            assert value == days.days
