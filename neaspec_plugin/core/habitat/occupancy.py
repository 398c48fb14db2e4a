"""Single-season occupancy: which share of sites is used, told apart from how often a visit finds it.

Method: MacKenzie et al. (2002), Ecology 83:2248-2255, doi 10.1890/0012-9658(2002)083[2248:ESORWD]2.0.CO;2, by maximum
likelihood with logit links. A visit that was not made adds nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from scipy.special import expit, log_expit

from ..errors import NeaspecError
from ..progress import Progress, step

FEWEST_SITES = 5
MOST_STEPS = 2000
ESTIMATES = ["part", "covariate", "estimate", "se", "low", "high"]
SITES = ["site", "visits", "detections", "psi", "psi_given_history"]
PSI, P, MEAN = "psi", "p", "(mean)"
_STEP = 1e-4  # of the central differences of the gradient: an error of 1e-8 of the curvature
_EDGE = 10.0  # on the logit scale, of a mean that is 0 or 1 within 5e-5
_Z = 1.959963984540054


@dataclass(frozen=True)
class Histories:
    """``sites``: n names; ``found``: n x j, 1, 0, or NaN without a visit; ``psi``: n x a and ``p``: n x j x b,
    covariates (NaN in ``p`` only where there was no visit) with their names.
    """

    sites: Sequence[str]
    found: np.ndarray
    psi: np.ndarray
    psi_names: Sequence[str]
    p: np.ndarray
    p_names: Sequence[str]


@dataclass(frozen=True)
class Occupancy:
    """``estimates`` (``ESTIMATES``): logit coefficients per unit of each covariate, and the row ``(mean)`` of each
    part: the probability at the mean of the covariates, with its standard error; intervals of 95 percent.
    ``by_site`` (``SITES``). ``naive``: share of sites with a detection. ``edge``: a part is 0 or 1 or has no error.
    """

    estimates: pd.DataFrame
    by_site: pd.DataFrame
    log_likelihood: float
    aic: float
    naive: float
    edge: bool


def fit(data: Histories, progress: Progress) -> Occupancy:
    """The estimates. Raises ``occupancy_few_sites``, ``occupancy_nothing_found``, ``occupancy_one_visit``,
    ``occupancy_covariate_constant`` (with ``field``), ``fit_not_converged`` and ``cancelled``.
    """
    visited = ~np.isnan(data.found)
    kept = visited.any(axis=1)
    found, visited = np.nan_to_num(data.found[kept]), visited[kept]
    _check(found, visited)
    x, x_spread = _standardised(data.psi[kept], np.ones(len(found), bool), data.psi_names)
    w, w_spread = _standardised(data.p[kept], visited, data.p_names)
    likelihood = _Likelihood(found, visited, x, w)
    start = np.zeros(x.shape[-1] + w.shape[-1])
    taken = count()
    done = minimize(
        likelihood, start, jac=True, method="BFGS", options={"gtol": 1e-6, "maxiter": MOST_STEPS},
        callback=lambda _: step(progress, next(taken), MOST_STEPS),
    )  # fmt: skip
    if not np.isfinite(done.fun) or np.abs(done.jac).max() > 1e-2:
        raise NeaspecError("fit_not_converged", steps=done.nit)
    covariance, edge = _covariance(likelihood, done.x)
    parts = x.shape[-1]
    estimates = pd.concat(
        [
            _table(PSI, data.psi_names, done.x[:parts], covariance[:parts, :parts], x_spread),
            _table(P, data.p_names, done.x[parts:], covariance[parts:, parts:], w_spread),
        ],
        ignore_index=True,
    )
    psi, given = likelihood.sites(done.x)
    by_site = pd.DataFrame(
        {
            "site": np.asarray(data.sites, dtype=object)[kept], "visits": visited.sum(axis=1),
            "detections": found.sum(axis=1).astype(int), "psi": psi, "psi_given_history": given,
        }
    )  # fmt: skip
    edge = edge or bool(np.abs(done.x[[0, parts]]).max() > _EDGE)
    return Occupancy(
        estimates, by_site, -done.fun, 2 * done.fun + 2 * len(done.x), float(found.any(axis=1).mean()), edge
    )


def _check(found: np.ndarray, visited: np.ndarray) -> None:
    if len(found) < FEWEST_SITES:
        raise NeaspecError("occupancy_few_sites", sites=len(found), least=FEWEST_SITES)
    if not found.any():
        raise NeaspecError("occupancy_nothing_found")
    if visited.sum(axis=1).max() < 2:
        raise NeaspecError("occupancy_one_visit")


def _standardised(values: np.ndarray, there: np.ndarray, names: Sequence[str]):
    """A column of ones and the covariates with mean 0 and deviation 1 over what is ``there``; their deviations."""
    known = values[there]
    mean, spread = known.mean(axis=0), known.std(axis=0)
    for name, one in zip(names, spread):
        if not one > 0:
            raise NeaspecError("occupancy_covariate_constant", field=name)
    scaled = np.where(there[..., None], (values - mean) / spread, 0.0)
    return np.concatenate([np.ones((*values.shape[:-1], 1)), scaled], axis=-1), spread


class _Likelihood:
    """Minus the logarithm of the likelihood and its gradient, of logit coefficients of psi and then of p."""

    def __init__(self, found: np.ndarray, visited: np.ndarray, x: np.ndarray, w: np.ndarray):
        self._found, self._visited, self._x, self._w = found, visited, x, w
        self._seen = found.any(axis=1)

    def __call__(self, beta: np.ndarray) -> tuple[float, np.ndarray]:
        eta, theta, used, given = self._parts(beta)
        value = np.where(self._seen, used, np.logaddexp(used, log_expit(-eta))).sum()
        slope_psi = self._x.T @ (given - expit(eta))
        left = np.where(self._visited, given[:, None] * (self._found - expit(theta)), 0.0)
        return -float(value), -np.concatenate([slope_psi, np.einsum("ij,ijk->k", left, self._w)])

    def _parts(self, beta: np.ndarray):
        """Predictors of psi and p, the logarithm of psi times the history's chance, and the site's use given it."""
        parts = self._x.shape[1]
        eta, theta = self._x @ beta[:parts], self._w @ beta[parts:]
        visits = np.where(self._found == 1, log_expit(theta), log_expit(-theta))
        used = log_expit(eta) + np.where(self._visited, visits, 0.0).sum(axis=1)
        given = np.where(self._seen, 1.0, expit(used - log_expit(-eta)))
        return eta, theta, used, given

    def sites(self, beta: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Psi of each site, and the chance that it is used given its history."""
        eta, _, _, given = self._parts(beta)
        return expit(eta), given


def _covariance(likelihood: _Likelihood, beta: np.ndarray) -> tuple[np.ndarray, bool]:
    """The inverse of the observed information, NaN and True where it has none."""
    steps = _STEP * np.eye(len(beta))
    rows = [(likelihood(beta + one)[1] - likelihood(beta - one)[1]) / (2 * _STEP) for one in steps]
    information = (np.array(rows) + np.array(rows).T) / 2
    if np.linalg.eigvalsh(information).min() <= 1e-6:
        return np.full(information.shape, np.nan), True
    return np.linalg.inv(information), False


def _table(part: str, names: Sequence[str], beta, covariance, spread) -> pd.DataFrame:
    errors = np.sqrt(np.diag(covariance))
    mean = expit(beta[0])
    around = expit(beta[0] + _Z * errors[0] * np.array([-1, 1]))
    rows = [(part, MEAN, mean, mean * (1 - mean) * errors[0], *around)]
    for name, slope, error in zip(names, beta[1:] / spread, errors[1:] / spread):
        rows.append((part, name, slope, error, slope - _Z * error, slope + _Z * error))
    return pd.DataFrame(rows, columns=ESTIMATES)
