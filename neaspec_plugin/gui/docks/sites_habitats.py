"""Habitats: what is mapped at the site chosen, drawing more of it, and the tests of the map."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProject
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters.digitising import prepare
from ...adapters.habitat_words import words_of
from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import VOCABULARIES
from ..icons import icon
from ..labels import choice_box, labelled
from ..map_layers import shown_layer
from ..models.row_model import Row
from ..result_layers import with_roles
from ..row_view import RowView
from ..tools import ToolRow, tool_rows

TOOLS = ("checkhabitats", "habitatchange")
LIST = "restorationneeds"


class ListRow(ToolRow):
    """A tool whose table opens as soon as it is there."""

    def _show(self, results: dict) -> list[QgsMapLayer]:
        added = super()._show(results)
        for layer in [one for one in added if not one.isSpatial()][:1]:
            self.dock.iface.showAttributeTable(layer)
        return added


class HabitatsPage(QWidget):
    """The mapped habitats of the site, the list whose classes the form offers, and one button that sets up drawing."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.site_label = QLabel()
        self.site_label.setWordWrap(True)
        column.addWidget(self.site_label)
        heads = (tr("Habitat"), tr("Condition"), tr("Area (ha)"), tr("Year"), tr("To be restored"))
        self.view = RowView(tr("Mapped habitats"), heads, right=(2,))
        column.addWidget(self.view, 1)
        self.list_box = choice_box()
        for name in VOCABULARIES["habitat_list"]:
            self.list_box.addItem(self.words.word("habitat_list", name), name)
        labelled(column, tr("Classes to choose from"), self.list_box)
        self.draw_button = QPushButton(icon("habitats"), tr("Draw habitats"))
        self.draw_button.setToolTip(self.words.text(Message("digitising_tip")))
        self.draw_button.clicked.connect(self.draw)
        column.addWidget(self.draw_button)
        self.tools = tool_rows(column, dock, lambda: {}, dict.fromkeys(TOOLS, False))
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"neaspec:{LIST}")
        if algorithm is not None:
            self.tools[LIST] = ListRow(dock, algorithm, self._lost, False)
            column.addWidget(self.tools[LIST])
        self._names: dict[str, dict[str, str]] = {}

    def refresh(self, database) -> None:
        self.draw_button.setEnabled(database is not None)
        self.show_site()

    def show_site(self) -> None:
        """The habitats of the site that the dock has chosen."""
        profile = self.dock.profile
        mapped = [] if profile is None else profile.mapped.to_dict("records")
        self.view.show_rows([self._row(one) for one in mapped])
        told = Message("site_choose") if profile is None else Message("site_mapped", site=profile.site.name)
        self.site_label.setText(self.words.text(told))

    def _row(self, one: dict) -> Row:
        words, year = self.words, one["year"]
        year = int(year) if year == year and year is not None else 0
        name = self._class(one["habitat_list"], one["habitat_type"])
        condition = words.word("condition", one["condition"])
        restored = (one["restoration_reason"] or tr("Yes")) if one["restoration"] == "yes" else ""
        shown = (name, condition, words.number(one["area_ha"]), str(year or ""), restored)
        return Row(one, shown, (name, condition, one["area_ha"], year, restored))

    def _class(self, chosen: str | None, code: str | None) -> str:
        if chosen not in VOCABULARIES["habitat_list"]:
            return code or ""
        names = self._names.setdefault(chosen, words_of(chosen, self.words))
        return names.get(code, code or "")

    def _lost(self) -> dict[str, str]:
        """The wetlands lost that are on the map, the newest on top."""
        layers = with_roles(["wetlands_lost"])
        return {"LOST": layers[0].id()} if layers else {}

    def draw(self) -> None:
        """The layer on the map with its form, snapping and topology, in edit mode, and the tool to draw polygons."""
        if self.dock.database() is None:
            return
        from ...adapters.attribute_forms import set_up_form

        layer = shown_layer(self.dock, "habitats", "")
        set_up_form(layer, "habitats", self.words)
        profile = self.dock.profile
        site_id = profile.site.site_id if profile is not None else ""
        prepare(QgsProject.instance(), layer, self.list_box.currentData(), site_id, self.words)
        iface = self.dock.iface
        iface.setActiveLayer(layer)
        if not layer.isEditable() and not layer.startEditing():
            told = Message("layer_not_editable", layer=layer.name())
            self.dock.tell(self.words.text(told), Qgis.MessageLevel.Warning)
            return
        if profile is not None:
            self.dock.zoom_to_site(profile.site.site_id)
        iface.actionAddFeature().trigger()
        self.dock.tell(self.words.text(Message("digitising_ready")), Qgis.MessageLevel.Info)

    def set_busy(self, busy: bool) -> None:
        self.draw_button.setEnabled(not busy)
        for tool in self.tools.values():
            tool.set_busy(busy)
