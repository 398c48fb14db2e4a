"""A workbook while it is read: its parts, and the cells of one sheet as text by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from ..core.detections.source import Source
from ..core.detections.xml_events import CUT, XmlEvent
from ..core.errors import NeaspecError
from ..core.progress import Progress
from .xml_stream import Listener, listen, xml_events

MOST_ROWS, MOST_COLUMNS = 1 << 20, 1 << 14  # what spreadsheet programs can hold
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))  # what pages and messengers leave in copied text


def told(source: Source, part: str, listener: Listener, progress: Progress) -> Iterator[None]:
    """Tell ``listener`` what is in a part, piece by piece. Raises ``NeaspecError``: bad_archive where it is missing or
    broken off, cancelled, and those of ``xml_events``."""
    if part not in source.members:
        raise NeaspecError("bad_archive", file=source.name)
    for _ in listen(source.open(part), source.name, listener):
        if progress.is_canceled():
            raise NeaspecError("cancelled")
        yield
    if listener.cut:
        raise NeaspecError("bad_archive", file=source.name)


def part_events(source: Source, part: str) -> Iterator[XmlEvent]:
    """The events of a small part. Raises ``NeaspecError``: those of ``told``."""
    if part not in source.members:
        raise NeaspecError("bad_archive", file=source.name)
    for event in xml_events(source.open(part), source.name):
        if event.kind == CUT:
            raise NeaspecError("bad_archive", file=source.name)
        yield event


def seen(text: str) -> str:
    """A text of a cell without blanks around it and without what nobody sees."""
    return text.strip() if text.isascii() else text.translate(_UNSEEN).strip()


@dataclass
class Grid:
    """``merged``: (first row, last row, column) of cells that are one over several rows; places count from 0."""

    file: str
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    _rows: dict[int, list[str]] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many rows have something in them."""
        return len(self._rows)

    def put(self, row: int, cells: list[str]) -> None:
        """The cells of a row, '' where one is empty; none where there is nothing in it.

        Raises ``NeaspecError`` xml_too_large beyond what a sheet can hold.
        """
        if not cells:
            return
        if not 0 <= row < MOST_ROWS or len(cells) > MOST_COLUMNS:
            raise NeaspecError("xml_too_large", file=self.file)
        known = self._rows.get(row)
        self._rows[row] = [new or old for new, old in zip_longest(cells, known, fillvalue="")] if known else cells

    def repeat(self, row: int, times: int) -> None:
        """The cells of a row, if it has any, in the rows below it as well."""
        if row in self._rows and times > 1:
            if row + times > MOST_ROWS:
                raise NeaspecError("xml_too_large", file=self.file)
            self._rows.update(dict.fromkeys(range(row + 1, row + times), self._rows[row]))

    def merge(self, top: int, bottom: int, column: int) -> None:
        if bottom > top:
            self.merged.append((top, bottom, column))

    def rows(self) -> list[Sequence[str]]:
        """All rows from the first to the last that has something in it, '' where a cell is empty; ragged."""
        nothing: list[str] = []
        return [self._rows.get(row, nothing) for row in range(max(self._rows, default=-1) + 1)]


def put(cells: list[str], column: int, text: str) -> None:
    """Put a cell into a row that is read from left to right; cells left out are empty."""
    gap = column - len(cells)
    if gap > 0:
        cells += [""] * min(gap, MOST_COLUMNS)  # a row that is too long is told when it is whole
    if gap >= 0:
        cells.append(text)
    else:
        cells[column] = text
