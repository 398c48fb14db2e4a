"""Log-linear trends: closed forms, an independent fit, and how often the interval holds the truth. All data simulated."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import nbinom, norm

from neaspec_plugin.core.priorities.sites import count_trends
from neaspec_plugin.core.priorities.sites.count_trends import LINEAR, TIME_EFFECTS, choose_model, fit_trend, trend_class

NAN = np.nan
# simulated: four sites whose counts grow by 4 percent a year
GIVEN = np.array(
    [
        [42, 36, 45, 61, NAN, 53, NAN, 56],
        [156, 131, 127, 130, 141, 172, 149, NAN],
        [NAN, 302, 358, 313, 355, 384, NAN, 385],
        [14, 8, 15, NAN, 19, NAN, NAN, 21],
    ]
)
# model, slope, its standard error, dispersion: statsmodels 0.14.2, GLM(family=Poisson()) with a dummy for every site
# and every year but the first, or the year; fit(scale="X2")
RECORDED = [
    (TIME_EFFECTS, 1.0255000915982841, 0.010638773309955179, 1.2486748966649794),
    (LINEAR, 1.0359780127801448, 0.010231062613235573, 1.4193295539366515),
]


def simulated(rng, sites, years, slope=0.97, dispersion=1.0, serial=0.0, missing=0.3, mean=200.0):
    """Counts sites x years: Poisson, or negative binomial with a variance of ``dispersion`` means, and gaps."""
    level = rng.gamma(2.0, mean / 2, sites)[:, None]
    expected = level * slope ** np.arange(years)
    noise = rng.normal(size=(sites, years))
    for year in range(1, years):
        noise[:, year] = serial * noise[:, year - 1] + math.sqrt(1 - serial**2) * noise[:, year]
    if dispersion > 1:
        counts = nbinom.ppf(norm.cdf(noise), expected / (dispersion - 1), 1 / dispersion)
    else:
        counts = rng.poisson(expected).astype(float)
    counts[rng.random(counts.shape) < missing] = NAN
    return counts


def with_years(counts):
    counted = np.isfinite(counts).any(axis=0)
    return counts[:, counted], 2001 + np.flatnonzero(counted)


def full_design(counts, years, model):
    """Counts as one vector and a dummy for every site and every year but the first, or the year, centred."""
    site, year = np.nonzero(np.isfinite(counts))
    sites = np.eye(len(counts))[site]
    terms = np.eye(len(years))[year][:, 1:] if model == TIME_EFFECTS else (years[year] - years.mean())[:, None]
    return counts[site, year], np.hstack([sites, terms]), site, year


def reweighted(value, design):
    """Iteratively reweighted least squares on the full design: coefficients and expected counts."""
    expected = value + 0.5
    for _ in range(200):
        eta = np.log(expected)
        root = np.sqrt(expected)[:, None]
        beta = np.linalg.lstsq(design * root, root[:, 0] * (eta + (value - expected) / expected), rcond=None)[0]
        expected = np.exp(design @ beta)
    return beta, expected


# --- closed forms -----------------------------------------------------------------------------------------------------


def test_where_nothing_is_missing_the_effects_of_years_are_the_logarithms_of_their_sums():
    counts = simulated(np.random.default_rng(1), 5, 9, missing=0.0)
    years = np.arange(2001, 2010)
    found = fit_trend(counts, years, TIME_EFFECTS)
    sums = counts.sum(axis=0)
    since = years - years.mean()
    assert found.slope == pytest.approx(math.exp(since @ np.log(sums) / (since @ since)), rel=1e-10)
    np.testing.assert_allclose(found.means, np.outer(counts.sum(axis=1), sums) / counts.sum(), rtol=1e-9)
    assert not found.imputed.any() and not found.imputed_se.any()
    assert found.freedom == 4 * 8


def test_the_standard_error_of_complete_counts_is_that_of_a_contrast_of_independent_sums(monkeypatch):
    # without serial correlation the logarithms of the sums have the variance dispersion / sum each
    monkeypatch.setattr(count_trends, "_MOST_SERIAL", 0.0)
    counts = simulated(np.random.default_rng(2), 6, 8, dispersion=4.0, missing=0.0)
    years = np.arange(8)
    found = fit_trend(counts, years, TIME_EFFECTS)
    weights = (years - years.mean()) / ((years - years.mean()) ** 2).sum()
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    dispersion = ((counts - expected) ** 2 / expected).sum() / 35
    assert found.dispersion == pytest.approx(dispersion, rel=1e-9)
    assert found.slope_se / found.slope == pytest.approx(
        math.sqrt(dispersion * (weights**2 / counts.sum(axis=0)).sum()), rel=1e-9
    )


def test_one_gap_is_filled_by_proportion():
    # the cross product of a 2 x n table: the missing cell is to its year as the other site's is to its other years
    counts = np.array([[10.0, 20.0, 30.0, NAN], [5.0, 10.0, 15.0, 40.0]])
    found = fit_trend(counts, np.arange(4), TIME_EFFECTS)
    assert found.means[0, 3] == pytest.approx(80.0)
    assert found.imputed.tolist() == pytest.approx([0, 0, 0, 80.0])
    assert found.dispersion == 1.0  # the table is exactly proportional: never less than Poisson
    # ln m = ln 60 + ln 40 - ln 30, and beside its error that of the count itself
    assert found.imputed_se[3] == pytest.approx(math.sqrt(80**2 * (1 / 60 + 1 / 40 + 1 / 30) + 80))


def test_a_geometric_series_has_its_factor_as_the_slope():
    counts = 1000 * 1.1 ** np.arange(6)[None, :]
    found = fit_trend(counts, np.arange(2001, 2007), LINEAR)
    assert found.slope == pytest.approx(1.1, rel=1e-9) and found.low < 1.1 < found.high


def test_years_may_have_gaps():
    years = np.array([2001, 2002, 2005, 2009, 2010])
    found = fit_trend(50 * 1.2 ** (years - 2001.0)[None, :], years, LINEAR)
    assert found.slope == pytest.approx(1.2, rel=1e-9)


def test_a_site_without_any_animal_is_expected_to_have_none_and_changes_nothing():
    counts = simulated(np.random.default_rng(3), 4, 8)
    counts, years = with_years(counts)
    empty = np.where(np.arange(len(years)) % 2 == 0, 0.0, NAN)
    with_it, without = fit_trend(np.vstack([counts, empty]), years, LINEAR), fit_trend(counts, years, LINEAR)
    assert with_it.slope == without.slope and with_it.slope_se == without.slope_se
    assert not with_it.means[-1].any()
    np.testing.assert_array_equal(with_it.imputed, without.imputed)


# --- against an independent fit ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [TIME_EFFECTS, LINEAR])
@pytest.mark.parametrize("seed", range(4))
def test_estimates_are_those_of_reweighted_least_squares_on_every_dummy(model, seed):
    counts, years = with_years(simulated(np.random.default_rng(seed), 7, 11, dispersion=3.0))
    value, design, site, year = full_design(counts, years, model)
    beta, expected = reweighted(value, design)
    found = fit_trend(counts, years, model)
    since = years - years.mean()
    contrast = np.concatenate([np.zeros(7), (since / (since @ since))[1:] if model == TIME_EFFECTS else np.ones(1)])
    assert math.log(found.slope) == pytest.approx(contrast @ beta, abs=1e-8)
    np.testing.assert_allclose(found.means[site, year], expected, rtol=1e-7)
    # the sandwich of the full design: errors of one site are alike over the years
    alike = np.where(site[:, None] == site, found.serial ** np.abs(years[year][:, None] - years[year]), 0.0)
    bread = np.linalg.inv(design.T @ (expected[:, None] * design))
    root = np.sqrt(expected)
    meat = design.T @ (root[:, None] * alike * root) @ design
    se = math.sqrt(found.dispersion * contrast @ bread @ meat @ bread @ contrast)
    assert found.slope_se / found.slope == pytest.approx(se, rel=1e-7)
    assert found.freedom == len(value) - design.shape[1]


@pytest.mark.parametrize(("model", "slope", "se", "dispersion"), RECORDED)
def test_numbers_that_another_programme_gave(model, slope, se, dispersion, monkeypatch):
    monkeypatch.setattr(count_trends, "_MOST_SERIAL", 0.0)
    found = fit_trend(GIVEN, np.arange(2001, 2009), model)
    assert (found.slope, found.slope_se, found.dispersion) == pytest.approx((slope, se, dispersion), rel=1e-7)


def test_residuals_are_expected_as_the_dense_projection_has_them():
    counts, years = with_years(simulated(np.random.default_rng(8), 5, 9))
    value, design, site, year = full_design(counts, years, TIME_EFFECTS)
    fitted = count_trends._poisson(counts, count_trends._terms(years, TIME_EFFECTS))
    root = np.sqrt(fitted.means[site, year])
    basis = np.linalg.qr(root[:, None] * design)[0]
    left = np.eye(len(value)) - basis @ basis.T
    apart = np.abs(years[:, None] - years)
    same = site[:, None] == site
    alike = np.where(same, 0.6 ** apart[np.ix_(year, year)], 0.0)
    near = np.where(same, (apart == 1)[np.ix_(year, year)] / 2.0, 0.0)
    covariance = left @ alike @ left
    found = count_trends._expected(fitted, 0.6**apart, (apart == 1) / 2.0)
    assert found == pytest.approx((np.trace(covariance), np.trace(near @ covariance)), rel=1e-8)


# --- by simulation ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sites", "years", "dispersion", "serial", "missing", "least"),
    [
        (8, 15, 1.0, 0.0, 0.3, 0.90),
        (3, 12, 5.0, 0.0, 0.3, 0.90),
        (8, 15, 5.0, 0.5, 0.3, 0.90),
        (1, 20, 5.0, 0.5, 0.0, 0.84),  # one site's trend and its serial correlation are hard to tell apart
    ],
)
def test_the_interval_holds_the_true_slope_about_as_often_as_it_says(sites, years, dispersion, serial, missing, least):
    rng = np.random.default_rng(20)
    held = []
    for _ in range(150):
        counts, counted = with_years(simulated(rng, sites, years, 0.97, dispersion, serial, missing))
        found = fit_trend(counts, counted, choose_model(counts, counted, 5, 3)[0])
        held.append(found.low <= 0.97 <= found.high)
    assert least <= np.mean(held) <= 0.995


def test_serial_correlation_is_found_and_widens_the_interval(monkeypatch):
    rng = np.random.default_rng(21)
    series = [with_years(simulated(rng, 8, 20, 1.0, 5.0, 0.6, 0.2)) for _ in range(40)]
    fits = [fit_trend(*one, TIME_EFFECTS) for one in series]
    assert 0.45 < np.mean([fit.serial for fit in fits]) < 0.65
    monkeypatch.setattr(count_trends, "_MOST_SERIAL", 0.0)
    blind = [fit_trend(*one, TIME_EFFECTS) for one in series]
    assert np.mean([fit.slope_se for fit in fits]) > 1.2 * np.mean([fit.slope_se for fit in blind])


def test_the_counts_that_were_not_made_lie_in_their_interval():
    rng = np.random.default_rng(22)
    held = []
    for _ in range(60):
        whole = simulated(rng, 6, 12, 0.97, 4.0, missing=0.0)
        gaps = np.where(rng.random(whole.shape) < 0.3, NAN, whole)
        counted = np.isfinite(gaps).any(axis=0)
        gaps, whole = gaps[:, counted], whole[:, counted]
        found = fit_trend(gaps, np.flatnonzero(counted), choose_model(gaps, np.flatnonzero(counted), 5, 3)[0])
        truth = np.where(np.isnan(gaps), whole, 0.0).sum(axis=0)
        some = np.isnan(gaps).any(axis=0)
        held.extend((np.abs(truth - found.imputed) <= 1.96 * found.imputed_se)[some])
    assert 0.91 < np.mean(held) < 0.99


# --- what can be estimated --------------------------------------------------------------------------------------------


def choice(counts, min_years=5, min_freedom=3):
    counts = np.array(counts, dtype=float)
    return choose_model(counts, np.arange(counts.shape[1]), min_years, min_freedom)


def test_time_effects_where_there_are_enough_counts_a_line_where_there_are_few():
    assert choice([[1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 7]]) == (TIME_EFFECTS, "")
    assert choice([[1, 2, 3, 4, 5, 6], [2, 3, NAN, NAN, NAN, NAN]]) == (LINEAR, "")
    assert choice([[1, 2, 3, 4, 5, 6]]) == (LINEAR, "")


def test_too_few_years_and_too_few_repeats():
    assert choice([[1, 2, 3, 4]]) == ("", "too_few_years")
    once = np.where(np.eye(6, dtype=bool), 5.0, NAN)
    assert choice(once) == ("", "too_few_repeats")  # six sites, each counted once
    once[0, :3] = 4.0
    assert choice(once) == ("", "too_few_repeats")  # a line leaves one degree of freedom


def test_years_that_no_site_compares_have_no_effects_of_their_own_but_a_line():
    apart = [[1, 2, 4, NAN, NAN, NAN], [3, 4, 3, NAN, NAN, NAN], [1, 2, 4, NAN, NAN, NAN]]
    apart += [[NAN, NAN, NAN, 5, 6, 4], [NAN, NAN, NAN, 5, 6, 4]]
    assert choice(apart) == (LINEAR, "")


def test_zeros_that_leave_no_finite_fit_are_told():
    assert choice([[0, 0, 0, 0, 0, 0]]) == ("", "only_zeros")
    assert choice([[0, 0, 0, 0, 0, 9]]) == ("", "not_estimable")  # the steeper the better
    assert choice([[0, 0, 0, 0, 3, 9]]) == (LINEAR, "")
    # a year of zeros has no effect of its own; the line goes through it
    assert choice([[4, 2, 0, 4, 5, 6], [2, 3, 0, 5, 6, 7]]) == (LINEAR, "")
    # a year whose only animals are at a site that was counted in no other
    assert choice([[4, 2, 0, 4, 5, 6], [2, 3, NAN, 5, 6, 7], [NAN, NAN, 8, NAN, NAN, NAN]])[0] == LINEAR


def test_a_fit_that_exists_is_found_whatever_the_zeros():
    rng = np.random.default_rng(30)
    fitted = 0
    for _ in range(150):
        sites, years = rng.integers(1, 6), rng.integers(5, 10)
        rate = rng.gamma(0.5, rng.choice([0.5, 3.0, 2000.0]), (sites, 1)) * np.exp(rng.normal(0, 1, (sites, years)))
        counts = rng.poisson(rate).astype(float)
        counts[rng.random(counts.shape) < rng.random() * 0.7] = NAN
        counts, counted = with_years(counts)
        model = choose_model(counts, counted, 5, 3)[0] if len(counted) else ""
        if not model:
            continue
        found = fit_trend(counts, counted, model)
        seen = np.isfinite(counts)
        left = np.where(seen, found.means - np.nan_to_num(counts), 0.0)
        most = 1e-6 * (1 + np.nansum(counts))
        assert np.abs(left.sum(axis=1)).max() < most
        assert model == LINEAR or np.abs(left.sum(axis=0)).max() < most
        assert 0 < found.low < found.slope < found.high < math.inf
        fitted += 1
    assert fitted > 50


# --- classes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (1.06, 1.20, "strong_increase"),
        (1.05, 1.20, "moderate_increase"),
        (1.01, 1.03, "moderate_increase"),
        (0.96, 1.04, "stable"),
        (1.00, 1.04, "stable"),
        (0.94, 1.04, "uncertain"),
        (0.96, 1.06, "uncertain"),
        (0.90, 0.99, "moderate_decline"),
        (0.90, 0.95, "moderate_decline"),
        (0.80, 0.94, "steep_decline"),
    ],
)
def test_classes(low, high, expected):
    assert trend_class(low, high, 0.95, 1.05) == expected
