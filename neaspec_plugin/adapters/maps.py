"""Map pictures for reports: overview maps in one fixed frame, painted without a screen and in any thread.

A map is its layers (frames with released geometry), painted with the signs of ``styles`` over a neutral coast; title,
legend, scale bar, sources and notes are set around it in the fonts of the language. A boundary is drawn only from the
office's own cleared layer, and no sea is named; there is no north arrow, for north turns in this projection.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from .. import paths
from ..core.messages import Message
from . import callouts, fonts, frame, signs, styles
from .boundaries import boundary_layer
from .memory_layers import memory_layer
from .wording import Wording

if TYPE_CHECKING:
    import pandas as pd

MM_PER_INCH = 25.4
TITLE_PT, LEGEND_PT, LABEL_PT, SMALL_PT = 10.5, 8.0, 7.0, 6.5
LABEL_COLUMNS = 30
SIGN_SCALE = 0.72  # signs in an overview are smaller than on the screen, where one may zoom in


@dataclass(frozen=True)
class MapLayer:
    """One layer of a map: a role of ``styles`` and a frame with its columns and ``geometry`` (shapely, EPSG:4326).

    Points of rows with a text in the column ``label`` are labelled, all of them. ``species`` names the species in the
    frame by id, in the order of the legend. A layer without ``title`` has no heading in the legend.
    """

    role: str
    frame: pd.DataFrame
    species: Mapping[str, str] = field(default_factory=dict)
    title: str = ""


@dataclass(frozen=True)
class _Entry:
    """A line of the legend: one sign, or several that mean the same, and its words."""

    symbols: tuple[QgsSymbol, ...]
    words: str


def render_map(
    layers: Sequence[MapLayer], title: str, wording: Wording, sources: str = "", boundaries: str = "",
    width_mm: float = 170, dpi: int = 220, view: QgsRectangle = frame.RECTANGLE,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> bytes:  # fmt: skip
    """A map as PNG, ``width_mm`` wide; its height follows from title, legend and notes. First layer on top.

    ``title`` says what, where and when; ``sources`` may be empty. All geometry must have passed the release gate. Key
    sites are a layer of role ``sites``; a flyway map is ``flyway_links`` under ``sites``. ``boundaries`` is the file of
    the office's own boundary, drawn over the coast; empty for none. ``view`` is the part shown, in ``crs`` or, without
    it, in the projection of ``frame`` (m). Raises ``NeaspecError``: boundaries_unreadable.
    """
    layers = [layer for layer in layers if len(layer.frame)]
    built = [_layer(layer, wording) for layer in layers]
    sheet = _Sheet(wording, width_mm, dpi, view, crs or frame.regional_crs())
    land = QgsVectorLayer(paths.resource("boundaries", "land.gpkg"), "coast", "ogr")
    styles.style(land, "coast", wording, sensitivity=styles.RELEASED)
    ground = [boundary_layer(boundaries, wording), land] if boundaries else [land]
    blocks = [(layer.title, _entries(drawn)) for layer, drawn in zip(layers, built)]
    blocks += [("", _entries(border)) for border in ground[:-1]]
    notes = [wording.text(Message("map_sources", sources=sources))] if sources else []
    notes += [wording.text(Message(code)) for code in ("boundaries_note", "source_note")]
    return sheet.paint(title, [*built, *ground], blocks, notes, list(_labels(layers)), list(_points(layers)))


def _labels(layers: Sequence[MapLayer]) -> Iterator[tuple[float, float, str]]:
    """Longitude, latitude and words of each label; the same words at the same place once."""
    seen = set()
    for layer in layers:
        if "label" in layer.frame.columns:
            for shape, words in zip(layer.frame["geometry"], layer.frame["label"]):
                if isinstance(words, str) and words and shape is not None and (shape.wkb, words) not in seen:
                    seen.add((shape.wkb, words))
                    yield shape.centroid.x, shape.centroid.y, words


def _points(layers: Sequence[MapLayer]) -> Iterator[tuple[float, float]]:
    for layer in layers:
        for shape in layer.frame["geometry"]:
            if shape is not None and shape.geom_type == "Point":
                yield shape.x, shape.y


# --- layers ---


def _layer(layer: MapLayer, wording: Wording) -> QgsVectorLayer:
    """A layer in memory with the frame's columns, styled by its role."""
    import shapely

    rows = layer.frame[[shape is not None and not shape.is_empty for shape in layer.frame["geometry"]]]
    if layer.role == "sites" and "shared" not in rows.columns:
        rows = rows.assign(
            shared=rows.groupby(shapely.to_wkb(rows["geometry"].to_numpy()))["species_id"].transform("nunique")
        )
    made = memory_layer(rows, layer.role)
    styles.style(made, layer.role, wording, layer.species, sensitivity=styles.RELEASED)
    made.setLabelsEnabled(False)  # set by hand, so that none is lost
    for symbol in made.renderer().symbols(QgsRenderContext()):
        if symbol.type() == QgsSymbol.SymbolType.Marker:
            symbol.setSize(symbol.size() * SIGN_SCALE)
    return made


