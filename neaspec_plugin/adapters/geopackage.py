"""A conservation database in one GeoPackage file.

OGR makes the file; rows go through one SQLite connection in one transaction with a rollback journal, so that a killed
process leaves what was before or what is after. The triggers of the spatial index call functions that SQLite itself
has not; they are registered here and read the envelope from the geometry. Where many rows come, the indexes and
triggers of their table are set aside within the transaction and made anew before anybody asks for a row.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from osgeo import ogr, osr

from ..about import VERSION as PLUGIN_VERSION
from ..core import schema
from ..core.errors import NeaspecError
from ..core.progress import Progress, Silent, step
from .geometry_blobs import EPSG, FUNCTIONS, boxes, decoded, encoded, no_boxes

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

BUSY_TIMEOUT_MS = 10_000
BULK = 1000  # rows from which on a table's index is filled when all are there, not row by row
REBUILT = 4  # an index is made anew where the rows before are at most so many times those that came
BATCH = 20_000  # rows fetched at a time
MOST_BOUND = 32_000 if sqlite3.sqlite_version_info >= (3, 32) else 900  # values in one statement
ROWS_PER_STATEMENT = 64
CACHE_KB = 64_000
SORTING_THREADS = 2  # beside the one that asks, while an index is made
ASKED_EVERY = 200_000  # steps of SQLite's machine between two questions whether to stop, some hundredths of a second
STEPS_PER_ROW = 16  # of an index that is made; for the progress only
_GEOMETRY = {
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbMultiLineString,
    "Polygon": ogr.wkbMultiPolygon,
    "Geometry": ogr.wkbUnknown,
    "": ogr.wkbNone,
}
_OGR_TYPE = {
    "integer": (ogr.OFTInteger64, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    "date": (ogr.OFTDate, ogr.OFSTNone),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
    "json": (ogr.OFTString, ogr.OFSTJSON),
    "text": (ogr.OFTString, ogr.OFSTNone),
}
DTYPES = {"integer": "Int64", "real": "float64", "boolean": "boolean"}  # in frames; the rest are objects
# the tables in which the format itself keeps what it knows of a table
_REGISTERS = ("gpkg_contents", "gpkg_ogr_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_data_columns")


def create(path: str) -> None:
    """Write an empty database with every table of the schema; an existing file is replaced only when all is there.

    Raises ``NeaspecError``: not_writable, disk_full.
    """
    with _draft(path) as draft:
        with contextlib.closing(_connect(draft)) as connection, connection:
            _create_indexes(connection)
            connection.execute(
                "INSERT INTO schema_info (version, plugin_version, created) VALUES (?, ?, ?)",
                (schema.VERSION, PLUGIN_VERSION, now()),
            )
        os.replace(draft, path)


def upgrade(path: str) -> str:
    """Add to an older database what the schema has and the file has not, in one transaction; every row is kept.

    Returns the version that it had. Raises ``NeaspecError``: those of ``open`` but database_older, and those of
    ``transaction``.
    """
    found = _version(path)
    if found == schema.VERSION:
        return found
    with _draft(path) as draft, GeoPackage(path).transaction() as writer:
        with contextlib.closing(_connect(draft)) as model:
            for table in schema.TABLES.values():
                writer.complete(table, model)
        writer.finish_upgrade()
    return found


@contextlib.contextmanager
def _draft(path: str) -> Iterator[str]:
    """An empty file of the schema beside ``path``, without its indexes; gone at the end where nobody renamed it."""
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder) or not os.access(folder, os.W_OK):
        raise NeaspecError("not_writable", file=os.path.basename(path))
    draft = os.path.join(folder, f".{os.path.basename(path)}.{os.getpid()}.gpkg")
    try:
        _create_tables(draft)
        yield draft
    except (RuntimeError, sqlite3.Error) as error:
        raise _explained(error, path) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(draft)


def now() -> str:
    """This moment in UTC as the format writes it."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _create_tables(path: str) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with _ogr_exceptions():
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        source.StartTransaction()
        for table in schema.TABLES.values():
            layer = source.CreateLayer(
                table.name,
                reference if table.geometry else None,
                _GEOMETRY[table.geometry],
                ["GEOMETRY_NAME=geom", "FID=fid", f"DESCRIPTION={table.note}"],
            )
            for field in table.fields:
                kind, subtype = _OGR_TYPE[field.type]
                definition = ogr.FieldDefn(field.name, kind)
                definition.SetSubType(subtype)
                definition.SetNullable(not field.required)
                layer.CreateField(definition)
        source.CommitTransaction()
        source = None  # closes the file


