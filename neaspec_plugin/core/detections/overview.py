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


@dataclass(frozen=True)
class ByMonth:
    """One series a country, of as many months from ``first`` (year, month) on; empty where nothing has a month.

    The countries are those with anything, in the programme's order, the unknown one last.
    """

    first: tuple[int, int] = (0, 0)
    series: tuple[tuple[str, tuple[float, ...]], ...] = ()


@dataclass(frozen=True)
class Overview:
    """``records`` that the filters leave of ``all_records``; how many are flagged or without a month; and by month."""

    all_records: int
    records: int
    flagged: int
    undated: int
    by_month: ByMonth


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
    """The records ``taken`` of those with ``COLUMNS``."""
    left = records[taken]
    month = days(left).str.slice(0, 7) if len(left) else pd.Series(dtype=object)
    known = month.notna() & (month.str.len() == 7) if len(left) else month.notna()
    by_month = _by_month(month[known], country_of(left)[known], pd.Series(1.0, index=left.index)[known])
    animals = int(records["observationType"].eq("animal").sum())
    return Overview(animals, len(left), int(left["qcFlags"].notna().sum()), int((~known).sum()), by_month)


def effort_by_month(rows: pd.DataFrame) -> ByMonth:
    """Days of effort (``effort.effort_rows``) by month and country."""
    days_of = rows[rows["sampleSizeUnit"].eq("day") & rows["day"].notna()]
    return _by_month(days_of["day"].dt.strftime("%Y-%m"), days_of["country"], days_of["sampleSizeValue"])


def _by_month(month: pd.Series, country: pd.Series, amount: pd.Series) -> ByMonth:
    if not len(month):
        return ByMonth()
    table = pd.crosstab(month.to_numpy(), country.to_numpy(), values=amount.to_numpy(dtype=float), aggfunc="sum")
    every = pd.period_range(table.index.min(), table.index.max(), freq="M").strftime("%Y-%m")
    table = table.reindex(every).fillna(0.0)
    first = (int(every[0][:4]), int(every[0][5:7]))
    countries = [name for name in (*COUNTRIES, UNKNOWN) if name in table]
    return ByMonth(first, tuple((name, tuple(map(float, table[name]))) for name in countries))


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
