"""The optimum of a penalised logistic likelihood against scipy's general minimisers, on simulated data."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from scipy.optimize import minimize

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat.penalised_logistic import fit, penalised_quadratic
from neaspec_plugin.core.progress import Silent


def simulated(seed, rows=200, columns=6):
    source = np.random.default_rng(seed)
    x = source.normal(size=(rows, columns)) @ (np.eye(columns) + 0.5 * source.normal(size=(columns, columns)))
    x *= 10.0 ** source.integers(-2, 3, columns)
    y = (source.random(rows) < 0.2).astype(float)
    return x, y, source.uniform(0.5, 3, rows), source.uniform(0.5, 6, columns) * x.std(axis=0)


def value(intercept, slopes, x, y, weights, penalty, lasso):
    eta = intercept + x @ slopes
    mean = weights @ x / weights.sum()
    spread = np.sqrt(weights @ (x - mean) ** 2 / weights.sum())
    ridge = (1 - lasso) * penalty @ (spread * slopes**2) / 2
    return weights @ (np.logaddexp(0, eta) - y * eta) + lasso * penalty @ np.abs(slopes) + ridge


def by_scipy(x, y, weights, penalty, lasso):
    """Coefficients as differences of two that are not negative, so that the lasso is smooth."""
    scale, count = x.std(axis=0), x.shape[1]

    def of(both):
        slopes = (both[1 : count + 1] - both[count + 1 :]) / scale
        smooth = value(both[0], slopes, x, y, weights, penalty, lasso)
        return smooth + lasso * penalty @ ((both[1 : count + 1] + both[count + 1 :]) / scale - np.abs(slopes))

    bounds = [(None, None), *[(0, None)] * (2 * count)]
    options = {"maxiter": 10_000, "maxfun": 10**6, "ftol": 1e-15, "gtol": 1e-8}
    return minimize(of, np.zeros(2 * count + 1), method="L-BFGS-B", bounds=bounds, options=options).fun


@pytest.mark.parametrize(("seed", "lasso"), list(itertools.product((1, 2), (1.0, 0.5, 0.0))))
def test_no_general_minimiser_finds_lower(seed, lasso):
    problem = simulated(seed)
    found = fit(*problem, lasso, Silent())
    own = value(*found, *problem, lasso)
    assert own == pytest.approx(by_scipy(*problem, lasso), rel=1e-6)
    assert own <= by_scipy(*problem, lasso) + 1e-6
    assert found[1].tolist() == fit(*problem, lasso, Silent())[1].tolist()


def test_the_lasso_leaves_out_and_the_ridge_does_not():
    x, y, weights, penalty = simulated(3)
    assert (fit(x, y, weights, 3 * penalty, 1.0, Silent())[1] == 0).sum() >= 2
    assert (fit(x, y, weights, 3 * penalty, 0.0, Silent())[1] != 0).all()
    intercept, none = fit(x, y, weights, 1000 * penalty, 1.0, Silent())
    share = weights @ y / weights.sum()
    assert not none.any() and intercept == pytest.approx(np.log(share / (1 - share)))


def test_columns_that_are_sums_of_others_are_no_trouble():
    x, y, weights, penalty = simulated(4)
    twice = np.column_stack([x, x[:, 0], x[:, 1] + x[:, 2]])
    more = np.concatenate([penalty, [penalty[0], penalty[1] + penalty[2]]])
    found = fit(twice, y, weights, more, 1.0, Silent())
    assert value(*found, twice, y, weights, more, 1.0) == pytest.approx(
        value(*fit(x, y, weights, penalty, 1.0, Silent()), x, y, weights, penalty, 1.0), rel=1e-9
    )


@pytest.mark.parametrize("seed", range(20))
def test_a_quadratic_against_all_patterns_of_signs(seed):
    source = np.random.default_rng(seed)
    root = source.normal(size=(6, 4))
    q, b, l1 = root.T @ root, 3 * source.normal(size=4), source.uniform(0, 3, 4)

    def worth(z):
        return z @ q @ z / 2 - b @ z + l1 @ np.abs(z)

    best = worth(np.zeros(4))
    for signs in itertools.product((-1, 0, 1), repeat=4):
        active = np.flatnonzero(signs)
        z = np.zeros(4)
        if len(active):
            z[active] = np.linalg.solve(q[np.ix_(active, active)], (b - l1 * signs)[active])
        best = min(best, worth(z))
    for start in (np.zeros(4), source.normal(size=4)):
        assert worth(penalised_quadratic(q, b, l1, start)) == pytest.approx(best, abs=1e-9)


def test_a_level_column_has_no_coefficient():
    x, y, weights, penalty = simulated(5)
    level = np.column_stack([x, np.full(len(x), 0.3), np.zeros(len(x))])
    intercept, slopes = fit(level, y, weights, np.append(penalty, [1.0, 0.0]), 1.0, Silent())
    alone = fit(x, y, weights, penalty, 1.0, Silent())
    assert slopes[-2:].tolist() == [0.0, 0.0] and slopes[:-2] == pytest.approx(alone[1], rel=1e-5, abs=1e-9)
    assert intercept == pytest.approx(alone[0], rel=1e-5)


def test_it_can_be_cancelled():
    class Stopped(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError, match="cancelled"):
        fit(*simulated(1), 1.0, Stopped())
