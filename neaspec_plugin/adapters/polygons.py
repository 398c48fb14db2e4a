"""Polygons that the tests of quality compare points with, as shapely shapes in EPSG:4326."""

from __future__ import annotations

import os
from collections.abc import Iterable

import shapely
from osgeo import gdal, ogr, osr

from .. import paths
from ..core.errors import NeaspecError
from .ranges import FIELD


def land() -> shapely.Geometry:
    """The bundled land."""
    return shapely.union_all([shape for _, shape in _features(paths.resource("boundaries", "land.gpkg"), "")])


def ranges_in(path: str) -> dict[str, shapely.Geometry]:
    """The range of each species in the office's own layer: polygons with a field ``species_id``.

    Raises ``NeaspecError``: ranges_unreadable.
    """
    try:
        found = list(_features(path, FIELD))
    except NeaspecError as error:
        raise NeaspecError("ranges_unreadable", file=os.path.basename(path)) from error
    species = dict.fromkeys(name for name, _ in found if name)
    return {name: shapely.union_all([shape for own, shape in found if own == name]) for name in species}


def polygons_in(path: str) -> shapely.Geometry:
    """All polygons of a file that OGR opens, as one. Raises ``NeaspecError``: layer_unreadable."""
    return shapely.union_all([shape for _, shape in _features(path, "")])


def _features(path: str, field: str) -> Iterable[tuple[str, shapely.Geometry]]:
    """Value of ``field`` and shape of each polygon in the first layer that has polygons and, where named, the field."""
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        for number in range(source.GetLayerCount()):
            layer = source.GetLayer(number)
            reference = layer.GetSpatialRef()
            named = not field or layer.GetLayerDefn().GetFieldIndex(field) >= 0
            found = list(_polygons(layer, field, _to_wgs84(reference))) if named and reference else []
            if found:
                return found
    except (AttributeError, RuntimeError, shapely.errors.GEOSException) as error:  # None for what is not there
        raise NeaspecError("layer_unreadable", file=os.path.basename(path)) from error
    raise NeaspecError("layer_unreadable", file=os.path.basename(path))


def _polygons(layer: ogr.Layer, field: str, transformation: osr.CoordinateTransformation):
    layer.ResetReading()
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or ogr.GT_Flatten(geometry.GetGeometryType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
            continue
        geometry = geometry.Clone()
        geometry.Transform(transformation)
        geometry.FlattenTo2D()
        shape = shapely.make_valid(shapely.from_wkb(bytes(geometry.ExportToWkb())))
        yield feature.GetField(field) if field else "", shape


def _to_wgs84(reference: osr.SpatialReference) -> osr.CoordinateTransformation:
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = reference.Clone()
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(source, target)
