"""Raster layers as ``core.grid.Grid``, read and written with the GDAL that comes with QGIS."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress

import numpy as np
from osgeo import gdal, osr

from ..core.errors import NeaspecError
from ..core.grid import Grid
from ..core.memory import TooLargeError, most_bytes
from ..core.progress import Progress, Silent, step
from .styles import EXACT, SENSITIVITY

NO_DATA = -9999.0
_ROWS_AT_ONCE, _COLUMNS_AT_ONCE = 256, 4096  # whole tiles, a million cells: a fifth of a second
_OPTIONS = ("COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER")


class RasterFile:
    """One band of a raster file, read by parts; what ``core.grid.Raster`` asks for.

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
    """``read_grid`` of a raster layer, refused before it is read where so many bytes a cell exceed ``most_bytes``.

    Raises what ``check_layers`` and ``read_grid`` raise.
    """
    check_layers([layer], bytes_of_cell)
    return read_grid(layer.source(), crs_of(layer))


def check_layers(layers: Sequence, bytes_of_cell: float) -> int:
    """The cells of all raster layers together, by their sizes alone.

    Raises ``layer_without_crs``, and ``raster_too_large`` where so many bytes a cell exceed ``most_bytes``.
    """
    for layer in layers:
        if not layer.crs().isValid():
            raise NeaspecError("layer_without_crs", layer=layer.name())
    cells = sum(layer.width() * layer.height() for layer in layers)
    needed = cells * bytes_of_cell
    if needed > most_bytes():
        raise TooLargeError("raster_too_large", needed, layer=", ".join(one.name() for one in layers), cells=cells)
    return cells


def crs_of(layer) -> str:
    """The authority code of a layer's reference system, its WKT where it has none."""
    return layer.crs().authid() or layer.crs().toWkt()


def read_grid(path: str, crs: str, band: int = 1) -> Grid:
    """One band of a raster file in memory, NaN where it has no data; ``crs`` is the layer's authority code.

    Raises what ``RasterFile`` raises.
    """
    file = RasterFile(path, crs, band)
    return Grid(file.read(0, file.rows, 0, file.columns), file.left, file.top, file.width, file.height, crs)


def write_grid(path: str, grid: Grid, progress: Progress | None = None) -> None:
    """A grid as a GeoTIFF of one band without a name; see ``write_bands``."""
    write_bands(path, grid, [""], [grid.values], progress)


def write_bands(
    path: str, grid: Grid, names: Sequence[str], bands: Iterable[np.ndarray], progress: Progress | None = None
) -> None:
    """A GeoTIFF of named bands on the cells of a grid, float32, deflated, ``NO_DATA`` where a value is NaN.

    The ``bands`` are taken one after the other, so that no more than one has to be in memory. All of the file, or the
    file as it was: written beside, then renamed. Raises ``NeaspecError``: not_writable, cancelled, and what ``bands``
    raise.
    """
    draft = f"{path}.{os.getpid()}.part"
    written = False
    try:
        with suppress(RuntimeError, OSError):
            if _write(draft, grid, names, bands, progress or Silent()):
                os.replace(draft, path)
                written = True
    finally:
        if not written:
            with suppress(OSError):
                os.remove(draft)
    if not written:
        raise NeaspecError("not_writable", file=os.path.basename(path))


def _write(path: str, grid: Grid, names: Sequence[str], bands: Iterable[np.ndarray], progress: Progress) -> bool:
    """Whether all of it was written; a full disk GDAL tells as its last error only, at times not before it closes."""
    rows, columns = grid.values.shape
    options = [*_OPTIONS, *(["INTERLEAVE=BAND"] if len(names) > 1 else [])]  # no block waits for other bands
    target = gdal.GetDriverByName("GTiff").Create(path, columns, rows, len(names), gdal.GDT_Float32, options)
    if target is None:
        return False
    target.SetGeoTransform((grid.left, grid.width, 0.0, grid.top, 0.0, -grid.height))
    target.SetMetadataItem(SENSITIVITY, EXACT)  # of exact places: the file itself says that it stays in the office
    system = osr.SpatialReference()
    if grid.crs and system.SetFromUserInput(grid.crs) == 0:
        target.SetProjection(system.ExportToWkt())
    for number, name in enumerate(names, start=1):
        target.GetRasterBand(number).SetDescription(name)
        target.GetRasterBand(number).SetNoDataValue(NO_DATA)
    starts = [(row, left) for row in range(0, rows, _ROWS_AT_ONCE) for left in range(0, columns, _COLUMNS_AT_ONCE)]
    gdal.ErrorReset()
    try:
        for number, values in enumerate(bands):
            for place, (row, left) in enumerate(starts):  # some at a time: they may lie in a file, or fill the memory
                step(progress, number * len(starts) + place, len(names) * len(starts))
                some = values[row : row + _ROWS_AT_ONCE, left : left + _COLUMNS_AT_ONCE]
                band = target.GetRasterBand(number + 1)
                band.WriteArray(np.where(np.isnan(some), NO_DATA, some).astype("float32"), left, row)
                band.FlushCache()  # else all of it is packed at the end, when nobody is asked any more
                if gdal.GetLastErrorType() >= gdal.CE_Failure:
                    return False
    finally:
        del target  # closes it; after an error its frame lives on, and Windows removes no open file
    return gdal.GetLastErrorType() < gdal.CE_Failure
