"""Mapped habitats of a site as lines of a table: one for each class, condition and reason, not one for each polygon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pyproj import Geod

from ..reports.facts import Row

if TYPE_CHECKING:
    import pandas as pd

_GEOD, _HECTARE_M2 = Geod(ellps="WGS84"), 10_000.0
_ALIKE = ("habitat_list", "habitat_type", "condition", "restoration", "restoration_reason", "year")


def habitat_areas(habitats: pd.DataFrame) -> dict[str, float]:
    """habitat_id -> area (ha, geodesic) of the rows with a shape."""
    return {
        name: abs(_GEOD.geometry_area_perimeter(shape)[0]) / _HECTARE_M2
        for name, shape in zip(habitats["habitat_id"], habitats["geometry"])
        if shape is not None
    }


def summed(rows: Iterable[Row], areas: Mapping[str, float]) -> list[Row]:
    """The first row of each group that agrees in class, condition, restoration, its reason and year, with the sum of
    their ``area_ha``; None where none of them has one in ``areas``."""
    found: dict[tuple, Row] = {}
    for row in rows:
        held = found.setdefault(tuple(row[name] for name in _ALIKE), {**row, "area_ha": None})
        if row["habitat_id"] in areas:
            held["area_ha"] = (held["area_ha"] or 0.0) + areas[row["habitat_id"]]
    return list(found.values())
