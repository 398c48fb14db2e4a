"""One open transaction of a database: rows go in, few through the triggers of their table, many beside them.

Where many rows come, the indexes and triggers of their table are set aside within the transaction and made anew before
anybody asks for a row.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from ..about import VERSION as PLUGIN_VERSION
from ..core import schema
from ..core.errors import NeaspecError
from ..core.progress import Part, Progress, Silent
from .cell_values import BATCH, cells_of, plain_row
from .clock import now
from .geometry_blobs import boxes, encoded, no_boxes
from .missing_parts import complete, create_indexes
from .statements import MOST_BOUND, insertion, quoted, sql
from .table_reading import Earlier, read

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

BULK = 1000  # rows from which on a table's index is filled when all are there, not row by row
REBUILT = 4  # an index is made anew where the rows before are at most so many times those that came
ROWS_PER_STATEMENT, IN_BULK = 64, 256  # of few rows and of many, which repay a long statement
ASKED_EVERY = 200_000  # steps of SQLite's machine between two questions whether to stop, some hundredths of a second
STEPS_PER_ROW = 16  # of an index that is made; for the progress only


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
        return read(self._connection, table, where, columns)

    def earlier(self, table: str, where: Mapping[str, Any]) -> Earlier:
        return Earlier(self._connection, table, where)

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
        create_indexes(self._connection)
        known = "UPDATE schema_info SET version = ?, plugin_version = ?"
        self._connection.execute(known, (schema.VERSION, PLUGIN_VERSION))
        self._touched.add("schema_info")


def _known(definition: schema.Table, frame: pd.DataFrame) -> list[str]:
    """The columns of the frame in the table's order. Raises unknown_columns."""
    unknown = [name for name in frame.columns if name not in definition.names and name != "geometry"]
    if unknown:
        raise NeaspecError("unknown_columns", table=definition.name, columns=", ".join(map(str, unknown)))
    return [name for name in definition.names if name in frame.columns]
