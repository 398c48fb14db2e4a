"""A table of DNA samples: CSV, TSV, XLSX or ODS, its columns told by their headers in seven languages or by a mapping.

Each row is one sample. Columns that stand for no field of ours are kept as they are in ``dynamicProperties``; those of
persons are dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ...errors import NeaspecError
from ..cells import Cells
from ..dates import day_month_order
from ..delimited import Rows
from ..deployments import Part
from ..genotypes import unique_names
from ..grids import first_cells, is_one_table, read_grid
from ..mapping import SAMPLE_FIELDS
from ..own_columns import is_personal
from ..reader import Chunk, Context, Dataset
from ..samples import MISSING, SeenSamples, sample_chunk
from ..source import Source
from ..words import Words, bundled_words

FORMAT_ID = "sample_table"
KEY = "materialSampleID"
# beside its number, what tells of a sample; and columns of tables whose rows are records, not samples
TELLING = frozenset((
    "species", "sampleType", "date", "preservation", "lab", "individual", "sex", "haplotype", "latitude", "longitude",
    "x", "y", "coordinates", "locality", "locationID", "site", "country", "declaredSide",
))  # fmt: skip
_OF_RECORDS = frozenset(("count", "deploymentID", "eventID", "start", "observationType", "behavior", "ring"))
_OF_SAMPLES = frozenset(("sampleType", "preservation", "lab", "haplotype", "ageOfSampleDays"))
_OF_GENOTYPES = frozenset(("locus", "allele1", "genotype"))
_LEFT = ("observer", "occurrenceID")  # persons; and numbers of rows, where the samples have their own


def recognises(source: Source) -> bool:
    """One table whose header tells the sample's number and something of samples, each row having that number."""
    return is_one_table(source) and tells_of_samples(first_cells(source))


def tells_of_samples(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first rows of a table are those of a table of samples."""
    words = bundled_words()
    if not rows:
        return False
    at = words.headers.header_row(rows)
    found = {guess.field: guess.column for guess in words.headers.guess_columns(rows[at])}
    if KEY not in found or not _OF_RECORDS.isdisjoint(found) or not _OF_GENOTYPES.isdisjoint(found):
        return False
    place = list(rows[at]).index(found[KEY])
    below = [row[place] for row in rows[at + 1 :] if len(row) > place]
    return all(below) and (not _OF_SAMPLES.isdisjoint(found) or len(TELLING & found.keys()) > 1)


def describe(source: Source, context: Context) -> Dataset:
    """A table names no data set: what the context says, else the first twelve digits of its SHA-256."""
    digest = source.digest(source.members)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``samples``.

    Raises ``NeaspecError``: missing_column, unknown_source and those of ``read_grid``.
    """
    if not is_one_table(source):
        raise NeaspecError("unknown_source", file=source.name)
    yield samples_of(source, source.members[0], describe(source, context), context, SeenSamples())


def samples_of(source: Source, member: str, dataset: Dataset, context: Context, seen: SeenSamples) -> Chunk:
    """The chunk of one table of samples of a source."""
    grid = read_grid(source, member, context)
    words = context.words or bundled_words()
    at = words.headers.header_row(grid.rows)
    header = unique_names(grid.rows[at])
    rows = grid.below(at, header)
    columns = sample_columns(header, context, words, grid.file)
    if KEY not in columns:
        raise NeaspecError("missing_column", file=grid.file, column=KEY)
    return chunk_of(Part(dataset, grid.file, rows), columns, seen, context)


def chunk_of(part: Part, columns: Mapping[str, str], seen: SeenSamples, context: Context) -> Chunk:
    """``samples.sample_chunk`` of rows whose columns are known; what they say beside that is kept."""
    frame = part.rows.frame
    words = context.words or bundled_words()
    taken = set(columns.values())
    extra = [name for name in frame.columns if name not in taken and not _is_left(name, words)]
    order = with_order(part.rows, columns, context)
    return sample_chunk(part, Cells(frame, columns, MISSING), seen, order, extra)


def _is_left(column: str, words: Words) -> bool:
    """Whether a column tells of persons, whoever else in the table does, or only numbers the rows."""
    return is_personal(column) or any(guess.field in _LEFT for guess in words.headers.guess_columns([column]))


def with_order(rows: Rows, columns: Mapping[str, str], context: Context) -> Context:
    """The context with the order of day and month that the column of dates tells."""
    column = columns.get("date", "=")
    if context.date_order != "auto" or column not in rows.frame:
        return context
    order = day_month_order(rows.frame[column])
    return context if order == "unclear" else replace(context, date_order=order)


def sample_columns(header: Sequence[str], context: Context, words: Words, file: str = "") -> dict[str, str]:
    """{our field: their column, or '=' and a constant}: the user's mapping before what the header tells.

    Raises ``NeaspecError``: missing_column where the mapping names a column that is not there.
    """
    mapping = {name: column for name, column in context.mapping.items() if name in SAMPLE_FIELDS}
    for column in mapping.values():
        if not column.startswith("=") and column not in header:
            raise NeaspecError("missing_column", file=file, column=column)
    guessed = {guess.field: guess.column for guess in words.headers.guess_columns(header)}
    if KEY not in guessed and "occurrenceID" in guessed:
        guessed[KEY] = guessed["occurrenceID"]
    if "locationID" not in guessed and "site" in guessed:
        guessed["locationID"] = guessed["site"]
    taken = set(mapping.values())
    found = {name: column for name, column in guessed.items() if name in SAMPLE_FIELDS and column not in taken}
    return {**found, **mapping}
