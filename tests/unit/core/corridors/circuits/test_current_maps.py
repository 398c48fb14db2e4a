"""What a computation of current will take, and what is refused because it cannot end well."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from neaspec_plugin.core import memory
from neaspec_plugin.core.corridors.circuits.current_flow import Landscape
from neaspec_plugin.core.corridors.circuits.current_maps import (
    circuit_forecast,
    focal_maps,
    maps_forecast,
    number_of_flows,
    resistance_matrix,
)
from neaspec_plugin.core.corridors.linkages.cores import Core
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.progress import Silent


def grid(side):
    values = np.ones((side, side))
    values[0] = np.nan
    return Grid(values, 0.0, 0.0, 100.0, 100.0, "EPSG:32652")


def cores(number, cells=1):
    return [Core(str(place), None, np.arange(cells) + 100 * place) for place in range(1, number + 1)]


@pytest.mark.parametrize(
    ("mode", "size", "solved"),
    [("pairwise", 1, 19), ("pairwise", 5, 190), ("one_to_all", 5, 19), ("all_to_one", 1, 19), ("advanced", 1, 1)],
)
def test_solutions_that_the_mode_needs(mode, size, solved):
    told = circuit_forecast(grid(100), cores(20, size), mode)
    assert told.code == "circuit_forecast" and told.params["solved"] == solved
    assert told.params["cells"] == 9_900 and told.params["minutes"] == 1 and float(told.params["gigabytes"]) < 1


def test_only_wanted_pairs_count():
    wanted = np.zeros((20, 20), dtype=bool)
    wanted[3, 4] = wanted[4, 3] = True
    assert circuit_forecast(grid(100), cores(20, 5), "pairwise", wanted).params["solved"] == 1


def test_too_many_solutions_are_refused():
    with pytest.raises(NeaspecError) as error:
        circuit_forecast(grid(300), cores(20, 5), "pairwise", most_days=1e-4)
    found = error.value.message
    assert found.code == "circuit_too_long_pairwise" and found.params["hours"] == 1  # 19 solutions would do
    assert found.params["solved"] == 190 and found.params["cells"] == 89_700
    for mode, most in (("pairwise", 1e-6), ("one_to_all", 1e-6)):  # no mode would do
        with pytest.raises(NeaspecError) as error:
            circuit_forecast(grid(300), cores(20, 5), mode, most_days=most)
        assert error.value.message.code == "circuit_too_long"


def test_too_little_memory_is_refused():
    with memory.allowed(0.1), pytest.raises(NeaspecError, match="corridors_too_large"):
        circuit_forecast(grid(100), cores(2), "pairwise")


def asked(*pairs, places=8):
    wanted = np.zeros((places, places), dtype=bool)
    for one, two in pairs:
        wanted[one, two] = wanted[two, one] = True
    return wanted


def test_maps_of_each_flow_are_forecast_and_too_many_refused():
    assert number_of_flows(8, "pairwise") == 28 and number_of_flows(8, "pairwise", asked((2, 5), (0, 7))) == 2
    assert number_of_flows(8, "one_to_all") == number_of_flows(8, "all_to_one") == 8
    assert number_of_flows(8, "advanced") == 1
    assert maps_forecast(1_000_000, 28).params == {"files": 28, "megabytes": 224}  # two maps of 4 bytes a cell
    assert maps_forecast(100, 45 * 44 // 2).params["files"] == 990
    with pytest.raises(NeaspecError) as error:
        maps_forecast(100, 46 * 45 // 2)
    assert error.value.message.code == "circuit_maps_too_many" and error.value.message.params["files"] == 1035
    plain, written = (
        circuit_forecast(grid(1000), cores(40), "pairwise", None, one).params["minutes"] for one in (False, True)
    )
    assert written > plain


def test_each_flow_is_kept_by_its_row_and_the_matrix_is_square():
    values = np.ones((1, 9))
    values[0, 5] = np.nan
    places = [Core(str(cell), None, np.array([cell])) for cell in (0, 2, 7, 4)]
    kept = {}
    maps = focal_maps(
        Landscape(values), "pairwise", places, Silent(), None, lambda number, flow: kept.update({number: flow})
    )
    # rows: 0-2, 0-7, 0-4, 2-7, 2-4, 7-4; a hole cuts 7 off
    assert {number: (flow.ground, flow.source) for number, flow in kept.items()} == {1: (0, 1), 3: (0, 3), 5: (1, 3)}
    none = np.nan
    known = [[0, 2, none, 4], [2, 0, none, 2], [none, none, 0, none], [4, 2, none, 0]]
    found = resistance_matrix(maps, [core.name for core in places])
    np.testing.assert_allclose(found.to_numpy(), known, rtol=1e-9)
    assert list(found.index) == list(found.columns) == ["0", "2", "7", "4"]


@pytest.mark.parametrize("size", [1, 4])
def test_memory_does_not_grow_with_the_pairs(size):
    side = 120
    land = Landscape(np.random.default_rng(3).uniform(1, 9, (side, side)))
    places = [Core(str(place), None, np.arange(size) + 1500 * place) for place in range(1, 9)]

    def peak(*pairs):
        seen = []
        tracemalloc.start()
        try:
            focal_maps(land, "pairwise", places, Silent(), asked(*pairs), lambda number, flow: seen.append(number))
            return len(seen), tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak((0, 1))  # what is loaded once
    few, many = peak((0, 1), (6, 7)), peak(*((one, two) for one in range(8) for two in range(one)))
    assert (few[0], many[0]) == (2, 28)
    assert many[1] < few[1] + 2 * land.resistance.nbytes  # 26 pairs more would be 52 maps
