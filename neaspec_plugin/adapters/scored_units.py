"""Layers of scored units as arrays, so that a list of a hundred thousand opens at once; one unit whole when asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..compat import plain

FIELDS = ("score", "score_high", "rank", "rank_low", "rank_high")
_KEY = "fid"


@dataclass(frozen=True)
class ScoredUnits:
    """``codes`` (n) and feature ``ids`` (n,) in the order of the layer; ``values`` {field: (n,)} of ``FIELDS``, NaN
    where there is none. ``code_field`` is the first field, as “Score priorities” writes it."""

    layer: QgsVectorLayer
    code_field: str
    codes: list[str]
    ids: np.ndarray
    values: dict[str, np.ndarray]

    def unit(self, place: int) -> dict:
        """All attributes of one unit."""
        feature = self.layer.getFeature(int(self.ids[place]))
        return dict(zip(self.layer.fields().names(), map(plain, feature.attributes())))


def read_units(layer: QgsVectorLayer) -> ScoredUnits:
    """The units of a layer that has ``FIELDS``."""
    names = layer.fields().names()
    code_field = next(name for name in names if name != _KEY)
    numbers, code = [names.index(name) for name in FIELDS], names.index(code_field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([code, *numbers])
    ids, codes, rows = [], [], []
    for feature in layer.getFeatures(request):
        values = feature.attributes()
        ids.append(feature.id())
        codes.append(str(values[code]))
        # types are asked: to compare each value with QGIS's NULL takes seconds
        rows.append([values[place] if type(values[place]) in (int, float) else np.nan for place in numbers])
    table = np.array(rows, dtype=float).reshape(len(rows), len(FIELDS))
    return ScoredUnits(layer, code_field, codes, np.array(ids, dtype=np.int64), dict(zip(FIELDS, table.T)))
