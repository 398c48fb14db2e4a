"""The office's own cleared boundary layer, for drawing; without one no boundary is drawn."""

from __future__ import annotations

import os
from collections.abc import Iterator

from osgeo import gdal
from qgis.core import QgsVectorLayer, QgsWkbTypes

from ..core.errors import NeaspecError
from ..core.messages import Message
from . import styles
from .wording import Wording

LAYER = "border_lines"
_DRAWN = (QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)


def boundary_layer(path: str, wording: Wording) -> QgsVectorLayer:
    """The layer ``border_lines`` of a file that OGR opens, or its first one of lines or polygons, ready to be drawn.

    Raises ``NeaspecError``: boundaries_unreadable, also where the layer does not tell its projection.
    """
    title = wording.text(Message("layer_border_lines"))
    for layer in layers_of(path, title):
        if layer.isValid() and layer.geometryType() in _DRAWN and layer.crs().isValid():
            styles.style(layer, "border_lines", wording, sensitivity=styles.RELEASED)
            return layer
    raise NeaspecError("boundaries_unreadable", file=os.path.basename(path))


def layers_of(path: str, title: str) -> Iterator[QgsVectorLayer]:
    """The layers of a file that OGR opens, one named ``border_lines`` first."""
    options = QgsVectorLayer.LayerOptions()
    options.skipCrsValidation = True  # no question to the user and no guess
    for name in sorted(_names(path), key=lambda name: name != LAYER):
        yield QgsVectorLayer(f"{path}|layername={name}", title, "ogr", options)


def _names(path: str) -> list[str]:
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:  # where GDAL is told to raise
        source = None
    return [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())] if source else []
