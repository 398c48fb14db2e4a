"""How many animals left the samples, from how often each was found in them; samples need no occasions.

Miller, Joyce & Waits (2005), doi 10.1111/j.1365-294X.2005.02577.x: each sample is a draw with replacement from N
animals. ECM: all are as likely to be drawn. TIRM: an easily found class is alpha times as likely as the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.special import gammaln

from ..progress import Progress, step
from .animal_overview import sightings
from .closed_population import Estimate

DRAWS = 200  # parametric bootstrap of the interval and of the test
MOST = 10  # populations up to so many times the animals found are searched,
LEAST_MOST = 100  # and at least up to this
_ROUNDS = 20


def sample_counts(
    usable: pd.DataFrame,
    detections: pd.DataFrame,
    samples: pd.DataFrame,
    individuals: pd.DataFrame,
    evidence: pd.DataFrame,
    species_id: str,
    countries: Collection[str],
    first: str | None = None,
    last: str | None = None,
) -> list[int]:
    """In how many samples each animal was found, from ``samples``, ``individuals`` and
    ``identity_evidence``.

    Where no sample names an animal, in how many records of ``detections`` that were told by genotype (``usable`` is
    their ``usable_records``). Days (ISO 8601) and ``countries`` bound both; what has no day counts where no day is
    asked.
    """
    found = sightings(detections[:0], samples, individuals, evidence)
    found = found[(found["species_id"] == species_id) & found["side"].isin(list(countries))]
    if found.empty:
        told = usable["reason"].isna() & detections["idMethod"].eq("genotype").to_numpy()
        found = usable[told]
    if first:
        found = found[found["begin"] >= pd.Timestamp(first)]
    if last:
        found = found[found["end"] < pd.Timestamp(last) + pd.Timedelta(days=1)]
    return [int(count) for count in found["animal"].value_counts(sort=False).sort_index()]


@dataclass(frozen=True)
class Fit:
    """``n`` animals with the highest likelihood; of the two classes ``n_a`` easily found ones and ``alpha`` (TIRM)."""

    n: int
    log_likelihood: float
    n_a: int = 0
    alpha: float = 1.0


def most(counts: Sequence[int]) -> int:
    """The largest population that is searched; the upper end of an interval depends on it."""
    return max(LEAST_MOST, MOST * len(counts))


def ecm(counts: Sequence[int], largest: int) -> Fit:
    """All animals alike. ``counts`` are the samples of each animal found, ``largest`` the largest N searched."""
    counts = np.asarray(counts)
    found, samples = len(counts), counts.sum()
    n = np.arange(found, largest + 1, dtype=float)
    value = _ways(n, found) - samples * np.log(n)
    best = int(np.argmax(value))
    return Fit(int(n[best]), float(value[best]))


def tirm(counts: Sequence[int], largest: int) -> Fit | None:
    """Two classes of animals; None where no animal was found clearly more often than the others.

    Miller et al. (2005): from the animals found more often than the mean and the ratio of the classes' means on, N, the
    classes (each animal in that whose expected count is nearer) and alpha are found in turns until the classes stay.
    An animal found once is always in the class of the less easily found. The steps stop there, as theirs do, and not
    at the summit of the likelihood: few samples have none short of the largest N.
    """
    values, animals = np.unique(np.asarray(counts), return_counts=True)
    samples = int((values * animals).sum())
    easy = values > samples / animals.sum()
    if not easy.any():
        return None
    drawn = (values * animals)[easy].sum()
    alpha = (drawn / animals[easy].sum()) / ((samples - drawn) / animals[~easy].sum())
    fit = _fit(values, animals, easy, alpha, largest)
    for _ in range(_ROUNDS):
        unit = samples / (fit.alpha * fit.n_a + fit.n - fit.n_a)
        renewed = (np.abs(values - fit.alpha * unit) < np.abs(values - unit)) & (values > 1)
        if not renewed.any():
            break
        n_a, drawn = animals[renewed].sum(), (values * animals)[renewed].sum()
        if drawn == samples or fit.n == n_a:
            break
        alpha = (fit.n - n_a) * drawn / (n_a * (samples - drawn))
        fit = _fit(values, animals, renewed, alpha, largest)
        if (renewed == easy).all():
            break
        easy = renewed
    return fit


def _fit(values: np.ndarray, animals: np.ndarray, easy: np.ndarray, alpha: float, largest: int) -> Fit:
    """The best N where the animals with some of the ``values`` are the easily found ones; all of those were found."""
    found, n_a = int(animals.sum()), int(animals[easy].sum())
    samples, drawn = (values * animals).sum(), (values * animals)[easy].sum()
    n_b = np.arange(found, largest + 1, dtype=float) - n_a
    value = _ways(n_b, found - n_a) + drawn * np.log(alpha) - samples * np.log(alpha * n_a + n_b)
    best = int(np.argmax(value))
    return Fit(found + best, float(value[best]), n_a, float(alpha))


def _ways(n: np.ndarray, found: np.ndarray | int) -> np.ndarray:
    """The logarithm of in how many ways ``found`` of ``n`` animals can be found."""
    return gammaln(n + 1) - gammaln(n - found + 1) - gammaln(np.asarray(found) + 1)


@dataclass(frozen=True)
class Capwire:
    """Both models with bootstrap intervals, and the share of populations of like animals that differ as much (``p``).

    ``p`` is None where the two models cannot be told apart by a test.
    """

    ecm: Estimate
    tirm: Estimate
    p: float | None


def capwire(counts: Sequence[int], seed: int, progress: Progress, draws: int = DRAWS) -> Capwire:
    """ECM and TIRM of the samples of each animal, with parametric bootstrap (95 % percentiles, standard error).

    Without an animal found twice every population fits the better the larger it is: there is no estimate.
    """
    counts = np.asarray(counts, dtype=int)
    found, largest = len(counts), most(counts)
    lone = [Estimate(name, found, note="no_animals" if not found else "no_recaptures") for name in _NAMES]
    if not found or counts.max() < 2:
        return Capwire(*lone, None)
    rng = np.random.default_rng(seed)
    alike, classes = ecm(counts, largest), tirm(counts, largest)
    ratio = None if classes is None else classes.log_likelihood - alike.log_likelihood
    samples, at_least = int(counts.sum()), 0
    drawn: dict[str, list[int]] = {name: [] for name in _NAMES}
    for done in range(draws):
        step(progress, done, draws)
        new = _draw(rng, alike, samples)
        again = ecm(new, largest)
        drawn["capwire_ecm"].append(again.n)
        if classes is None:
            continue
        other = tirm(new, largest)
        at_least += other is not None and other.log_likelihood - again.log_likelihood >= ratio
        new = _draw(rng, classes, samples)
        other = tirm(new, largest)
        drawn["capwire_tirm"].append((other or ecm(new, largest)).n)
    told = [
        lone[1] if fit is None else _estimate(name, found, fit, drawn[name], largest)
        for name, fit in zip(_NAMES, (alike, classes))
    ]
    if classes is None:
        told[1] = Estimate(_NAMES[1], found, note="one_class")
    return Capwire(*told, None if classes is None else (at_least + 1) / (draws + 1))


_NAMES = ("capwire_ecm", "capwire_tirm")


def _draw(rng: np.random.Generator, fit: Fit, samples: int) -> np.ndarray:
    """The counts of the animals found in as many samples of the fitted population."""
    weight = np.ones(fit.n)
    weight[: fit.n_a] = fit.alpha
    counts = rng.multinomial(samples, weight / weight.sum())
    return counts[counts > 0]


def _estimate(name: str, found: int, fit: Fit, drawn: list[int], largest: int) -> Estimate:
    low, high = np.percentile(drawn, [2.5, 97.5])
    note = "largest_searched" if max(fit.n, high) >= largest else ""
    return Estimate(name, found, float(fit.n), float(np.std(drawn, ddof=1)), max(float(low), found), float(high), note)
