"""Errors that only a whole data set shows."""

from __future__ import annotations

import random


def rows(places, dataset="a"):
    return [{"id": f"{dataset}{n}", "datasetID": dataset, "at": at} for n, at in enumerate(places)]


def fine(number, seed=3, decimals=1.0):
    """Places over four degrees each way with five decimals; below ``decimals`` behind the point."""
    dice = random.Random(seed)
    return [
        (round(128 + dice.randrange(4) + dice.random() * decimals, 5), round(41 + dice.randrange(4) + dice.random() * decimals, 5))
        for _ in range(number)
    ]  # fmt: skip


def test_most_places_on_a_grid_of_a_tenth_of_a_degree(bench):
    # 9 of 10 on the grid; the other data set has 7 of 10
    grid = [(130 + n / 10, 43 + n / 10) for n in range(1, 10)]
    found = bench.params("rounding_grid", rows([*grid, (130.4321, 43.1234)]) + rows([*grid[:7], *fine(3)], "b"))
    assert set(found) == {f"a{n}" for n in range(9)}
    assert found["a0"] == {"step_deg": "0.1", "percent": 90, "places": 10}


def test_whole_minutes_are_a_grid(bench):
    minutes = [(round(130 + n / 60, 4), round(43 + (n + 7) / 60, 4)) for n in (1, 2, 4, 5, 7, 8, 10, 11, 13, 14)]
    assert bench.params("rounding_grid", rows(minutes))["a0"]["step_deg"] == "0.01667"


def test_fine_places_and_too_few_are_no_grid(bench):
    assert bench.ids("rounding_grid", rows(fine(40))) == set()
    assert bench.ids("rounding_grid", rows([(130 + n / 10, 43.0) for n in range(9)])) == set()


def test_minutes_read_as_decimals(bench):
    # of 60 places all decimals are below 0.6; by chance 36 percent are, so p is 0.36 ** 60
    found = bench.params("degree_minute_confusion", rows(fine(60, decimals=0.599)) + rows(fine(60, seed=4), "b"))
    assert set(found) == {f"a{n}" for n in range(60)}
    assert found["a0"] == {"percent": 100, "places": 60}


def test_a_small_study_area_says_nothing_of_minutes(bench):
    places = [(130 + n / 101, 43 + n / 103) for n in range(50)]  # all decimals below 0.5, within half a degree
    assert bench.ids("degree_minute_confusion", rows(places)) == set()
