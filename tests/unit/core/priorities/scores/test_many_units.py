"""Ranks counted in classes against ranks sorted, and the compiled counting against numpy's."""

from __future__ import annotations

import math
import sys

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.scores import many_units, priority_score, rank_arrays
from neaspec_plugin.core.priorities.scores.criteria import Criterion
from neaspec_plugin.core.priorities.scores.drawn_scores import DrawnScores
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
    compiled = many_units._methods() is not rank_arrays
    assert compiled == (way == "compiled")


@pytest.mark.parametrize("missing", [0.0, 0.1])
def test_counted_ranks_are_the_sorted_ones_to_a_step(way, missing, monkeypatch):
    values = units(20_000, missing)
    sorted_ranks = score_units(values, CRITERIA, 60, 3, Silent())
    monkeypatch.setattr(priority_score, "MOST_SORTED", 10_000)
    counted = score_units(values, CRITERIA, 60, 3, Silent())
    # a step is 20000 / 65536 = 0.3 of a unit, a class holds few units
    off = (counted[RANKS] - sorted_ranks[RANKS]).abs().to_numpy()
    assert off.max() <= 5 and off.mean() < 0.5
    assert (counted["acceptability"] - sorted_ranks["acceptability"]).abs().max() < 2.5 / 60
    assert counted["acceptability"].mean() == pytest.approx(0.1, abs=0.001)
    same = [column for column in counted if column not in (*RANKS, "acceptability")]
    pd.testing.assert_frame_equal(counted[same], sorted_ranks[same])


