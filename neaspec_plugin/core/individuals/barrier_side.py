"""On which side of a barrier - a fence, a road, a river, or the areas between such - points lie."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely

from ..errors import NeaspecError

METRES_PER_DEGREE = 111_320.0
INSIDE, OUTSIDE, LEFT, RIGHT = "inside", "outside", "left", "right"
SIDES = (LEFT, RIGHT, INSIDE, OUTSIDE)


def sides_of_barrier(
    points: Sequence[shapely.Point | None], uncertainty: Sequence[float], barrier: pd.DataFrame, name: str = ""
) -> np.ndarray:
    """left or right of lines, as they were drawn; inside or outside of polygons, or the name of the polygon.

    ``points`` and ``barrier['geometry']`` in EPSG:4326; ``uncertainty`` in metres (NaN: none known). ``name`` is a
    column of the barrier. None for a missing point and for one that is nearer to the barrier than its uncertainty.
    Raises ``diversity_no_barrier``.
    """
    shapes = barrier["geometry"].to_numpy()
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    shapes, barrier = shapes[there], barrier[there]
    areal = shapely.get_dimensions(shapes) == 2
    if not len(shapes) or (areal.any() and not areal.all()) or (shapely.get_dimensions(shapes) == 0).any():
        raise NeaspecError("diversity_no_barrier")
    names = barrier[name].map(str, na_action="ignore").to_numpy(dtype=object) if name else None
    edges = _segments(shapely.boundary(shapes) if areal.all() else shapes)
    found = np.full(len(points), None, dtype=object)
    for place, (point, unsure) in enumerate(zip(points, uncertainty)):
        if point is None or point.is_empty:
            continue
        metres, side = _nearest(point, edges)
        if metres < (0.0 if np.isnan(unsure) else unsure):
            continue
        if areal.all():
            within = np.flatnonzero(shapely.contains(shapes, point))
            found[place] = OUTSIDE if not len(within) else (names[within[0]] if name else INSIDE)
        else:
            found[place] = side
    return found


def _segments(lines: np.ndarray) -> np.ndarray:
    """Ends of all pieces (pieces, 2, 2), longitude before latitude."""
    pieces = []
    for line in shapely.get_parts(lines):
        ends = shapely.get_coordinates(line)
        pieces.append(np.stack([ends[:-1], ends[1:]], axis=1))
    return np.concatenate(pieces)


def _nearest(point: shapely.Point, segments: np.ndarray) -> tuple[float, str]:
    """Metres to the nearest piece, on a plane about the point, and on which side of it the point lies.

    Where two pieces meet in the nearest place, the one that the point lies farther aside of tells the side.
    """
    scale = METRES_PER_DEGREE * np.array([np.cos(np.radians(point.y)), 1.0])
    start, end = ((segments[:, which] - (point.x, point.y)) * scale for which in (0, 1))
    along = end - start
    length = np.hypot(*along.T)
    start, along, length = start[length > 0], along[length > 0], length[length > 0]
    share = np.clip(-(start * along).sum(axis=1) / length**2, 0, 1)
    metres = np.hypot(*(start + share[:, None] * along).T)
    aside = (start[:, 0] * along[:, 1] - start[:, 1] * along[:, 0]) / length
    near = np.flatnonzero(metres <= metres.min() + 1e-6)
    best = near[np.abs(aside[near]).argmax()]
    return float(metres[best]), LEFT if aside[best] > 0 else RIGHT
