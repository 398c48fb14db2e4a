"""Occupancy against a published answer, a plain likelihood, and simulated sites whose truth is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize
from scipy.special import expit

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat import occupancy, occupancy_tables
from neaspec_plugin.core.progress import Silent


def plain(found):
    """Histories without covariates."""
    sites, visits = found.shape
    return occupancy.Histories(range(sites), found, np.zeros((sites, 0)), [], np.zeros((sites, visits, 0)), [])


def simulated(seed=1, sites=400, visits=6):
    """Use rises with forest, detection with days; some visits were not made."""
    source = np.random.default_rng(seed)
    forest, days = source.normal(40, 15, sites), source.uniform(1, 7, (sites, visits))
    used = source.random(sites) < expit(-0.2 + 0.06 * (forest - 40))
    found = (source.random((sites, visits)) < used[:, None] * expit(-2 + 0.4 * days)) * 1.0
    found[source.random(found.shape) < 0.2] = np.nan
    return occupancy.Histories(range(sites), found, forest[:, None], ["forest"], days[..., None], ["days"])


def mean(found, part):
    rows = found.estimates[found.estimates["covariate"] == occupancy.MEAN].set_index("part")
    return rows.loc[part, ["estimate", "se"]].tolist()


def test_the_salamanders_of_mackenzie():
    """39 sites, 5 visits, 18 sites with 30 detections (MacKenzie et al. 2006): which histories they are has no weight."""
    histories = np.zeros((39, 5))
    histories[:18, 0] = histories[:12, 2] = 1
    found = occupancy.fit(plain(histories), Silent())
    assert mean(found, "psi") == pytest.approx([0.5946, 0.1226], abs=5e-5)
    assert mean(found, "p") == pytest.approx([0.2587, 0.0577], abs=5e-5)
    assert -2 * found.log_likelihood == pytest.approx(161.7586, abs=5e-5)
    assert found.aic == pytest.approx(165.7586, abs=5e-5) and found.naive == pytest.approx(18 / 39)
    psi, p = mean(found, "psi")[0], mean(found, "p")[0]
    assert psi == pytest.approx(18 / 39 / (1 - (1 - p) ** 5), abs=1e-5)
    given = psi * (1 - p) ** 5 / (psi * (1 - p) ** 5 + 1 - psi)
    assert found.by_site["psi_given_history"].tolist() == pytest.approx([1.0] * 18 + [given] * 21)
    assert not found.edge


def test_covariates_against_a_likelihood_written_out():
    data = simulated()

    def minus(beta):
        total = 0.0
        for site, history in enumerate(data.found):
            psi, there = expit(beta[0] + beta[1] * data.psi[site, 0]), 1.0
            for visit, seen in enumerate(history):
                if not np.isnan(seen):
                    p = expit(beta[2] + beta[3] * data.p[site, visit, 0])
                    there *= p if seen else 1 - p
            total -= np.log(psi * there + (1 - psi) * (not np.nansum(history)))
        return total

    found = occupancy.fit(data, Silent())
    slopes = found.estimates[found.estimates["covariate"] != occupancy.MEAN]
    done = minimize(minus, [-2.0, 0.05, -1.5, 0.3], method="BFGS", options={"gtol": 1e-3})
    assert -found.log_likelihood == pytest.approx(done.fun, abs=1e-4)
    assert slopes["estimate"].tolist() == pytest.approx(done.x[[1, 3]], rel=1e-2)
    assert slopes["se"].tolist() == pytest.approx(np.sqrt(np.diag(done.hess_inv))[[1, 3]], rel=0.15)
    assert found.aic == pytest.approx(8 - 2 * found.log_likelihood)


def test_intervals_hold_the_truth():
    inside = []
    for seed in range(60):
        rows = occupancy.fit(simulated(seed, 150), Silent()).estimates
        slopes = rows[rows["covariate"] != occupancy.MEAN]
        inside.append(slopes["low"].le([0.06, 0.4]) & slopes["high"].ge([0.06, 0.4]))
    assert 0.88 <= np.mean(inside) <= 1.0


def test_a_site_without_a_visit_and_units_have_no_weight():
    data = simulated()
    found = occupancy.fit(data, Silent())
    more = replace(
        data,
        sites=range(401),
        found=np.vstack([data.found, np.full((1, 6), np.nan)]),
        psi=1000 * np.vstack([data.psi, [[40.0]]]),
        p=np.concatenate([data.p, np.full((1, 6, 1), np.nan)]),
    )
    again = occupancy.fit(more, Silent())
    assert again.log_likelihood == pytest.approx(found.log_likelihood) and len(again.by_site) == 400
    assert again.estimates["estimate"][1] * 1000 == pytest.approx(found.estimates["estimate"][1], rel=1e-4)


def test_what_cannot_be_estimated_is_told():
    rare = np.zeros((30, 4))
    with pytest.raises(NeaspecError, match="occupancy_nothing_found"):
        occupancy.fit(plain(rare), Silent())
    with pytest.raises(NeaspecError, match="occupancy_few_sites"):
        occupancy.fit(plain(np.ones((4, 4))), Silent())
    once = np.full((30, 4), np.nan)
    once[:, 0] = np.arange(30) % 2
    with pytest.raises(NeaspecError, match="occupancy_one_visit"):
        occupancy.fit(plain(once), Silent())
    data = simulated()
    with pytest.raises(NeaspecError, match="occupancy_covariate_constant.*forest"):
        occupancy.fit(replace(data, psi=np.ones_like(data.psi)), Silent())
    everywhere = np.ones((30, 4))
    everywhere[:, 1] = 0
    found = occupancy.fit(plain(everywhere), Silent())
    assert found.edge and mean(found, "psi")[0] > 0.999
    assert [message.code for message in occupancy_tables.told(found, 2)] == [
        "occupancy_told", "occupancy_lost", "occupancy_at_edge"
    ]  # fmt: skip


def test_it_can_be_cancelled():
    class Stopped(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError, match="cancelled"):
        occupancy.fit(simulated(), Stopped())


def test_rows_by_occasion_become_histories():
    rows = pd.DataFrame(
        {
            "station": ["b", "b", "a", "a", "c"],
            "occasion": [1, 3, 1, 2, 2],
            "detections": [2, 0, 0, 1, 1],
            "days": [7, 7, 7, 0, 3],
            "forest": [10, 20, 30, 30, None],
            "snow": [1, 2, None, 4, 5],
        }
    )
    made, lost = occupancy_tables.by_occasion(
        rows, "table", "station", "occasion", "detections", "days", ["forest"], ["snow"]
    )
    assert made.sites == ["a", "b", "c"] and made.psi[:2, 0].tolist() == [30, 15]
    nan = np.nan
    expected = [[nan, nan, nan], [1, nan, 0], [nan, nan, nan]]  # no snow; no effort; no forest
    assert np.array_equal(made.found, expected, equal_nan=True) and lost == 2
    whole, lost = occupancy_tables.by_occasion(rows, "table", "station", "occasion", "detections", None, [], [])
    assert np.array_equal(whole.found, [[0, 1, nan], [1, nan, 0], [nan, 1, nan]], equal_nan=True) and lost == 0
    with pytest.raises(NeaspecError, match="occupancy_row_twice"):
        occupancy_tables.by_occasion(
            pd.concat([rows, rows[:1]]), "table", "station", "occasion", "detections", None, [], []
        )
    with pytest.raises(NeaspecError, match="occupancy_not_number.*station"):
        occupancy_tables.by_occasion(rows, "table", "station", "occasion", "detections", None, ["station"], [])


def test_rows_by_site_become_histories():
    rows = pd.DataFrame({"site": [1, 2, 3], "v1": ["1", "-", "0"], "v2": ["0", "3", ""], "forest": [1.0, 2.0, 4.0]})
    made, lost = occupancy_tables.by_visit(rows, "table", "site", ["v1", "v2"], ["forest"], ["forest"])
    assert np.array_equal(made.found, [[1, 0], [np.nan, 1], [0, np.nan]], equal_nan=True) and lost == 0
    assert made.psi.tolist() == [[1], [2], [4]] and made.p[:, 1, 0].tolist() == [1, 2, 4]
    with pytest.raises(NeaspecError, match="occupancy_row_twice"):
        occupancy_tables.by_visit(rows.assign(site=1), "table", "site", ["v1", "v2"], [], [])
    with pytest.raises(NeaspecError, match="occupancy_not_number.*v1"):
        occupancy_tables.by_visit(rows.assign(v1="seen"), "table", "site", ["v1", "v2"], [], [])
