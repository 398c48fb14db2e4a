"""What an overlay will take: how many corridors, how many shapes lie near them, and how long that lasts."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import shapely

from ...messages import Message
from .overlay import Ground

# by trying: of a corridor with the countries of its places and its borders, and of a vertex near it
_CORRIDOR_S, _VERTEX_S = 0.15, 6e-6
_DEGREE_KM = 110.0


def forecast(corridors: pd.DataFrame, ground: Ground) -> Message:
    """``corridors`` are ``laid_over.prepared``; a shape near two of them, by the boxes of both, counts twice."""
    placed = corridors[corridors["geometry"].notna()]
    boxes = _around(shapely.bounds(placed["geometry"].to_numpy(dtype=object)), placed["buffer_km"].fillna(0).to_numpy())
    shapes, vertices = 0, 0
    for layer in (ground.protected, ground.habitats, ground.barriers, ground.threats):
        if layer is not None and len(layer) and len(boxes):
            near = shapely.STRtree(layer).query(boxes)[1]
            shapes += len(near)
            vertices += int(shapely.get_num_coordinates(layer)[near].sum())
    seconds = math.ceil(len(placed) * _CORRIDOR_S + vertices * _VERTEX_S)
    return Message("overlay_forecast", corridors=len(corridors), shapes=shapes, seconds=seconds)


def _around(bounds: np.ndarray, reach_km: np.ndarray) -> np.ndarray:
    """Boxes in degrees around west, south, east, north and so many kilometres beside."""
    west, south, east, north = bounds.reshape(-1, 4).T
    up = reach_km / _DEGREE_KM
    aside = up / np.cos(np.radians(np.minimum(np.abs(bounds.reshape(-1, 4)[:, [1, 3]]).max(axis=1), 85.0)))
    return shapely.box(west - aside, south - up, east + aside, north + up)
