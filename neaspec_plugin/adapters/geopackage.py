"""A conservation database in one GeoPackage file.

OGR makes the file; rows go through one SQLite connection in one transaction with a rollback journal, so that a killed
process leaves what was before or what is after. The triggers of the spatial index call functions that SQLite itself
has not; they are registered here and read the envelope from the geometry.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from osgeo import ogr, osr

from ..about import VERSION as PLUGIN_VERSION
from ..core import schema
from ..core.errors import NeaspecError

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

BUSY_TIMEOUT_MS = 10_000
BULK = 1000  # rows from which on the spatial index is filled beside the table, not row by row
EPSG = 4326
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
_DTYPE = {"integer": "Int64", "real": "float64", "boolean": "boolean"}


def create(path: str) -> None:
    """Write an empty database with every table of the schema; an existing file is replaced only when all is there.

    Raises ``NeaspecError``: not_writable, disk_full.
    """
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder) or not os.access(folder, os.W_OK):
        raise NeaspecError("not_writable", file=os.path.basename(path))
    draft = os.path.join(folder, f".{os.path.basename(path)}.{os.getpid()}.gpkg")
    try:
        _create_tables(draft)
        with contextlib.closing(_connect(draft)) as connection, connection:
            _create_indexes(connection)
            connection.execute(
                "INSERT INTO schema_info (version, plugin_version, created) VALUES (?, ?, ?)",
                (schema.VERSION, PLUGIN_VERSION, now()),
            )
        os.replace(draft, path)
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
    """The key of each table is unique; references are indexed, for they are searched at each import."""
    for table in schema.TABLES.values():
        columns = ", ".join(_quoted(name) for name in table.key)
        connection.execute(
            _sql("CREATE UNIQUE INDEX", _quoted(f"key_{table.name}"), "ON", _quoted(table.name), f"({columns})")
        )
        for field in table.fields:
            if field.references and field.name not in table.key[:1]:
                name = _quoted(f"ref_{table.name}_{field.name}")
                connection.execute(_sql("CREATE INDEX", name, "ON", _quoted(table.name), f"({_quoted(field.name)})"))


class GeoPackage:
    """A conservation database in one file; see ``database.Database``."""

    def __init__(self, path: str):
        self.path = path

    @classmethod
    def open(cls, path: str) -> GeoPackage:
        """Raises ``NeaspecError``: file_not_found, not_a_database, database_newer."""
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
        return cls(path)

    def layer_source(self, table: str, where: str = "") -> str:
        source = f"{self.path}|layername={table}"
        return f"{source}|subset={where}" if where else source

    def count(self, table: str) -> int:
        with contextlib.closing(_connect(self.path)) as connection:
            return connection.execute(_sql("SELECT count(*) FROM", _quoted(table))).fetchone()[0]

    def read(self, table: str, where: Mapping[str, Any] | None = None) -> pd.DataFrame:
        definition = schema.TABLES[table]
        columns = [*definition.names, *(["geom"] if definition.geometry else [])]
        wanted = {name: value if isinstance(value, (list, tuple)) else [value] for name, value in (where or {}).items()}
        condition = " AND ".join(f"{_quoted(name)} IN ({', '.join('?' * len(v))})" for name, v in wanted.items())
        query = _sql(
            "SELECT",
            ", ".join(_quoted(name) for name in columns),
            "FROM",
            _quoted(table),
            f"WHERE {condition}" if condition else "",
            "ORDER BY",
            ", ".join(_quoted(name) for name in definition.key),
        )
        with contextlib.closing(_connect(self.path)) as connection:
            rows = connection.execute(query, [value for values in wanted.values() for value in values]).fetchall()
        return _frame(definition, columns, rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[GeoPackageWriter]:
        """Raises ``NeaspecError`` and changes nothing: database_locked, disk_full, not_writable, database_failed."""
        connection = None
        try:
            connection = _connect(self.path)
            connection.execute("BEGIN IMMEDIATE")
            writer = GeoPackageWriter(connection)
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


class GeoPackageWriter:
    """One open transaction; see ``database.Writer``."""

    def __init__(self, connection: sqlite3.Connection):
        self._connection = connection
        self._touched: set[str] = set()

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        return self._write(table, frame)

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        condition = " AND ".join(f"{_quoted(name)} IS ?" for name in definition.key)
        keys = list(frame[list(definition.key)].itertuples(index=False, name=None))
        self._connection.executemany(_sql("DELETE FROM", _quoted(table), "WHERE", condition), map(_plain_row, keys))
        return self._write(table, frame)

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        schema.TABLES[table][column]
        self._touched.add(table)
        return self._connection.executemany(
            _sql("DELETE FROM", _quoted(table), "WHERE", _quoted(column), "= ?"), [(value,) for value in values]
        ).rowcount

    def clear(self, table: str) -> None:
        self._touched.add(table)
        self._connection.execute(_sql("DELETE FROM", _quoted(table)))

    def finish(self) -> None:
        """Bring the format's own records of extent and date up to what was written."""
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

    def _write(self, table: str, frame: pd.DataFrame) -> int:
        definition = schema.TABLES[table]
        unknown = [name for name in frame.columns if name not in definition.names and name != "geometry"]
        if unknown:
            raise NeaspecError("unknown_columns", table=table, columns=", ".join(map(str, unknown)))
        names = [name for name in definition.names if name in frame.columns]
        columns = [_values(frame[name], definition[name].type) for name in names]
        self._touched.add(table)
        if not (definition.geometry and "geometry" in frame.columns):
            self._insert(table, names, columns)
            return len(frame)
        blobs, boxes = _blobs(frame["geometry"].to_numpy(), definition.geometry)
        if len(frame) < BULK:
            self._insert(table, [*names, "geom"], [*columns, blobs])
            return len(frame)
        first = self._connection.execute(_sql("SELECT coalesce(max(fid), 0) + 1 FROM", _quoted(table))).fetchone()[0]
        fids = range(first, first + len(frame))
        with self._index_suspended(table):
            self._insert(table, ["fid", *names, "geom"], [fids, *columns, blobs])
            self._connection.executemany(
                _sql("INSERT INTO", _quoted(f"rtree_{table}_geom"), "VALUES (?, ?, ?, ?, ?)"),
                ((fid, *box) for fid, box, blob in zip(fids, boxes.tolist(), blobs) if blob is not None),
            )
        return len(frame)

    def _insert(self, table: str, names: list[str], columns: list[Iterable]) -> None:
        places = "(" + ", ".join(map(_quoted, names)) + ") VALUES (" + ", ".join("?" * len(names)) + ")"
        self._connection.executemany(_sql("INSERT INTO", _quoted(table), places), zip(*columns))

    @contextlib.contextmanager
    def _index_suspended(self, table: str) -> Iterator[None]:
        """Without the trigger that asks for each row's envelope again; it comes back in the same transaction."""
        name = f"rtree_{table}_geom_insert"
        trigger = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
        statement = self._connection.execute(trigger, (name,)).fetchone()[0]
        self._connection.execute(_sql("DROP TRIGGER", _quoted(name)))
        yield
        self._connection.execute(statement)


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
    for name, function in _ENVELOPE_FUNCTIONS.items():
        connection.create_function(name, 1, function, deterministic=True)
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):  # another program may be in its own edit session
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS:d}")
    return connection


