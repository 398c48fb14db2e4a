"""What simulated surveys are made of is found again: detection, sigma, density, effects of sex, and several sessions.

The surveys are simulated here, detector by detector and day by day, not by the program's own simulation.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.scr_fit import fit
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData

SIGMA_M, G0, LAMBDA0, HA = 3000.0, 0.15, 0.2, 10_000.0
SURVEYS, OCCASIONS, HALF_M = 10, 5, 30_000.0
PER_HA = 0.12 / 100  # 12 animals on 100 km2, 432 in a survey


def lattice(low, high, gap):
    """Points of a square grid from ``low`` to ``high``."""
    line = np.arange(low, high + gap / 2, gap)
    return np.column_stack([axis.ravel() for axis in np.meshgrid(line, line)])


TRAPS = lattice(-15_000, 15_000, 5000.0)  # 49; animals live 15 km, five sigma, beyond
CELLS = lattice(-HALF_M + 750, HALF_M - 750, 1500.0)


def simulated(source, kind, function="half_normal", top=(G0, G0), sigma=(SIGMA_M, SIGMA_M), male=0.5, per_ha=PER_HA):
    """A simulated survey whose males differ; every fifth animal of unknown sex."""
    area = (2 * HALF_M) ** 2 / HA
    homes = source.uniform(-HALF_M, HALF_M, (source.poisson(per_ha * area), 2))
    sex = (source.random(len(homes)) < male).astype(int)
    squared = ((homes[:, None] - TRAPS) ** 2).sum(axis=2)
    level = np.array(top)[sex][:, None] * np.exp(-squared / (2 * np.array(sigma)[sex][:, None] ** 2))
    level = np.repeat(level[:, :, None], OCCASIONS, axis=2)
    if kind == "count":
        counts = source.poisson(level)
    else:
        chance = level if function == "half_normal" else 1 - np.exp(-level)
        counts = (source.random(level.shape) < chance).astype(int)
    seen = counts.any(axis=(1, 2))
    animal, detector, occasion = np.nonzero(counts[seen])
    told = np.where(source.random(seen.sum()) < 0.2, -1, sex[seen])
    effort, one = np.ones((len(TRAPS), OCCASIONS)), np.ones((len(CELLS), 1))
    number = counts[seen][animal, detector, occasion]
    return ScrData(TRAPS, effort, animal, detector, occasion, number, int(seen.sum()), CELLS, 225.0, one, told)


def assert_mean_is(thetas, truth):
    """The mean of the estimates lies within three of its standard errors, which the surveys' spread tells."""
    thetas = np.array(thetas)
    error = thetas.std(axis=0, ddof=1) / math.sqrt(len(thetas))
    away = np.abs(thetas.mean(axis=0) - truth) / error
    assert (away < 3).all(), away


def logit(share):
    return math.log(share / (1 - share))


@pytest.mark.parametrize(
    ("kind", "function", "top", "link"),
    [
        ("proximity", "half_normal", G0, logit(G0)),
        ("proximity", "hazard_half_normal", LAMBDA0, math.log(LAMBDA0)),
        ("count", "hazard_half_normal", LAMBDA0, math.log(LAMBDA0)),
    ],
)
def test_density_detection_and_sigma_are_found_again(kind, function, top, link):
    source = np.random.default_rng(11)
    model, thetas = Model(kind, function), []
    for _ in range(SURVEYS):
        thetas.append(
            fit(Likelihood([simulated(source, kind, function, (top, top))], model), standard_errors=False).theta
        )
    assert_mean_is(thetas, [math.log(PER_HA), link, math.log(SIGMA_M)])


def test_half_normal_is_not_the_half_normal_hazard():
    """Detection 0.6 at the home: as a hazard it is -ln 0.4 = 0.92 there, and narrower than 0.6 exp(-d2/2s2)."""
    source = np.random.default_rng(12)
    surveys = [simulated(source, "proximity", top=(0.6, 0.6)) for _ in range(4)]
    sigmas = {
        function: [
            fit(Likelihood([one], Model("proximity", function)), standard_errors=False).theta[2] for one in surveys
        ]
        for function in ("half_normal", "hazard_half_normal")
    }
    assert np.mean(sigmas["hazard_half_normal"]) < math.log(SIGMA_M) - 0.05
    assert np.mean(sigmas["half_normal"]) == pytest.approx(math.log(SIGMA_M), abs=0.03)


