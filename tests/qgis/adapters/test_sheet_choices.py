"""Drop-down lists in workbooks that OGR wrote."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from filled_forms import read_sheets
from osgeo import ogr

from neaspec_plugin.adapters.sheet_choices import LAST_ROW, Choices, SheetToWrite
from neaspec_plugin.adapters.sheet_files import write_sheets

WORDS = SheetToWrite("Words & more", {"Word": "text"}, [["a, b"], ["<c>"]])
FORM = SheetToWrite(
    "Form",
    {"Note": "text", "Word": "text", "Number": "real"},
    [["5.4", "a, b", 1.5], [None, None, None]],
    {"Word": Choices("Words & more", 0, 2, 3)},
)
# elements of a worksheet in the order that ECMA-376 part 1, 18.3.1.99 asks for
ORDER = ("sheetViews", "cols", "sheetData", "dataValidations")


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "s.xlsx"
    write_sheets(str(path), [FORM, WORDS])
    return path


def part(path, name):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return archive.read(name).decode("utf-8")


def test_a_column_offers_the_words_of_a_range_and_takes_others_after_a_warning(written):
    xml = part(written, "xl/worksheets/sheet1.xml")
    (lists,) = re.findall(r"<dataValidations.*?</dataValidations>", xml)
    assert lists == (
        '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" '
        f"sqref=\"B2:B{LAST_ROW}\"><formula1>'Words &amp; more'!$A$2:$A$3</formula1></dataValidation></dataValidations>"
    )
    assert [xml.index(f"<{one}") for one in ORDER] == sorted(xml.index(f"<{one}") for one in ORDER)
    assert "dataValidations" not in part(written, "xl/worksheets/sheet2.xml")


def test_the_header_stays_and_free_text_is_kept_as_it_is_typed(written):
    xml = part(written, "xl/worksheets/sheet1.xml")
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in xml
    columns = re.findall(r'<col min="(\d)" max="(\d)" width="\d+"( style="\d+")? customWidth="1"/>', xml)
    assert [(first, last) for first, last, _ in columns] == [("1", "1"), ("2", "2"), ("3", "3")]
    styles = [int(style[8:-1]) if style else None for *_, style in columns]
    formats = re.findall(r"<xf ([^>]*)/>", part(written, "xl/styles.xml").partition("<cellXfs")[2])
    assert styles[2] is None and {formats[one] for one in styles[:2]} == {'numFmtId="49" xfId="0"'}  # 49 is text
    assert f'<cellXfs count="{len(formats)}">' in part(written, "xl/styles.xml")
    workbook = part(written, "xl/workbook.xml")
    assert workbook.index("<bookViews>") < workbook.index("<sheets>")


def test_the_same_sheets_give_the_same_bytes(written, tmp_path):
    again = tmp_path / "again.xlsx"
    write_sheets(str(again), [FORM, WORDS])
    assert again.read_bytes() == written.read_bytes()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["again.xlsx", "s.xlsx"]


def test_ogr_and_the_plugin_read_the_same_cells(written):
    expected = {
        "Form": [["Note", "Word", "Number"], ["5.4", "a, b", "1.5"]],
        "Words & more": [["Word"], ["a, b"], ["<c>"]],
    }
    assert {title: rows[:3] for title, rows in read_sheets(str(written)).items()} == expected
    source = ogr.Open(str(written))
    layer = source.GetLayerByName("Form")
    assert [layer.GetFeature(2).GetField(place) for place in range(3)] == ["5.4", "a, b", 1.5]
    del layer, source


def test_what_does_not_look_as_ogr_writes_it_stays_as_it_is(tmp_path):
    from neaspec_plugin.adapters.sheet_choices import add_choices

    path = Path(tmp_path / "s.xlsx")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>")
    add_choices(str(path), [FORM])
    assert part(path, "xl/worksheets/sheet1.xml") == "<worksheet><sheetData/></worksheet>"
    assert part(path, "xl/workbook.xml") == "<workbook/>"


def test_an_ods_has_no_lists_and_the_same_cells(written, tmp_path):
    path = tmp_path / "s.ods"
    write_sheets(str(path), [FORM, WORDS])
    assert read_sheets(str(path)) == read_sheets(str(written))
