"""Capture histories of a small simulated survey on two sides, counted by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.detections.effort import activity
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals import capture_histories as histories
from neaspec_plugin.core.individuals import history_tables
from neaspec_plugin.core.movement.usable import usable_records

EFFORT = pd.DataFrame(columns=["deploymentID", "startUTC", "endUTC", "sampleSizeValue", "sampleSizeUnit"])
# station W has two cameras; E works from the third to the ninth day; scats are no station counted by days
DEPLOYMENTS = pd.DataFrame(
    [
        ("w1", "W", "RUS", "2014-01-01T00:00:00Z", "2014-01-15T00:00:00Z", "camera trap"),
        ("w2", "W", "RUS", "2014-01-03T00:00:00Z", "2014-01-12T00:00:00Z", "camera trap"),
        ("e1", "E", "CHN", "2014-01-03T08:00:00+08:00", "2014-01-10T08:00:00+08:00", "camera trap"),
        ("t1", "T", "RUS", "2014-01-01T00:00:00Z", "2014-01-15T00:00:00Z", "scat transect"),
    ],
    columns=["deploymentID", "locationID", "declaredSide", "deploymentStart", "deploymentEnd", "samplingProtocol"],
).assign(geometry=[shapely.Point(131.0, 43.0), shapely.Point(131.2, 43.0), shapely.Point(130.0, 43.0), None])
WEEKS = histories.Choice()
BASE = {"species_id": "AL", "observationType": "animal", "occurrenceStatus": "present", "timePrecision": "second"}


def made(rows, choice=WEEKS, deployments=DEPLOYMENTS, **more):
    """Histories of records (animal, deployment, start, and whatever else)."""
    records = pd.DataFrame(
        [
            {**BASE, "occurrenceID": f"r{number}", "organismName": row[0], "parentEventID": row[1], "startUTC": row[2],
             **(row[3] if len(row) > 3 else {})}
            for number, row in enumerate(rows)
        ]
    )  # fmt: skip
    usable = usable_records(records, deployments, {}, species=["AL"])
    return histories.capture_histories(
        usable, records, deployments, activity(deployments, EFFORT, records), choice, **more
    )


ROWS = [
    ("A", "w1", "2014-01-02T10:00:00Z", {"sex": "male"}),
    ("A", "w2", "2014-01-02T10:10:00Z"),  # ten minutes later: the same detection
    ("A", "w2", "2014-01-02T12:00:00Z"),
    ("A", "e1", "2014-01-08T12:00:00Z"),
    ("B", "e1", "2014-01-09T00:00:00Z", {"sex": "female", "lifeStage": "subadult"}),
    ("B", "e1", "2014-01-09T00:30:00Z", {"sex": "male"}),
]


def test_captures_count_independent_detections_by_station_and_occasion():
    found = made(ROWS)
    assert found.captures.values.tolist() == [
        ["A", 1, "W", 2, True],
        ["A", 2, "E", 1, True],
        ["B", 2, "E", 2, True],
    ]
    assert found.animals.values.tolist() == [["A", "male", "CHN;RUS", False], ["B", "unknown", "CHN", True]]
    assert found.left_out == {}


def test_usage_is_the_union_of_cameras_in_days_of_utc():
    found = made(ROWS)
    assert list(found.traps["station"]) == ["E", "W"]
    # from 1 January in weeks: W 7 and 7 days; E from the 3rd 0:00 UTC to the 10th 0:00 UTC: 5 and 2
    assert found.usage.tolist() == [[5.0, 2.0], [7.0, 7.0]]
    assert [str(day.date()) for day in found.occasions["start"]] == ["2014-01-01", "2014-01-08"]
    assert found.occasions["usage_days"].tolist() == [12.0, 9.0]
    assert found.traps[["lon", "lat"]].values.tolist() == [[130.0, 43.0], [pytest.approx(131.1), 43.0]]


def test_a_local_clock_is_turned_to_utc():
    """The camera in China ran from 22:00 UTC on: two of its hours lie in the first occasion."""
    deployments = DEPLOYMENTS.iloc[[2]].assign(
        deploymentStart="2014-01-02T06:00:00+08:00", deploymentEnd="2014-01-03T08:00:00+08:00"
    )
    found = made([("A", "e1", "2014-01-02T12:00:00Z")], histories.Choice(1, "2014-01-01", "2014-01-03"), deployments)
    assert found.usage.tolist() == [[pytest.approx(2 / 24), 1.0, 0.0]]
    assert found.captures["occasion"].tolist() == [2]


def test_the_last_occasion_may_be_shorter_and_days_bound_the_records():
    found = made(ROWS, histories.Choice(5, "2014-01-02", "2014-01-08"))
    assert [str(day.date()) for day in found.occasions["end"]] == ["2014-01-07", "2014-01-09"]
    assert found.usage[1].tolist() == [5.0, 2.0]
    assert found.left_out == {"outside_days": 2}


def test_what_is_left_out_is_counted_with_its_reason():
    rows = [
        *ROWS,
        ("C", "w1", "2014-01-02T10:00:00Z", {"lifeStage": "juvenile"}),
        ("C", "w1", None, {"timePrecision": "month", "localStart": "2014-01"}),
        ("C", "t1", "2014-01-02T10:00:00Z"),
        ("C", None, "2014-01-02T10:00:00Z", {"declaredSide": "RUS"}),
        (None, "w1", "2014-01-02T10:00:00Z"),
    ]
    found = made(rows)
    assert found.left_out == {"juvenile": 1, "not_to_a_day": 1, "other_method": 1, "no_station": 1, "no_individual": 1}
    assert len(found.records) + sum(found.left_out.values()) == len(rows)
    assert "C" not in set(found.animals["animal"])


def test_a_date_alone_counts():
    found = made([("A", "w1", None, {"timePrecision": "day", "localStart": "2014-01-08"})])
    assert found.captures.values.tolist() == [["A", 2, "W", 1, True]]


def test_a_capture_without_effort_is_kept_and_told():
    found = made([("A", "e1", "2014-01-02T12:00:00Z"), ("A", "e1", "2014-01-04T12:00:00Z")], histories.Choice(2))
    assert found.captures[["occasion", "worked"]].values.tolist() == [[1, False], [2, True]]
    assert found.usage[0, 0] == 0.0


FLANKS = [
    ("A", "w1", "2014-01-02T10:00:00Z", {"flank": "left"}),
    ("B", "w1", "2014-01-02T11:00:00Z", {"flank": "left"}),
    ("C", "w1", "2014-01-02T12:00:00Z", {"flank": "right"}),
    ("D", "w1", "2014-01-02T13:00:00Z", {"flank": "both"}),
    ("E", "w1", "2014-01-02T14:00:00Z", {"flank": "unknown"}),
    ("F", "w1", "2014-01-02T15:00:00Z"),
]


@pytest.mark.parametrize(
    ("flanks", "animals", "used"), [("larger", "ABDEF", "left"), ("left", "ABDEF", "left"), ("right", "CDEF", "right"), ("any", "ABCDEF", "any")]
)  # fmt: skip
def test_flanks_are_two_data_sets_and_never_a_union(flanks, animals, used):
    found = made(FLANKS, histories.Choice(flanks=flanks))
    assert "".join(found.animals["animal"]) == animals and found.flank == used
    assert found.flank_animals == {"left": 5, "right": 4}
    assert found.left_out["other_flank"] == 6 - len(animals)


def test_one_side_alone_has_its_own_stations_and_records():
    found = made(ROWS, countries=["CHN"])
    assert list(found.traps["station"]) == ["E"]
    assert found.left_out == {"other_method": 3}


def test_tables():
    found = made(ROWS, histories.Choice(7, "2014-01-01", "2014-01-25"))
    animals = history_tables.by_animal(found)
    # the fourth occasion is 22 to 25 January, the third 15 to 21: nothing worked
    assert animals[["animal", "captures", "first", "last", "history"]].values.tolist() == [
        ["A", 2, 1, 2, "11--"],
        ["B", 1, 2, 2, "01--"],
    ]
    stations = history_tables.by_station(found)
    assert len(stations) == 2 * 4 and stations["usage_days"].sum() == found.usage.sum()
    assert stations.loc[(stations["station"] == "E") & (stations["occasion"] == 2), ["animals", "detections"]].values.tolist() == [[2, 3]]  # fmt: skip
    traps = history_tables.traps_with_usage(found)
    assert traps.loc[1, ["usage_1", "usage_2", "usage_3"]].tolist() == [7.0, 7.0, 0.0] and traps["geometry"][0].x == 130
    effort = history_tables.effort_by_country(found).set_index("country")
    assert effort.loc["CHN"].tolist() == [1, 7.0, 2] and effort.loc["RUS"].tolist() == [1, 14.0, 1]
    assert history_tables.matrix(found).tolist() == [[1, 1, 0, 0], [0, 1, 0, 0]]
    assert history_tables.worked(found).tolist() == [True, True, False, False]


def test_places_made_coarse_are_told():
    deployments = DEPLOYMENTS.assign(dataGeneralizations=[None, None, "0.1 degree", None], coordinateUncertaintyInMeters=[10, 20, 8000, None])  # fmt: skip
    traps = made(ROWS, deployments=deployments).traps
    assert traps["coarse"].tolist() == [True, False] and traps["uncertainty_m"].tolist() == [8000, 20]


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (histories.Choice(0), "unknown_parameter_value"),
        (histories.Choice(16), "unknown_parameter_value"),
        (histories.Choice(flanks="top"), "unknown_parameter_value"),
        (histories.Choice(first="1 May"), "unknown_parameter_value"),
        (histories.Choice(first="2014-02-01", last="2014-01-01"), "history_dates"),
        (histories.Choice(1, "2000-01-01"), "history_too_many"),
        (histories.Choice(first="2015-01-01", last="2015-02-01"), "history_no_effort"),
    ],
)
def test_refusals(choice, code):
    with pytest.raises(NeaspecError, match=code):
        made(ROWS, choice)


def test_without_effort():
    transects = DEPLOYMENTS.iloc[[3]]
    with pytest.raises(NeaspecError, match="history_no_effort"):
        made([("A", "t1", "2014-01-02T10:00:00Z")], deployments=transects)
    found = made([("A", "t1", "2014-01-02T10:00:00Z")], deployments=transects, effort_needed=False)
    assert found.occasions.empty and found.left_out == {"no_effort": 1}
    later = made(ROWS, histories.Choice(first="2015-01-01", last="2015-02-01"), effort_needed=False)
    assert later.occasions.empty and later.left_out == {"no_effort": len(ROWS)}
    assert history_tables.by_animal(found).empty and history_tables.by_station(found).empty
    assert history_tables.effort_by_country(found).empty and len(history_tables.traps_with_usage(found)) == 0
    assert np.size(history_tables.matrix(found)) == 0


def test_effort_stands_in_the_order_of_the_programme():
    found = made(ROWS, histories.Choice(7, "2014-01-01", "2014-01-25"))
    one = replace(found, traps=found.traps.assign(country=["KOR", "PRK"]))
    assert history_tables.effort_by_country(one)["country"].tolist() == ["PRK", "KOR"]
