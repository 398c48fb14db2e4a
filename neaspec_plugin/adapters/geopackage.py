"""A conservation database in one GeoPackage file.

OGR makes the file; rows go through one SQLite connection in one transaction with a rollback journal, so that a killed
process leaves what was before or what is after. The triggers of the spatial index call functions that SQLite itself
has not; they are registered here and read the envelope from the geometry. Rows are written by ``geopackage_writer``
and read by ``table_reading``.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from osgeo import ogr, osr

from ..about import VERSION as PLUGIN_VERSION
from ..core import schema
from ..core.errors import NeaspecError
from ..core.progress import Progress, Silent
from .clock import now
from .geometry_blobs import EPSG, FUNCTIONS
from .geopackage_writer import GeoPackageWriter
from .missing_parts import create_indexes
from .statements import quoted, sql
from .table_reading import read

if TYPE_CHECKING:
    import pandas as pd

BUSY_TIMEOUT_MS = 10_000
CACHE_KB = 64_000
SORTING_THREADS = 2  # beside the one that asks, while an index is made
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
            create_indexes(connection)
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
            return read(connection, table, where, columns)

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
