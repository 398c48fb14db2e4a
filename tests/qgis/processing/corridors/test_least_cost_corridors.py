"""Least-cost corridors through the algorithm: lines, rasters, countries, and what it refuses. Simulated."""

from __future__ import annotations

import gc
import os
import shutil
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
import shapely
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from neaspec_plugin import settings
from neaspec_plugin.adapters.rasters import read_grid, write_grid
from neaspec_plugin.core.corridors.linkages import account, corridors
from neaspec_plugin.core.corridors.linkages import cores as cores_module
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid

CRS, LEFT, TOP, SIZE = "EPSG:32652", 640_000.0, 4_770_000.0, 1000.0  # simulated, on both sides of a border
ROWS, COLUMNS = 30, 60


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def raster(tmp_path, values=None, crs=CRS):
    path = str(tmp_path / "simulated_resistance.tif")
    values = np.ones((ROWS, COLUMNS)) if values is None else np.asarray(values, dtype=float)
    write_grid(path, Grid(values, LEFT, TOP, SIZE, SIZE, crs))
    return path


def at(row, column, width=0.0):
    x, y = LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE
    return f"POINT({x} {y})" if not width else shapely.box(x - width, y - width, x + width, y + width).wkt


def line(*cells):
    return f"LINESTRING({', '.join(at(*cell)[6:-1] for cell in cells)})"


def layer(kind, **shapes):
    """A layer in memory; the name of each shape is its core's."""
    made = QgsVectorLayer(f"{kind}?crs={CRS}&field=name:string", "simulated", "memory")
    for name, text in shapes.items():
        feature = QgsFeature(made.fields())
        feature["name"] = name
        feature.setGeometry(QgsGeometry.fromWkt(text))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


def asked(tmp_path, **more):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("CORRIDORS", "PASSAGES")}
    return {**outputs, "MOSAIC": str(tmp_path / "mosaic.tif"), "NAME_FIELD": "name", **more}


def test_three_cores_their_pairs_rasters_and_ranks(run, tmp_path):
    values = np.ones((ROWS, COLUMNS))
    values[:, 45] = 3
    cores = layer("Polygon", west=at(15, 5, 1400), middle=at(15, 30, 1400), east=at(15, 55, 1400))
    fences = layer("LineString", one=line((0, 10), (29, 10)), two=line((0, 44), (29, 46)), far=line((29, 0), (29, 3)))
    park = layer("Polygon", park=at(15, 5, 200_000))
    path = raster(tmp_path, values)
    found = run(
        "leastcostcorridors",
        asked(
            tmp_path,
            INPUT=cores,
            RESISTANCE=path,
            PROTECTED=park,
            BARRIERS=fences,
            ALLOCATION=str(tmp_path / "allocation.tif"),
        ),
    )
    rows = table(found["CORRIDORS"])
    assert found["FOUND"] == 2 and rows[["core_a", "core_b"]].values.tolist() == [
        ["west", "middle"],
        ["middle", "east"],
    ]
    # cores of 3 x 3 cells: 23 steps between their edges; the wall adds one step of (1 + 3) / 2 twice
    assert rows["cost"].tolist() == pytest.approx([23_000, 25_000])
    assert rows["straight_m"].tolist() == pytest.approx([25_000 - 2 * 1400] * 2)
    assert rows["protected_share"].tolist() == [1, 1] and rows["barriers_met"].tolist() == [1, 1]
    assert rows[["rank", "rank_10", "rank_100", "rank_1000"]].values.tolist() == [[1] * 4, [2] * 4]
    lengths = rows[[name for name in rows.columns if name.startswith("length_m_")]].sum(axis=1)
    assert lengths.tolist() == pytest.approx(rows["length_m"].tolist())
    owner = read_grid(found["ALLOCATION"], CRS).values
    assert [owner[15, column] for column in (5, 30, 55)] == [1, 2, 3]
    mosaic = read_grid(found["MOSAIC"], CRS)
    assert mosaic.values.shape == (ROWS, COLUMNS) and np.nanmin(mosaic.values) == pytest.approx(0, abs=1e-3)
    assert mosaic.values[15, 20] == pytest.approx(0, abs=1e-3) and np.isnan(mosaic.values[0, 0])
    lines = QgsVectorLayer(found["CORRIDORS"])
    assert all(not line.geometry().isEmpty() for line in lines.getFeatures())
    assert any("10, 100 and 1000: 2 of 2" in told for told in run.feedback.told)


