"""Texts of the docks that carry a value; plain labels stand as ``tr`` where they are used."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "species_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "This database has nothing on the species. Choose a database above, then press “Load layers”.",
    ),
    "sure_unsure_legend": QT_TRANSLATE_NOOP(
        "NEASPEC", "● present, read in a source; ○ low confidence or not confirmed. Double click zooms to the site."
    ),
    "site_without_point": QT_TRANSLATE_NOOP("NEASPEC", "Site {site} has no point in the database."),
    "completed_in": QT_TRANSLATE_NOOP("NEASPEC", "Completed in {seconds} s"),
}
