"""A raw Movebank download (LaPoint et al. 2013, doi 10.1007/s10980-013-9910-0) against the figures of the R package move."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import movebank, reader_for
from neaspec_plugin.core.detections.source import open_source

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "movebank_fisher_leroy"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")


@pytest.fixture(scope="module")
def chunks():
    with open_source(str(DATA / "input" / "leroy.csv.gz")) as source:
        assert reader_for(source) is movebank
        return list(movebank.read(source, Context()))


@pytest.fixture(scope="module")
def expected():
    return json.loads((DATA / "expected" / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def track(chunks):
    frame = pd.concat([chunk.records for chunk in chunks])
    return frame.assign(moment=pd.to_datetime(frame["startUTC"])).sort_values("moment", kind="stable")


def test_every_row_is_a_position_or_counted_as_a_failed_fix(chunks, expected):
    assert (
        sum(chunk.records_in for chunk in chunks) == expected["n_locs"] == sum(len(chunk.records) for chunk in chunks)
    )
    assert sum(chunk.not_read.get("fix_failed", 0) for chunk in chunks) == expected["n_rows_without_coordinates"]
    assert sum(len(chunk.rejects) for chunk in chunks) == 0


def test_the_time_is_universal_and_the_animal_is_named(track, expected):
    assert (track["startUTC"].iloc[0], track["startUTC"].iloc[-1]) == (expected["first"], expected["last"])
    assert set(track["organismName"]) == {expected["individual"]}
    assert set(track["scientificName"]) == {expected["taxon"]} and set(track["species_id"]) == {"OTHER"}


def test_steps_are_those_of_move(track, expected):
    lon, lat = shapely.get_x(track["geometry"].to_numpy()), shapely.get_y(track["geometry"].to_numpy())
    steps = Geod(ellps="WGS84").inv(lon[:-1], lat[:-1], lon[1:], lat[1:])[2]
    # 1e-6 relative: both are geodesics on WGS 84
    assert steps.sum() == pytest.approx(expected["total_distance_m"], rel=1e-6)
    assert steps.max() == pytest.approx(expected["max_step_m"], rel=1e-6)
    assert np.median(steps) == pytest.approx(expected["median_step_m"], rel=1e-6)
    answers = pd.read_csv(DATA / "expected" / "steps.csv")
    assert np.abs(steps - answers["step_m"].to_numpy()).max() <= 0.00051  # written with three decimals
