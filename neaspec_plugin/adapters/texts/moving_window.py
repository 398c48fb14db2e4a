"""Texts of current flow in all directions, by a moving window."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "window_source_value": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has sources that are not numbers of 0 or more. Nothing was computed. Correct its values.",
    ),
    "window_radius": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The radius is {cells} cells, and raster {layer} has {rows} rows and {columns} columns. Nothing was computed. Give a radius of 1 cell at least that is not longer than the raster.",
    ),
    "window_block": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Blocks of {block} cells are wider than the radius of {radius} cells, or than the raster. Nothing was computed. Use smaller blocks or a larger radius.",
    ),
    "window_no_source": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No block of {block} cells has a source of {threshold} or more. Nothing was computed. Lower the least source, or check the raster of sources.",
    ),
    "window_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A raster of {cells} cells with such windows needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, use larger cells, or a smaller radius.",
    ),
    "window_too_long": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use larger blocks, larger cells, or a smaller radius.",
    ),
    "window_too_long_exact": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{windows} windows would take about {days} days; at most {most} days are tried. Nothing was computed. Use METHOD shared, which takes about {other} days.",
    ),
    "window_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Windows: {windows}; radius: {radius} cells; block: {block} cells; about {gigabytes} GB of memory and {minutes} minutes.",
    ),
    "window_bands": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The memory does not hold the whole raster: it is computed in {bands} bands of rows, one after the other.",
    ),
    "window_block_raised": QT_TRANSLATE_NOOP(
        "NEASPEC", "A block of {given} cells has no middle; {used} cells are used."
    ),
    "window_not_kept": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "After an interruption this run begins anew, for its results go to no lasting folder. Choose a folder of the working file, where it can go on.",
    ),
    "window_continued": QT_TRANSLATE_NOOP(
        "NEASPEC", "The run goes on where it was interrupted: {done} of {windows} windows were finished."
    ),
}
