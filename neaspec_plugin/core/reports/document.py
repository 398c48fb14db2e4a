"""A report as a tree, in no language yet: sections of tables, figures and paragraphs, whose figures know their rows.

``html`` and ``terminal`` turn it into text. Cells and sentences are ``Message``; what is data (a name, an id, a
citation) is ``str``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, Union

from ..messages import Message

Text = Union[Message, str]
UNSURE_MARK = "*"
_ANSWERS = ("report_none", "progress_not_compared")


class Words(Protocol):
    """What the renderers need of a language; ``Message`` parameters are filled by it as well."""

    language: str

    def text(self, message: Text | None) -> str: ...

    def number(self, value: float | None, decimals: int = 0) -> str: ...

    def percent(self, share: float | None, decimals: int = 0) -> str: ...

    def span(self, low: float, high: float) -> str: ...

    def date(self, iso: str) -> str: ...

    def listed(self, items: list[str]) -> str: ...

    def word(self, vocabulary: str, value: str | None) -> str: ...


@dataclass(frozen=True)
class Number:
    """A figure with the ids of the rows it came from. ``style`` is number or percent (then ``value`` is a share)."""

    value: float
    decimals: int = 0
    style: str = "number"
    rows: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True)
class Span:
    """A figure from ``low`` to ``high``."""

    low: float
    high: float
    rows: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True)
class Name:
    """A text that stands for a row; ``unsure`` = of low confidence, ``language`` where it is not the report's."""

    text: Text
    unsure: bool = False
    language: str = ""
    scientific: bool = False
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Date:
    """A day or a moment, ISO 8601."""

    iso: str


@dataclass(frozen=True)
class Listed:
    """Several cells in one."""

    items: tuple[Cell, ...]
    rows: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True)
class Missing:
    """An empty cell, which says why it is empty."""

    reason: Message


Cell = Union[Message, str, Number, Span, Name, Date, Listed, Missing]


@dataclass(frozen=True)
class Column:
    """The head of a column; ``align`` is left or right."""

    label: Text
    align: str = "left"


@dataclass(frozen=True)
class Paragraph:
    """A sentence or two, with the rows that its figures came from."""

    text: Text
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bullets:
    """Paragraphs as a list."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Table:
    """Rows of cells under columns; ``empty`` is said in place of no rows. Notes stand below."""

    key: str
    title: Message
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Paragraph, ...] = ()
    empty: Message = Message("report_no_rows")


@dataclass(frozen=True)
class Figure:
    """A picture: ``kind`` svg has a chart of ``charts`` as ``content``; a map is painted elsewhere, under ``key``."""

    key: str
    title: Message
    caption: Message
    kind: str
    content: Any = None
    rows: tuple[str, ...] = ()


Block = Union[Table, Figure, Paragraph, Bullets]


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it."""

    key: str
    title: Message
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A whole report. The first section is its answer; ``notes`` stand at its foot."""

    title: Message
    subtitle: Message
    language: str
    sections: tuple[Section, ...]
    notes: tuple[Paragraph, ...] = ()

    def blocks(self, kind: type | tuple[type, ...] = object) -> Iterator[Any]:
        """All blocks of a kind in their order."""
        for section in self.sections:
            for block in section.blocks:
                if isinstance(block, kind):
                    yield block


@dataclass(frozen=True)
class Context:
    """What a report says of itself beside its data. ``constants`` are the numbers of the criteria (criteria.csv)."""

    made: str = ""
    plugin_version: str = ""
    constants: Mapping[str, float] = field(default_factory=dict)
    recipient: str = ""  # for whom an exact report was asked


class References:
    """Numbers the sets of rows behind the figures in the order in which they are asked for; equal sets share one."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, ...], int] = {}

    def number(self, rows: tuple[str, ...]) -> int | None:
        """The number of a set of rows, None for no rows."""
        return self.numbers.setdefault(rows, len(self.numbers) + 1) if rows else None


def plain(cell: Cell | None, words: Words) -> str:
    """The words of a cell, without its references."""
    if isinstance(cell, Number):
        show = words.percent if cell.style == "percent" else words.number
        text = show(cell.value, cell.decimals)
    elif isinstance(cell, Span):
        text = words.span(cell.low, cell.high)
    elif isinstance(cell, Listed):
        text = words.listed([plain(item, words) for item in cell.items])
    elif isinstance(cell, Date):
        return words.date(cell.iso)
    elif isinstance(cell, Missing):
        return words.text(cell.reason)
    elif isinstance(cell, Name):
        text = words.text(cell.text)
    else:
        return words.text(cell)
    return text + (UNSURE_MARK if cell.unsure else "")


def rows_of(cell: Cell) -> tuple[str, ...]:
    """The ids of the rows that a cell's figure came from."""
    return getattr(cell, "rows", ())


def new_rows(cell: Cell, before: tuple[str, ...]) -> tuple[str, ...]:
    """The rows that a cell has to name: none where the figure ``before`` it in its line has named the same."""
    rows = rows_of(cell)
    return () if rows == before else rows


def is_unsure(cell: Cell) -> bool:
    """Whether a cell, or one of those listed in it, bears ``UNSURE_MARK``."""
    return getattr(cell, "unsure", False) or any(is_unsure(item) for item in getattr(cell, "items", ()))


def notes_of(table: Table) -> tuple[Paragraph, ...]:
    """What stands below a table: the legend of the mark where a cell bears it, then the table's own notes."""
    marked = any(is_unsure(cell) for row in table.rows for cell in row)
    legend = (Paragraph(Message("report_unsure_note", mark=UNSURE_MARK)),) if marked else ()
    return (*legend, *table.notes)


def merged(row: tuple[Cell, ...]) -> list[tuple[Cell, int]]:
    """The cells of a row with the number of columns each takes: neighbours that are missing for one reason are one.

    What answers each column by itself (``_ANSWERS``) stands in each: one "none" over many columns would look blank.
    """
    cells: list[tuple[Cell, int]] = []
    for cell in row:
        if cells and isinstance(cell, Missing) and cell.reason.code not in _ANSWERS and cells[-1][0] == cell:
            cells[-1] = (cell, cells[-1][1] + 1)
        else:
            cells.append((cell, 1))
    return cells
