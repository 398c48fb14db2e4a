"""How each layer looks and what it says of itself: one function per role.

Colours and signs are decided once: species by colour and shape (colours after Okabe and Ito 2008), sure is filled and
unsure hollow, one sequential ramp (cividis, Nuñez et al. 2018) for amounts, evidence by the line's pattern. Every word
comes from ``Wording``, so that a layer may speak another language than the interface.
"""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDataDefinedSizeLegend,
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..compat import field_type, plain
from ..core import schema
from ..core.messages import Message
from . import fonts, signs
from .wording import Wording

ROLE, SENSITIVITY, SHOWS = "neaspec/role", "neaspec/sensitivity", "neaspec/shows"
EXACT, RELEASED = "exact", "released"
BIGGEST_COUNT_MM = 11.0
_FAR = 100_000_000


def style(
    layer: QgsVectorLayer, role: str, wording: Wording, species: Mapping[str, str] | None = None, season: str = "",
    sensitivity: str = EXACT,
) -> None:  # fmt: skip
    """Give a layer all that its role has: signs, labels, map tips, names of fields, abstract, scale range, properties.

    ``species`` names the species in the layer by id, in the order of the legend; a layer of one species takes its
    colour. ``season`` marks the signs of a layer of one season. ``sensitivity`` is ``exact`` or ``released``.
    """
    known = ROLES[role]
    _paint(layer, role, wording, dict(species or {}), season)
    _name_fields(layer, wording, known, dict(species or {}))
    if known.title:
        layer.setDisplayExpression(f'"{known.title}"')
        layer.setMapTipTemplate(_map_tip(layer, known))
    if known.scales:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(known.scales[0])
        layer.setMaximumScale(known.scales[1])
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    metadata.setAbstract(wording.text(Message(known.abstract)))
    metadata.setRights([wording.text(Message("source_note")), wording.text(Message("boundaries_note"))])
    metadata.setKeywords({SENSITIVITY: [sensitivity], SHOWS: [f"{one}-{season}" for one in species or () if season]})
    layer.setMetadata(metadata)
    layer.setCustomProperty(ROLE, role)
    layer.setCustomProperty(SENSITIVITY, sensitivity)


def _paint(layer: QgsVectorLayer, role: str, wording: Wording, species: dict[str, str], season: str) -> None:
    if role == "sites":
        sites(layer, wording, species, season)
    else:
        ROLES[role].paint(layer, wording, species)


# --- the roles ---


def sites(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str], season: str = "") -> None:
    """Key sites by species: filled where presence is sure, hollow where it is not.

    Needs the fields ``presence`` and ``confidence``; with several species also ``species_id``; where ``shared`` (number
    of species at the site) is above 1 the signs stand side by side.
    """
    sure = "(coalesce(\"presence\", '') = 'present' AND coalesce(\"confidence\", '') IN ('high', 'medium'))"
    alone = len(species) == 1
    unsure_label = wording.text(Message("legend_unsure"))
    root = QgsRuleBasedRenderer.Rule(None)
    for species_id, name in species.items():
        of_species = "" if alone else f"\"species_id\" = '{species_id}' AND "
        label = wording.text(Message("legend_sure")) if alone else name
        for hollow, test, text in (
            (False, f"{of_species}{sure}", label),
            (True, f"{of_species}NOT {sure}", unsure_label),
        ):
            symbol = signs.species_marker(species_id, hollow, season)
            if "shared" in layer.fields().names():
                signs.put_aside(symbol, signs.SIGNS[species_id])
            root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _draw_last(layer, sure)
    _stand_aside(layer)


