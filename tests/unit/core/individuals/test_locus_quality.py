"""Success, errors, quality and P(ID) of loci, counted by hand from simulated calls."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.individuals.consensus import consensus_calls, error_rates
from neaspec_plugin.core.individuals.genotype_matrix import genotypes_of
from neaspec_plugin.core.individuals.identity_probability import locus_identity
from neaspec_plugin.core.individuals.locus_quality import locus_quality, quality_of_all


def test_one_repeated_and_one_told_locus():
    """L1: eight attempts, seven positives, one dropout of four positives of the heterozygote. L2 is told once."""
    pairs = {"h": [(1, 2), (1, 2), (1, 1), (1, 2)], "o": [(1, 1), (1, 1), None, (1, 1)]}
    rows = [
        (f"{name}{n}", name, "L1", *(pair or (None, None)), "raw")
        for name, own in pairs.items()
        for n, pair in enumerate(own)
    ]
    rows.append(("told", "h", "L2", 5, 7, None))
    columns = ["genotype_id", "materialSampleID", "locus", "allele1", "allele2", "callType"]
    calls = pd.DataFrame(rows, columns=columns).astype({"allele1": "Int64", "allele2": "Int64"})
    consensus = consensus_calls(calls)
    identities = (locus_identity([3, 1]), locus_identity([]))
    found = locus_quality(calls, consensus, error_rates(calls, consensus), genotypes_of(consensus), identities)
    first, second = found.to_dict("records")
    counted = ("samples", "attempts", "positive", "heterozygotes", "dropouts", "false_alleles", "amplified", "alleles")
    assert [first[name] for name in counted] == [2, 8, 7, 4, 1, 0, 7, 2]
    assert (first["success"], first["dropout"], first["false_allele"], first["quality"]) == (7 / 8, 0.25, 0, 0.75)
    assert (
        first["pid_sib"] == locus_identity([3, 1]).siblings and first["pid_unbiased"] == locus_identity([3, 1]).unbiased
    )
    assert second["attempts"] == 1 and np.isnan(second["quality"]) and np.isnan(second["dropout"])
    assert quality_of_all(calls, consensus) == pytest.approx(0.75)
