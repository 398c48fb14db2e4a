"""Gaps in protection through the algorithm: tables, polygons, lines, planning units, the database, refusals. Simulated."""

from __future__ import annotations

import gc

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.core.grid import Grid

STUDY = shapely.box(130.6, 43.0, 131.4, 43.6)  # simulated, on both sides of a border
RESERVE = shapely.box(130.6, 43.0, 130.8, 43.6)


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(*shapes, kind="Polygon", name="simulated"):
    """A layer in memory with the field ``code``; ``shapes`` are pairs of code and shape."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=code:string", name, "memory")
    for code, shape in shapes:
        feature = QgsFeature(made.fields())
        feature["code"] = code
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


def hectares(shape):
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shapely.segmentize(shape, 0.001))[0]) / 10_000


def asked(folder, **more):
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("REPRESENTATION", "INDICATORS", "GAPS", "GAP_LINES")}
    return {"STUDY_AREA": layer(("all", STUDY)), "PROTECTED": layer(("p", RESERVE)), **outputs, **more}


def test_features_by_field_with_their_gaps(run, tmp_path):
    ranges = layer(("AL", STUDY), ("AT", shapely.box(131.1, 43.1, 131.3, 43.3)), name="range")
    sites = layer(("s", shapely.Point(130.7, 43.2)), kind="Point", name="stations")
    found = run("protectiongaps", asked(tmp_path, FEATURES=[ranges, sites], FEATURE_FIELD="code"))
    rows = table(found["REPRESENTATION"]).set_index(["feature", "country"])
    whole = rows.xs("all", level="country")
    assert whole.index.tolist() == ["range_AL", "range_AT", "stations_s"]
    assert whole["unit"].tolist() == ["ha", "ha", "number"] and whole["met"].tolist() == ["no", "no", "yes"]
    assert whole["share"].tolist() == pytest.approx([0.25, 0, 1], abs=1e-4)
    assert [one for one in rows.loc["range_AL"].index if one != "unknown"] == ["CHN", "RUS", "all"]
    indicators = table(found["INDICATORS"]).set_index("country")
    lacking = 0.05 / 0.25 * indicators.loc["all", "protected_ha"]
    assert indicators.loc["all", "lacking_ha"] == pytest.approx(lacking, rel=1e-3)
    gaps = table(found["GAPS"])
    assert found["FOUND"] == len(gaps) == 2 and gaps["reason"].tolist() == ["below_target", "not_protected"]
    assert set(gaps["country_iso3"]) <= {"CHN;RUS", "CHN", "RUS"}
    assert any("Features: 3; target met: 1; gaps: 2" in told for told in run.feedback.told)


def test_lines_are_listed_with_their_places_and_points_by_number_alone(run, tmp_path):
    river = shapely.LineString([(130.7, 43.3), (131.3, 43.3)])
    ways = layer(
        ("a", river), ("b", shapely.LineString([(131.2, 43.1), (131.2, 43.2)])), kind="LineString", name="river"
    )
    dens = layer(("d", shapely.Point(130.7, 43.2)), ("d", shapely.Point(131.3, 43.2)), kind="Point", name="dens")
    asking = asked(tmp_path, FEATURES=[ways, dens], FEATURE_FIELD="code", TARGET_PERCENT=60)
    found = run("protectiongaps", asking)
    lines = table(found["GAP_LINES"])
    assert lines["feature"].tolist() == ["river_a", "river_b"]
    assert lines["reason"].tolist() == ["below_target", "not_protected"]
    (drawn, _) = QgsVectorLayer(found["GAP_LINES"]).getFeatures()
    stretch = shapely.segmentize(shapely.LineString([(130.8, 43.3), (131.3, 43.3)]), 0.001)
    assert lines["length_km"].iloc[0] == pytest.approx(Geod(ellps="WGS84").geometry_length(stretch) / 1000, rel=1e-4)
    assert shapely.from_wkb(bytes(drawn.geometry().asWkb())).bounds == pytest.approx(stretch.bounds, abs=1e-3)
    assert found["FOUND"] == 2 and not len(table(found["GAPS"]))
    rows = table(found["REPRESENTATION"]).set_index(["feature", "country"])
    assert rows.loc[("dens_d", "all"), ["amount", "protected", "met"]].tolist() == [2, 1, "no"]
    told = f"Unprotected lines: 2; kilometres: {lines['length_km'].sum():.2f}."
    assert told in run.feedback.told


def test_the_result_of_planning_units_is_taken_as_it_is(run, tmp_path):
    units = run(
        "planningunits",
        {
            "STUDY_AREA": layer(("all", STUDY)),
            "SIZE_KM2": 100,
            "POLYGONS": [layer(("a", STUDY), name="forest")],
            "PROTECTED": layer(("p", RESERVE)),
            "OUTPUT": str(tmp_path / "units.gpkg"),
        },
    )["OUTPUT"]
    found = run("protectiongaps", asked(tmp_path, UNITS=units))
    rows = table(found["REPRESENTATION"])
    assert set(rows["feature"]) == {"forest"} and rows["share"].iloc[-1] == pytest.approx(0.25, abs=1e-4)


def test_cells_of_a_raster_are_features_by_their_planning_units(run, tmp_path):
    values = np.zeros((6, 8))  # cells of 0.1 degrees over the study area
    values[:, 0], values[:, 6] = 3, 1
    path = str(tmp_path / "suitability.tif")
    write_grid(path, Grid(values, 130.6, 43.6, 0.1, 0.1, "EPSG:4326"))
    asking = {"STUDY_AREA": layer(("all", STUDY)), "SIZE_KM2": 4, "RASTERS": [path], "PROTECTED": layer(("p", RESERVE))}
    units = run("planningunits", {**asking, "OUTPUT": str(tmp_path / "units.gpkg")})["OUTPUT"]
    rows = table(run("protectiongaps", asked(tmp_path, UNITS=units))["REPRESENTATION"])
    whole = rows[rows["country"] == "all"].set_index("feature").loc["suitability"]
    assert whole["share"] == pytest.approx(3 / 4, abs=0.01) and whole["unit"] == "amount"


def test_sites_cells_and_corridors_of_the_database_are_features(office, run, tmp_path):
    database = open_database(office)
    sites, roles = database.read("sites"), database.read("site_species")
    chosen = sites[sites["site_id"] == "RUS-DAURSKY"].iloc[0]
    x, y = chosen["geometry"].x, chosen["geometry"].y
    study, reserve = shapely.box(x - 0.3, y - 0.3, x + 0.3, y + 0.3), shapely.box(x - 0.3, y - 0.3, x + 0.1, y + 0.3)
    way = shapely.LineString([(x - 0.2, y + 0.1), (x + 0.2, y + 0.1)])
    with database.transaction() as writer:
        writer.insert("corridors", pd.DataFrame([{"corridor_id": "w", "kind": "computed", "geometry": way}]))
    given = {"STUDY_AREA": layer(("all", study)), "PROTECTED": layer(("p", reserve)), "DATABASE": office}
    found = run("protectiongaps", asked(tmp_path, **given, TARGET_PERCENT=80))
    rows = table(found["REPRESENTATION"])
    whole = rows[rows["country"] == "all"].set_index("feature")
    inside = sites[[shape is not None and study.intersects(shape) for shape in sites["geometry"]]]
    apart = [f"site_{one} {name}" for one, name in zip(inside["site_id"], inside["name_en"])]
    assert [one for one in whole.index if one.startswith("site_")] == apart
    assert any("RUS-DAURSKY" in one for one in apart)
    held = [int(reserve.intersects(shape)) for shape in inside["geometry"]]
    assert whole.loc[apart, "protected"].tolist() == held and (whole.loc[apart, "amount"] == 1).all()
    listed = roles[(roles["presence"] != "historic") & roles["site_id"].isin(inside["site_id"])]
    for species, own in listed.groupby("species_id"):
        assert whole.loc[f"sites_{species}", "amount"] == own["site_id"].nunique()
    cells = database.read("distribution_cells")
    places = cells["geometry"].to_numpy()
    shared = shapely.intersects(places, study) & ~shapely.touches(places, study)
    there = {f"distribution_cells_{one}" for one in cells.loc[shared, "species_id"]}
    assert there and {one for one in whole.index if one.startswith("distribution_cells_")} == there
    for name in there:
        own = shapely.union_all(cells.loc[cells["species_id"] == name.split("_")[-1], "geometry"].tolist())
        shares = [hectares(own.intersection(area)) for area in (reserve, study)]
        assert whole.loc[name, "share"] == pytest.approx(shares[0] / shares[1], rel=1e-3)
    assert whole.loc["corridor_w", "share"] == pytest.approx(0.75, abs=1e-3)
    assert table(found["GAP_LINES"])["feature"].tolist() == ["corridor_w"]


def test_tables_of_the_database(office, run, tmp_path):
    database = open_database(office)
    with database.transaction() as writer:
        writer.insert("habitats", pd.DataFrame([{"habitat_id": "h", "habitat_type": "forest", "geometry": STUDY}]))
        writer.insert("protected_areas", pd.DataFrame([{"area_id": "p", "geometry": RESERVE}]))
    parameters = asked(tmp_path, DATABASE=office)
    del parameters["PROTECTED"]
    found = run("protectiongaps", parameters)
    rows = table(found["REPRESENTATION"])
    forest = rows[(rows["feature"] == "habitat_forest") & (rows["country"] == "all")]
    assert forest["share"].tolist() == pytest.approx([0.25], abs=1e-4)
    assert database.read("runs", {"run_id": found["RUN"]})["algorithm"].tolist() == ["protectiongaps"]
    stored = database.read("representation", {"run_id": found["RUN"]})
    assert set(stored.loc[stored["feature"] == "study_area", "country_iso3"]) >= {"CHN", "RUS", "all"}
    kept = stored[(stored["feature"] == "habitat_forest") & (stored["country_iso3"] == "all")]
    assert kept["held"].tolist() == forest["protected"].tolist() and kept["met"].tolist() == ["no"]
    assert run("protectiongaps", parameters)["RUN"] == found["RUN"]  # the same question is the same run
    other = run("protectiongaps", {**parameters, "STUDY_AREA": layer(("all", STUDY.buffer(0.1)))})
    assert other["RUN"] != found["RUN"] and len(database.read("representation", {"run_id": found["RUN"]})) == len(
        stored
    )


def test_what_cannot_be_measured_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="No feature lies in the study area"):
        run("protectiongaps", asked(tmp_path))
    with pytest.raises(QgsProcessingException, match="lacks the fields country_iso3 and protected_share"):
        run("protectiongaps", asked(tmp_path, UNITS=layer(("a", STUDY))))
    with pytest.raises(QgsProcessingException, match="study area has no polygon"):
        run("protectiongaps", asked(tmp_path, STUDY_AREA=layer(), FEATURES=[layer(("a", STUDY))]))
