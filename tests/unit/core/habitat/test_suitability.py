"""From suitability to resistance: end points, closed forms, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat.suitability import TRANSFORMS, resistance_of

H = np.array([[0.0, 0.25, 0.5, 1.0, np.nan]])


@pytest.mark.parametrize("transform", TRANSFORMS)
@pytest.mark.parametrize("maximum", [10.0, 100.0, 1000.0])
def test_the_best_place_is_1_and_the_worst_the_maximum(transform, maximum):
    found = resistance_of(H, transform, 4, maximum, "simulated")
    assert found[0, [0, 3]] == pytest.approx([maximum, 1])
    assert (np.diff(found[0, :4]) < 0).all() and np.isnan(found[0, 4])


def test_linear_by_hand():
    assert resistance_of(H, "linear", 4, 100, "s")[0, 1:3] == pytest.approx([100 - 99 / 4, 100 - 99 / 2])


def test_exponential_as_published():
    # 100 - 99 (1 - exp(-c h)) / (1 - exp(-c)), c = 4
    wanted = [100 - 99 * (1 - math.exp(-4 * h)) / (1 - math.exp(-4)) for h in (0.25, 0.5)]
    assert resistance_of(H, "exponential", 4, 100, "s")[0, 1:3] == pytest.approx(wanted)
    # where c goes to 0 the curve becomes the line
    assert resistance_of(H, "exponential", 1e-9, 100, "s")[0, 1] == pytest.approx(100 - 99 / 4)


def test_power_by_hand():
    assert resistance_of(H, "power", 2, 100, "s")[0, 1:3] == pytest.approx([100 - 99 / 16, 100 - 99 / 4])


@pytest.mark.parametrize("values", [[-0.01, 0.5], [0.5, 1.01], [np.nan, np.nan], [0.0, 87.0]])
def test_what_is_no_suitability_is_refused(values):
    with pytest.raises(NeaspecError) as caught:
        resistance_of(np.array([values]), "linear", 4, 100, "percent")
    assert caught.value.message.code == "suitability_range" and caught.value.message.params["layer"] == "percent"


@pytest.mark.parametrize(("transform", "shape", "maximum"), [("power", 0, 100), ("linear", 1, 1), ("cubic", 1, 100)])
def test_parameters_that_make_no_curve(transform, shape, maximum):
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        resistance_of(H, transform, shape, maximum, "s")
