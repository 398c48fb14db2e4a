"""Lines and polygons as cells of a grid, by the GDAL that comes with QGIS."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from osgeo import gdal, ogr, osr

from ..core.grid import Grid


def touched(shapes: Iterable[bytes], grid: Grid) -> np.ndarray:
    """A mask of the cells that any of the shapes touches; ``shapes`` are WKB in the grid's reference system."""
    rows, columns = grid.values.shape
    target = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    target.SetGeoTransform((grid.left, grid.width, 0.0, grid.top, 0.0, -grid.height))
    source = ogr.GetDriverByName("Memory").CreateDataSource("shapes")
    system = osr.SpatialReference()
    system.SetFromUserInput(grid.crs)
    target.SetProjection(system.ExportToWkt())
    layer = source.CreateLayer("shapes", system, ogr.wkbUnknown)  # without one GDAL complains on the error stream
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shape))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    return target.GetRasterBand(1).ReadAsArray().astype(bool)
