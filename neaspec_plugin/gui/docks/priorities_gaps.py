"""Gaps: what is protected of each feature and country, and what the best places hold of all features."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...adapters.rank_style import AREA_RANK, style_rank
from ...adapters.styles import ROLE
from ...adapters.wording import tr
from ...core.messages import Message
from .. import result_layers
from ..chart_view import ChartView
from ..labels import choice_box, fill_choices, labelled
from ..models.row_model import Row
from ..row_view import RowView
from .priorities_layers import MADE, layers_box, names_of_countries, number_box, rows_of, run_row

GAPS, RANK = "neaspec:protectiongaps", "neaspec:rankpriorityareas"
RULES = ("core_area", "additive_benefit")
INDICATORS = ("country", "area_ha", "protected_ha", "share", "target", "lacking_ha", "met")
REPRESENTATION = ("feature", "country", "unit", "amount", "protected", "share", "target", "met")
CURVES = ("cells", "lowest", "mean")
_HELD = "held_"
_ALL, _UNKNOWN = "all", "unknown"  # in the tables beside the countries


class GapsPage(QWidget):
    """Two questions, each with its button and its answer below."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.names: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._protection())
        column.addWidget(self._ranking())
        column.addStretch(1)
        for name, box in ((GAPS, self.gaps_box), (RANK, self.ranking_box)):
            box.setVisible(QgsApplication.processingRegistry().algorithmById(name) is not None)

    def _protection(self) -> QWidget:
        self.gaps_box = QgsCollapsibleGroupBox(tr("Gaps in protection"))
        column = QVBoxLayout(self.gaps_box)
        polygons = QgsMapLayerProxyModel.Filter.PolygonLayer
        self.study_box, self.protected_box, self.units_box = (layers_box(polygons, optional=True) for _ in range(3))
        self.target_box = number_box(0, 100, 30, " %")
        for label, widget in (
            (tr("Study area"), self.study_box),
            (tr("Protected areas"), self.protected_box),
            (tr("Planning units"), self.units_box),
            (tr("Target (percent)"), self.target_box),
        ):
            labelled(column, label, widget)
        self.study_box.layerChanged.connect(self._allow)
        self.gaps_button, self.gaps_dialog = run_row(
            column, tr("Gaps in protection"), self.find_gaps, lambda: self.dock.open_dialog(GAPS, self.gaps_asked())
        )
        heads = (tr("Country"), tr("Area (ha)"), tr("Protected"), tr("Lacking (ha)"))
        self.countries_view = RowView(tr("Indicators of Target 3"), heads, right=(1, 2, 3))
        self.country_box = choice_box()
        heads = (tr("Conservation feature"), tr("Country"), tr("Amount"), tr("Protected"), tr("Verdict"))
        self.features_view = RowView(tr("Representation of features"), heads, right=(2, 3))
        for view in (self.countries_view, self.features_view):
            view.setSortingEnabled(False)  # countries stand in one order, never in one of rank
        column.addWidget(self.countries_view)
        self.features_part = QWidget()
        inner = QVBoxLayout(self.features_part)
        inner.setContentsMargins(0, 0, 0, 0)
        labelled(inner, tr("Country"), self.country_box)
        inner.addWidget(self.features_view)
        column.addWidget(self.features_part)
        self.country_box.currentIndexChanged.connect(self._filter)
        return self.gaps_box

    def _ranking(self) -> QWidget:
        self.ranking_box = QgsCollapsibleGroupBox(tr("Rank priority areas"))
        column = QVBoxLayout(self.ranking_box)
        self.rasters_list, self.rule_box = QListWidget(), choice_box()
        self.rasters_list.setMaximumHeight(7 * self.fontMetrics().height())
        self.rasters_list.itemChanged.connect(self._allow)
        for rule in RULES:
            self.rule_box.addItem(self.words.word("removal", rule), rule)
        labelled(column, tr("Features (rasters)"), self.rasters_list)
        labelled(column, tr("Rule of removal"), self.rule_box)
        self.rank_button, self.rank_dialog = run_row(
            column, tr("Rank priority areas"), self.rank, lambda: self.dock.open_dialog(RANK, self.ranking_asked())
        )
        self.curves_label = QLabel(self.words.text(Message("curves_empty")))
        self.curves_label.setWordWrap(True)
        column.addWidget(self.curves_label)
        self.chart = ChartView(self.words)
        column.addWidget(self.chart)
        return self.ranking_box

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, database) -> None:
        self.names = {
            **names_of_countries(database, self.words), _ALL: tr("All together"),
            _UNKNOWN: self.words.text(Message("country_unknown")),
        }  # fmt: skip
        self.refresh_layers()

    def refresh_layers(self) -> None:
        made = result_layers.with_roles(MADE)
        for box in (self.study_box, self.protected_box, self.units_box):
            box.setExceptedLayerList(made)
        self._list_rasters()
        self._show_countries()
        self._show_features()
        self._show_curves()
        self._allow()

    def _list_rasters(self) -> None:
        """Those of the project that this dock did not make; what was checked stays so."""
        checked = set(self.rasters())
        self.rasters_list.blockSignals(True)
        self.rasters_list.clear()
        for layer in result_layers.in_project():
            made = layer.customProperty(ROLE) == AREA_RANK
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and not made:
                item = QListWidgetItem(layer.name())
                item.setData(Qt.ItemDataRole.UserRole, layer.id())
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if layer.id() in checked else Qt.CheckState.Unchecked
                item.setCheckState(state)
                self.rasters_list.addItem(item)
        self.rasters_list.blockSignals(False)

    def rasters(self) -> list[str]:
        """The ids of the checked ones that are still there."""
        items = [self.rasters_list.item(row) for row in range(self.rasters_list.count())]
        chosen = [one for one in items if one.checkState() == Qt.CheckState.Checked]
        there = QgsProject.instance().mapLayers()
        return [one.data(Qt.ItemDataRole.UserRole) for one in chosen if one.data(Qt.ItemDataRole.UserRole) in there]

    def _show_countries(self) -> None:
        words, rows = self.words, _rows(INDICATORS)
        shown = [
            (
                self.names.get(row["country"], row["country"]), words.number(row["area_ha"]),
                words.percent(row["share"]), words.number(row["lacking_ha"]),
            )
            for row in rows
        ]  # fmt: skip
        self._fill(self.countries_view, rows, shown)
        self.countries_view.setVisible(bool(rows))

    def _show_features(self) -> None:
        words, rows = self.words, _rows(REPRESENTATION)
        shown = [
            (
                row["feature"], self.names.get(row["country"], row["country"]), words.number(row["amount"]),
                words.percent(row["share"]), words.word("verdict", {"yes": "met", "no": "not_met"}.get(row["met"])),
            )
            for row in rows
        ]  # fmt: skip
        self._fill(self.features_view, rows, shown)
        self.features_part.setVisible(bool(rows))
        there = {row["country"] for row in rows}
        fill_choices(self.country_box, {code: name for code, name in self.names.items() if code in there})
        self._filter()

    def _fill(self, view: RowView, rows: list[dict], shown: list[tuple[str, ...]]) -> None:
        view.show_rows([Row(row, told, (place,) * len(told)) for place, (row, told) in enumerate(zip(rows, shown))])

    def _filter(self, *_index) -> None:
        country = self.country_box.currentData() or ""
        self.features_view.choose(lambda row: not country or row["country"] == country)

    def _show_curves(self) -> None:
        import numpy as np

        from ...core.priorities.ranking.plot import RankingPlot

        table = next(iter(result_layers.with_fields(CURVES)), None)
        title = Message("ranking_plot_title")
        self.curves_label.setVisible(table is None)
        if table is None:
            self.chart.show_chart(None, title)
            return
        names = ["cells", *(name for name in table.fields().names() if name.startswith(_HELD))]
        curves = np.array([[row[name] for name in names] for row in rows_of(table)], dtype=float)
        self.chart.show_chart(RankingPlot(curves), title)

    def _allow(self, *_changed) -> None:
        idle = not self.dock.runner.is_running()
        self.gaps_button.setEnabled(idle and self.study_box.currentLayer() is not None)
        self.rank_button.setEnabled(idle and bool(self.rasters()))

    # --- what is run ---------------------------------------------------------------------------------------------

    def gaps_asked(self) -> dict:
        """What the page says of the gaps; the database adds its features."""
        boxes = {"STUDY_AREA": self.study_box, "PROTECTED": self.protected_box, "UNITS": self.units_box}
        layers = {name: box.currentLayer() for name, box in boxes.items()}
        return {
            **{name: layer.id() if layer else None for name, layer in layers.items()},
            "TARGET_PERCENT": self.target_box.value(),
            **self.dock.database_given(),
        }

    def ranking_asked(self) -> dict:
        return {"INPUT": self.rasters(), "RULE": self.rule_box.currentData()}

    def find_gaps(self) -> None:
        """Run ``neaspec:protectiongaps``."""
        tables = {"REPRESENTATION": "", "INDICATORS": ""}
        outputs = {**tables, "GAPS": "protection_gaps", "GAP_LINES": "protection_gap_lines"}
        self.dock.run_with_files("gaps", GAPS, self.gaps_asked(), outputs)

    def rank(self) -> None:
        """Run ``neaspec:rankpriorityareas``."""
        outputs = {"CURVES": "", "RANK": ""}
        self.dock.run_with_files("ranking", RANK, self.ranking_asked(), outputs, self._show_rank)

    def _show_rank(self, results: dict) -> None:
        """The raster that was just added, in classes."""
        layers = [one for one in result_layers.in_project() if isinstance(one, QgsRasterLayer)]
        layer = next((one for one in layers if one.source() == results["RANK"]), None)
        if layer is not None:
            style_rank(layer, self.words)
            layer.triggerRepaint()
            self._list_rasters()
            self.dock.zoom_to(layer.extent(), layer.crs())

    def set_busy(self, _busy: bool) -> None:
        self._allow()


def _rows(fields: tuple[str, ...]) -> list[dict]:
    """Those of the uppermost table with some fields."""
    table = next(iter(result_layers.with_fields(fields)), None)
    return [] if table is None else rows_of(table)
