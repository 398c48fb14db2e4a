"""What is judged: sites against criteria, and units by their score."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpression, QgsRuleBasedRenderer, QgsVectorLayer

from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .drawing import amounts, by_value, draw_last
from .labels import put_labels
from .role import Role


def site_verdicts(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Sites by verdict: met filled (half filled where provisional), not met outlined, insufficient data hatched."""
    provisional = 'coalesce("provisional", false)' if "provisional" in layer.fields().names() else "false"
    met, provisional_label = wording.word("verdict", "met"), wording.text(Message("legend_met_provisional"))
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, test, label in (
        (signs.verdict_marker(signs.INK), f"\"verdict\" = 'met' AND NOT {provisional}", met),
        (signs.half_filled_marker(), f"\"verdict\" = 'met' AND {provisional}", provisional_label),
        (signs.verdict_marker(signs.PAPER), "\"verdict\" = 'not_met'", wording.word("verdict", "not_met")),
        (signs.hatched_marker(), "\"verdict\" = 'insufficient_data'", wording.word("verdict", "insufficient_data")),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    draw_last(layer, "array_find(array('insufficient_data', 'not_met', 'met'), \"verdict\")")
    put_labels(layer, wording, '"name"')


_LABELLED = 100  # the ranks that are written on the map; those of all planning units would hide it


def priorities(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Units by score in at most five classes with round breaks; one without a score is a grey cross, not a low one."""
    amounts(layer, wording, "score", None, '"score" IS NULL', "legend_no_value", 0.8)
    put_labels(layer, wording, f'if("rank" <= {_LABELLED}, to_string("rank"), NULL)')


SCORE, ACCEPTABILITY, CONTRIBUTION = "score", "acceptability", "contrib_"  # fields; the last begins several names
_MAPPED = "neaspec/mapped"  # property of a layer: which of them it is drawn by


def mapped(layer: QgsVectorLayer) -> str:
    """The field that a layer of scored units is drawn by."""
    return str(layer.customProperty(_MAPPED, SCORE))


def map_field(layer: QgsVectorLayer, wording: Wording, field: str, heading: Message | None) -> None:
    """Draw scored units by another field, from 0, below a heading in the legend; the score has none and begins at its
    least value. A unit without a value of the criterion is no low one."""
    names = layer.fields().names()
    silent = f'"{field}" IS NULL'
    if field.startswith(CONTRIBUTION) and "missing" in names:
        criterion = QgsExpression.quotedValue(field[len(CONTRIBUTION) :])
        silent = f"array_contains(string_to_array(coalesce(\"missing\", ''), ';'), {criterion})"
    amounts(layer, wording, field, None if heading is None else 0.0, silent, "legend_no_value", 0.8)
    if heading is not None:
        root, group = QgsRuleBasedRenderer.Rule(None), QgsRuleBasedRenderer.Rule(None, label=wording.text(heading))
        for rule in layer.renderer().rootRule().children():
            group.appendChild(rule.clone())
        root.appendChild(group)
        layer.setRenderer(QgsRuleBasedRenderer(root))
        draw_last(layer, f'"{field}"')
    layer.setCustomProperty(_MAPPED, field)
    layer.triggerRepaint()


def rank_acceptability(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Units by the share of the draws in which they are among the best, from 0."""
    amounts(layer, wording, "acceptability", 0.0, '"acceptability" IS NULL', "legend_no_value", 0.8)


def planning_units(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Planning units by the share of them that is protected, from 0."""
    amounts(layer, wording, "protected_share", 0.0, '"protected_share" IS NULL', "legend_no_value", 0.1)


def _words_of_units(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"status": {one: wording.word("unit_status", one) for one in ("available", "locked_in")}}


def protection_gaps(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Gaps by reason: even where nothing of the feature is protected, hatched where some of it is."""
    dark, light = signs.CIVIDIS[-1], signs.CIVIDIS[1]
    classes = (("not_protected", signs.fill(dark, dark, 0.2)), ("below_target", signs.hatch(dark, light)))
    layer.setRenderer(by_value("reason", [(one, sign, wording.word("gap_reason", one)) for one, sign in classes]))
    draw_last(layer, '-"area_ha"')


def protection_gap_lines(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Unprotected lines by reason: whole where nothing of the feature is protected, dashed where some of it is."""
    patterns = (("not_protected", ()), ("below_target", (2.0, 1.2)))
    signs_of = [(one, signs.line(signs.CIVIDIS[-1], 0.9, pattern, 1.0, 255)) for one, pattern in patterns]
    layer.setRenderer(by_value("reason", [(one, sign, wording.word("gap_reason", one)) for one, sign in signs_of]))


def _words_of_gaps(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"reason": {one: wording.word("gap_reason", one) for one in ("not_protected", "below_target")}}


_UNIT_ROLES = ("both", "joint_only", "alone_only", "none")


def selection(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Planning units, selected or not."""
    dark, light = signs.CIVIDIS[-1], signs.pale(signs.GREY, 40)
    classes = ((1, signs.fill(dark, dark, 0.1)), (0, signs.fill(light, signs.GREY, 0.1)))
    words = [wording.word("unit_selected", str(one)) for one, _sign in classes]
    layer.setRenderer(by_value("selected", [(*one, word) for one, word in zip(classes, words)]))


def cooperation(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Planning units by the plans they are in; those that matter only jointly stand out."""
    dark, light, pale = signs.CIVIDIS[-1], signs.CIVIDIS[0], signs.pale(signs.GREY, 40)
    looks = (
        signs.fill(dark, dark, 0.1), signs.fill(light, dark, 0.2), signs.hatch(dark, signs.GREY),
        signs.fill(pale, signs.GREY, 0.1),
    )  # fmt: skip
    words = _words_of_roles(layer, wording)["role"]
    layer.setRenderer(by_value("role", [(one, look, words[one]) for one, look in zip(_UNIT_ROLES, looks)]))


def _words_of_roles(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"role": {one: wording.word("unit_role", one) for one in _UNIT_ROLES}}


ROLES: dict[str, Role] = {
    "site_verdicts": Role(
        site_verdicts, "abstract_site_verdicts",
        ("name", "species_id", "season", "criterion", "verdict", "reason", "figure", "level", "edition", "seasons"),
        ("site_verdicts",), "name",
    ),
    "priorities": Role(
        priorities, "abstract_priorities", ("name", "score", "score_high", "rank", "rank_low", "rank_high"),
        ("priorities",), "rank",
    ),
    "rank_acceptability": Role(
        rank_acceptability, "abstract_rank_acceptability", ("acceptability", "rank", "rank_low", "rank_high"),
        ("priorities",), "rank",
    ),
    "planning_units": Role(
        planning_units, "abstract_planning_units",
        ("unit_id", "country_iso3", "status", "cost", "area_ha", "protected_share"), (), "unit_id",
        words=_words_of_units,
    ),
    "protection_gaps": Role(
        protection_gaps, "abstract_protection_gaps", ("feature", "country_iso3", "reason", "area_ha"), (), "feature",
        words=_words_of_gaps,
    ),
    "protection_gap_lines": Role(
        protection_gap_lines, "abstract_protection_gaps", ("feature", "country_iso3", "reason", "length_km"), (),
        "feature", words=_words_of_gaps,
    ),
    "selection": Role(
        selection, "abstract_selection", ("unit_id", "country_iso3", "cost", "frequency", "rarity"), (), "unit_id",
    ),
    "cooperation": Role(
        cooperation, "abstract_cooperation", ("unit_id", "country_iso3", "cost", "role"), (), "unit_id",
        words=_words_of_roles,
    ),
}  # fmt: skip
