"""What the docks on a conservation database share: the database above, pages below, one algorithm at a time."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Mapping, Sequence
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsCoordinateTransform, QgsProcessingUtils, QgsProject
from qgis.gui import QgsDockWidget, QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..busy_row import BusyRow
from ..runner import Runner
from ..tools import algorithm_button

_MOST_LINES = 12  # of a message; a longer one scrolls


class DatabaseDock(QgsDockWidget):
    """Each page has ``refresh(database or None)`` and ``set_busy(bool)``; it runs algorithms by the dock's ``run``."""

    def __init__(self, iface, name: str, title: str, parent=None):
        super().__init__(title, parent or iface.mainWindow())
        self.setObjectName(name)
        self.iface = iface
        self.words = Wording()
        self.runner = Runner(self)
        self.runner.finished.connect(self._ended)
        self._then: Callable[[dict], None] = lambda results: None
        self._folder = ""  # of the results of the run
        self.pages: tuple = ()

    def build(self, pages: Sequence[tuple[QWidget, str]]) -> None:
        """The widgets, with a tab for each (page, title); then what the last used database has."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(6, 6, 6, 6)
        self.message_bar = QgsMessageBar()
        # a message never widens the dock
        self.message_bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self.message_bar)
        column.addWidget(QLabel(tr("Conservation database")))
        self.database_widget = QgsFileWidget()
        self.database_widget.setFilter("GeoPackage (*.gpkg)")
        self.database_widget.setAccessibleName(tr("Conservation database"))
        self.database_widget.fileChanged.connect(self._choose_database)
        column.addWidget(self.database_widget)
        self.busy_row = BusyRow(self.runner)
        column.addWidget(self.busy_row)
        self.pages = tuple(page for page, _ in pages)
        self.tabs = QTabWidget()
        self.tabs.setUsesScrollButtons(False)  # the dock is as wide as the titles of its pages, in every language
        for page, title in pages:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            # a bar that comes and goes changes the width, so the height of what wraps, so the bar again: without end
            scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            scroll.setWidget(page)
            self.tabs.addTab(scroll, title)
        column.addWidget(self.tabs, 1)
        self.setWidget(body)
        self.setMinimumWidth(300)
        self._choose_database(settings.database_file())

    # --- the database --------------------------------------------------------------------------------------------

    @property
    def database_path(self) -> str:
        return self.database_widget.filePath()

    def database(self):
        """The database chosen, opened; None, with a word to the user, where there is none to open."""
        from ...adapters.database import open_database

        if not self.database_path or not os.path.exists(self.database_path):
            return None
        try:
            return open_database(self.database_path)
        except NeaspecError as error:
            self.tell(self.words.text(error.message), Qgis.MessageLevel.Warning)
            return None

    def _choose_database(self, path: str) -> None:
        if self.database_widget.filePath() != path:
            self.database_widget.setFilePath(path)
        settings.set_database_file(path)
        self.refresh()

    def refresh(self) -> None:
        """Show what the database has now."""
        self.show_pages(self.database())

    def show_pages(self, database) -> None:
        """Let each page show a database, or None."""
        for page in self.pages:
            page.refresh(database)

    # --- what is run ---------------------------------------------------------------------------------------------

    def run(self, algorithm_id: str, parameters: Mapping[str, Any], then: Callable[[dict], None] | None = None) -> None:
        """Run an algorithm on the database; ``then`` gets its outputs. What is refused is told."""
        if not self.database_path or not os.path.exists(self.database_path):
            self.tell(self.words.text(Message("choose_database")), Qgis.MessageLevel.Warning)
            return
        self.run_on_layers(algorithm_id, {"DATABASE": self.database_path, **parameters}, then)

    def run_on_layers(
        self, algorithm_id: str, parameters: Mapping[str, Any], then: Callable[[dict], None] | None = None
    ) -> None:
        """As ``run``, for an algorithm that needs no database."""
        refused = self.runner.run(algorithm_id, parameters)
        if refused:
            self._drop_folder()
            self.tell(refused, Qgis.MessageLevel.Warning)
            return
        self._then = then or (lambda results: None)
        self._set_busy(True)

    def _ended(self, worked: bool, results: dict, log: str, seconds: float) -> None:
        self._set_busy(False)
        lines = [line for line in log.splitlines() if line.strip()]
        if not worked:
            self._drop_folder()
            self.tell(lines[-1] if lines else tr("Failed"), Qgis.MessageLevel.Warning)
            return
        told = self.words.text(Message("completed_in", seconds=self.words.number(seconds, 1)))
        self.tell(told, Qgis.MessageLevel.Success, "\n".join(lines))
        self.refresh()
        self._reload_layers()
        self._then(results)

    def results_folder(self, name: str) -> str | None:
        """A new folder beside the database or the project, a temporary one where there is neither; None, with a word to
        the user, where it cannot be made. It goes again with a run that fails."""
        beside = os.path.dirname(self.database_path) if self.database_given() else ""
        base = beside or QgsProject.instance().homePath() or QgsProcessingUtils.tempFolder()
        stem = os.path.join(base, f"{name}_{time.strftime('%Y-%m-%d_%H%M%S')}")
        folder, number = stem, 1
        while os.path.exists(folder):  # of another run in the same second
            number += 1
            folder = f"{stem}_{number}"
        try:
            os.makedirs(folder)
        except OSError:
            told = Message("not_writable", file=os.path.basename(folder))
            self.tell(self.words.text(told), Qgis.MessageLevel.Warning)
            return None
        self._folder = folder
        return folder

    def _drop_folder(self) -> None:
        with contextlib.suppress(OSError):  # none was made, or it is not empty
            os.rmdir(self._folder)

    def tool_button(
        self,
        algorithm_id: str,
        parameters: Callable[[], Mapping[str, Any]],
        then: Callable[[dict], None] | None = None,
    ) -> QPushButton | None:
        """A button with an algorithm's name that opens its dialog, filled in; None where there is no such algorithm.
        ``then`` gets the outputs of each run of the dialog that worked."""
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is None:
            return None
        button = algorithm_button(algorithm)

        def opened() -> None:
            dialog = self.open_dialog(algorithm_id, parameters())
            if then:
                dialog.algorithmFinished.connect(lambda worked, results: then(results) if worked else None)

        button.clicked.connect(opened)
        return button

    def open_dialog(self, algorithm_id: str, parameters: Mapping[str, Any]) -> QDialog:
        """The algorithm's own dialog beside the dock, which shows what the database has after it has run."""
        import processing

        given = {name: value for name, value in parameters.items() if value not in (None, "", [])}
        dialog = processing.createAlgorithmDialog(algorithm_id, given)
        dialog.algorithmFinished.connect(self.refresh)
        dialog.show()
        return dialog

    def open_page(self, page) -> None:
        self.tabs.setCurrentIndex(self.pages.index(page))

    def database_given(self) -> dict[str, str]:
        """DATABASE, where one is chosen that exists."""
        return {"DATABASE": self.database_path} if os.path.exists(self.database_path) else {}

    def _reload_layers(self) -> None:
        """Open layers see new rows only after this; of no database where none is chosen."""
        if not self.database_path:
            return
        for layer in QgsProject.instance().mapLayers().values():
            if os.path.basename(self.database_path) in layer.source():
                layer.reload() if not hasattr(layer, "dataProvider") else layer.dataProvider().reloadData()
                layer.triggerRepaint()

    def _set_busy(self, busy: bool) -> None:
        self.busy_row.set_busy(busy)
        for page in self.pages:
            page.set_busy(busy)

    def tell(self, text: str, level, more: str = "") -> None:
        """A message, with a button to read ``more`` where there is more."""
        self.message_bar.clearWidgets()
        if more:
            self.message_bar.pushMessage("", text, more, level, 0)
        else:
            self.message_bar.pushMessage(text, level, 0)
        self._show_whole(self.message_bar.currentItem().findChild(QTextBrowser))

    def _show_whole(self, message: QTextBrowser | None) -> None:
        """Let a message be as high as its text, of which QGIS shows two lines."""
        if message is None:
            return
        most = _MOST_LINES * message.fontMetrics().lineSpacing()

        def fit(*_size) -> None:
            message.setFixedHeight(min(round(message.document().size().height()) + 2 * message.frameWidth(), most))

        message.document().documentLayout().documentSizeChanged.connect(fit)
        fit()

    def zoom_to(self, box, crs) -> None:
        """Show a rectangle of a reference system on the map."""
        canvas = self.iface.mapCanvas()
        to_map = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        canvas.setExtent(to_map.transformBoundingBox(box))
        canvas.refresh()

    def stop(self) -> None:
        """Before the dock goes: nothing of it may still be running."""
        self.runner.cancel()
        self.runner.finished.disconnect(self._ended)
