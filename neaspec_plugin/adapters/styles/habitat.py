"""Maps of habitats: what is wrong in one, and what changed between two."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsSingleSymbolRenderer, QgsVectorLayer

from .. import signs
from ..wording import Wording
from .drawing import by_value, draw_last
from .labels import put_labels
from .role import Role

_HABITAT_ISSUES = ("invalid", "overlap", "gap", "sliver", "small", "class", "missing", "border")


def habitat_issues(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Issues of a habitat map by kind: those of shapes even, those of what is written hatched."""
    dark, words = signs.CIVIDIS[-1], _words_of_habitat_issues(layer, wording)["kind"]
    even = [signs.fill(colour, dark, 0.3) for colour in reversed(signs.CIVIDIS)]
    hatched = [signs.hatch(colour, dark) for colour in (dark, signs.CIVIDIS[1])]
    looks = [*even, *hatched, signs.outline(signs.line(dark, 0.3, *signs.PATTERNS["international"]))]
    layer.setRenderer(by_value("kind", [(one, look, words[one]) for one, look in zip(_HABITAT_ISSUES, looks)]))
    draw_last(layer, '-"area_ha"')


def _words_of_habitat_issues(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"kind": {one: wording.word("habitat_issue", one) for one in _HABITAT_ISSUES}}


def habitat_changes(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Places with another class, each with the class before and after."""
    dark = signs.CIVIDIS[-1]
    layer.setRenderer(QgsSingleSymbolRenderer(signs.fill(signs.CIVIDIS[0], dark, 0.3)))
    put_labels(layer, wording, '"before" || \' → \' || "after"', scale=250_000)


def wetlands_lost(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """As changes of habitats, hatched, so that both may be seen together."""
    habitat_changes(layer, wording, species)
    layer.setRenderer(QgsSingleSymbolRenderer(signs.hatch(signs.CIVIDIS[-1], signs.CIVIDIS[-1])))


ROLES: dict[str, Role] = {
    "habitat_issues": Role(
        habitat_issues, "abstract_habitat_issues", ("kind", "reason", "ids", "country_iso3", "area_ha"), (), "reason",
        words=_words_of_habitat_issues,
    ),
    "habitat_changes": Role(
        habitat_changes, "abstract_habitat_changes", ("before", "after", "country_iso3", "area_ha"), (), "after",
    ),
    "wetlands_lost": Role(
        wetlands_lost, "abstract_habitat_changes", ("before", "after", "country_iso3", "area_ha"), (), "after",
    ),
}  # fmt: skip
