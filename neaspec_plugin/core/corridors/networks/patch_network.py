"""Distances between patches up to a cut distance, and the sparse graphs made of them. No geometry is simplified."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely
from pyproj import Geod, Transformer
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from ...errors import NeaspecError
from ...progress import Progress, in_order, step
from ..kernels import kernel
from .best_paths import kernel_agrees
from .lean_graph import BETWEEN, places_back, times_beaten, without

MOST_LINKS = 15_000_000
BYTES_OF_LINK = 80  # of its graph, both ways
HA = 10_000.0  # square metres
_BLOCK = 256  # patches whose neighbours are looked up at once
_THREADS = 2  # shapely lets go of Python's lock
_SLACK = 1.1  # the plane's scale differs by less than that within 40 degrees of its centre
_GEOD = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Links:
    """Pairs of patches, ``first`` before ``second`` (places in the list of patches), and their distance in metres."""

    count: int  # patches
    first: np.ndarray
    second: np.ndarray
    distance_m: np.ndarray

    def graph(self, weight: np.ndarray, chosen: np.ndarray | slice = slice(None)) -> csr_matrix:
        """The symmetric graph of the ``chosen`` links with one ``weight`` per link; a weight of 0 stays a link."""
        first, second, own = self.first[chosen], self.second[chosen], weight[chosen]
        both = np.concatenate([first, second]), np.concatenate([second, first])
        graph = csr_matrix((np.concatenate([own, own]), both), shape=(self.count, self.count))
        graph.sort_indices()
        return graph


def plane_of(lon: np.ndarray, lat: np.ndarray) -> Transformer:
    """The azimuthal equal-area plane (metres, WGS 84) around the middle of these degrees, over the date line too."""
    turn = np.radians(lon)
    middle = math.degrees(math.atan2(np.sin(turn).mean(), np.cos(turn).mean()))
    north = (float(np.min(lat)) + float(np.max(lat))) / 2
    return Transformer.from_crs(
        "EPSG:4326", f"+proj=laea +lat_0={north!r} +lon_0={middle!r} +datum=WGS84 +units=m", always_xy=True
    )


def onto(plane: Transformer, shapes: np.ndarray) -> np.ndarray:
    """Shapes in EPSG:4326, every vertex of them, on the plane."""
    return shapely.transform(shapes, lambda places: np.column_stack(plane.transform(places[:, 0], places[:, 1])))


def places_of(shapes: np.ndarray) -> np.ndarray:
    """The point that stands for each polygon: the centroid, or a point on the surface where that lies outside."""
    middle = shapely.centroid(shapes)
    return np.where(shapely.intersects(shapes, middle), middle, shapely.point_on_surface(shapes))


def cut_distance_m(distance_m: float, probability: float, least: float) -> float:
    """How far apart patches are at the ``least`` probability, where it is ``probability`` at ``distance_m``."""
    return distance_m * math.log(least) / math.log(probability) if least > 0 else math.inf


def edge_links(shapes: np.ndarray, cut_m: float, progress: Progress, plane: Transformer | None = None) -> Links:
    """The links between polygons from edge to edge, 0 where they touch or overlap.

    The nearest places are looked up on the plane; with ``plane`` the way between them is measured on WGS 84 (geodesic),
    without it on the plane itself. Raises ``NeaspecError``: too_many_links, cancelled.
    """
    near = partial(_near, shapely.STRtree(shapes), shapes, cut_m if plane is None else cut_m * _SLACK)
    found, total = [], 0
    for own, other, lines in in_order(near, range(0, len(shapes), _BLOCK), _THREADS):
        step(progress, len(found) * _BLOCK, len(shapes))
        distance = shapely.length(lines) if plane is None else _geodesic(lines, plane)  # pyproj wants one thread
        kept = distance <= cut_m
        found.append((own[kept], other[kept], distance[kept]))
        total += int(kept.sum())
        if total > MOST_LINKS:
            raise NeaspecError("too_many_links", links=MOST_LINKS)
    return Links(len(shapes), *(np.concatenate(column) for column in zip(*found)))


def _near(
    tree: shapely.STRtree, shapes: np.ndarray, reach: float, start: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of a block of polygons with those that come after, and the shortest line between the two."""
    block = np.array(shapes[start : start + _BLOCK])
    shapely.prepare(block)
    if math.isinf(reach):
        near = np.indices((len(block), len(shapes))).reshape(2, -1)
    else:
        near = tree.query(block, predicate="dwithin", distance=reach)
    own, other = near[:, near[1] > near[0] + start]
    lines = shapely.shortest_line(block[own], shapes[other])
    shapely.destroy_prepared(block)
    return (own + start).astype(np.int32), other.astype(np.int32), lines


