"""Rows of what a dock lists, as a table that sorts by values rather than by their words, and filters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

ORDER_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """``item`` is what the row stands for; ``shown`` its cells as text; ``order`` what each column sorts by."""

    item: Any
    shown: tuple[str, ...]
    order: tuple[Any, ...]


class RowModel(QAbstractTableModel):
    """One row for each ``Row``; the columns ``right`` hold numbers."""

    def __init__(self, headers: Sequence[str], right: Collection[int] = (), parent=None):
        super().__init__(parent)
        self.headers, self.right = tuple(headers), frozenset(right)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self.headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.shown[index.column()]
        if role == ORDER_ROLE:
            return row.order[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int):
        side = Qt.AlignmentFlag.AlignRight if column in self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RowFilter(QSortFilterProxyModel):
    """The rows whose item ``wanted`` takes."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.wanted: Callable[[Any], bool] = lambda item: True
        self.setSortRole(ORDER_ROLE)

    def choose(self, wanted: Callable[[Any], bool]) -> None:
        self.wanted = wanted
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent) -> bool:  # noqa: N802
        return self.wanted(self.sourceModel().rows[row].item)
