"""The Corridors dock: find corridors between core areas, read them, set how they look, take them into a report."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from ...adapters.wording import tr
from .corridors_find import FindPage
from .corridors_list import ListPage
from .corridors_look import LookPage
from .corridors_report import ReportPage
from .database_dock import DatabaseDock

_SETTLED_MS = 200  # QGIS gives a result its style shortly after it has added the layer


class CorridorsDock(DatabaseDock):
    """What: cores and resistance. Do: find, draw, report. See: the corridors with cost, length and countries."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecCorridorsDock", tr("Corridors"), parent)
        self.find_page, self.list_page = FindPage(self), ListPage(self)
        self.look_page, self.report_page = LookPage(self), ReportPage(self)
        self.build(
            (
                (self.find_page, tr("Find")),
                (self.list_page, tr("List")),
                (self.look_page, tr("Look")),
                (self.report_page, tr("Report")),
            )
        )
        self._changed = QTimer(self)
        self._changed.setSingleShot(True)
        self._changed.setInterval(_SETTLED_MS)
        self._changed.timeout.connect(self.refresh_layers)
        project = QgsProject.instance()
        self._signals = (project.layersAdded, project.layersRemoved)
        for signal in self._signals:
            signal.connect(self._changed.start)
        self.tabs.currentChanged.connect(self.refresh_layers)

    def refresh_layers(self, *_tab) -> None:
        """Let each page see the layers that the project has now."""
        for page in self.pages:
            page.refresh_layers()

    def stop(self) -> None:
        for signal in self._signals:
            signal.disconnect(self._changed.start)
        self._changed.stop()
        super().stop()
