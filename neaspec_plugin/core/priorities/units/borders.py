"""The borders that planning units share, as the outline of a selection needs them."""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import Geod

from ...errors import NeaspecError
from ...progress import Progress, step

_WGS84 = Geod(ellps="WGS84")
_GRID_DEG = 1e-6  # about 0.1 m: vertices closer than this are one
_OVERLAP = 1e-3  # of the smaller unit's area: two units that share more than this overlap
_BLOCK = 20_000  # pairs between two looks at the cancel button


def shared_borders(shapes: np.ndarray, names: list[str], progress: Progress):
    """``pairs`` (m, 2) of units that share a border, its length ``shared`` (m, km), and ``outer`` (n, km), the length
    of each unit's border that borders on no other.

    ``shapes``: polygons in degrees (EPSG:4326), topology as it is there; lengths are geodesic. Raises ``NeaspecError``:
    units_overlap, cancelled.
    """
    shapes = shapely.set_precision(shapes, _GRID_DEG, mode="pointwise")
    tree = shapely.STRtree(shapes)
    one, two = tree.query(shapes, predicate="intersects")
    pairs = np.column_stack([one, two])[one < two]
    shared = np.zeros(len(pairs))
    areas = shapely.area(shapes)
    for start in range(0, len(pairs), _BLOCK):
        step(progress, start, len(pairs))
        here = slice(start, start + _BLOCK)
        left, right = pairs[here].T
        common = shapely.intersection(shapes[left], shapes[right], grid_size=_GRID_DEG)
        over = shapely.area(common) > _OVERLAP * np.minimum(areas[left], areas[right])
        if over.any():
            first = int(np.argmax(over))
            raise NeaspecError("units_overlap", pairs=[f"{names[left[first]]} / {names[right[first]]}"])
        shared[here] = _length_km(common) / np.where(shapely.area(common) > 0, 2.0, 1.0)  # a sliver has two sides
    kept = shared > 0
    pairs, shared = pairs[kept], shared[kept]
    whole = _length_km(shapely.boundary(shapes))
    outer = whole - np.bincount(pairs.ravel(), np.repeat(shared, 2), len(shapes))
    outer[outer < 1e-6 * whole] = 0.0
    return pairs, shared, outer


def areas_ha(shapes: np.ndarray) -> np.ndarray:
    """The geodesic area (Karney 2013) of polygons in degrees, hectares."""
    return np.array([abs(_WGS84.geometry_area_perimeter(shape)[0]) for shape in shapes]) / 10_000


def _length_km(shapes: np.ndarray) -> np.ndarray:
    """Geodesic lengths of lines, and of the outlines of polygons."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    kinds = shapely.get_type_id(parts)
    outlines = kinds == shapely.GeometryType.POLYGON
    parts[outlines] = shapely.boundary(parts[outlines])
    parts, inner = shapely.get_parts(parts, return_index=True)
    owner = owner[inner]
    coordinates, line = shapely.get_coordinates(parts, return_index=True)
    same = line[1:] == line[:-1]
    start, end = coordinates[:-1][same], coordinates[1:][same]
    _, _, metres = _WGS84.inv(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    return np.bincount(owner[line[1:][same]], metres, len(shapes)) / 1000