def _entries(layer: QgsVectorLayer) -> list[_Entry]:
    """The legend of a layer: only the classes that it holds, signs of the same words side by side."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    expressions = QgsExpressionContext()
    expressions.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setExpressionContext(expressions)
    renderer.startRender(context, layer.fields())
    used: set[str] = set()
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        used |= set(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    found: dict[str, list[QgsSymbol]] = {}
    for item in layer.renderer().legendSymbolItems():
        if item.symbol() and item.ruleKey() in used:
            found.setdefault(item.label(), []).append(item.symbol().clone())
    return sorted(
        (_Entry(tuple(symbols), words) for words, symbols in found.items()), key=lambda one: len(one.symbols) > 1
    )


# --- the sheet ---


class _Sheet:
    """The picture: measures in pixels at ``dpi``, fonts by language."""

    def __init__(
        self, wording: Wording, width_mm: float, dpi: int, view: QgsRectangle, crs: QgsCoordinateReferenceSystem
    ):
        self.wording, self.dpi, self.view, self.crs = wording, dpi, view, crs
        self.width = round(self.mm(width_mm))
        self.map_height = round(self.width * view.height() / view.width())
        self._to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsCoordinateTransformContext()
        )

    def mm(self, length: float) -> float:
        return length * self.dpi / MM_PER_INCH

    def font(self, size_pt: float, bold: bool = False) -> QFont:
        """Sized in pixels, so that the picture does not depend on the screen's resolution."""
        made = fonts.font(self.wording.language, size_pt, bold)
        made.setPixelSize(round(size_pt * self.dpi / 72))
        return made

    def paint(
        self,
        title: str,
        layers: list[QgsVectorLayer],
        blocks: list[tuple[str, list[_Entry]]],
        notes: list[str],
        labels: list[tuple[float, float, str]],
        points: list[tuple[float, float]],
    ) -> bytes:
        title_font, small = self.font(TITLE_PT, bold=True), self.font(SMALL_PT)
        gap = self.mm(2)
        title_height = self._text_height(title, title_font)
        legend = _Legend(self, blocks)
        notes_height = sum(self._text_height(note, small) for note in notes) + (len(notes) - 1) * gap / 4
        height = math.ceil(title_height + gap + self.map_height + gap + legend.height + gap + notes_height + gap / 2)
        image = QImage(self.width, height, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(self.dpi * 1000 / MM_PER_INCH))
        image.setDotsPerMeterY(round(self.dpi * 1000 / MM_PER_INCH))
        image.fill(QColor(signs.PAPER))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = self._text(painter, title, title_font, QColor(signs.INK), 0) + gap
        painter.drawImage(QPointF(0, top), self._map(layers))
        painter.save()
        painter.translate(0, top)
        bar = self._scale_bar(painter)
        self._labels(painter, labels, points, bar)
        self._border(painter)
        painter.restore()
        top = legend.paint(painter, top + self.map_height + gap) + gap
        for note in notes:
            top = self._text(painter, note, small, QColor("#5A5A62"), top) + gap / 4
        painter.end()
        return _png(image)

    def _map(self, layers: list[QgsVectorLayer]) -> QImage:
        settings = QgsMapSettings()
        settings.setOutputSize(QSize(self.width, self.map_height))
        settings.setOutputDpi(self.dpi)
        settings.setDestinationCrs(self.crs)
        settings.setTransformContext(QgsCoordinateTransformContext())
        settings.setEllipsoid("WGS84")
        settings.setExtent(self.view)
        settings.setBackgroundColor(QColor(signs.WATER))
        settings.setLayers(layers)
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        picture = QImage(self.width, self.map_height, QImage.Format.Format_RGB32)
        picture.fill(QColor(signs.WATER))
        painter = QPainter(picture)
        # Never the parallel job: in a worker it waits for threads that its own pool cannot give (QGIS 3.22).
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.renderSynchronously()
        painter.end()
        return picture

    def _scale_bar(self, painter: QPainter) -> QRectF:
        """A bar of a round length at the lower right; the projection keeps lengths to some percent in the frame."""
        kilometres = round_length(self.view.width() / 6000)
        length = self.width * kilometres * 1000 / self.view.width()
        right, base = self.width - self.mm(8), self.map_height - self.mm(4)
        left = right - length
        painter.setPen(QPen(QColor(signs.INK), self.mm(0.3)))
        painter.drawLine(QPointF(left, base), QPointF(right, base))
        for end in (left, (left + right) / 2, right):
            painter.drawLine(QPointF(end, base), QPointF(end, base - self.mm(1.2)))
        painter.setFont(self.font(SMALL_PT))
        for end, words in ((left, "0"), (right, self.wording.text(Message("scale_bar_km", distance=kilometres)))):
            half = QFontMetricsF(painter.font()).horizontalAdvance(words) / 2
            painter.drawText(QPointF(end - half, base - self.mm(2)), words)
        return QRectF(left - self.mm(4), base - self.mm(6), length + self.mm(12), self.mm(10))

    def _labels(
        self, painter: QPainter, labels: list[tuple[float, float, str]], points: list[tuple[float, float]], bar: QRectF
    ) -> None:
        """All labels in the nearest room, on a white rim, with a thin line to the point where that is not beside it."""
        font, unit = self.font(LABEL_PT), self.mm(2.6)
        metrics = QFontMetricsF(font)
        lines = [fonts.wrapped(words, LABEL_COLUMNS) for _, _, words in labels]
        sizes = [(max(map(metrics.horizontalAdvance, one)), len(one) * metrics.height()) for one in lines]
        anchors = [self._pixel(x, y) for x, y, _ in labels]
        occupied = []
        for place, number in Counter(points).items():  # species that share a site stand side by side
            (x, y), reach = self._pixel(*place), unit / 2 if number == 1 else 1.1 * unit
            occupied.append((x - reach, y - unit / 2, x + reach, y + unit / 2))
        rim = self.mm(1)
        bounds = (rim, rim, self.width - rim, self.map_height - rim)
        boxes = callouts.place(anchors, sizes, occupied, [bar.getCoords()], bounds, unit)
        painter.setPen(QPen(QColor(signs.INK), self.mm(0.18)))
        for anchor, box in zip(anchors, boxes):
            end = callouts.nearest(box, anchor)
            if math.dist(anchor, end) > 1.2 * unit:
                painter.drawLine(QPointF(*anchor), QPointF(*end))
        for one, box, anchor in zip(lines, boxes, anchors):
            self._label(painter, font, metrics, one, box, to_left=(box[0] + box[2]) / 2 < anchor[0])

    def _label(
        self, painter: QPainter, font: QFont, metrics: QFontMetricsF, lines: list[str], box: callouts.Box, to_left: bool
    ) -> None:
        """Lines of a label, set against the side where its point is."""
        path = QPainterPath()
        for number, line in enumerate(lines):
            left = box[2] - metrics.horizontalAdvance(line) if to_left else box[0]
            path.addText(left, box[1] + number * metrics.height() + metrics.ascent(), font, line)
        rim = QPen(QColor(255, 255, 255, 225), self.mm(0.9))
        rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, rim)
        painter.fillPath(path, QColor(signs.INK))

    def _pixel(self, longitude: float, latitude: float) -> tuple[float, float]:
        point = self._to_map.transform(QgsPointXY(longitude, latitude))
        return (
            (point.x() - self.view.xMinimum()) / self.view.width() * self.width,
            (self.view.yMaximum() - point.y()) / self.view.height() * self.map_height,
        )

    def _border(self, painter: QPainter) -> None:
        line = self.mm(0.15)
        painter.setPen(QPen(QColor(signs.COAST_LINE), line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(line / 2, line / 2, self.width - line, self.map_height - line))

    def _text(self, painter: QPainter, text: str, font: QFont, colour: QColor, top: float) -> float:
        """Set a paragraph over the whole width; returns where the next thing may begin."""
        height = self._text_height(text, font)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(0, top, self.width, height), _WRAP, text)
        return top + height

    def _text_height(self, text: str, font: QFont) -> float:
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, self.width, 1e6), _WRAP, text).height()


