"""A newer form of the same office, site and year held against what the database has of it, row by row."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import pandas as pd

from ..detections.reconcile import CHANGED, GONE, reconcile_issues
from ..detections.row_checks import ISSUE_COLUMNS, MAX_RAW, issue_id
from ..detections.stored_rows import missing, row_text
from ..errors import NeaspecError
from ..schema import PROVENANCE, TABLES
from .form import CHILDREN, LISTS, SHEETS
from .records import PERSONAL, Filled
from .workbook import Sheet

_WITH_CONSENT = ("person", "contact", "consent_date")


class Writer(Protocol):
    """The open transaction of a database, as much of it as is needed here."""

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """Rows as they now are."""

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows."""

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows, or overwrite those with the same key."""

    def update(self, table: str, frame: pd.DataFrame) -> int:
        """Set columns of rows that are there."""

    def delete(self, table: str, column: str, values: Collection[str]) -> int:
        """Remove rows."""


@dataclass(frozen=True)
class Form:
    """A file taken in: its name, whose it is (``dataset_id``) and which version (``import_id``)."""

    file: str
    dataset_id: str
    sha256: str

    @property
    def import_id(self) -> str:
        return f"{self.dataset_id}@{self.sha256[:12]}"


@dataclass(frozen=True)
class Account:
    """What became of one sheet: rows in = kept + rejected, kept = added + changed + unchanged. ``flagged``: kept rows
    with a flag, and ``columns`` that were not read or that the sheet lacks."""

    file: str
    sheet: str
    record_table: str
    rows_in: int
    kept: int
    rejected: int
    flagged: int
    added: int
    changed: int
    unchanged: int
    gone: int
    blank: int
    columns: int


@dataclass(frozen=True)
class _Own:
    """What is the form's: the assessments kept from it, their sites and years, and {import_id: sites and years} of the
    forms of the same office that came before."""

    assessments: frozenset[str]
    pairs: frozenset[tuple[str, int]]
    earlier: Mapping[str, frozenset[tuple[str, int]]]


def options_of(filled: Mapping[str, Filled]) -> str:
    """The sites and years of a form as JSON, for the column ``options`` of ``imports``."""
    return json.dumps({"covers": sorted(map(list, filled["assessments"].covers))}, ensure_ascii=False)


def covered(imports: pd.DataFrame, assessments: pd.DataFrame) -> dict[str, frozenset[tuple[str, int]]]:
    """{import_id: sites and years of that form} from ``options_of``, and from the assessments that it brought."""
    found: dict[str, set[tuple[str, int]]] = {}
    for name, text in zip(imports["import_id"], imports["options"]):
        told = json.loads(text) if isinstance(text, str) else text if isinstance(text, dict) else {}
        found[name] = {(str(site), int(year)) for site, year in (told or {}).get("covers", [])}
    for name, site, year in zip(assessments["import_id"], assessments["site_id"], assessments["year"]):
        if name in found:
            found[name].add((site, int(year)))
    return {name: frozenset(pairs) for name, pairs in found.items()}


def bring_in(
    writer: Writer, form: Form, sheets: Mapping[str, Sheet], filled: Mapping[str, Filled]
) -> tuple[list[Account], pd.DataFrame]:
    """Bring the tables up to what one form says; returns the account of each sheet and its rows of ``import_issues``.

    Numbers, habitats, threats and stakeholders that an earlier form of the same office, site and year gave and this one
    does not are removed, and listed with what stood in them - but not where a row of the form was refused that might be
    theirs. Recommendations, what was told of corridors and rows typed into the database by hand stay. Of stakeholders
    those go that name no site but those that the form and the one that first brought them assess in the same years.
    What a column held that the sheet lacks stays. A row keeps the import that first brought it.
    Raises ``NeaspecError`` account_out_of_balance.
    """
    assessed = filled["assessments"].records
    pairs = zip(assessed["site_id"], assessed["year"])
    earlier = covered(
        writer.read("imports", {"dataset_id": form.dataset_id}, ["import_id", "options"]),
        writer.read("assessments", columns=["import_id", "site_id", "year"]),
    )
    own = _Own(frozenset(assessed["assessment_id"]), frozenset((site, int(year)) for site, year in pairs), earlier)
    accounts, issues = [], []
    for table in SHEETS:
        before = _stored(writer, table, filled[table], own.assessments, earlier)
        account, told = _write_table(writer, form, sheets[table], filled[table], before, own)
        accounts.append(account)
        issues += [*_defects(form, sheets[table], filled[table]), *told]
    return accounts, pd.DataFrame(issues, columns=ISSUE_COLUMNS, dtype=object)


def write_issues(writer: Writer, form: Form, issues: pd.DataFrame) -> None:
    """The issues in place of those of the same file before; what a reviewer decided stays."""
    before = writer.read("import_issues", {"dataset_id": form.dataset_id, "source_file": form.file})
    merged, stale = reconcile_issues(before, issues)
    writer.delete("import_issues", "issue_id", list(stale))
    if len(merged):
        writer.replace("import_issues", merged)


def _stored(
    writer: Writer, table: str, filled: Filled, assessments: Collection[str], earlier: Collection[str]
) -> pd.DataFrame:
    """The rows that the form may change: those with its keys, and those that earlier forms gave."""
    key = TABLES[table].key[0]
    parts = [writer.read(table, {key: list(filled.records[key])})]
    if table in CHILDREN:
        parts.append(writer.read(table, {"assessment_id": list(assessments)}))
    if table not in ("assessments", "assessment_species", "assessment_habitats"):
        parts.append(writer.read(table, {"import_id": list(earlier)}))
    found = pd.concat([part.astype(object) for part in parts], ignore_index=True)
    return found.drop_duplicates(list(TABLES[table].key)).reset_index(drop=True)


def _write_table(
    writer: Writer,
    form: Form,
    sheet: Sheet,
    filled: Filled,
    before: pd.DataFrame,
    own: _Own,
) -> tuple[Account, list[dict[str, Any]]]:
    table, key = filled.table, list(TABLES[filled.table].key)
    stood = {_key(row, key): row for row in before.to_dict("records")}
    records = _completed(filled.records.assign(import_id=form.import_id), stood, key, sheet.lacking)
    content = [name for name in records if name not in (*PROVENANCE, *key)]
    added, changed, issues, unchanged = [], [], [], 0
    met = set()
    for place, row in enumerate(records.to_dict("records")):
        met.add(_key(row, key))
        earlier = stood.get(_key(row, key))
        if earlier is None:
            added.append(place)
            continue
        differing = [name for name in content if _plain(name, earlier.get(name)) != _plain(name, row[name])]
        if differing:
            changed.append(place)
            issues.append(_issue(form, table, earlier, CHANGED, {"fields": differing}))
        else:
            unchanged += 1
    gone = [row for name, row in stood.items() if name not in met and _goes(row, table, filled, own)]
    issues += [_issue(form, table, row, GONE, {}) for row in gone]
    if added:
        writer.insert(table, records.iloc[added])
    if changed:
        writer.update(table, records.iloc[changed].drop(columns="import_id"))
    _remove(writer, table, gone, key)
    account = Account(
        form.file, sheet.title, table, filled.rows_in, len(records), len(filled.refused),
        filled.flagged + len(sheet.unread) + len(sheet.lacking),
        len(added), len(changed), unchanged, len(gone), filled.blank, len(sheet.unread) + len(sheet.lacking),
    )  # fmt: skip
    if account.rows_in != account.kept + account.rejected:
        raise NeaspecError(
            "account_out_of_balance", file=form.file, records_in=account.rows_in, kept=account.kept,
            rejected=account.rejected,
        )  # fmt: skip
    return account, issues


def _completed(
    records: pd.DataFrame, stood: Mapping[tuple, Mapping[str, Any]], key: Sequence[str], lacking: Sequence[str]
) -> pd.DataFrame:
    """The records with what is stored in the columns that the sheet lacks; a person only where consent was told."""
    names = [name for name in lacking if name in records and name not in key]
    if "consent" in names:
        names = list(dict.fromkeys([*names, *_WITH_CONSENT]))
    if not names:
        return records
    rows = records.to_dict("records")
    for row in rows:
        earlier = stood.get(_key(row, key), {})
        for name in names:
            if name not in _WITH_CONSENT or "consent" in names or row["consent"] == "yes":
                row[name] = None if missing(earlier.get(name)) else earlier[name]
    return pd.DataFrame(rows, columns=list(records), index=records.index, dtype=object)


def _goes(row: Mapping[str, Any], table: str, filled: Filled, own: _Own) -> bool:
    """Whether a stored row that the form no longer gives is to be removed."""
    if table in ("assessments", "recommendations") or missing(row.get("import_id")) or None in filled.unsure:
        return False
    if not missing(row.get("assessment_id")):
        return row["assessment_id"] in own.assessments and row["assessment_id"] not in filled.unsure
    sites = set(str(row.get("site_ids") or "").split(";")) - {""}
    told = {pair for pair in own.earlier.get(row["import_id"], ()) if pair[0] in sites}
    return bool(sites) and sites == {site for site, _ in told} and told <= own.pairs


def _remove(writer: Writer, table: str, gone: Sequence[Mapping[str, Any]], key: Sequence[str]) -> None:
    """Rows are deleted by one column; where the key has more, the others with the same are written back."""
    if not gone:
        return
    if len(key) == 1:
        writer.delete(table, key[0], [row[key[0]] for row in gone])
        return
    names = {_key(row, key) for row in gone}
    first = sorted({row[key[0]] for row in gone})
    all_rows = writer.read(table, {key[0]: first})
    left = all_rows[[_key(row, key) not in names for row in all_rows.to_dict("records")]]
    writer.delete(table, key[0], first)
    if len(left):
        writer.insert(table, left)


def _key(row: Mapping[str, Any], key: Sequence[str]) -> tuple:
    return tuple(row[name] for name in key)


def _plain(name: str, value: Any) -> Any:
    """A value as it is compared: '' and all that is missing alike, numbers as numbers, lists whatever their order."""
    if missing(value):
        return None
    if name in LISTS:
        return sorted(str(value).split(";"))
    return float(value) if isinstance(value, (int, float)) or hasattr(value, "item") else value


def _record_id(row: Mapping[str, Any], table: str) -> str:
    return "@".join(str(row[name]) for name in TABLES[table].key)


def _issue(form: Form, table: str, row: Mapping[str, Any], code: str, params: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in row.items() if name not in PERSONAL}
    return _row(form, table, _record_id(row, table), row.get("source_row"), "info", code, dict(params), row_text(shown))


def _defects(form: Form, sheet: Sheet, filled: Filled) -> list[dict[str, Any]]:
    """One row of ``import_issues`` per defect; ``source_row`` is below the header."""
    issues = []
    refused = set(filled.refused)
    keys = {int(row): _record_id(record, filled.table) for row, record in
            zip(filled.records.index, filled.records.to_dict("records"))}  # fmt: skip
    for one in filled.defects:
        if not one.rejects and one.row in refused and one.code != "person_without_consent":
            continue
        cells = sheet.rows.loc[one.row] if one.row in sheet.rows.index else {}
        raw = {name: cell[:MAX_RAW] for name, cell in cells.items() if cell and name not in PERSONAL}
        severity = "reject" if one.rejects else "flag"
        told = {**one.params, "field": one.field}
        text = json.dumps(raw, ensure_ascii=False)
        issues.append(_row(form, filled.table, keys.get(one.row), one.row, severity, one.code, told, text))
    return issues


def _row(
    form: Form, table: str, record_id: str | None, row: Any, severity: str, code: str, params: dict, raw: str
) -> dict[str, Any]:
    place = "" if record_id else f"{form.file}:{row}"
    return {
        "issue_id": issue_id(form.dataset_id, table, record_id, code, place, params.get("field", "")),
        "import_id": form.import_id,
        "dataset_id": form.dataset_id,
        "record_table": table,
        "record_id": record_id,
        "source_file": form.file,
        "source_row": None if missing(row) else int(row),
        "severity": severity,
        "code": code,
        "params": json.dumps(params, ensure_ascii=False, sort_keys=True, default=str),
        "raw_row": raw,
    }
