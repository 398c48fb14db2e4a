"""A workbook while it is read: its parts, and the cells of one sheet as text by place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..core.detections.source import Source
from ..core.detections.xml_events import CUT, XmlEvent
from ..core.errors import NeaspecError
from ..core.progress import Progress
from .xml_stream import xml_events

MOST_ROWS, MOST_COLUMNS = 1 << 20, 1 << 14  # what spreadsheet programs can hold
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))  # what pages and messengers leave in copied text
_AT_A_TIME = 10_000  # events of a part, until the user is asked whether to stop


def part_events(source: Source, part: str, progress: Progress) -> Iterator[XmlEvent]:
    """The events of a part, blanks too. Raises ``NeaspecError``: bad_archive where it is missing or broken off,
    cancelled, and those of ``xml_events``."""
    if part not in source.members:
        raise NeaspecError("bad_archive", file=source.name)
    for number, event in enumerate(xml_events(source.open(part), source.name, blanks=True)):
        if event.kind == CUT:
            raise NeaspecError("bad_archive", file=source.name)
        if number % _AT_A_TIME == 0 and progress.is_canceled():
            raise NeaspecError("cancelled")
        yield event


@dataclass
class Grid:
    """``merged``: (first row, last row, column) of cells that are one over several rows; places count from 0."""

    file: str
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    _rows: dict[int, list[str]] = field(default_factory=dict)

    def put(self, row: int, column: int, text: str) -> None:
        """Raises ``NeaspecError`` xml_too_large beyond what a sheet can hold."""
        text = text.translate(_UNSEEN).strip()
        if not text:
            return
        if not (0 <= row < MOST_ROWS and 0 <= column < MOST_COLUMNS):
            raise NeaspecError("xml_too_large", file=self.file)
        cells = self._rows.setdefault(row, [])
        cells += [""] * (column + 1 - len(cells))
        cells[column] = text

    def repeat(self, row: int, times: int) -> None:
        """The cells of a row, if it has any, in the rows below it as well."""
        if row in self._rows and times > 1:
            if row + times > MOST_ROWS:
                raise NeaspecError("xml_too_large", file=self.file)
            self._rows.update(dict.fromkeys(range(row + 1, row + times), self._rows[row]))

    def merge(self, top: int, bottom: int, column: int) -> None:
        if bottom > top:
            self.merged.append((top, bottom, column))

    def rows(self) -> list[list[str]]:
        """All rows from the first to the last that has something in it, '' where a cell is empty; ragged."""
        nothing: list[str] = []
        return [self._rows.get(row, nothing) for row in range(max(self._rows, default=-1) + 1)]
