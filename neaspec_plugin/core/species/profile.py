"""What the database knows of one flagship species, ready to be shown. Every figure comes from a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..schema import COUNTRIES

if TYPE_CHECKING:
    import pandas as pd

TABLES = (
    "species",
    "countries",
    "populations",
    "population_estimates",
    "sites",
    "site_names",
    "site_species",
    "counts",
)


@dataclass(frozen=True)
class Population:
    """The current edition of a population and its 1 percent level (individuals)."""

    name: str
    population_id: str
    edition: str
    low: int | None
    high: int | None
    level: int | None
    level_basis: str | None
    confidence: str


@dataclass(frozen=True)
class KeySite:
    """One season of the species at one site; ``largest`` count of individuals, ``year`` its season year."""

    site_id: str
    name: str
    country: str
    country_codes: tuple[str, ...]
    season: str
    presence: str
    confidence: str
    largest: int | None
    year: str


@dataclass(frozen=True)
class Profile:
    """A page of the Species dock; all empty where the database has no row of the species."""

    species_id: str
    name: str = ""
    scientific_name: str = ""
    names: dict[str, str] = field(default_factory=dict)
    iucn_category: str = ""
    iucn_year: str = ""
    iucn_source: str = ""
    countries: tuple[str, ...] = ()
    populations: tuple[Population, ...] = ()
    estimates: tuple[Population, ...] = ()
    sites: tuple[KeySite, ...] = ()


def species_profile(tables: Mapping[str, pd.DataFrame], species_id: str, language: str) -> Profile:
    """The page of a species from the frames of ``TABLES``; names of sites and countries in ``language``."""
    found = tables["species"][tables["species"]["species_id"] == species_id]
    if found.empty:
        return Profile(species_id)
    row = found.iloc[0]
    country_names = country_names_in(tables["countries"], language)
    in_range = set(str(row["neaspec_range_iso3"] or "").split(";"))
    return Profile(
        species_id=species_id,
        name=row[f"name_{language}"] or row["name_en"],
        scientific_name=row["scientific_name"] or "",
        names={column[5:]: row[column] for column in row.index if column.startswith("name_") and row[column]},
        iucn_category=row["iucn_category"] or "",
        iucn_year=row["iucn_year"] or "",
        iucn_source=row["iucn_source"] or "",
        countries=tuple(country_names.get(code, code) for code in COUNTRIES if code in in_range),
        populations=tuple(_populations(tables["populations"], species_id)),
        estimates=tuple(_estimates(tables["population_estimates"], species_id)),
        sites=tuple(_key_sites(tables, species_id, language, country_names)),
    )


def country_names_in(countries: pd.DataFrame, language: str) -> dict[str, str]:
    """ISO alpha-3 -> name in a language, in the programme's order."""
    ordered = countries.sort_values("sort")
    return dict(zip(ordered["iso3"], ordered[f"name_{language}"].fillna(ordered["name_en"])))


def site_names_in(sites: pd.DataFrame, site_names: pd.DataFrame, language: str) -> dict[str, str]:
    """Site id -> its name in a language, else in English."""
    names = dict(zip(sites["site_id"], sites["name_en"]))
    chosen = site_names[site_names["language"] == language]
    names.update({site: name for site, name in zip(chosen["site_id"], chosen["name"]) if site in names and name})
    return names


def _whole(value) -> int | None:
    return None if str(value) in ("None", "nan", "<NA>") else int(value)


def _populations(populations: pd.DataFrame, species_id: str):
    rows = populations[(populations["species_id"] == species_id) & (populations["current"] == "yes")]
    for _, row in rows.sort_values("row_id").iterrows():
        yield Population(
            row["population_name"],
            row["population_id"],
            str(_whole(row["edition"])),
            _whole(row["estimate_min"]),
            _whole(row["estimate_max"]),
            _whole(row["level"]),
            row["level_basis"],
            row["confidence"],
        )


def _estimates(estimates: pd.DataFrame, species_id: str):
    """Published estimates for the cats, which have no flyway populations; areas overlap and are never added."""
    rows = estimates[(estimates["species_id"] == species_id) & (estimates["current"] == "yes")]
    for _, row in rows.sort_values("estimate_id").iterrows():
        yield Population(
            row["area"],
            "",
            str(_whole(row["year"])),
            _whole(row["min"]),
            _whole(row["max"]),
            None,
            None,
            row["confidence"],
        )


def _key_sites(tables: Mapping[str, pd.DataFrame], species_id: str, language: str, country_names: Mapping[str, str]):
    sites = tables["sites"].set_index("site_id")
    names = site_names_in(tables["sites"], tables["site_names"], language)
    listed = tables["site_species"]
    counts = tables["counts"]
    counts = counts[
        (counts["species_id"] == species_id) & (counts["unit"] == "individuals") & (counts["scope"] == "site")
    ]
    seasons = {"passage": ("spring_passage", "autumn_passage"), "resident": ("year_round",)}
    order = {code: place for place, code in enumerate(COUNTRIES)}
    rows = []
    for _, row in listed[listed["species_id"] == species_id].iterrows():
        site = sites.loc[row["site_id"]]
        here = counts[
            (counts["site_id"] == row["site_id"]) & counts["season"].isin(seasons.get(row["season"], (row["season"],)))
        ]
        best = here.sort_values(["count", "count_id"], ascending=[False, True]).head(1)
        codes = str(site["country_iso3"] or "").split(";")
        rows.append(
            (
                order.get(codes[0], len(order)),
                KeySite(
                    row["site_id"],
                    names[row["site_id"]],
                    ", ".join(country_names.get(code, code) for code in codes),
                    tuple(codes),
                    row["season"],
                    row["presence"],
                    row["confidence"],
                    _whole(best["count"].iloc[0]) if len(best) else None,
                    str(_whole(best["season_year"].iloc[0])) if len(best) else "",
                ),
            )
        )
    return [site for _, site in sorted(rows, key=lambda pair: (pair[0], pair[1].name, pair[1].season))]
