"""Rank simulated cells through the algorithm: raster, table, plot, messages, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from neaspec_plugin import settings
from neaspec_plugin.adapters.rasters import read_grid, write_grid
from neaspec_plugin.core.grid import Grid

LEFT, TOP, SIZE = 500_000.0, 4_800_000.0, 1000.0


@pytest.fixture
def raster(tmp_path):
    def write(name, values, crs="EPSG:32652", height=SIZE):
        path = str(tmp_path / f"{name}.tif")
        write_grid(path, Grid(np.asarray(values, float), LEFT, TOP, SIZE, height, crs))
        return path

    return write


@pytest.fixture
def features(raster):
    """The two features of the case worked by hand in the unit tests."""
    one, two = np.zeros((5, 5)), np.zeros((5, 5))
    one[1, 1], one[1, 2], one[2, 2] = 2, 3, 5
    two[1, 1], two[3, 3], two[3, 4] = 4, 6, 10
    return [raster("tiger", one), raster("leopard", two)]


def last_ones(path, count=5):
    values = read_grid(path, "").values
    return [(int(place // 5), int(place % 5)) for place in np.argsort(values, axis=None)[-count:]]


def area(column, row):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32652", "reserves", "memory")
    x, y = LEFT + column * SIZE, TOP - row * SIZE
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x + 100, y - 900, x + 900, y - 100)))
    layer.dataProvider().addFeature(feature)
    return layer


def test_the_case_worked_by_hand(run, features, tmp_path):
    outputs = {"RANK": str(tmp_path / "rank.tif"), "CURVES": str(tmp_path / "c.gpkg"), "PLOT": str(tmp_path / "p.svg")}
    results = run("rankpriorityareas", {"INPUT": features, **outputs})
    assert last_ones(results["RANK"]) == [(1, 1), (1, 2), (3, 3), (2, 2), (3, 4)]
    layer = QgsRasterLayer(results["RANK"], "rank")
    assert layer.crs().authid() == "EPSG:32652" and (layer.extent().xMinimum(), layer.extent().yMaximum()) == (
        LEFT,
        TOP,
    )
    assert results["CELLS"] == 25
    rows = [feature.attributeMap() for feature in QgsVectorLayer(results["CURVES"], "c", "ogr").getFeatures()]
    assert len(rows) == 101 and (rows[0]["held_tiger"], rows[100]["held_leopard"]) == (1, 0)
    plot = Path(results["PLOT"]).read_text(encoding="utf-8")
    assert "What the best cells hold" in plot and "tiger" not in plot
    # 30 % of 25 are 8 cells: all of both
    assert any("Cells ranked: 25" in told and "100.0 %" in told for told in run.feedback.told)


def test_a_cancel_while_the_raster_is_written_leaves_what_was_there(run, features, tmp_path, stopped_at):
    path = str(tmp_path / "rank.tif")
    stopped_at(path, lambda: run("rankpriorityareas", {"INPUT": features, "RANK": path}))


def test_rule_weights_and_protected_areas(run, features, tmp_path):
    def ranked(**parameters):
        given = {"INPUT": features, "RANK": str(tmp_path / "rank.tif"), **parameters}
        return last_ones(run("rankpriorityareas", given)["RANK"])

    assert ranked(RULE="additive_benefit", EXPONENT=0.5) == [(1, 2), (3, 3), (1, 1), (2, 2), (3, 4)]
    assert ranked(WEIGHTS="1, 2") == [(1, 2), (1, 1), (3, 3), (2, 2), (3, 4)]
    assert ranked(PROTECTED=area(2, 1)) == [(1, 1), (3, 3), (2, 2), (3, 4), (1, 2)]


def test_dispersal_lifts_the_neighbours(run, raster, tmp_path):
    values = np.zeros((9, 9))
    values[2, 2] = values[2, 3] = values[3, 2] = 1.0
    values[7, 7] = 1.05  # alone
    ranks = []
    for distance in ("0", "1500"):
        given = {"INPUT": [raster("one", values)], "DISTANCES": distance, "RANK": str(tmp_path / "rank.tif")}
        ranks.append(read_grid(run("rankpriorityareas", given)["RANK"], "").values)
    assert ranks[0][7, 7] == 1 and ranks[1][2, 2] == 1


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"WEIGHTS": "1, 2, 3"}, "WEIGHTS.*1, 2, 3"),
        ({"WEIGHTS": "0"}, "weights are 0"),
        ({"DISTANCES": "far"}, "DISTANCES.*far"),
    ],
)
def test_numbers_that_do_not_fit_are_told(run, features, tmp_path, parameters, told):
    with pytest.raises(Exception, match=told):
        run("rankpriorityareas", {"INPUT": features, "RANK": str(tmp_path / "rank.tif"), **parameters})


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({"values": -np.ones((5, 5))}, "Raster odd has values below 0"),
        ({"values": np.zeros((5, 5))}, "Raster odd has no value above 0"),
        ({"values": np.ones((5, 6))}, "odd and tiger do not cover"),
        ({"values": np.ones((5, 5)), "crs": "EPSG:32653"}, "odd and tiger have different"),
        ({"values": np.ones((5, 5)), "crs": "EPSG:4326"}, "Raster odd has no projected"),
        ({"values": np.ones((5, 5)), "height": 500.0}, "odd are not square"),
    ],
)
def test_rasters_that_do_not_fit_are_named(run, features, raster, tmp_path, other, told):
    with pytest.raises(Exception, match=told):
        run("rankpriorityareas", {"INPUT": [features[0], raster("odd", **other)], "RANK": str(tmp_path / "rank.tif")})


def test_too_much_for_the_memory_is_told_before(run, features, tmp_path):
    settings.set_memory_gigabytes(1e-7)
    with pytest.raises(Exception, match="25 cells, 2 of them"):
        run("rankpriorityareas", {"INPUT": features, "RANK": str(tmp_path / "rank.tif")})
