"""The tables of a Darwin Core Archive, as its metafile declares them.

Source: Darwin Core text guide (TDWG 2023). What files do against it is taken as it is meant: signs that are declared
wrongly are told by the content, a constant also fills empty cells, fields without a place are passed over, and an
archive of one table needs no metafile.
"""

from __future__ import annotations

import csv
import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from ..errors import NeaspecError
from .delimited import DELIMITERS, SAMPLE, Rows, declared_rows
from .encodings import codec, declared_codec, encoding_of
from .member_tables import MemberTable, member_tables, table_rows
from .reader import Context
from .source import Source
from .xml_events import Element, document, root_name

KEY = "#key"  # the column of the core's id, or of the core id that an extension's row belongs to
METAFILE = "meta.xml"
NEEDED = ("scientificname", "basisofrecord")  # what the table of an archive without a metafile must have
DESCRIPTIONS = ("eml.xml", "metadata.xml")
_ESCAPES = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\r\\n": "\r\n", "\\\\t": "\t", "\\\\n": "\n"}
_MAX_FIELDS = 10_000


@dataclass(frozen=True)
class ArchiveTable:
    """A core or an extension.

    ``row_type`` is the URI of what a row is, empty where nothing declares it; ``columns`` gives the place of each term,
    ``constants`` what a term is in all rows that do not say it, ``key`` the place of the core's id. Terms are named
    without their name space. ``delimiter``, ``quote``, ``encoding`` and ``skip`` (lines) are as declared.
    """

    row_type: str
    members: tuple[str, ...]
    columns: Mapping[str, int]
    constants: Mapping[str, str]
    key: int | None = None
    delimiter: str = ","
    quote: str = '"'
    encoding: str = "UTF-8"
    skip: int = 0
    header: MemberTable | None = None

    @property
    def kind(self) -> str:
        """The last part of the row type."""
        return local_name(self.row_type)

    @property
    def terms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.columns, *self.constants)))


@dataclass(frozen=True)
class StarArchive:
    """A core with its extensions; ``metadata`` is the member that describes the data set, empty where there is none."""

    core: ArchiveTable
    extensions: tuple[ArchiveTable, ...] = ()
    metadata: str = ""


def is_archive(source: Source) -> bool:
    """Whether there is a metafile, or a table of Darwin Core terms that needs one or not."""
    return bool(_metafile(source)) or any(_has_terms(table) for table in member_tables(source))


def star_archive(source: Source, context: Context) -> StarArchive:
    """The tables of an archive.

    Raises ``NeaspecError``: metafile_missing (several files and no metafile), metafile_incomplete, resource_missing,
    resource_outside_package and those of ``xml_events.document``.
    """
    metafile = _metafile(source)
    if metafile:
        return _declared(source, metafile, context)
    tables = [member for member in source.members if not member.lower().endswith(".xml")]
    if len(tables) != 1 or not member_tables(source):
        raise NeaspecError("metafile_missing", file=source.name)
    table = member_tables(source)[0]
    core = ArchiveTable("", (table.member,), {name: place for place, name in enumerate(table.header)}, {}, header=table)
    return StarArchive(core, (), _description(source, ""))


def archive_rows(source: Source, table: ArchiveTable) -> Iterator[tuple[str, Rows]]:
    """(file, rows) of a table in chunks: frames of text with the terms as columns, and ``KEY`` where it has one.

    Raises ``NeaspecError``: those of ``declared_rows`` and ``table_rows``.
    """
    if table.header:
        yield from table_rows(source, [table.header])
        return
    for member in table.members:
        file = posixpath.basename(member)
        stream = source.open(member)
        sample = stream.peek(SAMPLE)[:SAMPLE]
        encoding = declared_codec(table.encoding, sample) or codec(encoding_of(sample or b"#", file))
        delimiter, quote, width = _form(sample.decode(encoding, errors="ignore"), table)
        names = [f"#{place}" for place in range(width)]
        for rows in declared_rows(stream, file, names, delimiter, quote, encoding, table.skip):
            yield file, replace(rows, frame=_named(rows.frame, table))


def archive_text(source: Source, member: str, context: Context, name: str, attribute: str) -> str:
    """An attribute of the first element of a name in a document of the archive, empty where there is none."""
    for event in document(source, member, context).events:
        if event.name == name and event.kind == "start":
            return event.attributes.get(attribute, "").strip()
    return ""


def local_name(uri: str) -> str:
    """The last part of a term's URI."""
    return uri.replace("#", "/").rstrip("/").rpartition("/")[2]


# --- the metafile -----------------------------------------------------------------------------------------------------


def _metafile(source: Source) -> str:
    """The metafile that lies least deep."""
    if METAFILE not in source.learned:
        found = [member for member in source.members if posixpath.basename(member).lower() == METAFILE]
        found.sort(key=lambda member: (member.count("/"), member))
        source.learned[METAFILE] = next((member for member in found if root_name(source, member) == "archive"), "")
    return source.learned[METAFILE]


def _has_terms(table: MemberTable) -> bool:
    """Whether these are occurrences, but not GBIF's simple download, which is no archive."""
    return table.has(*NEEDED) and table.header[0] != "gbifID"


