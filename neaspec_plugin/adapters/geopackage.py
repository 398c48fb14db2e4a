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
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from osgeo import ogr, osr

from ..about import VERSION as PLUGIN_VERSION
from ..core import schema
from ..core.errors import NeaspecError
from ..core.progress import Part, Progress, Silent
from .cell_values import BATCH, cells_of, frame_of, plain_row
from .geometry_blobs import EPSG, FUNCTIONS, boxes, encoded, no_boxes
from .missing_parts import complete
from .statements import insertion, quoted, sql

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

BUSY_TIMEOUT_MS = 10_000
BULK = 1000  # rows from which on a table's index is filled when all are there, not row by row
REBUILT = 4  # an index is made anew where the rows before are at most so many times those that came
MOST_BOUND = 32_000 if sqlite3.sqlite_version_info >= (3, 32) else 900  # values in one statement
ROWS_PER_STATEMENT, IN_BULK = 64, 256  # of few rows and of many, which repay a long statement
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
    database = GeoPackage(path)
    with _draft(path) as draft, contextlib.closing(_connect(draft)) as model, database.transaction() as writer:
        writer.upgrade(model)
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
    """This moment in UTC as the format writes it; of two runs within a second the later one is known."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


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
        columns = ", ".join(quoted(name) for name in table.key)
        key = quoted(f"key_{table.name}")
        connection.execute(sql("CREATE UNIQUE INDEX IF NOT EXISTS", key, "ON", quoted(table.name), f"({columns})"))
        for column in table.fields:
            if column.references and column.name not in (*table.key[:1], *schema.PROVENANCE):
                index, name = quoted(f"ref_{table.name}_{column.name}"), quoted(column.name)
                where = f"({name}) WHERE {name} IS NOT NULL"
                connection.execute(sql("CREATE INDEX IF NOT EXISTS", index, "ON", quoted(table.name), where))


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

    def state(self) -> Hashable:
        """The latest change that the format records, and size and time of the file and of the log beside it, in which
        changes stay for a while where QGIS edits a layer. The file is opened by SQLite alone: to close it would free
        the locks that this process has on it."""
        with contextlib.closing(_connect(self.path)) as connection:
            (changed,) = connection.execute("SELECT max(last_change) FROM gpkg_contents").fetchone()
        found = []
        for path in (self.path, f"{self.path}-wal"):
            with contextlib.suppress(FileNotFoundError):
                known = os.stat(path)
                found.append((path, known.st_ino, known.st_size, known.st_mtime_ns))
        return (changed, *found)

    def layer_source(self, table: str, where: str = "") -> str:
        source = f"{self.path}|layername={table}"
        return f"{source}|subset={where}" if where else source

    def count(self, table: str) -> int:
        with contextlib.closing(_connect(self.path)) as connection:
            return connection.execute(sql("SELECT count(*) FROM", quoted(table))).fetchone()[0]

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
        condition = " AND ".join(f"{quoted(name)} IS ?" for name in definition.key)
        keys = list(frame[list(definition.key)].itertuples(index=False, name=None))
        self._connection.executemany(sql("DELETE FROM", quoted(table), "WHERE", condition), map(plain_row, keys))
        return self._write(table, frame)

    def update(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        names = [name for name in _known(definition, frame) if name not in definition.key]
        self._settle(table)
        self._touched.add(table)
        columns = [cells_of(frame[name], definition[name].type)[1] for name in names]
        if definition.geometry and "geometry" in frame.columns:
            names, columns = [*names, "geom"], [*columns, encoded(frame["geometry"].to_numpy(), definition.geometry)[0]]
        if not names:
            return 0
        keys = [cells_of(frame[name], definition[name].type)[1] for name in definition.key]
        settings = ", ".join(f"{quoted(name)} = ?" for name in names)
        condition = " AND ".join(f"{quoted(name)} IS ?" for name in definition.key)
        return self._connection.executemany(
            sql("UPDATE", quoted(table), "SET", settings, "WHERE", condition), zip(*columns, *keys)
        ).rowcount

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        schema.TABLES[table][column]
        self._settle(table)
        self._touched.add(table)
        return self._connection.executemany(
            sql("DELETE FROM", quoted(table), "WHERE", quoted(column), "= ?"), [(value,) for value in values]
        ).rowcount

    def clear(self, table: str) -> None:
        self._settle(table)
        self._touched.add(table)
        self._connection.execute(sql("DELETE FROM", quoted(table)))

    def settle(self, progress: Progress | None = None) -> None:
        tables = list(self._waiting)
        for number, table in enumerate(tables):
            part = Part(progress or Silent(), 100 * number / len(tables), 100 * (number + 1) / len(tables))
            self._settle(table, part)

    def finish(self) -> None:
        """Make what waits, and bring the format's own records of extent and date up to what was written."""
        from .packed_index import bounds_of

        self.settle()
        for table in sorted(self._touched):
            self._connection.execute("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", (now(), table))
            if schema.TABLES[table].geometry:
                root = sql("SELECT data FROM", quoted(f"rtree_{table}_geom_node"), "WHERE nodeno = 1")
                bounds = bounds_of(self._connection.execute(root).fetchone()[0])
                self._connection.execute(
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                    (*bounds, table),
                )

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _write(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        columns: dict[str, Any] = {}
        for name in _known(definition, frame):
            shared, values = cells_of(frame[name], definition[name].type, sharing=name not in definition.key)
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
        rows_each = IN_BULK if table in self._waiting else ROWS_PER_STATEMENT
        most = max(1, min(rows_each, (MOST_BOUND - len(shared)) // len(own)))
        rows = zip(*own.values())
        while cells := list(chain.from_iterable(islice(rows, most))):
            statement = insertion(table, tuple(shared), tuple(own), len(cells) // len(own))
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
            self._connection.execute(sql("DROP", kind.upper(), quoted(one)))
        return [sql for _, sql in found]

    def _settle(self, table: str, progress: Progress | None = None) -> None:
        """Make the indexes and triggers that were set aside, over all rows that are there now."""
        waiting = self._waiting.pop(table, None)
        if waiting is None:
            return
        self._written[table] = 0
        has_index = any("rtree" in sql.lower() for sql in waiting.triggers)
        work = [*waiting.indexes, *([None] if has_index else [])]
        for done, statement in enumerate(work):
            part = Part(progress or Silent(), 100 * done / len(work), 100 * (done + 1) / len(work))
            if statement is None:
                self._index_places(table, waiting, part)
            else:
                self._tell(part, waiting)
                self._connection.execute(statement)
        self._connection.set_progress_handler(lambda: int(self._progress.is_canceled()), ASKED_EVERY)
        self._connection.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? WHERE lower(table_name) = lower(?)",
            (waiting.rows, table),
        )
        for statement in waiting.triggers:
            self._connection.execute(statement)
        if self._progress.is_canceled():
            raise NeaspecError("cancelled")

    def _tell(self, progress: Progress, waiting: _Waiting) -> None:
        """From here on ``progress`` creeps to its end, as far as SQLite's own steps tell it."""
        expected = STEPS_PER_ROW * (waiting.rows + (waiting.last if waiting.rebuilds else 0))
        steps = 0

        def asked() -> int:
            nonlocal steps
            steps += ASKED_EVERY
            progress.set_progress(100 * min(steps / expected, 0.99))
            return int(self._progress.is_canceled())

        self._connection.set_progress_handler(asked, ASKED_EVERY)

    def _index_places(self, table: str, waiting: _Waiting, progress: Progress) -> None:
        """Fill the spatial index with the rows that came, or pack all of it anew."""
        import numpy as np

        index = f"rtree_{table}_geom"
        fids, bounds = [waiting.last + 1 + np.arange(waiting.rows)], waiting.boxes
        if waiting.rebuilds and waiting.last:
            rows = self._connection.execute(
                sql("SELECT fid, geom FROM", quoted(table), "WHERE fid <= ? AND geom IS NOT NULL"), (waiting.last,)
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
            packed = self._packed(index, fids, bounds, Part(progress, 0, 50))
            self._tell(Part(progress, 50, 100), waiting)
            self._fill(index, packed)
        else:
            self._tell(progress, waiting)
            self._connection.executemany(
                sql("INSERT INTO", quoted(index), "VALUES (?, ?, ?, ?, ?)"),
                ((fid, *box) for fid, box in zip(fids.tolist(), bounds.tolist())),
            )

    def _packed(self, index: str, fids, bounds, progress: Progress):
        from .packed_index import pack

        node = sql("SELECT length(data) FROM", quoted(f"{index}_node"), "WHERE nodeno = 1")
        return pack(fids, bounds, self._connection.execute(node).fetchone()[0], progress)

    def _fill(self, index: str, packed) -> None:
        for part in ("node", "rowid", "parent"):
            self._connection.execute(sql("DELETE FROM", quoted(f"{index}_{part}")))
        nodes = dict(zip(("nodeno", "data"), zip(*packed.nodes)))
        rowids = {"rowid": packed.rowids[0].tolist(), "nodeno": packed.rowids[1].tolist()}
        parents = {"nodeno": packed.parents[0].tolist(), "parentnode": packed.parents[1].tolist()}
        for part, columns in (("node", nodes), ("rowid", rowids), ("parent", parents)):
            self._insert(f"{index}_{part}", columns)

    def upgrade(self, model: sqlite3.Connection) -> None:
        """Add what ``model``, an empty file of this schema, has and the open one has not."""
        for table in schema.TABLES.values():
            complete(self._connection, table, model)
        _create_indexes(self._connection)
        known = "UPDATE schema_info SET version = ?, plugin_version = ?"
        self._connection.execute(known, (schema.VERSION, PLUGIN_VERSION))
        self._touched.add("schema_info")


class _Earlier:
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


def _read(
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
