"""The tables of a database as a report reads them: plain rows, names in one language, and the programme's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..messages import Message
from ..schema import COUNTRIES, TABLES, VOCABULARIES, Field
from .document import Cell, Listed, Missing, Name

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]


def split(text: str | None) -> tuple[str, ...]:
    """The codes of a cell that holds several with ';'."""
    return tuple(part.strip() for part in (text or "").split(";") if part.strip())


class Facts:
    """The rows of ``tables`` (frames with columns of ``core/schema/``; a table may be absent) for one language."""

    def __init__(self, tables: Mapping[str, pd.DataFrame], language: str):
        self._tables = tables
        self._rows: dict[str, list[Row]] = {}
        self._keyed: dict[str, dict[str, Row]] = {}
        self.language = language

    def rows(self, table: str) -> list[Row]:
        """The rows of a table with all its columns; missing values are None, numbers are Python's."""
        if table not in self._rows:
            frame = self._tables.get(table)
            fields = TABLES[table].fields
            self._rows[table] = [] if frame is None else [_plain(row, fields) for row in frame.to_dict("records")]
        return self._rows[table]

    def by_key(self, table: str) -> dict[str, Row]:
        """The rows of a table by its one key."""
        if table not in self._keyed:
            key = TABLES[table].key[0]
            self._keyed[table] = {row[key]: row for row in self.rows(table)}
        return self._keyed[table]

    def placed(self, table: str) -> set[str]:
        """The keys of the rows of a table that have a geometry."""
        frame, key = self._tables.get(table), TABLES[table].key[0]
        if frame is None or "geometry" not in frame:
            return set()
        return {name for name, shape in zip(frame[key], frame["geometry"]) if shape is not None}

    def population(self, row: Row) -> Name:
        """A population by the project's own words where it has them, else as the row names it."""
        if row["population_id"] in VOCABULARIES["population"]:
            return Name(Message(f"population_{row['population_id']}"), is_low(row))
        return Name(row["population_name"] or row["population_id"], is_low(row), "" if self.language == "en" else "en")

    # --- runs ---------------------------------------------------------------------------------------------------------

    def run_of(self, table: str, algorithm: str = "", **having: Any) -> Row:
        """The latest run, of any or of one algorithm, with rows in a table that have some values; where ``runs`` lacks
        it, only its id."""
        known = {row["run_id"]: row for row in self.rows("runs")}
        ids = {row["run_id"] for row in self._having(table, having)}
        wanted = [name for name in ids if not algorithm or str(name).rpartition("-")[0] == algorithm]
        return max((known.get(name, {"run_id": name}) for name in wanted), key=_moment, default={})

    def latest(self, table: str, algorithm: str = "", **having: Any) -> list[Row]:
        """Those rows of that run."""
        run_id = self.run_of(table, algorithm, **having).get("run_id")
        return [row for row in self._having(table, having) if row["run_id"] == run_id]

    def _having(self, table: str, values: Mapping[str, Any]) -> list[Row]:
        return [row for row in self.rows(table) if all(row[name] == value for name, value in values.items())]

    # --- countries, species, sites ------------------------------------------------------------------------------------

    @cached_property
    def countries(self) -> list[str]:
        """ISO codes of the Member States in the database, in the order of the programme."""
        return [row["iso3"] for row in sorted(self.rows("countries"), key=lambda row: row["sort"] or 0)]

    def country(self, code: str) -> str:
        """The name of a country, a census area or a range State."""
        row = self.by_key("countries").get(code) or self.by_key("census_areas").get(code) or {}
        return row.get(f"name_{self.language}") or row.get("name_en") or code

    def in_order(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Country codes in the order of the programme, others behind."""
        order = {code: place for place, code in enumerate(self.countries or COUNTRIES)}
        return tuple(sorted(set(codes), key=lambda code: (order.get(code, len(order)), code)))

    def country_names(self, text: str | None) -> list[str]:
        """Names of the countries in a cell that holds codes with ';'."""
        return [self.country(code) for code in self.in_order(split(text))]

    def named(self, message: Message) -> Message:
        """The message with the names of its ``countries`` instead of their codes."""
        if "countries" not in message.params:
            return message
        names = [self.country(code) for code in message.params["countries"]]
        return Message(message.code, **{**message.params, "countries": names})

    def country_cell(self, text: str | None) -> Cell:
        names = self.country_names(text)
        return Listed(tuple(names)) if names else Missing(Message("report_not_stated"))

    def species_of(self, group: str) -> list[str]:
        """Species ids of a group (waterbird, felid) in the order of the catalogue."""
        rows = sorted(self.rows("species"), key=lambda row: row["sort"] or 0)
        return [row["species_id"] for row in rows if row["group"] == group]

    @cached_property
    def birds(self) -> list[str]:
        return self.species_of("waterbird")

    @cached_property
    def cats(self) -> list[str]:
        return self.species_of("felid")

    def species(self, species_id: str | None) -> str:
        """The name of a species; its id where it has none."""
        row = self.by_key("species").get(species_id, {})
        return row.get(f"name_{self.language}") or row.get("name_en") or species_id or ""

    def species_cell(self, text: str | None) -> Cell:
        """The species of a cell that holds ids with ';'."""
        ids = split(text)
        order = [*self.birds, *self.cats]
        ids = sorted(ids, key=lambda name: order.index(name) if name in order else len(order))
        return Listed(tuple(self.species(name) for name in ids)) if ids else Missing(Message("report_not_stated"))

    @cached_property
    def sites(self) -> dict[str, Row]:
        return self.by_key("sites")

    @cached_property
    def _site_names(self) -> dict[tuple[str, str], str]:
        return {(row["site_id"], row["language"]): row["name"] for row in self.rows("site_names") if row["name"]}

    def site_name(self, site_id: str) -> tuple[str, str]:
        """The name of a site and its language: the report's, for ko_KP then ko, else English."""
        for language in (self.language, "ko") if self.language == "ko_KP" else (self.language,):
            if (site_id, language) in self._site_names:
                return self._site_names[site_id, language], language
        name = self._site_names.get((site_id, "en")) or self.sites.get(site_id, {}).get("name_en")
        return (name, "en") if name else (site_id, "")

    def site(self, site_id: str) -> Name:
        """The name of a site as a cell, marked where its row is of low confidence."""
        name, language = self.site_name(site_id)
        unsure = self.sites.get(site_id, {}).get("confidence") == "low"
        return Name(name, unsure, "" if language == self.language else language)

    def site_and_country(self, site_id: str) -> Name:
        site = self.site(site_id)
        names = self.country_names(self.sites.get(site_id, {}).get("country_iso3"))
        text = Message("report_name_of_countries", name=site.text, countries=names) if names else site.text
        return Name(text, site.unsure)

    def site_order(self, site_id: str) -> tuple:
        """Sorts sites by country in the order of the programme, then by id."""
        codes = self.in_order(split(self.sites.get(site_id, {}).get("country_iso3")))
        order = self.countries or list(COUNTRIES)
        return (order.index(codes[0]) if codes and codes[0] in order else len(order), site_id)

    # --- the evidence for birds ---------------------------------------------------------------------------------------

    def key_sites(self, species: Iterable[str]) -> list[str]:
        """Sites at which one of the species is present, in order."""
        wanted = set(species)
        present = {
            row["site_id"]
            for row in self.rows("site_species")
            if row["species_id"] in wanted and row["presence"] == "present" and row["site_id"] in self.sites
        }
        return sorted(present, key=self.site_order)

    @cached_property
    def bird_sites(self) -> list[str]:
        return self.key_sites(self.birds)

    @cached_property
    def site_counts(self) -> dict[str, list[Row]]:
        """Site id -> its published counts of any flagship species, in any unit."""
        found: dict[str, list[Row]] = {}
        for row in self.rows("counts"):
            if row["scope"] == "site" and row["site_id"] and row["count"] is not None:
                found.setdefault(row["site_id"], []).append(row)
        return found

    def bird_counts(self, site_id: str) -> list[Row]:
        return [row for row in self.site_counts.get(site_id, []) if row["species_id"] in self.birds]


def is_low(*rows: Mapping[str, Any]) -> bool:
    """Whether one of the rows is of low confidence."""
    return any(row.get("confidence") == "low" for row in rows)


def _plain(row: Mapping[str, Any], fields: Iterable[Field]) -> Row:
    return {field.name: _value(row.get(field.name), field.type) for field in fields}


def _value(value: Any, kind: str) -> Any:
    if value is None or str(value) in ("<NA>", "NaT", "") or value != value:
        return None
    value = value.item() if hasattr(value, "item") else value
    return int(value) if kind == "integer" else value


def _moment(run: Mapping[str, Any]) -> tuple[str, str]:
    return (str(run.get("ended") or run.get("started") or ""), str(run.get("run_id")))