def _declared(source: Source, metafile: str, context: Context) -> StarArchive:
    file, folder = posixpath.basename(metafile), posixpath.dirname(metafile)
    archive = document(source, metafile, context)
    core, extensions, about, fields = None, [], None, 0
    for element in archive.elements(("core", "extension")):
        fields += len(element.children)
        if fields > _MAX_FIELDS:
            raise NeaspecError("xml_too_large", file=file)
        about = about or archive.around("archive")
        table = _table(source, element, folder, file)
        if element.name == "extension":
            extensions.append(table)
        else:
            core = core or table
    if core is None or archive.cut:
        raise NeaspecError("metafile_incomplete", file=file, part="core")
    stated = about.get("metadata") if about else None
    named = bool(stated) and "://" not in stated  # an address is never fetched
    metadata = _member(source, folder, stated) if named else _description(source, folder)
    return StarArchive(core, tuple(extensions), metadata)


def _description(source: Source, folder: str) -> str:
    there = {member.lower(): member for member in source.members}
    return next(
        (there[name] for name in (posixpath.join(folder, one).lower() for one in DESCRIPTIONS) if name in there), ""
    )


def _member(source: Source, folder: str, location: str) -> str:
    """Raises ``NeaspecError``: resource_outside_package, resource_missing."""
    member = posixpath.normpath(posixpath.join(folder, location.replace("\\", "/")))
    if "://" in location or member.startswith(("/", "../")) or member == "..":
        raise NeaspecError("resource_outside_package", file=source.name, path=location)
    if member not in source.members:
        raise NeaspecError("resource_missing", file=source.name, resource=location)
    return member


def _table(source: Source, element: Element, folder: str, file: str) -> ArchiveTable:
    files = [one.text for part in element.all("files") for one in part.all("location") if one.text]
    if not files:
        raise NeaspecError("metafile_incomplete", file=file, part="location")
    key = next((child for child in element.children if child.name in ("id", "coreid")), None)
    columns: dict[str, int] = {}
    constants: dict[str, str] = {}
    for field in element.all("field"):
        term = field.get("term")
        place, constant = _number(field.get("index"), file), field.attributes.get("default", "").strip()
        if not term or (place is None and not constant):
            continue
        name = local_name(term)
        name = term if name in columns or name in constants or name == KEY else name
        if place is not None:
            columns[name] = place
        if constant:
            constants[name] = constant
    return ArchiveTable(
        element.get("rowType") or "",
        tuple(_member(source, folder, location) for location in files),
        columns,
        constants,
        None if key is None else _number(key.get("index"), file),
        _sign(element, "fieldsTerminatedBy", ","),
        _sign(element, "fieldsEnclosedBy", '"'),
        element.get("encoding") or "UTF-8",
        _number(element.get("ignoreHeaderLines"), file) or 0,
    )


def _number(text: str | None, file: str) -> int | None:
    if text is None:
        return None
    if not (text.isdecimal() and len(text) < 7):
        raise NeaspecError("metafile_incomplete", file=file, part=text[:20])
    return int(text)


def _sign(element: Element, name: str, usual: str) -> str:
    """A declared sign, escaped or not; the usual one where nothing is declared."""
    said = element.attributes.get(name)
    return usual if said is None else _ESCAPES.get(said, said)


# --- the rows ---------------------------------------------------------------------------------------------------------


def _form(sample: str, table: ArchiveTable) -> tuple[str, str, int]:
    """The delimiter, the quotation mark and the number of columns: the declared signs where they fit, else others.

    They fit where there are as many columns as declared in as many rows as with any other signs.
    """
    lines = sample.splitlines(keepends=True)[:50]
    needed = 1 + max((*table.columns.values(), table.key or 0))
    delimiters = dict.fromkeys(one for one in (table.delimiter, *DELIMITERS) if len(one) == 1 and one not in "\r\n")
    quotes = dict.fromkeys(one for one in (table.quote, "", '"') if len(one) < 2 and one not in delimiters)
    best, found = (False, 0.0), (",", "", needed)
    for delimiter in delimiters:
        for quote in quotes:
            width, share = _width(lines, delimiter, quote)
            if (width >= needed, share) > best and (width > 1 or needed == 1):
                best, found = (width >= needed, share), (delimiter, quote, width)
    return found


def _width(lines: list[str], delimiter: str, quote: str) -> tuple[int, float]:
    quoting = csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE
    try:
        widths = Counter(
            len(row) for row in csv.reader(lines, delimiter=delimiter, quotechar=quote or None, quoting=quoting) if row
        )
    except (csv.Error, TypeError, ValueError):
        return 0, 0.0
    width, rows = widths.most_common(1)[0] if widths else (0, 0)
    return width, rows / max(len(lines), 1)


def _named(frame: pd.DataFrame, table: ArchiveTable) -> pd.DataFrame:
    """The columns under their terms; a constant stands alone or fills empty cells."""
    made: dict[str, pd.Series] = {}
    for term in table.terms:
        column = frame.get(f"#{table.columns[term]}") if term in table.columns else None
        constant = table.constants.get(term, "")
        if column is None:
            column = pd.Series([constant] * len(frame), index=frame.index, dtype=object)
        elif constant:
            column = column.where(column.str.strip() != "", constant)
        made[term] = column
    if table.key is not None:
        empty = pd.Series([""] * len(frame), index=frame.index, dtype=object)
        made[KEY] = frame.get(f"#{table.key}", empty)
    return pd.DataFrame(made, index=frame.index, dtype=object)
