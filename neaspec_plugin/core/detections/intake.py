"""Taking a source into the database: read, compare with what is there, write, account - inside one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

import pandas as pd

from ..progress import Progress, step
from ..schema import TABLES
from .account import Account
from .reader import Context, Dataset, Reader
from .reconcile import Reconciled, reconcile, reconcile_issues
from .source import Source


class Writer(Protocol):
    """The open transaction of a database, as much of it as is needed here."""

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows."""

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows, or overwrite those with the same key."""

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        """Remove rows."""


@dataclass
class _Stored:
    """What the database has of the data set in one table, and which of it the source has named again."""

    rows: pd.DataFrame
    derived: bool
    met: set[str] = field(default_factory=set)
    rejected: set[str] = field(default_factory=set)


def take_in(
    reader: Reader,
    source: Source,
    context: Context,
    stored: Callable[[str], pd.DataFrame],
    writer: Writer,
    progress: Progress,
) -> tuple[Dataset, Account]:
    """Write a source's records, its issues and what changed since the last export of the same data set.

    ``stored(table)`` gives the rows that earlier imports of this data set left in a table (of import_issues: those with
    its dataset_id). The row of ``imports`` is left to the caller. Whatever raises leaves the transaction to be undone:
    ``NeaspecError`` of the reader, cancelled, empty_file, nothing_kept, account_out_of_balance.
    """
    dataset = reader.describe(source, context)
    issues = stored("import_issues")
    decided = issues[issues["decision"].notna() & (issues["decision"] != "")]
    tables: dict[str, _Stored] = {}
    account, found = Account(), []
    for chunk in reader.read(source, context):
        key = TABLES[chunk.table].key[0]
        if chunk.table not in tables:
            tables[chunk.table] = _Stored(stored(chunk.table), chunk.derived)
        there = tables[chunk.table]
        known = there.rows[there.rows[key].isin(chunk.records[key])]
        changes = reconcile(dataset, chunk.table, known, chunk.records, decided)
        there.met.update(known[key])
        there.rejected.update(chunk.rejects["record_id"].dropna())
        account.add(chunk, changes)
        _write(writer, chunk.table, changes)
        found += [chunk.rejects, chunk.flags, changes.issues]
        step(progress, round(100 * source.share_read), 100)
    for table, there in tables.items():
        key = TABLES[table].key[0]
        unmet = there.rows[~there.rows[key].isin(there.met)]
        nothing = pd.DataFrame(columns=[key])
        changes = reconcile(dataset, table, unmet, nothing, decided, there.rejected)
        _write(writer, table, changes)
        found.append(changes.issues)
        account.gone += 0 if there.derived else len(changes.gone)
    account.check(source.name)
    written, stale = reconcile_issues(issues, pd.concat(found, ignore_index=True))
    writer.delete("import_issues", "issue_id", stale)
    writer.replace("import_issues", written)
    return dataset, account


def _write(writer: Writer, table: str, changes: Reconciled) -> None:
    if len(changes.added):
        writer.insert(table, changes.added)
    if len(changes.changed):
        writer.replace(table, changes.changed)
    if changes.gone:
        writer.delete(table, TABLES[table].key[0], changes.gone)