def test_a_cancel_is_answered_while_it_computes(run, tmp_path, stopped_in):
    cores = layer("Polygon", west=at(15, 5, 1400), east=at(15, 55, 1400))
    given = {"INPUT": cores, "RESISTANCE": raster(tmp_path), "PROTECTED": layer("Polygon", park=at(15, 5, 9000))}
    for module, name in ((account, "corridors"), (cores_module, "numbered_cells"), (cores_module, "cores_on_grid")):
        assert stopped_in(module, name, lambda: run("leastcostcorridors", asked(tmp_path, **given))) < 2


@pytest.mark.parametrize("name", ["MOSAIC", "ALLOCATION", "COSTS", "BARRIER_IMPROVEMENT"])
def test_a_cancel_while_a_raster_is_written_leaves_what_was_there(run, tmp_path, stopped_at, name):
    path = str(tmp_path / f"{name}.tif")
    given = {"INPUT": layer("Point", west=at(15, 5), east=at(15, 55)), "RESISTANCE": raster(tmp_path), name: path}
    stopped_at(path, lambda: run("leastcostcorridors", asked(tmp_path, CONTRASTS=False, **given)))


def test_points_across_a_border_only(run, tmp_path):
    names = {"inland": at(2, 2), "inland too": at(28, 2), "coast": at(15, 57)}
    cores = layer("Point", **names)
    found = run(
        "leastcostcorridors",
        asked(tmp_path, INPUT=cores, RESISTANCE=raster(tmp_path), PAIRS="across_border", CONTRASTS=False),
    )
    rows = table(found["CORRIDORS"])
    assert {frozenset(pair) for pair in rows[["side_a", "side_b"]].values} == {frozenset(("CHN", "RUS"))}
    assert len(rows) == 2 and (rows["border_passages"] % 2 == 1).all()  # begins on one side, ends on the other
    passed = table(found["PASSAGES"])
    assert len(passed) == rows["border_passages"].sum() and set(passed["side_from"]) <= {"CHN", "RUS"}
    assert (rows["length_m_CHN"] > 0).all() and (rows["length_m_RUS"] > 0).all() and "rank_10" not in rows


def test_a_pair_without_a_way_is_told_and_no_error(run, tmp_path):
    values = np.ones((ROWS, COLUMNS))
    values[:, 30] = np.nan
    found = run(
        "leastcostcorridors",
        asked(
            tmp_path,
            INPUT=layer("Point", one=at(2, 2), two=at(2, 20), three=at(2, 50)),
            RESISTANCE=raster(tmp_path, values),
            PAIRS="all",
        ),
    )
    assert found["FOUND"] == 1
    assert sum("No cells with data join cores" in told for told in run.feedback.told) == 2


def test_the_cost_from_each_core(run, tmp_path):
    """One row of ground, twice as hard from the fifth cell on, and a hole that cuts its end off."""
    values = np.full((3, 12), np.nan)
    values[1] = [1, 1, 1, 1, 2, 2, 2, 2, 2, np.nan, 1, 1]
    cores = layer("Point", запад=at(1, 0), east=at(1, 8))
    costs, path = str(tmp_path / "costs.tif"), raster(tmp_path, values)
    found = run("leastcostcorridors", asked(tmp_path, INPUT=cores, RESISTANCE=path, COSTS=costs, CONTRASTS=False))
    assert found["COSTS"] == costs
    source = gdal.Open(costs)
    bands = [source.GetRasterBand(number) for number in (1, 2)]
    assert source.RasterCount == 2 and [band.GetDescription() for band in bands] == ["запад", "east"]
    assert {(band.DataType, band.GetNoDataValue()) for band in bands} == {(gdal.GDT_Float32, -9999.0)}
    assert source.GetMetadataItem("neaspec/sensitivity") == "exact"
    # a move costs the mean of its two cells times 1000 m; band and line tell the same cost
    moves = 1000 * np.array([1, 1, 1, 1.5, 2, 2, 2, 2])
    west, east = (read_grid(costs, CRS, band).values for band in (1, 2))
    np.testing.assert_allclose(west[1, :9], np.concatenate([[0], np.cumsum(moves)]))
    np.testing.assert_allclose(east[1, :9], np.concatenate([np.cumsum(moves[::-1])[::-1], [0]]))
    assert np.isnan(west[1, 9:]).all() and np.isnan(west[[0, 2]]).all()
    assert table(found["CORRIDORS"])["cost"].tolist() == [12_500]
    more = {"INPUT": cores, "RESISTANCE": path, "MAX_COST": 4000, "CONTRASTS": False, "COSTS": costs}
    run("leastcostcorridors", asked(tmp_path, **more))  # searches end at 4000
    np.testing.assert_allclose(read_grid(costs, CRS).values[1, :4], [0, 1000, 2000, 3000])
    assert np.isnan(read_grid(costs, CRS).values[1, 4:]).all()
    assert run("leastcostcorridors", asked(tmp_path, INPUT=cores, RESISTANCE=path)).get("COSTS") is None


