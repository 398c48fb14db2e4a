"""GenAlEx tables (Peakall & Smouse 2006): CSV, TXT or XLSX, three rows of header, then the samples.

Row 1: numbers of loci, samples and populations, then their sizes; row 2: title and populations; row 3: names of the
columns, a locus over the first of its two columns. Behind an empty column coordinates may follow.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..delimited import Rows
from ..deployments import Part
from ..genotypes import Locus, call_type, genotype_chunk, locus_name, no_calls, replicates, wide_calls
from ..grids import Grid, first_cells, is_one_table, read_grid
from ..reader import Chunk, Context, Dataset
from ..samples import SeenSamples
from ..source import Source
from ..words import bundled_words
from .genotype_table import samples_beside
from .sample_table import KEY, sample_columns

FORMAT_ID = "genalex"
HEADER = 2  # place of the row of names
POPULATION = "population"
_XY = (("x", "y"), ("lon", "lat"), ("long", "lat"), ("longitude", "latitude"), ("easting", "northing"), ("e", "n"))


@dataclass(frozen=True)
class _Header:
    """Numbers that the first row states, and where the loci and the coordinates stand."""

    loci: int
    samples: int
    sizes: tuple[int, ...]
    title: str
    populations: tuple[str, ...]
    names: tuple[str, ...]
    ploidy: int
    coordinates: tuple[int, ...]


def recognises(source: Source) -> bool:
    """A single table whose first row states loci, samples and populations that the third row and the sizes bear out."""
    rows = first_cells(source) if is_one_table(source) else []
    try:
        return len(rows) > HEADER and bool(_header(rows, ""))
    except NeaspecError:
        return False


def describe(source: Source, context: Context) -> Dataset:
    """What the file says of itself is its title and its populations."""
    if not is_one_table(source):
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest(source.members)
    header = _header(_grid(source, context).rows, source.name)
    told = {"title": header.title, "populations": dict(zip(header.populations, header.sizes))}
    descriptor = json.dumps(told, ensure_ascii=False, sort_keys=True)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest, descriptor)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``samples``, where more than the population is known of them, and of ``genotypes``.

    Raises ``NeaspecError``: unknown_source, odd_genalex_header where the stated numbers are not those of the table or
    rows are missing, duplicate_column, and those of ``read_grid``.
    """
    dataset = describe(source, context)
    grid = _grid(source, context)
    header = _header(grid.rows, grid.file)
    width = 2 + header.ploidy * header.loci
    columns = [KEY, POPULATION, *(f"{name}#{n}" for name in header.names for n in range(1, header.ploidy + 1))]
    columns += [f"coordinate{n}" for n in range(len(header.coordinates))]
    taken = [*range(width), *header.coordinates]
    trimmed = [[row[place] if place < len(row) else "" for place in taken] for row in grid.rows]
    rows = Grid(grid.file, grid.numbers, trimmed).below(HEADER, columns)
    if len(rows) < header.samples:
        raise NeaspecError("rows_missing", file=grid.file, stated=header.samples, found=len(rows))
    notes = np.zeros(len(rows), bool)
    notes[header.samples :] = (rows.frame.iloc[header.samples :, 2:width] == "").all(axis=1)
    rows = Rows(rows.frame[~notes], rows.misshapen)
    frame, part = rows.frame, Part(dataset, grid.file, rows)
    beside = frame[[KEY, POPULATION, *columns[width:]]].rename(columns=dict(zip(columns[width:], ("x", "y"))))
    words = context.words or bundled_words()
    fields = sample_columns(list(beside.columns), context, words, grid.file)
    samples = samples_beside(replace(part, rows=Rows(beside, [])), {**fields, KEY: KEY}, SeenSamples(), context)
    if samples is not None:
        yield samples
    own = frame[KEY].where(frame[KEY] != "", None)
    named = own.notna()
    replicate = replicates(own, {})
    loci = [Locus(name, tuple(f"{name}#{n}" for n in range(1, header.ploidy + 1))) for name in header.names]
    if header.ploidy == 1:
        frame = frame.assign(**{"#": ""})
        loci = [Locus(locus.name, (*locus.columns, "#")) for locus in loci]
    calls = wide_calls(frame[named], own[named], replicate[named], loci)
    calls["callType"] = call_type(replicate[named])
    calls = pd.concat([calls, no_calls(frame.index[~named])])
    haploid = header.names if header.ploidy == 1 else ()
    chunk = genotype_chunk(part, calls, set(), context, haploid)
    left = len(frame) if samples is None and len(header.sizes) > 1 else 0
    yield replace(chunk, not_read={"beside_genotype": left, "note_in_table": int(notes.sum())})


def _grid(source: Source, context: Context) -> Grid:
    if FORMAT_ID not in source.learned:
        source.learned[FORMAT_ID] = read_grid(source, source.members[0], context)
    return source.learned[FORMAT_ID]


def _header(rows: Sequence[Sequence[str]], file: str) -> _Header:
    """Raises ``NeaspecError``: odd_genalex_header, duplicate_column."""
    numbers = [_whole(cell) for cell in rows[0]] if rows else []
    if len(rows) <= HEADER or len(numbers) < 3 or None in numbers[:3]:
        raise NeaspecError("odd_genalex_header", file=file)
    loci, samples, populations = numbers[:3]
    sizes = numbers[3 : 3 + populations]
    names = list(rows[HEADER])
    ploidy = _ploidy(names[2:], loci)
    if ploidy == 2 and loci == 1 and not any(row[3] for row in rows[HEADER + 1 :] if len(row) > 3):
        ploidy = 1  # nothing stands in what would be its second column
    if loci < 1 or populations < 1 or None in sizes or sum(sizes) != samples or not ploidy:
        raise NeaspecError("odd_genalex_header", file=file)
    width = 2 + ploidy * loci
    called = names[2:width:ploidy]
    plain = [locus_name(name) for name in called]
    for name, one in zip(called, plain):
        if plain.count(one) > 1 or not one:
            raise NeaspecError("duplicate_column", file=file, column=name)
    second = [*rows[1], *[""] * (3 + populations)]
    return _Header(
        loci,
        samples,
        tuple(sizes),
        second[0],
        tuple(second[3 : 3 + populations]),
        tuple(called),
        ploidy,
        _coordinates(names, width),
    )


def _ploidy(names: Sequence[str], loci: int) -> int:
    """Columns of a locus: two where each name stands over the first of two, or over both; 0 where neither fits."""
    firsts, seconds = names[0 : 2 * loci : 2], names[1 : 2 * loci : 2]
    if len(firsts) == loci and all(firsts) and all(two in ("", one) for one, two in zip(firsts, seconds)):
        return 2
    filled = names[:loci]
    behind = names[loci : loci + 1]
    return 1 if len(filled) == loci and all(filled) and not any(behind) else 0


def _coordinates(names: Sequence[str], width: int) -> tuple[int, ...]:
    """The columns of east and north behind the loci."""
    places = {name.casefold(): place for place, name in enumerate(names) if place >= width and name}
    for east, north in _XY:
        if east in places and north in places:
            return places[east], places[north]
    return ()


def _whole(cell: str) -> int | None:
    text = cell.strip().removesuffix(".0")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else None
