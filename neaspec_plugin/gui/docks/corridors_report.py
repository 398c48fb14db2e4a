"""Report: the overlay that stores the corridors in the database, and the report that holds them."""

from __future__ import annotations

import os

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...core.messages import Message
from .. import result_layers
from ..labels import labelled
from .corridor_rows import FOUND, has
from .corridors_find import STRIPS, optional_layers

OVERLAY, REPORT = "corridoroverlay", "conservationreport"


class ReportPage(QWidget):
    """A sentence, what closes and opens a border, and a button for each step."""

    def __init__(self, dock):
        super().__init__()
        self.dock = dock
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        note = QLabel(dock.words.text(Message("corridors_report")))
        note.setWordWrap(True)
        column.addWidget(note)
        kinds = QgsMapLayerProxyModel.Filter
        self.barriers_box = optional_layers(kinds.LineLayer | kinds.PolygonLayer)
        self.passages_box = optional_layers(kinds.PointLayer)
        algorithm = QgsApplication.processingRegistry().algorithmById(f"neaspec:{OVERLAY}")
        for name, label, box in (
            ("BARRIERS", tr("Barriers"), self.barriers_box),
            ("PASSAGES", tr("Passages"), self.passages_box),
        ):
            labelled(column, label, box)
            if algorithm is not None:
                box.setToolTip(algorithm.parameterDefinition(name).help())
        self.steps = {}
        for name, given in ((OVERLAY, self._corridors), (REPORT, dock.database_given)):
            button = dock.tool_button(f"neaspec:{name}", given)
            if button is not None:
                self.steps[name] = button
                column.addWidget(button)
        column.addStretch(1)

    def _corridors(self) -> dict:
        """The corridors that are listed, with the areas they were found with, and what they are laid over."""
        layer = self.dock.list_page.layer()
        given = {"INPUT": _areas_of(layer) if layer else None}
        for name, box in (
            ("PROTECTED", self.dock.find_page.protected_box),
            ("BARRIERS", self.barriers_box),
            ("PASSAGES", self.passages_box),
        ):
            chosen = box.currentLayer()
            given[name] = chosen.id() if chosen else None
        return {**self.dock.database_given(), **given}

    def refresh(self, _database) -> None:
        """The steps need no more than what is chosen when one is pressed."""

    def refresh_layers(self) -> None:
        """Where corridors pass a border is no place where a fence is open: such results are left out of the box."""
        self.passages_box.setExceptedLayerList(result_layers.with_roles(["border_passages"]))

    def set_busy(self, busy: bool) -> None:
        """Each step has a dialog of its own."""


def _areas_of(layer: QgsVectorLayer) -> str:
    """The file of the corridors' areas beside the lines that were found, else the layer itself."""
    if not has(layer, FOUND):
        return layer.id()
    beside = os.path.join(os.path.dirname(layer.source().split("|")[0]), STRIPS)
    return beside if os.path.isfile(beside) else layer.id()
