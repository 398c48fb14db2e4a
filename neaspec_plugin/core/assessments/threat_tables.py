"""Threats counted by site, by species and by corridor, and who is responsible where.

A kind of threat counts once at a place, with its worst impact, however many offices and rows name it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

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


def by_site(
    threats: pd.DataFrame, sites: pd.DataFrame, told: Collection[str], assessed: Collection[str], names: pd.DataFrame
) -> pd.DataFrame:
    """``BY_SITE``: sites of which any threat is ``told``, whatever its species, or that are ``assessed``, by country.

    A told site without a threat to the species asked for has 0; of one assessed without any threat row the numbers are
    missing, for nobody looked. ``names``: ``site_id`` and ``organisation``, as ``responsible`` gives them.
    """
    of_site = dict(list(threats.assign(at=threats["site_id"]).groupby("site_id")))
    rows = []
    for site, name, country in zip(sites["site_id"], sites["name_en"], sites["country_iso3"]):
        if site in told or site in assessed:
            own = of_site.get(site, threats.iloc[:0].assign(at=None))
            newest = own[YEAR].max() if len(own) else pd.NA
            there = names.loc[names["site_id"] == site, "organisation"].nunique()
            sums = _sums(_once(own)) if site in told else (pd.NA,) * len(SUMS)
            rows.append((site, name, country, _worst(own), *sums, _kinds(own), newest, there))
    table = pd.DataFrame(rows, columns=BY_SITE).astype(dict.fromkeys([*SUMS, "newest"], "Int64"))
    return sort_rows(table, ["country_iso3"])


def by_species(threats: pd.DataFrame) -> pd.DataFrame:
    """``BY_SPECIES``: a row per species, country and kind, the worst first; a threat stands with each of its species
    and countries (``species`` and ``countries`` of ``with_species_and_countries``)."""
    spread = threats.explode("species").explode("countries")
    spread = spread[spread["species"].notna()].reset_index(drop=True)
    rows = []
    for (species, country, kind), own in (
        spread.assign(at=_places(spread))
        .fillna({"countries": ""})
        .groupby(["species", "countries", "kind"], dropna=False)
    ):
        own = _once(own)
        rows.append((species, country or None, kind, _worst(own), own["at"].nunique(), *_sums(own)))
    rows.sort(
        key=lambda row: (programme_order(*row[:2]), [-row[-len(IMPACTS) + place] for place in range(5)], str(row[2]))
    )
    return pd.DataFrame(rows, columns=BY_SPECIES)


def by_corridor(threats: pd.DataFrame, found: pd.DataFrame, strips: pd.DataFrame, names: pd.DataFrame) -> pd.DataFrame:
    """``BY_CORRIDOR``: the corridors in ``found`` (``on_corridors``), by country; ``named``, ``drawn`` and ``end_site``
    tell how many of the threats came by each. ``strips`` as there, ``names``: ``corridor_id`` and ``organisation``."""
    told = strips.set_index("corridor_id")
    rows = []
    for corridor, own in _on_corridors(threats, found).items():
        bases = [int(own["basis"].eq(basis).sum()) for basis in ("named", "drawn", "end_site")]
        there = names.loc[names["corridor_id"] == corridor, "organisation"].nunique()
        name, countries = told.loc[corridor, ["name", "countries_iso3"]]
        rows.append((corridor, name, countries, _worst(own), *_sums(own), *bases, _kinds(own), there))
    return sort_rows(pd.DataFrame(rows, columns=BY_CORRIDOR), ["countries_iso3"])


def responsible(stakeholders: pd.DataFrame, threats: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """``RESPONSIBLE``: an organisation with each site and corridor it is named for, the threats there and the worst;
    one named for neither with its country and the threats of it, without a country with none.

    Never a person: a row without an organisation is left out.
    """
    at_site = {site: _once(own) for site, own in threats.assign(at=threats["site_id"]).groupby("site_id")}
    on_corridor = _on_corridors(threats, found)
    nothing = threats.iloc[:0]
    rows = []
    for row in stakeholders[stakeholders["organisation"].notna()].to_dict("records"):
        told = [row[name] for name in ("organisation", "kind", "role", "country_iso3")]
        sites, corridors = listed(row["site_ids"]), listed(row["corridor_ids"])
        places = [(site, None, at_site.get(site, nothing)) for site in sites]
        places += [(None, corridor, on_corridor.get(corridor, nothing)) for corridor in corridors]
        if not places:
            there = set(listed(row["country_iso3"]))
            inside = threats["countries"].map(lambda own, there=there: bool(there & set(own))).astype(bool)
            places = [(None, None, _once(threats[inside].assign(at=_places(threats[inside]))))] if there else []
            rows += [] if there else [(*told, None, None, pd.NA, None)]
        rows += [(*told, site, corridor, len(here), _worst(here)) for site, corridor, here in places]
    table = pd.DataFrame(rows, columns=RESPONSIBLE).astype({"threats": "Int64"})
    return sort_rows(table, ["country_iso3", "site_id", "corridor_id"])


def _places(threats: pd.DataFrame) -> pd.Series:
    """Where each threat is: its site, else its corridor, else a place of its own."""
    return threats["site_id"].fillna(threats["corridor_id"]).fillna(threats["threat_id"])


def _once(threats: pd.DataFrame) -> pd.DataFrame:
    """Of the rows of one kind at one place (``at``) that of the worst impact; one without a kind is one of its own."""
    order, kind = threats[IMPACT].map(IMPACTS.index), threats["kind"].fillna(threats["threat_id"])
    worst_first = threats.assign(order=order, known=kind).sort_values("order", kind="stable")
    return worst_first.drop_duplicates(["at", "known"]).drop(columns=["order", "known"]).sort_index()


def _on_corridors(threats: pd.DataFrame, found: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The threats of each corridor in ``found``, a kind once at each place, with the ``basis`` of the one kept."""
    joined = found.merge(threats.assign(at=_places(threats)), on="threat_id", suffixes=("", "_own"))
    return {corridor: _once(own) for corridor, own in joined.groupby("corridor_id", sort=False)}


def _sums(own: pd.DataFrame) -> tuple[int, ...]:
    return (len(own), *(int(own[IMPACT].eq(impact).sum()) for impact in IMPACTS))


def _worst(own: pd.DataFrame) -> str | None:
    return worst(own[IMPACT]) if len(own) else None


def _kinds(own: pd.DataFrame) -> str | None:
    """The kinds of a place with ';', the worst first."""
    order = sorted(zip(own[IMPACT].map(IMPACTS.index), own["kind"].fillna("").astype(str)))
    return ";".join(dict.fromkeys(kind for _impact, kind in order if kind)) or None
