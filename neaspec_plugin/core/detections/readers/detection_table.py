"""Any table of records: CSV, TSV, XLSX or ODS, its columns told by their headers in seven languages or by a mapping.

Each row is one record of a species at a place and time. What its header does not tell, a mapping says, and a profile
keeps; columns that stand for no field of ours are kept as they are in ``dynamicProperties``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ...errors import NeaspecError
from ..cells import Cells
from ..dates import day_month_order
from ..delimited import Rows, read_rows
from ..deployments import Part
from ..grids import first_cells, is_one_table
from ..headers import Guess
from ..mapping import RECORD_FIELDS
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import is_personal
from ..reader import Chunk, Context, Dataset
from ..source import Source
from ..words import bundled_words

FORMAT_ID = "detection_table"
PLACES = ("latitude", "longitude", "x", "y", "coordinates", "locality", "locationID", "site", "declaredSide")
COUNTED = frozenset(("season", "season_year", "count_kind", "unit", "count_id"))  # columns of the table of counts
# who wrote a row is no business of the record; the names of the others stay with the office that holds the table
PERSONAL = ("observer",)


def recognises(source: Source) -> bool:
    """A single table or sheet whose header tells a species, a date and a place, and is none of the table of counts.

    For headers that nobody knows the format is chosen or a mapping given.
    """
    if not is_one_table(source):
        return False
    rows = first_cells(source)
    header = rows[bundled_words().headers.header_row(rows)] if rows else []
    if not COUNTED.isdisjoint(name.strip().casefold() for name in header):
        return False
    return {"species", "date", "place"} <= _told(header)


def describe(source: Source, context: Context) -> Dataset:
    """A table names no data set: what the context says, else the first twelve digits of its SHA-256."""
    digest = source.digest(source.members)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``detections``.

    Raises ``NeaspecError``: missing_column, unknown_source and those of ``read_rows``.
    """
    dataset = describe(source, context)
    file = source.name if source.is_sheet else Path(source.members[0]).name
    seen = Seen()
    context = with_date_order(source, context, file)
    for rows in table_rows(source, context):
        header = list(rows.frame.columns)
        columns = columns_of(header, context, file)
        named = set(columns.values())
        extra = [name for name in header if name not in named and not _tells_of_persons(name, context)]
        cells = Cells(rows.frame, columns)
        if "individual" not in cells and "ring" in cells:
            cells.put("individual", cells["ring"])
            cells.put("idMethod", [None if ring is None else "ring" for ring in cells["ring"]])
        if "locationID" not in cells and "site" in cells:
            cells.put("locationID", cells["site"])
        yield occurrence_chunk(Part(dataset, file, rows), cells, seen, context, extra=extra)


def table_rows(source: Source, context: Context) -> Iterator[Rows]:
    """The rows of the source's one table. Raises ``NeaspecError``: unknown_source and those of ``read_rows``."""
    if source.is_sheet:
        if context.sheet is None:
            raise NeaspecError("unknown_source", file=source.name)
        return context.sheet(source, words=context.words)
    if len(source.members) != 1:
        raise NeaspecError("unknown_source", file=source.name)
    member = source.members[0]
    return read_rows(source.open(member), source.name, encoding=context.encoding, words=context.words)


def with_date_order(source: Source, context: Context, file: str) -> Context:
    """The context with the order of day and month that the whole file tells, where the user did not say it.

    A chunk alone may have no day above 12; two chunks must not be read differently.
    """
    if context.date_order != "auto":
        return context
    told = set()
    for rows in table_rows(source, context):
        columns = columns_of(list(rows.frame.columns), context, file)
        for name in ("date", "start"):
            if columns.get(name, "=").startswith("="):
                continue
            told.add(day_month_order(rows.frame[columns[name]]))
    told.discard("unclear")
    return replace(context, date_order=told.pop()) if len(told) == 1 else context


def _tells_of_persons(column: str, context: Context) -> bool:
    """Whether a column names persons, whichever other column of the table does so too."""
    return is_personal(column) or any(guess.field in PERSONAL for guess in guesses([column], context))


def guesses(header: Sequence[str], context: Context) -> list[Guess]:
    """What the header tells of itself, with the reason of each guess."""
    return context.words.headers.guess_columns(header) if context.words else []


def columns_of(header: Sequence[str], context: Context, file: str) -> Mapping[str, str]:
    """{our field: their column, or '=' and a constant}: the user's mapping before the guesses.

    Raises ``NeaspecError``: missing_column where the mapping names a column that is not there, or where neither header
    nor mapping tells the species and the date.
    """
    mapping = {name: column for name, column in context.mapping.items() if name in RECORD_FIELDS}
    for column in mapping.values():
        if not column.startswith("=") and column not in header:
            raise NeaspecError("missing_column", file=file, column=column)
    taken = set(mapping.values())
    guessed = {
        guess.field: guess.column
        for guess in guesses(header, context)
        if guess.field in RECORD_FIELDS and guess.field not in mapping and guess.column not in taken
    }
    columns = {**{name: name for name in RECORD_FIELDS if name in header and name not in taken}, **guessed, **mapping}
    if "species" not in columns and "scientificName" in columns:
        columns["species"] = columns["scientificName"]
    for name, others in (("species", ()), ("date", ("start",))):
        if name not in columns and not any(other in columns for other in others):
            raise NeaspecError("missing_column", file=file, column=name)
    return columns


def _told(header: Sequence[str]) -> set[str]:
    fields = {guess.field for guess in bundled_words().headers.guess_columns(header)}
    told = fields & {"species"} | ({"date"} if fields & {"date", "start"} else set())
    return told | ({"place"} if fields & set(PLACES) else set())
