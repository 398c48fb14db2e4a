"""Who says that a habitat should be restored: assessments, mapped habitats, and wetlands lost between two maps.

Of each office the newest assessment of a site counts, of each mapper the latest polygon of a place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd
import shapely

from ..assessments.standing import newest_of_each_office
from ..detections.stored_rows import missing
from ..progress import Progress, step
from .habitat_classes import cleaned
from .map_shapes import HA

POOR = ("poor", "very_poor")
ASSESSED, MAPPED, LOST = "assessed", "mapped", "lost"  # the kinds of sources
REFUSED, SILENT = "refused", ""  # what is said where no need is
_EVERY = 500  # rows between two looks at the cancel button
_REPLACED = 0.5  # share of a polygon above which later polygons of its mapper replace it


@dataclass(frozen=True)
class Statement:
    """What one source says of a habitat of one site; ``records``: of how many rows or polygons.

    ``reason`` is one of ``restoration_needs.REASONS``, ``REFUSED`` where the answer is that nothing is to be restored,
    or ``SILENT``. ``after``: what a lost wetland became. ``shapes``: its polygons in EPSG:4326.
    """

    source: str
    site_id: str | None
    country_iso3: str | None
    reason: str
    habitat_list: str | None = None
    habitat_type: str | None = None
    after: str | None = None
    condition: str | None = None
    reason_text: str | None = None
    told_by: str | None = None
    year: int | None = None
    area_ha: float | None = None
    records: int = 1
    shapes: tuple[Any, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Stated:
    """Statements, and how many rows newer ones of the same office replace or have no area."""

    statements: list[Statement]
    older: int = 0
    empty: int = 0


def assessed(tables: Mapping[str, pd.DataFrame]) -> Stated:
    """What the newest assessment of each office says of a site: of its habitats, and of the needs of the whole site.

    ``tables``: ``sites``, ``assessments`` and ``assessment_habitats`` as in the schema.
    """
    countries = _countries(tables["sites"])
    by_site: dict[Any, list[dict]] = {}
    for row in tables["assessments"].to_dict("records"):
        by_site.setdefault(row["site_id"], []).append(row)
    newest = [one for site, rows in by_site.items() for one in newest_of_each_office(rows, countries.get(site))]
    current = {row["assessment_id"]: row for row in newest}

    def statement(assessment: Mapping[str, Any], reason: str, **more: Any) -> Statement:
        site, office = _told(assessment["site_id"]), _told(assessment["office"])
        return Statement(
            ASSESSED, site, countries.get(site), reason, told_by=office, year=_whole(assessment["year"]), **more
        )

    found = [statement(row, "needs", reason_text=row["needs"]) for row in newest if not missing(row["needs"])]
    older = int((~tables["assessments"]["needs"].map(missing).astype(bool)).sum()) - len(found)
    for row in tables["assessment_habitats"].to_dict("records"):
        if row["assessment_id"] not in current:
            older += 1
            continue
        of_row = {name: _told(row[name]) for name in ("habitat_list", "condition", "area_ha")}
        text, code = _told(row["restoration_reason"]), _class(row["habitat_type"])
        reason = _reason(row, "asked", "poor_assessed")
        found.append(statement(current[row["assessment_id"]], reason, habitat_type=code, reason_text=text, **of_row))
    return Stated(found, older)


def mapped(habitats: pd.DataFrame, sites: pd.DataFrame, shapes: np.ndarray, progress: Progress) -> Stated:
    """What the polygons of the table ``habitats`` say; ``shapes``: the same on an equal-area plane, row for row.

    At a site, polygons that agree in all but their place are one statement. Raises ``cancelled``.
    """
    countries, old = _countries(sites), _replaced(habitats, shapes, progress)
    groups: dict[tuple[Statement, int | None], list[int]] = {}
    for place, row in enumerate(habitats.drop(columns="geometry").to_dict("records")):
        if old[place]:
            continue
        site = _told(row["site_id"])
        said = Statement(
            MAPPED,
            site,
            _told(row["country_iso3"]) or countries.get(site),
            _reason(row, "mapped", "poor_mapped"),
            habitat_list=_told(row["habitat_list"]),
            habitat_type=_class(row["habitat_type"]),
            condition=_told(row["condition"]),
            reason_text=_told(row["restoration_reason"]),
            told_by=_told(row["mapper"]),
            year=_whole(row["year"]),
        )
        groups.setdefault((said, None if site else place), []).append(place)
    originals = habitats["geometry"].to_numpy(dtype=object)
    found = []
    for done, ((said, _own), places) in enumerate(groups.items()):
        if done % _EVERY == 0:
            step(progress, done, len(groups))
        solid = [place for place in places if shapes[place].area > 0]
        area = float(shapely.union_all(shapes[solid]).area) / HA if solid else None
        found.append(replace(said, area_ha=area, records=len(places), shapes=tuple(originals[solid])))
    return Stated(found, int(old.sum()))


def lost(
    layer: pd.DataFrame,
    shapes: np.ndarray,
    habitat_list: str,
    year: int | None,
    sites_of: Callable[[np.ndarray, Sequence[str | None]], list[str | None]],
) -> Stated:
    """A statement for each polygon of ``layer`` (``before``, ``after``, ``country_iso3``, ``geometry``), the result of
    ``habitat_change``; ``shapes``: the same on an equal-area plane. ``sites_of`` names their sites."""
    solid = np.flatnonzero(shapely.area(shapes) > 0)
    before, after = cleaned(layer["before"]), cleaned(layer["after"])
    countries = [_told(cell) for cell in layer["country_iso3"].to_numpy(dtype=object)[solid]]
    found = [
        Statement(
            LOST,
            site,
            country,
            LOST,
            habitat_list=habitat_list,
            habitat_type=before[place] or None,
            after=after[place] or None,
            year=year,
            area_ha=float(shapes[place].area) / HA,
            shapes=(layer["geometry"].iloc[place],),
        )
        for place, site, country in zip(solid, sites_of(shapes[solid], countries), countries)
    ]
    return Stated(found, empty=len(layer) - len(solid))


def _replaced(habitats: pd.DataFrame, shapes: np.ndarray, progress: Progress) -> np.ndarray:
    """Whether later polygons of the same mapper cover more than half of a polygon."""
    mapper, year = [named(_told(one)) for one in habitats["mapper"]], [_whole(one) for one in habitats["year"]]
    own, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    later: dict[int, list[int]] = {}
    for one, two in zip(own.tolist(), other.tolist()):
        if mapper[one] and mapper[one] == mapper[two] and None not in (year[one], year[two]) and year[two] > year[one]:
            later.setdefault(one, []).append(two)
    old = np.zeros(len(shapes), dtype=bool)
    for done, (one, over) in enumerate(sorted(later.items())):
        if done % _EVERY == 0:
            step(progress, done, len(later))
        covered = shapely.union_all(shapely.intersection(shapes[one], shapes[sorted(over)])).area
        old[one] = covered > _REPLACED * shapes[one].area
    return old


def named(organisation: str | None) -> str:
    """An organisation's name as it is compared: without regard to case and spaces."""
    return " ".join((organisation or "").casefold().split())


def _reason(row: Mapping[str, Any], asked: str, poor: str) -> str:
    if row["restoration"] == "yes":
        return asked
    return REFUSED if row["restoration"] == "no" else poor if row["condition"] in POOR else SILENT


def _countries(sites: pd.DataFrame) -> dict[Any, str | None]:
    return {site: _told(cell) for site, cell in zip(sites["site_id"], sites["country_iso3"])}


def _told(value: Any) -> Any:
    return None if missing(value) else value


def _whole(value: Any) -> int | None:
    return None if missing(value) else int(value)


def _class(code: Any) -> str | None:
    return cleaned([code])[0] or None
