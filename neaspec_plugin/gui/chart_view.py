"""A chart of core's, drawn as wide as its widget."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..adapters.chart import Chart
from ..adapters.wording import FONTS, Wording
from ..core.messages import Message
from ..core.reports import charts

WIDTH = 360  # CSS pixels: about the width of a dock, so that letters keep their size


class ChartView(QWidget):
    """White as paper in every theme, for the chart's colours are made for it."""

    def __init__(self, words: Wording, parent=None):
        super().__init__(parent)
        self.words = words
        self.chart: Chart | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart, title: Message) -> None:
        """Show a chart, or nothing."""
        if chart is None:
            self.chart = None
        else:
            svg = charts.draw(chart, title, title, self.words, FONTS[self.words.language], WIDTH)
            self.chart = Chart(svg, self.words.language)
        self.setAccessibleName(self.words.text(title))
        self.setVisible(chart is not None)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return 0 if self.chart is None else round(width * self.chart.size.height() / self.chart.size.width())

    def sizeHint(self) -> QSize:  # noqa: N802
        width = max(self.width(), 280)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event) -> None:  # noqa: N802
        if self.chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        height = self.heightForWidth(self.width())
        self.chart.paint(painter, QRectF(0, 0, self.width(), height), self.logicalDpiX())
        painter.end()

    def resizeEvent(self, event) -> None:  # noqa: N802
        self.setMinimumHeight(self.heightForWidth(self.width()))
        super().resizeEvent(event)
