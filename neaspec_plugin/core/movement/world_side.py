"""In which country a point lies that is far from every border, by a coarse map of the world.

Such a map is kilometres off at a border, so it speaks only of points from which no other country is near, and it keeps
silent where countries do not agree whose a place is. For computing alone: never drawn, listed or exported.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely

from ..polygon_parts import subdivided
from ..schema import COUNTRIES

# At 56 degrees north still 25 km, and the map is 15 km off at worst where that was measured; northward 45 km, which
# with those 15 km is no more than the 60 km of the strips, so that no gap without a country lies behind a strip.
NEAR_DEG = 0.4
DISPUTED_DEG = 1.0


class WorldSides:
    """``polygons`` are (iso3, shape) of all countries of the region, ``disputed`` lines and areas nobody decides on.

    All in EPSG:4326; outside ``region`` (west, south, east, north) nothing is said.
    """

    def __init__(
        self,
        polygons: Sequence[tuple[str, object]],
        disputed: Iterable[object],
        region: tuple[float, float, float, float],
    ):
        self._region = shapely.box(*region)
        parts = [subdivided(shape) for _, shape in polygons]  # near a point lie few nodes of a country, not all of them
        self._names = np.repeat(np.array([iso3 for iso3, _ in polygons], dtype=object), [len(own) for own in parts])
        self._shapes = np.concatenate(parts) if parts else np.array([], dtype=object)
        self._disputed = shapely.STRtree(list(disputed))
        self._tree = shapely.STRtree(self._shapes)

    def countries(self, points: np.ndarray) -> np.ndarray:
        """The alpha-3 code of one of the six for each point, None where the map may not say; None stays None."""
        found = np.full(len(points), None, dtype=object)
        there = np.flatnonzero(shapely.intersects(self._region, points))
        if not len(there):
            return found
        asked, inside = self._tree.query(points[there], predicate="intersects")
        found[there[asked]] = self._names[inside]
        asked, near = self._tree.query(points[there], predicate="dwithin", distance=NEAR_DEG)
        others = found[there[asked]] != self._names[near]
        found[there[asked[others]]] = None
        asked, _ = self._disputed.query(points[there], predicate="dwithin", distance=DISPUTED_DEG)
        found[there[asked]] = None
        found[~np.isin(found.astype(str), COUNTRIES)] = None
        return found
