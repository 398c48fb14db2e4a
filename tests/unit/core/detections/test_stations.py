"""Stations, sides and distance bands."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.detections.stations import bands, parse_bands, station_of_deployments, station_of_records
from neaspec_plugin.core.errors import NeaspecError

DEPLOYMENTS = pd.DataFrame(
    {
        "deploymentID": ["a:1", "a:2", "b:1", "a:3"],
        "locationID": ["ridge", "ridge", "ridge", None],
        "datasetID": ["a", None, "b", "a"],
        "declaredSide": ["CHN", None, None, None],
        "countryFromPoint": ["RUS", "RUS", None, "MNG"],
        "borderDistance_m": [-4000.0, 6000.0, np.nan, 100.0],
        "dataGeneralizations": [None, None, None, "generalised_place"],
        "samplingProtocol": ["camera trap", None, None, None],
    }
)


def test_a_location_is_one_station_of_its_data_set():
    found = station_of_deployments(DEPLOYMENTS)
    assert list(found["station"]) == ["a:ridge", "a:ridge", "b:ridge", "a:3"]


def test_the_declared_side_goes_first_and_unknown_is_a_word():
    assert list(station_of_deployments(DEPLOYMENTS)["country"]) == ["CHN", "RUS", "unknown", "MNG"]


def test_distance_has_no_sign_and_coarse_places_none():
    assert station_of_deployments(DEPLOYMENTS)["border_distance_m"].tolist()[:2] == [4000.0, 6000.0]
    assert station_of_deployments(DEPLOYMENTS)["border_distance_m"].isna().tolist() == [False, False, True, True]


def test_records_follow_their_deployment_and_speak_for_themselves_without_one():
    records = pd.DataFrame(
        {
            "occurrenceID": ["a:r1", "a:r2", "a:r3", "a:r4"],
            "parentEventID": ["a:1", "b:1", "a:none", None],
            "locationID": ["other", None, "valley", None],
            "datasetID": "a",
            "declaredSide": ["RUS", "PRK", "KOR", None],
            "countryFromPoint": [None, None, None, "JPN"],
            "borderDistance_m": [1.0, 2.0, 3.0, np.nan],
        }
    )
    found = station_of_records(records, DEPLOYMENTS)
    assert found["station"].tolist() == ["a:ridge", "b:ridge", "a:valley", None]
    assert found["country"].tolist() == ["CHN", "PRK", "KOR", "JPN"]
    assert found["border_distance_m"].tolist()[:3] == [4000.0, 2.0, 3.0]


def test_bands_hold_their_lower_edge():
    metres = pd.Series([0.0, 4999.9, 5000.0, 40_000.0, 1e6, np.nan])
    assert bands(metres, parse_bands("0,5,10,20,40")).tolist() == ["0-5", "0-5", "5-10", "40+", "40+", "unknown"]


@pytest.mark.parametrize("text", ["", "5,10", "0,5,5", "0,x", "0,inf", "0,10,5"])
def test_edges_that_are_none(text):
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        parse_bands(text)
