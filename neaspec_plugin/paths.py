"""Where the plugin's own files lie, in the development tree and installed."""

from __future__ import annotations

import os

# not resolved: the development tree is a folder of links that must not be left
PACKAGE = os.path.dirname(os.path.abspath(__file__))


def _beside_or_inside(name: str) -> str:
    inside = os.path.join(PACKAGE, name)
    return inside if os.path.exists(inside) else os.path.join(os.path.dirname(PACKAGE), name)


def metadata_file() -> str:
    return _beside_or_inside("metadata.txt")


def i18n_dir() -> str:
    return _beside_or_inside("i18n")


def resource(*parts: str) -> str:
    """The path of a file under ``resources/``."""
    return os.path.join(_beside_or_inside("resources"), *parts)


def reference_dir() -> str:
    return resource("reference")


def icon(name: str) -> str:
    return resource("icons", f"{name}.svg")


def help_file(language: str, algorithm: str) -> str:
    """The help page of an algorithm; falls back from ko_KP to ko and from anything to English."""
    for candidate in (language, language.split("_")[0], "en"):
        path = resource("help", candidate, f"{algorithm}.html")
        if os.path.exists(path):
            return path
    return resource("help", "en", f"{algorithm}.html")
