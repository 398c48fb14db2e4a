"""Load flagship species layers."""

from __future__ import annotations

import csv
import re
import zipfile

import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from neaspec_plugin import paths
from neaspec_plugin.adapters.database import digest, open_database
from neaspec_plugin.core.species.reference import forbidden_names, reference_tables


@pytest.fixture
def empty(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    return path


def test_the_reference_tables_hold_the_rows_of_the_csv_files(run, empty):
    results = run("loadflagshiplayers", {"DATABASE": empty})
    database = open_database(empty)
    for table in reference_tables(paths.reference_dir()):
        with open(paths.resource("reference", f"{table}.csv"), encoding="utf-8", newline="") as file:
            assert database.count(table) == sum(1 for _ in csv.DictReader(file)), table
    for name in ("SITES", "DISTRIBUTION", "CORRIDORS", "SITE_LINKS"):
        layer = QgsVectorLayer(results[name], name, "ogr")
        assert layer.isValid() and layer.featureCount() > 0, name
    assert results["RUN"] in set(database.read("runs")["run_id"])


def test_a_second_run_changes_nothing_and_keeps_the_offices_own_rows(run, empty):
    run("loadflagshiplayers", {"DATABASE": empty})
    database = open_database(empty)
    with database.transaction() as writer:
        writer.insert("sites", pd.DataFrame([{"site_id": "OFFICE-1", "name_en": "Our own", "country_iso3": "MNG"}]))
    before = {
        table: digest(database.read(table)) for table in ("sites", "site_species", "corridors", "distribution_cells")
    }
    run("loadflagshiplayers", {"DATABASE": empty})
    assert {table: digest(database.read(table)) for table in before} == before


def test_the_project_moves_with_its_folder(run, empty, tmp_path):
    run("loadflagshiplayers", {"DATABASE": empty, "PROJECT": str(tmp_path / "neaspec.qgz"), "LANGUAGE": "ja"})
    with zipfile.ZipFile(tmp_path / "neaspec.qgz") as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode("utf-8")
    assert str(tmp_path) not in text
    moved = tmp_path.parent / f"{tmp_path.name} moved 移動"
    tmp_path.rename(moved)
    project = QgsProject()
    assert project.read(str(moved / "neaspec.qgz"))
    layers = list(project.mapLayers().values())
    assert len(layers) > 10 and all(layer.isValid() for layer in layers)
    names = [group.name() for group in project.layerTreeRoot().findGroups(True)]
    assert any(re.search(r"[\u3040-\u30ff]", name) for name in names)  # species in Japanese
    assert not any("border_strips" in layer.source() for layer in layers)
    project.clear()
    moved.rename(tmp_path)


def test_species_and_countries_narrow_the_project(run, empty, tmp_path):
    everything, one = str(tmp_path / "all.qgz"), str(tmp_path / "one.qgz")
    run("loadflagshiplayers", {"DATABASE": empty, "PROJECT": everything})
    run("loadflagshiplayers", {"DATABASE": empty, "PROJECT": one, "SPECIES": ["SL"], "COUNTRIES": ["MNG"]})
    counts = []
    for path in (everything, one):
        project = QgsProject()
        project.read(path)
        counts.append(len(project.mapLayers()))
        project.clear()
    assert counts[0] > counts[1] > 0


def test_a_code_that_does_not_exist_is_refused(run, empty):
    with pytest.raises((AssertionError, QgsProcessingException)):  # by QGIS before the run, or by the run itself
        run("loadflagshiplayers", {"DATABASE": empty, "SPECIES": ["XX"]})


def test_no_forbidden_name_stands_in_the_database(run, empty):
    run("loadflagshiplayers", {"DATABASE": empty})
    database = open_database(empty)
    patterns = forbidden_names(paths.reference_dir())
    for table in reference_tables(paths.reference_dir()):
        frame = database.read(table)
        for column in frame.columns:
            if column.endswith("_verbatim") or column in ("geometry", "url", "source"):
                continue
            text = "\n".join(frame[column].dropna().astype(str))
            assert [code for code, pattern in patterns if pattern.search(text)] == [], (table, column)


def test_seasons_are_those_of_counts(run, empty, tmp_path):
    path = str(tmp_path / "passage.qgz")
    run("loadflagshiplayers", {"DATABASE": empty, "PROJECT": path, "SPECIES": ["WNC"], "SEASONS": ["spring_passage"]})
    project = QgsProject()
    project.read(path)
    sites = [layer for layer in project.mapLayers().values() if layer.customProperty("neaspec/role") == "sites"]
    assert [layer.name() for layer in sites] == ["Key sites: passage"]
    project.clear()
