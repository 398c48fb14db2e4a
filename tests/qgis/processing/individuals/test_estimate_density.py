"""Density through the algorithm: a simulated population on two sides, its numbers, the report, and what it refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.individuals import scr_likelihood
from neaspec_plugin.processing.individuals import estimate_density as algorithm

LON, LAT, KM_LON, KM_LAT = 130.6, 43.0, 81.5, 111.1
SIGMA_KM, PER_100KM2 = 3.0, 4.0


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated leopards, 4 per 100 km2, and 49 cameras 4 km apart that worked four weeks; sides at the middle."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    source = np.random.default_rng(5)
    cameras = np.column_stack([axis.ravel() for axis in np.meshgrid(np.arange(7) * 4.0 - 12, np.arange(7) * 4.0 - 12)])
    homes = source.uniform(-26, 26, (source.poisson(PER_100KM2 / 100 * 52**2), 2))
    distance = np.linalg.norm(homes[:, None] - cameras, axis=2)
    seen = source.random((len(homes), 49, 4)) < (0.2 * np.exp(-(distance**2) / (2 * SIGMA_KM**2)))[..., None]
    sides = np.where(cameras[:, 0] < 0, "CHN", "RUS")
    common = {"species_id": "AL", "observationType": "animal", "occurrenceStatus": "present", "idConfidence": "certain",
              "timePrecision": "second", "datasetID": "sim", "basisOfRecord": "MachineObservation",
              "samplingProtocol": "camera trap", "idMethod": "photo", "lifeStage": "adult"}  # fmt: skip
    records = [
        {**common, "occurrenceID": f"sim:r{n}", "organismName": f"SECRET-{animal}", "parentEventID": f"sim:{camera}",
         "declaredSide": sides[camera], "owner_country": sides[camera], "sex": ("female", "male")[animal % 2],
         "startUTC": f"2014-01-{1 + 7 * week:02d}T{3 + camera % 20:02d}:00:00Z", "geometry": place(cameras[camera])}
        for n, (animal, camera, week) in enumerate(zip(*np.nonzero(seen)))
    ]  # fmt: skip
    stations = pd.DataFrame(
        {"deploymentID": [f"sim:{n}" for n in range(49)], "samplingProtocol": "camera trap", "declaredSide": sides,
         "deploymentStart": "2014-01-01T00:00:00Z", "deploymentEnd": "2014-01-29T00:00:00Z",
         "geometry": [place(camera) for camera in cameras]}
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", pd.DataFrame(records))
        writer.insert("deployments", stations)
    return path


def place(km):
    return shapely.Point(LON + km[0] / KM_LON, LAT + km[1] / KM_LAT)


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_density_of_a_simulated_population_on_two_sides(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("ESTIMATES", "NUMBERS_BY_COUNTRY", "DENSITY")}
    page = tmp_path / "report.html"
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "DETECTFN": "hazard_half_normal", "SPACING_M": 1500.0}
    found = run("estimatedensity", {**asked, **outputs, "REPORT": str(page)})
    estimates = table(outputs["ESTIMATES"]).set_index("parameter")
    density, sigma = estimates.loc["D:all"], estimates.loc["sigma"]
    assert abs(density["estimate"] - PER_100KM2) < 3 * density["se"]
    assert abs(sigma["estimate"] - 1000 * SIGMA_KM) < 3 * sigma["se"]
    assert found["D_PER_100KM2"] == pytest.approx(density["estimate"])
    assert density["low"] < density["estimate"] < density["high"]
    numbers = table(outputs["NUMBERS_BY_COUNTRY"]).set_index("country")
    assert numbers.drop("all")["expected_n"].sum() == pytest.approx(numbers.loc["all", "expected_n"])
    assert {"CHN", "RUS"} <= set(numbers.index)
    assert len(table(outputs["DENSITY"])) * 2.25 == pytest.approx(numbers.loc["all", "area_km2"])
    told = "\n".join(run.feedback.told) + page.read_text(encoding="utf-8")
    assert "SECRET" not in told and str(LON) not in told
    assert found["RUN"] == run("estimatedensity", asked)["RUN"]


def test_sexes_differ_and_habitat_is_all_there_is(run, surveyed, tmp_path):
    west = QgsVectorLayer("Polygon?crs=EPSG:4326", "habitat", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(LON - 0.3, LAT - 0.3, LON + 0.3, LAT + 0.3)))
    west.dataProvider().addFeature(feature)
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "SEX": True, "HABITAT": west, "SPACING_M": 1500.0}
    path = str(tmp_path / "estimates.gpkg")
    cells = str(tmp_path / "cells.gpkg")
    run("estimatedensity", {**asked, "ESTIMATES": path, "DENSITY": cells})
    assert {"sigma:female", "sigma:male", "share:male", "g0:female", "g0:male"} <= set(table(path)["parameter"])
    layer = QgsVectorLayer(cells)
    assert layer.extent().xMaximum() <= LON + 0.3 and layer.featureCount() > 100


def test_each_known_side_has_its_own_density(run, surveyed, tmp_path):
    path = str(tmp_path / "estimates.gpkg")
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "SPACING_M": 1800.0, "DENSITY_BY_COUNTRY": True}
    run("estimatedensity", {**asked, "ESTIMATES": path})
    found = {name for name in table(path)["parameter"] if name.startswith("D:")}
    assert {"D:CHN", "D:RUS"} <= found and "D:unknown" not in found


def test_what_it_refuses(run, surveyed):
    with pytest.raises(QgsProcessingException, match="two stations"):
        run("estimatedensity", {"DATABASE": surveyed, "SPECIES": "AL", "DETECTOR": "multi"})
    with pytest.raises(QgsProcessingException, match="at most"):
        run("estimatedensity", {"DATABASE": surveyed, "SPECIES": "AL", "SPACING_M": 20.0})


def test_stations_on_a_grid_need_its_width_and_their_bias_is_told(run, surveyed):
    database = open_database(surveyed)
    stations = database.read("deployments")
    stations.loc[stations["declaredSide"] == "RUS", "dataGeneralizations"] = "cells of 600 m"
    with database.transaction() as writer:
        writer.replace("deployments", stations)
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "SPACING_M": 1800.0}
    with pytest.raises(QgsProcessingException, match="Stations whose place is generalised"):
        run("estimatedensity", asked)
    with pytest.raises(QgsProcessingException, match="5,000 m wide, more than a quarter of sigma"):
        run("estimatedensity", {**asked, "GRID_M": 5000.0})
    run("estimatedensity", {**asked, "GRID_M": 600.0})
    assert "simulated surveys" in "\n".join(run.feedback.told)


def test_the_choices_are_those_of_the_likelihood():
    assert algorithm.DETECTORS == scr_likelihood.DETECTORS
    assert algorithm.DETECTION_FUNCTIONS == scr_likelihood.DETECTION_FUNCTIONS
