"""Operation matrix, detection histories and effort of camtrapR's sample of Borneo (camtrapR 3.0.3, differences 0).

Also the effort of the Camtrap DP example, through the reader and the intervals.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.detections.effort import activity, operation_matrix, station_days
from neaspec_plugin.core.detections.histories import detection_history
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrap_dp
from neaspec_plugin.core.detections.source import open_source

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
BORNEO = SHARED / "validation" / "camtrapR_borneo_sample"
EXAMPLE = SHARED / "validation" / "camtrapdp_tdwg_example_v102"
pytestmark = pytest.mark.skipif(not BORNEO.exists(), reason="the shared validation data are not here")
ZONE = "Asia/Kuala_Lumpur"
NO_RECORDS = pd.DataFrame(columns=["parentEventID", "startUTC"])


def utc(days, clock):
    """Days as written there, at a time of the clock, as instants."""
    local = pd.to_datetime(days, format="%d/%m/%Y") + pd.Timedelta(clock)
    return local.dt.tz_localize(ZONE).dt.tz_convert("UTC").dt.strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture(scope="module")
def borneo():
    """The station table as the database holds it: noon for days of set-up and retrieval, problems from midnight on."""
    table = pd.read_csv(BORNEO / "input" / "camtraps.csv", dtype=str)
    iso = [pd.to_datetime(table[name], format="%d/%m/%Y").dt.strftime("%Y-%m-%d")
           for name in ("Setup_date", "Retrieval_date")]  # fmt: skip
    deployments = pd.DataFrame(
        {"deploymentID": "borneo:" + table["Station"], "locationID": table["Station"], "datasetID": "borneo",
         "deploymentStart": iso[0], "deploymentEnd": iso[1], "tzName": ZONE, "samplingProtocol": "camera trap"}
    )  # fmt: skip
    assert set(table["Problem1_to"].dropna() == table["Retrieval_date"][table["Problem1_to"].notna()]) == {True}
    effort = pd.DataFrame(
        {"deploymentID": deployments["deploymentID"], "startUTC": utc(table["Setup_date"], "12h"),
         "endUTC": utc(table["Problem1_from"], "0h").fillna(utc(table["Retrieval_date"], "12h")),
         "sampleSizeUnit": "day"}
    )  # fmt: skip
    return activity(deployments, effort, NO_RECORDS)


@pytest.fixture(scope="module")
def records():
    table = pd.read_csv(BORNEO / "input" / "recordTableSample.csv")
    local = pd.to_datetime(table["DateTimeOriginal"])
    return pd.DataFrame({"station": "borneo:" + table["Station"], "local": local, "species": table["Species"]})


def answer(name):
    return pd.read_csv(BORNEO / "expected" / name, index_col="Station")


def same(ours, theirs):
    assert [name.split(":")[1] for name in ours.index] == list(theirs.index)
    return np.array_equal(ours.to_numpy(), theirs.to_numpy(dtype=float), equal_nan=True)


def test_the_operation_matrix(borneo):
    ours, theirs = operation_matrix(borneo, "calendar_half"), answer("camera_operation_matrix.csv")
    assert [day.strftime("%Y-%m-%d") for day in ours.columns] == list(theirs.columns)
    assert same(ours, theirs)


def test_active_days(borneo):
    expected = json.loads((BORNEO / "expected" / "expected.json").read_text(encoding="utf-8"))["active_days"]
    days = station_days(borneo, "calendar_half").groupby("station")["worked"].sum()
    assert {name.split(":")[1]: value for name, value in days.items()} == expected


@pytest.mark.parametrize(("species", "seen"), [("PBE", 11), ("VTA", 5), ("MNE", 2)])
def test_detection_histories_of_seven_days(borneo, records, species, seen):
    history = detection_history(records[records["species"] == species], operation_matrix(borneo), 7, "station")
    assert same(history.detected, answer(f"detection_history_{species}_7day.csv"))
    assert history.detected.to_numpy()[history.detected.notna()].sum() == seen
    assert len(history.outside) == 0


def test_effort_of_the_occasions(borneo, records):
    assert same(detection_history(records, operation_matrix(borneo), 7).effort, answer("effort_7day.csv"))


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the shared validation data are not here")
def test_effort_of_the_camtrap_dp_example(agreement):
    with open_source(str(EXAMPLE / "input")) as source:
        chunks = list(camtrap_dp.read(source, Context()))
    tables = {
        name: pd.concat([chunk.records for chunk in chunks if chunk.table == name], ignore_index=True)
        for name in ("deployments", "effort", "detections")
    }
    expected = json.loads((EXAMPLE / "expected" / "expected.json").read_text(encoding="utf-8"))["effort_days"]
    work = activity(tables["deployments"], tables["effort"], tables["detections"])
    assert set(work.intervals["basis"]) == {"effort"}
    days = station_days(work, "fractional").groupby("station")["worked"].sum()
    stations = work.deployments.set_index("deploymentID")["station"]
    ours = {name.rpartition(":")[2]: days[station] for name, station in stations.items()}
    assert ours.keys() == expected.keys()
    values = [ours[name] for name in expected]
    agreement("Effort of the Camtrap DP example", "days of each deployment", values, list(expected.values()), abs=1e-6)
