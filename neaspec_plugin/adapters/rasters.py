"""Raster layers as ``core.grid.Grid``, read and written with the GDAL that comes with QGIS."""

from __future__ import annotations

import os
from contextlib import suppress

import numpy as np
from osgeo import gdal, osr

from ..core.errors import NeaspecError
from ..core.grid import Grid
from .styles import EXACT, SENSITIVITY

NO_DATA = -9999.0
MOST_BYTES = 6e9
_OPTIONS = ("COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER")


class RasterFile:
    """One band of a raster file, read by parts; what ``core.priorities.units.coverage.Raster`` asks for.

    Raises ``raster_not_readable`` and ``raster_turned`` (rows that do not run from west to east, north to south).
    """

    def __init__(self, path: str, crs: str, band: int = 1):
        self._name, self.crs = os.path.basename(path), crs
        source = None
        with suppress(RuntimeError):
            source = gdal.Open(path)
        if source is None or not 1 <= band <= source.RasterCount:
            raise NeaspecError("raster_not_readable", file=self._name)
        self.left, self.width, skew, self.top, turn, height = source.GetGeoTransform()
        if skew or turn or self.width <= 0 or height >= 0:
            raise NeaspecError("raster_turned", file=self._name)
        self.height, self.rows, self.columns = -height, source.RasterYSize, source.RasterXSize
        self._source, self._band = source, source.GetRasterBand(band)  # a band is gone with its source

    def read(self, row: int, end: int, column: int, stop: int) -> np.ndarray:
        """The values of some rows and columns, float64, by the band's scale and offset, NaN where there is no data.

        Raises ``raster_not_readable``.
        """
        values = None
        with suppress(RuntimeError):
            values = self._band.ReadAsArray(column, row, stop - column, end - row)
        if values is None:
            raise NeaspecError("raster_not_readable", file=self._name)
        values = values.astype("float64")
        if self._band.GetNoDataValue() is not None:
            values[values == self._band.GetNoDataValue()] = np.nan
        scale, offset = self._band.GetScale(), self._band.GetOffset()
        if (scale or 1.0) != 1.0 or offset:
            values = values * (scale or 1.0) + (offset or 0.0)
        return values


def layer_grid(layer, bytes_of_cell: float) -> Grid:
    """``read_grid`` of a raster layer, refused before it is read where so many bytes a cell exceed ``MOST_BYTES``.

    Raises ``layer_without_crs``, ``raster_too_large``, and what ``read_grid`` raises.
    """
    if not layer.crs().isValid():
        raise NeaspecError("layer_without_crs", layer=layer.name())
    cells = layer.width() * layer.height()
    needed = cells * bytes_of_cell
    if needed > MOST_BYTES:
        told = {"gigabytes": round(needed / 1e9, 1), "most": MOST_BYTES / 1e9}
        raise NeaspecError("raster_too_large", layer=layer.name(), cells=cells, **told)
    return read_grid(layer.source(), layer.crs().authid() or layer.crs().toWkt())


def read_grid(path: str, crs: str, band: int = 1) -> Grid:
    """One band of a raster file in memory, NaN where it has no data; ``crs`` is the layer's authority code.

    Raises what ``RasterFile`` raises.
    """
    file = RasterFile(path, crs, band)
    return Grid(file.read(0, file.rows, 0, file.columns), file.left, file.top, file.width, file.height, crs)


def write_grid(path: str, grid: Grid) -> None:
    """A grid as a GeoTIFF of one band, float32, deflated, ``NO_DATA`` where it is NaN.

    All of the file, or the file as it was: written beside, then renamed. Raises ``NeaspecError``: not_writable.
    """
    draft = f"{path}.{os.getpid()}.part"
    written = False
    with suppress(RuntimeError, OSError):
        written = _write(draft, grid)
        if written:
            os.replace(draft, path)
    if not written or os.path.exists(draft):
        with suppress(OSError):
            os.remove(draft)
        raise NeaspecError("not_writable", file=os.path.basename(path))


def _write(path: str, grid: Grid) -> bool:
    rows, columns = grid.values.shape
    target = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, gdal.GDT_Float32, list(_OPTIONS))
    if target is None:
        return False
    target.SetGeoTransform((grid.left, grid.width, 0.0, grid.top, 0.0, -grid.height))
    target.SetMetadataItem(SENSITIVITY, EXACT)  # of exact places: the file itself says that it stays in the office
    system = osr.SpatialReference()
    if grid.crs and system.SetFromUserInput(grid.crs) == 0:
        target.SetProjection(system.ExportToWkt())
    band = target.GetRasterBand(1)
    band.SetNoDataValue(NO_DATA)
    failed = band.WriteArray(np.where(np.isnan(grid.values), NO_DATA, grid.values).astype("float32"))
    target.FlushCache()
    return not failed
