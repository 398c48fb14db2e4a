"""Which cell a row may be told by: never one that, less what finer cells inside it tell, leaves too few to be meant.

Whoever knows the rules knows of a row that is told by a wide cell that it is in none of the finer ones. So each kind of
row has a partition of its own: going up the ladder of cells, a cell is taken where, among the rows and the stations
that no finer cell has taken, it has enough animals or enough stations. What is left on the whole side in the end is one
more group, told without a place; where it is too small, the cell with the fewest rows is given up to it. Every group of
rows that are told by the same cell then has k animals of its own or k stations at which each of them could be, and no
subtraction of cells, levels or totals leaves fewer (generalisation by partition after LeFevre et al. 2006). Only where
all of a side is too small does a group stay below k: those rows are told by their side, which no rule makes larger.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .agreement import LADDER, Terms
from .border_cells import BorderCells
from .exact_records import centres
from .generalise import cell_centre
from .policy import STEP_DEG, strictest
from .risk import CELL, group_sizes

ANY = "*"  # the protocol of a row that is at no station: any station of the side could be meant
_KEY = ["kind", "x", "y"]
_K = ["k_animals", "k_stations"]


@dataclass(frozen=True)
class ToldCells:
    """``rows``: kind and ``CELL`` (NaN = no place) of each row, ``enough`` whether its group may be told.

    ``stations``: kind, station, place and ``CELL``: where each kind of row would be told from each station.
    """

    rows: pd.DataFrame
    stations: pd.DataFrame

    def groups(self) -> dict[tuple, frozenset]:
        """The stations of each group, by (kind, cell)."""
        found = defaultdict(set)
        for kind, cell, station in zip(self.stations["kind"], cell_names(self.stations), self.stations["station"]):
            found[kind, cell].add(station)
        return {key: frozenset(names) for key, names in found.items()}


def cell_names(cells: pd.DataFrame) -> list[tuple]:
    """``CELL`` of each row as a value to compare; an empty one where there is no cell."""
    return [row if row[0] == row[0] else () for row in cells[CELL].itertuples(index=False, name=None)]


def told_cells(
    rows: pd.DataFrame, stations: pd.DataFrame, borders: BorderCells, apart: Sequence[str] = ()
) -> ToldCells:
    """The cells of records. ``rows``: species_id, declaredSide, protocol (of the station, or ``ANY``), lon, lat, step
    (the cell to begin with, NaN = no place), k_animals, k_stations, organismName.

    ``stations``: lon, lat, place, declaredSide, samplingProtocol and own_step of those that could be meant. Rows that
    differ in one of the columns ``apart`` are counted apart, as those of other species, sides, protocols and terms are.
    """
    rows = rows.assign(step=rows["step"].where(rows["lon"].notna() & rows["lat"].notna()))
    by = ["species_id", "declaredSide", "protocol", "k_animals", "k_stations", "step", *apart]
    asked = rows.assign(kind=_numbers(rows, by), animal=rows["organismName"])
    kinds = asked.drop_duplicates("kind").set_index("kind")[["declaredSide", "protocol", *_K, "step"]]
    pools = [_pool(of.Index, stations, of) for of in kinds.itertuples()]
    pool = pd.concat(pools, ignore_index=True) if pools else _pool_frame(stations.iloc[:0], 0, 0.0)
    return _climb(asked[["kind", "lon", "lat", "step", "animal"]], pool, kinds, borders)


def told_stations(
    listed: pd.DataFrame, borders: BorderCells, terms: Terms | None, min_step_deg: float, by: Sequence[str]
) -> ToldCells:
    """The cells of stations (``exact_records.STATION_COLUMNS``), those that differ in the columns ``by`` counted apart;
    declaredSide is one of these. None is told where ``terms`` are None."""
    finest = np.inf if terms is None else max(terms.precision_deg, min_step_deg)
    stated = listed["sensitivity"].map(lambda word: strictest((word,)), na_action="ignore").map(STEP_DEG)
    step = np.fmax(np.maximum(listed["own_step"].astype(float), finest), stated.astype(float))
    step = step.where(listed["own_step"].notna() & listed["lon"].notna() & listed["lat"].notna())
    kind = _numbers(listed, by)
    pool = _pool_frame(listed, kind, step.to_numpy())
    kinds = listed.assign(kind=kind).drop_duplicates("kind").set_index("kind")[["declaredSide"]]
    k = terms.k_stations if terms else 0
    kinds = kinds.assign(k_animals=np.inf if k else 0, k_stations=k)
    told = _climb(pool[["kind", "lon", "lat", "step"]].assign(animal=None), pool, kinds, borders)
    return ToldCells(told.rows.set_axis(listed.index, axis=0), told.stations)


def _numbers(frame: pd.DataFrame, by: Sequence[str]) -> np.ndarray:
    """A number for each combination of some columns; missing is a value like another."""
    keys = frame[list(by)].astype(object).where(frame[list(by)].notna(), None)
    found = np.empty(len(keys), dtype=object)
    found[:] = list(keys.itertuples(index=False, name=None))
    return pd.factorize(found)[0]


def _pool(kind: int, stations: pd.DataFrame, of) -> pd.DataFrame:
    here = stations["declaredSide"] == of.declaredSide
    if of.protocol != ANY:
        here &= stations["samplingProtocol"].fillna("") == of.protocol
    own = stations[here]
    # a station whose own place is coarse can be in no finer cell than that
    return _pool_frame(own, kind, np.maximum(own["own_step"].to_numpy(dtype=float), of.step))


def _pool_frame(stations: pd.DataFrame, kind: int | np.ndarray, step: float | np.ndarray) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "kind": kind,
            "station": stations.index.to_numpy(),
            "lon": stations["lon"].to_numpy(dtype=float),
            "lat": stations["lat"].to_numpy(dtype=float),
            "step": step,
            "place": stations["place"].to_numpy(dtype=object),
        }
    )


def _climb(rows: pd.DataFrame, pool: pd.DataFrame, kinds: pd.DataFrame, borders: BorderCells) -> ToldCells:
    """Up the ladder, cell by cell; ``kinds``: declaredSide, k_animals and k_stations of each kind."""
    rows, pool = (frame.assign(**dict.fromkeys(CELL, np.nan)) for frame in (rows, pool))
    for step in LADDER:
        open_rows, open_pool = (_open(frame, step) for frame in (rows, pool))
        counted = open_rows.groupby(_KEY)["animal"].nunique().rename("animals").to_frame()
        counted = counted.join(open_pool.groupby(_KEY)["place"].nunique().rename("places"), how="outer").fillna(0)
        if counted.empty:
            continue
        asked = counted.join(kinds, on="kind").reset_index()
        asked = asked[_enough(asked["animals"], asked["places"], asked)]
        fits = borders.fit(list(asked["declaredSide"]), asked["x"], asked["y"], step)
        taken = pd.MultiIndex.from_frame(asked.loc[fits, _KEY])
        for frame, at in ((rows, open_rows), (pool, open_pool)):
            at = at[pd.MultiIndex.from_frame(at[_KEY]).isin(taken)]
            frame.loc[at.index, CELL] = at[["x", "y"]].assign(step=step).to_numpy(dtype=float)
    rows, pool = _rest(rows, pool, kinds)
    return ToldCells(rows.assign(enough=_may(rows, pool, kinds)), pool)


def _open(frame: pd.DataFrame, step: float) -> pd.DataFrame:
    here = frame[frame["longitude"].isna() & (frame["step"] <= step)]
    return here.assign(x=centres(here["lon"], step), y=centres(here["lat"], step))


def _enough(animals: pd.Series, places: pd.Series, terms: pd.DataFrame) -> np.ndarray:
    """k of either."""
    return (animals.to_numpy() >= terms["k_animals"].to_numpy()) | (places.to_numpy() >= terms["k_stations"].to_numpy())


def _may(rows: pd.DataFrame, pool: pd.DataFrame, kinds: pd.DataFrame) -> np.ndarray:
    sizes = group_sizes(rows, pool)
    return _enough(sizes["animals"], sizes["places"], kinds.loc[rows["kind"]])


def _rest(rows: pd.DataFrame, pool: pd.DataFrame, kinds: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rest of each kind made large enough by the one cell, if there is any, that has the fewest rows.

    It is one that lies in no wider cell told of that kind, else its stations would be sought in that one.
    """
    bare = rows["longitude"].isna() & rows["step"].notna()
    short = rows.loc[bare & ~_may(rows, pool, kinds), "kind"].unique()
    for kind in sorted(short):
        of_rows, of_pool = rows[rows["kind"] == kind], pool[pool["kind"] == kind]
        told = pd.concat([of_rows.assign(row=1), of_pool.assign(row=0)]).dropna(subset=CELL)
        if told.empty:
            continue
        counted = told.groupby(CELL)["row"].agg(["sum", "size"]).reset_index()
        counted = counted[~_within(counted)]
        first = counted.sort_values(["sum", "size", "coordinatePrecision", "longitude", "latitude"]).iloc[0]
        for frame, own in ((rows, of_rows), (pool, of_pool)):
            frame.loc[own.index[(own[CELL] == first[CELL].to_numpy(dtype=float)).all(axis=1)], CELL] = np.nan
    return rows, pool


def _within(cells: pd.DataFrame) -> np.ndarray:
    """Whether each of some cells lies in a wider one of them."""
    names = list(cells[CELL].itertuples(index=False, name=None))
    known = set(names)
    return np.array(
        [any((*(cell_centre(at, wide) for at in (x, y)), wide) in known for wide in LADDER if wide > step)
         for x, y, step in names],
        dtype=bool,
    )  # fmt: skip
