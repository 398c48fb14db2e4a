"""Published matrices of pairwise comparisons, and matrices whose weights are known."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin import paths
from neaspec_plugin.core.priorities.scores.pairwise import consistency_ratio, joined, principal, review
from neaspec_plugin.core.species.reference import constants

INDEX = {int(n): value for n, value in constants(paths.reference_dir(), "random_index").items()}


def matrix(text):
    """A whole matrix from its rows, kept exactly reciprocal."""
    return np.array([[float(Fraction(cell)) for cell in line.split()] for line in text.strip().splitlines()])


# Saaty (1980): distance of Cairo, Tokyo, Chicago, San Francisco, London and Montreal from Philadelphia
DISTANCES = matrix("""
1   1/3 8   3   3   7
3   1   9   3   3   9
1/8 1/9 1   1/6 1/5 2
1/3 1/3 6   1   1/3 6
1/3 1/3 5   3   1   6
1/7 1/9 1/2 1/6 1/6 1
""")
# Saaty (2003, doi 10.1016/S0377-2217(02)00227-8): buying a house by eight criteria
HOUSE = matrix("""
1   5   3   7 6   6   1/3 1/4
1/5 1   1/3 5 3   3   1/5 1/7
1/3 3   1   6 3   4   6   1/5
1/7 1/5 1/6 1 1/3 1/4 1/7 1/8
1/6 1/3 1/3 3 1   1/2 1/5 1/6
1/6 1/3 1/4 4 2   1   1/5 1/6
3   5   1/6 7 5   5   1   1/2
4   7   5   8 6   6   2   1
""")


@pytest.mark.parametrize(
    ("judged", "weights", "largest", "ratio"),
    [
        (DISTANCES, (0.263, 0.397, 0.033, 0.116, 0.164, 0.027), 6.45, 0.07),
        (HOUSE, (0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333), 9.669, 0.17),
    ],
    ids=["distances", "house"],
)
def test_published_priorities(judged, weights, largest, ratio):
    found, value = principal(judged)
    assert found == pytest.approx(weights, abs=0.0015)  # computed by hand then
    assert value == pytest.approx(largest, abs=0.01)
    assert consistency_ratio(judged, INDEX) == pytest.approx(ratio, abs=0.006)


def test_the_published_judgement_to_look_at_again():
    # Saaty (2003): neighbourhood over condition, 6, becomes 1/2, and the ratio 0.083
    found = review(HOUSE, INDEX)
    assert (found.row, found.column, found.judgement, found.fitting) == (2, 6, 6.0, 0.5)
    assert found.ratio == pytest.approx(0.083, abs=0.001)


weights = st.lists(st.floats(0.05, 1), min_size=2, max_size=9).map(lambda one: np.array(one) / sum(one))


@settings(max_examples=60, deadline=None)
@given(weights)
def test_a_consistent_matrix_gives_back_its_weights(truth):
    judged = truth[:, None] / truth
    found, value = principal(judged)
    np.testing.assert_allclose(found, truth, rtol=1e-9)
    assert value == pytest.approx(len(truth))
    assert consistency_ratio(judged, INDEX) == 0
    assert review(judged, INDEX) is None


@settings(max_examples=60, deadline=None)
@given(weights, st.integers(0, 2**32 - 1))
def test_missing_judgements_do_not_matter_where_the_others_agree(truth, seed):
    judged = truth[:, None] / truth
    order = np.random.default_rng(seed).permutation(len(truth))
    kept = np.eye(len(truth), dtype=bool)
    for one, two in zip(order, order[1:]):  # a chain through all is enough
        kept[one, two] = kept[two, one] = True
    found, _ = principal(np.where(kept, judged, np.nan))
    np.testing.assert_allclose(found, truth, rtol=1e-7)
    assert consistency_ratio(np.where(kept, judged, np.nan), INDEX) == 0


def test_a_missing_judgement_is_the_ratio_of_the_weights():
    judged = DISTANCES.copy()
    judged[0, 4] = judged[4, 0] = np.nan
    found, value = principal(judged)
    judged[0, 4], judged[4, 0] = found[0] / found[4], found[4] / found[0]
    filled, again = principal(judged)
    np.testing.assert_allclose(filled, found, rtol=1e-9)
    assert again == pytest.approx(value)


def test_one_wrong_judgement_is_found_and_mended():
    truth = np.array([8, 4, 2, 1.0])
    judged = truth[:, None] / truth
    judged[1, 3], judged[3, 1] = 1 / 4, 4.0  # turned round
    found = review(judged, INDEX)
    assert (found.row, found.column, found.fitting, found.ratio) == (1, 3, 4.0, 0.0)
    assert consistency_ratio(judged, INDEX) > 0.1


def test_random_judgements_have_about_the_ratio_one_whole_or_with_gaps():
    source = np.random.default_rng(5)
    steps = np.concatenate([1 / np.arange(9.0, 1, -1), np.arange(1.0, 10)])
    for missing in (0, 3):
        ratios = []
        for _ in range(300):
            upper = np.triu(source.choice(steps, (6, 6)), 1)
            judged = upper + np.eye(6) + np.tril(1 / np.where(upper.T > 0, upper.T, 1), -1)
            pairs = source.permutation(np.argwhere(np.triu(np.ones((6, 6)), 1)))[:missing]
            judged[tuple(pairs.T)] = judged[tuple(pairs.T[::-1])] = np.nan
            if joined(judged).all():
                ratios.append(consistency_ratio(judged, INDEX))
        assert np.mean(ratios) == pytest.approx(1, abs=0.1)


def test_joined_names_what_nothing_reaches():
    judged = np.full((4, 4), np.nan)
    np.fill_diagonal(judged, 1)
    judged[0, 2] = judged[2, 0] = judged[1, 3] = judged[3, 1] = 1
    assert joined(judged).tolist() == [True, False, True, False]
