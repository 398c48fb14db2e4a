"""Grades, groups, calibration and the number of false matches, on the simulated fixture and by arithmetic."""

from __future__ import annotations

import dataclasses
import io

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.allele_mismatch import profile, sibling_identity, unique_genotypes
from neaspec_plugin.core.individuals.calibration import read_calibration, under_one_name
from neaspec_plugin.core.individuals.complete_groups import complete_groups
from neaspec_plugin.core.individuals.genotype_likelihood import (
    genotype_shares,
    locus_likelihood,
    observation,
    sibling_shares,
)
from neaspec_plugin.core.individuals.genotype_matching import Setting, match_genotypes
from neaspec_plugin.core.individuals.genotype_matrix import Genotypes
from neaspec_plugin.core.individuals.identity_probability import by_number_of_loci, locus_identity
from neaspec_plugin.core.progress import Silent

# 24 simulated samples of 12 animals with dropout and missing calls, 8 loci
SIMULATED = """sample,side,true,sex,L1a,L1b,L2a,L2b,L3a,L3b,L4a,L4b,L5a,L5b,L6a,L6b,L7a,L7b,L8a,L8b
S01,RUS,T01,F,142,142,201,201,118,126,234,238,95,95,186,190,307,307,268,276
S02,RUS,T01,F,142,142,201,201,118,126,234,238,95,95,186,190,307,307,268,276
S03,CHN,T01,F,142,142,201,201,118,126,234,238,95,95,186,190,307,307,0,0
S04,RUS,T02,F,142,146,201,201,118,118,230,238,95,95,182,186,303,303,264,272
S05,RUS,T02,F,142,146,201,201,118,118,230,238,95,95,182,186,303,303,264,272
S06,RUS,T03,M,146,154,201,201,118,122,230,238,99,99,178,186,303,307,264,272
S07,CHN,T03,M,146,154,201,201,118,122,230,238,99,99,186,186,303,307,264,264
S08,RUS,T03,M,146,154,201,201,118,122,230,238,99,99,178,186,303,307,264,272
S09,RUS,T04,M,150,150,201,201,120,122,230,234,95,95,182,186,0,0,264,272
S10,RUS,T05,M,142,142,201,205,118,122,234,238,95,95,178,182,303,307,264,268
S11,RUS,T05,M,142,142,201,205,118,122,234,238,0,0,178,182,303,307,264,268
S12,RUS,T06,M,142,150,201,205,118,126,230,234,95,95,182,190,303,307,0,0
S13,RUS,T07,M,146,150,201,205,118,120,230,238,97,97,178,178,303,303,268,268
S14,RUS,T07,M,146,150,201,205,118,120,230,238,97,97,178,178,303,303,268,268
S15,CHN,T08,M,142,154,205,209,122,126,0,0,95,97,182,190,307,311,268,276
S16,CHN,T08,M,142,154,205,209,122,126,230,234,0,0,182,190,307,311,268,276
S17,CHN,T09,F,142,150,201,201,120,126,238,238,95,97,186,190,303,303,268,268
S18,CHN,T10,M,142,146,205,209,118,128,230,238,95,99,186,186,307,307,272,276
S19,CHN,T10,M,142,146,205,209,118,128,230,238,95,99,186,186,307,307,272,276
S20,CHN,T11,F,146,150,201,205,120,122,234,234,95,95,186,186,307,311,268,272
S21,RUS,T11,F,146,150,201,205,120,122,234,234,95,95,186,186,307,311,268,272
S22,CHN,T12,F,146,150,0,0,118,120,230,230,99,99,186,186,307,307,268,272
S23,CHN,T12,F,146,150,205,205,118,120,230,238,99,99,186,186,307,307,268,272
S24,CHN,T04,M,150,150,201,201,120,120,230,234,95,95,182,186,303,307,264,272
"""
SETTING = Setting(0.05, 0.01, 0.75, 0.05, 1.0, {})


