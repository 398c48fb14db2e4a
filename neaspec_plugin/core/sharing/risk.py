"""How far a package gives its animals away: how many share a cell, and whether it can be joined back to the places.

Two questions, both with the package's own columns. *k-anonymity* (Sweeney 2002): a cell of a sensitive species is shown
only where several animals or several stations could be meant, less those that finer cells tell. *Linkage*: an attacker
who holds the exact records without the animals' codes joins them to the package by any of its columns. What cell,
period, side, species, sex and age tie to one place is what the agreement gives away knowingly, and is told; no further
column may tie a record to one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from .attacker import STATION, Attacker

# what may be told of a record between members (individual codes apart, which the attacker has not)
AGREED = ("species_id", "declaredSide", "sex", "lifeStage")
# what else stands in the package; the worst of it is withheld where it gives a place away
FURTHER = (
    "individualCount",
    "countAccuracy",
    "idMethod",
    "flank",
    "idConfidence",
    "basisOfRecord",
    "samplingProtocol",
)
CELL = ["longitude", "latitude", "coordinatePrecision"]
_WAYS = (True, False)  # whether they subtract finer cells from wider ones


@dataclass
class Risk:
    """What was found, for the report.

    ``rows`` are the sensitive records with a place; ``known`` of them match one exact place by what is agreed alone;
    ``unique_before`` counts by column those that it would have tied to one place, ``withheld`` the cells that were
    blanked for it, ``unique`` the records so tied in the package as it is. ``cells`` counts the published cells by
    their size in degrees, ``without_place`` the rows told without one, ``grouped`` the stations told only together.
    ``small`` counts the records, stations and totals of effort whose group, once all that finer cells tell is
    subtracted, is smaller than agreed; ``few`` the records told by a side that as a whole is smaller.
    """

    rows: int = 0
    known: int = 0
    unique: int = 0
    unique_before: Counter = field(default_factory=Counter)
    withheld: Counter = field(default_factory=Counter)
    cells: Counter = field(default_factory=Counter)
    without_place: int = 0
    small: int = 0
    few: int = 0
    grouped: int = 0

    @property
    def known_share(self) -> float:
        """The share of records that what is agreed alone ties to one place."""
        return self.known / self.rows if self.rows else 0.0


def group_sizes(rows: pd.DataFrame, stations: pd.DataFrame) -> pd.DataFrame:
    """``animals`` and ``places`` of the group of each row: of those of its kind that are told by the same cell.

    ``rows``: kind, ``CELL`` and ``animal``, the individual's code in the exact data (None = not known, which counts for
    nobody). ``stations``: kind, ``CELL`` by which a row of that kind is told from there, and place.
    """
    keys = ["kind", *CELL]
    rows, stations = (frame.assign(**frame[CELL].fillna(np.inf)) for frame in (rows, stations))
    animals = rows.groupby(keys)["animal"].nunique().rename("animals")
    places = stations.groupby(keys)["place"].nunique().rename("places")
    sizes = rows[keys].join(animals, on=keys).join(places, on=keys)
    return sizes[["animals", "places"]].fillna(0).astype(int)


def withhold_what_ties(package: pd.DataFrame, attacker: Attacker, at_risk: pd.Series, risk: Risk) -> pd.DataFrame:
    """The package without the cells of ``FURTHER`` columns that tie a sensitive record to one place.

    The worst column goes first, row by row, until what is left fits as many places as what is agreed. Fills ``rows``,
    ``known``, ``unique_before`` and ``withheld`` of ``risk``.
    """
    package = package.copy()
    rows = package[at_risk & package["longitude"].notna()]
    agreed = {way: attacker.places(rows, AGREED, way) for way in _WAYS}
    risk.rows, risk.known = len(rows), int((agreed[True] < 2).sum())
    for column in FURTHER:
        tied = _tied(rows, attacker, (*AGREED, column), agreed)
        if tied.any():
            risk.unique_before[column] = int(tied.sum())
    worst_first = sorted(FURTHER, key=lambda column: -risk.unique_before[column])
    for column in worst_first:
        tied = _tied(package.loc[rows.index], attacker, (*AGREED, *FURTHER), agreed)
        if not tied.any():
            break
        gone = tied.index[tied & package.loc[tied.index, column].notna()]
        package.loc[gone, column] = None
        if len(gone):
            risk.withheld[column] += len(gone)
    return package


def tied_records(package: pd.DataFrame, attacker: Attacker, at_risk: pd.Series, least: int = 2) -> pd.Series:
    """Which sensitive records the package's further columns, the station's pseudonym among them, tie to one place.

    Of a station's records together, a place is tied where fewer than ``least`` others could be meant.
    """
    rows = package[at_risk & package["longitude"].notna()]
    agreed = {way: attacker.places(rows, AGREED, way) for way in _WAYS}
    tied = _tied(rows, attacker, (*AGREED, *FURTHER), agreed)
    tied |= rows[STATION].isin(attacker.stations(rows, (*AGREED, *FURTHER), least))
    return tied.reindex(package.index, fill_value=False)


def _tied(
    rows: pd.DataFrame, attacker: Attacker, columns: Sequence[str], agreed: Mapping[bool, pd.Series]
) -> pd.Series:
    """Which rows ``columns`` tie to one place for an attacker for whom what is agreed (places) leaves several."""
    tied = pd.Series(False, index=rows.index)
    for way, places in agreed.items():
        open_rows = rows[places >= 2]
        tied.loc[open_rows.index] |= attacker.places(open_rows, columns, way) < 2
    return tied
