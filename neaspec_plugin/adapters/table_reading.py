"""Rows of a table of the database as frames: those that a condition names, or one by one as their keys are met."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core import schema
from ..core.errors import NeaspecError
from .cell_values import BATCH, frame_of
from .statements import MOST_BOUND, quoted, sql

if TYPE_CHECKING:
    import pandas as pd


def read(
    connection: sqlite3.Connection,
    table: str,
    where: Mapping[str, Any] | None = None,
    columns: Sequence[str] | None = None,
) -> pd.DataFrame:
    definition = schema.TABLES[table]
    wanted = _columns(definition, columns)
    condition, values = _condition(connection, where or {})
    order = sql("ORDER BY", ", ".join(quoted(name) for name in definition.key))
    return frame_of(definition, wanted, _select(connection, definition, wanted, sql(condition, order), values))


def _columns(definition: schema.Table, columns: Sequence[str] | None) -> list[str]:
    """The columns of the table to read, the geometry under its name in the file."""
    if columns is None:
        return [*definition.names, *(["geom"] if definition.geometry else [])]
    unknown = [name for name in columns if name not in definition.names and name != "geometry"]
    if unknown:
        raise NeaspecError("unknown_columns", table=definition.name, columns=", ".join(unknown))
    return ["geom" if name == "geometry" else name for name in columns]


def _condition(connection: sqlite3.Connection, where: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """The words of a condition and the values to bind; a long list of values goes into a table for the time being."""
    parts, bound = [], []
    for number, (name, value) in enumerate(where.items()):
        values = list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]
        if len(values) <= MOST_BOUND // 4:
            parts.append(f"{quoted(name)} IN ({', '.join('?' * len(values))})")
            bound += values
            continue
        listed = quoted(f"listed_{number}")
        connection.execute(sql("CREATE TEMP TABLE IF NOT EXISTS", listed, "(value PRIMARY KEY) WITHOUT ROWID"))
        connection.execute(sql("DELETE FROM", listed))
        connection.executemany(sql("INSERT OR IGNORE INTO", listed, "VALUES (?)"), ((one,) for one in values))
        parts.append(sql(quoted(name), "IN (SELECT value FROM", listed, ")"))
    return f"WHERE {' AND '.join(parts)}" if parts else "", bound


def _select(
    connection: sqlite3.Connection, table: schema.Table, columns: Sequence[str], condition: str, values: Sequence[Any]
) -> sqlite3.Cursor:
    names = ", ".join(quoted(name) for name in columns)
    return connection.execute(sql("SELECT", names, "FROM", f"main.{quoted(table.name)}", condition), values)


class Earlier:
    """Rows of a table from before, found by their key until they are met; see ``database.Earlier``."""

    def __init__(self, connection: sqlite3.Connection, table: str, where: Mapping[str, Any]):
        self._connection, self._definition = connection, schema.TABLES[table]
        self._left, self._asked = f"earlier_{table}", f"asked_{table}"
        key = self._definition.key[0]
        condition, values = _condition(connection, where)
        for name, columns in ((self._left, "(id PRIMARY KEY, fid) WITHOUT ROWID"), (self._asked, "(id PRIMARY KEY)")):
            connection.execute(sql("DROP TABLE IF EXISTS", f"temp.{quoted(name)}"))
            connection.execute(sql("CREATE TEMP TABLE", quoted(name), columns))
        taken = sql("SELECT", quoted(key), ", fid FROM", f"main.{quoted(table)}", condition, "ORDER BY 1")
        self._count = connection.execute(sql("INSERT INTO", quoted(self._left), taken), values).rowcount
        self._nothing: pd.DataFrame | None = None

    def __len__(self) -> int:
        return self._count

    def of(self, keys: Iterable[str]) -> pd.DataFrame:
        if not self._count:
            if self._nothing is None:
                self._nothing = self._rows("WHERE 0")
            return self._nothing
        self._ask((key,) for key in keys)
        return self._take()

    def rest(self) -> Iterator[pd.DataFrame]:
        while self._count:
            left = sql("SELECT id FROM", quoted(self._left), f"ORDER BY id LIMIT {BATCH:d}")
            self._ask(self._connection.execute(left).fetchall())
            yield self._take()

    def _ask(self, keys: Iterable[tuple]) -> None:
        self._connection.execute(sql("DELETE FROM", quoted(self._asked)))
        self._connection.executemany(sql("INSERT OR IGNORE INTO", quoted(self._asked), "VALUES (?)"), keys)

    def _take(self) -> pd.DataFrame:
        found = sql("WHERE fid IN (SELECT e.fid FROM", quoted(self._asked), "a CROSS JOIN", quoted(self._left))
        rows = self._rows(sql(found, "e ON e.id = a.id)"))
        gone = sql("DELETE FROM", quoted(self._left), "WHERE id IN (SELECT id FROM", quoted(self._asked), ")")
        self._count -= self._connection.execute(gone).rowcount
        return rows

    def _rows(self, condition: str) -> pd.DataFrame:
        columns = _columns(self._definition, None)
        return frame_of(self._definition, columns, _select(self._connection, self._definition, columns, condition, ()))
