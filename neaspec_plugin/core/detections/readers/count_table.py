"""A table of counts: CSV or a sheet, its columns ours or mapped; rows become ``counts``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import TABLES, VOCABULARIES, season_year
from ..delimited import Rows, read_rows, stripped
from ..mapping import COUNT_FIELDS as FIELDS
from ..places import check_coordinates, points
from ..reader import Chunk, Context, Dataset
from ..record_ids import record_ids
from ..row_checks import RowChecks, repeated_ids
from ..source import Source
from ..species_names import species_ids

FORMAT_ID = "count_table"
REFERENCE = "reference"  # the data set of the bundled counts, whose rows keep their own ids
TABLE = TABLES["counts"]
REQUIRED = ("species_id", "season", "count", "unit", "count_kind")
DATES = ("season_year", "date_start", "date_end")  # one of them is needed
YEARS = (1800, 2200)  # beyond them a year is a slip of the keyboard
_NAMES = {"latitude": ("lat", "decimallatitude"), "longitude": ("lon", "lng", "long", "decimallongitude"),
          "species_id": ("species", "scientificname", "scientific_name")}  # fmt: skip
_WHOLE = re.compile(r"[+-]?\d+(?:\.0*)?")
_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")


def recognises(source: Source) -> bool:
    """A sheet or any single file: asked last, so that whoever chose the file learns what it lacks."""
    return source.path.is_file() and (source.is_sheet or len(source.members) == 1)


def describe(source: Source, context: Context) -> Dataset:
    """A table names no data set: what the context says, else the first twelve digits of its SHA-256."""
    digest = source.digest(source.members)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``counts``.

    Raises ``NeaspecError``: missing_column, unknown_mapping_field, and those of ``delimited.read_rows``.
    """
    dataset = describe(source, context)
    file = source.name if source.is_sheet else Path(source.members[0]).name
    seen: set[str] = set()
    alike: dict[str, int] = {}
    for rows in _rows(source, context):
        columns = _columns(list(rows.frame.columns), context.mapping, source.name)
        yield _chunk(rows, columns, dataset, file, context, seen, alike)


def _rows(source: Source, context: Context) -> Iterator[Rows]:
    if source.is_sheet:
        if context.sheet is None:
            raise NeaspecError("unknown_source", file=source.name)
        return context.sheet(source, words=context.words)
    if len(source.members) != 1:
        raise NeaspecError("unknown_source", file=source.name)
    return read_rows(source.open(source.members[0]), source.name, encoding=context.encoding, words=context.words)


def _guessed(header: Sequence[str]) -> dict[str, str]:
    """{our field: their column} where a column has our name, or one of few that cannot mean anything else."""
    theirs = {name.lower(): name for name in reversed(header)}
    found = {}
    for name in FIELDS:
        for known in (name.lower(), *_NAMES.get(name, ())):
            if known in theirs:
                found.setdefault(name, theirs[known])
    return found


def _columns(header: Sequence[str], mapping: Mapping[str, str], file: str) -> dict[str, str]:
    columns = {**_guessed(header), **mapping}
    for name, column in columns.items():
        if name not in FIELDS:
            raise NeaspecError("unknown_mapping_field", field=name, known=list(FIELDS))
        if not column.startswith("=") and column not in header:
            raise NeaspecError("missing_column", file=file, column=column)
    for name in REQUIRED:
        if name not in columns:
            raise NeaspecError("missing_column", file=file, column=name)
    if not any(name in columns for name in DATES):
        raise NeaspecError("missing_column", file=file, column=DATES[0])
    return columns


