"""Density through the algorithm: a simulated population on two sides, its numbers, the report, and what it refuses."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.individuals import scr_likelihood, scr_sessions, scr_survey
from neaspec_plugin.core.individuals.scr_grid_bias import SimulatedBias
from neaspec_plugin.processing.individuals import estimate_density as algorithm

FIRST = pd.Timestamp("2014-01-01")
LON, LAT, KM_LON, KM_LAT = 131.26, 43.75, 80.5, 111.1  # the border runs from north to south here
SIGMA_KM, PER_100KM2, LAMBDA0_A_WEEK = 3.0, 4.0, 0.2
DAYS_OF_A_WEEK = 7  # the effort of an occasion, so that detection is that of a day


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated leopards, 4 per 100 km2, and 49 cameras 4 km apart that worked four weeks; sides at the middle.

    The cameras take their pictures one after the other, three hours apart and there and back, so that no animal is ever
    seen to run: impossible steps are left out of histories, and the longest moves of all would be missed.
    """
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    source = np.random.default_rng(5)
    cameras = np.column_stack([axis.ravel() for axis in np.meshgrid(np.arange(7) * 4.0 - 12, np.arange(7) * 4.0 - 12)])
    homes = source.uniform(-26, 26, (source.poisson(PER_100KM2 / 100 * 52**2), 2))
    distance = np.linalg.norm(homes[:, None] - cameras, axis=2)
    hazard = LAMBDA0_A_WEEK * np.exp(-(distance**2) / (2 * SIGMA_KM**2))
    seen = source.random((len(homes), 49, 4)) < -np.expm1(-hazard)[..., None]
    rounds = np.arange(49).reshape(7, 7)
    rounds[1::2] = rounds[1::2, ::-1]
    hours = pd.to_timedelta(3 * rounds.ravel(), unit="h")
    sides = np.where(cameras[:, 0] < 0, "CHN", "RUS")
    common = {"species_id": "AL", "observationType": "animal", "occurrenceStatus": "present", "idConfidence": "certain",
              "timePrecision": "second", "datasetID": "sim", "basisOfRecord": "MachineObservation",
              "samplingProtocol": "camera trap", "idMethod": "photo", "lifeStage": "adult"}  # fmt: skip
    records = [
        {**common, "occurrenceID": f"sim:r{n}", "organismName": f"SECRET-{animal}", "parentEventID": f"sim:{camera}",
         "declaredSide": sides[camera], "owner_country": sides[camera], "sex": ("female", "male")[animal % 2],
         "startUTC": f"{FIRST + pd.Timedelta(weeks=week) + hours[camera]:%Y-%m-%dT%H:%M:%SZ}",
         "geometry": place(cameras[camera])}
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
    sinks = ("ESTIMATES", "NUMBERS_BY_COUNTRY", "DENSITY", "SENSITIVITY", "MODELS")
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in sinks}
    page = tmp_path / "report.html"
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "DETECTFN": "hazard_half_normal", "SPACING_M": 1500.0, "MISID": 0.1}
    found = run("estimatedensity", {**asked, **outputs, "REPORT": str(page)})
    estimates = table(outputs["ESTIMATES"]).set_index("parameter")
    density, sigma, lambda0 = (estimates.loc[name] for name in ("D:all", "sigma", "lambda0"))
    assert abs(density["estimate"] - PER_100KM2) < 3 * density["se"]
    assert abs(sigma["estimate"] - 1000 * SIGMA_KM) < 3 * sigma["se"]
    assert abs(lambda0["estimate"] - LAMBDA0_A_WEEK / DAYS_OF_A_WEEK) < 3 * lambda0["se"]
    assert found["D_PER_100KM2"] == pytest.approx(density["estimate"])
    assert density["low"] < density["estimate"] < density["high"]
    numbers = table(outputs["NUMBERS_BY_COUNTRY"]).set_index("country")
    assert numbers.drop("all")["expected_n"].sum() == pytest.approx(numbers.loc["all", "expected_n"])
    assert {"CHN", "RUS"} <= set(numbers.index)
    assert len(table(outputs["DENSITY"])) * 2.25 == pytest.approx(numbers.loc["all", "area_km2"])
    unmoved, wrong = (row for _, row in table(outputs["SENSITIVITY"]).iterrows())
    assert unmoved["misid_rate"] == 0 and unmoved["n_low"] == unmoved["n_high"] == pytest.approx(found["N_EXPECTED"])
    assert unmoved["d_median"] == pytest.approx(found["D_PER_100KM2"])
    assert wrong["misid_rate"] == 0.1 and wrong["fits"] > 0
    assert wrong["n_low"] <= wrong["n_median"] <= wrong["n_high"] and wrong["n_high"] > found["N_EXPECTED"]
    models = table(outputs["MODELS"]).set_index("function")
    assert found["LOG_LIKELIHOOD"] == pytest.approx(models.loc["hazard_half_normal", "log_likelihood"])
    assert models["delta_aicc"].min() == 0 and len(models) == 2
    text = page.read_text(encoding="utf-8")
    assert "Detection functions compared" in text and "Half-normal hazard" in text
    assert "What wrong identities may change" in text and "10.0%" in text
    for part, names in (
        ("\n".join(run.feedback.told), "CHN and RUS"),
        (text, "China and Russia"),
    ):  # n_A + n_B - n_both
        numbers = re.search(rf"Animals of {names}[^:]* at least: (\d+) \+ (\d+) - (\d+) = (\d+)", part)
        first, second, both, joint = map(int, numbers.groups())
        assert first + second - both == joint and both > 0
    told = "\n".join(run.feedback.told) + text
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