@pytest.mark.parametrize("draws", [1, 255, 256, 700])
def test_the_ends_of_ranks_are_those_of_a_sort(draws):
    kernels = pytest.importorskip("neaspec_plugin.core.priorities.scores.rank_kernels")
    source = np.random.default_rng(draws)
    spread = source.integers(0, 65536, (draws, 40))
    heaps = source.choice([0, 1, 255, 256, 257, 511, 65279, 65280, 65534, 65535], (draws, 40))
    ranks = np.hstack([spread, heaps, spread // 400 * 400, spread // 900, 65535 - spread // 900]).astype(np.uint16)
    ordered = np.sort(ranks, axis=0)
    for low, high, limit in ((1, draws, 0), (max(draws // 40, 1), draws - draws // 40, 6554), (1, 1, 65536)):
        found = np.empty((3, 1, ranks.shape[1]), np.uint16)
        kernels.tails(low, high, limit, ranks[np.newaxis], *found)
        np.testing.assert_array_equal(found[:, 0], [ordered[low - 1], ordered[high - 1], (ranks < limit).sum(axis=0)])


def test_both_ways_give_the_same():
    kernels = pytest.importorskip("neaspec_plugin.core.priorities.scores.rank_kernels")
    source = np.random.default_rng(2)
    scaled = source.random((5000, 5))
    scaled[:50] = scaled[50]  # equal ones
    scores = DrawnScores(scaled, source.dirichlet(np.ones(5), 3), source, 20 * 256)
    lines = scores.lines(slice(0, 3), many_units.CLASSES)
    guessed = source.random((20, 3, 256)).astype(np.float32) / 10
    guessed[0, :, :51] = 0
    classes = np.empty((2, 3, 20, 256), np.uint16)
    tables = np.empty((2, 3, many_units.CLASSES), np.uint16)
    ranks = np.zeros((2, 20, 3, 256), np.uint16)
    for added in (None, guessed):
        for found, ways in zip(classes, (kernels, rank_arrays)):
            for some in (slice(0, 7), slice(7, 20)):
                of_some = None if added is None else added[some]
                ways.classes_of(scores.weights, scores.tiles[some], of_some, lines, some.start, found)
        # sums in another order differ by rounding, and then seldom in class, by one
        off = np.abs(classes[0].astype(int) - classes[1])
        assert off.max() <= 1 and np.count_nonzero(off) < 0.02 * off.size
    for table, told, ways in zip(tables, ranks, (kernels, rank_arrays)):
        ways.rank_classes(many_units.STEPS, 5000, classes[0].reshape(3, -1), table)
        ways.look_up(classes[0].reshape(3, -1), table, 0, told)
    np.testing.assert_array_equal(*tables)
    np.testing.assert_array_equal(*ranks)
    told = ranks[0].swapaxes(0, 1).reshape(3, -1)[:, :5000]
    assert len(set(told[0, :51])) == 1
    summed = (scores.weights[0] @ scores.tiles).ravel()[:5000] + guessed[:, 0].ravel()[:5000]
    above = (summed > summed[77]).sum()  # by counting; a class may hold a few more
    assert told[0, 77] == pytest.approx(above * many_units.STEPS / 5000, abs=3 * many_units.STEPS / 5000)


@pytest.mark.parametrize("shape", ["even", "one far off", "many alike", "all alike", "two heaps"])
def test_classes_rise_with_the_scores_whatever_their_shape(way, shape):
    source = np.random.default_rng(6)
    values = np.sort(source.random(3000))
    if shape == "one far off":
        values = np.append(values[:-1] / 1e3, 1.0)
    elif shape == "many alike":
        values[20:2990] = values[20]
    elif shape == "all alike":
        values[:] = 0.25
    elif shape == "two heaps":
        values = np.sort(np.where(values < 0.1, 0.7, 0.2) + values / 1000)
    weights = np.array([[0.3, 0.7], [0.0, 1.0]])
    scores = DrawnScores(np.stack([values, values], axis=1), weights, source, 12 * 256)
    classes = np.empty((2, 12, 256), np.uint16)
    lines = scores.lines(slice(0, 2), many_units.CLASSES)
    many_units._methods().classes_of(scores.weights, scores.tiles, None, lines, 0, classes)
    known = classes.reshape(2, -1).astype(int)
    assert known[:, 3000:].max() <= known[:, :3000].min()  # those that fill up
    known = known[:, :3000]
    assert (np.diff(known, axis=1) >= 0).all()
    assert (known[:, 0] < known[:, -1]).all() or shape == "all alike"
    if shape in ("even", "one far off"):  # 3000 scores in 65536 classes: few share one
        assert len(np.unique(known[0])) > 0.95 * 3000


@pytest.mark.parametrize("n", [300, 777])
def test_scores_are_the_weighted_sums(n):
    source = np.random.default_rng(5)
    scaled, weights = source.random((n, 20)), source.dirichlet(np.ones(20), 37)
    width = many_units._tiles(n) * 256
    scores = DrawnScores(scaled, weights, source, width)
    found = (scores.weights @ scores.tiles).swapaxes(0, 1).reshape(37, -1)
    np.testing.assert_allclose(found[:, :n], weights @ scaled.T, rtol=1e-5)
    assert (found[:, n:] == 0).all()


@pytest.mark.parametrize("missing", [0.0, 0.2])
def test_neither_parts_nor_threads_nor_order_change_a_rank(way, missing, monkeypatch):
    monkeypatch.setattr(priority_score, "MOST_SORTED", 1)
    values = units(3000, missing)
    whole = score_units(values, CRITERIA, 70, 3, Silent())
    for name, size in (("THREADS", 3), ("_PART", 5)):
        monkeypatch.setattr(many_units, name, size)
        pd.testing.assert_frame_equal(score_units(values, CRITERIA, 70, 3, Silent()), whole)
    shuffled = values.sample(frac=1, random_state=2)
    pd.testing.assert_frame_equal(score_units(shuffled, CRITERIA, 70, 3, Silent()), whole)


def test_equal_units_share_the_smaller_rank(way, monkeypatch):
    monkeypatch.setattr(priority_score, "MOST_SORTED", 1)
    values = pd.DataFrame({"a": [1.0] * 600 + [0.0] * 400, "b": [1.0] * 600 + [0.0] * 400})
    found = score_units(values, CRITERIA[:2], 40, 1, Silent(), top=60)
    assert set(found["rank_low"][:600]) == {1} and set(found["rank_high"][600:]) == {601}
    assert set(found["acceptability"][:600]) == {1} and set(found["acceptability"][600:]) == {0}


def test_too_many_ranks_are_refused_before_they_are_drawn():
    many_units.check_score_memory(10_000_000, 1000)
    with pytest.raises(NeaspecError) as caught:
        many_units.check_score_memory(10_000_000, 10_000_000)
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
