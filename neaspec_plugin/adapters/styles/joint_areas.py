"""Sites of joint study areas: counted or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ...compat import plain
from ...core.messages import Message
from ...core.schema import VOCABULARIES
from .. import signs
from ..texts import TEXTS
from ..wording import Wording
from .labels import put_labels
from .role import Role

_DARK = "#4A4458"


def joint_sites(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Filled where the area's species were counted, hollow where no count is known; named by the site."""
    root = QgsRuleBasedRenderer.Rule(None)
    for fill, test, label in (
        (_DARK, '"counts" IS NOT NULL', "legend_joint_counted"),
        (signs.PAPER, '"counts" IS NULL', "legend_joint_not_counted"),
    ):
        symbol = signs.marker("circle", fill, _DARK, 0.5)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=wording.text(Message(label))))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    put_labels(layer, wording, '"name"', away_mm=signs.MARKER_MM / 2)


def _words(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    """Words for codes, of which a cell may hold several with ';'."""
    impacts = ("high", "medium", "low", "negligible", "unknown")
    return {
        "study_area_id": {one: wording.word("joint_area", one) for one in VOCABULARIES["joint_area"]},
        "worst_threat": {one: wording.word("threat_impact", one) for one in impacts},
        "role": _listed(layer, wording, "role", lambda word: f"role_{word}"),
        "threats": _listed(layer, wording, "threats", lambda kind: f"threat_class_{kind.replace('.', '_')}"),
        "state": {one: wording.word("condition", one) for one in VOCABULARIES["condition"]},
    }


def _listed(layer: QgsVectorLayer, wording: Wording, field: str, code: Callable[[str], str]) -> dict[str, str]:
    cells = {plain(value) for value in layer.uniqueValues(layer.fields().lookupField(field))}
    parts = {cell: [code(part) for part in cell.split(";")] for cell in sorted(filter(None, cells))}
    return {
        cell: wording.listed([wording.text(Message(one)) for one in codes])
        for cell, codes in parts.items()
        if TEXTS.keys() >= set(codes)
    }


ROLES: dict[str, Role] = {
    "joint_sites": Role(
        joint_sites, "abstract_joint_sites",
        ("study_area_id", "name", "side", "role", "presence", "counts", "last_counted", "state", "state_trend",
         "assessed", "office", "worst_threat", "threats", "source", "confidence"),
        ("site_species", "assessments", "study_area_sites"), "name", words=_words,
        aliases={"side": "field_joint_side", "role": "field_joint_role", "counts": "field_joint_counts",
                 "name": "report_site"},
    ),
}  # fmt: skip
