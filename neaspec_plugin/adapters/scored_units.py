"""Layers of scored units as arrays, so that a list of a hundred thousand opens at once; one unit whole when asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..compat import plain
from ..core.schema import COUNTRIES
from .styles.priorities import ACCEPTABILITY

FIELDS = ("score", "score_high", "rank", "rank_low", "rank_high")
_KEY = "fid"


@dataclass(frozen=True)
class ScoredUnits:
    """``codes`` (n) and feature ``ids`` (n,) in the order of the layer; ``values`` {field: (n,)} of ``FIELDS`` and
    ``ACCEPTABILITY``, NaN where there is none. ``code_field`` is the first field, as “Score priorities” writes it;
    ``countries`` (n) are those among whose units each was ranked, empty where all were ranked together."""

    layer: QgsVectorLayer
    code_field: str
    codes: list[str]
    countries: list[str]
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
    # earlier results have no acceptability
    fields = [*FIELDS, *([ACCEPTABILITY] if ACCEPTABILITY in names else [])]
    numbers, code = [names.index(name) for name in fields], names.index(code_field)
    country = [code + 1] if names.index(FIELDS[0]) > code + 1 else []  # written between the code and the score
    wanted = [code, *country, *numbers]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(wanted)
    ids, codes, countries, rows = [], [], [], []
    for feature in layer.getFeatures(request):
        values = feature.attributes()
        ids.append(feature.id())
        codes.append(str(values[code]))
        countries += [values[place] if type(values[place]) is str else "" for place in country]
        # types are asked: to compare each value with QGIS's NULL takes seconds
        rows.append([values[place] if type(values[place]) in (int, float) else np.nan for place in numbers])
    table = np.array(rows, dtype=float).reshape(len(rows), len(fields))
    found = {ACCEPTABILITY: np.full(len(rows), np.nan), **dict(zip(fields, table.T))}
    countries = countries if set(countries) - {""} and set(countries) <= {"", *COUNTRIES} else []
    return ScoredUnits(layer, code_field, codes, countries, np.array(ids, dtype=np.int64), found)
