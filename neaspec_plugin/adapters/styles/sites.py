"""Sites, ranges and records of the flagship species, and what is counted at sites."""

from __future__ import annotations

import math
from collections.abc import Mapping

from qgis.core import (
    QgsDataDefinedSizeLegend,
    QgsNullSymbolRenderer,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .drawing import by_value, draw_last, pattern_lines, species_colour, value_span
from .labels import put_labels, stand_aside
from .role import FAR, Role

BIGGEST_COUNT_MM = 11.0


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
    draw_last(layer, sure)
    stand_aside(layer)


def site_names(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The name of a site once, however many layers show the site, and only while one of them is switched on.

    Needs the field ``listed``: species-season pairs, as the keywords in the metadata of the layers of sites have them.
    """
    layer.setRenderer(QgsNullSymbolRenderer())
    shows = "array_intersect(string_to_array(\"listed\", ';'), layer_property(@element, 'keywords'))"
    put_labels(
        layer,
        wording,
        f'if(array_length(array_filter(@map_layer_ids, {shows})) > 0, "name", NULL)',
        away_mm=signs.MARKER_MM,
    )


def distribution_cells(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Half-degree cells: even where the records are known to 25 km or better, hatched where one is coarser."""
    colour = species_colour(species)
    even = signs.fill(signs.pale(colour, 110), colour, 0.2)
    hatched = signs.hatch(colour, colour)
    layer.setRenderer(
        by_value(
            "coarse",
            (
                ("no", even, wording.text(Message("legend_cell"))),
                ("yes", hatched, wording.text(Message("legend_cell_coarse"))),
            ),
        )
    )


def ranges(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The office's own range of one species: a pale area in the species' colour."""
    colour = species_colour(species)
    layer.setRenderer(QgsSingleSymbolRenderer(signs.fill(signs.pale(colour, 60), colour, 0.4)))


def site_links(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Sites that belong together across a border: solid where both sides name the other, dotted where one does."""
    pattern_lines(layer, wording, "named_by", "named_by", "#4A4458", 0.4)


def counts(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Counts as circles whose area is proportional to the count; the legend shows three round values."""
    largest = max(value_span(layer, "count")[1], 1.0)
    size = QgsProperty.fromExpression(f'{BIGGEST_COUNT_MM} * sqrt("count" / {largest!r})')
    categories = []
    for species_id, name in species.items():
        symbol = signs.marker(
            "circle", signs.pale(signs.SIGNS[species_id].colour, 150), signs.SIGNS[species_id].colour, 0.3
        )
        symbol.setDataDefinedSize(size)
        categories.append((species_id, symbol, name))
    renderer = by_value("species_id", categories)
    renderer.setDataDefinedSizeLegend(_size_legend(largest, wording))
    layer.setRenderer(renderer)
    draw_last(layer, '-"count"')


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


def three_values(largest: float) -> tuple[float, float, float]:
    """Three round values for a legend of sizes: the largest 1, 2 or 5 times a power of ten, a fifth, a fiftieth."""
    power = 10 ** math.floor(math.log10(largest))
    top = next(step for step in (5 * power, 2 * power, power) if step <= largest)
    return top, max(top / 5, 1), max(top / 50, 1)


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
        ("distribution_cells",), "sites", (FAR, 1_000_000),
    ),
    "site_links": Role(
        site_links, "abstract_site_links", ("name", "named_by", "countries", "source", "confidence"), ("site_links",),
        "name", (FAR, 500_000),
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
    "ranges": Role(ranges, "abstract_ranges", ("species_id",), ("species",)),
}  # fmt: skip
