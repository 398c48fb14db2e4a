"""A sheet's folder: whole or not there, readable workbook, harmless cells, boundary in two formats."""

from __future__ import annotations

import csv

import pandas as pd
import pytest
import shapely
from osgeo import gdal
from qgis.core import QgsVectorLayer

from neaspec_plugin.adapters import sheet_folder
from neaspec_plugin.adapters.sheet_folder import write_folder
from neaspec_plugin.adapters.whole_folder import check_folder
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports.document import Column, Document, Missing, Name, Number, Section, Table

LABELS = (Column(Message("sheet_item")), Column(Message("field_count"), "right"))
FORMULA = "=HYPERLINK(1)"


def document():
    rows = ((Name(FORMULA, rows=("sites:S1",)), Number(12)), ("+7 495", Missing(Message("report_none"))))
    missing = Table("missing", Message("report_missing"), LABELS, rows)
    empty = Table("empty", Message("report_missing"), LABELS, ())
    return Document(
        Message("sheet_items"),
        Message("sheet_subtitle"),
        "en",
        (Section("s", Message("sheet_place"), (missing, empty)),),
    )


def boundary():
    shape = shapely.box(130, 45, 131, 46)
    return pd.DataFrame({"site_id": ["S1"], "name": ["@Ханка 兴凯湖"], "area_ha": [1.5], "geometry": [shape]})


def sheets(path):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=[])
    found = {}
    for place in range(source.GetLayerCount()):
        layer = source.GetLayer(place)
        found[layer.GetName()] = [[one.GetField(k) for k in range(one.GetFieldCount())] for one in layer]
    return found


def test_the_folder_is_whole_and_nothing_lies_beside_it(qgis_app, tmp_path):
    folder = tmp_path / "Ханка" / "sheet"
    files = write_folder(str(folder), "S1_ris", document(), {"site_map": b"png"}, boundary(), Wording("en"))
    assert sorted(one.name for one in folder.iterdir()) == files
    assert {
        "S1_ris.xlsx",
        "S1_ris.html",
        "S1_ris_site_map.png",
        "S1_ris_missing.csv",
        "S1_ris_boundary.gpkg",
        "S1_ris_boundary.shp",
    } <= set(files)
    assert [one.name for one in folder.parent.iterdir()] == ["sheet"]
    for suffix in ("gpkg", "shp"):
        layer = QgsVectorLayer(str(folder / f"S1_ris_boundary.{suffix}"))
        (feature,) = layer.getFeatures()
        assert feature["site_id"] == "S1" and feature["name"] == "'@Ханка 兴凯湖" and feature["area_ha"] == 1.5
        assert layer.crs().authid() == "EPSG:4326"
        assert shapely.from_wkt(feature.geometry().asWkt()).area == pytest.approx(1.0)


def test_cells_of_the_workbook_are_harmless_numbers_are_numbers_and_missing_ones_empty(qgis_app, tmp_path):
    folder = tmp_path / "sheet"
    write_folder(str(folder), "x", document(), {}, None, Wording("en"))
    found = sheets(folder / "x.xlsx")
    assert list(found) == ["What is missing", "What is missing 2"]  # a name that is taken gets a number
    assert found["What is missing"] == [[f"'{FORMULA}", 12, "sites:S1"], ["'+7 495", None, None]]
    assert found["What is missing 2"][-1][0] == "The database holds no rows for this."
    with open(folder / "x_missing.csv", encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1:] == [[f"'{FORMULA}", "12"], ["'+7 495", "none"]]
    assert not list(folder.glob("*boundary*"))


def test_a_folder_with_files_is_refused_and_an_empty_one_is_taken(qgis_app, tmp_path):
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(NeaspecError) as error:
        write_folder(str(full), "x", document(), {}, None, Wording("en"))
    assert error.value.message == Message("folder_not_empty", folder="full")
    assert [one.name for one in full.iterdir()] == ["mine.txt"]
    with pytest.raises(NeaspecError, match="folder_not_empty"):
        check_folder(str(full / "mine.txt"))
    empty = tmp_path / "empty"
    empty.mkdir()
    write_folder(str(empty), "x", document(), {}, None, Wording("en"))
    assert (empty / "x.html").exists()


def test_what_fails_in_the_middle_leaves_nothing(qgis_app, tmp_path, monkeypatch):
    def full(*_asked):
        raise OSError("disk full")

    monkeypatch.setattr(sheet_folder, "_vector", full)
    with pytest.raises(NeaspecError) as error:
        write_folder(str(tmp_path / "sheet"), "x", document(), {}, boundary(), Wording("en"))
    assert error.value.message == Message("not_writable", file="sheet")
    assert list(tmp_path.iterdir()) == []
