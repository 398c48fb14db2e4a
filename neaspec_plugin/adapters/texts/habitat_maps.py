"""Texts of habitat maps: tests of a map, and change between two."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "habitat_no_polygon": QT_TRANSLATE_NOOP(
        "NEASPEC", "Layer {layer} has no polygon. Nothing was computed. Choose a layer with polygons."
    ),
    "habitat_input": QT_TRANSLATE_NOOP(
        "NEASPEC", "Give either a layer with its class field, or a database. Nothing was computed."
    ),
    "habitat_two_maps": QT_TRANSLATE_NOOP(
        "NEASPEC", "Give either two polygon layers with their class fields, or two rasters. Nothing was computed."
    ),
    "habitat_checked": QT_TRANSLATE_NOOP(
        "NEASPEC", "Polygons: {polygons}; issues: {issues}; larger gaps, left out: {gaps}."
    ),
    "habitat_class_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "Layer {layer}: {polygons} polygons have no class. Nothing was computed. Fill in the class."
    ),
    "habitat_overlap": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} shows {percent} % of its area twice. Nothing was computed. Mend the overlaps that “Check a habitat map” finds.",
    ),
    "habitat_apart": QT_TRANSLATE_NOOP(
        "NEASPEC", "Layers {first} and {layer} share no area. Nothing was computed. Choose two maps of one place."
    ),
    "habitat_not_classes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no classes: at most {classes} different whole numbers. Nothing was computed. Choose a classified raster.",
    ),
    "habitat_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Rasters of {cells} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Cut out the study area.",
    ),
    "habitat_change_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Hectares compared: {area}; changed: {changed}; changes: {changes}; smaller, not listed: {small}."
    ),
    "habitat_one_map": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Hectares that only one map covers, left out: {before} before, {after} after. The errors of both maps are not included.",
    ),
    "habitat_issue_invalid": QT_TRANSLATE_NOOP("NEASPEC", "Invalid geometry"),
    "habitat_issue_overlap": QT_TRANSLATE_NOOP("NEASPEC", "Overlap"),
    "habitat_issue_gap": QT_TRANSLATE_NOOP("NEASPEC", "Gap"),
    "habitat_issue_sliver": QT_TRANSLATE_NOOP("NEASPEC", "Sliver"),
    "habitat_issue_small": QT_TRANSLATE_NOOP("NEASPEC", "Below the smallest area"),
    "habitat_issue_class": QT_TRANSLATE_NOOP("NEASPEC", "Class not in the list"),
    "habitat_issue_missing": QT_TRANSLATE_NOOP("NEASPEC", "Field not filled in"),
    "habitat_issue_border": QT_TRANSLATE_NOOP("NEASPEC", "Classes change at the border"),
    "layer_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Mapped habitats"),
    "abstract_habitats": QT_TRANSLATE_NOOP(
        "NEASPEC", "Habitats as the offices mapped them, by condition. White: condition unknown."
    ),
    "legend_to_restore": QT_TRANSLATE_NOOP("NEASPEC", "To be restored"),
    "field_mapping_method": QT_TRANSLATE_NOOP("NEASPEC", "Method of mapping"),
    "layer_habitat_issues": QT_TRANSLATE_NOOP("NEASPEC", "Issues of the habitat map"),
    "layer_habitat_changes": QT_TRANSLATE_NOOP("NEASPEC", "Habitat changes"),
    "layer_wetlands_lost": QT_TRANSLATE_NOOP("NEASPEC", "Wetlands lost"),
    "abstract_habitat_issues": QT_TRANSLATE_NOOP(
        "NEASPEC", "What the tests of a habitat map found. Nothing was mended."
    ),
    "abstract_habitat_changes": QT_TRANSLATE_NOOP(
        "NEASPEC", "Places with another class in the later of two maps. The errors of both maps are not included."
    ),
    "restoration_nothing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The database holds no mapped habitat and no assessment. Nothing was computed. Draw habitats, or take assessments in with “Import site assessments”.",
    ),
    "restoration_found": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Statements of a need: {kept}, in rows: {rows}; with polygons: {polygons}; on which sources differ: {disputed}.",
    ),
    "restoration_left_out": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Left out: replaced by newer ones {older}, answered no {refused}, no need told {silent}, other habitats {other}, without an area {empty}.",
    ),
    "restoration_need_asked": QT_TRANSLATE_NOOP("NEASPEC", "Asked for in an assessment"),
    "restoration_need_needs": QT_TRANSLATE_NOOP("NEASPEC", "Needs of the whole site, told in an assessment"),
    "restoration_need_mapped": QT_TRANSLATE_NOOP("NEASPEC", "Mapped as to be restored"),
    "restoration_need_poor_assessed": QT_TRANSLATE_NOOP("NEASPEC", "Assessed in poor condition"),
    "restoration_need_poor_mapped": QT_TRANSLATE_NOOP("NEASPEC", "Mapped in poor condition"),
    "restoration_need_lost": QT_TRANSLATE_NOOP("NEASPEC", "Lost between two dates"),
    "layer_restoration_list": QT_TRANSLATE_NOOP("NEASPEC", "Wetlands to restore"),
    "layer_restoration_needs": QT_TRANSLATE_NOOP("NEASPEC", "Wetlands to restore (polygons)"),
    "abstract_restoration_needs": QT_TRANSLATE_NOOP(
        "NEASPEC", "Each row is what one source says. Areas of several rows may overlap: do not add them up."
    ),
    "field_agreement": QT_TRANSLATE_NOOP("NEASPEC", "Sources that agree"),
    "field_disagreement": QT_TRANSLATE_NOOP("NEASPEC", "Sources that answer no"),
    "field_disagreeing": QT_TRANSLATE_NOOP("NEASPEC", "Who answers no"),
    "field_kind": QT_TRANSLATE_NOOP("NEASPEC", "Kind"),
    "field_ids": QT_TRANSLATE_NOOP("NEASPEC", "Polygons"),
    "field_before": QT_TRANSLATE_NOOP("NEASPEC", "Class before"),
    "field_after": QT_TRANSLATE_NOOP("NEASPEC", "Class after"),
}
