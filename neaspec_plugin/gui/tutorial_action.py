"""The menu's way to the tutorial, a page of the plugin's own that needs no network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from .. import paths
from ..adapters.wording import interface_language, tr
from .docks.launcher import MENU
from .icons import icon


class TutorialAction:
    """Opens the page in the language of the interface; mirrors ``initGui`` and ``unload``."""

    def __init__(self, iface):
        self.iface = iface
        self.action = QAction(icon("neaspec"), tr("Tutorial"), iface.mainWindow())
        self.action.setObjectName("NeaspecTutorialAction")
        self.action.triggered.connect(self.open)

    def install(self) -> None:
        self.iface.addPluginToMenu(MENU, self.action)

    def open(self, *_checked) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(paths.help_file(interface_language(), "tutorial")))

    def remove(self) -> None:
        self.iface.removePluginMenu(MENU, self.action)
        self.action.deleteLater()
