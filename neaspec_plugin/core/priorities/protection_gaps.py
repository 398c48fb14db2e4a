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
from .units.country_shares import COLUMNS, Teller, area_shares
from .units.overlay import dissolved, off_plane, on_plane
from .units.planning_units import plane_for, study_area
from .units.vector_amounts import kilometres, segments

NOT_PROTECTED, BELOW_TARGET = "not_protected", "below_target"
REPRESENTATION = ("feature", "country", "unit", "amount", "protected", "share", "target", "met")
INDICATORS = ("country", "area_ha", "protected_ha", "share", "target", "lacking_ha", "met")
GAPS = ("gap", "feature", "country_iso3", "reason", "area_ha", "geometry")
LINES = ("gap", "feature", "country_iso3", "reason", "length_km", "geometry")
_UNIT = ("number", "km", "ha")  # of points, lines and polygons
_SAMPLES, _GAP_SAMPLES = (4000, 400, 400), (100, 100, 100)  # of a feature and of a gap, as ``area_shares`` takes them
_NODES = 16  # of a polygon, at which it is seen whether a coast passes it
_PIECES, _FEW_PIECES, _PIECE_M = 4000, 400, 100.0  # of a line: so many at most, so many of a short one, so long else
_ASKED = 20_000  # points whose side is asked at once
_SEAM = {1: 1.0, 2: 0.01}  # m and m2: less is what rounding leaves along the edge of a reserve
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
    """``representation``: REPRESENTATION; ``indicators``: INDICATORS; ``gaps``: GAPS, polygons, and ``lines``: LINES,
    both in EPSG:4326; ``told``: what the log says. ``country`` is an ISO code, ``unknown`` or ``all``."""

    representation: pd.DataFrame
    indicators: pd.DataFrame
    gaps: pd.DataFrame
    lines: pd.DataFrame
    told: list[Message]


