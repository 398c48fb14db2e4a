"""Tables of a report on paper: rules between rows only, columns as wide as their words need, small type if need be."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPdfWriter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
)

from . import fonts

SMALLEST_PT = 6.0
_RULE, _HEAD_RULE = "#C9D1D5", "#5B6770"
_TOO_LOW = 2.0  # pixels: less than any line is high
_HIGHEST = 0.5  # of a page: a higher row is cut, not moved
_LONG = 28.0  # a column asks for room for at most this many times the height of its type


def tables(document: QTextDocument) -> list[QTextTable]:
    """All tables of a document, in no order."""
    found, frames = [], [document.rootFrame()]
    while frames:
        for child in frames.pop().childFrames():
            frames.append(child)
            if isinstance(child, QTextTable):
                found.append(child)
    return found


def fit(table: QTextTable, writer: QPdfWriter, font: QFont, room: float) -> None:
    """Give a table ``room`` dots of width: type as small as its longest words ask for, columns by what they hold.

    A column has at least its longest word; what is left is shared by how much more each would take, as in CSS 2.1
    (17.5.2.2). Below ``SMALLEST_PT`` the type does not go: then words are broken.
    """
    metrics = QFontMetricsF(font, writer)
    bold = QFont(font)
    bold.setBold(True)
    heading = QFontMetricsF(bold, writer)
    padding = metrics.height()
    least, most = [padding] * table.columns(), [padding] * table.columns()
    for cell in _cells(table):
        if cell.columnSpan() > 1:
            continue
        head = cell.row() < table.format().toTableFormat().headerRowCount()
        measure = heading if head else metrics
        text = _text(cell)
        words = max((measure.horizontalAdvance(piece.strip()) for piece in fonts.pieces(text)), default=0.0)
        whole = min(measure.horizontalAdvance(text) / (2 if head else 1), _LONG * metrics.height())  # heads may break
        least[cell.column()] = max(least[cell.column()], words + padding)
        most[cell.column()] = max(most[cell.column()], whole + padding, words + padding)
    size = font.pointSizeF()
    if sum(least) > room:
        size = max(SMALLEST_PT, size * room / sum(least))
        _set_size(table, size)
    _set_widths(table, _shared(room * font.pointSizeF() / size, least, most))
    _rule(table)


def keep_rows(table: QTextTable, document: QTextDocument, scale: float) -> None:
    """Begin a row on the next page where the foot of a page would cut it. ``scale``: dots of one pixel.

    Qt moves a row of which no line fits; so the row above is made higher, down to the foot of the page. (A page break
    asked for inside a cell moves its row by two pages.)
    """
    height = document.pageSize().height()
    form = table.format().toTableFormat()
    for row in range(form.headerRowCount() + 1, table.rows()):
        top, bottom = row_span(table, row, document)
        page = int(top / height)
        if page == int((bottom - 1) / height) or bottom - top > _HIGHEST * height:
            continue
        missing = ((page + 1) * height - top) / scale - _TOO_LOW
        if missing > 0:
            _grow(table, row - 1, form.cellPadding() + missing, document)


def row_span(table: QTextTable, row: int, document: QTextDocument) -> tuple[float, float]:
    """Where the text of a row begins and ends, in dots from the top of the document."""
    cells = _cells_of_row(table, row)
    tops = [text_span(document, cell.firstCursorPosition().block())[0] for cell in cells]
    ends = [text_span(document, cell.lastCursorPosition().block())[1] for cell in cells]
    return min(tops), max(ends)


def text_span(document: QTextDocument, block: QTextBlock) -> tuple[float, float]:
    """Where the lines of a block begin and end; its own top stays behind where its first line goes to a new page."""
    place = document.documentLayout().blockBoundingRect(block)
    lines = block.layout()
    return place.top() + (lines.lineAt(0).y() if lines.lineCount() else 0.0), place.bottom()


def _grow(table: QTextTable, row: int, padding: float, document: QTextDocument) -> None:
    whole = QTextCursor(document)
    whole.beginEditBlock()
    for cell in _cells_of_row(table, row):
        form = cell.format().toTableCellFormat()
        form.setBottomPadding(padding)
        cell.setFormat(form)
    whole.endEditBlock()


def _shared(room: float, least: list[float], most: list[float]) -> list[float]:
    wanted = [high - low for low, high in zip(least, most)]
    spare = max(room - sum(least), 0.0)
    total = sum(wanted)
    return [low + (spare * more / total if total else spare / len(least)) for low, more in zip(least, wanted)]


def _set_widths(table: QTextTable, widths: list[float]) -> None:
    form = table.format().toTableFormat()
    percent = QTextLength.Type.PercentageLength
    form.setColumnWidthConstraints([QTextLength(percent, 100 * width / sum(widths)) for width in widths])
    form.setWidth(QTextLength(percent, 100))
    form.setBorder(0)
    table.setFormat(form)


def _rule(table: QTextTable) -> None:
    """A line below each row, a darker one below the head; none upright."""
    heads = table.format().toTableFormat().headerRowCount()
    for cell in _cells(table):
        form = cell.format().toTableCellFormat()
        last_of_head = cell.row() + cell.rowSpan() == heads
        form.setBottomBorder(1.0 if last_of_head else 0.5)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(QBrush(QColor(_HEAD_RULE if last_of_head else _RULE)))
        cell.setFormat(form)


def _set_size(table: QTextTable, size_pt: float) -> None:
    form = QTextCharFormat()
    form.setFontPointSize(size_pt)
    for cell in _cells(table):
        _selected(cell).mergeCharFormat(form)


def _cells(table: QTextTable) -> Iterator[QTextTableCell]:
    for row in range(table.rows()):
        yield from _cells_of_row(table, row)


def _cells_of_row(table: QTextTable, row: int) -> list[QTextTableCell]:
    """The cells that begin in a row."""
    cells = [table.cellAt(row, column) for column in range(table.columns())]
    return [cell for column, cell in enumerate(cells) if (cell.row(), cell.column()) == (row, column)]


def _selected(cell: QTextTableCell) -> QTextCursor:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _text(cell: QTextTableCell) -> str:
    return _selected(cell).selectedText().replace("\u2029", " ").replace("\ufffc", "")
