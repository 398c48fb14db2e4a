"""Finds shapely and geopandas where QGIS's own Python has none, or one too old.

On Debian 12 the packages bring shapely 1.8; ``make setup`` puts shapely 2 and geopandas into a private folder. That
folder goes first on ``sys.path`` only where shapely 2 is missing, so that a QGIS that has it is left alone.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys

# what an algorithm may name in ``requires``: import name -> oldest version that works
REQUIRED = {"pandas": "1.5", "shapely": "2.0", "geopandas": "0.12", "scipy": "1.10"}


def default_dir() -> str:
    return os.path.join(
        os.path.expanduser("~"), ".local", "share", "neaspec", f"py{sys.version_info[0]}{sys.version_info[1]}"
    )


def has_shapely_2() -> bool:
    """Whether ``import shapely`` gives 2.x; does not import it, for an imported 1.8 would stay."""
    loaded = sys.modules.get("shapely")
    if loaded is not None:
        return hasattr(loaded, "from_wkb")
    found = importlib.util.find_spec("shapely")
    return bool(found and found.origin) and os.path.exists(
        os.path.join(os.path.dirname(found.origin), "constructive.py")
    )


def make_available(folder: str = "") -> str | None:
    """Put the private folder first on ``sys.path`` where shapely 2 is missing; returns the folder, or None."""
    folder = folder or default_dir()
    if has_shapely_2() or not os.path.isdir(os.path.join(folder, "shapely")):
        return None
    if folder not in sys.path:
        sys.path.insert(0, folder)
    importlib.invalidate_caches()
    return folder


def missing(names: tuple[str, ...]) -> list[str]:
    """Those of ``names`` that cannot be imported or are too old, without importing them."""
    lacking = [name for name in names if importlib.util.find_spec(name) is None]
    if "shapely" in names and "shapely" not in lacking and not has_shapely_2():
        lacking.append("shapely")
    return lacking
