"""The impact of threats, and on which sites, corridors, species and countries they lie.

Scores after BirdLife International (2006), Monitoring Important Bird Areas: a global framework; kinds after Salafsky et
al. (2008), Conservation Biology 22: 897-911. What nobody assessed is unknown, never zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..schema import SPECIES

IMPACTS = ("high", "medium", "low", "negligible", "unknown")  # the worst first; unknown is none of the others
SCORED = ("timing", "scope", "severity")
IMPACT, SCORE, YEAR = "impact", "impact_score", "year"


@dataclass(frozen=True)
class Scores:
    """``points``: (column, word) -> 0 to 3; ``least``: impact -> the lowest sum of three that makes it."""

    points: Mapping[tuple[str, str], int]
    least: Mapping[str, int]


@dataclass(frozen=True)
class Current:
    """``rows``: threats as they were last assessed, with ``YEAR``; ``older``: how many rows newer ones replaced."""

    rows: pd.DataFrame
    older: int


def read_scores(table: pd.DataFrame) -> Scores:
    """The scores of ``resources/reference/threat_scores.csv`` (``vocabulary``, ``word``, ``score``)."""
    columns = table["vocabulary"].str.replace("threat_", "", regex=False)
    points = dict(zip(zip(columns, table["word"]), table["score"].astype(int)))
    least = {word: points.pop((column, word)) for column, word in list(points) if column == "impact"}
    return Scores(points, least)


def with_impact(threats: pd.DataFrame, scores: Scores) -> pd.DataFrame:
    """``threats`` with ``SCORE`` (0 to 9, <NA> where it is not known) and ``IMPACT`` (one of ``IMPACTS``).

    The score is the sum of timing, scope and severity. A known zero in one of them makes the impact negligible whatever
    the others are; else one that is not known leaves the impact unknown.
    """
    found = [impact_of(row, scores) for row in zip(*(threats[column] for column in SCORED))]
    totals = pd.array([pd.NA if total is None else total for total, _ in found], dtype="Int64")
    words = pd.Series([word for _, word in found], index=threats.index, dtype=object)
    return threats.assign(**{SCORE: totals, IMPACT: words})


def impact_of(words: Sequence[str | None], scores: Scores) -> tuple[int | None, str]:
    """The sum, None where it is not known, and the impact of the words for timing, scope and severity."""
    points = [scores.points.get(pair) for pair in zip(SCORED, words)]
    total = None if None in points else sum(points)
    if 0 in points:
        return total, "negligible"
    if total is None:
        return None, "unknown"
    return total, max((word for word, least in scores.least.items() if total >= least), key=scores.least.__getitem__)


def current(threats: pd.DataFrame, assessments: pd.DataFrame) -> Current:
    """The newest rows of each place: of an office's assessments of a site those of the latest year that tells threats,
    of rows without an assessment the latest of each kind. A row that names no place is never replaced."""
    known = assessments.drop_duplicates("assessment_id").set_index("assessment_id")
    ids = threats["assessment_id"]
    seen = pd.to_numeric(threats["date"].astype(str).str[:4], errors="coerce")
    year = pd.to_numeric(ids.map(known["year"]), errors="coerce").fillna(seen)
    assessed = ids.isin(known.index)
    place = threats["site_id"].fillna("") + "|" + threats["corridor_id"].fillna("")
    source = ids.map(known["office"]).where(assessed, "|" + threats["kind"].astype(str))
    group = place + "|" + source.astype(str)
    group = group.where(place.ne("|"), threats["threat_id"])
    newest = year.groupby(group).transform("max")
    kept = year.isna() | year.eq(newest)
    rows = threats.assign(**{YEAR: year.astype("Int64")})[kept].reset_index(drop=True)
    return Current(rows, int((~kept).sum()))


def listed(cell: object) -> tuple[str, ...]:
    """The codes of a cell with ';'."""
    return tuple(part.strip() for part in cell.split(";") if part.strip()) if isinstance(cell, str) else ()


def with_species_and_countries(
    threats: pd.DataFrame, sites: pd.DataFrame, site_species: pd.DataFrame, corridors: pd.DataFrame
) -> pd.DataFrame:
    """``threats`` with the tuples ``species`` and ``countries``: those the row names, else those of its site (species
    present there), else those of its corridor; empty where nothing tells them."""
    there = site_species[site_species["presence"].ne("historic")]
    at_site = there.groupby("site_id")["species_id"].agg(tuple).to_dict()
    in_site = {site: listed(cell) for site, cell in zip(sites["site_id"], sites["country_iso3"])}
    along = {name: listed(cell) for name, cell in zip(corridors["corridor_id"], corridors["species_ids"])}
    through = {name: listed(cell) for name, cell in zip(corridors["corridor_id"], corridors["countries_iso3"])}
    species, countries = np.empty(len(threats), dtype=object), np.empty(len(threats), dtype=object)
    names = zip(threats["site_id"], threats["corridor_id"], threats["species_ids"])
    for place, (site, corridor, own) in enumerate(names):
        found = listed(own) or at_site.get(site) or along.get(corridor) or ()
        species[place] = tuple(one for one in SPECIES if one in found)
        countries[place] = in_site.get(site) or through.get(corridor) or ()
    return threats.assign(species=species, countries=countries)