def _chunk(
    rows: Rows,
    columns: dict[str, str],
    dataset: Dataset,
    file: str,
    context: Context,
    seen: set[str],
    alike: dict[str, int],
) -> Chunk:
    cells = _cells(rows.frame, columns)
    ids = _record_ids(rows.frame, cells["count_id"], dataset, alike)
    repeated = repeated_ids(ids, seen)
    checks = RowChecks(dataset, TABLE.name, rows.frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(repeated, "duplicate_id")

    records = pd.DataFrame({"count_id": ids}, index=cells.index)
    _check_words(checks, cells, records, context)
    _check_numbers(checks, cells, records)
    _check_dates(checks, cells, records)
    _check_site(checks, cells, records, context.sites)
    longitude, latitude = check_coordinates(checks, cells["longitude"], cells["latitude"])
    records["geometry"] = points(longitude, latitude)
    for field in TABLE.fields:
        if field.name in FIELDS and field.name not in records:
            records[field.name] = cells[field.name]
    records["import_id"] = dataset.import_id
    records["source_file"] = file
    records["source_row"] = records.index
    records = checks.taken(records[[*TABLE.names, "geometry"]])
    return Chunk(TABLE.name, records, checks.rejects(), checks.flags(), len(rows))


def _cells(frame: pd.DataFrame, columns: dict[str, str]) -> pd.DataFrame:
    """The cells under our names, stripped; None where the column or the cell is empty."""
    cells = pd.DataFrame(index=frame.index)
    for name in FIELDS:
        column = columns.get(name, "=")
        if column.startswith("="):
            cells[name] = pd.Series([column[1:] or None] * len(frame), index=frame.index, dtype=object)
        else:
            cells[name] = stripped(frame[column])
    return cells


def _record_ids(frame: pd.DataFrame, own: pd.Series, dataset: Dataset, alike: dict[str, int]) -> np.ndarray:
    """The rows' ids; those of the bundled counts are their own, without a data set before them."""
    ids = record_ids(frame, own, dataset, alike)
    return np.where(own.notna(), own, ids) if dataset.dataset_id == REFERENCE else ids


def _check_words(checks: RowChecks, cells: pd.DataFrame, records: pd.DataFrame, context: Context) -> None:
    """Species by any of its names; the closed vocabularies as they are. What needs a word and has none is rejected."""
    for name in REQUIRED:
        checks.reject(cells[name].isna(), "value_missing", field=name)
    species = species_ids(cells["species_id"], context.species)
    codes = cells["species_id"].isin(VOCABULARIES["species_id"])
    records["species_id"] = cells["species_id"].where(codes, species)
    checks.reject(records["species_id"].isna(), "unknown_species", value=cells["species_id"])
    records["complete"] = cells["complete"].fillna("unknown")
    records["scope"] = cells["scope"].where(
        cells["scope"].notna(), np.where(cells["site_id"].notna(), "site", "region")
    )
    for field in TABLE.fields:
        if field.vocabulary and field.name != "species_id":
            words = records.get(field.name, cells[field.name])
            allowed = VOCABULARIES[field.vocabulary]
            checks.reject(words.notna() & ~words.isin(allowed), "unknown_value", field=field.name, value=words)


def _check_numbers(checks: RowChecks, cells: pd.DataFrame, records: pd.DataFrame) -> None:
    for name in ("count", "count_min", "count_max", "season_year"):
        text = cells[name]
        whole = text.map(lambda cell: bool(_WHOLE.fullmatch(cell)) and len(cell) < 16, na_action="ignore")
        whole = whole.eq(True)
        checks.reject(text.notna() & ~whole, "not_a_number", field=name, value=text)
        number = pd.to_numeric(text.where(whole), errors="coerce").astype("Int64")
        if name == "season_year":
            checks.reject(~number.between(*YEARS).fillna(True), "number_out_of_range", field=name, value=text)
        else:
            checks.reject((number < 0).fillna(False), "negative_count", field=name, value=text)
        records[name] = number
    upside_down = (records["count_min"] > records["count_max"]).fillna(False)
    checks.reject(upside_down, "range_reversed", low=cells["count_min"], high=cells["count_max"])


def _check_dates(checks: RowChecks, cells: pd.DataFrame, records: pd.DataFrame) -> None:
    """Dates to ISO; a missing season_year is that of the first date."""
    for name in ("date_start", "date_end"):
        records[name] = [_iso(cell) for cell in cells[name]]
        checks.reject(cells[name].notna() & records[name].isna(), "bad_date", field=name, value=cells[name])
    start, end = records["date_start"], records["date_end"]
    both = start.notna() & end.notna()
    checks.reject(both & (start.where(both, "") > end.where(both, "")), "dates_reversed", start=start, end=end)
    known = start.where(start.notna(), end)
    years = [
        season_year(int(day[:4]), int(day[5:7]), season) if day else None for day, season in zip(known, cells["season"])
    ]
    records["season_year"] = records["season_year"].fillna(pd.Series(years, index=records.index, dtype="Int64"))
    checks.reject(records["season_year"].isna(), "value_missing", field="season_year")


def _iso(cell: str | None) -> str | None:
    """``2024-01-19`` from a date written year first, None where there is no such day."""
    match = _DATE.fullmatch(cell or "")
    if not match:
        return None
    year, month, day = map(int, match.groups())
    try:
        return np.datetime64(f"{year:04d}-{month:02d}-{day:02d}").astype(str)
    except ValueError:
        return None


def _check_site(checks: RowChecks, cells: pd.DataFrame, records: pd.DataFrame, known: frozenset[str]) -> None:
    site = cells["site_id"]
    checks.reject((records["scope"] == "region") & site.notna(), "region_with_site", value=site)
    checks.reject((records["scope"] == "site") & site.isna(), "value_missing", field="site_id")
    for name in ("site_id", "related_site_id"):
        if known:
            checks.reject(cells[name].notna() & ~cells[name].isin(known), "unknown_site", value=cells[name])
