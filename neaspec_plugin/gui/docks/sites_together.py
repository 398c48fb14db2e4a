"""Joint work: what was recommended to whom and what became of it, and the algorithms that look across the border."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...core.assessments.recommendations import STATES, state_at
from ...core.assessments.site_profile import partners
from ...core.schema import VOCABULARIES
from ..entry_form import change_entry
from ..icons import icon
from ..labels import choice_box, country_names, fill_choices, labelled
from ..models.row_model import Row
from ..row_view import RowView
from ..tools import tool_rows

_SITES = "sites:"  # before the ids of a site and its partners, which are no stored area
TOOLS = ("jointstudy", "threatmap", "progressreport")


class TogetherPage(QWidget):
    """Recommendations by their state today, the late ones first, a double click opens the site of one; joint areas."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.state_box = choice_box()
        fill_choices(self.state_box, {state: self._state(state) for state in STATES})
        self.state_box.currentIndexChanged.connect(self._filter)
        labelled(column, tr("State of the recommendations"), self.state_box)
        heads = (tr("Recommendation"), tr("State"), tr("Due"), tr("To whom"))
        self.view = RowView(tr("Recommendations"), heads)
        self.view.sortByColumn(1, self.view.horizontalHeader().sortIndicatorOrder())
        self.view.doubleClicked.connect(self._open_site)
        column.addWidget(self.view, 1)
        self.change_button = QPushButton(icon("assess"), tr("Change entry"))
        self.change_button.setEnabled(False)
        self.change_button.clicked.connect(self.change)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        column.addWidget(self.change_button)
        self.area_box = choice_box()
        labelled(column, tr("Joint area"), self.area_box)
        self.tools = tool_rows(column, dock, self.known, dict.fromkeys(TOOLS, False))

    def refresh(self, database) -> None:
        rows = self.dock.tables["recommendations"].to_dict("records") if self.dock.tables else []
        countries = country_names(database, self.words)
        names = {site.site_id: site.name for site in self.dock.assessed_page.sites}
        today = date.today().isoformat()
        dated = [({**row, "state": state_at(row, today)}, {**countries, **names}) for row in rows]
        self.view.show_rows([self._row(row, known) for row, known in dated if row["state"]])
        self._filter()
        self._chosen()

    def _row(self, row: dict, names: dict[str, str]) -> Row:
        text = row["text"] or self.words.word("recommendation", row["text_code"])
        whom = names.get(row["addressee"], row["addressee"]) or self.words.word("addressee_level", row["level"])
        due = str(row["due"] or "")
        shown = (text, self._state(row["state"]), self.words.date(due), whom)
        return Row(row, shown, (text, (STATES.index(row["state"]), due), due, whom))

    def _state(self, state: str) -> str:
        return self.words.word("recommendation_status", state)

    def _filter(self, *_changed) -> None:
        state = self.state_box.currentData() or ""
        self.view.choose(lambda row: not state or row["state"] == state)

    def _open_site(self, place) -> None:
        row = self.view.item(place)
        first = row["addressee"] if row["level"] == "site" else str(row["site_ids"] or "").split(";")[0]
        if first:
            self.dock.show_site_of(first)

    def _chosen(self, *_selection) -> None:
        self.change_button.setEnabled(bool(self.view.chosen()))

    def change(self) -> None:
        """The form of the chosen recommendation, in which it can be closed."""
        for row in self.view.chosen()[:1]:
            if change_entry(self.dock, "recommendations", row["recommendation_id"]):
                self.dock.refresh()

    def show_site(self) -> None:
        """Joint areas to choose from, the site with its partners across the border first."""
        profile, tables = self.dock.profile, self.dock.tables
        areas = {}
        if profile is not None:
            names = {site.site_id: site.name for site in self.dock.assessed_page.sites}
            together = partners(tables, profile.site.site_id)
            if len(together) > 1:
                areas[_SITES + ";".join(together)] = " / ".join(names.get(one, one) for one in together)
        for row in tables["study_areas"].to_dict("records") if tables else []:
            code = row["study_area_id"]
            known = code in VOCABULARIES["joint_area"]
            areas[code] = self.words.word("joint_area", code) if known else row["name_en"] or code
        fill_choices(self.area_box, areas)
        if next(iter(areas), "").startswith(_SITES):
            self.area_box.setCurrentIndex(1)

    def known(self) -> dict[str, object]:
        """The joint area chosen, as `jointstudy` asks for it."""
        code = self.area_box.currentData() or ""
        if code.startswith(_SITES):
            return {"OWN_SITES": code[len(_SITES) :]}
        return {"AREA": [code]} if code in VOCABULARIES["joint_area"] else {"OWN_AREAS": code}

    def set_busy(self, busy: bool) -> None:
        self.change_button.setEnabled(not busy and bool(self.view.chosen()))
        for tool in self.tools.values():
            tool.set_busy(busy)
