"""PC, IIC, equivalent connected area, and what each patch adds to them.

Both indices are sums over all pairs of patches a_i a_j g_ij. For the probability of connectivity (PC; Saura and
Pascual-Hortal 2007) g_ij is the greatest product of probabilities along any path, so a shortest path on -ln p; for the
integral index (IIC; Pascual-Hortal and Saura 2006) it is 1 / (1 + number of links). Pairs without a path add nothing.
Parts of importance: Saura and Rubio (2010). Betweenness weighted by PC: Bodin and Saura (2010).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..progress import Progress, step

_CELLS = 4_000_000  # of the matrix sources by patches that is held at once: about 50 MB
_DETOUR_CELLS = 500_000  # patches taken away by patches reached, each with all its links


def by_probability(cost: np.ndarray) -> np.ndarray:
    """The gain of PC: the probability of a path of this -ln p; 0 where there is none."""
    return np.exp(-cost)


def by_links(cost: np.ndarray) -> np.ndarray:
    """The gain of IIC: 1 / (1 + links); 0 where there is no path."""
    return 1.0 / (1.0 + cost)


@dataclass(frozen=True)
class Network:
    """A symmetric graph of costs, the attribute of each patch (n,), and what a path of a cost is worth.

    Paths dearer than ``limit`` count as none.
    """

    graph: csr_matrix
    attribute: np.ndarray
    gain: Callable[[np.ndarray], np.ndarray]
    limit: float = np.inf

    @property
    def sources(self) -> np.ndarray:
        """The patches that have something to add; the others are stepping stones."""
        return np.flatnonzero(self.attribute > 0)


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
    area, sources = network.attribute, network.sources
    count = len(area)
    flux, reached, carried = np.zeros(count), area.astype(float), np.zeros(count)
    group = np.zeros(count, dtype=int) if groups is None else groups
    member = np.eye(int(group.max(initial=0)) + 1)[group]
    between = np.zeros((member.shape[1],) * 2)
    rows = max(1, _CELLS // max(count, 1))
    for start in range(0, len(sources), rows):
        step(progress, start, len(sources))
        chosen = sources[start : start + rows]
        found = dijkstra(network.graph, directed=True, indices=chosen, limit=network.limit, return_predecessors=paths)
        cost = found[0] if paths else found
        gain = network.gain(cost)
        gain[np.arange(len(chosen)), chosen] = 0.0
        value = gain * area
        reached += area[chosen] @ gain
        flux[chosen] = area[chosen] * value.sum(axis=1)
        between += member[chosen].T @ (area[chosen, None] * (value @ member))
        if paths:
            beyond = _beyond(found[1], value)
            row, patch = np.nonzero(beyond)
            carried += np.bincount(patch, area[chosen[row]] * beyond[row, patch], count)
    numerator = float((area**2).sum() + flux.sum())
    return Overall(numerator, flux, reached, between, carried)


def lost_through(network: Network, progress: Progress) -> np.ndarray:
    """What the pairs of other patches lose (n,) where the patch is taken away, exactly.

    Only patches beyond it in the tree of best paths of a source can become dearer to reach, so that from each source
    only these are searched again, for all patches of its tree at once. Raises ``NeaspecError``: cancelled.
    """
    area, sources = network.attribute, network.sources
    lost = np.zeros(len(area))
    rows = max(1, _CELLS // max(len(area), 1))
    near, inside = np.empty(0, dtype=int), network.graph
    for start in range(0, len(sources), rows):
        chosen = sources[start : start + rows]
        costs, befores = dijkstra(
            network.graph, directed=True, indices=chosen, limit=network.limit, return_predecessors=True
        )
        for row, source in enumerate(chosen):
            step(progress, start + row, len(sources))
            reached = np.flatnonzero(np.isfinite(costs[row]))
            if not np.array_equal(near, reached):
                near, inside = reached, network.graph[reached][:, reached]
            before, cost = befores[row, near], costs[row, near]
            before = np.where(before < 0, -1, np.searchsorted(near, before))
            for patch, end in _beyond_each(before):
                after = _detours(inside, cost, patch, end, network.limit)
                gained = (network.gain(cost[end]) - network.gain(after)) * area[near[end]]
                lost[near] += np.bincount(patch, area[source] * gained, len(near))
    return lost


def _beyond_each(before: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Pairs ``patch``, ``end``: each patch on the best path to each end, and neither source nor end.

    They come some patches at a time; ``before`` (m,) is the patch before each one on its best path, -1 for the source.
    """
    ends, at = np.flatnonzero(before >= 0), before[before >= 0]
    patches, found = [], []
    while len(ends):
        inner = before[at] >= 0
        ends, at = ends[inner], at[inner]
        patches.append(at)
        found.append(ends)
        at = before[at]
    if not patches or not len(patches[0]):
        return
    patch, end = np.concatenate(patches), np.concatenate(found)
    order = np.argsort(patch, kind="stable")
    patch, end = patch[order], end[order]
    number = np.cumsum(np.diff(patch, prepend=patch[0]) > 0)
    block = number // max(1, _DETOUR_CELLS // len(before))
    for part in np.split(np.arange(len(patch)), np.flatnonzero(np.diff(block)) + 1):
        yield patch[part], end[part]


