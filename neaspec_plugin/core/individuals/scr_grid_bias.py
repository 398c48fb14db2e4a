"""How far density and sigma go wrong where the neighbour's detectors are known on a grid only, by simulation.

Populations are simulated under the fitted model with detectors somewhere in their cells, and fitted twice: with the
detectors where they were, and at the centres of their cells. What differs is the bias of the grid.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..errors import NeaspecError
from ..progress import Progress, step
from .scr_fit import ScrFit, fit
from .scr_likelihood import Likelihood, ScrData

RUNS = 20
MOST_CELL_SIGMA = 0.25  # a cell of at most a quarter of sigma
_LOST = ("scr_few_animals", "scr_no_recapture", "scr_not_converged")


@dataclass(frozen=True)
class SimulatedBias:
    """Mean relative differences of the simulated fits, with the standard error of each mean; ``runs`` that could be
    fitted both ways.
    """

    density: float
    density_se: float
    sigma: float
    sigma_se: float
    runs: int


def simulated_bias(
    found: ScrFit, on_grid: np.ndarray, grid_m: float, seed: int, progress: Progress, runs: int = RUNS
) -> SimulatedBias:
    """The bias of cells ``grid_m`` wide; ``on_grid`` marks the detectors of the first session known by cell alone.

    Raises ``NeaspecError``: scr_bias_unknown where fewer than two simulated surveys can be fitted.
    """
    source = np.random.default_rng(seed)
    likelihood = found.likelihood
    known = likelihood.sessions[0].data
    plain = replace(likelihood.model, session=False)
    differences = []
    for run in range(runs):
        step(progress, run, runs)
        moved = source.uniform(-grid_m / 2, grid_m / 2, known.detectors_m.shape) * on_grid[:, None]
        try:
            there = simulate(found, known.detectors_m + moved, source)
            at_centres = replace(there, detectors_m=known.detectors_m)
            thetas = [fit(Likelihood([data], plain), progress, False).theta for data in (at_centres, there)]
        except NeaspecError as error:
            if error.message.code not in _LOST:
                raise
            continue
        differences.append(_relative(likelihood, known, *thetas))
    if len(differences) < 2:
        raise NeaspecError("scr_bias_unknown")
    mean = np.mean(differences, axis=0)
    spread = np.std(differences, axis=0, ddof=1) / np.sqrt(len(differences))
    return SimulatedBias(float(mean[0]), float(spread[0]), float(mean[1]), float(spread[1]), len(differences))


def _relative(likelihood: Likelihood, data: ScrData, coarse: np.ndarray, exact: np.ndarray) -> tuple[float, float]:
    """By how much the animals in the mask and sigma of a fit at the centres differ from those of the exact fit."""
    width = likelihood.columns
    numbers = [np.exp(data.density @ theta[:width]).sum() for theta in (coarse, exact)]
    sigmas = [theta[width + len(likelihood.design(0, 0))] for theta in (coarse, exact)]
    return numbers[0] / numbers[1] - 1.0, float(np.expm1(sigmas[0] - sigmas[1]))


def simulate(found: ScrFit, detectors_m: np.ndarray, source: np.random.Generator) -> ScrData:
    """A simulated survey under a fit, with the effort of its first session and detectors at the places given."""
    likelihood = found.likelihood
    data, model = likelihood.sessions[0].data, likelihood.model
    beta, detection, sigma, share = likelihood.parts(found.theta)
    homes = np.repeat(np.arange(len(data.mask_m)), source.poisson(np.exp(data.density @ beta) * data.cell_ha))
    sexes = (
        (source.random(len(homes)) < 1 / (1 + np.exp(-share))).astype(int) if model.sex else np.zeros(len(homes), int)
    )
    design = np.array([likelihood.design(0, sex) for sex in sexes]).reshape(len(homes), -1)
    away = ((data.mask_m[homes][:, None] - detectors_m[None]) ** 2).sum(axis=2)
    near = np.exp(-away / (2 * np.exp(2 * (design @ sigma))[:, None]))
    link = (design @ detection)[:, None]
    hazard = -np.log1p(-near / (1 + np.exp(-link))) if model.function == "half_normal" else near * np.exp(link)
    counts = _DRAWS[model.kind](hazard[:, :, None] * data.usage[None], source)
    caught = counts.any(axis=(1, 2))
    animal, detector, occasion = np.nonzero(counts[caught])
    return replace(
        data,
        detectors_m=detectors_m,
        animal=animal,
        detector=detector,
        occasion=occasion,
        count=counts[caught][animal, detector, occasion],
        animals=int(caught.sum()),
        sex=sexes[caught] if model.sex else None,
    )


def _proximity(dose: np.ndarray, source: np.random.Generator) -> np.ndarray:
    return (source.random(dose.shape) < -np.expm1(-dose)).astype(int)


def _count(dose: np.ndarray, source: np.random.Generator) -> np.ndarray:
    return source.poisson(dose)


def _multi(dose: np.ndarray, source: np.random.Generator) -> np.ndarray:
    """The first of competing exponential times, if it falls within the occasion."""
    with np.errstate(divide="ignore"):
        times = source.exponential(size=dose.shape) / dose
    first = times == times.min(axis=1, keepdims=True)
    return (first & (times < 1)).astype(int)


_DRAWS: dict[str, Callable[[np.ndarray, np.random.Generator], np.ndarray]] = {
    "proximity": _proximity,
    "count": _count,
    "multi": _multi,
}
