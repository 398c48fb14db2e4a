"""Tables of the R package camtrapR (Niedballa et al. 2016, doi 10.1111/2041-210X.12600): stations and records.

The table of stations has set-up and retrieval and, as ``Problem1_from``, ``Problem1_to`` and so on, the times in which
a station did not work; both days of a problem are out of work as a whole where only dates are given. Camelot writes the
same tables, one station in several sessions and a record as often as it counted animals: there equal rows are one
record with that count. Where a table of individuals tells of a picture, the same record of the table of all species is
not read.
"""

from __future__ import annotations

import re
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..cells import Cells
from ..dates import parse_dates
from ..delimited import Rows
from ..deployments import Part, Stations, deployment_chunks
from ..member_tables import MemberTable, member_tables, table_rows
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import other_columns, own_columns, plain, shared_order, without_home
from ..reader import Chunk, Context, Dataset
from ..record_ids import ROW_IDS, numbered
from ..source import Source

FORMAT_ID = "camtrapr"
PROTOCOL = "camera trap"
STATION = {
    "station": "Station",
    "camera": "Camera",
    "session": "Session",
    "start": ("Setup_date", "date_setup"),
    "end": ("Retrieval_date", "date_retrieval"),
    "latitude": ("gps_y", "latitude", "lat"),
    "longitude": ("gps_x", "longitude", "lon", "long"),
    "y": ("utm_y", "y", "northing"),
    "x": ("utm_x", "x", "easting"),
}
RECORD = {
    "station": "Station",
    "camera": "Camera",
    "camera_name": "CameraName",
    "session": "Session",
    "species": "Species",
    "individual": "Individual",
    "start": "DateTimeOriginal",
    "picture": "FileName",
}
COUNTED = "TrapAndCamera"  # a column of Camelot's table, which has a row as often as it counted animals
PATHS = "directory"
_PROBLEM = re.compile(r"problem(\d+)_(from|to)")
_DAY = pd.Timedelta(days=1)


def recognises(source: Source) -> bool:
    """Tables with the columns that the package needs of stations or of records."""
    stations, records = _tables(source)
    return bool(stations or records)


