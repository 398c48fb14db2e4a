"""Ranks counted in classes against ranks sorted, and the compiled counting against numpy's."""

from __future__ import annotations

import math
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.scores import many_units, priority_score
from neaspec_plugin.core.priorities.scores.criteria import Criterion
from neaspec_plugin.core.priorities.scores.priority_score import score_units
from neaspec_plugin.core.progress import Silent

CRITERIA = [Criterion(name, "benefit", "min_max", 1.0) for name in "abcd"]
RANKS = ["rank_low", "rank_high"]


def units(n, missing=0.0):
    source = np.random.default_rng(4)
    table = source.random((n, 4))
    table[source.random(table.shape) < missing] = math.nan
    return pd.DataFrame(table, columns=list("abcd"))


@pytest.fixture(params=["compiled", "numpy"])
def way(request, monkeypatch):
    """Both ways of counting."""
    if request.param == "compiled":
        pytest.importorskip("numba")
    else:
        monkeypatch.setitem(sys.modules, "numba", None)
        monkeypatch.delitem(sys.modules, "neaspec_plugin.core.priorities.scores.rank_kernels", raising=False)
    return request.param


def test_the_way_is_the_one_meant(way):
    compiled = many_units._methods()[0] is not many_units._rank_classes
    assert compiled == (way == "compiled")


@pytest.mark.parametrize("missing", [0.0, 0.1])
def test_counted_ranks_are_the_sorted_ones_to_a_step(way, missing, monkeypatch):
    values = units(20_000, missing)
    sorted_ranks = score_units(values, CRITERIA, 60, 3, Silent())
    monkeypatch.setattr(priority_score, "MOST_SORTED", 10_000)
    counted = score_units(values, CRITERIA, 60, 3, Silent())
    # a step is 20000 / 65536 = 0.3 of a unit, a class holds few units
    off = (counted[RANKS] - sorted_ranks[RANKS]).abs().to_numpy()
    assert off.max() <= 4 and off.mean() < 0.5
    assert (counted["acceptability"] - sorted_ranks["acceptability"]).abs().max() < 2.5 / 60
    assert counted["acceptability"].mean() == pytest.approx(0.1, abs=0.001)
    same = [column for column in counted if column not in (*RANKS, "acceptability")]
    pd.testing.assert_frame_equal(counted[same], sorted_ranks[same])


def test_both_ways_give_the_same():
    kernels = pytest.importorskip("neaspec_plugin.core.priorities.scores.rank_kernels")
    source = np.random.default_rng(2)
    scores = source.normal(0.5, 0.07, (3, 5000)).astype(np.float32)
    scores[:, :50] = scores[:, 50:51]  # equal ones
    least = scores.min(axis=1)
    factor = ((many_units.CLASSES - 1) / np.ptp(scores, axis=1)).astype(np.float32)
    tables = np.empty((2, 3, many_units.CLASSES), np.uint16)
    found = np.zeros((2, 3, 20, 256), np.uint16)
    for number, (rank, look_up) in enumerate(
        [(kernels.rank_classes, kernels.look_up), (many_units._rank_classes, many_units._look_up)]
    ):
        rank(many_units.STEPS, scores, least, factor, tables[number])
        look_up(scores, least, factor, tables[number], found[number])
    np.testing.assert_array_equal(*tables)
    np.testing.assert_array_equal(*found)
    told = found[0].reshape(3, -1)[:, :5000]
    assert len(set(told[0, :51])) == 1
    above = (scores[0] > scores[0, 7]).sum()  # by counting; a class may hold a few more
    assert told[0, 7] == pytest.approx(above * many_units.STEPS / 5000, abs=3 * many_units.STEPS / 5000)


def test_both_ways_find_the_same_order_statistics():
    kernels = pytest.importorskip("neaspec_plugin.core.priorities.scores.rank_kernels")
    ranks = np.random.default_rng(2).integers(0, 65536, (101, 300)).astype(np.uint16)
    ranks[:, :100] //= 300  # one high byte for all
    told = np.empty((2, 3, 300), np.uint16)
    for rows, method in zip(told, (kernels.tails, many_units._tails)):
        method(6, 96, 6554, ranks, *rows)
    np.testing.assert_array_equal(*told)
    ordered = np.sort(ranks, axis=0)
    np.testing.assert_array_equal(told[0], [ordered[5], ordered[95], (ranks < 6554).sum(axis=0)])


def test_parts_of_the_units_get_the_scores_and_guesses_of_all(way, monkeypatch):
    monkeypatch.setattr(priority_score, "MOST_SORTED", 1)
    values = units(3000, 0.2)
    whole = score_units(values, CRITERIA, 70, 3, Silent())
    monkeypatch.setattr(many_units, "_UNITS", 1024)
    pd.testing.assert_frame_equal(score_units(values, CRITERIA, 70, 3, Silent()), whole)


@pytest.mark.parametrize("n", [300, 777])
def test_scores_are_the_weighted_sums_and_the_same_part_by_part(n):
    source = np.random.default_rng(5)
    scaled, weights = source.random((n, 20)), source.random((37, 20))
    scores = many_units._Scores(scaled, weights, source)
    width = many_units._width(n)
    room, part = (np.full((37, columns), np.nan, dtype=np.float32) for columns in (width, width - 256))
    with ThreadPoolExecutor(2) as pool:
        scores.fill(pool, room, slice(0, 37), slice(0, width))
        scores.fill(pool, part, slice(0, 37), slice(256, width))
    np.testing.assert_allclose(room[:, :n], weights @ scaled.T, rtol=1e-5)
    np.testing.assert_array_equal(room[:, 256:], part)
    assert (room[:, n:] == 0).all()


def test_equal_units_share_the_smaller_rank(way, monkeypatch):
    monkeypatch.setattr(priority_score, "MOST_SORTED", 1)
    values = pd.DataFrame({"a": [1.0] * 600 + [0.0] * 400, "b": [1.0] * 600 + [0.0] * 400})
    found = score_units(values, CRITERIA[:2], 40, 1, Silent(), top=60)
    assert set(found["rank_low"][:600]) == {1} and set(found["rank_high"][600:]) == {601}
    assert set(found["acceptability"][:600]) == {1} and set(found["acceptability"][600:]) == {0}


def test_too_many_ranks_are_refused_before_they_are_drawn():
    many_units.check_score_memory(10_000_000, 1000)
    with pytest.raises(NeaspecError) as caught:
        many_units.check_score_memory(10_000_000, 10_000)
    params = caught.value.message.params
    assert caught.value.message.code == "score_too_large"
    many_units.check_score_memory(10_000_000, params["fewer"])


def test_it_can_be_cancelled(monkeypatch):
    class Enough(Silent):
        def is_canceled(self):
            return True

    monkeypatch.setattr(priority_score, "MOST_SORTED", 1)
    with pytest.raises(NeaspecError) as caught:
        score_units(units(100), CRITERIA, 10, 1, Enough())
    assert caught.value.message.code == "cancelled"
