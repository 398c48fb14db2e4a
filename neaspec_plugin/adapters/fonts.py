"""Which font a language is set in, and where its lines break.

Without a family by language Chinese would be set in the Japanese forms of its characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from qgis.PyQt.QtGui import QFont, QFontInfo

from .wording import FONTS

# Shaped, these fonts take digits beside Latin letters from glyphs that stand for no character: a PDF would lose them.
# Their scripts need no shaping.
_UNSHAPED = ("zh_CN", "ja", "ko", "ko_KP")


# A list of fonts as an attribute, or in CSS, where a quoted name may be one of its parts.
_FAMILY = re.compile(r"""font-family(\s*=\s*"[^"]*"|\s*:(?:[^;"'}<]|"[^"<>=]*"|'[^'<>=]*')*)""")


def family(language: str) -> str:
    """The first family of ``wording.FONTS`` that this machine has; the last one stands for whatever it has."""
    *named, last = FONTS[language]
    return next((name for name in named if QFontInfo(QFont(name)).family().casefold() == name.casefold()), last)


def font(language: str, size_pt: float, bold: bool = False) -> QFont:
    """A font of ``size_pt`` points for a language."""
    made = QFont(family(language))
    made.setPointSizeF(size_pt)
    made.setBold(bold)
    if language in _UNSHAPED:
        made.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    else:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.02)  # no ligatures: "fl" must be found in a PDF
    return made


def in_one_family(text: str, family: str) -> str:
    """HTML or SVG with its lists of fonts replaced by one family: Qt would not always take the first that is there."""
    return _FAMILY.sub(
        lambda found: f'font-family="{family}"' if found[1].lstrip()[0] == "=" else f"font-family:'{family}'", text
    )


def wrapped(text: str, columns: int) -> list[str]:
    """As few lines as ``columns`` allow, of even length; a Chinese, Japanese or Korean character takes two columns."""
    lines = _wrapped(text, columns)
    while columns > 1 and len(narrower := _wrapped(text, columns - 1)) == len(lines):
        lines, columns = narrower, columns - 1
    return lines


def _wrapped(text: str, columns: int) -> list[str]:
    lines, line, width = [], "", 0
    for piece in pieces(text):
        if line and width + _columns(piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line, width = "", 0
        line, width = line + piece, width + _columns(piece)
    return [*lines, line.rstrip()]


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def pieces(text: str) -> Iterator[str]:
    """Pieces between which a line may break: after a space, and before each Chinese character or Kana."""
    piece = ""
    for character in text:
        if piece and (piece[-1] == " " or "\u3041" <= character <= "\u30fa" or "\u4e00" <= character <= "\u9fff"):
            yield piece
            piece = ""
        piece += character
    yield piece
