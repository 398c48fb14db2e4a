"""Layers of the database in the open project, found by their role and filtered to what a dock shows."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsVectorLayer

from ..adapters import styles
from ..adapters.project import exact_layer


def shown_layer(dock, role: str, condition: str) -> QgsVectorLayer:
    """The layer of a role (detections, samples, crossings) with a condition; added where the project has none."""
    project = QgsProject.instance()
    layer = layer_of(dock, role)
    if layer is None:
        layer = project.addMapLayer(exact_layer(dock.database(), role, dock.words, condition))
        root = project.layerTreeRoot()
        if root.hasCustomLayerOrder():  # a layer that the order does not know is not drawn
            root.setCustomLayerOrder([layer, *(one for one in root.customLayerOrder() if one != layer)])
    else:
        layer.setSubsetString(condition)
    layer.triggerRepaint()
    return layer


def layer_of(dock, role: str) -> QgsVectorLayer | None:
    """The layer of a role that the project has of the dock's database."""
    file = os.path.basename(dock.database_path)
    layers = QgsProject.instance().mapLayers().values()
    return next((one for one in layers if one.customProperty(styles.ROLE) == role and file in one.source()), None)
