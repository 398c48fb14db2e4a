"""PC, IIC, equivalent connected area, and what each patch adds to them.

Both indices are sums over all pairs of patches a_i a_j g_ij. For the probability of connectivity (PC; Saura and
Pascual-Hortal 2007) g_ij is the greatest product of probabilities along any path, so a shortest path on -ln p; for the
integral index (IIC; Pascual-Hortal and Saura 2006) it is 1 / (1 + number of links). Pairs without a path add nothing.
Parts of importance: Saura and Rubio (2010). Betweenness weighted by PC: Bodin and Saura (2010).
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...progress import Progress, step
from .best_paths import Network, Sums, by_links, by_probability, searcher

__all__ = ["Network", "Overall", "by_links", "by_probability", "importance", "lost_through", "overall", "seconds_lost"]

_BLOCK, _LOST_BLOCK = 64, 8  # sources searched from between two looks at whether the user has had enough
_TRIED, _TRIED_S = 32, 3.0  # sources by which the time is forecast, as long as that takes


@dataclass(frozen=True)
class Overall:
    """The sum over all ordered pairs, with each patch and itself, and the parts of it by patch (n,)."""

    numerator: float
    flux: np.ndarray  # a_k times the sum over all other patches of a_j g_kj
    reached: np.ndarray  # the sum over all patches of a_i g_ik, with itself
    between: np.ndarray  # (groups, groups): the sum over ordered pairs of two patches by the groups they are of
    carried: np.ndarray  # the sum over ordered pairs of other patches whose best path leads through the patch


def overall(network: Network, progress: Progress, paths: bool = True, groups: np.ndarray | None = None) -> Overall:
    """All pairs, some sources at a time; without ``paths`` what is carried through patches is not looked at.

    ``groups`` (n,) numbers the group of each patch from 0; without it all are of one.
    Raises ``NeaspecError``: cancelled.
    """
    area, search = network.attribute, searcher(network)
    count, done = len(area), 0
    group = np.zeros(count, dtype=int) if groups is None else groups
    size = int(group.max(initial=0)) + 1
    sums = Sums(np.zeros(count), area.astype(float), np.zeros((size, size)), np.zeros(count))
    for block in search.blocks(_BLOCK):
        step(progress, done, len(network.sources))
        search.add_sums(block, group, sums, paths)
        done += len(block)
    numerator = float((area**2).sum() + sums.flux.sum())
    return Overall(numerator, sums.flux, sums.reached, sums.between, sums.carried)


def lost_through(network: Network, progress: Progress) -> np.ndarray:
    """What the pairs of other patches lose (n,) where the patch is taken away, exactly.

    Raises ``NeaspecError``: cancelled.
    """
    search, lost, done = searcher(network), np.zeros(len(network.attribute)), 0
    for block in search.blocks(_LOST_BLOCK):
        step(progress, done, len(network.sources))
        search.add_lost(block, lost)
        done += len(block)
    return lost


def seconds_lost(network: Network) -> float:
    """How long ``lost_through`` will take, by trying some sources."""
    search, lost, sources = searcher(network), np.zeros(len(network.attribute)), network.sources
    if len(sources) <= _TRIED:
        return 0.0
    search.add_lost(sources[:1], lost)  # the first waits for the compiler
    began, tried = time.perf_counter(), 0
    for source in sources[np.linspace(0, len(sources) - 1, _TRIED).astype(int)]:
        search.add_lost(np.array([source]), lost)
        tried += 1
        if time.perf_counter() - began > _TRIED_S:
            break
    return (time.perf_counter() - began) * len(sources) / tried


def importance(network: Network, found: Overall, lost: np.ndarray) -> pd.DataFrame:
    """Percent of the index that goes with each patch: ``total`` and its parts (Saura and Rubio 2010)."""
    intra, flux = network.attribute**2, 2.0 * found.flux
    parts = pd.DataFrame({"intra": intra, "flux": flux, "connector": lost})
    parts.insert(0, "total", parts.sum(axis=1))
    return 100.0 * parts / found.numerator
