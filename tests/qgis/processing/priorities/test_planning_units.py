"""Planning units through the algorithm: fields, amounts, countries, the database, and what it refuses. Simulated."""

from __future__ import annotations

import gc

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.core.grid import Grid

WEST, SOUTH, EAST, NORTH = 130.6, 43.0, 131.4, 43.6  # simulated, on both sides of a border
STUDY = shapely.box(WEST, SOUTH, EAST, NORTH)


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(kind, shapes, crs="EPSG:4326", name="simulated"):
    """A layer in memory with the field ``code``; ``shapes`` are pairs of code and shape."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=code:string", name, "memory")
    for code, shape in shapes:
        feature = QgsFeature(made.fields())
        feature["code"] = code
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def study(shape=STUDY):
    return layer("Polygon", [("all", shape)])


def without_crs():
    made = study()
    made.setCrs(QgsCoordinateReferenceSystem())
    return made


def raster(folder, values, crs="EPSG:4326", left=WEST, top=NORTH, size=0.01, name="simulated"):
    path = str(folder / f"{name}.tif")
    write_grid(path, Grid(np.asarray(values, dtype=float), left, top, size, size, crs))
    return path


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    rows = pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)
    if found.isSpatial():
        rows["geometry"] = shapely.from_wkb([bytes(feature.geometry().asWkb()) for feature in found.getFeatures()])
    return rows


def hectares(shape):
    dense = shapely.segmentize(shape, 0.001)
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(dense)[0]) / 10_000


def asked(folder, **more):
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "FEATURES")}
    return {"STUDY_AREA": study(), "SIZE_KM2": 50, **outputs, **more}


def test_hexagons_with_all_that_lies_in_them(run, tmp_path):
    values = np.ones((60, 80))
    values[:, :40] = 0.5
    values[:10] = np.nan
    reserve = shapely.box(130.6, 43.0, 131.0, 43.3)
    points = [
        ("AL", shapely.Point(130.7, 43.1)),
        ("AL", shapely.Point(130.7, 43.1)),
        ("AT", shapely.Point(131.2, 43.5)),
    ]
    found = run(
        "planningunits",
        asked(
            tmp_path,
            RASTERS=[raster(tmp_path, values, name="Suitability of cats")],
            POLYGONS=[layer("Polygon", [("a", STUDY), ("b", reserve)], name="ranges")],
            POINTS=[layer("Point", points, name="cats")],
            FEATURE_FIELD="code",
            PROTECTED=layer("Polygon", [("x", reserve), ("y", reserve)]),
        ),
    )
    units, features = table(found["OUTPUT"]), table(found["FEATURES"])
    fields = ["f_suitability_of_cats", "f_ranges_a", "f_ranges_b", "f_cats_al", "f_cats_at"]
    assert units.columns.tolist()[1:-1] == [
        "unit_id", "cost", "country_iso3", "country_share", "status", "area_ha", "protected_share", *fields,
    ]  # fmt: skip
    assert found["MADE"] == len(units) and units["unit_id"].tolist()[:2] == ["1", "2"]
    assert units["area_ha"].sum() == pytest.approx(hectares(STUDY), rel=1e-5)
    assert units["area_ha"].max() == pytest.approx(5000) and (units["cost"] == units["area_ha"]).all()
    lower = hectares(shapely.box(WEST, SOUTH, EAST, 43.5))
    assert units[fields].sum().tolist() == pytest.approx(
        [0.75 * lower, hectares(STUDY), hectares(reserve), 2, 1], rel=1e-5
    )
    assert (units["protected_share"] * units["area_ha"]).sum() == pytest.approx(hectares(reserve), rel=1e-5)
    assert ((units["status"] == "locked_in") == (units["protected_share"] >= 0.5)).all()
    assert set(units["country_iso3"]) == {"CHN", "RUS"} and units["country_share"].between(0, 1).all()
    assert features["field"].tolist() == fields and features["units_with"].min() == 1
    assert features.loc[0, "units_without_data"] > 0 and any(
        "without data of a raster" in one for one in run.feedback.told
    )
    assert any("less than 95 % in one country" in one for one in run.feedback.told)


def test_own_units_in_another_system_and_rasters_of_three(run, tmp_path):
    own = [("west", shapely.box(130.6, 43.0, 131.0, 43.6)), ("east", shapely.box(131.0, 43.0, 131.9, 43.6))]
    rasters = [
        raster(tmp_path, np.full((60, 80), 2.0), name="degrees"),
        raster(tmp_path, np.full((100, 100), 2.0), "EPSG:32652", 600_000, 4_840_000, 1000, "utm"),
        raster(tmp_path, np.full((150, 150), 2.0), "EPSG:3857", 14_500_000, 5_460_000, 1000, "web"),
    ]
    found = run(
        "planningunits",
        asked(tmp_path, SHAPE="own", UNITS=layer("Polygon", own), UNIT_ID="code", RASTERS=rasters, COST=rasters[0]),
    )
    units = table(found["OUTPUT"])
    assert units["unit_id"].tolist() == ["west", "east"]
    half = hectares(shapely.box(131.0, 43.0, 131.4, 43.6))
    assert units["area_ha"].tolist() == pytest.approx([half, half], rel=1e-5)
    for field in ("cost", "f_degrees", "f_utm", "f_web"):
        assert units[field].tolist() == pytest.approx([2 * half] * 2, rel=1e-3), field


def test_tables_of_the_database_are_features(office, run, tmp_path):
    database = open_database(office)
    with database.transaction() as writer:
        writer.insert("habitats", pd.DataFrame([{"habitat_id": "h", "habitat_type": "forest", "geometry": STUDY}]))
        writer.insert("protected_areas", pd.DataFrame([{"area_id": "p", "geometry": STUDY}]))
        record = {"species_id": "AL", "observationType": "animal", "geometry": shapely.Point(131, 43.3)}
        writer.insert("detections", pd.DataFrame([{"occurrenceID": "s", "occurrenceStatus": "present", **record}]))
    found = run("planningunits", asked(tmp_path, SHAPE="square", COUNTRY_BY="centre", DATABASE=office))
    units = table(found["OUTPUT"])
    assert units["f_habitat_forest"].tolist() == pytest.approx(units["area_ha"].tolist())
    assert units["f_detections_al"].sum() == 1 and units["status"].unique().tolist() == ["locked_in"]
    assert database.read("runs", {"run_id": found["RUN"]})["algorithm"].tolist() == ["planningunits"]
    stored = database.read("planning_units").sort_values("unit_id").reset_index(drop=True)
    units = units.sort_values("unit_id").reset_index(drop=True)
    columns = ["unit_id", "cost", "country_iso3", "status"]
    pd.testing.assert_frame_equal(stored[columns], units[columns], check_dtype=False)
    assert sum(hectares(shape) for shape in stored["geometry"]) == pytest.approx(units["area_ha"].sum(), rel=1e-5)
    run(
        "planningunits",
        {**asked(tmp_path, SHAPE="square", SIZE_KM2=400, DATABASE=office), "OUTPUT": str(tmp_path / "again.gpkg")},
    )
    assert 0 < len(database.read("planning_units")) < len(units)  # the later ones take their place


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda: {"STUDY_AREA": without_crs()}, "no coordinate reference system"),
        (lambda: {"STUDY_AREA": layer("Polygon", [])}, "study area has no polygon"),
        (lambda: {"SIZE_KM2": 0.0005}, "at most 2,000,000 are made"),
        (lambda: {"CRS": "EPSG:3857"}, "not equal-area"),
        (lambda: {"SHAPE": "own"}, "No unit lies in the study area"),
        (lambda: {"SHAPE": "own", "UNITS": layer("Polygon", [("a", STUDY), ("b", STUDY)])}, "overlap: 1"),
        (
            lambda: {"SHAPE": "own", "UNIT_ID": "code", "UNITS": layer("Polygon", [("a", STUDY), ("a", STUDY)])},
            "more than once",
        ),
    ],
    ids=["crs", "empty", "many", "plane", "none", "overlap", "twice"],
)
def test_what_cannot_be_units_is_refused_in_one_sentence(run, tmp_path, change, told):
    with pytest.raises(QgsProcessingException, match=told):
        run("planningunits", asked(tmp_path, **change()))


def test_a_raster_elsewhere_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="far has no data in any unit"):
        run("planningunits", asked(tmp_path, RASTERS=[raster(tmp_path, np.ones((5, 5)), left=0, top=0, name="far")]))
