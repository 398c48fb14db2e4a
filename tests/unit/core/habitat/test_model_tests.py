"""Measures of a model by hand and by counting, and folds that keep neighbours and countries together."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat import model_tests
from neaspec_plugin.core.progress import Silent


@pytest.mark.parametrize("seed", range(5))
def test_auc_by_all_pairs(seed):
    source = np.random.default_rng(seed)
    own, around = source.integers(0, 6, 15).astype(float), source.integers(0, 6, 40).astype(float)
    pairs = [(a > b) + 0.5 * (a == b) for a, b in itertools.product(own, around)]
    assert model_tests.auc(own, around) == pytest.approx(np.mean(pairs))


def test_boyce_of_a_model_that_is_right_wrong_and_blind():
    source = np.random.default_rng(1)
    around = source.uniform(0, 1, 20_000)
    own = source.choice(around, 3000, p=around / around.sum())
    assert model_tests.boyce(own, around) > 0.95
    assert model_tests.boyce(1 - own, 1 - around) < -0.95
    assert abs(model_tests.boyce(source.uniform(0, 1, 3000), around)) < 0.8
    assert np.isnan(model_tests.boyce(np.ones(5), np.ones(9)))


def test_boyce_windows_by_counting():
    source = np.random.default_rng(2)
    around, own = source.uniform(0, 1, 200), source.beta(3, 2, 40)
    every = np.concatenate([own, around])
    low, high = every.min(), every.max()
    ratio, middle = [], []
    for number in range(101):
        start = low + 0.9 * (high - low) * number / 100
        stop = start + 0.1 * (high - low) + 1e-10
        seen, expected = (np.mean([start <= value <= stop for value in part]) for part in (own, around))
        if expected and (not ratio or ratio[-1] != seen / expected):
            ratio.append(seen / expected)
            middle.append(start)
    spearman = pd.Series(ratio).corr(pd.Series(middle), method="spearman")
    assert model_tests.boyce(own, around) == pytest.approx(spearman)


def test_the_range_of_a_field_with_patches_of_known_size():
    """Simulated: white noise averaged over squares of side 20 is alike up to 20 apart."""
    source = np.random.default_rng(3)
    noise = np.cumsum(np.cumsum(source.normal(size=(221, 221)), axis=0), axis=1)
    field = noise[20:, 20:] - noise[:-20, 20:] - noise[20:, :-20] + noise[:-20, :-20]
    row, column = source.integers(0, 201, (2, 5000))
    found = model_tests.autocorrelation_range(np.column_stack([column, row]) * 1.0, field[row, column][:, None], 1)
    assert 12 < found < 30


def test_blocks_stay_whole_and_presences_are_spread():
    source = np.random.default_rng(4)
    own, around = source.uniform(0, 100, (60, 2)), source.uniform(0, 100, (500, 2))
    folds = model_tests.block_folds(own, around, 10.0)
    corner = np.concatenate([own, around]).min(axis=0)
    fold_of = {}
    for places, fold in zip((own, around), folds):
        for place, number in zip(np.floor((places - corner) / 10).astype(int), fold):
            assert fold_of.setdefault(tuple(place), number) == number
    assert np.ptp(np.bincount(folds[0], minlength=5)) <= 4 and set(folds[1]) == set(range(5))


def sign(own, around):
    """A model that knows on which side of its presences' mean a place lies."""
    middle = own[:, 0].mean()
    return lambda rows: (rows[:, 0] > middle) * 1.0


def test_each_country_is_left_out_whole_and_in_order():
    source = np.random.default_rng(5)
    own, around = source.uniform(0, 1, (40, 1)), source.uniform(0, 1, (200, 1))
    sides = np.array([["RUS", "CHN", None, "MNG"][n % 4] for n in range(40)], dtype=object)
    sides[sides == "MNG"] = ["MNG"] * 3 + [None] * 7
    beside = np.array([["RUS", "CHN"][n % 2] for n in range(200)], dtype=object)
    asked = []

    def fit(one, other):
        asked.append((len(one), len(other)))
        return sign(one, other)

    folds = (np.arange(40) % 5, np.arange(200) % 5)
    found = model_tests.tested(own, around, folds, (sides, beside), fit, Silent())
    assert list(found.columns) == model_tests.COLUMNS
    assert found["test"].tolist() == ["training", *["blocks"] * 5, *["country"] * 3]
    assert found["country"].tolist()[-3:] == ["CHN", "MNG", "RUS"]
    assert found["fold"].tolist()[1:6] == [1, 2, 3, 4, 5]
    assert asked[0] == (40, 200) and asked[1] == (32, 160) and asked[-1] == (30, 100)
    assert found["auc"].isna().tolist() == [False] * 7 + [True, False]  # 3 presences are too few for a test
    assert found["presences_tested"].tolist()[-3:] == [10, 3, 10]


def test_a_part_without_which_no_model_can_be_made_has_no_measures():
    own, around = np.arange(20.0)[:, None], np.arange(100.0)[:, None]

    def fit(one, other):
        if len(one) == 16:
            raise NeaspecError("suitability_constant", layer="forest")
        return sign(one, other)

    none = np.full(20, None, dtype=object), np.full(100, None, dtype=object)
    found = model_tests.tested(own, around, (np.arange(20) // 4 % 5, np.arange(100) % 5), none, fit, Silent())
    assert found["auc"].isna().tolist() == [False, *[True] * 5]
    found = model_tests.tested(own, around, (np.arange(20) // 5, np.arange(100) % 5), none, fit, Silent())
    assert found["auc"].isna().tolist() == [False] * 5 + [True]
