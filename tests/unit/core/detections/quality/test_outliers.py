"""Records far from all others of their species."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.detections.quality.outliers import _distances_km

DEGREE_KM = 111.195  # of a great circle on the sphere of 6371.0088 km


def line(lats, species="AT"):
    return [{"id": f"{species}{n}", "at": (130.0, lat), "species_id": species} for n, lat in enumerate(lats)]


NEAR = [43.0, 43.1, 43.2, 43.3, 43.4, 43.5]


def test_mean_and_least_distance_by_hand():
    mean, least = _distances_km(np.zeros(3), np.array([0.0, 1.0, 3.0]))
    assert mean == pytest.approx(DEGREE_KM * np.array([2.0, 1.5, 2.5]), rel=1e-5)
    assert least == pytest.approx(DEGREE_KM * np.array([1.0, 1.0, 2.0]), rel=1e-5)


def test_many_places_are_taken_by_cells_and_hardly_differ(monkeypatch):
    from neaspec_plugin.core.detections.quality import outliers

    dice = np.random.default_rng(5)
    lon, lat = 128 + 6 * dice.random(400), 41 + 6 * dice.random(400)
    exact = _distances_km(lon, lat)[0]
    monkeypatch.setattr(outliers, "_REFERENCES", 100)
    assert _distances_km(lon, lat)[0] == pytest.approx(exact, rel=0.05)


@pytest.mark.parametrize("code", ["outlier_quantile", "outlier_mad"])
def test_one_far_place_is_found_by_its_mean_distance(bench, code):
    # means of the six are within 2 degrees; that of the seventh is 11.75 degrees, far above Q3 + 5 IQR
    found = bench.params(code, line([*NEAR, 55.0]))
    assert set(found) == {"AT6"}
    assert found["AT6"]["distance_km"] == pytest.approx(11.75 * DEGREE_KM, rel=1e-3)
    assert bench.ids(code, line([*NEAR, 43.6])) == set()


def test_six_places_are_too_few_and_repeated_ones_count_once(bench):
    assert bench.ids("outlier_quantile", line([*NEAR[:5], 55.0])) == set()
    assert bench.ids("outlier_quantile", line([*NEAR[:5], 43.0, 43.0, 55.0])) == set()


def test_migrants_are_not_asked(bench):
    for code in ("outlier_quantile", "outlier_mad", "outlier_distance"):
        assert bench.ids(code, line([*NEAR, 55.0, 20.0], "WNC")) == set(), code


def test_the_nearest_other_place_is_farther_than_a_thousand_kilometres(bench):
    # 9 degrees are 1,001 km and 8.9 are 990
    assert bench.ids("outlier_distance", line([*NEAR, 43.5 + 9.1])) == {"AT6"}
    assert bench.ids("outlier_distance", line([*NEAR, 43.5 + 8.9])) == set()
