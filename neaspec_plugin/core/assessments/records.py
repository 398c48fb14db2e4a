"""The rows of a filled-in form as records of the database, each kept or refused with what is wrong in it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from ..detections.species_names import normalised
from ..errors import NeaspecError
from ..schema import TABLES
from . import recommendations, same_rows
from .cells import HABITAT, MAX_TOLD, Cells, Defect, Known
from .evidence import references, written
from .form import CHILDREN, NEEDED, ONE_OF, PREFILLED, SHEETS, columns
from .lexicon import Lexicon
from .workbook import Sheet

_PROBLEM_OF = {  # the field in which each contradiction of a recommendation is told
    "recommendation_no_text": "text",
    "recommendation_no_addressee": "addressee",
    "recommendation_no_day": "closed",
    "recommendation_not_closed": "status",
    "recommendation_before": "due",
}
PERSONAL = ("person", "contact", "consent")  # cells that no list of defects repeats


@dataclass
class Filled:
    """What one sheet said. ``records``: columns of the table but the import's, indexed by row below the header;
    ``refused``: rows that are none of them; ``blank``: rows with nothing but what the plugin had filled in.

    ``unsure``: assessments of which a row was refused, so that no row of theirs is gone; with None among them no row at
    all is. Of the sheet of assessments ``office`` and ``covers``: whose form it is and of which sites and years, as its
    rows tell, also those left blank or refused."""

    table: str
    records: pd.DataFrame
    defects: list[Defect]
    rows_in: int
    refused: tuple[int, ...]
    blank: int
    unsure: frozenset[str | None]
    office: str = ""
    covers: frozenset[tuple[str, int]] = frozenset()

    @property
    def flagged(self) -> int:
        return len({one.row for one in self.defects if one.row in self.records.index})


@dataclass
class Seen:
    """The keys that were met in this import, with the file and row of the spreadsheet where; ``assessed``: {site, year
    and office: file}."""

    places: dict[tuple[str, tuple], tuple[str, int]] = field(default_factory=dict)
    assessed: dict[tuple[str, int, str], str] = field(default_factory=dict)


def read_form(file: str, sheets: Mapping[str, Sheet], known: Known, lexicon: Lexicon, seen: Seen) -> dict[str, Filled]:
    """The records of all sheets of one file. ``seen`` is shared by the files that are taken in together.

    Every filled row is in ``records`` or ``refused``. A person without consent is left out of the record.
    Raises ``NeaspecError`` form_twice where another file assesses the same site and year for the same office.
    """
    drafts = {table: _Draft(sheets[table], known, lexicon) for table in SHEETS}
    for table in SHEETS[1:]:
        drafts[table].answers()
    told_of = {pair for table in CHILDREN for pair in drafts[table].told_of()}
    own = drafts["assessments"].assessments(file, seen, told_of)
    filled = {"assessments": own}
    for table in SHEETS[1:]:
        filled[table] = drafts[table].others(file, filled, sheets["assessments"].title, seen)
    return filled


def offices(filled: Mapping[str, Filled]) -> str:
    """The offices whose form it is, with ' + ' where there are several; '' where no row tells one."""
    return filled["assessments"].office


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

    def answers(self) -> None:
        """Read the rows that say something."""
        self._read(self.answered)
        if self.table == "assessment_habitats":
            self._classes()
        if self.table == "assessment_species":
            self._order_counts()
        if self.table == "stakeholders":
            self._consent()
        if self.table == "recommendations":
            self._addressees()

    def told_of(self) -> set[tuple[str, int | None]]:
        """Sites and years, None where none is told, of the rows in which nothing is wrong."""
        refused = {one.row for one in self.cells.defects if one.rejects}
        rows = self.values[["site_id", "year"]].itertuples(name=None)
        return {(site, year) for row, site, year in rows if site and int(row) not in refused}

    def assessments(self, file: str, seen: Seen, told_of: set[tuple[str, int | None]]) -> Filled:
        """The assessments: rows with answers, and those blank but of a site and year of which other sheets tell."""
        whole = self._keys_of_all()
        pairs, sites = Counter((site, year) for site, year, _ in whole), Counter(site for site, *_ in whole)
        told_sites = {site for site, _ in told_of}
        told = [
            pairs[site, year] == 1
            and (
                (site, year) in told_of
                or (year is None and site in told_sites)
                or ((site, None) in told_of and sites[site] == 1)
            )
            for site, year, _ in whole
        ]
        read = self.answered | pd.Series(told, index=self.all_rows.index, dtype=bool)
        self._read(read)
        self.values["office"] = self.values["office"].map(lambda office: office and self._office(office))
        keys: list[tuple | None] = []
        for key in zip(self.values["site_id"], self.values["year"], self.values["office"]):
            keys.append(None if None in key else (self.known.assessments.get(key) or "@".join(map(str, key)),))
            if None not in key:
                self._once(file, key, seen)
        self.values["assessment_id"] = [key and key[0] for key in keys]
        self._countries()
        for row, key, counted in zip(self.all_rows.index, whole, read):
            if not counted and key in self.known.assessments:
                self.cells.defects.append(Defect(int(row), "site_id", "site_left_blank", {}, False))
        filled = self._filled(file, keys, seen)
        filled.office = " + ".join(sorted({office for *_, office in whole if office}))
        filled.covers = frozenset((site, year) for site, year, _ in whole if site and year)
        return filled

    def _keys_of_all(self) -> list[tuple[str | None, int | None, str | None]]:
        """Site, year and office of all rows, None where they cannot be read."""
        cells = Cells(self.all_rows, self.known, self.lexicon, self.sheet.language)
        sites = [cells.meant("site", text.strip()) if text.strip() else None for text in self.all_rows["site_id"]]
        years = cells.values(TABLES["assessments"]["year"])
        named = [text.strip() and self._office(text) for text in self.all_rows["office"]]
        return [(site, year, office or None) for site, year, office in zip(sites, years, named)]

    def _once(self, file: str, key: tuple[str, int, str], seen: Seen) -> None:
        site, year, office = key
        other = seen.assessed.setdefault((site, year, normalised(office)), file)
        if other != file:
            raise NeaspecError("form_twice", file=file, other=other, site=site, year=str(year), office=office)

    def _countries(self) -> None:
        """An office of a country that is none of the site's is flagged: another's may be meant, or it may be so."""
        for row, site, country in zip(self.values.index, self.values["site_id"], self.values["office_country"]):
            if country and site in self.known.site_countries and country not in self.known.site_countries[site]:
                self.cells.defects.append(Defect(int(row), "office_country", "other_country", {}, False))

    def others(self, file: str, before: Mapping[str, Filled], title: str, seen: Seen) -> Filled:
        """The rows of another sheet. ``before``: the sheets read so far; ``title``: that of the assessments."""
        own = before["assessments"]
        if self.table in CHILDREN:
            self._join(own.records, title)
        if self.table == "assessment_species":
            self._listed()
        if self.table in same_rows.IDENTITY and not own.office:
            self._without_office()
        if self.table not in same_rows.IDENTITY:
            keys = [self._key(row) for row in self.values.to_dict("records")]
            return self._filled(file, keys, seen)
        ids = self._ids(file, own, seen)
        self.values[TABLES[self.table].key[0]] = ids
        if self.table == "recommendations":
            self._contradictions()
            self._evidence(before)
        filled = self._filled(file, [(one,) for one in ids], seen)
        if set(self.sheet.lacking) & set(same_rows.IDENTITY[self.table]):
            filled.unsure |= {None}  # without the column nobody can tell which row is no longer there
        return filled

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
        for row, name in sorted(self.sheet.merged):
            if row in rows.index:
                self.cells.refuse(row, name, "cell_merged")
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

    def _listed(self) -> None:
        """A species that is not listed at the site is flagged: new there, or another is meant."""
        listed = self.known.listed
        for row, site, species in zip(self.values.index, self.values["site_id"], self.values["species_id"]):
            if listed and site and species and species not in listed.get(site, ()):
                self.cells.defects.append(Defect(int(row), "species_id", "species_not_listed", {}, False))

    def _without_office(self) -> None:
        """Rows that no site's assessment holds belong to an office; without its name two would share them."""
        for row, values in zip(self.values.index, self.values.to_dict("records")):
            if self.table != "threats" or not (values["site_id"] or values["assessment_id"]):
                self.cells.refuse(int(row), columns(self.table)[0].name, "no_office")

    def _contradictions(self) -> None:
        """What contradicts itself in a recommendation, as far as the sheet has the columns."""
        if set(self.sheet.lacking) & {"level", "issued", "due", "status", "closed"}:
            return
        for row, values in zip(self.values.index, self.values.to_dict("records")):
            for problem in recommendations.problems(values, self.known.sites):
                params = {"problem": problem.code, **problem.params}
                of = _PROBLEM_OF[problem.code]
                self.cells.defects.append(Defect(int(row), of, "recommendation_contradicts", params, False))

    def _evidence(self, before: Mapping[str, Filled]) -> None:
        """A run of the database, and rows of it or of the sheets ``before``; anything else is no evidence."""
        brought = {
            (table, "/".join(map(str, key)))
            for table, filled in before.items()
            for key in filled.records[list(TABLES[table].key)].itertuples(index=False, name=None)
        }
        found: list[str | None] = []
        for row, run, cell in zip(self.values.index, self.values["run_id"], self.values["evidence"]):
            if run and run not in self.known.runs:
                self.cells.refuse(int(row), "run_id", "unknown_evidence", value=run[:MAX_TOLD])
            pairs = list(dict.fromkeys(references(cell)))
            for pair in pairs:
                if pair not in brought and not self.known.stands(*pair):
                    value = (written([pair]) if pair[1] else pair[0])[:MAX_TOLD]
                    self.cells.refuse(int(row), "evidence", "unknown_evidence", value=value)
            found.append(written(pairs) or None)
        self.values["evidence"] = pd.Series(found, index=self.values.index, dtype=object)

    def _key(self, row: Mapping[str, Any]) -> tuple | None:
        key = tuple(row[name] for name in TABLES[self.table].key)
        return None if None in key else key

    def _ids(self, file: str, own: Filled, seen: Seen) -> list[str]:
        """Keys from what rows say when they are first met, kept while they are edited."""
        held = set(own.records["assessment_id"])
        key = TABLES[self.table].key[0]
        stored = [
            row
            for row in self.known.stored.get(self.table, ())
            if row.get("assessment_id") in held or (own.office and row[key].startswith(f"{own.office}@"))
        ]

        def same_form(row: Mapping[str, Any]) -> bool:
            elsewhere = seen.places.get((self.table, (row[key],)), (file, 0))[0] != file
            return not elsewhere and bool(self.known.covers.get(row["import_id"], frozenset()) & own.covers)

        rows = self.values.to_dict("records")
        return same_rows.ids(self.table, own.office, rows, stored, self.sheet.lacking, same_form)

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
