"""How much of each feature is protected in each country, how far the area is from Target 3, and where the gaps are.

Gap analysis after Scott et al. (1993, Wildlife Monographs 123). The areas of countries come from points whose side is
asked; neither a feature nor a gap is cut along a border, and countries stand in one order, never in one of rank.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..errors import NeaspecError
from ..messages import Message
from ..movement.border_side import Sides
from ..polygon_parts import solid
from ..progress import Part, Progress, step
from ..schema import COUNTRIES
from .plan_records import ALL
from .units.country_shares import COLUMNS, Teller, country_shares, sample
from .units.overlay import dissolved, off_plane, on_plane
from .units.planning_units import plane_for, study_area

NOT_PROTECTED, BELOW_TARGET = "not_protected", "below_target"
REPRESENTATION = ("feature", "country", "unit", "amount", "protected", "share", "target", "met")
INDICATORS = ("country", "area_ha", "protected_ha", "share", "target", "lacking_ha", "met")
GAPS = ("gap", "feature", "country_iso3", "reason", "area_ha", "geometry")
_UNIT = ("number", "km", "ha")  # of points, lines and polygons
_SAMPLES, _GAP_SAMPLES = 4000, 100  # points of a feature and of a gap whose side is asked
_MET = 1e-9
Shapes = Sequence[shapely.Geometry | None]


@dataclass(frozen=True)
class Question:
    """``target``: the share of each feature to be protected; ``area_target``: that of the area (GBF Target 3);
    ``smallest_ha``: smaller gaps are left out."""

    target: float = 0.3
    area_target: float = 0.3
    smallest_ha: float = 100.0


@dataclass(frozen=True)
class ProtectionGaps:
    """``representation``: REPRESENTATION; ``indicators``: INDICATORS; ``gaps``: GAPS, polygons in EPSG:4326; ``told``:
    what the log says. ``country`` is an ISO code, ``unknown`` or ``all``."""

    representation: pd.DataFrame
    indicators: pd.DataFrame
    gaps: pd.DataFrame
    told: list[Message]


@dataclass(frozen=True)
class _Held:
    """A feature in the study area: its parts with and without protection, and what lies in each of COLUMNS of both."""

    dimension: int
    open: shapely.Geometry
    protected: np.ndarray
    unprotected: np.ndarray


def protection_gaps(
    study: Shapes,
    protected: Shapes,
    features: Sequence[tuple[str, Shapes]],
    units: pd.DataFrame | None,
    sides: Sides,
    question: Question,
    progress: Progress,
) -> ProtectionGaps:
    """All tables, from shapes in EPSG:4326; protected areas that overlap count once.

    A feature of polygons is measured in hectares (equal-area), of lines in km, of points by their number. ``units`` is
    a table of ``unit_table``, whose ``f_`` fields are features too, protected by the share of the unit. Raises
    ``study_area_empty``, ``gap_no_feature`` and ``cancelled``.
    """
    plane = plane_for(study)
    area = study_area(study, plane)
    reserves = _common(dissolved(protected, plane), area)
    teller = Teller(sides, plane)
    rows, gaps, outside = [], [], 0
    for number, (name, shapes) in enumerate(features):
        step(progress, number, len(features) + 1)
        held = _held(shapes, area, reserves, plane, teller)
        if held is None:
            outside += 1
            continue
        own = _rows(name, _UNIT[held.dimension], held.protected, held.unprotected, question.target)
        rows += own
        if held.dimension == 2:
            part = Part(progress, 100 * number / (len(features) + 1), 100 * (number + 1) / (len(features) + 1))
            gaps += _gaps(name, held, own, teller, question, part)
    rows += [] if units is None else _rows_of_units(units, question.target)
    if not rows:
        raise NeaspecError("gap_no_feature")
    table = pd.DataFrame(rows, columns=list(REPRESENTATION))
    shown = pd.DataFrame(gaps, columns=list(GAPS[1:])).reset_index(names="gap")
    shown = shown.assign(gap=shown["gap"] + 1, geometry=off_plane(shown["geometry"].to_numpy(dtype=object), plane))
    indicators = _indicators(_held([*study], area, reserves, plane, teller), question.area_target)
    return ProtectionGaps(table, indicators, shown, _told(table, shown, outside))


def _held(
    shapes: Shapes, area: shapely.Geometry, reserves: shapely.Geometry, plane: Transformer, teller: Teller
) -> _Held | None:
    """A feature within the study area, None where none of it lies there."""
    moved = on_plane(shapes, plane)
    moved = moved[~shapely.is_empty(moved)]
    dimension = int(shapely.get_dimensions(moved).max(initial=-1))
    if dimension < 0:
        return None
    if dimension == 0:  # each point counts, also one at the place of another
        points = shapely.get_parts(moved[shapely.get_dimensions(moved) == 0])
        inside = points[shapely.intersects(area, points)]
        safe = shapely.intersects(reserves, inside)
        parts = shapely.multipoints(inside[safe]), shapely.multipoints(inside[~safe])
    else:
        whole = _common(shapely.union_all(_of_dimension(moved, dimension)), area)
        cut = _common(whole, reserves), shapely.difference(whole, reserves)
        join = shapely.multipolygons if dimension == 2 else shapely.multilinestrings
        parts = tuple(join(_of_dimension(np.array([part]), dimension)) for part in cut)
    amounts = [_amount(part, dimension) for part in parts]
    if not sum(amounts):
        return None
    protected, unprotected = (
        amount * _shares(part, dimension, teller) if amount else np.zeros(len(COLUMNS))
        for amount, part in zip(amounts, parts)
    )
    return _Held(dimension, parts[1], protected, unprotected)


def _common(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    with np.errstate(invalid="ignore"):  # of an empty shape the bounds are no numbers
        return shapely.intersection(one, other)


def _of_dimension(shapes: np.ndarray, dimension: int) -> np.ndarray:
    parts = shapely.get_parts(shapely.get_parts(shapes))
    return parts[shapely.get_dimensions(parts) == dimension]


def _amount(shape: shapely.Geometry, dimension: int) -> float:
    """Number of points, km of lines or hectares of polygons on the plane."""
    if dimension == 0:
        return float(shapely.get_num_geometries(shape))
    return shapely.length(shape) / 1000 if dimension == 1 else shapely.area(shape) / 10_000


def _shares(shape: shapely.Geometry, dimension: int, teller: Teller) -> np.ndarray:
    if dimension == 2:
        points = sample(shape, _SAMPLES)
    elif dimension == 1:
        pieces = shapely.get_parts(shapely.segmentize(shape, max(shapely.length(shape) / _SAMPLES, 1.0)))
        nodes, line = shapely.get_coordinates(pieces, return_index=True)
        points = (nodes[1:] + nodes[:-1])[line[1:] == line[:-1]] / 2
    else:
        points = shapely.get_coordinates(shape)
    number, _ = teller.sides(points)
    return np.bincount(number, minlength=len(COLUMNS)) / len(number)


def _rows(name: str, unit: str, protected: np.ndarray, unprotected: np.ndarray, target: float) -> list[tuple]:
    """One row for each country with some of the feature, in the order of the programme, then unknown and all."""
    rows, whole = [], protected + unprotected
    for country, amount, safe in (*zip(COLUMNS, whole, protected), (ALL, whole.sum(), protected.sum())):
        if amount > 0:
            met = "yes" if safe >= amount * (target - _MET) else "no"
            asked = (np.nan, None) if country not in (*COUNTRIES, ALL) else (target, met)
            rows.append((name, country, unit, float(amount), float(safe), float(safe / amount), *asked))
    return rows


def _rows_of_units(units: pd.DataFrame, target: float) -> list[tuple]:
    place = units["country_iso3"].map({country: number for number, country in enumerate(COUNTRIES)})
    place = place.fillna(len(COUNTRIES)).astype(int)
    share = units["protected_share"].astype(float).fillna(0).to_numpy()
    rows = []
    for field in (column for column in units.columns if column.startswith("f_")):
        amount = units[field].astype(float).fillna(0).to_numpy()
        safe, rest = (np.bincount(place, amount * part, len(COLUMNS)) for part in (share, 1 - share))
        rows += _rows(field[2:], "amount", safe, rest, target)
    return rows


def _gaps(name: str, held: _Held, rows: list[tuple], teller: Teller, question: Question, progress: Progress):
    """The unprotected parts of a feature whose target is missed in all of it or in a country where they lie."""
    missed = {row[REPRESENTATION.index("country")] for row in rows if row[-1] == "no"}
    parts = solid(np.array([held.open], dtype=object))
    parts = parts[shapely.area(parts) >= max(question.smallest_ha, 1e-6) * 10_000]
    if not missed or not len(parts):
        return []
    parts = parts[np.argsort(-shapely.area(parts), kind="stable")]
    reason = BELOW_TARGET if held.protected.sum() > 0 else NOT_PROTECTED
    rows = []
    for part, shares in zip(parts, country_shares(parts, teller, _GAP_SAMPLES, progress)):
        countries = [country for country, share in zip(COUNTRIES, shares) if share > 0]
        if ALL in missed or missed & set(countries):
            rows.append((name, ";".join(countries) or None, reason, part.area / 10_000, part))
    return rows


def _indicators(held: _Held, target: float) -> pd.DataFrame:
    rows = []
    for _, country, _, amount, safe, share, asked, met in _rows("", "ha", held.protected, held.unprotected, target):
        lacking = np.nan if met is None else max(amount * target - safe, 0.0)
        rows.append((country, amount, safe, share, asked, lacking, met))
    return pd.DataFrame(rows, columns=list(INDICATORS))


def _told(table: pd.DataFrame, gaps: pd.DataFrame, outside: int) -> list[Message]:
    whole = table[table["country"] == ALL]
    met, area = int((whole["met"] == "yes").sum()), float(round(gaps["area_ha"].sum()))
    told = [Message("gaps_told", features=len(whole), met=met, gaps=len(gaps), area=area)]
    return told + ([Message("gap_features_outside", features=outside)] if outside else [])
