"""Reads the layer that tells the sides of the borders. For computing only: never drawn, listed or exported."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import lru_cache

import shapely
from osgeo import gdal
from qgis.core import QgsApplication

from .. import paths
from ..core.detections.bundled import bundled
from ..core.detections.places import REGION
from ..core.errors import NeaspecError
from ..core.movement.border_side import Sides
from ..core.movement.world_side import WorldSides


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
    return Sides(polygons, lines, uncertainty_m, read_world())


@lru_cache(maxsize=1)
def read_world() -> WorldSides | None:
    """QGIS's own map of the world, for points that no strip reaches; None where QGIS has none."""
    path = os.path.join(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    west, south, east, north = REGION
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        countries, disputed = source.GetLayerByName("countries"), source.GetLayerByName("disputed_borders")
        for layer in (countries, disputed):
            layer.SetSpatialFilterRect(west - 5, south - 5, east + 5, north + 5)
        polygons = [(feature["ISO_A3"], _shape(feature)) for feature in countries]
        undecided = [_shape(feature) for feature in disputed]
    except (AttributeError, KeyError, RuntimeError, TypeError):
        return None
    areas = bundled("undecided_areas")
    corners = zip(areas["west"], areas["south"], areas["east"], areas["north"])
    return WorldSides(polygons, [*undecided, *(shapely.box(*map(float, corner)) for corner in corners)], REGION)


def office_or_bundled(path: str) -> str:
    """The office's own file where it tells sides; the bundled strips where there is none or it only has lines to draw.

    A file that cannot be opened comes back as it is, for ``read_sides`` to tell.
    """
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY) if path else None
    except RuntimeError:
        source = None
    lines_only = source is not None and source.GetLayerByName("country_sides") is None
    return paths.resource("boundaries", "border_strips.gpkg") if lines_only or not path else path


def read_lines(path: str) -> list[tuple[str, str, str, shapely.Geometry]]:
    """Both sides, status and line of each row of the layer ``border_lines`` that names two sides.

    Raises ``file_not_found`` and ``not_a_border_layer``.
    """
    file = os.path.basename(path)
    if not os.path.exists(path):
        raise NeaspecError("file_not_found", file=file)
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)  # a layer is gone with its source
        layer = source.GetLayerByName("border_lines")
        rows = [(row["side_a"], row["side_b"], row["status"], _shape(row)) for row in layer]
    except (AttributeError, KeyError, RuntimeError, TypeError) as error:
        raise NeaspecError("not_a_border_layer", file=file) from error
    return [row for row in rows if row[0] and row[1]]


def own_or_bundled_lines(database, office: str) -> tuple[list[tuple[str, str, str, shapely.Geometry]], bool]:
    """The border lines to compute with, and whether they are the office's own, which alone may leave a computation.

    First those of the table ``border_lines`` of a database (None without one), then those of the office's file, then
    the bundled ones; each time both sides, status and line of the rows that name two sides.
    """
    if database:
        own = database.read("border_lines")
        own = own[own["side_a"].notna() & own["side_b"].notna() & own["geometry"].notna()]
        if len(own):
            return list(zip(own["side_a"], own["side_b"], own["status"], own["geometry"])), True
    if office:
        with suppress(NeaspecError):  # a layer to draw that does not name the sides of its lines
            lines = read_lines(office)
            if lines:
                return lines, True
    return read_lines(paths.resource("boundaries", "border_strips.gpkg")), False


def _shape(feature) -> shapely.Geometry:
    return shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
