"""Assessment: the list of sites, what the offices say of the one chosen, and the ways to say more."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...core.assessments import site_profile
from ...core.assessments.standing import by_standing
from ...core.messages import Message
from ...core.programme_order import programme_order
from ..entry_form import PARTS, open_entry
from ..icons import icon
from ..labels import choice_box, country_names, fill_choices, labelled, side_by_side
from ..models.row_model import Row
from ..row_view import RowView
from ..tools import tool_rows
from .site_page import site_html

TOOLS = ("assessmentform", "importassessments", "sitereadiness", "exportsitesheet", "conservationplan")
ENTRIES = ("assessments", *PARTS, "threats", "stakeholders", "recommendations")


class AssessedPage(QWidget):
    """Two filters and the list; below, the page of the chosen site and a form for each kind of entry."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.sites: list[site_profile.Site] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.country_box, self.species_box, self.text_edit = choice_box(), choice_box(), QgsFilterLineEdit()
        side_by_side(column, ((tr("Country"), self.country_box), (tr("Species"), self.species_box)))
        for box in (self.country_box, self.species_box):
            box.currentIndexChanged.connect(self._filter)
        labelled(column, tr("Name of the site"), self.text_edit)
        self.text_edit.textChanged.connect(self._filter)
        self.view = RowView(tr("Sites"), (tr("Site"), tr("Last assessed"), tr("Country")), right=(1,))
        self.view.selectionModel().selectionChanged.connect(self._choose)
        self.view.doubleClicked.connect(self._zoom)
        column.addWidget(self.view, 1)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("What is known of the site"))
        column.addWidget(self.page, 2)
        self.entry_button = QPushButton(icon("assess"), tr("New entry"))
        menu = QMenu(self.entry_button)
        self.entries = {table: menu.addAction(self.words.text(Message(f"entry_{table}"))) for table in ENTRIES}
        for table, action in self.entries.items():
            action.triggered.connect(lambda _checked, chosen=table: self.open_form(chosen))
        self.entry_button.setMenu(menu)
        column.addWidget(self.entry_button)
        self.tools = tool_rows(column, dock, dock.known, dict.fromkeys(TOOLS, False))

    def refresh(self, database) -> None:
        tables = self.dock.tables
        self.sites = site_profile.site_list(tables, self.words.language) if tables else []
        countries = country_names(database, self.words)
        fill_choices(self.country_box, countries)
        species = {one: self._species_name(one) for one in self._species()}
        fill_choices(self.species_box, species)
        self.view.show_rows([self._row(site, countries) for site in self.sites])
        self._filter()
        self.entry_button.setEnabled(database is not None)

    def _species(self) -> list[str]:
        return sorted({one for site in self.sites for one in site.species}, key=programme_order)

    def _species_name(self, species_id: str) -> str:
        rows = self.dock.tables["species"].set_index("species_id")
        return rows.loc[species_id, f"name_{self.words.language}"] or rows.loc[species_id, "name_en"]

    def _row(self, site: site_profile.Site, countries: dict[str, str]) -> Row:
        where = self.words.listed([countries.get(code, code) for code in site.countries])
        year = "" if site.assessed is None else str(site.assessed)
        order = programme_order(";".join(site.countries))
        return Row(site, (site.name, year, where), (site.name, site.assessed or 0, str(order)))

    def _filter(self, *_changed) -> None:
        country, species = self.country_box.currentData() or "", self.species_box.currentData() or ""
        text = self.text_edit.text().strip().casefold()

        def wanted(site: site_profile.Site) -> bool:
            return (
                (not country or country in site.countries)
                and (not species or species in site.species)
                and (not text or text in f"{site.name} {site.site_id}".casefold())
            )

        self.view.choose(wanted)

    def _choose(self, *_selection) -> None:
        chosen = next(iter(self.view.chosen()), None)
        if chosen is not None:
            self.dock.choose(chosen.site_id)

    def select(self, site_id: str) -> None:
        """Choose a site in the list, whatever the filters have left of it."""
        for box in (self.country_box, self.species_box):
            box.setCurrentIndex(0)
        self.text_edit.clear()
        self.view.select(lambda site: site.site_id == site_id)

    def show_site(self) -> None:
        """The page of the site that the dock has chosen; numbers and habitats are entered where it was assessed."""
        profile = self.dock.profile
        for table in PARTS:
            self.entries[table].setEnabled(profile is not None and not profile.assessments.empty)
        names = {one: self._species_name(one) for one in self._species()} if self.dock.tables else {}
        countries = site_profile.countries_of(self.dock.tables, self.words.language) if self.dock.tables else {}
        self.page.setHtml(site_html(profile, names, countries, self.words))

    def _zoom(self, *_place) -> None:
        chosen = next(iter(self.view.chosen()), None)
        if chosen is not None and not self.dock.zoom_to_site(chosen.site_id):
            told = Message("site_without_point", site=chosen.site_id)
            self.dock.tell(self.words.text(told), Qgis.MessageLevel.Info)

    def open_form(self, table: str) -> None:
        """The form for a new row of a table, about the chosen site."""
        if self.dock.profile is None:
            self.dock.tell(self.words.text(Message("site_choose")), Qgis.MessageLevel.Info)
            return
        profile = self.dock.profile
        assessments = {
            row["assessment_id"]: f"{int(row['year'])} · {row['office']}"
            for row in by_standing(profile.assessments.to_dict("records"), ";".join(profile.site.countries))
        }
        if open_entry(self.dock, table, profile.site.site_id, assessments):
            self.dock.refresh()

    def set_busy(self, busy: bool) -> None:
        self.entry_button.setEnabled(not busy)
        for tool in self.tools.values():
            tool.set_busy(busy)
