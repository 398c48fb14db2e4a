"""What points, lines and polygons hold in each planning unit: a number, kilometres or hectares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from pyproj import Geod, Transformer

from ...progress import Part, Progress, Silent, step
from .overlay import on_plane
from .planning_units import covered_hectares, point_counts

KINDS = (("points", "number"), ("lines", "km"), ("polygons", "ha"))  # and their unit, by dimension
_WGS84 = Geod(ellps="WGS84")
_BLOCK = 20_000  # segments that are cut at once
_APART = 1e-9  # of a segment: pieces that overlap by less only touch
Shapes = Sequence[shapely.Geometry | None]


def by_dimension(shapes: Shapes) -> dict[int, list[shapely.Geometry]]:
    """Shapes as points (0), lines (1) and polygons (2), collections taken apart; what is None or empty is left out."""
    given = np.array([shape for shape in shapes if shape is not None and not shape.is_empty], dtype=object)
    mixed = shapely.get_type_id(given) == shapely.GeometryType.GEOMETRYCOLLECTION
    while mixed.any():
        given = np.concatenate([given[~mixed], shapely.get_parts(given[mixed])])
        mixed = shapely.get_type_id(given) == shapely.GeometryType.GEOMETRYCOLLECTION
    dimension = shapely.get_dimensions(given)
    return {number: list(given[dimension == number]) for number in range(3) if (dimension == number).any()}


def without_place(features: Iterable[tuple[str, Shapes]]) -> dict[str, int]:
    """How many rows of each feature have no shape, of those where some have none."""
    lacking = {name: sum(shape is None or shape.is_empty for shape in shapes) for name, shapes in features}
    return {name: number for name, number in lacking.items() if number}


def vector_amounts(
    units: np.ndarray, features: Sequence[tuple[str, Shapes]], plane: Transformer, progress: Progress | None = None
) -> list[tuple[str, str, str, np.ndarray]]:
    """Kind, name, unit of measure and amount in each unit of features (EPSG:4326): all polygons, lines, then points.

    A feature of several dimensions is one of each, and one without any shape is a feature of points, of which there are
    none. Raises ``cancelled``.
    """
    apart = [(name, by_dimension(shapes) or {0: []}) for name, shapes in features]
    asked = [(2 - down, name, own[2 - down]) for down in range(3) for name, own in apart if 2 - down in own]
    found = []
    for number, (dimension, name, shapes) in enumerate(asked):
        part = Part(progress or Silent(), 100 * number / len(asked), 100 * (number + 1) / len(asked))
        measure = (point_counts, line_kilometres, covered_hectares)[dimension]
        found.append(
            (KINDS[dimension][0], name, KINDS[dimension][1], measure(units, shapes, plane, part).astype(float))
        )
    return found


def line_kilometres(
    units: np.ndarray, shapes: Shapes, plane: Transformer, progress: Progress | None = None
) -> np.ndarray:
    """The length of lines (EPSG:4326) in each unit on the ellipsoid, each place once, in km.

    What runs along a border of several units is shared among them alike. Raises ``cancelled``.
    """
    parts = shapely.get_parts(shapely.get_parts(on_plane(shapes, plane)))
    start, end, _ = segments(shapely.get_parts(shapely.union_all(parts[shapely.get_dimensions(parts) == 1])))
    long = (start != end).any(axis=1)
    start, end = start[long], end[long]
    km, length = kilometres(start, end, plane), np.zeros(len(units))
    tree = shapely.STRtree(units)
    shapely.prepare(units)
    for begin in range(0, len(start), _BLOCK):
        step(progress or Silent(), begin, len(start))
        block = slice(begin, begin + _BLOCK)
        lines = shapely.linestrings(np.stack([start[block], end[block]], axis=1))
        line, unit = tree.query(lines, predicate="intersects")
        piece, share = _shares(lines[line], units[unit], line)
        np.add.at(length, unit[piece], share * km[block][line[piece]])
    return length


def segments(lines: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First and last node (n x 2) of each straight part of lines, and the number of the line."""
    nodes, line = shapely.get_coordinates(lines, return_index=True)
    joined = line[1:] == line[:-1]
    return nodes[:-1][joined], nodes[1:][joined], line[1:][joined]


def kilometres(start: np.ndarray, end: np.ndarray, plane: Transformer) -> np.ndarray:
    """The geodesic length between nodes on a plane, in km."""
    one, two = (plane.transform(*nodes.T, direction="INVERSE") for nodes in (start, end))
    return np.asarray(_WGS84.inv(*one, *two)[2]) / 1000


def _shares(lines: np.ndarray, units: np.ndarray, line: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For pairs of a segment and a unit: the number of the pair and the share of the segment, piece by piece.

    Where pieces of one segment overlap, as on the border of two units, each has its part. ``line``: the number of the
    segment of each pair.
    """
    cut, crossing = lines.copy(), ~shapely.contains_properly(units, lines)
    cut[crossing] = shapely.intersection(lines[crossing], units[crossing])
    parts, pair = shapely.get_parts(cut, return_index=True)
    one, two, part = segments(parts)
    pair = pair[part]
    ends = shapely.get_coordinates(lines).reshape(-1, 2, 2)[pair]
    way = ends[:, 1] - ends[:, 0]
    along = [((nodes - ends[:, 0]) * way).sum(axis=1) / (way**2).sum(axis=1) for nodes in (one, two)]
    first, last = np.minimum(*along), np.maximum(*along)
    order = np.lexsort((first, line[pair]))
    pair, first, last, owner = pair[order], first[order], last[order], line[pair[order]]
    share = last - first
    doubled = (owner[1:] == owner[:-1]) & (first[1:] < last[:-1] - _APART)
    for own in np.unique(owner[1:][doubled]):
        rows = slice(*np.searchsorted(owner, [own, own + 1]))
        cuts = np.unique([first[rows], last[rows]])
        middles = (cuts[1:] + cuts[:-1]) / 2
        there = (first[rows, None] < middles) & (middles < last[rows, None])
        share[rows] = (there * np.diff(cuts) / np.maximum(there.sum(axis=0), 1)).sum(axis=1)
    return pair, share
