"""Genepop text (Raymond & Rousset 1995): title, loci, individuals behind ``POP``; two or three digits an allele.

Two-digit alleles are most often recoded ones, no sizes, and never to be compared across files: the version of the
format says which a file has. A population has no name but that of its last individual. Where all individuals of a
population have one name, it is the population's and they have none; where their names are coordinates, they are places.
Both get an id made of their content.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..delimited import SAMPLE, Rows, read_lines, text_frame
from ..deployments import Part
from ..encodings import best_encoding, codec
from ..genotypes import call_type, genotype_chunk, locus_name, replicates
from ..member_tables import NOT_TABLES
from ..reader import Chunk, Context, Dataset
from ..record_ids import record_ids
from ..samples import SeenSamples
from ..source import Source
from ..words import bundled_words
from .genotype_table import samples_beside
from .sample_table import KEY, sample_columns

FORMAT_ID = "genepop"
POPULATION, PLACE = "population", "coordinates"
_PAIR = re.compile(r"[+-]?\d+[.,]\d+\s+[+-]?\d+[.,]\d+")
_DIGITS = re.compile(r"\d+", re.ASCII)
_GENOTYPES = re.compile(r"(?:\d{2}|\d{3}|\d{4}|\d{6})(?:\s+(?:\d{2}|\d{3}|\d{4}|\d{6}))*", re.ASCII)


@dataclass
class _File:
    """``rows`` are (line, name, cells, number of the population)."""

    title: str = ""
    loci: list[str] = field(default_factory=list)
    rows: list[tuple[int, str, list[str], int]] = field(default_factory=list)
    broken: list[tuple[int, list[str], str]] = field(default_factory=list)
    populations: int = 0


def recognises(source: Source) -> bool:
    """A single text with a line ``POP`` below names and above individuals."""
    if source.is_sheet or len(source.members) != 1 or source.members[0].lower().endswith(NOT_TABLES):
        return False
    try:
        with source.open(source.members[0]) as stream:
            sample = stream.peek(SAMPLE)
    except NeaspecError:
        return False
    name = best_encoding(sample).name
    lines = sample.decode(codec(name), errors="ignore").splitlines() if name else []
    at = next((place for place, line in enumerate(lines) if _is_pop(line)), 0)
    below = next((line for line in lines[at + 1 :] if line.strip()), "")
    return at > 1 and bool(_GENOTYPES.fullmatch(below.rpartition(",")[2].strip())) and "," in below


def describe(source: Source, context: Context) -> Dataset:
    """The version tells the digits of an allele; the title and the sizes of the populations are what the file says.

    Raises ``NeaspecError``: unknown_source and those of ``read_lines``.
    """
    if source.is_sheet or len(source.members) != 1:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest(source.members)
    parsed = _parsed(source, context)
    sizes = Counter(population for *_, population in parsed.rows)
    told = {"title": parsed.title, "populations": [sizes[one] for one in sorted(sizes)]}
    version = f"{_digits(parsed)} digits"
    descriptor = json.dumps(told, ensure_ascii=False, sort_keys=True)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, version, source.name, digest, descriptor)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``samples``, where more than the population is known of them, and of ``genotypes``.

    Raises ``NeaspecError``: unknown_source, missing_column without loci or populations, duplicate_column, and those of
    ``read_lines``.
    """
    dataset = describe(source, context)
    parsed = _parsed(source, context)
    file = PurePosixPath(source.members[0]).name
    numbers = [line for line, *_ in parsed.rows]
    frame = text_frame([[name, *cells] for _, name, cells, _ in parsed.rows], ["name", *parsed.loci], numbers)
    beside = _samples(parsed, frame, dataset)
    if (beside[PLACE] == "").all():
        beside = beside.drop(columns=PLACE)
    columns = sample_columns(list(beside.columns), context, context.words or bundled_words(), file)
    samples = samples_beside(Part(dataset, file, Rows(beside, [])), {**columns, KEY: KEY}, SeenSamples(), context)
    if samples is not None:
        yield samples
    size, count = len(frame), len(parsed.loci)
    own = beside[KEY]
    replicate = replicates(own, {})
    half = _digits(parsed)
    cells = frame[parsed.loci].to_numpy().ravel()
    alleles = [_split(cell, half) for cell in cells]
    odd = [not _DIGITS.fullmatch(cell) or len(cell) not in (half, 2 * half) for cell in cells]
    calls = pd.DataFrame(
        {
            "sample": np.repeat(own.to_numpy(dtype=object), count),
            "replicate": np.repeat(replicate.to_numpy(dtype=object), count),
            "locus": np.tile(np.array(parsed.loci, dtype=object), size),
            "allele1": pd.Series([one for one, _ in alleles], dtype=object).to_numpy(),
            "allele2": pd.Series([two for _, two in alleles], dtype=object).to_numpy(),
            "genotype": np.full(size * count, None, dtype=object),
            "callType": call_type(replicate),
            "odd": odd,
        },
        index=np.repeat(frame.index.to_numpy(), count),
    )
    haploid = [name for name in parsed.loci if _is_haploid(frame[name], half)]
    chunk = genotype_chunk(Part(dataset, file, Rows(frame, parsed.broken)), calls, set(), context, haploid)
    left = 0 if samples is not None else size if parsed.populations > 1 else 0
    yield Chunk(chunk.table, chunk.records, chunk.rejects, chunk.flags, chunk.records_in, {"beside_genotype": left})


