"""Tests of a habitat map: geometry, overlaps, gaps, slivers, classes, what is not filled in, and jumps at a border.

Areas are equal-area. Nothing is mended and nothing is cut along a border; a jump at a border has no place on the map.
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
from ..movement.home_range import UNKNOWN
from ..polygon_parts import solid
from ..priorities.units.country_shares import Teller
from ..priorities.units.overlay import dissolved, off_plane
from ..priorities.units.planning_units import plane_for
from ..progress import Part, Progress, step
from ..schema import COUNTRIES
from .class_border import ClassMap, class_border
from .habitat_classes import NO_CLASS, Classes, cleaned
from .map_shapes import HA, areas_on_plane, shares_of, solid_parts

INVALID, OVERLAP, GAP, SLIVER, SMALL = "invalid", "overlap", "gap", "sliver", "small"
UNKNOWN_CLASS, MISSING, BORDER = "class", "missing", "border"
KINDS = (INVALID, OVERLAP, GAP, SLIVER, SMALL, UNKNOWN_CLASS, MISSING, BORDER)
ISSUES = ("issue", "kind", "reason", "ids", "country_iso3", "found", "limit", "unit", "area_ha", "geometry")
SUMMARY = ("kind", "country", "issues", "area_ha")
ALL = "all"
SIGNIFICANT = 0.01  # of the test at a border: a border has many stretches
_SAMPLES = 25  # points of an issue whose side is asked
_MOST_IDS = 10  # that an issue names
_BLOCK = 20_000  # pairs that are cut at once


@dataclass(frozen=True)
class Rules:
    """``smallest_ha``: the minimum mapping unit; ``thinness``: 4 pi area / perimeter^2 (1 for a circle) below which a
    part under that unit is a sliver; ``gap_ha``: larger gaps are taken as left unmapped on purpose; ``tolerance_m``:
    overlaps and gaps of a smaller mean width are rounding; ``border_m``: distance of the points beside a border."""

    smallest_ha: float = 1.0
    thinness: float = 0.2
    gap_ha: float = 100.0
    tolerance_m: float = 1.0
    border_m: float = 1000.0


@dataclass(frozen=True)
class HabitatChecks:
    """``issues``: ISSUES, polygons in EPSG:4326 or None; ``summary``: SUMMARY, countries in the order of the programme,
    then unknown and all (an issue in two countries counts in each, once in all); ``told``: what the log says."""

    issues: pd.DataFrame
    summary: pd.DataFrame
    told: list[Message]


@dataclass(frozen=True)
class _Found:
    """An issue before its country is told; ``shape`` on the plane."""

    kind: str
    reason: str
    ids: Sequence[str]
    found: float = np.nan
    limit: float = np.nan
    unit: str | None = None
    shape: shapely.Geometry | None = None
    countries: str | None = None


def check_habitats(
    rows: pd.DataFrame,
    needed: Sequence[str],
    study: Sequence[shapely.Geometry | None],
    classes: Classes,
    sides: Sides,
    segments: pd.DataFrame,
    rules: Rules,
    layer: str,
    progress: Progress,
) -> HabitatChecks:
    """All tests of ``rows``: ``id``, ``code``, ``geometry`` (EPSG:4326) and those of the ``needed`` fields it has.

    Gaps are holes in the map, and with a ``study`` area all of it that no polygon covers. ``segments`` are the
    stretches of borders (``border_segments.cut``). Raises ``habitat_no_polygon`` (``layer``) and ``cancelled``.
    """
    given = rows["geometry"].to_numpy(dtype=object)
    empty = np.array([shape is None or shape.is_empty or not shape.area for shape in given], dtype=bool)
    if empty.all():
        raise NeaspecError("habitat_no_polygon", layer=layer)
    plane = plane_for([*given, *study])
    ids, codes = np.array([str(one) for one in rows["id"]], dtype=object), cleaned(rows["code"])
    shapes = areas_on_plane(given, plane)
    found = [*_invalid(given, empty, ids, shapes)]
    found += _overlaps(shapes, ids, codes, rules, Part(progress, 0, 40))
    gaps, large = _gaps(shapes, ids, study, plane, rules)
    found += [*gaps, *_small(shapes, ids, rules), *_unfilled(rows, needed, ids, codes, shapes, classes)]
    step(progress, 70, 100)
    bounds = tuple(shapely.total_bounds(given[~empty]))
    known = ClassMap(shapes, ids, codes)
    part = Part(progress, 70, 85)
    found += _at_borders(class_border(known, bounds, segments, sides.areas, plane, rules.border_m, part))
    issues = _table(found, Teller(sides, plane), plane, Part(progress, 85, 100))
    told = Message("habitat_checked", polygons=len(rows), issues=len(issues), gaps=large)
    return HabitatChecks(issues, _summary(issues), [told])


def _invalid(given: np.ndarray, empty: np.ndarray, ids: np.ndarray, shapes: np.ndarray):
    for row in np.flatnonzero(empty | ~shapely.is_valid(given)):
        reason = "empty" if empty[row] else shapely.is_valid_reason(given[row]).partition("[")[0]
        yield _Found(INVALID, reason, [ids[row]], shape=shapes[row])


def _overlaps(shapes: np.ndarray, ids: np.ndarray, codes: np.ndarray, rules: Rules, progress: Progress):
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = np.column_stack([one, other])[one < other]
    pairs = pairs[np.lexsort(pairs.T[::-1])]
    found = []
    for begin in range(0, len(pairs), _BLOCK):
        step(progress, begin, len(pairs))
        own = pairs[begin : begin + _BLOCK]
        for (first, second), common in zip(own, shapely.intersection(shapes[own[:, 0]], shapes[own[:, 1]])):
            parts = _wide(solid_parts(common), rules.tolerance_m)
            if len(parts):
                area = float(shapely.area(parts).sum()) / HA
                reason = f"{area:.4g} ha: {codes[first]} | {codes[second]}"
                named = [ids[first], ids[second]]
                found.append(_Found(OVERLAP, reason, named, area, unit="ha", shape=shapely.multipolygons(parts)))
    return found


def _gaps(
    shapes: np.ndarray, ids: np.ndarray, study: Sequence[shapely.Geometry | None], plane: Transformer, rules: Rules
) -> tuple[list[_Found], int]:
    """The gaps up to the size that counts, and how many are larger."""
    mapped = shapely.union_all(solid(shapes))
    area = dissolved(study, plane)
    if area.is_empty:
        rings = [ring for part in solid_parts(mapped) for ring in part.interiors]
        area = shapely.union_all([shapely.Polygon(ring) for ring in rings])  # a hole may hold an island of the map
    left = shapely.difference(area, mapped) if not area.is_empty else area
    parts = _wide(solid_parts(left), rules.tolerance_m)
    size = shapely.area(parts) / HA
    parts, large = parts[size <= rules.gap_ha], int((size > rules.gap_ha).sum())
    parts = parts[np.lexsort((*shapely.bounds(parts).T, -shapely.area(parts)))]
    tree, found = shapely.STRtree(shapes), []
    for part in parts:
        beside = np.sort(tree.query(part, predicate="dwithin", distance=rules.tolerance_m))
        area_ha = part.area / HA
        named = list(ids[beside])
        found.append(_Found(GAP, f"{area_ha:.4g} ha", named, area_ha, rules.gap_ha, "ha", part))
    return found, large


def _small(shapes: np.ndarray, ids: np.ndarray, rules: Rules):
    """Parts of polygons below the minimum mapping unit: thin ones are slivers."""
    lists = [solid_parts(shape) for shape in shapes]
    owner = np.repeat(np.arange(len(shapes)), [len(parts) for parts in lists])
    parts = np.concatenate(lists)
    area, round_ = shapely.area(parts), _thinness(parts)
    for place in np.flatnonzero(area < rules.smallest_ha * HA):
        own, size = [ids[owner[place]]], area[place] / HA
        if round_[place] < rules.thinness:
            reason, found = f"{round_[place]:.3g} < {rules.thinness:g}; {size:.4g} ha", float(round_[place])
            yield _Found(SLIVER, reason, own, found, rules.thinness, None, parts[place])
        else:
            reason = f"{size:.4g} < {rules.smallest_ha:g} ha"
            yield _Found(SMALL, reason, own, float(size), rules.smallest_ha, "ha", parts[place])


def _unfilled(
    rows: pd.DataFrame,
    needed: Sequence[str],
    ids: np.ndarray,
    codes: np.ndarray,
    shapes: np.ndarray,
    classes: Classes,
):
    """Codes that the list does not have, and fields that are empty; one that the layer lacks is told once."""
    for row in np.flatnonzero([code != NO_CLASS and code not in classes.known for code in codes]):
        yield _Found(UNKNOWN_CLASS, codes[row], [ids[row]], shape=shapes[row])
    blank = {"class": codes == NO_CLASS}
    for field in needed:
        if field in rows:
            blank[field] = cleaned(rows[field]) == ""
        else:
            yield _Found(MISSING, field, [], float(len(rows)))
    for row in np.flatnonzero(np.logical_or.reduce(list(blank.values()))):
        yield _Found(MISSING, ";".join(one for one in blank if blank[one][row]), [ids[row]], shape=shapes[row])


def _at_borders(table: pd.DataFrame):
    for row in table[table["p_value"] < SIGNIFICANT].itertuples():
        reason = (
            f"{row.side_a} {row.class_a} | {row.side_b} {row.class_b}; {row.from_km:.0f}-{row.to_km:.0f} km; "
            f"{row.changed}/{row.pairs} > {row.changed_within}/{row.pairs_within}"
        )
        across, within = row.changed / row.pairs, row.changed_within / row.pairs_within
        yield _Found(BORDER, reason, row.ids, across, within, None, None, f"{row.side_a};{row.side_b}")


def _wide(parts: np.ndarray, tolerance_m: float) -> np.ndarray:
    """Those with a mean width (twice the area over the perimeter) of the tolerance or more."""
    return parts[2 * shapely.area(parts) >= tolerance_m * shapely.length(parts)]


def _thinness(parts: np.ndarray) -> np.ndarray:
    return 4 * np.pi * shapely.area(parts) / shapely.length(parts) ** 2


def _table(found: list[_Found], teller: Teller, plane: Transformer, progress: Progress) -> pd.DataFrame:
    found = sorted(found, key=lambda one: KINDS.index(one.kind))
    shapes = [shapely.Polygon() if one.shape is None else one.shape for one in found]
    shares = shares_of(shapes, teller, _SAMPLES, progress)
    told = [";".join(country for country, share in zip(COUNTRIES, own) if share > 0) for own in shares]
    placed = np.array([shape if shape.area else None for shape in shapes], dtype=object)
    rows = [
        (number, one.kind, one.reason, _named(one.ids), one.countries or own or None, one.found, one.limit, one.unit)
        for number, (one, own) in enumerate(zip(found, told), 1)
    ]
    table = pd.DataFrame(rows, columns=list(ISSUES[:-2]))
    area = np.where(shapely.is_missing(placed), np.nan, shapely.area(placed) / HA)
    return table.assign(area_ha=area, geometry=off_plane(placed, plane))


def _named(ids: Sequence[str]) -> str:
    more = len(ids) - _MOST_IDS
    return ";".join(ids[:_MOST_IDS]) + (f";+{more}" if more > 0 else "")


def _summary(issues: pd.DataFrame) -> pd.DataFrame:
    """Each kind in the countries where it was found and in all, where it may be none."""
    countries = issues["country_iso3"].fillna(UNKNOWN).str.split(";") if len(issues) else pd.Series([], dtype=object)
    rows = []
    for kind in KINDS:
        own = issues["kind"] == kind
        for country in (*COUNTRIES, UNKNOWN, ALL):
            there = own if country == ALL else own & np.array([country in some for some in countries], dtype=bool)
            if there.any() or country == ALL:
                rows.append((kind, country, int(there.sum()), float(issues.loc[there, "area_ha"].sum())))
    return pd.DataFrame(rows, columns=list(SUMMARY))
