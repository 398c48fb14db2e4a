"""Spreadsheets (XLSX, ODS) as tables of text cells, as readers of records ask for them: no field type is guessed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.detections.delimited import CHUNK, Rows, column_names, text_frame
from ..core.detections.grids import FIRST_CELLS, LOOKED_AT, column_numbers
from ..core.detections.headers import HEADER_ROWS
from ..core.errors import NeaspecError
from ..core.progress import Progress, Silent
from .sheets_read import first_sheet

if TYPE_CHECKING:
    from ..core.detections.source import Source
    from ..core.detections.words import Words

_SHEET = "sheet"  # in ``Source.learned``: the grid of the first sheet


def read_sheet(
    source: Source,
    chunk: int = CHUNK,
    words: Words | None = None,
    headed: bool = True,
    progress: Progress | None = None,
) -> Iterator[Rows]:
    """The rows of the first sheet that has any, below its header, ``chunk`` rows at a time; cells as they are seen.

    Days and times are ISO text, numbers have a decimal point. The header is the first row that is not blank, or where
    there are ``words`` that of the first rows which holds most known headers: notes may stand above it. Where the sheet
    is not ``headed`` all rows come, columns by their numbers. The sheet is read once and held with its source.
    Raises ``NeaspecError``: duplicate_column and those of ``first_sheet``.
    """
    if _SHEET not in source.learned:
        source.learned[_SHEET] = first_sheet(source, progress or Silent()).rows()
    return _tables(source.learned[_SHEET], source.name, chunk, words, headed)


def sheet_beginning(source: Source, rows: int, words: Words | None = None, headed: bool = True) -> Rows:
    """The first ``rows`` rows of ``read_sheet``; no more of the sheet is read than these need."""
    above = HEADER_ROWS if headed else 0
    grid = first_sheet(source, Silent(), above + rows)
    return next(_tables(grid.rows(), source.name, rows, words, headed))


def look_into(source: Source) -> None:
    """Let readers see the beginning of a sheet, which core cannot open, so that they can tell what it is."""
    if source.is_sheet:
        with contextlib.suppress(NeaspecError):  # reading on will say it
            rows = sheet_beginning(source, LOOKED_AT, headed=False)
            source.learned[FIRST_CELLS] = {"": rows.frame.to_numpy().tolist()}


def _tables(rows: list[list[str]], file: str, chunk: int, words: Words | None, headed: bool) -> Iterator[Rows]:
    first, width = 0, max(map(len, rows))
    names, beyond = column_numbers(width), []
    if headed:
        above = words.headers.header_row(rows[:HEADER_ROWS]) if words else 0
        first = next(place for place in range(above, len(rows)) if any(rows[place])) + 1
        width = len(rows[first - 1])
        beyond = _beyond(rows[first:], width)
        names = [*column_names(rows[first - 1], file), *(f"#{place + 1}" for place in beyond)]
    filled = [place for place in range(first, len(rows)) if any(rows[place])]
    for start in range(0, max(len(filled), 1), chunk):
        places = filled[start : start + chunk]
        cells = [_wide(rows[place], width, beyond) for place in places]
        yield Rows(text_frame(cells, names, [place - first + 1 for place in places]), [])


def _beyond(rows: list[list[str]], width: int) -> list[int]:
    """The columns to the right of the header in which something stands; a cell gone astray makes no 16,384 of them."""
    long = (row for row in rows if len(row) > width)
    return sorted({place for row in long for place in range(width, len(row)) if row[place]})


def _wide(cells: list[str], width: int, beyond: list[int]) -> list[str]:
    if len(cells) == width and not beyond:
        return cells
    inside = [*cells[:width], *[""] * (width - len(cells))]
    return [*inside, *(cells[place] if place < len(cells) else "" for place in beyond)]
