"""Texts of the theme detections."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_counts": QT_TRANSLATE_NOOP("NEASPEC", "Published counts"),
    "layer_detections": QT_TRANSLATE_NOOP("NEASPEC", "Detections"),
    "legend_flagged": QT_TRANSLATE_NOOP("NEASPEC", "Flagged by a quality test"),
    "legend_other_species": QT_TRANSLATE_NOOP("NEASPEC", "Other species"),
    "abstract_counts": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.",
    ),
    "abstract_detections": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be passed on.",
    ),
    "field_season_year": QT_TRANSLATE_NOOP("NEASPEC", "Season year"),
    "field_count": QT_TRANSLATE_NOOP("NEASPEC", "Count"),
    "field_unit": QT_TRANSLATE_NOOP("NEASPEC", "Unit"),
    "field_count_kind": QT_TRANSLATE_NOOP("NEASPEC", "Kind of count"),
    "field_complete": QT_TRANSLATE_NOOP("NEASPEC", "Complete"),
    "field_event_date": QT_TRANSLATE_NOOP("NEASPEC", "Date"),
    "field_individual_count": QT_TRANSLATE_NOOP("NEASPEC", "Individuals"),
    "field_coordinate_uncertainty_in_meters": QT_TRANSLATE_NOOP("NEASPEC", "Uncertainty (m)"),
    "field_qc_flags": QT_TRANSLATE_NOOP("NEASPEC", "Flags"),
}
