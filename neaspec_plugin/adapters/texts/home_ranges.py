"""Texts of home ranges."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "home_range_percent": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "PERCENT is {percent}, which gives no home range. No range was computed. Choose a number above 0, at most 100, and below 100 for kernels.",
    ),
    "home_ranges_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Animals: {animals}; with a home range: {ranges}; without one: {left}."
    ),
    "home_ranges_left": QT_TRANSLATE_NOOP("NEASPEC", "Animals without a range: {animals}. {reason}"),
    "no_range_no_exact_place": QT_TRANSLATE_NOOP("NEASPEC", "No usable record has an exact place."),
    "no_range_too_few_records": QT_TRANSLATE_NOOP("NEASPEC", "Fewer than 5 records have an exact place."),
    "no_range_one_place": QT_TRANSLATE_NOOP("NEASPEC", "All records lie at one place."),
    "no_range_places_in_line": QT_TRANSLATE_NOOP(
        "NEASPEC", "The records that remain lie on one line and enclose no area."
    ),
    "no_range_too_wide_for_kernel": QT_TRANSLATE_NOOP(
        "NEASPEC", "The records lie too far apart for kernels of this bandwidth."
    ),
    "home_ranges_noted": QT_TRANSLATE_NOOP("NEASPEC", "Home ranges: {animals}. {note}"),
    "range_note_minimum_activity_range": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No record is of a transmitter: this is a minimum activity range, which shows where people looked, not all of the home range.",
    ),
    "range_note_few_for_kernel": QT_TRANSLATE_NOOP(
        "NEASPEC", "Fewer than 30 records are few for a kernel, and the area is uncertain."
    ),
    "range_note_lscv_no_minimum": QT_TRANSLATE_NOOP(
        "NEASPEC", "Cross-validation found no minimum; the reference bandwidth was taken."
    ),
    "range_note_lscv_too_many": QT_TRANSLATE_NOOP(
        "NEASPEC", "There are more than 4,000 records; the reference bandwidth was taken without cross-validation."
    ),
    "home_ranges_unknown_side": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Home ranges of which a part lies where no side can be told, near a border or at sea: {ranges}. This part is unknown in the shares.",
    ),
    "layer_home_ranges": QT_TRANSLATE_NOOP("NEASPEC", "Home ranges (area in ha)"),
    "abstract_home_ranges": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Home ranges of single animals from the records used, area in hectares in an equal-area projection. The shapes are exact and not to be passed on.",
    ),
    "home_range_mcp": QT_TRANSLATE_NOOP("NEASPEC", "minimum convex polygon"),
    "home_range_kernel": QT_TRANSLATE_NOOP("NEASPEC", "kernel"),
    "field_animal": QT_TRANSLATE_NOOP("NEASPEC", "Animal"),
    "field_method": QT_TRANSLATE_NOOP("NEASPEC", "Method"),
    "field_percent": QT_TRANSLATE_NOOP("NEASPEC", "Percent"),
    "field_bandwidth_m": QT_TRANSLATE_NOOP("NEASPEC", "Bandwidth (m)"),
    "field_note": QT_TRANSLATE_NOOP("NEASPEC", "Remark"),
}
