"""Current between simulated cores through the algorithm: rasters, table, points, messages, and what it refuses."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from osgeo import gdal, osr
from pyproj import Transformer
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from neaspec_plugin import settings
from neaspec_plugin.adapters import rasters, solution_maps
from neaspec_plugin.core import memory
from neaspec_plugin.core.corridors.circuits import current_flow, current_maps
from neaspec_plugin.core.corridors.circuits import grid as circuit_grid
from neaspec_plugin.core.corridors.linkages import cores as cores_module
from neaspec_plugin.processing.corridors import current_flow as algorithm

EPSG, LEFT, TOP, SIZE = 32652, 500_000.0, 4_800_000.0, 1000.0


def raster(path, values, epsg=EPSG, height=SIZE):
    """A simulated raster of resistance."""
    rows, columns = values.shape
    source = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float64)
    source.SetGeoTransform((LEFT, SIZE, 0, TOP, 0, -height))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source.SetProjection(reference.ExportToWkt())
    source.GetRasterBand(1).SetNoDataValue(-9999)
    source.GetRasterBand(1).WriteArray(np.where(np.isnan(values), -9999, values))
    return str(path)


def layer(cells, values=(), reach=0.0):
    """Simulated cores at cells (row, column): points, or squares that reach so many cells around."""
    kind = "Polygon" if reach else "Point"
    made = QgsVectorLayer(f"{kind}?crs=EPSG:{EPSG}", "simulated", "memory")
    made.dataProvider().addAttributes([QgsField("name", QVariant.String), QgsField("value", QVariant.Double)])
    made.updateFields()
    for number, (row, column) in enumerate(cells):
        feature = QgsFeature(made.fields())
        feature.setAttributes([f"core {number + 1}", values[number] if values else None])
        centre = QgsGeometry.fromPointXY(QgsPointXY(LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE))
        square = centre.boundingBox().buffered((reach + 0.2) * SIZE)
        feature.setGeometry(QgsGeometry.fromRect(square) if reach else centre)
        made.dataProvider().addFeature(feature)
    return made


def cells_of(path):
    source = gdal.Open(path)  # a band does not keep it open
    band = source.GetRasterBand(1)
    values = band.ReadAsArray().astype(float)
    return np.where(values == band.GetNoDataValue(), np.nan, values)


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


@pytest.fixture
def ask(run, tmp_path):
    """``ask(values, cores, **more)``: the outputs of the algorithm with its rasters, table and points as files."""

    def ask(values, cores, epsg=EPSG, height=SIZE, **more):
        files = {name: str(tmp_path / f"{name}.tif") for name in ("CURRENT", "MAXIMUM", "VOLTAGE")}
        files.update({name: str(tmp_path / f"{name}.gpkg") for name in ("RESISTANCES", "PINCH_POINTS")})
        grid = raster(tmp_path / "simulated.tif", values, epsg, height)
        return run("currentflow", {"INPUT": cores, "RESISTANCE": grid, **files, **more})

    return ask


def test_pairs_on_a_line_of_cells(ask, run):
    # three cores at the ends and the middle of 5 cells of 2 ohm: 4, 4 and 8 ohm
    found = ask(np.full((1, 5), 2.0), layer([(0, 0), (0, 2), (0, 4)]), NAME_FIELD="name")
    rows = table(found["RESISTANCES"])
    assert list(zip(rows["from_core"], rows["to_core"])) == [
        ("core 1", "core 2"), ("core 1", "core 3"), ("core 2", "core 3")
    ]  # fmt: skip
    assert rows["resistance"].tolist() == pytest.approx([4, 8, 4]) and rows["connected"].all()
    # each half is crossed by its own pair and by the pair of the ends; the middle core by all three
    np.testing.assert_allclose(cells_of(found["CURRENT"]), [[2, 2, 3, 2, 2]], rtol=1e-6)
    np.testing.assert_allclose(cells_of(found["MAXIMUM"]), [[1, 1, 1, 1, 1]], rtol=1e-6)
    assert found["PAIRS"] == 3
    assert any("Solutions: 3" in line for line in run.feedback.told)


def test_a_cancel_is_answered_while_it_computes(ask, stopped_in):
    cores, square = layer([(0, 0), (0, 4)]), layer([(0, 2)], reach=0.2)
    for module, name in ((current_maps, "focal_maps"), (cores_module, "numbered_cells")):
        assert stopped_in(module, name, lambda: ask(np.full((1, 5), 2.0), cores, SHORTED=square)) < 2


@pytest.mark.parametrize("name", ["CURRENT", "MAXIMUM", "VOLTAGE"])
def test_a_cancel_while_a_raster_is_written_leaves_what_was_there(ask, tmp_path, stopped_at, name):
    stopped_at(tmp_path / f"{name}.tif", lambda: ask(np.full((1, 5), 2.0), layer([(0, 0), (0, 4)])))


def fence():
    values = np.ones((21, 21))
    values[10] = np.nan
    values[10, 5] = 1.0
    return values


def test_the_gap_of_a_fence_is_the_pinch_point(ask):
    found = ask(fence(), layer([(2, 10), (18, 10)], reach=1.0))
    current = cells_of(found["CURRENT"])
    assert current[10, 5] == pytest.approx(1.0, rel=1e-6) and np.isnan(current[10, 6])
    np.testing.assert_allclose(current[1:4, 9:12], 1.0, rtol=1e-6)  # a core is one node
    points = QgsVectorLayer(found["PINCH_POINTS"])
    first = list(points.getFeatures())[0]  # an iterator left open outlives QGIS
    back = Transformer.from_crs(4326, EPSG, always_xy=True)
    x, y = back.transform(first.geometry().asPoint().x(), first.geometry().asPoint().y())
    assert (x, y) == pytest.approx((LEFT + 5.5 * SIZE, TOP - 10.5 * SIZE), abs=0.1)
    assert first["current"] == pytest.approx(1.0)
    # 400 cells of 20 rows and the gap, less 2 cores of 9 cells: the strongest hundredth is 5 of 403
    assert points.featureCount() == 5


def test_cores_that_nothing_connects_are_told(ask, run):
    values = np.ones((3, 5))
    values[:, 2] = np.nan
    found = ask(values, layer([(0, 0), (2, 1), (1, 4)]))
    rows = table(found["RESISTANCES"])
    assert rows["connected"].tolist() == [True, False, False] and found["PAIRS"] == 1
    assert any("2 of 3" in line for line in run.feedback.told)


@pytest.mark.parametrize(("mode", "middle"), [("one_to_all", 2.0), ("all_to_one", 2.0)])
def test_one_against_all(ask, mode, middle):
    # line of 5 cells of 1 ohm, cores at 0, 2 and 4
    found = ask(np.ones((1, 5)), layer([(0, 0), (0, 2), (0, 4)]), MODE=mode)
    rows = table(found["RESISTANCES"])
    current = cells_of(found["CURRENT"])[0]
    if mode == "one_to_all":  # the ends see the middle at 2 ohm, the middle sees two branches of 2 ohm
        assert rows["resistance"].tolist() == pytest.approx([2, 1, 2])
        np.testing.assert_allclose(current, [1.5, 1.5, 3, 1.5, 1.5], rtol=1e-6)
    else:  # hub at an end: 2 A arrive there, 1 A leaves the far end; the middle takes both
        np.testing.assert_allclose(current, [1 + 1 + 2, 4, 2 + 2 + 2, 4, 4], rtol=1e-6)
    assert found["PAIRS"] == 3


def test_sources_and_grounds(ask, run):
    grounds = layer([(0, 3)], [5.0])
    more = {"MODE": "advanced", "SOURCE_FIELD": "value", "GROUND": grounds, "GROUND_FIELD": "value"}
    found = ask(np.ones((1, 4)), layer([(0, 0)], [2.0]), **more)
    np.testing.assert_allclose(cells_of(found["VOLTAGE"]), [[16, 14, 12, 10]], rtol=1e-6)
    np.testing.assert_allclose(cells_of(found["CURRENT"]), 2.0, rtol=1e-6)
    found = ask(np.ones((1, 4)), layer([(0, 0)]), MODE="advanced", GROUND=grounds)  # 1 A, joined to ground
    np.testing.assert_allclose(cells_of(found["VOLTAGE"]), [[3, 2, 1, 0]], atol=1e-6)
    ask(np.array([[1.0, np.nan, 1.0, 1.0]]), layer([(0, 0)]), MODE="advanced", GROUND=grounds)
    assert any("no current flows" in line for line in run.feedback.told)


def test_an_area_without_resistance_bridges_a_hole(ask):
    # 7 cells of 1 ohm with a hole in the middle, which an area of three cells bridges: 2 steps on each side
    values = np.array([[1.0, 1, 1, np.nan, 1, 1, 1]])
    cores = layer([(0, 0), (0, 6)])
    assert not table(ask(values, cores)["RESISTANCES"])["connected"].any()
    found = ask(values, cores, SHORTED=layer([(0, 3)], reach=1.0))
    assert table(found["RESISTANCES"])["resistance"].tolist() == pytest.approx([4.0])


def test_two_cores_in_one_cell_have_no_resistance_between_them(ask):
    found = ask(np.ones((3, 3)), layer([(1, 1), (1, 1)]))
    rows = table(found["RESISTANCES"])
    assert rows["resistance"].tolist() == [0.0] and rows["connected"].all()
    assert (cells_of(found["CURRENT"]) == 0).all() and not len(table(found["PINCH_POINTS"]))


def test_cores_without_a_name_are_cores_of_their_own(ask):
    cores = layer([(0, 0), (0, 2), (0, 4)], [1.0, None, None])
    rows = table(ask(np.ones((1, 5)), cores, NAME_FIELD="value")["RESISTANCES"])
    assert rows[["from_core", "to_core"]].values.tolist() == [["1", "2"], ["1", "3"], ["2", "3"]]


def test_only_the_pairs_of_a_file(ask, tmp_path):
    file = tmp_path / "pairs.csv"
    file.write_text("from_core,to_core\ncore 3,core 1\n", encoding="utf-8")
    cores = layer([(0, 0), (0, 2), (0, 4)])
    found = ask(np.ones((1, 5)), cores, NAME_FIELD="name", WANTED=str(file))
    rows = table(found["RESISTANCES"])
    assert rows[["from_core", "to_core", "resistance"]].values.tolist() == [["core 1", "core 3", pytest.approx(4.0)]]
    file.write_text("from_core,to_core\ncore 3,core 9\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no core is named core 9"):
        ask(np.ones((1, 5)), cores, NAME_FIELD="name", WANTED=str(file))
    file.write_text("from_core,to_core\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="pairs.csv holds no records"):
        ask(np.ones((1, 5)), cores, NAME_FIELD="name", WANTED=str(file))
    file.write_text("from_core,to\ncore 3,core 1\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no column to_core"):
        ask(np.ones((1, 5)), cores, NAME_FIELD="name", WANTED=str(file))


def bands(path):
    source = gdal.Open(str(path))
    assert [source.GetRasterBand(band).GetDescription() for band in (1, 2)] == ["current", "voltage"]
    assert source.GetMetadataItem("neaspec/sensitivity") == "exact"
    values = [source.GetRasterBand(band).ReadAsArray().astype(float) for band in (1, 2)]
    return [np.where(one == -9999, np.nan, one) for one in values]


def named(*names):
    """Simulated cores on a line, two cells apart, the last of which a hole cuts off."""
    made = layer([(0, 2 * place) for place in range(len(names))])
    made.startEditing()
    for feature, name in zip(list(made.getFeatures()), names):
        made.changeAttributeValue(feature.id(), 0, name)
    assert made.commitChanges()
    return made


def test_current_and_voltage_of_each_pair(ask, run, tmp_path):
    values = np.array([[2.0, 2, 2, 2, 2, np.nan, 2]])
    folder, matrix = tmp_path / "maps", tmp_path / "matrix.csv"
    cores = named("Ханка/湖", "b: 1", "c" * 300, "apart")
    more = {"NAME_FIELD": "name", "PAIR_MAPS": str(folder), "MATRIX": str(matrix)}
    found = ask(values, cores, **more)
    assert found["PAIR_MAPS"] == str(folder) and found["MATRIX"] == str(matrix)
    files = sorted(folder.iterdir())
    # rows 3, 5 and 6 of the table are the pairs with the core that nothing connects
    kept = ["0001_Ханка_湖_b__1.tif", f"0002_Ханка_湖_{'c' * 24}.tif", f"0004_b__1_{'c' * 24}.tif"]
    assert [one.name for one in files] == kept
    assert not table(found["RESISTANCES"])["connected"].to_numpy()[[2, 4, 5]].any()
    # 1 A into the second core of the pair, the first at 0 V: 2 ohm a step
    current, voltage = bands(files[1])
    np.testing.assert_allclose(current, [[1, 1, 1, 1, 1, np.nan, 0]], rtol=1e-6)
    np.testing.assert_allclose(voltage[0, :6], [0, 2, 4, 6, 8, np.nan], rtol=1e-6)
    current, voltage = bands(files[2])
    np.testing.assert_allclose(current, [[0, 0, 1, 1, 1, np.nan, 0]], rtol=1e-6)
    np.testing.assert_allclose(voltage[0, :6], [0, 0, 0, 2, 4, np.nan], rtol=1e-6)
    np.testing.assert_allclose(cells_of(found["CURRENT"]), sum(bands(one)[0] for one in files), rtol=1e-6)
    assert any("Maps of each solution: 6 files and 1 MB at most" in line for line in run.feedback.told)
    names = ["Ханка/湖", "b: 1", "c" * 300, "apart"]
    square = pd.read_csv(matrix, index_col="core", encoding="utf-8")
    assert list(square.index) == list(square.columns) == names
    ohms = [[0, 4, 8, np.nan], [4, 0, 4, np.nan], [8, 4, 0, np.nan], [np.nan, np.nan, np.nan, 0]]
    np.testing.assert_allclose(square.to_numpy(), ohms, rtol=1e-9)


@pytest.mark.parametrize("mode", ["one_to_all", "all_to_one"])
def test_the_maps_of_each_core_against_all(ask, tmp_path, mode):
    folder = tmp_path / "maps"
    folder.mkdir()  # empty: it is taken
    cores = named("a", "b", "c")
    found = ask(np.ones((1, 5)), cores, MODE=mode, NAME_FIELD="name", PAIR_MAPS=str(folder), MATRIX=str(tmp_path / "m"))
    files = sorted(folder.iterdir())
    assert [one.name for one in files] == ["0001_a.tif", "0002_b.tif", "0003_c.tif"]
    np.testing.assert_allclose(cells_of(found["CURRENT"]), sum(bands(one)[0] for one in files), rtol=1e-6)
    assert found.get("MATRIX") is None and not (tmp_path / "m").exists()


def test_the_maps_with_sources_and_grounds(ask, tmp_path):
    more = {"MODE": "advanced", "GROUND": layer([(0, 3)]), "PAIR_MAPS": str(tmp_path / "maps")}
    found = ask(np.ones((1, 4)), layer([(0, 0)]), **more)
    (only,) = (tmp_path / "maps").iterdir()
    np.testing.assert_array_equal(bands(only)[1], cells_of(found["VOLTAGE"]))
    assert only.name == "0001.tif" and found["PAIR_MAPS"]


def test_a_temporary_folder_of_maps(ask):
    found = ask(np.ones((1, 5)), layer([(0, 0), (0, 4)]), PAIR_MAPS="TEMPORARY_OUTPUT", MATRIX="TEMPORARY_OUTPUT")
    assert [one.name for one in Path(found["PAIR_MAPS"]).iterdir()] == ["0001_1_2.tif"]
    assert pd.read_csv(found["MATRIX"], index_col=0).to_numpy().tolist() == [
        [0, pytest.approx(4)],
        [pytest.approx(4), 0],
    ]
    found = ask(np.ones((1, 5)), layer([(0, 0), (0, 4)]))
    assert found.get("PAIR_MAPS") is None and found.get("MATRIX") is None


def test_a_folder_of_maps_that_cannot_be_filled_is_refused(ask, run, tmp_path, monkeypatch):
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine", encoding="utf-8")
    cores = layer([(0, 0), (0, 2), (0, 4)])
    monkeypatch.setattr(current_maps, "focal_maps", None)  # nothing is computed
    with pytest.raises(QgsProcessingException, match="Folder full holds files already"):
        ask(np.ones((1, 5)), cores, PAIR_MAPS=str(full))
    monkeypatch.setattr(current_maps, "_MOST_FILES", 2)
    with pytest.raises(QgsProcessingException, match="would be 3 files; at most 2 are written"):
        ask(np.ones((1, 5)), cores, PAIR_MAPS=str(tmp_path / "maps"))
    monkeypatch.setattr(current_maps, "_MOST_FILES", 3)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=999_999))
    for folder, name in ((str(tmp_path / "maps"), "maps"), ("TEMPORARY_OUTPUT", "PAIR_MAPS")):
        with pytest.raises(QgsProcessingException, match=f"disk of {name}: 0 MB are free, 1 MB may be needed"):
            ask(np.ones((1, 5)), cores, PAIR_MAPS=folder)
        assert "Maps of each solution: 3 files and 1 MB at most." in run.feedback.told
    assert not (tmp_path / "maps").exists() and [one.name for one in full.iterdir()] == ["mine.txt"]


def test_a_cancelled_run_leaves_no_maps(ask, run, tmp_path, monkeypatch):
    real, written = rasters.write_bands, []

    def slow(path, *given):
        real(path, *given)
        if path.endswith("0002_1_3.tif"):
            run.feedback.cancel()
            time.sleep(1.0)  # until the algorithm's own thread has seen it
        written.append(path)

    monkeypatch.setattr(solution_maps, "write_bands", slow)
    with pytest.raises(QgsProcessingException):
        ask(np.ones((1, 5)), layer([(0, 0), (0, 2), (0, 4)]), PAIR_MAPS=str(tmp_path / "maps"))
    time.sleep(0.3)  # the other thread would go on with the third
    assert [path[-12:] for path in written if path.startswith(str(tmp_path / "maps"))] == [
        "0001_1_2.tif",
        "0002_1_3.tif",
    ]
    assert not list(tmp_path.glob("maps*"))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"epsg": 4326}, "no projected coordinate system"),
        ({"epsg": 3857}, "percent off at its middle"),
        ({"MODE": "advanced", "GROUND": (7, 1)}, "Core Grounds 1 lies outside raster"),
        ({"height": 900.0}, "not square"),
        ({"values": np.array([[1.0, 0.0, 1.0]])}, "not above 0"),
        ({"values": np.array([[1.0, -2.0, 1.0]])}, "not above 0"),
        ({"values": np.full((1, 3), np.nan)}, "no data"),
        ({"values": np.array([[1.0, 1.0, np.nan]])}, "core 2 lies where raster simulated has no data"),
        ({"cores": [(0, 0), (5, 2)]}, "core 2 lies outside raster simulated"),
        ({"cores": [(0, 0)]}, "Cores given: 1"),
        ({"MODE": "advanced"}, "needs grounds"),
        ({"MODE": "advanced", "GROUND": layer, "GROUND_FIELD": "value"}, "row 1: field value"),
    ],
)
def test_what_it_refuses(ask, change, sentence):
    values = change.pop("values", np.ones((1, 3)))
    cores = layer(change.pop("cores", [(0, 0), (0, 2)]))
    if "GROUND" in change:
        place = change["GROUND"]
        change["GROUND"] = layer([place]) if isinstance(place, tuple) else layer([(0, 1)], [-1.0])
    with pytest.raises(QgsProcessingException, match=sentence):
        ask(values, cores, NAME_FIELD="name", **change)


def test_what_will_be_needed_is_told_and_too_much_is_refused(ask, run, monkeypatch):
    ask(np.ones((3, 5)), layer([(0, 0), (0, 2), (0, 4)]))
    assert any("Cells with data: 15; solutions to compute: 2" in line for line in run.feedback.told)
    settings.set_memory_gigabytes(0.1)
    with pytest.raises(QgsProcessingException, match="A raster of 15 cells with 2 cores needs about"):
        ask(np.ones((3, 5)), layer([(0, 0), (0, 2)]))
    settings.set_memory_gigabytes(0.0)
    monkeypatch.setattr(current_maps, "_SOLVE_S", 1e6)
    with pytest.raises(
        QgsProcessingException, match="over 15 cells needs 1 solutions and about 174 days; at most 7 days"
    ):
        ask(np.ones((3, 5)), layer([(0, 0), (0, 2)]))


def test_a_raster_that_memory_does_not_hold_is_refused_before_it_is_read():
    with memory.allowed(0.75 * 12):  # a machine of 24 GB, half of them free
        current_maps.check_circuit_memory(12_000_000, 20, 30.0)
    for cells, cores in ((12_000_000, 20), (19_000_000, 2), (4_000_000, 200)):
        with memory.allowed(4.0), pytest.raises(current_maps.NeaspecError, match="corridors_too_large") as caught:
            current_maps.check_circuit_memory(cells, cores, 30.0)
        told = caught.value.message.params
        fewer = cells * (30.0 / told["size"]) ** 2
        current_maps.check_circuit_memory(int(fewer), cores, told["size"])  # what it says is enough, and not much more
        with pytest.raises(current_maps.NeaspecError):
            current_maps.check_circuit_memory(int(fewer * 1.2), cores, told["size"])
        assert told["most"] == 4.0 < told["gigabytes"]


def test_options_are_those_of_the_method():
    assert algorithm.MODES == current_flow.MODES and algorithm.AVERAGES == circuit_grid.AVERAGES
    assert tuple(str(number) for number in circuit_grid.NEIGHBOURS) == algorithm.NEIGHBOURS
