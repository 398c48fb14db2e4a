"""Renderers that roles share: classes of amounts, lines by pattern, one value by one symbol."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ...compat import plain
from ...core import schema
from ...core.messages import Message
from .. import signs
from ..wording import Wording


def cells(layer: QgsVectorLayer, wording: Wording, field: str, lowest: float | None) -> None:
    """The middles of cells by amount, as ``amounts`` does."""
    amounts(layer, wording, field, lowest, f'"{field}" IS NULL', "legend_no_value", 0.8)
    for rule in layer.renderer().rootRule().children():
        rule.symbol().setSize(2.0)  # mm: they stand cell beside cell


def amounts(
    layer: QgsVectorLayer,
    wording: Wording,
    field: str,
    lowest: float | None,
    silent: str,
    silent_text: str,
    width: float,
) -> None:
    """At most five classes with round breaks from ``lowest`` (None: the least value); ``silent`` tells no data."""
    low, high = value_span(layer, field)
    breaks = round_breaks(low if lowest is None else lowest, high)
    digits = decimals(breaks[1] - breaks[0])
    root = QgsRuleBasedRenderer.Rule(None)
    classes = list(zip(breaks, breaks[1:]))
    for number, (low, high) in enumerate(classes):
        colour = signs.CIVIDIS[round(number * (len(signs.CIVIDIS) - 1) / max(len(classes) - 1, 1))]
        last = number == len(classes) - 1
        test = f'"{field}" >= {low!r} AND "{field}" {"<=" if last else "<"} {high!r} AND NOT ({silent})'
        label = f"{wording.number(low, digits)}–{wording.number(high, digits)}"
        root.appendChild(QgsRuleBasedRenderer.Rule(signs.amount(layer, colour, width), filterExp=test, label=label))
    no_data = QgsRuleBasedRenderer.Rule(
        signs.nothing(layer), filterExp=silent, label=wording.text(Message(silent_text))
    )
    root.appendChild(no_data)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    draw_last(layer, f'"{field}"')


def pattern_lines(
    layer: QgsVectorLayer, wording: Wording, field: str, vocabulary: str, colour: str, width: float
) -> None:
    layer.setRenderer(
        by_value(
            field,
            [
                (value, signs.line(colour, width, *signs.PATTERNS[value]), wording.word(vocabulary, value))
                for value in schema.VOCABULARIES[vocabulary]
            ],
        )
    )


def vary(
    renderer: QgsCategorizedSymbolRenderer, what: QgsSymbolLayer.Property, value: Callable[[QgsSymbol], QgsProperty]
) -> None:
    """Let one property of every class's symbol depend on the feature."""
    for number, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        symbol[0].setDataDefinedProperty(what, value(symbol))
        renderer.updateCategorySymbol(number, symbol)


def by_value(field: str, classes: Iterable[tuple[str, QgsSymbol, str]]) -> QgsCategorizedSymbolRenderer:
    return QgsCategorizedSymbolRenderer(field, [QgsRendererCategory(*one) for one in classes])


def draw_last(layer: QgsVectorLayer, expression: str) -> None:
    """Features with the highest value are drawn last, over the others."""
    clause = QgsFeatureRequest.OrderByClause(expression, True, True)
    layer.renderer().setOrderBy(QgsFeatureRequest.OrderBy([clause]))
    layer.renderer().setOrderByEnabled(True)


def round_breaks(low: float, high: float, classes: int = 5) -> list[float]:
    """The ends of at most ``classes`` classes of one round width (1, 2, 2.5 or 5 times a power of ten) over a span."""
    if not high > low:
        low, high = low - 0.5, low + 0.5
    rough = (high - low) / classes
    power = 10 ** math.floor(math.log10(rough))
    for step in sorted(power * factor for factor in (1, 2, 2.5, 5, 10, 20)):
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first <= classes:
            return [round(number * step, 12) for number in range(first, last + 1)]
    raise ArithmeticError(f"no round breaks between {low} and {high}")


def decimals(step: float) -> int:
    """How many decimals a round number needs."""
    return len(f"{step:.9f}".rstrip("0").partition(".")[2])


def value_span(layer: QgsVectorLayer, name: str) -> tuple[float, float]:
    """The lowest and the highest value of a field; 0 and 1 where it has none."""
    place = layer.fields().lookupField(name)
    low, high = plain(layer.minimumValue(place)), plain(layer.maximumValue(place))
    return (float(low), float(high)) if low is not None and high is not None and low <= high < 1e300 else (0.0, 1.0)


def species_colour(species: Mapping[str, str]) -> str:
    """The colour of the one species in a layer, or a neutral dark one for several."""
    return signs.SIGNS[next(iter(species))].colour if len(species) == 1 else "#4A4458"
