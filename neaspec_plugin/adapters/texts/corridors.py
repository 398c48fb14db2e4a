"""Texts of corridors."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "theme_corridors": QT_TRANSLATE_NOOP("NEASPEC", "Corridors"),
    "core_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "Row {row} of the cores has no shape. Nothing was computed. Delete the row or draw its shape."
    ),
    "core_outside": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Core {core} lies outside raster {layer}. Nothing was computed. Use a raster that covers all cores, or leave this core out.",
    ),
    "core_no_data": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Core {core} lies where raster {layer} has no data, so that no way leaves it. Nothing was computed. Fill the holes of the raster, or leave this core out.",
    ),
    "one_core_only": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cores given: {cores}. A corridor joins two. Nothing was computed. Add cores, or check that their names differ.",
    ),
    "corridors_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A raster of {cells} cells with {cores} cores needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use cells of {size} m or more, or fewer cores.",
    ),
    "corridors_told": QT_TRANSLATE_NOOP("NEASPEC", "Corridors: {corridors}; across a border: {across}."),
    "corridors_groups": QT_TRANSLATE_NOOP(
        "NEASPEC", "Groups of cores that no way joins: {groups}; pairs of cores looked at: {pairs}."
    ),
    "corridors_wider": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridors more than 20 percent larger than asked for, because many of their cells cost the same: {wider} of {corridors}.",
    ),
    "corridor_no_way": QT_TRANSLATE_NOOP(
        "NEASPEC", "No cells with data join cores {one} and {two}; they have no corridor."
    ),
    "corridor_too_far": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No way of cost {most} or less joins cores {one} and {two}; they have no corridor.",
    ),
    "corridors_alternatives": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Alternatives that lead elsewhere for at least half of their length: {found}, for {corridors} corridors.",
    ),
    "corridors_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC", "Cells: {cells}; cores: {cores}. This takes about {seconds} s and {megabytes} MB."
    ),
    "costs_forecast": QT_TRANSLATE_NOOP("NEASPEC", "Cost from each core: {bands} bands and {megabytes} MB at most."),
    "barrier_radius_small": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The radius of restoration is {radius} m, and a cell is {size} m wide. Nothing was computed. Give the width of a cell or more.",
    ),
    "corridors_rank_held": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridors whose rank is the same under resistance contrasts of 10, 100 and 1000: {held} of {corridors}. Others depend on how resistance was scaled.",
    ),
    "cores_no_side": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cores whose country cannot be told, near a border or at sea: {cores}. They have no corridor across a border.",
    ),
}
