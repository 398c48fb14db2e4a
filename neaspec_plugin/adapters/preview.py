"""What a person is shown of a file before it is taken in: its format, its first rows, what its columns seem to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from ..core.detections.delimited import first_rows
from ..core.detections.headers import Guess
from ..core.detections.member_tables import member_tables
from ..core.detections.readers import reader_for
from ..core.detections.source import Source, open_source
from ..core.detections.words import bundled_words
from ..core.errors import NeaspecError
from .tables import look_into, sheet_beginning

ROWS = 20
WITHOUT_HEADER = ("census_sheet", "genalex", "genotype_table")  # or with one that repeats names


@dataclass(frozen=True)
class Preview:
    """``format_id`` is empty where no reader knows the content; ``columns`` and ``rows`` are those of its first table.

    ``sure`` is False where the encoding is only the likeliest.
    """

    format_id: str
    file: str
    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guesses: tuple[Guess, ...]
    encoding: str = ""
    sure: bool = True


def preview(path: str, encoding: str = "", rows: int = ROWS) -> Preview:
    """The beginning of a file, folder or zip. Raises ``NeaspecError``: those of ``open_source``, ``first_rows`` and
    ``first_sheet``."""
    words = bundled_words()
    with open_source(path) as source:
        look_into(source)
        try:
            format_id = reader_for(source).FORMAT_ID
        except NeaspecError:
            format_id = ""
        if source.is_sheet:
            headed = format_id not in WITHOUT_HEADER
            frame = sheet_beginning(source, rows, words, headed).frame
            header, body = list(frame.columns), frame.to_numpy().tolist()
            return _preview(source, format_id, source.name, header, body)
        member = _first_table(source)
        if not member:
            return Preview(format_id, source.name, "", (), (), ())
        with source.open(member) as stream:
            first = first_rows(stream, member, rows + 10, encoding=encoding, words=words)
        below = list(islice((row for row in first.rows[first.header_row + 1 :] if any(row)), rows))
        header = first.rows[first.header_row] if first.rows else []
        name = first.encoding.name
        return _preview(source, format_id, member, header, below, name, bool(encoding) or first.encoding.sure)


def _first_table(source: Source) -> str:
    if len(source.members) == 1:
        return source.members[0]
    tables = member_tables(source)
    return tables[0].member if tables else ""


def _preview(
    source: Source,
    format_id: str,
    table: str,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    encoding: str = "",
    sure: bool = True,
) -> Preview:
    columns = tuple(cell.strip() or f"#{number}" for number, cell in enumerate(header, 1))
    width = len(columns)
    return Preview(
        format_id,
        source.name,
        table,
        columns,
        tuple(tuple([*row, *[""] * width][:width]) for row in rows),
        tuple(bundled_words().headers.guess_columns(columns)),
        encoding,
        sure,
    )
