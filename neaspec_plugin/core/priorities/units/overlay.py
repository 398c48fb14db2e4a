"""What polygons share with large areas, which are cut into small disjoint parts first, so that no step is long."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely
from pyproj import Transformer

from ...polygon_parts import solid
from ...progress import Progress, Silent, step

_PIECE_DEG = 0.05  # a straight side in degrees is cut so before it is moved to a plane
_BLOCK = 20_000  # pairs that are cut at once


def on_plane(shapes: Iterable[shapely.Geometry | None], plane: Transformer) -> np.ndarray:
    """Shapes in EPSG:4326 on a plane, one for one, valid and flat; an empty polygon where there is none."""
    given = np.array([shapely.Polygon() if shape is None else shape for shape in shapes], dtype=object)
    dense = shapely.segmentize(shapely.force_2d(shapely.make_valid(given)), _PIECE_DEG)
    moved = shapely.transform(dense, lambda nodes: np.column_stack(plane.transform(*nodes.T)))
    return shapely.make_valid(moved)


def dissolved(shapes: Iterable[shapely.Geometry | None], plane: Transformer) -> shapely.Geometry:
    """The area that shapes in EPSG:4326 cover on a plane, each place once."""
    return shapely.union_all(solid(on_plane(shapes, plane)))


def off_plane(shapes: np.ndarray, plane: Transformer) -> np.ndarray:
    """Shapes on a plane in EPSG:4326, node by node: equal nodes stay equal. One over the date line runs on past 180."""
    moved = shapely.transform(shapes, lambda nodes: np.column_stack(plane.transform(*nodes.T, direction="INVERSE")))
    bounds = shapely.bounds(moved)
    torn = bounds[:, 2] - bounds[:, 0] > 180
    if torn.any():
        moved[torn] = shapely.transform(moved[torn], lambda nodes: np.column_stack([nodes[:, 0] % 360, nodes[:, 1]]))
    return moved


def covered(shapes: np.ndarray, parts: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """The area of each shape that disjoint ``parts`` cover, in square units of the plane. Raises ``cancelled``."""
    area = np.zeros(len(shapes))
    for own, part, inside in _pairs(shapes, parts, progress):
        found = np.empty(len(own))
        found[inside] = shapely.area(shapes[own[inside]])
        found[~inside] = shapely.area(shapely.intersection(shapes[own[~inside]], parts[part[~inside]]))
        np.add.at(area, own, found)
    return np.minimum(area, shapely.area(shapes))


def clipped(shapes: np.ndarray, parts: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Each shape within disjoint ``parts``, an empty polygon where it meets none. Raises ``cancelled``."""
    owners, cuts = [], []
    for own, part, inside in _pairs(shapes, parts, progress):
        cut = shapes[own]
        cut[~inside] = shapely.intersection(cut[~inside], parts[part[~inside]])
        pieces, piece = shapely.get_parts(cut, return_index=True)
        pieces, deeper = shapely.get_parts(pieces, return_index=True)
        solid = shapely.area(pieces) > 0
        owners.append(own[piece[deeper]][solid])
        cuts.append(pieces[solid])
    found = np.full(len(shapes), shapely.Polygon(), dtype=object)
    if not owners:
        return found
    owner, cut = np.concatenate(owners), np.concatenate(cuts)
    order = np.argsort(owner, kind="stable")
    owner, cut = owner[order], cut[order]
    names, first, number = np.unique(owner, return_index=True, return_counts=True)
    found[names] = cut[first]
    for name, begin, count in zip(names[number > 1], first[number > 1], number[number > 1]):
        found[name] = shapely.union_all(cut[begin : begin + count])
    return found


def _pairs(shapes: np.ndarray, parts: np.ndarray, progress: Progress | None):
    """Blocks of pairs that meet: the number of the shape, that of the part, and whether the shape lies inside it."""
    if not len(parts):
        return
    own, part = shapely.STRtree(parts).query(shapes, predicate="intersects")
    shapely.prepare(parts)
    for begin in range(0, len(own), _BLOCK):
        step(progress or Silent(), begin, len(own))
        block = slice(begin, begin + _BLOCK)
        yield own[block], part[block], shapely.contains_properly(parts[part[block]], shapes[own[block]])
