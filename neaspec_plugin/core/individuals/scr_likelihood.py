"""The likelihood of spatial capture-recapture with its gradient (Borchers & Efford 2008; Royle et al. 2014).

Every detector acts through a hazard h(d) per unit of effort: h = lambda0 exp(-d2/2s2) for the hazard half-normal, and
h = -ln(1 - g0 exp(-d2/2s2)) for the half-normal. With B(x) the sum of hazard x effort over detectors and occasions, an
animal that lives at x escapes all detection with probability exp(-B(x)), whatever the kind of the detectors:

- proximity: ln P = -B + sum over detections of ln(exp(hT) - 1);
- count (Poisson): ln P = -B + sum of y ln(hT) - ln y!;
- multi (one detector an occasion): ln P = -B + sum of ln(hT) + ln((exp(H) - 1) / H), H the occasion's hazard.

So a history is a sparse row times few rows of cells; an evaluation costs one pass over detectors x cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy import sparse
from scipy.special import expit, gammaln, log_expit

from ..errors import NeaspecError

DETECTORS = ("proximity", "count", "multi")
DETECTION_FUNCTIONS = ("half_normal", "hazard_half_normal")
LEAST_ANIMALS = 5
_TINY, _ALMOST_ONE = 1e-290, 1 - 1e-12
_SMALL = 1e-8


@dataclass(frozen=True)
class ScrData:
    """One session: detectors of all countries together and one mask over all sides, on one plane in metres.

    - ``detectors_m`` (K, 2) and ``usage`` (K, S), effort per detector and occasion, 0 where it did not work;
    - ``animal``, ``detector``, ``occasion``, ``count``: one entry per animal, detector and occasion with detections,
      numbered from 0; ``animals``: how many were detected;
    - ``mask_m`` (M, 2) centres of the cells where animals may live, ``cell_ha`` the area of each;
    - ``density``: design matrix (M, P) of ln D, the first or each column an intercept;
    - ``sex``: 0, 1, or -1 unknown, per animal; None where sexes are not told apart.
    """

    detectors_m: np.ndarray
    usage: np.ndarray
    animal: np.ndarray
    detector: np.ndarray
    occasion: np.ndarray
    count: np.ndarray
    animals: int
    mask_m: np.ndarray
    cell_ha: float
    density: np.ndarray
    sex: np.ndarray | None = None


@dataclass(frozen=True)
class Model:
    """``kind`` of ``DETECTORS``, ``function`` of ``DETECTION_FUNCTIONS``; detection by ``sex`` and by ``session``."""

    kind: str = "proximity"
    function: str = "half_normal"
    sex: bool = False
    session: bool = False


@dataclass
class _Session:
    """What of a session's data does not change with the parameters."""

    data: ScrData
    kind: str
    constant: float = 0.0
    features: sparse.csr_matrix = field(init=False)  # animals x features

    def __post_init__(self) -> None:
        data = self.data
        offset = data.mask_m[None, :, :] - data.detectors_m[:, None, :]
        self.half_d2 = 0.5 * np.einsum("kmi,kmi->km", offset, offset)
        self.effort = data.usage.sum(axis=1)
        effort = data.usage[data.detector, data.occasion]
        if self.kind == "proximity":
            pairs, column = np.unique(np.column_stack([data.detector, effort]), axis=0, return_inverse=True)
            self.at, self.worked = pairs[:, 0].astype(int), pairs[:, 1:]
            weight = np.ones(len(column))
        else:
            self.at, column = np.unique(data.detector, return_inverse=True)
            self.worked = np.ones((len(self.at), 1))
            weight = data.count.astype(float)
            self.constant = float((weight * np.log(effort)).sum())
            if self.kind == "count":
                self.constant -= float(gammaln(weight + 1).sum())
        shape = (data.animals, len(self.at))
        self.features = sparse.csr_matrix((weight, (data.animal, column.reshape(-1))), shape=shape)
        if self.kind == "multi":
            self.days, which = np.unique(data.usage.T, axis=0, return_inverse=True)  # alike occasions once
            caught = (data.animal, which.reshape(-1)[data.occasion])
            shape = (data.animals, len(self.days))
            self.caught = sparse.csr_matrix((np.ones(len(data.animal)), caught), shape=shape)


