"""How many animals a closed population has, from how often each was caught: Chapman, M0, Chao and the jackknife.

Closed means that no animal is born, dies, comes or goes between the first and the last occasion. ``f[k - 1]`` animals
were caught in exactly k occasions; M of them were caught at all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd

COLUMNS = ["method", "n", "estimate", "se", "low", "high", "note"]
JACKKNIFE = ("jackknife_1", "jackknife_2", "jackknife_3")
_ORDERS, _ALPHA = 5, 0.05  # of the jackknife
_Z95 = 1.959963984540054  # two-sided 95 %
_SEARCH = 10_000  # M0 is searched up to this multiple of M


@dataclass(frozen=True)
class Estimate:
    """``n`` animals caught, the ``estimate`` of all with its standard error and 95 % interval; NaN where there is none.

    ``note`` is a code that says why there is no estimate, or what weakens it; else empty.
    """

    method: str
    n: int
    estimate: float = math.nan
    se: float = math.nan
    low: float = math.nan
    high: float = math.nan
    note: str = ""


def table(estimates: Sequence[Estimate]) -> pd.DataFrame:
    """``COLUMNS``, one row per estimate."""
    return pd.DataFrame([[getattr(one, name) for name in COLUMNS] for one in estimates], columns=COLUMNS)


def frequencies(histories: np.ndarray) -> np.ndarray:
    """f_1 ... f_t from a 0/1 array animals x occasions."""
    times = histories.sum(axis=1).astype(int)
    return np.bincount(times[times > 0], minlength=histories.shape[1] + 1)[1:]


def estimates(histories: np.ndarray) -> list[Estimate]:
    """All closed estimators of a 0/1 array animals x occasions, of occasions in which anything worked alone.

    Chapman holds the first half of the occasions against the second. Fewer than two occasions tell nothing.
    """
    animals, occasions = int((histories.sum(axis=1) > 0).sum()), histories.shape[1]
    methods = ("chapman", "m0", "chao", "chao_corrected", *JACKKNIFE, "jackknife")
    if not animals or occasions < 2:
        note = "no_animals" if not animals else "one_occasion"
        return [Estimate(method, animals, note=note) for method in methods]
    f = frequencies(histories)
    return [
        chapman_of_halves(histories),
        m0(f, occasions),
        chao(f),
        chao_corrected(f, occasions),
        *jackknife(f, occasions),
    ]


def chapman_of_halves(histories: np.ndarray) -> Estimate:
    """``chapman`` of the first half of the occasions (animals x occasions) against the second."""
    half = histories.shape[1] // 2
    first, second = histories[:, :half].any(axis=1), histories[:, half:].any(axis=1)
    return chapman(int(first.sum()), int(second.sum()), int((first & second).sum()))


def chapman(n1: int, n2: int, m2: int) -> Estimate:
    """Chapman (1951), variance Seber (1970): ``n1`` animals in a first, ``n2`` in a second sample, ``m2`` in both."""
    caught = n1 + n2 - m2
    if not m2:
        return Estimate("chapman", caught, note="no_recaptures")
    estimate = (n1 + 1) * (n2 + 1) / (m2 + 1) - 1
    variance = (n1 + 1) * (n2 + 1) * (n1 - m2) * (n2 - m2) / ((m2 + 1) ** 2 * (m2 + 2))
    return _with_interval("chapman", caught, estimate, variance)


def m0(f: Sequence[int], occasions: int) -> Estimate:
    """Model M0 (Otis et al. 1978): each animal is caught with the same probability in each occasion.

    The whole number that maximises the profile likelihood, with the asymptotic variance of Otis et al. and the interval
    of the profile likelihood, which holds too where nearly all animals were caught.
    """
    f = np.asarray(f)
    caught, captures = int(f.sum()), int((f * np.arange(1, len(f) + 1)).sum())
    if captures == caught:
        return Estimate("m0", caught, note="no_recaptures")

    def log_likelihood(n: int) -> float:
        p = captures / (n * occasions)
        spared = (n * occasions - captures) * math.log1p(-p) if p < 1 else 0.0
        return math.lgamma(n + 1) - math.lgamma(n - caught + 1) + captures * math.log(p) + spared

    # the profile has one maximum: before it, it only rises, past it, it only falls
    most = caught * _SEARCH
    best = _first(lambda n: log_likelihood(n + 1) <= log_likelihood(n), caught, most)
    least = log_likelihood(best) - _Z95**2 / 2
    low = _first(lambda n: log_likelihood(n) >= least, caught, best)
    high = _first(lambda n: log_likelihood(n + 1) < least, best, most)
    p = captures / (occasions * best)
    spread = (1 - p) ** -occasions - occasions / (1 - p) + occasions - 1 if p < 1 else math.inf
    return Estimate("m0", caught, float(best), math.sqrt(best / spread), float(low), float(high))


def _first(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The first whole number from ``low`` on for which something holds that holds for all larger ones; else high."""
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low


