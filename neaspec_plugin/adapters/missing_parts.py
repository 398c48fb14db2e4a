"""Adds to a GeoPackage the tables and columns that another one has: what a newer schema knows and the file does not."""

from __future__ import annotations

import sqlite3

from ..core import schema
from .statements import quoted, sql

# the tables in which the format itself keeps what it knows of a table
_REGISTERS = ("gpkg_contents", "gpkg_ogr_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_data_columns")


def complete(connection: sqlite3.Connection, table: schema.Table, model: sqlite3.Connection) -> None:
    """Add what the table has in ``model``, an empty file of this schema, and the open file has not."""
    execute = connection.execute
    is_there = execute(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", (table.name,)
    ).fetchone()[0]
    if not is_there:
        _copy_table(connection, table.name, model)
        return
    columns = "SELECT name, type FROM pragma_table_info(?)"
    known = {name for name, _ in execute(columns, (table.name,))}
    for name, kind in model.execute(columns, (table.name,)).fetchall():
        if name not in known:  # an older row has nothing there, so the column may be empty
            execute(sql("ALTER TABLE", quoted(table.name), "ADD COLUMN", quoted(name), kind))
            _register(connection, model, table.name, name)


def _copy_table(connection: sqlite3.Connection, table: str, model: sqlite3.Connection) -> None:
    index = f"rtree_{table}_geom"
    order = "CASE WHEN name = ? THEN 0 WHEN type = 'table' THEN 1 ELSE 2 END"  # the table, its index, its triggers
    statements = model.execute(
        sql("SELECT sql FROM sqlite_master WHERE (tbl_name = ? OR name = ?) AND sql IS NOT NULL ORDER BY", order),
        (table, index, table),
    ).fetchall()
    for (statement,) in statements:
        connection.execute(statement)
    _register(connection, model, table)


def _register(connection: sqlite3.Connection, model: sqlite3.Connection, table: str, column: str = "") -> None:
    """Copy what the format itself keeps of a table, or of one column, where the file has not got it yet."""
    for register in _REGISTERS:
        definition = model.execute("SELECT sql FROM sqlite_master WHERE name = ?", (register,)).fetchone()
        if definition is None:
            continue
        rows = model.execute(sql("SELECT * FROM", quoted(register), "WHERE table_name = ?"), (table,))
        names = [name for name, *_ in rows.description]
        kept = [row for row in rows if not column or column in row]
        if not kept:
            continue
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (register,)).fetchone():
            connection.execute(definition[0])
        places = "(" + ", ".join(map(quoted, names)) + ") VALUES (" + ", ".join("?" * len(names)) + ")"
        connection.executemany(sql("INSERT OR IGNORE INTO", quoted(register), places), kept)


def create_indexes(connection: sqlite3.Connection) -> None:
    """The key of each table is unique; references are indexed, but for that to the import, which most rows share."""
    for table in schema.TABLES.values():
        columns = ", ".join(quoted(name) for name in table.key)
        key = quoted(f"key_{table.name}")
        connection.execute(sql("CREATE UNIQUE INDEX IF NOT EXISTS", key, "ON", quoted(table.name), f"({columns})"))
        for column in table.fields:
            if column.references and column.name not in (*table.key[:1], *schema.PROVENANCE):
                index, name = quoted(f"ref_{table.name}_{column.name}"), quoted(column.name)
                where = f"({name}) WHERE {name} IS NOT NULL"
                connection.execute(sql("CREATE INDEX IF NOT EXISTS", index, "ON", quoted(table.name), where))
