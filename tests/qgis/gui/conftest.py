"""As much of QGIS's window as the docks need."""

from __future__ import annotations

import time

import pytest
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QToolBar


class Window:
    """As much of QGIS's interface as the dock asks for, on a real main window."""

    def __init__(self):
        self.window = QMainWindow()
        self.toolbar = QToolBar(self.window)
        self.window.addToolBar(self.toolbar)
        self.menu: list[QAction] = []
        self.factories: list[QgsOptionsWidgetFactory] = []
        self.canvas = QgsMapCanvas()
        self.messages = QgsMessageBar(self.window)
        self.active_layer = None
        self.add_feature = QAction(self.window)

    def messageBar(self):  # noqa: N802
        return self.messages

    def setActiveLayer(self, layer):  # noqa: N802
        self.active_layer = layer
        return True

    def actionAddFeature(self):  # noqa: N802
        return self.add_feature

    def mapCanvas(self):  # noqa: N802
        return self.canvas

    def mainWindow(self):  # noqa: N802
        return self.window

    def addTabifiedDockWidget(self, area, dock, tabify_with, raise_tab):  # noqa: N802
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, menu, action):  # noqa: N802
        self.menu.append(action)

    def removePluginMenu(self, menu, action):  # noqa: N802
        self.menu.remove(action)

    def addToolBarIcon(self, action):  # noqa: N802
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):  # noqa: N802
        self.toolbar.removeAction(action)

    def registerOptionsWidgetFactory(self, factory):  # noqa: N802
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):  # noqa: N802
        self.factories.remove(factory)

    def addProject(self, path):  # noqa: N802
        from qgis.core import QgsProject

        QgsProject.instance().read(path)


@pytest.fixture
def iface(qgis_app):
    return Window()


@pytest.fixture
def settle():
    """Let Qt do what is waiting, deletions too."""

    def settle():
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
            QCoreApplication.processEvents()

    return settle


@pytest.fixture
def wait():
    """Until a dock's algorithm has ended."""

    def wait(dock, seconds=60):
        end = time.monotonic() + seconds
        while dock.runner.is_running() and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        assert not dock.runner.is_running()

    return wait
