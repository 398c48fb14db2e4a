"""Kernels against closed forms and worked numbers: reference bandwidth, isopleths, cross-validation."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.movement import kernel_range as kernels

EIGHT = np.array(
    [(0, 0), (100, 50), (200, 20), (150, 150), (50, 120), (120, 90), (80, 60), (300, 200)], dtype=float
)  # metres


def test_the_reference_bandwidth_takes_the_mean_of_both_variances():
    assert kernels.reference_bandwidth(EIGHT) == pytest.approx(57.5660, abs=5e-5)
    spread = [math.sqrt(sum((one - sum(axis) / 8) ** 2 for one in axis) / 7) for axis in EIGHT.T.tolist()]
    mean_of_deviations = sum(spread) / 2 * 8 ** (-1 / 6)  # the other rule that is in use
    assert mean_of_deviations == pytest.approx(56.8501, abs=5e-5)


@pytest.mark.parametrize(("percent", "area"), [(95, 145_216), (50, 33_832)])
def test_isopleths_on_a_grid_of_two_metres(percent, area):
    found = kernels.kernel_range(EIGHT, 57.5660, percent, cell_m=2.0)
    assert found.area == pytest.approx(area, rel=5e-4)
    assert kernels.kernel_range(EIGHT, 57.5660, percent).area == pytest.approx(area, rel=2e-3)  # its own grid


@pytest.mark.parametrize("percent", [50, 95])
def test_one_kernel_is_a_circle_and_two_far_ones_are_two(percent):
    # a share p of a bivariate normal lies within r^2 = -2 h^2 ln(1 - p)
    h, expected = 40.0, 2 * math.pi * 40.0**2 * -math.log(1 - percent / 100)
    one = kernels.kernel_range(np.array([(7.0, 3.0)]), h, percent, cell_m=1.0)
    assert one.area == pytest.approx(expected, rel=2e-3)
    assert shapely.hausdorff_distance(one, shapely.Point(7, 3).buffer(math.sqrt(expected / math.pi), 64)) < 1.0
    two = kernels.kernel_range(np.array([(0.0, 0.0), (900.0, 0.0)]), h, percent, cell_m=1.0)
    assert two.area == pytest.approx(2 * expected, rel=2e-3) and shapely.get_num_geometries(two) == 2


def test_a_ring_of_records_leaves_a_hole():
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    found = kernels.kernel_range(1000 * np.column_stack([np.cos(angle), np.sin(angle)]), 100.0, 95)
    assert found.is_valid and not found.contains(shapely.Point(0, 0)) and found.contains(shapely.Point(1000, 0))
    assert shapely.get_num_interior_rings(shapely.get_parts(found)[0]) == 1


def test_cross_validation_by_its_sum_and_by_worked_numbers():
    h = kernels.reference_bandwidth(EIGHT)
    squares = [(a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 for a in EIGHT for b in EIGHT]  # with each record itself
    total = sum(math.exp(-d / (4 * h * h)) - 4 * math.exp(-d / (2 * h * h)) for d in squares)
    by_hand = 1 / (math.pi * h * h * 8) + total / (4 * math.pi * h * h * 64)
    assert kernels.cross_validation(EIGHT, h) == pytest.approx(by_hand, rel=1e-12)
    assert by_hand == pytest.approx(-6.688004e-6, rel=1e-6)
    assert kernels.lscv_bandwidth(EIGHT) == pytest.approx(77.7141, abs=5e-4)
    assert kernels.cross_validation(EIGHT, 77.7141) == pytest.approx(-7.616120e-6, rel=1e-6)


def test_cross_validation_without_a_minimum():
    stations = np.repeat([(0.0, 0.0), (5000.0, 0.0), (0.0, 5000.0)], 10, axis=0)  # the same places again and again
    assert kernels.lscv_bandwidth(stations) is None


def test_a_grid_too_coarse_for_the_bandwidth_is_refused(monkeypatch):
    far = np.array([(0.0, 0.0), (1000.0, 1000.0)])
    assert kernels.kernel_range(far, 10.0, 95) is not None
    monkeypatch.setattr(kernels, "_CELLS", 10_000)  # cells of 11 m and a bandwidth of 10 m
    assert kernels.kernel_range(far, 10.0, 95) is None
