"""Features, penalties and curves of the model, by hand and by a known point process (simulated)."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat import presence_background as model
from neaspec_plugin.core.progress import Silent

NAMES = ["warmth", "noise"]


def simulated(seed=1, presences=400):
    """Background on a plane of two covariates, presences where the first is near 0.3; the second says nothing."""
    source = np.random.default_rng(seed)
    every = source.uniform(-1, 1, (20_000, 2))
    intensity = np.exp(-8 * (every[:, 0] - 0.3) ** 2)
    drawn = source.choice(len(every), presences, replace=False, p=intensity / intensity.sum())
    return every[drawn], every[:3000]


def test_hinges_by_hand():
    found = model.features(np.array([[0.0], [1.0], [2.0], [4.0]]), ["hinge"], np.array([[0.0, 2.0, 4.0]]))
    assert found.tolist() == [[0, 0, 0, 0], [0.25, 0, 0.5, 0.25], [0.5, 0, 1, 0.5], [1, 1, 1, 1]]


def test_penalties_by_hand():
    x = np.column_stack([[0.0, 2.0, 4.0, 4.0], [0.0, 4.0, 16.0, 16.0]])
    own = x[:3].std(axis=0, ddof=1)
    found = model.penalties(x, 3, ["linear", "quadratic"], 1)
    factor = 1.3 + (0.8 - 1.3) * 3 / 10
    assert found == pytest.approx(factor * own / np.sqrt(3))
    assert model.penalties(x[:, :1], 3, ["linear"], 1) == pytest.approx(own[:1] / np.sqrt(3))
    level = np.column_stack([[0.0, 0.0, 0.0, 1.0]])  # a hinge that no presence reaches is held back all the same
    assert model.penalties(level, 3, ["hinge"], 1) == pytest.approx([0.5 / 3])
    assert model.penalties(100 * level, 3, ["linear"], 1) == pytest.approx([0.1])


def test_the_known_process_is_found():
    own, around = simulated()
    found = model.fit(own, around, NAMES, model.Choice(("linear", "quadratic")), Silent())
    best = -found.linear[0] / (2 * found.quadratic[0])
    # the penalty and the presences among the background pull the curve towards level
    assert best == pytest.approx(0.3, abs=0.05) and found.quadratic[0] == pytest.approx(-8, rel=0.3)
    assert abs(found.linear[1]) < 0.2 and abs(found.quadratic[1]) < 0.2
    whole = np.unique(np.concatenate([around, own]), axis=0)
    raw = np.exp(found.predictor(whole))
    assert raw.sum() == pytest.approx(1)
    assert found.entropy == pytest.approx(-(raw * np.log(raw)).sum())
    assert found.suitability(whole) == pytest.approx(
        1 - np.exp(-np.exp(found.entropy) * np.exp(found.predictor(whole)))
    )


@pytest.mark.parametrize("classes", [("hinge",), model.CLASSES])
def test_curves_are_the_sum_of_features(classes):
    own, around = simulated(2)
    found = model.fit(own, around, NAMES, model.Choice(classes), Silent())
    # within a stretch between knots the hinges are straight: the second difference is that of the square alone
    middle = (found.knots[0][:-1] + found.knots[0][1:]) / 2
    width = found.knots[0][1] - found.knots[0][0]
    bend = sum(found.curve(0, middle + side * width / 4) for side in (-1, 1)) - 2 * found.curve(0, middle)
    assert bend == pytest.approx(np.full(len(middle), 2 * found.quadratic[0] * (width / 4) ** 2), abs=1e-9)
    assert found.used > 0 and found.bends.any()


def test_beyond_the_known_range_the_nearest_end_counts():
    own, around = simulated()
    found = model.fit(own, around, NAMES, model.Choice(), Silent())
    assert found.classes == model.CLASSES
    ends = np.array([[found.low[0], 0.0], [-50.0, 0.0], [np.nan, 0.0]])
    low, far, none = found.suitability(ends)
    assert low == far and np.isnan(none)


def test_a_covariate_of_two_values_whose_square_is_one():
    own, around = simulated()
    own, around = (np.column_stack([rows[:, 0], np.sign(rows[:, 1])]) for rows in (own, around))
    found = model.fit(own, around, NAMES, model.Choice(), Silent())
    assert np.isfinite(found.suitability(around)).all() and found.quadratic[1] == 0


def test_classes_by_number_of_presences():
    assert [model.default_classes(n) for n in (9, 10, 14, 15)] == [
        ("linear",), ("linear", "quadratic"), ("linear", "quadratic"), model.CLASSES
    ]  # fmt: skip


def test_what_cannot_be_modelled_is_told():
    own, around = simulated()
    with pytest.raises(NeaspecError, match="suitability_few_presences"):
        model.fit(own[:4], around, NAMES, model.Choice(), Silent())
    with pytest.raises(NeaspecError, match="suitability_too_large"):
        model.fit(own, around, NAMES, model.Choice(knots=20_000), Silent())
    flat = [np.column_stack([rows[:, 0], np.ones(len(rows))]) for rows in (own, around)]
    with pytest.raises(NeaspecError, match="suitability_constant.*noise"):
        model.fit(*flat, NAMES, model.Choice(), Silent())
