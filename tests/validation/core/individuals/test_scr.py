"""Spatial capture-recapture against fits of secr: demonstration traps (fictional) and real snow leopards."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import optimize, stats

from neaspec_plugin.core.individuals.scr_fit import (
    fit,
    interval,
    log_normal_se,
    movement_spread,
    natural,
    profile_interval,
)
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData
from neaspec_plugin.core.individuals.scr_mask import make_mask
from neaspec_plugin.core.individuals.scr_regions import TOGETHER, numbers_by_country

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
CASES = {
    "scr_secrdemo": (Model("multi", "half_normal"), "refit"),
    "scr_snowleopard_tost": (Model("count", "hazard_half_normal"), "fit_null_HHN"),
}

NAMES = {
    "scr_secrdemo": "Capture-recapture, demonstration of secr",
    "scr_snowleopard_tost": "Capture-recapture, snow leopards, secr",
}


def read(name, covariate=None):
    """The survey of a folder and what secr found in it."""
    folder = DATA / name
    traps, captures, mask = (pd.read_csv(folder / "input" / f"{one}.csv") for one in ("detectors", "captures", "mask"))
    expected = json.loads((folder / "expected" / "secr_fit.json").read_text(encoding="utf-8"))
    effort = traps["effort"].to_numpy(float) if "effort" in traps else np.ones(len(traps))
    usage = np.repeat(effort[:, None], int(captures["Occasion"].max()), axis=1)
    animal, names = pd.factorize(captures["ID"])
    detector = pd.Index(traps["detector"].astype(str)).get_indexer(captures["TrapID"].astype(str))
    seen = pd.DataFrame({"animal": animal, "detector": detector, "occasion": captures["Occasion"] - 1})
    seen = seen.groupby(["animal", "detector", "occasion"]).size().reset_index(name="count")
    design = [np.ones(len(mask)), *([mask[covariate].to_numpy()] if covariate else [])]
    columns = (seen[column].to_numpy() for column in seen.columns)
    data = ScrData(
        traps[["x", "y"]].to_numpy(float),
        usage,
        *columns,
        len(names),
        mask[["x", "y"]].to_numpy(float),
        expected["summary"]["mask_cell_area_ha"],
        np.column_stack(design),
    )
    return data, expected


@pytest.fixture(scope="module", params=sorted(CASES))
def case(request):
    model, key = CASES[request.param]
    data, expected = read(request.param)
    return fit(Likelihood([data], model)), expected["summary"], expected[key], NAMES[request.param]


def test_log_likelihood_and_estimates_are_those_of_secr(case, agreement):
    found, _, expected, name_of = case
    agreement(name_of, "log likelihood", found.log_likelihood, expected["logLik"], abs=1e-4)
    assert found.aic == pytest.approx(expected["AIC"], abs=6e-3)
    density = expected["real"]["D"]
    value = float(np.exp(found.theta[0]))
    agreement(name_of, "density", value, density["estimate"], rel=1e-4)
    errors = log_normal_se(value, found.se[0]), *np.exp(interval(found, 0))
    told = density["SE.estimate"], density["lcl"], density["ucl"]
    agreement(name_of, "standard error and interval of density", errors, told, rel=1e-3)
    for name, *told in natural(found):
        one = expected["real"][name]
        agreement(name_of, "parameters of detection", told[0], one["estimate"], rel=1e-4)
        errors = one["SE.estimate"], one["lcl"], one["ucl"]
        agreement(name_of, "standard errors and intervals of detection", told[1:], errors, rel=5e-3)


def test_numbers_in_the_mask_are_those_of_secr(case, agreement):
    found, summary, expected, name_of = case
    cells = len(found.likelihood.sessions[0].data.mask_m)
    half = ["MNG"] * (cells // 2) + ["KOR"] * (cells - cells // 2)
    rows = numbers_by_country(found, half).set_index("country")
    for name, told in (("E.N", "expected"), ("R.N", "realised")):
        one, row = expected["regionN"][name], rows.loc[TOGETHER]
        columns = [f"{told}_{column}" for column in ("n", "se", "low", "high")]
        numbers = [one["estimate"], one["SE.estimate"], one["lcl"], one["ucl"]]
        agreement(name_of, "expected and realised numbers with errors", row[columns].tolist(), numbers, rel=2e-3)
    parts = rows.drop(TOGETHER)
    for column in ("expected_n", "realised_n", "area_km2"):
        assert parts[column].sum() == pytest.approx(rows.loc[TOGETHER, column], rel=1e-9)
    assert rows.loc[TOGETHER, "area_km2"] == pytest.approx(summary["mask_area_ha"] / 100)


def test_spread_of_detections(case):
    found, summary, _, _ = case
    assert movement_spread(found.likelihood.sessions[0].data) == pytest.approx(summary["RPSV"], rel=1e-9)


def test_density_by_ruggedness_of_snow_leopards():
    data, expected = read("scr_snowleopard_tost", "rmeanGCdev")
    found = fit(Likelihood([data], Model("count", "hazard_half_normal")))
    expected = expected["fit_D_rmeanGCdev"]
    assert found.log_likelihood == pytest.approx(expected["logLik"], abs=1e-4)
    assert found.theta == pytest.approx([one["beta"] for one in expected["coef"]], abs=2e-3)
    assert found.se == pytest.approx([one["SE.beta"] for one in expected["coef"]], rel=1e-2)


def test_mask_by_the_rule_of_secr():
    data, expected = read("scr_secrdemo")
    mask = make_mask(data.detectors_m, 100.0)
    assert mask.cell_ha == pytest.approx(expected["summary"]["mask_cell_area_ha"])
    ordered = [one[np.lexsort(np.round(one, 6).T)] for one in (mask.centres, data.mask_m)]
    assert ordered[0] == pytest.approx(ordered[1], abs=1e-6)


def test_profile_interval_lies_where_the_likelihood_has_dropped():
    data, _ = read("scr_secrdemo")
    found = fit(Likelihood([data], Model("multi", "half_normal")))
    low, high = profile_interval(found, 0)
    assert low < found.theta[0] < high
    assert (low, high) == pytest.approx(interval(found, 0), abs=0.02)  # 76 animals: nearly a parabola
    best = found.likelihood(found.theta)[0]
    for end in (low, high):
        answer = optimize.minimize(  # the other parameters by another method than that of the program
            lambda rest, end=end: -found.likelihood(np.array([end, *rest]))[0],
            found.theta[1:],
            method="L-BFGS-B",  # with slopes by differences
        )
        drop = best + answer.fun
        assert drop == pytest.approx(stats.chi2.ppf(0.95, 1) / 2, abs=2e-3)  # 1.92
