"""How many records there are by time and country: what the Detections dock shows of those that its filters leave."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..schema import COUNTRIES

COLUMNS = (
    "occurrenceID", "species_id", "basisOfRecord", "observationType", "declaredSide", "countryFromPoint", "localStart",
    "eventDate", "qcFlags",
)  # fmt: skip
UNKNOWN = "unknown"
MOST_MONTHS = 24  # a longer time is shown by years


@dataclass(frozen=True)
class Overview:
    """``records`` that the filters leave of ``all_records``, and how many of them are flagged or without a day.

    ``rows`` are (month or year, number by country); ``countries`` those with records, in the programme's order, the
    unknown one last.
    """

    all_records: int
    records: int
    flagged: int
    undated: int
    countries: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


def chosen(
    records: pd.DataFrame, species: str = "", country: str = "", basis: str = "", first: str = "", last: str = ""
) -> pd.Series:
    """Which animal records the filters leave; an empty one takes all. ``first`` and ``last`` are ISO dates, both in."""
    taken = records["observationType"].eq("animal")
    for column, value in (("species_id", species), ("basisOfRecord", basis)):
        if value:
            taken &= records[column].eq(value)
    if country:
        taken &= country_of(records).eq(country)
    if first or last:
        day = days(records)
        taken &= day.notna() & day.ge(first).where(day.notna(), False)
        if last:
            taken &= day.le(last + "~").where(day.notna(), False)  # "~" follows all digits: a day within the last month
    return taken


def overview(records: pd.DataFrame, taken: pd.Series) -> Overview:
    """The records ``taken`` of those with ``COLUMNS``, by month, or by year where they span more than two years."""
    animals = int(records["observationType"].eq("animal").sum())
    left = records[taken]
    day = days(left)
    month = day.str.slice(0, 7) if len(day) else day
    if month.nunique() > MOST_MONTHS:
        month = day.str.slice(0, 4)
    country = country_of(left)
    table = pd.crosstab(month, country)
    countries = tuple(name for name in (*COUNTRIES, UNKNOWN) if name in table)
    rows = tuple((str(label), tuple(int(row[name]) for name in countries)) for label, row in table.iterrows())
    flagged = int(left["qcFlags"].notna().sum())
    return Overview(animals, len(left), flagged, int(day.isna().sum()), countries, rows)


def effort_by_month(rows: pd.DataFrame) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[float, ...]], ...]]:
    """Days of effort (``effort.effort_rows``) as ``Overview`` has its records: countries, and rows by month or year."""
    days = rows[rows["sampleSizeUnit"].eq("day") & rows["day"].notna()]
    month = days["day"].dt.strftime("%Y-%m")
    if month.nunique() > MOST_MONTHS:
        month = days["day"].dt.strftime("%Y")
    table = pd.crosstab(month, days["country"], values=days["sampleSizeValue"], aggfunc="sum").fillna(0.0)
    countries = tuple(name for name in (*COUNTRIES, UNKNOWN) if name in table)
    return countries, tuple(
        (str(label), tuple(float(row[name]) for name in countries)) for label, row in table.iterrows()
    )


def country_of(records: pd.DataFrame) -> pd.Series:
    """The declared side, else the country of the point, else ``unknown``."""
    declared = records["declaredSide"]
    return declared.where(declared.notna(), records["countryFromPoint"]).fillna(UNKNOWN)


def days(records: pd.DataFrame) -> pd.Series:
    """When each record was by its local clock, as ISO text no finer than a day; None where that is not known."""
    written = records["localStart"].where(records["localStart"].notna(), records["eventDate"]).astype(object)
    return pd.Series(
        [text[:10] if isinstance(text, str) else None for text in written], index=records.index, dtype=object
    )