@pytest.fixture
def simulated():
    table = pd.read_csv(io.StringIO(SIMULATED))
    loci = [name for name in table if name.startswith("L")]
    alleles = table[loci].to_numpy(dtype=np.int32).reshape(len(table), -1, 2)
    facts = pd.DataFrame(
        {
            "side": table["side"].to_numpy(),
            "lab": "X",
            "sex": table["sex"].map({"F": "female", "M": "male"}).to_numpy(),
            "linked": None,
        },
        index=table["sample"],
    )
    return table, Genotypes(table["sample"].to_numpy(dtype=object), tuple(f"L{n}" for n in range(1, 9)), alleles), facts


def animals_of(found):
    return set(found.samples.groupby("group")["sample"].agg(frozenset))


def true_animals(table):
    """The true animals, but S07 alone: it lost two alleles, and what agrees does not make up for it."""
    truth = set(table.groupby("true")["sample"].agg(frozenset))
    return truth - {frozenset(("S06", "S07", "S08"))} | {frozenset(("S06", "S08")), frozenset(("S07",))}


# --- allelematch's method ---------------------------------------------------------------------------------------------


def test_profile_and_groups_of_the_fixture(simulated):
    """The profile that allelematch 3.0.0 gives for these samples."""
    table, genotypes, _facts = simulated
    columns = genotypes.alleles.reshape(24, -1)
    curve = profile(columns)
    assert curve.unique == (18, 17, 15, 12, 12, 12, 12) and curve.multiple == (0, 2, 6, 0, 0, 0, 7)
    assert (curve.optimum, curve.shape, set(curve.unclassified)) == (3, "zero_second_minimum", {0})
    found = unique_genotypes(columns, 3)
    assert [many[0] for many in found.matches] == [table.index[table["true"] == true][0] for true in table["true"]]
    chance = sibling_identity(columns, [[n, n + 1] for n in range(0, 16, 2)], found.unique)
    told = {"S01": 0.004134, "S04": 0.004220, "S06": 0.001820, "S10": 0.003195, "S12": 0.007020, "S20": 0.002546}
    for name, value in told.items():
        assert chance[table.index[table["sample"] == name][0]] == pytest.approx(value, abs=5e-7)


# --- probability of identity ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "pid", "unbiased", "siblings"),
    [
        ((10, 6, 4), 0.216600, 0.189061, 0.494150),
        ((6, 4), 0.3856, 0.361905, None),
        ((12, 9, 7, 6, 6), 0.080915, 0.069023, 0.378354),
        ((500, 500), 0.375, None, 0.59375),
    ],
)
def test_published_probabilities(counts, pid, unbiased, siblings):
    found = locus_identity(counts)
    assert found.unrelated == pytest.approx(pid, abs=1e-6)
    assert unbiased is None or found.unbiased == pytest.approx(unbiased, abs=1e-6)
    assert siblings is None or found.siblings == pytest.approx(siblings, abs=1e-6)


def test_unbiased_is_drawing_without_replacement():
    """All ways to draw four gene copies of ten, counted one by one."""
    from itertools import permutations

    copies = [1] * 6 + [2] * 4
    draws = list(permutations(range(10), 4))
    same = sum(sorted((copies[a], copies[b])) == sorted((copies[c], copies[d])) for a, b, c, d in draws)
    assert locus_identity([6, 4]).unbiased == pytest.approx(same / len(draws), rel=1e-12)


def test_a_leopard_panel_never_reaches_a_fixed_limit():
    locus = locus_identity([79, 17, 4])
    loci, _pid, siblings = by_number_of_loci([locus] * 12)[-1]
    assert loci == 12 and 0.011 < siblings < 0.0135


# --- likelihood -------------------------------------------------------------------------------------------------------


def test_tables_are_probabilities():
    shares = np.array([0.5, 0.3, 0.2])
    found = locus_likelihood(shares, 0.1, 0.02)
    for table in (found.same, found.siblings, found.unrelated):
        assert table.sum() == pytest.approx(1) and np.allclose(table, table.T)
    assert np.allclose(observation(3, 0.1, 0.02).sum(axis=1), 1)
    assert np.allclose(sibling_shares(shares).sum(axis=1), genotype_shares(shares))


