"""Selection: targets and budget, the units that hold them with the proof of how good that is, and what acting together
gains."""

from __future__ import annotations

from qgis.core import QgsAggregateCalculator, QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...compat import plain
from ...core.messages import Message
from .. import result_layers
from ..labels import choice_box, labelled
from ..models.row_model import Row
from ..row_view import RowView
from .priorities_criteria import UNIT_IDS
from .priorities_layers import MADE, choose_field, layers_box, names_of_countries, number_box, rows_of, run_row

SELECT, COOPERATE = "neaspec:selectpriorityareas", "neaspec:cooperationvalue"
OBJECTIVES, RULES = ("min_set", "min_shortfall", "max_coverage"), ("share", "range_size")
TARGETS = ("feature", "total", "target", "held", "share", "met")
GROUPS = ("group", "alone", "together", "gain_least_percent", "gain_most_percent", "proven")
_NAMES = 22  # characters of the column with the countries
FIELDS = (  # parameter, names that the plugin's own results have
    ("UNIT_ID", UNIT_IDS),
    ("COST", ("cost",)),
    ("STATUS", ("status",)),
    ("COUNTRY", ("country_iso3", "country")),
)


class SelectPage(QWidget):
    """The question, the button, the answer in words, the targets, and the panel of cooperation."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.names: dict[str, str] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self._question(column)
        self.run_button, self.dialog_button = run_row(column, tr("Select priority areas"), self.select, self._dialog)
        self.answer_label = QLabel()
        self.answer_label.setWordWrap(True)
        self.answer_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.answer_label)
        heads = (tr("Conservation feature"), tr("Target"), tr("Held"), tr("Percent"), tr("Verdict"))
        self.targets_view = RowView(tr("Targets"), heads, right=(1, 2, 3))
        widths = self.targets_view.horizontalHeader()  # the verdict stays in sight where words are long
        widths.setStretchLastSection(False)
        widths.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        widths.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.targets_view, 1)
        column.addWidget(self._cooperation())
        column.addStretch(0)
        registry = QgsApplication.processingRegistry()
        for name, widgets in (
            (SELECT, (self.run_button, self.dialog_button)),
            (COOPERATE, (self.cooperation_box,)),
        ):
            for widget in widgets:
                widget.setVisible(registry.algorithmById(name) is not None)

    def _question(self, column: QVBoxLayout) -> None:
        """Units, objective, targets and budget."""
        self.units_box, self.objective_box, self.rule_box = (
            layers_box(QgsMapLayerProxyModel.Filter.PolygonLayer), choice_box(), choice_box(),
        )  # fmt: skip
        for box, name, values in (
            (self.objective_box, "objective", OBJECTIVES),
            (self.rule_box, "target_rule", RULES),
        ):
            for value in values:
                box.addItem(self.words.word(name, value), value)
        self.share_box = number_box(0, 100, 30, " %")
        self.budget_box, self.penalty_box = number_box(0, 1e12, 0), number_box(0, 1e9, 0)
        self.budget_box.setSpecialValueText("–")  # no budget
        self.gap_box, self.time_box = number_box(0, 100, 5, " %"), QgsSpinBox()
        self.time_box.setRange(1, 86_400)
        self.time_box.setClearValue(300)
        self.time_box.setValue(300)
        for label, widget in (
            (tr("Planning units"), self.units_box),
            (tr("Objective"), self.objective_box),
            (tr("Rule of the targets"), self.rule_box),
            (tr("Target (%)"), self.share_box),
            (tr("Budget"), self.budget_box),
            (tr("Penalty for the outline (per km)"), self.penalty_box),
        ):
            labelled(column, label, widget)
        column.addWidget(self._more())
        self.units_box.layerChanged.connect(self._show_fields)
        self.objective_box.currentIndexChanged.connect(self._allow)
        self.rule_box.currentIndexChanged.connect(self._allow)
        self.budget_box.valueChanged.connect(self._allow)

    def _more(self) -> QWidget:
        """The fields of the units, the time and the gap, folded away."""
        box = QgsCollapsibleGroupBox(tr("Fields and time"))
        box.setCollapsed(True)
        column = QVBoxLayout(box)
        self.field_boxes = {}
        labels = (
            tr("Field with the unit's code"), tr("Field with the cost"), tr("Field with the status"),
            tr("Field with the country"),
        )  # fmt: skip
        for (parameter, _), label in zip(FIELDS, labels):
            field_box = QgsFieldComboBox()
            field_box.setAllowEmptyFieldName(parameter != "UNIT_ID")
            field_box.fieldChanged.connect(self._allow)
            self.field_boxes[parameter] = field_box
            labelled(column, label, field_box)
        labelled(column, tr("Time limit (s)"), self.time_box)
        labelled(column, tr("Gap that is small enough (%)"), self.gap_box)
        return box

    def _cooperation(self) -> QWidget:
        """What is gained by acting together: groups in the programme's order, which no head of the table changes."""
        self.cooperation_box = QgsCollapsibleGroupBox(tr("Acting together"))
        column = QVBoxLayout(self.cooperation_box)
        note = QLabel(self.words.text(Message("cooperation_note")))
        note.setWordWrap(True)
        column.addWidget(note)
        self.cooperate_button, self.cooperation_dialog = run_row(
            column, tr("Value of cooperation"), self.cooperate, self._cooperation_dialog, "links"
        )
        self.gain_label = QLabel()
        self.gain_label.setWordWrap(True)
        column.addWidget(self.gain_label)
        heads = (tr("Countries"), tr("Alone"), tr("Together"), tr("Gain together (%)"))
        self.groups_view = RowView(tr("Gain by group"), heads, right=(1, 2, 3))
        self.groups_view.setSortingEnabled(False)
        self.groups_view.setWordWrap(True)  # several long names
        column.addWidget(self.groups_view)
        return self.cooperation_box

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, database) -> None:
        self.names = names_of_countries(database, self.words)
        self.refresh_layers()

    def refresh_layers(self) -> None:
        self.units_box.setExceptedLayerList(result_layers.with_roles(MADE))
        if self.field_boxes["UNIT_ID"].layer() != self.units_box.currentLayer():
            self._show_fields(self.units_box.currentLayer())
        self._show_targets()
        self._show_groups()
        self._allow()

    def _show_fields(self, layer) -> None:
        for parameter, names in FIELDS:
            self.field_boxes[parameter].setLayer(layer)
            choose_field(self.field_boxes[parameter], names)
        self._allow()

    def _show_targets(self) -> None:
        """Of the table on top of the project."""
        table = next(iter(result_layers.with_fields(TARGETS)), None)
        rows = [] if table is None else [row for row in rows_of(table) if row["feature"]]
        self.targets_view.show_rows([self._target_row(row) for row in rows])
        self.targets_view.setVisible(bool(rows))

    def _target_row(self, row: dict) -> Row:
        words = self.words
        verdict = words.word("verdict", "met" if row["met"] else "not_met")
        share = row["share"] if row["share"] is not None else 0.0
        name = " ".join(filter(None, (row["feature"].removeprefix("f_"), row.get("country"))))
        shown = (
            name, words.number(row["target"], 1), words.number(row["held"], 1),
            words.percent(share), verdict,
        )  # fmt: skip
        return Row(row, shown, (shown[0], row["target"], row["held"], share, verdict))

    def _show_groups(self) -> None:
        table = next(iter(result_layers.with_fields(GROUPS)), None)
        rows = [] if table is None else rows_of(table)
        self.groups_view.show_rows([self._group_row(number, row) for number, row in enumerate(rows)])
        self.groups_view.setVisible(bool(rows))
        self.groups_view.setColumnWidth(0, _NAMES * self.fontMetrics().averageCharWidth())
        self.groups_view.resizeRowsToContents()

    def _group_row(self, number: int, row: dict) -> Row:
        words = self.words
        names = " + ".join(self.names.get(code, code) for code in row["group"].split(" + "))
        low, high = (words.number(row[f"gain_{end}_percent"], 1) for end in ("least", "most"))
        shown = (names, words.number(row["alone"], 1), words.number(row["together"], 1), f"{low}–{high}")
        return Row(row, shown, (number,) * len(shown))

    def _allow(self, *_changed) -> None:
        fields = {name: box.currentField() for name, box in self.field_boxes.items()}
        layer, idle = self.units_box.currentLayer(), not self.dock.runner.is_running()
        needs_budget = self.objective_box.currentData() != "min_set"
        self.share_box.setEnabled(self.rule_box.currentData() == "share")
        ready = layer is not None and bool(fields["UNIT_ID"]) and idle
        affordable = not needs_budget or self.budget_box.value() > 0
        self.run_button.setEnabled(ready and affordable)
        for button in (self.dialog_button, self.cooperation_dialog):
            button.setEnabled(layer is not None)
        comparable = self.objective_box.currentData() != "max_coverage"
        self.cooperate_button.setEnabled(ready and affordable and comparable and bool(fields["COUNTRY"]))

    # --- what is run ---------------------------------------------------------------------------------------------

    def parameters(self) -> dict:
        """What the page says, a budget of 0 being none; the database keeps the plan for the report."""
        layer = self.units_box.currentLayer()
        return {
            "INPUT": layer.id() if layer else None,
            **{name: box.currentField() or None for name, box in self.field_boxes.items()},
            "OBJECTIVE": self.objective_box.currentData(),
            "RULE": self.rule_box.currentData(),
            "SHARE_PERCENT": self.share_box.value(),
            "BUDGET": self.budget_box.value() or None,
            "PENALTY": self.penalty_box.value(),
            "TIME_LIMIT": self.time_box.value(),
            "GAP": self.gap_box.value(),
            **self.dock.database_given(),
        }

    def _dialog(self) -> None:
        self.dock.open_dialog(SELECT, self.parameters())

    def _cooperation_dialog(self) -> None:
        self.dock.open_dialog(COOPERATE, self.parameters())

    def select(self) -> None:
        """Run ``neaspec:selectpriorityareas``."""
        outputs = {"TARGETS_HELD": "", "SELECTED": "selection"}
        self.dock.run_with_files("selection", SELECT, self.parameters(), outputs, self._show_selection)

    def cooperate(self) -> None:
        """Run ``neaspec:cooperationvalue``."""
        outputs = {"GROUPS": "", "UNITS": "cooperation"}
        self.dock.run_with_files("cooperation", COOPERATE, self.parameters(), outputs, self._show_gain)

    def _show_selection(self, results: dict) -> None:
        """Value, bound and gap in words, and how many targets are met."""
        selected = result_layers.with_roles(["selection"])[0]
        number, _ = selected.aggregate(QgsAggregateCalculator.Aggregate.Sum, "selected")
        told = Message(
            "selection_told", units=int(plain(number) or 0), value=results["VALUE"],
            bound=results["BOUND"], percent=results["GAP_PERCENT"], seconds=results["SECONDS"],
        )  # fmt: skip
        rows = [row.item for row in self.targets_view.rows.rows]
        met = Message("targets_told", met=sum(bool(row["met"]) for row in rows), all=len(rows))
        status = Message(f"selection_status_{results['STATUS_TOLD']}")
        self.answer_label.setText("\n".join(self.words.text(one) for one in (met, told, status)))
        self.dock.zoom_to(selected.extent(), selected.crs())

    def _show_gain(self, results: dict) -> None:
        ends = {"least": results["GAIN_LEAST_PERCENT"], "most": results["GAIN_MOST_PERCENT"]}
        self.gain_label.setText(self.words.text(Message("cooperation_told", **ends)))

    def set_busy(self, _busy: bool) -> None:
        self._allow()
