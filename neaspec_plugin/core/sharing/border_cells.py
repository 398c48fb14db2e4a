"""Cells that lie across a border: which of them may be told of a record on one side.

A cell that two countries share, told together with the country, is no cell any more: what is left is the part of it on
that side, which may be a sliver of a hundred metres. The rule (after the guide's, which widens such a cell): a cell may
be told where no other country lies in it, or where the record's own side has at least 30 percent of it and its centre
lies on no other side. Else the next coarser cell is tried, and at the end the place is withheld: the side is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import shapely

LEAST_SHARE = 0.3
_NOTHING = 1e-6  # share of a cell below which a border only touches it


class BorderCells:
    """The countries' areas near the borders (alpha-3: polygon, EPSG:4326); beyond them there is no other side."""

    def __init__(self, areas: Mapping[str, object]):
        self._areas = dict(areas)
        self._known: dict[tuple[str | None, float, float, float], bool] = {}
        shapely.prepare(list(self._areas.values()))

    def fit(self, sides: Sequence[str | None], lon: Sequence[float], lat: Sequence[float], step: float) -> np.ndarray:
        """Whether each cell, given by its centre (degrees) and ``step``, may be told of a record on that side."""
        keys = [(side, float(x), float(y), step) for side, x, y in zip(sides, lon, lat)]
        for key in set(keys) - set(self._known):
            self._known[key] = self._fits(*key)
        return np.array([self._known[key] for key in keys], dtype=bool)

    def _fits(self, side: str | None, lon: float, lat: float, step: float) -> bool:
        half = step / 2
        cell = shapely.box(lon - half, lat - half, lon + half, lat + half)
        centre = shapely.Point(lon, lat)
        others = [area for iso3, area in self._areas.items() if iso3 != side and shapely.intersects(area, cell)]
        if sum(_share(area, cell) for area in others) <= _NOTHING:
            return True
        own = self._areas.get(side)
        if own is None or _share(own, cell) < LEAST_SHARE:
            return False
        return not any(shapely.intersects(area, centre) for area in others)


def _share(area: object, cell: object) -> float:
    """The part of the cell that an area covers; in degrees, which within one cell is as good as on the ground."""
    return shapely.area(shapely.clip_by_rect(area, *cell.bounds)) / cell.area
