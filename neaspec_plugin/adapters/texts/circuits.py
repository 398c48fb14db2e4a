"""Texts of circuit theory."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "resistance_not_positive": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no data or values that are not above 0, over which no current can be computed. Nothing was computed. Rescale its values, or make barriers cells without data.",
    ),
    "circuit_without_ground": QT_TRANSLATE_NOOP(
        "NEASPEC", "Mode advanced needs grounds, where current leaves. Nothing was computed. Choose a layer of grounds."
    ),
    "circuit_value": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer}, row {row}: field {field} has no number that can be used. Nothing was computed. Give amperes for sources, and 0 or more ohm for grounds.",
    ),
    "circuit_not_solved": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The current could not be computed exactly enough (residual {residual}). Nothing was written. Use a smaller contrast of resistance, or larger cells.",
    ),
    "pair_column": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} has no column {column}. Nothing was computed. Give it the columns from_core and to_core.",
    ),
    "pair_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file}, row {row}: no core is named {core}. Nothing was computed. Correct the name, or choose the field with the names.",
    ),
    "circuit_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells with data: {cells}; solutions to compute: {solved}; about {gigabytes} GB of memory and {minutes} minutes.",
    ),
    "circuit_too_long": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Clip the raster, use larger cells, fewer pairs, or points instead of polygons.",
    ),
    "circuit_maps_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC", "Maps of each solution: {files} files and {megabytes} MB at most."
    ),
    "circuit_maps_too_many": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The maps of each solution would be {files} files; at most {most} are written. Nothing was computed. Use fewer cores, or a table of pairs.",
    ),
    "circuit_too_long_pairwise": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The current over {cells} cells needs {solved} solutions and about {days} days; at most {most} days are used. Nothing was computed. Use MODE one_to_all or all_to_one, which take about {hours} hours, fewer pairs, or points instead of polygons.",
    ),
    "circuit_told": QT_TRANSLATE_NOOP("NEASPEC", "Solutions: {solved}; largest residual: {residual}."),
    "circuit_not_connected": QT_TRANSLATE_NOOP(
        "NEASPEC", "Without any connection over cells with data: {apart} of {rows}. They have no resistance."
    ),
    "circuit_no_current": QT_TRANSLATE_NOOP(
        "NEASPEC", "No source reaches a ground over cells with data, so that no current flows."
    ),
}
