"""Taking a source into the database: read, compare with what is there, write, account - inside one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import pandas as pd

from ..progress import Progress, read_ahead, step
from ..schema import TABLES, VOCABULARIES
from .account import Account
from .reader import Context, Dataset, Reader
from .reconcile import Reconciled, reconcile, reconcile_issues
from .source import Source


class Earlier(Protocol):
    """Rows of one table that were there before; each is given once."""

    def __len__(self) -> int:
        """How many were not given yet."""

    def of(self, keys: Iterable[str]) -> pd.DataFrame:
        """Those with these keys."""

    def rest(self) -> Iterator[pd.DataFrame]:
        """Those never asked for, some at a time."""


class Writer(Protocol):
    """The open transaction of a database, as much of it as is needed here."""

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """Rows as they now are."""

    def earlier(self, table: str, where: Mapping[str, Any]) -> Earlier:
        """The rows that are there now, to hold others against."""

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows."""

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows, or overwrite those with the same key."""

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        """Remove rows."""


@dataclass
class _Stored:
    """What the database has of the data set in one table, and which of its rows the source gives no longer whole."""

    earlier: Earlier
    derived: bool
    rejected: set[str] = field(default_factory=set)


def take_in(
    reader: Reader,
    source: Source,
    context: Context,
    earlier_imports: Collection[str],
    writer: Writer,
    progress: Progress,
    kept_codes: Collection[str] = (),
) -> tuple[Dataset, Account]:
    """Write a source's records, its issues and what changed since the last export of the same data set.

    ``earlier_imports`` are the ids of the imports of this data set that are in the database; ``kept_codes`` those of
    issues that somebody else raises and takes back. Nothing is held that grows with the source, but the ids that
    readers hold. The row of ``imports`` is left to the caller. Whatever raises leaves the transaction to be undone:
    ``NeaspecError`` of the reader, cancelled, empty_file, nothing_kept, account_out_of_balance.
    """
    dataset = reader.describe(source, context)
    decisions = [word for word in VOCABULARIES["decision"] if word]
    decided = writer.read("import_issues", {"dataset_id": dataset.dataset_id, "decision": decisions})
    mended = set(decided.loc[decided["decision"] == "correct", "record_id"])
    issues = writer.earlier("import_issues", {"dataset_id": dataset.dataset_id})
    tables: dict[str, _Stored] = {}
    account = Account()
    # the reader is ahead of what is written; the bar tells of what is
    shares = ((chunk, source.share_read) for chunk in reader.read(source, context))
    with read_ahead(progress, shares) as chunks:
        for chunk, share in chunks:
            if chunk.table not in tables:
                before = writer.earlier(chunk.table, {"import_id": list(earlier_imports)})
                tables[chunk.table] = _Stored(before, chunk.derived)
            there = tables[chunk.table]
            known = there.earlier.of(chunk.records[TABLES[chunk.table].key[0]])
            changes = reconcile(dataset, chunk.table, known, chunk.records, decided)
            there.rejected.update(mended.intersection(chunk.rejects["record_id"].dropna()))
            account.add(chunk, changes)
            _write(writer, chunk.table, changes)
            for told in (chunk.rejects, chunk.flags, changes.issues):
                _write_issues(writer, issues, told)
            step(progress, round(1000 * share), 1000)
    for table, there in tables.items():
        nothing = pd.DataFrame(columns=[TABLES[table].key[0]])
        for unmet in there.earlier.rest():
            changes = reconcile(dataset, table, unmet, nothing, decided, there.rejected)
            _write(writer, table, changes)
            _write_issues(writer, issues, changes.issues)
            account.gone += 0 if there.derived else len(changes.gone)
            step(progress, 1, 1)
    account.check(source.name)
    for unmet in issues.rest():
        _, stale = reconcile_issues(unmet, unmet.iloc[:0], kept_codes)
        writer.delete("import_issues", "issue_id", stale)
        step(progress, 1, 1)
    return dataset, account


def _write(writer: Writer, table: str, changes: Reconciled) -> None:
    if len(changes.added):
        writer.insert(table, changes.added)
    if len(changes.changed):
        writer.replace(table, changes.changed)
    if changes.gone:
        writer.delete(table, TABLES[table].key[0], changes.gone)


def _write_issues(writer: Writer, earlier: Earlier, issues: pd.DataFrame) -> None:
    """Write issues, those that were there before with what a reviewer decided of them."""
    if not len(issues):
        return
    before = earlier.of(issues["issue_id"])
    if len(before):
        writer.replace("import_issues", reconcile_issues(before, issues)[0])
    else:
        writer.insert("import_issues", issues)
