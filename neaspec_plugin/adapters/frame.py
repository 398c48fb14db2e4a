"""The fixed frame of overview maps: which part of the world, in which projection."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRectangle,
)

# Albers' equal-area conic between 25 and 50 degrees north: areas in Hokkaido and in Guangdong compare.
_WKT = (
    'PROJCRS["Albers equal area, North-East Asia",'
    'BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563]],'
    'ID["EPSG",4326]],'
    'CONVERSION["Albers equal area 25 N, 50 N",METHOD["Albers Equal Area",ID["EPSG",9822]],'
    'PARAMETER["Latitude of false origin",37,ANGLEUNIT["degree",0.0174532925199433]],'
    'PARAMETER["Longitude of false origin",110,ANGLEUNIT["degree",0.0174532925199433]],'
    'PARAMETER["Latitude of 1st standard parallel",25,ANGLEUNIT["degree",0.0174532925199433]],'
    'PARAMETER["Latitude of 2nd standard parallel",50,ANGLEUNIT["degree",0.0174532925199433]],'
    'PARAMETER["Easting at false origin",0,LENGTHUNIT["metre",1]],'
    'PARAMETER["Northing at false origin",0,LENGTHUNIT["metre",1]]],'
    'CS[Cartesian,2],AXIS["easting (X)",east],AXIS["northing (Y)",north],LENGTHUNIT["metre",1]]'
)
# The largest rectangle of that projection inside 68-150 E, 18-56 N (m).
RECTANGLE = QgsRectangle(-2_950_000, -2_050_000, 3_250_000, 2_000_000)


def regional_crs() -> QgsCoordinateReferenceSystem:
    """The equal-area projection of all overview maps and of the project."""
    return QgsCoordinateReferenceSystem.fromWkt(_WKT)


def local_crs(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    """The UTM zone of a place (WGS 84), for a map of one site: north is up."""
    zone = int((longitude + 180) // 6) % 60 + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")


def around(
    shapes: Iterable, least_m: float = 900_000, margin: float = 0.25, crs: QgsCoordinateReferenceSystem | None = None
) -> QgsRectangle:
    """The part of the frame, or of another projection in metres, around shapes (shapely, EPSG:4326), as high for its
    width as ``RECTANGLE``, no narrower than ``least_m``."""
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), crs or regional_crs(), QgsCoordinateTransformContext()
    )
    found = QgsRectangle()
    found.setMinimal()
    for shape in shapes:
        if shape is not None and not shape.is_empty:
            found.combineExtentWith(to_map.transformBoundingBox(QgsRectangle(*shape.bounds)))
    ratio = RECTANGLE.height() / RECTANGLE.width()
    width = max(found.width() * (1 + 2 * margin), found.height() * (1 + 2 * margin) / ratio, least_m)
    return QgsRectangle.fromCenterAndSize(found.center(), width, width * ratio)
