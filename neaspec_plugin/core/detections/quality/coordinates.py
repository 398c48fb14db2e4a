"""Coordinates that are wrong or coarse by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from ...sharing.generalise import half_diagonal_m
from .subjects import Subjects, Survey, distance_m

_STEPS = (1.0, 0.5, 0.1, 0.05, 0.01)  # degrees, the coarsest first
_EXACT = 1e-7  # degrees: what is left of a rounded number after a way through another program


def invalid_coordinates(subjects: Subjects, _survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """No point, or one that is none on Earth (cc_val). Whose place was withheld has none by intention."""
    yield np.flatnonzero(~subjects.valid & ~subjects.generalised), {}


def near_zero(subjects: Subjects, _survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """A coordinate of zero, or a point within ``radius_deg`` of 0, 0 (cc_zero)."""
    lon, lat = subjects.lons, subjects.lats
    yield subjects.rows_of((lon == 0) | (lat == 0) | (np.hypot(lon, lat) <= limits["radius_deg"])), {}


def equal_coordinates(subjects: Subjects, _survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """Longitude and latitude have the same figures (cc_equ, absolute)."""
    yield subjects.rows_of(np.abs(subjects.lons) == np.abs(subjects.lats)), {}


def rounded_coordinates(subjects: Subjects, _survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """Both coordinates are multiples of 0.01 degree or more, and the uncertainty says less than that rounding.

    The rounding means half the diagonal of its cell; where no uncertainty is stated, 30 m are taken.
    """
    step = rounding_step(subjects.lons, subjects.lats)
    precision = half_diagonal_m(subjects.lats, step)
    rows = subjects.rows_of(np.isfinite(step))
    rows = rows[subjects.uncertainty[rows] < subjects.at(precision, rows)]
    yield (
        rows,
        {
            "step_deg": np.array([f"{size:g}" for size in subjects.at(step, rows)], dtype=object),
            "rounding_m": np.round(subjects.at(precision, rows)),
            "uncertainty_m": np.round(subjects.uncertainty[rows]),
        },
    )


def rounding_step(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """The coarsest of 1, 0.5, 0.1, 0.05 and 0.01 degrees of which both coordinates are multiples; NaN where of none."""
    step = np.full(len(lon), np.nan)
    for size in reversed(_STEPS):
        step[on_grid(lon, size, _EXACT) & on_grid(lat, size, _EXACT)] = size
    return step


def on_grid(degrees: np.ndarray, step: float, tolerance: float) -> np.ndarray:
    """Whether degrees are multiples of ``step``, ``tolerance`` degrees more or less."""
    return np.abs(degrees - np.round(degrees / step) * step) <= tolerance


def apart_m(subjects: Subjects, hit: np.ndarray, lon: float, lat: float) -> np.ndarray:
    """Metres from one place to the different places where ``hit`` holds; NaN elsewhere."""
    distance = np.full(len(subjects.lons), np.nan)
    distance[hit] = distance_m(subjects.lons[hit], subjects.lats[hit], lon, lat)
    return distance
