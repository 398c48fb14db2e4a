"""Report: the overlay that stores the corridors in the database, and the report that holds them."""

from __future__ import annotations

import os

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...core.messages import Message
from .corridors_find import STRIPS

OVERLAY, REPORT = "corridoroverlay", "conservationreport"


class ReportPage(QWidget):
    """A sentence and a button for each step."""

    def __init__(self, dock):
        super().__init__()
        self.dock = dock
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        note = QLabel(dock.words.text(Message("corridors_report")))
        note.setWordWrap(True)
        column.addWidget(note)
        self.steps = {}
        for name, given in ((OVERLAY, self._corridors), (REPORT, dock.database_given)):
            button = dock.tool_button(f"neaspec:{name}", given)
            if button is not None:
                self.steps[name] = button
                column.addWidget(button)
        column.addStretch(1)

    def _corridors(self) -> dict:
        """The corridors that are listed, with the areas they were found with, and the protected areas."""
        layer, areas = self.dock.list_page.layer(), self.dock.find_page.protected_box.currentLayer()
        given = {"INPUT": _areas_of(layer) if layer else None, "PROTECTED": areas.id() if areas else None}
        return {**self.dock.database_given(), **given}

    def refresh(self, _database) -> None:
        """The steps need no more than what is chosen when one is pressed."""

    def refresh_layers(self) -> None:
        """As ``refresh``."""

    def set_busy(self, busy: bool) -> None:
        """Each step has a dialog of its own."""


def _areas_of(layer: QgsVectorLayer) -> str:
    """The file of the corridors' areas beside their lines, else the layer itself."""
    beside = os.path.join(os.path.dirname(layer.source().split("|")[0]), STRIPS)
    return beside if os.path.isfile(beside) else layer.id()
