"""Threats by their impact."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsPointDisplacementRenderer, QgsSymbol, QgsUnitTypes, QgsVectorLayer

from ...compat import plain
from ...core.messages import Message
from .. import signs
from ..texts import TEXTS
from ..wording import Wording
from .drawing import by_value
from .labels import put_labels
from .role import Role

_DARK = signs.CIVIDIS[-1]
_IMPACTS = ("high", "medium", "low", "negligible", "unknown")
_TOLERANCE_MM, _RING_MM = 0.6, 1.5  # signs of one place stand around it; those of neighbours stay where they are


def threats(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The worse the darker and larger, negligible hollow, unknown a grey cross; threats of one place side by side."""
    words = _words(layer, wording)["impact"]
    inner = by_value("impact", [(one, _sign(one, layer), words[one]) for one in _IMPACTS])
    around = QgsPointDisplacementRenderer()
    around.setEmbeddedRenderer(inner)
    around.setTolerance(_TOLERANCE_MM)
    around.setToleranceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    around.setPlacement(QgsPointDisplacementRenderer.Placement.Ring)
    around.setCircleRadiusAddition(_RING_MM)
    around.setCircleWidth(0.15)
    around.setCircleColor(signs.pale(signs.GREY, 160))
    around.setCenterSymbol(signs.marker("circle", signs.GREY, signs.GREY, 0.0, 0.8))
    layer.setRenderer(around)
    put_labels(layer, wording, 'if("impact" = \'high\', "threat", NULL)', scale=2_000_000)


def _sign(impact: str, layer: QgsVectorLayer) -> QgsSymbol:
    look = {
        "high": (_DARK, signs.PAPER, 0.3, 4.2),
        "medium": (signs.CIVIDIS[2], signs.INK, 0.2, 3.4),
        "low": (signs.CIVIDIS[0], signs.INK, 0.2, 2.8),
        "negligible": (signs.PAPER, _DARK, 0.4, 2.2),
    }
    return signs.marker("circle", *look[impact]) if impact in look else signs.nothing(layer)


def _words(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    kinds = {plain(value) for value in layer.uniqueValues(layer.fields().lookupField("kind"))}
    codes = {kind: f"threat_class_{str(kind).replace('.', '_')}" for kind in kinds if kind}
    return {
        "impact": {one: wording.word("threat_impact", one) for one in _IMPACTS},
        "place": {one: wording.word("threat_place", one) for one in ("drawn", "site", "none")},
        "kind": {kind: wording.text(Message(code)) for kind, code in codes.items() if code in TEXTS},
    }


ROLES: dict[str, Role] = {
    "threats": Role(
        threats, "abstract_threats",
        ("kind", "impact", "timing", "scope", "severity", "species_ids", "site_id", "corridor_id", "country_iso3",
         "year", "place", "source", "confidence"),
        ("threats",), "kind", words=_words,
        aliases={"kind": "field_threats_kind", "source": "field_source"},
    ),
}  # fmt: skip
