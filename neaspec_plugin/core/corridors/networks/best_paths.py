"""Best paths between patches: by numba's kernel where it is there, else over scipy's Dijkstra, with the same answers.

Of ways of equal cost the one of fewest links counts, then the one over the patch that comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..kernels import agrees, kernel
from .lean_graph import places_back, times_beaten, without

_CELLS = 4_000_000  # of the table of costs, sources by patches, that is held at once: about 50 MB
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

    ``gain`` is ``by_probability``, or ``by_links`` with links that all cost 1. Paths dearer than ``limit`` count as
    none.
    """

    graph: csr_matrix
    attribute: np.ndarray
    gain: Callable[[np.ndarray], np.ndarray]
    limit: float = np.inf

    @property
    def sources(self) -> np.ndarray:
        """The patches that have something to add; the others are stepping stones."""
        return np.flatnonzero(self.attribute > 0)

    @cached_property
    def best(self) -> csr_matrix:
        """The graph without links that no best path needs as long as no patch is taken away."""
        if self.gain is by_links:  # no two links cost less than one
            return self.graph
        back = places_back(self.graph)
        return without(self.graph, times_beaten(self.graph, back) > 0, back)

    def within(self, cost: np.ndarray) -> np.ndarray:
        """The costs, inf where they are above the limit."""
        return np.where(cost <= self.limit, cost, np.inf)


@dataclass(frozen=True)
class Sums:
    """What pairs of patches hold, added up source by source; see ``Overall``."""

    flux: np.ndarray
    reached: np.ndarray
    between: np.ndarray
    carried: np.ndarray


