"""Texts of the theme reports."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "map_sources": QT_TRANSLATE_NOOP("NEASPEC", "Sources: {sources}"),
    "scale_bar_km": QT_TRANSLATE_NOOP("NEASPEC", "{distance} km"),
    "page_of": QT_TRANSLATE_NOOP("NEASPEC", "Page {page} of {pages}"),
}
