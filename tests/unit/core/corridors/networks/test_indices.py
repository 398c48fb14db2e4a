"""PC, IIC and their parts against closed forms and against trying every removal and every link."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.corridors import kernels
from neaspec_plugin.core.corridors.networks import best_paths, new_link
from neaspec_plugin.core.corridors.networks import indices as indices
from neaspec_plugin.core.corridors.networks import patch_network as patches
from neaspec_plugin.core.corridors.networks.connectivity import Question, connectivity
from neaspec_plugin.core.corridors.networks.indices import (
    Network,
    by_links,
    by_probability,
    importance,
    lost_through,
    overall,
    seconds_lost,
)
from neaspec_plugin.core.corridors.networks.new_link import best_new_link
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent

ENGINES = ["numba", "scipy"]
KERNEL_AGREES = best_paths.kernel_agrees


@pytest.fixture(autouse=True, params=ENGINES)
def engine(request, monkeypatch):
    """Each test with the compiled kernel, where numba is there, and without it."""
    if request.param == "numba" and not best_paths.kernel_agrees():
        pytest.skip("numba is not here")
    use(request.param, monkeypatch)


def use(name, monkeypatch):
    for module in (best_paths, patches):
        monkeypatch.setattr(module, "kernel_agrees", lambda: name == "numba")


def simulated(seed, count=14, least=1e-4):
    """A sparse random network: links, costs and areas; some costs are 0, some patches are stepping stones."""
    rng = np.random.default_rng(seed)
    first, second = np.triu_indices(count, 1)
    kept = rng.random(len(first)) < 0.25
    cost = np.where(rng.random(kept.sum()) < 0.1, 0.0, rng.exponential(1.5, kept.sum()))
    area = rng.uniform(1, 50, count)
    area[rng.random(count) < 0.15] = 0.0
    return patches.Links(count, first[kept], second[kept], cost), area, -math.log(least)


def brute(links, area, gain, limit, weight, gone=(), joined=()):
    """The matrix of gains by Floyd and Warshall; ``gone`` are patches taken away, ``joined`` pairs at cost 0."""
    matrix = np.full((links.count, links.count), np.inf)
    matrix[links.first, links.second] = weight
    matrix = np.minimum(matrix, matrix.T)
    for a, b in joined:
        matrix[a, b] = matrix[b, a] = 0.0
    for one in gone:
        matrix[one] = matrix[:, one] = np.inf
    np.fill_diagonal(matrix, 0.0)
    for k in range(links.count):
        matrix = np.minimum(matrix, matrix[:, k, None] + matrix[k])
    matrix[matrix > limit] = np.inf
    own = area.copy()
    own[list(gone)] = 0.0
    return float(own @ gain(matrix) @ own), gain(matrix)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("kind", ["PC", "IIC"])
def test_against_every_removal(seed, kind):
    links, area, limit = simulated(seed)
    weight, gain = (links.distance_m, by_probability) if kind == "PC" else (np.ones(len(links.first)), by_links)
    limit = limit if kind == "PC" else np.inf
    network = Network(links.graph(weight) if kind == "IIC" else patches.lean(links.graph(weight)), area, gain, limit)
    found = overall(network, Silent())
    whole, matrix = brute(links, area, gain, limit, weight)
    assert found.numerator == pytest.approx(whole, rel=1e-12)
    table = importance(network, found, lost_through(network, Silent()))
    for patch in range(links.count):
        left, _ = brute(links, area, gain, limit, weight, gone=[patch])
        assert table["total"][patch] == pytest.approx(100 * (whole - left) / whole, abs=1e-9)
        flux = 2 * area[patch] * (matrix[patch] @ area - area[patch])
        assert table["flux"][patch] == pytest.approx(100 * flux / whole, abs=1e-9)


@pytest.mark.parametrize("seed", range(4))
def test_a_short_reach_is_searched_wholly(seed):
    """With a limit that cuts many paths the search around a patch must still see every way that stands in for it."""
    links, area, limit = simulated(seed, 40, 0.05)
    network = Network(links.graph(links.distance_m), area, by_probability, limit)
    found = overall(network, Silent())
    table = importance(network, found, lost_through(network, Silent()))
    whole, _ = brute(links, area, by_probability, limit, links.distance_m)
    left = [brute(links, area, by_probability, limit, links.distance_m, gone=[one])[0] for one in range(links.count)]
    assert table["total"].tolist() == pytest.approx([100 * (whole - one) / whole for one in left], abs=1e-9)


def test_the_time_is_forecast_from_some_sources(monkeypatch):
    links, area, limit = simulated(1, 90)
    asked = []

    class Counting(best_paths.GraphSearch):
        def add_lost(self, sources, lost):
            asked.extend(sources)

    network = Network(links.graph(links.distance_m), np.maximum(area, 1), by_probability, limit)
    monkeypatch.setattr(indices, "searcher", Counting)
    clock = iter(range(1000))
    monkeypatch.setattr(indices.time, "perf_counter", lambda: float(next(clock)))
    assert seconds_lost(network) == pytest.approx(90 * 5 / 4)  # 4 sources until 3 s are over, then one look more
    assert asked[1] == 0 and len(set(asked)) == 4


def test_two_patches():
    # a^2 + b^2 + 2 a b p with p = 0.5 at 100 m; one patch of two carries nothing
    links = patches.Links(2, np.array([0]), np.array([1]), np.array([100.0]))
    network = Network(links.graph(np.array([math.log(2)])), np.array([3.0, 4.0]), by_probability)
    found = overall(network, Silent(), groups=np.array([0, 1]))
    assert found.numerator == pytest.approx(9 + 16 + 2 * 12 * 0.5)
    assert found.between.tolist() == [[0, pytest.approx(6)], [pytest.approx(6), 0]]
    assert found.carried.tolist() == [0, 0]
    table = importance(network, found, np.zeros(2))
    assert table.loc[0].tolist() == pytest.approx([100 * 21 / 37, 100 * 9 / 37, 100 * 12 / 37, 0])


def test_what_a_chain_carries():
    # three patches of 1 in a row, p = 0.5 each: the middle one carries 1-3 and 3-1, 0.25 each
    links = patches.Links(3, np.array([0, 1]), np.array([1, 2]), np.array([1.0, 1.0]))
    network = Network(links.graph(np.full(2, math.log(2))), np.ones(3), by_probability)
    found = overall(network, Silent())
    assert found.numerator == pytest.approx(3 + 4 * 0.5 + 2 * 0.25)
    assert found.carried.tolist() == pytest.approx([0, 0.5, 0])
    assert lost_through(network, Silent()).tolist() == pytest.approx([0, 0.5, 0])
    whole = overall(Network(links.graph(np.ones(2)), np.ones(3), by_links), Silent())
    assert whole.numerator == pytest.approx(3 + 4 / 2 + 2 / 3)


@pytest.mark.parametrize("seed", range(6))
def test_the_best_new_link_among_all(seed):
    links, area, limit = simulated(seed)
    network = Network(links.graph(links.distance_m), area, by_probability, limit)
    found = overall(network, Silent())
    whole, _ = brute(links, area, by_probability, limit, links.distance_m)
    pairs = list(zip(links.first, links.second))
    gains = [brute(links, area, by_probability, limit, links.distance_m, joined=[pair])[0] - whole for pair in pairs]
    best = best_new_link(network, found, links.first, links.second, links.distance_m, Silent())
    assert best.gain_percent == pytest.approx(100 * max(gains) / whole, rel=1e-9)
    assert gains[pairs.index((best.first, best.second))] == pytest.approx(max(gains))


@pytest.mark.parametrize("seed", range(3))
def test_a_lean_graph_has_the_same_importance(seed):
    """Simulated squares in a dense row of gaps, where nearly all links are dearer than ways over two others."""
    rng = np.random.default_rng(seed)
    shapes = squares(rng.permutation([(x, y) for x in range(0, 12_000, 1500) for y in range(0, 9000, 1500)])[:34])
    links = patches.edge_links(shapes, 20_000, Silent())
    area, graph = rng.uniform(1, 9, 34), links.graph(links.distance_m / 900)
    less = patches.lean(graph)
    assert less.nnz < graph.nnz / 2 and (less != less.T).nnz == 0
    tables = []
    for one in (graph, less):
        network = Network(one, area, by_probability, 9.0)
        found = overall(network, Silent())
        tables.append(importance(network, found, lost_through(network, Silent())).to_numpy())
    assert np.abs(tables[0] - tables[1]).max() < 1e-9
    left = [
        brute(links, area, by_probability, 9.0, links.distance_m / 900, gone=[one])[0] for one in range(links.count)
    ]
    whole = brute(links, area, by_probability, 9.0, links.distance_m / 900)[0]
    assert tables[1][:, 0].tolist() == pytest.approx([100 * (whole - one) / whole for one in left], abs=1e-9)


@pytest.mark.parametrize("engine", ["numba"], indirect=True)
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", ["PC", "IIC", "lattice"])
def test_with_and_without_numba_the_same(seed, kind, monkeypatch):
    """Ways of equal cost too: on the lattice nearly all ways are equal, and some patches touch."""
    links, area, limit = simulated(seed, 30, 0.01)
    cost = np.round(links.distance_m) if kind == "lattice" else links.distance_m
    gain, limit = (by_links, np.inf) if kind == "IIC" else (by_probability, limit)
    graph = links.graph(np.ones(len(cost)) if kind == "IIC" else cost)
    network, group = Network(graph, area, gain, limit), np.arange(30) % 4
    tables = []
    for name in ENGINES:
        use(name, monkeypatch)
        assert (patches.lean(graph) != graph).nnz or kind != "PC"
        found = overall(network, Silent(), groups=group)
        best = best_new_link(network, found, links.first, links.second, cost, Silent())
        lost = lost_through(network, Silent())
        tables.append([found.flux, found.reached, found.carried, found.between.ravel(), lost, [best.gain_percent]])
        assert (found.carried > 0).sum() > 3
    for one, other in zip(*tables):
        np.testing.assert_allclose(one, other, rtol=1e-10, atol=1e-9)


@pytest.mark.parametrize("engine", ["scipy"], indirect=True)
def test_many_links_are_looked_at_in_parts(monkeypatch):
    links, area, limit = simulated(2, 30)
    network = Network(links.graph(np.round(links.distance_m)), area, by_probability, limit)
    whole = overall(network, Silent())
    monkeypatch.setattr(best_paths, "_CELLS", 90)  # three sources at a time, thirty links
    parts = overall(network, Silent())
    assert (whole.carried > 0).sum() > 3
    np.testing.assert_allclose(parts.carried, whole.carried, rtol=1e-12)
    np.testing.assert_allclose(parts.flux, whole.flux, rtol=1e-12)


def test_a_kernel_that_is_absent_or_errs_is_not_used(monkeypatch):
    network = Network(
        patches.Links(2, np.array([0]), np.array([1]), np.ones(1)).graph(np.ones(1)), np.ones(2), by_links
    )
    monkeypatch.setattr(best_paths, "kernel_agrees", KERNEL_AGREES)
    for kernel in (None, object()):
        kernels.agrees.cache_clear()
        for module in (kernels, best_paths):
            monkeypatch.setattr(module, "kernel", lambda name, kernel=kernel: kernel)
        assert isinstance(best_paths.searcher(network), best_paths.GraphSearch)
    kernels.agrees.cache_clear()


def test_of_equal_ways_the_one_of_fewest_links_counts():
    # three patches that touch: nobody has to go over the third
    links = patches.Links(3, np.array([0, 0, 1]), np.array([1, 2, 2]), np.zeros(3))
    found = overall(Network(links.graph(np.zeros(3)), np.ones(3), by_probability), Silent())
    assert found.numerator == 9 and found.carried.tolist() == [0, 0, 0]
    # two ways round a square: the one over the patch that comes first
    links = patches.Links(4, np.array([0, 0, 1, 2]), np.array([1, 2, 3, 3]), np.ones(4))
    found = overall(Network(links.graph(np.ones(4)), np.ones(4), by_probability), Silent())
    assert (found.carried > 0).tolist() == [True, True, False, False]


def squares(places, side=1000.0):
    return np.array([shapely.box(x, y, x + side, y + side) for x, y in places])


def test_links_from_edge_to_edge_and_from_place_to_place():
    shapes = squares([(0, 0), (1000, 0), (4000, 0), (50_000, 0)])
    links = patches.edge_links(shapes, 5000, Silent())
    assert list(zip(links.first, links.second, links.distance_m)) == [(0, 1, 0.0), (0, 2, 3000.0), (1, 2, 2000.0)]
    assert links.graph(links.distance_m)[0].nnz == 2  # touching patches have a link of cost 0
    every = patches.edge_links(shapes, math.inf, Silent())
    assert len(every.first) == 6 and every.distance_m.max() == 49_000
    points = patches.point_links(np.array([(500.0, 500), (1500, 500), (4500, 500), (50_500, 500)]), 3500)
    assert list(zip(points.first, points.second, points.distance_m)) == [(0, 1, 1000.0), (1, 2, 3000.0)]


def test_distances_are_those_on_the_ellipsoid():
    degrees = np.array([shapely.box(130 + n, 43, 130.1 + n, 43.1) for n in range(2)])
    plane = patches.plane_of(*shapely.get_coordinates(degrees).T)
    links = patches.edge_links(patches.onto(plane, degrees), 100_000, Silent(), plane)
    south, north = (patches._GEOD.inv(130.1, lat, 131, lat)[2] for lat in (43, 43.1))
    assert links.distance_m[0] == pytest.approx(min(south, north), rel=1e-4)
    area = abs(patches._GEOD.geometry_area_perimeter(degrees[0])[0])
    assert shapely.area(patches.onto(plane, degrees))[0] == pytest.approx(area, rel=1e-4)


def test_overlap_and_the_cut_distance():
    shapes = squares([(0, 0), (500, 0), (1000, 0)])
    assert patches.overlapping(shapes, 0.01) == 2
    assert patches.cut_distance_m(1000, 0.5, 0.25) == pytest.approx(2000)
    assert patches.cut_distance_m(1000, 0.5, 0) == math.inf


def test_too_many_links_are_refused(monkeypatch):
    monkeypatch.setattr(patches, "MOST_LINKS", 2)
    for links in (
        lambda: patches.point_links(np.arange(8.0).reshape(4, 2), math.inf),
        lambda: patches.edge_links(squares([(0, 0), (2000, 0), (4000, 0)]), 9000, Silent()),
        lambda: patches.candidates(squares([(0, 0), (2000, 0), (4000, 0)]), 9000, Silent()),
        lambda: patches.candidates(squares([(0, 0), (2000, 0), (4000, 0)]), math.inf, Silent()),
    ):
        with pytest.raises(NeaspecError) as error:
            links()
        assert error.value.message.code == "too_many_links"


def test_candidates_are_no_fewer_than_the_links():
    places = np.random.default_rng(5).uniform(0, 50_000, (300, 2))
    for cut in (800.0, 6000.0, math.inf):
        links = len(patches.edge_links(squares(places), cut, Silent()).first)
        found = patches.candidates(squares(places), cut, Silent())
        assert links <= found <= 2 * links + 60
    assert patches.candidates(squares(places), math.inf, Silent()) == 300 * 299 // 2


def test_too_many_links_are_refused_before_any_distance_is_measured(monkeypatch):
    monkeypatch.setattr(patches, "MOST_LINKS", 2)
    monkeypatch.setattr(patches, "edge_links", None)
    frame = pd.DataFrame({"patch_id": list("abc"), "country": "CHN", "weight": None})
    frame["geometry"] = [shapely.box(130 + n / 10, 43, 130.05 + n / 10, 43.05) for n in range(3)]
    with pytest.raises(NeaspecError) as error:
        connectivity(frame, Question(90_000.0), lambda points: [], shapely.box(0, 0, 180, 90), Silent())
    assert error.value.message.code == "too_many_links"


def test_a_new_link_with_many_pairs_is_looked_at_in_parts(monkeypatch):
    links, area, limit = simulated(3, 24)
    network = Network(links.graph(links.distance_m), area, by_probability, limit)
    asked = network, overall(network, Silent()), links.first, links.second, links.distance_m, Silent()
    whole = best_new_link(*asked)
    monkeypatch.setattr(new_link, "_CELLS", 9)
    parts = best_new_link(*asked)
    assert (parts.first, parts.second) == (whole.first, whole.second)
    assert parts.gain_percent == pytest.approx(whole.gain_percent, rel=1e-12)
