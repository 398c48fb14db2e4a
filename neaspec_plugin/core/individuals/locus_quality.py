"""How well each locus was read and how much it tells: success, errors, quality index, P(ID).

Rates after Broquet and Petit (2004), quality index after Miquel et al. (2006).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from .consensus import KEYS, LocusErrors, quality_index
from .genotype_matrix import Genotypes
from .identity_probability import LocusIdentity

COLUMNS = [
    *("locus", "samples", "attempts", "positive", "success", "heterozygotes", "dropouts", "dropout"),
    *("false_alleles", "amplified", "false_allele", "quality", "alleles", "he", "pid", "pid_unbiased", "pid_sib"),
]


def locus_quality(
    calls: pd.DataFrame,
    consensus: pd.DataFrame,
    errors: Mapping[str, LocusErrors],
    genotypes: Genotypes,
    identities: tuple[LocusIdentity, ...],
) -> pd.DataFrame:
    """One row for each locus of the ``genotypes`` (``COLUMNS``); rates are NaN where nothing was repeated.

    ``samples`` have a consensus; ``success`` is positives by attempts; ``alleles``, ``he`` and P(ID) are those of the
    different genotypes of the largest set of samples of one measure.
    """
    sums = consensus.groupby("locus")[["attempts", "positive"]].sum()
    quality = _quality(calls, consensus).groupby("locus")["quality"].mean()
    known = consensus.dropna(subset=["allele1", "allele2"]).groupby("locus").size()
    rows = []
    for locus, identity in zip(genotypes.loci, identities):
        error = errors.get(locus, LocusErrors(0, 0, 0, 0))
        attempts, positive = (int(sums.loc[locus, name]) for name in ("attempts", "positive"))
        rows.append(
            (
                locus,
                int(known.get(locus, 0)),
                attempts,
                positive,
                positive / attempts if attempts else np.nan,
                error.heterozygotes,
                error.dropouts,
                error.dropout,
                error.false_alleles,
                error.amplified,
                error.false_allele,
                float(quality.get(locus, np.nan)),
                identity.alleles,
                identity.expected_heterozygosity,
                identity.unrelated,
                identity.unbiased,
                identity.siblings,
            )
        )
    return pd.DataFrame(rows, columns=COLUMNS)


def quality_of_all(calls: pd.DataFrame, consensus: pd.DataFrame) -> float:
    """The mean over samples of the mean over their loci; NaN where nothing was repeated."""
    found = _quality(calls, consensus)
    return float(found.groupby("materialSampleID")["quality"].mean().mean()) if len(found) else np.nan


def _quality(calls: pd.DataFrame, consensus: pd.DataFrame) -> pd.DataFrame:
    """Of repeated calls alone: one that stands for itself agrees with itself."""
    return quality_index(calls[calls.duplicated(KEYS, keep=False)], consensus)
