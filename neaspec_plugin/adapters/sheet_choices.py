"""Drop-down lists in an XLSX workbook that OGR has just written, with a header that stays and columns wide enough.

OGR writes none of them. A list is a range of cells of the workbook, so that a word may hold a comma and lists may be
long; what is not in it can be typed after a warning. Elements stand where ECMA-376 part 1, 18.3.1.99 has them.
"""

from __future__ import annotations

import html
import os
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LAST_ROW = 2000  # down to which a cell offers its list
_NARROWEST, _WIDEST = 12, 60
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]")  # signs two columns wide
_COLUMNS = re.compile(r"<cols>.*?</cols>", re.DOTALL)
_FORMATS = re.compile(r'<cellXfs count="(\d+)">(.*?)</cellXfs>', re.DOTALL)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FROZEN = (
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
    'state="frozen"/></sheetView></sheetViews>'
)


@dataclass(frozen=True)
class Choices:
    """Where the words stand that a column may be filled in from: sheet, column from 0, first and last row from 1."""

    title: str
    column: int
    first: int
    last: int


@dataclass(frozen=True)
class SheetToWrite:
    """A sheet: its title, its columns as {header: type of the schema}, and rows of cells, None where one is empty;
    ``choices`` by header become drop-down lists, in XLSX alone."""

    title: str
    columns: Mapping[str, str]
    rows: Sequence[Sequence[object]]
    choices: Mapping[str, Choices] = field(default_factory=dict)


def add_choices(path: str, sheets: Sequence[SheetToWrite]) -> None:
    """Add to the workbook at ``path`` what its ``sheets`` have; the same content gives the same bytes.

    What does not look as OGR writes it stays as it is. Raises ``OSError`` and ``zipfile.BadZipFile``.
    """
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text_format = None
    styles = parts.get("xl/styles.xml", b"").decode("utf-8")
    formats = _FORMATS.search(styles)
    if formats:
        text_format = int(formats[1])
        more = f'<cellXfs count="{text_format + 1}">{formats[2]}<xf numFmtId="49" xfId="0"/>\n</cellXfs>'
        parts["xl/styles.xml"] = styles.replace(formats[0], more).encode("utf-8")
    workbook = parts["xl/workbook.xml"].decode("utf-8")
    if "<bookViews>" not in workbook:
        parts["xl/workbook.xml"] = workbook.replace(
            "<sheets>", "<bookViews><workbookView/></bookViews>\n<sheets>", 1
        ).encode("utf-8")
    for number, sheet in enumerate(sheets, 1):
        name = f"xl/worksheets/sheet{number}.xml"
        if name in parts:
            parts[name] = _with_choices(parts[name].decode("utf-8"), sheet, text_format).encode("utf-8")
    draft = f"{path}.part"
    try:
        with zipfile.ZipFile(draft, "w") as archive:
            for name, content in parts.items():
                info = zipfile.ZipInfo(name, _EPOCH)
                info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
                archive.writestr(info, content)
        os.replace(draft, path)
    finally:
        if os.path.exists(draft):
            os.remove(draft)


def _with_choices(xml: str, sheet: SheetToWrite, text_format: int | None) -> str:
    if len(_COLUMNS.findall(xml)) != 1 or xml.count("</sheetData>") != 1:
        return xml
    columns = _FROZEN + _columns(sheet, text_format)
    lists = [_list(place, sheet.choices[one]) for place, one in enumerate(sheet.columns) if one in sheet.choices]
    found = f'<dataValidations count="{len(lists)}">{"".join(lists)}</dataValidations>' if lists else ""
    return _COLUMNS.sub(lambda _: columns, xml, count=1).replace("</sheetData>", f"</sheetData>{found}", 1)


def _columns(sheet: SheetToWrite, text_format: int | None) -> str:
    """Each as wide as what stands in it, within bounds; a column of free text keeps what is typed (5.4 is no day)."""
    told = []
    for place, (header, kind) in enumerate(sheet.columns.items()):
        cells = [header, *(str(row[place]) for row in sheet.rows if place < len(row) and row[place] is not None)]
        width = min(max(_NARROWEST, *(_width(cell) + 2 for cell in cells)), _WIDEST)
        free = f' style="{text_format}"' if kind == "text" and text_format is not None else ""
        told.append(f'<col min="{place + 1}" max="{place + 1}" width="{width}"{free} customWidth="1"/>')
    return f"<cols>{''.join(told)}</cols>"


def _width(text: str) -> int:
    return len(text) + len(_WIDE.findall(text))


def _list(place: int, of: Choices) -> str:
    """One column that takes its words from a range of cells."""
    letter, theirs = _letters(place), _letters(of.column)
    title = of.title.replace("'", "''")
    formula = html.escape(f"'{title}'!${theirs}${of.first}:${theirs}${of.last}", quote=False)
    return (
        '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" '
        f'sqref="{letter}2:{letter}{LAST_ROW}"><formula1>{formula}</formula1></dataValidation>'
    )


def _letters(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
