"""Thinned graphs keep every cost and lose what is beaten, held against all ways over one patch. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from neaspec_plugin.core.corridors.networks import lean_graph
from neaspec_plugin.core.corridors.networks.best_paths import Network, by_links, by_probability


def simulated(seed: int, count: int = 40) -> csr_matrix:
    """Places on a plane, all within reach joined, costs squared so that ways over others are often cheaper."""
    places = np.random.default_rng(seed).uniform(0, 10, (count, 2))
    cost = ((places[:, None] - places) ** 2).sum(axis=-1)
    return csr_matrix(np.where(cost < 30, cost, 0.0))


def beaten_by_all(graph: csr_matrix) -> np.ndarray:
    """How many patches lead from one end to the other for less, of each link to a later patch."""
    cost = np.where(graph.toarray() > 0, graph.toarray(), np.inf)
    times = np.array([[(cost[u] + cost[:, v] < cost[u, v]).sum() for v in range(len(cost))] for u in range(len(cost))])
    row = np.repeat(np.arange(len(cost)), np.diff(graph.indptr))
    return np.where(graph.indices > row, times[row, graph.indices], 0)


@pytest.mark.parametrize("at_once", [(1, 1), (300, 128)])
@pytest.mark.parametrize("seed", range(3))
def test_links_are_beaten_as_often_as_there_are_better_ways(seed, at_once, monkeypatch):
    monkeypatch.setattr(lean_graph, "_LINKS", at_once[0])
    monkeypatch.setattr(lean_graph, "_ROWS", at_once[1])
    graph = simulated(seed)
    back, known = lean_graph.places_back(graph), beaten_by_all(graph)
    near = lean_graph.times_beaten(graph, back)
    assert (near <= known).all() and (near > 0).sum() > 50
    monkeypatch.setattr(lean_graph, "BETWEEN", 40)
    assert lean_graph.times_beaten(graph, back).tolist() == known.tolist()


def test_the_same_link_the_other_way():
    graph = simulated(1)
    back = lean_graph.places_back(graph)
    row = np.repeat(np.arange(40), np.diff(graph.indptr))
    assert (row[back] == graph.indices).all() and (graph.indices[back] == row).all()


@pytest.mark.parametrize("seed", range(3))
def test_the_best_paths_cost_the_same(seed):
    graph = simulated(seed)
    best = Network(graph, np.ones(40), by_probability).best
    assert best.nnz < graph.nnz / 2 and (best != best.T).nnz == 0
    np.testing.assert_allclose(dijkstra(best), dijkstra(graph), rtol=1e-12)
    steps = csr_matrix((np.ones(graph.nnz), graph.indices, graph.indptr), shape=graph.shape)
    assert Network(steps, np.ones(40), by_links).best is steps


def test_graphs_without_links():
    for count in (1, 5):
        none = csr_matrix((count, count))
        assert Network(none, np.ones(count), by_probability).best.nnz == 0
