"""Takes filled-in forms into the database: one file or a folder of them, one transaction, one account."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import paths
from ..about import VERSION
from ..core.assessments.cells import HABITAT, THREAT, Defect, Known
from ..core.assessments.conflicts import COLUMNS, RECORD_FIELDS, conflicts
from ..core.assessments.evidence import stands
from ..core.assessments.form import CHILDREN, SHEETS
from ..core.assessments.lexicon import Lexicon
from ..core.assessments.records import Filled, Seen, offices, read_form
from ..core.assessments.refused_persons import after_reading, before_reading, refused
from ..core.assessments.same_rows import IDENTITY
from ..core.assessments.updates import Account, Form, bring_in, covered, options_of, write_issues
from ..core.assessments.workbook import NOT_TAKEN, Sheet, recognise, unread_sheets
from ..core.detections.quality.setting import country_index
from ..core.detections.site_names import site_index
from ..core.detections.source import open_source
from ..core.detections.species_names import normalised, species_index
from ..core.errors import NeaspecError
from ..core.messages import Message
from ..core.progress import Progress, step
from ..core.schema import TABLES
from ..core.schema import VERSION as SCHEMA
from .assessment_words import all_languages, words
from .clock import now
from .field_words import field_name
from .sheet_files import DRIVERS
from .sheets_read import read_sheets

if TYPE_CHECKING:
    import pandas as pd

    from .database import Database, Writer
    from .wording import Wording

FORMAT = "assessment_form"
MOST_MEGABYTES = 32
_READ = (*DRIVERS, ".xlsm")
_OTHER_KINDS = (".xls", ".xlsb", ".et", ".cell", ".fods", ".numbers")  # of spreadsheets that are not read
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # old Excel, and any Excel under a password
_TEMPORARY = ("~$", ".")  # what spreadsheet programs lay beside an open file
_SUMS = ("kept", "rejected", "flagged", "added", "changed", "gone", "unchanged")  # of a row of imports


@dataclass(frozen=True)
class Taken:
    """What became of all files. ``defects`` are whole sentences; ``digests``: {path: SHA-256}."""

    accounts: list[Account]
    defects: pd.DataFrame
    conflicts: pd.DataFrame
    digests: dict[str, str]


@dataclass(frozen=True)
class _Read:
    path: str
    form: Form
    sheets: dict[str, Sheet]
    filled: dict[str, Filled]
    unread: list[str]  # sheets


def files_of(path: str) -> list[str]:
    """The file, or the spreadsheets of a folder by name, also of kinds that are not read.

    Raises ``NeaspecError``: file_not_found, form_none.
    """
    place = Path(path)
    if not place.exists():
        raise NeaspecError("file_not_found", file=place.name)
    if not place.is_dir():
        return [path]
    found = [one for one in sorted(place.iterdir()) if one.suffix.lower() in (*_READ, *_OTHER_KINDS) and one.is_file()]
    found = [one for one in found if not one.name.startswith(_TEMPORARY)]
    if not found:
        raise NeaspecError("form_none", file=place.name)
    return [str(one) for one in found]


def read_forms(database: Database, path: str, today: date, progress: Progress) -> list[_Read]:
    """All files read and checked; nothing is written.

    Raises ``NeaspecError``: of ``files_of``, ``open_source``, ``read_sheets``, ``recognise`` and ``read_form``, and
    form_too_large and form_other_kind.
    """
    known, lexicon, seen = known_of(database, today), all_languages(), Seen()
    files = files_of(path)
    read = []
    for number, one in enumerate(files):
        step(progress, number, len(files))
        read.append(_read(one, known, lexicon, seen, progress))
    return read


def _read(path: str, known: Known, lexicon: Lexicon, seen: Seen, progress: Progress) -> _Read:
    file = os.path.basename(path)
    with open_source(path) as source:  # guards: what a zip unpacks to, and where
        if os.path.isfile(path) and os.path.getsize(path) > MOST_MEGABYTES << 20:
            raise NeaspecError("form_too_large", file=file, megabytes=MOST_MEGABYTES)
        if not source.is_sheet:
            raise NeaspecError("form_other_kind" if _is_other_kind(path) else "form_not_recognised", file=file)
        digest = source.digest(())
        grids = read_sheets(source, progress)
    cells = {title: grid.rows() for title, grid in grids.items()}
    sheets = recognise(file, cells, lexicon, {title: grid.merged for title, grid in grids.items()})
    unread = unread_sheets(cells, sheets, lexicon)
    names = refused(sheets, lexicon)
    sheets = before_reading(sheets, names)
    filled = read_form(file, sheets, known, lexicon, seen)
    sheets, filled = after_reading(sheets, filled, names)
    return _Read(path, Form(file, f"{FORMAT}:{offices(filled) or file}", digest), sheets, filled, unread)


def _is_other_kind(path: str) -> bool:
    if os.path.isdir(path):
        return False
    with open(path, "rb") as file:
        return file.read(len(_COMPOUND)) == _COMPOUND or path.lower().endswith(_OTHER_KINDS)


def known_of(database: Database, today: date) -> Known:
    """What the database knows that a form may name."""
    stored = database.read("assessments", columns=["assessment_id", "site_id", "year", "office", "import_id"])
    imports = database.read("imports", {"format": FORMAT}, ["import_id", "options"])
    sites = database.read("sites", columns=["site_id", "country_iso3"])
    listed = database.read("site_species", columns=["site_id", "species_id"])
    corridors = database.read("corridors", columns=["corridor_id", "name_en"])
    named = {normalised(name): one for one, name in zip(corridors["corridor_id"], corridors["name_en"]) if name}
    return Known(
        sites=frozenset(sites["site_id"]),
        today=today,
        site_names=site_index(database.read("site_names", columns=["site_id", "name"])),
        species=species_index(database.read("species")),
        corridors={**named, **{normalised(one): one for one in corridors["corridor_id"]}},
        countries=country_index(paths.reference_dir()),
        offices={normalised(office): office for office in stored["office"]},
        assessments={
            (row["site_id"], int(row["year"]), row["office"]): row["assessment_id"] for row in stored.to_dict("records")
        },
        site_countries={
            site: frozenset(countries.split(";"))
            for site, countries in zip(sites["site_id"], sites["country_iso3"])
            if isinstance(countries, str) and countries
        },
        listed={site: frozenset(species) for site, species in listed.groupby("site_id")["species_id"]},
        stored={table: _brought(database, table) for table in IDENTITY},
        covers=covered(imports, stored),
        runs=frozenset(database.read("runs", columns=["run_id"])["run_id"]),
        stands=lambda table, row: stands(table, row, database.read),
    )


def _brought(database: Database, table: str) -> list[dict[str, Any]]:
    """The rows of a table that forms brought, as far as they tell them apart."""
    rows = database.read(table, columns=[*TABLES[table].key, *IDENTITY[table], "import_id"])
    return rows[rows["import_id"].notna()].astype(object).to_dict("records")


def write(writer: Writer, read: Sequence[_Read], progress: Progress) -> list[Account]:
    """Bring the tables up to the forms, in the order of the files. A form that says nothing new leaves all as it was.

    Raises ``NeaspecError``: cancelled, account_out_of_balance, and what the database raises.
    """
    import pandas as pd

    accounts: list[Account] = []
    for number, one in enumerate(read):
        step(progress, number, len(read))
        own, issues = bring_in(writer, one.form, one.sheets, one.filled)
        accounts += own
        before = writer.read("imports", {"import_id": one.form.import_id})
        if len(before) and not any(account.added + account.changed + account.gone for account in own):
            continue
        row = _import_row(one, own)
        writer.replace("imports", pd.DataFrame([row]))
        write_issues(writer, one.form, issues)
    return accounts


def _import_row(one: _Read, accounts: Sequence[Account]) -> dict[str, Any]:
    sums = {name: sum(getattr(account, name) for account in accounts) for name in _SUMS}
    return {
        "import_id": one.form.import_id,
        "dataset_id": one.form.dataset_id,
        "source_file": one.form.file,
        "sha256": one.form.sha256,
        "format": FORMAT,
        "format_version": SCHEMA,
        "records_in": sums["kept"] + sums["rejected"],
        **sums,
        "flagged": sums["flagged"] - sum(account.columns for account in accounts),  # rows
        "options": options_of(one.filled),
        "importer_version": VERSION,
        "imported": now(),
    }


def told(
    read: Sequence[_Read],
    accounts: Sequence[Account],
    database: Database | Writer,
    wording: Wording,
    progress: Progress,
) -> Taken:
    """The account, the defects as sentences and what offices say differently of the sites and years of the forms.

    Asked of the open transaction: who cancels has nothing written. Raises ``NeaspecError`` cancelled.
    """
    tables = {name: database.read(name) for name in ("assessments", *CHILDREN)}
    sites = frozenset(
        (site, int(year))
        for one in read
        for site, year in one.filled["assessments"].records[["site_id", "year"]].itertuples(index=False, name=None)
    )
    return Taken(
        list(accounts), _defects(read, wording), _worded(conflicts(tables, sites, progress), database, wording),
        {one.path: one.form.sha256 for one in read},
    )  # fmt: skip


def _defects(read: Sequence[_Read], wording: Wording) -> pd.DataFrame:
    """One row per defect: ``row`` as the spreadsheet counts, ``kept`` whether the row was, ``reason`` the sentence."""
    import pandas as pd

    rows = []
    for one in read:
        for title in one.unread:
            sentence = Message(
                "form_defect", file=one.form.file, sheet=title, row="0", column="", fact=fact("sheet_not_read", {})
            )
            rows.append((one.form.file, title, 0, "", "sheet_not_read", "yes", wording.text(sentence)))
        for table in SHEETS:
            sheet, filled = one.sheets[table], one.filled[table]
            unread = [Defect(0, header, "column_not_read", {}, False) for header in sheet.unread]
            lacking = [Defect(0, name, "column_lacking", {}, False) for name in sheet.lacking]
            for defect in (*unread, *lacking, *sorted(filled.defects, key=lambda found: found.row)):
                column = sheet.labels.get(defect.field) or (
                    defect.field if defect.code == "column_not_read" else field_name(table, defect.field, wording)
                )
                place = sheet.place(defect.row)
                sentence = Message(
                    "form_defect", file=one.form.file, sheet=sheet.title, row=str(place), column=column,
                    fact=fact(defect.code, defect.params),
                )  # fmt: skip
                kept = "no" if defect.row in filled.refused else "yes"
                rows.append((one.form.file, sheet.title, place, column, defect.code, kept, wording.text(sentence)))
    return pd.DataFrame(rows, columns=["file", "sheet", "row", "column", "code", "kept", "reason"])


def fact(code: str, params: Mapping[str, Any]) -> Message:
    """The sentence of a defect with its values, else the general one of its code."""
    from .texts import TEXTS

    if "problem" in params:
        return Message(params["problem"], **{name: value for name, value in params.items() if name != "problem"})
    own = TEXTS.get(f"flag_{code}")
    if own is None or ("{nearest}" in own and "nearest" not in params):
        return (
            Message("form_no_such_word", value=params["value"])
            if code == "unknown_value"
            else Message(f"reason_{code}")
        )
    return Message(f"flag_{code}", **params)


def not_taken(defects: pd.DataFrame) -> list[Message]:
    """One line for each thing that was left out or stayed without a row being refused: what, and how often."""
    counts = defects["code"].value_counts()
    return [
        Message("account_reason", reason=Message(f"reason_{code}"), rows=int(counts[code]))
        for code in NOT_TAKEN
        if code in counts
    ]


def _worded(found: pd.DataFrame, database: Database | Writer, wording: Wording) -> pd.DataFrame:
    """Conflicts with the name of the field and words for codes."""
    import pandas as pd

    from .assessment_form import vocabulary_names

    names = vocabulary_names({name: database.read(name) for name in ("species", "countries")}, wording)
    known = {**words(wording), **names}
    rows = []
    for row in found.to_dict("records"):
        table, name = row["record_table"], row["field"]
        row["question"] = field_name(table, name, wording)
        for side in ("value_a", "value_b"):
            row[side] = row[side] and _words_of(table, name, row[side], known)
        parts = zip(RECORD_FIELDS[table], row["record"])
        row["record"] = ", ".join(
            _words_of(table, of, code, known, row["record"][0]) for of, code in parts if code is not None
        )
        rows.append(row)
    order = [*COLUMNS[:5], "question", *COLUMNS[5:]]
    return pd.DataFrame(rows, columns=order).astype({"year": "int64"})


def _words_of(table: str, name: str, value: str, known: Mapping[str, Mapping[str, str]], of: str | None = None) -> str:
    """The words of a value; ``of`` is the list that a class of habitats is of."""
    vocabulary = TABLES[table][name].vocabulary
    if name == "kind" and table == "threats":
        vocabulary = THREAT
    elif name == "habitat_type":
        vocabulary = f"{HABITAT}{of}"
    elif name == "species_ids":
        return "; ".join(known["species_id"].get(one, one) for one in value.split(";"))
    return known.get(vocabulary, {}).get(value, value)


def account_frame(accounts: Sequence[Account]) -> pd.DataFrame:
    """One row per file and sheet, with whole numbers."""
    import pandas as pd

    return pd.DataFrame([asdict(account) for account in accounts]).drop(columns="columns")
