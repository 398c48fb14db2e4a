"""The database file: whole or not at all, the same rows out as in, and readable by GDAL."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import signal
import sqlite3
import subprocess
import sys
import time

import numpy as np
import pandas as pd
import pytest
import shapely
from osgeo import ogr

from neaspec_plugin.adapters import geopackage, geopackage_writer
from neaspec_plugin.adapters.database import digest, open_database
from neaspec_plugin.adapters.packed_index import bounds_of, pack
from neaspec_plugin.core import schema
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent


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
    rows = 3 * geopackage_writer.BULK
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


def test_the_state_is_another_one_after_each_change_and_after_nothing_else(database):
    state = database.state()
    database.read("sites")
    assert database.state() == state
    seen, times = {state}, os.stat(database.path)
    for number in range(3):
        with database.transaction() as writer:
            writer.insert("sites", sites(f"S{number}"))
        os.utime(database.path, ns=(times.st_atime_ns, times.st_mtime_ns))  # a clock too coarse to tell
        seen.add(database.state())
    assert len(seen) == 4
    # an editor that keeps its changes in a log beside the file, as QGIS does
    with contextlib.closing(sqlite3.connect(database.path, isolation_level=None)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("PRAGMA wal_autocheckpoint = 0")
        editor.execute("UPDATE runs SET ended = NULL")
        state = database.state()
        editor.execute("CREATE TABLE simulated (one)")
        assert database.state() != state


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


OLDER = "1"


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A file of a schema without the table ``media`` and without two columns, one of them of a JSON field."""
    path = str(tmp_path / "older.gpkg")
    lacking = {"deployments": ("tzName", "dynamicProperties"), "imports": ("descriptor",)}
    tables = {}
    for name, table in schema.TABLES.items():
        fields = tuple(field for field in table.fields if field.name not in lacking.get(name, ()))
        if name != "media":
            tables[name] = dataclasses.replace(table, fields=fields)
    with monkeypatch.context() as patched:
        patched.setattr(schema, "TABLES", tables)
        patched.setattr(schema, "VERSION", OLDER)
        geopackage.create(path)
        with geopackage.GeoPackage(path).transaction() as writer:
            writer.insert("sites", sites("A", "B"))
            writer.insert("deployments", pd.DataFrame({"deploymentID": ["d1"], "geometry": [shapely.Point(131, 43)]}))
    return path


def test_an_older_database_is_refused_with_its_mend(older):
    with pytest.raises(NeaspecError) as error:
        open_database(older)
    assert error.value.message.code == "database_older"
    assert error.value.message.params == {"file": "older.gpkg", "found": OLDER, "known": schema.VERSION}


def test_an_older_database_gets_what_is_new_and_keeps_its_rows(older):
    assert geopackage.upgrade(older) == OLDER
    database = open_database(older)
    assert list(database.read("sites")["site_id"]) == ["A", "B"]
    deployment = database.read("deployments").iloc[0]
    assert deployment["deploymentID"] == "d1" and deployment["geometry"].equals(shapely.Point(131, 43))
    assert deployment["tzName"] is None
    with database.transaction() as writer:
        writer.insert("media", pd.DataFrame({"mediaID": ["m1"], "deploymentID": ["d1"]}))
        writer.update("deployments", pd.DataFrame({"deploymentID": ["d1"], "tzName": ["Asia/Vladivostok"]}))
    assert database.read("deployments")["tzName"].tolist() == ["Asia/Vladivostok"]
    source = ogr.Open(older)
    assert {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())} == set(schema.TABLES)
    for table in schema.TABLES.values():
        definition = source.GetLayer(table.name).GetLayerDefn()
        assert {definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())} == set(table.names)
    json_field = source.GetLayer("deployments").GetLayerDefn().GetFieldIndex("dynamicProperties")
    assert source.GetLayer("deployments").GetLayerDefn().GetFieldDefn(json_field).GetSubType() == ogr.OFSTJSON
    with sqlite3.connect(older) as connection:
        indexes = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert {"key_media", "ref_media_deploymentID"} <= indexes
    assert geopackage.upgrade(older) == schema.VERSION  # nothing more to do


def test_an_upgrade_that_fails_changes_nothing(older, monkeypatch):
    def torn(connection):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(geopackage_writer, "create_indexes", torn)
    with pytest.raises(NeaspecError) as error:
        geopackage.upgrade(older)
    assert error.value.message.code == "disk_full"
    with sqlite3.connect(older) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(deployments)")]
        tables = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
        assert connection.execute("SELECT version FROM schema_info").fetchone() == (OLDER,)
    assert "tzName" not in columns and "media" not in tables
    assert os.listdir(os.path.dirname(older)) == ["older.gpkg"]


