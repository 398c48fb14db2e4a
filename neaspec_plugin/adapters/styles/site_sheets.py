"""Sites by how ready they are for a sheet, and the boundary that a sheet shows."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .drawing import amounts
from .labels import put_labels
from .role import Role

_SHEETS = ("ris", "sis", "kba")


def site_readiness(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Sites by the share of required items that are answered, in classes from 0."""
    amounts(layer, wording, "score", 0.0, '"score" IS NULL', "legend_no_value", 0.8)
    put_labels(layer, wording, '"name"', scale=5_000_000)


def _words_of_sheets(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"sheet": {one: wording.word("sheet", one) for one in _SHEETS}}


def site_boundary(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The boundary of one site: a strong line on a pale ground."""
    dark = signs.CIVIDIS[-1]
    sign = signs.fill(signs.pale(dark, 40), dark, 0.5)
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(sign, label=wording.text(Message("sheet_boundary_of_site"))))
    layer.setRenderer(QgsRuleBasedRenderer(root))


ROLES: dict[str, Role] = {
    "site_readiness": Role(
        site_readiness, "abstract_site_readiness", ("name", "country_iso3", "sheet", "score", "missing_words"), (),
        "name", words=_words_of_sheets, aliases={"score": "field_readiness"},
    ),
    "site_boundary": Role(site_boundary, "abstract_sites", ("name_en", "area_ha", "source"), ("sites",), "name_en"),
}  # fmt: skip
