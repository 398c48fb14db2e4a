"""Texts of no single theme: files, databases, libraries, progress."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "cancelled": QT_TRANSLATE_NOOP("NEASPEC", "Cancelled. Nothing was changed."),
    "file_not_found": QT_TRANSLATE_NOOP("NEASPEC", "File does not exist: {file}. Nothing was changed. Check the path."),
    "not_a_database": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is not a conservation database. Nothing was changed. Create one with the algorithm “Create conservation database”.",
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} has schema version {found}; this plugin knows version {known}. Nothing was changed. Update the plugin.",
    ),
    "database_older": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} has the older schema version {found}; this plugin needs version {known}. Nothing was changed. Run “Create conservation database” on this file: it adds what is new and keeps every row.",
    ),
    "database_upgraded": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} was brought from schema version {before} to version {version}. Every row was kept.",
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} is locked by another program. Nothing was changed. End the edit session there, then try again.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "NEASPEC", "The disk is full: {file}. Nothing was changed. Free some space, then try again."
    ),
    "disk_too_small": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Too little space on the disk of {file}: {free} MB are free, {needed} MB may be needed. Nothing was computed. Free some space, or choose another folder.",
    ),
    "not_writable": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} cannot be written. Nothing was changed. Choose another folder or ask for permission."
    ),
    "database_failed": QT_TRANSLATE_NOOP(
        "NEASPEC", "Database {file} refused the change: {detail}. Nothing was changed."
    ),
    "library_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Python libraries are missing or too old: {libraries}. Install them as the manual says, or set their folder in the plugin's settings.",
    ),
    "unknown_parameter_value": QT_TRANSLATE_NOOP(
        "NEASPEC", "Parameter {parameter} does not accept the value {value}. Nothing was changed. Accepted: {accepted}."
    ),
    "unknown_columns": QT_TRANSLATE_NOOP(
        "NEASPEC", "Table {table} has no columns {columns}. Nothing was changed. Remove them or correct the mapping."
    ),
    "boundaries_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Boundary file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with lines or polygons and a coordinate reference system.",
    ),
    "ranges_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Range file {file} cannot be drawn. No map was written. Choose in the plugin's settings a file with polygons, a field species_id and a coordinate reference system.",
    ),
    "layer_without_crs": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} has no coordinate reference system. Nothing was changed. Set it in the layer's properties.",
    ),
    "raster_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Raster {layer} of {cells} cells needs about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Clip the raster, or use larger cells.",
    ),
    "memory_mend": QT_TRANSLATE_NOOP("NEASPEC", "Or allow more memory in the options of QGIS, page NEASPEC."),
    "forecast": QT_TRANSLATE_NOOP("NEASPEC", "This takes about {seconds} s and {megabytes} MB."),
    "cells_forecast": QT_TRANSLATE_NOOP("NEASPEC", "Cells: {cells}. This takes about {seconds} s and {megabytes} MB."),
    "database_kept": QT_TRANSLATE_NOOP("NEASPEC", "Database {file} exists already and was kept as it is."),
    "theme_species": QT_TRANSLATE_NOOP("NEASPEC", "Species and sites"),
    "theme_detections": QT_TRANSLATE_NOOP("NEASPEC", "Counts and detections"),
    "theme_assessments": QT_TRANSLATE_NOOP("NEASPEC", "Site assessments"),
    "theme_movement": QT_TRANSLATE_NOOP("NEASPEC", "Movement"),
    "theme_sharing": QT_TRANSLATE_NOOP("NEASPEC", "Sharing"),
    "theme_priorities": QT_TRANSLATE_NOOP("NEASPEC", "Priorities"),
    "theme_reports": QT_TRANSLATE_NOOP("NEASPEC", "Reports"),
    "boundaries_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The names, designations and lines on this map express no opinion on the legal status of any country, territory, city or area or of its authorities, or on the delimitation of its frontiers or boundaries.",
    ),
    "source_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Built on public NEASPEC documents; not a publication of NEASPEC or the United Nations.",
    ),
}
