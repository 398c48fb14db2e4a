"""Results in the open project: found by role or by fields, added above what is there, shown as a choice."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox

from ..adapters import styles
from ..adapters.result_styles import style_result
from ..adapters.wording import Wording


def in_project() -> list[QgsMapLayer]:
    """The layers of the project from the top of its tree; new ones stand on top."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node.layer() for node in nodes if node.layer() is not None and node.layer().isValid()]


def with_roles(roles: Collection[str]) -> list[QgsMapLayer]:
    return [layer for layer in in_project() if layer.customProperty(styles.ROLE) in roles]


def with_fields(names: Collection[str]) -> list[QgsVectorLayer]:
    """The vector layers that have all of some fields, whoever loaded them."""
    vectors = [layer for layer in in_project() if isinstance(layer, QgsVectorLayer)]
    return [layer for layer in vectors if set(names) <= set(layer.fields().names())]


def fill_layers(box: QComboBox, layers: Sequence[QgsMapLayer]) -> None:
    """Each layer by its name; the first where a new one came, else what was chosen stays so. Without a signal."""
    before = {box.itemData(place) for place in range(box.count())}
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for layer in layers:
        box.addItem(layer.name(), layer.id())
    known = all(layer.id() in before for layer in layers)
    box.setCurrentIndex(max(box.findData(kept), 0) if known else 0)
    box.blockSignals(False)


def chosen_layer(box: QComboBox) -> QgsMapLayer | None:
    """None where nothing is chosen, or what was chosen has left the project."""
    return QgsProject.instance().mapLayer(box.currentData() or "")


def add_results(files: Sequence[tuple[str, str, str]], words: Wording, title: str) -> list[QgsMapLayer]:
    """Add files to the project in a group on top, each with its role or, without one, its name; points and lines are
    drawn over all, rasters below the vectors where the project has an order of its own. A layer without a feature is
    left out. Where the project has such results already, group and layers are numbered."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    taken = {group.name() for group in root.findGroups() if group.findLayers()}
    endings = ("" if number == 1 else f" ({number})" for number in itertools.count(1))
    ending = next(one for one in endings if title + one not in taken)
    group = root.insertGroup(0, title + ending)
    added = []
    for path, role, name in files:
        layer = QgsRasterLayer(path) if path.endswith(".tif") else QgsVectorLayer(path)
        if not layer.isValid() or (isinstance(layer, QgsVectorLayer) and not layer.featureCount()):
            continue
        if role:
            style_result(layer, role, words)
        layer.setName((layer.name() if role else name) + ending)
        project.addMapLayer(layer, False)
        group.addLayer(layer)
        added.append(layer)
    _order(project, added)
    if not added:
        root.removeChildNode(group)
    return added


def _order(project: QgsProject, added: Sequence[QgsMapLayer]) -> None:
    root = project.layerTreeRoot()
    if not root.hasCustomLayerOrder():
        return
    rest = [one for one in root.customLayerOrder() if one not in added]
    ground = [one for one in rest if isinstance(one, QgsRasterLayer) or one.customProperty(styles.ROLE) == "coast"]
    first = rest.index(ground[0]) if ground else len(rest)
    rasters = [one for one in added if isinstance(one, QgsRasterLayer)]
    vectors = [one for one in added if one not in rasters]
    root.setCustomLayerOrder([*vectors, *rest[:first], *rasters, *rest[first:]])
