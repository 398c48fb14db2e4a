"""A report as PDF: text laid out by Qt, charts as vectors, maps as pictures, a footer on each page.

Works without a screen and in any thread. Fonts are those of the report's language.
"""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QRawFont,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ..about import TITLE, VERSION
from ..core.errors import NeaspecError
from ..core.messages import Message
from . import fonts, pdf_tables
from .chart import Chart
from .wording import Wording

DPI = 600
LEFT_MM, TOP_MM, RIGHT_MM, BOTTOM_MM = 20, 17, 20, 22  # the footer stands in the lower margin
BODY_PT, FOOTER_PT = 9.5, 7.5
MM_PER_INCH = 25.4


def write_pdf(
    path: str, html: str, images: Mapping[str, bytes | str], title: str, wording: Wording, day: str = ""
) -> None:
    """Write a report as A4 pages; all of the file, or the file as it was.

    ``html`` is what Qt's rich text knows of HTML 4 and CSS 2.1; ``<img src="figure:KEY">`` stands for ``images[KEY]``,
    PNG bytes or SVG text. Rows in ``<thead>`` head each page of their table; tables too wide for it are set smaller.
    ``day`` is the date in the footer (ISO; today where empty).

    Raises ``NeaspecError``: not_writable.
    """
    draft = f"{path}.{os.getpid()}.part"
    try:
        with open(draft, "wb"):  # QPdfWriter says nothing of a file that it cannot write
            pass
        _Pages(html, images, title, wording, day or date.today().isoformat()).write(draft)
        _mend_radicals(draft, html + title, wording.language)
        os.replace(draft, path)
    except OSError as error:
        raise NeaspecError("not_writable", file=os.path.basename(path)) from error
    finally:
        with contextlib.suppress(OSError):
            os.remove(draft)


