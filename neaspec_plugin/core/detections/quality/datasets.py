"""Errors that only a whole data set shows: a grid of rounded places, minutes read as decimals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd
from scipy import stats

from .coordinates import on_grid
from .subjects import Subjects, Survey

_MINUTE = 1 / 60
_GRIDS = ((1.0, 1e-7), (0.5, 1e-7), (0.25, 1e-7), (0.1, 1e-7), (0.05, 1e-7), (_MINUTE, 5.1e-5), (0.01, 1e-7))  # degrees
_CELLS = 1000  # the decimals of both axes fall into a thousand classes each
_BELOW = 599  # so many of them are below 0.6
_BELOW_SHARE = (_BELOW / _CELLS) ** 2


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
                yield found, {"step_deg": round(step, 4), "percent": round(100 * hit.mean()), "places": len(points)}
                break


def degree_minute_confusion(subjects: Subjects, _survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Degrees and minutes were read as decimal degrees: the decimals stay below 0.6 (cd_ddmm).

    Binomial test on the occupied classes of decimals of the different places: those below 0.6 on both axes are more
    than chance makes them (p below ``p``) and outnumber it by the share ``difference``. Asked only of data sets that
    span ``span_deg`` degrees on both axes and have ``places`` places.
    """
    for _dataset, points, rows in _by_dataset(subjects):
        lon, lat = np.abs(subjects.lons[points]), np.abs(subjects.lats[points])
        if len(points) < limits["places"] or min(np.ptp(lon), np.ptp(lat)) < limits["span_deg"]:
            continue
        p, difference = minutes_test(lon, lat)
        if p < limits["p"] and difference > limits["difference"]:
            below = (lon % 1 < _BELOW / _CELLS) & (lat % 1 < _BELOW / _CELLS)
            yield rows, {"percent": round(100 * below.mean()), "expected_percent": 36, "places": len(points)}


def minutes_test(lon: np.ndarray, lat: np.ndarray) -> tuple[float, float]:
    """The p-value, and by which share the classes of decimals below 0.6 outnumber chance (Zizka et al. 2019)."""
    decimals = np.unique(np.ceil(np.column_stack([lon % 1, lat % 1]).round(9) * _CELLS), axis=0)
    low = int((decimals <= _BELOW).all(axis=1).sum())
    p = stats.binomtest(low, len(decimals), _BELOW_SHARE, alternative="greater").pvalue
    return p, (low / len(decimals) - _BELOW_SHARE) / _BELOW_SHARE


def _by_dataset(subjects: Subjects) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Each data set with its different places and its rows that have one."""
    rows = np.flatnonzero(subjects.point >= 0)
    for dataset, group in pd.Series(rows).groupby(subjects.dataset[rows]):
        members = group.to_numpy()
        yield dataset, np.unique(subjects.point[members]), members