@contextlib.contextmanager
def _ogr_exceptions() -> Iterator[None]:
    """OGR's errors as exceptions here only; other code in the process may count on return codes."""
    before = ogr.GetUseExceptions()
    ogr.UseExceptions()
    try:
        yield
    finally:
        if not before:
            ogr.DontUseExceptions()


def _create_indexes(connection: sqlite3.Connection) -> None:
    """The key of each table is unique; references are indexed, but for that to the import, which most rows share."""
    for table in schema.TABLES.values():
        columns = ", ".join(_quoted(name) for name in table.key)
        key = _quoted(f"key_{table.name}")
        connection.execute(_sql("CREATE UNIQUE INDEX IF NOT EXISTS", key, "ON", _quoted(table.name), f"({columns})"))
        for column in table.fields:
            if column.references and column.name not in (*table.key[:1], *schema.PROVENANCE):
                index, name = _quoted(f"ref_{table.name}_{column.name}"), _quoted(column.name)
                where = f"({name}) WHERE {name} IS NOT NULL"
                connection.execute(_sql("CREATE INDEX IF NOT EXISTS", index, "ON", _quoted(table.name), where))


def _version(path: str) -> str:
    """The schema version of a file. Raises as ``GeoPackage.open`` does."""
    name = os.path.basename(path)
    if not os.path.isfile(path):
        raise NeaspecError("file_not_found", file=name)
    try:
        with contextlib.closing(_connect(path)) as connection:
            found = connection.execute("SELECT version FROM schema_info").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise NeaspecError("database_locked", file=name) from error
        raise NeaspecError("not_a_database", file=name) from error
    except sqlite3.DatabaseError as error:
        raise NeaspecError("not_a_database", file=name) from error
    if found is None:
        raise NeaspecError("not_a_database", file=name)
    if int(found[0]) > int(schema.VERSION):
        raise NeaspecError("database_newer", file=name, found=str(found[0]), known=schema.VERSION)
    return str(found[0])


class GeoPackage:
    """A conservation database in one file; see ``database.Database``."""

    def __init__(self, path: str):
        self.path = path

    @classmethod
    def open(cls, path: str) -> GeoPackage:
        """Raises ``NeaspecError``: file_not_found, not_a_database, database_locked, database_newer, database_older."""
        found = _version(path)
        if int(found) < int(schema.VERSION):
            raise NeaspecError("database_older", file=os.path.basename(path), found=found, known=schema.VERSION)
        return cls(path)

    def layer_source(self, table: str, where: str = "") -> str:
        source = f"{self.path}|layername={table}"
        return f"{source}|subset={where}" if where else source

    def count(self, table: str) -> int:
        with contextlib.closing(_connect(self.path)) as connection:
            return connection.execute(_sql("SELECT count(*) FROM", _quoted(table))).fetchone()[0]

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        with contextlib.closing(_connect(self.path)) as connection:
            return _read(connection, table, where, columns)

    @contextlib.contextmanager
    def transaction(self, progress: Progress | None = None) -> Iterator[GeoPackageWriter]:
        """Raises ``NeaspecError`` and changes nothing: database_locked, disk_full, not_writable, database_failed,
        cancelled."""
        connection = None
        try:
            connection = _connect(self.path)
            connection.execute(f"PRAGMA cache_size = -{CACHE_KB:d}")
            connection.execute(f"PRAGMA threads = {SORTING_THREADS:d}")
            connection.execute("BEGIN IMMEDIATE")
            writer = GeoPackageWriter(connection, progress or Silent())
            yield writer
            writer.finish()
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise _explained(error, self.path) from error
        finally:
            if connection is not None:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                connection.close()


@dataclass
class _Waiting:
    """A table whose rows come in bulk: what was there before, and what must be made again."""

    last: int  # the highest fid that was ever given; the rows that come follow it
    rows: int = 0
    triggers: list[str] = field(default_factory=list)
    indexes: list[str] = field(default_factory=list)
    boxes: list[np.ndarray] = field(default_factory=list)  # of the rows that came, NaN where one has no place

    @property
    def rebuilds(self) -> bool:
        return self.last <= REBUILT * self.rows