class KernelSearch:
    """Searches by the compiled kernel, which touches only what lies within the limit."""

    def __init__(self, network: Network):
        graph, patches = network.graph, len(network.attribute)
        self._network, self._kernel = network, kernel("networks.path_kernel")
        self._graph = graph.indptr.astype(np.int32), graph.indices.astype(np.int32), graph.data.astype(float)
        self._area = network.attribute.astype(float)
        numbers = np.empty((4, patches), np.int32)
        place = np.full(patches, -1, np.int32)
        room = np.full(patches, np.inf), numbers[0], numbers[1], place, numbers[2], numbers[3]
        self._asked = float(network.limit), network.gain is by_links, room

    def blocks(self, rows: int) -> Iterator[np.ndarray]:
        """The sources, ``rows`` at a time."""
        sources = self._network.sources
        return (sources[start : start + rows] for start in range(0, len(sources), rows))

    def add_sums(self, sources: np.ndarray, group: np.ndarray, sums: Sums, paths: bool = True) -> None:
        """Add what the pairs of ``sources`` with all others hold; ``group`` (n,) numbers the group of each patch.

        What patches carry is found by the way, with ``paths`` or without.
        """
        own = sums.flux, sums.reached, sums.between, sums.carried
        self._kernel.add_sums(*self._graph, self._area, sources, *self._asked, group, *own)

    def add_lost(self, sources: np.ndarray, lost: np.ndarray) -> None:
        """Add to ``lost`` (n,) what the pairs of ``sources`` with others lose where each patch is taken away."""
        self._kernel.add_lost(*self._graph, self._area, sources, *self._asked, lost)

    def costs(self, sources: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """The costs (sources, targets) of the best paths, inf where there is none."""
        found = np.empty((len(sources), len(targets)))
        self._kernel.fill_costs(*self._graph, sources, targets, *self._asked, found)
        return found


class GraphSearch:
    """Searches by scipy, which looks at a whole graph: so each block is searched within what lies around it."""

    def __init__(self, network: Network):
        self._network = network

    def blocks(self, rows: int) -> Iterator[np.ndarray]:
        """The sources, at most ``rows`` at a time, near together."""
        left = np.zeros(len(self._network.attribute), dtype=bool)
        left[self._network.sources] = True
        rows = max(1, min(rows, _CELLS // max(len(left), 1)))
        for source in self._network.sources:
            if left[source]:
                cost = self._search(self._network.best, source)
                open_ = np.flatnonzero(np.isfinite(cost) & left)
                chosen = np.sort(open_[np.argsort(cost[open_], kind="stable")[:rows]])
                left[chosen] = False
                yield chosen

    def add_sums(self, sources: np.ndarray, group: np.ndarray, sums: Sums, paths: bool = True) -> None:
        """Add what the pairs of ``sources`` with all others hold; without ``paths`` not what patches carry."""
        near, graph, own = self._around(sources, self._network.best)
        area, weight = self._network.attribute[near], self._network.attribute[sources]
        cost = self._search(graph, own)
        gain = self._network.gain(cost)
        gain[np.arange(len(own)), own] = 0.0
        value = gain * area
        # einsum and not @: the threads of BLAS cost more here than they bring
        sums.reached[near] += np.einsum("i,ij->j", weight, gain)
        sums.flux[sources] += weight * value.sum(axis=1)
        to_group = np.zeros((len(own), len(sums.between)))
        for number in np.unique(group[near]):
            to_group[:, number] = weight * value[:, group[near] == number].sum(axis=1)
        np.add.at(sums.between, group[sources], to_group)
        if paths:
            sums.carried[near] += np.einsum("i,ij->j", weight, _beyond(graph, cost, own, value))

    def add_lost(self, sources: np.ndarray, lost: np.ndarray) -> None:
        """Add to ``lost`` (n,) what the pairs of ``sources`` with others lose where each patch is taken away.

        Only patches beyond it in the tree of best paths of a source can become dearer to reach, so that from each
        source only these are searched again, for all patches of its tree at once.
        """
        near, graph, own = self._around(sources, self._network.graph)
        costs, befores = self._search(graph, own, return_predecessors=True)
        for source, cost, before in zip(sources, costs, befores):
            here = np.flatnonzero(np.isfinite(cost))
            inside = graph if len(here) == len(near) else graph[here][:, here]
            cost, before = cost[here], before[here]
            before = np.where(before < 0, -1, np.searchsorted(here, before))
            area = self._network.attribute[near[here]]
            for patch, end in _beyond_each(before):
                after = _detours(inside, cost, patch, end, self._network.limit)
                less = (self._network.gain(cost[end]) - self._network.gain(after)) * area[end]
                lost[near[here]] += np.bincount(patch, self._network.attribute[source] * less, len(here))

    def costs(self, sources: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """The costs (sources, targets) of the best paths, inf where there is none."""
        near, graph, own = self._around(sources, self._network.best)
        at = np.searchsorted(near, targets)
        there = near[np.minimum(at, len(near) - 1)] == targets
        found = np.full((len(sources), len(targets)), np.inf)
        found[:, there] = self._search(graph, own)[:, at[there]]
        return found

    def _search(self, graph: csr_matrix, sources, **more):
        return dijkstra(graph, indices=sources, limit=self._network.limit, **more)

    def _around(self, sources: np.ndarray, graph: csr_matrix) -> tuple[np.ndarray, csr_matrix, np.ndarray]:
        """The patches within the limit of any source, their graph, and the places of the sources in it."""
        near = np.flatnonzero(np.isfinite(self._search(graph, sources, min_only=True)))
        if len(near) < graph.shape[0]:
            graph = graph[near][:, near]
        return near, graph, np.searchsorted(near, sources)


def searcher(network: Network) -> KernelSearch | GraphSearch:
    """What searches a network, as fast as may be here."""
    return (KernelSearch if kernel_agrees() else GraphSearch)(network)


def kernel_agrees() -> bool:
    """Whether the kernel is there and finds the costs of scipy in a small network."""
    return agrees("networks.path_kernel", _same_costs)


def _same_costs() -> bool:
    costs = np.triu(np.random.default_rng(1).uniform(1, 9, (9, 9)), 1)
    network, every = Network(csr_matrix(costs + costs.T), np.ones(9), by_probability, 6.0), np.arange(9)
    return np.array_equal(*(made(network).costs(every, every) for made in (KernelSearch, GraphSearch)))


def _beyond(graph: csr_matrix, cost: np.ndarray, sources: np.ndarray, value: np.ndarray) -> np.ndarray:
    """The value (rows, n) of all that lies beyond each patch on the best paths from each row's source, 0 for that."""
    rows, count = cost.shape
    known = np.where(np.isfinite(cost), cost, np.nan).T.copy()  # what a link compares lies together
    to = np.repeat(np.arange(count), np.diff(graph.indptr))
    at_once, used = max(_CELLS // rows, 1), [np.zeros(0, dtype=np.int64)]
    for start in range(0, len(to), at_once):
        part = slice(start, start + at_once)
        same = known[graph.indices[part]] + graph.data[part, None] == known[to[part]]
        used.append(np.flatnonzero(same) + start * rows)
    used = np.concatenate(used)  # in rising order of both ends
    link, row = np.divmod(used, rows)
    first, second = graph.indices[link] * rows + row, to[link] * rows + row
    if len(used) > np.isfinite(cost).sum() - rows:  # some ways cost the same
        first, second = _tree(first, second, sources * rows + np.arange(rows), cost.size)
    last = len(second)
    number = np.full(cost.size, last)
    number[second] = np.arange(last)
    before = np.append(number[first], last)
    own = np.append(value.T.ravel()[second], 0.0)
    total = own.copy()
    while (before < last).any():  # adds what lies up to one, two, four, eight ... links beyond
        total[:last] += np.bincount(before, total, last + 1)[:last]
        before = before[before]
    beyond = np.zeros(cost.size)
    beyond[second] = (total - own)[:last]
    return beyond.reshape(count, rows).T


def _tree(first: np.ndarray, second: np.ndarray, sources: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Of links by their ends one to each of ``count`` places that ``sources`` reach.

    Level by level of links: a place hangs on the first of those one level nearer over which its cost is least.
    """
    before, seen, front = np.full(count, -1), np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    front[sources] = True
    while len(second):
        seen |= front
        left = ~seen[second]
        first, second = first[left], second[left]
        reached = np.flatnonzero(front[first])[::-1]  # what is set last stays: the first
        before[second[reached]] = first[reached]
        front[:] = False
        front[second[reached]] = True
    found = np.flatnonzero(before >= 0)
    return before[found], found


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