def test_a_side_without_captures_has_no_density_of_its_own(run, surveyed, tmp_path):
    database = open_database(surveyed)
    detections = database.read("detections")
    with database.transaction() as writer:
        east = shapely.get_x(detections["geometry"].to_numpy()) > LON - 0.08
        writer.delete("detections", "occurrenceID", detections.loc[east, "occurrenceID"])
    path = str(tmp_path / "estimates.gpkg")
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "SPACING_M": 1800.0, "DENSITY_BY_COUNTRY": True}
    run("estimatedensity", {**asked, "ESTIMATES": path})
    assert [name for name in table(path)["parameter"] if name.startswith("D:")] == ["D:CHN"]
    assert any(text.startswith("No animal was caught in: ") and "RUS" in text for text in run.feedback.told)


@pytest.mark.slow
def test_seasons_are_sessions_of_one_fit(run, surveyed, tmp_path):
    """The survey again three years later, in the season 2017, by half of the animals."""
    database = open_database(surveyed)
    detections, deployments = database.read("detections"), database.read("deployments")
    later = detections[detections["organismName"].str[-1].isin(list("02468"))].copy()
    for table_, columns, key in (
        (later, ["startUTC"], "occurrenceID"),
        (again := deployments.copy(), ["deploymentStart", "deploymentEnd"], "deploymentID"),
    ):
        for column in columns:
            table_[column] = table_[column].str.replace("2014-01", "2016-12")
        table_[key] = table_[key] + "b"
    later["parentEventID"] += "b"
    with database.transaction() as writer:
        writer.insert("detections", later.drop(columns=["fid"], errors="ignore"))
        writer.insert("deployments", again.drop(columns=["fid"], errors="ignore"))
    outputs = {
        name: str(tmp_path / f"{name}.gpkg") for name in ("ESTIMATES", "NUMBERS_BY_COUNTRY", "DENSITY", "SENSITIVITY")
    }
    page = tmp_path / "report.html"
    asked = {"DATABASE": surveyed, "SPECIES": "AL", "SPACING_M": 1800.0, "OCCASION_DAYS": 14, "SESSION": "season"}
    found = run("estimatedensity", {**asked, **outputs, "MISID": 0.0, "REPORT": str(page), "LANGUAGE": "ru"})
    assert found["N_EXPECTED"] is None and found["D_PER_100KM2"] is None and found["AIC"] > 0
    wrong = table(outputs["SENSITIVITY"])
    assert wrong["session"].tolist() == ["2014", "2017"] and wrong["misid_rate"].tolist() == [0, 0]
    estimates = table(outputs["ESTIMATES"]).set_index("parameter")
    assert wrong["d_median"].tolist() == pytest.approx(
        [estimates.loc[f"D:{one}", "estimate"] for one in wrong["session"]]
    )
    assert set(estimates.index) == {"D:2014", "D:2017", "g0", "sigma"}
    assert estimates.loc["D:2017", "estimate"] < estimates.loc["D:2014", "estimate"]
    numbers = table(outputs["NUMBERS_BY_COUNTRY"])
    assert numbers[numbers["country"] == "all"]["session"].tolist() == ["2014", "2017"]
    cells = table(outputs["DENSITY"]).groupby("session")["d_per_100km2"].mean()
    assert cells.to_dict() == pytest.approx(
        {season: estimates.loc[f"D:{season}", "estimate"] for season in ("2014", "2017")}
    )
    told = "\n".join(run.feedback.told)
    assert f"Animals caught in more than one session: {later['organismName'].nunique()}" in told
    text = page.read_text(encoding="utf-8")
    assert "<td>2017</td>" in text
    expected = estimates.loc["D:2017", "estimate"]
    assert f"{expected:.2f} (2017)".replace(".", ",") in text and f"{expected:.2f} (2017)" not in text
    run("estimatedensity", {**asked, "DENSITY_BY_SESSION": False, "DETECTION_BY_SESSION": True, **outputs})
    assert {"D:all", "g0:2014", "sigma:2017"} <= set(table(outputs["ESTIMATES"])["parameter"])
    run("estimatedensity", {**asked, "SESSION": "country_season", "DENSITY_BY_COUNTRY": True, **outputs})
    found = {name for name in table(outputs["ESTIMATES"])["parameter"] if name.startswith("D:")}
    assert found == {"D:CHN 2014", "D:RUS 2014", "D:CHN 2017", "D:RUS 2017"}


