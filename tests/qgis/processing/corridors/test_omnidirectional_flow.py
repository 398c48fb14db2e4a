"""Current in all directions through the algorithm: rasters, table, messages, going on, and what it refuses."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.core.corridors.windows import flow as moving_window_flow
from neaspec_plugin.core.corridors.windows import moving_window
from neaspec_plugin.core.schema import COUNTRIES
from neaspec_plugin.processing.corridors import omnidirectional_flow as algorithm

LEFT, TOP, SIZE = 500_000.0, 4_800_000.0, 1000.0


def raster(path, values, epsg=32652, height=SIZE, left=LEFT):
    """A simulated raster."""
    rows, columns = values.shape
    source = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float64)
    source.SetGeoTransform((left, SIZE, 0, TOP, 0, -height))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source.SetProjection(reference.ExportToWkt())
    source.GetRasterBand(1).SetNoDataValue(-9999)
    source.GetRasterBand(1).WriteArray(np.where(np.isnan(values), -9999, values))
    return str(path)


def cells_of(path):
    source = gdal.Open(path)  # a band does not keep it open
    band = source.GetRasterBand(1)
    values = band.ReadAsArray().astype(float)
    return np.where(values == band.GetNoDataValue(), np.nan, values)


@pytest.fixture
def ask(run, tmp_path):
    """``ask(values, radius, **more)``: the outputs, the rasters and the table as files."""

    def ask(values, radius=3000.0, epsg=32652, height=SIZE, **more):
        files = {name: str(tmp_path / f"{name}.tif") for name in ("CUMULATIVE", "FLOW_POTENTIAL", "NORMALISED")}
        grid = raster(tmp_path / "simulated.tif", values, epsg, height)
        asked = {"RESISTANCE": grid, "RADIUS": radius, "BLOCK_SIZE": 1, **files, "SIDES": str(tmp_path / "sides.csv")}
        return run("omnidirectionalflow", {**asked, **more})

    return ask


def landscape(side=20):
    values = 10 ** np.random.default_rng(1).uniform(0, 2, (side, side))
    values[3, 4:9] = np.nan
    return values


def test_a_line_of_three_cells(ask, run):
    found = ask(np.full((1, 3), 2.0))  # sources of 1/2 each
    np.testing.assert_allclose(cells_of(found["CUMULATIVE"]), [[1.0, 1.5, 1.0]], rtol=1e-6)
    np.testing.assert_allclose(cells_of(found["FLOW_POTENTIAL"]), [[1.0, 1.5, 1.0]], rtol=1e-6)
    np.testing.assert_allclose(cells_of(found["NORMALISED"]), 1.0, rtol=1e-6)
    assert found["WINDOWS"] == 3
    assert any("Windows: 3; radius: 3 cells; block: 1 cells" in line for line in run.feedback.told)


def test_a_fence_concentrates_the_current_in_its_gap(ask):
    values = np.ones((21, 21))
    values[10] = np.nan
    values[10, 5] = 1.0
    found = ask(values, 5000.0)
    normalised = cells_of(found["NORMALISED"])
    assert np.nanargmax(normalised) == 10 * 21 + 5 and np.isnan(normalised[10, 6])
    assert normalised[9, 15] < 1


def test_the_table_by_country_tells_all_current(ask):
    found = ask(landscape())
    layer = QgsVectorLayer(found["SIDES"])
    names = layer.fields().names()
    rows = pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)
    assert list(rows["country"]) == [*COUNTRIES, "unknown"]
    assert rows["current_share"].astype(float).sum() == pytest.approx(1.0)
    # about 43.3 degrees north, 129 to 129.3 degrees east
    assert rows["area_ha"].astype(float).sum() == pytest.approx(395 * 100)
    assert float(rows.set_index("country").loc["CHN", "area_ha"]) > 0


def test_own_sources_and_an_even_block(ask, run, tmp_path):
    sources = np.zeros((20, 20))
    sources[[2, 15], [2, 15]] = 5.0, 0.3
    more = {"SOURCES": raster(tmp_path / "given.tif", sources), "BLOCK_SIZE": 2}
    found = ask(np.ones((20, 20)), 20_000.0, **more)
    assert found["WINDOWS"] == 2
    assert any("A block of 2 cells has no middle; 3 cells are used." in line for line in run.feedback.told)
    with pytest.raises(QgsProcessingException, match="No block of 3 cells has a source of 6"):
        ask(np.ones((20, 20)), 20_000.0, SOURCE_THRESHOLD=6.0, **more)


def test_methods_agree_and_the_buffer_is_wider(ask):
    found = [cells_of(ask(landscape(14), 4000.0, METHOD=method)["CUMULATIVE"]) for method in algorithm.METHODS]
    np.testing.assert_allclose(found[0], found[1], rtol=0.02)
    wider = cells_of(ask(landscape(14), 4000.0, METHOD="exact", BUFFER=2000.0)["CUMULATIVE"])
    assert np.nanmax(np.abs(wider / found[1] - 1)) > 0.01


def test_nothing_but_the_current_on_request(ask):
    found = ask(landscape(8), FLOW_POTENTIAL=None, NORMALISED=None, SIDES=None)
    assert not found.get("NORMALISED") and not found.get("SIDES") and np.isfinite(cells_of(found["CUMULATIVE"])).any()


def test_a_cancelled_run_goes_on(ask, run, tmp_path, monkeypatch):
    whole = cells_of(ask(landscape(), FLOW_POTENTIAL=None)["CUMULATIVE"])
    assert not list(tmp_path.glob("*.part"))
    real, groups = moving_window_flow._group, []

    def cancelled(*given):
        groups.append(given)
        if len(groups) == 21:
            run.feedback.cancel()
            time.sleep(1.0)  # until the algorithm's own thread has seen it
        return real(*given)

    folder = tmp_path / "work"
    folder.mkdir()
    more = {"WORK": str(folder), "FLOW_POTENTIAL": None}
    monkeypatch.setattr(moving_window_flow, "_group", cancelled)
    with pytest.raises(QgsProcessingException):
        ask(landscape(), **more)
    until = time.monotonic() + 20
    while not list(folder.glob("*.part")) and time.monotonic() < until:
        time.sleep(0.05)
    assert len(groups) == 21
    monkeypatch.setattr(moving_window_flow, "_group", real)
    other = ask(landscape(), 4000.0, **more)  # another question
    assert other["WINDOWS"] == 395 and not any("goes on" in line for line in run.feedback.told)
    again = ask(landscape(), **more)
    assert cells_of(again["CUMULATIVE"]).tobytes() == whole.tobytes()
    assert any("The run goes on where it was interrupted" in line for line in run.feedback.told)
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"epsg": 4326}, "no projected coordinate system"),
        ({"epsg": 2263}, "no projected coordinate system in metres"),
        ({"height": 900.0}, "not square"),
        ({"values": np.array([[1.0, 0.0, 1.0]])}, "not above 0"),
        ({"values": np.array([[1.0, -2.0, 1.0]])}, "not above 0"),
        ({"values": np.full((3, 3), np.nan)}, "no data"),
        ({"radius": 900.0}, "The radius is 0 cells"),
        ({"radius": 9000.0}, "The radius is 9 cells"),
        ({"BLOCK_SIZE": 5}, "Blocks of 5 cells are wider"),
        ({"SOURCE_THRESHOLD": 2.0}, "has a source of 2"),
    ],
)
def test_what_it_refuses(ask, change, sentence):
    values = change.pop("values", np.ones((4, 4)))
    with pytest.raises(QgsProcessingException, match=sentence):
        ask(values, **change)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"left": LEFT + 300.0}, "given"),
        ({"epsg": 32653}, "given"),
        ({"values": np.ones((4, 5))}, "given"),
        ({"values": -np.ones((4, 4))}, "not numbers of 0 or more"),
    ],
)
def test_sources_that_it_refuses(ask, tmp_path, change, sentence):
    given = raster(tmp_path / "given.tif", change.pop("values", np.ones((4, 4))), **change)
    with pytest.raises(QgsProcessingException, match=sentence):
        ask(np.ones((4, 4)), SOURCES=given)


def test_options_are_those_of_the_method():
    assert algorithm.METHODS == moving_window.METHODS
