"""What the tests look at: the rows of a table with their ids, places and times as arrays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from ...sharing.generalise import UNKNOWN_UNCERTAINTY_M
from . import COLUMNS, DETECTIONS
from .spans import Spans, spans

if TYPE_CHECKING:
    from .setting import Setting

_GEOD = Geod(ellps="WGS84")


class Subjects:
    """The rows of one table. ``lon`` and ``lat`` are NaN without a place, and where the place was generalised.

    ``point`` numbers the different places (-1 without one), ``lons`` and ``lats`` are theirs: most tests look at each
    place once, whatever the number of its records.
    """

    def __init__(self, table: str, frame: pd.DataFrame):
        self.table = table
        # the columns themselves, not copies of them: nobody writes into them
        columns = {
            name: frame[name].array if name in frame else np.nan for name in COLUMNS[table] if name != "geometry"
        }
        self.frame = pd.DataFrame(columns, index=pd.RangeIndex(len(frame)), copy=False)
        self.ids = self.frame[COLUMNS[table][0]].to_numpy(dtype=object)
        shapes = frame["geometry"].to_numpy(dtype=object) if "geometry" in frame else np.full(len(frame), None)
        shapes = np.where(shapely.is_geometry(shapes), shapes, None)
        shapes = np.where(shapely.is_empty(shapes), None, shapes)  # of an empty point GEOS gives no coordinate
        self.generalised = filled(self.frame["dataGeneralizations"])
        x, y = shapely.get_x(shapes), shapely.get_y(shapes)  # NaN for what is no point
        self.valid = np.isfinite(x) & np.isfinite(y) & (np.abs(x) <= 180) & (np.abs(y) <= 90)
        usable = self.valid & ~self.generalised
        self.lon, self.lat = np.where(usable, x, np.nan), np.where(usable, y, np.nan)
        self.point = np.full(len(self.frame), -1, dtype=np.int64)
        numbers, places = pd.factorize(self.lon[usable] + 1j * self.lat[usable])
        self.point[usable] = numbers
        self.lons, self.lats = np.real(places), np.imag(places)

    def __len__(self) -> int:
        return len(self.frame)

    @cached_property
    def uncertainty(self) -> np.ndarray:
        """Metres; 30 where none is stated."""
        stated = pd.to_numeric(self.frame["coordinateUncertaintyInMeters"], errors="coerce").to_numpy(dtype=float)
        return np.where(np.isnan(stated), UNKNOWN_UNCERTAINTY_M, stated)

    @cached_property
    def spans(self) -> Spans:
        """When each detection was."""
        return spans(self.frame)

    @cached_property
    def dataset(self) -> np.ndarray:
        """The number of each row's data set, -1 where it has none."""
        return codes(self.frame["datasetID"])

    def rows_of(self, hit: np.ndarray) -> np.ndarray:
        """The rows that lie at the places where ``hit`` holds."""
        return np.flatnonzero(np.append(hit, False)[self.point])

    def at(self, values: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """What places have, for rows."""
        return values[self.point[rows]]


@dataclass
class Survey:
    """All that one check looks at."""

    detections: Subjects
    deployments: Subjects
    effort: pd.DataFrame
    setting: Setting
    shared: dict = field(default_factory=dict)  # what tests of one family compute once

    def subjects(self, table: str) -> Subjects:
        return self.detections if table == DETECTIONS else self.deployments


def filled(column: pd.Series) -> np.ndarray:
    """Where a column of text says something."""
    known = column.notna().to_numpy(copy=True)
    known[known] = column.to_numpy(dtype=object)[known] != ""
    return known


def codes(column: pd.Series) -> np.ndarray:
    """Numbers for the different texts of a column, -1 where there is none."""
    return coded(column)[0]


def coded(column: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """The same, and the texts that have the numbers."""
    numbers, texts = pd.factorize(column.to_numpy(dtype=object))
    for empty in np.flatnonzero(texts == ""):  # at most one
        numbers[numbers == empty] = -1
        numbers[numbers > empty] -= 1
        texts = np.delete(texts, empty)
    return numbers, texts


def grouped(columns: Iterable[np.ndarray]) -> np.ndarray:
    """A number for each combination of arrays of whole numbers; rows where one is negative get -1."""
    number, bad = None, None
    for column in columns:
        column = np.asarray(column, dtype=np.int64)
        bad = column < 0 if bad is None else bad | (column < 0)
        if number is not None:
            column = number * (column.max(initial=0) + 1) + column
        number = pd.factorize(column)[0]
    return np.where(bad, -1, number)


def distance_m(lon1, lat1, lon2, lat2) -> np.ndarray:
    """Geodesic distances on WGS 84 between arrays of points, metres."""
    arrays = np.broadcast_arrays(*(np.asarray(axis, dtype=float) for axis in (lon1, lat1, lon2, lat2)))
    if not arrays[0].size:
        return np.empty(0)
    return _GEOD.inv(*(array.copy() for array in arrays))[2]
