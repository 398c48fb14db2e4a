"""Weighted logistic regression with an elastic net, to the exact optimum: Newton steps whose penalised quadratic is
solved by feature-sign search.

Newton steps with a penalty: Friedman, Hastie and Tibshirani (2010), doi 10.18637/jss.v033.i01. Feature-sign search:
Lee, Battle, Raina and Ng (2007). Nothing is drawn at random: equal input gives equal coefficients.
"""

from __future__ import annotations

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.special import expit

from ..errors import NeaspecError
from ..progress import Progress, step

MOST_STEPS = 200
_TOLERANCE = 1e-6  # of the gradient, in units of the likelihood per unit of a standardised column
_ROUNDING = 1e-3  # a gradient that may be left where the likelihood itself is rounded
_JITTER = 1e-10  # of the largest diagonal: columns that are sums of others leave the optimum where it is
_SHORTEST = 2.0**-20
_LEVEL = 1e-12  # of a column's greatest value: rounding


def fit(
    x: np.ndarray, y: np.ndarray, weights: np.ndarray, penalty: np.ndarray, lasso: float, progress: Progress
) -> tuple[float, np.ndarray]:
    """Intercept and coefficients (k) that minimise the sum of ``weights`` times the logistic loss plus the penalty.

    ``x``: n x k, ``y``: n of 0 and 1, ``penalty``: k, at least 0. The penalty of a coefficient b, whose column has the
    (weighted) standard deviation s, is penalty * (lasso |b| + (1 - lasso) s b^2 / 2); the intercept has none.
    Raises ``fit_not_converged`` and ``cancelled``.
    """
    mean = weights @ x / weights.sum()
    spread = np.sqrt(weights @ (x - mean) ** 2 / weights.sum())
    spread[spread <= _LEVEL * np.abs(x).max(axis=0)] = 1.0  # a column that says nothing gets no coefficient
    columns = np.column_stack([np.ones(len(x)), (x - mean) / spread])
    scaled = np.concatenate([[0.0], penalty / spread])
    l1, l2 = lasso * scaled, (1 - lasso) * scaled
    share = weights @ y / weights.sum()
    coefficients = np.zeros(columns.shape[1])
    coefficients[0] = np.log(share / (1 - share))
    coefficients = _minimise(columns, y, weights, l1, l2, coefficients, progress)
    slopes = coefficients[1:] / spread
    return float(coefficients[0] - slopes @ mean), slopes


def _minimise(x, y, weights, l1, l2, coefficients, progress) -> np.ndarray:
    """Proximal Newton steps, each shortened until the sum of loss and penalty falls as it should (Armijo)."""
    eta = x @ coefficients
    value = _value(eta, y, weights, l1, l2, coefficients)
    for number in range(MOST_STEPS):
        step(progress, number, MOST_STEPS)
        odds = expit(eta)
        gradient = x.T @ (weights * (odds - y)) + l2 * coefficients
        off = _residual(gradient, coefficients, l1)
        if off < _TOLERANCE:
            return coefficients
        root = np.sqrt(weights * odds * (1 - odds))
        weighted = x * root[:, None]
        curvature = weighted.T @ weighted
        curvature[np.diag_indices_from(curvature)] += l2 + _JITTER * curvature.diagonal().max()
        aim = penalised_quadratic(curvature, curvature @ coefficients - gradient, l1, coefficients)
        move = aim - coefficients
        promised = gradient @ move + l1 @ (np.abs(aim) - np.abs(coefficients))
        eta_move, length = x @ move, 1.0
        while length > _SHORTEST:
            tried = coefficients + length * move
            found = _value(eta + length * eta_move, y, weights, l1, l2, tried)
            if found <= value + 1e-4 * length * promised:
                break
            length /= 2
        if length <= _SHORTEST:  # the value cannot fall any more
            if off < _ROUNDING:
                return coefficients
            break
        coefficients, eta, value = tried, eta + length * eta_move, found
    raise NeaspecError("fit_not_converged", steps=MOST_STEPS)


def _value(eta, y, weights, l1, l2, coefficients) -> float:
    loss = weights @ (np.logaddexp(0.0, eta) - y * eta)
    return float(loss + l1 @ np.abs(coefficients) + l2 @ coefficients**2 / 2)


def _residual(gradient: np.ndarray, coefficients: np.ndarray, l1: np.ndarray) -> float:
    """How far the conditions of the optimum are from being met."""
    inside = np.maximum(np.abs(gradient) - l1, 0.0)
    return float(np.where(coefficients != 0, np.abs(gradient + l1 * np.sign(coefficients)), inside).max())


def penalised_quadratic(q: np.ndarray, b: np.ndarray, l1: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The minimum of z'qz / 2 - b'z + sum of l1 |z|, ``q`` positive definite, by feature-sign search from ``start``."""
    z = start.copy()
    sign = np.sign(z)
    tolerance = 1e-3 * _TOLERANCE + 1e-13 * np.abs(b).max(initial=0.0)
    for _ in range(100 * (len(b) + 1)):
        gradient = q @ z - b
        held = sign != 0
        off = np.abs(gradient + l1 * sign)[held].max(initial=0.0)
        if off <= tolerance:
            excess = np.where(held, -np.inf, np.abs(gradient) - l1)
            entering = int(np.argmax(excess))
            if excess[entering] <= tolerance:
                break
            sign[entering] = -np.sign(gradient[entering])
            held = sign != 0
        active = np.flatnonzero(held)
        own = q[np.ix_(active, active)]
        aim = cho_solve(cho_factor(own, check_finite=False), b[active] - (l1 * sign)[active], check_finite=False)
        moved = _lowest(own, b[active], l1[active], z[active], aim)
        if np.array_equal(moved, z[active]) and off > tolerance:
            break  # rounding: nothing lower on the way
        z[active] = moved
        sign[active] = np.sign(moved)
    return z


def _lowest(q: np.ndarray, b: np.ndarray, l1: np.ndarray, here: np.ndarray, aim: np.ndarray) -> np.ndarray:
    """The lowest of ``aim`` and the points on the way to it where a coefficient changes its sign."""
    crossing = here * aim < 0
    if not crossing.any():
        return aim
    shares = np.unique(here[crossing] / (here[crossing] - aim[crossing]))
    points = here + np.append(shares, 1.0)[:, None] * (aim - here)
    points[:-1][np.isclose(shares[:, None], (here / np.where(crossing, here - aim, np.inf))[None], rtol=1e-14)] = 0.0
    values = np.einsum("ij,ij->i", points @ q, points) / 2 - points @ b + np.abs(points) @ l1
    return points[int(np.argmin(values))]
