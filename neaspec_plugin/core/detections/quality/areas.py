"""Points where the animal does not live: the sea, a town, outside its range (cc_sea, cc_urb, cc_iucn)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import shapely

from .subjects import Subjects, Survey, distance_m

_BAND_DEG = 4.0  # of latitude, in which a degree of longitude is taken as equally long when the nearest edge is sought


def in_sea(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Farther than ``buffer_m`` from land."""
    yield _outside(subjects, np.arange(len(subjects.lons)), survey.setting.land, limits["buffer_m"])


def in_town(subjects: Subjects, survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """Inside a built-up area of the layer that the user gave."""
    towns = survey.setting.towns
    shapely.prepare(towns)
    yield subjects.rows_of(shapely.contains_xy(towns, subjects.lons, subjects.lats)), {}


def outside_range(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Farther than ``buffer_m`` outside the species' range of the office's own layer; only species that it holds."""
    for species, area in survey.setting.ranges.items():
        own = (subjects.frame["species_id"] == species).to_numpy() & (subjects.point >= 0)
        rows, params = _outside(subjects, np.unique(subjects.point[own]), area, limits["buffer_m"])
        kept = own[rows]
        yield rows[kept], {name: value[kept] for name, value in params.items()}


def _outside(subjects: Subjects, points: np.ndarray, area, buffer_m: float) -> tuple[np.ndarray, dict]:
    """The rows at those of ``points`` that lie outside, and how far."""
    away = np.zeros(len(subjects.lons))
    away[points] = outside_m(area, subjects.lons[points], subjects.lats[points])
    rows = subjects.rows_of(away > buffer_m)
    return rows, {"distance_m": np.round(subjects.at(away, rows)), "limit_m": np.full(len(rows), buffer_m)}


def outside_m(area, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """How far points lie outside a polygon, metres on WGS 84; 0 inside.

    The nearest place of the outline is looked up with longitudes shortened by the cosine of a latitude that is at most
    two degrees off, which finds it to about 3 percent of the distance; the distance to it is geodesic.
    """
    distance = np.zeros(len(lon))
    shapely.prepare(area)
    outside = np.flatnonzero(~shapely.intersects_xy(area, lon, lat))
    if not len(outside):
        return distance
    vertices, part = shapely.get_coordinates(shapely.get_parts(shapely.boundary(area)), return_index=True)
    joined = part[1:] == part[:-1]
    band = np.floor(lat[outside] / _BAND_DEG)
    for number in np.unique(band):
        members = outside[band == number]
        squeeze = np.array([np.cos(np.radians((number + 0.5) * _BAND_DEG)), 1.0])
        segments = shapely.linestrings(
            np.stack([(vertices * squeeze)[:-1][joined], (vertices * squeeze)[1:][joined]], 1)
        )
        points = shapely.points(np.column_stack([lon[members], lat[members]]) * squeeze)
        found, nearest = shapely.STRtree(segments).query_nearest(points, all_matches=False)
        foot = shapely.get_coordinates(shapely.get_point(shapely.shortest_line(points[found], segments[nearest]), 1))
        foot = foot / squeeze
        distance[members[found]] = distance_m(lon[members[found]], lat[members[found]], foot[:, 0], foot[:, 1])
    return distance
