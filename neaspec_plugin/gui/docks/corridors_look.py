"""Look: how opaque and how wide a raster result is drawn, at once and without computing it again; its legend."""

from __future__ import annotations

import math
from html import escape

from qgis.core import QgsRasterLayer
from qgis.gui import QgsOpacityWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QSlider, QVBoxLayout, QWidget

from ...adapters import raster_styles, styles
from ...adapters.wording import tr
from ...core.messages import Message
from .. import result_layers
from ..labels import choice_box, labelled


class LookPage(QWidget):
    """The layer, two sliders, and the legend."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._samples: dict[str, raster_styles.Sample] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.layer_box = choice_box()
        labelled(column, tr("Layer"), self.layer_box)
        self.layer_box.currentIndexChanged.connect(self._show_layer)
        self.opacity_widget, self.width_slider = QgsOpacityWidget(), QSlider(Qt.Orientation.Horizontal)
        self.width_slider.setRange(1, 100)
        self.width_slider.setPageStep(10)
        labelled(column, tr("Opacity"), self.opacity_widget)
        self.width_part = QWidget()
        part = QVBoxLayout(self.width_part)
        part.setContentsMargins(0, 0, 0, 0)
        labelled(part, tr("Width"), self.width_slider)
        self.width_label, note = QLabel(), QLabel(self.words.text(Message("look_wider")))
        for label in (self.width_label, note):
            label.setWordWrap(True)
            part.addWidget(label)
        column.addWidget(self.width_part)
        self.legend_label = QLabel()
        self.legend_label.setWordWrap(True)
        self.legend_label.setTextFormat(Qt.TextFormat.RichText)
        column.addWidget(self.legend_label)
        column.addStretch(1)
        self.opacity_widget.opacityChanged.connect(self._set_opacity)
        self.width_slider.valueChanged.connect(self._set_width)

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, _database) -> None:
        self.refresh_layers()

    def refresh_layers(self) -> None:
        result_layers.fill_layers(self.layer_box, result_layers.with_roles(raster_styles.ROLES))
        there = {self.layer_box.itemData(place) for place in range(self.layer_box.count())}
        self._samples = {key: value for key, value in self._samples.items() if key in there}
        self._show_layer()

    def layer(self) -> QgsRasterLayer | None:
        return result_layers.chosen_layer(self.layer_box)

    def _is_mosaic(self) -> bool:
        layer = self.layer()
        return layer is not None and layer.customProperty(styles.ROLE) == "corridor_mosaic"

    def _show_layer(self, *_index) -> None:
        layer = self.layer()
        self.layer_box.setEnabled(layer is not None)
        self.opacity_widget.setEnabled(layer is not None)
        self.width_part.setVisible(self._is_mosaic())
        if layer is None:
            self.legend_label.setText(self.words.html(Message("look_empty")))
            return
        for widget, set_value, value in (
            (self.opacity_widget, self.opacity_widget.setOpacity, layer.opacity()),
            (self.width_slider, self.width_slider.setValue, round(100 * raster_styles.shown_share(layer))),
        ):
            widget.blockSignals(True)
            set_value(value)
            widget.blockSignals(False)
        self._tell(layer)

    def _sample(self, layer: QgsRasterLayer) -> raster_styles.Sample:
        if layer.id() not in self._samples:
            self._samples[layer.id()] = raster_styles.sample(layer)
        return self._samples[layer.id()]

    def _tell(self, layer: QgsRasterLayer) -> None:
        words = self.words
        if self._is_mosaic():
            found = self._sample(layer)
            most = found.quantile(self.width_slider.value() / 100)
            shown, every = found.area_to(most), found.area_to(math.inf)
            told = Message(
                "look_width",
                percent=words.percent(shown / every if every else 0.0),
                excess=words.number(most),
                hectares=words.number(shown),
            )
            self.width_label.setText(words.text(told))
        rows = "".join(
            f'<tr><td style="background:{_opaque(colour)}">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</td>'
            f"<td>&nbsp;{escape(label)}</td></tr>"
            for label, colour in raster_styles.legend(layer)
        )
        self.legend_label.setText(f"{escape(layer.name())}<table cellspacing='1'>{rows}</table>")

    # --- what is changed -----------------------------------------------------------------------------------------

    def _set_opacity(self, share: float) -> None:
        layer = self.layer()
        if layer is not None:
            layer.setOpacity(share)
            layer.triggerRepaint()

    def _set_width(self, percent: int) -> None:
        layer = self.layer()
        if layer is not None and self._is_mosaic():
            raster_styles.show_width(layer, self.words, percent / 100, self._sample(layer))
            self._tell(layer)
            layer.triggerRepaint()

    def set_busy(self, busy: bool) -> None:
        """Drawing goes on while an algorithm runs."""


def _opaque(colour: QColor) -> str:
    """A colour as it looks on white paper."""
    share = colour.alphaF()
    return QColor(*(round(255 - (255 - part) * share) for part in colour.getRgb()[:3])).name()
