"""Suitability in QGIS on a simulated landscape: rasters, tables and report, what it feeds, and what it refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

from neaspec_plugin.adapters.rasters import read_grid
from neaspec_plugin.core.habitat import presence_background
from neaspec_plugin.processing.habitat import habitat_suitability as algorithm

SIDE, SIZE, LEFT, TOP, CRS = 60, 500.0, 600_000.0, 5_000_000.0, "EPSG:32652"


def raster(path, values, left=LEFT, epsg=32652, size=SIZE, top=TOP):
    """A simulated raster."""
    source = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, gdal.GDT_Float32)
    source.SetGeoTransform((left, size, 0, top, 0, -size))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source.SetProjection(reference.ExportToWkt())
    source.GetRasterBand(1).SetNoDataValue(-9999)
    source.GetRasterBand(1).WriteArray(np.where(np.isnan(values), -9999, values))
    return str(path)


def points(cells, species="AL", uncertainty=10.0):
    """Simulated records in the middle of cells."""
    fields = "field=species_id:string&field=coordinateUncertaintyInMeters:double"
    layer = QgsVectorLayer(f"Point?crs={CRS}&{fields}", "simulated records", "memory")
    for cell in cells:
        row, column = divmod(int(cell), SIDE)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([species, uncertainty])
        x, y = LEFT + SIZE * (column + 0.5), TOP - SIZE * (row + 0.5)
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def square():
    """A study area of 40 x 40 cells."""
    layer = QgsVectorLayer(f"Polygon?crs={CRS}", "simulated area", "memory")
    feature = QgsFeature()
    west, south, east, north = LEFT + 10 * SIZE, TOP - 50 * SIZE, LEFT + 50 * SIZE, TOP - 10 * SIZE
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, east, north)))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def table(path):
    read = QgsVectorLayer(path)
    names = read.fields().names()
    return pd.DataFrame([feature.attributes() for feature in read.getFeatures()], columns=names)


@pytest.fixture
def land(tmp_path):
    """Forest in waves, with a corner without data, and a covariate that says nothing; the animal keeps to the forest."""
    source = np.random.default_rng(1)
    row, column = np.indices((SIDE, SIDE))
    forest = np.sin(row / 6) + np.cos(column / 7)
    chance = np.exp(2 * forest).ravel()
    cells = source.choice(SIDE * SIDE, 120, replace=False, p=chance / chance.sum())
    forest[:3, :3] = np.nan
    noise = raster(tmp_path / "noise.tif", source.normal(size=(SIDE, SIDE)))
    return {"PRESENCES": points(cells), "COVARIATES": [raster(tmp_path / "forest.tif", forest), noise]}


def outputs(tmp_path, **names):
    return {name: str(tmp_path / f"{name.lower()}.{suffix}") for name, suffix in names.items()}


@pytest.mark.parametrize("name", ["SUITABILITY", "MESS"])
def test_a_cancel_while_a_raster_is_written_leaves_what_was_there(run, land, tmp_path, stopped_at, name):
    given = {**land, "BACKGROUND": 500, "BLOCK_KM": 5, **outputs(tmp_path, SUITABILITY="tif", MESS="tif")}
    stopped_at(given[name], lambda: run("habitatsuitability", given))


def test_all_outputs_and_what_it_feeds(run, land, tmp_path):
    out = outputs(
        tmp_path, SUITABILITY="tif", MESS="tif", RESPONSE="gpkg", EVALUATION="gpkg", DISCONTINUITY="gpkg", REPORT="html"
    )
    found = run("habitatsuitability", {**land, "BACKGROUND": 1000, "BLOCK_KM": 5, **out})
    grid, forest = read_grid(out["SUITABILITY"], CRS), read_grid(land["COVARIATES"][0], CRS)
    assert (grid.left, grid.top, grid.width) == (LEFT, TOP, SIZE)
    known = ~np.isnan(forest.values)
    assert np.array_equal(known, ~np.isnan(grid.values)) and 0 <= np.nanmin(grid.values) <= np.nanmax(grid.values) <= 1
    assert np.corrcoef(grid.values[known], forest.values[known])[0, 1] > 0.8
    mess = read_grid(out["MESS"], CRS).values
    assert np.nanmax(mess) <= 100 and np.array_equal(np.isnan(mess), ~known)
    tests = table(out["EVALUATION"])
    assert tests["test"].tolist()[:6] == ["training", *["blocks"] * 5] and (tests["auc"][:6] > 0.65).all()
    assert found["AUC"] == pytest.approx(tests["auc"][0]) and found["CELLS_WITH_PRESENCE"] >= 115
    assert table(out["RESPONSE"])["covariate"].unique().tolist() == ["forest", "noise"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "ODMAP" in page and "Amur Leopard" in page and "Maxent" in page
    told = "\n".join(run.feedback.told)
    assert "Points given: 120" in told and "outside those of the model" in told
    resistance = str(tmp_path / "resistance.tif")
    run("resistancesurface", {"SUITABILITY": out["SUITABILITY"], "RESISTANCE": resistance})
    assert np.nanmin(read_grid(resistance, CRS).values) >= 1
    units = {
        "STUDY_AREA": square(),
        "SIZE_KM2": 25,
        "RASTERS": [out["SUITABILITY"]],
        "OUTPUT": str(tmp_path / "u.gpkg"),
    }
    run("planningunits", units)
    amount = table(units["OUTPUT"])["f_suitability"].sum()
    assert amount == pytest.approx(np.nansum(grid.values[10:50, 10:50]) * 25, rel=0.01)


def test_equal_seeds_give_equal_rasters(run, land, tmp_path):
    values = []
    for name in ("one", "two"):
        path = str(tmp_path / f"{name}.tif")
        run("habitatsuitability", {**land, "BACKGROUND": 500, "FEATURES": ["linear"], "SUITABILITY": path})
        values.append(read_grid(path, CRS).values)
    assert np.array_equal(*values, equal_nan=True)


def test_a_target_group_or_effort_is_the_background(run, land, tmp_path):
    out = outputs(tmp_path, SUITABILITY="tif", REPORT="html")
    west = [cell for cell in range(SIDE * SIDE) if cell % SIDE < 20]
    group = {"TARGET_GROUP": points(west, "AT")}
    run("habitatsuitability", {**land, **group, **out})
    assert "cells of background: 1,191" in "\n".join(run.feedback.told)  # 9 of 1200 have no data
    assert "records of a target group" in (tmp_path / "report.html").read_text(encoding="utf-8")
    effort = np.zeros((SIDE, SIDE))
    effort[:, 40:] = 1
    given = {"EFFORT": raster(tmp_path / "effort.tif", effort)}
    run("habitatsuitability", {**land, **given, **out})
    assert "cells of background: 1,200" in "\n".join(run.feedback.told)
    with pytest.raises(QgsProcessingException, match="both given"):
        run("habitatsuitability", {**land, **group, **given, **out})


def test_what_cannot_be_used_is_told_in_one_sentence(run, land, tmp_path):
    out = outputs(tmp_path, SUITABILITY="tif")
    forest, noise = land["COVARIATES"]
    moved = raster(tmp_path / "moved.tif", np.ones((SIDE, SIDE)), left=LEFT + 250)
    degrees = raster(tmp_path / "degrees.tif", np.ones((9, 9)), 130, 4326, 0.1, 44)
    flat = raster(tmp_path / "flat.tif", np.ones((SIDE, SIDE)))
    empty = raster(tmp_path / "empty.tif", np.full((SIDE, SIDE), np.nan))
    few, coarse = points(range(200, 203)), points(range(200, 250), uncertainty=9000.0)
    for bad, sentence in (
        ({"COVARIATES": [forest, moved]}, "moved and forest do not cover the same cells"),
        ({"COVARIATES": [degrees]}, "no projected"),
        ({"COVARIATES": [forest, flat]}, "Covariate flat has one and the same value"),
        ({"COVARIATES": [forest, empty]}, "No cell has data in all covariates"),
        ({"COVARIATES": [forest, forest]}, "Two covariates are named forest"),
        ({"EFFORT": moved}, "moved and forest do not cover the same cells"),
        ({"PRESENCES": few}, "data in all covariates: 3; at least 5"),
        ({"PRESENCES": coarse}, "simulated records has no point of the species"),
        ({"SPECIES": "SL"}, "simulated records has no point of the species"),
        ({"TARGET_GROUP": few}, "background with data in all covariates: 3; at least 100"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            run("habitatsuitability", {**land, **out, **bad})
    assert not (tmp_path / "suitability.tif").exists()
    with pytest.raises(QgsProcessingException):
        run("habitatsuitability", {**land, **out, "PRESENCES": coarse})
    assert "less exact than a cell, left out: 50" in "\n".join(run.feedback.told)


def test_options_are_those_of_the_method():
    assert algorithm.FEATURES == presence_background.CLASSES
