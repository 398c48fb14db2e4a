"""The kernel of numba against scipy's graph on random rasters, limits, cancelling, and the forecast. Simulated."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from neaspec_plugin.core.corridors import corridors, cost_search
from neaspec_plugin.core.corridors.cores import Core
from neaspec_plugin.core.corridors.cost_search import GraphSearch, KernelSearch, check_memory, forecast
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.progress import Silent

SIZE = 30.0
NUMBA = importlib.util.find_spec("numba") is not None
needs_numba = pytest.mark.skipif(not NUMBA, reason="numba is not installed")


def rasters():
    """Rasters with holes: real resistances, few whole ones (many ways of equal cost), and of a very wide range."""
    draw = np.random.default_rng(7)
    for number in range(60):
        shape = tuple(draw.integers(1, 25, 2))
        whole, real = draw.integers(1, 4, shape).astype(float), draw.uniform(1, 1000, shape)
        values = (whole, real, np.exp(draw.uniform(0, 25, shape)))[number % 3]
        values[draw.random(shape) < 0.2] = np.nan
        values[draw.random(shape) < 0.02] = np.inf
        values.flat[[0, -1]] = 1
        yield values


def cost_along(values, way):
    return corridors.way_along(way, Grid(values, 0.0, 0.0, SIZE, SIZE, "EPSG:32652")).cost


def test_the_cost_along_a_way_counts_the_cells_that_a_knight_crosses():
    values = np.array([[1.0, 5.0, 9.0, 2.0], [3.0, 7.0, 4.0, 6.0]])
    # (0, 0) to (1, 2) over (0, 1) and (1, 1), then straight to (1, 3)
    known = SIZE * ((1 + 5 + 7 + 4) / 4 * 5**0.5 + (4 + 6) / 2)
    assert cost_along(values, np.array([0, 6, 7])) == pytest.approx(known)


@needs_numba
def test_the_kernel_fits_this_python():
    assert cost_search.kernel_agrees()
    assert isinstance(cost_search.searcher(np.ones((2, 2)), SIZE), KernelSearch)


@needs_numba
@pytest.mark.parametrize("neighbours", [8, 16])
@pytest.mark.parametrize("most", [np.inf, 2000.0])
def test_kernel_and_graph_find_the_same_costs_and_ways_of_that_cost(neighbours, most):
    for values in rasters():
        sources = np.unique([0, values.size - 1])
        own = KernelSearch(values, SIZE, neighbours).search(sources, most)
        known = GraphSearch(values, SIZE, neighbours).search(sources, most)
        np.testing.assert_allclose(own.cost, known.cost, rtol=1e-9)
        for cell in np.flatnonzero(np.isfinite(own.cost))[-4:]:
            for reach in (own, known):
                way = reach.way_to(int(cell))
                assert way[0] in sources and way[-1] == cell
                assert cost_along(values, way) == pytest.approx(known.cost[cell], rel=1e-9)


@needs_numba
@pytest.mark.parametrize("neighbours", [8, 16])
@pytest.mark.parametrize("most", [np.inf, 700.0])
def test_of_equal_ways_both_find_the_same_cell_by_cell(neighbours, most):
    draw = np.random.default_rng(4)
    for values in (np.ones((15, 17)), draw.integers(1, 3, (30, 40)).astype(float), draw.uniform(1, 9, (30, 40))):
        values[5, 3:9] = np.nan
        sources = np.array([3, 20])
        own, known = (made(values, SIZE, neighbours).search(sources, most) for made in (KernelSearch, GraphSearch))
        assert np.array_equal(own.cost, known.cost)
        for cell in np.flatnonzero(np.isfinite(own.cost))[::7]:
            assert own.way_to(int(cell)).tolist() == known.way_to(int(cell)).tolist()


@needs_numba
def test_pieces_of_the_buckets_grow_and_are_used_again(monkeypatch):
    from neaspec_plugin.core.corridors import cost_kernel

    made = cost_kernel.Buckets.__init__

    def small(self, *laid):
        made(self, *laid)
        self.pool = self.pool[: 21 * cost_kernel.PIECE].copy()

    monkeypatch.setattr(cost_kernel.Buckets, "__init__", small)
    values = np.random.default_rng(2).uniform(1, 300, (60, 70))
    own = KernelSearch(values, SIZE).search(np.arange(100))  # four pieces full, and sixteen more for the next cell
    np.testing.assert_allclose(own.cost, GraphSearch(values, SIZE).search(np.arange(100)).cost, rtol=1e-9)


@needs_numba
def test_a_search_stops_within_itself(monkeypatch):
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    monkeypatch.setattr(cost_search, "_CELLS_AT_A_TIME", 10)
    with pytest.raises(NeaspecError, match="cancelled"):
        KernelSearch(np.ones((9, 9)), SIZE).search(np.array([0]), progress=Cancelled())


def test_without_numba_scipy_searches(monkeypatch):
    monkeypatch.setattr(cost_search, "kernel_module", lambda: None)
    cost_search.kernel_agrees.cache_clear()
    try:
        assert isinstance(cost_search.searcher(np.ones((2, 2)), SIZE), GraphSearch)
    finally:
        cost_search.kernel_agrees.cache_clear()


@pytest.mark.parametrize("agrees", [pytest.param(True, marks=needs_numba), False])
def test_corridors_are_the_same_on_both_ways(monkeypatch, agrees):
    monkeypatch.setattr(cost_search, "kernel_agrees", lambda: agrees)
    values = np.random.default_rng(5).uniform(1, 50, (30, 40))
    grid = Grid(values, 0.0, 0.0, SIZE, SIZE, "EPSG:32652")
    cores = [Core(str(cell), None, np.array([cell])) for cell in (0, 39, 600, 1170)]
    found = corridors.distances(grid, cores)
    assert [cost.dtype for cost in found.costs] == [np.float32] * 4
    for one, core in enumerate(cores):
        known = GraphSearch(values, SIZE).search(core.cells).cost
        np.testing.assert_allclose(found.costs[one], known, rtol=1e-6)
        for two in range(one + 1, 4):
            assert found.ways[one, two].cost == pytest.approx(known[cores[two].cells[0]], rel=1e-9)


def test_pairs_farther_apart_than_the_largest_cost_have_no_way():
    grid = Grid(np.ones((1, 10)), 0.0, 0.0, SIZE, SIZE, "EPSG:32652")
    cores = [Core(str(cell), None, np.array([cell])) for cell in (0, 4, 9)]
    found = corridors.distances(grid, cores, most=5 * SIZE)
    assert sorted(found.ways) == [(0, 1), (1, 2)]
    assert np.isinf(found.costs[0][6:]).all() and found.costs[0][5] == 5 * SIZE


@pytest.mark.parametrize(("agrees", "fits", "too_large"), [(True, 40_000_000, 150_000_000), (False, 14e6, 32e6)])
def test_memory_and_time_are_forecast(monkeypatch, agrees, fits, too_large):
    monkeypatch.setattr(cost_search, "kernel_agrees", lambda: agrees)
    check_memory(int(fits), 2)
    for cells, cores in ((too_large, 2), (fits, 50)):
        with pytest.raises(NeaspecError, match="corridors_too_large"):
            check_memory(int(cells), cores)
    (seconds, needed), (longer, more) = forecast(1000, 5), forecast(2000, 5, rounds=4)
    assert longer > 2 * seconds and more == 2 * needed
    assert forecast(1000, 5, fields=2)[1] == needed + 4 * 5 * 1000