def test_only_the_columns_asked_for_are_read(database):
    with database.transaction() as writer:
        writer.insert("sites", sites("B", "A", "C"))
        inside = writer.read("sites", {"site_id": ["A", "B"]}, ["area_ha", "site_id"])
    assert list(inside.columns) == ["area_ha", "site_id"] and list(inside["site_id"]) == ["A", "B"]
    assert list(database.read("sites", columns=["site_id", "geometry"]).columns) == ["site_id", "geometry"]
    with pytest.raises(NeaspecError) as error:
        database.read("sites", columns=["nonsense"])
    assert error.value.message.code == "unknown_columns"


def test_a_long_list_of_values_is_found(database):
    count = 70_000  # more than SQLite binds in one statement
    ids = [f"r{n}" for n in range(count)]
    with database.transaction() as writer:
        writer.insert("effort", pd.DataFrame({"effort_id": ids}))
        assert len(writer.read("effort", {"effort_id": ids[1:]}, ["effort_id"])) == count - 1


@pytest.mark.parametrize("rows", [3, 3 * geopackage_writer.BULK])
def test_update_sets_the_columns_given_and_keeps_the_rest(database, rows):
    frame = sites(*(f"S{n:05}" for n in range(rows)))
    frame["geometry"] = shapely.points([100 + n / 1000 for n in range(rows)], [40.0] * rows)
    with database.transaction() as writer:
        writer.insert("sites", frame)
        changed = pd.DataFrame(
            {"site_id": ["S00001", "nowhere"], "name_en": [None, "x"], "geometry": [shapely.Point(120, 50)] * 2}
        )
        assert writer.update("sites", changed) == 1
    stored = database.read("sites").set_index("site_id").loc["S00001"]
    assert stored["name_en"] is None and stored["area_ha"] == 1.5 and stored["geometry"].equals(shapely.Point(120, 50))
    source = ogr.Open(database.path)
    layer = source.GetLayer("sites")
    layer.SetSpatialFilterRect(119.9, 49.9, 120.1, 50.1)
    assert [feature["site_id"] for feature in layer] == ["S00001"]
    layer.SetSpatialFilterRect(100.0005, 39.9, 100.0015, 40.1)
    assert [feature["site_id"] for feature in layer] == []


@pytest.mark.parametrize("count", [1, 44, 46, 2500, 7001])
def test_a_packed_index_holds_every_box_in_nodes_that_sqlite_trusts(count):
    random = np.random.default_rng(count)
    low = random.uniform(-100, 100, (count, 2))
    boxes = np.column_stack([low[:, 0], low[:, 0] + random.uniform(0, 1, count), low[:, 1], low[:, 1]])
    ids = random.permutation(count) * 3 + 1
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE r USING rtree(id, minx, maxx, miny, maxy)")
    size = connection.execute("SELECT length(data) FROM r_node").fetchone()[0]
    packed = pack(ids, boxes, size)
    connection.execute("DELETE FROM r_node")
    connection.executemany("INSERT INTO r_node VALUES (?, ?)", packed.nodes)
    connection.executemany("INSERT INTO r_rowid VALUES (?, ?)", zip(*(part.tolist() for part in packed.rowids)))
    connection.executemany("INSERT INTO r_parent VALUES (?, ?)", zip(*(part.tolist() for part in packed.parents)))
    assert connection.execute("SELECT rtreecheck('r')").fetchone()[0] == "ok"
    for _ in range(20):
        x, y = random.uniform(-100, 60, 2)
        inside = (boxes[:, 1] >= x) & (boxes[:, 0] <= x + 40) & (boxes[:, 3] >= y) & (boxes[:, 2] <= y + 40)
        found = connection.execute(
            "SELECT id FROM r WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?", (x, x + 40, y, y + 40)
        )
        assert {one for (one,) in found} >= set(ids[inside].tolist())  # bounds are rounded outwards, never inwards


@pytest.mark.parametrize("count", [0, 1, 30, 4000])
def test_the_root_tells_the_bounds_also_after_rows_went(count):
    random = np.random.default_rng(count)
    low = random.uniform(-100, 100, (count, 2))
    rows = [(n, x, x + 1, y, y + 2) for n, (x, y) in enumerate(low.tolist())]
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE r USING rtree(id, minx, maxx, miny, maxy)")
    connection.executemany("INSERT INTO r VALUES (?, ?, ?, ?, ?)", rows)
    outermost = {column.argmin() for column in low.T} | {column.argmax() for column in low.T} if count > 1 else set()
    for _ in range(2):
        root = connection.execute("SELECT data FROM r_node WHERE nodeno = 1").fetchone()[0]
        assert (
            bounds_of(root) == connection.execute("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM r").fetchone()
        )
        connection.executemany("DELETE FROM r WHERE id = ?", [(int(n),) for n in outermost])


