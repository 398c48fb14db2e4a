"""What is judged: sites against criteria, and units by their score."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .drawing import amounts, draw_last
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


def priorities(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Units by score in at most five classes with round breaks; one without a score is a grey cross, not a low one."""
    amounts(layer, wording, "score", None, '"score" IS NULL', "legend_no_value", 0.8)
    put_labels(layer, wording, 'to_string("rank")')


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
}  # fmt: skip
