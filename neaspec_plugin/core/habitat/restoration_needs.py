"""One list of the habitats to restore, with the reason, who says so, and where two sources differ.

Nothing is weighed or added up: each row is what one source says. Poor and very poor are conditions after BirdLife
International (2006), Monitoring Important Bird Areas.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..assessments.standing import newest_of_each_office
from ..detections.stored_rows import missing
from ..errors import NeaspecError
from ..messages import Message
from ..polygon_parts import solid
from ..priorities.units.planning_units import plane_for
from ..programme_order import programme_order
from ..progress import Part, Progress, step
from ..schema import BIRDS, SPECIES, VOCABULARIES
from .map_shapes import areas_on_plane
from .restoration_sites import SiteGround
from .restoration_sources import LOST, REFUSED, SILENT, Stated, Statement, assessed, lost, mapped, named

READS = ("sites", "site_names", "site_species", "assessments", "assessment_habitats", "habitats")
REASONS = ("asked", "needs", "mapped", "poor_assessed", "poor_mapped", "lost")  # the plainest request first
LAYER = ("before", "after", "country_iso3")  # what a layer of lost wetlands needs
_AS_STATED = (
    "site_id",
    "country_iso3",
    "habitat_list",
    "habitat_type",
    "after",
    "area_ha",
    "condition",
    "reason",
    "reason_text",
    "told_by",
    "year",
)
NEEDS = (*_AS_STATED, "agreement", "disagreement", "disagreeing", "species_ids", "protection", "geometry")


@dataclass(frozen=True)
class Asked:
    """``wetlands_only``: leave out other habitats; the class list and the later year of the layer of lost wetlands."""

    wetlands_only: bool = True
    lost_list: str = "iucn"
    lost_year: int | None = None


@dataclass(frozen=True)
class Needs:
    """``rows`` (``NEEDS``, polygons in EPSG:4326 or None), and what became of every row and polygon that was read:
    ``kept``, ``older``, ``refused``, ``silent``, ``other`` habitats, ``empty`` of any area."""

    rows: pd.DataFrame
    kept: int
    older: int
    refused: int
    silent: int
    other: int
    empty: int


def restoration_needs(
    tables: Mapping[str, pd.DataFrame],
    layer: pd.DataFrame | None,
    classes: pd.DataFrame,
    asked: Asked,
    progress: Progress,
) -> Needs:
    """The list from the tables ``READS`` and perhaps a layer of lost wetlands (``LAYER`` and ``geometry``).

    ``classes``: ``habitat_classes.csv``, which tells what is a natural wetland. A row without a known class is of a
    wetland where its site has one, or where a crane or spoonbill uses the site. ``agreement`` counts the sources, an
    organisation or the comparison of two maps, that have a row for the same site and class; ``disagreement`` those
    that answer no, ``disagreeing`` their names. Raises ``restoration_nothing`` and ``cancelled``.
    """
    if tables["habitats"].empty and tables["assessments"].empty and layer is None:
        raise NeaspecError("restoration_nothing")
    step(progress, 0, 100)
    stated = [assessed(tables), *_of_polygons(tables, layer, asked, Part(progress, 0, 80))]
    said = [one for part in stated for one in part.statements]
    wet = _wetlands(classes)
    wet_sites = _wet_sites(said, wet, tables["site_species"])
    inside = [not asked.wetlands_only or _is_wet(one, wet, wet_sites) for one in said]
    wanted = [one for one, ours in zip(said, inside) if ours]
    kept = [one for one in wanted if one.reason not in (REFUSED, SILENT)]
    rows = _table(kept, [one for one in wanted if one.reason == REFUSED], tables, Part(progress, 80, 100))
    return Needs(
        rows,
        _records(kept),
        sum(part.older for part in stated),
        _records(one for one in wanted if one.reason == REFUSED),
        _records(one for one in wanted if one.reason == SILENT),
        _records(one for one, ours in zip(said, inside) if not ours),
        sum(part.empty for part in stated),
    )


def told(needs: Needs) -> list[Message]:
    """What to say of the whole: how much is listed, and what is left out and why."""
    rows = needs.rows
    return [
        Message(
            "restoration_found",
            kept=needs.kept,
            rows=len(rows),
            polygons=int(rows["geometry"].notna().sum()),
            disputed=int(rows["disagreement"].gt(0).sum()),
        ),
        Message(
            "restoration_left_out",
            older=needs.older,
            refused=needs.refused,
            silent=needs.silent,
            other=needs.other,
            empty=needs.empty,
        ),
    ]  # fmt: skip


def _of_polygons(
    tables: Mapping[str, pd.DataFrame], layer: pd.DataFrame | None, asked: Asked, progress: Progress
) -> Iterable[Stated]:
    """What mapped habitats and lost wetlands say, measured on one equal-area plane around both."""
    habitats, sites = tables["habitats"], tables["sites"]
    given = [*habitats["geometry"], *(layer["geometry"] if layer is not None else ())]
    if not any(shape is not None and not shape.is_empty for shape in given):
        none = np.full(len(habitats), shapely.Polygon(), dtype=object)
        yield mapped(habitats, sites, none, progress)
        yield Stated([], empty=0 if layer is None else len(layer))
        return
    plane = plane_for(given)
    shapes = areas_on_plane(habitats["geometry"], plane)
    yield mapped(habitats, sites, shapes, progress)
    if layer is not None:
        ground = SiteGround(sites, habitats, shapes, plane)
        gone = areas_on_plane(layer["geometry"], plane)
        yield lost(layer, gone, asked.lost_list, asked.lost_year, ground.sites_of)


def _wetlands(classes: pd.DataFrame) -> dict[tuple[str, str], bool]:
    """Whether each class of the bundled lists is a natural wetland."""
    return dict(zip(zip(classes["list"], classes["code"]), classes["wetland"].eq("yes")))


def _wet_sites(said: Iterable[Statement], wet: Mapping[tuple, bool], site_species: pd.DataFrame) -> set[str]:
    birds = site_species["species_id"].isin(BIRDS) & site_species["presence"].ne("historic")
    of_class = {one.site_id for one in said if wet.get((one.habitat_list, one.habitat_type))}
    return {*of_class, *site_species.loc[birds, "site_id"]} - {None}


def _is_wet(one: Statement, wet: Mapping[tuple, bool], wet_sites: set[str]) -> bool:
    known = wet.get((one.habitat_list, one.habitat_type))
    return one.source == LOST or (one.site_id in wet_sites if known is None else known)


def _table(
    kept: list[Statement], refused: list[Statement], tables: Mapping[str, pd.DataFrame], progress: Progress
) -> pd.DataFrame:
    """``NEEDS``, by country, site, class and reason."""
    for_it, against = defaultdict(set), defaultdict(dict)
    for place, one in enumerate(kept):
        for_it[_subject(one, place)].add((_who(one), one.source))
    for one in refused:
        if one.site_id and one.habitat_type:
            against[_subject(one, 0)].setdefault((_who(one), one.source), one)
    species, protection = _species(tables["site_species"]), _protection(tables)
    rows = []
    for place, one in enumerate(kept):
        if place % 500 == 0:
            step(progress, place, len(kept))
        subject = _subject(one, place)
        others = {who: other for (who, how), other in against[subject].items() if (who, how) not in for_it[subject]}
        names = sorted(_named_year(other) for other in others.values() if other.told_by)
        rows.append(
            {
                **{name: getattr(one, name) for name in _AS_STATED},
                "agreement": len({who for who, _how in for_it[subject]}),
                "disagreement": len(others),
                "disagreeing": "; ".join(names) or None,
                "species_ids": species.get(one.site_id),
                "protection": protection.get(one.site_id),
                "geometry": _together(one.shapes),
            }
        )
    order = sorted(range(len(rows)), key=lambda place: (*_order(kept[place]), place))
    table = pd.DataFrame([rows[place] for place in order], columns=list(NEEDS))
    whole = dict.fromkeys(("year", "agreement", "disagreement"), "Int64")
    return table.astype({**whole, "area_ha": float}).round({"area_ha": 2})  # 100 square metres


def _subject(one: Statement, place: int) -> tuple:
    """What sources can agree on: the class at the site; what is at no site is alone."""
    return (one.site_id, one.habitat_list, one.habitat_type) if one.site_id else (None, place)


def _who(one: Statement) -> str:
    """The source as it is counted; those without a name are one of their kind."""
    return named(one.told_by) or f" {one.source}"


def _named_year(one: Statement) -> str:
    return f"{one.told_by} ({one.year})" if one.year else str(one.told_by)


def _order(one: Statement) -> tuple:
    lists = VOCABULARIES["habitat_list"]
    code = tuple(int(part) if part.isdigit() else 0 for part in re.split(r"\D+", one.habitat_type or "") if part)
    return (
        programme_order(one.country_iso3),
        one.site_id is None,
        one.site_id or "",
        one.habitat_type is None,
        lists.index(one.habitat_list) if one.habitat_list in lists else len(lists),
        code,
        one.habitat_type or "",
        REASONS.index(one.reason),
        -(one.year or 0),
        one.told_by or "",
        -(one.area_ha or 0.0),
        one.reason_text or "",
    )


def _species(site_species: pd.DataFrame) -> dict[str, str]:
    """site_id -> the flagship species that use it, with ';', in the order of the programme."""
    there = site_species[site_species["presence"].ne("historic")]
    found = there.groupby("site_id")["species_id"].agg(set)
    return {site: ";".join(one for one in SPECIES if one in own) or None for site, own in found.items()}


def _protection(tables: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """site_id -> the protected share that the assessment standing first tells, or the next that knows it."""
    countries = dict(zip(tables["sites"]["site_id"], tables["sites"]["country_iso3"]))
    found = {}
    for site, rows in tables["assessments"].groupby("site_id", sort=False):
        newest = newest_of_each_office(rows.to_dict("records"), countries.get(site))
        shares = (row["protection"] for row in newest)
        found[site] = next((share for share in shares if not missing(share) and share != "unknown"), None)
    return found


def _together(shapes: tuple[shapely.Geometry, ...]) -> shapely.Geometry | None:
    """Polygons as one place; a single good one, as most are, stays as it is."""
    if len(shapes) == 1 and not shapes[0].has_z and shapes[0].is_valid and shapes[0].geom_type.endswith("Polygon"):
        return shapes[0]
    parts = solid(shapely.make_valid(shapely.force_2d(np.array(shapes, dtype=object))))
    return shapely.union_all(parts) if len(parts) else None


def _records(statements: Iterable[Statement]) -> int:
    return sum(one.records for one in statements)
