"""Which font a language is set in.

Without a family by language Chinese would be set in the Japanese forms of its characters.
"""

from __future__ import annotations

from qgis.PyQt.QtGui import QFont, QFontInfo

from .wording import FONTS


def family(language: str) -> str:
    """The first family of ``wording.FONTS`` that this machine has; the last one stands for whatever it has."""
    *named, last = FONTS[language]
    return next((name for name in named if QFontInfo(QFont(name)).family().casefold() == name.casefold()), last)


def font(language: str, size_pt: float, bold: bool = False) -> QFont:
    """A font of ``size_pt`` points for a language."""
    made = QFont(family(language))
    made.setPointSizeF(size_pt)
    made.setBold(bold)
    return made
