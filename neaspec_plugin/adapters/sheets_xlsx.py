"""The cells of an XLSX workbook as its user sees them, whatever program wrote it (ECMA-376 part 1, 18).

OGR joins the reading aids of Japanese programs to the words they stand above, and hides formats of numbers.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..core.detections.sheet_numbers import NUMBER, kind_of, shown
from ..core.detections.source import Source
from ..core.detections.xml_events import START, TEXT, XmlEvent
from ..core.progress import Progress
from .sheet_grid import Grid, part_events

WORKBOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MIDNIGHT = "T00:00:00"
_DIGITS = 10  # no row, column or text of a workbook has a number of more


@dataclass(frozen=True)
class _Look:
    """What the cells of all sheets refer to: texts, what each format shows, and the epoch of days."""

    texts: Sequence[str]
    kinds: Sequence[str]
    epoch: int


def read_xlsx(source: Source, progress: Progress) -> dict[str, Grid]:
    """The sheets of a workbook by title, in their order, hidden ones too. Raises ``NeaspecError``: those of
    ``part_events`` and ``Grid``."""

    def events(part: str) -> Iterator[XmlEvent]:
        return part_events(source, part, progress)

    parts = _parts(events(RELATIONS))
    sheets: dict[str, str] = {}
    epoch = 1900
    for event in events(WORKBOOK):
        if event.kind == START and event.name == "workbookPr":
            epoch = 1904 if event.attributes.get("date1904") in ("1", "true") else 1900
        elif event.kind == START and event.name == "sheet":
            kind, part = parts.get(event.attributes.get("id", ""), ("", ""))
            if kind == "worksheet":  # no chart
                sheets[event.attributes.get("name", "")] = part
    named = {kind: part for kind, part in parts.values() if kind in ("sharedStrings", "styles")}
    texts = _texts(events(named["sharedStrings"])) if "sharedStrings" in named else []
    kinds = _kinds(events(named["styles"])) if "styles" in named else []
    look = _Look(list(texts), kinds, epoch)
    return {title: _grid(events(part), source.name, look) for title, part in sheets.items()}


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


def _texts(events: Iterator[XmlEvent]) -> Iterator[str]:
    """The shared texts, without formats of their parts and without reading aids (rPh)."""
    pieces: list[str] = []
    telling = aid = False
    for kind, name, _, text, _ in events:
        if kind == TEXT and telling and not aid:
            pieces.append(text)
        elif name == "t":
            telling = kind == START
        elif name == "rPh":
            aid = kind == START
        elif name == "si" and kind == START:
            pieces = []
        elif name == "si":
            yield _plain("".join(pieces))


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


def _grid(events: Iterator[XmlEvent], file: str, look: _Look) -> Grid:
    grid = Grid(file)
    row = column = -1
    cell: Mapping[str, str] | None = None
    said: dict[str, str] = {}
    inside, aid = "", False
    for kind, name, attributes, text, _ in events:
        if kind == TEXT:
            if cell is not None and inside and not aid:
                said[inside] += text
        elif kind == START:
            if name == "row":
                row, column = _number(attributes, "r", row + 2) - 1, -1
            elif name == "c":
                cell, said = attributes, {}
                place = _PLACE.fullmatch(attributes.get("r", ""))
                column = _column(place[1]) if place else column + 1
            elif name in ("v", "f", "t"):
                inside = name
                said.setdefault(name, "")
            elif name == "rPh":
                aid = True
            elif name == "mergeCell":
                _merge(grid, attributes.get("ref", ""))
        elif name == "c" and cell is not None:
            grid.put(row, column, _shown(cell, said, look))
            cell = None
        elif name == "rPh":
            aid = False
        elif name == inside:
            inside = ""
    return grid


def _shown(cell: Mapping[str, str], said: Mapping[str, str], look: _Look) -> str:
    kind, value = cell.get("t", "n"), said.get("v")
    if kind == "inlineStr":
        return _plain(said.get("t", ""))
    if value is None or (kind == "n" and not value.strip()):
        return f"={said['f']}" if "f" in said else ""  # nobody has computed it
    if kind == "s":
        place = _whole(value.strip(), -1)
        return look.texts[place] if 0 <= place < len(look.texts) else ""
    if kind == "b":
        return "TRUE" if value.strip() == "1" else "FALSE"
    if kind == "n":
        try:
            number = float(value)
        except ValueError:
            return value
        style = _number(cell, "s", 0)
        return shown(number, look.kinds[style] if style < len(look.kinds) else NUMBER, look.epoch)
    return value.removesuffix(_MIDNIGHT) if kind == "d" else _plain(value)


def _plain(text: str) -> str:
    """A text with its line ends as \\n and without the signs that XML cannot hold."""
    text = _ESCAPED.sub(lambda found: _sign(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


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
