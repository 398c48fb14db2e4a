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
from ...grid import Raster
from ...messages import Message
from ...movement.border_side import Sides
from ...progress import Part, Progress
from . import planning_units as units_of
from .country_shares import unit_countries
from .overlay import off_plane, on_plane
from .rasters import BelowZero, raster_amounts
from .vector_amounts import vector_amounts, without_place

FREE, LOCKED_IN = "available", "locked_in"
FEATURES = ("field", "name", "kind", "unit", "total", "units_with", "units_without_data")
_UNIT = {"hectares": "ha", "sum": "number", "mean": "value"}
_NOTHING = 1e-9  # of the largest value: less is what sums that cancel out leave
_BENT = 1e-4  # of a unit's area: what its sides lose that are cut along others of the same course
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
    """What units are made of and hold; shapes in EPSG:4326. ``own``: names and polygons of own units, ``own_cost``:
    what they cost as a whole. ``rasters`` and ``shapes`` (points, lines, polygons) with the names of their features."""

    study: Shapes
    own: tuple[Sequence[str], Shapes] = ((), ())
    own_cost: Sequence[float | None] | None = None
    rasters: Sequence[tuple[str, Raster]] = ()
    shapes: Sequence[tuple[str, Shapes]] = ()
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

    Cost is the area in hectares; or the mean value of the cost raster times the area, NaN where that has no data; or
    the cost of own units, of one that is cut the share of its area. Raises what ``planning_units`` raises,
    ``raster_not_in_units`` (``layer``), ``cost_below_zero`` (``layer``, ``units``), ``selection_cost_invalid`` (of
    which own unit), ``cost_twice`` and ``cancelled``.
    """
    if layers.cost is not None and layers.own_cost is not None:
        raise NeaspecError("cost_twice")
    plane = units_of.plane_for(layers.study, question.crs)
    study = units_of.study_area(layers.study, plane)
    units, names, cost = _units(question, layers, study, plane, Part(progress, 0, 15))
    area = units_of.hectares(units)
    features, amounts = _features(question, layers, units, plane, Part(progress, 15, 65))
    if layers.cost is not None:
        cost = area * _cost_of_hectare(units, *layers.cost, plane, Part(progress, 65, 75))
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
    return UnitTable(table, features, _told(table, features, layers))


def field_names(names: Sequence[str]) -> list[str]:
    """A field ``f_<name>`` for each feature, in letters, digits and ``_``; equal ones are numbered from the second."""
    return numbered(["f_" + (re.sub(r"\W+", "_", name.strip().lower()).strip("_") or "feature") for name in names])


def numbered(names: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """The names, equal ones with a number from the second on; ``taken`` ones are there before them."""
    found, there = [], set(taken)
    for name in names:
        number, told = 1, name
        while told in there:
            number += 1
            told = f"{name}_{number}"
        found.append(told)
        there.add(told)
    return found


def _units(question: Question, layers: Layers, study, plane: Transformer, progress: Progress):
    """Units on the plane, their names, and what they cost without a raster."""
    if question.shape != "own":
        units = units_of.made_units(study, question.shape, question.size_km2, progress)
        return units, [str(number) for number in range(1, len(units) + 1)], units_of.hectares(units)
    names, shapes = layers.own
    units, places = units_of.own_units(shapes, study, plane, progress)
    names, cost = [names[place] for place in places], units_of.hectares(units)
    if layers.own_cost is not None:
        whole = units_of.hectares(on_plane([shapes[place] for place in places], plane))
        own = np.array([layers.own_cost[place] for place in places], dtype=float)
        wrong = ~(np.isfinite(own) & (own >= 0))
        if wrong.any():
            others = int(wrong.sum()) - 1
            raise NeaspecError("selection_cost_invalid", unit=names[int(np.argmax(wrong))], others=others)
        cost = own * np.where(cost > (1 - _BENT) * whole, 1.0, cost / whole)
    return units, names, cost


def _cost_of_hectare(units: np.ndarray, name: str, raster: Raster, plane: Transformer, progress: Progress):
    """The mean value of a raster of costs, NaN where it has no data; one below 0 in any unit is refused."""
    (mean, below), known = raster_amounts(units, plane, [raster, BelowZero(raster)], "mean", progress)
    _check_data([name], known)
    wrong = below < -_NOTHING * np.nanmax(np.abs(mean))
    if wrong.any():
        raise NeaspecError("cost_below_zero", layer=name, units=int(wrong.sum()))
    return mean


def _features(question: Question, layers: Layers, units: np.ndarray, plane: Transformer, progress: Progress):
    """The account of the features, and their amounts by field."""
    amounts, known = raster_amounts(
        units, plane, [raster for _, raster in layers.rasters], question.statistic, Part(progress, 0, 60)
    )
    raster_names = [name for name, _ in layers.rasters]
    _check_data(raster_names, known)
    columns, rows = list(amounts), [("raster", name, _UNIT[question.statistic]) for name in raster_names]
    empty = [int((own <= 0).sum()) for own in known]
    for kind, name, unit, amount in vector_amounts(units, layers.shapes, plane, Part(progress, 60, 100)):
        columns.append(amount)
        rows.append((kind, name, unit))
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


def _told(units: pd.DataFrame, features: pd.DataFrame, layers: Layers) -> list[Message]:
    told = [Message("units_told", units=len(units), area=float(units["area_ha"].sum()), features=len(features))]
    lacking = int(features["units_without_data"].max()) if len(features) else 0
    if lacking:
        told.append(Message("units_no_data", units=lacking))
    costless = int(units["cost"].isna().sum())
    if costless:
        told.append(Message("units_no_cost", layer=layers.cost[0], units=costless))
    placeless = without_place(layers.shapes)
    if placeless:
        told.append(Message("rows_without_place", rows=sum(placeless.values()), features=list(placeless)))
    unknown = units["country_iso3"].isna()
    split = ~unknown & (units["country_share"] < _SPLIT)
    if unknown.any() or split.any():
        told.append(Message("units_sides", unknown=int(unknown.sum()), split=int(split.sum())))
    return told