def candidates(shapes: np.ndarray, cut_m: float, progress: Progress) -> int:
    """How many pairs of polygons or points on a plane may be linked, by their boxes: no fewer than there are links.

    Raises ``NeaspecError``: cancelled, and too_many_links where pairs of places in the shapes alone are too many.
    """
    count = len(shapes)
    if math.isinf(cut_m):
        _check(count * (count - 1) // 2)
        return count * (count - 1) // 2
    places = cKDTree(shapely.get_coordinates(shapely.point_on_surface(shapes)))
    _check((int(places.count_neighbors(places, cut_m / _SLACK)) - count) // 2)  # the plane's scale on the safe side
    boxes = shapely.bounds(shapes)
    tree, reach = shapely.STRtree(shapely.box(*boxes.T)), cut_m * _SLACK
    wide = shapely.box(*(boxes + [-reach, -reach, reach, reach]).T)
    found = 0
    for start in range(0, count, _BLOCK):
        step(progress, start, count)
        found += tree.query(wide[start : start + _BLOCK]).shape[1]
    return (found - count) // 2


def point_links(points: np.ndarray, cut_m: float, plane: Transformer | None = None) -> Links:
    """The links between places of patches, ``points`` (n, 2) on the plane. Raises ``NeaspecError``: too_many_links."""
    count = len(points)
    if math.isinf(cut_m):
        _check(count * (count - 1) // 2)
        first, second = np.triu_indices(count, 1)
    else:
        tree, reach = cKDTree(points), cut_m if plane is None else cut_m * _SLACK
        _check((int(tree.count_neighbors(tree, reach)) - count) // 2)
        first, second = tree.query_pairs(reach, output_type="ndarray").reshape(-1, 2).T
    if plane is None:
        distance = np.hypot(*(points[first] - points[second]).T)
    else:
        lon, lat = plane.transform(points[:, 0], points[:, 1], direction="INVERSE")
        distance = _GEOD.inv(lon[first], lat[first], lon[second], lat[second])[2]
    kept = distance <= cut_m
    order = np.lexsort((second[kept], first[kept]))
    return Links(
        count, *(column[kept][order] for column in (first.astype(np.int32), second.astype(np.int32), distance))
    )


def lean(graph: csr_matrix) -> csr_matrix:
    """The symmetric ``graph`` without the links that no best path needs, whichever one patch is taken away.

    A link is left out where two different patches each lead from one end to the other for less than the link costs:
    one of them remains, and its links cost less, so that the same holds for them in turn. All costs stay the same.
    """
    back = places_back(graph)
    if kernel_agrees():
        useless = np.zeros(graph.nnz, dtype=bool)
        laid = graph.indptr.astype(np.int32), graph.indices.astype(np.int32), graph.data.astype(float)
        kernel("networks.path_kernel").mark_useless(*laid, BETWEEN, useless)
    else:
        useless = times_beaten(graph, back) >= 2
    return without(graph, useless, back)


def overlapping(shapes: np.ndarray, share: float) -> int:
    """How many pairs of polygons share more than ``share`` of the smaller one's area."""
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    first, second = first[first < second], second[first < second]
    common = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    area = shapely.area(shapes)
    return int((common > share * np.minimum(area[first], area[second])).sum())


def _check(links: int) -> None:
    if links > MOST_LINKS:
        raise NeaspecError("too_many_links", links=MOST_LINKS)


def _geodesic(lines: np.ndarray, plane: Transformer) -> np.ndarray:
    """The length in metres on WGS 84 between the ends of lines on the plane."""
    ends = shapely.get_coordinates(lines).reshape(-1, 2, 2)
    start, end = (plane.transform(ends[:, n, 0], ends[:, n, 1], direction="INVERSE") for n in (0, 1))
    flat = (ends[:, 0] != ends[:, 1]).any(axis=1)
    return np.where(flat, _GEOD.inv(*start, *end)[2], 0.0)
