"""The cheapest yes or no against trying every one."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from neaspec_plugin.core.priorities.selection.min_cut import cheapest, has_library, slack

LIBRARIES = (False, pytest.param(True, marks=pytest.mark.skipif(not has_library(), reason="PyMaxflow is absent")))


def energy(own, pairs, costs, chosen):
    return own @ chosen + costs[chosen[pairs[:, 0]] != chosen[pairs[:, 1]]].sum()


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("seed", range(40))
def test_no_other_choice_is_cheaper(library, seed):
    source = np.random.default_rng(seed)
    count = 8
    own = source.normal(0, 1.5, count)
    pairs = np.array(list(itertools.combinations(range(count), 2)))[source.random(28) < 0.4]
    costs = source.uniform(0, 1, len(pairs)) * (source.random(len(pairs)) < 0.8)
    every = [energy(own, pairs, costs, np.array(chosen)) for chosen in itertools.product([False, True], repeat=count)]
    found = cheapest(own, pairs, costs, library)
    assert energy(own, pairs, costs, found) == pytest.approx(min(every), abs=1e-6)


def test_without_pairs_each_unit_decides_alone():
    own = np.array([-1.0, 0.0, 2.0])
    none = np.zeros((0, 2), dtype=int)
    assert cheapest(own, none, np.zeros(0)).tolist()[::2] == [True, False]


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_chain_is_pulled_over_by_its_strong_end(library):
    # three units that lose 1 each, tied to one that wins 4 by ties of 5: together they win 1
    own = np.array([-4.0, 1.0, 1.0, 1.0])
    pairs = np.array([[0, 1], [1, 2], [2, 3]])
    assert cheapest(own, pairs, np.full(3, 5.0), library).all()
    assert not cheapest(own + [1.5, 0, 0, 0], pairs, np.full(3, 5.0), library).any()


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("seed", range(5))
def test_a_long_chain_whose_units_decide_one_after_the_other(library, seed):
    source = np.random.default_rng(seed)
    own, costs = source.normal(-0.1, 1.0, 500), source.uniform(0.5, 1.5, 499)
    own[-1] = -9.0
    pairs = np.column_stack([np.arange(499), np.arange(1, 500)])
    off, on = 0.0, own[0]  # the least energy of the chain so far, by what its last unit is (Viterbi 1967)
    for unit in range(1, 500):
        pair = costs[unit - 1]
        off, on = min(off, on + pair), min(on, off + pair) + own[unit]
    found = cheapest(own, pairs, costs, library)
    assert energy(own, pairs, costs, found) == pytest.approx(min(off, on), abs=1e-4)


@pytest.mark.skipif(not has_library(), reason="PyMaxflow is absent")
@pytest.mark.parametrize("seed", range(10))
def test_both_ways_find_the_same_energy(seed):
    source = np.random.default_rng(seed)
    number = np.arange(400).reshape(20, 20)
    pairs = np.vstack([
        np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()]),
        np.column_stack([number[:-1].ravel(), number[1:].ravel()]),
        source.permutation(400)[:100].reshape(50, 2),  # links, some beside a border
    ])  # fmt: skip
    own, costs = source.normal(0, 1, 400), source.uniform(0, 1, len(pairs))
    one, two = (energy(own, pairs, costs, cheapest(own, pairs, costs, library)) for library in (True, False))
    assert one <= two + 1e-9 and two <= one + slack(own, costs, False) + 1e-9


def test_slack_is_told_and_holds():
    own, pairs, costs = np.array([-1000.0, 0.3, -0.2]), np.array([[0, 1], [1, 2]]), np.array([0.1, 0.7])
    every = [energy(own, pairs, costs, np.array(chosen)) for chosen in itertools.product([False, True], repeat=3)]
    found = energy(own, pairs, costs, cheapest(own, pairs, costs, False))
    assert found <= min(every) + slack(own, costs, False) and 0 < slack(own, costs, False) < 1e-4
    assert slack(own, costs, True) == 0.0 == slack(own, costs[:0], False)
