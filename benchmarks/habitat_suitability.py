"""Seconds and peak memory of a model of habitat suitability beside a plain scipy L-BFGS fit of the same likelihood.

    habitat_suitability.py [BACKGROUND [COVARIATES [CELLS]]]        default 10000 20 16000000

The input is simulated: smooth covariates, 500 presences drawn by a known model, two features of each covariate (linear
and quadratic), so 40 by default. The plain fit has the same features, standardised, weights and likelihood, without the
penalty. Each runs in a process of its own; the verdict is the ratio within one run, at most 2. Suitability and MESS of
CELLS cells are then computed in bands from a raster that makes its values as they are read; at most 2000 MB.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
from scipy.optimize import minimize  # noqa: E402
from scipy.special import expit  # noqa: E402

from neaspec_plugin.core.habitat import presence_background as model  # noqa: E402
from neaspec_plugin.core.habitat.covariate_scan import surfaces  # noqa: E402
from neaspec_plugin.core.habitat.extrapolation import similarity  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

PRESENCES, MOST, MOST_MB = 500, 2.0, 2000
CHOICE = model.Choice(("linear", "quadratic"))


@dataclass(frozen=True)
class Simulated:
    """A covariate whose values are waves over the landscape, made when they are read."""

    number: int
    rows: int
    columns: int
    left: float = 0.0
    top: float = 0.0
    width: float = 100.0
    height: float = 100.0
    crs: str = "EPSG:32652"

    def read(self, row, end, column, stop):
        y, x = np.arange(row, end)[:, None] / self.rows, np.arange(column, stop) / self.columns
        waves = self.number % 7 + 1, self.number % 5 + 1
        return 10 * np.sin(6.3 * (waves[0] * x + self.number)) + 10 * np.cos(6.3 * (waves[1] * y + 0.3 * self.number))


def simulate(background, covariates):
    """Presences and background of correlated covariates; every other one says nothing."""
    source = np.random.default_rng(1)
    mixing = np.eye(covariates) + 0.3 * source.normal(size=(covariates, covariates))
    every = 10 * source.normal(size=(20 * background, covariates)) @ mixing
    slopes = np.where(np.arange(covariates) % 2, 0.0, 0.03)
    eta = every @ slopes - 0.0005 * every[:, 0] ** 2
    drawn = source.choice(len(every), PRESENCES, replace=False, p=np.exp(eta) / np.exp(eta).sum())
    return every[drawn], every[source.choice(len(every), background, replace=False)]


def plain(own, around):
    """The same weighted logistic likelihood by scipy's L-BFGS, without the penalty."""
    every = np.concatenate([own, around, own])
    x = model.features(every, CHOICE.classes, np.zeros((own.shape[1], 2)))
    x = np.column_stack([np.ones(len(x)), (x - x.mean(axis=0)) / x.std(axis=0)])
    y = np.repeat([1.0, 0.0], [len(own), len(every) - len(own)])
    weights = np.where(y == 1, 1.0, model.BACKGROUND_WEIGHT)

    def value(slopes):
        eta = x @ slopes
        return weights @ (np.logaddexp(0, eta) - y * eta), x.T @ (weights * (expit(eta) - y))

    start = np.zeros(x.shape[1])
    start[0] = np.log(len(own) / (model.BACKGROUND_WEIGHT * (len(every) - len(own))))
    done = minimize(value, start, jac=True, method="L-BFGS-B", options={"maxiter": 10_000, "maxfun": 20_000})
    return done.fun


def one(kind, sizes):
    own, around = simulate(*sizes[:2])
    names = [f"simulated {number}" for number in range(sizes[1])]
    if kind == "plain":
        began = time.perf_counter()
        value = plain(own, around)
    elif kind == "fit":
        began = time.perf_counter()
        value = model.fit(own, around, names, CHOICE, Silent()).used
    else:
        side = int(np.sqrt(sizes[2]))
        rasters = [Simulated(number, side, side) for number in range(sizes[1])]
        found = model.fit(own, around, names, CHOICE, Silent())
        functions = [found.suitability, similarity(np.concatenate([own, around]))]
        began = time.perf_counter()
        value = float(np.nanmean(surfaces(rasters, functions, Silent())[0].values))
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "peak_mb": peak, "value": value}))


def main():
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], [int(size) for size in sys.argv[3:]])
        return
    sizes = [*sys.argv[1:], *["10000", "20", "16000000"][len(sys.argv) - 1 :]]
    told = {}
    for kind in ("plain", "fit", "surfaces"):
        done = subprocess.run(
            [sys.executable, __file__, "--one", kind, *sizes], capture_output=True, text=True, check=True
        )
        told[kind] = json.loads(done.stdout)
    print(f"simulated: presences {PRESENCES}, background {sizes[0]}, features {2 * int(sizes[1])}, cells {sizes[2]}")
    for kind, found in told.items():
        print(f"{kind}: {found['seconds']:.2f} s, peak {found['peak_mb']:.0f} MB")
    ratio, peak = told["fit"]["seconds"] / told["plain"]["seconds"], told["surfaces"]["peak_mb"]
    print(f"fit to plain {ratio:.2f}, at most {MOST:g}: {'met' if ratio <= MOST else 'not met'}")
    print(f"surfaces {peak:.0f} MB, at most {MOST_MB}: {'met' if peak <= MOST_MB else 'not met'}")


if __name__ == "__main__":
    main()
