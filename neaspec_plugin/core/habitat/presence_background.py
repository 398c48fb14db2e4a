"""Habitat suitability from presences and background: linear, quadratic and hinge features in a penalised Poisson model.

The model is the inhomogeneous Poisson process, fitted as a logistic regression in which the background weighs much
(Fithian and Hastie 2013, doi 10.1214/13-AOAS667), which is Maxent (Renner and Warton 2013, doi
10.1111/j.1541-0420.2012.01824.x). Features, penalties and the cloglog output are those of maxnet (Phillips et al. 2017,
doi 10.1111/ecog.03049). The suitability is a sum of one curve per covariate, so that it is computed without a matrix.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import NeaspecError
from ..memory import TooLargeError, most_bytes
from ..progress import Progress
from .penalised_logistic import fit as fit_logistic

LINEAR, QUADRATIC, HINGE = "linear", "quadratic", "hinge"
CLASSES = (LINEAR, QUADRATIC, HINGE)
FEWEST = 5  # presences of which a model can be made
KNOTS = 10
BACKGROUND_WEIGHT = 100.0
# penalty per class by number of presences (Phillips and Dudik 2008, doi 10.1111/j.0906-7590.2008.5203.x)
_LINEAR_PENALTY = ((0, 10, 30, 100), (1.0, 1.0, 0.2, 0.05))
_QUADRATIC_PENALTY = ((0, 10, 17, 30, 100), (1.3, 0.8, 0.5, 0.25, 0.05))
_HINGE_PENALTY = 0.5
_LEAST_OF_RANGE = 0.001
_HELD = 3 * 8  # bytes of each feature of each row: as it is, standardised, and weighted


@dataclass(frozen=True)
class Choice:
    """Which features: ``classes`` (of ``CLASSES``; empty = by the number of presences), ``knots`` of the hinges,
    ``multiplier`` of all penalties (above 0), ``lasso``: the share of the lasso in the elastic net, 0 to 1.
    """

    classes: tuple[str, ...] = ()
    knots: int = KNOTS
    multiplier: float = 1.0
    lasso: float = 1.0


@dataclass(frozen=True)
class Model:
    """A fitted model of v covariates.

    ``low``, ``high``: v, the range that the model knows; ``linear``, ``quadratic``: v, coefficients; ``knots``: v x K
    and ``bends``: v x K, what the hinges of a covariate add up to at its knots. ``intercept`` makes exp(eta) sum to 1
    over the background, of whose raw values ``entropy`` is. ``features`` were offered, ``used`` are not 0.
    """

    names: tuple[str, ...]
    classes: tuple[str, ...]
    low: np.ndarray
    high: np.ndarray
    linear: np.ndarray
    quadratic: np.ndarray
    knots: np.ndarray
    bends: np.ndarray
    intercept: float
    entropy: float
    features: int
    used: int

    def curve(self, place: int, values: np.ndarray) -> np.ndarray:
        """What one covariate adds to the predictor; outside the known range that of its nearest end (clamped)."""
        known = np.clip(values, self.low[place], self.high[place])
        found = self.linear[place] * known + self.quadratic[place] * known**2
        if self.bends[place].any():
            found += np.interp(known, self.knots[place], self.bends[place])
        return found

    def predictor(self, values: np.ndarray) -> np.ndarray:
        """The logarithm of the raw output of rows of covariates (n x v); NaN where one is missing."""
        found = np.full(len(values), self.intercept)
        for place in range(len(self.names)):
            found += self.curve(place, values[:, place])
        return found

    def suitability(self, values: np.ndarray) -> np.ndarray:
        """The cloglog output, 0 to 1, of rows of covariates (n x v)."""
        return cloglog(self.predictor(values), self.entropy)


def cloglog(predictor: np.ndarray, entropy: float) -> np.ndarray:
    """1 - exp(-exp(entropy + predictor))."""
    return -np.expm1(-np.exp(entropy + predictor))


def default_classes(presences: int) -> tuple[str, ...]:
    """The feature classes that so many presences bear, as Maxent has them."""
    return (LINEAR,) if presences < 10 else (LINEAR, QUADRATIC) if presences < 15 else CLASSES


def fit(
    presences: np.ndarray, background: np.ndarray, names: Sequence[str], choice: Choice, progress: Progress
) -> Model:
    """A model of ``presences`` (p x v) and ``background`` (b x v), rows of covariates without gaps.

    Presences that the background does not hold are added to it, as Maxent does.
    Raises ``suitability_few_presences``, ``suitability_constant`` (with ``layer``), ``suitability_too_large`` and
    ``fit_not_converged``.
    """
    if len(presences) < FEWEST:
        raise NeaspecError("suitability_few_presences", presences=len(presences), least=FEWEST)
    whole = np.concatenate([background, _not_among(presences, background)])
    every = np.concatenate([presences, whole])
    low, high = every.min(axis=0), every.max(axis=0)
    if (low == high).any():
        raise NeaspecError("suitability_constant", layer=names[int(np.argmax(low == high))])
    classes = tuple(name for name in CLASSES if name in (choice.classes or default_classes(len(presences))))
    _check_memory(len(every), _number_of_features(len(names), classes, choice.knots))
    knots = np.linspace(low, high, choice.knots, axis=1)
    x = features(every, classes, knots)
    y = np.repeat([1.0, 0.0], [len(presences), len(whole)])
    penalty = penalties(x, len(presences), classes, len(names)) * choice.multiplier * len(presences)
    weights = np.where(y == 1, 1.0, BACKGROUND_WEIGHT)
    _, slopes = fit_logistic(x, y, weights, penalty, choice.lasso, progress)
    eta = x[len(presences) :] @ slopes
    total = float(np.logaddexp.reduce(eta))
    raw = np.exp(eta - total)
    linear, quadratic, bends = _by_covariate(slopes, classes, knots)
    return Model(
        tuple(names), classes, low, high, linear, quadratic, knots, bends, -total,
        float(-raw @ (eta - total)), len(slopes), int(np.count_nonzero(slopes)),
    )  # fmt: skip


def _number_of_features(covariates: int, classes: Sequence[str], knots: int) -> int:
    return covariates * ((LINEAR in classes) + (QUADRATIC in classes) + 2 * (knots - 1) * (HINGE in classes))


def _check_memory(rows: int, number: int) -> None:
    needed = rows * number * _HELD
    if needed > most_bytes():
        raise TooLargeError("suitability_too_large", needed, features=number, rows=rows)


def _not_among(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    """The different rows that are none of ``others``, in their order."""
    there = {row.tobytes() for row in np.ascontiguousarray(others + 0.0)}  # + 0.0: no minus zero
    fresh = []
    for number, row in enumerate(np.ascontiguousarray(rows + 0.0)):
        if row.tobytes() not in there:
            there.add(row.tobytes())
            fresh.append(number)
    return rows[fresh]


def features(values: np.ndarray, classes: Sequence[str], knots: np.ndarray) -> np.ndarray:
    """The matrix of features of rows of covariates (n x v): all linear, all quadratic, then the hinges by covariate.

    A hinge rises from 0 at a knot to 1 at the greatest value, or falls from 1 at a knot to 0 at the least (Phillips and
    Dudik 2008); it is written here so that the falling one rises too, with its coefficient's sign turned.
    """
    parts = []
    if LINEAR in classes:
        parts.append(values)
    if QUADRATIC in classes:
        parts.append(values**2)
    if HINGE in classes:
        parts += [_hinges(values[:, place], own) for place, own in enumerate(knots)]
    return np.concatenate(parts, axis=1)


def _hinges(values: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """n x 2 (K - 1): from each knot but the last up to the end, and from the start up to each knot but the first."""
    first, last = knots[0], knots[-1]
    up = np.clip((values[:, None] - knots[:-1]) / (last - knots[:-1]), 0, 1)
    until = np.clip((values[:, None] - first) / (knots[1:] - first), 0, 1)
    return np.concatenate([up, until], axis=1)


def penalties(x: np.ndarray, presences: int, classes: Sequence[str], covariates: int) -> np.ndarray:
    """The penalty of each feature, as maxnet has it: by class and number of presences, times the feature's standard
    deviation over the presences (the first rows of ``x``), at least a thousandth of its range.
    """
    own = x[:presences]
    spread, root = own.std(axis=0, ddof=1), np.sqrt(presences)
    table = _QUADRATIC_PENALTY if QUADRATIC in classes else _LINEAR_PENALTY
    factor = np.full(x.shape[1], np.interp(presences, *table))
    plain = covariates * ((LINEAR in classes) + (QUADRATIC in classes))
    factor[plain:] = _HINGE_PENALTY
    least = _LEAST_OF_RANGE * np.ptp(x, axis=0)
    least[plain:] = np.maximum(least[plain:], 0.5 * np.maximum(spread[plain:], 1 / root) / root)
    return np.maximum(least, spread * factor / root)


def _by_covariate(slopes: np.ndarray, classes: Sequence[str], knots: np.ndarray):
    """The coefficients as linear, quadratic and bends by covariate."""
    covariates, number = knots.shape
    linear, quadratic, bends = np.zeros(covariates), np.zeros(covariates), np.zeros(knots.shape)
    at = 0
    if LINEAR in classes:
        linear, at = slopes[:covariates], covariates
    if QUADRATIC in classes:
        quadratic, at = slopes[at : at + covariates], at + covariates
    if HINGE in classes:
        own = slopes[at:].reshape(covariates, 2 * (number - 1))
        bends = np.stack([_hinges(line, line) @ one for line, one in zip(knots, own)])
    return linear, quadratic, bends
