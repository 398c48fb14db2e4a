"""Reads the layer that tells the sides of the borders. For computing only: never drawn, listed or exported."""

from __future__ import annotations

import os

import shapely
from osgeo import gdal

from ..core.errors import NeaspecError
from ..core.movement.border_side import Sides


def read_sides(path: str, uncertainty_m: float) -> Sides:
    """The sides in a GeoPackage with the layers ``country_sides`` (``iso_a3``) and ``border_lines``, in EPSG:4326.

    ``uncertainty_m`` is the layer's own. Raises ``file_not_found`` and ``not_a_border_layer``.
    """
    file = os.path.basename(path)
    if not os.path.exists(path):
        raise NeaspecError("file_not_found", file=file)
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        polygons = [(feature["iso_a3"], _shape(feature)) for feature in source.GetLayerByName("country_sides")]
        lines = [_shape(feature) for feature in source.GetLayerByName("border_lines")]
    except (AttributeError, KeyError, RuntimeError, TypeError) as error:  # None for what is not there, or GDAL's own
        raise NeaspecError("not_a_border_layer", file=file) from error
    return Sides(polygons, lines, uncertainty_m)


def _shape(feature) -> shapely.Geometry:
    return shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