_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class _Legend:
    """Blocks of entries under each other, the entries of a block in as many even columns as fit."""

    def __init__(self, sheet: _Sheet, blocks: Iterable[tuple[str, list[_Entry]]]):
        self.sheet = sheet
        self.blocks = [(title, entries) for title, entries in blocks if entries]
        self.font, self.heading = sheet.font(LEGEND_PT), sheet.font(LEGEND_PT, bold=True)
        self.line = max(QFontMetricsF(self.font).height(), sheet.mm(4.2))
        self.icon = sheet.mm(4.6)
        self.between = sheet.mm(1.2)
        self.height = sum(self._height(title, entries) for title, entries in self.blocks)
        self.height += self.between * max(len(self.blocks) - 1, 0)

    def _rows(self, entries: list[_Entry]) -> list[list[_Entry]]:
        """Entries of one sign in even columns, read across; an entry of several signs has a row of its own."""
        plain = [entry for entry in entries if len(entry.symbols) == 1]
        columns = self._columns(plain)
        rows = [plain[first : first + columns] for first in range(0, len(plain), columns)]
        return [*rows, *([entry] for entry in entries if len(entry.symbols) > 1)]

    def _columns(self, plain: list[_Entry]) -> int:
        widest = max((self._width(entry) for entry in plain), default=self.sheet.width)
        fit = max(1, int(self.sheet.width // (widest + self.sheet.mm(5))))
        rows = max(1, math.ceil(len(plain) / fit))
        return max(1, math.ceil(len(plain) / rows))

    def _width(self, entry: _Entry) -> float:
        return (
            self._icon(entry.symbols[0]) + self.sheet.mm(1.2) + QFontMetricsF(self.font).horizontalAdvance(entry.words)
        )

    def _icon(self, symbol: QgsSymbol) -> float:
        """Lines and areas need more room than points to show their pattern."""
        return self.icon if symbol.type() == QgsSymbol.SymbolType.Marker else 2 * self.icon

    def _height(self, title: str, entries: list[_Entry]) -> float:
        return self.line * (len(self._rows(entries)) + (1 if title else 0))

    def paint(self, painter: QPainter, top: float) -> float:
        for number, (title, entries) in enumerate(self.blocks):
            top += self.between if number else 0
            painter.setPen(QColor(signs.INK))
            if title:
                painter.setFont(self.heading)
                painter.drawText(QRectF(0, top, self.sheet.width, self.line), _MIDDLE, title)
                top += self.line
            painter.setFont(self.font)
            plain = [entry for entry in entries if len(entry.symbols) == 1]
            step = self.sheet.width / self._columns(plain)
            for row in self._rows(entries):
                for column, entry in enumerate(row):
                    self._paint_entry(painter, entry, column * step, top)
                top += self.line
        return top

    def _paint_entry(self, painter: QPainter, entry: _Entry, left: float, top: float) -> None:
        for symbol in entry.symbols:
            wide = self._icon(symbol)
            painter.save()
            painter.translate(left, top)
            context = QgsRenderContext.fromQPainter(painter)
            context.setScaleFactor(self.sheet.dpi / MM_PER_INCH)
            context.setFlag(QgsRenderContext.Flag.Antialiasing, True)
            symbol.drawPreviewIcon(painter, QSize(round(wide), round(self.line)), context)
            painter.restore()
            left += wide
        painter.setPen(QColor(signs.INK))
        room = QRectF(left + self.sheet.mm(1.2), top, self.sheet.width - left, self.line)
        painter.drawText(room, _MIDDLE, entry.words)


def round_length(longest: float) -> int:
    """The largest of 1, 2 or 5 times a power of ten that is not above ``longest``."""
    power = 10 ** math.floor(math.log10(longest))
    return int(next(step * power for step in (5, 2, 1) if step * power <= longest))


_MIDDLE = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(data)