def test_without_errors_the_ratio_is_the_textbook_one():
    """Of ab and ab: P(same) = 2pq; siblings 2pq (1 + p + q + 2pq) / 4; of aa and aa: (1 + p)^2 / 4."""
    p, q = 0.5, 0.3
    found = locus_likelihood(np.array([p, q, 0.2]), 0.0, 0.0)
    same, siblings = found.same[1, 1], found.siblings[1, 1]
    assert siblings / same == pytest.approx((1 + p + q + 2 * p * q) / 4)
    assert found.siblings[0, 0] / found.same[0, 0] == pytest.approx((1 + p) ** 2 / 4)


def test_ratios_of_a_pair_are_the_products_over_its_loci():
    """Two loci of two alleles as frequent as each other: of ab and ab one animal by unrelated ones is 1 / 2pq = 2, by
    siblings 4 / (1 + p + q + 2pq) = 1.6; of aa and aa 1 / p^2 = 4 and 4 / (1 + p)^2."""
    animals = {"a": (1, 2), "b": (1, 1), "c": (2, 2)}
    names = np.array([f"simulated {animal}{n}" for animal in animals for n in "12"], dtype=object)
    alleles = np.array([[pair] * 2 for pair in animals.values() for _ in "12"], dtype=np.int32)
    facts = pd.DataFrame({"side": "CHN", "lab": None, "sex": None, "linked": None}, index=names)
    setting = dataclasses.replace(SETTING, dropout=1e-9, false_allele=1e-9)
    pairs = match_genotypes(Genotypes(names, ("x", "y"), alleles), facts, setting, None, Silent()).pairs
    assert len(pairs) == 3
    ratios = 10 ** pairs.set_index("sample_a")[["log10_lr_unrelated", "log10_lr"]]
    assert ratios.loc["simulated a1"].tolist() == pytest.approx([2**2, 1.6**2], rel=1e-6)
    for homozygote in ("simulated b1", "simulated c1"):
        assert ratios.loc[homozygote].tolist() == pytest.approx([4**2, (4 / 1.5**2) ** 2], rel=1e-6)


# --- pairs, grades, groups --------------------------------------------------------------------------------------------


def test_groups_of_the_fixture_are_the_true_animals(simulated):
    table, genotypes, facts = simulated
    found = match_genotypes(genotypes, facts, SETTING, None, Silent())
    russian = (table["side"] == "RUS").sum()
    assert found.compared == 24 * 23 // 2 and found.compared_across == russian * (24 - russian)
    assert animals_of(found) == true_animals(table)
    # S07 lost two alleles: its two mismatches to S06 are both of dropout, and the ratio is below 10
    pairs = found.pairs.set_index(["sample_a", "sample_b"])
    twice = pairs.loc[("S06", "S07")]
    assert twice["mismatches"] == twice["dropout_mismatches"] == 2 and 0 < twice["log10_lr"] < 1
    assert (twice["grade"], twice["status"]) == ("possible", "listed")
    agree = pairs.loc[("S01", "S02")]
    assert agree["mismatches"] == 0 and agree["loci_shared"] == 8
    assert agree["expected_false_sib"] == pytest.approx(agree["pid_sib"] * 276)
    assert agree["grade"] == "probable" and agree["expected_false_sib"] > 0.05 > agree["expected_false"]
    across = pairs.loc[("S01", "S03"), "expected_false_across"]
    assert across == pytest.approx(pairs.loc[("S01", "S03"), "pid_sib"] * found.compared_across)
    assert np.isnan(agree["expected_false_across"])
    assert sum(found.profile) == 276
    # pairs with fewer loci than these two raise the sum over all pairs
    assert found.expected.siblings > agree["expected_false_sib"] and found.expected.unrelated > agree["expected_false"]


