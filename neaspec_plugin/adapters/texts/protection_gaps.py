"""Texts of gaps in protection."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "gap_no_feature": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No feature lies in the study area. Nothing was computed. Give layers, units or a database with features in it.",
    ),
    "gap_units_fields": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} lacks the fields {fields} of planning units. Nothing was computed. Choose a result of “Planning units”.",
    ),
    "gaps_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Features: {features}; target met: {met}; gaps: {gaps}; hectares of gaps: {area}."
    ),
    "gap_lines_told": QT_TRANSLATE_NOOP("NEASPEC", "Unprotected lines: {gaps}; kilometres: {km}."),
    "gap_features_outside": QT_TRANSLATE_NOOP("NEASPEC", "Features outside the study area, left out: {features}."),
    "gap_reason_not_protected": QT_TRANSLATE_NOOP("NEASPEC", "Nothing of the feature is protected"),
    "gap_reason_below_target": QT_TRANSLATE_NOOP("NEASPEC", "Protected, but below the target"),
    "layer_protection_gaps": QT_TRANSLATE_NOOP("NEASPEC", "Gaps in protection"),
    "layer_protection_gap_lines": QT_TRANSLATE_NOOP("NEASPEC", "Unprotected lines"),
    "abstract_protection_gaps": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Parts of features outside protected areas where the target is not met. A feature is as exact as its layer; exact places of rare animals are not to be passed on.",
    ),
    "field_feature": QT_TRANSLATE_NOOP("NEASPEC", "Conservation feature"),
}
