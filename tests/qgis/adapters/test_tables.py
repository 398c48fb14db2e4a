"""Sheets as rows of text."""

from __future__ import annotations

import pytest
from osgeo import ogr

from neaspec_plugin.adapters.tables import read_sheet
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import count_table, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.errors import NeaspecError

KINDS = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal, "date": ogr.OFTDate, "time": ogr.OFTDateTime}


def write_sheet(path, columns, rows, driver="XLSX", first=()):
    """A workbook with typed columns; ``first`` are names of empty sheets before it."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name in first:
        source.CreateLayer(name, geom_type=ogr.wkbNone)
    layer = source.CreateLayer("simulated", geom_type=ogr.wkbNone)
    for name, kind in columns.items():
        layer.CreateField(ogr.FieldDefn(name, KINDS[kind]))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            if isinstance(value, tuple):
                feature.SetField(place, *value, *([0] * (7 - len(value))))
            elif value is not None:
                feature.SetField(place, value)
        layer.CreateFeature(feature)
    del layer, source
    return path


def tables(path, **how):
    with open_source(str(path)) as source:
        return list(read_sheet(source, **how))


COLUMNS = {"站点": str, "id": str, "count": int, "share": float, "day": "date", "moment": "time"}
ROWS = [
    ("Ханка", "007", 12, 0.1, (2024, 1, 19), (2024, 1, 19, 6, 30, 5)),
    (None, "1E5", None, 1.6, None, None),
    ("三江", "2-3", 3000000, -2.5, (2023, 12, 31), (2023, 12, 31, 23, 59, 59)),
]


@pytest.mark.parametrize("driver", ["XLSX", "ODS"])
def test_cells_come_as_text_and_dates_as_iso(tmp_path, driver):
    path = write_sheet(tmp_path / f"simulated.{driver.lower()}", COLUMNS, ROWS, driver)
    (rows,) = tables(path)
    assert list(rows.frame.columns) == list(COLUMNS)
    assert rows.frame.index.tolist() == [1, 2, 3]
    assert rows.frame.to_numpy().tolist() == [
        ["Ханка", "007", "12", "0.1", "2024-01-19", "2024-01-19T06:30:05"],
        ["", "1E5", "", "1.6", "", ""],
        ["三江", "2-3", "3000000", "-2.5", "2023-12-31", "2023-12-31T23:59:59"],
    ]
    assert rows.misshapen == []


def test_a_header_is_never_guessed_away(tmp_path):
    # a sheet of text alone, whose first row OGR would take for data or for a header as it likes
    path = write_sheet(tmp_path / "s.xlsx", {"a": str, "b": str}, [("x", "y")])
    (rows,) = tables(path)
    assert rows.frame.to_dict("index") == {1: {"a": "x", "b": "y"}}


def test_chunks_follow_each_other(tmp_path):
    path = write_sheet(tmp_path / "s.xlsx", {"n": int}, [(n,) for n in range(5)])
    assert [rows.frame["n"].tolist() for rows in tables(path, chunk=2)] == [["0", "1"], ["2", "3"], ["4"]]


def test_the_first_sheet_with_rows_is_read(tmp_path):
    path = write_sheet(tmp_path / "s.xlsx", {"n": int}, [(7,)], first=("empty",))
    (rows,) = tables(path)
    assert rows.frame["n"].tolist() == ["7"]


@pytest.mark.parametrize("driver", ["XLSX", "ODS"])
def test_with_words_the_header_may_stand_below_notes(tmp_path, driver):
    sheet = [
        ("simulated", None, None),
        (None, None, None),
        ("物种", "日期", "数量"),
        ("虎", "42370", "1"),
        (None, None, None),
        ("豹", "42371", "2"),
    ]
    path = write_sheet(tmp_path / f"s.{driver.lower()}", {"监测记录表": str, "b": str, "c": str}, sheet, driver)
    (rows,) = tables(path, words=bundled_words())
    assert rows.frame.to_dict("index") == {
        1: {"物种": "虎", "日期": "42370", "数量": "1"},
        3: {"物种": "豹", "日期": "42371", "数量": "2"},
    }
    (plain,) = tables(path)
    assert list(plain.frame.columns) == ["监测记录表", "b", "c"]


def test_what_is_no_sheet_is_told(tmp_path):
    (tmp_path / "s.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(NeaspecError) as caught:
        tables(tmp_path / "s.xlsx")
    assert caught.value.message.code == "bad_archive"
    assert caught.value.message.params == {"file": "s.xlsx"}


def test_a_count_sheet_is_recognised_and_read(tmp_path):
    columns = {"species_id": str, "season": str, "date_start": "date", "count": int, "unit": str, "count_kind": str}
    rows = [
        ("HC", "wintering", (2014, 11, 22), 80, "individuals", "site_count"),
        ("HC", "wintering", None, None, "individuals", "site_count"),
    ]
    path = write_sheet(tmp_path / "counts.xlsx", columns, rows)
    with open_source(str(path)) as source:
        assert source.is_sheet
        reader = reader_for(source)
        assert reader is count_table
        (chunk,) = reader.read(source, Context(dataset_id="simulated", sheet=read_sheet))
    (row,) = chunk.records.to_dict("records")
    assert (row["count"], row["date_start"], row["season_year"]) == (80, "2014-11-22", 2015)
    assert chunk.rejects["code"].tolist() == ["value_missing"]
