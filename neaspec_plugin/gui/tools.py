"""An algorithm on a page of a dock: a button with its name, and a row that runs it on what the dock knows."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..adapters import fonts
from ..adapters.wording import tr
from . import result_layers

COLUMNS = 34  # of a button's text, so that the dock may be 320 pixels wide in every language
_BESIDE = 5  # columns that a second button takes


def algorithm_button(algorithm: QgsProcessingAlgorithm, columns: int = COLUMNS) -> QPushButton:
    """A button with an algorithm's name in as many lines as it needs."""
    button = QPushButton(algorithm.icon(), "\n".join(fonts.wrapped(algorithm.displayName(), columns)))
    button.setAccessibleName(algorithm.displayName())
    return button


def tool_rows(
    column: QVBoxLayout, dock, known: Callable[[], Mapping[str, Any]], names: Mapping[str, bool]
) -> dict[str, ToolRow]:
    """In a column the rows of the algorithms that there are, by name; ``names`` tells of each whether it wants one
    species. ``known`` as in ``ToolRow``."""
    rows = {}
    for name, one_species in names.items():
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"neaspec:{name}")
        if algorithm is not None:
            rows[name] = ToolRow(dock, algorithm, known, one_species)
            column.addWidget(rows[name])
    return rows


def dialog_button(dock, algorithm: QgsProcessingAlgorithm, parameters: Callable[[], Mapping[str, Any]]) -> QToolButton:
    """A button that opens an algorithm's dialog, filled with the parameters that are known."""
    button = QToolButton()
    button.setText("…")
    button.setToolTip(tr("Choose parameters"))
    button.setAccessibleName(f"{algorithm.displayName()}: {tr('Choose parameters')}")
    button.clicked.connect(lambda: dock.open_dialog(algorithm.id(), parameters()))
    return button


def with_dialog(
    column: QVBoxLayout, button: QPushButton, dock, algorithm_id: str, parameters: Callable[[], Mapping[str, Any]]
) -> QToolButton | None:
    """In a column a page's own button for an algorithm and the one that opens its dialog; None where there is none."""
    row = QHBoxLayout()
    row.addWidget(button, 1)
    column.addLayout(row)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    if algorithm is None:
        return None
    given = {"LANGUAGE": dock.words.language}
    beside = dialog_button(dock, algorithm, lambda: {**dock.database_given(), **given, **parameters()})
    row.addWidget(beside)
    return beside


class ToolRow(QWidget):
    """A button that runs an algorithm of the database at once, its results in a folder, on the map and opened; and one
    that opens its dialog instead.

    ``known`` tells the parameters that the page knows, of which the algorithm gets those that it has. The dialog opens
    too where a parameter that it needs is not known, with ``one_species`` also where SPECIES is not.
    """

    def __init__(
        self, dock, algorithm: QgsProcessingAlgorithm, known: Callable[[], Mapping[str, Any]], one_species: bool
    ):
        super().__init__()
        self.dock, self.algorithm, self._known, self._one_species = dock, algorithm, known, one_species
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.run_button = algorithm_button(self.algorithm, COLUMNS - _BESIDE)
        self.run_button.clicked.connect(self.run)
        self.dialog_button = dialog_button(dock, self.algorithm, self.parameters)
        row.addWidget(self.run_button, 1)
        row.addWidget(self.dialog_button)

    def parameters(self) -> dict[str, Any]:
        """Those that the dock and the page know."""
        known = {**self.dock.database_given(), "LANGUAGE": self.dock.words.language, **self._known()}
        return {name: value for name, value in known.items() if value and self.algorithm.parameterDefinition(name)}

    def open_dialog(self) -> None:
        self.dock.open_dialog(self.algorithm.id(), self.parameters())

    def run(self) -> None:
        """Run the algorithm; open its dialog where something is still to be chosen."""
        given = self.parameters()
        if (self._one_species and "SPECIES" not in given) or self._needed() - given.keys():
            self.open_dialog()
            return
        folder = self.dock.results_folder(self.algorithm.name())
        if folder:
            files = {one.name(): _file(folder, one) for one in self.algorithm.destinationParameterDefinitions()}
            self.dock.run(self.algorithm.id(), {**given, **files}, self._show)

    def _needed(self) -> set[str]:
        """The parameters without which the algorithm does not run."""
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        return {
            one.name()
            for one in self.algorithm.parameterDefinitions()
            if not one.flags() & optional and one.defaultValue() is None and not one.isDestination()
        }

    def _show(self, results: dict) -> list[QgsMapLayer]:
        """Layers and tables, which it returns, into the project in the algorithm's order, and the report opened."""
        roles, files = getattr(self.algorithm, "RESULT_ROLES", {}), []
        for one in self.algorithm.destinationParameterDefinitions():
            path = results.get(one.name())
            if path and isinstance(one, QgsProcessingParameterFeatureSink):
                files.append((path, roles.get(one.name(), ""), one.description()))
            elif path:
                QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        added = result_layers.add_results(files, self.dock.words, self.algorithm.displayName())
        drawn = next((layer for layer in added if layer.isSpatial()), None)
        if drawn is not None:
            self.dock.zoom_to(drawn.extent(), drawn.crs())
        return added

    def set_busy(self, busy: bool) -> None:
        self.run_button.setEnabled(not busy)


def _file(folder: str, destination) -> str:
    if isinstance(destination, QgsProcessingParameterFolderDestination):
        return os.path.join(folder, destination.name().lower())
    table = isinstance(destination, QgsProcessingParameterFeatureSink)
    ending = "gpkg" if table else destination.defaultFileExtension()
    return os.path.join(folder, f"{destination.name().lower()}.{ending}")
