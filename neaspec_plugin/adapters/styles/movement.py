"""Animals that move: crossings, tracks, ranges, their density, and the seasons of birds."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProperty, QgsSingleSymbolRenderer, QgsSymbol, QgsSymbolLayer, QgsVectorLayer

from ...compat import plain
from ...core.messages import Message
from .. import signs
from ..wording import Wording
from .drawing import amounts, by_value, cells, draw_last, pattern_lines, species_colour, vary
from .role import FAR, Role


def flyway_links(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Links between consecutive seasons by evidence; the colour is the species'. ``inferred`` is dashed and pale."""
    pattern_lines(layer, wording, "link_evidence", "link_evidence", species_colour(species), 0.6)
    _colour_by_species(layer, species)


def crossings(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Border crossings by evidence; the colour is the species'. Probable identity is dotted, what is in doubt paler."""
    pattern_lines(layer, wording, "evidence_class", "evidence_class", species_colour(species), 0.8)
    _colour_by_species(layer, species)
    uncounted = layer.renderer().categoryIndexForValue("ambiguous")
    layer.renderer().updateCategorySymbol(uncounted, signs.line(signs.GREY, 0.8, *signs.PATTERNS["ambiguous"]))


def animal_track(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The steps of one animal: thin, below its crossings."""
    layer.setRenderer(QgsSingleSymbolRenderer(signs.line(species_colour(species), 0.4, (), 1.0, 255)))


def border_segments(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Segments of a border by crossings, which are minimum numbers; without crossings and without effort grey dots.

    Where the office has no line of its own the segments are a table, which has no signs.
    """
    if layer.isSpatial():
        silent = '"crossings" = 0 AND "trap_days_a" IS NULL AND "trap_days_b" IS NULL'
        amounts(layer, wording, "crossings", 0.0, silent, "legend_not_surveyed", 1.6)


def home_ranges(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """Home ranges: the outline and a fill so light that many of them stay to be told apart."""
    colours = {one: signs.SIGNS[one].colour for one in species}
    layer.setRenderer(
        by_value(
            "species_id",
            [(one, signs.fill(signs.pale(colours[one], 25), colours[one], 0.5), name) for one, name in species.items()],
        )
    )
    draw_last(layer, '-"area_ha"')


def _words_of_ranges(layer: QgsVectorLayer, wording: Wording) -> dict[str, dict[str, str]]:
    """The method, and whole sentences for the notes that are there."""
    place = layer.fields().lookupField("note")
    notes = sorted(str(value) for value in layer.uniqueValues(place) if plain(value))
    sentences = {one: [wording.text(Message(f"range_note_{code}")) for code in one.split(";")] for one in notes}
    return {
        "method": {one: wording.text(Message(f"home_range_{one}")) for one in ("mcp", "kernel")},
        "note": {one: " ".join(told) for one, told in sentences.items()},
    }


def density(layer: QgsVectorLayer, wording: Wording, species: Mapping[str, str]) -> None:
    """The cells of a mask by animals per 100 km2."""
    cells(layer, wording, "d_per_100km2", 0.0)


def _colour_by_species(layer: QgsVectorLayer, species: Mapping[str, str]) -> None:
    if len(species) < 2:
        return
    cases = " ".join(f"WHEN \"species_id\" = '{key}' THEN '{signs.SIGNS[key].colour}'" for key in species)

    def coloured(symbol: QgsSymbol) -> QgsProperty:
        return QgsProperty.fromExpression(f"set_color_part(CASE {cases} END, 'alpha', {symbol.color().alpha()})")

    vary(layer.renderer(), QgsSymbolLayer.Property.PropertyStrokeColor, coloured)


ROLES: dict[str, Role] = {
    "flyway_links": Role(
        flyway_links, "abstract_flyway_links",
        ("name", "species_id", "population_id", "season_from", "season_to", "link_evidence", "distance_km", "source"),
        ("flyway_links",), "link_evidence", (FAR, 500_000),
    ),
    "crossings": Role(
        crossings, "abstract_crossings",
        ("organismID", "species_id", "side_from", "side_to", "last_before", "first_after", "evidence_class"),
        ("crossings",), "organismID",
    ),
    "animal_track": Role(
        animal_track, "abstract_animal_track", ("animal", "species_id", "last_before", "first_after"), ("crossings",),
        "animal",
    ),
    "found_crossings": Role(
        crossings, "abstract_crossings",
        ("animal", "species_id", "side_from", "side_to", "last_before", "first_after", "evidence_class"),
        ("crossings",), "animal",
    ),
    "border_segments": Role(
        border_segments, "abstract_border_segments",
        ("side_a", "side_b", "status", "from_km", "to_km", "crossings", "deviation", "with_probable",
         "demarcation_passages", "demarcation_with_probable", "trap_days_a", "trap_days_b"),
        ("border_lines",), "segment_id",
    ),
    "home_ranges": Role(
        home_ranges, "abstract_home_ranges",
        ("animal", "species_id", "method", "percent", "records", "area_ha", "bandwidth_m", "note"), ("species",),
        "animal", words=_words_of_ranges,
    ),
    "density": Role(density, "scr_joint_note", ("country", "d_per_100km2", "session")),
}  # fmt: skip
