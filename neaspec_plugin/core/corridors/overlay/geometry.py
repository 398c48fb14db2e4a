"""Places in areas and along lines at which an overlay asks for the country, and what an intersection leaves."""

from __future__ import annotations

import itertools

import numpy as np
import shapely
from pyproj import Geod
from scipy.spatial import cKDTree

from ...schema import COUNTRIES

_GEOD = Geod(ellps="WGS84")


def points_in(shape: shapely.Geometry, number: int) -> tuple[np.ndarray, np.ndarray, float]:
    """About ``number`` points (n, 2) on an even grid in an area, what area each stands for, and how far apart they are.

    Each part has one point at least.
    """
    spacing = float(np.sqrt(shape.area / number))
    found, areas = [], []
    for part in shapely.get_parts(shape):
        west, south, east, north = part.bounds
        x, y = (np.arange(low + spacing / 2, high, spacing) for low, high in ((west, east), (south, north)))
        places = np.column_stack([axis.ravel() for axis in np.meshgrid(x, y)])
        own = places[shapely.contains_xy(part, places)] if len(places) else places
        point = part.representative_point()
        found.append(own if len(own) else np.array([[point.x, point.y]]))
        areas.append(np.full(len(found[-1]), part.area / len(found[-1])))
    return np.concatenate(found), np.concatenate(areas), spacing


def steps_along(line: shapely.Geometry, number: int) -> tuple[np.ndarray, np.ndarray]:
    """Middles (degrees) and geodesic lengths (km) of about ``number`` even steps along a line in EPSG:4326."""
    parts = [part for part in shapely.get_parts(line) if part.length > 0]
    total = sum(part.length for part in parts)
    middles, lengths = [], []
    for part in parts:
        own = max(int(np.ceil(number * part.length / total)), 1)
        edges = shapely.get_coordinates(shapely.line_interpolate_point(part, np.linspace(0, part.length, own + 1)))
        middles.append(
            shapely.get_coordinates(shapely.line_interpolate_point(part, (np.arange(own) + 0.5) * part.length / own))
        )
        chords = _GEOD.inv(edges[:-1, 0], edges[:-1, 1], edges[1:, 0], edges[1:, 1])[2]
        lengths.append(chords / chords.sum() * _GEOD.geometry_length(part) / 1000)
    if not parts:
        return shapely.get_coordinates(line)[:1], np.zeros(1)
    return np.concatenate(middles), np.concatenate(lengths)


def touching(points: np.ndarray, sides: np.ndarray, reach_m: float) -> list[tuple[str, str]]:
    """The pairs of countries of which points lie no farther apart than ``reach_m``."""
    trees = {side: cKDTree(points[sides == side]) for side in COUNTRIES if (sides == side).any()}
    pairs = itertools.combinations(trees, 2)
    return [(one, two) for one, two in pairs if trees[one].count_neighbors(trees[two], reach_m)]


def areas_of(shape: shapely.Geometry) -> shapely.Geometry:
    """The polygons of a shape, without the lines and points that an intersection leaves."""
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.union_all(parts[(shapely.get_dimensions(parts) == 2) & (shapely.area(parts) > 0)])
