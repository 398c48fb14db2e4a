"""The polygons of a habitat map on an equal-area plane, and their shares in each country."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import Transformer

from ..priorities.units.country_shares import COLUMNS, Teller, sample
from ..priorities.units.overlay import on_plane
from ..progress import Progress, step

HA = 10_000.0  # square metres
_COLLECTION = 7
_ROOMY = 100  # a part whose box is so many times its area is told by one point: a grid would miss it
_MARGIN_M = 1000.0  # more than a border line is uncertain by
_WIDE_M = 25_000.0  # from farther away no border is told
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


def shares_of(shapes: Sequence[shapely.Geometry], teller: Teller, samples: int, progress: Progress) -> np.ndarray:
    """One row per shape, one column for each of COLUMNS; a row sums to 1, that of an empty shape to 0.

    As ``country_shares``, for shapes of many small parts far from each other: a part that no border may pass lies where
    its middle does, the others share about ``samples`` points of the shape by their areas. Raises ``cancelled``.
    """
    parts, owner = shapely.get_parts(np.asarray(shapes, dtype=object), return_index=True)
    parts, deeper = shapely.get_parts(parts, return_index=True)
    area = shapely.area(parts)
    parts, owner, area = parts[area > 0], owner[deeper][area > 0], area[area > 0]
    found = np.zeros((len(shapes), len(COLUMNS)))
    whole = np.bincount(owner, weights=area, minlength=len(shapes))
    number = np.round(samples * area / whole[owner])
    side, reached = _middles(parts, teller, progress)
    west, south, east, north = shapely.bounds(parts).T if len(parts) else np.zeros((4, 0))
    gridded = reached & (number > 1) & ((east - west) * (north - south) < _ROOMY * area)
    np.add.at(found, (owner[~gridded], side[~gridded]), area[~gridded])
    waiting, held, rest = [], 0, np.flatnonzero(gridded)
    for done, place in enumerate(rest):
        if done % 100 == 0:
            step(progress, done, len(rest))
        waiting.append((place, sample(parts[place], int(number[place]))))
        held += len(waiting[-1][1])
        if held >= _ASKED or done == len(rest) - 1:
            asked = np.concatenate([np.full(len(own), place) for place, own in waiting])
            told, _ = teller.sides(np.concatenate([own for _, own in waiting]))
            weight = area[asked] / np.bincount(asked, minlength=len(parts))[asked]
            np.add.at(found, (owner[asked], told), weight)
            waiting, held = [], 0
    return found / np.where(whole > 0, whole, 1)[:, None]


def _middles(parts: np.ndarray, teller: Teller, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """The side of a point on each part, and whether another side may lie in the part too."""
    middles = shapely.get_coordinates(shapely.point_on_surface(parts))
    west, south, east, north = shapely.bounds(parts).T if len(parts) else np.zeros((4, 0))
    x, y = middles.T
    reach = np.hypot(np.maximum(x - west, east - x), np.maximum(y - south, north - y)) + _MARGIN_M
    wide = reach > _WIDE_M
    within = float(reach[~wide].max(initial=0.0))
    side, distance = np.empty(len(parts), dtype=np.int64), np.empty(len(parts))
    for begin in range(0, len(parts), _ASKED):
        step(progress, begin, len(parts))
        block = slice(begin, begin + _ASKED)
        side[block], distance[block] = teller.sides(middles[block], within)
    return side, wide | (distance <= reach) | (side == len(COLUMNS) - 1)
