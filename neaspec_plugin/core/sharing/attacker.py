"""The attacker of a package, who holds its exact records without the animals' codes and joins them to its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from .agreement import LADDER
from .exact_records import centres
from .periods import periods

STATION = "station_id"
_ROOM = 2**62


class Attacker:
    """Holds ``exact``: lon, lat, first (day), place, the columns to join by, and the cell by which each row is told."""

    def __init__(self, exact: pd.DataFrame):
        self._exact = exact
        self._place, places = pd.factorize(exact["place"])
        self._places = max(len(places), 1)
        self._known: dict[tuple, tuple[np.ndarray, pd.Index]] = {}

    def places(self, package: pd.DataFrame, columns: Sequence[str], subtracting: bool = True) -> pd.Series:
        """To how many exact places each row of the package can belong, by cell, period and ``columns``.

        ``package`` has longitude, latitude, coordinatePrecision, period and timePrecision; a blank cell of it fits any
        value. One who is ``subtracting`` knows the rules, so that of a wide cell only those records remain to him that
        no finer cell tells; the other takes all that lie in it.
        """
        found = np.zeros(len(package), dtype=int)
        for rows, keys, pairs in self._joins(package, columns, subtracting):
            known, counts = np.unique(pairs // self._places, return_counts=True)
            at = np.minimum(np.searchsorted(known, keys), max(len(known) - 1, 0))
            if len(known):
                found[rows] = np.where(known[at] == keys, counts[at], 0)
        return pd.Series(found, index=package.index)

    def stations(self, package: pd.DataFrame, columns: Sequence[str], least: int = 2) -> set[str]:
        """The pseudonyms of stations whose records, taken together, fit fewer than ``least`` exact places."""
        linked = package[package[STATION].notna()]
        station, names = pd.factorize(linked[STATION])
        wanted, offers, used = [], [], 0
        for rows, keys, pairs in self._joins(linked, columns, True):
            wanted.append(np.column_stack([station[rows], keys + used]))
            offers.append(np.column_stack([pairs // self._places + used, pairs % self._places]))
            used += max([keys.max(initial=0), (pairs // self._places).max(initial=0)]) + 1
        if not wanted:
            return set()
        wanted = pd.DataFrame(np.concatenate(wanted), columns=["station", "key"]).drop_duplicates()
        fits = wanted.merge(pd.DataFrame(np.concatenate(offers), columns=["key", "place"]), on="key")
        fits = fits.groupby(["station", "place"])["key"].size().rename("fits").reset_index()
        needed = wanted.groupby("station")["key"].size()
        candidates = fits[fits["fits"].to_numpy() == needed.loc[fits["station"]].to_numpy()].groupby("station").size()
        candidates = candidates.reindex(needed.index, fill_value=0)
        return set(names[candidates.index[candidates < least]])

    def _joins(
        self, package: pd.DataFrame, columns: Sequence[str], subtracting: bool
    ) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """By grid, period and pattern of blanks: the rows (positions), their keys, and key and place of what is known.

        The latter two are one number each, ``key * places + place``, sorted and without repeats.
        """
        if package.empty:
            return
        step, time = package["coordinatePrecision"].to_numpy(dtype=float), package["timePrecision"].to_numpy()
        times, kind = np.unique(time.astype(str), return_inverse=True)
        bits = 1 << np.arange(len(columns))
        blanks = package[list(columns)].isna().to_numpy() @ bits
        kinds = np.column_stack([np.searchsorted(LADDER, step), kind, blanks])
        kinds, number = np.unique(kinds, axis=0, return_inverse=True)
        codes: dict[tuple, np.ndarray] = {}
        for kind, (grid, of_time, blank) in enumerate(kinds):
            joined = [(name, LADDER[grid], subtracting) for name in ("longitude", "latitude")]
            joined += [("period", str(times[of_time]))]
            joined += [(name,) for name, bit in zip(columns, bits) if not blank & bit]
            for column in joined:
                if column not in codes:
                    codes[column] = self._column(column)[1].get_indexer(package[column[0]])
            rows = np.flatnonzero(number.ravel() == kind)
            keys, known = self._keys([codes[column][rows] for column in joined], joined)
            usable = (known >= 0) & (self._place >= 0)
            yield rows, keys, np.unique(known[usable] * self._places + self._place[usable])

    def _keys(self, codes: list[np.ndarray], joined: list[tuple]) -> tuple[np.ndarray, np.ndarray]:
        """One number for all that is joined by, of the rows and of the exact records (-1 where a value is missing)."""
        of_rows, of_exact = np.zeros(len(codes[0]), dtype=np.int64), np.zeros(len(self._exact), dtype=np.int64)
        missing, size = np.zeros(len(self._exact), dtype=bool), 1
        for own, column in zip(codes, joined):
            known, values = self._column(column)
            room = len(values) + 1  # the last for what no exact record has
            missing |= known < 0
            if size * room * self._places > _ROOM:
                both, number = np.unique(np.concatenate([of_rows, of_exact]), return_inverse=True)
                of_rows, of_exact, size = number[: len(of_rows)], number[len(of_rows) :], len(both)
            of_rows = of_rows * room + np.where(own < 0, room - 1, own)
            of_exact, size = of_exact * room + known, size * room
        return of_rows, np.where(missing, -1, of_exact)

    def _column(self, column: tuple) -> tuple[np.ndarray, pd.Index]:
        if column not in self._known:
            codes, values = pd.factorize(self._values(*column))
            self._known[column] = codes, pd.Index(values, dtype=values.dtype)
        return self._known[column]

    def _values(self, name: str, grid: float | str | None = None, subtracting: bool = False) -> np.ndarray:
        exact = self._exact
        if name == "period":
            return periods(exact["first"], grid)
        if grid is None:
            return exact[name].to_numpy()
        if not subtracting:
            return centres(exact["lon" if name == "longitude" else "lat"], grid)
        return exact[name].where(exact["coordinatePrecision"] == grid).to_numpy()
