"""Scored units as a table that stays quick with a hundred thousand rows: columns are arrays, sorting is numpy's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt


@dataclass(frozen=True)
class Column:
    """A head, what the rows sort by (n,), how a row's cell is written, and whether it is a number."""

    head: str
    order: np.ndarray
    shown: Callable[[int], str]
    right: bool = True


class UnitModel(QAbstractTableModel):
    """``ids`` (n,) are the features that the rows stand for."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.columns: list[Column] = []
        self.ids = np.empty(0, dtype=np.int64)
        self._order = self._place = np.empty(0, dtype=np.int64)
        self._sorted = (0, Qt.SortOrder.AscendingOrder)

    def show_units(self, ids: np.ndarray, columns: Sequence[Column]) -> None:
        self.beginResetModel()
        self.ids, self.columns = ids, list(columns)
        self._by_id = np.argsort(ids, kind="stable")
        self._arrange()
        self.endResetModel()

    def row(self, row: int) -> int:
        """The place, in the arrays, of what stands in a row of the table."""
        return int(self._order[row])

    def feature(self, row: int) -> int:
        return int(self.ids[self.row(row)])

    def rows_of(self, features: Sequence[int]) -> list[int]:
        """The rows in which some features stand; those that the table does not have are left out."""
        asked = np.array(sorted(features), dtype=np.int64)
        if not len(asked) or not len(self.ids):
            return []
        ordered = self.ids[self._by_id]
        places = np.minimum(np.searchsorted(ordered, asked), len(ordered) - 1)
        return sorted(self._place[self._by_id[places[ordered[places] == asked]]].tolist())

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """As the heads ask; the selection keeps its units."""
        self._sorted = (column, order)
        if not self.columns:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._order[index.row()] for index in before]
        self._arrange()
        after = [self.index(int(self._place[one]), index.column()) for one, index in zip(kept, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted
        keys = self.columns[min(column, len(self.columns) - 1)].order if self.columns else self.ids
        self._order = np.argsort(keys, kind="stable")
        if order == Qt.SortOrder.DescendingOrder:
            self._order = self._order[::-1]
        self._place = np.empty_like(self._order)
        self._place[self._order] = np.arange(len(self._order))

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self.columns[section].head if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[index.column()].shown(self.row(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int):
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