def test_the_overlay_of_the_areas_tells_the_same_protection(run, tmp_path):
    """A corridor that narrows in a gap, so that the mean width along its line would lie elsewhere than it does."""
    values = np.ones((ROWS, COLUMNS))
    values[:12, 20:40] = values[18:, 20:40] = 40
    cores = layer("Polygon", west=at(15, 4, 1400), east=at(15, 55, 1400))
    park = layer("Polygon", park=shapely.box(LEFT + 21_000, TOP - 40_000, LEFT + 39_000, TOP + 10_000).wkt)
    areas = str(tmp_path / "areas.gpkg")
    asked_for = asked(tmp_path, INPUT=cores, RESISTANCE=raster(tmp_path, values), PROTECTED=park, STRIPS=areas)
    found = run("leastcostcorridors", {**asked_for, "WIDTH_PERCENT": 30, "ALTERNATIVES": 1})
    row = table(found["CORRIDORS"]).iloc[0]
    strips = table(found["STRIPS"])
    assert len(strips) == 1 and strips[["core_a", "core_b"]].values.tolist() == [["west", "east"]]
    laid = {"PROTECTED": park, "CORRIDORS": str(tmp_path / "laid.gpkg"), "BY_COUNTRY": str(tmp_path / "countries.gpkg")}
    over = table(run("corridoroverlay", {"INPUT": found["STRIPS"], **laid})["CORRIDORS"]).iloc[0]
    assert over["name"] == "west - east" and over["area_km2"] == pytest.approx(row["area_ha"] / 100, rel=0.01)
    assert over["protected_share"] == pytest.approx(row["protected_share"], abs=0.01)
    assert over["length_km"] == pytest.approx(row["length_m"] / 1000)
    sides = table(laid["BY_COUNTRY"]).set_index("country_iso3")["length_km"]
    assert sides.sum() == pytest.approx(over["length_km"])


def test_cores_in_two_groups_are_told(run, tmp_path):
    values = np.ones((ROWS, COLUMNS))
    values[:, 30] = np.nan
    cores = layer("Point", one=at(2, 2), two=at(2, 50))
    found = run("leastcostcorridors", asked(tmp_path, INPUT=cores, RESISTANCE=raster(tmp_path, values)))
    assert found["FOUND"] == 0
    assert any("that no way joins: 2; pairs of cores looked at: 0" in told for told in run.feedback.told)


@pytest.mark.parametrize(
    ("values", "crs", "shapes", "text"),
    [
        (None, "EPSG:4326", {"a": at(1, 1), "b": at(2, 2)}, "no projected coordinate system"),
        (None, "EPSG:3857", {"a": at(1, 1), "b": at(2, 2)}, "percent off at its middle"),
        ([[np.inf, 1]], CRS, {"a": at(0, 0), "b": at(0, 1)}, "infinite values"),
        ([[0.5, 1]], CRS, {"a": at(0, 0), "b": at(0, 1)}, "values below 1"),
        ([[0, 1]], CRS, {"a": at(0, 0), "b": at(0, 1)}, "values below 1"),
        ([[-1, 1]], CRS, {"a": at(0, 0), "b": at(0, 1)}, "values below 1"),
        (None, CRS, {"a": at(1, 1)}, "A corridor joins two"),
        (None, CRS, {"a": at(1, 1), "b": at(-5, 2)}, "Core b lies outside raster"),
        ([[1, np.nan, 1]], CRS, {"a": at(0, 0), "b": at(0, 1)}, "has no data"),
    ],
)
def test_what_it_refuses(run, tmp_path, values, crs, shapes, text):
    with pytest.raises(QgsProcessingException, match=text):
        run(
            "leastcostcorridors",
            asked(tmp_path, INPUT=layer("Point", **shapes), RESISTANCE=raster(tmp_path, values, crs)),
        )


def test_cells_that_are_not_square_are_refused(run, tmp_path):
    path = str(tmp_path / "simulated_long_cells.tif")
    write_grid(path, Grid(np.ones((5, 5)), LEFT, TOP, SIZE, SIZE / 2, CRS))
    cores = layer("Point", a=at(0, 0), b=at(0, 2))
    with pytest.raises(QgsProcessingException, match="square"):
        run("leastcostcorridors", asked(tmp_path, INPUT=cores, RESISTANCE=path))


