"""Corridors in a model: land cover to resistance, corridors, their overlay and the conservation report. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from model_steps import run_model, step
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.core.grid import Grid

CRS, LEFT, TOP, SIZE = "EPSG:32652", 640_000.0, 4_770_000.0, 1000.0  # on both sides of a border
FOREST = 10.0


def polygons(**shapes):
    made = QgsVectorLayer(f"Polygon?crs={CRS}&field=name:string", "simulated", "memory")
    for name, shape in shapes.items():
        feature = QgsFeature(made.fields())
        feature["name"] = name
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    QgsProject.instance().addMapLayer(made)
    return made.id()


@pytest.fixture
def chain(provider, tmp_path):
    """create -> layers; land cover -> resistance -> corridors -> overlay (with the database) -> report."""
    cover = str(tmp_path / "simulated_cover.tif")
    write_grid(cover, Grid(np.full((30, 60), FOREST), LEFT, TOP, SIZE, SIZE, CRS))
    cores = polygons(
        west=shapely.box(LEFT + 3000, TOP - 17_000, LEFT + 6000, TOP - 14_000),
        east=shapely.box(LEFT + 54_000, TOP - 17_000, LEFT + 57_000, TOP - 14_000),
    )
    park = polygons(park=shapely.box(LEFT, TOP - 30_000, LEFT + 20_000, TOP))
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    step(model, "create", "createdatabase", {"DATABASE": str(tmp_path / "neaspec.gpkg")})
    step(model, "layers", "loadflagshiplayers", {}, [("DATABASE", "create", "DATABASE")])
    step(
        model, "resistance", "resistancesurface", {"LAND_COVER": cover, "RESISTANCE": str(tmp_path / "resistance.tif")}
    )
    corridors = {"INPUT": cores, "NAME_FIELD": "name", "CONTRASTS": False, "CORRIDORS": str(tmp_path / "ways.gpkg")}
    corridors |= {"STRIPS": str(tmp_path / "areas.gpkg"), "PROTECTED": park, "ALTERNATIVES": 1}
    step(model, "corridors", "leastcostcorridors", corridors, [("RESISTANCE", "resistance", "RESISTANCE")])
    overlay = {"PROTECTED": park, "CORRIDORS": str(tmp_path / "laid.gpkg"), "GAPS": str(tmp_path / "gaps.gpkg")}
    fed = [("INPUT", "corridors", "STRIPS"), ("DATABASE", "layers", "DATABASE")]
    step(model, "overlay", "corridoroverlay", overlay, fed)
    report = {"HTML": str(tmp_path / "report.html")}
    step(model, "report", "conservationreport", report, [("DATABASE", "overlay", "DATABASE")])
    yield model, tmp_path
    QgsProject.instance().clear()


def test_the_chain_runs_from_land_cover_to_the_report(chain):
    model, folder = chain
    run_model(model)
    stored = open_database(str(folder / "neaspec.gpkg")).read("corridor_overlays").set_index("country_iso3")
    every = stored.loc["all"]
    assert every["name"] == "west - east" and every["countries"] == "CHN;RUS" and every["borders"] == "CHN-RUS"
    way = next(QgsVectorLayer(str(folder / "ways.gpkg")).getFeatures())
    assert every["area_km2"] == pytest.approx(way["area_ha"] / 100, rel=0.01)  # both tell the same land
    assert every["protected_share"] == pytest.approx(way["protected_share"], abs=0.02)
    assert 0 < every["protected_share"] < 0.5 and every["gaps"] == 1
    sides = stored.drop("all")
    assert sides["area_km2"].sum() == pytest.approx(every["area_km2"])
    assert sides["protected_km2"].sum() == pytest.approx(every["protected_km2"])
    page = (folder / "report.html").read_text(encoding="utf-8")
    section = page[page.index("Corridors by country") :]
    assert "west - east" in section and "China" in section
