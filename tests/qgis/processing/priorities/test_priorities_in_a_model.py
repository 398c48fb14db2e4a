"""Priorities in a model: planning units, a selection of them, gaps in protection and the report. Simulated."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from model_steps import run_model, step
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database

STUDY = shapely.box(130.6, 43.0, 131.4, 43.6)  # on both sides of a border
FOREST = shapely.box(130.9, 43.0, 131.4, 43.6)
PARK = shapely.box(130.6, 43.0, 130.8, 43.6)


def polygon(name, shape):
    """The id of a layer of one polygon in the project."""
    made = QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory")
    feature = QgsFeature(made.fields())
    feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
    made.dataProvider().addFeature(feature)
    made.updateExtents()
    QgsProject.instance().addMapLayer(made)
    return made.id()


@pytest.fixture
def chain(provider, tmp_path):
    """create -> layers; units -> selection -> gaps (with the database) -> report."""
    study, forest, park = polygon("study", STUDY), polygon("forest", FOREST), polygon("park", PARK)
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    step(model, "create", "createdatabase", {"DATABASE": str(tmp_path / "neaspec.gpkg")})
    step(model, "layers", "loadflagshiplayers", {}, [("DATABASE", "create", "DATABASE")])
    units = {"STUDY_AREA": study, "SIZE_KM2": 100, "POLYGONS": [forest], "PROTECTED": park}
    step(model, "units", "planningunits", {**units, "OUTPUT": str(tmp_path / "units.gpkg")})
    selection = {
        "COST": "cost",
        "STATUS": "status",
        "COUNTRY": "country_iso3",
        "SHARE_PERCENT": 40,
        "SELECTED": str(tmp_path / "chosen.gpkg"),
    }
    fed = [("INPUT", "units", "OUTPUT"), ("DATABASE", "layers", "DATABASE")]
    step(model, "select", "selectpriorityareas", selection, fed)
    fed = [("UNITS", "units", "OUTPUT"), ("FEATURES", "select", "SELECTED"), ("DATABASE", "select", "DATABASE")]
    gaps = {"STUDY_AREA": study, "PROTECTED": park, "FEATURE_FIELD": "selected", "GAPS": str(tmp_path / "gaps.gpkg")}
    step(model, "gaps", "protectiongaps", gaps, fed)
    report = {"HTML": str(tmp_path / "report.html")}
    step(model, "report", "conservationreport", report, [("DATABASE", "gaps", "DATABASE")])
    yield model, tmp_path
    QgsProject.instance().clear()


def rows_of(path):
    layer = QgsVectorLayer(str(path))
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_the_chain_runs_from_units_to_the_report(chain):
    model, folder = chain
    run_model(model)
    chosen, units = rows_of(folder / "chosen.gpkg"), rows_of(folder / "units.gpkg")
    picked = units[units["unit_id"].isin(chosen.loc[chosen["selected"] == 1, "unit_id"])]
    assert 0.4 <= picked["f_forest"].sum() / units["f_forest"].sum() < 0.45
    stored = open_database(str(folder / "neaspec.gpkg")).read("representation")
    stored = stored[stored["run_id"].str.startswith("protectiongaps")].set_index(["feature", "country_iso3"])
    whole = stored.xs("all", level="country_iso3")
    assert whole.loc["study_area", "held"] / whole.loc["study_area", "amount"] == pytest.approx(0.25, abs=1e-3)
    assert set(units.loc[units["status"] == "locked_in", "unit_id"]) <= set(picked["unit_id"])
    assert whole.loc["chosen_1", "amount"] == pytest.approx(picked["area_ha"].sum(), rel=1e-3)
    assert whole.loc["chosen_1", "held"] + whole.loc["chosen_0", "held"] == pytest.approx(
        whole.loc["study_area", "held"], rel=1e-3
    )
    assert whole.loc["forest", "held"] < 0.01 * whole.loc["forest", "amount"]  # a unit is taken to hold all alike
    assert whole.loc[["study_area", "forest", "chosen_0", "chosen_1"], "met"].tolist() == ["no", "no", "no", "yes"]
    page = (folder / "report.html").read_text(encoding="utf-8")
    section = page[page.index("Indicators of Target 3") :]
    assert section.index("China") < section.index("Russian Federation")
    assert "selectpriorityareas has not run" not in page and "protectiongaps has not run" not in page
