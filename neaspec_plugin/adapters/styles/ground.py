"""What lies below everything: land, and the office's own boundary."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsRuleBasedRenderer, QgsSingleSymbolRenderer, QgsVectorLayer, QgsWkbTypes

from ...core import schema
from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .role import Role


def coast(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Land and coast line without any country."""
    layer.setRenderer(QgsSingleSymbolRenderer(signs.fill(signs.LAND, signs.COAST_LINE, 0.15)))


def border_lines(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The office's own boundary, of an area only the edge: solid, or by ``status`` where the layer has that field."""
    has_status = layer.fields().lookupField("status") >= 0
    classes = [(value, f"\"status\" = '{value}'") for value in schema.VOCABULARIES["border_status"] if has_status]
    root = QgsRuleBasedRenderer.Rule(None)
    for value, test in (*classes, ("", "ELSE")):
        symbol = signs.line("#4A4A52", 0.2, *signs.PATTERNS[value or "international"])
        if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            symbol = signs.outline(symbol)
        label = wording.word("border_status", value) or wording.text(Message("layer_border_lines"))
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


ROLES: dict[str, Role] = {
    "border_lines": Role(border_lines, "abstract_border_lines", ("status",), ("border_lines",)),
    "coast": Role(coast, "abstract_coast"),
}  # fmt: skip
