"""How often animals cross, with what nobody saw: the multistate model of Arnason and Schwarz by maximum likelihood.

An animal lives on one of several sides, survives from occasion to occasion, changes its side as a Markov chain in
continuous time, and is seen with a probability that the effort of its side and occasion makes. Without effort nothing
is seen, so that what was not surveyed never reads as not crossed. Sources: Arnason (1973, doi 10.1007/BF02510571),
Schwarz, Schweigert and Arnason (1993, doi 10.2307/2532612), Brownie et al. (1993, doi 10.2307/2532259); survival and
detection conditional on the first capture, as Cormack, Jolly and Seber. The change of side within an occasion is the
exponential of a matrix of rates (Kalbfleisch and Lawless 1985, doi 10.1080/01621459.1985.10478195), which makes the
rates the parameters and every probability one that some rate can give.

After each capture the side is known: the likelihood is that of releases and the first capture after each. All releases
of one occasion and side are one row of the forward algorithm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import expm
from scipy.optimize import brentq, minimize
from scipy.stats import chi2, norm

from ..errors import NeaspecError

_Z = norm.ppf(0.975)
_HALF_DEVIANCE = chi2.ppf(0.95, 1) / 2
_SURE = 40.0  # log-odds of a survival of 1
_SURVIVAL, _RATE, _DETECTION = (-10.0, 10.0), (-9.0, 5.0), (-12.0, 3.0)  # bounds on the scale of the link
_STEP = 1e-20  # of complex differentiation, which has no cancellation (Squire and Trapp 1998)
_LEAST = 1e-300  # so that the logarithm of a probability too small for a number is one
_LEAST_AGAIN = 5  # animals seen in two occasions or more: one for each parameter of two sides


@dataclass(frozen=True)
class Histories:
    """What was seen of whom: ``seen`` (animals x occasions) is 0 or the number of the side from 1 on.

    ``effort`` (sides x occasions, any unit, 0 = not surveyed), ``sides`` their names, ``years`` between two occasions.
    """

    seen: np.ndarray
    effort: np.ndarray
    sides: tuple[str, ...]
    years: float


@dataclass(frozen=True)
class Estimate:
    """An estimate with its standard error (NaN at a boundary) and 95 percent interval; sides None where it has none."""

    parameter: str  # survival (a year), rate (a year), psi (an occasion), detection (an occasion of mean effort)
    side_from: str | None
    side_to: str | None
    estimate: float
    se: float
    low: float
    high: float


@dataclass(frozen=True)
class Fit:
    """What ``fit`` found. ``years`` (by side) that the animals spent there from their first capture on, as expected
    from what was seen of each; ``theta`` on the scale of the links, ``covariance`` of it (0 at a boundary)."""

    estimates: tuple[Estimate, ...]
    years: np.ndarray
    log_likelihood: float
    theta: np.ndarray
    covariance: np.ndarray

    def of(self, parameter: str, side_from: str | None = None, side_to: str | None = None) -> Estimate:
        """The estimate of one parameter."""
        wanted = (parameter, side_from, side_to)
        return next(one for one in self.estimates if (one.parameter, one.side_from, one.side_to) == wanted)


def fit(histories: Histories, survival: float | None = None, intervals: bool = True) -> Fit:
    """The model with constant survival, rates by direction and detection by side, p = 1 - exp(-beta x effort).

    A known ``survival`` (a year, above 0 to 1) is not estimated. Rates have the interval of the profile likelihood, as
    has what lies at a boundary; all else that of the link (logit for probabilities, log for rates). Psi has the ends of
    the profile of its rate. Without ``intervals`` nothing but the estimates is computed. Raises ``NeaspecError``:
    multistate_no_effort, multistate_few_again, multistate_no_moves, multistate_not_identified.
    """
    model = _Model(histories)
    check(histories)
    free = np.ones(model.size, dtype=bool)
    start = model.start()
    if survival is not None:
        start[0] = _logit(survival**histories.years)
        free[0] = False
    best = max((model.maximise(one, free) for one in _starts(start, free)), key=model.log_likelihood)
    inside = free & model.inside(best)
    covariance = model.covariance(best, inside) if intervals else np.full((model.size, model.size), np.nan)
    estimates = _estimates(model, best, free, inside, covariance, intervals)
    top = float(model.log_likelihood(best))
    return Fit(estimates, model.years_by_side(best), top, best, np.nan_to_num(covariance))


def check(histories: Histories) -> None:
    """Raise ``NeaspecError`` where the histories cannot tell the parameters apart; see ``fit``."""
    seen, effort = histories.seen, histories.effort
    for place, side in enumerate(histories.sides):
        if not (effort[place, 1:] > 0).any() or ((seen == place + 1) & (effort[place] <= 0)).any():
            raise NeaspecError("multistate_no_effort", side=side)
    again = int(((seen > 0).sum(axis=1) > 1).sum())
    if again < _LEAST_AGAIN:
        raise NeaspecError("multistate_few_again", animals=again, least=_LEAST_AGAIN)
    if len(histories.sides) > 1 and not moves(histories).sum():
        raise NeaspecError("multistate_no_moves", sides=list(histories.sides))


def moves(histories: Histories) -> np.ndarray:
    """Sides x sides: how often an animal was next seen on the second side after the first, off the diagonal."""
    _, _, one, two = _pairs(histories.seen)
    number = np.zeros((len(histories.sides),) * 2, dtype=int)
    np.add.at(number, (one, two), 1)
    np.fill_diagonal(number, 0)
    return number


def directions(sides: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of different sides by number, in the order of the parameters."""
    return [(one, two) for one in range(len(sides)) for two in range(len(sides)) if one != two]


