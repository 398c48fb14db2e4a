"""Numbers as they are written."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.numerals import decimal_mark, parse_numbers


def parsed(*cells, **options):
    numbers = parse_numbers(pd.Series(list(cells), dtype=object), **options)
    return [None if math.isnan(number) else number for number in numbers]


def test_a_column_of_decimal_commas():
    assert parsed("42,861", "-130,5", None, "7,25") == [42.861, -130.5, None, 7.25]
    assert parsed("42,861944", "43") == [42.861944, 43.0]


def test_a_comma_before_three_figures_groups_thousands_where_the_column_says_so():
    assert parsed("85", "1,206", "2,065") == [85, 1206, 2065]
    assert parsed("1,206", "2,065", whole=True) == [1206, 2065]
    assert parsed("1,206", "2,065") == [1.206, 2.065]  # the rule for a column of measures
    assert parsed("1,206.5", "3.5") == [1206.5, 3.5]
    assert parsed("1,234,567") == [1234567]


def test_a_cell_that_only_a_comma_explains_is_read_in_a_column_of_points():
    assert parsed("1.5", "12,5") == [1.5, 12.5]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("１２．５", 12.5),
        ("−12.5", -12.5),
        ("–12.5", -12.5),
        ("1\u00a0234", 1234),
        ("1\u2009234\u2009567", 1234567),
        ("12 345,6", 12345.6),
        ("\u300012.5\u3000", 12.5),
        ("4.2861E+01", 42.861),
        (".5", 0.5),
        ("+7", 7),
    ],
)
def test_signs_of_other_keyboards(cell, number):
    assert parsed(cell) == [number]


@pytest.mark.parametrize(
    "cell", ["", "abc", "1,2,3", "10²", "1e999", "1 23", "12.5.1", "nan", "inf", "0x10", "١٢", "42.861.944"]
)
def test_what_is_no_number_is_none(cell):
    assert parsed(cell) == [None]


def test_points_group_in_a_column_of_commas():
    assert parsed("1.234,5", "7,25", decimal="comma") == [1234.5, 7.25]


def test_the_mark_of_a_column_read_in_chunks_is_asked_once():
    column = pd.Series(["1,206", "12,5"])
    assert decimal_mark(column) == "comma"
    assert parsed("1,206", decimal="comma") == [1.206]
    assert parsed("1,206", decimal="point") == [1206]
    assert decimal_mark(pd.Series(["1.5", None])) == "point"


def test_rows_stay_aligned():
    numbers = parse_numbers(pd.Series(["2", None, "1"], index=[7, 3, 5]))
    assert numbers.index.tolist() == [7, 3, 5]
    assert numbers[5] == 1
    assert parse_numbers(pd.Series([], dtype=object)).empty


@settings(max_examples=200, deadline=None)
@given(st.lists(st.floats(-1e9, 1e9), min_size=1))
def test_what_is_written_is_read_back(numbers):
    assert parsed(*map(repr, numbers)) == numbers
    commas = [f"{number:.4f}".replace(".", ",") for number in numbers]
    assert parsed(*commas, decimal="comma") == [float(f"{number:.4f}") for number in numbers]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=8), st.from_regex(r"[-+0-9., ]{1,12}", fullmatch=True))))
def test_any_text_is_a_finite_number_or_none(cells):
    assert all(number is None or math.isfinite(number) for number in parsed(*cells))
