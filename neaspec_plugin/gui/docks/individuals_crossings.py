"""Crossings: those of the latest run, by day, evidence and animal, and the run that finds them anew."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters import queries
from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import VOCABULARIES
from ..icons import icon
from ..labels import choice_box, fill_choices, labelled, side_by_side
from ..map_layers import shown_layer
from ..models.row_model import Row
from ..row_view import RowView
from ..tools import tool_rows, with_dialog

ZOOM_DEGREES = 0.05
FIND = "neaspec:transbordermovements"


class CrossingsPage(QWidget):
    """The run with its two choices, two filters and the table."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.run_button = QPushButton(icon("links"), tr("Find border crossings of individuals"))
        self.run_button.setDefault(True)
        self.run_button.clicked.connect(self.find)
        self.dialog_button = with_dialog(column, self.run_button, self.dock, FIND, self.parameters)
        column.addWidget(self._options())
        self.sums = QLabel()
        self.sums.setWordWrap(True)
        column.addWidget(self.sums)
        self.species_box, self.evidence_box = choice_box(), choice_box()
        side_by_side(column, ((tr("Species"), self.species_box), (tr("Evidence"), self.evidence_box)))
        for box in (self.species_box, self.evidence_box):
            box.currentIndexChanged.connect(self._filter)
        kinds = VOCABULARIES["evidence_class"]
        fill_choices(self.evidence_box, {one: self.words.word("evidence_class", one) for one in kinds})
        heads = (tr("Last record before"), tr("First record after"), tr("From"), tr("To"), tr("Animal"), tr("Evidence"),
                 tr("Species"))  # fmt: skip
        self.view = RowView(tr("Crossings"), heads)
        self.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.view.doubleClicked.connect(self.zoom)
        column.addWidget(self.view, 1)
        self.map_button = QPushButton(icon("load_layers"), tr("Show on the map"))
        self.map_button.clicked.connect(self.show_on_map)
        column.addWidget(self.map_button)
        self.tools = tool_rows(
            column,
            self.dock,
            lambda: self.dock.known(self.species_box),
            {"crossingsegments": False, "crossingmodel": True},
        )

    def _options(self) -> QWidget:
        box = QgsCollapsibleGroupBox(tr("What counts as one animal"))
        box.setCollapsed(True)
        column = QVBoxLayout(box)
        self.identity_box, self.grade_box = choice_box(), choice_box()
        for identity in ("shared_codes", "per_dataset", "individuals"):
            self.identity_box.addItem(self.words.word("identity", identity), identity)
        for grade in ("probable", "certain"):
            self.grade_box.addItem(self.words.word("identity_grade", grade), grade)
        labelled(column, tr("What a code of an individual means"), self.identity_box)
        labelled(column, tr("Least grade of identity"), self.grade_box)
        return box

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, _database) -> None:
        tables = self.dock.tables
        fill_choices(self.species_box, tables.species)
        rows = [] if tables.crossings is None else tables.crossings.to_dict("records")
        self.view.show_rows([self._row(crossing) for crossing in rows])
        self.run_button.setEnabled(tables.crossings is not None and not self.dock.runner.is_running())
        self._filter()

    def _row(self, crossing: dict) -> Row:
        tables, words = self.dock.tables, self.words
        unknown = words.text(Message("transborder_side_unknown"))
        species = tables.species.get(crossing["species_id"], "")
        sides = [tables.country(crossing[side]) or unknown for side in ("side_from", "side_to")]
        evidence = words.word("evidence_class", crossing["evidence_class"])
        days = [str(crossing[name] or "") for name in ("last_before", "first_after")]
        rest = (*sides, crossing["organismID"] or "", evidence, species)
        return Row(crossing, (*map(words.date, days), *rest), (*days, *rest))

    def _filter(self, *_changed) -> None:
        species, evidence = self.species_box.currentData() or "", self.evidence_box.currentData() or ""
        self.view.choose(
            lambda one: (
                (not species or one["species_id"] == species) and (not evidence or one["evidence_class"] == evidence)
            )
        )
        every, shown = len(self.view.rows.rows), self.view.filter.rowCount()
        self.sums.setText(
            self.words.text(Message("crossings_shown", shown=shown, all=every) if every else Message("crossings_empty"))
        )
        self.view.setVisible(bool(every))
        for widget in (self.map_button, *self.tools.values()):
            widget.setVisible(bool(every))

    # --- the map -------------------------------------------------------------------------------------------------

    def zoom(self, index) -> None:
        """To the step that a row tells of."""
        crossing = self.view.item(index)
        shape = crossing["geometry"]
        if shape is None or shape.is_empty:
            self.dock.tell(self.words.text(Message("crossing_without_place")), Qgis.MessageLevel.Info)
            return
        box = QgsRectangle(*shape.bounds).buffered(ZOOM_DEGREES)
        self.dock.zoom_to(box, QgsCoordinateReferenceSystem("EPSG:4326"))

    def show_on_map(self) -> None:
        """The crossings that the filters leave, as a layer."""
        kept = {item["crossing_id"] for item in self.view.shown()}
        rows = self.dock.tables.crossings
        layer = shown_layer(self.dock, "crossings", queries.crossings(rows[rows["crossing_id"].isin(kept)]))
        extent = layer.extent()
        if layer.featureCount() and not extent.isNull():
            self.dock.zoom_to(extent.buffered(ZOOM_DEGREES), layer.crs())

    # --- what is run ---------------------------------------------------------------------------------------------

    def find(self) -> None:
        """Run ``neaspec:transbordermovements``."""
        self.dock.run(FIND, self.parameters())

    def parameters(self) -> dict[str, str]:
        """What counts as one animal."""
        return {"IDENTITY": self.identity_box.currentData(), "GRADE": self.grade_box.currentData()}

    def set_busy(self, busy: bool) -> None:
        self.run_button.setEnabled(not busy)
        self.map_button.setEnabled(not busy)
        for tool in self.tools.values():
            tool.set_busy(busy)
