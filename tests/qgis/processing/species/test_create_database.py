"""Create conservation database."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.schema import TABLES


def test_all_tables_are_there_and_counted(run, tmp_path):
    path = str(tmp_path / "новая база 数据.gpkg")
    results = run("createdatabase", {"DATABASE": path})
    assert results == {"DATABASE": path, "TABLES": len(TABLES)}
    database = open_database(path)
    assert all(database.count(table) == 0 for table in TABLES if table != "schema_info")


def test_an_existing_database_is_kept(run, office):
    before = open_database(office).count("sites")
    run("createdatabase", {"DATABASE": office})
    assert open_database(office).count("sites") == before > 100
    assert any("kept" in line for line in run.feedback.told)


def test_an_older_database_is_brought_up_to_the_version_and_told_so(run, office):
    with sqlite3.connect(office) as connection:
        connection.execute("UPDATE schema_info SET version = '1'")
    with pytest.raises(QgsProcessingException, match="older schema version 1.*Create conservation database"):
        run("loadflagshiplayers", {"DATABASE": office})
    run("createdatabase", {"DATABASE": office})
    assert open_database(office).count("sites") > 100
    assert any("from schema version 1" in line for line in run.feedback.told)


def test_another_file_is_not_overwritten(run, tmp_path):
    path = tmp_path / "notes.gpkg"
    path.write_text("my notes", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"notes\.gpkg is not a conservation database"):
        run("createdatabase", {"DATABASE": str(path)})
    assert path.read_text(encoding="utf-8") == "my notes"


def test_a_missing_folder_is_told(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("createdatabase", {"DATABASE": str(tmp_path / "none" / "x.gpkg")})
