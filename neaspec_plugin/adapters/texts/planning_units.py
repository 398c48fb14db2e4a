"""Texts of planning units."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "study_area_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "The study area has no polygon. Nothing was computed. Choose a layer with polygons."
    ),
    "crs_not_equal_area": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Reference system {crs} is not equal-area in metres over the study area. Nothing was computed. Choose one that is, or leave it empty.",
    ),
    "units_size": QT_TRANSLATE_NOOP("NEASPEC", "SIZE_KM2 is {size}. Nothing was computed. Choose a number above 0."),
    "units_too_many": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units of {size} km² would be about {units} and need {gigabytes} GB of memory; at most {most} are made. Nothing was computed. Choose {mend} km² or more, or a smaller study area.",
    ),
    "units_none_inside": QT_TRANSLATE_NOOP(
        "NEASPEC", "No unit lies in the study area. Nothing was computed. Choose units and a study area that overlap."
    ),
    "units_overlap": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs of units that overlap: {pairs}. Nothing was computed, for their area would count twice. Repair the layer.",
    ),
    "raster_not_in_units": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no data in any unit. Nothing was computed. Check its extent and reference system, or leave it out.",
    ),
    "units_told": QT_TRANSLATE_NOOP("NEASPEC", "Units: {units}; hectares: {area}; features: {features}."),
    "units_no_data": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units without data of a raster, which hold 0 of its feature: {units}.",
    ),
    "units_no_cost": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units without a cost, for raster {layer} has no data in them: {units}. No selection takes such units: fill the raster or leave them out.",
    ),
    "cost_below_zero": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has costs below 0 in units: {units}. Nothing was computed. Correct the raster.",
    ),
    "cost_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "The cost is given by a raster and by a field. Nothing was computed. Leave one of them empty."
    ),
    "rows_without_place": QT_TRANSLATE_NOOP(
        "NEASPEC", "Rows without a place, left out: {rows}; they are of these features: {features}."
    ),
    "corridors_schematic": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Published corridors, left out because their lines are schematic: {number}. Give a layer of lines to count them.",
    ),
    "units_sides": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units whose country cannot be told, near a border or at sea: {unknown}; less than 95 % in one country: {split}.",
    ),
    "unit_status_available": QT_TRANSLATE_NOOP("NEASPEC", "available"),
    "unit_status_locked_in": QT_TRANSLATE_NOOP("NEASPEC", "locked in"),
    "layer_planning_units": QT_TRANSLATE_NOOP("NEASPEC", "Planning units (protected share)"),
    "abstract_planning_units": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Planning units with the amount of each feature in them. Where detections were counted they tell places of rare animals and are not to be passed on.",
    ),
    "field_unit_id": QT_TRANSLATE_NOOP("NEASPEC", "Planning unit"),
    "field_country_iso3": QT_TRANSLATE_NOOP("NEASPEC", "Country"),
    "field_cost": QT_TRANSLATE_NOOP("NEASPEC", "Cost"),
}
