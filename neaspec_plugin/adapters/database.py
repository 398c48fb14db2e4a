"""What a conservation database can do, whatever keeps it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

from ..core.progress import Progress
from ..core.schema import PROVENANCE

if TYPE_CHECKING:
    import pandas as pd


class Earlier(Protocol):
    """Rows of one table that were there before; each is given once."""

    def __len__(self) -> int:
        """How many were not given yet."""

    def of(self, keys: Iterable[str]) -> pd.DataFrame:
        """Those with these keys, as they are now."""

    def rest(self) -> Iterator[pd.DataFrame]:
        """Those never asked for, some at a time."""


class Writer(Protocol):
    """One transaction: all of it becomes visible at its end, or nothing does.

    Whatever takes long may raise ``NeaspecError('cancelled')``, as the progress of the transaction says.
    """

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """As ``Database.read``, with what this transaction wrote."""

    def earlier(self, table: str, where: Mapping[str, Any]) -> Earlier:
        """The rows that are there now, to be found by the key of one column; no memory that grows with them."""

    def insert(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows; returns how many. Columns that the schema does not know raise ``NeaspecError``.

        A key that is there already makes the transaction fail, at once or at its end.
        """

    def replace(self, table: str, frame: pd.DataFrame) -> int:
        """Add rows, or overwrite those with the same key."""

    def update(self, table: str, frame: pd.DataFrame) -> int:
        """Set the columns of ``frame`` on the rows with its keys, the others stay; returns how many rows there were."""

    def delete(self, table: str, column: str, values: Iterable[str]) -> int:
        """Remove the rows whose ``column`` holds one of ``values``."""

    def clear(self, table: str) -> None:
        """Remove all rows."""

    def settle(self, progress: Progress | None = None) -> None:
        """Make now the indexes of tables into which many rows came; else the next who asks for a row waits for it."""


class Database(Protocol):
    """A conservation database with the tables of ``core/schema/``."""

    path: str

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """The rows of a table by its key, with a column ``geometry`` (shapely, EPSG:4326) where it has one.

        ``where``: a column's value, or a list of those that will do. ``columns``: only these, in this order, and
        ``geometry`` only where it is among them.
        """

    def count(self, table: str) -> int:
        """How many rows a table has."""

    def transaction(self, progress: Progress | None = None) -> AbstractContextManager[Writer]:
        """Open a transaction; leaving it by an exception changes nothing.

        ``progress`` is asked, while the database works, whether to stop; it is told nothing.
        """

    def state(self) -> Hashable:
        """What is another one after each change of the content, whoever made it, and quick to ask for."""

    def layer_source(self, table: str, where: str = "") -> str:
        """What QGIS opens as a layer."""


def open_database(path: str) -> Database:
    """The database in a file.

    Raises ``NeaspecError``: file_not_found, not_a_database, database_locked, database_newer, database_older.
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
