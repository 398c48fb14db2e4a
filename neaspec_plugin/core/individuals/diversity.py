"""Genetic diversity of groups of animals, locus by locus: alleles, richness, heterozygosity, fixation.

Nei (1978, 1987); rarefaction after El Mousadik and Petit (1996).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln

from .genotype_matrix import MISSING


@dataclass(frozen=True)
class LocusTable:
    """One locus of all groups: gene copies of each allele, heterozygotes that carry it, animals, heterozygotes.

    Shapes: ``alleles`` (k), ``copies`` and ``carriers`` (groups, k), ``animals`` and ``heterozygotes`` (groups).
    """

    alleles: np.ndarray
    copies: np.ndarray
    carriers: np.ndarray
    animals: np.ndarray
    heterozygotes: np.ndarray

    @property
    def shares(self) -> np.ndarray:
        """Of each allele in each group; NaN where the group has no call."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.copies / self.copies.sum(axis=1, keepdims=True)

    def of(self, groups: Sequence[int]) -> LocusTable:
        """Some of the groups, with the alleles that they have."""
        there = self.copies[groups].sum(axis=0) > 0
        return LocusTable(
            self.alleles[there],
            self.copies[groups][:, there],
            self.carriers[groups][:, there],
            self.animals[groups],
            self.heterozygotes[groups],
        )


@dataclass(frozen=True)
class NeiStatistics:
    """Means over groups of one locus, or of these over loci (Nei 1987).

    ``dst_prime`` and ``ht_prime`` do not depend on the number of groups; NaN where one group alone has the locus.
    """

    ho: float
    hs: float
    ht: float
    dst_prime: float
    ht_prime: float

    @property
    def dst(self) -> float:
        return self.ht - self.hs

    @property
    def fst_prime(self) -> float:
        return self.dst_prime / self.ht_prime if self.ht_prime else np.nan

    @property
    def fst(self) -> float:
        return self.dst / self.ht if self.ht else np.nan

    @property
    def fis(self) -> float:
        return 1 - self.ho / self.hs if self.hs else np.nan


def locus_tables(alleles: np.ndarray, group: np.ndarray, groups: int) -> list[LocusTable]:
    """A table for each locus from alleles (animals, loci, 2; 0 where missing) and the group of each animal."""
    tables = []
    for place in range(alleles.shape[1]):
        pairs = alleles[:, place]
        there = pairs[:, 0] != MISSING
        known, code = np.unique(pairs[there], return_inverse=True)
        code, own = code.reshape(-1, 2), group[there]
        copies, carriers = (np.zeros((groups, len(known)), dtype=np.int64) for _ in range(2))
        differ = code[:, 0] != code[:, 1]
        for side in (0, 1):
            np.add.at(copies, (own, code[:, side]), 1)
            np.add.at(carriers, (own[differ], code[differ, side]), 1)
        tables.append(
            LocusTable(
                known, copies, carriers, np.bincount(own, minlength=groups), np.bincount(own[differ], minlength=groups)
            )
        )
    return tables


def observed_heterozygosity(table: LocusTable) -> np.ndarray:
    """Share of heterozygotes of each group, NaN without animals."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return table.heterozygotes / table.animals


def expected_heterozygosity(table: LocusTable) -> np.ndarray:
    """Without bias (Nei 1978): 2N / (2N - 1) (1 - sum of squares); NaN under one animal."""
    copies = 2.0 * table.animals
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(copies > 1, copies / (copies - 1) * (1 - (table.shares**2).sum(axis=1)), np.nan)


def gene_diversity(table: LocusTable) -> np.ndarray:
    """Of each group, corrected for its heterozygotes (Nei 1987): N / (N - 1) (1 - sum of squares - Ho / 2N)."""
    size = table.animals.astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        raw = 1 - (table.shares**2).sum(axis=1) - observed_heterozygosity(table) / (2 * size)
        return np.where(size > 1, size / (size - 1) * raw, np.nan)


def fixation(table: LocusTable) -> np.ndarray:
    """Fis of each group: 1 - Ho / Hs; NaN where the locus is fixed."""
    diversity = gene_diversity(table)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(diversity > 0, 1 - observed_heterozygosity(table) / diversity, np.nan)


def nei_statistics(table: LocusTable) -> NeiStatistics | None:
    """Of one locus over the groups that have it; None where fewer than one group has two animals."""
    there = table.animals > 0
    groups = int(there.sum())
    if not groups:
        return None
    size = groups / (1 / table.animals[there]).sum()
    if size <= 1:
        return None
    shares = table.shares[there]
    ho = float(observed_heterozygosity(table)[there].mean())
    hs = size / (size - 1) * (1 - (shares**2).sum(axis=1).mean() - ho / (2 * size))
    ht = 1 - (shares.mean(axis=0) ** 2).sum() + hs / (size * groups) - ho / (2 * size * groups)
    dst_prime = groups / (groups - 1) * (ht - hs) if groups > 1 else np.nan
    return NeiStatistics(ho, float(hs), float(ht), float(dst_prime), float(hs + dst_prime))


def overall(tables: Sequence[LocusTable]) -> NeiStatistics | None:
    """Means over the loci, each over those where it is known; ratios are of these means."""
    found = [one for one in map(nei_statistics, tables) if one is not None]
    if not found:
        return None
    means = []
    for name in ("ho", "hs", "ht", "dst_prime", "ht_prime"):
        known = [getattr(one, name) for one in found if not np.isnan(getattr(one, name))]
        means.append(float(np.mean(known)) if known else np.nan)
    return NeiStatistics(*means)


def rarefaction_size(tables: Sequence[LocusTable]) -> int:
    """The smallest number of gene copies of any group at any locus that it has."""
    sizes = [2 * int(table.animals[table.animals > 0].min()) for table in tables if table.animals.any()]
    return min(sizes, default=0)


def allelic_richness(table: LocusTable, size: int) -> np.ndarray:
    """Alleles to expect in ``size`` gene copies of each group; NaN where it has fewer."""
    copies = 2 * table.animals[:, None].astype(float)
    rest = copies - table.copies

    def ways(of: np.ndarray) -> np.ndarray:
        return gammaln(of + 1) - gammaln(np.maximum(of - size, 0) + 1)

    gone = np.where(rest >= size, np.exp(ways(rest) - ways(copies)), 0.0)
    richness = (1 - gone).sum(axis=1, where=table.copies > 0)
    return np.where((table.animals * 2 >= size) & (table.animals > 0), richness, np.nan)


def private_alleles(tables: Sequence[LocusTable], groups: int) -> np.ndarray:
    """How many alleles each group has that no other one has."""
    found = np.zeros(groups, dtype=int)
    for table in tables:
        there = table.copies > 0
        found += there[:, there.sum(axis=0) == 1].sum(axis=1)
    return found
