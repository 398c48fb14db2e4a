"""The cells of an ODS workbook as its user sees them (OpenDocument 1.3 part 3, 9).

OGR joins the remarks that are pinned to a cell to what is written in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..core.detections.sheet_numbers import NUMBER, PERCENT, shown
from ..core.detections.source import Source
from ..core.errors import NeaspecError
from ..core.progress import Progress
from .sheet_grid import MOST_COLUMNS, Grid, part_events, put, seen, told
from .xml_stream import Listener

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
_CELLS = ("table-cell", "covered-table-cell")
_BLANKS, _ODD = re.compile(r"[ \t\r\n]+"), re.compile(r"[\t\r\n]|  ")
_CLOCK = re.compile(r"PT(\d+)H(\d+)M(\d+)")
_SPACE, _TAB, _LINE = "\ufdd0", "\ufdd1", "\ufdd2"  # blanks that are meant, until the others are gone
_WITHIN = ("span", "a")  # of a paragraph, and still its text
_SIGNS = {"s": _SPACE, "tab": _TAB, "line-break": _LINE}
_MIDNIGHT = "00:00:00"
_MOST_SPACES = 1000
_DIGITS = 10  # no repetition has a number of more


def ods_sheets(source: Source, progress: Progress, most: int = 0) -> Iterator[tuple[str, Grid]]:
    """Title and cells of each sheet of a workbook; of one that has ``most`` rows its beginning as the last, 0 = all.

    Raises ``NeaspecError``: form_other_kind where it is locked, and those of ``told`` and ``Grid``.
    """
    if any(event.name == "encryption-data" for event in part_events(source, MANIFEST)):
        raise NeaspecError("form_other_kind", file=source.name)
    sheets = _Sheets(source.name)
    for _ in told(source, CONTENT, sheets, progress):
        yield from sheets.whole.items()
        sheets.whole = {}
        if sheets.title and 0 < most <= len(sheets.grid):
            yield sheets.title, sheets.grid
            return


class _Sheets(Listener):
    """The sheets: those that are ``whole``, by title, and ``grid`` that is being read."""

    def __init__(self, file: str):
        super().__init__()
        self.whole: dict[str, Grid] = {}
        self.grid, self.title = Grid(file), ""
        self._open: list[str] = []
        self._row, self._times = 0, 1
        self._cells: list[str] = []
        self._column = 0
        self._cell: Mapping[str, str] = {}
        self._lines: list[list[str]] = []  # of a cell: the pieces of each paragraph
        self._telling = False  # whether what comes stands in a paragraph of a cell itself, in no remark and no drawing

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = self.local[name]
        top = self._open[-1] if self._open else ""
        self._open.append(name)
        if name in _CELLS:
            if top == "table-row":
                self._cell, self._lines = self.attributes(attributes), []
        elif name == "p":
            self._telling = top in _CELLS
            if self._telling:
                self._lines.append([])
        elif name == "table-row":
            self._column, self._cells = 0, []
            self._times = _number(self.attributes(attributes), "number-rows-repeated")
        elif name == "table":
            if top == "spreadsheet":
                self.grid, self._row = Grid(self.grid.file), 0
                self.title = self.attributes(attributes).get("name", "")
        elif name == "table-source":
            self.title = ""  # what another file had when it was last looked at
        elif self._telling and name not in _WITHIN:
            times = min(_number(self.attributes(attributes), "c"), _MOST_SPACES)
            self._lines[-1].append(_SIGNS.get(name, "") * times)
            self._telling = False  # until it ends

    def text(self, text: str) -> None:
        if self._telling:
            self._lines[-1].append(text)

    def end(self, name: str) -> None:
        name = self.local[name]
        self._open.pop()
        top = self._open[-1] if self._open else ""
        if name in _CELLS:
            if top == "table-row":
                self._put(name)
        elif name == "table-row":
            self.grid.put(self._row, self._cells)
            self.grid.repeat(self._row, self._times)
            self._row += self._times
        elif name == "table":
            if top == "spreadsheet" and self.title:
                self.whole[self.title] = self.grid
        elif name == "p":
            self._telling = False
        elif self._lines:
            self._telling = _in_cell(self._open)

    def _put(self, name: str) -> None:
        """Goes to the column behind the cell and its repetitions. A covered cell is not seen."""
        cell, column = self._cell, self._column
        times = _number(cell, "number-columns-repeated")
        text = _shown(cell, self._lines) if name == "table-cell" else ""
        if text:
            put(self._cells, column, text)
            self._cells += [text] * (min(times, MOST_COLUMNS) - 1)
        if "number-rows-spanned" in cell:
            self.grid.merge(self._row, self._row + _number(cell, "number-rows-spanned") - 1, column)
        self._column, self._lines = column + times, []


def _in_cell(open_: list[str]) -> bool:
    place = len(open_) - 1
    while place > 0 and open_[place] in _WITHIN:
        place -= 1
    return place > 0 and open_[place] == "p" and open_[place - 1] in _CELLS


def _shown(cell: Mapping[str, str], lines: list[list[str]]) -> str:
    kind = cell.get("value-type", "")
    if kind in ("float", "percentage", "currency"):
        try:
            return shown(float(cell.get("value", "")), PERCENT if kind == "percentage" else NUMBER)
        except ValueError:
            pass
    if kind == "date" and cell.get("date-value"):
        day, _, clock = cell["date-value"].partition(".")[0].partition("T")
        if clock in ("", _MIDNIGHT):  # which is written or left out whatever the format shows
            clock = _MIDNIGHT if any(":" in piece for line in lines for piece in line) else ""
        return f"{day}T{clock}" if clock else day
    if kind == "time":
        clock = _CLOCK.match(cell.get("time-value", ""))
        if clock:
            return ":".join(clock.groups())
    if kind == "boolean":
        return cell.get("boolean-value", "").upper()
    text = "\n".join(map(_line, lines)) or cell.get("string-value", "")
    if not text and not kind and "formula" in cell:
        return "=" + cell["formula"].partition("=")[2]  # nobody has computed it
    return seen(text.replace(_SPACE, " ").replace(_TAB, "\t").replace(_LINE, "\n"))


def _line(pieces: list[str]) -> str:
    line = "".join(pieces)
    return (_BLANKS.sub(" ", line) if _ODD.search(line) else line).strip(" ")


def _number(attributes: Mapping[str, str], name: str) -> int:
    value = attributes.get(name)
    return max(int(value), 1) if value and value.isdecimal() and len(value) < _DIGITS else 1