@dataclass(frozen=True)
class _Cut:
    """What of a feature lies in the study area, on the plane: its parts with and without protection."""

    name: str
    dimension: int
    protected: shapely.Geometry
    open: shapely.Geometry


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

    A feature of polygons is measured in hectares (equal-area), of lines in km (geodesic), of points by their number.
    Gaps are the unprotected polygons and lines of features that miss the target; of points the number is all that is
    told. ``units`` is a table of ``unit_table``, whose ``f_`` fields are features too, protected by the share of the
    unit. Raises ``study_area_empty``, ``gap_no_feature`` and ``cancelled``.
    """
    plane = plane_for(study)
    area = study_area(study, plane)
    shapely.prepare(area)
    reserves = shapely.STRtree(solid(np.array([_common(dissolved(protected, plane), area)], dtype=object)))
    cuts = [_cut("", np.array([area], dtype=object), area, reserves)]
    for number, (name, shapes) in enumerate(features):
        step(Part(progress, 0, 50), number, len(features))
        cuts.append(_cut(name, on_plane(shapes, plane), area, reserves))
    kept = [cut for cut in cuts if cut is not None]
    teller = Teller(sides, plane)
    parts = np.array([(cut.protected, cut.open) for cut in kept], dtype=object)
    amounts = _amounts(parts.ravel(), teller, plane, _SAMPLES, Part(progress, 50, 80)).reshape(len(kept), 2, -1)
    own = [_rows(cut.name, _UNIT[cut.dimension], *held, question.target) for cut, held in zip(kept[1:], amounts[1:])]
    rows = [row for of_one in own for row in of_one] + ([] if units is None else _rows_of_units(units, question.target))
    if not rows:
        raise NeaspecError("gap_no_feature")
    missed = [(cut, held, of_one) for cut, held, of_one in zip(kept[1:], amounts[1:], own) if _missed(of_one)]
    gaps, lines = (
        _gaps([one for one in missed if one[0].dimension == dimension], teller, plane, columns, least, part)
        for dimension, columns, least, part in (
            (2, GAPS, question.smallest_ha * 10_000, Part(progress, 80, 95)), (1, LINES, 0.0, Part(progress, 95, 100)),
        )
    )  # fmt: skip
    table = pd.DataFrame(rows, columns=list(REPRESENTATION))
    told = _told(table, gaps, lines, len(cuts) - len(kept))
    return ProtectionGaps(table, _indicators(amounts[0], question.area_target), gaps, lines, told)


def _cut(name: str, shapes: np.ndarray, area: shapely.Geometry, reserves: shapely.STRtree) -> _Cut | None:
    """A feature on the plane within the study area, None where none of it lies there; ``reserves`` are disjoint."""
    shapes = shapes[~shapely.is_empty(shapes)]
    dimension = int(shapely.get_dimensions(shapes).max(initial=-1))
    if dimension < 0:
        return None
    if dimension == 0:  # each point counts, also one at the place of another
        points = shapely.get_parts(shapes[shapely.get_dimensions(shapes) == 0])
        inside = points[shapely.intersects(area, points)]
        safe = np.isin(np.arange(len(inside)), reserves.query(inside, predicate="intersects")[0])
        cut = shapely.multipoints(inside[safe]), shapely.multipoints(inside[~safe])
    else:
        whole = shapely.union_all(_of_dimension(shapes, dimension))
        whole = whole if shapely.contains_properly(area, whole) else _common(whole, area)
        near = shapely.multipolygons(reserves.geometries[np.sort(reserves.query(whole, predicate="intersects"))])
        join = shapely.multipolygons if dimension == 2 else shapely.multilinestrings
        parted = _common(whole, near), shapely.difference(whole, near)
        cut = tuple(join(_of_dimension(np.array([part]), dimension)) for part in parted)
    return None if all(shapely.is_empty(cut)) else _Cut(name, dimension, *cut)


def _common(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    with np.errstate(invalid="ignore"):  # of an empty shape the bounds are no numbers
        return shapely.intersection(one, other)


def _of_dimension(shapes: np.ndarray, dimension: int) -> np.ndarray:
    parts = shapely.get_parts(shapely.get_parts(shapes))
    return parts[shapely.get_dimensions(parts) == dimension]


def _amounts(
    shapes: np.ndarray, teller: Teller, plane: Transformer, samples: tuple[int, int, int], progress: Progress
) -> np.ndarray:
    """Number of points, km of lines on the ellipsoid or hectares of polygons: a row for each shape, by COLUMNS."""
    found = np.zeros((len(shapes), len(COLUMNS)))
    dimension = np.where(shapely.is_empty(shapes), -1, shapely.get_dimensions(shapes))
    areas, lines, points = (np.flatnonzero(dimension == number) for number in (2, 1, 0))
    if len(areas):
        shares = area_shares(shapes[areas], teller, samples, progress, _NODES)
        found[areas] = shares * (shapely.area(shapes[areas]) / 10_000)[:, None]
    length = shapely.length(shapes[lines])
    piece_m = np.maximum(length / _PIECES, np.minimum(np.maximum(length / _FEW_PIECES, 1.0), _PIECE_M))
    parts, line = shapely.get_parts(shapely.segmentize(shapes[lines], piece_m), return_index=True)
    start, end, part = segments(parts)
    nodes, point = shapely.get_coordinates(shapes[points], return_index=True)
    places = np.concatenate([(start + end) / 2, nodes])
    owner = np.concatenate([lines[line[part]], points[point]])
    amount = np.concatenate([kilometres(start, end, plane), np.ones(len(nodes))])
    for begin in range(0, len(places), _ASKED):
        step(progress, begin, len(places))
        block = slice(begin, begin + _ASKED)
        number, _ = teller.sides(places[block])
        np.add.at(found, (owner[block], number), amount[block])
    return found


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


def _missed(rows: list[tuple]) -> set[str]:
    """The countries, and ``all``, where a feature misses its target."""
    return {row[REPRESENTATION.index("country")] for row in rows if row[-1] == "no"}


def _gaps(
    missed: Sequence[tuple[_Cut, np.ndarray, list[tuple]]], teller: Teller, plane: Transformer,
    columns: tuple[str, ...], least: float, progress: Progress,
) -> pd.DataFrame:  # fmt: skip
    """The unprotected parts (of one dimension) of features whose target is missed in all of them or in a country where
    they lie, the largest of a feature first; ``least``: m2 or m of the smallest."""
    parts, owner = [np.array([], dtype=object)], []
    for number, (cut, _, _) in enumerate(missed):
        own = shapely.get_parts(cut.open if cut.dimension == 2 else shapely.line_merge(cut.open))
        size = shapely.area(own) if cut.dimension == 2 else shapely.length(own)
        order = np.argsort(-size, kind="stable")
        parts.append(own[order][size[order] >= max(least, _SEAM[cut.dimension])])
        owner += [number] * len(parts[-1])
    shapes = np.concatenate(parts)
    rows = []
    for shape, number, amount in zip(shapes, owner, _amounts(shapes, teller, plane, _GAP_SAMPLES, progress)):
        cut, held, own = missed[number]
        countries = [country for country, part in zip(COUNTRIES, amount) if part > 0]
        if _missed(own) & {ALL, *countries}:
            reason = BELOW_TARGET if held[0].sum() > 0 else NOT_PROTECTED
            rows.append((len(rows) + 1, cut.name, ";".join(countries) or None, reason, float(amount.sum()), shape))
    gaps = pd.DataFrame(rows, columns=list(columns))
    return gaps.assign(geometry=off_plane(gaps["geometry"].to_numpy(dtype=object), plane))


def _indicators(held: np.ndarray, target: float) -> pd.DataFrame:
    rows = []
    for _, country, _, amount, safe, share, asked, met in _rows("", "ha", *held, target):
        lacking = np.nan if met is None else max(amount * target - safe, 0.0)
        rows.append((country, amount, safe, share, asked, lacking, met))
    return pd.DataFrame(rows, columns=list(INDICATORS))


def _told(table: pd.DataFrame, gaps: pd.DataFrame, lines: pd.DataFrame, outside: int) -> list[Message]:
    whole = table[table["country"] == ALL]
    met, area = int((whole["met"] == "yes").sum()), float(round(gaps["area_ha"].sum()))
    told = [Message("gaps_told", features=len(whole), met=met, gaps=len(gaps), area=area)]
    if len(lines):
        told.append(Message("gap_lines_told", gaps=len(lines), km=float(round(lines["length_km"].sum(), 2))))
    return told + ([Message("gap_features_outside", features=outside)] if outside else [])
