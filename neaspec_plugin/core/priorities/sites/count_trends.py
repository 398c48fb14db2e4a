"""Trends of counts at sites that are not all counted in every year: a log-linear Poisson model that fills the gaps.

The expected count of site i in year j is exp(a_i + g_j), with an effect of each year or with a straight line of years:
models 3 and 2 of TRIM (ter Braak et al. 1994; Pannekoek and van Strien 2001), independently implemented. Estimates are
those of Poisson counts, and TRIM's without serial correlation. Standard errors allow for overdispersion and for serial
correlation within sites; as both are estimated without the bias of short series, which TRIM's have, intervals are wider
than TRIM's. A cell without a count is NaN, never 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.optimize import brentq, linprog
from scipy.stats import t as student

TIME_EFFECTS, LINEAR = "time_effects", "linear"
_STEPS, _TINY = 100, 1e-10
_MOST_SERIAL = 0.95
_SURELY_POSITIVE = 1e-6  # the least expected count of a fit that exists; the linear programme has an error of 1e-9


@dataclass(frozen=True)
class Trend:
    """A fitted series of n years and the numbers that were counted or, where nobody counted, are expected.

    ``slope`` is multiplicative, per year, with its standard error and 95 percent interval. In a model of time effects
    it is that of a straight line through the logarithms of the yearly totals, as in TRIM: it tells what became of these
    sites in these years and leaves out how years scatter about the line. ``dispersion`` is the variance of a count
    divided by its mean, at least 1; ``serial`` the correlation of one site's neighbouring years, at least 0;
    ``freedom`` the degrees of freedom. ``means`` (sites x n) are expected counts, ``imputed`` (n) their sum over the
    sites without a count, ``imputed_se`` (n) how far the sum of the counts that were not made may lie from it.
    """

    model: str
    slope: float
    slope_se: float
    low: float
    high: float
    dispersion: float
    serial: float
    freedom: int
    means: np.ndarray
    imputed: np.ndarray
    imputed_se: np.ndarray


@dataclass(frozen=True)
class _Fit:
    """The Poisson fit of the sites with any animal: all arrays are sites x years but ``inverse`` and ``columns``.

    ``columns`` (years x terms) are what the years are made of; ``inverse`` (terms x terms) the inverse information;
    ``lever`` (sites x years x terms) is a year's columns less their mean over the years in which the site was counted.
    """

    counts: np.ndarray
    seen: np.ndarray
    means: np.ndarray
    lever: np.ndarray
    inverse: np.ndarray
    beta: np.ndarray


def choose_model(counts: np.ndarray, years: np.ndarray, min_years: int, min_freedom: int) -> tuple[str, str]:
    """The model that ``counts`` (sites x n, NaN = not counted) allow, time effects before a line: (model, reason).

    ``years`` (n) are those with a count, in order. Where neither can be fitted the model is empty and the reason is
    too_few_years, only_zeros, too_few_repeats (fewer than ``min_freedom`` counts more than the line has parameters)
    or not_estimable (no finite trend fits the zeros best, or no site was counted in two years).
    """
    if len(years) < min_years:
        return "", "too_few_years"
    some = counts[np.nansum(counts, axis=1) > 0]
    if not len(some):
        return "", "only_zeros"
    spare = np.isfinite(some).sum() - len(some)
    effects = _terms(years, TIME_EFFECTS)
    if spare - effects.shape[1] >= max(min_freedom, 1) and _exists(some, effects):
        return TIME_EFFECTS, ""
    if spare - 1 < max(min_freedom, 1):
        return "", "too_few_repeats"
    return (LINEAR, "") if _exists(some, _terms(years, LINEAR)) else ("", "not_estimable")


def fit_trend(counts: np.ndarray, years: np.ndarray, model: str) -> Trend:
    """Fit a ``model`` that ``choose_model`` gave for the same ``counts`` (sites x n, NaN = not counted) and ``years``.

    A site where every count is 0 is expected to have none in any year. Raises ``ArithmeticError`` where the iteration
    does not settle, which no fit that exists is known to do.
    """
    some = np.nansum(counts, axis=1) > 0
    fitted = _poisson(counts[some], _terms(years, model))
    freedom = int(fitted.seen.sum()) - len(fitted.counts) - len(fitted.beta)
    dispersion, serial = _scatter(fitted, years)
    alike = serial ** np.abs(years[:, None] - years[None, :])
    contrast = _slope_of(years, model)
    slope = float(contrast @ fitted.beta)
    influence = np.where(fitted.seen, fitted.lever @ fitted.inverse @ contrast, 0.0)
    se = math.sqrt(dispersion * _quadratic(influence, fitted.means, alike))
    wide = float(student.ppf(0.975, freedom)) * se
    means = np.zeros(counts.shape)
    means[some] = fitted.means
    return Trend(
        model,
        math.exp(slope),
        math.exp(slope) * se,
        math.exp(slope - wide),
        math.exp(slope + wide),
        dispersion,
        serial,
        freedom,
        means,
        np.where(np.isfinite(counts), 0.0, means).sum(axis=0),
        np.sqrt(dispersion * _imputed_variance(fitted, alike)),
    )


def trend_class(low: float, high: float, weak: float, strong: float) -> str:
    """The class of a multiplicative slope by its 95 percent interval (Pannekoek and van Strien 2001).

    ``weak`` and ``strong`` are the slopes below and above which a change is steep or strong.
    """
    if low > 1:
        return "strong_increase" if low > strong else "moderate_increase"
    if high < 1:
        return "steep_decline" if high < weak else "moderate_decline"
    return "stable" if low > weak and high < strong else "uncertain"


# --- what can be estimated --------------------------------------------------------------------------------------------


def _terms(years: np.ndarray, model: str) -> np.ndarray:
    """years x terms: the years after the first, each a term of its own, or the time since the middle."""
    return np.eye(len(years))[:, 1:] if model == TIME_EFFECTS else (years - years.mean())[:, None]


def _slope_of(years: np.ndarray, model: str) -> np.ndarray:
    """What the terms are multiplied with to give the slope of a least-squares line through the years' effects."""
    if model == LINEAR:
        return np.ones(1)
    since = years - years.mean()
    return (since / (since @ since))[1:]


