"""The Species dock: six species, what is known of each, and three buttons that run the chain."""

from __future__ import annotations

import os

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.gui import QgsDockWidget, QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES, VOCABULARIES
from ...core.species import profile
from ..busy_row import BusyRow
from ..icons import icon
from ..models.site_model import SITE_ID_ROLE, SiteFilter, SiteModel
from ..runner import Runner
from .species_page import page_html

ZOOM_DEGREES = 0.5
COUNT_SEASONS = {"passage": ["spring_passage", "autumn_passage"], "resident": ["year_round"]}  # of a listed season


class SpeciesDock(QgsDockWidget):
    """What: a species. Do: load, assess, report. See: its page and its sites. All figures come from the database."""

    def __init__(self, iface, parent=None):
        super().__init__(tr("Flagship species"), parent or iface.mainWindow())
        self.setObjectName("NeaspecSpeciesDock")
        self.iface = iface
        self.words = Wording()
        self.runner = Runner(self)
        self.runner.finished.connect(self._ended)
        self.tables: dict = {}
        self.profile = profile.Profile("")
        self.species_id = SPECIES[0]
        self._running = ""
        self._build()
        self._choose_database(settings.database_file())

    # --- widgets -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(6, 6, 6, 6)
        self.message_bar = QgsMessageBar()
        self.message_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column.addWidget(self.message_bar)
        column.addWidget(QLabel(tr("Conservation database")))
        self.database_widget = QgsFileWidget()
        self.database_widget.setFilter("GeoPackage (*.gpkg)")
        self.database_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.database_widget.setConfirmOverwrite(False)
        self.database_widget.setAccessibleName(tr("Conservation database"))
        self.database_widget.fileChanged.connect(self._choose_database)
        column.addWidget(self.database_widget)
        column.addLayout(self._species_row())
        column.addLayout(self._button_row())
        self.busy_row = BusyRow(self.runner)
        column.addWidget(self.busy_row)
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(False)
        self.page.setAccessibleName(tr("What is known of the species"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.page, tr("Species"))
        self.tabs.addTab(self._sites_tab(), tr("Key sites"))
        column.addWidget(self.tabs, 1)
        self.note = QLabel(self.words.text(Message("source_note")))
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        self.setWidget(body)
        self.setMinimumWidth(300)

    def _species_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.species_buttons = {}
        for code in SPECIES:
            button = QToolButton()
            button.setIcon(icon(f"species_{code}"))
            button.setIconSize(QSize(32, 32))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked, chosen=code: self.show_species(chosen))
            self.species_buttons[code] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.load_button = QPushButton(icon("load_layers"), tr("Load layers"))
        self.assess_button = QPushButton(icon("assess"), tr("Assess key sites"))
        self.report_button = QPushButton(icon("report"), tr("Open report"))
        self.load_button.setDefault(True)
        self.load_button.clicked.connect(self.load_layers)
        self.assess_button.clicked.connect(self.assess)
        self.report_button.clicked.connect(self.open_report)
        for button in (self.load_button, self.assess_button, self.report_button):
            column.addWidget(button)
        return column

    def _sites_tab(self) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        self.season_box, self.country_box = QComboBox(), QComboBox()
        for label, box in ((tr("Season"), self.season_box), (tr("Country"), self.country_box)):
            column.addWidget(QLabel(label))
            box.setAccessibleName(label)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self._filter_sites)
            column.addWidget(box)
        self.season_box.addItem(tr("All"), "")
        for season in VOCABULARIES["site_season"]:
            self.season_box.addItem(self.words.word("site_season", season), season)
        self.site_model = SiteModel(self.words, self)
        self.site_filter = SiteFilter(self)
        self.site_filter.setSourceModel(self.site_model)
        self.site_view = QTableView()
        self.site_view.setModel(self.site_filter)
        self.site_view.setSortingEnabled(True)
        self.site_view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.site_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.site_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.site_view.verticalHeader().hide()
        self.site_view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.site_view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.site_view.doubleClicked.connect(self._zoom)
        self.site_view.setAccessibleName(tr("Key sites"))
        column.addWidget(self.site_view, 1)
        self.site_button = QPushButton(icon("sites"), tr("Open the site"))
        self.site_button.clicked.connect(self.open_site)
        column.addWidget(self.site_button)
        legend = QLabel(self.words.text(Message("sure_unsure_legend")))
        legend.setWordWrap(True)
        column.addWidget(legend)
        return tab

    # --- what is shown -------------------------------------------------------------------------------------------

    def _choose_database(self, path: str) -> None:
        if path and not path.lower().endswith(".gpkg"):
            path += ".gpkg"
        if self.database_widget.filePath() != path:
            self.database_widget.setFilePath(path)
        settings.set_database_file(path)
        self.refresh()

    def refresh(self) -> None:
        """Read the database anew and show the species chosen."""
        self.tables = self._read()
        countries = profile.country_names_in(self.tables["countries"], self.words.language) if self.tables else {}
        self.country_box.blockSignals(True)
        self.country_box.clear()
        self.country_box.addItem(tr("All"), "")
        for code, name in countries.items():
            self.country_box.addItem(name, code)
        self.country_box.blockSignals(False)
        for code, button in self.species_buttons.items():
            name = profile.species_profile(self.tables, code, self.words.language).name if self.tables else ""
            button.setToolTip(name or code)
            button.setAccessibleName(name or code)
        self.show_species(self.species_id)

    def _read(self) -> dict:
        from ...adapters.database import open_database

        path = self.database_widget.filePath()
        if not path or not os.path.exists(path):
            return {}
        try:
            database = open_database(path)
            return {table: database.read(table) for table in profile.TABLES}
        except NeaspecError as error:
            self._tell(self.words.text(error.message), Qgis.MessageLevel.Warning)
            return {}

    def show_species(self, species_id: str) -> None:
        self.species_id = species_id
        self.species_buttons[species_id].setChecked(True)
        self.profile = (
            profile.species_profile(self.tables, species_id, self.words.language)
            if self.tables
            else profile.Profile(species_id)
        )
        self.page.setHtml(page_html(self.profile, self.words))
        self.site_model.show_sites(self.profile.sites)
        self._filter_sites()
        known = bool(self.profile.name)
        self.assess_button.setEnabled(known and not self.runner.is_running())
        self.report_button.setEnabled(known and os.path.exists(self._report_path()))

    def _filter_sites(self) -> None:
        if hasattr(self, "site_filter"):
            self.site_filter.choose(self.season_box.currentData() or "", self.country_box.currentData() or "")

    def _zoom(self, index) -> None:
        site_id = index.data(SITE_ID_ROLE)
        sites = self.tables["sites"].set_index("site_id")
        geometry = sites.loc[site_id, "geometry"]
        if geometry is None:
            self._tell(self.words.text(Message("site_without_point", site=site_id)), Qgis.MessageLevel.Info)
            return
        x, y = geometry.centroid.x, geometry.centroid.y
        canvas = self.iface.mapCanvas()
        to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        box = QgsRectangle(x - ZOOM_DEGREES, y - ZOOM_DEGREES, x + ZOOM_DEGREES, y + ZOOM_DEGREES)
        canvas.setExtent(to_map.transformBoundingBox(box))
        canvas.refresh()

    def open_site(self) -> None:
        """The Sites dock, at the site chosen in the list."""
        chosen = [index.data(SITE_ID_ROLE) for index in self.site_view.selectionModel().selectedRows()]
        action = self.iface.mainWindow().findChild(QAction, "NeaspecSitesAction")
        if not chosen or action is None:
            self._tell(self.words.text(Message("site_choose")), Qgis.MessageLevel.Info)
            return
        if not action.isChecked():
            action.trigger()
        dock = self.iface.mainWindow().findChild(QgsDockWidget, "NeaspecSitesDock")
        dock.setUserVisible(True)
        dock.database_widget.setFilePath(self.database_widget.filePath())
        dock.show_site_of(chosen[0])

    # --- what is run ---------------------------------------------------------------------------------------------

    def load_layers(self) -> None:
        """Create the database where there is none, fill it, and show its layers as a group."""
        path = self.database_widget.filePath()
        if not path:
            self._tell(tr("Choose where the conservation database is to be kept."), Qgis.MessageLevel.Warning)
            return
        if not os.path.exists(path):
            self._run("neaspec:createdatabase", {"DATABASE": path})  # and, once it is there, the layers
            return
        season, country = self.season_box.currentData(), self.country_box.currentData()
        self._run(
            "neaspec:loadflagshiplayers",
            {
                "DATABASE": path,
                "LANGUAGE": self.words.language,
                "PROJECT": self._project_path(),
                "SEASONS": COUNT_SEASONS.get(season, [season]) if season else [],
                "COUNTRIES": [country] if country else [],
            },
        )

    def assess(self) -> None:
        """The whole chain: counts, criteria, score, links and report."""
        self._run(
            "neaspec:keysitestoreport",
            {
                "create:DATABASE": self.database_widget.filePath(),
                "LANGUAGE": self.words.language,
                "layers:PROJECT": self._project_path(),
                "report:HTML": self._report_path(),
            },
        )

    def open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._report_path()))

    def _project_path(self) -> str:
        return os.path.splitext(self.database_widget.filePath())[0] + ".qgz"

    def _report_path(self) -> str:
        folder = os.path.dirname(self.database_widget.filePath())
        return os.path.join(folder, f"neaspec_report_{self.words.language}.html")

    def _run(self, algorithm_id: str, parameters: dict) -> None:
        refused = self.runner.run(algorithm_id, parameters)
        if refused:
            self._tell(refused, Qgis.MessageLevel.Warning)
            return
        self._running = algorithm_id
        self._set_busy(True)

    def _ended(self, worked: bool, results: dict, log: str, seconds: float) -> None:
        self._set_busy(False)
        ended, self._running = self._running, ""
        if not worked:
            lines = [line for line in log.splitlines() if line.strip()]
            self._tell(lines[-1] if lines else tr("Failed"), Qgis.MessageLevel.Warning)
            return
        if ended == "neaspec:createdatabase":
            self.load_layers()
            return
        self._tell(
            self.words.text(Message("completed_in", seconds=self.words.number(seconds, 1))), Qgis.MessageLevel.Success
        )
        if os.path.exists(self._project_path()):
            self._show_layers()
        self.refresh()

    def _show_layers(self) -> None:
        """The whole project where nothing is open, for only so QGIS shows its notes and scale bar; else its group."""
        from ...adapters.project import load_group

        project = QgsProject.instance()
        if project.fileName() in ("", self._project_path()) and not project.mapLayers():
            self.iface.addProject(self._project_path())
        else:
            load_group(project, self._project_path())

    def _set_busy(self, busy: bool) -> None:
        self.busy_row.set_busy(busy)
        self.load_button.setEnabled(not busy)
        self.assess_button.setEnabled(not busy and bool(self.profile.name))

    def _tell(self, text: str, level) -> None:
        self.message_bar.clearWidgets()
        self.message_bar.pushMessage(text, level, 0)

    def stop(self) -> None:
        """Before the dock goes: nothing of it may still be running."""
        self.runner.cancel()
        self.runner.finished.disconnect(self._ended)
