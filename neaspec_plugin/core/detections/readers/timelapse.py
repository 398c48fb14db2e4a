"""Timelapse (Greenberg): the CSV export of its table of pictures, one row for each file.

Only ``RootFolder``, ``File``, ``RelativePath``, ``DateTime`` (or ``Date`` and ``Time``) and ``DeleteFlag`` are
Timelapse's own; the columns of species, count and individual are labels of the project: the mapping tells them, or
their headers where these are known words. The station is the first folder of the relative path. Files marked for
deletion are counted and not read; several rows of one file are several animals.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pandas as pd

from ...errors import NeaspecError
from ..cells import TRUE, Cells
from ..delimited import Rows
from ..deployments import Part
from ..member_tables import MemberTable, member_tables, table_rows
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import other_columns, own_columns, plain, shared_order
from ..reader import Chunk, Context, Dataset
from ..record_ids import ROW_IDS, numbered
from ..source import Source
from ..words import Words, bundled_words

FORMAT_ID = "timelapse"
PROTOCOL = "camera trap"
TIMES = {"start": "DateTime", "date": "Date", "time": "Time"}
FIXED = ("RootFolder", "Folder", "File", "RelativePath", *TIMES.values(), "DeleteFlag", "MarkForDeletion",
         "ImageQuality", "UtcOffset")  # fmt: skip
DELETED = ("deleteflag", "markfordeletion")
GUESSED = ("species", "count", "individual", "sex", "lifeStage", "behavior", "flank", "observationType", "latitude",
           "longitude", "remarks", "locality", "declaredSide")  # fmt: skip
PERSON = "observer"


def recognises(source: Source) -> bool:
    """A table with Timelapse's own columns of a file."""
    return bool(_tables(source))


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the one root folder, else by the SHA-256."""
    tables = _tables(source)
    if not tables:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for table in tables])
    roots: set[str] = set()
    for _, rows in table_rows(source, () if context.dataset_id else tables, encoding=context.encoding):
        theirs = _theirs(rows.frame)
        roots.update(theirs["rootfolder" if "rootfolder" in theirs else "folder"].dropna())
    root = roots.pop() if len(roots) == 1 else ""
    return Dataset(context.dataset_id or root or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``detections``.

    Raises ``NeaspecError``: unknown_source, missing_column where neither the mapping nor the headers tell which column
    has the species, and those of ``delimited.read_rows``.
    """
    dataset = describe(source, context)
    words = context.words or bundled_words()
    seen, alike = Seen(), {}
    for table in _tables(source):
        columns = _columns(table, context, words)
        times = (
            cells["start"].where(cells["start"].notna(), cells["date"])
            for cells in (
                Cells(rows.frame, columns) for _, rows in table_rows(source, (table,), encoding=context.encoding)
            )
        )
        dated = replace(context, date_order=shared_order(times, context.date_order))
        persons = [guess.column for guess in words.headers.guess_columns(table.header) if guess.field == PERSON]
        extra = other_columns(table.header, [*columns.values(), *persons, *FIXED])
        for file, rows in table_rows(source, (table,), encoding=context.encoding):
            yield _chunk(Part(dataset, file, rows), columns, extra, words, dated, seen, alike)


def _tables(source: Source) -> list[MemberTable]:
    return [
        table
        for table in member_tables(source)
        if table.has("File", "RelativePath") and (table.has("DateTime") or table.has("Date", "Time"))
    ]


def _theirs(frame: pd.DataFrame) -> Cells:
    return Cells(frame, {plain(column): column for column in reversed(frame.columns)})


def _columns(table: MemberTable, context: Context, words: Words) -> dict[str, str]:
    """{our field: their column}; Raises ``NeaspecError``: missing_column."""
    header = table.header
    fixed = {plain(column) for column in FIXED}
    guessed = {
        guess.field: guess.column
        for guess in words.headers.guess_columns([column for column in header if plain(column) not in fixed])
        if guess.field in GUESSED and guess.column not in context.mapping.values()
    }
    return own_columns(header, {**TIMES, **guessed}, context.mapping, ("species",), table.file)


def _chunk(
    part: Part,
    columns: Mapping[str, str],
    extra: list[str],
    words: Words,
    context: Context,
    seen: Seen,
    alike: dict[str, tuple[int, ...]],
) -> Chunk:
    theirs = _theirs(part.rows.frame)
    deleted = pd.concat([_is_true(theirs[name]) for name in DELETED], axis=1).any(axis=1)
    frame = part.rows.frame[~deleted]
    cells, theirs = Cells(frame, columns), _theirs(frame)
    path = theirs["relativepath"].map(lambda text: text.replace("\\", "/").strip("/"), na_action="ignore")
    path = path.astype(object).where(path.notna(), "")
    cells.put("locationID", [text.split("/")[0] or None for text in path])
    file = theirs["file"]
    named = [str(uuid.uuid5(ROW_IDS, f"{folder}/{name}")) if name else None for folder, name in zip(path, file)]
    cells.put("occurrenceID", numbered(pd.Series(named, index=frame.index, dtype=object), frame, alike))
    cells.put("observationLevel", "media")
    kind = _kinds(cells, words)
    cells.put("observationType", kind)
    cells.put("species", cells["species"].where(kind == "animal", None))
    cells.put("count", cells["count"].where(kind == "animal", None))
    part = replace(part, rows=Rows(frame, part.rows.misshapen))
    chunk = occurrence_chunk(part, cells, seen, context, None, "MachineObservation", PROTOCOL, extra)
    return replace(chunk, not_read={"marked_for_deletion": int(deleted.sum())})


def _kinds(cells: Cells, words: Words) -> pd.Series:
    """The type of each row: as its own column says, else as the word that stands for the species, else an animal.

    A row without a species is not classified yet.
    """
    said = words.values("observation_type", cells["observationType"])
    species = cells["species"]
    told = words.values("observation_type", species)
    told = told.where(told != "animal", "unknown")  # an animal that is not named
    kind = told.where(told.notna(), species.map(lambda name: "animal", na_action="ignore"))
    kind = said.where(said.notna() & ~(said == "animal"), kind)
    return kind.where(kind.notna(), "unclassified").astype(object)


def _is_true(text: pd.Series) -> pd.Series:
    return text.map(str.casefold, na_action="ignore").isin(TRUE)
