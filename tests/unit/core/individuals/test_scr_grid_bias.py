"""The bias of detectors known on a grid only, in simulated surveys."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.individuals.scr_fit import ScrFit
from neaspec_plugin.core.individuals.scr_grid_bias import simulate, simulated_bias
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData
from neaspec_plugin.core.progress import Silent

SIGMA, DENSITY = 3000.0, 0.0006  # metres; animals per hectare
NONE = np.array([0, 0, 1, 2, 3, 4])


def known(kind="proximity"):
    """A fit as if found: 36 detectors 4 km apart and a mask of 1.5 km; simulated."""
    grid = np.arange(6) * 4000.0
    cells = np.arange(-11_250, 31_500, 1500.0)
    traps, mask = (np.column_stack([axis.ravel() for axis in np.meshgrid(line, line)]) for line in (grid, cells))
    data = ScrData(traps, np.ones((36, 5)), NONE, np.array([0, 1, 0, 0, 0, 0]), 0 * NONE, 1 + 0 * NONE, 5, mask, 225.0,
                   np.ones((len(mask), 1)))  # fmt: skip
    theta = np.array([np.log(DENSITY), -1.5, np.log(SIGMA)])
    return ScrFit(Likelihood([data], Model(kind, "hazard_half_normal")), theta, np.eye(3), 0.0)


@pytest.mark.parametrize("kind", ["proximity", "count", "multi"])
def test_simulated_surveys_hold_as_many_animals_as_expected(kind):
    found = known(kind)
    expected, missed, _ = found.likelihood.cells(found.theta)
    source = np.random.default_rng(1)
    surveys = [simulate(found, found.likelihood.sessions[0].data.detectors_m, source) for _ in range(60)]
    mean = (expected - missed).sum()
    assert abs(np.mean([one.animals for one in surveys]) - mean) < 4 * np.sqrt(mean / 60)
    if kind == "multi":
        for one in surveys:
            assert len(np.unique(np.column_stack([one.animal, one.occasion]), axis=0)) == len(one.animal)


def test_a_coarse_grid_stretches_sigma_and_a_fine_one_hardly():
    found, all_of_them = known(), np.ones(36, dtype=bool)
    fine, coarse = (simulated_bias(found, all_of_them, cell, 1, Silent(), 8) for cell in (SIGMA / 4, 1.5 * SIGMA))
    assert abs(fine.sigma) < 0.02 and abs(fine.density) < 0.05
    assert coarse.sigma > 3 * abs(fine.sigma) and coarse.sigma > 0.02
    none = simulated_bias(found, ~all_of_them, SIGMA, 1, Silent(), 3)
    assert (none.sigma, none.density) == (0.0, 0.0)
