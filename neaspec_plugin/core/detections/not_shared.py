"""What each country has not yet shared: effort and records by country, species, year and distance from the border.

A number that is not in the database is not known; it is never 0, and "not surveyed" is never "none". The database holds
what was shared with this office: what is missing from it may well exist.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..schema import BIRDS, CATS, COUNTRIES, SPECIES, VOCABULARIES
from .stations import UNKNOWN, band_labels, bands, station_of_records

STATES = ("shared", "effort_without_records", "records_without_effort", "not_shared")
ALL = "all"  # the row of a country, species and year over all bands
NO_LAND_BORDER = ("JPN",)  # no distance from a border to tell apart
# whose records a method can bring; effort by others says nothing about a species
_OF_CATS = ("camera trap", "scat transect", "snow track transect", "hair trap")
_OF_BIRDS = ("point count", "roost count", "ring resighting")
_NO_SURVEY = ("satellite telemetry", "opportunistic")
UNITS = VOCABULARIES["effort_unit"]
EFFORT_COLUMNS = [f"effort_{unit.replace('-', '_')}" for unit in UNITS]
KINDS = ("detections", "samples", "counts")
COLUMNS = ["country", "species_id", "in_range", "year", "band", "state", *KINDS, *EFFORT_COLUMNS]
_KEYS = ["country", "species_id", "year", "band"]


def shared_records(
    detections: pd.DataFrame,
    samples: pd.DataFrame,
    counts: pd.DataFrame,
    sites: pd.DataFrame,
    deployments: pd.DataFrame,
    edges_km: Sequence[float],
) -> tuple[pd.DataFrame, Counter]:
    """How many records of the flagship species there are: ``country species_id year band kind records``.

    A count of several countries together stands for each of them. The counter says, by reason, which rows are no record
    here: another species, an absence, a duplicate, a place outside the six countries, a total of no one country.
    """
    lost: Counter = Counter()
    parts = [
        _detections(detections, deployments, edges_km, lost),
        _samples(samples, deployments, edges_km),
        _counts(counts, sites, lost),
    ]
    rows = pd.concat(parts, ignore_index=True)
    flagship = rows["species_id"].isin(SPECIES)
    lost["other_species"] += int((~flagship).sum())
    here = rows["country"].isin((*COUNTRIES, UNKNOWN))
    lost["outside_the_six"] += int((flagship & ~here).sum())
    rows = rows[flagship & here]
    sums = rows.groupby(["country", "species_id", "year", "band", "kind"], dropna=False, sort=True)
    return sums.size().rename("records").reset_index(), Counter({reason: n for reason, n in lost.items() if n})


def not_shared(
    effort: pd.DataFrame,
    records: pd.DataFrame,
    species: pd.DataFrame,
    edges_km: Sequence[float],
) -> pd.DataFrame:
    """One row per country, species, year and band with its ``state`` (``STATES``) and what there is (``COLUMNS``).

    ``effort`` is ``effort.effort_table``, ``records`` that of ``shared_records``, ``species`` the table with
    ``neaspec_range_iso3``. Every country stands with every species whose range includes it, for every year that is
    anywhere in the database, over all bands (``all``) and, where it has a land border, in each; with no year at all,
    once with none. The country ``unknown``, the band ``unknown`` and a missing year have rows only where there is
    something, a country outside a species' range only where there are records. Numbers are missing, not 0, where
    nothing is known. ``effort_<unit>`` are never added to each other; they are those of methods that can find the
    species, wherever in the country.
    """
    work = _effort_by_species(effort)
    found = _wide(work, "sampleSizeUnit", "sampleSizeValue", UNITS, EFFORT_COLUMNS)
    found = found.join(_wide(records, "kind", "records", KINDS, list(KINDS)), how="outer")
    ranges = {
        row.species_id: set(str(row.neaspec_range_iso3 or "").split(";")) for row in species.itertuples(index=False)
    }
    expected = _expected(ranges, _years(effort, records), edges_km)
    table = found.reindex(found.index.union(expected, sort=False))
    table = table.reset_index().astype({"year": "Int64"})
    has_effort = (table[EFFORT_COLUMNS] > 0).any(axis=1)
    has_records = (table[list(KINDS)] > 0).any(axis=1)
    table["state"] = np.select([has_effort & has_records, has_effort, has_records], STATES[:3], STATES[3])
    table["in_range"] = [c in ranges.get(s, ()) for c, s in zip(table["country"], table["species_id"])]
    table = table[table["in_range"] | (table["country"] == UNKNOWN) | has_records]
    for kind in KINDS:
        table[kind] = table[kind].round().astype("Int64")
    return _in_order(table, edges_km)[COLUMNS]


def years_by_state(table: pd.DataFrame) -> pd.DataFrame:
    """``country species_id state years``: the years of each state over all bands, a rising tuple, in order."""
    rows = table[(table["band"] == ALL) & table["year"].notna()]
    groups = rows.groupby(["country", "species_id", "state"], sort=False)["year"]
    return groups.agg(lambda years: tuple(sorted(int(year) for year in years))).rename("years").reset_index()


# --- records ----------------------------------------------------------------------------------------------------------


def _detections(
    detections: pd.DataFrame, deployments: pd.DataFrame, edges_km: Sequence[float], lost: Counter
) -> pd.DataFrame:
    animal = detections["species_id"].notna()
    lost["no_animal"] += int((~animal).sum())
    absent = animal & (detections["occurrenceStatus"] == "absent")
    lost["species_absent"] += int(absent.sum())
    twice = animal & ~absent & detections["duplicateOf"].notna()
    lost["told_twice"] += int(twice.sum())
    rows = detections[animal & ~absent & ~twice]
    return _placed(rows, deployments, edges_km, ("localStart", "startUTC", "eventDate"), "detections")


def _samples(samples: pd.DataFrame, deployments: pd.DataFrame, edges_km: Sequence[float]) -> pd.DataFrame:
    rows = samples[samples["species_id"].notna()].assign(occurrenceID=samples["materialSampleID"])
    return _placed(rows, deployments, edges_km, ("collectionDate",), "samples")


def _placed(
    rows: pd.DataFrame, deployments: pd.DataFrame, edges_km: Sequence[float], dates: Sequence[str], kind: str
) -> pd.DataFrame:
    places = station_of_records(rows, deployments)
    return pd.DataFrame(
        {
            "species_id": rows["species_id"].astype(object),
            "country": places["country"].astype(object),
            "year": _year(rows, dates),
            "band": bands(places["border_distance_m"], edges_km),
            "kind": kind,
        }
    )


def _counts(counts: pd.DataFrame, sites: pd.DataFrame, lost: Counter) -> pd.DataFrame:
    """Counts of a country or of a site in one; totals over a flyway say nothing of a country."""
    own = counts["region_iso3"].astype(object)
    of_site = counts["site_id"].map(dict(zip(sites["site_id"], sites["country_iso3"])))
    country = own.where(own.notna() & (own != ""), of_site)
    lost["of_no_country"] += int(country.isna().sum())
    counts, country = counts[country.notna()], country[country.notna()]
    rows = pd.DataFrame(
        {
            "species_id": counts["species_id"].astype(object),
            "country": country.astype(str).str.split(";"),
            "year": counts["season_year"].astype("Int64"),
            "band": UNKNOWN,
            "kind": "counts",
        }
    )
    return rows.explode("country", ignore_index=True)


def _year(rows: pd.DataFrame, columns: Sequence[str]) -> pd.Series:
    """The year of the first of some dates that is known; the local one goes first."""
    text = pd.Series([None] * len(rows), index=rows.index, dtype=object)
    for column in columns:
        text = text.where(text.notna(), rows[column].astype(object).where(rows[column].notna(), None))
    if not text.notna().any():
        return pd.Series(pd.NA, index=rows.index, dtype="Int64")
    return pd.to_numeric(text.astype(str).str.slice(0, 4), errors="coerce").astype("Int64")


# --- the table --------------------------------------------------------------------------------------------------------


def _effort_by_species(effort: pd.DataFrame) -> pd.DataFrame:
    """The rows of effort, once for each species whose records their method can bring."""
    method = effort["samplingProtocol"]
    parts = []
    for species_id in SPECIES:
        others = (*_NO_SURVEY, *(_OF_BIRDS if species_id in CATS else _OF_CATS))
        parts.append(effort[~method.isin(others)].assign(species_id=species_id))
    return pd.concat(parts, ignore_index=True)


def _wide(rows: pd.DataFrame, key: str, value: str, words: Sequence[str], columns: list[str]) -> pd.DataFrame:
    """Sums by ``_KEYS`` with a column for each word, and the same over all bands."""
    both = pd.concat([rows, rows.assign(band=ALL)], ignore_index=True)
    both["year"] = both["year"].astype("Int64").astype(object).where(both["year"].notna(), 0)
    sums = both.groupby([*_KEYS, key])[value].sum().astype(float).unstack(key).reindex(columns=list(words))
    return sums.set_axis(columns, axis=1)


def _years(effort: pd.DataFrame, records: pd.DataFrame) -> list[int]:
    known = pd.concat([effort["year"], records["year"]]).dropna()
    return sorted({int(year) for year in known})


def _expected(ranges: dict[str, set[str]], years: Sequence[int], edges_km: Sequence[float]) -> pd.MultiIndex:
    rows = [
        (country, species_id, year, band)
        for country in COUNTRIES
        for species_id in SPECIES
        if country in ranges.get(species_id, ())
        for year in (years or [0])
        for band in (ALL, *(() if country in NO_LAND_BORDER else band_labels(edges_km)))
    ]
    return pd.MultiIndex.from_tuples(rows, names=_KEYS) if rows else pd.MultiIndex.from_arrays([[]] * 4, names=_KEYS)


def _in_order(table: pd.DataFrame, edges_km: Sequence[float]) -> pd.DataFrame:
    """Countries in the order of the programme, species in that of the catalogue, years rising, missing ones last."""
    orders = {
        "country": (*COUNTRIES, UNKNOWN),
        "species_id": (*BIRDS, *CATS),
        "band": (ALL, *band_labels(edges_km), UNKNOWN),
    }
    keys = {name: table[name].map({word: n for n, word in enumerate(words)}) for name, words in orders.items()}
    year = table["year"].where(table["year"] != 0)
    table = table.assign(year=year)
    order = pd.DataFrame({**keys, "year": year.fillna(9999).astype(int)})[["country", "species_id", "year", "band"]]
    return table.loc[order.sort_values(list(order.columns), kind="stable").index].reset_index(drop=True)
