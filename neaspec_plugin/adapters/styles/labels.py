"""Labels that avoid each other and the signs."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .. import fonts, signs
from ..wording import Wording

LABEL_PT = 8.0


def put_labels(
    layer: QgsVectorLayer, wording: Wording, expression: str, line: bool = False, scale: float = 12_000_000,
    away_mm: float = 0.6,
) -> None:  # fmt: skip
    """Labels that avoid each other and the signs, on a white rim, from ``scale`` inwards."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(_text_format(wording))
    settings.placement = (
        QgsPalLayerSettings.Placement.Line if line else QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    )
    settings.dist = away_mm
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
    settings.autoWrapLength = 28
    settings.scaleVisibility = True
    settings.minimumScale = scale
    settings.maximumScale = 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def stand_aside(layer: QgsVectorLayer) -> None:
    """No labels of its own; those of other layers keep off its signs."""
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    settings.obstacleSettings().setIsObstacle(True)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _text_format(wording: Wording) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(fonts.font(wording.language, LABEL_PT))
    text.setSize(LABEL_PT)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(signs.INK))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.7)
    rim.setColor(QColor(signs.PAPER))
    text.setBuffer(rim)
    return text
