"""Errors that only a whole data set shows: a grid of rounded places, minutes read as decimals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from ..angles import looks_like_degree_minutes
from .coordinates import on_grid
from .subjects import Subjects, Survey

_MINUTE = 1 / 60
_GRIDS = ((1.0, 1e-7), (0.5, 1e-7), (0.25, 1e-7), (0.1, 1e-7), (0.05, 1e-7), (_MINUTE, 5.1e-5), (0.01, 1e-7))  # degrees
_MINUTES = 0.6  # degree.minutes never have more behind the point


def rounding_grid(subjects: Subjects, _survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Most places of a data set lie on one grid of degrees, minutes or decimals (the question of cd_round).

    Instead of an autocorrelation, which needs many points, the share of the different places on each grid is counted,
    the coarsest first: from ``share`` on, and from ``places`` places on, the records on the grid are found.
    """
    for _dataset, points, rows in _by_dataset(subjects):
        if len(points) < limits["places"]:
            continue
        lon, lat = subjects.lons[points], subjects.lats[points]
        for step, tolerance in _GRIDS:
            hit = on_grid(lon, step, tolerance) & on_grid(lat, step, tolerance)
            if hit.mean() >= limits["share"]:
                found = rows[np.isin(subjects.point[rows], points[hit])]
                yield found, {"step_deg": f"{step:.4g}", "percent": round(100 * hit.mean()), "places": len(points)}
                break


def degree_minute_confusion(subjects: Subjects, _survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Degrees and minutes were read as decimal degrees: the decimals stay below 0.6 (cd_ddmm).

    The binomial test is ``angles.looks_like_degree_minutes``, asked of data sets with ``places`` different places.
    """
    for _dataset, points, rows in _by_dataset(subjects):
        if len(points) < limits["places"]:
            continue
        places = pd.DataFrame({"lat": subjects.lats[points], "lon": subjects.lons[points]})
        if looks_like_degree_minutes(places["lat"], places["lon"]):
            below = ((places.abs() % 1).round(6) < _MINUTES).all(axis=1).mean()
            yield rows, {"percent": round(100 * below), "places": len(points)}


def _by_dataset(subjects: Subjects) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Each data set with its different places and its rows that have one."""
    rows = np.flatnonzero(subjects.point >= 0)
    for dataset, group in pd.Series(rows).groupby(subjects.dataset[rows]):
        members = group.to_numpy()
        yield dataset, np.unique(subjects.point[members]), members
