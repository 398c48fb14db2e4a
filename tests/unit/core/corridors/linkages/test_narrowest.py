"""The narrowest width of strips drawn by hand, and numba's kernel against scipy on random ones. Simulated."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from scipy import ndimage

from neaspec_plugin.core.corridors.linkages import narrowest
from neaspec_plugin.core.corridors.linkages.narrowest import narrowest_cells

needs_numba = pytest.mark.skipif(not importlib.util.find_spec("numba"), reason="numba is not installed")


@pytest.fixture(autouse=True, params=[pytest.param(True, marks=needs_numba), False], ids=["kernel", "scipy"])
def agrees(request, monkeypatch):
    """Each test by the kernel and by scipy."""
    assert narrowest.kernel_agrees() or not request.param
    monkeypatch.setattr(narrowest, "kernel_agrees", lambda: request.param)


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


def random_strips():
    """Strips of smooth and of ragged edges, in pieces and whole, with cores of some cells: also shared ones."""
    draw = np.random.default_rng(4)
    for _ in range(60):
        smooth = ndimage.gaussian_filter(draw.standard_normal(draw.integers(1, 40, 2)), draw.uniform(0, 3))
        strip = smooth >= np.quantile(smooth, draw.uniform(0, 0.7))
        cells = np.flatnonzero(strip)
        yield strip, *(draw.choice(cells, min(4, len(cells)), replace=False) for _ in range(2))


def test_the_widest_way_by_widening_step_by_step(agrees):
    for strip, one, two in random_strips():
        room = ndimage.distance_transform_edt(np.pad(strip, 1))[1:-1, 1:-1]
        known, cores = 0.0, np.isin(np.arange(strip.size), [*one, *two]).reshape(strip.shape)
        for level in np.unique(room[strip]):
            labels = ndimage.label((room >= level) | cores, structure=np.ones((3, 3)))[0].ravel()
            known = 2 * level - 1 if set(labels[one]) & set(labels[two]) else known
        assert narrowest_cells(strip, one, two) == pytest.approx(known)


@needs_numba
def test_squared_clearances_are_those_of_scipy(agrees):
    from neaspec_plugin.core.corridors.linkages.strip_kernel import _squared_clearance

    for strip, _one, _two in random_strips():
        around = np.pad(strip, 1)
        assert (_squared_clearance(around) == np.rint(ndimage.distance_transform_edt(around) ** 2)).all()