def _sql(*parts: str) -> str:
    """A statement from fixed words and quoted names of the schema; values are always bound."""
    return " ".join(part for part in parts if part)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _explained(error: Exception, path: str) -> NeaspecError:
    name, detail = os.path.basename(path), str(error)
    if "locked" in detail or "busy" in detail:
        return NeaspecError("database_locked", file=name)
    if "full" in detail:
        return NeaspecError("disk_full", file=name)
    if "readonly" in detail or "unable to open" in detail:
        return NeaspecError("not_writable", file=name)
    return NeaspecError("database_failed", file=name, detail=detail)


# --- values -----------------------------------------------------------------------------------------------------------


def _values(column: pd.Series, kind: str) -> list:
    """A column as SQLite takes it: plain Python, None for missing and for an empty text."""
    plain = {"integer": int, "boolean": int, "real": float}.get(kind, str)
    return [None if missing or value == "" else plain(value) for value, missing in zip(column, column.isna())]


def _missing(value: Any) -> bool:
    return str(value) in ("", "None", "nan", "<NA>", "NaT")


def _plain_row(row: tuple) -> tuple:
    return tuple(None if _missing(value) else value.item() if hasattr(value, "item") else value for value in row)


def _frame(table: schema.Table, columns: list[str], rows: list[tuple]) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame.from_records(rows, columns=columns) if rows else pd.DataFrame(columns=columns, dtype=object)
    for field in table.fields:
        frame[field.name] = frame[field.name].astype(_DTYPE.get(field.type, object))
    if table.geometry:
        import shapely

        frame["geometry"] = shapely.from_wkb([None if blob is None else wkb_of(blob) for blob in frame.pop("geom")])
    return frame


