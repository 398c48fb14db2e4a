"""Crossings of six tagged demoiselle cranes (Guo, Li and Tian) between nineteen countries: all 37, fix by fix."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.movement.transborder import transborder_movements
from neaspec_plugin.core.movement.usable import usable_records

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "movement_demoiselle_crane"
BORDERS = SHARED / "validation" / "boundaries_naturalearth_neasia" / "input" / "asia_19countries_ne10m.geojson.gz"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
NOWHERE = "(sea/none)"


@pytest.fixture(scope="module")
def found():
    """The fixes with the country of the polygons as their declared side; the clock of the file is not UTC."""
    fixes = pd.read_csv(DATA / "input" / "demoiselle_crane_movebank.csv.gz")
    places = shapely.points(fixes["location-long"], fixes["location-lat"])
    with gzip.open(BORDERS, "rt", encoding="utf-8") as file:
        countries = json.load(file)["features"]
    side = np.full(len(fixes), NOWHERE, dtype=object)
    for country in countries:
        shape = shapely.from_geojson(json.dumps(country["geometry"]))
        shapely.prepare(shape)
        side[shapely.intersects(shape, places)] = country["properties"]["name"]
    moment = pd.to_datetime(fixes["timestamp"], format="%Y/%m/%d %H:%M")
    records = pd.DataFrame(
        {
            "occurrenceID": "fix:" + fixes["event-id"].astype(str),
            "species_id": "OTHER",
            "organismName": fixes["individual-local-identifier"],
            "declaredSide": side,
            "startUTC": moment.dt.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "timePrecision": "minute",
            "samplingProtocol": "satellite telemetry",
            "geometry": places,
        }
    )
    usable = usable_records(records, pd.DataFrame({"deploymentID": []}), {}, countries=sorted(set(side)))
    return usable, transborder_movements(usable, {"OTHER": 24.0})


def test_every_fix_is_used(found):
    usable, _ = found
    assert len(usable) == 17671 and usable["reason"].isna().all()


def test_all_37_crossings_with_the_first_fix_in_the_new_country(found, agreement):
    expected = pd.read_csv(DATA / "expected" / "border_crossings_ne10m.csv")
    crossings = found[1].crossings
    rows = zip(crossings["animal"], crossings["side_from"], crossings["side_to"], crossings["first_after"].str[:19])
    assert len(expected) == 37
    apart = set(rows) ^ set(expected.itertuples(index=False, name=None))
    assert len(crossings) == 37
    agreement("Crossings of six demoiselle cranes", "crossings that differ, of 37", len(apart), 0, abs=0)


def test_countries_and_changes_of_each_bird(found):
    expected = json.loads((DATA / "expected" / "expected.json").read_text(encoding="utf-8"))["individuals"]
    birds = found[1].individuals.set_index("animal")
    for bird, told in expected.items():
        assert birds.loc[bird, "crossings"] == told["n_country_changes_between_consecutive_fixes"]
        assert set(birds.loc[bird, "countries"].split(";")) - {NOWHERE} == set(told["countries_visited"])
        assert birds.loc[bird, "used"] == told["n_fixes"]


def test_a_longer_gap_is_no_track(found):
    crossings = transborder_movements(found[0], {"OTHER": 1.5}).crossings
    longer = crossings["interval_days"] > 1.5 / 24
    assert 0 < longer.sum() < len(crossings) == 37
    assert (longer == (crossings["evidence_class"] == "detections")).all()
    assert (~longer == (crossings["evidence_class"] == "track")).all()
