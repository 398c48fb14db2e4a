"""Sheets written by OGR, as the readers of samples, genotypes and bird counts see them; all is simulated."""

from __future__ import annotations

import pandas as pd
import pytest
from osgeo import ogr

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.preview import preview
from neaspec_plugin.adapters.tables import look_into, read_sheet
from neaspec_plugin.core.detections.bundled import bundled
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import reader_for
from neaspec_plugin.core.detections.site_names import site_index
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.species_names import species_index
from neaspec_plugin.core.detections.words import bundled_words


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
