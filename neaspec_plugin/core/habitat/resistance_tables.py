"""The resistance of land-cover classes and of barriers, from the bundled tables or the office's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

import pandas as pd

from ..detections.delimited import read_rows
from ..detections.numerals import parse_numbers
from ..errors import NeaspecError

ICE_FREE, ICE = "ice_free", "ice"
SEASONS = (ICE_FREE, ICE)
ALL_YEAR = "all"
ADD, REPLACE = "add", "replace"
MODES = (ADD, REPLACE)


@dataclass(frozen=True)
class Barrier:
    """``resistance`` is put in the place of the ground's (``replace``) or on top of it (``add``)."""

    resistance: float
    mode: str


def read_table(stream: BinaryIO, file: str) -> pd.DataFrame:
    """A delimited text as text, rows counted as in the file. Raises what ``delimited.read_rows`` raises."""
    return pd.concat([rows.frame for rows in read_rows(stream, file)])


def classes(table: pd.DataFrame, species: str, season: str, file: str) -> dict[int, float]:
    """The resistance of each class of land cover.

    Columns ``class`` and ``resistance``; with ``species_id`` and ``season`` only the rows of the species and of the
    season or of ``all`` count, and a row of the season goes before one of ``all``. Raises ``resistance_column``,
    ``resistance_row`` (no whole class, a resistance below 1), ``resistance_row_twice``.
    """
    rows = _chosen(table, ("class", "resistance"), species, season, file)
    found = {}
    for number, code, resistance in zip(rows.index, rows["class"], rows["resistance"]):
        if not resistance >= 1 or not code.lstrip("-").isdecimal():
            raise NeaspecError("resistance_row", file=file, row=str(number))
        found[int(code)] = float(resistance)
    return found


def barriers(table: pd.DataFrame, species: str, season: str, file: str) -> dict[str, Barrier]:
    """What each kind of barrier does: columns ``kind``, ``resistance`` and ``mode``, else as ``classes``.

    Kinds are in lower case. A resistance that replaces is 1 or more, one that is added 0 or more.
    """
    rows = _chosen(table, ("kind", "resistance", "mode"), species, season, file)
    found = {}
    for number, kind, resistance, mode in zip(rows.index, rows["kind"], rows["resistance"], rows["mode"]):
        if mode not in MODES or not resistance >= (1 if mode == REPLACE else 0):
            raise NeaspecError("resistance_row", file=file, row=str(number))
        found[kind] = Barrier(float(resistance), mode)
    return found


def _chosen(table: pd.DataFrame, columns: tuple[str, ...], species: str, season: str, file: str) -> pd.DataFrame:
    """The rows of a species and season, those of the season last; the first column is a clean key."""
    for column in columns:
        if column not in table:
            raise NeaspecError("resistance_column", file=file, column=column)
    own = pd.Series(ALL_YEAR, index=table.index)
    if "season" in table:
        own = table["season"].fillna("").str.strip().str.lower().replace("", ALL_YEAR)
        wrong = ~own.isin((*SEASONS, ALL_YEAR))
        if wrong.any():
            raise NeaspecError("resistance_row", file=file, row=str(wrong.idxmax()))
    takes = own.isin((season, ALL_YEAR))
    if "species_id" in table:
        takes &= table["species_id"].fillna(species).str.strip().isin((species, ""))
    texts = {name: table[name].fillna("").astype(str).str.strip().str.lower() for name in columns}
    rows = pd.DataFrame({**texts, "season": own, "resistance": parse_numbers(table["resistance"])})[takes]
    rows = rows[rows[columns[0]] != ""]
    twice = rows.duplicated([columns[0], "season"])
    if twice.any():
        raise NeaspecError("resistance_row_twice", file=file, row=str(twice.idxmax()))
    return rows.sort_values("season", key=lambda season: season != ALL_YEAR, kind="stable")
