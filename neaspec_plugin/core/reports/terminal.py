"""The answer of a report as text for a terminal: tables aligned by display width, each with the ids of its rows."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator

from ..messages import Message
from .document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Figure,
    Listed,
    Paragraph,
    References,
    Table,
    Words,
    merged,
    notes_of,
    plain,
    rows_of,
)
from .row_ids import compact

WIDTH = 100
_GAP = 2  # spaces between columns
_NARROWEST = 4


def render(document: Document, words: Words, width: int = WIDTH) -> str:
    """The first section of a report, no line wider than ``width`` columns; lines of '=' stand around it.

    The numbers in brackets are those of the report in HTML.
    """
    return "\n".join(_Sheet(words, width).lines(document)) + "\n"


class _Sheet:
    def __init__(self, words: Words, width: int):
        self.words, self.width = words, width
        self.references = References()
        self.tables = 0

    def lines(self, document: Document) -> Iterator[str]:
        section = document.sections[0]
        yield "=" * self.width
        for text in (document.title, document.subtitle, section.title):
            yield from self.wrapped(self.words.text(text))
        for block in section.blocks:
            yield from self.block(block)
        yield ""
        for note in document.notes:
            yield from self.sentence(note)
        yield "=" * self.width

    def block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Figure):  # is in the report alone, and takes its numbers there
            self.references.number(block.rows)
            return
        yield ""
        if isinstance(block, Table):
            yield from self.table(block)
        elif isinstance(block, Bullets):
            for item in block.items:
                yield from self.sentence(item, "- ")
        else:
            yield from self.sentence(block)

    # --- tables -----------------------------------------------------------------------------------------------------

    def table(self, table: Table) -> Iterator[str]:
        self.tables += 1
        known = len(self.references.numbers)
        yield from self.wrapped(
            self.words.text(Message("report_table_title", number=str(self.tables), title=table.title))
        )
        yield ""
        yield from self.grid(table) if table.rows else self.wrapped(self.words.text(table.empty))
        for note in notes_of(table):
            yield from self.sentence(note)
        for rows, number in list(self.references.numbers.items())[known:]:
            yield from self.wrapped(f"[{number}] {', '.join(compact(rows))}", " " * (len(str(number)) + 3))

    def grid(self, table: Table) -> Iterator[str]:
        heads = [self.words.text(column.label) for column in table.columns]
        rows = [list(self.cells(row)) for row in table.rows]
        widths = column_widths(heads, rows, self.width)
        yield from _laid_out([(head, 1) for head in heads], table.columns, widths)
        yield (" " * _GAP).join("-" * wide for wide in widths)
        blocks = [list(_laid_out(row, table.columns, widths)) for row in rows]
        apart = any(len(lines) > 1 for lines in blocks)
        for number, lines in enumerate(blocks):
            if number and apart:
                yield ""
            yield from lines

    # --- words ------------------------------------------------------------------------------------------------------

    def cells(self, row: tuple[Cell, ...]) -> Iterator[tuple[str, int]]:
        for cell, wide in merged(row):
            yield self.cell(cell) + self.reference(rows_of(cell)), wide

    def cell(self, cell: Cell) -> str:
        if isinstance(cell, Listed):
            items = tuple(self.cell(item) + self.reference(rows_of(item)) for item in cell.items)
            text = plain(Listed(items, unsure=cell.unsure), self.words)
        else:
            text = plain(cell, self.words)
        return " ".join(text.split())

    def reference(self, rows: tuple[str, ...]) -> str:
        number = self.references.number(rows)
        return f" [{number}]" if number else ""

    def sentence(self, paragraph: Paragraph, mark: str = "") -> Iterator[str]:
        text = mark + self.words.text(paragraph.text) + self.reference(paragraph.rows)
        yield from self.wrapped(text, " " * len(mark))

    def wrapped(self, text: str, indent: str = "") -> list[str]:
        first, *rest = wrap(text, self.width - len(indent))
        return [first, *(indent + line for line in rest)]


def column_widths(heads: list[str], rows: Iterable[list[tuple[str, int]]], width: int) -> list[int]:
    """The width of each column: as its cells need, the widest cut until the table fits into ``width``.

    What a cell over several columns lacks is shared among them. A column keeps the width of its
    longest word while it can.
    """
    needed = [display_width(head) for head in heads]
    words = [_longest_word(head) for head in heads]
    spanning = []
    for row in rows:
        place = 0
        for text, wide in row:
            if wide == 1:
                needed[place] = max(needed[place], display_width(text))
                words[place] = max(words[place], _longest_word(text))
            else:
                spanning.append((display_width(text), range(place, place + wide)))
            place += wide
    for size, columns in spanning:
        lack = size - _GAP * (len(columns) - 1) - sum(needed[column] for column in columns)
        for column in columns:
            needed[column] += max(0, math.ceil(lack / len(columns)))
    room = width - _GAP * (len(heads) - 1)
    for least in (words, [_NARROWEST] * len(heads)):
        while sum(needed) > room:
            wide = max(range(len(needed)), key=lambda column: needed[column] - least[column])
            if needed[wide] <= least[wide]:
                break
            needed[wide] -= 1
    return needed


def _laid_out(cells: list[tuple[str, int]], columns: tuple[Column, ...], widths: list[int]) -> Iterator[str]:
    """The lines of one row of cells, each with the number of columns it takes."""
    place, stacks = 0, []
    for text, wide in cells:
        size = sum(widths[place : place + wide]) + _GAP * (wide - 1)
        right = wide == 1 and columns[place].align == "right"
        stacks.append((wrap(text, size), size, right))
        place += wide
    for number in range(max(len(lines) for lines, _, _ in stacks)):
        parts = [_padded(lines[number] if number < len(lines) else "", size, right) for lines, size, right in stacks]
        yield (" " * _GAP).join(parts).rstrip()


def _padded(text: str, width: int, right: bool) -> str:
    space = " " * (width - display_width(text))
    return space + text if right else text + space


# --- display width ---------------------------------------------------------------------------------------------------


def display_width(text: str) -> int:
    """Columns that a text takes in a terminal: two for a wide character, none for one that combines (UAX 11)."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most ``width`` columns, broken at spaces and between wide characters, else inside a word."""
    lines, line = [], ""
    for piece in _pieces(text):
        if display_width(line + piece.rstrip()) > width and line.strip():
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
        while display_width(line.rstrip()) > width:
            head = _head(line, width)
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> Iterator[str]:
    """Parts of a text that stay together: words with the space behind them, wide characters one by one."""
    piece = ""
    for character in text:
        if piece and _may_break(piece[-1], character):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


def _may_break(before: str, after: str) -> bool:
    if before in _NEVER_LAST or after in _NEVER_FIRST:
        return False
    return before == " " != after or _columns(after) == 2 or (_columns(before) == 2 and after.isalnum())


_NEVER_FIRST = "、。，．：；！？）」』】〕》〉％ー～"
_NEVER_LAST = "（「『【〔《〈"


def _head(text: str, width: int) -> str:
    """As much of the beginning of a text as fits; one character at least."""
    taken = 0
    for place, character in enumerate(text):
        taken += _columns(character)
        if taken > width and place:
            return text[:place]
    return text


def _longest_word(text: str) -> int:
    return max((display_width(piece.rstrip()) for piece in _pieces(text)), default=0)
