"""The cheapest yes or no for each unit where neighbours that differ cost something: a minimum cut.

The energy is ``own @ x + sum of pair costs where the two of a pair differ`` with x 0 or 1 (Greig, Porteous and Seheult
1989). Units whose own cost outweighs all their pairs are decided first; what remains goes through PyMaxflow (Boykov and
Kolmogorov 2004) where it is installed, else through scipy's maximum flow.
"""

from __future__ import annotations

import importlib.util

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, maximum_flow

_STEPS = 2**28  # of the scale on which scipy's maximum flow counts in whole numbers
_WORTH = 0.02  # share of the undecided units that a further round must decide


def has_library() -> bool:
    """Whether PyMaxflow is installed."""
    return importlib.util.find_spec("maxflow") is not None


def slack(own: np.ndarray, pair_costs: np.ndarray, library: bool | None = None) -> float:
    """By how much the energy of what ``cheapest`` gives may be above the least: each number is cut to whole steps."""
    if has_library() if library is None else library:
        return 0.0
    largest = max(float(np.abs(own).max(initial=0.0)), float(pair_costs.max(initial=0.0)))
    return (len(own) + 2 * len(pair_costs)) * largest / _STEPS if len(pair_costs) else 0.0


def cheapest(own: np.ndarray, pairs: np.ndarray, pair_costs: np.ndarray, library: bool | None = None) -> np.ndarray:
    """x (n, bool) of least energy, and False where either will do.

    ``own`` (n), ``pairs`` (m, 2), ``pair_costs`` (m, at least 0). scipy counts in whole numbers, so that its x may miss
    the least energy by ``slack``; PyMaxflow computes in doubles.
    """
    chosen, decided, own, live = _persistent(own, pairs, pair_costs)
    if decided.all():
        return chosen
    open_ = np.flatnonzero(~decided)
    number = np.full(len(own), -1)
    number[open_] = np.arange(len(open_))
    inner = number[pairs[live]]
    solve = _by_library if (has_library() if library is None else library) else _by_scipy
    chosen[open_] = solve(own[open_], inner, pair_costs[live])
    return chosen


def _persistent(own: np.ndarray, pairs: np.ndarray, pair_costs: np.ndarray):
    """Decide, again and again, the units whose own cost is at least that of all their undecided pairs.

    A round is a walk through everything; what too few rounds decide the cut decides sooner.
    """
    own, count = own.astype(float).copy(), len(own)
    chosen, decided = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    live = np.flatnonzero(pair_costs > 0)
    while True:
        one, two = pairs[live].T
        strength = np.bincount(one, pair_costs[live], count) + np.bincount(two, pair_costs[live], count)
        sure = ~decided & (np.abs(own) >= strength)
        if sure.sum() <= _WORTH * (~decided).sum():
            return chosen, decided, own, live
        chosen[sure] = own[sure] < 0
        decided |= sure
        for here, there in ((one, two), (two, one)):
            beside = sure[here] & ~decided[there]
            pull = np.where(chosen[here[beside]], -1.0, 1.0) * pair_costs[live[beside]]
            own += np.bincount(there[beside], pull, count)
        live = live[~decided[one] & ~decided[two]]


def _by_library(own: np.ndarray, pairs: np.ndarray, pair_costs: np.ndarray) -> np.ndarray:
    import maxflow

    graph = maxflow.Graph[float](len(own), len(pairs))
    graph.add_nodes(len(own))
    one, two = pairs.T
    graph.add_edges(one, two, pair_costs, pair_costs)
    nodes = np.arange(len(own))
    graph.add_grid_tedges(nodes, np.maximum(-own, 0.0), np.maximum(own, 0.0))
    graph.maxflow()
    return ~graph.get_grid_segments(nodes)


def _by_scipy(own: np.ndarray, pairs: np.ndarray, pair_costs: np.ndarray) -> np.ndarray:
    count = len(own)
    source, sink, nodes = count, count + 1, np.arange(count)
    scale = _STEPS / max(float(np.abs(own).max()), float(pair_costs.max(initial=0.0)))
    one, two = pairs.T
    wanted = own < 0
    start = np.concatenate([one, two, np.full(int(wanted.sum()), source), nodes[~wanted]])
    end = np.concatenate([two, one, nodes[wanted], np.full(int((~wanted).sum()), sink)])
    room = np.concatenate([pair_costs, pair_costs, -own[wanted], own[~wanted]])
    capacity = csr_matrix(
        (np.floor(room * scale).astype(np.int32), (start, end)), shape=(count + 2, count + 2), dtype=np.int32
    )
    left = capacity - maximum_flow(capacity, source, sink).flow
    left.data[left.data < 0] = 0
    left.eliminate_zeros()
    chosen = np.zeros(count + 2, dtype=bool)
    chosen[breadth_first_order(left, source, return_predecessors=False)] = True
    return chosen[:count]
