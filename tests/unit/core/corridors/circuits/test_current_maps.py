"""What a computation of current will take, and what is refused because it cannot end well."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.corridors.circuits import current_maps
from neaspec_plugin.core.corridors.circuits.current_maps import circuit_forecast
from neaspec_plugin.core.corridors.linkages.cores import Core
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid


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
    assert found.code == "circuit_too_long" and found.params["solved"] == 190 and found.params["cells"] == 89_700


def test_too_little_memory_is_refused(monkeypatch):
    monkeypatch.setattr(current_maps, "_MOST_GB", 0.1)
    with pytest.raises(NeaspecError, match="corridors_too_large"):
        circuit_forecast(grid(100), cores(2), "pairwise")
