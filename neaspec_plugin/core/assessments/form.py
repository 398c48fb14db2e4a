"""The fill-in spreadsheet: which sheets and columns it has, and what stands in it before anybody has filled it in.

Sheets are tables of the schema and columns are their fields, so that nothing is written twice. Keys and the import
that brought a row are no business of whoever fills it in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ..programme_order import programme_order
from ..schema import PROVENANCE, TABLES, Field

SHEETS = (
    "assessments",
    "assessment_species",
    "assessment_habitats",
    "threats",
    "stakeholders",
    "recommendations",
)
AIDS = ("words", "howto")  # sheets that stand beside them for the reader
CHILDREN = tuple(table for table in SHEETS[1:] if "assessment_id" in TABLES[table].names)
SITE_NAME = Field("name", note="of the site, for the reader; tells the site where its id was left out")
LISTS = frozenset({"species_ids", "site_ids", "corridor_ids"})  # several values with ';'
# what the plugin fills in: a row that has no more says nothing
PREFILLED = {
    "assessments": ("site_id", "name", "year", "office", "office_country"),
    "assessment_species": ("site_id", "name", "year", "species_id", "season"),
    "assessment_habitats": ("site_id", "name", "year"),
    "threats": ("site_id", "name", "year"),
    "stakeholders": ("site_ids",),
    "recommendations": ("site_ids",),
}
# columns without which a sheet says nothing, and cells without which a row does
NEEDED = {
    "assessments": ("site_id", "year", "office"),
    "assessment_species": ("site_id", "species_id", "season"),
    "assessment_habitats": ("site_id", "habitat_list", "habitat_type"),
    "threats": ("kind",),
    "stakeholders": ("organisation",),
    "recommendations": (),
}
ONE_OF = {"threats": ("site_id", "corridor_id"), "recommendations": ("text_code", "text")}
_NOT_ASKED = {"assessment_id", "threat_id", "stakeholder_id", "recommendation_id", *PROVENANCE}
_SEASONS = {  # seasons of counts for those in which a site is listed
    "passage": ("spring_passage", "autumn_passage"),
    "resident": ("year_round",),
}


def columns(table: str) -> tuple[Field, ...]:
    """The columns of a sheet: what tells the site and the year, then what is asked."""
    asked = [field for field in TABLES[table].fields if field.name not in _NOT_ASKED]
    if "site_id" not in TABLES[table].names:
        return tuple(asked)
    site = [field for field in asked if field.name == "site_id"]
    year = [] if table == "assessments" else [TABLES["assessments"]["year"]]
    return (*site, SITE_NAME, *year, *(field for field in asked if field.name != "site_id"))


def chosen_sites(sites: pd.DataFrame, wanted: Sequence[str], country: str) -> tuple[list[str], list[str]]:
    """The ids of the sites to be assessed, in the order of the programme, and those of ``wanted`` that are unknown.

    ``sites`` has ``site_id`` and ``country_iso3``; without ``wanted`` all sites of ``country``, without both all sites.
    """
    known = dict(zip(sites["site_id"], sites["country_iso3"].fillna("")))
    order = {site: (programme_order(country_of), site) for site, country_of in known.items()}
    chosen = [site for site in known if (site in wanted if wanted else country in ("", *known[site].split(";")))]
    return sorted(chosen, key=order.__getitem__), [site for site in wanted if site not in known]


def prefilled(
    tables: Mapping[str, pd.DataFrame], sites: Sequence[str], names: Mapping[str, str], year: int | None, office: str,
    country: str,
) -> dict[str, pd.DataFrame]:  # fmt: skip
    """What stands in the sheets at first: {table: frame of codes with the sheet's columns, missing as None}.

    A row per site; of species one per season in which ``site_species`` lists them, unless only in former times.
    """
    listed = tables["site_species"]
    listed = listed[(listed["presence"] != "historic") & listed["site_id"].isin(sites)]
    pairs = dict.fromkeys(zip(listed["site_id"], listed["species_id"], listed["season"]))
    numbers = [
        {"site_id": site, "species_id": species, "season": one}
        for site in sites
        for place, species, season in pairs
        if place == site
        for one in _SEASONS.get(season, (season,))
    ]
    places = [{"site_id": site} for site in sites]
    rows = {
        "assessments": [{**place, "office": office or None, "office_country": country or None} for place in places],
        "assessment_species": numbers,
        "assessment_habitats": places,
        "threats": places,
        "stakeholders": [],
        "recommendations": [],
    }
    return {
        table: _frame(table, [{**row, "name": names.get(row["site_id"]), "year": year} for row in found])
        for table, found in rows.items()
    }


def _frame(table: str, rows: list[dict]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=[field.name for field in columns(table)], dtype=object)
