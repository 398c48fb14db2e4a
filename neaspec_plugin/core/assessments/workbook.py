"""A spreadsheet recognised as a filled-in form: which sheet is which table, which column which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..errors import NeaspecError
from .form import AIDS, CHILDREN, NEEDED, ONE_OF, SHEETS, SITE_NAME, columns
from .lexicon import Lexicon, most_spoken

_YEAR = {table: ("year",) if table in CHILDREN else () for table in SHEETS}  # tells the assessment, is not stored
# what is left out or stays without a row being refused
NOT_TAKEN = ("column_not_read", "column_lacking", "sheet_not_read", "person_without_consent", "site_left_blank")
MOST_ROWS = 20_000  # of a sheet: forms hold hundreds
Merge = tuple[int, int, int]  # first and last row and the column of cells that are one, from 0


@dataclass(frozen=True)
class Sheet:
    """One sheet. ``rows``: text of all columns that the form has, '' where a cell is empty, indexed by row below the
    header from 1, blank rows left out; ``header_row``: row of the header in the spreadsheet, from 1; ``unread``:
    columns with something in them whose header is not known; ``lacking``: fields that have no column; ``merged``: rows
    and fields of numbers in cells that are one over several rows, so that nobody can tell whose they are."""

    table: str
    title: str
    language: str
    rows: pd.DataFrame
    header_row: int
    labels: Mapping[str, str]
    unread: tuple[str, ...]
    lacking: tuple[str, ...] = ()
    merged: frozenset[tuple[int, str]] = frozenset()

    def place(self, row: int) -> int:
        """The number that the spreadsheet itself shows beside a row."""
        return self.header_row + row


def recognise(
    file: str, cells: Mapping[str, Sequence[Sequence[str]]], lexicon: Lexicon,
    merged: Mapping[str, Sequence[Merge]] = {},
) -> dict[str, Sheet]:  # fmt: skip
    """The sheets of a form by table. ``cells``: {title: rows of text cells, from the first row of the sheet};
    ``merged``: {title: cells that are one over several rows}. What such a cell says is said of all its rows.

    The language of the workbook is that of most headers. Raises ``NeaspecError``: form_not_recognised,
    form_sheet_missing, form_column_missing, form_column_twice, table_too_long.
    """
    found: dict[str, tuple[str, Sequence[Sequence[str]], int, str]] = {}
    for title, rows in cells.items():
        table = lexicon.table(title)
        header = table in SHEETS and lexicon.header(table, rows)
        if table and header and table not in found:
            found[table] = (title, rows, *header)
    if not found:
        raise NeaspecError("form_not_recognised", file=file)
    language = most_spoken(language for *_, language in found.values())
    missing = [table for table in SHEETS if table not in found]
    if missing:
        raise NeaspecError("form_sheet_missing", file=file, sheet=_title(lexicon, missing[0], language))
    return {
        table: _sheet(file, table, *found[table][:3], language, lexicon, merged.get(found[table][0], ()))
        for table in SHEETS
    }


def unread_sheets(
    cells: Mapping[str, Sequence[Sequence[str]]], sheets: Mapping[str, Sheet], lexicon: Lexicon
) -> list[str]:
    """The sheets with something in them that are none of the form's."""
    read = {sheet.title for sheet in sheets.values()}
    return [
        title
        for title, rows in cells.items()
        if title not in read and lexicon.table(title) not in AIDS and any(cell.strip() for row in rows for cell in row)
    ]


def _title(lexicon: Lexicon, table: str, language: str) -> str:
    titles = {known: title for title, known in lexicon.sheets.get(language, {}).items()}
    return titles.get(table, table)


def _sheet(
    file: str, table: str, title: str, rows: Sequence[Sequence[str]], top: int, language: str, lexicon: Lexicon,
    merges: Sequence[Merge],
) -> Sheet:  # fmt: skip
    header = list(rows[top])
    fields = lexicon.fields(table, header, language)
    for name in set(fields) - {None}:
        if fields.count(name) > 1:
            raise NeaspecError("form_column_twice", file=file, sheet=title, column=header[fields.index(name)])
    own = {name: label for label, name in lexicon.headers.get(language, {}).get(table, {}).items()}
    for name in (*NEEDED[table], *ONE_OF.get(table, ())):
        if name not in fields:
            raise NeaspecError("form_column_missing", file=file, sheet=title, column=own.get(name, name))
    below = {number: row for number, row in enumerate(rows[top + 1 :], 1) if any(map(str.strip, row))}
    if len(below) > MOST_ROWS:
        raise NeaspecError("table_too_long", file=file, rows=MOST_ROWS)
    frame = pd.DataFrame(
        {field.name: [_cell(row, fields, field.name) for row in below.values()] for field in columns(table)},
        index=pd.Index(list(below), dtype="int64"),
        dtype=object,
    )
    merged = _spread(frame, table, fields, [(first - top, last - top, column) for first, last, column in merges])
    unread = [
        cell
        for place, (cell, name) in enumerate(zip(header, fields))
        if name is None and any(place < len(row) and row[place].strip() for row in below.values())
    ]
    labels = {name: cell for name, cell in zip(fields, header) if name}
    lacking = tuple(one.name for one in columns(table) if one.name not in (*fields, SITE_NAME.name, *_YEAR[table]))
    return Sheet(table, title, language, frame, top + 1, labels, tuple(unread), lacking, merged)


def _spread(
    frame: pd.DataFrame, table: str, fields: Sequence[str | None], merges: Sequence[Merge]
) -> frozenset[tuple[int, str]]:
    """Write what a merged cell says into its other rows; returns rows and fields of numbers, which are not spread.

    ``merges`` count rows from the header; one that begins in the header or above is of no row.
    """
    numbers = {one.name for one in columns(table) if one.type in ("integer", "real")} - {"year"}
    unclear: set[tuple[int, str]] = set()
    for first, last, column in merges:
        name = fields[column] if column < len(fields) else None
        if name is None or first < 1 or first not in frame.index or not frame.at[first, name].strip():
            continue
        own = frame.index[(frame.index >= first) & (frame.index <= last)]
        if name in numbers:
            unclear.update((int(row), name) for row in own)
        else:
            frame.loc[own, name] = frame.at[first, name]
    return frozenset(unclear)


def _cell(row: Sequence[str], fields: Sequence[str | None], name: str) -> str:
    place = fields.index(name) if name in fields else -1
    return row[place] if 0 <= place < len(row) else ""
