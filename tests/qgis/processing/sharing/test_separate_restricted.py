"""Two files of one database: the exact one stays, the public one travels. Simulated data."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from planted_office import needles, planted
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database


@pytest.fixture
def ready(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    with open_database(path).transaction() as writer:
        for table, rows in planted(3).items():
            writer.insert(table, rows)
    return path


def test_the_exact_file_keeps_everything_and_the_public_one_gives_nothing_away(run, ready):
    before = open_database(ready).read("detections")
    found = run("separaterestricted", {"DATABASE": ready})
    assert os.path.basename(found["RESTRICTED"]) == "neaspec_restricted.gpkg" and found["PUBLIC"] == ready
    exact, public = open_database(found["RESTRICTED"]), open_database(ready)
    assert exact.read("detections").equals(before)
    assert public.count("detections") == exact.count("detections") == len(before)
    assert (
        public.count("runs")
        == public.count("imports")
        == public.count("import_issues")
        == public.count("public_keys")
        == 0
    )
    assert exact.count("public_keys") > 0 and exact.count("runs") == 1
    whole = Path(ready).read_bytes().decode("latin-1").casefold()
    hidden = needles(planted(3))
    named = [word for word in hidden.pattern.split("|") if word.isalpha()]
    assert named and not [word for word in named if word in whole]
    with sqlite3.connect(ready) as connection:
        for table in ("deployments", "detections", "effort"):
            for row in connection.execute(f"SELECT * FROM {table}"):
                assert not [cell for cell in row if isinstance(cell, str) and hidden.search(cell.casefold())]
    layer = QgsVectorLayer(f"{ready}|layername=detections", "public", "ogr")
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        assert abs(point.x() * 20 - round(point.x() * 20)) < 1e-6 and round(point.x() * 20) % 2 == 1  # cell centres


def test_work_goes_on_with_the_exact_file(run, ready):
    exact = run("separaterestricted", {"DATABASE": ready})["RESTRICTED"]
    with open_database(exact).transaction() as writer:
        writer.delete("detections", "occurrenceID", list(open_database(exact).read("detections")["occurrenceID"])[:5])
    again = run("separaterestricted", {"DATABASE": exact})
    assert (again["RESTRICTED"], again["PUBLIC"]) == (exact, ready)
    assert open_database(ready).count("detections") == open_database(exact).count("detections")


def test_exact_rows_are_never_overwritten(run, ready):
    run("separaterestricted", {"DATABASE": ready})
    with pytest.raises(QgsProcessingException, match="neaspec_restricted.gpkg already"):
        run("separaterestricted", {"DATABASE": ready})


def test_what_fails_leaves_both_as_they_were(run, ready, tmp_path):
    with open_database(ready).transaction() as writer:
        rows = open_database(ready).read("detections").head(1).assign(occurrenceID="sim:odd", species_id="XX")
        writer.insert("detections", rows)
    before = Path(ready).read_bytes()
    with pytest.raises(QgsProcessingException):
        run("separaterestricted", {"DATABASE": ready})
    assert Path(ready).read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["neaspec.gpkg"]
