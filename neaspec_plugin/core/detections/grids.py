"""Tables as plain grids of cells, as sheets are filled in: what is a header is for the reader of their kind to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath

from ..errors import NeaspecError
from .delimited import MAX_FIELD, SAMPLE, Rows, read_cells, text_frame
from .encodings import best_encoding
from .member_tables import NOT_TABLES
from .reader import Context
from .source import Source
from .words import bundled_words

MAX_ROWS = 200_000  # a grid is held in memory as a whole
LOOKED_AT = 60  # rows by which a kind of table is known
FIRST_CELLS = "cells"  # in ``Source.learned``: of each member; an adapter leaves those of a sheet, named ""


@dataclass(frozen=True)
class Grid:
    """The rows of a table that are not blank, their cells stripped; ``numbers`` are their rows in the file, from 1."""

    file: str
    numbers: list[int]
    rows: list[list[str]]

    def below(self, header: int, names: Sequence[str]) -> Rows:
        """The rows below ``rows[header]`` as a frame with these columns, numbered from the header on."""
        first = self.numbers[header] if self.numbers else 0
        whole, numbers, misshapen = [], [], []
        for number, row in zip(self.numbers[header + 1 :], self.rows[header + 1 :]):
            if max(map(len, row)) > MAX_FIELD:
                misshapen.append((number - first, row, "field_too_long"))
            elif any(row[len(names) :]) or len(row) < len(names):
                misshapen.append((number - first, row, "wrong_cell_count"))
            else:
                whole.append(row[: len(names)])
                numbers.append(number - first)
        return Rows(text_frame(whole, names, numbers), misshapen)


def read_grid(source: Source, member: str, context: Context) -> Grid:
    """A text table of a source, or with ``source.is_sheet`` its first sheet.

    Raises ``NeaspecError``: unknown_source, table_too_long, empty_file and those of ``read_cells``.
    """
    file = source.name if source.is_sheet else PurePosixPath(member).name
    grid = Grid(file, [], [])
    for number, cells in _cells(source, member, context, file):
        if len(grid.rows) == MAX_ROWS:
            raise NeaspecError("table_too_long", file=file, rows=MAX_ROWS)
        grid.numbers.append(number)
        grid.rows.append([cell.strip() for cell in cells])
    if not grid.rows:
        raise NeaspecError("empty_file", file=file)
    return grid


def first_cells(source: Source, member: str = "") -> list[list[str]]:
    """The first rows that are not blank of a member, or of a source that is one table; nothing where it is none.

    Of a sheet only what an adapter has left in ``learned``.
    """
    known = source.learned.setdefault(FIRST_CELLS, {})
    if not member and is_one_table(source) and not source.is_sheet:
        member = source.members[0]
    if member not in known:
        known[member] = _beginning(source, member)
    return known[member]


def is_one_table(source: Source) -> bool:
    """Whether a source can only be one table."""
    return source.path.is_file() and (source.is_sheet or len(source.members) == 1)


def column_numbers(width: int) -> list[str]:
    """Names of columns that have none."""
    return [f"#{number}" for number in range(1, width + 1)]


def _cells(source: Source, member: str, context: Context, file: str) -> Iterator[tuple[int, list[str]]]:
    if not source.is_sheet:
        yield from read_cells(source.open(member), file, encoding=context.encoding, words=context.words)
        return
    if context.sheet is None:
        raise NeaspecError("unknown_source", file=file)
    for rows in context.sheet(source, headed=False):
        yield from zip(rows.frame.index, rows.frame.to_numpy().tolist())


def _beginning(source: Source, member: str) -> list[list[str]]:
    if not member or member.lower().endswith(NOT_TABLES):
        return []
    try:
        with source.open(member) as stream:
            encoding = best_encoding(stream.peek(SAMPLE), words=bundled_words()).name  # sure or not
            rows = read_cells(stream, PurePosixPath(member).name, encoding=encoding)
            return [[cell.strip() for cell in cells] for _, cells in islice(rows, LOOKED_AT)]
    except NeaspecError:
        return []
