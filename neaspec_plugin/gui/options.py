"""The plugin's page among QGIS's options: language, the office's own layers, memory, folder of libraries."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from .. import settings
from ..adapters.wording import NATIVE_NAMES, tr
from .icons import icon


class OptionsFactory(QgsOptionsWidgetFactory):
    """What QGIS asks for the page each time the options are opened."""

    def __init__(self):
        super().__init__("NEASPEC", icon("neaspec"))

    def createWidget(self, parent=None) -> QgsOptionsPageWidget:  # noqa: N802
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings and writes them when the options are accepted."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("NeaspecOptions")
        column = QVBoxLayout(self)
        self.language_box = QComboBox()
        self.language_box.addItem(tr("As QGIS"), "")
        for language, name in NATIVE_NAMES.items():
            self.language_box.addItem(name, language)
        self.language_box.setCurrentIndex(max(self.language_box.findData(settings.ui_locale()), 0))
        self.boundaries_widget = QgsFileWidget()
        self.boundaries_widget.setFilter(QgsProviderRegistry.instance().fileVectorFilters())
        self.boundaries_widget.setFilePath(settings.boundaries_file())
        self.ranges_widget = QgsFileWidget()
        self.ranges_widget.setFilter(QgsProviderRegistry.instance().fileVectorFilters())
        self.ranges_widget.setFilePath(settings.ranges_file())
        self.memory_box = QSpinBox()
        self.memory_box.setRange(0, 4096)
        self.memory_box.setSpecialValueText(tr("Automatic"))
        self.memory_box.setValue(round(settings.memory_gigabytes()))
        self.libraries_widget = QgsFileWidget()
        self.libraries_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.libraries_widget.setFilePath(settings.libraries_dir())
        _add(column, tr("Language of the plugin"), self.language_box)
        _add(column, tr("The office's own cleared boundary layer"), self.boundaries_widget)
        column.addWidget(_note(tr("Left empty, no boundary is drawn.")))
        _add(column, tr("The office's own range layer"), self.ranges_widget)
        column.addWidget(_note(tr("Polygons with a field species_id that holds BFS, WNC, HC, AT, AL or SL.")))
        _add(column, tr("Memory for one computation (GB)"), self.memory_box)
        column.addWidget(_note(tr("Automatic: three quarters of what is free, and at least 4 GB.")))
        _add(column, tr("Folder of Python libraries"), self.libraries_widget)
        column.addWidget(_note(tr("A new language or folder takes effect after QGIS is restarted.")))
        column.addStretch(1)

    def apply(self) -> None:
        settings.set_ui_locale(self.language_box.currentData())
        settings.set_boundaries_file(self.boundaries_widget.filePath())
        settings.set_ranges_file(self.ranges_widget.filePath())
        settings.set_memory_gigabytes(self.memory_box.value())
        settings.set_libraries_dir(self.libraries_widget.filePath())


def _add(column: QVBoxLayout, label: str, widget: QWidget) -> None:
    """A label over its field, for there is no room beside it in every language."""
    widget.setAccessibleName(label)
    column.addWidget(_note(label))
    column.addWidget(widget)


def _note(text: str) -> QLabel:
    note = QLabel(text)
    note.setWordWrap(True)
    return note