# --- GeoPackage geometry (OGC 12-128r18, 2.1.3): header "GP", version, flags, srs, envelope, then WKB -----------------

_ENVELOPE_SIZE = (0, 32, 48, 48, 64)


_HEADER = [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("envelope", "<f8", 4)]  # packed


def _blobs(geometries: np.ndarray, kind: str) -> tuple[list[bytes | None], np.ndarray]:
    """Geometries as the format keeps them, None where empty, and their boxes: min x, max x, min y, max y (degrees)."""
    import numpy as np
    import shapely

    shapes = np.array([shape if shapely.is_geometry(shape) else None for shape in geometries], dtype=object)
    collect = {"LineString": shapely.multilinestrings, "Polygon": shapely.multipolygons}.get(kind)
    if collect:
        single = shapely.get_type_id(shapes) == {"LineString": 1, "Polygon": 3}[kind]  # shapely's numbers
        shapes[single] = [collect([shape]) for shape in shapes[single]]
    boxes = shapely.bounds(shapes)[:, [0, 2, 1, 3]] if len(shapes) else np.empty((0, 4))
    headers = np.zeros(len(shapes), dtype=_HEADER)
    headers["magic"], headers["flags"], headers["srs"], headers["envelope"] = b"GP", 0b0000_0011, EPSG, boxes
    nothing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    bodies = shapely.to_wkb(shapes, byte_order=1)
    return [None if no else head.tobytes() + body for no, head, body in zip(nothing, headers, bodies)], boxes


def wkb_of(blob: bytes) -> bytes:
    """The well-known binary inside a GeoPackage geometry."""
    return blob[8 + _ENVELOPE_SIZE[(blob[3] >> 1) & 0b111] :]


def _envelope(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """min x, max x, min y, max y; None for an empty geometry."""
    if blob is None or blob[3] & 0b0001_0000:
        return None
    order = "<" if blob[3] & 1 else ">"
    if (blob[3] >> 1) & 0b111:
        return struct.unpack_from(order + "4d", blob, 8)
    import shapely

    min_x, min_y, max_x, max_y = shapely.from_wkb(wkb_of(blob)).bounds
    return min_x, max_x, min_y, max_y


def _bound(position: int):
    def bound(blob: bytes | None) -> float | None:
        envelope = _envelope(blob)
        return None if envelope is None else envelope[position]

    return bound


_ENVELOPE_FUNCTIONS = {
    "ST_IsEmpty": lambda blob: None if blob is None else int(_envelope(blob) is None),
    "ST_MinX": _bound(0),
    "ST_MaxX": _bound(1),
    "ST_MinY": _bound(2),
    "ST_MaxY": _bound(3),
}
