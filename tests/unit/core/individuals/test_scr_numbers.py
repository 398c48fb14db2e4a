"""What is told of a fit: the buffer, profile limits, and expected and realised animals by country. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy import integrate, optimize

from neaspec_plugin.core.individuals import scr_survey
from neaspec_plugin.core.individuals.scr_fit import fit, profile_interval
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData
from neaspec_plugin.core.individuals.scr_mask import (
    LEAST_BUFFER_SIGMA,
    MOST_CHANGE,
    Plane,
    change_when_wider,
    make_mask,
    sampled_ha,
)
from neaspec_plugin.core.individuals.scr_regions import TOGETHER, numbers_by_country
from neaspec_plugin.core.individuals.scr_sessions import split

SIGMA_M, LAMBDA0, OCCASIONS = 2000.0, 0.5, 3
CHI_HALF = 1.9207294


@pytest.fixture(scope="module")
def found():
    """25 detectors 4 km apart and one animal per 10 km2."""
    source, line = np.random.default_rng(4), np.arange(5) * 4000.0
    traps = np.column_stack([axis.ravel() for axis in np.meshgrid(line, line)])
    homes = source.uniform(-8000, 24_000, (102, 2))
    squared = ((homes[:, None] - traps) ** 2).sum(axis=2)
    hazard = LAMBDA0 * np.exp(-squared / (2 * SIGMA_M**2))
    seen = source.random((len(homes), 25, OCCASIONS)) < -np.expm1(-hazard)[..., None]
    seen = seen[seen.any(axis=(1, 2))]
    mask = make_mask(traps, 4 * SIGMA_M, 1600.0)
    animal, detector, occasion = np.nonzero(seen)
    data = ScrData(traps, np.ones((25, OCCASIONS)), animal, detector, occasion, np.ones(len(animal), int), len(seen),
                   mask.centres, mask.cell_ha, np.ones((len(mask.centres), 1)))  # fmt: skip
    return fit(Likelihood([data], Model("proximity", "hazard_half_normal")))


def chances(found):
    """P(captures of an animal | its centre) by animal and cell, and P(any capture) by cell: by the definition."""
    data = found.likelihood.sessions[0].data
    lambda0, sigma = np.exp(found.theta[1:3])
    squared = ((data.mask_m[None] - data.detectors_m[:, None]) ** 2).sum(axis=2)
    missed = np.exp(-lambda0 * np.exp(-squared / (2 * sigma**2)))  # in one occasion
    caught = np.zeros((data.animals, *data.usage.shape), dtype=bool)
    caught[data.animal, data.detector, data.occasion] = True
    of = np.ones((data.animals, len(data.mask_m)))
    for animal in range(data.animals):
        for detector, times in enumerate(caught[animal].sum(axis=1)):
            of[animal] *= (1 - missed[detector]) ** times * missed[detector] ** (OCCASIONS - times)
    return of, 1 - (missed**OCCASIONS).prod(axis=0)


def test_expected_and_realised_animals_are_the_sums_over_the_cells_of_each_country(found):
    data = found.likelihood.sessions[0].data
    side = np.where(data.mask_m[:, 0] < 6000, "RUS", "CHN").astype(object)
    table = numbers_by_country(found, side).set_index("country")
    assert list(table.index) == ["CHN", "RUS", TOGETHER]  # the order of the programme
    of, any_capture = chances(found)
    per_cell = np.exp(found.theta[0]) * data.cell_ha
    lives = of / of.sum(axis=1, keepdims=True)
    for name, cells in (("CHN", side == "CHN"), ("RUS", side == "RUS"), (TOGETHER, side != "")):
        row = table.loc[name]
        assert row["expected_n"] == pytest.approx(per_cell * cells.sum(), rel=1e-6)
        never = per_cell * (1 - any_capture[cells]).sum()
        assert row["realised_n"] == pytest.approx(lives[:, cells].sum() + never, rel=1e-6)
        assert row["d_per_100km2"] == pytest.approx(np.exp(found.theta[0]) * 1e4, rel=1e-6)
        assert row["expected_low"] < row["expected_n"] < row["expected_high"]
    assert table.loc[TOGETHER, "realised_low"] >= data.animals
    for column in ("expected_n", "realised_n", "area_km2"):
        assert table[column].drop(TOGETHER).sum() == pytest.approx(table.loc[TOGETHER, column])


def test_profile_limits_lie_where_the_likelihood_has_dropped(found):
    best = found.likelihood(found.theta)[0]
    for end in profile_interval(found, 0):
        answer = optimize.minimize(
            lambda rest, end=end: -found.likelihood(np.array([end, *rest]))[0], found.theta[1:], method="Nelder-Mead"
        )
        assert best + answer.fun == pytest.approx(CHI_HALF, abs=5e-3)


@pytest.mark.parametrize("function", ["half_normal", "hazard_half_normal"])
def test_the_sampled_area_and_what_a_wider_buffer_adds_are_the_integrals(function):
    """One detector, so that the area is 2 pi r (1 - exp(-h(r) effort)) over the distance."""
    top, effort, buffer = 0.3, 20.0, 2 * SIGMA_M

    def ring(r):
        shape = top * np.exp(-(r**2) / (2 * SIGMA_M**2))
        hazard = -np.log1p(-shape) if function == "half_normal" else shape
        return 2 * np.pi * r * -np.expm1(-hazard * effort) / 1e4

    whole = [integrate.quad(ring, 0, end)[0] for end in (buffer, 1.5 * buffer)]
    detector, days = np.array([[0.0, 0.0]]), np.array([effort])
    mask = make_mask(detector, buffer, 50.0)
    assert sampled_ha(detector, days, mask, function, top, SIGMA_M) == pytest.approx(whole[0], rel=2e-3)
    link = np.log(top / (1 - top)) if function == "half_normal" else np.log(top)
    change = change_when_wider(detector, days, mask, function, link, SIGMA_M)
    assert change == pytest.approx(whole[1] / whole[0] - 1, abs=5e-3) and change > 0.1
    wide = make_mask(detector, 5 * SIGMA_M, 100.0)
    assert change_when_wider(detector, days, wide, function, link, SIGMA_M) < 1e-3


def small_array():
    """Nine stations 2 km apart see animals that move 3 km: the spread of detections is far below sigma."""
    source, line = np.random.default_rng(9), np.arange(3) * 2000.0 - 2000.0
    plane = Plane(np.array([131.0, 131.05]), np.array([43.0, 43.03]))
    traps = np.column_stack([axis.ravel() for axis in np.meshgrid(line, line)])
    homes = source.uniform(-16_000, 16_000, (150, 2))
    squared = ((homes[:, None] - traps) ** 2).sum(axis=2)
    seen = source.random((150, 9, 6)) < -np.expm1(-0.3 * np.exp(-squared / (2 * 3000.0**2)))[..., None]
    seen = seen[seen.any(axis=(1, 2))]
    animal, detector, occasion = np.nonzero(seen)
    data = ScrData(traps, np.ones((9, 6)), animal, detector, occasion, np.ones(len(animal), int), len(seen),
                   np.zeros((0, 2)), 0.0, np.zeros((0, 1)))  # fmt: skip
    starts = list(pd.date_range("2014-01-01", periods=6))
    return scr_survey.Survey(data, plane, split(data, "none", ["CHN"] * 9, starts, np.zeros(9, dtype=bool)), 0)


@pytest.mark.parametrize("given", [None, 5000.0])
def test_the_buffer_is_made_wide_enough_and_one_that_was_given_is_kept_and_told(given):
    known = small_array()
    question = scr_survey.Question(Model("proximity", "hazard_half_normal"), buffer_m=given, spacing_m=1000.0)
    first = scr_survey.first_mask(known.data, question)
    told = scr_survey.density(known, question, lambda points: np.full(len(points), "CHN", dtype=object))
    if given:
        assert told.mask.buffer_m == given and told.change >= MOST_CHANGE
    else:
        assert first.buffer_m < LEAST_BUFFER_SIGMA * told.sigma_m <= told.mask.buffer_m
        assert told.change < MOST_CHANGE
