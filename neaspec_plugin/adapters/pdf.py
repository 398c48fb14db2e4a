"""A report as PDF: text laid out by Qt, charts as vectors, maps as pictures, a footer on each page.

Works without a screen and in any thread. Fonts are those of the report's language.
"""

from __future__ import annotations

import os
import re
from typing import Mapping

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from qgis.PyQt.QtSvg import QSvgRenderer

from ..about import TITLE, VERSION
from ..core.errors import NeaspecError
from ..core.messages import Message
from . import fonts
from .wording import Wording

DPI = 300
MARGIN_MM = (18, 16, 18, 20)  # left, top, right, bottom; the footer stands in the last
BODY_PT, FOOTER_PT, SMALLEST_PT = 9.5, 7.5, 6.0
SCHEME = "figure:"
