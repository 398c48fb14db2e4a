"""The bias of detectors known on a grid only, in simulated surveys."""

from __future__ import annotations

from dataclasses import replace

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
    fine, coarse = (simulated_bias(found, [all_of_them], cell, 1, Silent(), 8) for cell in (SIGMA / 4, 1.5 * SIGMA))
    assert abs(fine.sigma) < 0.02 and abs(fine.density) < 0.05
    assert coarse.sigma > 3 * abs(fine.sigma) and coarse.sigma > 0.02
    none = simulated_bias(found, [~all_of_them], SIGMA, 1, Silent(), 3)
    assert (none.sigma, none.density) == (0.0, 0.0)


def test_where_too_few_surveys_can_be_fitted_the_bias_is_not_known():
    found = replace(known(), theta=np.array([np.log(DENSITY / 100), -1.5, np.log(SIGMA)]))  # about one animal a survey
    bias = simulated_bias(found, [np.ones(36, dtype=bool)], 500.0, 1, Silent(), 5)
    assert (bias.grid_m, bias.runs, bias.tried) == (500.0, 0, 5)
    assert np.isnan([bias.density, bias.density_se, bias.sigma, bias.sigma_se]).all()


def test_sessions_are_simulated_and_fitted_together():
    one = known()
    data = one.likelihood.sessions[0].data
    later = replace(data, density=2 * data.density)  # ln D twice as far from 0: hardly an animal there
    both = replace(one, likelihood=Likelihood([data, later], one.likelihood.model))
    source = np.random.default_rng(1)
    surveys = [simulate(both, data.detectors_m, source, number).animals for number in (0, 1)]
    assert surveys[0] > 20 and surveys[1] == 0
    marks = np.ones(36, dtype=bool)
    twice = replace(one, likelihood=Likelihood([data, data], one.likelihood.model))
    bias = simulated_bias(twice, [marks, ~marks], 1.5 * SIGMA, 1, Silent(), 6)
    assert bias.runs == 6 and bias.sigma > 0.01
