"""Ranks counted in classes against ranks sorted, and the compiled counting against numpy's."""

from __future__ import annotations

import math
import sys

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities import many_units, priority_score
from neaspec_plugin.core.priorities.criteria import Criterion
from neaspec_plugin.core.priorities.priority_score import score_units
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
        monkeypatch.delitem(sys.modules, "neaspec_plugin.core.priorities.rank_kernels", raising=False)
    return request.param


def test_the_way_is_the_one_meant(way):
    compiled = many_units._methods()[0] is not many_units._rank_row
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
    kernels = pytest.importorskip("neaspec_plugin.core.priorities.rank_kernels")
    source = np.random.default_rng(2)
    scores = source.normal(0.5, 0.07, 5000).astype(np.float32)
    scores[:50] = scores[50]  # equal ones
    found = np.empty((2, 5000), np.uint16)
    factor = np.float32((many_units.CLASSES - 1) / (scores.max() - scores.min()))
    for row, method in zip(found, (kernels.rank_row, many_units._rank_row)):
        room = np.empty(many_units.CLASSES, np.int32), np.empty(many_units.CLASSES, np.uint16)
        method(scores, scores.min(), factor, *room, many_units.STEPS, row)
    np.testing.assert_array_equal(*found)
    assert len(set(found[0, :51])) == 1
    ranks = source.integers(0, 65536, (300, 101)).astype(np.uint16)
    ranks[:100] //= 300  # one high byte for all
    told = np.empty((2, 3, 300), np.int64)
    for rows, method in zip(told, (kernels.tails, many_units._tails)):
        method(ranks, 6, 96, 6554, *rows)
    np.testing.assert_array_equal(*told)
    ordered = np.sort(ranks, axis=1)
    np.testing.assert_array_equal(told[0], [ordered[:, 5], ordered[:, 95], (ranks < 6554).sum(axis=1)])


def test_equal_units_share_the_smaller_rank(way, monkeypatch):
    monkeypatch.setattr(priority_score, "MOST_SORTED", 1)
    values = pd.DataFrame({"a": [1.0] * 600 + [0.0] * 400, "b": [1.0] * 600 + [0.0] * 400})
    found = score_units(values, CRITERIA[:2], 40, 1, Silent(), top=60)
    assert set(found["rank_low"][:600]) == {1} and set(found["rank_high"][600:]) == {601}
    assert set(found["acceptability"][:600]) == {1} and set(found["acceptability"][600:]) == {0}


def test_too_many_ranks_are_refused_before_they_are_drawn():
    many_units.check_score_memory(1_000_000, 1000)
    with pytest.raises(NeaspecError) as caught:
        many_units.check_score_memory(10_000_000, 1000)
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
