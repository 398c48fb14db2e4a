"""The rows of each table that speak of one site, as the sheets read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from ..programme_order import programme_order
from ..reports.facts import Facts, Row, split
from ..schema import TABLES
from .standing import newest_of_each_office
from .threats import current

# the tables that a sheet is made of
READS = (
    "countries",
    "species",
    "populations",
    "sites",
    "site_names",
    "site_species",
    "site_verdicts",
    "counts",
    "assessments",
    "assessment_species",
    "assessment_habitats",
    "habitats",
    "threats",
    "stakeholders",
    "runs",
)
_OF_ASSESSMENT = ("assessment_species", "assessment_habitats")


class SiteRows:
    """Rows by table and site: verdicts of their latest run, the assessment that stands first with what belongs to it,
    counts of the whole site, threats as they were last assessed."""

    def __init__(self, tables: Mapping[str, pd.DataFrame], language: str = "en"):
        tables = {**tables, "threats": current(tables["threats"], tables["assessments"]).rows}
        self.facts = Facts(tables, language)
        sites = tables["sites"]
        self.shapes: dict[str, Any] = dict(zip(sites["site_id"], sites["geometry"])) if "geometry" in sites else {}
        self._found: dict[str, dict[str, list[Row]]] = {}

    def of(self, table: str, site_id: str) -> list[Row]:
        """The rows of a table for one site, by species, season and year; of assessments the first of ``assessed``."""
        if table == "assessments" or table in _OF_ASSESSMENT:
            return self.as_assessed(table, site_id, self.assessed(site_id)[:1])
        return self._all(table, site_id)

    def assessed(self, site_id: str) -> list[Row]:
        """The newest assessment of each office, the one that stands first in front (see ``by_standing``)."""
        country = self.facts.sites.get(site_id, {}).get("country_iso3")
        return [dict(row) for row in newest_of_each_office(self._all("assessments", site_id), country)]

    def as_assessed(self, table: str, site_id: str, assessments: Iterable[Row]) -> list[Row]:
        """The rows of ``table`` that belong to some assessments of a site, in their order."""
        held = self._all(table, site_id)
        return [row for one in assessments for row in held if row["assessment_id"] == one["assessment_id"]]

    def _all(self, table: str, site_id: str) -> list[Row]:
        if table not in self._found:
            self._found[table] = self._by_site(table)
        return self._found[table].get(site_id, [])

    def _by_site(self, table: str) -> dict[str, list[Row]]:
        rows = self.facts.latest(table) if table == "site_verdicts" else self.facts.rows(table)
        found: dict[str, list[Row]] = {}
        for row in sorted(rows, key=lambda row: _order(table, row)):
            if table == "counts" and row["scope"] != "site":
                continue
            for site_id in split(row["site_ids"]) if "site_ids" in row else (row["site_id"],):
                found.setdefault(site_id, []).append(row)
        return found


def of_one_site(tables: Mapping[str, pd.DataFrame], site_id: str) -> dict[str, pd.DataFrame]:
    """The tables with the rows of one site alone; those of no site stay whole, of verdicts only the latest run."""
    latest = Facts(tables, "en").run_of("site_verdicts").get("run_id")
    verdicts = tables["site_verdicts"]
    tables = {**tables, "site_verdicts": verdicts[verdicts["run_id"] == latest]}
    return {table: frame[_speaks_of(frame, site_id)].reset_index(drop=True) for table, frame in tables.items()}


def _speaks_of(frame: pd.DataFrame, site_id: str) -> pd.Series:
    if "site_ids" in frame:
        return frame["site_ids"].map(lambda cell: site_id in split(cell)).astype(bool)
    return frame["site_id"] == site_id if "site_id" in frame else pd.Series(True, index=frame.index)


def origin(table: str, row: Row) -> str:
    """Where a value comes from: ``table:key``, the parts of a key with ``/``; of a verdict without its run."""
    return f"{table}:{'/'.join(str(row[name]) for name in TABLES[table].key if name != 'run_id')}"


def _order(table: str, row: Row) -> tuple:
    year = row.get("year") if table == "assessments" else row.get("season_year")
    species = programme_order(row.get("species_id"), row.get("season"))
    return (*species, year or 0, *(str(row[name]) for name in TABLES[table].key))
