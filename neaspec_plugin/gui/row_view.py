"""A table of rows with its model and filter: sorts by its heads, selects whole rows, leaves the widths to the user."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from .models.row_model import Row, RowFilter, RowModel

_WIDEST = 28  # characters of a column until the user makes it wider: the next one stays in sight


class RowView(QTableView):
    """Shows ``Row`` items; a row stays selected over a refresh where its first column says the same."""

    def __init__(self, name: str, headers: Sequence[str], right: Collection[int] = (), parent=None):
        super().__init__(parent)
        self.rows, self.filter = RowModel(headers, right, self), RowFilter(self)
        self.filter.setSourceModel(self.rows)
        self.setModel(self.filter)
        self.setAccessibleName(name)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to the next control
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.setMinimumHeight(7 * self.fontMetrics().height())

    def show_rows(self, rows: Sequence[Row]) -> None:
        kept = {index.data() for index in self.selectionModel().selectedRows()}
        self.rows.show_rows(rows)
        if not kept and rows:
            header, widest = self.horizontalHeader(), _WIDEST * self.fontMetrics().averageCharWidth()
            for column in range(self.rows.columnCount()):  # others have their own way
                if header.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive:
                    self.resizeColumnToContents(column)
                    self.setColumnWidth(column, min(self.columnWidth(column), widest))
        for place in range(self.filter.rowCount()):
            index = self.filter.index(place, 0)
            if index.data() in kept:
                self.selectRow(place)
                break

    def choose(self, wanted: Callable[[Any], bool]) -> None:
        """Leave the rows whose item is wanted, the selected one in sight."""
        self.filter.choose(wanted)
        for index in self.selectionModel().selectedRows()[:1]:
            self.scrollTo(index)

    def select(self, wanted: Callable[[Any], bool]) -> None:
        """Select the first row shown whose item is wanted, and bring it in sight."""
        for place, item in enumerate(self.shown()):
            if wanted(item):
                self.selectRow(place)
                self.scrollTo(self.filter.index(place, 0))
                return

    def item(self, index) -> Any:
        """What the row at a place of the view stands for."""
        return self.rows.rows[self.filter.mapToSource(index).row()].item

    def chosen(self) -> list:
        """The items of the selected rows."""
        return [self.item(index) for index in self.selectionModel().selectedRows()]

    def shown(self) -> list:
        """The items of the rows that the filter leaves."""
        return [self.item(self.filter.index(place, 0)) for place in range(self.filter.rowCount())]
