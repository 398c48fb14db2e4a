"""Expected false matches against the sum over all pairs, one by one."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest

from neaspec_plugin.core.individuals.expected_false import expected_false


@pytest.fixture
def simulated():
    source = np.random.default_rng(3)
    called = source.random((30, 5)) < 0.8
    side = np.array(["CHN", "RUS", None], dtype=object)[source.integers(0, 3, 30)]
    return called, side, source.uniform(0.1, 0.9, 5)


def one_by_one(pairs, called, side, chances):
    every = across = 0.0
    for a, b in pairs:
        chance = np.prod(chances[called[a] & called[b]])
        every += chance
        across += chance if None not in (side[a], side[b]) and side[a] != side[b] else 0
    return every, across


def test_among_samples(simulated):
    expected = one_by_one(combinations(range(30), 2), *simulated)
    assert expected_false(*simulated) == pytest.approx(expected) and 0 < expected[1] < expected[0]


def test_between_two_sets(simulated):
    called, side, chances = simulated
    expected = one_by_one(product(range(10), range(10, 30)), *simulated)
    assert expected_false(called[:10], side[:10], chances, called[10:], side[10:]) == pytest.approx(expected)


def test_all_loci_of_all_is_the_product_times_the_pairs():
    """A leopard panel: 24 samples are 276 pairs, and P(ID)sib 0.0125 over them makes 3.45."""
    chances = np.full(12, 0.0125 ** (1 / 12))
    every, across = expected_false(np.ones((24, 12), bool), ["RUS"] * 14 + ["CHN"] * 10, chances)
    assert every == pytest.approx(276 * 0.0125) and across == pytest.approx(140 * 0.0125)
