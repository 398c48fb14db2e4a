"""A dock's menu action and, once asked for, the dock; mirrors ``initGui`` and ``unload``."""

from __future__ import annotations

import importlib

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction

from ... import libraries
from ...adapters.wording import Wording
from ...core.messages import Message
from ..icons import icon

MENU = "NEASPEC"
NAMES = ("Species", "Sites", "Detections", "Individuals", "Corridors", "Priorities")
REQUIRED = ("pandas", "shapely", "scipy")
DOCKS = [f"Neaspec{name}Dock" for name in NAMES]


class DockLauncher:
    """Imports and makes the dock at the first click: QGIS opens quickly, also where libraries are missing."""

    def __init__(self, iface, name: str, title: str, icon_name: str):
        self.iface, self.name, self.title, self.icon_name = iface, name, title, icon_name
        self.action: QAction | None = None
        self.dock = None

    def install(self) -> None:
        self.action = QAction(icon(self.icon_name), self.title, self.iface.mainWindow())
        self.action.setObjectName(f"Neaspec{self.name}Action")
        self.action.setCheckable(True)
        self.action.triggered.connect(self.toggle)
        self.iface.addPluginToMenu(MENU, self.action)
        self.iface.addToolBarIcon(self.action)

    def toggle(self, checked: bool) -> None:
        if self.dock is None:
            lacking = libraries.missing(REQUIRED)
            if lacking:
                told = Wording().text(Message("library_missing", libraries=lacking))
                self.iface.messageBar().pushMessage(self.title, told, Qgis.MessageLevel.Warning, 0)
                self.action.setChecked(False)
                return
            module = importlib.import_module(f".{self.name.lower()}_dock", __package__)
            self.dock = getattr(module, f"{self.name}Dock")(self.iface)
            self.dock.setToggleVisibilityAction(self.action)
            # beside the other docks of the plugin as a tab: each needs the whole height
            self.iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock, DOCKS, True)
        self.dock.setUserVisible(checked)

    def remove(self) -> None:
        if self.dock is not None:
            self.dock.stop()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removePluginMenu(MENU, self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
