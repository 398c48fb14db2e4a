"""What the database knows of one site, ready to be shown: who assessed it, numbers, habitats, threats, who acts there.

Every figure comes from a row. Nothing of two offices is joined: what they say stands side by side.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..programme_order import programme_order, sort_rows
from ..species.profile import country_names_in, site_names_in

if TYPE_CHECKING:
    import pandas as pd

TABLES = (
    "countries",
    "species",
    "sites",
    "site_names",
    "site_species",
    "site_links",
    "study_areas",
    "assessments",
    "assessment_species",
    "assessment_habitats",
    "habitats",
    "threats",
    "stakeholders",
    "recommendations",
)
_HECTARE_M2 = 10_000.0


@dataclass(frozen=True)
class Site:
    """A row of the list of sites; ``assessed`` is the latest year that an office assessed, None where none did."""

    site_id: str
    name: str
    countries: tuple[str, ...]
    species: tuple[str, ...]
    assessed: int | None


@dataclass(frozen=True)
class SiteProfile:
    """Rows of one site. ``assessments``: the latest of each office, newest first; ``numbers`` and ``habitats`` are of
    these; ``mapped``: ``habitat_list``, ``habitat_type``, ``condition``, ``restoration``, ``year``, ``area_ha`` of
    polygons; ``threats`` as they were last told (see ``threats.current``); the rest as in the tables."""

    site: Site
    assessments: pd.DataFrame
    numbers: pd.DataFrame
    habitats: pd.DataFrame
    mapped: pd.DataFrame
    threats: pd.DataFrame
    stakeholders: pd.DataFrame
    recommendations: pd.DataFrame


def site_list(tables: Mapping[str, pd.DataFrame], language: str) -> list[Site]:
    """Every site in the order of its country and name; from the frames of ``TABLES``, names in ``language``."""
    names = site_names_in(tables["sites"], tables["site_names"], language)
    roles = (
        tables["site_species"].groupby("site_id")["species_id"].agg(lambda one: sorted(set(one), key=programme_order))
    )
    years = tables["assessments"].groupby("site_id")["year"].max()
    found = [
        Site(
            row["site_id"],
            names[row["site_id"]],
            tuple(code for code in str(row["country_iso3"] or "").split(";") if code),
            tuple(roles.get(row["site_id"], ())),
            int(years[row["site_id"]]) if row["site_id"] in years.index else None,
        )
        for row in tables["sites"].to_dict("records")
    ]
    return sorted(found, key=lambda site: (programme_order(";".join(site.countries)), site.name))


def site_profile(tables: Mapping[str, pd.DataFrame], site: Site) -> SiteProfile:
    """The profile of a site from the frames of ``TABLES``."""
    from .threats import current  # here, for the dock loads where libraries are missing

    own = tables["assessments"][tables["assessments"]["site_id"] == site.site_id]
    newest = own.sort_values(["year", "office"], ascending=[False, True]).drop_duplicates("office")
    of_these = {
        name: sort_rows(tables[name][tables[name]["assessment_id"].isin(newest["assessment_id"])], [column])
        for name, column in (("assessment_species", "species_id"), ("assessment_habitats", "habitat_type"))
    }
    threats = current(tables["threats"], tables["assessments"]).rows
    threats = threats[threats["site_id"] == site.site_id]
    return SiteProfile(
        site,
        newest.reset_index(drop=True),
        of_these["assessment_species"],
        of_these["assessment_habitats"],
        _mapped(tables["habitats"], site.site_id),
        threats.sort_values(["date", "kind"], ascending=[False, True], na_position="last").reset_index(drop=True),
        sort_rows(_naming(tables["stakeholders"], site.site_id), ["country_iso3"]),
        _naming(tables["recommendations"], site.site_id).sort_values(["due", "recommendation_id"]),
    )


def partners(tables: Mapping[str, pd.DataFrame], site_id: str) -> list[str]:
    """The site and those linked with it across a border (``site_links``), the site first; alone where none is."""
    links = tables["site_links"]
    joined = [*links.loc[links["site_a"] == site_id, "site_b"], *links.loc[links["site_b"] == site_id, "site_a"]]
    return list(dict.fromkeys([site_id, *sorted(joined)]))


def countries_of(tables: Mapping[str, pd.DataFrame], language: str) -> dict[str, str]:
    """ISO alpha-3: name, in the programme's order."""
    return country_names_in(tables["countries"], language)


def _naming(frame: pd.DataFrame, site_id: str) -> pd.DataFrame:
    """The rows that name a site among those with ';', or address it."""
    named = frame["site_ids"].map(lambda cell: isinstance(cell, str) and site_id in cell.split(";")).astype(bool)
    if "addressee" in frame:
        named |= frame["addressee"].eq(site_id)
    return frame[named].reset_index(drop=True)


def _mapped(habitats: pd.DataFrame, site_id: str) -> pd.DataFrame:
    from pyproj import Geod  # here, for the dock loads where libraries are missing

    geod = Geod(ellps="WGS84")
    own = habitats[habitats["site_id"] == site_id]
    keys = ["year", "habitat_list", "habitat_type", "condition", "restoration", "restoration_reason"]
    areas = [
        abs(geod.geometry_area_perimeter(shape)[0]) / _HECTARE_M2 if shape is not None else 0.0
        for shape in own["geometry"]
    ]
    summed = own.assign(area_ha=areas).groupby(keys, dropna=False, sort=False)["area_ha"].sum().reset_index()
    return summed.sort_values(["year", "habitat_type"], ascending=[False, True]).reset_index(drop=True)
