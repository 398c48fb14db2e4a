"""The text tables inside a source by their headers: formats are told by the columns, never by a file's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from ..errors import NeaspecError
from .delimited import Rows, first_rows, read_rows
from .source import Source

NOT_TABLES = (".json", ".xml", ".gpkg", ".shp", ".shx", ".dbf", ".prj", ".gpx", ".pdf", ".docx", ".ddb", ".tdb", ".zip",
              ".xlsx", ".ods", ".html", ".md")  # fmt: skip
MAX_LOOKED_AT = 200  # files of a folder whose headers are read


@dataclass(frozen=True)
class MemberTable:
    """A table of a source: its member and its header."""

    member: str
    header: tuple[str, ...]

    @property
    def file(self) -> str:
        return PurePosixPath(self.member).name

    def has(self, *columns: str) -> bool:
        """Whether all these columns are there, in whatever case."""
        theirs = {name.casefold() for name in self.header}
        return all(name.casefold() in theirs for name in columns)


def member_tables(source: Source) -> tuple[MemberTable, ...]:
    """The delimited tables of a source, in the order of their names; what is no text is passed over."""
    if "tables" not in source.learned:
        found = []
        for member in source.members[:MAX_LOOKED_AT]:
            if not member.lower().endswith(NOT_TABLES):
                header = _header(source, member)
                if len(header) > 1:
                    found.append(MemberTable(member, header))
        source.learned["tables"] = tuple(found)
    return source.learned["tables"]


def table_rows(
    source: Source,
    tables: Sequence[MemberTable],
    required: Sequence[str] = (),
    encoding: str = "",
    quoting: bool = True,
) -> Iterator[tuple[str, Rows]]:
    """(file, rows) of tables of one kind, one after the other, in chunks.

    Raises ``NeaspecError``: missing_column and those of ``read_rows``.
    """
    for table in tables:
        for name in required:
            if name not in table.header:
                raise NeaspecError("missing_column", file=table.file, column=name)
        for rows in read_rows(source.open(table.member), table.file, encoding=encoding, quoting=quoting):
            yield table.file, rows


def _header(source: Source, member: str) -> tuple[str, ...]:
    try:
        with source.open(member) as stream:
            rows = first_rows(stream, PurePosixPath(member).name, 1).rows
    except NeaspecError:
        return ()
    return tuple(cell.strip() for cell in rows[0]) if rows else ()
