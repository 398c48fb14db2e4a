"""The side of samples: as declared, else by their exact place; never that of their owner."""

from __future__ import annotations

import numpy as np
import pandas as pd

from neaspec_plugin.core.individuals.genotype_groups import Choice, grouped
from neaspec_plugin.core.individuals.genotype_matrix import Genotypes
from neaspec_plugin.core.individuals.group_diversity import group_labels, without_group
from neaspec_plugin.core.individuals.record_sides import sides
from neaspec_plugin.core.progress import Silent

SAMPLES = pd.DataFrame(
    [
        # declared, computed, status, made coarse
        ("s1", "CHN", "RUS", "contradicts", None),
        ("s2", None, "RUS", "ok", None),
        ("s3", None, "RUS", "ambiguous", None),
        ("s4", None, "RUS", "ok", "10 km"),
        ("s5", None, None, None, None),
    ],
    columns=["materialSampleID", "declaredSide", "countryFromPoint", "sideStatus", "dataGeneralizations"],
).assign(owner_country="CHN", lab=None, sex=None)
EXPECTED = ["CHN", "RUS", None, None, None]
NUMBERS = {"match_dropout": 0.05, "match_false_allele": 0.01, "match_least_error": 0.001, "match_expected_false": 0.05,
           "match_log_lr": 1.0}  # fmt: skip
EVIDENCE = ["record_table", "record_id", "decided", "grade", "method", "organismID"]


def none(series):
    return [None if pd.isna(one) else one for one in series]


def test_the_declared_side_goes_before_the_place_and_the_owner_tells_nothing():
    assert none(sides(SAMPLES)) == EXPECTED
    assert none(sides(SAMPLES[["declaredSide"]])) == ["CHN", None, None, None, None]
    assert none(group_labels(SAMPLES, "country")) == EXPECTED


def test_samples_without_a_group_are_counted_where_they_have_a_genotype():
    alleles = np.full((5, 2, 2), 100)
    alleles[4] = 0  # the last has none
    genotypes = Genotypes(SAMPLES["materialSampleID"].to_numpy(dtype=object), ("L1", "L2"), alleles)
    labels = group_labels(SAMPLES, "country").set_axis(SAMPLES["materialSampleID"])
    (told,) = without_group(genotypes, labels)
    assert told.params == {"samples": 2}
    assert not without_group(genotypes, labels.fillna("x"))


def matched(owners):
    """Five samples of one simulated genotype, matched."""
    truth = np.sort(100 + 2 * np.random.default_rng(1).integers(0, 8, (15, 2)), axis=1)
    rows = [
        (f"{name}:{n}", name, f"L{n}", *map(int, truth[n]), "consensus")
        for name in SAMPLES["materialSampleID"]
        for n in range(15)
    ]
    columns = ["genotype_id", "materialSampleID", "locus", "allele1", "allele2", "callType"]
    calls = pd.DataFrame(rows, columns=columns).astype({"allele1": "Int64", "allele2": "Int64"})
    choice = Choice("likelihood", None, "comparative", 0.75, 1)
    samples = SAMPLES.assign(owner_country=owners)
    return grouped(calls, samples, pd.DataFrame(columns=EVIDENCE), NUMBERS, choice, None, Silent()).matches


def test_matching_uses_the_same_sides():
    told = matched("CHN").samples.set_index("sample")["side"]
    assert none(told.loc[SAMPLES["materialSampleID"]]) == EXPECTED


def test_samples_of_two_owners_without_a_side_are_not_compared():
    """Nobody knows whether one laboratory typed them: s3 and s4 match, s5 of another owner stays alone."""
    group = matched(["CHN"] * 4 + ["RUS"]).samples.set_index("sample")["group"]
    assert group["s3"] == group["s4"] != group["s5"]
