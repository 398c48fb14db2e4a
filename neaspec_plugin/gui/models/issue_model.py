"""The flags and rejections of the imports as a table that sorts and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from ...adapters.texts import TEXTS
from ...adapters.wording import Wording, tr
from ...core.messages import Message

if TYPE_CHECKING:
    import pandas as pd

ISSUE_ROLE = Qt.ItemDataRole.UserRole
COLUMNS = (
    "issue_id", "import_id", "dataset_id", "record_table", "record_id", "source_file", "source_row", "severity",
    "code", "params", "decision", "corrected", "reviewer", "decided", "review_note",
)  # fmt: skip
UNDECIDED = "undecided"


def sentence(issue: dict, words: Wording) -> str:
    """What an issue says, with its numbers where its text has room for them."""
    code = issue["code"]
    for key in (f"flag_{code}", f"reason_{code}"):
        if key in TEXTS:
            try:
                return words.text(Message.from_json(key, issue["params"]))
            except (KeyError, ValueError, TypeError):  # written by another version, with other numbers
                continue
    return code


def kind(code: str, words: Wording) -> str:
    """The general sentence of a code; the code itself where another version of the plugin wrote it."""
    return words.text(Message(f"reason_{code}")) if f"reason_{code}" in TEXTS else code


class IssueModel(QAbstractTableModel):
    """One row per issue: what it says, how grave it is, of which record, and what a reviewer decided."""

    def __init__(self, words: Wording, parent=None):
        super().__init__(parent)
        self.words = words
        self.issues: list[dict] = []
        self.headers = (tr("Issue"), tr("Severity"), tr("Decision"), tr("Record"))

    def show_issues(self, frame: pd.DataFrame) -> None:
        self.beginResetModel()
        plain = frame.astype(object).where(frame.notna(), None)
        self.issues = plain.to_dict("records")
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.issues)

    def columnCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headers[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        issue = self.issues[index.row()]
        if role == ISSUE_ROLE:
            return issue
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                kind(issue["code"], self.words),
                self.words.word("severity", issue["severity"]),
                self.words.word("decision", issue["decision"]),
                issue["record_id"] or f"{issue['source_file']}: {issue['source_row']}",
            )[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return sentence(issue, self.words)
        return None


class IssueFilter(QSortFilterProxyModel):
    """Issues of one severity, of one kind, decided or not; empty means all."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.severity, self.code, self.decision = "", "", ""

    def choose(self, severity: str, code: str, decision: str) -> None:
        self.severity, self.code, self.decision = severity, code, decision
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent) -> bool:  # noqa: N802
        issue = self.sourceModel().issues[row]
        decided = issue["decision"] or ""
        return (
            (not self.severity or issue["severity"] == self.severity)
            and (not self.code or issue["code"] == self.code)
            and (not self.decision or (decided == "" if self.decision == UNDECIDED else decided == self.decision))
        )
