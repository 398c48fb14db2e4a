"""The cells of an XLSX workbook as its user sees them, whatever program wrote it (ECMA-376 part 1, 18).

OGR joins the reading aids of Japanese programs to the words they stand above, and hides formats of numbers.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from ..core.detections.sheet_numbers import NUMBER, kind_of, shown
from ..core.detections.source import Source
from ..core.detections.xml_events import START, XmlEvent
from ..core.progress import Progress
from .sheet_grid import MOST_COLUMNS, Grid, part_events, put, seen, told
from .xml_stream import Listener

WORKBOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FIGURES = "0123456789"
_MIDNIGHT = "T00:00:00"
_DIGITS = 10  # no row, column or text of a workbook has a number of more
_REMEMBERED = 1 << 16  # numbers whose text is kept, so that one that comes again is one object


@dataclass(frozen=True)
class _Look:
    """What the cells of all sheets refer to: texts, what each format shows, and the epoch of days."""

    texts: Sequence[str]
    kinds: Sequence[str]
    epoch: int


def xlsx_sheets(source: Source, progress: Progress, most: int = 0) -> Iterator[tuple[str, Grid]]:
    """Title and cells of each sheet of a workbook, hidden ones too; of each at least the first ``most`` rows, 0 = all.

    Raises ``NeaspecError``: those of ``told`` and ``Grid``.
    """
    parts = _parts(part_events(source, RELATIONS))
    sheets: dict[str, str] = {}
    epoch = 1900
    for event in part_events(source, WORKBOOK):
        if event.kind == START and event.name == "workbookPr":
            epoch = 1904 if event.attributes.get("date1904") in ("1", "true") else 1900
        elif event.kind == START and event.name == "sheet":
            kind, part = parts.get(event.attributes.get("id", ""), ("", ""))
            if kind == "worksheet":  # no chart
                sheets[event.attributes.get("name", "")] = part
    named = {kind: part for kind, part in parts.values() if kind in ("sharedStrings", "styles")}
    texts, kinds = _Texts(), _kinds(part_events(source, named["styles"])) if "styles" in named else []
    if "sharedStrings" in named:
        for _ in told(source, named["sharedStrings"], texts, progress):
            pass
    for title, part in sheets.items():
        cells = _Cells(Grid(source.name), _Look(texts.found, kinds, epoch))
        for _ in told(source, part, cells, progress):
            if 0 < most <= len(cells.grid):
                break
        yield title, cells.grid


def _parts(events: Iterator[XmlEvent]) -> dict[str, tuple[str, str]]:
    """{id: (kind, member)} of what the workbook refers to."""
    folder = posixpath.dirname(WORKBOOK)
    return {
        event.attributes["Id"]: (
            event.attributes.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, event.attributes.get("Target", ""))).lstrip("/"),
        )
        for event in events
        if event.kind == START and event.name == "Relationship" and "Id" in event.attributes
    }


class _Texts(Listener):
    """The shared texts, without formats of their parts and without reading aids (rPh)."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._telling = self._aid = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = self.local[name]
        if name == "t":
            self._telling = not self._aid
        elif name == "rPh":
            self._aid = True
        elif name == "si":
            self._pieces = []

    def end(self, name: str) -> None:
        name = self.local[name]
        if name == "t":
            self._telling = False
        elif name == "rPh":
            self._aid = False
        elif name == "si":
            self.found.append(_plain("".join(self._pieces)))

    def text(self, text: str) -> None:
        if self._telling:
            self._pieces.append(text)


def _kinds(events: Iterator[XmlEvent]) -> list[str]:
    """What each format of cells shows, by its number."""
    codes: dict[int, str] = {}
    kinds: list[str] = []
    within = False
    for kind, name, attributes, _, _ in events:
        if name == "cellXfs":
            within = kind == START
        elif kind == START and name == "numFmt":
            codes[_number(attributes, "numFmtId")] = attributes.get("formatCode", "")
        elif kind == START and name == "xf" and within:
            number = _number(attributes, "numFmtId")
            kinds.append(kind_of(number, codes.get(number, "")))
    return kinds


