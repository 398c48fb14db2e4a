"""Columns of formats with fixed headers."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.detections.own_columns import (
    is_personal,
    other_columns,
    own_columns,
    shared_order,
    without_home,
)
from neaspec_plugin.core.errors import NeaspecError

NAMES = {"behavior": "behavior", "start": ("timestamp", "start_time"), "end": "end_time"}


def text(*cells):
    return pd.Series(list(cells), dtype=object)


def test_case_spelling_and_order_of_candidates():
    header = ["Behaviour", "START_TIME", "timestamp"]
    assert own_columns(header, NAMES, {}) == {"behavior": "Behaviour", "start": "timestamp"}


def test_the_mapping_goes_before_the_names_and_foreign_columns_are_left_out():
    found = own_columns(["timestamp", "when"], NAMES, {"start": "when", "species": "what", "count": "=1"})
    assert found == {"start": "when"}


def test_what_is_needed_is_told_by_the_name_that_the_format_gives_it():
    with pytest.raises(NeaspecError) as caught:
        own_columns(["a"], NAMES, {}, ("start",), "f.csv")
    assert caught.value.message.params == {"file": "f.csv", "column": "timestamp"}
    assert own_columns(["a"], NAMES, {"start": "=2020-01-01"}, ("start",)) == {}


@pytest.mark.parametrize(
    "name", ["recorded_by", "setupBy", "project_admin_email", "Observer", "team_leader", "Artist", "contact phone"]
)
def test_columns_of_persons(name):
    assert is_personal(name)
    assert other_columns(["a", name, "B"], ["b"]) == ["a"]


@pytest.mark.parametrize("name", ["identified_as", "remarks", "leaderless", "phonetic", "membership", "camera"])
def test_columns_of_no_person(name):
    assert not is_personal(name)


@pytest.mark.parametrize(
    ("path", "left"),
    [
        ("C:/Users/somebody/pictures/A", "pictures/A"),
        ("C:\\Users\\somebody\\pictures", "pictures"),
        ("/Users/somebody/a.jpg", "a.jpg"),
        ("D:/survey/a.jpg", "D:/survey/a.jpg"),
    ],
)
def test_paths_lose_the_folder_of_a_person(path, left):
    assert without_home(text(path, None)).tolist() == [left, None]


@pytest.mark.parametrize(
    ("columns", "order"),
    [
        ([text("05/04/2019"), text("14/05/2019")], "dmy"),
        ([text("05/04/2019", "5/14/2019")], "mdy"),
        ([text("5/4/19"), text("4/28/19 00:32")], "mdy"),
        ([text("28/4/19")], "auto"),  # the year may stand first
        ([text("05/04/2019")], "auto"),
        ([text(None)], "auto"),
    ],
)
def test_one_date_tells_the_order_of_all(columns, order):
    assert shared_order(columns) == order
    assert shared_order(columns, "dmy") == "dmy"


def test_dates_that_begin_with_the_year_are_not_read_on():
    def columns():
        yield text("2019-05-14", None)
        raise AssertionError("read on")

    assert shared_order(columns()) == "auto"
