"""At which site a polygon lies: by the site's own polygon or mapped habitats, else by how well its point is known."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..detections.stored_rows import missing
from .map_shapes import areas_on_plane

_DRAWN, _NEAR = 0, 1  # the surer first
_KM = 1000.0


class SiteGround:
    """The ground of sites on an equal-area plane, in metres.

    A published point stands for its site as far as its precision: a circle, which holds only in the site's countries.
    """

    def __init__(self, sites: pd.DataFrame, habitats: pd.DataFrame, shapes: np.ndarray, plane: Transformer):
        """``sites`` and ``habitats`` as in the schema, ``shapes``: those of the habitats on the plane, row for row."""
        self._names: list[str] = []
        self._ranks: list[int] = []
        self._countries: list[frozenset[str]] = []
        ground: list[shapely.Geometry] = []
        drawn = areas_on_plane(sites["geometry"], plane)
        rows = zip(sites["site_id"], sites["geometry"], drawn, sites["coord_precision_km"], sites["country_iso3"])
        for site, place, shape, precision, countries in rows:
            if shape.area > 0:
                ground.append(self._add(site, _DRAWN, shape))
            elif place is not None and not place.is_empty and not missing(precision) and precision > 0:
                middle = place.centroid
                point = shapely.Point(plane.transform(middle.x, middle.y))
                ground.append(self._add(site, _NEAR, point.buffer(float(precision) * _KM), countries))
        for site, shape in zip(habitats["site_id"], shapes):
            if not missing(site) and shape.area > 0:
                ground.append(self._add(site, _DRAWN, shape))
        self._ground = np.array(ground, dtype=object)
        self._tree = shapely.STRtree(self._ground)

    def _add(self, site: str, rank: int, shape: shapely.Geometry, countries: object = None) -> shapely.Geometry:
        self._names.append(site)
        self._ranks.append(rank)
        self._countries.append(frozenset(countries.split(";")) if isinstance(countries, str) else frozenset())
        return shape

    def sites_of(self, shapes: np.ndarray, countries: Sequence[str | None]) -> list[str | None]:
        """The site of each polygon on the plane, None where it lies at none; ``countries``: its codes with ';'.

        Of several drawn sites the one that it shares most area with, of several points the nearest.
        """
        best: dict[int, tuple[int, float, str]] = {}
        own, other = self._tree.query(shapes, predicate="intersects")
        for one, two in zip(own.tolist(), other.tolist()):
            rank, within = self._ranks[two], self._countries[two]
            there = frozenset((countries[one] or "").split(";")) - {""}
            if rank == _NEAR and within and there and not within & there:
                continue
            if rank == _DRAWN:
                measure = -shapely.intersection(shapes[one], self._ground[two]).area
            else:
                measure = shapely.distance(shapes[one], self._ground[two].centroid)
            found = (rank, float(measure), self._names[two])
            best[one] = min(best.get(one, found), found)
        return [best[place][2] if place in best else None for place in range(len(shapes))]
