"""Texts of the theme movement."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_flyway_links": QT_TRANSLATE_NOOP("NEASPEC", "Flyway links by evidence"),
    "abstract_flyway_links": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Sites of one population in consecutive seasons. Inferred links join nearest sites and are not tracks of birds.",
    ),
    "link_evidence_telemetry": QT_TRANSLATE_NOOP("NEASPEC", "telemetry"),
    "link_evidence_resighting": QT_TRANSLATE_NOOP("NEASPEC", "resighting"),
    "link_evidence_published": QT_TRANSLATE_NOOP("NEASPEC", "published"),
    "link_evidence_inferred": QT_TRANSLATE_NOOP("NEASPEC", "inferred from nearest sites"),
    "field_season_from": QT_TRANSLATE_NOOP("NEASPEC", "Season at the start"),
    "field_season_to": QT_TRANSLATE_NOOP("NEASPEC", "Season at the end"),
    "field_link_evidence": QT_TRANSLATE_NOOP("NEASPEC", "Evidence"),
    "field_distance_km": QT_TRANSLATE_NOOP("NEASPEC", "Distance (km)"),
    "layer_samples": QT_TRANSLATE_NOOP("NEASPEC", "Samples"),
    "field_collection_date": QT_TRANSLATE_NOOP("NEASPEC", "Date"),
    "layer_crossings": QT_TRANSLATE_NOOP("NEASPEC", "Crossings"),
    "abstract_crossings": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Border crossings of single animals: a straight line from the last record before to the first after, not the way that was taken. The places are exact and not to be passed on.",
    ),
    "layer_animal_track": QT_TRANSLATE_NOOP("NEASPEC", "Track of an animal"),
    "abstract_animal_track": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Straight lines from record to record in the order of time, not the way that was taken. The places are exact and not to be passed on.",
    ),
    "field_organism_id": QT_TRANSLATE_NOOP("NEASPEC", "Animal"),
    "field_side_from": QT_TRANSLATE_NOOP("NEASPEC", "From"),
    "field_side_to": QT_TRANSLATE_NOOP("NEASPEC", "To"),
    "field_last_before": QT_TRANSLATE_NOOP("NEASPEC", "Last record before"),
    "field_first_after": QT_TRANSLATE_NOOP("NEASPEC", "First record after"),
    "field_evidence_class": QT_TRANSLATE_NOOP("NEASPEC", "Evidence"),
    "layer_border_lines": QT_TRANSLATE_NOOP("NEASPEC", "Boundaries of the office's own layer"),
    "abstract_border_lines": QT_TRANSLATE_NOOP(
        "NEASPEC", "Lines of the office's own cleared layer, drawn as they are there."
    ),
    "border_status_international": QT_TRANSLATE_NOOP("NEASPEC", "international border"),
    "border_status_demarcation_line": QT_TRANSLATE_NOOP("NEASPEC", "demarcation line"),
    "border_status_undetermined": QT_TRANSLATE_NOOP("NEASPEC", "undetermined border"),
    "not_a_border_layer": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} lacks the layer country_sides or border_lines. No side of a border was computed. Choose another file.",
    ),
}
