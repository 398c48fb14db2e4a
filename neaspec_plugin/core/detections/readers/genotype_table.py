"""Tables of genotypes: a row per sample with one or two columns per locus, or a row per sample and locus or allele.

A sample that comes again is a repeated amplification. Where the table says of its samples more than their number and
genotype - species, date, place, sex - they become ``samples`` too; so do the tables of samples that lie in the same
folder or zip, which go before. Nothing else beside the genotype is kept, and the account says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..cells import Cells
from ..delimited import Rows, text_frame
from ..deployments import Part
from ..genotypes import (
    Locus,
    call_type,
    genotype_chunk,
    is_missing,
    loci_of,
    locus_name,
    no_calls,
    replicates,
    sizes,
    unique_names,
    wide_calls,
)
from ..grids import first_cells, is_one_table, read_grid
from ..mapping import GENOTYPE_FIELDS
from ..member_tables import member_tables
from ..reader import Chunk, Context, Dataset
from ..samples import MISSING, SeenSamples
from ..source import Source
from ..words import Words, bundled_words
from .sample_table import KEY, TELLING, chunk_of, sample_columns, samples_of, tells_of_samples

FORMAT_ID = "genotype_table"
SMALLEST_SIZE = 50  # base pairs; the fragments of microsatellites are longer, and other numbers mostly smaller
_IDS = frozenset(("id", "name", "ind", "indiv", "individual", "code", "animal", "no"))
_OF_CALLS = ("locus", "allele1", "allele2", "genotype")
_RECORD = frozenset(("species", "date"))


@dataclass(frozen=True)
class _Table:
    """How the columns of one table of genotypes are read; ``columns`` are also those of its samples."""

    columns: dict[str, str]
    loci: tuple[Locus, ...] = ()

    @property
    def is_long(self) -> bool:
        return not self.loci


class _Seen:
    """What earlier tables of a source had: ids of genotypes, and the rows of each sample and panel."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.rows: dict[object, int] = {}


def recognises(source: Source) -> bool:
    """A table with samples and alleles, alone or among the tables of a folder."""
    if is_one_table(source):
        return _tells_genotypes(first_cells(source))
    return any(_tells_genotypes(first_cells(source, table.member)) for table in member_tables(source))


