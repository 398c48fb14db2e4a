"""Which group a genotype comes from, and first-generation migrants among the animals sampled in each group.

Likelihoods of Rannala and Mountain (1997), each animal left out of its own group; the statistic L_home / L_max and its
critical value by simulated animals (Paetkau et al. 2004).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .genotype_matrix import MISSING

SIMULATED = 1000  # animals for each group, at least


@dataclass(frozen=True)
class Assignment:
    """log10 likelihoods (animals, groups), the statistic -log10(L_home / L_max), its P among simulated residents."""

    log_likelihood: np.ndarray
    statistic: np.ndarray
    p: np.ndarray


def log_likelihoods(alleles: np.ndarray, group: np.ndarray, groups: int) -> np.ndarray:
    """log10 of the likelihood of each animal in each group, over the loci that it and the group have."""
    found = np.zeros((len(alleles), groups))
    rows = np.arange(len(alleles))
    for place in range(alleles.shape[1]):
        pairs = alleles[:, place]
        there = pairs[:, 0] != MISSING
        if not there.any():
            continue
        known, code = np.unique(pairs[there], return_inverse=True)
        code = code.reshape(-1, 2)
        copies = np.zeros((groups, len(known)))
        for side in (0, 1):
            np.add.at(copies, (group[there], code[:, side]), 1)
        own = np.zeros((len(code), groups), dtype=bool)
        own[np.arange(len(code)), group[there]] = True
        same = (code[:, 0] == code[:, 1])[:, None]
        first, second = copies[:, code[:, 0]].T - own * (1 + same), copies[:, code[:, 1]].T - own * (1 + same)
        size = copies.sum(axis=1)[None, :] - 2 * own
        prior = 1 / len(known)
        chance = np.where(
            same,
            (first + 1 + prior) * (first + prior),
            2 * (first + prior) * (second + prior),
        ) / ((size + 2) * (size + 1))
        found[rows[there]] += np.log10(chance)
    return found


def assign(
    alleles: np.ndarray, group: np.ndarray, groups: int, seed: int = 1, simulated: int = SIMULATED
) -> Assignment:
    """Likelihoods and migrants; ``alleles`` (animals, loci, 2), ``group`` of each animal.

    The residents of a group are simulated in samples as large as its own: each gets from each of two parents of the
    group one allele of each locus, and misses the loci that its model misses.
    """
    found = log_likelihoods(alleles, group, groups)
    home = found[np.arange(len(group)), group]
    statistic = found.max(axis=1) - home
    chance = np.full(len(group), np.nan)
    source = np.random.default_rng(seed)
    for place in range(groups):
        rows = np.flatnonzero(group == place)
        if len(rows) < 2:
            continue
        drawn = []
        for _ in range(int(np.ceil(simulated / len(rows)))):
            children = alleles.copy()
            children[rows] = _children(alleles[rows], source)
            likelihood = log_likelihoods(children, group, groups)[rows]
            drawn.append(likelihood.max(axis=1) - likelihood[:, place])
        values = np.concatenate(drawn)
        chance[rows] = [((values >= one - 1e-12).sum() + 1) / (len(values) + 1) for one in statistic[rows]]
    return Assignment(found, statistic, chance)


def _children(parents: np.ndarray, source: np.random.Generator) -> np.ndarray:
    """As many children as parents; a parent without a call at a locus is replaced there by one that has it."""
    size, loci = parents.shape[:2]
    children = np.zeros_like(parents)
    gone = parents[:, :, 0] == MISSING
    for side in (0, 1):
        parent = np.repeat(source.integers(0, size, size)[:, None], loci, axis=1)
        for place in range(loci):
            lacking = gone[parent[:, place], place]
            able = np.flatnonzero(~gone[:, place])
            if lacking.any() and len(able):
                parent[lacking, place] = source.choice(able, lacking.sum())
        children[:, :, side] = parents[parent, np.arange(loci), source.integers(0, 2, (size, loci))]
    children[gone] = MISSING
    return np.sort(children, axis=2)