def _exists(counts: np.ndarray, terms: np.ndarray) -> bool:
    """Whether the fit is unique and finite: years are compared within sites, and counts above 0 in all cells could have
    the same sums as ``counts`` (Haberman 1974)."""
    site, year = np.nonzero(np.isfinite(counts))
    value = counts[site, year]
    cells = np.arange(len(value))
    of_site = sparse.csr_matrix((np.ones(len(value)), (site, cells)), shape=(len(counts), len(value)))
    within = terms[year] - (of_site @ terms[year] / np.bincount(site)[:, None])[site]
    if np.linalg.matrix_rank(within.T @ within) < terms.shape[1]:
        return False
    if (value > 0).all():
        return True
    sums = sparse.vstack([of_site, sparse.csr_matrix(terms[year].T)])
    # cells are the least one (the last unknown, at most 1) and what each has more than that
    given = sparse.hstack([sums, sparse.csr_matrix(sums.sum(axis=1))]).tocsr()
    least = np.append(np.zeros(len(value)), -1.0)
    bounds = [(0, None)] * len(value) + [(0, 1)]
    found = linprog(least, A_eq=given, b_eq=sums @ value, bounds=bounds, method="highs")
    return bool(found.status == 0 and -found.fun > _SURELY_POSITIVE)


# --- the fit ----------------------------------------------------------------------------------------------------------


def _poisson(counts: np.ndarray, terms: np.ndarray) -> _Fit:
    """Newton's method on the terms alone: given them, a site's effect makes its expected sum the sum of its counts."""
    seen = np.isfinite(counts)
    known = np.where(seen, counts, 0.0)
    sums, target = known.sum(axis=1), terms.T @ known.sum(axis=0)
    beta = np.zeros(terms.shape[1])
    value = _likelihood(known, seen, terms @ beta)
    for _ in range(_STEPS):
        means = _means(sums, seen, terms @ beta)
        inside = np.where(seen, means, 0.0)
        level = inside @ terms / sums[:, None]
        information = terms.T @ (inside.sum(axis=0)[:, None] * terms) - level.T @ (sums[:, None] * level)
        score = target - terms.T @ inside.sum(axis=0)
        step = np.linalg.solve(information, score)
        if np.abs(step).max() < _TINY:
            lever = terms[None, :, :] - level[:, None, :]
            return _Fit(known, seen, means, lever, np.linalg.inv(information), beta)
        beta, value = _uphill(beta, step, value, lambda there: _likelihood(known, seen, terms @ there))
    raise ArithmeticError("the Poisson fit did not settle")


def _uphill(beta: np.ndarray, step: np.ndarray, value: float, likelihood) -> tuple[np.ndarray, float]:
    """As far along the step as the likelihood does not fall, halving it."""
    for _ in range(40):
        there = beta + step
        found = likelihood(there)
        if found >= value - 1e-12 * (1.0 + abs(value)):
            return there, found
        step = step / 2
    return beta + step, found


