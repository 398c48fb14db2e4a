"""What a conservation database can do, whatever keeps it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

from ..core.schema import PROVENANCE

if TYPE_CHECKING:
    import pandas as pd


class Writer(Protocol):
    """One transaction: all of it becomes visible at its end, or nothing does."""

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows; returns how many. Columns that the schema does not know raise ``NeaspecError``."""

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows, or overwrite those with the same key."""

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        """Remove the rows whose ``column`` holds one of ``values``."""

    def clear(self, table: str) -> None:
        """Remove all rows."""


class Database(Protocol):
    """A conservation database with the tables of ``core/schema.py``."""

    path: str

    def read(self, table: str, where: Mapping[str, Any] | None = None) -> pd.DataFrame:
        """The rows of a table by its key, with a column ``geometry`` (shapely, EPSG:4326) where it has one.

        ``where``: a column's value, or a list of those that will do.
        """

    def count(self, table: str) -> int:
        """How many rows a table has."""

    def transaction(self) -> AbstractContextManager[Writer]:
        """Open a transaction; leaving it by an exception changes nothing."""

    def layer_source(self, table: str, where: str = "") -> str:
        """What QGIS opens as a layer."""


def open_database(path: str) -> Database:
    """The database in a file.

    Raises ``NeaspecError``: file_not_found, not_a_database, database_newer.
    """
    from .geopackage import GeoPackage

    return GeoPackage.open(path)


def digest(frame: pd.DataFrame) -> str:
    """SHA-256 of a table's content, whatever the order of its rows and the file they came from.

    What a run's identity and lineage name.
    """
    rows = []
    frame = frame.drop(columns=[name for name in PROVENANCE if name in frame.columns])
    for record in frame.to_dict("records"):
        rows.append(json.dumps({k: _text(v) for k, v in record.items()}, ensure_ascii=False, sort_keys=True))
    return hashlib.sha256("\n".join(sorted(rows)).encode("utf-8")).hexdigest()


def _text(value: Any) -> Any:
    if hasattr(value, "wkb_hex"):
        return value.wkb_hex
    text = str(value)
    return None if text in ("None", "nan", "<NA>") else text
