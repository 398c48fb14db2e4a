"""Corridors, named and found, and the network of patches."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsFeatureRequest,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ...compat import plain
from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .drawing import amounts, by_value, cells, draw_last, pattern_lines, species_colour, value_span, vary
from .labels import put_labels
from .role import FAR, Role


def corridors(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Named corridors as schematic lines: functioning solid, proposed dashed, lost dotted."""
    pattern_lines(layer, wording, "status", "corridor_status", species_colour(species), 1.1)
    thinner = QgsProperty.fromExpression("if(\"kind\" = 'flyway', 0.5, 1.1)")
    vary(layer.renderer(), QgsSymbolLayer.Property.PropertyStrokeWidth, lambda symbol: thinner)
    put_labels(layer, wording, 'if("kind" = \'flyway\', NULL, "name_en")', line=True)


def found_corridors(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Ways of corridors: across a border apart from those in one country, the cheapest widest, each with its cores;
    alternatives dashed."""
    low, high = value_span(layer, "rank")
    width = f'scale_linear("rank", {low!r}, {max(high, low + 1)!r}, 1.6, 0.7)'
    first = "true"
    root = QgsRuleBasedRenderer.Rule(None)
    if "alternative" in layer.fields().names():
        first = 'coalesce("alternative", 0) = 0'
        other, label = signs.cased_line(signs.INK, "0.5", 0.5, (2.4, 1.4)), wording.text(Message("legend_alternative"))
        root.appendChild(QgsRuleBasedRenderer.Rule(other, filterExp=f"NOT {first}", label=label))
    line = '(coalesce("demarcation_passages", 0) > 0)' if "demarcation_passages" in layer.fields().names() else "false"
    classes = (
        (signs.INK, f'{first} AND "border_passages" = 0 AND NOT {line}', "legend_one_country"),
        (signs.GREY, f'{first} AND "border_passages" = 0 AND {line}', "border_status_demarcation_line"),
        (signs.ACROSS, f'{first} AND "border_passages" > 0', "legend_across_border"),
    )
    passed = _has(layer, line)
    for colour, test, code in classes if passed else classes[::2]:
        symbol = signs.cased_line(colour, width, 1.2)
        root.insertChild(0, QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=wording.text(Message(code))))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    draw_last(layer, '-coalesce("rank", 1e9)')
    put_labels(layer, wording, f'if({first}, "core_a" || \' – \' || "core_b", NULL)', line=True, away_mm=1.4)


def _has(layer: QgsVectorLayer, test: str) -> bool:
    """Whether an expression holds for any feature."""
    request = QgsFeatureRequest().setFilterExpression(test).setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    return next(layer.getFeatures(request), None) is not None


def overlaid_corridors(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Corridors by the share that is protected, hatched where it is not known; existing ones are drawn last."""
    shares = layer.uniqueValues(layer.fields().lookupField("protected_percent"))
    if any(plain(share) is not None for share in shares):
        amounts(layer, wording, "protected_percent", 0.0, '"protected_percent" IS NULL', "overlay_not_known", 0.8)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(signs.nothing(layer)))
    draw_last(layer, "coalesce(\"status\", '') = 'functioning'")
    put_labels(layer, wording, '"name"')


def corridor_gaps(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """What of a corridor is not protected: hatched, so that the corridor is seen below."""
    layer.setRenderer(QgsSingleSymbolRenderer(signs.hatch(signs.ACROSS, signs.ACROSS)))


def corridor_strips(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The areas of corridors, hatched thinly: several may lie over each other."""
    layer.setRenderer(QgsSingleSymbolRenderer(signs.hatch(signs.INK, signs.INK)))


def border_passages(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Where the way of a corridor passes a border: one sign; another where it passes the demarcation line."""
    across = signs.marker("hexagon", signs.ACROSS, signs.PAPER, 0.4, 3.6)
    known = "border_status" in layer.fields().names()
    if not known or not _has(layer, "\"border_status\" = 'demarcation_line'"):
        layer.setRenderer(QgsSingleSymbolRenderer(across))
        return
    found = (
        ("international", across),
        ("demarcation_line", signs.marker("hexagon", signs.GREY, signs.PAPER, 0.4, 3.6)),
    )
    named = [(status, sign, wording.word("border_status", status)) for status, sign in found]
    layer.setRenderer(by_value("border_status", named))


def pinch_points(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The cells that most of the current is pressed through, by current."""
    cells(layer, wording, "current", None)


def patches(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Patches by their importance for connectivity; where it was not asked, hatched."""
    known = "dPC" if "dPC" in layer.fields().names() else "area_ha"
    amounts(layer, wording, known, 0.0, f'"{known}" IS NULL', "legend_no_value", 0.8)


def connectivity_links(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Links of patches thin and grey, the best new cross-border link wide, dashed and coloured."""
    link, new = signs.cased_line(signs.GREY, "0.4", 0.4), signs.cased_line(signs.ACROSS, "1.2", 1.2, (3.0, 1.6))
    found = [("link", link, wording.text(Message("legend_link")))]
    layer.setRenderer(by_value("kind", [*found, ("new_link", new, wording.text(Message("legend_new_link")))]))
    draw_last(layer, "\"kind\" = 'new_link'")


ROLES: dict[str, Role] = {
    "corridors": Role(
        corridors, "abstract_corridors",
        ("name_en", "status", "countries", "from_place", "to_place", "coord_precision_km", "key_facts", "source",
         "confidence"),
        ("corridors",), "name_en", (FAR, 500_000),
    ),
    "found_corridors": Role(
        found_corridors, "abstract_found_corridors",
        ("core_a", "core_b", "rank", "cost", "length_m", "area_ha", "narrowest_m", "protected_share",
         "border_passages", "demarcation_passages"),
        ("border_lines",), "core_a", aliases={"cost": "field_cost_of_way"},
    ),
    "corridor_strips": Role(
        corridor_strips, "abstract_corridor_strips", ("core_a", "core_b", "area_ha", "length_m"), (), "core_a",
    ),
    "overlaid_corridors": Role(
        overlaid_corridors, "abstract_overlaid_corridors",
        ("name", "status", "countries", "width_km", "length_km", "area_km2", "protected_percent", "gaps",
         "key_sites", "protected_sites", "barriers", "threats", "detections", "camera_detections", "expected",
         "border_km", "border_closed_km"),
        ("corridors",), "name",
    ),
    "corridor_gaps": Role(
        corridor_gaps, "abstract_corridor_gaps", ("name", "countries", "length_km", "area_km2"), (), "name",
    ),
    "border_passages": Role(
        border_passages, "abstract_border_passages", ("corridor", "side_from", "side_to"), ("crossings",), "corridor",
    ),
    "pinch_points": Role(pinch_points, "abstract_pinch_points", ("current",)),
    "patches": Role(
        patches, "abstract_patches", ("patch_id", "country", "area_ha", "dPC", "betweenness"), ("sites",), "patch_id",
    ),
    "connectivity_links": Role(
        connectivity_links, "abstract_connectivity_links",
        ("patch_a", "patch_b", "distance_m", "probability", "gain_percent"), (), "patch_a",
    ),
}  # fmt: skip
