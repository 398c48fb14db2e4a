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
        self._known = pd.DataFrame(columns=[*_KEY, *COLUMNS])

    def columns(self, records: pd.DataFrame) -> pd.DataFrame:
        """``countryFromPoint``, ``sideStatus`` and ``borderDistance_m`` (metres), aligned with ``records``.

        ``records`` may have the columns ``geometry``, ``coordinateUncertaintyInMeters`` (NaN = unknown),
        ``declaredSide`` and ``dataGeneralizations``. The country is that of the point alone and only where geometry
        leaves no doubt; status and distance are those of the declared side, as ``Sides.side`` says. A record with
        ``dataGeneralizations`` has a place too coarse for geometry: it stays untested.
        """
        keys = _places(records)
        found = self._matched(keys)
        new = keys[found["sideStatus"].isna().to_numpy()].drop_duplicates()
        if len(new):
            if len(self._known) > MOST_KNOWN:
                self._known = self._known.iloc[:0]
                new = keys.drop_duplicates()
            computed = self._computed(new)
            self._known = pd.concat([self._known, computed], ignore_index=True) if len(self._known) else computed
            found = self._matched(keys)
        return found[list(COLUMNS)].set_axis(records.index, axis=0)

    def _matched(self, keys: pd.DataFrame) -> pd.DataFrame:
        if not len(self._known):
            return keys.reindex(columns=[*_KEY, *COLUMNS])
        return keys.merge(self._known, how="left", on=_KEY)

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
