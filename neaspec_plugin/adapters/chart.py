"""A chart in SVG, painted so that its words stay words: Qt's own SVG painter turns text into outlines, too bold."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QByteArray, QPointF, QRectF, QSizeF
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from . import fonts

POINTS_PER_INCH = 72


@dataclass(frozen=True)
class _Word:
    """A text of the chart: where its baseline begins, in the chart's units, and how it is set."""

    words: str
    x: float
    y: float
    size: float
    anchor: str
    bold: bool
    colour: str


class Chart:
    """An SVG document whose texts carry x, y, text-anchor, font-size, font-weight and fill, or inherit them.

    Texts under a ``transform`` stay with Qt's painter. ``size`` is the chart's own, in CSS pixels.
    """

    def __init__(self, svg: str, language: str):
        self._language = language
        document = QDomDocument()
        document.setContent(svg)
        texts = document.elementsByTagName("text")
        found = [texts.at(number).toElement() for number in range(texts.count())]
        found = [element for element in found if not _inherited(element, "transform")]
        self._words = [_word(element) for element in found]
        for element in found:
            element.parentNode().removeChild(element)
        drawing = fonts.in_one_family(document.toString(), fonts.family(language))
        self._drawing = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
        self.size = QSizeF(self._drawing.defaultSize())

    def paint(self, painter: QPainter, place: QRectF, dpi: float) -> None:
        """Fill ``place`` of a device with ``dpi`` dots an inch."""
        self._drawing.render(painter, place)
        view = self._drawing.viewBoxF()
        scale = place.width() / view.width()
        painter.save()
        for word in self._words:
            font = fonts.font(self._language, word.size * scale * POINTS_PER_INCH / dpi, word.bold)
            width = QFontMetricsF(font, painter.device()).horizontalAdvance(word.words)
            shift = {"middle": width / 2, "end": width}.get(word.anchor, 0.0)
            corner = QPointF((word.x - view.x()) * scale - shift, (word.y - view.y()) * scale)
            painter.setFont(font)
            painter.setPen(QColor(word.colour))
            painter.drawText(place.topLeft() + corner, word.words)
        painter.restore()


def _word(element: QDomElement) -> _Word:
    return _Word(
        element.text(),
        _length(element.attribute("x", "0")),
        _length(element.attribute("y", "0")),
        _length(_inherited(element, "font-size") or "16"),
        _inherited(element, "text-anchor"),
        _inherited(element, "font-weight") in ("bold", "600", "700", "800"),
        _inherited(element, "fill") or "#000000",
    )


def _inherited(element: QDomElement, name: str) -> str:
    while not element.isNull():
        if element.hasAttribute(name):
            return element.attribute(name)
        element = element.parentNode().toElement()
    return ""


def _length(text: str) -> float:
    return float(text.removesuffix("px"))
