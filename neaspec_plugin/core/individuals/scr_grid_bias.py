"""How far density and sigma go wrong where the neighbour's detectors are known on a grid only, by simulation.

Populations are simulated under the fitted model with detectors somewhere in their cells, and fitted twice: with the
detectors where they were, and at the centres of their cells. What differs is the bias of the grid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import NeaspecError
from ..progress import Progress, step
from .scr_fit import ScrFit, fit
from .scr_likelihood import Likelihood, ScrData

RUNS = 20
MOST_CELL_SIGMA = 0.25  # a cell of at most a quarter of sigma
TOLD_CELLS_SIGMA = (0.25, 0.5, 1.0)
_LOST = ("scr_few_animals", "scr_no_recapture", "scr_not_converged")


@dataclass(frozen=True)
class SimulatedBias:
    """Mean relative differences of the simulated fits for cells ``grid_m`` wide, with the standard error of each mean;
    ``runs`` of those ``tried`` that could be fitted both ways. NaN where fewer than two could.
    """

    grid_m: float
    density: float
    density_se: float
    sigma: float
    sigma_se: float
    runs: int
    tried: int


def simulated_bias(
    found: ScrFit, on_grid: Sequence[np.ndarray], grid_m: float, seed: int, progress: Progress, runs: int = RUNS
) -> SimulatedBias:
    """The bias of cells ``grid_m`` wide; ``on_grid`` marks the detectors of each session known by cell alone.

    Where a detector lies in its cell is drawn anew for each session. Raises ``NeaspecError``: cancelled.
    """
    source = np.random.default_rng(seed)
    model = found.likelihood.model
    known = [session.data for session in found.likelihood.sessions]
    differences = []
    for run in range(runs):
        step(progress, run, runs)
        there = []
        for number, (data, marks) in enumerate(zip(known, on_grid)):
            moved = source.uniform(-grid_m / 2, grid_m / 2, data.detectors_m.shape) * marks[:, None]
            there.append(simulate(found, data.detectors_m + moved, source, number))
        at_centres = [replace(one, detectors_m=data.detectors_m) for one, data in zip(there, known)]
        try:
            thetas = [fit(Likelihood(sessions, model), progress, False).theta for sessions in (at_centres, there)]
        except NeaspecError as error:
            if error.message.code not in _LOST:
                raise
            continue
        differences.append(_relative(found.likelihood, *thetas))
    if len(differences) < 2:
        return SimulatedBias(grid_m, *4 * (float("nan"),), len(differences), runs)
    mean = np.mean(differences, axis=0)
    spread = np.std(differences, axis=0, ddof=1) / np.sqrt(len(differences))
    numbers = (float(one) for one in (mean[0], spread[0], mean[1], spread[1]))
    return SimulatedBias(grid_m, *numbers, len(differences), runs)


def _relative(likelihood: Likelihood, coarse: np.ndarray, exact: np.ndarray) -> tuple[float, float]:
    """By how much the animals in the mask and sigma of a fit at the centres differ from those of the exact fit."""
    width = likelihood.columns
    designs = [session.data.density for session in likelihood.sessions]
    numbers = [sum(np.exp(design @ theta[:width]).sum() for design in designs) for theta in (coarse, exact)]
    sigmas = [theta[width + len(likelihood.design(0, 0))] for theta in (coarse, exact)]
    return numbers[0] / numbers[1] - 1.0, float(np.expm1(sigmas[0] - sigmas[1]))


def simulate(found: ScrFit, detectors_m: np.ndarray, source: np.random.Generator, session: int = 0) -> ScrData:
    """A simulated survey under a fit, with the effort of one of its sessions and detectors at the places given."""
    likelihood = found.likelihood
    data, model = likelihood.sessions[session].data, likelihood.model
    beta, detection, sigma, share = likelihood.parts(found.theta)
    homes = np.repeat(np.arange(len(data.mask_m)), source.poisson(np.exp(data.density @ beta) * data.cell_ha))
    sexes = (
        (source.random(len(homes)) < 1 / (1 + np.exp(-share))).astype(int) if model.sex else np.zeros(len(homes), int)
    )
    design = np.array([likelihood.design(session, sex) for sex in (0, 1)])[sexes]
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
