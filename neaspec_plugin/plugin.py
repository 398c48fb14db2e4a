"""The plugin's life in QGIS: what is added at start and removed at the end. No logic."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import libraries, settings


class NeaspecPlugin:
    """Registers the Processing provider and, in QGIS Desktop, the docks with their actions, the tutorial and the
    page of options."""

    def __init__(self, iface):
        libraries.make_available(settings.libraries_dir())
        self.iface = iface
        self.provider = None
        self.docks = []
        self.options = None
        self.tutorial = None

    def initProcessing(self) -> None:  # noqa: N802 - called by qgis_process, which never calls initGui
        from .adapters import wording
        from .processing.provider import NeaspecProvider

        if self.provider is None:
            wording.install()
            self.provider = NeaspecProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)
            # a model made before its children's provider is registered shows no outputs
            self.provider.refreshAlgorithms()

    def initGui(self) -> None:  # noqa: N802
        from .adapters.wording import tr
        from .gui.docks.launcher import DockLauncher
        from .gui.options import OptionsFactory
        from .gui.tutorial_action import TutorialAction

        self.initProcessing()
        self.docks = [
            DockLauncher(self.iface, "Species", tr("Flagship species"), "neaspec"),
            DockLauncher(self.iface, "Sites", tr("Sites"), "sites"),
            DockLauncher(self.iface, "Detections", tr("Detections"), "import"),
            DockLauncher(self.iface, "Individuals", tr("Individual animals"), "individuals"),
            DockLauncher(self.iface, "Corridors", tr("Corridors"), "corridor"),
            DockLauncher(self.iface, "Priorities", tr("Priorities"), "priorities"),
        ]
        for launcher in self.docks:
            launcher.install()
        self.tutorial = TutorialAction(self.iface)
        self.tutorial.install()
        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)

    def unload(self) -> None:
        from .adapters import wording

        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        for launcher in self.docks:
            launcher.remove()
        self.docks = []
        if self.tutorial is not None:
            self.tutorial.remove()
            self.tutorial = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        wording.uninstall()
