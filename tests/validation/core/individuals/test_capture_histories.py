"""Weekly histories and effort of camtrapR's sample of Borneo (camtrapR 3.0.3), each species taken as one animal.

The clock of the stations is taken as UTC and each station is counted from its own first day, as camtrapR does.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.detections.effort import activity
from neaspec_plugin.core.individuals.capture_histories import Choice, capture_histories
from neaspec_plugin.core.individuals.history_tables import by_animal
from neaspec_plugin.core.movement.usable import usable_records

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "camtrapR_borneo_sample"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
SIDE = "MNG"  # any of the six: the code knows no other


@pytest.fixture(scope="module")
def stations():
    table = pd.read_csv(DATA / "input" / "camtraps.csv", dtype=str)
    day = {name: pd.to_datetime(table[name], format="%d/%m/%Y") for name in ("Setup_date", "Retrieval_date", "Problem1_from")}  # fmt: skip
    noon = pd.Timedelta("12h")
    end = day["Problem1_from"].fillna(day["Retrieval_date"] + noon)
    as_text = [moment.dt.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in (day["Setup_date"] + noon, end)]
    return pd.DataFrame(
        {"deploymentID": table["Station"], "samplingProtocol": "camera trap", "declaredSide": SIDE,
         "deploymentStart": as_text[0], "deploymentEnd": as_text[1], "first": day["Setup_date"].dt.strftime("%Y-%m-%d"),
         "last": day["Retrieval_date"].dt.strftime("%Y-%m-%d")}
    )  # fmt: skip


def read(file, name):
    table = pd.read_csv(DATA / "input" / file)
    when = pd.to_datetime(table["DateTimeOriginal"]).dt.strftime("%Y-%m-%dT%H:%M:%SZ")
    return pd.DataFrame(
        {"occurrenceID": table.index.astype(str), "species_id": "AL", "organismName": table[name].astype(str),
         "parentEventID": table["Station"], "startUTC": when, "timePrecision": "second", "observationType": "animal"}
    )  # fmt: skip


@pytest.mark.parametrize("species", ["PBE", "VTA", "MNE"])
def test_histories_and_effort(stations, species):
    records = read("recordTableSample.csv", "Species")
    answer = pd.read_csv(DATA / "expected" / f"detection_history_{species}_7day.csv", index_col="Station")
    effort = pd.read_csv(DATA / "expected" / "effort_7day.csv", index_col="Station")
    none = pd.DataFrame(columns=["deploymentID", "startUTC", "endUTC", "sampleSizeValue", "sampleSizeUnit"])
    for row in stations.to_dict("records"):
        one = stations[stations["deploymentID"] == row["deploymentID"]]
        own = records[records["parentEventID"] == row["deploymentID"]].reset_index(drop=True)
        usable = usable_records(own, one, {}, species=["AL"])
        choice = Choice(7, row["first"], row["last"])
        found = capture_histories(usable, own, one, activity(one, none, own), choice)
        expected = effort.loc[row["deploymentID"]].to_numpy(dtype=float)
        assert np.allclose(found.usage[0], np.nan_to_num(expected)[: found.usage.shape[1]])
        told = by_animal(found).set_index("animal")["history"]
        signs = ["-" if pd.isna(cell) else str(int(cell)) for cell in answer.loc[row["deploymentID"]]]
        blank = "".join("-" if sign == "-" else "0" for sign in signs)
        assert told.get(species, blank[: found.usage.shape[1]]) == "".join(signs)[: found.usage.shape[1]]


def test_individuals_are_the_animals(stations):
    """One data set of three stations: the cells of animals and weeks are those of a plain count of the table."""
    records = read("recordTableIndividualSample.csv", "Individual")
    none = pd.DataFrame(columns=["deploymentID", "startUTC", "endUTC", "sampleSizeValue", "sampleSizeUnit"])
    usable = usable_records(records, stations, {}, species=["AL"])
    found = capture_histories(usable, records, stations, activity(stations, none, records), Choice(7))
    start = pd.to_datetime(stations["first"]).min()
    week = (pd.to_datetime(records["startUTC"]).dt.tz_localize(None) - start).dt.days // 7 + 1
    cells = set(zip(records["organismName"], week, records["parentEventID"]))
    assert set(zip(*(found.captures[name] for name in ("animal", "occasion", "station")))) == cells
    assert set(found.animals["animal"]) == set(records["organismName"])
