"""Numba's kernel and numpy's waves against scipy's graph on random rasters, limits, cancelling, and the forecast.
Simulated."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from neaspec_plugin.core.corridors import kernels
from neaspec_plugin.core.corridors.costs import search, waves
from neaspec_plugin.core.corridors.costs.distance import cost_distance, move_graph
from neaspec_plugin.core.corridors.costs.search import KernelSearch, check_memory, costs_forecast, forecast
from neaspec_plugin.core.corridors.costs.waves import WaveSearch
from neaspec_plugin.core.corridors.linkages import corridors
from neaspec_plugin.core.corridors.linkages.cores import Core
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.progress import Silent

SIZE = 30.0
NUMBA = importlib.util.find_spec("numba") is not None
needs_numba = pytest.mark.skipif(not NUMBA, reason="numba is not installed")
both = pytest.mark.parametrize("made", [pytest.param(KernelSearch, marks=needs_numba), WaveSearch])


def by_graph(values, sources, most=np.inf, neighbours=8):
    """Dijkstra's search by scipy."""
    return cost_distance(move_graph(values, SIZE, neighbours), sources, most)


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
    assert search.kernel_agrees()
    assert isinstance(search.searcher(np.ones((2, 2)), SIZE), KernelSearch)


@both
@pytest.mark.parametrize("neighbours", [8, 16])
@pytest.mark.parametrize("most", [np.inf, 2000.0])
def test_costs_are_those_of_scipy_and_ways_cost_as_much(made, neighbours, most):
    for values in rasters():
        sources = np.unique([0, values.size - 1])
        own, known = made(values, SIZE, neighbours).search(sources, most), by_graph(values, sources, most, neighbours)
        np.testing.assert_allclose(own.cost, known.cost, rtol=1e-9)
        cells = np.flatnonzero(np.isfinite(own.cost))[-4:]
        for cell, way in zip(cells, own.ways_to(cells)):
            assert way[0] in sources and way[-1] == cell
            assert cost_along(values, way) == pytest.approx(known.cost[cell], rel=1e-9)


def fence():
    values = np.random.default_rng(1).uniform(1, 1000, (60, 60))
    values[30] = np.nan
    values[30, 17] = 5.0
    return values


def holes():
    draw = np.random.default_rng(2)
    values = draw.uniform(1, 1000, (60, 60))
    values[draw.random(values.shape) < 0.3] = np.nan
    values.flat[[0, -1]] = 1.0
    return values


