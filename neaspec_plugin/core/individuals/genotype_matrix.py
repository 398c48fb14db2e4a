"""Consensus genotypes as numbers: samples by loci by two alleles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

MISSING = 0
CONSENSUS = "consensus"


@dataclass(frozen=True)
class Genotypes:
    """``alleles``: (samples, loci, 2), the smaller first, both 0 where the locus has no whole call."""

    samples: np.ndarray
    loci: tuple[str, ...]
    alleles: np.ndarray

    @property
    def called(self) -> np.ndarray:
        """The share of the loci that each sample has."""
        return (self.alleles[:, :, 0] != MISSING).mean(axis=1) if self.loci else np.zeros(len(self.samples))

    def of(self, rows: np.ndarray) -> Genotypes:
        """Some of the samples."""
        return Genotypes(self.samples[rows], self.loci, self.alleles[rows])


def genotypes_of(calls: pd.DataFrame) -> Genotypes:
    """The matrix of rows of ``genotypes``, one for each sample and locus (see ``consensus.consensus_calls``).

    A half call is no call. Samples and loci are in the order of their names.
    """
    whole = calls[["allele1", "allele2"]].notna().all(axis=1)
    samples, rows = np.unique(calls["materialSampleID"].to_numpy(dtype=str), return_inverse=True)
    loci, columns = np.unique(calls["locus"].to_numpy(dtype=str), return_inverse=True)
    alleles = np.zeros((len(samples), len(loci), 2), dtype=np.int32)
    pairs = calls[["allele1", "allele2"]].fillna(MISSING).to_numpy(dtype=np.int32)
    taken = whole.to_numpy()
    alleles[rows[taken], columns[taken]] = np.sort(pairs[taken], axis=1)
    return Genotypes(samples.astype(object), tuple(loci.tolist()), alleles)


def allele_counts(alleles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Alleles of one locus (samples, 2) in rising order, and how many copies of each there are."""
    return np.unique(alleles[alleles[:, 0] != MISSING], return_counts=True)