def _means(sums: np.ndarray, seen: np.ndarray, effects: np.ndarray) -> np.ndarray:
    """Expected counts, sites x years, of sites with these sums of counts."""
    weights = np.exp(effects - effects.max())
    return sums[:, None] * weights / (seen @ weights)[:, None]


def _likelihood(known: np.ndarray, seen: np.ndarray, effects: np.ndarray) -> float:
    """The logarithm of the likelihood given the sums of sites, but for a constant."""
    largest = effects.max()
    return float(known.sum(axis=0) @ effects - known.sum(axis=1) @ (np.log(seen @ np.exp(effects - largest)) + largest))


# --- how sure it is ---------------------------------------------------------------------------------------------------


def _scatter(fitted: _Fit, years: np.ndarray) -> tuple[float, float]:
    """Dispersion, at least 1, and correlation of a site's neighbouring years, 0 to ``_MOST_SERIAL``, by moments.

    The squares of Pearson residuals and their products over neighbouring years are held against what they are expected
    to be with such a correlation after as many parameters were fitted, so that short series are not biased.
    """
    residual = np.where(fitted.seen, (fitted.counts - fitted.means) / np.sqrt(fitted.means), 0.0)
    apart = np.abs(years[:, None] - years[None, :])
    neighbours = (apart == 1) / 2.0
    squares = float((residual**2).sum())
    products = float(np.einsum("iy,yz,iz->", residual, neighbours, residual, optimize=True))

    def beyond(serial: float) -> float:
        """By how much neighbours are less alike than such a correlation would have them."""
        square, product = _expected(fitted, serial**apart, neighbours)
        return product / square - products / squares

    if squares < _TINY:  # an exact fit, whose residuals are rounding
        return 1.0, 0.0
    if beyond(0.0) >= 0:
        serial = 0.0
    else:
        serial = _MOST_SERIAL if beyond(_MOST_SERIAL) <= 0 else float(brentq(beyond, 0.0, _MOST_SERIAL, xtol=1e-5))
    return max(1.0, squares / _expected(fitted, serial**apart, neighbours)[0]), serial


def _expected(fitted: _Fit, alike: np.ndarray, neighbours: np.ndarray) -> tuple[float, float]:
    """Expected sums of the squares and of the products of neighbouring residuals, at dispersion 1.

    Residuals are errors less their projections on the sites (``of_site``, a unit vector each) and on the terms
    (``of_term``, orthonormal and orthogonal to the sites').
    """
    seen = fitted.seen.astype(float)
    root = seen * np.sqrt(fitted.means)
    of_site = root / np.sqrt(fitted.counts.sum(axis=1))[:, None]
    of_term = root[:, :, None] * (fitted.lever @ np.linalg.cholesky(fitted.inverse))
    site_spread, site_near = of_site @ alike, of_site @ neighbours
    within = (site_spread * of_site).sum(axis=1)
    spread = alike @ of_term
    of_terms = np.tensordot(of_term, spread, ((0, 1), (0, 1)))
    square = seen.sum() - within.sum() - np.trace(of_terms)
    product = (seen @ (alike * neighbours) * seen).sum() - 2.0 * (site_near * seen * site_spread).sum()
    product += within @ (site_near * of_site).sum(axis=1)
    near = neighbours @ of_term
    left = seen[:, :, None] * spread - of_site[:, :, None] * (of_site[:, None, :] @ spread)
    product += np.vdot(np.tensordot(near, of_term, ((0, 1), (0, 1))), of_terms) - 2.0 * np.vdot(near, left)
    return float(square), float(product)


def _quadratic(influence: np.ndarray, means: np.ndarray, alike: np.ndarray) -> float:
    """Variance, at dispersion 1, of a sum of counts times their ``influence`` (sites x years)."""
    weighted = influence * np.sqrt(means)
    return float(np.einsum("iy,yz,iz->", weighted, alike, weighted, optimize=True))


def _imputed_variance(fitted: _Fit, alike: np.ndarray) -> np.ndarray:
    """By year, at dispersion 1: that of the expected counts and, beside it, that of the counts that were not made."""
    sums = fitted.counts.sum(axis=1)
    absent = np.where(fitted.seen, 0.0, fitted.means)
    lever = np.where(fitted.seen[:, :, None], fitted.lever, 0.0)
    variances = absent.sum(axis=0)
    for year in np.flatnonzero(variances):
        pull = absent[:, year] @ fitted.lever[:, year, :] @ fitted.inverse
        influence = lever @ pull + np.where(fitted.seen, (absent[:, year] / sums)[:, None], 0.0)
        variances[year] += _quadratic(influence, fitted.means, alike)
    return variances
