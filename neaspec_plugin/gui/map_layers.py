"""Layers of the database in the open project, found by their role and filtered to what a dock shows."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer

from ..adapters import styles
from ..adapters.memory_layers import memory_layer
from ..adapters.project import exact_layer
from ..adapters.result_styles import style_result
from ..adapters.wording import Wording

if TYPE_CHECKING:
    import pandas as pd


def shown_layer(dock, role: str, condition: str) -> QgsVectorLayer:
    """The layer of a role (detections, samples, crossings) with a condition; added where the project has none."""
    layer = layer_of(dock, role)
    if layer is None:
        layer = _added(exact_layer(dock.database(), role, dock.words, condition))
    else:
        layer.setSubsetString(condition)
    layer.triggerRepaint()
    return layer


def layer_of(dock, role: str) -> QgsVectorLayer | None:
    """The layer of a role that the project has of the dock's database."""
    file = os.path.basename(dock.database_path)
    layers = QgsProject.instance().mapLayers().values()
    return next((one for one in layers if one.customProperty(styles.ROLE) == role and file in one.source()), None)


def show_track(frame: pd.DataFrame, words: Wording) -> None:
    """The track of one animal (``core.individuals.track``) in place of the one before; none where it has no step."""
    project = QgsProject.instance()
    before = [one.id() for one in project.mapLayers().values() if one.customProperty(styles.ROLE) == "animal_track"]
    project.removeMapLayers(before)
    if frame.empty:
        return
    layer = memory_layer(frame, "")
    style_result(layer, "animal_track", words)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made anew at a click: QGIS need not ask to keep it
    _added(layer)


def _added(layer: QgsVectorLayer) -> QgsVectorLayer:
    """On top of the project, also where it has an order of its own, in which an unknown layer is not drawn."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    project.addMapLayer(layer, False)
    root.insertLayer(0, layer)
    if root.hasCustomLayerOrder():
        root.setCustomLayerOrder([layer, *(one for one in root.customLayerOrder() if one != layer)])
    return layer