def test_a_second_line_makes_agreement_certain(simulated):
    _table, genotypes, facts = simulated
    facts["linked"] = [{"S01": "P-1", "S02": "P-1"}.get(name) for name in facts.index]
    pairs = match_genotypes(genotypes, facts, SETTING, None, Silent()).pairs.set_index(["sample_a", "sample_b"])
    assert pairs.loc[("S01", "S02"), "grade"] == "certain" and pairs.loc[("S04", "S05"), "grade"] == "probable"


def test_many_loci_are_certain_by_themselves():
    """20 loci of 8 equal alleles: P(ID)sib is far below 0.05 over the pairs."""
    source = np.random.default_rng(3)
    animals = 100 + 2 * source.integers(0, 8, (30, 20, 2))
    alleles = np.sort(np.repeat(animals, 2, axis=0), axis=2).astype(np.int32)
    names = np.array([f"simulated-{n:02}" for n in range(60)], dtype=object)
    facts = pd.DataFrame({"side": "CHN", "lab": None, "sex": None, "linked": None}, index=names)
    found = match_genotypes(Genotypes(names, tuple(map(str, range(20))), alleles), facts, SETTING, None, Silent())
    assert found.pairs["grade"].tolist() == ["certain"] * 30 and found.samples["group"].nunique() == 30


def test_a_sex_conflict_is_no_match(simulated):
    _table, genotypes, facts = simulated
    facts.loc["S02", "sex"] = "male"
    pairs = match_genotypes(genotypes, facts, SETTING, None, Silent()).pairs
    assert ("S01", "S02") not in set(zip(pairs["sample_a"], pairs["sample_b"]))
    facts.loc["S02", "sex"] = None
    pairs = match_genotypes(genotypes, facts, SETTING, None, Silent()).pairs
    assert ("S01", "S02") in set(zip(pairs["sample_a"], pairs["sample_b"]))


def test_samples_with_too_few_loci_do_not_enter(simulated):
    _table, genotypes, facts = simulated
    genotypes.alleles[0, :3] = 0
    assert match_genotypes(genotypes, facts, SETTING, None, Silent()).left_out == ("S01",)


def test_nothing_is_chained():
    """a-b and b-c are linked, a-c is not: the stronger link makes the group, the other is left."""
    groups = complete_groups(4, np.array([0, 1]), np.array([1, 2]), np.array([1.0, 2.0]))
    assert groups.tolist() == [0, 1, 1, 2]
    pairs = [(0, 1), (0, 2), (1, 2), (2, 3)]
    first, second = np.array(pairs).T
    assert complete_groups(4, first, second, np.ones(4)).tolist() == [0, 0, 0, 1]


# --- laboratories -----------------------------------------------------------------------------------------------------


def shifted(simulated, offset=2):
    """Samples of CHN are of laboratory B, which measures all alleles larger by the offset."""
    table, genotypes, facts = simulated
    there = (table["side"] == "CHN").to_numpy()
    moved = genotypes.alleles[there]
    genotypes.alleles[there] = np.where(moved > 0, moved + offset, 0)
    facts["lab"] = np.where(there, "B", "A")
    return table, genotypes, facts


def test_without_calibration_no_match_between_laboratories(simulated):
    _table, genotypes, facts = shifted(simulated, 0)  # even where the sizes happen to agree
    found = match_genotypes(genotypes, facts, SETTING, None, Silent())
    assert (found.pairs["side_a"] == found.pairs["side_b"]).all() and len(found.pairs)
    assert found.not_compared == {("A", "B"): 13 * 11} and found.compared == 78 + 55 and found.compared_across == 0


def test_calibration_brings_the_animals_together(simulated):
    table, genotypes, facts = shifted(simulated)
    text = "locus,lab_from,lab_to,offset\n" + "".join(f"L{n},B,A,-2\n" for n in range(1, 9))
    found = match_genotypes(genotypes, facts, SETTING, read_calibration(text, "c.csv"), Silent())
    assert animals_of(found) == true_animals(table) and not found.not_compared


