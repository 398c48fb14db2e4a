"""Workbooks as Excel, LibreOffice and others write them; everything in them is simulated."""

from __future__ import annotations

import pytest
from handmade_sheets import cell, line, ods, row, table, xlsx

from neaspec_plugin.adapters.sheets_read import read_sheets
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent


def read(path):
    with open_source(str(path)) as source:
        return read_sheets(source, Silent())


def cells(path, title="T"):
    return read(path)[title].rows()


def test_reading_aids_and_formats_within_a_text_are_no_part_of_it(tmp_path):
    strings = (
        '<si><t>出水</t><rPh sb="0" eb="2"><t>イズミ</t></rPh><phoneticPr fontId="1"/></si>'
        '<si><r><t xml:space="preserve">one</t></r><r><rPr><b/></rPr><t xml:space="preserve"> </t></r><r><t>two</t></r></si>'
        "<si><t>a_x000D_\nb_x0007_</t></si><si><t>\u200bx\u00a0</t></si>"
    )
    inside = [f'<c t="s"><v>{n}</v></c>' for n in range(5)]
    inline = '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh sb="0" eb="1"><t>ア</t></rPh></is></c>'
    path = xlsx(tmp_path / "s.xlsx", row(*inside, inline), strings)
    assert cells(path) == [["出水", "one two", "a\nb", "x", "", "inline"]]


def test_numbers_are_read_as_they_are_shown(tmp_path):
    inside = [
        f'<c s="{style}"><v>{value}</v></c>'
        for style, value in ((0, "0.30000000000000004"), (1, "45808"), (2, "0.9"), (3, "45808"), (4, "45808"), (5, "7"))
    ]
    assert cells(xlsx(tmp_path / "s.xlsx", row(*inside))) == [["0.3", "2025-05-31", "90%", *["2025-05-31"] * 2, "7"]]
    early = xlsx(tmp_path / "e.xlsx", row('<c s="1"><v>44346</v></c>'), workbook_pr='<workbookPr date1904="1"/>')
    assert cells(early) == [["2025-05-31"]]  # 45808 - 1462


def test_formulas_errors_and_truth(tmp_path):
    inside = (
        "<c><f>1+2</f><v>3</v></c>", '<c t="str"><f>A1&amp;"b"</f><v>3b</v></c>', "<c><f>1+2</f><v></v></c>",
        '<c t="str"><f>""</f><v></v></c>', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '<c t="b"><v>1</v></c>',
        '<c t="d"><v>2025-05-31T00:00:00</v></c>',
    )  # fmt: skip
    assert cells(xlsx(tmp_path / "s.xlsx", row(*inside))) == [
        ["3", "3b", "=1+2", "", "#DIV/0!", "TRUE", "2025-05-31"],
    ]


def test_cells_stand_where_their_places_say(tmp_path):
    body = (
        '<row r="2"><c r="B2" t="inlineStr"><is><t>b</t></is></c><c t="inlineStr"><is><t>c</t></is></c></row>'
        '<row r="4" hidden="1"><c r="AA4"><v>1</v></c></row><row><c><v>2</v></c></row>'
    )
    more = '<mergeCells count="3"><mergeCell ref="B2:B5"/><mergeCell ref="C2:D2"/><mergeCell ref="bad"/></mergeCells>'
    path = xlsx(tmp_path / "s.xlsx", body, more=more)
    grid = read(path)["T"]
    assert grid.rows() == [[], ["", "b", "c"], [], [*[""] * 26, "1"], ["2"]]
    assert grid.merged == [(1, 4, 1)]


def test_all_sheets_come_in_their_order(tmp_path):
    path = xlsx(tmp_path / "s.xlsx", [row("<c><v>1</v></c>"), ""], sheets=("b", "a"))
    assert {title: grid.rows() for title, grid in read(path).items()} == {"b": [["1"]], "a": []}