def contrast():
    """Ground of 1 between walls of a million that leave a gap at the other end of each: the way is long and cheap."""
    values = np.ones((60, 60))
    for row in range(2, 58, 4):
        values[row] = 1e6
        values[row, 59 * (row // 4 % 2)] = 1.0
    return values


@both
@pytest.mark.parametrize("neighbours", [8, 16])
@pytest.mark.parametrize(
    "values",
    [fence(), holes(), contrast()],
    ids=["one-cell gap in a fence", "30 percent without data", "contrast of a million"],
)
def test_hard_landscapes(made, neighbours, values):
    sources, last = np.array([0]), values.size - 1
    own, known = made(values, SIZE, neighbours).search(sources), by_graph(values, sources, neighbours=neighbours)
    np.testing.assert_allclose(own.cost, known.cost, rtol=1e-9)
    assert np.isfinite(own.cost).sum() > values.size / 2 and np.isinf(own.cost[np.isnan(values.ravel())]).all()
    way = own.way_to(last)
    assert way.tolist() == known.way_to(last).tolist()
    assert cost_along(values, way) == pytest.approx(known.cost[last], rel=1e-9)
    assert not np.isnan(values.flat[way]).any()
    if np.isnan(values[30]).sum() == 59:  # nothing jumps the fence, and all that lies behind it is reached by the gap
        assert 30 * 60 + 17 in way and np.isfinite(own.cost.reshape(60, 60)[31:]).all()
        beyond = own.cost.reshape(60, 60)[31:]
        assert beyond.min() > own.cost[30 * 60 + 17]
    if np.nanmax(values) == 1e6:  # never over a wall: each of the 14 is passed at its gap
        assert np.nanmax(values.flat[way]) == 1.0 and own.cost[last] > 14 * 50 * SIZE


@both
@pytest.mark.parametrize("neighbours", [8, 16])
@pytest.mark.parametrize("most", [np.inf, 700.0])
def test_of_equal_ways_all_find_the_same_cell_by_cell(made, neighbours, most):
    draw = np.random.default_rng(4)
    for values in (np.ones((15, 17)), draw.integers(1, 3, (30, 40)).astype(float), draw.uniform(1, 9, (30, 40))):
        values[5, 3:9] = np.nan
        sources = np.array([3, 20])
        own, known = made(values, SIZE, neighbours).search(sources, most), by_graph(values, sources, most, neighbours)
        assert np.array_equal(own.cost, known.cost)
        for cell in np.flatnonzero(np.isfinite(own.cost))[::7]:
            assert own.way_to(int(cell)).tolist() == known.way_to(int(cell)).tolist()


@both
def test_searches_side_by_side_find_what_each_finds_alone(made):
    values = np.random.default_rng(6).uniform(1, 300, (50, 40))
    values[20:22, :30] = np.nan
    search, sources = made(values, SIZE), [np.array([3]), np.array([1990, 1999]), np.array([700])]
    for some in (sources[:1], sources, sources[1:]):  # more and fewer than before
        found = list(search.each(some))
        for own, reach in zip(some, found):
            known = by_graph(values, own)
            assert np.array_equal(reach.cost, known.cost)
            assert reach.way_to(1200).tolist() == known.way_to(1200).tolist()
    assert search.search(sources[0]).ways_to([]) == []


@both
def test_resistance_of_nothing_and_rasters_without_data_do_no_harm(made):
    values = np.array([[0.0, 0.0, 4.0], [0.0, np.inf, np.nan]])
    assert np.array_equal(made(values, SIZE).search(np.array([3])).cost, by_graph(values, np.array([3])).cost)


@needs_numba
def test_pieces_of_the_buckets_grow_and_are_used_again(monkeypatch):
    from neaspec_plugin.core.corridors.costs import kernel

    made = kernel.Buckets.__init__

    def small(self, *laid):
        made(self, *laid)
        self.pool, self.after = self.pool[:19].copy(), self.after[:19].copy()

    monkeypatch.setattr(kernel.Buckets, "__init__", small)
    values = np.random.default_rng(2).uniform(1, 300, (60, 70))
    own = KernelSearch(values, SIZE).search(np.arange(100))  # in two pieces, and sixteen more for the next cell
    np.testing.assert_allclose(own.cost, by_graph(values, np.arange(100)).cost, rtol=1e-9)


@both
def test_a_search_stops_within_itself(made, monkeypatch):
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    monkeypatch.setattr(search, "_CELLS_AT_A_TIME", 10)
    monkeypatch.setattr(waves, "_WAVES_AT_A_TIME", 2)
    with pytest.raises(NeaspecError, match="cancelled"):
        made(np.ones((9, 9)), SIZE).search(np.array([0]), progress=Cancelled())


def test_without_numba_waves_search(monkeypatch):
    kernels.agrees.cache_clear()
    monkeypatch.setattr(kernels, "kernel", lambda name: None)
    try:
        assert isinstance(search.searcher(np.ones((2, 2)), SIZE), WaveSearch)
    finally:
        kernels.agrees.cache_clear()


@pytest.mark.parametrize("agrees", [pytest.param(True, marks=needs_numba), False])
def test_corridors_are_the_same_on_both_ways(monkeypatch, agrees):
    monkeypatch.setattr(search, "kernel_agrees", lambda: agrees)
    values = np.random.default_rng(5).uniform(1, 50, (30, 40))
    grid = Grid(values, 0.0, 0.0, SIZE, SIZE, "EPSG:32652")
    cores = [Core(str(cell), None, np.array([cell])) for cell in (0, 39, 600, 1170)]
    found = corridors.distances(grid, cores)
    assert [cost.dtype for cost in found.costs] == [np.float32] * 4
    for one, core in enumerate(cores):
        known = by_graph(values, core.cells).cost
        np.testing.assert_allclose(found.costs[one], known, rtol=1e-6)
        for two in range(one + 1, 4):
            assert found.ways[one, two].cost == pytest.approx(known[cores[two].cells[0]], rel=1e-9)


def test_pairs_farther_apart_than_the_largest_cost_have_no_way():
    grid = Grid(np.ones((1, 10)), 0.0, 0.0, SIZE, SIZE, "EPSG:32652")
    cores = [Core(str(cell), None, np.array([cell])) for cell in (0, 4, 9)]
    found = corridors.distances(grid, cores, most=5 * SIZE)
    assert sorted(found.ways) == [(0, 1), (1, 2)]
    assert np.isinf(found.costs[0][6:]).all() and found.costs[0][5] == 5 * SIZE


@pytest.mark.parametrize(("agrees", "fits", "too_large"), [(True, 30e6, 100e6), (False, 10e6, 100e6)])
def test_memory_and_time_are_forecast(monkeypatch, agrees, fits, too_large):
    monkeypatch.setattr(search, "kernel_agrees", lambda: agrees)
    check_memory(int(fits), 2, 100.0)
    for cells, cores in ((too_large, 2), (fits, 50)):
        with pytest.raises(NeaspecError, match="corridors_too_large"):
            check_memory(int(cells), cores, 100.0)
    (seconds, needed), (longer, more) = forecast(1000, 5), forecast(2000, 5, rounds=4)
    assert longer > 2 * seconds and more == 2 * needed
    assert forecast(1000, 5, fields=2)[1] == needed + 4 * 5 * 1000
    slower, same = forecast(1000, 5, written=True)
    assert slower > seconds and same == needed  # a band is written after the other


def test_what_the_costs_of_each_core_fill_is_forecast():
    values = np.ones((1000, 1000))
    values[:400] = np.nan
    assert costs_forecast(values, 20).params == {"bands": 20, "megabytes": 48}  # 0.6 million cells of 4 bytes
    assert costs_forecast(values[600:601], 2).params["megabytes"] == 1  # 8000 bytes: never none
