"""Suitability of the three-toed sloth (Anderson and Handley; tutorial data of Maxent) against maxnet 0.1.4 and R's glm.

maxnet's lasso stops before its optimum, so that it is compared twice: features and penalties by a lasso that walks and
stops as maxnet's does, and the optimum itself, which is lower than where maxnet stopped.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize_scalar
from scipy.special import expit

from neaspec_plugin.core.habitat import penalised_logistic
from neaspec_plugin.core.habitat.model_tests import auc
from neaspec_plugin.core.habitat.presence_background import BACKGROUND_WEIGHT, Choice, cloglog, features, fit, penalties
from neaspec_plugin.core.progress import Silent

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
CASE = SHARED / "validation" / "sdm_bradypus_continuous"
pytestmark = pytest.mark.skipif(not CASE.exists(), reason="the shared validation data are not here")
CLASSES = {"l": ("linear",), "lq": ("linear", "quadratic")}


@pytest.fixture(scope="module")
def case():
    table = pd.read_csv(CASE / "input" / "presence_background.csv")
    found = pd.read_csv(CASE / "expected" / "predictions.csv")
    expected = json.loads((CASE / "expected" / "expected.json").read_text(encoding="utf-8"))
    there = (table.pop("presence") == 1).to_numpy()
    return table.to_numpy(float), there, list(table.columns), found, expected


def problem(case, classes):
    """Features, presences and weights as maxnet lays them out: presences unknown to the background are added to it."""
    values, there, names, _, _ = case
    own, around = pd.DataFrame(values[there]), pd.DataFrame(values[~there])
    fresh = own.drop_duplicates().merge(around.drop_duplicates(), how="left", indicator=True)
    fresh = fresh[fresh["_merge"] == "left_only"].drop(columns="_merge").to_numpy(float)
    every = np.concatenate([values[there], values[~there], fresh])
    y = np.repeat([1.0, 0.0], [there.sum(), len(every) - there.sum()])
    x = features(every, classes, np.zeros((len(names), 2)))
    return x, y, np.where(y == 1, 1.0, BACKGROUND_WEIGHT), penalties(x, there.sum(), classes, len(names))


class Walk:
    """Coordinate descent down maxnet's path of 200 penalties, which stops where no coordinate moves the loss much."""

    def __init__(self, x, y, weights, penalty, threshold=1e-7):
        self.weights, self.y = weights / weights.sum(), y
        self.columns = np.ascontiguousarray((x - self.weights @ x).T)
        share = self.weights @ y
        stop = -threshold * (share * np.log(share) + (1 - share) * np.log(1 - share))
        self.slopes, self.intercept = np.zeros(len(self.columns)), np.log(share / (1 - share))
        for factor in 10 ** np.linspace(4, 0, 200):
            while self.newton(factor * penalty * share, stop) >= stop:
                pass

    def newton(self, limits, stop):
        """One quadratic of the loss, minimised; how much it moved the loss."""
        odds = expit(self.intercept + self.slopes @ self.columns)
        self.curve, self.left = self.weights * odds * (1 - odds), self.weights * (self.y - odds)
        bends, slopes, intercept = self.columns**2 @ self.curve, self.slopes.copy(), self.intercept
        while self.sweep(range(len(slopes)), bends, limits) >= stop:
            while self.sweep(np.flatnonzero(self.slopes), bends, limits) >= stop:
                pass
        return max((bends * (self.slopes - slopes) ** 2).max(), self.curve.sum() * (self.intercept - intercept) ** 2)

    def sweep(self, places, bends, limits):
        far = 0.0
        for j in places:
            pull = self.columns[j] @ self.left + bends[j] * self.slopes[j]
            new = np.sign(pull) * max(abs(pull) - limits[j], 0.0) / bends[j]
            step, self.slopes[j] = new - self.slopes[j], new
            if step:
                self.left -= step * self.curve * self.columns[j]
                far = max(far, bends[j] * step * step)
        step = self.left.sum() / self.curve.sum()
        self.intercept += step
        self.left -= step * self.curve
        return max(far, self.curve.sum() * step * step)


@pytest.mark.parametrize("name", CLASSES)
def test_features_and_penalties_are_those_of_maxnet(case, name):
    x, y, weights, penalty = problem(case, CLASSES[name])
    predictor = x @ Walk(x, y, weights, penalty).slopes
    around = predictor[y == 0]
    total = np.logaddexp.reduce(around)
    entropy = -np.exp(around - total) @ (around - total)
    _, there, _, found, expected = case
    assert entropy == pytest.approx(expected[f"maxnet_{name}"]["entropy"], abs=0.005)
    rows = np.concatenate([predictor[: there.sum()], around[: (~there).sum()]]) - total
    order = np.argsort(~there, kind="stable")
    assert np.abs(cloglog(rows, entropy) - found[f"cloglog_{name}"].to_numpy()[order]).max() < 0.02


@pytest.mark.parametrize(("name", "farthest"), (("l", 0.01), ("lq", 0.035)))
def test_the_optimum_is_near_where_maxnet_stops_and_lower(case, name, farthest):
    values, there, names, found, expected = case
    classes, stopped = CLASSES[name], expected[f"maxnet_{name}"]
    model = fit(values[there], values[~there], names, Choice(classes), Silent())
    ours = model.suitability(values)
    away = np.abs(ours - found[f"cloglog_{name}"])
    assert away.max() < farthest and (away > 0.02).mean() < 0.01 and away.mean() < 0.004
    assert auc(ours[there], ours[~there]) == pytest.approx(stopped["AUC_train"], abs=0.005)
    assert model.entropy == pytest.approx(stopped["entropy"], abs=0.005)
    x, y, weights, penalty = problem(case, classes)

    def value(slopes):
        eta = x @ slopes
        level = eta.mean() + 9
        loss = minimize_scalar(
            lambda intercept: weights @ (np.logaddexp(0, intercept + eta) - y * (intercept + eta)),
            (-level - 1, -level + 1),
        ).fun
        return loss + there.sum() * penalty @ np.abs(slopes)

    theirs = [stopped["betas"].get(one, 0.0) for one in (*names, *(f"I({name}^2)" for name in names))]
    own = np.concatenate([model.linear, model.quadratic])[: x.shape[1]]
    assert value(own) < value(np.array(theirs)[: x.shape[1]])


def test_without_penalty_it_is_logistic_regression(case):
    values, there, names, found, expected = case
    told = expected["glm_logistic_linear"]
    intercept, slopes = penalised_logistic.fit(
        values, there.astype(float), np.ones(len(values)), np.zeros(len(names)), 1.0, Silent()
    )
    assert intercept == pytest.approx(told["coef"]["(Intercept)"], rel=1e-6)
    assert slopes == pytest.approx([told["coef"][name] for name in names], rel=1e-6, abs=1e-8)
    odds = expit(intercept + values @ slopes)
    assert odds == pytest.approx(found["glm_prob"].to_numpy(), rel=1e-5)
    deviance = -2 * np.log(np.where(there, odds, 1 - odds)).sum()
    assert deviance == pytest.approx(told["deviance"], rel=1e-6)
    assert auc(odds[there], odds[~there]) == pytest.approx(told["AUC_train"], rel=1e-6)