@pytest.mark.parametrize(
    "made, code",
    [
        ({"rows": ""}, "empty_file"),
        ({"rows": row("<c><v>1</v></c>"), "left_out": ("xl/worksheets/s1.xml",)}, "bad_archive"),
        ({"rows": row("<c><v>1</v></c>"), "left_out": ("xl/_rels/workbook.xml.rels",)}, "bad_archive"),
        ({"rows": '<row r="2000000"><c><v>1</v></c></row>'}, "xml_too_large"),
        ({"rows": row('<c r="ZZZ1"><v>1</v></c>')}, "xml_too_large"),
        ({"rows": "<row><c><v>1</v></row>"}, "xml_broken"),
    ],
)
def test_what_is_wrong_with_a_workbook_is_told(tmp_path, made, code):
    with pytest.raises(NeaspecError) as caught:
        read(xlsx(tmp_path / "s.xlsx", **made))
    assert caught.value.message.code == code and caught.value.message.params["file"] == "s.xlsx"


def test_it_can_be_cancelled(tmp_path):
    class Cancelled(Silent):
        def is_canceled(self):
            return True

    path = xlsx(tmp_path / "s.xlsx", row("<c><v>1</v></c>"))
    with open_source(str(path)) as source, pytest.raises(NeaspecError) as caught:
        read_sheets(source, Cancelled())
    assert caught.value.message.code == "cancelled"


def test_an_ods_is_read_as_it_is_shown(tmp_path):
    remark = "<office:annotation><dc:date>2026-01-01</dc:date><text:p>a remark</text:p></office:annotation>"
    drawing = "<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame>"
    first = line(
        cell(f"{remark}<text:p>one <text:span>two</text:span><text:s text:c=\"2\"/>three</text:p><text:p>line</text:p>{drawing}", office__value_type="string"),
        cell("<text:p>90 %</text:p>", office__value_type="percentage", office__value="0.9"),
        cell("<text:p>31.05.25</text:p>", office__value_type="date", office__date_value="2025-05-31T00:00:00"),
        cell("<text:p>6:30</text:p>", office__value_type="time", office__time_value="PT06H30M00S"),
        cell("<text:p>1 250,50</text:p>", office__value_type="float", office__value="1250.5"),
        cell("<text:p>#N/A</text:p>", office__value_type="string", office__string_value="", table__formula="of:=NA()"),
        cell("", table__formula="of:=1+2"),
        cell("<text:p><text:a>site</text:a></text:p>", office__value_type="string", table__number_columns_repeated="2"),
        cell(table__number_columns_repeated="16375"),
    )  # fmt: skip
    path = ods(tmp_path / "s.ods", table(first + line(cell(), times=1048575)))
    assert cells(path) == [
        ["one two  three\nline", "90%", "2025-05-31", "06:30:00", "1250.5", "#N/A", "=1+2", "site", "site"],
    ]


def test_repeated_rows_covered_cells_and_copies_of_other_files(tmp_path):
    text = "<text:p>x</text:p>"
    rows = line(cell(text, table__number_rows_spanned="3")) + line("<table:covered-table-cell/>", cell(text), times=2)
    rows += line(f"<table:covered-table-cell>{text}</table:covered-table-cell>") + line(cell(text), times=2)
    other = table('<table:table-source xlink:href="x.ods"/>' + line(cell(text)), "&apos;x.ods&apos;#T")
    grids = read(ods(tmp_path / "s.ods", table(rows) + other))
    assert list(grids) == ["T"] and grids["T"].merged == [(0, 2, 0)]
    assert grids["T"].rows() == [["x"], ["", "x"], ["", "x"], [], ["x"], ["x"]]


def test_an_ods_under_a_password_and_one_without_an_end_are_told(tmp_path):
    locked = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    for manifest, tables, code in ((locked, "", "form_other_kind"), ("", "<table:table>", "xml_broken")):
        with pytest.raises(NeaspecError) as caught:
            read(ods(tmp_path / "s.ods", tables, manifest))
        assert caught.value.message.code == code
