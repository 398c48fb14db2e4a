"""Probability of identity: how likely two animals have one genotype, if unrelated and if full siblings.

Paetkau and Strobeck (1994); without bias for small samples Paetkau et al. (1998); siblings after Evett and Weir (1998).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class LocusIdentity:
    """Of one locus: unrelated, unrelated without bias (NaN under 4 gene copies), full siblings, heterozygosity,
    number of alleles.
    """

    unrelated: float
    unbiased: float
    siblings: float
    expected_heterozygosity: float
    alleles: int


def locus_identity(counts: Sequence[int]) -> LocusIdentity:
    """From the counts of gene copies of each allele: two for each animal, not one."""
    copies = np.asarray(counts, dtype=float)
    n = copies.sum()
    if n < 2:
        return LocusIdentity(1.0, np.nan, 1.0, np.nan, 0)
    shares = copies / n
    second, third, fourth = (float((shares**power).sum()) for power in (2, 3, 4))
    unbiased = np.nan
    if n > 3:
        above = n**3 * (2 * second**2 - fourth) - 2 * n**2 * (third + 2 * second) + n * (9 * second + 2) - 6
        unbiased = above / ((n - 1) * (n - 2) * (n - 3))
    siblings = 0.25 + 0.5 * second + 0.5 * second**2 - 0.25 * fourth
    return LocusIdentity(2 * second**2 - fourth, unbiased, siblings, n / (n - 1) * (1 - second), len(copies))


def by_number_of_loci(loci: Sequence[LocusIdentity]) -> list[tuple[int, float, float]]:
    """Number of loci, and over them P(ID) and P(ID)sib; the loci that tell most come first, as they are chosen."""
    ordered = sorted(loci, key=lambda locus: locus.siblings)
    unrelated = np.cumprod([locus.unrelated for locus in ordered])
    siblings = np.cumprod([locus.siblings for locus in ordered])
    return [(place + 1, float(unrelated[place]), float(siblings[place])) for place in range(len(ordered))]
