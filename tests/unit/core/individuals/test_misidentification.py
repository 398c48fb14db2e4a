"""Wrong identities: the simulation against the closed forms of its means, and what the ends are."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.misidentification import counted, relabelled, sensitivity

CAPTURES = (1, 1, 2, 3, 5, 8)  # of six simulated animals
RATE = 0.2
DRAWS = 4000


def mean_animals(split):
    animal = np.repeat(np.arange(len(CAPTURES)), CAPTURES)
    source = np.random.default_rng(5)
    counts = [counted(relabelled(animal, RATE, split, source), np.zeros_like(animal))[0] for _ in range(DRAWS)]
    return np.mean(counts), 3.5 * np.std(counts) / np.sqrt(DRAWS)


def test_ghosts_are_as_many_as_expected():
    """20 captures at 0.2 make 4 ghosts on average; of the animals stay sum(1 - 0.2^c)."""
    expected = RATE * sum(CAPTURES) + sum(1 - RATE**captures for captures in CAPTURES)
    mean, error = mean_animals(split=1.0)
    assert mean == pytest.approx(expected, abs=error) and expected > len(CAPTURES) + 3


def test_shadows_hide_as_many_as_expected():
    """Animal i goes unseen if all its captures are wrong and none of the others' was given to it."""
    total, others = sum(CAPTURES), len(CAPTURES) - 1
    expected = sum(1 - RATE**own * (1 - RATE / others) ** (total - own) for own in CAPTURES)
    mean, error = mean_animals(split=0.0)
    assert mean == pytest.approx(expected, abs=error) and expected < len(CAPTURES)


def test_crossers_lost_by_splits_are_as_many_as_expected():
    """Two captures of each of 200 animals, one on either side: both must be right, 0.9^2 of them."""
    captures = pd.DataFrame({"animal": np.repeat(np.arange(200), 2), "side": ["CHN", "RUS"] * 200})
    found = sensitivity(captures, (0.1,), seed=1, draws=400).iloc[0]
    low = 200 * 0.9**2 - 1.96 * np.sqrt(200 * 0.9**2 * (1 - 0.9**2))
    assert found["crossers_low"] == pytest.approx(low, abs=2.5)


def test_without_errors_nothing_moves():
    captures = pd.DataFrame({"animal": ["a", "a", "b", "c"], "side": ["CHN", "RUS", "RUS", "RUS"]})
    found = sensitivity(captures, (0.0,), seed=1, draws=20)
    assert found.values.tolist() == [[0.0, 3, 3, 3, 1, 1, 1]]


def test_the_same_seed_gives_the_same_ends_and_ends_enclose():
    captures = pd.DataFrame({"animal": np.repeat(np.arange(30), 4), "side": ["CHN", "CHN", "RUS", "RUS"] * 30})
    one, two = (sensitivity(captures, (0.02, 0.15), seed=3, draws=60) for _ in range(2))
    pd.testing.assert_frame_equal(one, two)
    assert (one["n_low"] <= one["n_median"]).all() and (one["n_median"] <= one["n_high"]).all()
    assert one["n_high"].iloc[1] > one["n_high"].iloc[0] > 30 >= one["n_low"].iloc[0]
    assert (one["crossers_low"] <= one["crossers_median"]).all()


def test_one_animal_alone_cannot_be_taken_for_another():
    captures = pd.DataFrame({"animal": ["a"] * 5, "side": ["CHN"] * 5})
    assert sensitivity(captures, (0.5,), seed=1, draws=20)["n_low"].tolist() == [1]
    assert sensitivity(captures[:0], (0.5,), seed=1, draws=20)["n_high"].tolist() == [0]


@pytest.mark.parametrize("rate", [-0.1, 1.0, float("nan")])
def test_a_share_outside_its_range_is_refused(rate):
    with pytest.raises(NeaspecError) as error:
        sensitivity(pd.DataFrame({"animal": ["a"], "side": ["CHN"]}), (rate,), seed=1)
    assert error.value.message.code == "misid_rate_range"
