"""The likelihood of spatial capture-recapture against slow loops over animals, cells, occasions and detectors."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.scr_fit import fit
from neaspec_plugin.core.individuals.scr_likelihood import DETECTION_FUNCTIONS, DETECTORS, Likelihood, Model, ScrData


def simulated(kind, seed=1, animals=6, detectors=5, occasions=3, cells=12):
    """A small simulated survey with unequal effort; at occasion 0 detector 0 does not work."""
    source = np.random.default_rng(seed)
    usage = source.integers(1, 4, (detectors, occasions)).astype(float)
    usage[0, 0] = 0.0
    seen = {}
    for animal in range(animals):
        for occasion in range(occasions):
            chosen = np.flatnonzero(usage[:, occasion] > 0)
            for detector in source.choice(chosen, 1 if kind == "multi" else 2, replace=False):
                seen[animal, int(detector), occasion] = int(source.integers(1, 4)) if kind == "count" else 1
    animal, detector, occasion = (np.array(column) for column in zip(*seen))
    design = np.column_stack([np.ones(cells), source.normal(size=cells)])
    return ScrData(
        source.uniform(0, 4, (detectors, 2)), usage, animal, detector, occasion, np.array(list(seen.values())), animals,
        source.uniform(-2, 6, (cells, 2)), 1.5, design, source.integers(-1, 2, animals),
    )  # fmt: skip


def slow(data, model, density, top, sigma, share):
    """ln L by the definition; ``top`` and ``sigma`` by sex."""
    counts = np.zeros((data.animals, len(data.detectors_m), data.usage.shape[1]), dtype=int)
    counts[data.animal, data.detector, data.occasion] = data.count
    shares = [1 - share, share] if model.sex else [1.0]
    likely, expected = np.zeros(data.animals), 0.0
    for sex, part in enumerate(shares):
        for cell, place in enumerate(data.mask_m):
            live = part * math.exp(data.density[cell] @ density) * data.cell_ha
            distance = np.linalg.norm(data.detectors_m - place, axis=1)
            near = np.exp(-(distance**2) / (2 * sigma[sex] ** 2))
            hazard = -np.log(1 - top[sex] * near) if model.function == "half_normal" else top[sex] * near
            escape = 1.0
            chance = np.ones(data.animals)
            for occasion in range(data.usage.shape[1]):
                dose = hazard * data.usage[:, occasion]
                escape *= math.exp(-dose.sum())
                for animal in range(data.animals):
                    chance[animal] *= one_occasion(counts[animal, :, occasion], dose, model.kind)
            expected += live * (1 - escape)
            for animal in range(data.animals):
                if not model.sex or data.sex[animal] in (-1, sex):
                    likely[animal] += live * chance[animal]
    return float(np.log(likely).sum() - expected)


def one_occasion(counts, dose, kind):
    if kind == "multi":
        whole = dose.sum()
        caught = np.flatnonzero(counts)
        if not len(caught):
            return math.exp(-whole)
        return dose[caught[0]] / whole * (1 - math.exp(-whole))
    chance = 1.0
    for count, one in zip(counts, dose):
        if kind == "count":
            chance *= math.exp(-one) * one**count / math.factorial(count)
        else:
            chance *= 1 - math.exp(-one) if count else math.exp(-one)
    return chance


@pytest.mark.parametrize("sex", [False, True])
@pytest.mark.parametrize("function", DETECTION_FUNCTIONS)
@pytest.mark.parametrize("kind", DETECTORS)
def test_likelihood_is_that_of_the_slow_loops_and_its_gradient_that_of_differences(kind, function, sex):
    data, model = simulated(kind), Model(kind, function, sex)
    likelihood = Likelihood([data], model)
    link = [-1.2, 0.4][: 1 + sex]
    theta = np.array([-0.3, 0.2, *link, 0.3, *[0.25][:sex], *[0.5][:sex]])
    links = [-1.2, -0.8]
    top = [1 / (1 + math.exp(-one)) if function == "half_normal" else math.exp(one) for one in links]
    sigma = [math.exp(0.3), math.exp(0.55)]
    value, gradient = likelihood(theta)
    assert value == pytest.approx(slow(data, model, theta[:2], top, sigma, 1 / (1 + math.exp(-0.5))), rel=1e-10)
    for place in range(len(theta)):
        away = np.zeros(len(theta))
        away[place] = 1e-5
        slope = (likelihood(theta + away)[0] - likelihood(theta - away)[0]) / 2e-5
        assert gradient[place] == pytest.approx(slope, rel=1e-5, abs=1e-6)


def test_sessions_are_independent_and_may_differ_in_detection():
    first, second = simulated("proximity", 1), simulated("proximity", 2)
    joint = Likelihood([first, second], Model(session=True))
    theta = np.array([-0.3, 0.2, -1.2, 0.4, 0.3, 0.25])
    alone = [
        Likelihood([first], Model())([-0.3, 0.2, -1.2, 0.3])[0],
        Likelihood([second], Model())([-0.3, 0.2, -0.8, 0.55])[0],
    ]
    assert joint(theta)[0] == pytest.approx(sum(alone), rel=1e-12)
    assert joint.names == ["D:0", "D:1", "detection", "detection:session2", "sigma", "sigma:session2"]


def test_what_cannot_be_fitted_is_refused():
    data = simulated("proximity")
    few = data.animal < 4
    parts = {name: getattr(data, name)[few] for name in ("animal", "detector", "occasion", "count")}
    once = np.unique(data.animal, return_index=True)[1]
    alone = {name: getattr(data, name)[once] for name in ("animal", "detector", "occasion", "count")}
    idle = data.usage.copy()
    idle[data.detector[0], data.occasion[0]] = 0
    for changed, code in (
        (replace(data, **parts, animals=4), "scr_few_animals"),
        (replace(data, **alone), "scr_no_recapture"),
        (replace(data, usage=idle), "scr_no_effort"),
    ):
        with pytest.raises(NeaspecError) as error:
            Likelihood([changed], Model())
        assert error.value.message.code == code


def test_a_simulated_population_is_found_again():
    source = np.random.default_rng(3)
    x, y = (axis.ravel() for axis in np.meshgrid(np.arange(10) * 10.0, np.arange(10) * 10.0))
    traps = np.column_stack([x, y])
    cells = np.column_stack([axis.ravel() for axis in np.meshgrid(np.arange(-38, 130, 4.0), np.arange(-38, 130, 4.0))])
    homes = source.uniform(-40, 130, (source.poisson(0.008 * 170 * 170), 2))
    distance = np.linalg.norm(homes[:, None] - traps[None], axis=2)
    seen = source.random((len(homes), 100, 5)) < (0.25 * np.exp(-(distance**2) / (2 * 9.0**2)))[:, :, None]
    animal, detector, occasion = np.nonzero(seen[seen.any(axis=(1, 2))])
    data = ScrData(traps, np.ones((100, 5)), animal, detector, occasion, np.ones(len(animal), dtype=int),
                   int(animal.max()) + 1, cells, 16e-4, np.ones((len(cells), 1)))  # fmt: skip
    found = fit(Likelihood([data], Model()))
    truth = np.array([math.log(80.0), math.log(0.25 / 0.75), math.log(9.0)])  # 0.008 a square metre are 80 a hectare
    assert np.abs((found.theta - truth) / found.se).max() < 3
