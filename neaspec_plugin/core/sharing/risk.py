"""How far a package gives its animals away: how many share a cell, and whether it can be joined back to the places.

Two questions, both with the package's own columns. *k-anonymity* (Sweeney 2002): a cell of a sensitive species is shown
only where several animals or several stations could be meant. *Linkage*: an attacker who holds the exact records
without the animals' codes joins them to the package by any of its columns. What cell, period, side, species, sex and
age tie to one place is what the agreement gives away knowingly, and is told; no further column may tie a record to one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from .agreement import LADDER, TIMES
from .exact_records import centres

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
STATION = "station_id"


@dataclass
class Risk:
    """What was found, for the report.

    ``rows`` are the sensitive records with a place; ``known`` of them match one exact place by what is agreed alone;
    ``unique_before`` counts by column those that it would have tied to one place, ``withheld`` the cells that were
    blanked for it, ``unique`` the records so tied in the package as it is. ``cells`` counts the published cells by
    their size in degrees, ``without_place`` the rows told without one, ``grouped`` the stations told only together.
    """

    rows: int = 0
    known: int = 0
    unique: int = 0
    unique_before: Counter = field(default_factory=Counter)
    withheld: Counter = field(default_factory=Counter)
    cells: Counter = field(default_factory=Counter)
    without_place: int = 0
    small: int = 0
    grouped: int = 0

    @property
    def known_share(self) -> float:
        """The share of records that what is agreed alone ties to one place."""
        return self.known / self.rows if self.rows else 0.0


def cell_sizes(rows: pd.DataFrame, stations: pd.DataFrame) -> pd.DataFrame:
    """``animals`` and ``stations`` of each row's cell.

    ``rows``: species_id, declaredSide, longitude, latitude (cell centres), coordinatePrecision and ``animal``, the
    individual's code in the exact data (None = not known, which counts for nobody); animals are counted among the rows
    given. ``stations``: lon, lat, declaredSide and place of all stations; those on the row's side in the cell count.
    """
    key = ["species_id", "declaredSide", "coordinatePrecision", "longitude", "latitude"]
    counted = rows.groupby(key, dropna=False)["animal"].nunique().rename("animals")
    sizes = rows[key].join(counted, on=key)[["animals"]]
    sizes["stations"] = 0
    for step in rows["coordinatePrecision"].dropna().unique():
        here = rows["coordinatePrecision"] == step
        cells = pd.DataFrame(
            {
                "declaredSide": stations["declaredSide"].to_numpy(),
                "longitude": centres(stations["lon"], step),
                "latitude": centres(stations["lat"], step),
                "place": stations["place"].to_numpy(),
            }
        )
        found = cells.groupby(["declaredSide", "longitude", "latitude"])["place"].nunique().rename("found")
        joined = rows.loc[here].join(found, on=["declaredSide", "longitude", "latitude"])["found"]
        sizes.loc[here, "stations"] = joined.fillna(0).astype(int)
    return sizes.fillna({"animals": 0}).astype(int)


def periods(first: pd.Series, time: str) -> np.ndarray:
    """Days as the period of ``time`` that holds them: 2024-05-17, 2024-05, 2024-Q2 or 2024; None for no day."""
    codes, known = pd.factorize(pd.DatetimeIndex(first))
    if time == "quarter":
        text = [f"{day.year:04d}-Q{day.quarter}" for day in known]
    else:
        text = known.strftime({"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}[time])
    return np.array([*text, None], dtype=object)[codes]


def places_matching(package: pd.DataFrame, exact: pd.DataFrame, columns: Sequence[str]) -> pd.Series:
    """To how many exact places each row of the package can belong, by cell, period and ``columns``.

    ``package`` has longitude, latitude, coordinatePrecision, period and timePrecision; a blank cell of it fits any
    value. ``exact`` has lon, lat, first (day), place and the same columns.
    """
    found = pd.Series(0, index=package.index, dtype=int)
    for rows, keys, known in _joins(package, exact, columns):
        counted = known.groupby(keys)["place"].nunique().rename("places")
        found.loc[rows.index] = rows.join(counted, on=keys)["places"].fillna(0).astype(int)
    return found


def stations_found(package: pd.DataFrame, exact: pd.DataFrame, columns: Sequence[str]) -> set[str]:
    """The pseudonyms of stations whose records, taken together, fit one exact place alone; arguments as above."""
    linked = package[package[STATION].notna()]
    pairs = []
    for rows, keys, known in _joins(linked, exact, columns):
        wanted = rows[[STATION, *keys]].drop_duplicates()
        wanted["key"] = [f"{keys} {key}" for key in wanted[keys].itertuples(index=False, name=None)]
        candidates = known[[*keys, "place"]].drop_duplicates()
        pairs.append(wanted.merge(candidates, on=keys, how="left")[[STATION, "key", "place"]])
    if not pairs:
        return set()
    pairs = pd.concat(pairs)
    needed = pairs.groupby(STATION)["key"].nunique().rename("needed")
    fits = pairs.dropna(subset=["place"]).groupby([STATION, "place"])["key"].nunique().rename("fits").reset_index()
    fits = fits.join(needed, on=STATION)
    candidates = fits[fits["fits"] == fits["needed"]].groupby(STATION)["place"].nunique()
    return set(candidates.index[candidates < 2]) | (set(needed.index) - set(candidates.index))


def withhold_what_ties(package: pd.DataFrame, exact: pd.DataFrame, at_risk: pd.Series, risk: Risk) -> pd.DataFrame:
    """The package without the cells of ``FURTHER`` columns that tie a sensitive record to one place.

    The worst column goes first, row by row, until what is left fits as many places as what is agreed. Fills ``rows``,
    ``known``, ``unique_before`` and ``withheld`` of ``risk``.
    """
    package = package.copy()
    rows = package[at_risk & package["longitude"].notna()]
    agreed = places_matching(rows, exact, AGREED)
    risk.rows, risk.known = len(rows), int((agreed < 2).sum())
    open_rows = rows[agreed >= 2]
    for column in FURTHER:
        tied = int((places_matching(open_rows, exact, (*AGREED, column)) < 2).sum())
        if tied:
            risk.unique_before[column] = tied
    worst_first = sorted(FURTHER, key=lambda column: -risk.unique_before[column])
    for column in worst_first:
        tied = places_matching(package.loc[open_rows.index], exact, (*AGREED, *FURTHER)) < 2
        if not tied.any():
            break
        gone = tied.index[tied & package.loc[tied.index, column].notna()]
        package.loc[gone, column] = None
        if len(gone):
            risk.withheld[column] += len(gone)
    return package


def tied_records(package: pd.DataFrame, exact: pd.DataFrame, at_risk: pd.Series) -> pd.Series:
    """Which sensitive records the package's further columns, the station's pseudonym among them, tie to one place."""
    rows = package[at_risk & package["longitude"].notna()]
    agreed = places_matching(rows, exact, AGREED)
    tied = (places_matching(rows, exact, (*AGREED, *FURTHER)) < 2) & (agreed >= 2)
    found = stations_found(rows, exact, (*AGREED, *FURTHER))
    tied |= rows[STATION].isin(found) & (agreed >= 2)
    return tied.reindex(package.index, fill_value=False)


def _joins(
    package: pd.DataFrame, exact: pd.DataFrame, columns: Sequence[str]
) -> Iterator[tuple[pd.DataFrame, list[str], pd.DataFrame]]:
    """The package's rows by grid, period and pattern of blanks: (rows, the columns to join by, the exact rows so)."""
    if package.empty:
        return
    cells = {step: _exact_cells(exact, step) for step in LADDER if (package["coordinatePrecision"] == step).any()}
    times = {time: periods(exact["first"], time) for time in TIMES if (package["timePrecision"] == time).any()}
    bits = 1 << np.arange(len(columns))
    blanks = pd.Series(package[list(columns)].isna().to_numpy() @ bits, index=package.index)
    kinds = [package["coordinatePrecision"], package["timePrecision"], blanks.rename("blanks")]
    for (step, time, blank), rows in package.groupby(kinds, sort=False):
        lon, lat = cells[step]
        known = exact.assign(longitude=lon, latitude=lat, period=times[time])
        keys = ["longitude", "latitude", "period", *(name for name, bit in zip(columns, bits) if not blank & bit)]
        yield rows, keys, known


def _exact_cells(exact: pd.DataFrame, step: float) -> tuple[np.ndarray, np.ndarray]:
    return centres(exact["lon"], step), centres(exact["lat"], step)
