"""Cells by decimal arithmetic, uncertainty by the cell's half diagonal, months, pseudonyms."""

from __future__ import annotations

import math
from datetime import date
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.sharing.generalise import (
    cell_centre,
    generalise_points,
    generalised_uncertainty_m,
    half_diagonal_m,
    pseudonym,
    to_month,
)

degrees = st.floats(-180, 180, allow_nan=False)
steps = st.sampled_from([0.001, 0.01, 0.1, 0.5, 1.0])


@given(degrees, steps)
def test_the_centre_of_a_centre_is_itself(x, step):
    assert cell_centre(cell_centre(x, step), step) == cell_centre(x, step)


@given(degrees, steps)
def test_the_cell_holds_the_point(x, step):
    half = Fraction(str(step)) / 2
    assert -half <= Fraction(repr(x)) - Fraction(repr(cell_centre(x, step))) < half


@pytest.mark.parametrize(
    "x, centre",
    [
        (42.299999999, 42.25),
        (42.3, 42.35),  # 42.3 / 0.1 is 422.99999 in binary
        (42.3000001, 42.35),
        (42.35, 42.35),
        (0.0, 0.05),
        (-0.0001, -0.05),  # downwards, not towards zero
        (-42.3, -42.25),  # the lower edge of its cell: -42.3 to -42.2
        (130.7, 130.75),
    ],
)
def test_documented_cells(x, centre):
    assert cell_centre(x, 0.1) == centre


def test_every_tenth_of_a_degree_lies_in_the_cell_above_it():
    for tenths in range(-1800, 1800):
        assert cell_centre(tenths / 10, 0.1) == (2 * tenths + 1) / 20


def test_a_fine_cell_nests_in_the_coarse_one():
    for x in (42.3, 42.3049, 42.3999, 130.001):
        assert cell_centre(cell_centre(x, 0.01), 0.1) == cell_centre(x, 0.1)


def test_points_keep_their_order_and_gaps():
    lon, lat = generalise_points([130.51, np.nan], [42.3, 43.0], 0.1)
    assert lon[0] == 130.55 and math.isnan(lon[1]) and list(lat) == [42.35, 43.05]


@pytest.mark.parametrize(
    "lat, tenth, hundredth, thousandth", [(43, 6890, 689, 69), (35, 7184, 718, 72), (50, 6617, 662, 66)]
)
def test_half_diagonals_computed_elsewhere(lat, tenth, hundredth, thousandth):
    for step, metres in ((0.1, tenth), (0.01, hundredth), (0.001, thousandth)):
        assert half_diagonal_m(lat, step) == pytest.approx(metres, abs=0.5)


@pytest.mark.parametrize("lat, metres", [(0, 15691), (30, 14697), (60, 12461), (85, 11211)])
def test_full_diagonals_of_the_package_camtrapdp(lat, metres):
    assert math.ceil(2 * half_diagonal_m(lat, 0.1)) == metres


def test_uncertainty_grows_by_the_half_diagonal():
    assert generalised_uncertainty_m(100.0, 43.0, 0.1) == pytest.approx(100 + 6890, abs=0.5)
    assert generalised_uncertainty_m(math.nan, 43.0, 0.1) == pytest.approx(30 + 6890, abs=0.5)


@pytest.mark.parametrize(
    "written, month",
    [
        ("2015-03-04T10:30:00+09:00", "2015-03"),
        ("2015-03-04/2015-04-01", "2015-03"),
        ("2015-03", "2015-03"),
        ("2015", "2015"),
        (date(2015, 3, 4), "2015-03"),
        (pd.Timestamp("2015-03-04 10:30"), "2015-03"),
        (pd.NaT, None),
        (None, None),
        ("", None),
        ("20150304", None),
        ("4 March 2015", None),
        ("43.123456", None),
        (20150304, None),
    ],
)
def test_no_day_gets_through(written, month):
    assert list(to_month([written])) == [month]


def test_months_of_nothing_are_nothing():
    assert len(to_month([])) == 0


def test_pseudonyms_are_stable_under_a_key_and_differ_between_keys():
    first, second = b"one key", b"another key"
    assert pseudonym("C-17", first) == pseudonym("C-17", first)
    assert pseudonym("C-17", first) != pseudonym("C-17", second)
    assert len({pseudonym(f"C-{number}", first) for number in range(1000)}) == 1000


def test_a_pseudonym_is_hmac_sha256():
    # RFC 4231, test case 2
    assert pseudonym("what do ya want for nothing?", b"Jefe") == "5bdcc146bf60"


def test_without_a_key_there_is_no_secret():
    with pytest.raises(ValueError):
        pseudonym("C-17", b"")