class _Pages:
    """One document on its way to paper; measures in dots of the writer."""

    def __init__(self, html: str, images: Mapping[str, bytes | str], title: str, wording: Wording, day: str):
        self.html, self.images, self.title, self.wording, self.day = html, images, title, wording, day
        self.family = fonts.family(wording.language)
        self.charts = {key: Chart(_text_of(image), wording.language) for key, image in images.items() if _is_svg(image)}

    def write(self, path: str) -> None:
        writer = QPdfWriter(path)
        writer.setResolution(DPI)
        page = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        writer.setTitle(self.title)
        writer.setCreator(f"{TITLE} {VERSION}")
        self.paper = QSizeF(writer.width(), writer.height())
        self.sheet = QSizeF(
            writer.width() - _dots(LEFT_MM) - _dots(RIGHT_MM), writer.height() - _dots(TOP_MM) - _dots(BOTTOM_MM)
        )
        document = self._document(writer)
        document.markContentsDirty(0, document.characterCount())  # else pages that page breaks added are not counted
        total = document.pageCount()  # lays out all of it: until then a place far down has no line
        charts = list(self._placed_charts(document))
        painter = QPainter(writer)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number in range(total):
            if number:
                writer.newPage()
            self._paint_page(painter, document, charts, number)
            self._paint_footer(painter, number + 1, total)
        painter.end()

    def _document(self, writer: QPdfWriter) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.font(self.wording.language, BODY_PT))
        document.documentLayout().setPaintDevice(writer)
        document.setUseDesignMetrics(True)
        for key, image in self.images.items():
            document.addResource(
                QTextDocument.ResourceType.ImageResource, QUrl(f"figure:{key}"), self._picture(key, image)
            )
        document.setHtml(fonts.in_one_family(self.html, self.family))
        document.setPageSize(self.sheet)
        self._size_images(document, _dots_per_pixel(writer))
        whole = QTextCursor(document)
        whole.beginEditBlock()  # one layout for all changes, not one for each
        for table in pdf_tables.tables(document):
            pdf_tables.fit(table, writer, document.defaultFont(), self.sheet.width())
        whole.endEditBlock()
        _keep_together(document, _dots_per_pixel(writer))
        return document

    def _picture(self, key: str, image: bytes | str) -> QImage:
        """A map's pixels; for a chart an empty place, over which it is drawn as a vector."""
        if key not in self.charts:
            return QImage.fromData(QByteArray(image))
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(Qt.GlobalColor.transparent)
        return empty

    def _size_images(self, document: QTextDocument, scale: float) -> None:
        """Each image as large as it says it is, but no wider than the text and no higher than a page."""
        for block, position, name in _images(document):
            key = name.split(":", 1)[1]
            if key in self.charts:
                own = self.charts[key].size * (DPI / 96)
            else:
                image = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
                own = QSizeF(image.size()) * (DPI / MM_PER_INCH * 1000 / max(image.dotsPerMeterX(), 1))
            own.scale(
                own.boundedTo(QSizeF(self.sheet.width(), self.sheet.height() * 0.9)), Qt.AspectRatioMode.KeepAspectRatio
            )
            cursor = QTextCursor(block)
            cursor.setPosition(position)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            sized = cursor.charFormat().toImageFormat()
            sized.setWidth(own.width() / scale)
            sized.setHeight(own.height() / scale)
            cursor.setCharFormat(sized)

    def _placed_charts(self, document: QTextDocument) -> Iterator[tuple[QRectF, Chart]]:
        layout = document.documentLayout()
        for block, position, name in _images(document):
            key = name.split(":", 1)[1]
            if key in self.charts:
                line = block.layout().lineForTextPosition(position - block.position())
                corner = layout.blockBoundingRect(block).topLeft() + line.position()
                place = QRectF(corner.x(), corner.y(), line.naturalTextWidth(), line.height())
                chart = self.charts[key]
                yield (
                    QRectF(place.topLeft(), chart.size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)),
                    chart,
                )

    def _paint_page(self, painter: QPainter, document: QTextDocument, charts: list, number: int) -> None:
        top = number * self.sheet.height()
        part = QRectF(0, top, self.sheet.width(), self.sheet.height())
        painter.save()
        painter.translate(_dots(LEFT_MM), _dots(TOP_MM) - top)
        painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#1E1E22"))
        document.documentLayout().draw(painter, context)
        for place, chart in charts:
            if part.intersects(place):
                chart.paint(painter, place, DPI)
        painter.restore()

    def _paint_footer(self, painter: QPainter, number: int, total: int) -> None:
        font = fonts.font(self.wording.language, FOOTER_PT)
        metrics = QFontMetricsF(font, painter.device())
        right = "  ·  ".join(
            (
                f"{TITLE} {VERSION}",
                self.wording.date(self.day),
                self.wording.text(Message("page_of", page=number, pages=total)),
            )
        )
        line = QRectF(
            _dots(LEFT_MM),
            self.paper.height() - _dots(BOTTOM_MM) + _dots(6),
            self.sheet.width(),
            metrics.height() * 1.2,
        )
        room = line.width() - metrics.horizontalAdvance(right) - _dots(6)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor("#5A5A62"))
        left = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), left)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), right)
        painter.restore()


def _mend_radicals(path: str, text: str, language: str) -> None:
    """Let the file name characters, not radicals, so that words are found in it.

    Where a glyph serves both (U+6708 and the radical U+2F49), Qt writes the lower code, the radical's. The tables that
    say which character a glyph is stand uncompressed in the file, and a code for a code keeps every length.
    """
    codes = {
        b"<%04X>" % ord(radical): b"<%04X>" % ord(character)
        for radical, character in _characters(text, language).items()
    }
    with open(path, "rb") as file:
        content = file.read()

    def mended(table: re.Match) -> bytes:
        return re.sub(rb"<2[EF][0-9A-F]{2}>", lambda code: codes.get(code[0], code[0]), table[0])

    content = re.sub(rb"begincmap.*?endcmap", mended, content, flags=re.DOTALL)
    with open(path, "wb") as file:
        file.write(content)