def test_loci_outside_the_calibration_are_not_shared(simulated):
    _table, genotypes, facts = shifted(simulated)
    text = "locus,lab_from,lab_to,offset\n" + "".join(f"L{n},B,A,-2\n" for n in range(1, 7))
    found = match_genotypes(genotypes, facts, SETTING, read_calibration(text, "c.csv"), Silent())
    pairs = found.pairs.set_index(["sample_a", "sample_b"])
    assert pairs.loc[("S20", "S21"), "loci_shared"] == 6 and pairs.loc[("S18", "S19"), "loci_shared"] == 8
    assert found.compared == 276


def test_a_map_of_alleles_says_more_than_an_offset(simulated):
    """L7 by its alleles, of which 311 has no counterpart: the locus is not shared for those that have it."""
    _table, genotypes, facts = shifted(simulated)
    rows = "".join(f"L{n},B,A,-2,,\n" for n in (1, 2, 3, 4, 5, 6, 8))
    text = f"locus,lab_from,lab_to,offset,allele_from,allele_to\n{rows}L7,B,A,,305,303\nL7,B,A,,309,307\n"
    found = match_genotypes(genotypes, facts, SETTING, read_calibration(text, "c.csv"), Silent())
    pairs = found.pairs.set_index(["sample_a", "sample_b"])
    assert pairs.loc[("S20", "S21"), "loci_shared"] == 7 and pairs.loc[("S09", "S24"), "loci_shared"] == 7


def references(residual=0.0, number=5, locus_from="L1"):
    """Reference samples that laboratory B measures two base pairs larger; one is off by the residual."""
    sizes = [100 + 2 * n for n in range(number)]
    rows = "".join(f"L1,{locus_from},B,A,{size + 2 + residual * (size == 100)},{size}\n" for size in sizes)
    return read_calibration(f"locus,locus_from,lab_from,lab_to,size_from,size_to\n{rows}", "c.csv")


def test_reference_samples_make_the_offset():
    found = references(0.4)
    assert found.table["offset"].tolist() == [-2] and not found.not_comparable


@pytest.mark.parametrize("given", [references(0.6), references(number=2)])
def test_a_locus_without_good_references_is_not_comparable(given):
    assert given.not_comparable == (("B", "L1"),) and given.table.empty


def test_names_of_loci_are_those_of_the_target():
    calls = pd.DataFrame({"materialSampleID": ["a", "b"], "locus": ["L1", "F1"]})
    labs = pd.Series({"a": "A", "b": "B"})
    assert under_one_name(calls, labs, references(locus_from="f-01"))["locus"].tolist() == ["L1", "L1"]
    assert under_one_name(calls, labs, None)["locus"].tolist() == ["L1", "F1"]


def test_a_sample_needs_the_loci_of_its_own_laboratory(simulated):
    """Laboratory B types six of the eight loci; with all of them its samples are complete."""
    _table, genotypes, facts = shifted(simulated)
    there = (facts["lab"] == "B").to_numpy()
    genotypes.alleles[there, 6:] = 0
    found = match_genotypes(genotypes, facts, SETTING, None, Silent())
    assert found.samples.set_index("sample").loc["S20", "called"] == 1 and not found.left_out


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("locus,lab_from,lab_to,size_from,size_to\nL1,B,A,101.2,\n", "calibration_unreadable"),
        ("locus,lab_from,lab_to,size_from,size_to\nL1,B,A,large,100\n", "calibration_number"),
        ("locus,lab_from,lab_to\nL1,B,A\n", "calibration_unreadable"),
        ("locus,lab_from,lab_to,offset\nL1,B,A,\n", "calibration_unreadable"),
        ("", "calibration_unreadable"),
        ("locus,lab_from,lab_to,offset\nL1,B,A,two\n", "calibration_number"),
        ("locus,lab_from,lab_to,offset\nL1,B,A,1\nL1,C,B,1\n", "calibration_two_targets"),
    ],
)
def test_calibrations_that_are_none(text, code):
    with pytest.raises(NeaspecError) as caught:
        read_calibration(text, "c.csv")
    assert caught.value.message.code == code
