"""Ranks: the scored units by rank, linked both ways with the map; what the chosen one's score is made of."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsFeatureRequest, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from ...adapters.scored_units import FIELDS, read_units
from ...adapters.styles.priorities import ACCEPTABILITY, CONTRIBUTION, SCORE, map_field, mapped
from ...adapters.texts import TEXTS
from ...adapters.wording import tr
from ...core.messages import Message
from ...core.priorities.scores.contribution_plot import Contribution, ContributionPlot
from ...core.schema import COUNTRIES
from .. import result_layers
from ..chart_view import ChartView
from ..icons import icon
from ..labels import choice_box, labelled
from ..models.unit_model import Column, UnitModel
from .priorities_layers import names_of_countries

_ROOM = 2.0  # of its own size, about a unit on the map
_MOST_SELECTED = 5000  # units of the map that the table marks; more would take seconds


class RankedPage(QWidget):
    """The layer, the table, the bars, and a second layer to compare with."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.units = self.other = None  # what is read of the layer, and of the one to compare with
        self.names: dict[str, str] = {}
        self.places_there: dict[str, int] = {}
        self._linked: QgsVectorLayer | None = None
        self._linking = False
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.layer_box, self.other_box, self.map_box = choice_box(), choice_box(), choice_box()
        labelled(column, tr("Layer"), self.layer_box)
        labelled(column, tr("Map shows"), self.map_box)
        labelled(column, tr("Compare with"), self.other_box)
        self.layer_box.currentIndexChanged.connect(self._show_units)
        self.other_box.currentIndexChanged.connect(self._show_units)
        self.map_box.currentIndexChanged.connect(self._draw)
        self.compared_label = QLabel()
        self.compared_label.setWordWrap(True)
        column.addWidget(self.compared_label)
        self._table()
        column.addWidget(self.view, 1)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.detail)
        self.chart = ChartView(self.words)
        column.addWidget(self.chart)
        self.score_button = QPushButton(icon("score"), tr("Score priorities"))
        self.score_button.clicked.connect(lambda: self.dock.open_page(self.dock.criteria_page))
        column.addWidget(self.score_button)
        self.report_button = self.dock.tool_button("neaspec:conservationreport", self.dock.database_given)
        if self.report_button is not None:
            column.addWidget(self.report_button)
        column.addStretch(0)

    def _table(self) -> None:
        """Sorts by its heads; rows are chosen whole."""
        self.model, self.view = UnitModel(self), QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Scored units"))
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)  # Tab goes on to the next control
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.setMinimumHeight(9 * self.fontMetrics().height())
        self.view.selectionModel().selectionChanged.connect(self._select_on_map)
        self.view.doubleClicked.connect(lambda _index: self.zoom())

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, database) -> None:
        self.names = names_of_countries(database, self.words)
        self.refresh_layers()

    def refresh_layers(self) -> None:
        layers, compared = result_layers.with_fields(FIELDS), self.other_box.currentData()
        result_layers.fill_layers(self.layer_box, layers)
        result_layers.fill_layers(self.other_box, layers)
        self.other_box.blockSignals(True)
        self.other_box.insertItem(0, "", "")
        self.other_box.setCurrentIndex(max(self.other_box.findData(compared or ""), 0))
        self.other_box.blockSignals(False)
        other = self.other_box.currentData()
        layer = self.layer()
        if layer is None or layer is not self._linked or (other or "") != (compared or ""):
            self._show_units()

    def layer(self) -> QgsVectorLayer | None:
        return result_layers.chosen_layer(self.layer_box)

    def _show_units(self, *_index) -> None:
        layer, other = self.layer(), result_layers.chosen_layer(self.other_box)
        self._link(layer)
        self.units = None if layer is None else read_units(layer)
        self.other = None if layer is None or other is None or other is layer else read_units(other)
        self._compare()
        self._fill()
        self._fill_map_box()
        there = len(self.model.ids) > 0
        self.view.setVisible(there)
        self.score_button.setVisible(not there)
        self.other_box.setEnabled(self.other_box.count() > 2)
        self.view.resizeColumnsToContents()
        self._select_in_table()
        self._show_chosen()

    def _fill(self) -> None:
        import numpy as np

        units, words = self.units, self.words
        if units is None:
            self.model.show_units(np.empty(0, dtype=np.int64), ())
            return
        values, codes = units.values, units.codes
        columns = [
            Column(tr("Rank"), values["rank"], lambda row: words.number(values["rank"][row])),
            Column(tr("Unit"), np.array(codes), lambda row: codes[row], right=False),
            Column(tr("Score"), values["score"], lambda row: words.number(values["score"][row], 3)),
        ]
        if self.other is not None:
            ranks = np.array([self._rank_there(code) for code in codes])
            change = ranks - values["rank"]
            columns.append(Column(tr("Rank compared"), ranks, lambda row: words.number(ranks[row])))
            columns.append(Column(tr("Change"), change, lambda row: _signed(words, change[row])))
        columns.append(Column(tr("Range of ranks"), values["rank_low"], self._range))
        share = values[ACCEPTABILITY]
        if not np.isnan(share).all():
            columns.append(Column(tr("Acceptability"), share, lambda row: words.percent(share[row])))
        if units.countries:
            places = np.array([COUNTRIES.index(code) if code else len(COUNTRIES) for code in units.countries])
            told = [self.names.get(code, code) for code in units.countries]
            columns.append(Column(tr("Country"), places, lambda row: told[row], right=False))
        self.model.show_units(units.ids, columns)

    def _range(self, row: int) -> str:
        low, high = (self.units.values[name][row] for name in ("rank_low", "rank_high"))
        return self.words.span(low, high) if low == low and high == high else ""

    def _rank_there(self, code: str) -> float:
        place = self.places_there.get(code)
        return float("nan") if place is None else self.other.values["rank"][place]

    def _compare(self) -> None:
        """How far two scorings agree, in the words of the algorithm."""
        self.compared_label.setVisible(self.other is not None)
        self.places_there = {}
        if self.other is None:
            return
        import pandas as pd

        from ...core.errors import NeaspecError
        from ...core.priorities.scores.scenarios import compared

        self.places_there = {code: place for place, code in enumerate(self.other.codes)}
        ours = pd.DataFrame({"rank": self.units.values["rank"]}, self.units.codes)
        theirs = pd.Series(self.other.values["rank"], self.other.codes, name="rank")
        try:
            told = compared(ours, theirs)[1]
        except NeaspecError as error:
            told = error.message
        self.compared_label.setText(self.words.text(told))

    def chosen(self) -> list[int]:
        """The places of the selected units."""
        return [self.model.row(index.row()) for index in self.view.selectionModel().selectedRows()]

    def _show_chosen(self) -> None:
        places = self.chosen() if self.layer() is not None else []  # it may just have left the project
        if not places:
            code = "ranks_choose" if len(self.model.ids) else "ranks_empty"
            self.detail.setText(self.words.text(Message(code)))
            self.chart.show_chart(None, Message(code))
            return
        unit, name, number = self.units.unit(places[0]), self.units.codes[places[0]], self.words.number
        told = Message(
            "unit_told", unit=name, rank=number(unit["rank"]), low=number(unit["rank_low"]),
            high=number(unit["rank_high"]), score=number(unit["score"], 3),
        )  # fmt: skip
        lines, place = [self.words.text(told)], self.places_there.get(name)
        share = self.words.percent(unit.get(ACCEPTABILITY))
        if share:
            lines.append(self.words.text(Message("unit_acceptability", share=share)))
        there = place is not None and result_layers.chosen_layer(self.other_box) is not None
        other = self.other.unit(place) if there else None
        if other is not None:
            lines.append(self.words.text(Message("contributions_compared")))
        self.detail.setText("\n".join(lines))
        parts = self._parts(unit, other)
        self.chart.show_chart(ContributionPlot(parts) if parts else None, Message("chart_contributions", unit=name))

    def _parts(self, unit: dict, other: dict | None) -> list[Contribution]:
        """The criteria of the unit and those that it is compared with alone, in their order."""
        lacking = (unit.get("missing") or "").split(";")
        names = dict.fromkeys(name for one in (unit, other or {}) for name in one if name.startswith(CONTRIBUTION))
        return [
            Contribution(
                self._label(name.removeprefix(CONTRIBUTION)), unit.get(name) or 0.0,
                None if other is None else other.get(name) or 0.0, name.removeprefix(CONTRIBUTION) in lacking,
            )
            for name in names
        ]  # fmt: skip

    def _label(self, field: str) -> str:
        known = f"criterion_field_{field}" in TEXTS
        return self.words.word("criterion_field", field) if known else field.removeprefix("f_")

    # --- the map -------------------------------------------------------------------------------------------------

    def _fill_map_box(self) -> None:
        """What the layer can be drawn by, and what it is."""
        layer, box = self.layer(), self.map_box
        names = layer.fields().names() if layer is not None else []
        box.blockSignals(True)
        box.clear()
        for field in names:
            if field in (SCORE, ACCEPTABILITY) or field.startswith(CONTRIBUTION):
                heading = self._heading(field)
                box.addItem(tr("Score") if heading is None else self.words.text(heading), field)
        box.setCurrentIndex(box.findData(mapped(layer)) if layer is not None else -1)
        box.setEnabled(layer is not None)
        box.blockSignals(False)

    def _heading(self, field: str) -> Message | None:
        """What the legend says above the classes of a field; nothing of the score, by which the layer is named."""
        if field == SCORE:
            return None
        if field == ACCEPTABILITY:
            return Message("legend_acceptability")
        return Message("legend_contribution", criterion=self._label(field[len(CONTRIBUTION) :]))

    def _draw(self, _index: int) -> None:
        layer, field = self.layer(), self.map_box.currentData()
        if layer is not None and field:
            map_field(layer, self.words, field, self._heading(field))

    def _link(self, layer: QgsVectorLayer | None) -> None:
        """Hear of what is selected on the map."""
        if self._linked is not None and not _gone(self._linked):
            self._linked.selectionChanged.disconnect(self._select_in_table)
        self._linked = layer
        if layer is not None:
            layer.selectionChanged.connect(self._select_in_table)

    def _select_on_map(self, *_selection) -> None:
        if not self._linking and self.layer() is not None:
            self._linking = True
            self.layer().selectByIds([int(self.model.ids[place]) for place in self.chosen()])
            self._linking = False
        self._show_chosen()

    def _select_in_table(self, *_selection) -> None:
        """Mark the units that are selected on the map, the first in sight."""
        if self._linking or self.layer() is None:
            return
        self._linking = True
        rows = self.model.rows_of(self.layer().selectedFeatureIds())[:_MOST_SELECTED]
        marked, last = QItemSelection(), self.model.columnCount() - 1
        for row in rows:
            marked.select(self.model.index(row, 0), self.model.index(row, last))
        self.view.selectionModel().select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self.view.scrollTo(self.model.index(rows[0], 0))
        self._linking = False

    def zoom(self) -> None:
        """To the chosen units, with some room about them."""
        layer, places = self.layer(), self.chosen()
        if layer is None or not places:
            return
        box = QgsRectangle()
        for feature in layer.getFeatures(QgsFeatureRequest([int(self.model.ids[place]) for place in places])):
            box.combineExtentWith(feature.geometry().boundingBox())
        if box.isEmpty():  # a point: the scale stays
            canvas = self.dock.iface.mapCanvas()
            crs = canvas.mapSettings().destinationCrs()
            to_map = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
            canvas.setCenter(to_map.transform(box.center()))
            canvas.refresh()
            return
        box.grow(max(box.width(), box.height()) * _ROOM)
        self.dock.zoom_to(box, layer.crs())

    def set_busy(self, busy: bool) -> None:
        """Reading goes on while an algorithm runs."""

    def stop(self) -> None:
        self._link(None)


def _signed(words, change: float) -> str:
    return f"+{words.number(change)}" if change > 0 else words.number(change)


def _gone(layer: QgsVectorLayer) -> bool:
    from qgis.PyQt import sip

    return sip.isdeleted(layer)