class Likelihood:
    """The joint log-likelihood of sessions; parameters on the link scale in the order of ``names``.

    ``names``: ``D`` (ln D per hectare, one per column of ``density``), ``detection`` (logit g0 or ln lambda0) and
    ``sigma`` (ln metres), each with its sex and session effects, and ``share`` (logit of the share of sex 1).
    Raises ``NeaspecError``: scr_few_animals, scr_no_effort, scr_no_recapture, unknown_parameter_value.
    """

    def __init__(self, sessions: Sequence[ScrData], model: Model):
        for name, value, known in (
            ("DETECTOR", model.kind, DETECTORS),
            ("DETECTFN", model.function, DETECTION_FUNCTIONS),
        ):
            if value not in known:
                raise NeaspecError("unknown_parameter_value", parameter=name, value=value, accepted=list(known))
        check(sessions)
        self.model = model
        self.sessions = [_Session(data, model.kind) for data in sessions]
        self.columns = sessions[0].density.shape[1]
        effects = ["", *([":sex"] if model.sex else [])]
        effects += [f":session{place}" for place in range(2, len(sessions) + 1)] if model.session else []
        self.names = [f"D:{place}" for place in range(self.columns)]
        self.names += [f"{name}{effect}" for name in ("detection", "sigma") for effect in effects]
        self.names += ["share"] if model.sex else []
        self._effects = len(effects)

    def design(self, session: int, sex: int) -> np.ndarray:
        """The row of effects of detection and of sigma in a session for a sex."""
        row = np.zeros(self._effects)
        row[0] = 1.0
        if self.model.sex:
            row[1] = sex
        if self.model.session and session:
            row[self._effects - len(self.sessions) + session] = 1.0
        return row

    def parts(self, theta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
        """Coefficients of density, detection, sigma, and the link of the share of sex 1."""
        first, width = self.columns, self._effects
        share = float(theta[-1]) if self.model.sex else 0.0
        return theta[:first], theta[first : first + width], theta[first + width : first + 2 * width], share

    def __call__(self, theta: np.ndarray) -> tuple[float, np.ndarray]:
        """ln L without the constant -ln n! of the number of animals, and its gradient."""
        total, gradient = 0.0, np.zeros(len(theta))
        for number in range(len(self.sessions)):
            value, slope = self._session(number, np.asarray(theta, dtype=float))
            total += value
            gradient += slope
        return total, gradient

    def cells(self, theta: np.ndarray, number: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Per cell of a session: expected animals, those of them never detected, and where the detected ones live."""
        _, classes, weights = self._classes(number, np.asarray(theta, dtype=float))
        expected = sum(one.expected for one in classes)
        missed = sum(one.expected * one.escape for one in classes)
        return expected, missed, sum(weights)

    def _classes(self, number: int, theta: np.ndarray):
        session, model = self.sessions[number], self.model
        beta, detection, sigma, share = self.parts(theta)
        log_n = session.data.density @ beta + np.log(session.data.cell_ha)
        shares = (log_expit(-share), log_expit(share)) if model.sex else (0.0,)
        classes = []
        for sex, log_share in enumerate(shares):
            row = self.design(number, sex)
            classes.append(_Class(session, model, row @ detection, row @ sigma, log_n + log_share, row))
        rows = [one.log_joint for one in classes]
        if model.sex and session.data.sex is not None:
            for sex, one in enumerate(rows):
                one[session.data.sex == 1 - sex] = -np.inf
        top = np.max([one.max(axis=1) for one in rows], axis=0)
        for one in rows:
            np.exp(np.subtract(one, top[:, None], out=one), out=one)
        sums = sum(one.sum(axis=1) for one in rows)
        for one in rows:
            one /= sums[:, None]
        return float((top + np.log(sums)).sum()), classes, rows

    def _session(self, number: int, theta: np.ndarray) -> tuple[float, np.ndarray]:
        session = self.sessions[number]
        value, classes, rows = self._classes(number, theta)
        gradient = np.zeros(len(theta))
        first, width = self.columns, self._effects
        for sex, (one, weight) in enumerate(zip(classes, rows)):
            detected = one.expected * -np.expm1(-one.hazard)
            value -= detected.sum()
            lived = weight.sum(axis=0)
            gradient[:first] += session.data.density.T @ (lived - detected)
            by_detection, by_sigma = one.slopes(lived, weight)
            gradient[first : first + width] += by_detection * one.row
            gradient[first + width : first + 2 * width] += by_sigma * one.row
            if self.model.sex:
                share = expit(theta[-1])
                gradient[-1] += (lived.sum() - detected.sum()) * ((1 - share) if sex else -share)
        return value + session.constant, gradient


class _Class:
    """Hazards of one session for one sex, the joint ln of history and place, and the slopes of ln L."""

    def __init__(self, session: _Session, model: Model, link: float, log_sigma: float, log_n: np.ndarray, row):
        self.session, self.row = session, row
        self.twice_z = session.half_d2 * (2.0 * np.exp(-2.0 * log_sigma))
        shape = np.exp(-0.5 * self.twice_z)
        if model.function == "half_normal":
            top = float(expit(link))
            g = np.clip(shape * top, _TINY, _ALMOST_ONE)
            self.h, self.rate, self.scale = -np.log1p(-g), g / (1.0 - g), 1.0 - top
        else:
            self.h = np.maximum(shape * np.exp(link), _TINY)
            self.rate, self.scale = self.h, 1.0
        self.hazard = session.effort @ self.h
        self.escape, self.expected = np.exp(-self.hazard), np.exp(log_n)
        seen = self.h[session.at] * session.worked
        rows = np.log(seen) if session.kind != "proximity" else _log_expm1(seen)
        self.log_joint = session.features @ rows + (log_n - self.hazard)
        if session.kind == "multi":
            self.of_day = session.days @ self.h
            self.log_joint += session.caught @ (_log_expm1(self.of_day) - np.log(np.maximum(self.of_day, _TINY)))

    def slopes(self, lived: np.ndarray, weight: np.ndarray) -> tuple[float, float]:
        """d ln L by the link of detection and by ln sigma; ``weight`` (animals, cells) is where each animal lives."""
        session = self.session
        pull = np.multiply.outer(
            session.effort, -(lived + self.expected * self.escape)
        )  # d ln L by h, detectors x cells
        seen = self.h[session.at] * session.worked
        steep = session.worked / -np.expm1(-seen) if session.kind == "proximity" else session.worked / seen
        at_detectors = steep * (session.features.T @ weight)
        np.add.at(pull, session.at, at_detectors)
        if session.kind == "multi":
            day = np.maximum(self.of_day, _TINY)
            bend = np.where(day > _SMALL, 1.0 / -np.expm1(-day) - 1.0 / day, 0.5)
            pull += session.days.T @ (bend * (session.caught.T @ weight))
        pull *= self.rate
        return float(pull.sum()) * self.scale, float(np.einsum("km,km->", pull, self.twice_z))


def _log_expm1(value: np.ndarray) -> np.ndarray:
    """ln(exp(v) - 1) without overflow and without loss where v is small."""
    value = np.maximum(value, _TINY)
    return np.where(value > _SMALL, value + np.log(-np.expm1(-value)), np.log(value))


def check(sessions: Sequence[ScrData]) -> None:
    """Raises ``NeaspecError``: scr_few_animals, scr_no_effort, scr_no_recapture."""
    animals = sum(data.animals for data in sessions)
    if animals < LEAST_ANIMALS:
        raise NeaspecError("scr_few_animals", animals=animals, least=LEAST_ANIMALS)
    for data in sessions:
        if (data.usage[data.detector, data.occasion] <= 0).any():
            raise NeaspecError("scr_no_effort")
    places = [np.unique(np.column_stack([data.animal, data.detector]), axis=0) for data in sessions]
    if not any(len(pairs) > len(np.unique(pairs[:, 0])) for pairs in places):
        raise NeaspecError("scr_no_recapture")