def _characters(text: str, language: str) -> dict[str, str]:
    """Which character of the text is meant by each radical that has the same glyph; by Unicode where none is."""
    radicals = "".join(chr(code) for code in range(0x2E80, 0x2FD6))
    used = "".join(sorted({character for character in text if "\u3400" <= character <= "\u9fff"}))
    meant = {radical: unicodedata.normalize("NFKC", radical) for radical in radicals}
    for one in ("ja", "zh_CN", language):  # a Latin font borrows its characters from one of these
        raw = QRawFont.fromFont(fonts.font(one, BODY_PT))
        glyphs = dict(zip(raw.glyphIndexesForString(used), used))
        found = zip(radicals, raw.glyphIndexesForString(radicals))
        meant.update({radical: glyphs[glyph] for radical, glyph in found if glyph and glyph in glyphs})
    return meant


def _dots(mm: float) -> float:
    return mm * DPI / MM_PER_INCH


def _dots_per_pixel(writer: QPdfWriter) -> float:
    """How many dots Qt makes of one pixel of an image; it asks the screen's resolution, so it is measured."""
    probe = QTextDocument()
    probe.setDocumentMargin(0)
    probe.documentLayout().setPaintDevice(writer)
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    probe.addResource(QTextDocument.ResourceType.ImageResource, QUrl("probe"), image)
    probe.setHtml('<img src="probe" width="100" height="100">')
    probe.setTextWidth(1e6)
    return probe.begin().layout().lineAt(0).naturalTextWidth() / 100


def _text_of(image: bytes | str) -> str:
    return image if isinstance(image, str) else image.decode("utf-8")


def _is_svg(image: bytes | str) -> bool:
    return isinstance(image, str) or image.lstrip()[:4] in (b"<svg", b"<?xm")


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _images(document: QTextDocument) -> list[tuple[QTextBlock, int, str]]:
    """Block, position and name of each image that stands for a figure."""
    found = []
    for block in _blocks(document):
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            form = fragment.charFormat()
            if form.isImageFormat() and form.toImageFormat().name().startswith("figure:"):
                for position in range(fragment.position(), fragment.position() + fragment.length()):
                    found.append((block, position, form.toImageFormat().name()))
            fragments += 1
    return found


def _keep_together(document: QTextDocument, scale: float) -> None:
    """Headings, titles of tables and pictures go to the page of what they stand above; no row lies on two pages.

    From the first block to the last, for what is moved moves all that follows. ``scale``: dots of one pixel.
    """
    height = document.pageSize().height()
    chain: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is None and _stands_above(block):
            chain.append(block)
            block = block.next()
            continue
        if chain:
            _keep_chain(document, chain, block, height)
        if table is not None:
            pdf_tables.keep_rows(table, document, scale)
            block = table.lastCursorPosition().block()
        chain = []
        block = block.next()


def _keep_chain(document: QTextDocument, chain: list[QTextBlock], below: QTextBlock, height: float) -> None:
    """Begin a page with the chain where it and what it stands above end on another page than they begin."""
    layout = document.documentLayout()
    start = layout.blockBoundingRect(chain[0]).top()
    top, end = pdf_tables.text_span(document, below)
    table = QTextCursor(below).currentTable()
    if table is not None:  # its head and two rows
        last = min(table.format().toTableFormat().headerRowCount() + 1, table.rows() - 1)
        end = pdf_tables.row_span(table, last, document)[1]
    room = end - top + sum(bottom - top for top, bottom in (pdf_tables.text_span(document, one) for one in chain))
    if room > 0.9 * height or not (table or _has_picture(chain[-1])):  # running text, or more than a page holds
        end = top + (below.layout().lineAt(0).height() if below.layout().lineCount() else 0.0)
    if start % height and int(start / height) != int((end - 1) / height):
        cursor = QTextCursor(chain[0])
        form = cursor.blockFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(form)


def _stands_above(block: QTextBlock) -> bool:
    """Whether a block is a heading, a picture with its caption below, or the paragraph just before a table."""
    below = block.next()
    if not below.isValid():
        return False
    return (
        block.blockFormat().headingLevel() > 0 or _has_picture(block) or QTextCursor(below).currentTable() is not None
    )


def _has_picture(block: QTextBlock) -> bool:
    return "\ufffc" in block.text()
