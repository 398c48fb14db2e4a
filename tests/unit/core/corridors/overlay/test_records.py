"""Records and effort inside corridors: which records count, and what they are expected to be. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.corridors.overlay.records import counted, survey_of
from neaspec_plugin.core.schema import TABLES

PLACE = shapely.Point(131.0, 43.0)


def table(name, rows):
    frame = pd.DataFrame(rows)
    for column in TABLES[name].names:
        if column not in frame:
            frame[column] = None
    return frame


def survey():
    deployments = table(
        "deployments",
        [
            {"deploymentID": "a", "samplingProtocol": "camera trap", "declaredSide": "CHN", "geometry": PLACE,
             "deploymentStart": "2024-05-01T00:00:00Z", "deploymentEnd": "2024-05-11T00:00:00Z"},
            {"deploymentID": "unknown", "samplingProtocol": "camera trap", "declaredSide": "CHN", "geometry": PLACE},
        ],
    )  # fmt: skip
    common = {"species_id": "AT", "observationType": "animal", "declaredSide": "CHN", "geometry": PLACE}
    more = [{}, {"species_id": "SL"}, {"parentEventID": "unknown"}, {"duplicateOf": "0"}, {"observationType": "blank"},
            {"dataGeneralizations": "cell"}, {"geometry": None}, {"occurrenceStatus": "absent"}]  # fmt: skip
    rows = [{**common, "parentEventID": "a", "occurrenceID": str(n), **own} for n, own in enumerate(more)]
    return survey_of(deployments, table("effort", []), table("detections", rows), ("AT",))


def test_only_exact_records_of_the_species_count_and_only_known_effort():
    found = survey()
    assert found.records["camera"].tolist() == [True, False] and set(found.records["species_id"]) == {"AT"}
    assert found.stations[["country", "days"]].values.tolist() == [["CHN", 10.0]]


def test_expected_is_the_rate_of_all_times_the_days_inside():
    found = survey()
    every, none = np.ones(2, dtype=bool), np.zeros(2, dtype=bool)
    told = counted(found, ("AT",), every, np.ones(1, dtype=bool))
    assert (told["detections"], told["camera_detections"], told["trap_days"]) == (2, 1, 10)
    assert told["expected"] == pytest.approx(1)
    assert counted(found, ("AT",), none, np.ones(1, dtype=bool), "CHN")["detections"] == 0
    away = counted(found, ("AT",), none, np.zeros(1, dtype=bool), "CHN")
    assert np.isnan(list(away.values())).all()
