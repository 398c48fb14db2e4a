"""Planning units over a study area: hexagons, squares or own polygons on an equal-area plane, cut along its edge."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely
from pyproj import CRS, Proj, Transformer
from pyproj.exceptions import CRSError

from ...corridors.networks.patch_network import overlapping, plane_of
from ...errors import NeaspecError
from ...polygon_parts import subdivided
from ...progress import Progress, Silent, step
from .overlay import clipped, covered, dissolved, on_plane

SHAPES = ("hexagon", "square", "own")
MOST_UNITS = 2_000_000
_BYTES_OF_UNIT = 2_500  # polygon, edges of a block and a row of 30 fields, with what the writing of the layer takes
_BLOCK = 50_000  # units made at once
_SLIVER = 1e-6  # of a whole unit: what a rounded edge leaves
_OVERLAP = 0.01  # of the smaller unit: what is less is a digitised seam
_SCALE = 1e-3  # an equal-area system's areal scale differs from 1 by less


def plane_for(shapes: Iterable[shapely.Geometry | None], crs: str = "") -> Transformer:
    """From EPSG:4326 to the plane that units are made on: ``crs``, else azimuthal equal-area around the middle.

    Raises ``study_area_empty`` and ``crs_not_equal_area`` (``crs``): not in metres, or with areas that are not true.
    """
    nodes = shapely.get_coordinates([shape for shape in shapes if shape is not None and not shape.is_empty])
    if not len(nodes):
        raise NeaspecError("study_area_empty")
    if crs:
        _check_equal_area(crs, nodes)
        return Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    return plane_of(*nodes.T)


def study_area(shapes: Iterable[shapely.Geometry | None], plane: Transformer) -> shapely.Geometry:
    """The study area on the plane. Raises ``study_area_empty``."""
    area = dissolved(shapes, plane)
    if area.is_empty or not area.area:
        raise NeaspecError("study_area_empty")
    return area


def made_units(study: shapely.Geometry, shape: str, size_km2: float, progress: Progress | None = None) -> np.ndarray:
    """Hexagons or squares of one size that tile the study area, from north to south and from west to east.

    Those at its edge are cut. Neighbours share their corners to the last digit. Raises ``units_size`` (not above 0),
    ``units_too_many`` (with the forecast) and ``cancelled``.
    """
    if not size_km2 > 0:
        raise NeaspecError("units_size", size=size_km2)
    _forecast(study.area / (size_km2 * 1e6), size_km2)
    nodes, right, down = _lattice(shape, size_km2 * 1e6)
    west, south, east, north = study.bounds
    across, rows = int(np.ceil((east - west) / (right * 2))) + 2, int(np.ceil((north - south) / (down * nodes[1]))) + 2
    parts = subdivided(study)
    shapely.prepare(study)
    found, block = [], max(_BLOCK // across, 1)
    for first in range(0, rows, block):
        step(progress or Silent(), first, rows)
        row, column = (a.ravel() for a in np.mgrid[first : min(first + block, rows), 0:across])
        x = 2 * column + (row % 2 if shape == "hexagon" else 0)
        corners = np.stack([x, row * nodes[1]], axis=1)[:, None] + nodes[0]
        units = shapely.polygons(corners * np.array([right, -down]) + np.array([west, north]))
        units = units[shapely.intersects(study, units)]
        edge = ~shapely.contains_properly(study, units)
        units[edge] = clipped(units[edge], parts)
        found.append(units[shapely.area(units) > _SLIVER * size_km2 * 1e6])
    return np.concatenate(found)


def own_units(
    shapes: Iterable[shapely.Geometry | None], study: shapely.Geometry, plane: Transformer, progress: Progress | None
) -> tuple[np.ndarray, np.ndarray]:
    """Own polygons (EPSG:4326) on the plane, cut along the study area, and the places of those that lie in it.

    Raises ``units_none_inside``, ``units_overlap`` (``pairs`` that share more than a hundredth of the smaller unit) and
    ``cancelled``.
    """
    whole = on_plane(shapes, plane)
    units = clipped(whole, subdivided(study), progress)
    area = shapely.area(units)
    there = np.flatnonzero(area > _SLIVER * np.maximum(shapely.area(whole), 1e-12))
    if not len(there):
        raise NeaspecError("units_none_inside")
    pairs = overlapping(units[there], _OVERLAP)
    if pairs:
        raise NeaspecError("units_overlap", pairs=pairs)
    return units[there], there


def hectares(units: np.ndarray) -> np.ndarray:
    """The area of units on the plane."""
    return shapely.area(units) / 10_000


def covered_hectares(
    units: np.ndarray, shapes: Iterable[shapely.Geometry | None], plane: Transformer, progress: Progress | None = None
) -> np.ndarray:
    """The area of each unit that polygons (EPSG:4326) cover, each place once. Raises ``cancelled``."""
    return covered(units, subdivided(dissolved(shapes, plane)), progress) / 10_000


def point_counts(
    units: np.ndarray, points: Iterable[shapely.Geometry | None], plane: Transformer, progress: Progress | None = None
) -> np.ndarray:
    """How many points (EPSG:4326) lie in each unit; one on the edge of several counts for the first. Raises
    ``cancelled``."""
    step(progress or Silent(), 0, 1)
    kept = [shape for shape in points if shape is not None and not shape.is_empty]
    places, of = shapely.get_coordinates(kept, return_index=True)
    _, first = np.unique(of, return_index=True)  # of several points in one row the first
    moved = shapely.points(*plane.transform(*places[first].T)) if len(kept) else np.array([], dtype=object)
    point, unit = shapely.STRtree(units).query(moved, predicate="intersects")
    order = np.lexsort((unit, point))
    _, once = np.unique(point[order], return_index=True)
    return np.bincount(unit[order][once], minlength=len(units))


def _lattice(shape: str, area: float) -> tuple[tuple[np.ndarray, int], float, float]:
    """Corners around the middle in steps of a lattice with the steps to the next row, and the size of a step."""
    if shape == "hexagon":  # upright: as wide as 2 steps, the rows 3 steps apart
        side = np.sqrt(2 * area / (3 * np.sqrt(3)))
        corners = np.array([(0, 2), (1, 1), (1, -1), (0, -2), (-1, -1), (-1, 1)])
        return (corners, 3), side * np.sqrt(3) / 2, side / 2
    side = np.sqrt(area)
    return (np.array([(1, 1), (1, -1), (-1, -1), (-1, 1)]), 2), side / 2, side / 2


def _forecast(units: float, size_km2: float) -> None:
    if units > MOST_UNITS:
        mend = size_km2 * units / MOST_UNITS
        raise NeaspecError(
            "units_too_many", units=round(units), size=size_km2, gigabytes=round(units * _BYTES_OF_UNIT / 1e9, 1),
            most=MOST_UNITS, mend=float(f"{mend * 1.05:.2g}"),
        )  # fmt: skip


def _check_equal_area(crs: str, nodes: np.ndarray) -> None:
    try:
        system = CRS.from_user_input(crs)
        metres = system.is_projected and abs(system.axis_info[0].unit_conversion_factor - 1) < 1e-9
        places = nodes[:: max(len(nodes) // 100, 1)]
        scale = np.asarray(Proj(system).get_factors(*places.T).areal_scale) if metres else np.array([np.nan])
    except CRSError:
        scale = np.array([np.nan])
    if not (np.abs(scale - 1) < _SCALE).all():
        raise NeaspecError("crs_not_equal_area", crs=crs)
