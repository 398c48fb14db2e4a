"""Text tables as frames of text cells, read in chunks; no cell is guessed into a number or a date."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
import pandas as pd

from ..errors import NeaspecError

CHUNK = 10_000  # rows; larger ones fall out of the cache and are slower
SAMPLE = 1 << 16  # bytes looked at to learn encoding and delimiter
MAX_FIELD = 1 << 16  # characters
MAX_RECORD = 1 << 22  # characters; beyond it there is no row, only a quotation mark that was never closed
DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True)
class Rows:
    """One chunk of a table.

    ``frame`` has the table's columns as text and the row number as index (1 = first row below the header, blank rows
    counted). ``misshapen`` are rows that do not fit the header: (row number, cells, code of the reason).
    """

    frame: pd.DataFrame
    misshapen: list[tuple[int, list[str], str]]

    def __len__(self) -> int:
        return len(self.frame) + len(self.misshapen)


def read_rows(stream: BinaryIO, file: str, header: Sequence[str] = (), chunk: int = CHUNK) -> Iterator[Rows]:
    """The rows of a delimited text (comma, semicolon, tab or bar; UTF-8 or UTF-16), ``chunk`` rows at a time.

    ``stream`` is a ``BufferedReader``. ``header`` holds the columns of an earlier part of the same table; this part may
    repeat them or begin with data. At least one chunk comes, empty where there are no rows; blank rows are passed over.
    Raises ``NeaspecError``: empty_file, wrong_encoding, duplicate_column, broken_row.
    """
    sample = stream.peek(SAMPLE)
    encoding = _encoding(sample, file)
    with io.TextIOWrapper(stream, encoding=encoding, newline="") as text:
        lines = _Lines(text, file)
        cells = csv.reader(lines, delimiter=_delimiter(sample.decode(encoding, errors="ignore")))
        try:
            first = [cell.strip() for cell in next(filter(any, cells), ())]
            if header and set(first) != set(header):
                names, cells = list(header), itertools.chain([first], cells)
            else:
                names = column_names(first, file)
            lines.characters = 0
            yield from _chunks(cells, names, lines, chunk)
        except UnicodeDecodeError as error:
            raise NeaspecError("wrong_encoding", file=file) from error
        except csv.Error as error:
            raise NeaspecError("broken_row", file=file, row=lines.row + 1) from error


def column_names(cells: Sequence[str], file: str) -> list[str]:
    """The cells of a header row as column names, a nameless column by its number.

    Raises ``NeaspecError``: empty_file, duplicate_column.
    """
    names = [cell.strip() or f"#{number}" for number, cell in enumerate(cells, 1)]
    if not any(cell.strip() for cell in cells):
        raise NeaspecError("empty_file", file=file)
    for name in names:
        if names.count(name) > 1:
            raise NeaspecError("duplicate_column", file=file, column=name)
    return names


class _Lines:
    """The lines of a text; knows what the current record has taken and whether the end was reached."""

    def __init__(self, text: io.TextIOWrapper, file: str):
        self._text, self.file = text, file
        self.row = 0
        self.characters = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        readline = self._text.readline
        while line := readline(MAX_RECORD):
            self.characters += len(line)
            if self.characters >= MAX_RECORD:
                raise NeaspecError("broken_row", file=self.file, row=self.row + 1)
            yield line
        self.ended = True


def _chunks(cells: Iterator[list[str]], names: list[str], lines: _Lines, size: int) -> Iterator[Rows]:
    width, empty = len(names), True
    whole: list[list[str]] = []
    numbers: list[int] = []
    misshapen: list[tuple[int, list[str], str]] = []
    for row in cells:
        if lines.ended:  # a record that asks for one line more than there is has an open quotation mark
            raise NeaspecError("broken_row", file=lines.file, row=lines.row + 1)
        lines.row += 1
        taken, lines.characters = lines.characters, 0
        if not any(row):
            continue
        if taken > MAX_FIELD and max(map(len, row)) > MAX_FIELD:
            misshapen.append((lines.row, row, "field_too_long"))
        elif len(row) != width:
            misshapen.append((lines.row, row, "wrong_cell_count"))
        else:
            whole.append(row)
            numbers.append(lines.row)
        if len(whole) + len(misshapen) == size:
            yield Rows(text_frame(whole, names, numbers), misshapen)
            whole, numbers, misshapen, empty = [], [], [], False
    if whole or misshapen or empty:
        yield Rows(text_frame(whole, names, numbers), misshapen)


def text_frame(rows: Sequence[Sequence[str]], names: Sequence[str], numbers: Sequence[int]) -> pd.DataFrame:
    """Rows of text cells as a frame of objects, indexed by row number."""
    cells = np.empty((len(names), len(rows)), dtype=object)  # column by column, as pandas keeps them
    for place, column in enumerate(zip(*rows)):
        cells[place] = column
    return pd.DataFrame(cells.T, index=pd.Index(numbers, dtype="int64"), columns=list(names), copy=False)


def stripped(column: pd.Series, missing: Collection[str] = frozenset(("",))) -> pd.Series:
    """Cells without the blanks around them, None for those that stand for nothing."""
    cells = [None if cell in missing else cell for cell in map(str.strip, column)]
    return pd.Series(cells, index=column.index, dtype=object)


def _encoding(sample: bytes, file: str) -> str:
    if not sample:
        raise NeaspecError("empty_file", file=file)
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if b"\0" in sample:
        raise NeaspecError("wrong_encoding", file=file)
    return "utf-8-sig"


def _delimiter(sample: str) -> str:
    """The delimiter under which most rows of the sample are as wide as the first; of equals the widest."""

    def fit(delimiter: str) -> tuple[float, int]:
        try:
            rows = [row for row in csv.reader(sample.splitlines()[:50], delimiter=delimiter) if row]
        except csv.Error:
            return 0.0, 0
        width = len(rows[0]) if rows else 0
        return (sum(len(row) == width for row in rows) / len(rows), width) if width > 1 else (0.0, 0)

    return max(DELIMITERS, key=fit)