def describe(source: Source, context: Context) -> Dataset:
    """A table names no data set: what the context says, else the first twelve digits of its SHA-256."""
    digest = source.digest(source.members)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``samples``, where there is something to say of them, and of ``genotypes``.

    Raises ``NeaspecError``: missing_column, duplicate_column, unknown_source and those of ``read_grid``.
    """
    dataset = describe(source, context)
    samples, genotypes = _members(source)
    known, seen = SeenSamples(), _Seen()
    for member in samples:
        yield samples_of(source, member, dataset, context, known)
    for member in genotypes:
        yield from _genotypes(source, member, dataset, context, known, seen, told=bool(samples))


def samples_beside(
    part: Part, columns: dict[str, str], known: SeenSamples, context: Context, told: bool = False
) -> Chunk | None:
    """The samples of rows of genotypes, each once; None where the rows, or a table that was ``told``, say no more.

    A row that says nothing beside its number is a repeated amplification of a sample told above.
    """
    fields = {name: column for name, column in columns.items() if name in TELLING}
    if told or not fields:
        return None
    frame = part.rows.frame
    cells = Cells(frame, columns, MISSING)
    own = cells[KEY]
    details = [name for name in frame.columns if name != columns.get(KEY)]
    empty = (frame[details] == "").all(axis=1).to_numpy() if details else np.ones(len(frame), bool)
    again = own.isin(known.ids) | own.duplicated()
    keys = pd.DataFrame({KEY: own, **{column: frame[column] for column in fields.values() if column in frame}})
    one = own.notna() & ~keys.duplicated() & ~(empty & again)
    kept = replace(part, rows=Rows(frame[one.to_numpy()], []))
    return chunk_of(kept, columns, known, context) if len(kept.rows) else None


def _members(source: Source) -> tuple[list[str], list[str]]:
    """The tables of samples and those of genotypes; one table alone is of genotypes."""
    if is_one_table(source):
        return [], [source.members[0]]
    samples, genotypes = [], []
    for table in member_tables(source):
        rows = first_cells(source, table.member)
        if _tells_genotypes(rows):
            genotypes.append(table.member)
        elif tells_of_samples(rows):
            samples.append(table.member)
    if not genotypes:
        raise NeaspecError("unknown_source", file=source.name)
    return samples, genotypes


def _genotypes(
    source: Source, member: str, dataset: Dataset, context: Context, known: SeenSamples, seen: _Seen, told: bool
) -> Iterator[Chunk]:
    grid = read_grid(source, member, context)
    words = context.words or bundled_words()
    at = words.headers.header_row(grid.rows)
    header = unique_names(grid.rows[at])
    rows = grid.below(at, header)
    part = Part(dataset, grid.file, rows)
    table = _table(rows.frame, context, words, grid.file)
    lengthwise = {table.columns[name] for name in GENOTYPE_FIELDS if name in table.columns and name != "population"}
    beside = rows.frame.drop(columns=[*(name for locus in table.loci for name in locus.columns),
                                      *(name for name in lengthwise if name in rows.frame)])  # fmt: skip
    if table.is_long:  # what else is said there is said of the call
        beside = beside[[name for name in beside if name in set(table.columns.values())]]
    of_sample = {name: column for name, column in table.columns.items() if name not in GENOTYPE_FIELDS}
    samples = samples_beside(replace(part, rows=Rows(beside, [])), of_sample, known, context, told)
    if samples is not None:
        yield samples
    left = _left(rows.frame, table, samples is not None)
    chunk = _long(part, table, seen, context) if table.is_long else _wide(part, table, seen, context)
    yield replace(chunk, not_read={**chunk.not_read, "beside_genotype": left})


def _table(frame: pd.DataFrame, context: Context, words: Words, file: str) -> _Table:
    """Raises ``NeaspecError``: missing_column, duplicate_column where two names stand for one locus."""
    header = list(frame.columns)
    columns = sample_columns(header, context, words, file)
    guessed = {guess.field: guess.column for guess in words.headers.guess_columns(header)}
    for name in GENOTYPE_FIELDS:
        if name in guessed and guessed[name] not in columns.values():
            columns[name] = guessed[name]
    for name, column in context.mapping.items():
        if name in GENOTYPE_FIELDS and name != "secondAlleleBlank":
            if not column.startswith("=") and column not in header:
                raise NeaspecError("missing_column", file=file, column=column)
            columns[name] = column
    if KEY not in columns:
        columns[KEY] = columns.pop("individual", header[0])
    if "locus" in columns and ("allele1" in columns or "genotype" in columns):
        return _Table(columns)
    for name in _OF_CALLS:
        columns.pop(name, None)
    loci = loci_of(frame, set(columns.values()))
    if not loci:
        raise NeaspecError("missing_column", file=file, column="locus")
    names: set[str] = set()
    for locus in loci:
        if locus_name(locus.name) in names:
            raise NeaspecError("duplicate_column", file=file, column=locus.columns[0])
        names.add(locus_name(locus.name))
    return _Table(columns, tuple(loci))


def _wide(part: Part, table: _Table, seen: _Seen, context: Context) -> Chunk:
    frame = part.rows.frame
    cells = Cells(frame, table.columns, MISSING)
    own = cells[KEY]
    named = own.notna()
    panel = tuple(sorted(locus_name(locus.name) for locus in table.loci))
    keys = pd.Series([(name, panel) for name in own], index=own.index, dtype=object)
    replicate = replicates(keys, seen.rows, cells["replicate"])
    calls = wide_calls(frame[named], own[named], replicate[named], table.loci)
    for name in ("callType", "qualityIndex"):
        calls[name] = np.repeat(cells[name][named].to_numpy(dtype=object), len(table.loci))
    if "callType" not in cells:
        calls["callType"] = call_type(replicate[named])
    calls = pd.concat([calls, no_calls(frame.index[~named])])
    return genotype_chunk(part, calls, seen.ids, context)


def _long(part: Part, table: _Table, seen: _Seen, context: Context) -> Chunk:
    """Rows of one call each, or, where they tell one allele, of one allele each."""
    cells = Cells(part.rows.frame, table.columns, MISSING)
    raw = Cells(part.rows.frame, table.columns)  # -9 and ? as they stand
    names = ("locus", "allele1", "allele2", "genotype", "callType", "qualityIndex")
    calls = pd.DataFrame({"sample": cells[KEY], **{name: raw[name] for name in names}})
    loci = calls["locus"].map(locus_name, na_action="ignore")
    keys = pd.Series(list(zip(calls["sample"], loci)), index=calls.index, dtype=object)
    if "allele2" in table.columns or "genotype" in table.columns:
        calls["replicate"] = replicates(keys, seen.rows, cells["replicate"])
        if "callType" not in table.columns:
            calls["callType"] = call_type(calls["replicate"])
        return genotype_chunk(part, calls, seen.ids, context)
    calls["replicate"] = cells["replicate"].where(cells["replicate"].notna(), "1")
    merged, again = _merged(calls, keys)
    chunk = genotype_chunk(part, merged, seen.ids, context)
    return replace(chunk, not_read={"allele_of_a_call": again})


def _merged(calls: pd.DataFrame, keys: pd.Series) -> tuple[pd.DataFrame, int]:
    """Calls from rows of one allele: the alleles of one sample, replicate and locus; and how many rows were joined."""
    first: dict[tuple, int] = {}
    alleles: dict[int, list[str]] = {}
    kept = []
    for place, (key, replicate, allele) in enumerate(zip(keys, calls["replicate"], calls["allele1"])):
        whole = (*key, replicate)
        at = place if None in key else first.setdefault(whole, place)
        if at == place:
            kept.append(place)
        if allele is not None and not is_missing(allele):
            alleles.setdefault(at, []).append(allele)
    made = calls.iloc[kept].copy()
    joined = [alleles.get(place, []) for place in kept]
    made["genotype"] = ["/".join(one) if len(one) > 2 else None for one in joined]
    made["allele1"] = [one[0] if one else None for one in joined]
    made["allele2"] = [one[1] if len(one) > 1 else None for one in joined]
    return made, len(calls) - len(kept)


def _left(frame: pd.DataFrame, table: _Table, with_samples: bool) -> int:
    """Rows that say something beside what was taken."""
    taken = {*table.columns.values(), *(name for locus in table.loci for name in locus.columns)}
    taken -= {table.columns.get("population")}
    if with_samples and not table.is_long:
        return 0
    if not with_samples:
        taken -= {column for name, column in table.columns.items() if name in TELLING}
    rest = [name for name in frame.columns if name not in taken]
    return int((frame[rest] != "").any(axis=1).sum()) if rest else 0


def _tells_genotypes(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first rows of a table tell samples and at least two loci, or samples, a locus and its alleles."""
    words = bundled_words()
    if not rows or not any(rows[0]):
        return False
    at = words.headers.header_row(rows)
    header = unique_names(rows[at])
    guessed = {guess.field: guess.column for guess in words.headers.guess_columns(header)}
    if KEY in guessed and "locus" in guessed and ("allele1" in guessed or "genotype" in guessed):
        return True
    if KEY not in guessed and (guessed.keys() >= _RECORD or header[0].casefold() not in _IDS):
        return False
    below = [row for row in rows[at + 1 :] if len(row) == len(header)]
    frame = text_frame(below, header, range(len(below)))
    known = {column for field, column in guessed.items() if field not in _OF_CALLS}
    loci = [locus for locus in loci_of(frame, known) if _sized(frame[list(locus.columns)])]
    return len(loci) > 1


def _sized(cells: pd.DataFrame) -> bool:
    """Whether there are alleles, as long as those of microsatellites."""
    found = sizes(cells.to_numpy().ravel())
    return len(found) > 0 and float(np.median(found)) >= SMALLEST_SIZE