def test_alternatives_barriers_a_largest_cost_and_the_forecast(run, tmp_path):
    values = np.ones((ROWS, COLUMNS))
    values[:, 20] = 500
    values[[15, 3], 20] = 1
    cores = layer("Point", one=at(15, 5), two=at(15, 35), far=at(15, 59))
    found = run(
        "leastcostcorridors",
        asked(
            tmp_path,
            INPUT=cores,
            RESISTANCE=raster(tmp_path, values),
            PAIRS="all",
            CONTRASTS=False,
            ALTERNATIVES=1,
            MAX_COST=45_000,
            BARRIER_RADIUS=2000,
            BARRIER_IMPROVEMENT=str(tmp_path / "improvement.tif"),
        ),
    )
    rows = table(found["CORRIDORS"])
    assert found["FOUND"] == 2 and rows["alternative"].tolist()[:2] == [0, 0] and set(rows["alternative"]) == {0, 1}
    other = rows[(rows["alternative"] == 1) & (rows["core_b"] == "two")].iloc[0]
    assert other["cost"] > 30_000 and other["detour"] == pytest.approx(other["cost"] / 30_000)
    score = read_grid(found["BARRIER_IMPROVEMENT"], CRS).values
    # the ways pass the gap: restoring the wall elsewhere makes none cheaper than the straight one
    assert np.nanmax(score) == pytest.approx(0, abs=1e-3) and np.isfinite(score[15, 20])
    told = " ".join(run.feedback.told)
    assert "No way of cost 45,000 or less joins cores one and far" in told.replace("45000.0", "45,000")
    assert "Cells: 1,800; cores: 3" in told.replace("1800", "1,800") and "Alternatives" in told


def test_the_room_that_costs_take_is_told_and_refused_where_the_disk_lacks_it(run, tmp_path, monkeypatch):
    path, folders = str(tmp_path / "not made" / "costs.tif"), []
    given = {"INPUT": layer("Point", a=at(0, 0), b=at(0, 2), c=at(9, 9)), "RESISTANCE": raster(tmp_path)}
    monkeypatch.setattr(corridors, "distances", None)  # nothing is computed

    def usage(folder):
        folders.append(folder)
        return SimpleNamespace(free=999_999)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    for costs, name in (
        (path, "costs.tif"),
        (QgsProcessingOutputLayerDefinition(path), "costs.tif"),
        ("TEMPORARY_OUTPUT", "COSTS"),
    ):
        refused = f"the disk of {name}: 0 MB are free, 1 MB may be needed. Nothing was computed"
        with pytest.raises(QgsProcessingException, match=refused):
            run("leastcostcorridors", asked(tmp_path, COSTS=costs, **given))
        assert "Cost from each core: 3 bands and 1 MB at most." in run.feedback.told
    assert folders == [str(tmp_path), str(tmp_path), os.path.abspath(QgsProcessingUtils.tempFolder())]

    def searched(*_):
        raise NeaspecError("disk_full", file="the search")

    monkeypatch.setattr(corridors, "distances", searched)
    with pytest.raises(QgsProcessingException, match="the search"):  # beyond a highest cost cells take next to no space
        run("leastcostcorridors", asked(tmp_path, COSTS=path, MAX_COST=5, **given))
    assert len(folders) == 3


def test_a_circle_smaller_than_a_cell_is_refused(run, tmp_path):
    more = {"BARRIER_RADIUS": 500, "BARRIER_IMPROVEMENT": str(tmp_path / "improvement.tif")}
    cores = layer("Point", a=at(0, 0), b=at(0, 2))
    with pytest.raises(QgsProcessingException, match="radius of restoration"):
        run("leastcostcorridors", asked(tmp_path, INPUT=cores, RESISTANCE=raster(tmp_path), **more))


def test_too_large_a_raster_is_refused_before_it_is_read(run, tmp_path, monkeypatch):
    settings.set_memory_gigabytes(1e-6)
    monkeypatch.setattr("neaspec_plugin.adapters.rasters.read_grid", None)
    cores = layer("Point", a=at(1, 1), b=at(2, 2))
    with pytest.raises(
        QgsProcessingException, match=r"GB of memory.* use cells of [\d.,]+ m or more.* allow more memory"
    ):
        run("leastcostcorridors", asked(tmp_path, INPUT=cores, RESISTANCE=raster(tmp_path)))
