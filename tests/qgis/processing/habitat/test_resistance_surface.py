"""The resistance surface through the algorithm: what it writes, tells and refuses, on simulated rasters."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from osgeo import gdal, osr
from pyproj import Transformer
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin import settings
from neaspec_plugin.adapters import rasters
from neaspec_plugin.adapters.border_strips import read_lines, read_sides
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import read_grid
from neaspec_plugin.core.habitat import barriers, discontinuity, resistance, resistance_tables, ruggedness, suitability
from neaspec_plugin.core.movement.least_cost import check_resistance, least_cost_way
from neaspec_plugin.paths import resource
from neaspec_plugin.processing.habitat import resistance_surface as algorithm

LEFT, TOP, SIZE = 600_000.0, 5_000_000.0, 100.0  # far from every border
CRS = "EPSG:32652"
TO_DEGREES = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)


def raster(path, values, left=LEFT, top=TOP, size=SIZE, epsg=32652):
    """A simulated raster."""
    rows, columns = values.shape
    source = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    source.SetGeoTransform((left, size, 0, top, 0, -size))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source.SetProjection(reference.ExportToWkt())
    source.GetRasterBand(1).SetNoDataValue(-9999)
    source.GetRasterBand(1).WriteArray(np.where(np.isnan(values), -9999, values))
    return str(path)


def put_system(path, text):
    """Give a raster another reference system."""
    system = osr.SpatialReference()
    system.SetFromUserInput(text)
    source = gdal.Open(path, gdal.GA_Update)
    source.SetProjection(system.ExportToWkt())
    del source


def layer(path, kind, rows):
    """A layer of shapes in EPSG:32652 with their attributes."""
    names = [name for name in rows[0] if name != "at"]
    fields = "&".join(f"field={name}:{'double' if name == 'PERMEABILITY' else 'string'}" for name in names)
    made = QgsVectorLayer(f"{kind}?crs={CRS}&{fields}", "simulated barriers", "memory")
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes([row[name] for name in names])
        feature.setGeometry(QgsGeometry.fromWkt(row["at"]))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def table(path):
    read = QgsVectorLayer(path)
    names = read.fields().names()
    return pd.DataFrame([feature.attributes() for feature in read.getFeatures()], columns=names)


@pytest.fixture
def cover(tmp_path):
    """Trees, a river of two columns (8 and 9), and a class that no table has."""
    values = np.full((20, 20), 10.0)
    values[:, 8:10] = 80
    values[0, 0] = 77
    values[19, 19] = np.nan
    return raster(tmp_path / "simulated_cover.tif", values)


def test_land_cover_by_season(run, cover, tmp_path):
    for season, water in (("ice_free", 50), ("ice", 3)):
        outputs = {"RESISTANCE": str(tmp_path / f"{season}.tif"), "CLASSES": str(tmp_path / f"{season}.gpkg")}
        found = run("resistancesurface", {"SPECIES": "AL", "LAND_COVER": cover, "SEASON": season, **outputs})
        grid = read_grid(outputs["RESISTANCE"], CRS)
        check_resistance(grid, "written")  # as the algorithms that take it ask
        assert (grid.left, grid.top, grid.width) == (LEFT, TOP, SIZE)
        assert (grid.values[1:19, 8:10] == water).all() and grid.values[5, 0] == 1
        assert np.isnan(grid.values[[0, 19], [0, 19]]).all() and found["CELLS"] == 398 and found["JUMPS"] == 0
        classes = table(outputs["CLASSES"])
        assert classes["class"].tolist() == [10, 77, 80] and classes["known"].tolist() == ["yes", "no", "yes"]
        told = "\n".join(run.feedback.told)
        assert "illustrative: edit before use" in told and "without a resistance: 77; cells: 1" in told
        assert "no jump was looked for" in told


def test_a_cancel_is_answered_while_it_computes(run, cover, tmp_path, stopped_in, stopped_at):
    flat = raster(tmp_path / "flat.tif", np.full((20, 20), 300.0))
    fence = layer(
        tmp_path, "LineString", [{"KIND": "fence", "at": f"LINESTRING({LEFT} {TOP}, {LEFT + 900} {TOP - 900})"}]
    )
    given = {"LAND_COVER": cover, "ELEVATION": flat, "BARRIERS": fence, "RESISTANCE": str(tmp_path / "out.tif")}
    stopped_at(given["RESISTANCE"], lambda: run("resistancesurface", given))
    last_first = (
        (discontinuity, "discontinuity"), (barriers, "barrier_cells"), (resistance, "ground"), (ruggedness, "measured"),
        (resistance, "of_classes"), (rasters, "read_grid"),
    )  # fmt: skip
    for module, name in last_first:
        assert stopped_in(module, name, lambda: run("resistancesurface", given)) < 2


def test_the_rasters_are_forecast_together_before_any_is_read(run, cover, tmp_path, monkeypatch):
    given = {"LAND_COVER": cover, "ELEVATION": cover, "RESISTANCE": str(tmp_path / "out.tif")}
    run("resistancesurface", given)
    cells, bytes_needed = 2 * 400, 2 * 400 * 30 + 400 * 80
    assert any(f"Cells: {cells}." in line for line in run.feedback.told)
    monkeypatch.setattr(rasters, "read_grid", None)
    settings.set_memory_gigabytes((bytes_needed - 1) / 1e9)  # either alone would do
    with pytest.raises(QgsProcessingException, match="of 800 cells needs about"):
        run("resistancesurface", given)


def test_the_office_has_its_own_table(run, cover, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text("class,resistance\n10,2\n77,7\n80,9\n", encoding="utf-8")
    out = str(tmp_path / "own.tif")
    run("resistancesurface", {"SPECIES": "AT", "LAND_COVER": cover, "TABLE": str(own), "RESISTANCE": out})
    assert set(np.unique(read_grid(out, CRS).values)[:3]) == {2, 7, 9}
    assert "illustrative" not in "\n".join(run.feedback.told)
    own.write_text("class,cost\n10,2\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no column resistance"):
        run("resistancesurface", {"LAND_COVER": cover, "TABLE": str(own), "RESISTANCE": out})


def test_suitability_and_ruggedness(run, tmp_path):
    suitable = np.full((20, 20), 0.5)
    suitable[3, 3] = np.nan
    parameters = {
        "SPECIES": "SL",
        "SUITABILITY": raster(tmp_path / "suitable.tif", suitable),
        "ELEVATION": raster(tmp_path / "flat.tif", np.full((20, 20), 3000.0)),
        "TRANSFORM": "power",
        "SHAPE": 2,
        "MAXIMUM": 101,
        "RUGGEDNESS_WEIGHT": 3,
        "RESISTANCE": str(tmp_path / "out.tif"),
    }
    run("resistancesurface", parameters)
    values = read_grid(parameters["RESISTANCE"], CRS).values
    # 101 - 100 x 0.25 = 76; flat ground four times as much
    assert values[10, 10] == pytest.approx(4 * 76) and np.isnan(values[3, 3]) and np.isnan(values).sum() == 1
    assert "not in all: 1" in "\n".join(run.feedback.told)


def test_a_border_fence_with_a_passage_and_no_slip(run, tmp_path):
    grass = raster(tmp_path / "trees.tif", np.full((20, 20), 10.0))
    fence = [
        {"KIND": "border_fence", "PERMEABILITY": 0.0, "at": f"LINESTRING({LEFT} {TOP}, {LEFT + 2000} {TOP - 2000})"}
    ]
    barriers = layer("fence", "LineString", fence)
    gate = layer("gate", "Point", [{"NAME": "x", "at": f"POINT({LEFT + 1050} {TOP - 1050})"}])
    parameters = {"SPECIES": "AT", "LAND_COVER": grass, "BARRIERS": barriers, "RESISTANCE": str(tmp_path / "r.tif")}
    run("resistancesurface", parameters)
    closed = read_grid(parameters["RESISTANCE"], CRS)
    # no way of single moves leads across: at least one cell of 201 is entered and left
    assert least_cost_way(closed, (0, 19), (19, 0)).cost > 200 * SIZE
    run("resistancesurface", {**parameters, "PASSAGES": gate})
    opened = read_grid(parameters["RESISTANCE"], CRS)
    straight = 19 * np.sqrt(2) * SIZE
    assert straight <= least_cost_way(opened, (0, 19), (19, 0)).cost < straight + 2 * SIZE
    assert "passages given: 1" in "\n".join(run.feedback.told)
    assert "times the cell of 100 m" in "\n".join(run.feedback.told)
    with pytest.raises(QgsProcessingException, match="no barriers were given"):
        run("resistancesurface", {**parameters, "BARRIERS": None, "PASSAGES": gate})
    barriers = layer("walls", "LineString", [{"KIND": "great wall", "at": fence[0]["at"]}])
    with pytest.raises(QgsProcessingException, match="great wall"):
        run("resistancesurface", {**parameters, "BARRIERS": barriers})
    barriers = layer("nameless", "LineString", [{"NAME": "x", "at": fence[0]["at"]}])
    with pytest.raises(QgsProcessingException, match="no field KIND"):
        run("resistancesurface", {**parameters, "BARRIERS": barriers})


def test_misaligned_rasters_and_degrees_are_refused(run, cover, tmp_path):
    out = {"RESISTANCE": str(tmp_path / "r.tif")}
    moved = raster(tmp_path / "moved.tif", np.ones((20, 20)), left=LEFT + 50)
    with pytest.raises(QgsProcessingException, match="moved and simulated_cover do not cover the same cells"):
        run("resistancesurface", {"LAND_COVER": cover, "SUITABILITY": moved, **out})
    with pytest.raises(QgsProcessingException, match="No raster was given"):
        run("resistancesurface", out)
    degrees = raster(tmp_path / "degrees.tif", np.ones((5, 5)), 130, 44, 0.1, 4326)
    with pytest.raises(QgsProcessingException, match="no projected"):
        run("resistancesurface", {"SUITABILITY": degrees, **out})
    percent = raster(tmp_path / "percent.tif", np.full((5, 5), 60.0))
    with pytest.raises(QgsProcessingException, match="outside 0 to 1"):
        run("resistancesurface", {"SUITABILITY": percent, **out})


def test_a_system_without_a_code_is_taken_and_a_raster_beyond_the_memory_is_not(run, tmp_path, monkeypatch):
    path = tmp_path / "simulated_own.tif"
    put_system(raster(path, np.full((20, 20), 0.5), 0.0, 0.0), "+proj=laea +lat_0=43 +lon_0=130 +datum=WGS84 +units=m")
    parameters = {"SUITABILITY": str(path), "RESISTANCE": str(tmp_path / "r.tif")}
    assert run("resistancesurface", parameters)["CELLS"] == 400
    assert "This takes about" in "\n".join(run.feedback.told)
    settings.set_memory_gigabytes(1e-6)
    with pytest.raises(QgsProcessingException, match="of 400 cells needs about"):
        run("resistancesurface", parameters)


def border_of_china_and_mongolia():
    """A place on the bundled line, far from a third country: in the middle of its longest part."""
    lines = read_lines(resource("boundaries", "border_strips.gpkg"))
    [line] = [shape for one, other, _status, shape in lines if {one, other} == {"CHN", "MNG"}][:1]
    longest = max(shapely.get_parts(line), key=lambda part: part.length)
    return longest.interpolate(0.5, normalized=True)


def test_a_legend_that_changes_at_a_real_border_is_found(run, tmp_path):
    place = border_of_china_and_mongolia()
    zone = 32600 + int((place.x + 180) // 6) + 1
    x, y = Transformer.from_crs("EPSG:4326", f"EPSG:{zone}", always_xy=True).transform(place.x, place.y)
    left, top = round(x) - 15_000, round(y) + 15_000
    rows, columns = np.indices((60, 60))
    back = Transformer.from_crs(f"EPSG:{zone}", "EPSG:4326", always_xy=True)
    lon, lat = back.transform(left + 500 * (columns + 0.5), top - 500 * (rows + 0.5))
    mongolia = read_sides(resource("boundaries", "border_strips.gpkg"), 300).areas["MNG"]
    there = shapely.contains_xy(mongolia, lon.ravel(), lat.ravel()).reshape(rows.shape)
    outputs = {"RESISTANCE": str(tmp_path / "r.tif"), "DISCONTINUITY": str(tmp_path / "jumps.gpkg")}
    same = raster(tmp_path / "same.tif", np.full((60, 60), 30.0), left, top, 500, zone)
    assert run("resistancesurface", {"SPECIES": "AT", "LAND_COVER": same, **outputs})["JUMPS"] == 0
    assert set(table(outputs["DISCONTINUITY"])["flag"]) <= {"none", "few_cells"}
    # the same steppe is grassland in one legend and cropland in the other
    legend = raster(tmp_path / "legend.tif", np.where(there, 40.0, 30.0), left, top, 500, zone)
    found = run("resistancesurface", {"SPECIES": "AT", "LAND_COVER": legend, **outputs})
    jumps = table(outputs["DISCONTINUITY"])
    flagged = jumps[jumps["flag"] == "jump"]
    assert found["JUMPS"] == len(flagged) > 0 and not (jumps["flag"] == "none").any()
    assert flagged["ratio"].tolist() == [20 / 8] * len(flagged)  # as the table has them for the tiger
    assert set(flagged["side_a"]) == {"CHN"} and set(flagged["median_a"]) == {8.0}
    assert not QgsVectorLayer(outputs["DISCONTINUITY"]).getFeature(1).hasGeometry()  # the line is not given out


@pytest.mark.parametrize("own", ["", "+proj=laea +lat_0=45 +lon_0=130 +x_0=600000 +y_0=5000000 +datum=WGS84 +units=m"])
def test_it_feeds_the_way_of_least_cost(run, cover, tmp_path, own):
    out = str(tmp_path / "resistance.tif")
    to_degrees = TO_DEGREES
    if own:  # a system of the office without a code
        put_system(cover, own)
        to_degrees = Transformer.from_crs(own, "EPSG:4326", always_xy=True)
    run("resistancesurface", {"SPECIES": "AL", "LAND_COVER": cover, "RESISTANCE": out})
    database = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": database})
    places = [shapely.Point(*to_degrees.transform(LEFT + dx, TOP - 1050)) for dx in (450, 1450)]
    records = pd.DataFrame(
        [
            {"occurrenceID": f"sim:{n}", "species_id": "AL", "observationType": "animal", "occurrenceStatus": "present",
             "organismName": "simulated", "idConfidence": "certain", "declaredSide": side, "startUTC": when,
             "timePrecision": "second", "datasetID": "sim", "basisOfRecord": "MachineObservation", "geometry": place,
             "samplingProtocol": "camera trap", "owner_country": side}
            for n, (side, when, place) in enumerate(
                zip(("RUS", "CHN"), ("2014-01-05T10:10:00Z", "2014-02-05T10:10:00Z"), places)
            )
        ]
    )  # fmt: skip
    with open_database(database).transaction() as writer:
        writer.insert("detections", records)
    ways = {"CROSSINGS": str(tmp_path / "crossings.gpkg")}
    run("transbordermovements", {"DATABASE": database, "RESISTANCE": out, **ways})
    # from column 4 to column 14 over two columns of water: seven moves of 1, two of 25.5, one of 50, of 100 m each
    assert table(ways["CROSSINGS"])["least_cost"].tolist() == pytest.approx([100 * (7 + 2 * 25.5 + 50)])


def test_options_are_those_of_the_method():
    assert algorithm.TRANSFORMS == suitability.TRANSFORMS and algorithm.MEASURES == ruggedness.MEASURES
    assert algorithm.SEASONS == resistance_tables.SEASONS
