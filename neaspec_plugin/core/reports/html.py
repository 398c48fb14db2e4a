"""A report as HTML: one file that loads nothing, or the smaller HTML that Qt's text documents know (``paged``).

The same tree gives the same content in both: paged leaves out style sheets, links and inline drawings and names its
pictures as ``figure:<key>`` instead.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from ..messages import Message
from . import charts
from .document import (
    UNSURE_MARK,
    Bullets,
    Cell,
    Document,
    Figure,
    Listed,
    Missing,
    Name,
    Number,
    Paragraph,
    References,
    Section,
    Span,
    Table,
    Words,
    merged,
    new_rows,
    notes_of,
    plain,
    rows_of,
)
from .row_ids import compact

SCHEME = "figure:"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
RULE, GREY = "#C9D1D5", "#5B6770"
STYLE = """
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:52rem;color:#222;background:#fff;line-height:1.45;font-size:1rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .3rem}
h2{font-size:1.25rem;margin:2.4rem 0 .6rem;padding-top:.6rem;border-top:2px solid #222}
p{margin:.5rem 0}
.question{font-size:1.1rem;color:#5B6770}
figure{margin:1.4rem 0}
figure img,figure svg{max-width:100%;height:auto;display:block}
figcaption,.note{font-size:.85rem;color:#444}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.86rem;margin:.3rem 0}
caption{text-align:left;font-weight:bold;font-size:1rem;padding:1.2rem 0 .3rem}
th,td{padding:.28rem .5rem .28rem 0;vertical-align:top;text-align:left;border-bottom:1px solid #C9D1D5}
th,td{overflow-wrap:break-word}
thead th{border-top:1.5px solid #222;border-bottom:1.5px solid #222;vertical-align:bottom}
.r{text-align:right;font-variant-numeric:tabular-nums}
.why{color:#5B6770}
sup,.ref{font-size:.72em;line-height:0}
a{color:inherit}
.rows{font-size:.72rem;line-height:1.35;color:#444;overflow-wrap:anywhere}
.rows b{margin-left:.4em}
footer{margin-top:2.5rem;border-top:1px solid #C9D1D5;padding-top:.6rem;font-size:.85rem;color:#444}
@page{size:A4;margin:16mm 18mm 20mm}
@media print{body{padding:0;max-width:none;font-size:9.5pt}thead{display:table-header-group}
tr,figure{break-inside:avoid}
h2,caption{break-after:avoid}.scroll{overflow:visible}table{font-size:8pt}.rows{font-size:6.5pt}}
"""


def render(
    document: Document,
    words: Words,
    images: Mapping[str, bytes] | None = None,
    fonts: Sequence[str] = ("sans-serif",),
    paged: bool = False,
) -> str:
    """The report in the language of ``words``, in the first family of ``fonts`` that a reader has.

    ``images`` are PNG by the key of their figure: maps come from there, and a map that is not there says so. With
    ``paged`` every picture is ``<img src="figure:key">``, for which the caller provides ``images`` and ``drawings``.
    """
    writer = _Paged(words, images or {}, fonts) if paged else _Page(words, images or {}, fonts)
    return writer.page(document)


def drawings(document: Document, words: Words, fonts: Sequence[str] = ("sans-serif",)) -> dict[str, str]:
    """The charts of a report as SVG by the key of their figure."""
    return {
        figure.key: charts.draw(figure.content, figure.title, figure.caption, words, fonts)
        for figure in document.blocks(Figure)
        if figure.kind == "svg"
    }


def language_tag(language: str) -> str:
    """Our language code as browsers have it: zh_CN -> zh-CN."""
    return language.replace("_", "-")


class _Page:
    """Writes the file for a browser. Numbers tables, figures and the sets of rows behind them as they come."""

    def __init__(self, words: Words, images: Mapping[str, bytes], fonts: Sequence[str]):
        self.words, self.images, self.fonts = words, images, fonts
        self.references = References()
        self.tables = self.figures = 0

    def page(self, document: Document) -> str:
        body = "".join(self._body(document))
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(language_tag(document.language), quote=True)}"><head>'
            '<meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{self.say(document.title)}</title>{self.style()}</head><body>{body}</body></html>\n"
        )

    def style(self) -> str:
        families = ", ".join(f'"{name}"' if " " in name else name for name in self.fonts)
        return f"<style>body{{font-family:{escape(families, quote=False)}}}{STYLE}</style>"

    def say(self, text: Message | str | None) -> str:
        return escape(self.words.text(text), quote=True)

    def _body(self, document: Document) -> Iterator[str]:
        yield f'<h1>{self.say(document.title)}</h1><p class="question">{self.say(document.subtitle)}</p>'
        for section in document.sections:
            yield self.section(section)
        yield self.appendix()
        yield f"<footer>{''.join(f'<p>{self.said(note)}</p>' for note in document.notes)}</footer>"

    def section(self, section: Section) -> str:
        heading = f'<h2 id="{escape(section.key, quote=True)}">{self.say(section.title)}</h2>'
        return f"<section>{heading}{''.join(self.block(block) for block in section.blocks)}</section>"

    def block(self, block: Any) -> str:
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Figure):
            return self.figure(block)
        if isinstance(block, Bullets):
            return f"<ul>{''.join(f'<li>{self.said(item)}</li>' for item in block.items)}</ul>"
        return f"<p>{self.said(block)}</p>"

    def said(self, paragraph: Paragraph) -> str:
        return self.say(paragraph.text) + self.reference(paragraph.rows)

    def reference(self, rows: tuple[str, ...]) -> str:
        """The way back from a figure to its rows: a number into the list at the end."""
        number = self.references.number(rows)
        if number is None:
            return ""
        few = f' title="{escape(", ".join(rows), quote=True)}"' if len(rows) <= 6 else ""
        return f'<sup><a href="#rows-{number}"{few}>[{number}]</a></sup>'

    # --- tables -------------------------------------------------------------------------------------------------------

    def table(self, table: Table) -> str:
        self.tables += 1
        title = self.say(Message("report_table_title", number=str(self.tables), title=table.title))
        return self.framed_table(table, title) + "".join(self.note(note) for note in notes_of(table))

    def framed_table(self, table: Table, title: str) -> str:
        if not table.rows:
            return f'<p><b>{title}</b></p><p class="why">{self.say(table.empty)}</p>'
        head = "".join(
            f'<th scope="col"{self.align(column.align)}>{self.say(column.label)}</th>' for column in table.columns
        )
        body = "".join(f"<tr>{''.join(self.cells(table, row))}</tr>" for row in table.rows)
        rows = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
        return f'<div class="scroll"><table><caption>{title}</caption>{rows}</table></div>'

    def cells(self, table: Table, row: tuple[Cell, ...]) -> Iterator[str]:
        place, before = 0, ()
        for cell, span in merged(row):
            number = isinstance(cell, (Number, Span)) or table.columns[place].align == "right"
            attributes = self.align("right" if number and span == 1 else "left", isinstance(cell, Missing))
            if span > 1:
                attributes += f' colspan="{span}"'
            yield f"<td{attributes}>{self.cell(cell)}{self.reference(new_rows(cell, before))}</td>"
            place, before = place + span, rows_of(cell) or before

    def align(self, align: str, missing: bool = False) -> str:
        names = " ".join(name for name, wanted in (("r", align == "right"), ("why", missing)) if wanted)
        return f' class="{names}"' if names else ""

    def cell(self, cell: Cell) -> str:
        if isinstance(cell, Listed):
            items = [self.cell(item) + self.reference(rows_of(item)) for item in cell.items]
            text = self.words.listed(items) + (UNSURE_MARK if cell.unsure else "")
        else:
            text = escape(plain(cell, self.words), quote=True)
        if isinstance(cell, Name) and cell.scientific:
            text = f"<i>{text}</i>"
        if isinstance(cell, Name) and cell.language:
            text = f'<span lang="{escape(language_tag(cell.language), quote=True)}">{text}</span>'
        return text

    def note(self, note: Paragraph) -> str:
        return f'<p class="note">{self.said(note)}</p>'

    # --- figures ------------------------------------------------------------------------------------------------------

    def figure(self, figure: Figure) -> str:
        self.figures += 1
        title = self.say(Message("report_figure_title", number=str(self.figures), title=figure.title))
        caption = self.say(figure.caption) + self.reference(figure.rows)
        return f"<figure>{self.picture(figure)}<figcaption><b>{title}</b> {caption}</figcaption></figure>"

    def picture(self, figure: Figure) -> str:
        if figure.kind == "svg":
            return charts.draw(figure.content, figure.title, figure.caption, self.words, self.fonts)
        if figure.key not in self.images:
            return f'<p class="why">{self.say(Message("report_no_picture"))}</p>'
        data = base64.b64encode(self.images[figure.key]).decode("ascii")
        return f'<img alt="{self.say(figure.title)}" src="data:image/png;base64,{data}">'

    # --- the way back -------------------------------------------------------------------------------------------------

    def appendix(self) -> str:
        if not self.references.numbers:
            return ""
        heading = (
            f'<h2 id="rows">{self.say(Message("report_rows_title"))}</h2><p>{self.say(Message("report_rows_text"))}</p>'
        )
        listed = " ".join(
            f'<span id="rows-{number}"><b>[{number}]</b> {_ids(rows)}</span>'
            for rows, number in self.references.numbers.items()
        )
        return f'<section>{heading}<p class="rows">{listed}</p></section>'


class _Paged(_Page):
    """Writes what QTextDocument understands: attributes, no style sheet, pictures as named resources."""

    def page(self, document: Document) -> str:
        language = escape(language_tag(document.language), quote=True)
        return f'<html lang="{language}"><body>{"".join(self._body(document))}</body></html>'

    def reference(self, rows: tuple[str, ...]) -> str:
        number = self.references.number(rows)
        return f'<sup><font size="1">[{number}]</font></sup>' if number else ""

    def framed_table(self, table: Table, title: str) -> str:
        if not table.rows:
            return f"<p><b>{title}</b></p><p>{self.say(table.empty)}</p>"
        head = "".join(f"<th{self.align(column.align)}>{self.say(column.label)}</th>" for column in table.columns)
        body = "".join(f"<tr>{''.join(self.cells(table, row))}</tr>" for row in table.rows)
        return (
            f'<p><b>{title}</b></p><table width="100%" border="1" bordercolor="{RULE}" cellspacing="0" cellpadding="3" '
            f'style="border-collapse:collapse"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        )

    def align(self, align: str, missing: bool = False) -> str:
        return f' align="{align}" valign="top"' + (f' style="color:{GREY}"' if missing else "")

    def note(self, note: Paragraph) -> str:
        return f"<p><small>{self.said(note)}</small></p>"

    def figure(self, figure: Figure) -> str:
        self.figures += 1
        title = self.say(Message("report_figure_title", number=str(self.figures), title=figure.title))
        caption = self.say(figure.caption) + self.reference(figure.rows)
        return f"<p>{self.picture(figure)}</p><p><small><b>{title}</b> {caption}</small></p>"

    def picture(self, figure: Figure) -> str:
        if figure.kind == "map" and figure.key not in self.images:
            return self.say(Message("report_no_picture"))
        return f'<img src="{SCHEME}{escape(figure.key, quote=True)}">'

    def appendix(self) -> str:
        if not self.references.numbers:
            return ""
        heading = f"<h2>{self.say(Message('report_rows_title'))}</h2><p>{self.say(Message('report_rows_text'))}</p>"
        listed = " ".join(f"<b>[{number}]</b> {_ids(rows)}" for rows, number in self.references.numbers.items())
        return f"{heading}<p><small>{listed}</small></p>"


def _ids(rows: tuple[str, ...]) -> str:
    return escape(", ".join(compact(rows)), quote=True)
