"""Current in all directions through the algorithm: rasters, table, messages, going on, and what it refuses."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsProcessingUtils, QgsVectorLayer

from neaspec_plugin import settings
from neaspec_plugin.core.corridors.windows import checks, moving_window
from neaspec_plugin.core.corridors.windows import flow as moving_window_flow
from neaspec_plugin.core.corridors.windows.work import Work
from neaspec_plugin.core.schema import COUNTRIES
from neaspec_plugin.processing.corridors import omnidirectional_flow as algorithm

TOOLS = Path(__file__).resolve().parents[3] / "tools"
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


def test_what_memory_does_not_hold_is_computed_in_bands_with_the_same_files(ask, run, monkeypatch):
    whole = {name: Path(path).read_bytes() for name, path in ask(landscape()).items() if name != "WINDOWS"}
    monkeypatch.setattr(checks, "_PART_BYTES", 0.0)
    monkeypatch.setattr(checks, "_NODE_BYTES", 0.0)
    settings.set_memory_gigabytes(17e-6)  # 3 rows of windows and 7 that they reach besides: 10 of 20 cells of 80 bytes
    found = ask(landscape())
    assert any("in 7 bands of rows" in line for line in run.feedback.told)
    assert {name: Path(path).read_bytes() for name, path in found.items() if name != "WINDOWS"} == whole
    settings.set_memory_gigabytes(1e-6)
    with pytest.raises(QgsProcessingException, match="needs about .* GB of memory.*smaller radius.*allow more memory"):
        ask(landscape())


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
    assert 21 <= len(groups) < 30  # another thread may have begun some
    monkeypatch.setattr(moving_window_flow, "_group", real)
    other = ask(landscape(), 4000.0, **more)  # another question
    assert other["WINDOWS"] == 395 and not any("goes on" in line for line in run.feedback.told)
    again = ask(landscape(), **more)
    assert cells_of(again["CUMULATIVE"]).tobytes() == whole.tobytes()
    assert any("The run goes on where it was interrupted" in line for line in run.feedback.told)
    assert not list(folder.iterdir())


@pytest.mark.parametrize("name", ["CUMULATIVE", "FLOW_POTENTIAL", "NORMALISED"])
def test_a_cancel_while_a_raster_is_written_leaves_what_was_there(ask, tmp_path, stopped_at, name):
    stopped_at(tmp_path / f"{name}.tif", lambda: ask(landscape(8)))


@pytest.mark.slow
def test_a_killed_run_goes_on_to_the_same_bytes(ask, run, tmp_path):
    """Another process is killed while it computes; what it had kept is taken up here."""
    whole = Path(ask(landscape(), FLOW_POTENTIAL=None)["CUMULATIVE"]).read_bytes()
    folder, killed = tmp_path / "work", tmp_path / "killed.tif"
    folder.mkdir()
    asked = {"RESISTANCE": str(tmp_path / "simulated.tif"), "RADIUS": 3000.0, "BLOCK_SIZE": 1, "WORK": str(folder)}
    asked |= {"CUMULATIVE": str(killed), "NORMALISED": str(tmp_path / "normalised.tif")}
    with subprocess.Popen([sys.executable, TOOLS / "slow_flow.py", json.dumps(asked), "0.2"]) as other:
        until = time.monotonic() + 120
        while finished(folder) < 3 and other.poll() is None and time.monotonic() < until:
            time.sleep(0.03)
        other.send_signal(signal.SIGKILL)
    kept = finished(folder)
    assert other.returncode == -signal.SIGKILL and kept >= 3 and not killed.exists()
    found = run("omnidirectionalflow", asked)
    assert any("The run goes on where it was interrupted" in line for line in run.feedback.told)
    assert found["WINDOWS"] == 395 and killed.read_bytes() == whole
    assert not list(folder.iterdir())


def finished(folder):
    """How many windows the working file in a folder holds; 0 without one."""
    (only,) = [*folder.glob("*.part")] or [""]
    return Work(str(only)).begun().windows


@pytest.mark.parametrize("lasts", [True, False])
def test_a_run_that_could_not_go_on_says_so_before_it_starts(ask, run, tmp_path, lasts):
    folder = tmp_path / "work"
    folder.mkdir()
    told = "After an interruption this run begins anew"
    for output in ("TEMPORARY_OUTPUT", QgsProcessingUtils.generateTempFilename("cumulative.tif")):
        ask(landscape(8), CUMULATIVE=output, WORK=str(folder) if lasts else None)
        assert any(told in line for line in run.feedback.told) is not lasts
    ask(landscape(8))
    assert not any(told in line for line in run.feedback.told)
    ask(landscape(8), WORK=str(tmp_path / "absent"))
    assert any(told in line for line in run.feedback.told)


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
