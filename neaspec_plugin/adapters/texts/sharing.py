"""Texts of the theme sharing."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "sensitivity_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.",
    ),
    "site_without_species": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.",
    ),
    "release_undeclared": QT_TRANSLATE_NOOP(
        "NEASPEC", "Table {table} has no release rule. Nothing was released. Use its working output instead."
    ),
    "recipient_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "An exact product needs a recipient. Nothing was released. Name the recipient."
    ),
    "generalised_place_and_month": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).",
    ),
    "generalised_place": QT_TRANSLATE_NOOP(
        "NEASPEC", "Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020)."
    ),
    "withheld_place_and_station": QT_TRANSLATE_NOOP(
        "NEASPEC", "Exact coordinates, dates and station names are withheld. Ask the owner of the record for them."
    ),
}
