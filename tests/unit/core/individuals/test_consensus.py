"""Consensus of simulated replicates, error rates and quality index, by arithmetic."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.individuals.consensus import (
    consensus_calls,
    error_rates,
    mean_rates,
    missed_heterozygote,
    quality_index,
)


def calls(*rows):
    """(sample, locus, kind, alleles of each replicate)."""
    made = [
        (f"{sample}:{n}:{locus}:{kind}", sample, str(n), locus, *(pair or (None, None)), kind)
        for sample, locus, kind, *pairs in rows
        for n, pair in enumerate(pairs, 1)
    ]
    names = ["genotype_id", "materialSampleID", "replicate", "locus", "allele1", "allele2", "callType"]
    return pd.DataFrame(made, columns=names).astype({"allele1": "Int64", "allele2": "Int64"})


def decided(table, rule="comparative"):
    found = consensus_calls(table, rule)
    return [(None if pd.isna(a) else (a, b)) for a, b in zip(found["allele1"], found["allele2"])]


@pytest.mark.parametrize(
    ("pairs", "comparative", "taberlet"),
    [
        ([(142, 146)] * 2, (142, 146), (142, 146)),
        ([(142, 146), (142, 142), (146, 146)], (142, 146), (142, 146)),
        ([(142, 146), (142, 142)], None, None),  # 146 was seen once
        ([(142, 142)] * 2, None, None),
        ([(142, 142)] * 3, (142, 142), None),
        ([(142, 142)] * 7, (142, 142), (142, 142)),
        ([(142, 142)] * 6 + [(142, 146)], None, None),  # not identical, and 146 once
        ([(142, 146)] * 2 + [(142, 150)], (142, 146), (142, 146)),  # 150 once: a false allele
        ([(142, 146)] * 2 + [(142, 150)] * 2, None, None),  # three alleles twice
        ([None, (142, 142), None, (142, 142), (142, 142)], (142, 142), None),
        ([(142, None)] * 3, None, None),  # half calls are no homozygote
    ],
)
def test_rules(pairs, comparative, taberlet):
    table = calls(("s", "L1", "raw", *pairs))
    assert decided(table) == [comparative] and decided(table, "taberlet") == [taberlet]


def test_a_told_consensus_is_taken():
    table = calls(
        ("s", "L1", "raw", (1, 1), (1, 1), (1, 1)), ("s", "L1", "consensus", (1, 2)), ("s", "L2", None, (3, 3))
    )
    assert decided(table) == [(1, 2), (3, 3)]
    assert decided(calls(("s", "L1", "raw", (1, 2)))) == [None]  # one raw amplification is no consensus


@pytest.mark.parametrize(("positives", "chance"), [(2, 0.045), (3, 0.00675), (5, 0.00015)])
def test_missed_heterozygotes(positives, chance):
    assert missed_heterozygote(0.3, positives) == pytest.approx(chance, rel=0.02)


def test_error_rates():
    """6 dropouts of 120 positives of heterozygotes are 0.05; 2 false alleles of all 130 amplified."""
    hetero = [(1, 2)] * 113 + [(1, 1)] * 4 + [(2, 2)] * 2 + [(1, 3)]
    homo = [(5, 5)] * 9 + [(5, 7)]
    table = calls(("h", "L1", "raw", *hetero, None), ("o", "L1", "raw", *homo))
    consensus = calls(("h", "L1", "consensus", (1, 2)), ("o", "L1", "consensus", (5, 5)))
    rates = error_rates(table, consensus)["L1"]
    assert (rates.dropouts, rates.heterozygotes, rates.false_alleles, rates.amplified) == (6, 120, 2, 130)
    assert rates.dropout == 0.05 and rates.false_allele == 2 / 130
    assert mean_rates({"L1": rates})["dropout"] == (0.05, 0.05)
    assert np.isnan(mean_rates({})["dropout"][0])


def test_quality_index():
    """Of L1 three of four replicates show the consensus, one fails; of L2 one of two: the sample's mean is 0.625."""
    table = calls(("s", "L1", "raw", (1, 2), (1, 2), None, (1, 2)), ("s", "L2", "raw", (3, 3), (3, 4)))
    consensus = calls(("s", "L1", "consensus", (1, 2)), ("s", "L2", "consensus", (3, 4)))
    quality = quality_index(table, consensus)["quality"]
    assert quality.tolist() == [0.75, 0.5] and quality.mean() == 0.625
