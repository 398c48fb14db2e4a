"""Sides and crossings from code, side and time alone."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.movement.crossings import counted_once, individual_passages, passages, time_spans


def told(*rows):
    """Passages of (side, begin, end) in days."""
    days = [(side, np.datetime64("2020-01-01") + a, np.datetime64("2020-01-01") + b) for side, a, b in rows]
    found = passages([d[0] for d in days], [d[1] for d in days], [d[2] for d in days])
    return found.sides, found.crossings, found.demarcation_passages


def instants(text):
    return told(*((side, n, n) for n, side in enumerate(text.split())))


@pytest.mark.parametrize(
    "text, sides, crossings",
    [
        ("RUS RUS CHN CHN RUS CHN", ("CHN", "RUS"), 3),  # the worked example of the guide: D1 to D6
        ("RUS", ("RUS",), 0),
        ("", (), 0),
        ("MNG RUS MNG CHN", ("CHN", "MNG", "RUS"), 3),
    ],
)
def test_instants_are_counted_step_by_step(text, sides, crossings):
    assert instants(text) == (sides, crossings, 0)


def test_passages_of_the_demarcation_line_are_never_crossings():
    assert instants("PRK KOR PRK") == (("PRK", "KOR"), 0, 2)
    assert instants("CHN PRK KOR") == (("CHN", "PRK", "KOR"), 1, 1)


def test_records_of_one_month_have_no_order():
    # CHN and RUS in January, RUS in February: one change will do, CHN first; exact instants may have told three
    assert told(("RUS", 0, 30), ("CHN", 0, 30), ("RUS", 31, 58)) == (("CHN", "RUS"), 1, 0)
    assert told(("RUS", 0, 30), ("CHN", 31, 58), ("RUS", 59, 89)) == (("CHN", "RUS"), 2, 0)


def test_exact_records_within_a_coarse_one_keep_their_order():
    # own cameras: RUS, CHN, RUS on days 3, 10, 20; the neighbour says CHN in the same month
    assert told(("RUS", 3, 3), ("CHN", 10, 10), ("RUS", 20, 20), ("CHN", 0, 30)) == (("CHN", "RUS"), 2, 0)


@st.composite
def histories(draw):
    sides = st.sampled_from(("CHN", "RUS", "MNG", "PRK", "KOR"))
    return draw(st.lists(st.tuples(sides, st.integers(0, 4)), max_size=6))


@given(histories())
@settings(max_examples=200, deadline=None)
def test_the_least_number_over_all_orders(rows):
    """Months 0 to 4, several records in each: brute force over every order within the months."""
    least = None
    for order in permutations(rows):
        if [month for _, month in order] == sorted(month for _, month in rows):
            path = [side for side, _ in order]
            changes = sum(a != b for a, b in zip(path, path[1:]))
            least = changes if least is None else min(least, changes)
    found = told(*((side, 100 * month, 100 * month + 30) for side, month in rows))
    assert found[1] + found[2] == (least or 0)


def frame(*rows):
    names = ("species_id", "declaredSide", "countryFromPoint", "sideStatus", "startUTC", "localStart", "eventDate",
             "timePrecision")  # fmt: skip
    return pd.DataFrame(rows, columns=names, dtype=object)


def test_spans_are_as_fine_as_what_is_known():
    records = frame(
        ("AT", "RUS", None, None, "2014-01-05T10:10:00Z", "2014-01-05T21:10:00", None, "second"),
        ("AT", "RUS", None, None, None, "2014-02-11", None, "day"),
        ("AT", "RUS", None, None, None, None, "2014-02", "month"),
        ("AT", "RUS", None, None, None, None, "2014", "year"),
        ("AT", "RUS", None, None, None, None, None, "unknown"),
    )
    spans = time_spans(records)
    assert [str(value) for value in spans["begin"]] == [
        "2014-01-05 10:10:00", "2014-02-11 00:00:00", "2014-02-01 00:00:00", "2014-01-01 00:00:00", "NaT",
    ]  # fmt: skip
    assert [str(value)[:10] for value in spans["end"]] == [
        "2014-01-05",
        "2014-02-11",
        "2014-02-28",
        "2014-12-31",
        "NaT",
    ]


def test_animals_are_told_apart_and_each_counted_once():
    records = frame(
        ("AT", "RUS", None, None, "2014-01-05T10:10:00Z", None, None, "second"),
        ("AT", None, "CHN", "ok", "2014-03-05T10:10:00Z", None, None, "second"),
        ("AT", None, "CHN", "ambiguous", "2014-04-05T10:10:00Z", None, None, "second"),
        ("AL", "CHN", None, None, None, None, "2014-04", "month"),
        ("AL", "CHN", None, None, None, None, "2014-04", "month"),
    )
    found = individual_passages(records, pd.Series(["T1", "T1", "T1", "L1", None]))
    assert found.to_dict("records") == [
        {"key": "L1", "species_id": "AL", "sides": "CHN", "records": 1, "used": 1, "crossings": 0, "demarcation_passages": 0},
        {"key": "T1", "species_id": "AT", "sides": "CHN;RUS", "records": 3, "used": 2, "crossings": 1, "demarcation_passages": 0},
    ]  # fmt: skip
    assert counted_once(found["sides"]) == {"CHN": 2, "RUS": 1, "both": 1, "all": 2}