def _detours(graph: csr_matrix, cost: np.ndarray, patch: np.ndarray, end: np.ndarray, limit: float) -> np.ndarray:
    """The cost of each ``end`` from the source of ``cost`` (m,) where its ``patch`` is taken away; inf above ``limit``.

    Pairs are sorted by ``patch`` and complete: all that lies beyond a patch is among its ends.
    """
    taken, row = np.unique(patch, return_inverse=True)
    every = np.tile(cost, (len(taken), 1))
    every[np.arange(len(taken)), taken] = np.inf
    every[row, end] = np.inf
    degree = np.diff(graph.indptr)[end]
    pair = np.repeat(np.arange(len(end)), degree)
    edge = np.arange(len(pair)) - np.repeat(np.cumsum(degree) - degree, degree) + graph.indptr[end][pair]
    at, to, weight = row[pair], graph.indices[edge], graph.data[edge]
    known = every[at, to]
    best = np.minimum.reduceat(known + weight, np.cumsum(degree) - degree)
    inner = np.flatnonzero(np.isinf(known) & (to != patch[pair]))  # from one end to another of the same patch
    at, to, weight, pair = at[inner], to[inner], weight[inner], pair[inner]
    first = np.flatnonzero(np.diff(pair, prepend=-1))
    open_ = pair[first]
    while True:
        every[row, end] = best
        shorter = (
            np.minimum(best[open_], np.minimum.reduceat(every[at, to] + weight, first)) if len(first) else best[:0]
        )
        if np.array_equal(shorter, best[open_]):
            return np.where(best <= limit, best, np.inf)
        best[open_] = shorter


def importance(network: Network, found: Overall, lost: np.ndarray) -> pd.DataFrame:
    """Percent of the index that goes with each patch: ``total`` and its parts (Saura and Rubio 2010)."""
    intra, flux = network.attribute**2, 2.0 * found.flux
    parts = pd.DataFrame({"intra": intra, "flux": flux, "connector": lost})
    parts.insert(0, "total", parts.sum(axis=1))
    return 100.0 * parts / found.numerator


def _beyond(before: np.ndarray, value: np.ndarray) -> np.ndarray:
    """The value of all patches that lie beyond each one in the tree of best paths of each row; 0 for the source.

    ``before`` (rows, n) is the patch before each one, negative for the source and what it does not reach.
    """
    count = value.shape[1]
    row, patch = np.nonzero(before >= 0)
    here = row * count + patch
    up = row * count + before[row, patch]
    parent = np.full(value.size, -1, dtype=np.int64)
    parent[here] = up
    depth = np.zeros(len(here), dtype=np.int32)
    left, at = np.arange(len(here)), up
    while len(left):
        depth[left] += 1
        at = parent[at]
        left, at = left[at >= 0], at[at >= 0]
    total = value.ravel().copy()
    order = np.argsort(-depth, kind="stable")
    edges = np.flatnonzero(np.diff(depth[order])) + 1
    for level in np.split(order, edges):
        np.add.at(total, up[level], total[here[level]])
    beyond = np.zeros(value.size)
    inner = np.zeros(value.size, dtype=bool)
    inner[up] = True
    inner &= parent >= 0  # neither the source nor an end of the tree
    beyond[inner] = total[inner] - value.ravel()[inner]
    return beyond.reshape(value.shape)
