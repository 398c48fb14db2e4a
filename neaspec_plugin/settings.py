"""The plugin's settings, typed, under ``neaspec/`` in the user's profile."""

from __future__ import annotations

import os
import secrets

from qgis.core import QgsSettings


def _text(key: str, default: str = "") -> str:
    return QgsSettings().value(f"neaspec/{key}", default, type=str)


def ui_locale() -> str:
    """The language the plugin speaks; empty = the one that QGIS speaks."""
    return os.environ.get("NEASPEC_LOCALE") or _text("ui/locale")


def set_ui_locale(language: str) -> None:
    QgsSettings().setValue("neaspec/ui/locale", language)


def libraries_dir() -> str:
    """The folder that holds shapely and geopandas where QGIS's own Python lacks them; empty = the default place."""
    return _text("paths/libraries")


def set_libraries_dir(path: str) -> None:
    QgsSettings().setValue("neaspec/paths/libraries", path)


def boundaries_file() -> str:
    """The office's own cleared boundary layer; empty until one is set."""
    return _text("paths/boundaries")


def set_boundaries_file(path: str) -> None:
    QgsSettings().setValue("neaspec/paths/boundaries", path)


def ranges_file() -> str:
    """The office's own range layer: polygons with a field ``species_id``; empty until one is set."""
    return _text("paths/ranges")


def set_ranges_file(path: str) -> None:
    QgsSettings().setValue("neaspec/paths/ranges", path)


def database_file() -> str:
    """The conservation database that the docks show."""
    return _text("paths/database")


def set_database_file(path: str) -> None:
    QgsSettings().setValue("neaspec/paths/database", path)


def memory_gigabytes() -> float:
    """The memory that one computation may take; 0 = by what the machine has free."""
    return QgsSettings().value("neaspec/memory/gigabytes", 0.0, type=float)


def set_memory_gigabytes(gigabytes: float) -> None:
    QgsSettings().setValue("neaspec/memory/gigabytes", gigabytes)


def pseudonym_key() -> bytes:
    """The office's own secret for the pseudonyms of stations; made at first use, never leaves the profile."""
    saved = _text("sharing/pseudonyms")
    if not saved:
        saved = secrets.token_hex(32)
        QgsSettings().setValue("neaspec/sharing/pseudonyms", saved)
    return bytes.fromhex(saved)