class _Model:
    """The likelihood over the vector: log-odds of survival, log rates by direction, log detection by side."""

    def __init__(self, histories: Histories):
        self.histories = histories
        sides = len(histories.sides)
        self.ways = directions(histories.sides)
        self.size = 1 + len(self.ways) + sides
        mean = np.array([row[row > 0].mean() if (row > 0).any() else 1.0 for row in histories.effort])
        self.mean_effort = mean
        self.effort = histories.effort / mean[:, None]
        self.bounds = [_SURVIVAL, *[_RATE] * len(self.ways), *[_DETECTION] * sides]
        seen = histories.seen
        occasions = seen.shape[1]
        first, again, one, two = _pairs(seen)
        last_of, last = _last(seen)
        released = np.unique(np.r_[first * sides + one, last * sides + last_of])
        self.when, self.where = released // sides, released % sides
        cell = np.searchsorted(released, first * sides + one)
        cells, self.counts = np.unique(
            np.ravel_multi_index((cell, again, two), (len(released), occasions, sides)), return_counts=True
        )
        self.cells = np.unravel_index(cells, (len(released), occasions, sides))
        self.never = np.bincount(np.searchsorted(released, last * sides + last_of), minlength=len(released))

    def parts(self, theta: np.ndarray) -> tuple:
        """Survival, sides x sides probabilities of change, sides x occasions of detection; complex where theta is."""
        sides, ways = len(self.histories.sides), self.ways
        survival = 1 / (1 + np.exp(-theta[0]))
        rates = np.zeros((sides, sides), dtype=theta.dtype)
        for place, (one, two) in enumerate(ways):
            rates[one, two] = np.exp(theta[1 + place])
        rates -= np.diag(rates.sum(axis=1))
        change = expm(rates * self.histories.years) if sides > 1 else np.ones((1, 1), dtype=theta.dtype)
        seen = 1 - np.exp(-np.exp(theta[1 + len(ways) :])[:, None] * self.effort)
        return survival, change, seen

    def log_likelihood(self, theta: np.ndarray):
        """Its logarithm, of a real or a complex vector."""
        survival, change, detection = self.parts(theta)
        occasions = self.effort.shape[1]
        alive = np.zeros((len(self.when), len(change)), dtype=theta.dtype)
        unseen = np.zeros(len(self.when), dtype=theta.dtype)
        found = np.zeros((len(self.when), occasions, len(change)), dtype=theta.dtype)
        alive[np.arange(len(self.when)), self.where] = 1
        onward, ends = survival * change, np.searchsorted(self.when, np.arange(occasions + 1))
        for occasion in range(1, occasions):
            now = slice(0, ends[occasion])  # those released before
            unseen[now] += (1 - survival) * alive[now].sum(axis=1)
            moved = alive[now] @ onward
            found[now, occasion] = moved * detection[:, occasion]
            alive[now] = moved * (1 - detection[:, occasion])
        unseen += alive.sum(axis=1)
        last = self.never > 0
        again = (self.counts * np.log(found[self.cells] + _LEAST)).sum()
        return again + (self.never[last] * np.log(unseen[last] + _LEAST)).sum()

    def gradient(self, theta: np.ndarray, free: np.ndarray) -> np.ndarray:
        """By complex steps, to the precision of the likelihood itself."""
        slope = np.zeros(self.size)
        for place in np.flatnonzero(free):
            moved = theta.astype(complex)
            moved[place] += _STEP * 1j
            slope[place] = self.log_likelihood(moved).imag / _STEP
        return slope

    def start(self) -> np.ndarray:
        """From what was seen: changes by release, and a third of the animals seen in an occasion."""
        number, released = (
            moves(self.histories),
            np.bincount(_pairs(self.histories.seen)[2], minlength=len(self.mean_effort)),
        )
        rates = [(number[one, two] + 0.5) / (released[one] + 1) / (3 * self.histories.years) for one, two in self.ways]
        return np.r_[2.5, np.log(rates), np.full(len(self.mean_effort), np.log(0.4))]

    def maximise(self, start: np.ndarray, free: np.ndarray) -> np.ndarray:
        """The vector of the greatest likelihood over the free parameters (Byrd et al. 1995)."""
        place = np.flatnonzero(free)
        low, high = (np.array([self.bounds[one][side] for one in place]) for side in (0, 1))

        def cost(part: np.ndarray) -> tuple[float, np.ndarray]:
            theta = start.copy()
            theta[place] = part
            return -float(self.log_likelihood(theta)), -self.gradient(theta, free)[place]

        found = minimize(
            cost,
            np.clip(start[place], low, high),
            jac=True,
            method="L-BFGS-B",
            bounds=list(zip(low, high)),
            options={"ftol": 1e-12, "gtol": 1e-6, "maxiter": 500},
        )
        theta = start.copy()
        theta[place] = found.x
        return theta

    def inside(self, theta: np.ndarray) -> np.ndarray:
        """Which parameters are off their bounds."""
        return np.array([low + 0.5 < value < high - 0.5 for value, (low, high) in zip(theta, self.bounds)])

    def covariance(self, theta: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Of the parameters off their bounds, from the differences of the gradient; NaN elsewhere."""
        place, step = np.flatnonzero(inside), 1e-4
        slopes = []
        for one in place:
            ends = []
            for sign in (1, -1):
                moved = theta.copy()
                moved[one] += sign * step
                ends.append(self.gradient(moved, inside)[place])
            slopes.append((ends[0] - ends[1]) / (2 * step))
        information = -(np.array(slopes) + np.array(slopes).T) / 2
        values = np.linalg.eigvalsh(information) if len(place) else np.ones(1)
        if values[0] <= 1e-7 * values[-1]:
            raise NeaspecError("multistate_not_identified", sides=list(self.histories.sides))
        whole = np.full((self.size, self.size), np.nan)
        whole[np.ix_(place, place)] = np.linalg.inv(information)
        return whole

    def profile(self, theta: np.ndarray, free: np.ndarray, which: int, se: float) -> tuple[np.ndarray, np.ndarray]:
        """Both vectors at which the profile likelihood of one parameter falls to the 95 percent limit.

        An end that it does not reach within the bounds has the bound.
        """
        rest = free.copy()
        rest[which] = False
        top, step = float(self.log_likelihood(theta)), min(max(se, 0.2), 1.5) if np.isfinite(se) else 1.0
        ends = []
        for sign in (-1, 1):
            known = {float(theta[which]): theta}

            def drop(value: float, known=known) -> float:
                near = known[min(known, key=lambda one: abs(one - value))].copy()
                near[which] = value
                known[value] = self.maximise(near, rest)
                return top - float(self.log_likelihood(known[value])) - _HALF_DEVIANCE

            bound, inner = self.bounds[which][sign > 0], float(theta[which])
            outer, reached = inner, False
            while not reached and outer != bound:
                inner = outer
                outer = min(max(outer + 2 * sign * step, self.bounds[which][0]), self.bounds[which][1])
                reached = drop(outer) >= 0
            value = outer
            if reached:
                value = brentq(lambda x: -_HALF_DEVIANCE if x == theta[which] else drop(x), inner, outer, xtol=1e-3)  # noqa: B023
                drop(value)
            ends.append(known[value])
        return ends[0], ends[1]

    def years_by_side(self, theta: np.ndarray) -> np.ndarray:
        """Years alive on each side, of all animals from their first capture on, given what was seen of them.

        Forward and backward over animals x sides; between two occasions the mean of both.
        """
        survival, change, detection = self.parts(theta)
        seen = self.histories.seen
        animals, occasions = seen.shape
        first = np.argmax(seen > 0, axis=1)
        sides = np.arange(1, len(change) + 1)
        likely = np.where(seen[:, :, None] > 0, (seen[:, :, None] == sides) * detection.T, 1 - detection.T)
        dead = (seen == 0).astype(float)
        onward = np.zeros((len(change) + 1,) * 2)  # the last state is death
        onward[:-1, :-1], onward[:-1, -1], onward[-1, -1] = survival * change, 1 - survival, 1
        likely = np.concatenate([likely, dead[:, :, None]], axis=2)
        back = np.ones((occasions, animals, len(onward)))
        for occasion in range(occasions - 2, -1, -1):
            step = (likely[:, occasion + 1] * back[occasion + 1]) @ onward.T
            back[occasion] = step / step.max(axis=1, keepdims=True)
        share = np.zeros((occasions, animals, len(onward)))
        now = np.zeros((animals, len(onward)))
        for occasion in range(occasions):
            now = (now @ onward) * likely[:, occasion]
            begun = first == occasion
            now[begun] = np.eye(len(onward))[seen[begun, occasion] - 1]
            now /= np.maximum(now.sum(axis=1, keepdims=True), 1e-300)
            both = now * back[occasion]
            share[occasion] = both / np.maximum(both.sum(axis=1, keepdims=True), 1e-300)
        started = np.arange(occasions)[:, None] >= first
        alive = share[:, :, :-1] * started[:, :, None]
        spans = (alive[:-1] + alive[1:]) / 2 * (started[:-1])[:, :, None]
        return spans.sum(axis=(0, 1)) * self.histories.years


def _estimates(model: _Model, theta, free, inside, covariance, intervals) -> tuple[Estimate, ...]:
    """Every parameter as the user reads it."""
    histories, sides = model.histories, model.histories.sides
    se = np.sqrt(np.diag(covariance))
    survival, change, _ = model.parts(theta)
    yearly = 1 / histories.years
    spread = _survival_interval(model, theta, free, inside, se, intervals)
    lived = float(survival**yearly)
    first = Estimate("survival", None, None, lived, float(lived * yearly * (1 - survival) * se[0]), *spread)
    rates, psis = [], []
    for place, (one, two) in enumerate(model.ways, 1):
        rate, names = float(np.exp(theta[place])), (sides[one], sides[two])
        at = theta[place] <= model.bounds[place][0] + 0.5
        ends = model.profile(theta, free, place, se[place]) if intervals else (np.full(model.size, np.nan),) * 2
        low, high = (float(np.exp(end[place])) for end in ends)
        psi_low, psi_high = (float(model.parts(end)[1][one, two]) if intervals else np.nan for end in ends)
        reached = ends[0][place] > model.bounds[place][0]
        rates.append(
            Estimate(
                "rate",
                *names,
                0.0 if at else rate,
                rate * float(se[place]),
                low if reached or not intervals else 0.0,
                high,
            )
        )
        psi = float(change[one, two])
        psis.append(
            Estimate("psi", *names, 0.0 if at else psi, _psi_error(model, theta, inside, covariance, one, two),
                     psi_low if reached or not intervals else 0.0, psi_high)
        )  # fmt: skip
    found = [first, *rates, *psis]
    for place, side in enumerate(sides, 1 + len(model.ways)):
        beta = np.exp(theta[place] + np.array([0, -_Z, _Z]) * (0 if np.isnan(se[place]) else se[place]))
        chance = 1 - np.exp(-beta)
        if intervals and not inside[place]:
            chance[1:] = [1 - np.exp(-np.exp(end[place])) for end in model.profile(theta, free, place, np.nan)]
        error = float(beta[0] * np.exp(-beta[0]) * se[place])
        found.append(Estimate("detection", side, None, float(chance[0]), error, float(chance[1]), float(chance[2])))
    return tuple(found)


def _survival_interval(model, theta, free, inside, se, intervals) -> tuple[float, float]:
    """Both ends a year: of the link, at a boundary of the profile; NaN where survival was given."""
    yearly = 1 / model.histories.years
    if not free[0] or not intervals:
        return np.nan, np.nan
    if inside[0]:
        ends = [theta[0] - _Z * se[0], theta[0] + _Z * se[0]]
    else:
        ends = [end[0] for end in model.profile(theta, free, 0, np.nan)]
        ends = [_SURE if end >= model.bounds[0][1] else end for end in ends]
    return tuple(float((1 / (1 + np.exp(-end))) ** yearly) for end in ends)


def _psi_error(model: _Model, theta, inside, covariance, one: int, two: int) -> float:
    """The standard error of a probability of change by the delta method over the rates."""
    slope = np.zeros(model.size)
    for place in range(1, 1 + len(model.ways)):
        moved = theta.astype(complex)
        moved[place] += _STEP * 1j
        slope[place] = model.parts(moved)[1][one, two].imag / _STEP
    known = np.where(np.outer(inside, inside), covariance, 0.0)
    return float(np.sqrt(slope @ known @ slope))


def _starts(start: np.ndarray, free: np.ndarray) -> list[np.ndarray]:
    """The likelihood may have more than one peak: few animals seen of many, and many of few."""
    other = start.copy()
    other[-1] -= 1.5
    if free[0]:
        other[0] = 1.0
    return [start, other]


def _logit(share: float) -> float:
    return _SURE if share >= 1 else float(np.log(share / (1 - share)))


def _pairs(seen: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Each capture with the next of the same animal: both occasions, both sides (from 0)."""
    animal, occasion = np.nonzero(seen)
    same = animal[1:] == animal[:-1]
    side = seen[animal, occasion] - 1
    return occasion[:-1][same], occasion[1:][same], side[:-1][same], side[1:][same]


def _last(seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Side (from 0) and occasion of each animal's last capture."""
    animals, occasions = seen.shape
    last = occasions - 1 - np.argmax(seen[:, ::-1] > 0, axis=1)
    return seen[np.arange(animals), last] - 1, last
