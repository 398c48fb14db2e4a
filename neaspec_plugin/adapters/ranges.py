"""The office's own range layer: polygons with the species' code, shown beside the cells of the distribution."""

from __future__ import annotations

import os
from collections.abc import Mapping

from qgis.core import QgsVectorLayer, QgsWkbTypes

from ..core.errors import NeaspecError
from ..core.messages import Message
from . import styles
from .boundaries import layers_of
from .wording import Wording

FIELD = "species_id"


def range_layer(path: str, species: Mapping[str, str], wording: Wording) -> QgsVectorLayer:
    """The range of one species (``{id: name}``) in a file that OGR opens: its first layer of polygons with the field
    ``species_id``, narrowed to the species.

    Raises ``NeaspecError``: ranges_unreadable.
    """
    (species_id,) = species
    for layer in layers_of(path, wording.text(Message("layer_ranges"))):
        polygons = layer.isValid() and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if polygons and layer.crs().isValid() and layer.fields().lookupField(FIELD) >= 0:
            layer.setSubsetString(f"\"{FIELD}\" = '{species_id}'")
            styles.style(layer, "ranges", wording, species)
            return layer
    raise NeaspecError("ranges_unreadable", file=os.path.basename(path))
