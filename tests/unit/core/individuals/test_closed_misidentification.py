"""Closed estimates with wrong identities: nothing wrong is what was found, ghosts raise an estimate. Simulated."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.individuals.closed_misidentification import QUANTITIES, wrong_histories
from neaspec_plugin.core.individuals.closed_population import estimates


def surveyed(animals=30, occasions=8, seed=1):
    """Captures with probability 0.3 on two sides in turn, and their matrix; the third occasion had no effort."""
    caught = np.random.default_rng(seed).random((animals, occasions)) < 0.3
    caught[:, 2] = False
    animal, occasion = np.nonzero(caught)
    captures = pd.DataFrame({"animal": [f"L{n}" for n in animal], "occasion": occasion + 1,
                             "station": np.where(occasion % 2, "a", "b")})  # fmt: skip
    effort = pd.DataFrame({"usage_days": np.where(np.arange(occasions) == 2, 0.0, 7.0)})
    traps = pd.DataFrame({"station": ["a", "b"], "country": ["CHN", "RUS"]})
    return SimpleNamespace(captures=captures, occasions=effort, traps=traps), np.delete(caught, 2, axis=1).astype(int)


def test_nothing_wrong_is_what_was_found():
    found, histories = surveyed()
    table = wrong_histories(found, (0.0,), 1).set_index("quantity")
    known = {one.method: one.estimate for one in estimates(histories)}
    assert table.loc["caught", "found"] == histories.any(axis=1).sum()
    assert table.loc["crossers", "found"] == found.captures.groupby("animal")["station"].nunique().gt(1).sum()
    for name in ("chapman", "m0"):
        assert table.loc[name, "found"] == pytest.approx(known[name])
    for name in ("low", "median", "high"):
        assert table[name].tolist() == table["found"].tolist()


def test_new_animals_raise_estimates_and_hidden_ones_lower_them():
    found, _ = surveyed()
    one, two = (wrong_histories(found, (0.05, 0.2), 3) for _ in range(2))
    pd.testing.assert_frame_equal(one, two)
    assert one["quantity"].tolist() == [*QUANTITIES, *QUANTITIES]
    few, many = (one[one["misid_rate"] == rate].set_index("quantity") for rate in (0.05, 0.2))
    for name in ("caught", "chapman", "m0"):
        assert many.loc[name, "low"] <= many.loc[name, "found"] < many.loc[name, "high"]
        assert many.loc[name, "high"] > few.loc[name, "high"]
    # a new animal is caught once: the estimate rises by more than the number caught
    assert many.loc["m0", "high"] - many.loc["m0", "found"] > many.loc["caught", "high"] - many.loc["caught", "found"]


def test_one_occasion_or_no_capture_has_no_estimate():
    found, _ = surveyed(occasions=4)
    one = SimpleNamespace(captures=found.captures[found.captures["occasion"] == 1], traps=found.traps,
                          occasions=found.occasions[:1])  # fmt: skip
    assert wrong_histories(one, (0.1,), 1).set_index("quantity").loc[["chapman", "m0"], "found"].isna().all()
    none = SimpleNamespace(captures=found.captures[:0], traps=found.traps, occasions=found.occasions)
    assert wrong_histories(none, (0.1,), 1)["found"].fillna(0).tolist() == [0, 0, 0, 0]
