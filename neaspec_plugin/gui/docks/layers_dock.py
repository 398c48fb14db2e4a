"""A dock that works on layers of the project: its pages learn of each that comes or goes."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from .database_dock import DatabaseDock

_SETTLED_MS = 200  # QGIS gives a result its style shortly after it has added the layer


class LayersDock(DatabaseDock):
    """Each page also has ``refresh_layers()``."""

    def build(self, pages) -> None:
        super().build(pages)
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
