"""The table of planning units and features: what each unit costs, whose it is, how much of each feature it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ...errors import NeaspecError
from ...messages import Message
from ...movement.border_side import Sides
from ...progress import Part, Progress
from . import planning_units as units_of
from .country_shares import unit_countries
from .coverage import Raster
from .overlay import off_plane
from .rasters import raster_amounts

FREE, LOCKED_IN = "available", "locked_in"
FEATURES = ("field", "name", "kind", "unit", "total", "units_with", "units_without_data")
_UNIT = {"hectares": "ha", "sum": "number", "mean": "value"}
_SPLIT = 0.95  # of the area of a unit: what lies in one country less is told
Shapes = Sequence[shapely.Geometry | None]


@dataclass(frozen=True)
class Question:
    """``shape`` of SHAPES with ``size_km2``; ``crs`` of the plane, empty for one made; ``statistic`` of STATISTICS;
    ``country_rule`` of RULES; units with at least ``locked_share`` protected are locked in."""

    shape: str = "hexagon"
    size_km2: float = 25.0
    crs: str = ""
    statistic: str = "hectares"
    country_rule: str = "share"
    locked_share: float = 0.5


@dataclass(frozen=True)
class Layers:
    """What units are made of and hold; shapes in EPSG:4326. ``own``: names and polygons of own units. Each of
    ``rasters``, ``polygons`` and ``points`` has the name of its feature."""

    study: Shapes
    own: tuple[Sequence[str], Shapes] = ((), ())
    rasters: Sequence[tuple[str, Raster]] = ()
    polygons: Sequence[tuple[str, Shapes]] = ()
    points: Sequence[tuple[str, Shapes]] = ()
    cost: tuple[str, Raster] | None = None
    protected: Shapes | None = None


@dataclass(frozen=True)
class UnitTable:
    """``units``: unit_id, cost, country_iso3, country_share, status, area_ha, protected_share, one ``f_`` field per
    feature, geometry (EPSG:4326); ``features``: FEATURES; ``told``: what the log says."""

    units: pd.DataFrame
    features: pd.DataFrame
    told: list[Message]


def unit_table(question: Question, layers: Layers, sides: Sides, progress: Progress) -> UnitTable:
    """Units over the study area with all that the layers hold in them.

    Cost is the area in hectares, or the mean value of the cost raster times the area, NaN where that has no data.
    Raises what ``planning_units`` raises, ``raster_not_in_units`` (``layer``) and ``cancelled``.
    """
    plane = units_of.plane_for(layers.study, question.crs)
    study = units_of.study_area(layers.study, plane)
    units, names = _units(question, layers, study, plane, Part(progress, 0, 15))
    area = units_of.hectares(units)
    features, amounts = _features(question, layers, units, plane, Part(progress, 15, 65))
    cost = area
    if layers.cost is not None:
        mean, known = raster_amounts(units, plane, [layers.cost[1]], "mean", Part(progress, 65, 75))
        _check_data([layers.cost[0]], known)
        cost = mean[0] * area
    protected = np.zeros(len(units))
    if layers.protected is not None:
        held = units_of.covered_hectares(units, layers.protected, plane, Part(progress, 75, 80))
        protected = np.minimum(held / area, 1.0)
    countries = unit_countries(units, plane, sides, question.country_rule, Part(progress, 80, 100))
    locked = (protected >= question.locked_share) & (protected > 0)
    table = pd.DataFrame(
        {
            "unit_id": names, "cost": cost, **countries, "status": np.where(locked, LOCKED_IN, FREE), "area_ha": area,
            "protected_share": protected, **amounts, "geometry": off_plane(units, plane),
        }
    )  # fmt: skip
    return UnitTable(table, features, _told(table, features))


def field_names(names: Sequence[str]) -> list[str]:
    """A field ``f_<name>`` for each feature, in letters, digits and ``_``; equal ones are numbered from the second."""
    found: list[str] = []
    for name in names:
        field = "f_" + (re.sub(r"\W+", "_", name.strip().lower()).strip("_") or "feature")
        number, told = 1, field
        while told in found:
            number += 1
            told = f"{field}_{number}"
        found.append(told)
    return found


def _units(question: Question, layers: Layers, study, plane: Transformer, progress: Progress):
    """Units on the plane and their names."""
    if question.shape == "own":
        names, shapes = layers.own
        units, places = units_of.own_units(shapes, study, plane, progress)
        return units, [names[place] for place in places]
    units = units_of.made_units(study, question.shape, question.size_km2, progress)
    return units, [str(number) for number in range(1, len(units) + 1)]


def _features(question: Question, layers: Layers, units: np.ndarray, plane: Transformer, progress: Progress):
    """The account of the features, and their amounts by field."""
    amounts, known = raster_amounts(
        units, plane, [raster for _, raster in layers.rasters], question.statistic, Part(progress, 0, 60)
    )
    raster_names = [name for name, _ in layers.rasters]
    _check_data(raster_names, known)
    columns, rows = list(amounts), [("raster", name, _UNIT[question.statistic]) for name in raster_names]
    empty = [int((own <= 0).sum()) for own in known]
    for number, (name, shapes) in enumerate(layers.polygons):
        part = Part(progress, 60 + 40 * number / len(layers.polygons), 60 + 40 * (number + 1) / len(layers.polygons))
        columns.append(units_of.covered_hectares(units, shapes, plane, part))
        rows.append(("polygons", name, "ha"))
    for name, shapes in layers.points:
        columns.append(units_of.point_counts(units, shapes, plane).astype(float))
        rows.append(("points", name, "number"))
    fields = field_names([name for _, name, _ in rows])
    account = [
        (field, name, kind, unit, np.nan if unit == "value" else own.sum(), int((own > 0).sum()), lacking)
        for field, (kind, name, unit), own, lacking in zip(fields, rows, columns, empty + [0] * len(rows))
    ]
    return pd.DataFrame(account, columns=list(FEATURES)), dict(zip(fields, columns))


def _check_data(names: Sequence[str], known: np.ndarray) -> None:
    for name, own in zip(names, known):
        if not own.any():
            raise NeaspecError("raster_not_in_units", layer=name)


def _told(units: pd.DataFrame, features: pd.DataFrame) -> list[Message]:
    told = [Message("units_told", units=len(units), area=float(units["area_ha"].sum()), features=len(features))]
    lacking = int(features["units_without_data"].max()) if len(features) else 0
    costless = int(units["cost"].isna().sum())
    if lacking or costless:
        told.append(Message("units_no_data", units=lacking, costless=costless))
    unknown = units["country_iso3"].isna()
    split = ~unknown & (units["country_share"] < _SPLIT)
    if unknown.any() or split.any():
        told.append(Message("units_sides", unknown=int(unknown.sum()), split=int(split.sum())))
    return told
