"""How far groups differ: Weir and Cockerham's (1984) theta with bootstrap over loci, Nei's distances (1972, 1978)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .diversity import LocusTable

DRAWS = 1000


def variance_components(table: LocusTable) -> np.ndarray:
    """a, b and c of one locus, summed over its alleles; a is NaN where one group alone has the locus."""
    there = table.animals > 0
    groups = int(there.sum())
    sizes = table.animals[there].astype(float)
    if not groups or sizes.mean() <= 1:
        return np.full(3, np.nan)
    mean = sizes.mean()
    shares, carriers = table.shares[there], table.carriers[there] / sizes[:, None]
    weight = sizes[:, None] / (groups * mean)
    share = (weight * shares).sum(axis=0)
    spread = (sizes[:, None] * (shares - share) ** 2).sum(axis=0) / (max(groups - 1, 1) * mean)
    hetero = (weight * carriers).sum(axis=0)
    within = share * (1 - share) - (groups - 1) / groups * spread
    b = mean / (mean - 1) * (within - (2 * mean - 1) / (4 * mean) * hetero)
    if groups == 1:
        return np.array([np.nan, b.sum(), hetero.sum() / 2])
    corrected = (groups * mean - (sizes**2).sum() / (groups * mean)) / (groups - 1)
    a = mean / corrected * (spread - (within - hetero / 4) / (mean - 1))
    return np.array([a.sum(), b.sum(), hetero.sum() / 2])


def theta_and_f(components: np.ndarray) -> tuple[float, float]:
    """Fst (theta) and Fis (f) from components (loci, 3): ratios of sums; NaN where nothing varies.

    A locus that one group alone has says nothing on how groups differ, so that it counts for Fis only.
    """
    total = components[~np.isnan(components[:, 0])].sum(axis=0)
    _, b, c = np.nansum(components, axis=0)
    return (total[0] / total.sum() if total.sum() else np.nan), (1 - c / (b + c) if b + c else np.nan)


def bootstrap_theta(components: np.ndarray, draws: int = DRAWS, seed: int = 1) -> tuple[float, float]:
    """The middle 95 percent of theta with loci drawn again; NaN under four loci, which tell no spread."""
    used = components[~np.isnan(components[:, 0]) & components.any(axis=1)]
    if len(used) < 4:
        return np.nan, np.nan
    drawn = used[np.random.default_rng(seed).integers(0, len(used), (draws, len(used)))].sum(axis=1)
    low, high = np.percentile(drawn[:, 0] / drawn.sum(axis=1), (2.5, 97.5))
    return float(low), float(high)


def nei_distance(tables: Sequence[LocusTable], one: int, other: int) -> tuple[float, float]:
    """Nei's standard distance (1972), and without the bias of small samples (1978), over loci that both have."""
    sums, unbiased = np.zeros(3), np.zeros(3)
    for table in tables:
        if not (table.animals[one] and table.animals[other]):
            continue
        x, y = table.shares[one], table.shares[other]
        joined = np.array([(x * y).sum(), (x**2).sum(), (y**2).sum()])
        n, m = 2 * table.animals[[one, other]].astype(float)
        sums += joined
        unbiased += [joined[0], (n * joined[1] - 1) / (n - 1), (m * joined[2] - 1) / (m - 1)]

    def distance(of: np.ndarray) -> float:
        return float(-np.log(of[0] / np.sqrt(of[1] * of[2]))) if of.min() > 0 else np.nan

    return distance(sums), distance(unbiased)