@dataclass(frozen=True)
class _Shared:
    """The value that all rows have in a column."""

    value: Any


class GeoPackageWriter:
    """One open transaction; see ``database.Writer``."""

    def __init__(self, connection: sqlite3.Connection, progress: Progress):
        self._connection, self._progress = connection, progress
        self._touched: set[str] = set()
        self._written: Counter[str] = Counter()  # rows through the triggers, since the table was last complete
        self._waiting: dict[str, _Waiting] = {}
        connection.set_progress_handler(lambda: int(progress.is_canceled()), ASKED_EVERY)

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        self._settle(table)
        return _read(self._connection, table, where, columns)

    def earlier(self, table: str, where: Mapping[str, Any]) -> _Earlier:
        return _Earlier(self._connection, table, where)

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        return self._write(table, frame)

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        self._settle(table)
        condition = " AND ".join(f"{_quoted(name)} IS ?" for name in definition.key)
        keys = list(frame[list(definition.key)].itertuples(index=False, name=None))
        self._connection.executemany(_sql("DELETE FROM", _quoted(table), "WHERE", condition), map(_plain_row, keys))
        return self._write(table, frame)

    def update(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        names = [name for name in _known(definition, frame) if name not in definition.key]
        self._settle(table)
        self._touched.add(table)
        columns = [_values(frame[name], definition[name].type)[1] for name in names]
        if definition.geometry and "geometry" in frame.columns:
            names, columns = [*names, "geom"], [*columns, encoded(frame["geometry"].to_numpy(), definition.geometry)[0]]
        if not names:
            return 0
        keys = [_values(frame[name], definition[name].type)[1] for name in definition.key]
        settings = ", ".join(f"{_quoted(name)} = ?" for name in names)
        condition = " AND ".join(f"{_quoted(name)} IS ?" for name in definition.key)
        return self._connection.executemany(
            _sql("UPDATE", _quoted(table), "SET", settings, "WHERE", condition), zip(*columns, *keys)
        ).rowcount

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        schema.TABLES[table][column]
        self._settle(table)
        self._touched.add(table)
        return self._connection.executemany(
            _sql("DELETE FROM", _quoted(table), "WHERE", _quoted(column), "= ?"), [(value,) for value in values]
        ).rowcount

    def clear(self, table: str) -> None:
        self._settle(table)
        self._touched.add(table)
        self._connection.execute(_sql("DELETE FROM", _quoted(table)))

    def finish(self) -> None:
        """Make what waits, and bring the format's own records of extent and date up to what was written."""
        for table in list(self._waiting):
            self._settle(table)
        for table in sorted(self._touched):
            self._connection.execute("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", (now(), table))
            if schema.TABLES[table].geometry:
                index = _quoted(f"rtree_{table}_geom")
                bounds = self._connection.execute(
                    _sql("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM", index)
                ).fetchone()
                self._connection.execute(
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                    (*bounds, table),
                )

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _write(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        columns: dict[str, Any] = {}
        for name in _known(definition, frame):
            shared, values = _values(frame[name], definition[name].type, sharing=name not in definition.key)
            columns[name] = _Shared(values) if shared else values
        has_place = bool(definition.geometry) and "geometry" in frame.columns
        if has_place:
            columns["geom"], bounds = encoded(frame["geometry"].to_numpy(), definition.geometry)
        self._touched.add(table)
        waiting = self._await(table, len(frame))
        if waiting and definition.geometry:
            waiting.boxes.append(bounds if has_place else no_boxes(len(frame)))
        self._insert(table, {name: values for name, values in columns.items() if values != _Shared(None)})
        return len(frame)

    def _insert(self, table: str, columns: Mapping[str, Any]) -> None:
        """Many rows in each statement; what they all share is bound once."""
        shared = {name: values.value for name, values in columns.items() if isinstance(values, _Shared)}
        own = {name: values for name, values in columns.items() if name not in shared}
        most = max(1, min(ROWS_PER_STATEMENT, (MOST_BOUND - len(shared)) // len(own)))
        rows = zip(*own.values())
        while cells := list(chain.from_iterable(islice(rows, most))):
            statement = _insertion(table, tuple(shared), tuple(own), len(cells) // len(own))
            self._connection.execute(statement, [*shared.values(), *cells])

    # --- many rows at once --------------------------------------------------------------------------------------------

    def _await(self, table: str, rows: int) -> _Waiting | None:
        """Set the table's indexes and triggers aside where ``rows`` more make that worth it."""
        waiting = self._waiting.get(table)
        if waiting is None:
            self._written[table] += rows
            if self._written[table] < BULK:
                return None
            given = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
            waiting = self._waiting[table] = _Waiting(given[0] if given else 0)
            for name in (f"rtree_{table}_geom_insert", f"trigger_insert_feature_count_{table}"):
                waiting.triggers += self._set_aside("trigger", table, name)
        waiting.rows += rows
        if waiting.rebuilds and not waiting.indexes:
            waiting.indexes = self._set_aside("index", table)
        return waiting

    def _set_aside(self, kind: str, table: str, name: str = "") -> list[str]:
        found = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL", (kind, table)
        ).fetchall()
        found = [(one, sql) for one, sql in found if name in ("", one)]
        for one, _ in found:
            self._connection.execute(_sql("DROP", kind.upper(), _quoted(one)))
        return [sql for _, sql in found]

    def _settle(self, table: str) -> None:
        """Make the indexes and triggers that were set aside, over all rows that are there now."""
        waiting = self._waiting.pop(table, None)
        if waiting is None:
            return
        self._written[table] = 0
        has_index = any("rtree" in sql.lower() for sql in waiting.triggers)
        work = [*waiting.indexes, *([None] if has_index else [])]
        for done, statement in enumerate(work):
            self._tell(done, len(work), waiting)
            if statement is None:
                self._index_places(table, waiting)
            else:
                self._connection.execute(statement)
        self._connection.set_progress_handler(lambda: int(self._progress.is_canceled()), ASKED_EVERY)
        self._connection.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? WHERE lower(table_name) = lower(?)",
            (waiting.rows, table),
        )
        for statement in waiting.triggers:
            self._connection.execute(statement)
        step(self._progress, 1, 1)

    def _tell(self, done: int, total: int, waiting: _Waiting) -> None:
        """From here on the progress creeps within part ``done`` of ``total``, as far as SQLite's own steps tell it."""
        expected = STEPS_PER_ROW * (waiting.rows + (waiting.last if waiting.rebuilds else 0))
        steps = 0

        def asked() -> int:
            nonlocal steps
            steps += ASKED_EVERY
            self._progress.set_progress(100 * (done + min(steps / expected, 0.99)) / total)
            return int(self._progress.is_canceled())

        self._connection.set_progress_handler(asked, ASKED_EVERY)

    def _index_places(self, table: str, waiting: _Waiting) -> None:
        """Fill the spatial index with the rows that came, or pack all of it anew."""
        import numpy as np

        index = f"rtree_{table}_geom"
        fids, bounds = [waiting.last + 1 + np.arange(waiting.rows)], waiting.boxes
        if waiting.rebuilds and waiting.last:
            rows = self._connection.execute(
                _sql("SELECT fid, geom FROM", _quoted(table), "WHERE fid <= ? AND geom IS NOT NULL"), (waiting.last,)
            )
            while batch := rows.fetchmany(BATCH):
                before, blobs = zip(*batch)
                fids.append(np.array(before, dtype="int64"))
                bounds.append(boxes(blobs))
                if self._progress.is_canceled():
                    raise NeaspecError("cancelled")
        fids, bounds = np.concatenate(fids), np.concatenate(bounds)
        there = ~np.isnan(bounds).any(axis=1)
        fids, bounds = fids[there], bounds[there]
        if waiting.rebuilds:
            self._pack(index, fids, bounds)
        else:
            self._connection.executemany(
                _sql("INSERT INTO", _quoted(index), "VALUES (?, ?, ?, ?, ?)"),
                ((fid, *box) for fid, box in zip(fids.tolist(), bounds.tolist())),
            )

    def _pack(self, index: str, fids, bounds) -> None:
        from .packed_index import pack

        execute, many = self._connection.execute, self._connection.executemany
        size = execute(_sql("SELECT length(data) FROM", _quoted(f"{index}_node"), "WHERE nodeno = 1")).fetchone()[0]
        packed = pack(fids, bounds, size)
        for part in ("node", "rowid", "parent"):
            execute(_sql("DELETE FROM", _quoted(f"{index}_{part}")))
        many(_sql("INSERT INTO", _quoted(f"{index}_node"), "(nodeno, data) VALUES (?, ?)"), packed.nodes)
        for part, columns, (left, right) in (
            ("rowid", "(rowid, nodeno)", packed.rowids),
            ("parent", "(nodeno, parentnode)", packed.parents),
        ):
            insert = _sql("INSERT INTO", _quoted(f"{index}_{part}"), columns, "VALUES (?, ?)")
            many(insert, zip(left.tolist(), right.tolist()))

    # --- another version of the schema --------------------------------------------------------------------------------

    def complete(self, table: schema.Table, model: sqlite3.Connection) -> None:
        """Add what the table has in ``model``, an empty file of this schema, and the open file has not."""
        execute = self._connection.execute
        is_there = execute(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", (table.name,)
        ).fetchone()[0]
        if not is_there:
            self._copy_table(table.name, model)
            return
        columns = "SELECT name, type FROM pragma_table_info(?)"
        known = {name for name, _ in execute(columns, (table.name,))}
        for name, kind in model.execute(columns, (table.name,)).fetchall():
            if name not in known:  # an older row has nothing there, so the column may be empty
                execute(_sql("ALTER TABLE", _quoted(table.name), "ADD COLUMN", _quoted(name), kind))
                self._register(model, table.name, name)

    def _copy_table(self, table: str, model: sqlite3.Connection) -> None:
        index = f"rtree_{table}_geom"
        order = "CASE WHEN name = ? THEN 0 WHEN type = 'table' THEN 1 ELSE 2 END"  # the table, its index, its triggers
        statements = model.execute(
            _sql("SELECT sql FROM sqlite_master WHERE (tbl_name = ? OR name = ?) AND sql IS NOT NULL ORDER BY", order),
            (table, index, table),
        ).fetchall()
        for (statement,) in statements:
            self._connection.execute(statement)
        self._register(model, table)

    def _register(self, model: sqlite3.Connection, table: str, column: str = "") -> None:
        """Copy what the format itself keeps of a table, or of one column, where the file has not got it yet."""
        for register in _REGISTERS:
            definition = model.execute("SELECT sql FROM sqlite_master WHERE name = ?", (register,)).fetchone()
            if definition is None:
                continue
            rows = model.execute(_sql("SELECT * FROM", _quoted(register), "WHERE table_name = ?"), (table,))
            names = [name for name, *_ in rows.description]
            kept = [row for row in rows if not column or column in row]
            if not kept:
                continue
            if not self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (register,)).fetchone():
                self._connection.execute(definition[0])
            places = "(" + ", ".join(map(_quoted, names)) + ") VALUES (" + ", ".join("?" * len(names)) + ")"
            self._connection.executemany(_sql("INSERT OR IGNORE INTO", _quoted(register), places), kept)

    def finish_upgrade(self) -> None:
        """Indexes of what was added, and the version."""
        _create_indexes(self._connection)
        self._connection.execute(
            "UPDATE schema_info SET version = ?, plugin_version = ?", (schema.VERSION, PLUGIN_VERSION)
        )
        self._touched.add("schema_info")


class _Earlier:
    """Rows of a table from before, found by their key until they are met; see ``database.Earlier``."""

    def __init__(self, connection: sqlite3.Connection, table: str, where: Mapping[str, Any]):
        self._connection, self._definition = connection, schema.TABLES[table]
        self._left, self._asked = f"earlier_{table}", f"asked_{table}"
        key = self._definition.key[0]
        condition, values = _condition(connection, where)
        for name, columns in ((self._left, "(id PRIMARY KEY, fid) WITHOUT ROWID"), (self._asked, "(id PRIMARY KEY)")):
            connection.execute(_sql("DROP TABLE IF EXISTS", f"temp.{_quoted(name)}"))
            connection.execute(_sql("CREATE TEMP TABLE", _quoted(name), columns))
        taken = _sql("SELECT", _quoted(key), ", fid FROM", f"main.{_quoted(table)}", condition, "ORDER BY 1")
        self._count = connection.execute(_sql("INSERT INTO", _quoted(self._left), taken), values).rowcount
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
            left = _sql("SELECT id FROM", _quoted(self._left), f"ORDER BY id LIMIT {BATCH:d}")
            self._ask(self._connection.execute(left).fetchall())
            yield self._take()

    def _ask(self, keys: Iterable[tuple]) -> None:
        self._connection.execute(_sql("DELETE FROM", _quoted(self._asked)))
        self._connection.executemany(_sql("INSERT OR IGNORE INTO", _quoted(self._asked), "VALUES (?)"), keys)

    def _take(self) -> pd.DataFrame:
        found = _sql("WHERE fid IN (SELECT e.fid FROM", _quoted(self._asked), "a CROSS JOIN", _quoted(self._left))
        rows = self._rows(_sql(found, "e ON e.id = a.id)"))
        gone = _sql("DELETE FROM", _quoted(self._left), "WHERE id IN (SELECT id FROM", _quoted(self._asked), ")")
        self._count -= self._connection.execute(gone).rowcount
        return rows

    def _rows(self, condition: str) -> pd.DataFrame:
        columns = _columns(self._definition, None)
        return _frame(self._definition, columns, _select(self._connection, self._definition, columns, condition, ()))


def _read(
    connection: sqlite3.Connection,
    table: str,
    where: Mapping[str, Any] | None = None,
    columns: Sequence[str] | None = None,
) -> pd.DataFrame:
    definition = schema.TABLES[table]
    wanted = _columns(definition, columns)
    condition, values = _condition(connection, where or {})
    order = _sql("ORDER BY", ", ".join(_quoted(name) for name in definition.key))
    return _frame(definition, wanted, _select(connection, definition, wanted, _sql(condition, order), values))


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
            parts.append(f"{_quoted(name)} IN ({', '.join('?' * len(values))})")
            bound += values
            continue
        listed = _quoted(f"listed_{number}")
        connection.execute(_sql("CREATE TEMP TABLE IF NOT EXISTS", listed, "(value PRIMARY KEY) WITHOUT ROWID"))
        connection.execute(_sql("DELETE FROM", listed))
        connection.executemany(_sql("INSERT OR IGNORE INTO", listed, "VALUES (?)"), ((one,) for one in values))
        parts.append(_sql(_quoted(name), "IN (SELECT value FROM", listed, ")"))
    return f"WHERE {' AND '.join(parts)}" if parts else "", bound


def _select(
    connection: sqlite3.Connection, table: schema.Table, columns: Sequence[str], condition: str, values: Sequence[Any]
) -> sqlite3.Cursor:
    names = ", ".join(_quoted(name) for name in columns)
    return connection.execute(_sql("SELECT", names, "FROM", f"main.{_quoted(table.name)}", condition), values)


def _known(definition: schema.Table, frame: pd.DataFrame) -> list[str]:
    """The columns of the frame in the table's order. Raises unknown_columns."""
    unknown = [name for name in frame.columns if name not in definition.names and name != "geometry"]
    if unknown:
        raise NeaspecError("unknown_columns", table=definition.name, columns=", ".join(map(str, unknown)))
    return [name for name in definition.names if name in frame.columns]


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
    for name, function in FUNCTIONS.items():
        connection.create_function(name, 1, function, deterministic=True)
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):  # another program may be in its own edit session
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS:d}")
    return connection


