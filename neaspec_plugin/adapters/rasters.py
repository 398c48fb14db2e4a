"""Raster layers as ``core.grid.Grid``, read with the GDAL that comes with QGIS."""

from __future__ import annotations

import os
from contextlib import suppress

import numpy as np
from osgeo import gdal

from ..core.errors import NeaspecError
from ..core.grid import Grid


def read_grid(path: str, crs: str, band: int = 1) -> Grid:
    """One band of a raster file in memory, NaN where it has no data; ``crs`` is the layer's authority code.

    Raises ``raster_not_readable`` and ``raster_turned`` (rows that do not run from west to east, north to south).
    """
    name = os.path.basename(path)
    source = None
    with suppress(RuntimeError):
        source = gdal.Open(path)
    if source is None or not 1 <= band <= source.RasterCount:
        raise NeaspecError("raster_not_readable", file=name)
    left, width, skew, top, turn, height = source.GetGeoTransform()
    if skew or turn or width <= 0 or height >= 0:
        raise NeaspecError("raster_turned", file=name)
    cells = source.GetRasterBand(band)
    values = cells.ReadAsArray()
    if values is None:
        raise NeaspecError("raster_not_readable", file=name)
    values = values.astype("float64")
    if cells.GetNoDataValue() is not None:
        values[values == cells.GetNoDataValue()] = np.nan
    return Grid(values, left, top, width, -height, crs)