def site_names(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The name of a site once, however many layers show the site, and only while one of them is switched on.

    Needs the field ``listed``: species-season pairs, as the keywords in the metadata of the layers of sites have them.
    """
    layer.setRenderer(QgsNullSymbolRenderer())
    shows = "array_intersect(string_to_array(\"listed\", ';'), layer_property(@element, 'keywords'))"
    _label(
        layer,
        wording,
        f'if(array_length(array_filter(@map_layer_ids, {shows})) > 0, "name", NULL)',
        away_mm=signs.MARKER_MM,
    )


def distribution_cells(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Half-degree cells: even where the records are known to 25 km or better, hatched where one is coarser."""
    colour = _colour(species)
    even = signs.fill(signs.pale(colour, 110), colour, 0.2)
    hatched = signs.hatch(colour, colour)
    layer.setRenderer(
        _categories(
            "coarse",
            (
                ("no", even, wording.text(Message("legend_cell"))),
                ("yes", hatched, wording.text(Message("legend_cell_coarse"))),
            ),
        )
    )


def ranges(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The office's own range of one species: a pale area in the species' colour."""
    colour = _colour(species)
    layer.setRenderer(QgsSingleSymbolRenderer(signs.fill(signs.pale(colour, 60), colour, 0.4)))


def corridors(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Named corridors as schematic lines: functioning solid, proposed dashed, lost dotted."""
    _lines(layer, wording, "status", "corridor_status", _colour(species), 1.1)
    thinner = QgsProperty.fromExpression("if(\"kind\" = 'flyway', 0.5, 1.1)")
    _vary(layer.renderer(), QgsSymbolLayer.Property.PropertyStrokeWidth, lambda symbol: thinner)
    _label(layer, wording, 'if("kind" = \'flyway\', NULL, "name_en")', line=True)


def site_links(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Sites that belong together across a border: solid where both sides name the other, dotted where one does."""
    _lines(layer, wording, "named_by", "named_by", "#4A4458", 0.4)


def flyway_links(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Links between consecutive seasons by evidence; the colour is the species'. ``inferred`` is dashed and pale."""
    _lines(layer, wording, "link_evidence", "link_evidence", _colour(species), 0.6)
    _colour_by_species(layer, species)


def crossings(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Border crossings by evidence; the colour is the species'. Probable identity is dotted, what is in doubt paler."""
    _lines(layer, wording, "evidence_class", "evidence_class", _colour(species), 0.8)
    _colour_by_species(layer, species)
    uncounted = layer.renderer().categoryIndexForValue("ambiguous")
    layer.renderer().updateCategorySymbol(uncounted, signs.line(signs.GREY, 0.8, *signs.PATTERNS["ambiguous"]))


def border_segments(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Segments of a border by crossings, which are minimum numbers; without crossings and without effort grey dots.

    Where the office has no line of its own the segments are a table, which has no signs.
    """
    if layer.isSpatial():
        silent = '"crossings" = 0 AND "trap_days_a" IS NULL AND "trap_days_b" IS NULL'
        _amounts(layer, wording, "crossings", 0.0, silent, "legend_not_surveyed", 1.6)


def home_ranges(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Home ranges: the outline and a light fill in the colour of the species."""
    colours = {one: signs.SIGNS[one].colour for one in species}
    layer.setRenderer(
        _categories(
            "species_id",
            [(one, signs.fill(signs.pale(colours[one], 45), colours[one], 0.5), name) for one, name in species.items()],
        )
    )
    _draw_last(layer, '-"area_ha"')


def _words_of_ranges(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    """The method, and whole sentences for the notes that are there."""
    place = layer.fields().lookupField("note")
    notes = sorted(str(value) for value in layer.uniqueValues(place) if plain(value))
    sentences = {one: [wording.text(Message(f"range_note_{code}")) for code in one.split(";")] for one in notes}
    return {
        "method": {one: wording.text(Message(f"home_range_{one}")) for one in ("mcp", "kernel")},
        "note": {one: " ".join(told) for one, told in sentences.items()},
    }


def _colour_by_species(layer: QgsVectorLayer, species: Mapping[str, str]) -> None:
    if len(species) < 2:
        return
    cases = " ".join(f"WHEN \"species_id\" = '{key}' THEN '{signs.SIGNS[key].colour}'" for key in species)

    def coloured(symbol: QgsSymbol) -> QgsProperty:
        return QgsProperty.fromExpression(f"set_color_part(CASE {cases} END, 'alpha', {symbol.color().alpha()})")

    _vary(layer.renderer(), QgsSymbolLayer.Property.PropertyStrokeColor, coloured)


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
    _draw_last(layer, "array_find(array('insufficient_data', 'not_met', 'met'), \"verdict\")")
    _label(layer, wording, '"name"')


_LABELLED = 100  # the ranks that are written on the map; those of all planning units would hide it


def priorities(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Units by score in at most five classes with round breaks; one without a score is a grey cross, not a low one."""
    _amounts(layer, wording, "score", None, '"score" IS NULL', "legend_no_value", 0.8)
    _label(layer, wording, f'if("rank" <= {_LABELLED}, to_string("rank"), NULL)')


def planning_units(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Planning units by the share of them that is protected, from 0."""
    _amounts(layer, wording, "protected_share", 0.0, '"protected_share" IS NULL', "legend_no_value", 0.1)


def _words_of_units(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"status": {one: wording.word("unit_status", one) for one in ("available", "locked_in")}}


def protection_gaps(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Gaps by reason: even where nothing of the feature is protected, hatched where some of it is."""
    dark, light = signs.CIVIDIS[-1], signs.CIVIDIS[1]
    classes = (("not_protected", signs.fill(dark, dark, 0.2)), ("below_target", signs.hatch(dark, light)))
    layer.setRenderer(_categories("reason", [(one, sign, wording.word("gap_reason", one)) for one, sign in classes]))
    _draw_last(layer, '-"area_ha"')


def _words_of_gaps(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"reason": {one: wording.word("gap_reason", one) for one in ("not_protected", "below_target")}}


_HABITAT_ISSUES = ("invalid", "overlap", "gap", "sliver", "small", "class", "missing", "border")


def habitat_issues(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Issues of a habitat map by kind: those of shapes even, those of what is written hatched."""
    dark, words = signs.CIVIDIS[-1], _words_of_habitat_issues(layer, wording)["kind"]
    even = [signs.fill(colour, dark, 0.3) for colour in reversed(signs.CIVIDIS)]
    hatched = [signs.hatch(colour, dark) for colour in (dark, signs.CIVIDIS[1])]
    looks = [*even, *hatched, signs.outline(signs.line(dark, 0.3, *signs.PATTERNS["international"]))]
    layer.setRenderer(_categories("kind", [(one, look, words[one]) for one, look in zip(_HABITAT_ISSUES, looks)]))
    _draw_last(layer, '-"area_ha"')


def _words_of_habitat_issues(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"kind": {one: wording.word("habitat_issue", one) for one in _HABITAT_ISSUES}}


def habitat_changes(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Places with another class, each with the class before and after."""
    dark = signs.CIVIDIS[-1]
    layer.setRenderer(QgsSingleSymbolRenderer(signs.fill(signs.CIVIDIS[0], dark, 0.3)))
    _label(layer, wording, '"before" || \' → \' || "after"', scale=250_000)


def wetlands_lost(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """As changes of habitats, hatched, so that both may be seen together."""
    habitat_changes(layer, wording, species)
    layer.setRenderer(QgsSingleSymbolRenderer(signs.hatch(signs.CIVIDIS[-1], signs.CIVIDIS[-1])))


_UNIT_ROLES = ("both", "joint_only", "alone_only", "none")


def selection(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Planning units, selected or not."""
    dark, light = signs.CIVIDIS[-1], signs.pale(signs.GREY, 40)
    classes = ((1, signs.fill(dark, dark, 0.1)), (0, signs.fill(light, signs.GREY, 0.1)))
    words = [wording.word("unit_selected", str(one)) for one, _sign in classes]
    layer.setRenderer(_categories("selected", [(*one, word) for one, word in zip(classes, words)]))


def cooperation(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Planning units by the plans they are in; those that matter only jointly stand out."""
    dark, light, pale = signs.CIVIDIS[-1], signs.CIVIDIS[0], signs.pale(signs.GREY, 40)
    looks = (
        signs.fill(dark, dark, 0.1), signs.fill(light, dark, 0.2), signs.hatch(dark, signs.GREY),
        signs.fill(pale, signs.GREY, 0.1),
    )  # fmt: skip
    words = _words_of_roles(layer, wording)["role"]
    layer.setRenderer(_categories("role", [(one, look, words[one]) for one, look in zip(_UNIT_ROLES, looks)]))


def _words_of_roles(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    return {"role": {one: wording.word("unit_role", one) for one in _UNIT_ROLES}}


def counts(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Counts as circles whose area is proportional to the count; the legend shows three round values."""
    largest = max(_span(layer, "count")[1], 1.0)
    size = QgsProperty.fromExpression(f'{BIGGEST_COUNT_MM} * sqrt("count" / {largest!r})')
    categories = []
    for species_id, name in species.items():
        symbol = signs.marker(
            "circle", signs.pale(signs.SIGNS[species_id].colour, 150), signs.SIGNS[species_id].colour, 0.3
        )
        symbol.setDataDefinedSize(size)
        categories.append((species_id, symbol, name))
    renderer = _categories("species_id", categories)
    renderer.setDataDefinedSizeLegend(_size_legend(largest, wording))
    layer.setRenderer(renderer)
    _draw_last(layer, '-"count"')


def detections(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Detections by species: filled where no quality test flagged the record, hollow where one did."""
    clean = "coalesce(\"qcFlags\", '') = ''"
    root = QgsRuleBasedRenderer.Rule(None)
    for species_id, name in species.items():
        of_species = f"\"species_id\" = '{species_id}'"
        for hollow, test, label in (
            (False, f"{of_species} AND {clean}", name),
            (True, f"{of_species} AND NOT {clean}", wording.text(Message("legend_flagged"))),
        ):
            rule = QgsRuleBasedRenderer.Rule(signs.species_marker(species_id, hollow), filterExp=test, label=label)
            root.appendChild(rule)
    other = signs.marker("cross2", signs.GREY, signs.GREY, 0.4, 2.0)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(other, filterExp="ELSE", label=wording.text(Message("legend_other_species")))
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))


def coast(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Land and coast line without any country."""
    layer.setRenderer(QgsSingleSymbolRenderer(signs.fill(signs.LAND, signs.COAST_LINE, 0.15)))


def border_lines(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The office's own boundary, of an area only the edge: solid, or by ``status`` where the layer has that field."""
    has_status = layer.fields().lookupField("status") >= 0
    classes = [(value, f"\"status\" = '{value}'") for value in schema.VOCABULARIES["border_status"] if has_status]
    root = QgsRuleBasedRenderer.Rule(None)
    for value, test in (*classes, ("", "ELSE")):
        symbol = signs.line("#4A4A52", 0.2, *signs.PATTERNS[value or "international"])
        if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            symbol = signs.outline(symbol)
        label = wording.word("border_status", value) or wording.text(Message("layer_border_lines"))
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


@dataclass(frozen=True)
class Role:
    """What a role has beside its signs: the fields shown with their tables (for their vocabularies), the field that
    names a feature, the code of the abstract, the scales between which the layer is drawn, and what tells the words of
    fields that no table has."""

    paint: Callable[..., None]
    abstract: str
    shown: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    title: str = ""
    scales: tuple[float, float] | None = None
    words: Callable[[QgsVectorLayer, Wording], dict[str, dict[str, str]]] | None = None


# A schematic line or a half-degree cell says nothing at the scale of a valley, so it is not drawn there.
ROLES: dict[str, Role] = {
    "sites": Role(
        sites, "abstract_sites",
        ("name", "name_en", "species_id", "season", "presence", "confidence", "population_id", "country",
         "province", "area_ha", "coord_precision_km", "designations", "source"),
        ("site_species", "sites"), "name",
    ),
    "site_names": Role(site_names, "abstract_sites", ("name",), ("sites",), "name"),
    "distribution_cells": Role(
        distribution_cells, "abstract_distribution_cells", ("species_id", "sites", "records", "coarsest_km", "coarse"),
        ("distribution_cells",), "sites", (_FAR, 1_000_000),
    ),
    "corridors": Role(
        corridors, "abstract_corridors",
        ("name_en", "status", "countries", "from_place", "to_place", "coord_precision_km", "key_facts", "source",
         "confidence"),
        ("corridors",), "name_en", (_FAR, 500_000),
    ),
    "site_links": Role(
        site_links, "abstract_site_links", ("name", "named_by", "countries", "source", "confidence"), ("site_links",),
        "name", (_FAR, 500_000),
    ),
    "flyway_links": Role(
        flyway_links, "abstract_flyway_links",
        ("name", "species_id", "population_id", "season_from", "season_to", "link_evidence", "distance_km", "source"),
        ("flyway_links",), "link_evidence", (_FAR, 500_000),
    ),
    "site_verdicts": Role(
        site_verdicts, "abstract_site_verdicts",
        ("name", "species_id", "season", "criterion", "verdict", "reason", "figure", "level", "edition", "seasons"),
        ("site_verdicts",), "name",
    ),
    "priorities": Role(
        priorities, "abstract_priorities", ("name", "score", "score_high", "rank", "rank_low", "rank_high"),
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
    "selection": Role(
        selection, "abstract_selection", ("unit_id", "country_iso3", "cost", "frequency", "rarity"), (), "unit_id",
    ),
    "cooperation": Role(
        cooperation, "abstract_cooperation", ("unit_id", "country_iso3", "cost", "role"), (), "unit_id",
        words=_words_of_roles,
    ),
    "counts": Role(
        counts, "abstract_counts",
        ("species_id", "season", "season_year", "count", "unit", "count_kind", "complete", "source", "confidence"),
        ("counts",), "count",
    ),
    "detections": Role(
        detections, "abstract_detections",
        ("species_id", "eventDate", "individualCount", "coordinateUncertaintyInMeters", "qcFlags"),
        ("detections",), "eventDate",
    ),
    "samples": Role(
        detections, "abstract_detections", ("species_id", "collectionDate", "qcFlags"), ("samples",), "collectionDate",
    ),
    "crossings": Role(
        crossings, "abstract_crossings",
        ("organismID", "species_id", "side_from", "side_to", "last_before", "first_after", "evidence_class"),
        ("crossings",), "organismID",
    ),
    "found_crossings": Role(
        crossings, "abstract_crossings",
        ("animal", "species_id", "side_from", "side_to", "last_before", "first_after", "evidence_class"),
        ("crossings",), "animal",
    ),
    "border_segments": Role(
        border_segments, "abstract_border_segments",
        ("side_a", "side_b", "status", "from_km", "to_km", "crossings", "deviation", "with_probable",
         "demarcation_passages", "trap_days_a", "trap_days_b"),
        ("border_lines",), "segment_id",
    ),
    "home_ranges": Role(
        home_ranges, "abstract_home_ranges",
        ("animal", "species_id", "method", "percent", "records", "area_ha", "bandwidth_m", "note"), ("species",),
        "animal", words=_words_of_ranges,
    ),
    "ranges": Role(ranges, "abstract_ranges", ("species_id",), ("species",)),
    "border_lines": Role(border_lines, "abstract_border_lines", ("status",), ("border_lines",)),
    "coast": Role(coast, "abstract_coast"),
}  # fmt: skip


# --- renderers ---


def _amounts(
    layer: QgsVectorLayer,
    wording: Wording,
    field: str,
    lowest: float | None,
    silent: str,
    silent_text: str,
    width: float,
) -> None:
    """At most five classes with round breaks from ``lowest`` (None: the least value); ``silent`` tells no data."""
    low, high = _span(layer, field)
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
    _draw_last(layer, f'"{field}"')


def _lines(layer: QgsVectorLayer, wording: Wording, field: str, vocabulary: str, colour: str, width: float) -> None:
    layer.setRenderer(
        _categories(
            field,
            [
                (value, signs.line(colour, width, *signs.PATTERNS[value]), wording.word(vocabulary, value))
                for value in schema.VOCABULARIES[vocabulary]
            ],
        )
    )


def _vary(
    renderer: QgsCategorizedSymbolRenderer, what: QgsSymbolLayer.Property, value: Callable[[QgsSymbol], QgsProperty]
) -> None:
    """Let one property of every class's symbol depend on the feature."""
    for number, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        symbol[0].setDataDefinedProperty(what, value(symbol))
        renderer.updateCategorySymbol(number, symbol)


def _categories(field: str, classes: Iterable[tuple[str, QgsSymbol, str]]) -> QgsCategorizedSymbolRenderer:
    return QgsCategorizedSymbolRenderer(field, [QgsRendererCategory(*one) for one in classes])


def _size_legend(largest: float, wording: Wording) -> QgsDataDefinedSizeLegend:
    legend = QgsDataDefinedSizeLegend()
    legend.setLegendType(QgsDataDefinedSizeLegend.LegendType.LegendSeparated)
    legend.setClasses(
        [
            QgsDataDefinedSizeLegend.SizeClass(BIGGEST_COUNT_MM * math.sqrt(value / largest), wording.number(value))
            for value in three_values(largest)
        ]
    )
    legend.setSymbol(signs.marker("circle", signs.pale(signs.GREY, 90), signs.GREY, 0.3))
    return legend


def _draw_last(layer: QgsVectorLayer, expression: str) -> None:
    """Features with the highest value are drawn last, over the others."""
    clause = QgsFeatureRequest.OrderByClause(expression, True, True)
    layer.renderer().setOrderBy(QgsFeatureRequest.OrderBy([clause]))
    layer.renderer().setOrderByEnabled(True)


def three_values(largest: float) -> tuple[float, float, float]:
    """Three round values for a legend of sizes: the largest 1, 2 or 5 times a power of ten, a fifth, a fiftieth."""
    power = 10 ** math.floor(math.log10(largest))
    top = next(step for step in (5 * power, 2 * power, power) if step <= largest)
    return top, max(top / 5, 1), max(top / 50, 1)


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


def _span(layer: QgsVectorLayer, name: str) -> tuple[float, float]:
    """The lowest and the highest value of a field; 0 and 1 where it has none."""
    place = layer.fields().lookupField(name)
    low, high = plain(layer.minimumValue(place)), plain(layer.maximumValue(place))
    return (float(low), float(high)) if low is not None and high is not None and low <= high < 1e300 else (0.0, 1.0)


def _colour(species: Mapping[str, str]) -> str:
    """The colour of the one species in a layer, or a neutral dark one for several."""
    return signs.SIGNS[next(iter(species))].colour if len(species) == 1 else "#4A4458"


# --- labels, tips and fields ---

LABEL_PT = 8.0


def _label(
    layer: QgsVectorLayer, wording: Wording, expression: str, line: bool = False, scale: float = 12_000_000,
    away_mm: float = 0.6,
) -> None:  # fmt: skip
    """Labels that avoid each other and the signs, on a white rim, from ``scale`` inwards."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(_text_format(wording))
    settings.placement = (
        QgsPalLayerSettings.Placement.Line if line else QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    )
    settings.dist = away_mm
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
    settings.autoWrapLength = 28
    settings.scaleVisibility = True
    settings.minimumScale = scale
    settings.maximumScale = 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _stand_aside(layer: QgsVectorLayer) -> None:
    """No labels of its own; those of other layers keep off its signs."""
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    settings.obstacleSettings().setIsObstacle(True)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _text_format(wording: Wording) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(fonts.font(wording.language, LABEL_PT))
    text.setSize(LABEL_PT)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(signs.INK))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.7)
    rim.setColor(QColor(signs.PAPER))
    text.setBuffer(rim)
    return text


def _name_fields(layer: QgsVectorLayer, wording: Wording, role: Role, species: Mapping[str, str]) -> None:
    """Aliases and words for the fields that are shown; all others, with the sources' own wording, stay out of forms."""
    own = role.words(layer, wording) if role.words else {}
    columns = layer.attributeTableConfig()
    columns.update(layer.fields())
    for place, name in enumerate(layer.fields().names()):
        shown = name in role.shown
        columns.setColumnHidden(place, not shown)
        if not shown:
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Hidden", {}))
            continue
        layer.setFieldAlias(place, wording.text(Message(alias_code(name))))
        words = species if name == "species_id" else own.get(name) or _words(wording, role, name)
        if words:
            choice = {"map": [{word: value} for value, word in words.items()]}
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", choice))
    layer.setAttributeTableConfig(columns)


def name_countries(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    """Names in place of codes in the fields that hold one country; ``names`` by alpha-3."""
    for table in ROLES[layer.customProperty(ROLE)].tables:
        for one in schema.TABLES[table].fields:
            place = layer.fields().lookupField(one.name)
            if one.vocabulary == "country" and place >= 0:
                choice = {"map": [{name: code} for code, name in names.items()]}
                layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", choice))


def alias_code(name: str) -> str:
    """The code of a field's alias: ``eventDate`` -> field_event_date."""
    return "field_" + re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()


def _words(wording: Wording, role: Role, name: str) -> dict[str, str]:
    """value: word of the closed vocabulary that a field has in the role's tables."""
    for table in role.tables:
        if name in schema.TABLES[table].names and schema.TABLES[table][name].vocabulary:
            vocabulary = schema.TABLES[table][name].vocabulary
            if vocabulary == "country":  # names of countries are rows of a table, see ``name_countries``
                return {}
            return {value: wording.word(vocabulary, value) for value in schema.VOCABULARIES[vocabulary] if value}
    return {}


def _told(layer: QgsVectorLayer, name: str) -> str:
    """The expression for a value in a map tip: words for codes, and of a measured number two decimals."""
    if layer.fields().field(name).type() == field_type("real"):
        return f"coalesce(to_string(round(\"{name}\", 2)), '')"
    return f"coalesce(represent_value(\"{name}\"), '')"


def _map_tip(layer: QgsVectorLayer, role: Role) -> str:
    names = layer.fields().names()
    rows = "".join(
        f'<tr><td style="padding-right:1em">{html.escape(layer.attributeAlias(names.index(name)))}</td>'
        f"<td>[% {_told(layer, name)} %]</td></tr>"
        for name in role.shown
        if name in names and name != role.title
    )
    return f"<b>[% coalesce(represent_value(\"{role.title}\"), '') %]</b><table>{rows}</table>"
