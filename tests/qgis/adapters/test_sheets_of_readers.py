"""Sheets written by OGR, as the readers of samples, genotypes and bird counts see them; all is simulated."""

from __future__ import annotations

import handmade_sheets as hand
import pandas as pd
import pytest
from osgeo import ogr

from neaspec_plugin.adapters import tables
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.preview import preview
from neaspec_plugin.adapters.sheets_read import first_sheet
from neaspec_plugin.adapters.tables import look_into, read_sheet
from neaspec_plugin.core.detections.bundled import bundled
from neaspec_plugin.core.detections.grids import LOOKED_AT
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import reader_for
from neaspec_plugin.core.detections.site_names import site_index
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.species_names import species_index
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.progress import Silent


def write(path, rows, driver):
    """A sheet of text; what OGR writes as names of fields is the first row."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer("simulated", geom_type=ogr.wkbNone)
    width = max(map(len, rows))
    for column in range(width):
        layer.CreateField(ogr.FieldDefn(rows[0][column] if column < len(rows[0]) else "", ogr.OFTString))
    for row in rows[1:]:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, cell in enumerate(row):
            if cell != "":
                feature.SetField(column, cell)
        layer.CreateFeature(feature)
    del layer, source
    return path


def read(path):
    names = pd.DataFrame({"site_id": ["JPN-IZUMI", "JPN-YASHIRO"], "language": "ja", "name": ["出水", "八代"]})
    with open_source(str(path)) as source:
        look_into(source)
        reader = reader_for(source)
        context = Context(
            species=species_index(bundled("species")),
            sites=frozenset(names["site_id"]),
            site_names=site_index(names),
            words=bundled_words(),
            sheet=read_sheet,
            dataset_id="sim",
        )
        return reader.FORMAT_ID, {chunk.table: chunk for chunk in reader.read(source, context)}


@pytest.fixture(params=["XLSX", "ODS"])
def sheet(request, tmp_path):
    return lambda rows: write(tmp_path / f"simulated.{request.param.lower()}", rows, request.param)


def test_a_census_sheet_with_a_title_and_merged_cells(sheet):
    rows = [
        ["ツル羽数調査 平成28年1月5日（模擬）"],
        ["", "出水", "", "八代", ""],
        ["種名", "ナベヅル", "マナヅル", "ナベヅル", "マナヅル"],
        ["羽数", "13,000", "2500", "9", ""],
        ["計", "13000", "2500", "9", ""],
    ]
    format_id, chunks = read(sheet(rows))
    assert format_id == "census_sheet"
    made = chunks["counts"].records
    assert made[["species_id", "site_id", "count", "date_start"]].to_numpy().tolist() == [
        ["HC", "JPN-IZUMI", 13000, "2016-01-05"],
        ["WNC", "JPN-IZUMI", 2500, "2016-01-05"],
        ["HC", "JPN-YASHIRO", 9, "2016-01-05"],
    ]
    assert chunks["counts"].not_read == {"total_row": 3, "blank_cell": 1}


def census_of_excel(path, *sites):
    """A census sheet of two sites as Japanese Excel keeps it, with how each word is read."""
    words = (
        ("調査地", "チョウサチ"),
        ("調査日", "チョウサビ"),
        ("ナベヅル", ""),
        ("マナヅル", ""),
        *zip(sites, ("イズミ", "ヤシロ")),
    )
    strings = "".join(
        f'<si><t>{word}</t><rPh sb="0" eb="{len(word)}"><t>{aid}</t></rPh><phoneticPr fontId="1"/></si>'
        for word, aid in words
    )
    shared = [f'<c t="s"><v>{place}</v></c>' for place in range(len(words))]
    day = '<c s="3"><v>42374</v></c>'  # format 31, yyyy年m月d日: 42370 is the first of January 2016
    rows = hand.row(*shared[:4]) + hand.row(shared[4], day, "<c><v>13000</v></c>", "<c><v>2500</v></c>")
    return hand.xlsx(path, rows + hand.row(shared[5], day, "<c><v>9</v></c>", "<c><v>0</v></c>"), strings)


def census_with_remarks(path, *sites):
    """The same as LibreOffice keeps it, with a remark pinned to each cell."""
    remark = "<office:annotation><text:p>simulated: seen twice, 7 of them young</text:p></office:annotation>"

    def text(told):
        return hand.cell(f"{remark}<text:p>{told}</text:p>", office__value_type="string")

    def number(value):
        return hand.cell(f"{remark}<text:p>{value:,}</text:p>", office__value_type="float", office__value=value)

    day = hand.cell("<text:p>5.1.16</text:p>", office__value_type="date", office__date_value="2016-01-05")
    rows = hand.line(*map(text, ("調査地", "調査日", "ナベヅル", "マナヅル")))
    rows += hand.line(text(sites[0]), day, number(13000), number(2500))
    return hand.ods(path, hand.table(rows + hand.line(text(sites[1]), day, number(9), number(0))))


@pytest.mark.parametrize("census, ending", [(census_of_excel, "xlsx"), (census_with_remarks, "ods")])
def test_reading_aids_and_remarks_are_no_part_of_a_site_or_a_count(run, tmp_path, census, ending):
    counted = [
        ["HC", "JPN-IZUMI", 13000, "2016-01-05"],
        ["HC", "JPN-YASHIRO", 9, "2016-01-05"],
        ["WNC", "JPN-IZUMI", 2500, "2016-01-05"],
        ["WNC", "JPN-YASHIRO", 0, "2016-01-05"],
    ]
    columns = ["species_id", "site_id", "count", "date_start"]
    format_id, chunks = read(census(tmp_path / f"census.{ending}", "出水", "八代"))
    assert format_id == "census_sheet"
    assert chunks["counts"].records.sort_values(columns)[columns].to_numpy().tolist() == counted
    database = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": database})
    run("loadflagshiplayers", {"DATABASE": database})
    stored = open_database(database)
    names = stored.read("site_names", {"language": "ja"}).set_index("site_id")["name"]
    path = census(tmp_path / f"again.{ending}", names["JPN-IZUMI"], names["JPN-YASHIRO"])
    told = run("importdetections", {"INPUT": str(path), "DATABASE": database})
    assert (told["RECORDS_IN"], told["KEPT"], told["REJECTED"]) == (4, 4, 0)
    assert stored.read("counts").sort_values(columns)[columns].to_numpy().tolist() == counted


def test_a_table_of_records_may_stand_below_a_title(sheet):
    rows = [
        ["野生动物监测记录表（模拟）"],
        [],
        ["物种", "日期", "纬度", "经度"],
        ["东北虎", "2016-03-02", "43.1", "131.2"],
        ["虎", "2016-03-03", "43.2", "131.3"],
    ]
    format_id, chunks = read(sheet(rows))
    assert format_id == "detection_table"
    assert chunks["detections"].records[["species_id", "localStart", "source_row"]].to_numpy().tolist() == [
        ["AT", "2016-03-02", 1],
        ["AT", "2016-03-03", 2],
    ]


def test_what_stands_beside_the_table_is_kept_without_all_columns_between(tmp_path):
    inside = [f'<c t="inlineStr"><is><t>{word}</t></is></c>' for word in ("species", "a", "b")]
    stray = '<c r="XFC3" t="inlineStr"><is><t>a remark</t></is></c>'
    rows = hand.row(*inside[:2]) + hand.row(inside[1]) + hand.row(inside[1], inside[2], stray)
    with open_source(str(hand.xlsx(tmp_path / "s.xlsx", rows))) as source:
        (found,) = read_sheet(source)
    # XFC: 24 * 26² + 6 * 26 + 3
    assert found.frame.to_dict("index") == {
        1: {"species": "a", "a": "", "#16383": ""},
        2: {"species": "a", "a": "b", "#16383": "a remark"},
    }


def test_a_picture_at_midnight_keeps_its_time(tmp_path):
    cells = [f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in ("species", "date", "latitude", "longitude")]
    at = [f'<c s="6"><v>{value}</v></c>' for value in ("42431", "42431.25")]
    tiger, place = '<c t="inlineStr"><is><t>Panthera tigris</t></is></c>', "<c><v>43.1</v></c><c><v>131.2</v></c>"
    rows = hand.row(*cells) + "".join(hand.row(tiger, one, place) for one in at)
    _, chunks = read(hand.xlsx(tmp_path / "s.xlsx", rows))
    assert chunks["detections"].records["localStart"].tolist() == ["2016-03-02T00:00:00", "2016-03-02T06:00:00"]


@pytest.mark.parametrize("midnight", ["2016-03-02", "2016-03-02T00:00:00"])
@pytest.mark.parametrize("seen, told", [("02.03.16", "2016-03-02"), ("02.03.16 00:00", "2016-03-02T00:00:00")])
def test_midnight_in_an_ods_is_a_time_where_one_is_seen(tmp_path, midnight, seen, told):
    day = hand.cell(f"<text:p>{seen}</text:p>", office__value_type="date", office__date_value=midnight)
    path = hand.ods(tmp_path / "s.ods", hand.table(hand.line(day)))
    with open_source(str(path)) as source:
        assert first_sheet(source, Silent()).rows() == [[told]]


def test_a_sheet_is_read_once_and_its_beginning_without_the_rest(tmp_path, monkeypatch):
    rows = [["物种", "日期", "纬度", "经度"], *(["虎", "2016-03-02", "43.1", f"131.{n:04d}"] for n in range(4000))]
    path = write(tmp_path / "s.xlsx", rows, "XLSX")
    asked = []
    monkeypatch.setattr(tables, "first_sheet", lambda *told: asked.append(told[2:]) or first_sheet(*told))
    _, chunks = read(path)
    assert len(chunks["detections"].records) == 4000
    assert asked == [(LOOKED_AT,), ()]  # what it is; then all of it, for the order of days and for the records
    with open_source(str(path)) as source:
        grid = first_sheet(source, Silent(), 50)
        assert 50 <= len(grid) < 4000
        assert grid.rows()[:2] == rows[:2]


def test_a_genalex_sheet_and_its_preview(sheet):
    rows = [
        ["2", "2", "2", "1", "1"],
        ["simulated", "", "", "north", "south"],
        ["Sample", "Pop", "Fca43", "", "F42", ""],
        ["001", "north", "146", "142", "200", "200"],
        ["002", "south", "0", "0", "198", "204"],
    ]
    path = sheet(rows)
    format_id, chunks = read(path)
    assert format_id == "genalex" and list(chunks) == ["genotypes"]
    made = chunks["genotypes"].records
    assert made["genotype_id"].tolist() == ["sim:001:1:FCA043", "sim:001:1:F42", "sim:002:1:FCA043", "sim:002:1:F42"]
    assert made["allele1"].tolist() == [142, 200, pd.NA, 198]
    shown = preview(str(path))
    assert shown.format_id == "genalex" and "1" in {cell for row in shown.rows for cell in row}


def test_a_sheet_of_samples_keeps_leading_zeros(sheet):
    rows = [
        ["样品编号", "物种", "采集日期", "样品类型"],
        ["007", "东北虎", "2016-03-02", "粪便"],
        ["008", "虎", "42431", "毛发"],
    ]
    format_id, chunks = read(sheet(rows))
    assert format_id == "sample_table"
    made = chunks["samples"].records
    assert made[["materialSampleID", "species_id", "collectionDate", "sampleType"]].to_numpy().tolist() == [
        ["sim:007", "AT", "2016-03-02", "scat"],
        ["sim:008", "AT", "2016-03-02", "hair"],  # day 42431 of a spreadsheet
    ]


def test_counts_samples_and_genotypes_come_into_the_database_once(run, tmp_path):
    database = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": database})
    run("loadflagshiplayers", {"DATABASE": database})
    site = (
        open_database(database).read("site_names").query("site_id == 'JPN-IZUMI' and language == 'ko'")["name"].iloc[0]
    )
    census = [
        ["흑두루미 2015. 1. 10. (모의)"],
        ["조사지명", "재두루미", "흑두루미"],
        [site, "3000", "12000"],
        ["합계", "3000", "12000"],
    ]
    path = write(tmp_path / "census.xlsx", census, "XLSX")
    told = run("importdetections", {"INPUT": str(path), "DATABASE": database})
    assert (told["RECORDS_IN"], told["KEPT"], told["REJECTED"]) == (2, 2, 0)
    genotypes = tmp_path / "genotypes.csv"
    genotypes.write_text("sample,species,sex,L1a,L1b,L2a,L2b\n007,Panthera tigris,F,142,146,200,0\n", encoding="utf-8")
    for _ in range(2):
        told = run("importdetections", {"INPUT": str(genotypes), "DATABASE": database, "DATASET": "lab"})
        assert (told["RECORDS_IN"], told["KEPT"]) == (3, 3)
    stored = open_database(database)
    counts = stored.read("counts").set_index("species_id")
    assert (counts.loc["HC", "count"], counts.loc["HC", "site_id"], counts.loc["HC", "season_year"]) == (
        12000,
        "JPN-IZUMI",
        2015,
    )
    (sample,) = stored.read("samples").to_dict("records")
    assert (sample["materialSampleID"], sample["species_id"], sample["sex"]) == ("lab:007", "AT", "female")
    rows = stored.read("genotypes").sort_values("genotype_id")
    assert rows["genotype_id"].tolist() == ["lab:007:1:L1", "lab:007:1:L2"]
    assert rows["allele1"].tolist() == [142, 200] and rows["allele2"].isna().tolist() == [False, True]
    flags = stored.read("import_issues")
    assert flags.loc[flags["record_table"] == "genotypes", "code"].tolist() == ["half_call"]
