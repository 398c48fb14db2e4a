"""What mapping habitats by hand needs in an open project: the layer, the words of its form, snapping and topology."""

from __future__ import annotations

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)

from .habitat_words import words_of
from .wording import Wording

_SNAP_PIXELS = 12
_GRID_DEG = 0.1 / 111_320  # vertices nearer than 0.1 m are one: finer than any imagery, and no sliver comes of it
# QGIS holds these against what is drawn and saves no layer with an open issue. Gaps are not among them, for open water
# or the land between two sites is no mistake; `checkhabitats` lists them.
CHECKS = ("QgsIsValidCheck", "QgsGeometryOverlapCheck", "QgsGeometryMissingVertexCheck")


def prepare(project: QgsProject, layer: QgsVectorLayer, classes: str, site_id: str, wording: Wording) -> None:
    """Make the layer of mapped habitats ready to be drawn in: neighbours share their border and never overlap.

    ``classes`` is the bundled list whose words the form offers; a new polygon is of ``site_id`` and of this year until
    somebody says otherwise. Snapping and topology are the project's: other layers keep their own settings.
    """
    _fill_in(layer, classes, site_id, wording)
    options = layer.geometryOptions()
    options.setGeometryChecks(list(CHECKS))
    options.setGeometryPrecision(_GRID_DEG)
    options.setRemoveDuplicateNodes(True)
    project.setTopologicalEditing(True)
    project.setAvoidIntersectionsMode(QgsProject.AvoidIntersectionsMode.AvoidIntersectionsLayers)
    project.setAvoidIntersectionsLayers([layer])
    snapping = project.snappingConfig()
    snapping.setEnabled(True)
    snapping.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
    snapping.setIntersectionSnapping(True)
    of_layer = QgsSnappingConfig.IndividualLayerSettings(
        True,
        QgsSnappingConfig.SnappingTypes.VertexFlag | QgsSnappingConfig.SnappingTypes.SegmentFlag,
        _SNAP_PIXELS,
        QgsTolerance.UnitType.Pixels,
    )
    snapping.setIndividualLayerSettings(layer, of_layer)
    project.setSnappingConfig(snapping)


def _fill_in(layer: QgsVectorLayer, classes: str, site_id: str, wording: Wording) -> None:
    fields = layer.fields()
    words = [{word: code} for code, word in words_of(classes, wording).items()]
    layer.setEditorWidgetSetup(fields.lookupField("habitat_type"), QgsEditorWidgetSetup("ValueMap", {"map": words}))
    defaults = {
        "habitat_id": "uuid('WithoutBraces')",
        "site_id": f"'{site_id}'" if site_id else "",
        "habitat_list": f"'{classes}'",
        "year": "year(now())",
    }
    for name, expression in defaults.items():
        layer.setDefaultValueDefinition(fields.lookupField(name), QgsDefaultValue(expression))
