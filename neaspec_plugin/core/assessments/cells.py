"""Cells of a fill-in spreadsheet as values: numbers, days, words, sites and species, or what is wrong with them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ..detections.dates import parse_dates
from ..detections.numerals import parse_numbers
from ..detections.site_names import site_of
from ..detections.species_names import normalised, species_ids
from ..schema import Field
from .form import LISTS
from .lexicon import Lexicon, nearest

FIRST_YEAR = 1900
LARGEST = 1e12  # of a number that anybody counts or measures here; also what the database's whole numbers hold
MAX_TOLD = 100  # characters of a cell that a sentence repeats
HABITAT, THREAT = "habitat_class_", "threat_class"  # vocabularies of the lexicon: of one list of habitats, of threats
_BETWEEN = re.compile(r"[;；,，、\n]")
_LIST_KINDS = {"species_ids": "species", "site_ids": "site", "corridor_ids": "corridor"}


@dataclass(frozen=True)
class Known:
    """What the database and the calendar know beside the spreadsheet.

    ``site_names``: ``site_names.site_index``; ``species``: ``species_names.species_index``; ``corridors``: {written
    name or id, normalised: id}; ``countries``: {written, case-folded: alpha-3}; ``offices``: {normalised: as stored};
    ``assessments``: {(site_id, year, office): assessment_id}; ``today`` bounds years and days; ``site_countries``:
    {site_id: alpha-3s}; ``listed``: {site_id: species of ``site_species``}; ``stored``: {table: rows that forms
    brought} of threats, stakeholders and recommendations; ``covers``: {import_id: sites and years of that form};
    ``runs``: ids; ``stands``: whether a table has a row (see ``evidence.stands``).
    """

    sites: frozenset[str]
    today: dt.date
    site_names: Mapping[str, str] = field(default_factory=dict)
    species: Mapping[str, str] = field(default_factory=dict)
    corridors: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    offices: Mapping[str, str] = field(default_factory=dict)
    assessments: Mapping[tuple[str, int, str], str] = field(default_factory=dict)
    site_countries: Mapping[str, frozenset[str]] = field(default_factory=dict)
    listed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    stored: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    covers: Mapping[str, frozenset[tuple[str, int]]] = field(default_factory=dict)
    runs: frozenset[str] = frozenset()
    stands: Callable[[str, str], bool] = lambda table, row: False


@dataclass(frozen=True)
class Defect:
    """What is wrong with one cell: code, parameters of its sentence, and whether the row is refused."""

    row: int  # below the header, from 1
    field: str
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)
    rejects: bool = True


class Cells:
    """The cells of one sheet as values. ``rows``: text by field, indexed by row; ``language``: the workbook's."""

    def __init__(self, rows: pd.DataFrame, known: Known, lexicon: Lexicon, language: str):
        self.rows, self.defects = rows, []
        self._known, self._lexicon, self._language = known, lexicon, language
        self._meant: dict[tuple[str, str], str | None] = {}
        self._nearest: dict[tuple[str, str], Mapping[str, str]] = {}

    def values(self, of: Field) -> pd.Series:
        """The values of a column, None where the cell is empty or wrong; what is wrong is added to ``defects``."""
        text = self.rows[of.name].map(lambda cell: cell.strip() or None)
        if text.isna().all():
            return text
        if of.name == "year":
            return self._years(text)
        if of.type == "integer":
            return self._numbers(text, of.name, whole=True)
        if of.type == "real":
            return self._numbers(text, of.name, whole=False)
        if of.type == "date":
            return self._days(text, of.name)
        if of.name in LISTS:
            return self._each(text, lambda row, cell: self._list(row, of.name, cell))
        if of.name == "site_id":
            return self._each(text, lambda row, cell: self._one(row, of.name, "site", cell))
        if of.name == "corridor_id":
            return self._each(text, lambda row, cell: self._one(row, of.name, "corridor", cell))
        if of.name == "kind" and not of.vocabulary:
            return self._each(text, lambda row, cell: self.word(row, of.name, THREAT, cell))
        if of.vocabulary == "species_id":
            return self._each(text, lambda row, cell: self._one(row, of.name, "species", cell))
        if of.vocabulary == "country":
            return self._each(text, lambda row, cell: self._one(row, of.name, "country", cell))
        if of.vocabulary:
            return self._each(text, lambda row, cell: self.word(row, of.name, of.vocabulary, cell))
        return text

    def word(self, row: int, name: str, vocabulary: str, cell: str) -> str | None:
        """The code of a word or class; a class may be written as code, as word, or as both."""
        code = self._lexicon.code(vocabulary, cell, self._language)
        if code is None:
            words = self._lexicon.spoken(vocabulary, self._language)
            self.refuse(row, name, "unknown_value", value=cell[:MAX_TOLD], **self._near(vocabulary, cell, words))
        elif vocabulary.startswith((HABITAT, THREAT)) and normalised(cell) == code and "." in code:
            longer = self._lexicon.code(vocabulary, f"{code}0", self._language)
            if longer:  # 1.10 as a number is 1.1
                self.defects.append(Defect(row, name, "code_shortened", {"value": code, "other": longer}, False))
        return code

    def refuse(self, row: int, name: str, code: str, **params: Any) -> None:
        self.defects.append(Defect(row, name, code, params))

    def _each(self, text: pd.Series, read: Callable[[int, str], str | None]) -> pd.Series:
        found = [None if cell is None else read(int(row), cell) for row, cell in text.items()]
        return pd.Series(found, index=text.index, dtype=object)

    def _one(self, row: int, name: str, kind: str, cell: str) -> str | None:
        found = self.meant(kind, cell)
        if found is None:
            known = self._known
            if kind == "site":
                near = dict(self._near(kind, cell, {*known.sites, *known.site_names}))
                if near.get("nearest") in known.site_names:
                    near["nearest"] += f", {known.site_names[near['nearest']]}"
                self.refuse(row, name, "unknown_site", value=cell[:MAX_TOLD], **near)
            elif kind == "species":
                self.refuse(row, name, "unknown_species", value=cell[:MAX_TOLD])
            else:
                words = known.corridors if kind == "corridor" else known.countries
                self.refuse(row, name, "unknown_value", value=cell[:MAX_TOLD], **self._near(kind, cell, words))
        return found

    def _near(self, of: str, cell: str, words: Iterable[str]) -> Mapping[str, str]:
        """{"nearest": the word most like the cell}, empty where none is like it; looked up once for each cell."""
        if (of, cell) not in self._nearest:
            near = nearest(cell, sorted(words))
            self._nearest[of, cell] = {"nearest": near} if near else {}
        return self._nearest[of, cell]

    def meant(self, kind: str, cell: str) -> str | None:
        """The id of a written site, species, corridor or country; each different cell is looked up once."""
        if (kind, cell) not in self._meant:
            self._meant[kind, cell] = self._looked_up(kind, cell)
        return self._meant[kind, cell]

    def _looked_up(self, kind: str, cell: str) -> str | None:
        known = self._known
        if kind == "site":
            return site_of(cell, known.site_names, known.sites)
        if kind == "species":
            return species_ids(pd.Series([cell], dtype=object), known.species).iloc[0]
        if kind == "corridor":
            return known.corridors.get(normalised(cell))
        return known.countries.get(cell.casefold())

    def _list(self, row: int, name: str, cell: str) -> str | None:
        kind = _LIST_KINDS[name]
        whole = self.meant(kind, cell)  # a name may hold a comma
        if whole:
            return whole
        parts = [part.strip() for part in _BETWEEN.split(cell) if part.strip()]
        found = [self._one(row, name, kind, part) for part in parts]
        return None if None in found else ";".join(dict.fromkeys(found)) or None

    def _numbers(self, text: pd.Series, name: str, whole: bool) -> pd.Series:
        numbers = parse_numbers(text, whole=whole)
        good = numbers.between(0, LARGEST) & (numbers.eq(numbers.round()) | (not whole))
        for row, cell in text[text.notna() & ~good].items():
            self.refuse(int(row), name, "count_wrong" if whole else "number_wrong", value=cell[:MAX_TOLD])
        kind = int if whole else float
        found = [kind(number) if right else None for number, right in zip(numbers, good)]
        return pd.Series(found, index=text.index, dtype=object)

    def _years(self, text: pd.Series) -> pd.Series:
        numbers, days = parse_numbers(text, whole=True), parse_dates(text)
        written = days["local"].dt.year.where(days["valid"] & (days["precision"] == "year"))  # 2026 年, 2026 г.
        years = numbers.where(numbers.notna(), written)
        good = years.between(FIRST_YEAR, self._known.today.year) & years.eq(years.round())
        for row, cell in text[text.notna() & ~good].items():
            params = {"value": cell[:MAX_TOLD], "first": str(FIRST_YEAR), "last": str(self._known.today.year)}
            self.refuse(int(row), "year", "year_wrong", **params)
        found = [int(year) if right else None for year, right in zip(years, good)]
        return pd.Series(found, index=text.index, dtype=object)

    def _days(self, text: pd.Series, name: str) -> pd.Series:
        days = parse_dates(text)
        good = days["valid"] & days["precision"].isin(("day", "hour", "minute", "second")) & ~days["day_month_unclear"]
        good &= days["end_local"].isna() & (days["local"] >= pd.Timestamp(FIRST_YEAR, 1, 1))
        if name != "due":
            good &= days["local"] < pd.Timestamp(self._known.today) + pd.Timedelta(days=1)
        for row, cell in text[text.notna() & ~good].items():
            self.refuse(int(row), name, "day_wrong", value=cell[:MAX_TOLD], today=self._known.today.isoformat())
        found = [day.date().isoformat() if right else None for day, right in zip(days["local"], good)]
        return pd.Series(found, index=text.index, dtype=object)