def _sql(*parts: str) -> str:
    """A statement from fixed words and quoted names of the schema; values are always bound."""
    return " ".join(part for part in parts if part)


@lru_cache(maxsize=64)
def _insertion(table: str, shared: tuple[str, ...], own: tuple[str, ...], rows: int) -> str:
    """An INSERT of ``rows`` rows: the parameters of the shared columns come first, then those of row after row."""
    places = []
    for row in range(rows):
        first = len(shared) + row * len(own) + 1
        numbers = [*range(1, len(shared) + 1), *range(first, first + len(own))]
        places.append("(" + ", ".join(f"?{number}" for number in numbers) + ")")
    names = ", ".join(map(_quoted, (*shared, *own)))
    return _sql("INSERT INTO", _quoted(table), f"({names}) VALUES", ", ".join(places))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _explained(error: Exception, path: str) -> NeaspecError:
    name, detail = os.path.basename(path), str(error)
    if "interrupted" in detail:
        return NeaspecError("cancelled")
    if "locked" in detail or "busy" in detail:
        return NeaspecError("database_locked", file=name)
    if "full" in detail:
        return NeaspecError("disk_full", file=name)
    if "readonly" in detail or "unable to open" in detail:
        return NeaspecError("not_writable", file=name)
    return NeaspecError("database_failed", file=name, detail=detail)