def test_what_it_refuses(run, surveyed):
    with pytest.raises(QgsProcessingException, match="two stations"):
        run("estimatedensity", {"DATABASE": surveyed, "SPECIES": "AL", "DETECTOR": "multi"})
    with pytest.raises(QgsProcessingException, match="at most"):
        run("estimatedensity", {"DATABASE": surveyed, "SPECIES": "AL", "SPACING_M": 20.0})


@pytest.mark.slow
def test_stations_on_a_grid_need_its_width_and_their_bias_is_told(run, surveyed, tmp_path, monkeypatch):
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
    path = str(tmp_path / "estimates.gpkg")
    run("estimatedensity", {**asked, "GRID_M": 600.0, "ESTIMATES": path})
    told = [text for text in run.feedback.told if "Simulated surveys that could be fitted: 20 of 20" in text]
    assert len(told) == 4 and "cells of 600 m" in told[0]
    estimates = table(path).set_index("parameter")
    sigma = estimates.loc["sigma", "estimate"]
    for width in (600.0, sigma / 4, sigma / 2, sigma):
        for name in ("density", "sigma"):
            row = estimates.loc[f"bias_{name}:{round(width)}m"]
            assert row["se"] > 0 and row["low"] < row["estimate"] < row["high"]
    monkeypatch.setattr(scr_survey, "simulated_bias", lambda _found, _marks, grid, *_: unknown_bias(grid))
    run("estimatedensity", {**asked, "GRID_M": 600.0, "ESTIMATES": path})
    told = [text for text in run.feedback.told if "could be fitted: 1 of 20" in text]
    assert len(told) == 4 and "density - (-)" in told[0]
    row = table(path).set_index("parameter").loc["bias_sigma:600m", ["estimate", "se", "low", "high"]]
    assert all(value == NULL for value in row)


def unknown_bias(grid_m):
    """As where one of 20 simulated surveys could be fitted."""
    return SimulatedBias(grid_m, *4 * (float("nan"),), runs=1, tried=20)


def test_the_choices_are_those_of_the_likelihood():
    assert algorithm.DETECTORS == scr_likelihood.DETECTORS
    assert algorithm.DETECTION_FUNCTIONS == scr_likelihood.DETECTION_FUNCTIONS
    assert algorithm.SESSIONS == scr_sessions.SESSIONS
