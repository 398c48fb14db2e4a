"""The database file: whole or not at all, the same rows out as in, and readable by GDAL."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time

import pandas as pd
import pytest
import shapely
from osgeo import ogr

from neaspec_plugin.adapters import geopackage
from neaspec_plugin.adapters.database import digest, open_database
from neaspec_plugin.core import schema
from neaspec_plugin.core.errors import NeaspecError


@pytest.fixture
def database(tmp_path):
    path = str(tmp_path / "база данных 数据.gpkg")
    geopackage.create(path)
    return open_database(path)


def sites(*ids):
    return pd.DataFrame(
        {
            "site_id": list(ids),
            "name_en": [f"Site {i}" for i in ids],
            "area_ha": [1.5] * len(ids),
            "geometry": [shapely.Point(100 + n, 40 + n) for n in range(len(ids))],
        }
    )


def test_every_table_is_there_with_its_fields(database):
    source = ogr.Open(database.path)
    assert {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())} == set(schema.TABLES)
    for table in schema.TABLES.values():
        definition = source.GetLayer(table.name).GetLayerDefn()
        assert [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())] == list(table.names)


def test_rows_come_back_as_they_went_in(database):
    frame = sites("A", "B")
    frame.loc[1, "geometry"] = None
    frame.loc[1, "area_ha"] = None
    with database.transaction() as writer:
        writer.insert("sites", frame)
    back = database.read("sites")
    assert list(back["site_id"]) == ["A", "B"]
    assert back["geometry"][0].equals(shapely.Point(100, 40)) and back["geometry"][1] is None
    assert back["area_ha"][0] == 1.5 and pd.isna(back["area_ha"][1])


def test_gdal_finds_rows_by_the_spatial_index(database):
    with database.transaction() as writer:
        writer.insert("sites", sites("A", "B", "C"))
        writer.replace("sites", sites("A", "B", "C"))
        writer.delete("sites", "site_id", ["C"])
    source = ogr.Open(database.path)  # kept: a layer does not outlive it
    layer = source.GetLayer("sites")
    assert layer.GetFeatureCount() == 2
    assert layer.GetExtent() == (100.0, 101.0, 40.0, 41.0)
    layer.SetSpatialFilterRect(100.5, 40.5, 101.5, 41.5)
    assert [feature["site_id"] for feature in layer] == ["B"]


def test_many_rows_at_once_leave_a_sound_index_and_its_triggers(database):
    """From ``BULK`` rows on the index is filled beside the table; a row without a place is in the table only."""
    rows = 3 * geopackage.BULK
    frame = sites(*(f"S{n}" for n in range(rows)))
    frame["geometry"] = shapely.points([100 + n / 1000 for n in range(rows)], [40.0] * rows)
    frame.loc[7, "geometry"] = None
    with database.transaction() as writer:
        writer.insert("sites", frame)
        writer.insert("sites", sites("after"))  # through the trigger again
    with sqlite3.connect(database.path) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_sites_geom')").fetchone()[0] == "ok"
        assert connection.execute("SELECT count(*) FROM rtree_sites_geom").fetchone()[0] == rows - 1 + 1
    source = ogr.Open(database.path)
    layer = source.GetLayer("sites")
    assert layer.GetFeatureCount() == rows + 1
    layer.SetSpatialFilterRect(100.0095, 39.9, 100.0205, 40.1)  # 100.010 to 100.020
    assert sorted(feature["site_id"] for feature in layer) == sorted(f"S{n}" for n in range(10, 21))


def test_a_duplicate_key_is_refused_and_changes_nothing(database):
    with pytest.raises(NeaspecError) as error, database.transaction() as writer:
        writer.insert("sites", sites("A"))
        writer.insert("sites", sites("A"))
    assert error.value.message.code == "database_failed"
    assert database.count("sites") == 0


def test_an_unknown_column_is_refused(database):
    with pytest.raises(NeaspecError) as error, database.transaction() as writer:
        writer.insert("sites", sites("A").assign(nonsense=1))
    assert error.value.message.params["columns"] == "nonsense"


def test_a_full_disk_changes_nothing(database, monkeypatch):
    connect = geopackage._connect

    def nearly_full(path):
        connection = connect(path)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        return connection

    monkeypatch.setattr(geopackage, "_connect", nearly_full)
    with pytest.raises(NeaspecError) as error, database.transaction() as writer:
        writer.insert("sites", sites(*(f"S{n}" for n in range(5000))))
    assert error.value.message.code == "disk_full"
    assert database.count("sites") == 0


def test_a_locked_database_is_told(database, monkeypatch):
    monkeypatch.setattr(geopackage, "BUSY_TIMEOUT_MS", 100)
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(NeaspecError) as error, database.transaction() as writer:
        writer.insert("sites", sites("A"))
    other.close()
    assert error.value.message.code == "database_locked"


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"\0" * 200])
def test_another_file_is_no_database(tmp_path, content):
    path = tmp_path / "x.gpkg"
    path.write_bytes(content)
    with pytest.raises(NeaspecError) as error:
        open_database(str(path))
    assert error.value.message.code == "not_a_database"


def test_a_missing_file_and_an_unwritable_folder_are_told(tmp_path):
    with pytest.raises(NeaspecError) as error:
        open_database(str(tmp_path / "none.gpkg"))
    assert error.value.message.code == "file_not_found"
    with pytest.raises(NeaspecError) as error:
        geopackage.create(str(tmp_path / "none" / "x.gpkg"))
    assert error.value.message.code == "not_writable"


def test_a_newer_schema_is_refused(database):
    with sqlite3.connect(database.path) as connection:
        connection.execute("UPDATE schema_info SET version = '99'")
    with pytest.raises(NeaspecError) as error:
        open_database(database.path)
    assert error.value.message.code == "database_newer"


def test_the_digest_does_not_hang_on_the_order_of_rows_or_on_where_they_came_from(database):
    frame = sites("A", "B", "C")
    assert digest(frame) == digest(frame.iloc[::-1])
    assert digest(frame) != digest(frame.assign(name_en="other"))
    counts = pd.DataFrame({"count_id": ["1"], "source_row": [1]})
    assert digest(counts) == digest(counts.assign(source_row=2))


WRITER = """
import sys
sys.path[:0] = {paths!r}
import pandas as pd, shapely
from neaspec_plugin.adapters.database import open_database
frame = pd.DataFrame({{"occurrenceID": [f"r{{i}}" for i in range(20000)], "species_id": "AT",
                      "geometry": shapely.points([130.0] * 20000, [43.0] * 20000)}})
print("ready", flush=True)
with open_database({path!r}).transaction() as writer:
    for start in range(0, 20000, 1000):
        writer.insert("detections", frame[start:start + 1000])
print("done", flush=True)
"""


@pytest.mark.parametrize("after_ms", (0, 30, 60, 120, 250, 500))
def test_a_killed_writer_leaves_all_or_nothing(database, after_ms):
    code = WRITER.format(paths=[path for path in sys.path if path], path=database.path)
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    child.stdout.readline()
    time.sleep(after_ms / 1000)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert database.count("detections") in (0, 20000)
    with database.transaction() as writer:
        writer.insert("sites", sites("A"))
    assert database.count("sites") == 1


def test_an_open_layer_sees_what_was_written_after_a_reload(database, qgis_app):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(database.layer_source("sites"), "sites", "ogr")
    assert layer.isValid() and layer.featureCount() == 0
    with database.transaction() as writer:
        writer.insert("sites", sites("A", "B"))
    layer.reload()
    layer.dataProvider().reloadData()
    assert len(list(layer.getFeatures())) == 2
