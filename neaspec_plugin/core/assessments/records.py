"""The rows of a filled-in form as records of the database, each kept or refused with what is wrong in it."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ..detections.species_names import normalised
from ..schema import TABLES
from .cells import HABITAT, Cells, Defect, Known
from .form import CHILDREN, NEEDED, ONE_OF, PREFILLED, SHEETS, columns
from .lexicon import Lexicon
from .workbook import Sheet

PERSONAL = ("person", "contact", "consent")  # cells that no list of defects repeats


@dataclass
class Filled:
    """What one sheet said. ``records``: columns of the table but the import's, indexed by row below the header;
    ``refused``: rows that are none of them; ``blank``: rows with nothing but what the plugin had filled in.

    ``unsure``: assessments of which a row was refused, so that no row of theirs is gone; with None among them no row at
    all is."""

    table: str
    records: pd.DataFrame
    defects: list[Defect]
    rows_in: int
    refused: tuple[int, ...]
    blank: int
    unsure: frozenset[str | None]

    @property
    def flagged(self) -> int:
        return len({one.row for one in self.defects if one.row in self.records.index})


@dataclass
class Seen:
    """The keys that were met in this import, with the file and row of the spreadsheet where."""

    places: dict[tuple[str, tuple], tuple[str, int]] = field(default_factory=dict)


def read_form(file: str, sheets: Mapping[str, Sheet], known: Known, lexicon: Lexicon, seen: Seen) -> dict[str, Filled]:
    """The records of all sheets of one file. ``seen`` is shared by the files that are taken in together.

    Every filled row is in ``records`` or ``refused``. A person without consent is left out of the record.
    """
    drafts = {table: _Draft(sheets[table], known, lexicon) for table in SHEETS}
    told_of = {site for table in CHILDREN for site in drafts[table].sites()}
    filled = {"assessments": drafts["assessments"].assessments(file, known, seen, told_of)}
    kept = filled["assessments"].records
    office = _office_of(kept)
    for table in SHEETS[1:]:
        filled[table] = drafts[table].others(file, kept, sheets["assessments"].title, office, seen)
    return filled


def offices(filled: Mapping[str, Filled]) -> str:
    """The offices whose form it is, with ' + ' where there are several; '' where no assessment was kept."""
    return _office_of(filled["assessments"].records)


def _office_of(assessments: pd.DataFrame) -> str:
    return " + ".join(sorted(set(assessments["office"])))


class _Draft:
    """The rows of a sheet on their way."""

    def __init__(self, sheet: Sheet, known: Known, lexicon: Lexicon):
        self.table, self.sheet = sheet.table, sheet
        rows = sheet.rows
        if "name" in rows:
            rows = rows.assign(site_id=rows["site_id"].where(rows["site_id"].str.strip() != "", rows["name"]))
        answers = [name for name in rows if name not in PREFILLED[self.table]]
        self.answered = rows[answers].apply(lambda column: column.str.strip() != "").any(axis=1).astype(bool)
        self.all_rows = rows
        self.known, self.lexicon = known, lexicon

    def sites(self) -> set[str]:
        """The sites of the rows that say something."""
        if "site_id" not in self.all_rows:
            return set()
        cells = Cells(self.all_rows, self.known, self.lexicon, self.sheet.language)
        written = set(self.all_rows.loc[self.answered, "site_id"].str.strip()) - {""}
        return {site for site in (cells.meant("site", text) for text in written) if site}

    def assessments(self, file: str, known: Known, seen: Seen, told_of: set[str]) -> Filled:
        cells = Cells(self.all_rows, known, self.lexicon, self.sheet.language)
        told = self.all_rows["site_id"].map(lambda text: cells.meant("site", text.strip()) in told_of).astype(bool)
        self._read(self.answered | told)
        self.values["office"] = self.values["office"].map(lambda office: office and self._office(office))
        keys = [
            None if None in key else (known.assessments.get(key) or "@".join(map(str, key)),)
            for key in zip(self.values["site_id"], self.values["year"], self.values["office"])
        ]
        self.values["assessment_id"] = [key and key[0] for key in keys]
        return self._filled(file, keys, seen)

    def others(self, file: str, assessments: pd.DataFrame, title: str, office: str, seen: Seen) -> Filled:
        self._read(self.answered)
        if self.table in CHILDREN:
            self._join(assessments, title)
        if self.table == "assessment_habitats":
            self._classes()
        if self.table == "assessment_species":
            self._order_counts()
        if self.table == "stakeholders":
            self._consent()
        if self.table == "recommendations":
            self._addressees()
        keys = [self._key(row, office) for row in self.values.to_dict("records")]
        first = TABLES[self.table].key[0]
        if first != "assessment_id":
            self.values[first] = [key and key[0] for key in keys]
        return self._filled(file, keys, seen)

    def _read(self, counted: pd.Series) -> None:
        rows = self.all_rows[counted]
        self.blank = len(self.all_rows) - len(rows)
        self.cells = Cells(rows, self.known, self.lexicon, self.sheet.language)
        by_hand = {"habitat_type", "addressee", "consent"}  # what they mean hangs on another cell
        self.values = pd.DataFrame(
            {
                one.name: self._plain(one.name) if one.name in by_hand else self.cells.values(one)
                for one in columns(self.table)
                if one.name != "name"
            },
            index=rows.index,
            dtype=object,
        )
        wrong = {(one.row, one.field) for one in self.cells.defects}
        for name in NEEDED[self.table]:
            for row in self.values.index[self.values[name].isna()]:
                if (int(row), name) not in wrong:
                    self.cells.refuse(int(row), name, "cell_empty")
        choice = ONE_OF.get(self.table)
        if choice:
            for row in self.values.index[self.values[list(choice)].isna().all(axis=1)]:
                if not any((int(row), name) in wrong for name in choice):
                    self.cells.refuse(int(row), choice[0], "cell_empty")

    def _plain(self, name: str) -> pd.Series:
        return self.cells.rows[name].map(lambda cell: cell.strip() or None).astype(object)

    def _office(self, written: str) -> str:
        plain = " ".join(unicodedata.normalize("NFKC", written).split())
        return self.known.offices.get(normalised(plain), plain)

    def _join(self, assessments: pd.DataFrame, title: str) -> None:
        """Each row to the assessment of its site and year; without a year to the only one of its site."""
        by_site: dict[str, dict[int, list[str]]] = {}
        for site, year, own in assessments[["site_id", "year", "assessment_id"]].itertuples(index=False, name=None):
            by_site.setdefault(site, {}).setdefault(year, []).append(own)
        wrong = {one.row for one in self.cells.defects if one.field == "year"}
        found: list[str | None] = []
        for row, site, year in zip(self.values.index, self.values["site_id"], self.values["year"]):
            years = by_site.get(site, {})
            if year is None and len(years) == 1:
                (year,) = years
            own = years.get(year, [])
            found.append(own[0] if len(own) == 1 else None)
            if site is None or int(row) in wrong:
                continue
            if len(own) > 1:
                self.cells.refuse(int(row), "site_id", "several_offices")
            elif not own:
                self.cells.refuse(int(row), "site_id", "no_assessment", sheet=title)
        self.values["assessment_id"] = found
        self.values = self.values.drop(columns="year")

    def _classes(self) -> None:
        read = [
            self.cells.word(int(row), "habitat_type", HABITAT + chosen, cell) if chosen and cell else None
            for row, chosen, cell in zip(self.values.index, self.values["habitat_list"], self.values["habitat_type"])
        ]
        self.values["habitat_type"] = pd.Series(read, index=self.values.index, dtype=object)

    def _order_counts(self) -> None:
        for row, least, most in zip(self.values.index, self.values["count_min"], self.values["count_max"]):
            if least is not None and most is not None and least > most:
                self.cells.refuse(int(row), "count_min", "least_above_most", least=least, most=most)

    def _consent(self) -> None:
        """Who has not clearly consented is not named, neither in the record nor among the defects."""
        consents = [cell and self.lexicon.code("yes_no", cell, self.sheet.language) for cell in self.values["consent"]]
        for row, cell, code in zip(self.values.index, self.values["consent"], consents):
            named = self.values.loc[row, ["person", "contact"]].notna().any()
            if code != "yes" and (named or (cell and not code)):
                self.cells.defects.append(Defect(int(row), "person", "person_without_consent", {}, False))
        self.values["consent"] = pd.Series(consents, index=self.values.index, dtype=object)
        without = self.values["consent"] != "yes"
        self.values.loc[without, ["person", "contact", "consent_date"]] = None

    def _addressees(self) -> None:
        """A country or a site, as the level says; none for the subregion, and either where no level is given."""
        found = []
        for row, level, cell in zip(self.values.index, self.values["level"], self.values["addressee"]):
            kinds = {"country": ("country",), "site": ("site",)}.get(level or "", ("country", "site"))
            meant = cell and next((one for one in (self.cells.meant(kind, cell) for kind in kinds) if one), None)
            if cell and not meant:
                self.cells.refuse(int(row), "addressee", "unknown_addressee", value=cell[:100])
            found.append(meant)
        self.values["addressee"] = pd.Series(found, index=self.values.index, dtype=object)

    def _key(self, row: Mapping[str, Any], office: str) -> tuple | None:
        """The row's key from what it says and nothing that may change from one version of the form to the next."""
        if self.table in ("assessment_species", "assessment_habitats"):
            key = tuple(row[name] for name in TABLES[self.table].key)
            return None if None in key else key
        if self.table == "threats":
            place = row["assessment_id"] or (row["corridor_id"] and f"{office}@{row['corridor_id']}")
            more = [row["corridor_id"] if row["assessment_id"] else None, row["species_ids"]]
            return place and row["kind"] and ("@".join(filter(None, (place, row["kind"], *more))),)
        told = {
            "stakeholders": ("organisation", "kind", "country_iso3", "role", "site_ids", "corridor_ids"),
            "recommendations": ("level", "addressee", "text_code", "text", "species_ids", "site_ids", "corridor_ids"),
        }[self.table]
        said = "\x1f".join(normalised(str(row[name] or "")) for name in told)
        return (f"{office}@{hashlib.sha256(said.encode('utf-8')).hexdigest()[:12]}",)

    def _filled(self, file: str, keys: list[tuple | None], seen: Seen) -> Filled:
        refused = {one.row for one in self.cells.defects if one.rejects}
        for row, key in zip(self.values.index, keys):
            if int(row) in refused or key is None:
                continue
            if (self.table, key) in seen.places:
                other, first = seen.places[self.table, key]
                self.cells.refuse(int(row), columns(self.table)[0].name, "duplicate_row", other=other, first=str(first))
                refused.add(int(row))
            else:
                seen.places[self.table, key] = file, self.sheet.place(int(row))
        away = self.values[self.values.index.isin(refused)]
        unsure = frozenset(away["assessment_id"]) if "assessment_id" in away else frozenset([None] if len(away) else [])
        kept = self.values[~self.values.index.isin(refused)]
        kept = kept.assign(source_file=file, source_row=list(kept.index))
        return Filled(
            self.table, kept, self.cells.defects, len(self.values), tuple(sorted(refused)), self.blank, unsure
        )
