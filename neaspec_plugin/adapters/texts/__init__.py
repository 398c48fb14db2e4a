"""The English texts of all messages, one module per theme: ``TEXTS = {code: QT_TRANSLATE_NOOP("NEASPEC", text)}``."""

from __future__ import annotations

from . import (
    abundance,
    common,
    crossing_model,
    density,
    detections,
    docks,
    effort,
    exports,
    home_ranges,
    identities,
    individuals,
    movement,
    place_and_time,
    priorities,
    quality,
    readers,
    reading,
    reports,
    sharing,
    species,
    transborder,
)

MODULES = (
    common,
    docks,
    species,
    detections,
    reading,
    readers,
    place_and_time,
    quality,
    effort,
    individuals,
    identities,
    abundance,
    movement,
    transborder,
    crossing_model,
    density,
    home_ranges,
    priorities,
    sharing,
    exports,
    reports,
)
TEXTS: dict[str, str] = {code: text for module in MODULES for code, text in module.TEXTS.items()}
