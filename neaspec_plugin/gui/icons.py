"""Icons for the theme that QGIS wears."""

from __future__ import annotations

import os

from qgis.PyQt.QtGui import QGuiApplication, QIcon, QPalette

from .. import paths

_DARK_BELOW = 128  # lightness of the window's colour, 0 to 255


def icon(name: str) -> QIcon:
    """The icon of a name, in its variant for dark themes where the window is dark."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    dark = paths.resource("icons", "dark", f"{name}.svg")
    return QIcon(dark if window.lightness() < _DARK_BELOW and os.path.exists(dark) else paths.icon(name))
