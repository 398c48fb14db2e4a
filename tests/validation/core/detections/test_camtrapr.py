"""The sample data of camtrapR (Sabah, Borneo, 2009) against what camtrapR itself makes of them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrapr, reader_for
from neaspec_plugin.core.detections.source import open_source

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "camtrapR_borneo_sample"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
ZONE = "Asia/Kuala_Lumpur"  # UTC+8 since 1982


def read(folder, *files):
    """The chunks of some of the files; the UTM zone of the stations is not stated, so their place is left out."""
    for file in files:
        text = (DATA / "input" / file).read_text(encoding="utf-8")
        (folder / file).write_text(text.replace("utm_y,utm_x", "north,east"), encoding="utf-8")
    with open_source(str(folder)) as source:
        assert reader_for(source) is camtrapr
        return list(camtrapr.read(source, Context(timezone=ZONE)))


def records(chunks, table):
    return pd.concat([chunk.records for chunk in chunks if chunk.table == table], ignore_index=True)


@pytest.fixture
def chunks(tmp_path):
    return read(tmp_path, "camtraps.csv", "recordTableSample.csv")


@pytest.fixture(scope="module")
def expected():
    return json.loads((DATA / "expected" / "expected.json").read_text(encoding="utf-8"))


def test_records_by_species(chunks, expected):
    detections = records(chunks, "detections")
    assert detections["scientificName"].value_counts().to_dict() == expected["records_by_species"]
    assert not any(len(chunk.rejects) for chunk in chunks)
    assert {code for chunk in chunks for code in chunk.flags["code"]} == {"coordinates_missing"}


def test_active_days(chunks, expected):
    effort = records(chunks, "effort")
    days = effort.groupby(effort["deploymentID"].str.split(":").str[1])["sampleSizeValue"].sum()
    assert days.to_dict() == expected["active_days"]


def test_the_operation_matrix(chunks):
    """Each day's share of the intervals is the cell of camtrapR's matrix."""
    matrix = pd.read_csv(DATA / "expected" / "camera_operation_matrix.csv", index_col="Station")
    effort = records(chunks, "effort")
    for station, row in matrix.iterrows():
        intervals = [
            tuple(pd.Timestamp(text).tz_convert(ZONE).tz_localize(None) for text in (part.startUTC, part.endUTC))
            for part in effort[effort["deploymentID"].str.endswith(f":{station}")].itertuples()
        ]
        for day, share in row.items():
            begin = pd.Timestamp(day)
            end = begin + pd.Timedelta(days=1)
            worked = sum(
                max(pd.Timedelta(0), min(end, last) - max(begin, first)) / pd.Timedelta(days=1)
                for first, last in intervals
            )
            assert worked == (0 if pd.isna(share) else share), (station, day)


@pytest.mark.parametrize("species", ["PBE", "VTA", "MNE"])
def test_the_detection_histories(chunks, expected, species):
    """Weeks of seven days from each station's set-up, as in ``detectionHistory(day1 = "station")``."""
    detections, deployments = records(chunks, "detections"), records(chunks, "deployments")
    answer = pd.read_csv(DATA / "expected" / f"detection_history_{species}_7day.csv", index_col="Station")
    seen = detections[detections["scientificName"] == species]
    weeks = set()
    for parent, start in zip(deployments["deploymentID"], deployments["deploymentStart"]):
        days = pd.to_datetime(seen.loc[seen["parentEventID"] == parent, "localStart"]).dt.normalize()
        weeks |= {(parent.split(":")[1], f"o{day // 7 + 1}") for day in (days - pd.Timestamp(start)).dt.days}
    known = answer.stack()
    assert weeks == set(known[known == 1].index)
    assert len(weeks) == expected[f"n_detections_{species}"]


def test_the_individuals_are_told_and_their_pictures_are_not_read_twice(tmp_path):
    chunks = read(tmp_path, "camtraps.csv", "recordTableSample.csv", "recordTableIndividualSample.csv")
    detections = records(chunks, "detections")
    apart = pd.read_csv(DATA / "input" / "recordTableIndividualSample.csv", dtype=str)
    named = detections[detections["organismName"].notna()]
    assert named["organismName"].value_counts().to_dict() == apart["Individual"].value_counts().to_dict()
    keys = ["Station", "DateTimeOriginal", "FileName"]
    whole = pd.read_csv(DATA / "input" / "recordTableSample.csv", dtype=str)
    twice = whole.merge(apart[keys].drop_duplicates(), on=keys)
    assert sum(chunk.not_read.get("told_by_individual", 0) for chunk in chunks) == len(twice)
    assert len(detections) == len(whole) + len(apart) - len(twice)


def test_metres_without_their_system_are_refused(tmp_path):
    for file in ("camtraps.csv", "recordTableSample.csv"):
        (tmp_path / file).write_bytes((DATA / "input" / file).read_bytes())
    with open_source(str(tmp_path)) as source:
        chunks = list(camtrapr.read(source, Context(timezone=ZONE)))
    assert chunks[0].rejects["code"].tolist() == ["reference_system_missing"] * 3
