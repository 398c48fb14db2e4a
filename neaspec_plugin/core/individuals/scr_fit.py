"""Fits spatial capture-recapture by maximum likelihood: estimates, standard errors, and profile intervals of density.

BFGS on the link scale with the analytic gradient; the Hessian by central differences of the gradient; starting values
from the spread of each animal's detections (root pooled spatial variance, Calhoun & Casby 1958).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

import numpy as np
from scipy import optimize
from scipy.special import expit

from ..errors import NeaspecError
from ..progress import Progress, Silent, step
from .scr_likelihood import Likelihood, ScrData

Z95 = 1.959963984540054
_CHI_HALF = Z95**2 / 2
_DIFFERENCE = 1e-4
_SILENT = Silent()
_MOST_SE = 10.0  # of ln D: beyond it a density may as well be 0


@dataclass(frozen=True)
class ScrFit:
    """``theta`` and ``covariance`` on the link scale in the order of ``likelihood.names``; ``log_likelihood`` with the
    constant that the program secr adds: animals are told apart by their histories alone.
    """

    likelihood: Likelihood
    theta: np.ndarray
    covariance: np.ndarray
    log_likelihood: float

    @property
    def aic(self) -> float:
        return 2.0 * len(self.theta) - 2.0 * self.log_likelihood

    @property
    def se(self) -> np.ndarray:
        return np.sqrt(np.diag(self.covariance))


def movement_spread(data: ScrData) -> float:
    """Root pooled spatial variance of the detections, metres (``RPSV`` of Calhoun & Casby); NaN without recapture."""
    places = data.detectors_m[data.detector]
    animals = data.animals
    count = np.bincount(data.animal, weights=data.count, minlength=animals)
    squares = 0.0
    for axis in range(2):
        mean = np.bincount(data.animal, weights=data.count * places[:, axis], minlength=animals) / np.maximum(count, 1)
        squares += float((data.count * (places[:, axis] - mean[data.animal]) ** 2).sum())
    free = 2.0 * float(np.maximum(count - 1, 0).sum())
    return float(np.sqrt(squares / free)) if free > 0 else float("nan")


def start(likelihood: Likelihood) -> np.ndarray:
    """Starting values: sigma from the spread, detection so that as many detections are expected as were made."""
    theta = np.zeros(len(likelihood.names))
    sessions = [session.data for session in likelihood.sessions if session.data.animals]
    spreads = np.array([movement_spread(data) for data in sessions])
    spread = float(np.nanmean(spreads))
    first, width = likelihood.columns, len(likelihood.design(0, 0))
    theta[first + width] = np.log(max(spread, 1.0))
    hazards, animals, area = [], 0, 0.0
    for session in likelihood.sessions:
        data = session.data
        area += float((session.half_d2.min(axis=0) <= 2 * spread**2).sum()) * data.cell_ha
        if not data.animals:
            continue
        near = np.exp(-session.half_d2 / spread**2)
        exposure = session.effort @ near
        hazards.append(float(data.count.sum()) / data.animals / max(float((exposure**2).sum() / exposure.sum()), 1e-9))
        animals += data.animals
    hazard = float(np.clip(np.mean(hazards), 1e-6, 1.0))
    if likelihood.model.function == "half_normal":
        hazard = min(hazard, 0.5)
        theta[first] = np.log(hazard / (1 - hazard))
    else:
        theta[first] = np.log(hazard)
    level = np.log(animals / area)
    design = np.vstack([session.data.density for session in likelihood.sessions])
    theta[:first] = np.linalg.lstsq(design, np.full(len(design), level), rcond=None)[0]
    return theta


def fit(
    likelihood: Likelihood, progress: Progress = _SILENT, standard_errors: bool = True, begin: np.ndarray | None = None
) -> ScrFit:
    """The maximum of the likelihood, sought from ``begin`` on, else from ``start``.

    Raises ``NeaspecError``: scr_not_converged, cancelled.
    """
    theta = _maximum(likelihood, start(likelihood) if begin is None else begin, None, progress)
    covariance = _covariance(likelihood, theta, progress) if standard_errors else np.full((len(theta),) * 2, np.nan)
    if (np.diag(covariance)[: likelihood.columns] > _MOST_SE**2).any():
        raise NeaspecError("scr_not_converged")
    value = likelihood(theta)[0] - sum(_alike(session.data) for session in likelihood.sessions)
    return ScrFit(likelihood, theta, covariance, value)


def _alike(data: ScrData) -> float:
    """Sum of ln n_C! over the histories C that n_C animals share."""
    histories: list[list[tuple[int, int, int]]] = [[] for _ in range(data.animals)]
    for animal, *capture in sorted(zip(data.animal, data.detector, data.occasion, data.count)):
        histories[animal].append(tuple(capture))
    return sum(math.lgamma(number + 1) for number in Counter(map(tuple, histories)).values())


def _maximum(likelihood: Likelihood, theta: np.ndarray, fixed: int | None, progress: Progress) -> np.ndarray:
    """The best parameters, one of them perhaps kept at its value."""
    free = np.array([place for place in range(len(theta)) if place != fixed])
    full = theta.copy()

    def minus(values: np.ndarray) -> tuple[float, np.ndarray]:
        step(progress, 0, 1)
        full[free] = values
        value, slope = likelihood(full)
        if not np.isfinite(value):
            return 1e300, np.zeros(len(free))
        return -value, -slope[free]

    answer = optimize.minimize(minus, theta[free], jac=True, method="BFGS", options={"gtol": 1e-5, "maxiter": 200})
    if not np.isfinite(answer.fun) or answer.fun >= 1e299 or np.abs(answer.jac).max() > 1e-2:
        raise NeaspecError("scr_not_converged")
    full[free] = answer.x
    return full.copy()


def _covariance(likelihood: Likelihood, theta: np.ndarray, progress: Progress) -> np.ndarray:
    size = len(theta)
    hessian = np.zeros((size, size))
    for place in range(size):
        step(progress, place, size)
        up, down = theta.copy(), theta.copy()
        up[place] += _DIFFERENCE
        down[place] -= _DIFFERENCE
        hessian[place] = (likelihood(up)[1] - likelihood(down)[1]) / (2 * _DIFFERENCE)
    information = -(hessian + hessian.T) / 2
    if np.linalg.eigvalsh(information).min() <= 0:
        raise NeaspecError("scr_not_converged")
    return np.linalg.inv(information)


def log_normal_se(value: float, se_log: float) -> float:
    """The standard error of a log-normal estimate whose logarithm has the standard error ``se_log``."""
    return value * math.sqrt(math.expm1(se_log**2))


def interval(found: ScrFit, place: int) -> tuple[float, float]:
    """The 95 % limits of one parameter on the link scale from its standard error."""
    return found.theta[place] - Z95 * found.se[place], found.theta[place] + Z95 * found.se[place]


def profile_interval(found: ScrFit, place: int, progress: Progress = _SILENT) -> tuple[float, float]:
    """The 95 % profile-likelihood limits of one parameter on the link scale; infinite where a side has no limit."""
    best = found.likelihood(found.theta)[0]
    ends = []
    for side in (-1.0, 1.0):
        known = {0.0: found.theta}

        def drop(away: float, side: float = side, known: dict = known) -> float:
            near = known[min(known, key=lambda value: abs(value - away))].copy()
            near[place] = found.theta[place] + side * away
            known[away] = _maximum(found.likelihood, near, place, progress)
            return best - found.likelihood(known[away])[0] - _CHI_HALF

        far, low = Z95 * found.se[place], 0.0
        while drop(far) < 0 and far < 8 * Z95 * found.se[place]:
            low, far = far, 1.5 * far
        if drop(far) < 0:
            ends.append(side * np.inf)
        else:
            bottom = low if low else 1e-9
            ends.append(found.theta[place] + side * optimize.brentq(drop, bottom, far, xtol=1e-4))
    return ends[0], ends[1]


def natural(found: ScrFit) -> list[tuple[str, float, float, float, float]]:
    """(parameter, estimate, se, low, high) of what needs no effects to be read: g0 or lambda0 and sigma of each session
    and sex, and the share of sex 1; 95 % limits on the link scale.
    """
    likelihood, rows = found.likelihood, []
    first, width = likelihood.columns, len(likelihood.design(0, 0))
    half_normal = likelihood.model.function == "half_normal"
    for number in range(len(likelihood.sessions) if likelihood.model.session else 1):
        for sex in range(2 if likelihood.model.sex else 1):
            label = (f":sex{sex}" if likelihood.model.sex else "") + (
                f":session{number + 1}" if likelihood.model.session else ""
            )
            for name, begin in (("g0" if half_normal else "lambda0", first), ("sigma", first + width)):
                row = np.zeros(len(found.theta))
                row[begin : begin + width] = likelihood.design(number, sex)
                rows.append(_row(name + label, found, row, name == "g0"))
    if likelihood.model.sex:
        row = np.zeros(len(found.theta))
        row[-1] = 1.0
        rows.append(_row("share:sex1", found, row, True))
    return rows


def _row(name: str, found: ScrFit, row: np.ndarray, logit: bool) -> tuple[str, float, float, float, float]:
    link, se = float(row @ found.theta), float(np.sqrt(row @ found.covariance @ row))
    back = expit if logit else np.exp
    value = float(back(link))
    spread = value * (1 - value) * se if logit else log_normal_se(value, se)
    return name, value, spread, float(back(link - Z95 * se)), float(back(link + Z95 * se))
