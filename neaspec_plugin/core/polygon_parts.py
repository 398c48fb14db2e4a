"""Large areas as small polygons: what is asked of a part is asked of few nodes."""

from __future__ import annotations

import numpy as np
import shapely

MOST_NODES = 256  # of one part


def solid(shapes: np.ndarray) -> np.ndarray:
    """The single polygons with an area in some shapes; lines and points that a repair leaves are dropped."""
    parts = shapely.get_parts(shapely.get_parts(shapes))
    return parts[shapely.area(parts) > 0]


def subdivided(shape: shapely.Geometry) -> np.ndarray:
    """Disjoint polygons of at most ``MOST_NODES`` nodes that make up a shape; parts without an area are left out."""
    done, waiting = [], list(solid(np.array([shape], dtype=object)))
    while waiting:
        part = waiting.pop()
        if shapely.get_num_coordinates(part) <= MOST_NODES:
            done.append(part)
            continue
        west, south, east, north = part.bounds
        if east - west > north - south:
            middle = (west + east) / 2
            halves = shapely.box([west, middle], south, [middle, east], north)
        else:
            middle = (south + north) / 2
            halves = shapely.box(west, [south, middle], east, [middle, north])
        waiting += list(solid(shapely.intersection(part, halves)))
    return np.array(done, dtype=object)