def _parsed(source: Source, context: Context) -> _File:
    if FORMAT_ID not in source.learned:
        member = source.members[0]
        file = PurePosixPath(member).name
        with source.open(member) as stream:
            lines = read_lines(stream, file, encoding=context.encoding, words=context.words)
            source.learned[FORMAT_ID] = _of_lines(lines, file)
    return source.learned[FORMAT_ID]


def _of_lines(lines: Iterator[str], file: str) -> _File:
    made = _File(next(lines, "").strip())
    for number, line in enumerate(lines, 2):
        text = line.strip()
        if _is_pop(text):
            made.populations += 1
        elif not text:
            continue
        elif not made.populations:
            made.loci += [name.strip() for name in text.split(",") if name.strip()]
        else:
            name, comma, genotypes = text.rpartition(",")
            cells = genotypes.split()
            if not comma or len(cells) != len(made.loci):
                made.broken.append((number, [text], "wrong_cell_count"))
            else:
                made.rows.append((number, " ".join(name.split()), cells, made.populations))
    if not made.loci or not made.populations:
        raise NeaspecError("missing_column", file=file, column="POP" if made.loci else "locus")
    plain = [locus_name(name) for name in made.loci]
    for name, one in zip(made.loci, plain):
        if plain.count(one) > 1 or not one:
            raise NeaspecError("duplicate_column", file=file, column=name)
    return made


def _samples(parsed: _File, frame: pd.DataFrame, dataset: Dataset) -> pd.DataFrame:
    """Number, population and place of each row, as text."""
    populations = np.array([population for *_, population in parsed.rows], dtype=int)
    names = frame["name"].to_numpy(dtype=object)
    own = pd.Series(None, index=frame.index, dtype=object)
    called = np.full(len(frame), "", dtype=object)
    places = np.full(len(frame), "", dtype=object)
    for population in np.unique(populations):
        rows = np.flatnonzero(populations == population)
        last = names[rows[-1]]
        called[rows] = "" if _PAIR.fullmatch(last) else last
        if len(rows) > 1 and len(set(names[rows])) == 1:
            continue  # the population's name
        for row in rows:
            own.iloc[row] = None if not names[row] or _PAIR.fullmatch(names[row]) else names[row]
    for row, name in enumerate(names):
        if _PAIR.fullmatch(name):
            places[row] = name
    keys = frame.assign(population=populations.astype(str))
    known = own.where(own.notna(), record_ids(keys, own, dataset, {}))
    return pd.DataFrame({KEY: known, POPULATION: called, PLACE: places}, index=frame.index, dtype=object)


def _digits(parsed: _File) -> int:
    """Digits of an allele: half of the longest usual genotype."""
    lengths = Counter(len(cell) for _, _, cells, _ in parsed.rows for cell in cells if _DIGITS.fullmatch(cell))
    if lengths[4] or lengths[6]:
        return 2 if lengths[4] >= lengths[6] else 3
    return 2 if lengths[2] > lengths[3] else 3


def _is_haploid(column: pd.Series, digits: int) -> bool:
    return len(column) > 0 and column.str.len().eq(digits).all()


def _split(cell: str, digits: int) -> tuple[str, str | None]:
    """The alleles of a genotype; a whole one that has not twice the digits of an allele."""
    return (cell[:digits], cell[digits:]) if len(cell) == 2 * digits else (cell, None)


def _is_pop(line: str) -> bool:
    return line.strip().casefold() == "pop"
