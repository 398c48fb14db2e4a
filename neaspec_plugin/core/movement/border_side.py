"""On which side of a border a point lies: the declared side decides, geometry only where none is declared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod, Transformer

from ..sharing.generalise import UNKNOWN_UNCERTAINTY_M
from .world_side import WorldSides

OK, AMBIGUOUS, CONTRADICTS, UNTESTED = "ok", "ambiguous", "contradicts", "untested"
_PIECE_DEG = 0.02  # a border's vertices at most so far apart before it is projected: a straight line stays on its place
_SLACK = 1.1  # the conic's scale differs by less than that within the six countries
_GEOD = Geod(ellps="WGS84")


class Sides:
    """The sides of some borders, from ``(iso3, polygon)`` and the border lines, in EPSG:4326.

    ``uncertainty_m`` is that of the layer. Nearest places are looked up in a Lambert conformal conic fitted to the
    polygons, distances to them measured on WGS 84 (geodesic).
    """

    def __init__(
        self,
        polygons: Sequence[tuple[str, object]],
        lines: Sequence[object],
        uncertainty_m: float,
        world: WorldSides | None = None,
    ):
        self.world = world  # what speaks of points that the polygons do not reach
        self.uncertainty_m = uncertainty_m
        self.countries = tuple(dict.fromkeys(iso3 for iso3, _ in polygons))
        self._areas = [
            shapely.union_all([shape for iso3, shape in polygons if iso3 == side]) for side in self.countries
        ]
        shapely.prepare(self._areas)
        self.areas = dict(zip(self.countries, self._areas))
        self._project = _conic(shapely.total_bounds(self._areas))
        self._outlines = [self._pieces([shapely.boundary(area)]) for area in self._areas]
        self._borders = self._pieces(lines)

    def side(
        self,
        points: Iterable[object],
        uncertainty_m: float | Sequence[float],
        declared: Iterable[str | None] | None = None,
    ) -> pd.DataFrame:
        """One row per point: ``side`` (iso3 or None), ``side_status`` and ``distance_m``.

        ``uncertainty_m`` is that of the points (30 m where unknown), ``declared`` the side that each deployment or
        record states. With R = both uncertainties together, a point may lie on every side that is no farther than R:

        - ``ok``: on the declared side, or on the only one possible where none is declared;
        - ``ambiguous``: none declared and more than one possible; side None;
        - ``contradicts``: the declared side is not among the possible ones, and still is the side;
        - ``untested``: no point, or farther than R from all polygons; the side is the declared one or None.

        ``distance_m`` is the distance to the nearest border line, negative where the point lies on another side than
        the declared one; NaN without point or lines. For records with ``dataGeneralizations`` give None as point:
        their places are too coarse for geometry.
        """
        shapes = np.array([None if point is None or point.is_empty else point for point in points], dtype=object)
        stated = _stated(declared, len(shapes))
        given = np.broadcast_to(np.asarray(uncertainty_m, dtype=float), len(shapes))
        radius = np.where(np.isnan(given), UNKNOWN_UNCERTAINTY_M, given) + self.uncertainty_m

        inside, possible = self._possible(shapes, radius)
        is_stated = np.array([side is not None for side in stated], dtype=bool)
        own = stated[:, None] == np.array(self.countries, dtype=object)
        tested, sole = possible.any(axis=1), possible.sum(axis=1) == 1
        agrees = (own & possible).any(axis=1)

        status = np.select(
            [~tested, is_stated & agrees, is_stated, sole], [UNTESTED, OK, CONTRADICTS, OK], default=AMBIGUOUS
        )
        computed = np.array([*self.countries, None], dtype=object)[np.where(sole, possible.argmax(axis=1), -1)]
        beyond = is_stated & inside.any(axis=1) & ~(own & inside).any(axis=1)
        return pd.DataFrame(
            {
                "side": np.where(is_stated, stated, computed),
                "side_status": status.astype(object),
                "distance_m": np.where(beyond, -1, 1) * self._nearest(self._borders, shapes),
            }
        )

    def _possible(self, shapes: np.ndarray, radius: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Two matrices, points by countries: the point is inside, and the country is within ``radius``."""
        inside = np.column_stack([shapely.intersects(area, shapes) for area in self._areas])
        reach = float(radius.max(initial=0.0)) * _SLACK
        near = np.column_stack([self._nearest(outline, shapes, reach) for outline in self._outlines])
        return inside, inside | (near <= radius[:, None])

    def _nearest(
        self, pieces: tuple[shapely.STRtree, np.ndarray], shapes: np.ndarray, reach_m: float = np.inf
    ) -> np.ndarray:
        """The geodesic distance in metres from each point to the nearest piece; NaN without one within ``reach_m``."""
        tree, segments = pieces
        distance = np.full(len(shapes), np.nan)
        known = np.flatnonzero(~shapely.is_missing(shapes))
        if not len(segments) or not len(known):
            return distance
        lon, lat = shapely.get_x(shapes[known]), shapely.get_y(shapes[known])
        flat = shapely.points(*self._project.transform(lon, lat))
        limit = None if np.isinf(reach_m) else reach_m
        found, nearest = tree.query_nearest(flat, max_distance=limit, all_matches=False)
        foot = shapely.get_point(shapely.shortest_line(flat[found], segments[nearest]), 1)
        foot_lon, foot_lat = self._project.transform(shapely.get_x(foot), shapely.get_y(foot), direction="INVERSE")
        distance[known[found]] = _GEOD.inv(lon[found], lat[found], foot_lon, foot_lat)[2]
        return distance

    def _pieces(self, shapes: Sequence[object]) -> tuple[shapely.STRtree, np.ndarray]:
        """The single segments of lines, projected, and an index of them."""
        parts = shapely.get_parts(shapely.segmentize(np.asarray(shapes, dtype=object), _PIECE_DEG))
        vertices, part = shapely.get_coordinates(parts, return_index=True)
        flat = np.column_stack(self._project.transform(vertices[:, 0], vertices[:, 1]))
        joined = part[1:] == part[:-1]
        segments = shapely.linestrings(np.stack([flat[:-1][joined], flat[1:][joined]], axis=1))
        return shapely.STRtree(segments), segments


def _conic(bounds: np.ndarray) -> Transformer:
    """A conformal conic with its standard parallels a sixth inside the bounds, from and to longitude and latitude."""
    west, south, east, north = bounds
    sixth = (north - south) / 6
    parallels = f"+lat_1={south + sixth} +lat_2={north - sixth}"
    conic = f"+proj=lcc {parallels} +lat_0={south} +lon_0={(west + east) / 2} +datum=WGS84"
    return Transformer.from_crs("+proj=longlat +datum=WGS84", conic, always_xy=True)


def _stated(declared: Iterable[str | None] | None, count: int) -> np.ndarray:
    stated = np.full(count, None, dtype=object)
    if declared is not None:
        stated[:] = [side if isinstance(side, str) and side else None for side in declared]
    return stated