class _Cells(Listener):
    """The cells of one sheet."""

    def __init__(self, grid: Grid, look: _Look):
        super().__init__()
        self.grid, self._look = grid, look
        self._number = lru_cache(_REMEMBERED)(partial(_number_shown, look))
        self._columns = _Columns()
        self._row = self._column = -1
        self._cells: list[str] = []
        self._cell: dict[str, str] = {}
        self._value: str | None = None
        self._formula: str | None = None
        self._inline: list[str] = []
        self._pieces: list[str] = []
        self._inside = self._aid = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = self.local[name]
        if name == "c":
            place = self._columns[attributes.get("r", "").rstrip(_FIGURES)]
            self._column = self._column + 1 if place < 0 else place
            self._cell, self._value, self._formula = attributes, None, None
        elif name in ("v", "t", "f"):
            self._inside = not self._aid
            self._pieces = []
        elif name == "row":
            self._row, self._column = _number(attributes, "r", self._row + 2) - 1, -1
            self._cells = []
        elif name == "rPh":
            self._aid = True
        elif name == "is":
            self._inline = []
        elif name == "mergeCell":
            _merge(self.grid, attributes.get("ref", ""))

    def text(self, text: str) -> None:
        if self._inside:
            self._pieces.append(text)

    def end(self, name: str) -> None:
        name = self.local[name]
        if name == "c":
            text = self._shown()
            if text:
                put(self._cells, self._column, text)
        elif name == "v":
            self._inside, self._value = False, "".join(self._pieces)
        elif name == "row":
            self.grid.put(self._row, self._cells)
        elif name == "t":
            self._inside = False
            self._inline += [] if self._aid else self._pieces
        elif name == "f":
            self._inside, self._formula = False, "".join(self._pieces)
        elif name == "rPh":
            self._aid = False

    def _shown(self) -> str:
        kind, value = self._cell.get("t", "n"), self._value
        if kind == "s" and value:
            return self._shared(value)
        if kind == "inlineStr":
            return _plain("".join(self._inline))
        if value is None or (kind == "n" and not value.strip()):
            return "" if self._formula is None else seen(f"={self._formula}")  # nobody has computed it
        if kind == "n":
            return self._number(value, self._cell.get("s", ""))
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        return value.strip().removesuffix(_MIDNIGHT) if kind == "d" else _plain(value)

    def _shared(self, value: str) -> str:
        texts = self._look.texts
        try:
            place = int(value)
        except ValueError:
            return ""
        return texts[place] if 0 <= place < len(texts) else ""


def _number_shown(look: _Look, value: str, style: str) -> str:
    try:
        number = float(value)
    except ValueError:
        return seen(value)
    place = _whole(style, 0)
    return shown(number, look.kinds[place] if place < len(look.kinds) else NUMBER, look.epoch)


class _Columns(dict):
    """Places of columns from 0, by their letters; -1 where they are none."""

    def __missing__(self, letters: str) -> int:
        place = _column(letters) if re.fullmatch("[A-Z]{1,3}", letters) else -1
        if len(self) < MOST_COLUMNS:
            self[letters] = place
        return place


def _plain(text: str) -> str:
    """A text as it is seen, its line ends as \\n and without the signs that XML cannot hold."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: _sign(int(found[1], 16)), text)
    return seen(text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text)


def _sign(code: int) -> str:
    return chr(code) if code in (9, 10, 13) or (code >= 32 and not 0xD800 <= code < 0xE000) else ""


def _number(attributes: Mapping[str, str], name: str, otherwise: int = 0) -> int:
    return _whole(attributes.get(name, ""), otherwise)


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < _DIGITS else otherwise


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place - 1


def _merge(grid: Grid, ref: str) -> None:
    first, _, last = (_PLACE.fullmatch(one) for one in ref.partition(":")) if ":" in ref else (None, None, None)
    if first and last:
        grid.merge(int(first[2]) - 1, int(last[2]) - 1, _column(first[1]))
