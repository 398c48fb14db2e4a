"""The steps of one animal: in the order of time, between records that have a time and a place."""

from __future__ import annotations

import pandas as pd
from shapely import Point

from neaspec_plugin.core.individuals.track import TRACK, exact_places, track

PLACES = {"a": Point(131.0, 43.0), "b": Point(131.1, 43.2), "c": Point(131.1, 43.2), "d": Point(130.9, 43.1), "e": None}


def sightings(*rows):
    frame = pd.DataFrame(rows, columns=["record_id", "begin"])
    begin = pd.to_datetime(frame["begin"])
    return frame.assign(record_table="detections", animal="simulated-1", species_id="AL", begin=begin, end=begin)


def test_steps_follow_time_and_pass_over_stays_and_records_without_time_or_place():
    seen = sightings(("d", "2014-05-01"), ("a", "2014-01-05 22:00"), ("b", "2014-02-01"), ("c", "2014-03-01"),
                     ("e", "2014-01-20"), ("a", None), ("unknown", "2014-01-21"))  # fmt: skip
    found = track(seen, {("detections", name): place for name, place in PLACES.items()})
    assert found[["last_before", "first_after"]].values.tolist() == [
        ["2014-01-05", "2014-02-01"], ["2014-03-01", "2014-05-01"],
    ]  # fmt: skip
    assert [list(line.coords) for line in found["geometry"]] == [
        [(131.0, 43.0), (131.1, 43.2)], [(131.1, 43.2), (130.9, 43.1)],
    ]  # fmt: skip
    assert set(found["animal"]) == {"simulated-1"} and set(found["species_id"]) == {"AL"}


def test_one_record_or_none_makes_no_step():
    for seen in (sightings(), sightings(("a", "2014-01-05"))):
        found = track(seen, {("detections", "a"): PLACES["a"]})
        assert found.empty and list(found.columns) == TRACK


def test_a_month_and_a_day_with_another_record_have_no_order():
    month = sightings(("b", "2014-01-01")).assign(end=pd.Timestamp("2014-01-31 23:59:59"))
    day = sightings(("d", "2014-03-05")).assign(end=pd.Timestamp("2014-03-05 23:59:59"))
    seen = pd.concat([month, sightings(("a", "2014-01-05 08:00"), ("b", "2014-03-05 09:00")), day])
    places = {("detections", name): place for name, place in PLACES.items()}
    assert track(seen, places)[["last_before", "first_after"]].values.tolist() == [["2014-01-05", "2014-03-05"]]
    alone = pd.concat([month, seen[seen["begin"] == "2014-01-05 08:00"], day])  # a day alone has its place in the order
    assert [list(line.coords) for line in track(alone, places)["geometry"]] == [[(131.0, 43.0), (130.9, 43.1)]]


def test_a_place_that_was_made_coarse_is_none():
    rows = pd.DataFrame({"occurrenceID": ["a", "b"], "geometry": [PLACES["a"], PLACES["b"]],
                         "dataGeneralizations": [None, "cells of 10 km"]})  # fmt: skip
    places = exact_places(rows, "detections", "occurrenceID")
    assert places == {("detections", "a"): PLACES["a"]}
    assert track(sightings(("a", "2014-01-05"), ("b", "2014-02-05")), places).empty
