"""Impossible speeds in two real tracks, held against step lengths that others published.

A fisher (Movebank, LaPoint et al. 2013; steps by the R package move) and a white-naped crane (steps by migrationR).
"""

from __future__ import annotations

import os
from pathlib import Path

import pandas as pd
import pytest
import shapely

from neaspec_plugin import paths
from neaspec_plugin.core.detections.quality import TESTS, check
from neaspec_plugin.core.detections.quality.setting import read_setting
from neaspec_plugin.core.progress import Silent

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[6] / "shared"))
FISHER = SHARED / "validation" / "movebank_fisher_leroy"
CRANE = SHARED / "validation" / "movement_whitenaped_crane_84"
pytestmark = pytest.mark.skipif(not FISHER.exists(), reason="the shared validation data are not here")


def flagged(times, lon, lat, species, limit):
    frame = pd.DataFrame(
        {
            "occurrenceID": [str(n) for n in range(len(times))],
            "datasetID": "track",
            "organismName": "one",
            "species_id": species,
            "startUTC": times.dt.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "timePrecision": "second",
            "coordinateUncertaintyInMeters": 0.0,
            "geometry": shapely.points(lon, lat),
        }
    )
    setting = read_setting(paths.reference_dir()).with_rules(f'{{"impossible_speed": {{"{species}_km_day": {limit}}}}}')
    levels = {**dict.fromkeys(TESTS, "off"), "impossible_speed": "flag"}
    nothing = pd.DataFrame()
    found = check(frame, nothing, nothing, setting, levels, Silent())
    return {int(name) for name in found["record_id"]}


@pytest.mark.parametrize("limit", [10, 20, 40])
def test_the_ends_of_the_fast_steps_of_the_fisher(limit):
    """A step is fast where its published length over its published time, at least an hour, is above the limit."""
    track = pd.read_csv(FISHER / "input" / "leroy.csv.gz").dropna(subset=["location-long"]).reset_index(drop=True)
    steps = pd.read_csv(FISHER / "expected" / "steps.csv")
    assert len(track) == len(steps) + 1
    days = steps["timelag_min"].clip(lower=60) / 1440
    fast = steps.index[steps["step_m"] / 1000 / days > limit]
    assert len(fast) > 0
    times = pd.to_datetime(track["timestamp"])
    found = flagged(times, track["location-long"], track["location-lat"], "AT", limit)
    assert found == set(fast) | set(fast + 1)


def test_no_step_of_the_crane_is_faster_than_a_crane_and_a_lower_limit_finds_the_published_ones():
    track = pd.read_csv(CRANE / "input" / "fixes.csv.gz")
    steps = pd.read_csv(CRANE / "expected" / "steps_migrationR.csv.gz")  # the step that ends at each fix
    times = pd.to_datetime(track["timestamp"], format="%Y/%m/%d %H:%M") - pd.Timedelta(hours=8)
    place = (times, track["longitude"], track["latitude"], "WNC")
    assert flagged(*place, 1500) == set()
    # where length and interval are those of the file; the clock is cut to minutes, so steps near the limit stay open
    hours = times.diff().dt.total_seconds() / 3600
    sure = steps["dist_km"].notna() & ((steps["interval_h"] - hours).abs() < 0.06)
    speed = (steps["dist_km"] * 24 / steps["interval_h"].clip(lower=1)).where(sure)
    limit = 400
    found = flagged(*place, limit)
    fast, slow = set(speed.index[speed > limit * 1.08]), set(speed.index[speed < limit * 0.92])
    assert fast and set(fast) | {end - 1 for end in fast} <= found
    quiet = {n for n in slow if n + 1 in slow}
    assert not found & quiet
