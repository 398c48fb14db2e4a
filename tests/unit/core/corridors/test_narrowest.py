"""The narrowest width of strips drawn by hand. Simulated."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.corridors.narrowest import narrowest_cells


def strip(*rows):
    return np.array([[cell == "#" for cell in row] for row in rows])


@pytest.mark.parametrize(
    ("drawn", "cells"),
    [
        (["......", "######", "######", "######", "......"], 3),  # three cells from edge to edge
        (["##..##", "##..##", "######", "##..##", "##..##"], 1),  # one cell in the middle
        (["######", "######", "######", "######", "######"], 5),  # the end of the raster is an edge too
        (["##..##", "##..##", "##..##", "##..##", "##..##"], 0),  # not joined
    ],
)
def test_widths_between_cores_of_two_columns(drawn, cells):
    drawn = strip(*drawn)
    flat = np.arange(drawn.size).reshape(drawn.shape)
    left, right = flat[:, :2][drawn[:, :2]], flat[:, -2:][drawn[:, -2:]]
    assert narrowest_cells(drawn, left, right) == cells


def test_of_two_arms_the_wider_counts():
    rows = ["#" * 9, "#" * 9, "#" * 9, "#" + "." * 7 + "#", "#" * 9]
    flat = np.arange(45).reshape(5, 9)
    assert narrowest_cells(strip(*rows), flat[:, 0], flat[:, -1]) == 3


def test_cores_that_touch_have_any_width():
    drawn = strip("##")
    assert narrowest_cells(drawn, np.array([0]), np.array([1])) == 1
