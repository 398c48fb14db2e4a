"""Records far from all others of their species (cc_outl). Not for migrants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from .subjects import Subjects, Survey, filled

_RADIUS_KM = 6371.0088  # of the sphere with the Earth's volume
_REFERENCES = 2000  # from so many places on, distances are taken to the cells that hold them
_CELL_DEG = 0.5
_MAD = 1.4826  # makes the median absolute deviation the standard deviation of a normal distribution
_BLOCK = 500


def outlier_quantile(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """The mean distance to the others is above the third quartile by ``multiple`` interquartile ranges."""
    for points, rows, mean, _nearest in _by_species(subjects, survey, limits):
        low, high = np.quantile(mean, [0.25, 0.75])
        yield _beyond(subjects, points, rows, mean, high + limits["multiple"] * (high - low))


def outlier_mad(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """The mean distance to the others is above their median by ``multiple`` median absolute deviations."""
    for points, rows, mean, _nearest in _by_species(subjects, survey, limits):
        middle = np.median(mean)
        yield _beyond(
            subjects, points, rows, mean, middle + limits["multiple"] * _MAD * np.median(np.abs(mean - middle))
        )


def outlier_distance(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """The nearest other place of the species is farther than ``limit_km``."""
    for points, rows, _mean, nearest in _by_species(subjects, survey, limits):
        yield _beyond(subjects, points, rows, nearest, limits["limit_km"])


def _by_species(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> list[tuple]:
    """Per species with at least ``places`` different places: these, its rows, mean and least distance to others, km."""
    if "outliers" not in survey.shared:
        rows = np.flatnonzero((subjects.point >= 0) & filled(subjects.frame["species_id"]))
        species = subjects.frame["species_id"].to_numpy()[rows]
        survey.shared["outliers"] = [
            (np.unique(subjects.point[group.to_numpy()]), group.to_numpy())
            for name, group in pd.Series(rows).groupby(species)
            if name != "OTHER"
        ]
        survey.shared["outlier_distances"] = {}
    found = []
    for number, (points, rows) in enumerate(survey.shared["outliers"]):
        if len(points) < limits["places"]:
            continue
        known = survey.shared["outlier_distances"]
        if number not in known:
            known[number] = _distances_km(subjects.lons[points], subjects.lats[points])
        found.append((points, rows, *known[number]))
    return found


def _distances_km(lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of each place the mean and the least great-circle distance to the others."""
    own, weight, places = np.arange(len(lon)), np.ones(len(lon)), np.column_stack([lon, lat])
    if len(lon) > _REFERENCES:
        cells, own, number = np.unique(np.floor(places / _CELL_DEG), axis=0, return_inverse=True, return_counts=True)
        own, weight, places = own.ravel(), number.astype(float), (cells + 0.5) * _CELL_DEG
    targets = _unit(places[:, 0], places[:, 1])
    mean, nearest = np.empty(len(lon)), np.empty(len(lon))
    for start in range(0, len(lon), _BLOCK):
        block = slice(start, min(start + _BLOCK, len(lon)))
        chord = np.linalg.norm(_unit(lon[block], lat[block])[:, None, :] - targets[None, :, :], axis=2)
        apart = 2 * _RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1))
        itself = np.arange(block.stop - block.start), own[block]
        weights = np.broadcast_to(weight, apart.shape).copy()
        weights[itself] -= 1
        mean[block] = (apart * weights).sum(axis=1) / (len(lon) - 1)
        apart[weights == 0] = np.inf
        nearest[block] = apart.min(axis=1)
    return mean, nearest


def _unit(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    x, y = np.radians(lon), np.radians(lat)
    return np.column_stack([np.cos(y) * np.cos(x), np.cos(y) * np.sin(x), np.sin(y)])


def _beyond(subjects: Subjects, points: np.ndarray, rows: np.ndarray, distance: np.ndarray, limit: float) -> tuple:
    by_point = np.full(len(subjects.lons), np.nan)
    by_point[points] = distance
    of_rows = subjects.at(by_point, rows)
    hit = of_rows > limit
    return rows[hit], {"distance_km": np.round(of_rows[hit]), "limit_km": round(float(limit))}