def describe(source: Source, context: Context) -> Dataset:
    """The tables name no data set: what the context says, else the first twelve digits of the SHA-256."""
    stations, records = _tables(source)
    if not stations and not records:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for table in (*stations, *records)])
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments``, ``effort`` (derived) and ``detections``.

    Raises ``NeaspecError``: unknown_source, missing_column, and those of ``delimited.read_rows``.
    """
    dataset = describe(source, context)
    tables, records = _tables(source)
    ordered = {table: replace(context, date_order=_order(source, table, context)) for table in tables}
    stations, visits = Stations(), _Visits(source, ordered)
    for table in tables:
        for file, rows in table_rows(source, (table,), encoding=context.encoding):
            yield from _deployments(Part(dataset, file, rows), visits, stations, ordered[table])
    known = _Known(source, records, context)
    seen, alike = Seen(), {}
    for table in records:
        times = (
            _cells(rows.frame, RECORD, context)["start"]
            for _, rows in table_rows(source, (table,), encoding=context.encoding)
        )
        dated = replace(context, date_order=shared_order(times, context.date_order))
        for file, rows in table_rows(source, (table,), encoding=context.encoding):
            yield _records(Part(dataset, file, rows), visits, known, stations, dated, seen, alike)


def _tables(source: Source) -> tuple[list[MemberTable], list[MemberTable]]:
    tables = member_tables(source)
    return (
        [table for table in tables if table.has("Station", "Setup_date", "Retrieval_date")],
        [table for table in tables if table.has("Station", "Species", "DateTimeOriginal")],
    )


def _cells(frame: pd.DataFrame, names: dict[str, str | tuple[str, ...]], context: Context) -> Cells:
    return Cells(frame, own_columns(frame.columns, names, context.mapping))


# --- stations ---------------------------------------------------------------------------------------------------------


def _order(source: Source, table: MemberTable, context: Context) -> str:
    """The order of day and month that all dates of a table of stations share."""
    dated = [column for column in table.header if _PROBLEM.fullmatch(plain(column))]

    def columns() -> Iterator[pd.Series]:
        for _, rows in table_rows(source, (table,), encoding=context.encoding):
            cells = _cells(rows.frame, STATION, context)
            yield pd.concat([cells["start"], cells["end"], *(cells[column] for column in dated)])

    return shared_order(columns(), context.date_order)


@dataclass(frozen=True)
class _Visit:
    """One row of a table of stations: which camera stood there from when to when (days), and the id made of it."""

    own: str
    camera: str | None
    session: str | None
    start: pd.Timestamp
    end: pd.Timestamp


class _Visits:
    """The rows of the tables of stations by station.

    Several of one station, camera and session are told apart by their set-up.
    """

    def __init__(self, source: Source, tables: Mapping[MemberTable, Context]):
        self._by_station: dict[str, list[_Visit]] = defaultdict(list)
        self._found: dict[tuple, tuple[str | None, bool]] = {}
        rows = [
            (_cells(rows.frame, STATION, context), context)
            for table, context in tables.items()
            for _, rows in table_rows(source, (table,), encoding=context.encoding)
        ]
        keys = Counter(key for cells, _ in rows for key in _keys(cells).dropna())
        self._repeated = {key for key, times in keys.items() if times > 1}
        for cells, context in rows:
            start, end = (_days(cells[name], context) for name in ("start", "end"))
            own = self.own(cells, context)
            for station, *visit in zip(cells["station"], own, cells["camera"], cells["session"], start, end):
                if station is not None:
                    self._by_station[station].append(_Visit(*visit))

    def own(self, cells: Cells, context: Context) -> pd.Series:
        """The id of each row of a table of stations."""
        keys = _keys(cells)
        day = _days(cells["start"], context).dt.strftime("%Y-%m-%d")
        return keys.where(~keys.isin(self._repeated) | day.isna(), keys + "/" + day.fillna(""))

    def __bool__(self) -> bool:
        return bool(self._by_station)

    def of(self, cells: Cells, days: pd.Series) -> tuple[pd.Series, pd.Series]:
        """The id of the visit of each record, and where several cameras come into question."""
        found = [
            self._of(*row)
            for row in zip(cells["station"], cells["camera_name"], cells["camera"], cells["session"], days)
        ]
        own = pd.Series([name for name, _ in found], index=days.index, dtype=object)
        return own, pd.Series([unclear for _, unclear in found], index=days.index, dtype=bool)

    def _of(
        self, station: str | None, name: str | None, camera: str | None, session: str | None, day: pd.Timestamp
    ) -> tuple[str | None, bool]:
        key = (station, name, camera, session, day)
        if key not in self._found:
            self._found[key] = self._search(station, {name, camera} - {None}, session, day)
        return self._found[key]

    def _search(
        self, station: str | None, cameras: set[str], session: str | None, day: pd.Timestamp
    ) -> tuple[str | None, bool]:
        visits = self._by_station.get(station or "", [])
        for named, wanted in (("camera", cameras), ("session", {session} - {None})):
            if wanted and any(getattr(visit, named) for visit in visits):
                visits = [visit for visit in visits if getattr(visit, named) in wanted]
        if not visits:
            return "/".join(filter(None, (station, *sorted(cameras)))) or None, False
        during = [visit for visit in visits if not (day < visit.start or day > visit.end)]
        before = [visit for visit in visits if not day < visit.start]
        chosen = during or before[-1:] or visits[:1]
        return chosen[0].own, len({visit.camera for visit in chosen}) > 1


def _keys(cells: Cells) -> pd.Series:
    parts = zip(cells["station"], cells["camera"], cells["session"])
    keys = ["/".join(filter(None, part)) if part[0] else None for part in parts]
    return pd.Series(keys, index=cells.frame.index, dtype=object)


def _days(text: pd.Series, context: Context) -> pd.Series:
    return parse_dates(text, None, context.date_order)["local"].dt.floor("D")


def _deployments(part: Part, visits: _Visits, stations: Stations, context: Context) -> Iterator[Chunk]:
    frame = part.rows.frame
    columns = own_columns(frame.columns, STATION, context.mapping)
    cells = Cells(frame, columns)
    cells.put("deploymentID", visits.own(cells, context))
    cells.put("locationID", cells["station"])
    cells.put("cameraID", cells["camera"])
    cells.put("deploymentGroups", cells["session"])
    gaps, unclear = _problems(frame, cells, context)
    cells.put("inactive", gaps)
    problems = [column for column in frame if _PROBLEM.fullmatch(plain(column))]
    extra = other_columns(frame.columns, [*columns.values(), *problems])
    yield from deployment_chunks(part, cells, stations, context, PROTOCOL, extra, doubts={"problem_not_taken": unclear})


def _problems(frame: pd.DataFrame, cells: Cells, context: Context) -> tuple[pd.Series, pd.Series]:
    """The times out of work by the clock, and the rows with one that cannot be read or ends before it begins.

    A problem without a beginning lasts from the set-up, one without an end until the retrieval.
    """
    columns: dict[str, dict[str, str]] = defaultdict(dict)
    for column in frame:
        if match := _PROBLEM.fullmatch(plain(column)):
            columns[match.group(1)][match.group(2)] = column
    gaps: list[list[str]] = [[] for _ in range(len(frame))]
    unclear = pd.Series(False, index=frame.index)
    limits = {"from": cells["start"], "to": cells["end"]}
    for pair in columns.values():
        text = {side: cells[pair[side]] if side in pair else limits[side].map({}) for side in limits}
        any_written = text["from"].notna() | text["to"].notna()
        bounds = {}
        for side, limit in limits.items():
            times = parse_dates(text[side].where(text[side].notna(), limit).astype(object), None, context.date_order)
            whole_day = _DAY * ((times["precision"] == "day") & (side == "to"))
            bounds[side] = times["local"] + whole_day
        good = any_written & (bounds["from"] < bounds["to"])
        unclear |= any_written & ~good
        for place in np.flatnonzero(good):
            gaps[place].append("/".join(bounds[side].iloc[place].isoformat() for side in limits))
    return pd.Series([";".join(row) or None for row in gaps], index=frame.index, dtype=object), unclear


# --- records ----------------------------------------------------------------------------------------------------------


class _Known:
    """What must be known of all records before the first is taken: how often equal rows come, and which individuals
    are told apart in which picture."""

    def __init__(self, source: Source, tables: list[MemberTable], context: Context):
        self.times: Counter[int] = Counter()
        self._individuals: dict[tuple, set[str | None]] = defaultdict(set)
        self._records: Counter[tuple] = Counter()
        for table in tables:
            if table.has(COUNTED):
                for _, rows in table_rows(source, (table,), encoding=context.encoding):
                    self.times.update(_contents(rows.frame).tolist())
        apart = [table for table in tables if table.has("Individual")]
        if apart and len(apart) < len(tables):
            for table in tables:
                for _, rows in table_rows(source, (table,), encoding=context.encoding):
                    cells = _cells(rows.frame, RECORD, context)
                    for key, species in zip(_pictures(cells), cells["species"]):
                        if table in apart:
                            self._individuals[key].add(species)
                        else:
                            self._records[key] += 1

    def told(self, cells: Cells) -> np.ndarray:
        """Which records of a table without individuals a table of individuals tells of."""
        if not self._individuals or cells["individual"].notna().any():
            return np.zeros(len(cells.frame), bool)
        told = [
            key in self._individuals and (species in self._individuals[key] or self._records[key] == 1)
            for key, species in zip(_pictures(cells), cells["species"])
        ]
        return np.array(told, dtype=bool)


def _pictures(cells: Cells) -> Iterator[tuple]:
    return zip(cells["station"], cells["start"], cells["picture"])


def _contents(frame: pd.DataFrame) -> np.ndarray:
    return pd.util.hash_pandas_object(frame[sorted(frame.columns)], index=False).to_numpy()


def _records(
    part: Part,
    visits: _Visits,
    known: _Known,
    stations: Stations,
    context: Context,
    seen: Seen,
    alike: dict[str, tuple[int, ...]],
) -> Chunk:
    frame = part.rows.frame
    counted = any(plain(column) == plain(COUNTED) for column in frame)
    told = known.told(_cells(frame, RECORD, context))
    again = np.zeros(len(frame), bool)
    times = np.zeros(len(frame), int)
    if counted:
        for place, content in enumerate(_contents(frame).tolist()):
            times[place] = known.times.pop(content, 0)  # a row that comes again finds none
        again = (times == 0) & ~told
    frame = frame[~told & ~again]
    frame = frame.assign(**{column: without_home(frame[column]) for column in frame if plain(column) == PATHS})
    columns = own_columns(frame.columns, RECORD, context.mapping)
    cells = Cells(frame, columns)
    if counted:
        cells.put("count", pd.Series(times[~told & ~again], dtype=object).map(str))
    own, unclear = visits.of(cells, _days(cells["start"], context))
    cells.put("deploymentID", own if visits else None)
    cells.put("locationID", cells["station"])
    cells.put("observationLevel", "event")
    cells.put("occurrenceID", numbered(_own_ids(cells), frame, alike))
    extra = other_columns(frame.columns, [*columns.values(), "Date", "Time"])
    chunk = occurrence_chunk(
        Part(part.dataset, part.file, Rows(frame, part.rows.misshapen)),
        cells,
        seen,
        context,
        stations if visits else None,
        "MachineObservation",
        PROTOCOL,
        extra,
        doubts={"camera_not_told": unclear},
    )
    return replace(chunk, not_read={"told_by_individual": int(told.sum()), "counted_again": int(again.sum())})


def _own_ids(cells: Cells) -> pd.Series:
    """An id of what tells a record, for the tables have none."""
    names = ("station", "camera", "camera_name", "session", "species", "individual", "start", "picture")
    told = zip(*(cells[name] for name in names))
    ids = [str(uuid.uuid5(ROW_IDS, "\x1f".join(part or "" for part in parts))) for parts in told]
    return pd.Series(ids, index=cells.frame.index, dtype=object)
