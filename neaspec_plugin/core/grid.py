"""A raster as numbers: what core works with of a raster layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np


class Raster(Protocol):
    """A raster that is read by parts; ``crs`` is what pyproj takes, sizes are in its units."""

    left: float
    top: float
    width: float
    height: float
    rows: int
    columns: int
    crs: str

    def read(self, row: int, end: int, column: int, stop: int) -> np.ndarray:
        """Rows ``row`` to ``end`` and columns ``column`` to ``stop`` (without the last), float64, NaN without data."""


@dataclass(frozen=True)
class Grid:
    """Cells of one layer: ``values`` (float64, NaN without data), rows from north to south, columns from west to east.

    ``left`` and ``top`` are the outer corner, ``width`` and ``height`` the size of a cell (both above 0), in the units
    of ``crs`` (an authority's code such as EPSG:32652).
    """

    values: np.ndarray
    left: float
    top: float
    width: float
    height: float
    crs: str

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the cell that a point lies in, None outside."""
        row, column = int(np.floor((self.top - y) / self.height)), int(np.floor((x - self.left) / self.width))
        rows, columns = self.values.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def centres(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """The centres of some cells, x and y in two columns."""
        x = self.left + (np.asarray(columns) + 0.5) * self.width
        y = self.top - (np.asarray(rows) + 0.5) * self.height
        return np.column_stack([x, y])

    def window(self, west: float, south: float, east: float, north: float) -> Grid:
        """The part of the grid that a box touches; empty where it touches none."""
        rows, columns = self.values.shape
        first, last = (self.top - north) / self.height, (self.top - south) / self.height
        one, two = (west - self.left) / self.width, (east - self.left) / self.width
        row, end = (int(np.clip(value, 0, rows)) for value in (np.floor(first), np.floor(last) + 1))
        column, stop = (int(np.clip(value, 0, columns)) for value in (np.floor(one), np.floor(two) + 1))
        left, top = self.left + column * self.width, self.top - row * self.height
        return Grid(self.values[row:end, column:stop], left, top, self.width, self.height, self.crs)


def outline(raster: Raster) -> Grid:
    """The cells of a raster without its values, for what is checked before it is read."""
    nothing = np.broadcast_to(np.nan, (raster.rows, raster.columns))
    return Grid(nothing, raster.left, raster.top, raster.width, raster.height, raster.crs)