def test_effects_of_sex_are_found_again():
    """Males: sigma 4000 m against 2500 m, detection 0.1 against 0.2, and 4 of 10 animals."""
    source = np.random.default_rng(13)
    thetas = []
    for _ in range(2 * SURVEYS):
        data = simulated(source, "proximity", top=(0.2, 0.1), sigma=(2500.0, 4000.0), male=0.4)
        thetas.append(fit(Likelihood([data], Model("proximity", sex=True)), standard_errors=False).theta)
    truth = [math.log(PER_HA), logit(0.2), logit(0.1) - logit(0.2), math.log(2500), math.log(4000 / 2500), logit(0.4)]
    assert_mean_is(thetas, truth)


@pytest.mark.parametrize("seed", [21, 22, 23])
def test_two_sessions_with_common_parameters_find_the_truth(seed):
    source = np.random.default_rng(seed)
    first, second = (simulated(source, "proximity") for _ in range(2))
    found = fit(Likelihood([first, second], Model("proximity")))
    truth = np.array([math.log(PER_HA), logit(G0), math.log(SIGMA_M)])
    assert (np.abs(found.theta - truth) / found.se < 3).all()
    alone = fit(Likelihood([first], Model("proximity")))
    assert found.se == pytest.approx(alone.se / math.sqrt(2), rel=0.2)  # twice the data


def test_sessions_with_nothing_in_common_are_fits_of_their_own():
    source = np.random.default_rng(31)
    sessions = [simulated(source, "proximity", per_ha=density) for density in (PER_HA, PER_HA / 2)]
    alone = [fit(Likelihood([data], Model("proximity"))) for data in sessions]
    of = [np.eye(2)[[number] * len(CELLS)] for number in range(2)]
    joint = [ScrData(**{**vars(data), "density": design}) for data, design in zip(sessions, of)]
    found = fit(Likelihood(joint, Model("proximity", session=True)))
    assert found.log_likelihood == pytest.approx(sum(one.log_likelihood for one in alone), abs=1e-5)
    assert found.theta[:2] == pytest.approx([one.theta[0] for one in alone], abs=1e-3)
    assert found.theta[5] == pytest.approx(alone[1].theta[2] - alone[0].theta[2], abs=1e-3)
    assert abs(found.theta[1] - found.theta[0] - math.log(0.5)) < 3 * math.hypot(alone[0].se[0], alone[1].se[0])


def test_a_density_without_any_captures_is_refused():
    """No animal lives west of the middle, and the two sides have densities of their own: the western one may be 0."""
    source = np.random.default_rng(51)
    data = simulated(source, "proximity")
    near = np.unique(data.animal[TRAPS[data.detector, 0] < 8000])
    used = ~np.isin(data.animal, near)
    names, animal = np.unique(data.animal[used], return_inverse=True)
    west = CELLS[:, 0] < -8000
    fields = {"animal": animal, "animals": len(names), "sex": None, "density": np.column_stack([west, ~west]) * 1.0}
    fields.update({name: getattr(data, name)[used] for name in ("detector", "occasion", "count")})
    with pytest.raises(NeaspecError) as error:
        fit(Likelihood([replace(data, **fields)], Model("proximity")))
    assert error.value.message.code == "scr_not_converged"


def test_a_session_without_captures_lowers_a_common_density():
    """Two sessions alike of which one caught nothing: half of the density of the other, with detection the same."""
    source = np.random.default_rng(41)
    data = simulated(source, "proximity")
    none = np.zeros(0, dtype=int)
    empty = ScrData(**{**vars(data), **dict.fromkeys(("animal", "detector", "occasion", "count", "sex"), none),
                       "animals": 0})  # fmt: skip
    alone, both = (fit(Likelihood(sessions, Model("proximity"))) for sessions in ([data], [data, empty]))
    assert both.theta - alone.theta == pytest.approx([-math.log(2), 0.0, 0.0], abs=2e-3)
