"""Maps of habitats: what is mapped, what is wrong in a map, and what changed between two."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsRuleBasedRenderer, QgsSingleSymbolRenderer, QgsVectorLayer

from ...core.messages import Message
from ...core.schema import VOCABULARIES
from .. import signs
from ..habitat_words import class_words
from ..wording import Wording
from .drawing import by_value, draw_last
from .labels import put_labels
from .role import Role

_NEEDS = ("asked", "needs", "mapped", "poor_assessed", "poor_mapped", "lost")  # reasons of restoration
_NEEDS_SHOWN = (
    "name", "country_iso3_words", "habitat_type_words", "after_words", "area_ha", "condition", "reason", "reason_text",
    "told_by", "year", "agreement", "disagreement", "disagreeing", "species_ids_words", "protection",
)  # fmt: skip
_NEEDS_ALIASES = {
    "country_iso3_words": "field_country_iso3",
    "habitat_type_words": "field_habitat_type",
    "after_words": "field_after",
    "reason_text": "field_restoration_reason",
    "told_by": "field_organisation",
    "species_ids_words": "field_species_ids",
}
_HABITAT_ISSUES = ("invalid", "overlap", "gap", "sliver", "small", "class", "missing", "border")


def habitats(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Mapped habitats by condition, each with its class; those to be restored are hatched."""
    dark, words = signs.CIVIDIS[-1], {one: wording.word("condition", one) for one in VOCABULARIES["condition"]}
    looks = [*(signs.fill(colour, dark, 0.3) for colour in signs.CIVIDIS[:-1]), signs.fill(signs.PAPER, dark, 0.3)]
    root = QgsRuleBasedRenderer.Rule(None)
    for (value, word), look in zip(words.items(), looks):
        test = f"\"condition\" = '{value}'" + (' OR "condition" IS NULL' if value == "unknown" else "")
        root.appendChild(QgsRuleBasedRenderer.Rule(look, filterExp=test, label=word))
    restored = wording.text(Message("legend_to_restore"))
    hatch = signs.hatch(signs.ACROSS, signs.ACROSS)
    root.appendChild(QgsRuleBasedRenderer.Rule(hatch, filterExp="\"restoration\" = 'yes'", label=restored))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    put_labels(layer, wording, class_words(wording), scale=250_000)


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


def restoration_needs(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Polygons by the reason, each with its class: what is asked for or lost hatched, what is poor even."""
    dark, words = signs.CIVIDIS[-1], _words_of_needs(layer, wording)["reason"]
    looks = {
        "mapped": signs.hatch(signs.ACROSS, signs.ACROSS),
        "poor_mapped": signs.fill(signs.CIVIDIS[1], dark, 0.3),
        "lost": signs.hatch(dark, dark),
    }
    layer.setRenderer(by_value("reason", [(one, look, words[one]) for one, look in looks.items()]))
    put_labels(layer, wording, '"habitat_type_words"', scale=250_000)


def _words_of_needs(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"reason": {one: wording.word("restoration_need", one) for one in _NEEDS}}


def restoration_list(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """A table: it has names and words of fields, and nothing to draw."""


ROLES: dict[str, Role] = {
    "habitats": Role(
        habitats, "abstract_habitats",
        ("site_id", "country_iso3", "habitat_list", "habitat_type", "condition", "year", "mapper", "method",
         "smallest_area_ha", "restoration", "restoration_reason", "source"),
        ("habitats",), "habitat_id", aliases={"method": "field_mapping_method"},
    ),
    "habitat_issues": Role(
        habitat_issues, "abstract_habitat_issues", ("kind", "reason", "ids", "country_iso3", "area_ha"), (), "reason",
        words=_words_of_habitat_issues,
    ),
    "habitat_changes": Role(
        habitat_changes, "abstract_habitat_changes", ("before", "after", "country_iso3", "area_ha"), (), "after",
    ),
    "restoration_needs": Role(
        restoration_needs, "abstract_restoration_needs", _NEEDS_SHOWN, ("habitats", "assessments"),
        "habitat_type_words", words=_words_of_needs, aliases=_NEEDS_ALIASES,
    ),
    "restoration_list": Role(
        restoration_list, "abstract_restoration_needs", _NEEDS_SHOWN, ("habitats", "assessments"),
        "habitat_type_words", words=_words_of_needs, aliases=_NEEDS_ALIASES,
    ),
    "wetlands_lost": Role(
        wetlands_lost, "abstract_habitat_changes", ("before", "after", "country_iso3", "area_ha"), (), "after",
    ),
}  # fmt: skip
