"""Hardy-Weinberg equilibrium of one locus in one group: the exact test, given the alleles (Guo and Thompson 1992)."""

from __future__ import annotations

import numpy as np
from scipy.special import gammaln
from scipy.stats import chi2

DRAWS = 10_000
_TIED = 1e-9  # relative difference under which two tables are equally likely


def exact_test(pairs: np.ndarray, seed: int = 1, draws: int = DRAWS) -> float:
    """P of a table no likelier than this one; ``pairs`` are allele numbers (animals, 2), without missing ones.

    Of two alleles all tables are counted (Wigginton et al. 2005); of more, ``draws`` tables are drawn by pairing the
    gene copies at random. NaN where the locus does not vary.
    """
    alleles, codes = np.unique(pairs, return_inverse=True)
    codes = codes.reshape(-1, 2)
    if len(alleles) < 2:
        return np.nan
    if len(alleles) == 2:
        return _two_alleles(len(codes), int((codes == 1).sum()), int((codes[:, 0] != codes[:, 1]).sum()))
    seen = _log_chance(codes[None], len(alleles))[0]
    copies = np.random.default_rng(seed).permuted(np.tile(codes.ravel(), (draws, 1)), axis=1)
    drawn = _log_chance(copies.reshape(draws, -1, 2), len(alleles))
    return float(((drawn <= seen + _TIED).sum() + 1) / (draws + 1))


def chi_square(pairs: np.ndarray) -> tuple[float, int, float]:
    """The chi-square of the genotypes, its degrees of freedom and P; only to compare with other programmes."""
    alleles, codes = np.unique(pairs, return_inverse=True)
    codes = np.sort(codes.reshape(-1, 2), axis=1)
    size = len(alleles)
    shares = np.bincount(codes.ravel(), minlength=size) / codes.size
    seen = np.zeros((size, size))
    np.add.at(seen, (codes[:, 0], codes[:, 1]), 1)
    first, second = np.triu_indices(size)
    expected = len(codes) * shares[first] * shares[second] * np.where(first == second, 1, 2)
    value = float((((seen[first, second] - expected) ** 2) / expected).sum())
    degrees = size * (size - 1) // 2
    return value, degrees, float(chi2.sf(value, degrees))


def _two_alleles(animals: int, copies: int, hetero: int) -> float:
    every = np.arange(copies % 2, min(copies, 2 * animals - copies) + 1, 2)
    one, other = (copies - every) / 2, (2 * animals - copies - every) / 2
    chance = every * np.log(2) - gammaln(every + 1) - gammaln(one + 1) - gammaln(other + 1)
    chance = np.exp(chance - chance.max())
    seen = chance[every == hetero][0]
    return float(chance[chance <= seen * (1 + _TIED)].sum() / chance.sum())


def _log_chance(codes: np.ndarray, alleles: int) -> np.ndarray:
    """Of tables (draws, animals, 2) of the same alleles, up to what all share: H ln 2 - sum of ln of factorials."""
    low, high = codes.min(axis=2), codes.max(axis=2)
    kind = low * alleles + high
    place = kind + np.arange(len(kind))[:, None] * alleles**2
    counts = np.bincount(place.ravel(), minlength=len(kind) * alleles**2).reshape(len(kind), -1)
    return (low != high).sum(axis=1) * np.log(2) - gammaln(counts + 1).sum(axis=1)