# --- values -----------------------------------------------------------------------------------------------------------


def _values(column: pd.Series, kind: str, sharing: bool = False) -> tuple[bool, Any]:
    """A column as SQLite takes it: plain Python, None for missing and for an empty text.

    With ``sharing``, where many rows have one value: (True, that value), else (False, list).
    """
    import numpy as np
    from pandas.api.types import infer_dtype, is_numeric_dtype

    if column.dtype == object and kind not in DTYPES and len(column):
        cells = column.to_numpy()
        # most columns: texts without a gap, told in one quick pass
        if infer_dtype(cells, skipna=False) == "string" and (cells != "").all():
            if sharing and len(cells) >= ROWS_PER_STATEMENT and cells[-1] == cells[0] and (cells == cells[0]).all():
                return True, cells[0]
            return False, cells.tolist()
    missing = column.isna().to_numpy()
    sharing = sharing and len(column) >= ROWS_PER_STATEMENT
    if sharing and missing.all():
        return True, None
    if kind in DTYPES and is_numeric_dtype(column.dtype):
        whole = "float64" if kind == "real" else "int64"
        cells = column.to_numpy(dtype="float64", na_value=np.nan) if missing.any() else column.to_numpy(dtype=whole)
        if missing.any():
            cells = np.where(missing, 0, cells).astype(whole)
    else:
        plain = {"integer": int, "boolean": int, "real": float}.get(kind, str)
        cells = column.to_numpy(dtype=object)
        if kind in DTYPES or infer_dtype(cells, skipna=True) != "string":
            cells = np.empty(len(column), dtype=object)
            cells[:] = [None if no or one == "" else plain(one) for one, no in zip(column, missing)]
        missing = missing | (np.where(missing, None, cells) == "")
    if not missing.any():
        if sharing and cells[-1] == cells[0] and bool((cells == cells[0]).all()):
            return True, cells[0].item() if hasattr(cells[0], "item") else cells[0]
        return False, cells.tolist()
    return False, np.where(missing, None, cells.astype(object)).tolist()


