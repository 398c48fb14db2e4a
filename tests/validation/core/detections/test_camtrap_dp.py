"""The example package of the Camtrap DP standard (tdwg/camtrap-dp, 1.0.2) against independent answers.

Answers: counts recomputed from the CSV files, and the Darwin Core occurrences that ``camtrapdp`` (R) writes.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrap_dp, reader_for
from neaspec_plugin.core.detections.source import open_source

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "camtrapdp_tdwg_example_v102"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")


@pytest.fixture(scope="module")
def chunks():
    with open_source(str(DATA / "input")) as source:
        assert reader_for(source) is camtrap_dp
        return list(camtrap_dp.read(source, Context()))


@pytest.fixture(scope="module")
def expected():
    return json.loads((DATA / "expected" / "expected.json").read_text(encoding="utf-8"))


def records(chunks, table):
    return pd.concat([chunk.records for chunk in chunks if chunk.table == table])


def own(ids):
    return ids.str.split(":").str[-1]


def test_the_account(chunks, expected):
    assert [len(chunk.rejects) + len(chunk.flags) for chunk in chunks] == [0] * len(chunks)
    assert len(records(chunks, "deployments")) == expected["n_deployments"]
    assert len(records(chunks, "detections")) == expected["n_event_based"]
    assert sum(chunk.not_read.get("other_level", 0) for chunk in chunks) == expected["n_media_based"]
    observations = [chunk for chunk in chunks if chunk.table == "detections"]
    read = sum(chunk.records_in + chunk.not_read["other_level"] for chunk in observations)
    assert read == expected["n_observations"]


def test_types_species_and_individuals(chunks, expected):
    detections = records(chunks, "detections")
    animals = detections[detections["observationType"] == "animal"]
    assert detections["observationType"].value_counts().to_dict() == expected["observationType_event"]
    assert animals["scientificName"].value_counts().to_dict() == expected["event_based_by_species"]
    sums = animals.groupby("scientificName")["individualCount"].sum()
    assert sums.to_dict() == expected["individuals_event_based_by_species"]
    assert set(animals["species_id"]) == {"OTHER"}
    assert detections["eventID"].nunique() == expected["camtrapdp_R_tests"]["n_events"]
    assert records(chunks, "deployments")["locationID"].nunique() == expected["camtrapdp_R_tests"]["n_locations"]
    assert detections["organismName"].notna().sum() == expected["camtrapdp_R_tests"]["n_individuals_of_original"]


def test_effort_in_days(chunks, expected):
    effort = records(chunks, "effort")
    days = dict(zip(own(effort["deploymentID"]), effort["sampleSizeValue"]))
    assert set(days) == set(expected["effort_days"])
    for deployment, value in expected["effort_days"].items():
        assert days[deployment] == pytest.approx(value, abs=1e-6)


def test_the_same_occurrences_as_camtrapdp_writes(chunks):
    answer = pd.read_csv(DATA / "expected" / "dwc_occurrence_event_based.csv", dtype=str, keep_default_na=False)
    answer = answer.set_index("occurrenceID")
    detections = records(chunks, "detections")
    ours = detections[detections["occurrenceStatus"] == "present"].copy()
    ours.index = own(ours["occurrenceID"])
    assert sorted(ours.index) == sorted(answer.index)
    ours = ours.loc[answer.index]
    ours["eventID"], ours["parentEventID"] = own(ours["eventID"]), own(ours["parentEventID"])
    one = ours["startUTC"] == ours["endUTC"]
    ours["eventDate"] = ours["startUTC"].where(one, ours["startUTC"] + "/" + ours["endUTC"])
    ours["decimalLatitude"] = [point.y for point in ours["geometry"]]
    ours["decimalLongitude"] = [point.x for point in ours["geometry"]]
    ours["coordinateUncertaintyInMeters"] = ours["coordinateUncertaintyInMeters"].astype(int)
    for column in (
        "license", "datasetID", "basisOfRecord", "individualCount", "sex", "lifeStage", "behavior", "occurrenceStatus",
        "eventID", "parentEventID", "eventDate", "samplingProtocol", "locationID",
        "decimalLatitude", "decimalLongitude",
        "coordinateUncertaintyInMeters", "coordinatePrecision", "identifiedBy", "dateIdentified", "scientificName",
    ):  # fmt: skip
        text = ours[column].astype(object).where(ours[column].notna(), "").astype(str)
        assert text.tolist() == answer[column].tolist(), column


def test_local_clocks_are_those_of_the_deployments(chunks):
    detections = records(chunks, "detections")
    # the package writes observations in Z and deployments with +02:00 (summer) or +01:00
    assert set(detections["utcOffset"]) <= {"+01:00", "+02:00"}
    shift = pd.to_datetime(detections["localStart"]) - pd.to_datetime(detections["startUTC"].str.rstrip("Z"))
    assert (shift.dt.total_seconds() / 3600).map("{:+03.0f}:00".format).tolist() == detections["utcOffset"].tolist()


def test_the_pictures_alone_give_the_same_events(expected, tmp_path):
    """The example tells each event twice, by its pictures and as a whole: made into events, the first must be the second."""
    package = tmp_path / "pictures"
    shutil.copytree(DATA / "input", package)
    rows = pd.read_csv(package / "observations.csv", dtype=str, keep_default_na=False)
    rows[rows["observationLevel"] == "media"].to_csv(package / "observations.csv", index=False)
    with open_source(str(package)) as source:
        found = list(camtrap_dp.read(source, Context()))
    detections = records(found, "detections")
    assert set(detections["observationLevel"]) == {"event"}
    animals = detections[detections["observationType"] == "animal"]
    assert animals["scientificName"].value_counts().to_dict() == expected["event_based_by_species"]
    sums = animals.groupby("scientificName")["individualCount"].sum().to_dict()
    # whoever looked at the whole event counted one duck more than any single picture shows
    assert sums == {**expected["individuals_event_based_by_species"], "Anas platyrhynchos": 39}
    merged = sum(chunk.not_read.get("picture_of_an_event", 0) for chunk in found)
    assert len(detections) + merged == expected["n_media_based"]
