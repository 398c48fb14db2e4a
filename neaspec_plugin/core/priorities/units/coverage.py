"""Sums of a raster's cells over polygons, each cell weighted by the exact share of it that lies in the polygon.

The edges of the polygons are cut at the lines of the raster. A piece adds to its own cell the area between itself and
the cell's right side, and its height to all cells to the right of it in its row: the exact-area coverage of scan
converters. Cells inside are never visited, for each row is added up once from right to left. So the work grows with the
outline of the polygons, not with their area, and holes count by their direction.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS, Transformer

from ...grid import Raster

LONGEST_M = 5000.0  # a straight edge is cut into parts no longer than this before it is moved to a raster's system
HECTARE = 10_000.0  # square metres


@dataclass(frozen=True)
class Edges:
    """Straight edges of polygons: from ``start`` to ``end`` (n x 2), outer rings against the clock, holes with it;
    ``owner``: the number of the polygon."""

    start: np.ndarray
    end: np.ndarray
    owner: np.ndarray


@dataclass(frozen=True)
class Pieces:
    """Parts of edges, each in one cell of a window: ``height`` is the signed part of the row that it crosses, ``own``
    the signed part of its cell to the right of it."""

    owner: np.ndarray
    row: np.ndarray
    column: np.ndarray
    height: np.ndarray
    own: np.ndarray


def edges_of(shapes: np.ndarray, to: Callable[[np.ndarray], np.ndarray] | None = None) -> Edges:
    """The edges of polygons in metres, their nodes (n x 2) moved by ``to`` where given; an empty shape has none."""
    parts, part_owner = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    if to is not None:
        rings = shapely.segmentize(rings, LONGEST_M)
    nodes, ring = shapely.get_coordinates(rings, return_index=True)
    if to is not None:
        nodes = to(nodes)
    joined = ring[1:] == ring[:-1]
    start, end, ring = nodes[:-1][joined], nodes[1:][joined], ring[:-1][joined]
    if not len(ring):
        return Edges(start, end, ring)
    near = start[np.searchsorted(ring, ring)]  # the ring's first node: large coordinates cost digits of the area
    one, two = start - near, end - near
    area = np.bincount(ring, one[:, 0] * two[:, 1] - two[:, 0] * one[:, 1], minlength=len(rings))
    outer = np.r_[True, part[1:] != part[:-1]]
    turned = ((area < 0) == outer)[ring][:, None]
    return Edges(np.where(turned, end, start), np.where(turned, start, end), part_owner[part][ring])


def pieces(edges: Edges, left: float, top: float, width: float, height: float, rows: int, columns: int) -> Pieces:
    """The edges cut at the lines of a window of ``rows`` x ``columns`` cells; what lies above or below is left out."""
    scale, corner = np.array([1 / width, -1 / height]), np.array([left, top])
    start, end = (edges.start - corner) * scale, (edges.end - corner) * scale
    low, high = np.minimum(start[:, 1], end[:, 1]), np.maximum(start[:, 1], end[:, 1])
    near = (high > 0) & (low < rows) & (high > low) & (np.minimum(start[:, 0], end[:, 0]) < columns)
    start, end, owner = start[near], end[near], edges.owner[near]
    for axis, lines in ((1, rows), (0, columns)):
        start, end, owner = _cut(start, end, owner, axis, lines)
    middle = (start + end) / 2
    row, column = np.floor(middle[:, 1]).astype(np.int64), np.floor(middle[:, 0]).astype(np.int64)
    inside = (row >= 0) & (row < rows) & (column < columns)
    middle, row, column = middle[inside, 0], row[inside], column[inside]
    dropped = end[inside, 1] - start[inside, 1]
    own = np.where(column >= 0, dropped * (column + 1 - middle), 0.0)
    return Pieces(owner[inside], row, np.maximum(column, -1), dropped, own)


def sums(found: Pieces, values: np.ndarray, weight: np.ndarray, owners: int) -> tuple[np.ndarray, np.ndarray]:
    """For each polygon the sum of ``values`` (NaN without data) times share of the cell times ``weight`` (one per row),
    and the sum of share times weight over the cells with data."""
    known = ~np.isnan(values)
    weight = weight[:, None]
    total = _collect(found, np.where(known, values, 0.0) * weight, owners)
    return total, _collect(found, known * weight, owners)


def _collect(found: Pieces, values: np.ndarray, owners: int) -> np.ndarray:
    """With S the sum of a row from a column to its end, a piece collects own * S[c] + (height - own) * S[c + 1]."""
    rows, columns = values.shape
    right = np.zeros((rows, columns + 2))  # one column before the first, which holds nothing, and one after the last
    right[:, 1:-1] = np.cumsum(values[:, ::-1], axis=1)[:, ::-1]
    right[:, 0] = right[:, 1]
    flat, place = right.ravel(), found.row * (columns + 2) + found.column + 1
    collected = found.own * flat[place] + (found.height - found.own) * flat[place + 1]
    return np.bincount(found.owner, collected, minlength=owners)


def row_hectares(raster: Raster, plane: Transformer, row: int, end: int) -> np.ndarray:
    """The true area (ha) of the cells in some rows, at the middle of each row; ``column_factor`` tells the rest.

    Degrees: exact on the ellipsoid, by the area of the zone between two latitudes (Snyder 1987, equation 3-12).
    Projected systems: the nominal area times how much ``plane`` (equal-area, from EPSG:4326) stretches it.
    """
    system = CRS.from_user_input(raster.crs)
    if system.is_geographic:
        unit = system.axis_info[0].unit_conversion_factor
        sides = np.clip((raster.top - raster.height * np.arange(row, end + 1)) * unit, -np.pi / 2, np.pi / 2)
        return -np.diff(_zone(np.sin(sides), system)) * raster.width * unit / HECTARE
    y = raster.top - raster.height * (np.arange(row, end) + 0.5)
    return raster.width * raster.height * _stretch(raster, plane, np.full(len(y), _middle(raster)), y) / HECTARE


def column_factor(raster: Raster, plane: Transformer, points: np.ndarray) -> np.ndarray:
    """How much larger a cell truly is at some points (n x 2, in the raster's system) than in the middle of its row."""
    if CRS.from_user_input(raster.crs).is_geographic:
        return np.ones(len(points))
    x, y = points.T
    return _stretch(raster, plane, x, y) / _stretch(raster, plane, np.full(len(points), _middle(raster)), y)


def _middle(raster: Raster) -> float:
    return raster.left + raster.width * raster.columns / 2


def _stretch(raster: Raster, plane: Transformer, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """True square metres in a square unit of a raster's system, 1 where that cannot be told."""
    to = Transformer.from_crs(raster.crs, plane.target_crs, always_xy=True)
    half = raster.width / 2
    east, west, north, south = (
        np.array(to.transform(x + right, y + up)) for right, up in ((half, 0), (-half, 0), (0, half), (0, -half))
    )
    across, along = (east - west) / raster.width, (north - south) / raster.width
    area = np.abs(across[0] * along[1] - across[1] * along[0])
    return np.where(np.isfinite(area) & (area > 0), area, 1.0)


def _zone(sine: np.ndarray, system: CRS) -> np.ndarray:
    """The area (square metres) between the equator and latitudes, per radian of longitude."""
    major, minor = system.ellipsoid.semi_major_metre, system.ellipsoid.semi_minor_metre
    e = np.sqrt(max(1 - (minor / major) ** 2, 0.0))
    rest = np.arctanh(e * sine) / e if e else sine
    return minor**2 / 2 * (sine / (1 - (e * sine) ** 2) + rest)


def _cut(start: np.ndarray, end: np.ndarray, owner: np.ndarray, axis: int, lines: int):
    """Edges cut where their coordinate ``axis`` is a whole number from 0 to ``lines``."""
    one, two = start[:, axis], end[:, axis]
    first = np.maximum(np.floor(np.minimum(one, two)) + 1, 0)
    last = np.minimum(np.ceil(np.maximum(one, two)) - 1, lines)
    cuts = np.maximum(last - first + 1, 0).astype(np.int64)
    if not cuts.any():
        return start, end, owner
    edge = np.repeat(np.arange(len(cuts)), cuts + 1)
    place = np.arange(len(edge)) - np.repeat(np.cumsum(cuts + 1) - cuts - 1, cuts + 1)
    rising = (two > one)[edge]
    line = np.where(rising, first[edge] + place, last[edge] - place)  # where this part ends
    share = (line - one[edge]) / np.where(two == one, 1.0, two - one)[edge]
    reached = start[edge] + share[:, None] * (end - start)[edge]
    reached[:, axis] = line
    final = place == cuts[edge]
    reached[final] = end[edge[final]]
    begun = np.empty_like(reached)
    begun[1:] = reached[:-1]
    fresh = place == 0
    begun[fresh] = start[edge[fresh]]
    return begun, reached, owner[edge]
