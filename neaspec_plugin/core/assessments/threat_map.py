"""All that is known of the threats to some species: the threats, their sums, and who is responsible where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..errors import NeaspecError
from ..messages import Message
from ..programme_order import sort_rows
from ..progress import Progress
from ..schema import SPECIES
from . import threat_tables
from .threat_places import PLACE, map_points, on_corridors
from .threats import IMPACT, SCORE, YEAR, Scores, current, with_impact, with_species_and_countries

READS = ("threats", "assessments", "sites", "site_species", "corridors", "stakeholders")
THREATS = [
    "threat_id", "site_id", "corridor_id", "species_ids", "country_iso3", "kind", IMPACT, SCORE, "timing", "scope",
    "severity", YEAR, PLACE, "source", "confidence", "geometry",
]  # fmt: skip


@dataclass(frozen=True)
class ThreatMap:
    """``threats`` (``THREATS``, a point each), the tables of ``threat_tables``, and how many rows are in none of them:
    ``older`` than the newest of their place, ``other`` of none of the species asked for. ``unplaced`` threats have no
    point, ``unnamed`` threatened sites and corridors no organisation, of ``silent`` sites nobody told any threat.
    """

    threats: pd.DataFrame
    by_species: pd.DataFrame
    by_corridor: pd.DataFrame
    by_site: pd.DataFrame
    responsible: pd.DataFrame
    older: int
    other: int
    unplaced: int
    unnamed: int
    silent: int


def threat_map(
    tables: Mapping[str, pd.DataFrame], strips: pd.DataFrame, scores: Scores, species: Sequence[str], progress: Progress
) -> ThreatMap:
    """The threats of the tables ``READS`` to ``species``; ``strips``: corridors as ``threat_places`` takes them.

    A threat of which nothing tells the species is shown where all are asked for. Raises ``threats_none`` and
    ``cancelled``.
    """
    if tables["threats"].empty:
        raise NeaspecError("threats_none")
    newest = current(tables["threats"], tables["assessments"])
    named = with_species_and_countries(newest.rows, *(tables[name] for name in ("sites", "site_species", "corridors")))
    asked = set(species)
    wanted = named["species"].map(lambda own: bool(asked & set(own)) or (not own and asked == set(SPECIES)))
    chosen = with_impact(named[wanted.astype(bool)].reset_index(drop=True), scores)
    chosen = chosen.assign(species=chosen["species"].map(lambda own: tuple(one for one in own if one in asked)))
    found = on_corridors(chosen, strips, progress)
    people = threat_tables.responsible(tables["stakeholders"], chosen, found)
    there = tables["site_species"]
    sites = tables["sites"][tables["sites"]["site_id"].isin(there.loc[there["species_id"].isin(asked), "site_id"])]
    sites = pd.concat([sites, tables["sites"][tables["sites"]["site_id"].isin(chosen["site_id"])]])
    sites, told_of = sites.drop_duplicates("site_id"), set(newest.rows["site_id"].dropna())
    by_site = threat_tables.by_site(chosen, sites, told_of, set(tables["assessments"]["site_id"]), people)
    by_corridor = threat_tables.by_corridor(chosen, found, strips, people)
    points = map_points(chosen, tables["sites"])
    points["country_iso3"] = points["countries"].map(";".join).where(points["countries"].map(len).gt(0), None)
    points["species_ids"] = points["species"].map(";".join).where(points["species"].map(len).gt(0), None)
    threatened = [*by_site.loc[by_site["threats"].gt(0).fillna(False), "organisations"], *by_corridor["organisations"]]
    return ThreatMap(
        sort_rows(points[THREATS], ["country_iso3", "site_id"]),
        threat_tables.by_species(chosen),
        by_corridor,
        by_site,
        people,
        newest.older,
        int((~wanted.astype(bool)).sum()),
        int(points[PLACE].eq("none").sum()),
        threatened.count(0),
        int((~sites["site_id"].isin(told_of)).sum()),
    )


def told(found: ThreatMap) -> list[Message]:
    """What to say of the whole: how many threats, and what is not known."""
    lines = [
        Message("threats_found", threats=len(found.threats), unknown=int(found.threats[IMPACT].eq("unknown").sum()))
    ]
    for code, number in (
        ("threats_older", found.older),
        ("threats_other", found.other),
        ("threats_unplaced", found.unplaced),
        ("threats_unnamed", found.unnamed),
        ("threats_silent", found.silent),
    ):
        if number:
            lines.append(Message(code, number=number))
    return lines