def chao(f: Sequence[int]) -> Estimate:
    """Chao (1987) for animals that differ in how easily they are caught: a lower bound."""
    f1, f2, caught = *_pair(f), int(np.sum(f))
    if not f2:
        return Estimate("chao", caught, note="none_caught_twice")
    ratio = f1 / f2
    variance = f2 * (ratio**4 / 4 + ratio**3 + ratio**2 / 2)
    return _with_interval("chao", caught, caught + f1**2 / (2 * f2), variance)


def chao_corrected(f: Sequence[int], occasions: int) -> Estimate:
    """The bias-corrected form, which stands without an animal caught twice.

    Estimate and variance as in Chao (2005), Encyclopedia of Statistical Sciences, and Colwell's EstimateS (Chao2).
    """
    f1, f2, caught = *_pair(f), int(np.sum(f))
    if caught == f1:
        return Estimate("chao_corrected", caught, note="no_recaptures")
    share = (occasions - 1) / occasions
    unseen = share * f1 * (f1 - 1) / (2 * (f2 + 1))
    estimate = caught + unseen
    variance = unseen + share**2 * f1 * (2 * f1 - 1) ** 2 / (4 * (f2 + 1) ** 2)
    if f2:
        variance += share**2 * f1**2 * f2 * (f1 - 1) ** 2 / (4 * (f2 + 1) ** 4)
    else:
        variance -= share**2 * f1**4 / (4 * estimate)
    return _with_interval("chao_corrected", caught, estimate, variance)


def jackknife(f: Sequence[int], occasions: int) -> list[Estimate]:
    """Burnham & Overton (1978, 1979): orders 1 to 3, and the value between two orders that their sequential test gives.

    The test goes on to order 5; a change to the next order is significant below 5 %.
    """
    f = np.asarray(f, dtype=float)
    caught = int(f.sum())
    names = (*JACKKNIFE, "jackknife")
    if caught == f[0]:
        return [Estimate(name, caught, note="no_recaptures") for name in names]
    weights = [_weights(order, occasions, len(f)) for order in range(1, min(_ORDERS, occasions - 1) + 1)]
    found = [_weighted(name, caught, f, weight) for name, weight in zip(names[:3], weights)]
    found += [Estimate(name, caught, note="few_occasions") for name in names[len(found) : 3]]
    return [*found, _weighted(names[3], caught, f, _between(f, weights, caught))]


def _weights(order: int, occasions: int, length: int) -> np.ndarray:
    """The weight of f_1, f_2, ... in the jackknife of an order: what leaving out up to so many occasions would lose."""
    weights = np.ones(length)
    for times in range(1, min(order, length) + 1):
        weight = Fraction(1)  # exact: large numbers all but cancel each other
        for left_out in range(times, order + 1):
            factor = Fraction(math.comb(order, left_out) * (occasions - left_out) ** order, math.factorial(order))
            lost = Fraction(math.comb(occasions - times, left_out - times), math.comb(occasions, left_out))
            weight -= (-1) ** left_out * factor * lost
        weights[times - 1] = float(weight)
    return weights


def _between(f: np.ndarray, weights: list[np.ndarray], caught: int) -> np.ndarray:
    """The weights between the first order that the next one does not change significantly and the order before it."""
    before = 0.0
    for order, (now, following) in enumerate(zip(weights, weights[1:])):
        step = following - now
        change = float(step @ f)
        variance = caught / (caught - 1) * (float(step**2 @ f) - change**2 / caught)
        p = math.erfc(abs(change) / math.sqrt(2 * variance)) if variance > 0 else 1.0
        if p > _ALPHA:
            if not order:
                return now
            share = (_ALPHA - before) / (p - before)
            return share * now + (1 - share) * weights[order - 1]
        before = p
    return weights[-1]


def _weighted(method: str, caught: int, f: np.ndarray, weights: np.ndarray) -> Estimate:
    estimate = float(weights @ f)
    return _with_interval(method, caught, estimate, float(weights**2 @ f) - estimate)


def _pair(f: Sequence[int]) -> tuple[int, int]:
    return int(f[0]), int(f[1]) if len(f) > 1 else 0


def _with_interval(method: str, caught: int, estimate: float, variance: float) -> Estimate:
    """The log-normal interval of the animals that were not caught (Chao 1987); it never falls below those caught."""
    se = math.sqrt(max(variance, 0.0))
    unseen = estimate - caught
    if unseen <= 0:
        return Estimate(method, caught, estimate, se, float(caught), max(estimate, float(caught)))
    spread = math.exp(_Z95 * math.sqrt(math.log1p(variance / unseen**2)))
    return Estimate(method, caught, estimate, se, caught + unseen / spread, caught + unseen * spread)
