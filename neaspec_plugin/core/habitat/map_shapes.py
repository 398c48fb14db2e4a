"""The polygons of a habitat map on an equal-area plane, and their shares in each country."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import Transformer

from ..priorities.country_shares import COLUMNS, Teller, sample
from ..priorities.overlay import on_plane
from ..progress import Progress, step

HA = 10_000.0  # square metres
_COLLECTION = 7
_ROOMY = 100  # a part whose box is so many times its area is told by one point: a grid would nearly miss it
_ASKED = 20_000  # points whose side is asked at once


def areas_on_plane(shapes: Sequence[shapely.Geometry | None], plane: Transformer) -> np.ndarray:
    """Shapes in EPSG:4326 on a plane, one for one, valid, of polygons alone: lines that a repair leaves are dropped."""
    moved = on_plane(shapes, plane)
    mixed = np.flatnonzero((shapely.get_type_id(moved) == _COLLECTION) | (shapely.get_dimensions(moved) < 2))
    for place in mixed:
        moved[place] = shapely.multipolygons(solid_parts(moved[place]))
    return moved


def solid_parts(shape: shapely.Geometry) -> np.ndarray:
    """The single polygons with an area in a shape."""
    parts = shapely.get_parts(shapely.get_parts([shape]))
    return parts[shapely.area(parts) > 0]


def points_in(shape: shapely.Geometry, samples: int) -> tuple[np.ndarray, np.ndarray]:
    """About ``samples`` points (n x 2) in a shape, in each part as many as its area asks for, and the area of each."""
    parts = solid_parts(shape)
    if not len(parts):
        return np.zeros((0, 2)), np.zeros(0)
    area = shapely.area(parts)
    number = np.round(samples * area / area.sum())
    west, south, east, north = shapely.bounds(parts).T
    gridded = (number > 1) & ((east - west) * (north - south) < _ROOMY * area)
    points = [shapely.get_coordinates(shapely.point_on_surface(parts[~gridded]))]
    weights = [area[~gridded]]
    for place in np.flatnonzero(gridded):
        own = sample(parts[place], int(number[place]))
        points.append(own)
        weights.append(np.full(len(own), area[place] / len(own)))
    return np.concatenate(points), np.concatenate(weights)


def shares_of(shapes: Sequence[shapely.Geometry], teller: Teller, samples: int, progress: Progress) -> np.ndarray:
    """One row per shape, one column for each of COLUMNS; a row sums to 1, that of an empty shape to 0.

    As ``country_shares``, for shapes of many small parts far from each other. Raises ``cancelled``.
    """
    found = np.zeros((len(shapes), len(COLUMNS)))
    waiting: list[tuple[int, np.ndarray, np.ndarray]] = []
    held = 0
    for place, shape in enumerate(shapes):
        if place % 100 == 0:
            step(progress, place, len(shapes))
        waiting.append((place, *points_in(shape, samples)))
        held += len(waiting[-1][1])
        if held >= _ASKED or place == len(shapes) - 1:
            owner = np.concatenate([np.full(len(own), number) for number, own, _ in waiting])
            side, _ = teller.sides(np.concatenate([own for _, own, _ in waiting]))
            np.add.at(found, (owner, side), np.concatenate([own for _, _, own in waiting]))
            waiting, held = [], 0
    whole = found.sum(axis=1, keepdims=True)
    return found / np.where(whole > 0, whole, 1)
