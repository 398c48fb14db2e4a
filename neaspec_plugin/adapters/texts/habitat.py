"""Texts of habitat: surfaces of resistance to movement."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "theme_habitat": QT_TRANSLATE_NOOP("NEASPEC", "Habitat"),
    "resistance_no_layer": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No raster was given. Nothing was computed. Choose land cover, suitability or elevation, or several of them.",
    ),
    "rasters_other_crs": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Rasters {layer} and {first} have different coordinate reference systems. Nothing was computed. Warp one to the other.",
    ),
    "rasters_other_cells": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Rasters {layer} and {first} have cells of different size. Nothing was computed. Warp one to the cells of the other.",
    ),
    "rasters_other_extent": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Rasters {layer} and {first} do not cover the same cells. Nothing was computed. Clip or warp one to the extent of the other.",
    ),
    "suitability_range": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no data or values outside 0 to 1, so that it is no suitability. Nothing was computed. Rescale its values.",
    ),
    "land_cover_not_classes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has values that are no whole numbers, so that they are no classes. Nothing was computed. Choose a raster of land-cover classes, resampled by the nearest neighbour.",
    ),
    "land_cover_all_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The table of resistances has no class of raster {layer}. Nothing was computed. Give a table with the classes of its legend.",
    ),
    "land_cover_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Classes of land cover without a resistance: {classes}; cells: {cells}. These cells have no data in the result and act as barriers. Add rows for the classes.",
    ),
    "resistance_column": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} has no column {column}. Nothing was computed. Add the column."
    ),
    "resistance_row": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file}, row {row}: the class, the season, the mode or the resistance cannot be used. Nothing was computed. Classes are whole numbers, seasons ice_free, ice or all, modes add or replace, resistances 1 or more, added ones 0 or more.",
    ),
    "resistance_row_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file}, row {row}: the class or kind has a second resistance. Nothing was computed. Leave one row for each class or kind and season.",
    ),
    "resistance_illustrative": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The values come from {file}, which is illustrative: edit before use. Give a table of the office to replace it.",
    ),
    "resistance_all_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No cell has data in all rasters. Nothing was written. Choose rasters that cover the same area.",
    ),
    "resistance_partly_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells with data in some rasters but not in all: {cells}. They have no data in the result and act as barriers.",
    ),
    "resistance_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Cells with a resistance: {cells}; least {least}, median {median}, greatest {most}."
    ),
    "barrier_kind_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} has kinds of barriers without a resistance: {kinds}. Nothing was computed. Known kinds: {known}. Change field KIND or add rows to the table of barriers.",
    ),
    "barrier_permeability": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} has a PERMEABILITY that is no number from 0 to 1. Nothing was computed. Correct the field; 0 is closed, 1 is open.",
    ),
    "barriers_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells with barriers: {cells}; opened by passages: {opened}; passages given: {passages}. Crossing a barrier costs its resistance times the cell of {size} m: edit the table when the cell size changes.",
    ),
    "passages_without_barriers": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Passages open barriers, and no barriers were given. Nothing was computed. Choose a layer of barriers.",
    ),
    "border_jumps_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Stretches of border: {stretches}; with a jump: {jumps}; without data on one side: {no_data}. A jump is more often a change of legend than of the land: compare the layers before use.",
    ),
    "border_jumps_none": QT_TRANSLATE_NOOP(
        "NEASPEC", "No stretch of a land border lies near the cells, so that no jump was looked for."
    ),
}
