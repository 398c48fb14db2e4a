"""Flags: what the tests and readers found, where it is, and a decision on it that survives the next import."""

from __future__ import annotations

import json

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import TABLES, VOCABULARIES
from .. import decisions
from ..icons import icon
from ..labels import labelled, side_by_side
from ..models.issue_model import COLUMNS, ISSUE_ROLE, UNDECIDED, IssueFilter, IssueModel, kind, sentence

ZOOM_DEGREES = 0.05


class FlagsPage(QWidget):
    """The list, the sentence of the chosen one, and four decisions."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.check_button = QPushButton(icon("assess"), tr("Ask the quality tests again"))
        self.check_button.clicked.connect(lambda: self.dock.run("neaspec:checkdetections", {}))
        column.addWidget(self.check_button)
        self.severity_box, self.code_box, self.decision_box = QComboBox(), QComboBox(), QComboBox()
        for box in (self.severity_box, self.code_box, self.decision_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        labelled(column, tr("Kind of issue"), self.code_box)
        side_by_side(column, ((tr("Severity"), self.severity_box), (tr("Decision"), self.decision_box)))
        self.severity_box.addItem(tr("All"), "")
        for severity in VOCABULARIES["severity"]:
            self.severity_box.addItem(self.words.word("severity", severity), severity)
        self.decision_box.addItem(tr("All"), "")
        self.decision_box.addItem(tr("Not yet decided"), UNDECIDED)
        for decision in filter(None, VOCABULARIES["decision"]):
            self.decision_box.addItem(self.words.word("decision", decision), decision)
        for box in (self.severity_box, self.code_box, self.decision_box):
            box.currentIndexChanged.connect(self._filter)
        self.model, self.filter = IssueModel(self.words, self), IssueFilter(self)
        self.filter.setSourceModel(self.model)
        self.view = QTableView()
        self.view.setModel(self.filter)
        self.view.setSortingEnabled(True)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setColumnWidth(0, 220)
        self.view.setMinimumHeight(160)
        self.view.setAccessibleName(tr("Flags"))
        self.view.doubleClicked.connect(self._zoom)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        column.addWidget(self.view, 1)
        self.detail = QLabel(self.words.text(Message("flags_empty")))
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.detail)
        column.addWidget(self._decide())

    def _decide(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self.reviewer_edit = decisions.reviewer_edit()
        labelled(column, tr("Reviewer"), self.reviewer_edit)
        self.note_edit = QLineEdit()
        labelled(column, tr("Remark"), self.note_edit)
        self.field_box, self.value_edit = QComboBox(), QLineEdit()
        side_by_side(column, ((tr("Field to correct"), self.field_box), (tr("Right value"), self.value_edit)))
        labels = {"accept": tr("Accept"), "correct": tr("Correct"), "reject": tr("Reject"), "note": tr("Note")}
        self.decision_buttons = decisions.decision_buttons(column, labels, self.decide)
        return box

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, database) -> None:
        """Read the issues anew, without the raw rows."""
        import pandas as pd

        issues = database.read("import_issues", columns=list(COLUMNS)) if database else pd.DataFrame(columns=COLUMNS)
        self.model.show_issues(issues)
        chosen = self.code_box.currentData()
        self.code_box.blockSignals(True)
        self.code_box.clear()
        self.code_box.addItem(tr("All"), "")
        for code, number in issues["code"].value_counts().sort_index().items():
            self.code_box.addItem(f"{kind(code, self.words)} ({self.words.number(number)})", code)
        self.code_box.setCurrentIndex(max(self.code_box.findData(chosen), 0))
        self.code_box.blockSignals(False)
        self._filter()
        self._show_chosen()
        self.check_button.setEnabled(database is not None)

    def _filter(self) -> None:
        if hasattr(self, "filter"):
            self.filter.choose(
                self.severity_box.currentData() or "",
                self.code_box.currentData() or "",
                self.decision_box.currentData() or "",
            )

    def chosen(self) -> list[dict]:
        """The issues selected in the list."""
        return [index.data(ISSUE_ROLE) for index in self.view.selectionModel().selectedRows()]

    def _show_chosen(self, *_selection) -> None:
        issues = self.chosen()
        for button in self.decision_buttons.values():
            button.setEnabled(bool(issues) and not self.dock.runner.is_running())
        if not issues:
            empty = "flags_choose" if self.model.issues else "flags_empty"
            self.detail.setText(self.words.text(Message(empty)))
            return
        issue = issues[0]
        decided = (
            Message(
                "flag_decided",
                decision=self.words.word("decision", issue["decision"]),
                reviewer=issue["reviewer"] or "",
                day=self.words.date(str(issue["decided"] or "")),
                note=issue["review_note"] or "",
            )
            if issue["decision"]
            else None
        )
        self.detail.setText("\n".join(filter(None, (sentence(issue, self.words), self.words.text(decided)))))
        table = TABLES.get(issue["record_table"])
        chosen = self.field_box.currentText()
        self.field_box.clear()
        if table:
            self.field_box.addItems([*table.names, *(["geometry"] if table.geometry else [])])
        self.field_box.setCurrentIndex(max(self.field_box.findText(chosen), 0))

    def _zoom(self, index) -> None:
        issue = index.data(ISSUE_ROLE)
        table, database = issue["record_table"], self.dock.database()
        where = {TABLES[table].key[0]: issue["record_id"]} if table in TABLES and issue["record_id"] else None
        rows = database.read(table, where) if where and database and TABLES[table].geometry else ()
        geometry = rows["geometry"].iloc[0] if len(rows) else None
        if geometry is None:
            self.dock.tell(self.words.text(Message("record_without_place")), Qgis.MessageLevel.Info)
            return
        x, y = geometry.centroid.x, geometry.centroid.y
        box = QgsRectangle(x - ZOOM_DEGREES, y - ZOOM_DEGREES, x + ZOOM_DEGREES, y + ZOOM_DEGREES)
        self.dock.zoom_to(box, QgsCoordinateReferenceSystem("EPSG:4326"))

    # --- what is run ---------------------------------------------------------------------------------------------

    def decide(self, decision: str) -> None:
        """Run ``neaspec:reviewissues`` on the issues selected."""
        parameters = {
            "ISSUES": ";".join(issue["issue_id"] for issue in self.chosen()),
            "DECISION": decision,
            "REVIEWER": decisions.reviewer(self.reviewer_edit),
            "NOTE": self.note_edit.text().strip(),
        }
        if decision == "correct":
            parameters["CORRECTED"] = json.dumps({self.field_box.currentText(): self._value()}, ensure_ascii=False)
        self.dock.run("neaspec:reviewissues", parameters)

    def _value(self):
        """What was typed, as a number where it is one: a table's column is checked by the algorithm."""
        text = self.value_edit.text().strip()
        try:
            return json.loads(text) if text.replace(".", "", 1).lstrip("-").isdigit() else text
        except ValueError:  # 007
            return text

    def set_busy(self, busy: bool) -> None:
        self.check_button.setEnabled(not busy)
        for button in self.decision_buttons.values():
            button.setEnabled(not busy and bool(self.chosen()))
