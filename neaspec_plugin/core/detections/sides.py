"""What geometry says of the side of the border, as columns of records: once per place, however many records it has."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..movement.border_side import CONTRADICTS, OK, UNTESTED, Sides

COLUMNS = ("countryFromPoint", "sideStatus", "borderDistance_m")
MOST_KNOWN = 200_000  # places remembered from chunk to chunk
_KEY = ["x", "y", "uncertainty", "declared"]


class SidesOfPlaces:
    """Gives ``COLUMNS`` for chunk after chunk and remembers the places it has met."""

    def __init__(self, sides: Sides):
        self._sides = sides
        self._known: dict[tuple, int] = {}  # the row of ``_found`` of each place
        self._found = pd.DataFrame(columns=list(COLUMNS))

    def columns(self, records: pd.DataFrame) -> pd.DataFrame:
        """``countryFromPoint``, ``sideStatus`` and ``borderDistance_m`` (metres), aligned with ``records``.

        ``records`` may have the columns ``geometry``, ``coordinateUncertaintyInMeters`` (NaN = unknown),
        ``declaredSide`` and ``dataGeneralizations``. The country is that of the point alone and only where geometry
        leaves no doubt; status and distance are those of the declared side, as ``Sides.side`` says. A record with
        ``dataGeneralizations`` has a place too coarse for geometry: it stays untested.
        """
        keys, place = _different(_places(records))
        names = list(keys.astype(object).where(keys.notna(), None).itertuples(index=False, name=None))
        if len(self._known) > MOST_KNOWN:
            self._known, self._found = {}, self._found.iloc[:0]
        new = [number for number, name in enumerate(names) if name not in self._known]
        if new:
            self._known.update((names[number], len(self._found) + at) for at, number in enumerate(new))
            computed = self._computed(keys.take(new))[list(COLUMNS)]
            self._found = pd.concat([self._found, computed], ignore_index=True) if len(self._found) else computed
        found = self._found.take([self._known[name] for name in names])
        return found.take(place).set_axis(records.index, axis=0)

    def _computed(self, places: pd.DataFrame) -> pd.DataFrame:
        places = places.reset_index(drop=True)
        points = np.full(len(places), None, dtype=object)
        there = places["x"].notna().to_numpy()
        points[there] = shapely.points(places.loc[there, ["x", "y"]].to_numpy())
        stated = places["declared"].to_numpy() != ""
        found = self._sides.side(points, places["uncertainty"], places["declared"])
        alone = found.copy()
        if stated.any():
            undeclared = self._sides.side(points[stated], places["uncertainty"].to_numpy()[stated])
            for name in ("side", "side_status"):
                alone.loc[stated, name] = undeclared[name].to_numpy()
        if self._sides.world is not None:
            far = there & (alone["side_status"] == UNTESTED).to_numpy()
            seen = self._sides.world.countries(np.where(far, points, None))
            told = np.array([name is not None for name in seen])
            alone.loc[told, "side"], alone.loc[told, "side_status"] = seen[told], OK
            agrees = told & (~stated | (seen == places["declared"].to_numpy()))
            found.loc[agrees, "side_status"] = OK
            found.loc[told & ~agrees, "side_status"] = CONTRADICTS
        country = alone["side"].where(alone["side_status"] == OK, None)
        values = (country, found["side_status"], found["distance_m"])
        return places.assign(**dict(zip(COLUMNS, values)))


def _places(records: pd.DataFrame) -> pd.DataFrame:
    """The places of the records as numbers: what their side depends on, and nothing else."""
    nothing = pd.Series(None, index=records.index, dtype=object)
    shapes = records.get("geometry", nothing).to_numpy(dtype=object)
    coarse = records.get("dataGeneralizations", nothing)
    coarse = (coarse.notna() & (coarse != "")).to_numpy()
    declared = records.get("declaredSide", nothing)
    shapes = np.where(shapely.is_geometry(shapes) & ~coarse, shapes, None)
    uncertainty = records.get("coordinateUncertaintyInMeters", nothing)
    return pd.DataFrame(
        {
            "x": shapely.get_x(shapes),
            "y": shapely.get_y(shapes),
            "uncertainty": pd.to_numeric(uncertainty, errors="coerce").to_numpy(dtype=float, na_value=np.nan),
            "declared": declared.where(declared.notna(), "").to_numpy(dtype=object),
        }
    )


def _different(places: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """The different ones of ``_places``, and which of them each row is."""
    number = np.zeros(len(places), dtype="int64")
    for name in _KEY:
        own, values = pd.factorize(places[name].to_numpy())  # -1 where there is no number
        number = pd.factorize(number * (len(values) + 1) + own + 1)[0]
    _, first = np.unique(number, return_index=True)
    return places.take(first).reset_index(drop=True), number
