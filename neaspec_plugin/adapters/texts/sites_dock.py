"""Texts of the Sites dock and of drawing habitats."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "site_choose": QT_TRANSLATE_NOOP("NEASPEC", "Choose a site in the list."),
    "site_not_assessed": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No office has assessed this site. Write the form, have it filled in and import it, or make a new entry.",
    ),
    "site_mapped": QT_TRANSLATE_NOOP("NEASPEC", "Habitats mapped at {site}"),
    "entry_assessments": QT_TRANSLATE_NOOP("NEASPEC", "Site assessment"),
    "entry_assessment_species": QT_TRANSLATE_NOOP("NEASPEC", "Numbers"),
    "entry_assessment_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Habitats"),
    "entry_threats": QT_TRANSLATE_NOOP("NEASPEC", "Threat"),
    "entry_stakeholders": QT_TRANSLATE_NOOP("NEASPEC", "Organisation and its role"),
    "entry_recommendations": QT_TRANSLATE_NOOP("NEASPEC", "Recommendation"),
    "recommendation_status_late": QT_TRANSLATE_NOOP("NEASPEC", "Late"),
    "layer_not_editable": QT_TRANSLATE_NOOP(
        "NEASPEC", "Layer {layer} cannot be edited. Close other programs that use the database, and try again."
    ),
    "row_not_written": QT_TRANSLATE_NOOP(
        "NEASPEC", "{layer}: the entry was not written ({reason}). Nothing has changed."
    ),
    "digitising_tip": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Opens the layer of mapped habitats with its form. New polygons snap to their neighbours and cannot overlap them.",
    ),
    "digitising_ready": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Draw polygons and fill in the form of each. Save the layer, then run “Check a habitat map”.",
    ),
}
