"""Texts of the nested ranking of areas."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "ranking_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Rasters of {cells} cells, {features} of them, need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the rasters, use larger cells, or fewer rasters.",
    ),
    "feature_negative": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has values below 0. Nothing was computed. Rescale its values, or choose another raster.",
    ),
    "feature_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} has no value above 0. Nothing was computed. Choose a raster with values, or leave it out.",
    ),
    "ranking_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells ranked: {cells}. The best {best} % of them hold {mean} % of the features on average, and {lowest} % of the feature that has least there.",
    ),
    "ranking_plot_title": QT_TRANSLATE_NOOP("NEASPEC", "What the best cells hold"),
    "ranking_plot_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Share of each feature that is left when the least valuable cells are removed one after another."
    ),
    "ranking_plot_held": QT_TRANSLATE_NOOP("NEASPEC", "Share of the features"),
    "ranking_plot_cells": QT_TRANSLATE_NOOP("NEASPEC", "Share of the cells, the best ones"),
    "ranking_plot_mean": QT_TRANSLATE_NOOP("NEASPEC", "mean of the features"),
    "ranking_plot_lowest": QT_TRANSLATE_NOOP("NEASPEC", "feature with the least"),
    "ranking_plot_each": QT_TRANSLATE_NOOP("NEASPEC", "each feature"),
}