def test_rows_in_bulk_upon_rows_before_leave_all_indexes(database):
    """Each new part is large against what was there, or small: the index is packed anew, or filled row by row."""
    with sqlite3.connect(database.path) as connection:
        named = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        before = connection.execute(named).fetchall()
    total = 0
    for part in (1500, 20_000, 1200, 900, 8000):
        ids = [f"r{total + n}" for n in range(part)]
        places = shapely.points(np.linspace(130, 131, part), np.full(part, 43.0))
        with database.transaction() as writer:
            writer.insert("detections", pd.DataFrame({"occurrenceID": ids, "species_id": "AT", "geometry": places}))
        total += part
    with sqlite3.connect(database.path) as connection:
        assert connection.execute(named).fetchall() == before
        assert connection.execute("SELECT rtreecheck('rtree_detections_geom')").fetchone()[0] == "ok"
        assert connection.execute("SELECT count(*) FROM rtree_detections_geom").fetchone()[0] == total
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_key_that_comes_twice_in_bulk_is_refused_and_changes_nothing(database):
    ids = [f"r{n}" for n in range(3000)]
    with pytest.raises(NeaspecError) as error, database.transaction() as writer:
        writer.insert("effort", pd.DataFrame({"effort_id": ids}))
        writer.insert("effort", pd.DataFrame({"effort_id": ids[-1:]}))
    assert error.value.message.code == "database_failed"
    assert database.count("effort") == 0


def test_a_column_of_one_value_and_its_gaps_come_back(database):
    """Columns that all rows share are bound once; a gap in them is still a gap."""
    count = 200
    frame = pd.DataFrame(
        {
            "count_id": [f"c{n}" for n in range(count)],
            "unit": "individuals",
            "season": [None] + ["wintering"] * (count - 1),
            "count": pd.array([7] * count, dtype="Int64"),
            "season_year": pd.array([None] + [2020] * (count - 1), dtype="Int64"),
            "count_max": [np.nan] * count,
            "note": [""] * count,
        }
    )
    with database.transaction() as writer:
        writer.insert("counts", frame)
    back = database.read("counts").set_index("count_id").loc[frame["count_id"]]
    assert set(back["unit"]) == {"individuals"} and set(back["count"]) == {7}
    assert back["season"].tolist() == frame["season"].tolist()
    assert back["season_year"].tolist() == frame["season_year"].tolist()
    assert back["count_max"].isna().all() and back["note"].isna().all()


class Impatient(Silent):
    """Cancels at the first question after ``patience`` of them."""

    def __init__(self, patience):
        self.patience, self.asked, self.percents = patience, 0, []

    def is_canceled(self):
        self.asked += 1
        return self.asked > self.patience

    def set_progress(self, percent):
        self.percents.append(percent)


def test_cancelling_while_indexes_are_made_changes_nothing(database):
    frame = pd.DataFrame({"effort_id": [f"simulated:{n:09}" for n in range(120_000)]})
    impatient = Impatient(0)
    with pytest.raises(NeaspecError) as error, database.transaction(impatient) as writer:
        writer.insert("effort", frame)
    assert error.value.message.code == "cancelled" and impatient.asked
    assert database.count("effort") == 0
    patient = Impatient(10**9)
    with database.transaction(patient) as writer:
        writer.insert("effort", frame)
        writer.settle(patient)
    assert database.count("effort") == len(frame)
    assert patient.percents == sorted(patient.percents) and len(patient.percents) > 3


def test_rows_from_before_are_given_once_even_while_others_come(database):
    with database.transaction() as writer:
        writer.insert("effort", pd.DataFrame({"effort_id": ["a", "b", "c", "d"], "import_id": ["1", "1", "2", "1"]}))
    with database.transaction() as writer:
        earlier = writer.earlier("effort", {"import_id": ["1"]})
        assert len(earlier) == 3
        writer.insert("effort", pd.DataFrame({"effort_id": ["e"], "import_id": ["1"]}))
        assert earlier.of(["b", "c", "e", "none"])["effort_id"].tolist() == ["b"]
        assert earlier.of(["b"]).empty
        writer.delete("effort", "effort_id", ["a"])
        assert [list(rows["effort_id"]) for rows in earlier.rest()] == [["d"]]
        assert len(earlier) == 0


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
