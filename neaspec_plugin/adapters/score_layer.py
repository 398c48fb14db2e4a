"""A temporary layer that shows scores while their weights move: shapes are copied once, classes change often."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsField,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..compat import field_type
from . import signs
from .styles import EXACT, ROLE, SENSITIVITY, decimals, round_breaks
from .wording import Wording

PREVIEW = "score_preview"  # its role
_FIELD = "class"
_NUMBERS = (float, int)  # asked first: to compare each value with QGIS's NULL takes seconds
_MANY = 5000  # units; outlines of more hide the colours


def columns_of(layer: QgsVectorLayer, fields: list[str]) -> dict[str, np.ndarray]:
    """The values (n,) of numeric fields in the order of the layer's features, NaN where there is no finite one."""
    places = [layer.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(places)
    rows = []
    for feature in layer.getFeatures(request):
        values = feature.attributes()
        rows.append([values[place] if type(values[place]) in _NUMBERS else np.nan for place in places])
    table = np.array(rows, dtype=float).reshape(len(rows), len(fields))
    table[~np.isfinite(table)] = np.nan
    return dict(zip(fields, table.T))


def texts_of(layer: QgsVectorLayer, field: str) -> np.ndarray:
    """The values (n,) of a field as text in the order of the layer's features, "" where there is none."""
    place = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    values = [feature.attributes()[place] for feature in layer.getFeatures(request)]
    return np.array([str(value) if type(value) in (str, *_NUMBERS) else "" for value in values], dtype=str)


class ScoreLayer:
    """``layer`` has the shapes of another layer and the class of each score; ``show`` changes what differs."""

    def __init__(self, source: QgsVectorLayer, name: str, wording: Wording):
        self._wording = wording
        self._breaks: list[float] = []
        self.layer = source.materialize(QgsFeatureRequest().setSubsetOfAttributes([]))
        provider = self.layer.dataProvider()
        provider.deleteAttributes(list(range(self.layer.fields().count())))
        provider.addAttributes([QgsField(_FIELD, field_type("integer"))])
        self.layer.updateFields()
        self.layer.setName(name)
        self.layer.setCustomProperty("skipMemoryLayersCheck", 1)  # nothing is lost with it
        self.layer.setCustomProperty(ROLE, PREVIEW)
        self.layer.setCustomProperty(SENSITIVITY, EXACT)
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
        self._ids = np.array([feature.id() for feature in self.layer.getFeatures(request)])
        self._classes = np.full(len(self._ids), -1)

    def show(self, scores: np.ndarray) -> None:
        """New scores (n,) in the order of the features; the map is drawn again."""
        breaks = round_breaks(float(scores.min()), float(scores.max()))
        classes = np.clip(np.searchsorted(breaks, scores, side="right") - 1, 0, len(breaks) - 2)
        other = np.flatnonzero(classes != self._classes)
        changes = {number: {0: one} for number, one in zip(self._ids[other].tolist(), classes[other].tolist())}
        self.layer.dataProvider().changeAttributeValues(changes)
        self._classes = classes
        if breaks != self._breaks:
            self._breaks = breaks
            self.layer.setRenderer(self._renderer())
        self.layer.triggerRepaint()

    def _renderer(self) -> QgsCategorizedSymbolRenderer:
        """At most five classes with round breaks, as the scored layer has them."""
        classes = list(zip(self._breaks, self._breaks[1:]))
        digits = decimals(self._breaks[1] - self._breaks[0])
        categories = []
        for number, (low, high) in enumerate(classes):
            colour = signs.CIVIDIS[round(number * (len(signs.CIVIDIS) - 1) / max(len(classes) - 1, 1))]
            label = f"{self._wording.number(low, digits)}–{self._wording.number(high, digits)}"
            categories.append(QgsRendererCategory(number, self._sign(colour), label))
        return QgsCategorizedSymbolRenderer(_FIELD, categories)

    def _sign(self, colour: str) -> QgsSymbol:
        polygons = self.layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if polygons and len(self._ids) > _MANY:
            return signs.fill(colour, colour, 0.0)  # a hairline hides the seams between units
        return signs.amount(self.layer, colour)