def _missing(value: Any) -> bool:
    return str(value) in ("", "None", "nan", "<NA>", "NaT")


def _plain_row(row: tuple) -> tuple:
    return tuple(None if _missing(value) else value.item() if hasattr(value, "item") else value for value in row)


def _frame(table: schema.Table, columns: Sequence[str], rows: sqlite3.Cursor) -> pd.DataFrame:
    """Rows as a frame with the dtypes of the table's fields; a text that comes again and again is kept once."""
    import numpy as np
    import pandas as pd

    parts: dict[str, list] = {name: [] for name in columns}
    texts: dict[str, dict[Any, Any]] = {
        name: {} for name in columns if name != "geom" and table[name].type not in DTYPES
    }
    count = 0
    while batch := rows.fetchmany(BATCH):
        count += len(batch)
        for name, cells in zip(columns, zip(*batch)):
            if name == "geom":
                parts[name].append(decoded(cells))
                continue
            known = texts.get(name)
            if known is not None:
                cells = list(map(known.setdefault, cells, cells))
                if len(known) > count // 2:
                    del texts[name]  # nearly all differ
            part = np.empty(len(cells), dtype=object)
            part[:] = cells
            parts[name].append(part)
    found = {}
    for name, arrays in parts.items():
        whole = np.concatenate(arrays) if arrays else np.empty(0, dtype=object)
        arrays.clear()
        if name == "geom":
            found["geometry"] = whole
        else:
            found[name] = pd.Series(whole, dtype=object).astype(DTYPES.get(table[name].type, object))
    return pd.DataFrame(found, columns=["geometry" if name == "geom" else name for name in columns], copy=False)
