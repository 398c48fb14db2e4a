"""Threats counted by site, by species and by corridor, and who is responsible where."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from ..programme_order import programme_order, sort_rows
from .threats import IMPACT, IMPACTS, YEAR, listed

SUMS = ["threats", *IMPACTS]
BY_SITE = ["site_id", "name", "country_iso3", "worst", *SUMS, "kinds", "newest", "organisations"]
BY_SPECIES = ["species_id", "country_iso3", "kind", "worst", "places", *SUMS]
BY_CORRIDOR = [
    "corridor_id",
    "name",
    "countries_iso3",
    "worst",
    *SUMS,
    "named",
    "drawn",
    "end_site",
    "kinds",
    "organisations",
]
RESPONSIBLE = ["organisation", "kind", "role", "country_iso3", "site_id", "corridor_id", "threats", "worst"]


def worst(impacts: Iterable[str]) -> str:
    """The worst known of some impacts; unknown where none is known."""
    return min(impacts, key=IMPACTS.index, default="unknown")


def by_site(threats: pd.DataFrame, sites: pd.DataFrame, assessments: pd.DataFrame, names: pd.DataFrame) -> pd.DataFrame:
    """``BY_SITE``: sites with a threat or an assessment, by country; one assessed without a threat has 0 and an empty
    ``worst``. ``names``: ``site_id`` and ``organisation``, as ``responsible`` gives them."""
    of_site = dict(list(threats.groupby("site_id")))
    assessed = set(assessments["site_id"])
    rows = []
    for site, name, country in zip(sites["site_id"], sites["name_en"], sites["country_iso3"]):
        if site in of_site or site in assessed:
            own = of_site.get(site, threats.iloc[:0])
            newest = own[YEAR].max() if len(own) else pd.NA
            there = names.loc[names["site_id"] == site, "organisation"].nunique()
            rows.append((site, name, country, _worst(own), *_sums(own), _kinds(own), newest, there))
    return sort_rows(pd.DataFrame(rows, columns=BY_SITE).astype({"newest": "Int64"}), ["country_iso3"])


def by_species(threats: pd.DataFrame) -> pd.DataFrame:
    """``BY_SPECIES``: a row per species, country and kind, the worst first; a threat stands with each of its species
    and countries (``species`` and ``countries`` of ``with_species_and_countries``)."""
    spread = threats.explode("species").explode("countries")
    spread = spread[spread["species"].notna()].reset_index(drop=True)
    place = spread["site_id"].fillna(spread["corridor_id"]).fillna(spread["threat_id"])
    rows = []
    for (species, country, kind), own in (
        spread.assign(at=place).fillna({"countries": ""}).groupby(["species", "countries", "kind"], dropna=False)
    ):
        rows.append((species, country or None, kind, _worst(own), own["at"].nunique(), *_sums(own)))
    rows.sort(
        key=lambda row: (programme_order(*row[:2]), [-row[-len(IMPACTS) + place] for place in range(5)], str(row[2]))
    )
    return pd.DataFrame(rows, columns=BY_SPECIES)


def by_corridor(threats: pd.DataFrame, found: pd.DataFrame, strips: pd.DataFrame, names: pd.DataFrame) -> pd.DataFrame:
    """``BY_CORRIDOR``: the corridors in ``found`` (``on_corridors``), by country; ``named``, ``drawn`` and ``end_site``
    tell how many of the threats came by each. ``strips`` as there, ``names``: ``corridor_id`` and ``organisation``."""
    joined = found.merge(threats, on="threat_id", suffixes=("", "_own"))
    told = strips.set_index("corridor_id")
    rows = []
    for corridor, own in joined.groupby("corridor_id", sort=False):
        bases = [int(own["basis"].eq(basis).sum()) for basis in ("named", "drawn", "end_site")]
        there = names.loc[names["corridor_id"] == corridor, "organisation"].nunique()
        name, countries = told.loc[corridor, ["name", "countries_iso3"]]
        rows.append((corridor, name, countries, _worst(own), *_sums(own), *bases, _kinds(own), there))
    return sort_rows(pd.DataFrame(rows, columns=BY_CORRIDOR), ["countries_iso3"])


def responsible(stakeholders: pd.DataFrame, threats: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """``RESPONSIBLE``: an organisation with each site and corridor it is named for, the threats there and the worst.

    Never a person: a row without an organisation is left out.
    """
    at_site = {site: list(own[IMPACT]) for site, own in threats.groupby("site_id")}
    impact = dict(zip(threats["threat_id"], threats[IMPACT]))
    on_corridor: dict[str, list[str]] = {}
    for threat, corridor in zip(found["threat_id"], found["corridor_id"]):
        on_corridor.setdefault(corridor, []).append(impact[threat])
    rows = []
    for row in stakeholders[stakeholders["organisation"].notna()].to_dict("records"):
        told = [row[name] for name in ("organisation", "kind", "role", "country_iso3")]
        for site in listed(row["site_ids"]):
            here = at_site.get(site, [])
            rows.append((*told, site, None, len(here), worst(here) if here else None))
        for corridor in listed(row["corridor_ids"]):
            here = on_corridor.get(corridor, [])
            rows.append((*told, None, corridor, len(here), worst(here) if here else None))
    return sort_rows(pd.DataFrame(rows, columns=RESPONSIBLE), ["country_iso3", "site_id", "corridor_id"])


def _sums(own: pd.DataFrame) -> tuple[int, ...]:
    return (len(own), *(int(own[IMPACT].eq(impact).sum()) for impact in IMPACTS))


def _worst(own: pd.DataFrame) -> str | None:
    return worst(own[IMPACT]) if len(own) else None


def _kinds(own: pd.DataFrame) -> str | None:
    """The kinds of a place with ';', the worst first."""
    order = sorted(zip(own[IMPACT].map(IMPACTS.index), own["kind"].fillna("").astype(str)))
    return ";".join(dict.fromkeys(kind for _impact, kind in order if kind)) or None
