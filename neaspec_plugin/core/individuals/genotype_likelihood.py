"""How likely two observed genotypes of a locus are, if they are of one animal, of full siblings, or of unrelated ones.

Observation errors as in Wang (2004): a heterozygote loses an allele (dropout), any genotype is read as any other one
(false allele). Pairs by identity by descent: siblings share 0, 1, 2 alleles with 1/4, 1/2, 1/4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class LocusLikelihood:
    """Probabilities of pairs of observed genotypes (genotypes, genotypes), each in the order of ``genotypes``."""

    genotypes: np.ndarray
    same: np.ndarray
    siblings: np.ndarray
    unrelated: np.ndarray


def all_genotypes(alleles: int) -> np.ndarray:
    """Every pair of allele numbers, the smaller first."""
    first, second = np.triu_indices(alleles)
    return np.column_stack([first, second])


def genotype_shares(shares: np.ndarray) -> np.ndarray:
    """Hardy-Weinberg shares of ``all_genotypes``."""
    pairs = all_genotypes(len(shares))
    return np.where(pairs[:, 0] == pairs[:, 1], 1.0, 2.0) * shares[pairs].prod(axis=1)


def observation(alleles: int, dropout: float, false_allele: float) -> np.ndarray:
    """P(observed | true), one row for each true genotype; where there is no other genotype, none is misread."""
    pairs = all_genotypes(alleles)
    size = len(pairs)
    place = {tuple(pair): row for row, pair in enumerate(pairs.tolist())}
    chance = np.zeros((size, size))
    for row, (one, two) in enumerate(pairs.tolist()):
        own = [row] if one == two else [row, place[one, one], place[two, two]]
        others = np.setdiff1d(np.arange(size), own)
        misread = false_allele if len(others) else 0.0
        chance[row, others] = misread / max(len(others), 1)
        if one == two:
            chance[row, row] = 1 - misread
        else:
            chance[row, row] = 1 - dropout - misread
            chance[row, own[1:]] += dropout / 2
    return chance


def sibling_shares(shares: np.ndarray) -> np.ndarray:
    """P(genotype, genotype) of two full siblings."""
    pairs = all_genotypes(len(shares))
    alone = genotype_shares(shares)
    size = len(pairs)
    passed = np.zeros((size, size))  # P(second | first), where one allele is shared
    place = np.zeros((len(shares), len(shares)), dtype=int)
    place[pairs[:, 0], pairs[:, 1]] = place[pairs[:, 1], pairs[:, 0]] = np.arange(size)
    for row, pair in enumerate(pairs.tolist()):
        for shared in pair:
            np.add.at(passed[row], place[shared], 0.5 * shares)
    return 0.25 * np.outer(alone, alone) + 0.5 * alone[:, None] * passed + 0.25 * np.diag(alone)


def locus_likelihood(shares: np.ndarray, dropout: float, false_allele: float) -> LocusLikelihood:
    """Of a locus with these shares of its alleles and these rates of error for each amplified genotype."""
    seen = observation(len(shares), dropout, false_allele)
    alone = genotype_shares(shares)
    single = alone @ seen
    return LocusLikelihood(
        all_genotypes(len(shares)),
        seen.T @ (alone[:, None] * seen),
        seen.T @ sibling_shares(shares) @ seen,
        np.outer(single, single),
    )
