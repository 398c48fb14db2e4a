"""Readiness as tables: a row for each site and sheet, one for each thing missing, and the sites as a map shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
import shapely

from ..messages import Message
from .readiness import Answer
from .sheet_items import SHEETS
from .site_rows import SiteRows

READINESS = [
    "country_iso3",
    "site_id",
    "sheet",
    "score",
    "answered",
    "required",
    "year",
    "missing",
    "by_hand",
    "answered_from",
]
MISSING = [
    "country_iso3",
    "site_id",
    "sheet",
    "item",
    "required",
    "species_id",
    "season",
    "why",
    "mend",
    "missing_seasons",
]


def readiness_table(answers: Sequence[Answer], tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """``READINESS``: ``score`` is the share of the required items that are answered (%), of those that the database
    has a place for; ``by_hand`` are the required ones without a place, with ``;``. ``year`` is that of the assessment
    that stands first, ``missing`` the required items with a place that are not answered, with ``;``, ``answered_from``
    the item and the rows that each answer comes from, ``item=table:key,table:key`` with ``;``."""
    rows = SiteRows(tables)
    found = []
    for (site_id, sheet), own in _by_sheet(answers).items():
        required = [answer for answer in own if answer.item.required and answer.item.places]
        by_hand = [answer.item.code for answer in own if answer.item.required and not answer.item.places]
        answered = [answer for answer in required if answer.answered]
        latest = rows.of("assessments", site_id)
        found.append(
            {
                "country_iso3": rows.facts.sites[site_id]["country_iso3"],
                "site_id": site_id,
                "sheet": sheet,
                "score": 100.0 * len(answered) / len(required),
                "answered": len(answered),
                "required": len(required),
                "year": latest[-1]["year"] if latest else None,
                "missing": ";".join(answer.item.code for answer in required if not answer.answered),
                "by_hand": ";".join(by_hand),
                "answered_from": ";".join(
                    f"{answer.item.code}={','.join(answer.origins)}" for answer in own if answer.answered
                ),
            }
        )
    return pd.DataFrame(found, columns=READINESS).astype({"score": "float64", "year": "Int64"})


def missing_table(answers: Sequence[Answer], tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """``MISSING``: every reason why an item is not answered; ``why`` and ``mend`` are messages, ``missing_seasons`` is
    what the verdict on the counts says."""
    sites = SiteRows(tables).facts.sites
    found = [
        (
            sites[answer.site_id]["country_iso3"],
            answer.site_id,
            answer.item.sheet,
            answer.item.code,
            "yes" if answer.item.required else "no",
            lack.species_id,
            lack.season,
            lack.why,
            lack.mend,
            lack.seasons,
        )
        for answer in answers
        for lack in answer.lacks
    ]
    return pd.DataFrame(found, columns=MISSING, dtype=object)


def site_layer(readiness: pd.DataFrame, tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """A row for each site: ``score`` of the sheet nearest to complete, which ``sheet`` names, ``missing`` of it, the
    score of each sheet as ``score_<sheet>``, and its place as a point (EPSG:4326) or none."""
    shapes = SiteRows(tables).shapes
    best = readiness.sort_values("score", ascending=False, kind="stable").drop_duplicates("site_id")
    best = best.set_index("site_id").reindex(readiness["site_id"].drop_duplicates())
    best = best.reset_index()[["country_iso3", "site_id", "sheet", "score", "missing"]]
    for sheet, own in readiness.groupby("sheet", sort=False):
        best[f"score_{sheet}"] = best["site_id"].map(dict(zip(own["site_id"], own["score"])))
    best["geometry"] = pd.Series([_point(shapes.get(site)) for site in best["site_id"]], index=best.index, dtype=object)
    return best


def told(readiness: pd.DataFrame) -> list[Message]:
    """For each sheet how many sites it was asked of, and the lowest and highest score."""
    return [
        Message(
            "readiness_told",
            sheet=Message(f"sheet_{sheet}"),
            sites=len(own),
            least=round(own["score"].min()),
            most=round(own["score"].max()),
        )
        for sheet, own in ((sheet, readiness[readiness["sheet"] == sheet]) for sheet in SHEETS)
        if len(own)
    ]


def _point(shape):
    return None if shape is None or shape.is_empty else shapely.Point(shape.representative_point().coords[0])


def _by_sheet(answers: Sequence[Answer]) -> dict[tuple[str, str], list[Answer]]:
    found: dict[tuple[str, str], list[Answer]] = {}
    for answer in answers:
        found.setdefault((answer.site_id, answer.item.sheet), []).append(answer)
    return found
