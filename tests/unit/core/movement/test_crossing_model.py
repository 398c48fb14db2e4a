"""A few simulated borders of which every crossing is known, through the whole chain, with bounds that can fail."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import study_crossings as study
from simulated_border import Plan, simulate

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.crossing_model import RATES, Crossings, crossing_model, misid_shares
from neaspec_plugin.core.movement.crossing_occasions import occasions
from neaspec_plugin.core.movement.multistate import fit
from neaspec_plugin.core.progress import Silent

MANY = Plan(animals=250)


@pytest.fixture(scope="module")
def many():
    """A border with many animals, and its occasions."""
    border = simulate(MANY, 7)
    return border, occasions(*study.tables(border))


def test_rates_expected_crossings_and_survival_are_those_simulated(many):
    border, made = many
    found = crossing_model("AL", made, (), None, 1, Silent())
    rates = found.rates.set_index(["side_from", "side_to"])
    named = border.detections["occurrenceID"].map(border.animal_of)
    first = pd.to_datetime(border.detections["startUTC"].str[:10]).groupby(named).min()
    after = border.crossings[border.crossings["when"] > border.crossings["animal"].map(first)]  # what the model counts
    for one, two in study.WAYS:
        realised = (border.crossings["side_from"] == one).sum() / border.days[one] * 365.2425
        assert rates.loc[(one, two), "per_year"] == pytest.approx(realised, rel=0.25)  # twice its standard error
        happened = (after["side_from"] == one).sum()
        assert rates.loc[(one, two), "expected"] == pytest.approx(happened, rel=0.2)
        assert rates.loc[(one, two), "seen"] < happened
    every = found.rates.iloc[-1]
    true = len(border.crossings) / sum(border.days.values()) * 365.2425
    assert every["low"] < true < every["high"]
    assert found.fit.of("survival").low < MANY.survival < found.fit.of("survival").high
    assert 0.6 < found.fit.years.sum() / (sum(border.days.values()) / 365.2425) < 1  # from the first captures on


def test_what_was_not_surveyed_is_not_read_as_not_crossed(many):
    _, made = many
    naive, rates = study.consecutive(made), MANY.rates
    assert naive[0] > 1.2 * rates["CHN"] and naive[1] < 0.6 * rates["RUS"]  # few cameras in China
    even = replace(made, effort=np.where(made.effort > 0, 1.0, 0.0))
    assert fit(even.histories(), intervals=False).of("rate", "CHN", "RUS").estimate == pytest.approx(1.6, rel=0.25)
    blind = replace(made, effort=np.ones_like(made.effort))  # as if the idle months had been surveyed
    assert (
        fit(blind.histories(), intervals=False).log_likelihood < fit(made.histories(), intervals=False).log_likelihood
    )


def test_wrong_codes_make_rates_higher_and_the_same_each_time(many, monkeypatch):
    monkeypatch.setattr("neaspec_plugin.core.movement.crossing_model.REPEATS", 3)
    _, made = many
    few = replace(made, captures=made.captures[made.captures["animal"] < 60])
    one, two = (crossing_model("AL", few, (0.15,), None, 3, Silent()).rates for _ in range(2))
    assert one.equals(two)
    added = one[one["misid_rate"] == 0.15]
    assert len(added) == 3 and (added["per_year"].iloc[-1] > one["per_year"].iloc[2])
    assert (added["low"] <= added["per_year"]).all() and (added["per_year"] <= added["high"]).all()


def test_one_side_is_refused(many):
    _, made = many
    one = replace(made, captures=made.captures[made.captures["side"] == 0], effort=made.effort[:1], sides=("CHN",))
    with pytest.raises(NeaspecError) as error:
        crossing_model("AL", one, (), None, 1, Silent())
    assert error.value.message.code == "multistate_one_side"


def test_shares_of_wrong_identities_by_species():
    known = {"misid_rate_low": 0.02, "misid_rate_high": 0.15, "misid_rate_sl": 0.125}
    assert misid_shares("SL", known) == (0.125,) and misid_shares("AL", known) == (0.02, 0.15)


def test_a_small_study_holds_what_the_large_one_says():
    found = {"ordinary": [study.survey(study.PLAN, seed) for seed in range(1, 4)]}
    shares = [share for share, *_ in study.coverage(found["ordinary"])]
    assert np.mean(shares) >= 0.6  # of 6 intervals of 95 %, 3 or fewer hold the truth in 1 of 450 studies
    wrong = study.survey(study.MISREAD, 1)
    assert wrong.certain_true / wrong.crossings >= 0.98
    alive, joint, national = np.mean([study.abundance(seed) for seed in range(1, 5)], axis=0)
    assert abs(joint / alive - 1) <= 0.03 and national / alive > 1.1  # the mean; one border alone may be farther off


def test_passages_of_the_demarcation_line_are_no_crossings_in_all_directions():
    rows = [("AL", one, two, 0.0, 1.5, 1.0, 2.0, 7, 9.0) for one, two in (("PRK", "KOR"), ("KOR", "PRK"))]
    every = ("AL", None, None, 0.0, 0.25, 0.1, 0.5, 3, 4.0)
    wrong = ("AL", None, None, 0.1, 0.75, 0.1, 0.9, 3, np.nan)
    assert Crossings(None, pd.DataFrame(rows, columns=RATES), None).in_all() == (0, 0.0, 0.0)
    assert Crossings(None, pd.DataFrame([*rows, every, wrong], columns=RATES), None).in_all() == (3, 4.0, 0.25)
