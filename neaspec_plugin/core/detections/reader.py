"""The interface of all readers: a source goes in, chunks of records, rejects and flags come out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Callable, Protocol

if TYPE_CHECKING:
    import pandas as pd

    from .delimited import Rows
    from .source import Source
    from .words import Words
    from .xml_events import XmlEvent


@dataclass(frozen=True)
class Context:
    """What a reader must be told beside the source.

    ``species`` gives the species_id of a name (``species_names.species_index``); ``sites`` are the known site ids,
    none = not checked, ``site_names`` their names (``site_names.site_index``);
    ``mapping`` gives the source's column, or '=' and a constant, for a field of ours;
    ``dataset_id`` names the data set where the source does not; ``sheet`` yields the rows of a source that is
    a spreadsheet, with ``words`` below the header that they know, without ``headed`` all of them.
    ``xml`` gives the events of a stream of XML, with the name of its file and the encoding chosen by the user.
    ``countries`` gives the alpha-3 code of a country's name or code; ``words`` knows the words of the seven languages.
    What a source says itself goes before the rest: ``crs``
    ('EPSG:28422') of its coordinates, ``country`` (alpha-3) of the office that owns it, ``timezone`` (IANA) of its
    clocks, ``date_order`` (auto, dmy, mdy), ``encoding`` of its text. ``offset_model`` (GCJ-02, BD-09) asks for that
    shift to be undone. ``passphrase`` opens the signature of a neighbour's package and is never stored.
    """

    species: Mapping[str, str] = field(default_factory=dict)
    sites: frozenset[str] = frozenset()
    site_names: Mapping[str, str] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=dict)
    dataset_id: str = ""
    sheet: Callable[..., Iterator[Rows]] | None = None
    xml: Callable[[BinaryIO, str, str], Iterator[XmlEvent]] | None = None
    countries: Mapping[str, str] = field(default_factory=dict)
    words: Words | None = None
    crs: str = ""
    country: str = ""
    timezone: str = ""
    offset_model: str = ""
    date_order: str = "auto"
    encoding: str = ""
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True)
class Dataset:
    """What a source is: shared by all exports of the same data (``dataset_id``) and by this one alone (``sha256``).

    ``descriptor``: what a package says of itself, without its tables, as JSON text.
    """

    dataset_id: str
    format_id: str
    format_version: str
    source_file: str
    sha256: str
    descriptor: str = field(default="", repr=False, compare=False)

    @property
    def import_id(self) -> str:
        return f"{self.dataset_id}@{self.sha256[:12]}"

    def record_id(self, own: str) -> str:
        """The id of a record in any office's database, from the source's own id."""
        return f"{self.dataset_id}:{own}"


@dataclass(frozen=True)
class Chunk:
    """Some rows of a source, told apart.

    ``records`` has the columns of ``table`` that the reader fills; ``rejects`` and ``flags`` those of import_issues, a
    reject per rejected row, a flag per record and reason. ``records_in`` is the number of rows read, counted apart from
    them. ``not_read`` counts rows that are no records, by reason. A ``derived`` chunk was computed from the records of
    another and is no part of the account.
    """

    table: str
    records: pd.DataFrame
    rejects: pd.DataFrame
    flags: pd.DataFrame
    records_in: int
    not_read: Mapping[str, int] = field(default_factory=dict)
    derived: bool = False


class Reader(Protocol):
    """One format. A module with these names is a reader."""

    FORMAT_ID: str

    def recognises(self, source: Source) -> bool:
        """Whether the content, never the name's ending, is of this format."""

    def describe(self, source: Source, context: Context) -> Dataset:
        """The data set's identity. Raises ``NeaspecError`` where the source is not of this format or broken."""

    def read(self, source: Source, context: Context) -> Iterator[Chunk]:
        """The source's rows, those of referenced tables first. Raises ``NeaspecError`` where it cannot go on."""
