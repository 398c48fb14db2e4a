"""The cells of an ODS workbook as its user sees them (OpenDocument 1.3 part 3, 9).

OGR joins the remarks that are pinned to a cell to what is written in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..core.detections.sheet_numbers import NUMBER, PERCENT, shown
from ..core.detections.source import Source
from ..core.detections.xml_events import END, START, TEXT
from ..core.errors import NeaspecError
from ..core.progress import Progress
from .sheet_grid import MOST_COLUMNS, Grid, part_events

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
_CELLS = ("table-cell", "covered-table-cell")
_BLANKS = re.compile(r"[ \t\r\n]+")
_CLOCK = re.compile(r"PT(\d+)H(\d+)M(\d+)")
_SPACE, _TAB, _LINE = "\ufdd0", "\ufdd1", "\ufdd2"  # blanks that are meant, until the others are gone
_SIGNS = {"s": _SPACE, "tab": _TAB, "line-break": _LINE}
_MOST_SPACES = 1000
_DIGITS = 10  # no repetition has a number of more


def read_ods(source: Source, progress: Progress) -> dict[str, Grid]:
    """The sheets of a workbook by title, in their order. Raises ``NeaspecError``: form_other_kind where it is locked,
    and those of ``part_events`` and ``Grid``."""
    if any(event.name == "encryption-data" for event in part_events(source, MANIFEST, progress)):
        raise NeaspecError("form_other_kind", file=source.name)
    sheets: dict[str, Grid] = {}
    open_: list[str] = []
    grid, row, column, times = Grid(source.name), 0, 0, 1
    cell: Mapping[str, str] = {}
    told: list[str] = []
    title = ""
    for kind, name, attributes, text, _ in part_events(source, CONTENT, progress):
        if kind == TEXT:
            if told and _written(open_):
                told[-1] += text
            continue
        if kind == END:
            open_.pop()
        top = open_[-1] if open_ else ""
        if name == "table" and top == "spreadsheet":
            if kind == START:
                grid, row, title = Grid(source.name), 0, attributes.get("name", "")
            elif title:
                sheets[title] = grid
        elif name == "table-source" and kind == START:
            title = ""  # what another file had when it was last looked at
        elif name == "table-row":
            if kind == START:
                column, times = 0, _number(attributes, "number-rows-repeated")
            else:
                grid.repeat(row, times)
                row += times
        elif name in _CELLS and top == "table-row":
            if kind == START:
                cell, told = attributes, []
            else:
                column = _put(grid, row, column, cell, told, name)
                told = []
        elif name == "p" and top in _CELLS and kind == START:
            told.append("")
        elif kind == START and told and _written(open_):
            told[-1] += _SIGNS.get(name, "") * min(_number(attributes, "c"), _MOST_SPACES)
        if kind == START:
            open_.append(name)
    return sheets


def _written(open_: list[str]) -> bool:
    """Whether what comes stands in a paragraph of a cell itself, in no remark and no drawing."""
    place = len(open_) - 1
    while place > 0 and open_[place] in ("span", "a"):
        place -= 1
    return place > 0 and open_[place] == "p" and open_[place - 1] in _CELLS


def _put(grid: Grid, row: int, column: int, cell: Mapping[str, str], told: list[str], name: str) -> int:
    """Returns the column behind the cell and its repetitions. A covered cell is not seen."""
    times = _number(cell, "number-columns-repeated")
    text = _shown(cell, told) if name == "table-cell" else ""
    if text:
        for place in range(column, min(column + times, MOST_COLUMNS)):
            grid.put(row, place, text)
    grid.merge(row, row + _number(cell, "number-rows-spanned") - 1, column)
    return column + times


def _shown(cell: Mapping[str, str], told: list[str]) -> str:
    kind = cell.get("value-type", "")
    if kind in ("float", "percentage", "currency"):
        try:
            return shown(float(cell.get("value", "")), PERCENT if kind == "percentage" else NUMBER)
        except ValueError:
            pass
    if kind == "date" and cell.get("date-value"):
        return cell["date-value"].partition(".")[0].removesuffix("T00:00:00")
    if kind == "time":
        clock = _CLOCK.match(cell.get("time-value", ""))
        if clock:
            return ":".join(clock.groups())
    if kind == "boolean":
        return cell.get("boolean-value", "").upper()
    text = "\n".join(_BLANKS.sub(" ", line).strip(" ") for line in told) or cell.get("string-value", "")
    if not text and not kind and "formula" in cell:
        return "=" + cell["formula"].partition("=")[2]  # nobody has computed it
    return text.replace(_SPACE, " ").replace(_TAB, "\t").replace(_LINE, "\n")


def _number(attributes: Mapping[str, str], name: str) -> int:
    value = attributes.get(name, "")
    return max(int(value), 1) if value.isdecimal() and len(value) < _DIGITS else 1
