"""Reports as HTML: one file, nothing from outside, everything escaped, every figure with its rows."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser

import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import charts, html
from neaspec_plugin.core.reports.document import (
    Bullets,
    Column,
    Document,
    Figure,
    Listed,
    Missing,
    Name,
    Number,
    Paragraph,
    Section,
    Span,
    Table,
)

EVIL = "<script>alert('x')</script>&\""
FONTS = ("Noto Sans CJK JP", "sans-serif")
PNG = b"\x89PNG made up"
VOID = {"meta", "img", "br", "line", "rect"}


class Reader(HTMLParser):
    """Tags that are open, attributes and texts."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.texts, self.unbalanced = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data):
        self.texts.append(data)

    def named(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def document():
    columns = (
        Column(Message("field_country")),
        Column(Message("field_count"), "right"),
        Column(Message("field_level"), "right"),
    )
    gone = Missing(Message("report_no_picture"))
    table = Table(
        "counts",
        Message("field_source"),
        columns,
        (
            (EVIL, Number(1234, rows=("C1", "C2", "C3")), Number(0.125, 1, "percent", ("P1",), unsure=True)),
            (Name("鹤", language="zh_CN"), Span(5, 9, ("C1", "C2", "C3")), Number(7)),
            (Listed((EVIL, Name("Grus", scientific=True)), ("S1",)), gone, gone),
        ),
        (Paragraph("a note", ("P1",)),),
    )
    empty = Table("none", Message("field_status"), columns, (), empty=Message("report_no_picture"))
    bars = charts.NestedBars((Message("field_sites"),), ((EVIL, (3,)),))
    blocks = (
        table,
        empty,
        Figure("map", Message("field_sites"), Message("field_name"), "map", rows=("S1",)),
        Figure("unpainted", Message("field_sites"), Message("field_name"), "map"),
        Figure("bars", Message("field_records"), Message("field_name"), "svg", bars),
        Paragraph(EVIL),
        Bullets((Paragraph("one"), Paragraph(EVIL, ("P1",)))),
    )
    return Document(
        Message("report_import_subtitle", file=EVIL),
        Message("field_name_en"),
        "zh_CN",
        (
            Section("first", Message("field_status"), blocks),
            Section("second", Message("field_reason"), (Paragraph("end"),)),
        ),
        (Paragraph(Message("source_note")),),
    )


@pytest.fixture(params=[False, True], ids=["screen", "paged"])
def page(request, document, words):
    return html.render(document, words, {"map": PNG}, FONTS, request.param)


def test_tags_are_closed_in_order(page):
    reader = Reader(page)
    assert reader.unbalanced == []
    assert reader.open == []


def test_what_is_data_is_escaped(page):
    assert Reader(page).named("script") == []
    assert "<script" not in page.lower()
    assert page.count("&lt;script&gt;") >= 5  # title, cell, list, paragraph, bullet


def test_nothing_is_loaded_from_outside(page):
    reader = Reader(page)
    assert not {"link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _ in reader.tags}
    for attributes in (attributes for _, attributes in reader.tags):
        assert not [name for name in attributes if name.startswith("on")]
        assert attributes.get("href", "#").startswith("#")
        assert attributes.get("src", "data:").split(":")[0] in ("data", "figure")
    assert not re.search(r"@import|url\(", page)
    assert set(re.findall(r"https?://[^\"' ]+", page)) <= {"http://www.w3.org/2000/svg"}  # a name, not an address


def test_language(page):
    assert Reader(page).named("html") == [{"lang": "zh-CN"}]


def test_fonts(document, words):
    assert '"Noto Sans CJK JP", sans-serif' in html.render(document, words, {}, FONTS)


def test_tables_and_figures_are_numbered(page):
    texts = " ".join(Reader(page).texts)
    for label in ("Table 1. Source", "Table 2. Status", "Figure 1. ", "Figure 2. ", "Figure 3. Records"):
        assert label in texts


def test_equal_rows_have_one_number_and_the_appendix_lists_them(page):
    plain = re.sub(r"<(?!/?sup)[^>]*>", "", page)
    assert "1,234<sup>[1]</sup>" in plain
    assert "5–9<sup>[1]</sup>" in plain  # the same three rows
    assert "12.5%*<sup>[2]</sup>" in plain  # 0.125 = 12.5 percent, of low confidence
    assert "a note<sup>[2]</sup>" in plain
    assert "[1] C1–C3 [2] P1 [3] S1" in plain


def test_the_mark_of_low_confidence_has_its_legend_in_its_table(page, words):
    assert words.text(Message("report_unsure_note", mark="*")) in " ".join(Reader(page).texts)


def test_neighbours_missing_for_one_reason_are_one_cell(page):
    spans = [attributes["colspan"] for attributes in Reader(page).named("td") if "colspan" in attributes]
    assert spans == ["2"]


@pytest.mark.parametrize("paged", [False, True])
@pytest.mark.parametrize("code", ["report_none", "progress_not_compared"])
def test_an_answer_of_none_stands_in_each_column(code, paged, words):
    heads = tuple(Column(Message("field_count"), "right") for _ in range(4))
    table = Table("t", Message("field_source"), heads, ((Missing(Message(code)),) * 3 + (Number(1),),))
    section = Section("s", Message("field_status"), (table,))
    found = Document(Message("field_name"), Message("field_name"), "en", (section,))
    page = Reader(html.render(found, words, paged=paged))
    assert len(page.named("td")) == 4 and page.texts.count(words.text(Message(code))) == 3


def test_no_cell_is_empty(page):
    assert not re.search(r"<t[dh][^>]*>\s*(<[^>]*>\s*)*</t[dh]>", page)


def test_header_rows_are_repeated_on_paper(page, words):
    assert page.count("<thead>") == 1  # of the table with rows; the empty one has no head
    assert words.text(Message("report_no_picture")) in page


def test_a_screen_has_its_pictures_inside(document, words):
    page = html.render(document, words, {"map": PNG}, FONTS)
    assert f'src="data:image/png;base64,{base64.b64encode(PNG).decode()}"' in page
    assert page.count("<svg") == 1
    reader = Reader(page)
    assert "default-src 'none'" in reader.named("meta")[1]["content"]
    ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {attributes["href"][1:] for attributes in reader.named("a")}
    assert targets <= set(ids)
    assert [span for span in reader.named("span") if "lang" in span] == [{"lang": "zh-CN"}]
    assert "<i>Grus</i>" in page


def test_paper_names_its_pictures(document, words):
    page = html.render(document, words, {"map": PNG}, FONTS, paged=True)
    assert re.findall(r'<img src="([^"]*)">', page) == ["figure:map", "figure:bars"]
    assert "<svg" not in page
    drawings = html.drawings(document, words, FONTS)
    assert list(drawings) == ["bars"]
    assert drawings["bars"].startswith("<svg")
    assert "<script" not in drawings["bars"]
