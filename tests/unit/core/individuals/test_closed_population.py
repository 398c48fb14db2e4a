"""Closed estimators against published data, closed forms and the formulas of the papers written out."""

from __future__ import annotations

import math

import numpy as np
import pytest

from neaspec_plugin.core.individuals import closed_population as closed

# cottontail rabbits in an enclosure, Edwards & Eberhardt (1967): 135 were there
COTTONTAIL, OCCASIONS = [43, 16, 8, 6, 0, 2, 1] + [0] * 11, 18


def test_chapman():
    found = closed.chapman(20, 25, 10)
    assert found.n == 20 + 25 - 10
    assert found.estimate == pytest.approx(21 * 26 / 11 - 1)  # 48.636
    assert found.se**2 == pytest.approx(56.405, abs=1e-3)
    assert found.low > found.n
    assert closed.chapman(20, 25, 0).note == "no_recaptures"


def test_m0_is_the_highest_of_all_likelihoods():
    found = closed.m0(COTTONTAIL, OCCASIONS)
    caught, captures = 76, 142

    def log_likelihood(n):
        p = captures / (n * OCCASIONS)
        ways = math.lgamma(n + 1) - math.lgamma(n - caught + 1)
        return ways + captures * math.log(p) + (n * OCCASIONS - captures) * math.log(1 - p)

    assert found.estimate == max(range(caught, 1000), key=log_likelihood) == 96
    inside = [n for n in range(caught, 1000) if log_likelihood(96) - log_likelihood(n) <= 3.841459 / 2]
    assert (found.low, found.high) == (inside[0], inside[-1])
    p = captures / (96 * OCCASIONS)
    assert found.se**2 == pytest.approx(96 / ((1 - p) ** -18 - 18 / (1 - p) + 18 - 1))


def test_m0_has_an_interval_where_nearly_all_were_caught():
    found = closed.m0([2, 2, 1, 0], 4)  # 9 captures of 5 animals: the likelihood is highest at 5 itself
    assert found.estimate == 5 and found.low == 5 and found.high > 5


def test_m0_without_doubt_where_all_are_always_caught():
    found = closed.m0([0, 0, 5], 3)
    assert (found.estimate, found.se, found.low, found.high) == (5, 0, 5, 5)


def test_chao():
    found = closed.chao(COTTONTAIL)
    assert found.estimate == pytest.approx(76 + 43**2 / 32)  # 133.78
    assert (found.se, found.low, found.high) == pytest.approx((24.02, 102.4, 202.4), abs=0.05)
    assert closed.chao([3, 0, 1]).note == "none_caught_twice"


def test_chao_corrected_for_bias():
    found = closed.chao_corrected(COTTONTAIL, OCCASIONS)
    assert found.estimate == pytest.approx(76 + 17 / 18 * 43 * 42 / 34)  # 126.17
    alone = closed.chao_corrected([3, 0, 1], 3)  # without an animal caught twice
    assert alone.estimate == pytest.approx(4 + 2 / 3 * 3 * 2 / 2)


def test_chao_corrected_covers_what_it_says():
    """Of simulated populations of 60 like animals about 95 % lie within the interval, and the errors are as told."""
    rng = np.random.default_rng(7)
    inside, estimates, errors = 0, [], []
    for _ in range(400):
        times = rng.binomial(8, 0.2, 60)
        found = closed.chao_corrected(np.bincount(times, minlength=9)[1:], 8)
        inside += found.low <= 60 <= found.high
        estimates.append(found.estimate)
        errors.append(found.se)
    assert 0.90 <= inside / 400 <= 0.99
    assert np.mean(errors) == pytest.approx(np.std(estimates), rel=0.2)


def test_jackknife_orders():
    first, second, third, chosen = closed.jackknife(COTTONTAIL, OCCASIONS)
    t, f1, f2, f3 = 18, 43, 16, 8
    assert first.estimate == pytest.approx(76 + f1 * (t - 1) / t)  # 116.61
    assert second.estimate == pytest.approx(76 + f1 * (2 * t - 3) / t - f2 * (t - 2) ** 2 / (t * (t - 1)))  # 141.45
    assert third.estimate == pytest.approx(
        76 + f1 * (3 * t - 6) / t - f2 * (3 * t**2 - 15 * t + 19) / (t * (t - 1))
        + f3 * (t - 3) ** 3 / (t * (t - 1) * (t - 2))
    )  # fmt: skip
    assert third.estimate == pytest.approx(158.48, abs=0.01)
    assert round(chosen.estimate) == 142  # published
    # variance of a weighted sum: sum(a^2 f) - N
    weight = 1 + (t - 1) / t
    assert first.se**2 == pytest.approx(weight**2 * f1 + (76 - f1) - first.estimate)


def test_jackknife_of_many_occasions_stays_exact():
    found = closed.jackknife([40, 10] + [0] * 998, 1000)
    assert found[2].estimate == pytest.approx(50 + 40 * 2994 / 1000 - 10 * (3e6 - 15000 + 19) / 999000)


def test_the_table_of_all():
    histories = np.array([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0], [0, 1, 0, 0]])
    rows = closed.table(closed.estimates(histories)).set_index("method")
    # first half: animals 1, 3, 4; second half: 2, 3; in both: 3
    assert rows.loc["chapman", "estimate"] == pytest.approx(4 * 3 / 2 - 1)
    assert (rows["n"] == 4).all()
    assert list(rows.index)[-1] == "jackknife"
    assert closed.frequencies(histories).tolist() == [1, 3, 0, 0]


@pytest.mark.parametrize(
    ("histories", "note"), [(np.ones((3, 1)), "one_occasion"), (np.zeros((0, 4)), "no_animals"), (np.eye(4), "no_recaptures")]
)  # fmt: skip
def test_no_estimate_without_the_data_for_it(histories, note):
    for one in closed.estimates(histories):
        if one.method != "chao":
            assert math.isnan(one.estimate) and one.note == note
