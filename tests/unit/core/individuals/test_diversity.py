"""Diversity, equilibrium, distance and assignment: the simulated fixture of 12 animals and published tests."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.individuals import diversity
from neaspec_plugin.core.individuals.assignment import assign, log_likelihoods
from neaspec_plugin.core.individuals.differentiation import (
    bootstrap_theta,
    nei_distance,
    theta_and_f,
    variance_components,
)
from neaspec_plugin.core.individuals.equilibrium import exact_test
from neaspec_plugin.core.individuals.genotype_matrix import allele_counts
from neaspec_plugin.core.individuals.identity_probability import locus_identity

# 12 simulated animals, 7 of RUS and 5 of CHN, 8 loci; answers of hierfstat
SIMULATED = """142 142 201 201 118 126 234 238 95 95 186 190 307 307 268 276
142 146 201 201 118 118 230 238 95 95 182 186 303 303 264 272
146 154 201 201 118 122 230 238 99 99 178 186 303 307 264 272
150 150 201 201 120 122 230 234 95 95 182 186 303 307 264 272
142 142 201 205 118 122 234 238 95 95 178 182 303 307 264 268
142 150 201 205 118 126 230 234 95 95 182 190 303 307 264 276
146 150 201 205 118 120 230 238 97 97 178 178 303 303 268 268
142 154 205 209 122 126 230 234 95 97 182 190 307 311 268 276
142 150 201 201 120 126 238 238 95 97 186 190 303 303 264 268
142 146 205 209 118 128 230 238 95 99 186 186 307 307 272 276
146 150 201 205 120 122 234 234 95 95 186 186 307 311 268 272
146 150 205 205 118 120 230 238 99 99 186 186 307 307 268 272
"""


@pytest.fixture
def animals():
    alleles = pd.read_csv(io.StringIO(SIMULATED), sep=" ", header=None).to_numpy().reshape(12, 8, 2)
    return alleles, np.repeat([0, 1], [7, 5])


@pytest.fixture
def tables(animals):
    return diversity.locus_tables(*animals, 2)


def test_nei_statistics(tables):
    found = diversity.overall(tables)
    expected = {"ho": 0.671429, "hs": 0.674661, "ht": 0.682420, "dst": 0.007759, "ht_prime": 0.690179,
                "dst_prime": 0.015517, "fst": 0.011369, "fst_prime": 0.022483, "fis": 0.004792}  # fmt: skip
    for name, value in expected.items():
        assert getattr(found, name) == pytest.approx(value, abs=1e-6), name
    assert diversity.fixation(tables[0]) == pytest.approx([0.238095, -0.290323], abs=1e-6)
    assert diversity.fixation(tables[4]) == pytest.approx([1.0, 0.142857], abs=1e-6)


def test_rarefied_richness(tables):
    assert diversity.rarefaction_size(tables) == 10
    found = np.array([diversity.allelic_richness(table, 10) for table in tables])
    assert found[:, 0] == pytest.approx(
        [3.702298, 1.989011, 3.857143, 2.999001, 2.868132, 3.931069, 2, 3.922078], abs=1e-6
    )
    assert found[:, 1] == pytest.approx([4, 3, 5, 3, 3, 3, 3, 4])  # all that the ten copies hold


def test_expected_heterozygosity_is_unbiased(animals):
    """Copies 9, 6, 7, 2 of 24: 24 / 23 (1 - sum of squares)."""
    table = diversity.locus_tables(animals[0], np.zeros(12, dtype=int), 1)[0]
    assert diversity.expected_heterozygosity(table)[0] == pytest.approx(24 / 23 * (1 - (81 + 36 + 49 + 4) / 576))


def test_private_alleles(tables):
    """Of CHN 209 (L2), 128 (L3), 311 (L7); of RUS 178 (L6)."""
    assert diversity.private_alleles(tables, 2).tolist() == [1, 3]


def test_probability_of_identity_of_the_pooled_animals(animals):
    """The published answers for these animals: of each locus, and of all eight together."""
    alleles, _group = animals
    found = [locus_identity(allele_counts(alleles[:, place])[1]) for place in range(8)]
    assert [one.unrelated for one in found[:2]] == pytest.approx([0.14325, 0.29196], abs=5e-6)
    assert [one.siblings for one in found[:2]] == pytest.approx([0.43338, 0.55216], abs=5e-6)
    assert [one.unbiased for one in found[:2]] == pytest.approx([0.12215, 0.26812], abs=5e-6)
    assert [one.expected_heterozygosity for one in found[:2]] == pytest.approx([0.73551, 0.56522], abs=5e-6)
    together = [np.prod([getattr(one, name) for one in found]) for name in ("unrelated", "siblings", "unbiased")]
    assert together == pytest.approx([1.0818e-6, 2.4005e-3, 3.3759e-7], rel=5e-5)


def test_theta(tables):
    components = np.array([variance_components(table) for table in tables])
    assert components[0] == pytest.approx([-0.0541633, 0.0135714, 0.75], abs=1e-7)
    assert theta_and_f(components) == pytest.approx((0.0236072, 0.0027602), abs=1e-7)
    low, high = bootstrap_theta(components)
    assert low < 0.0236 < high and (low, high) == bootstrap_theta(components)
    assert np.isnan(bootstrap_theta(components[:3])).all()


def test_a_locus_of_one_group_says_nothing_on_their_difference(animals):
    alleles, group = animals
    before = np.array([variance_components(table) for table in diversity.locus_tables(alleles[:, 1:], group, 2)])
    alleles[group == 1, 0] = 0
    after = np.array([variance_components(table) for table in diversity.locus_tables(alleles, group, 2)])
    assert theta_and_f(after)[0] == pytest.approx(theta_and_f(before)[0])


def test_nei_distances(tables):
    assert nei_distance(tables, 0, 1) == pytest.approx((0.2113246, 0.041829), abs=1e-6)


# --- equilibrium ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("hetero", "p"), [(13, 0.010293), (15, 0.069576), (17, 0.284042), (19, 1.0), (21, 0.593645)])
def test_two_alleles_after_wigginton(hetero, p):
    """100 animals with 21 copies of the rarer allele (Wigginton et al. 2005)."""
    rare, rest = (21 - hetero) // 2, 100 - hetero - (21 - hetero) // 2
    pairs = np.array([[1, 2]] * hetero + [[1, 1]] * rare + [[2, 2]] * rest)
    assert exact_test(pairs) == pytest.approx(p, abs=1e-6)


def test_four_alleles_after_louis_and_dempster():
    """45 animals; the exact P over all 162,365 tables is 0.01744 (Louis and Dempster 1987)."""
    triangle = {(1, 2): 3, (2, 2): 1, (1, 3): 5, (2, 3): 18, (3, 3): 1, (1, 4): 3, (2, 4): 7, (3, 4): 5, (4, 4): 2}
    pairs = np.array([pair for pair, times in triangle.items() for _ in range(times)])
    assert len(pairs) == 45
    found = exact_test(pairs, seed=1, draws=40_000)
    assert found == pytest.approx(0.017442, abs=4 * np.sqrt(0.01744 / 40_000))
    assert found == exact_test(pairs, seed=1, draws=40_000)


def test_a_locus_that_does_not_vary_has_no_test():
    assert np.isnan(exact_test(np.ones((9, 2))))


# --- assignment -------------------------------------------------------------------------------------------------------


def test_likelihoods_leave_each_animal_out(animals):
    found = log_likelihoods(*animals, 2)
    expected = {0: (-7.040, -6.227), 2: (-8.887, -8.349), 8: (-10.407, -6.151), 7: (-10.102, -9.816)}
    for row, (one, other) in expected.items():
        home = row >= 7
        values = (one, other) if not home else (other, one)
        assert found[row] == pytest.approx(values, abs=5e-4)


def test_a_moved_animal_is_a_migrant():
    """Two simulated groups with few alleles in common; one animal of the second was sampled in the first."""
    source = np.random.default_rng(5)
    one, other = (
        source.choice(choice, (20, 10, 2), p=(0.45, 0.45, 0.1)) for choice in ([100, 102, 104], [104, 106, 108])
    )
    alleles = np.sort(np.concatenate([one, other]), axis=2)
    group = np.repeat([0, 1], 20)
    group[39] = 0
    found = assign(alleles, group, 2)
    assert found.statistic[39] > 5 and found.p[39] < 0.01
    assert (found.p[:39] < 0.01).sum() <= 2
    assert np.array_equal(found.p, assign(alleles, group, 2).p)
