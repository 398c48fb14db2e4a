"""Occupancy in QGIS: tables of both forms, covariates, and what it refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer
from scipy.special import expit

from neaspec_plugin.adapters.database import open_database


def layer(frame):
    """A table in memory."""
    kinds = {"i": "integer", "f": "double"}
    fields = "&".join(f"field={name}:{kinds.get(own.dtype.kind, 'string')}" for name, own in frame.items())
    made = QgsVectorLayer(f"None?{fields}", "simulated histories", "memory")
    for row in frame.itertuples(index=False):
        feature = QgsFeature(made.fields())
        feature.setAttributes([value.item() if hasattr(value, "item") else value for value in row])
        made.dataProvider().addFeature(feature)
    return made


def table(path):
    read = QgsVectorLayer(path)
    return pd.DataFrame([one.attributes() for one in read.getFeatures()], columns=read.fields().names())


@pytest.fixture
def salamanders():
    """39 sites, 5 visits, 18 sites with 30 detections in all, which is all that the estimates ask."""
    histories = np.zeros((39, 5), dtype=int)
    histories[:18, 0] = histories[:12, 2] = 1
    return histories


def test_rows_by_site(run, salamanders, tmp_path):
    names = [f"v{n}" for n in range(5)]
    rows = pd.DataFrame(salamanders, columns=names).assign(plot=[f"s{n}" for n in range(39)])
    out = {name: str(tmp_path / f"{name}.gpkg") for name in ("ESTIMATES", "SITES")}
    found = run("occupancy", {"INPUT": layer(rows), "SITE": "plot", "VISITS": names, **out})
    assert (found["PSI"], found["P"], found["AIC"]) == pytest.approx((0.5946, 0.2587, 165.7586), abs=5e-5)
    assert found["NAIVE"] == pytest.approx(18 / 39) and found["LOG_LIKELIHOOD"] == pytest.approx(
        -161.7586 / 2, abs=5e-5
    )
    estimates = table(out["ESTIMATES"])
    assert estimates["part"].tolist() == ["psi", "p"] and estimates["se"].tolist() == pytest.approx(
        [0.1226, 0.0577], abs=5e-5
    )
    assert len(table(out["SITES"])) == 39
    assert "share with a detection: 0.462. Share used: 0.595" in "\n".join(run.feedback.told)


def test_histories_of_stations_with_effort_and_covariates(run, tmp_path):
    """Simulated: as “Make capture histories” gives them, with a covariate joined to the rows."""
    source = np.random.default_rng(1)
    station, occasion = (axis.ravel() for axis in np.indices((200, 6)))
    forest = source.normal(40, 15, 200)
    days = source.integers(0, 8, 1200)
    used = source.random(200) < expit(0.06 * (forest - 40))
    seen = (source.random(1200) < used[station] * expit(-2 + 0.4 * days)) & (days > 0)
    rows = pd.DataFrame(
        {"station": [f"c{n}" for n in station], "country": "CHN", "occasion": occasion + 1, "usage_days": days * 1.0,
         "animals": seen * 1, "detections": seen * 2, "forest": forest[station]}
    )  # fmt: skip
    out = str(tmp_path / "estimates.gpkg")
    asked = {"USE_COVARIATES": ["forest"], "DETECTION_COVARIATES": ["usage_days"], "ESTIMATES": out}
    run("occupancy", {"INPUT": layer(rows), **asked})
    slopes = table(out).set_index("covariate")
    assert slopes.loc["forest", "low"] < 0.06 < slopes.loc["forest", "high"] and slopes.loc["forest", "low"] > 0
    assert slopes.loc["usage_days", "low"] < 0.4 < slopes.loc["usage_days", "high"]
    without = run("occupancy", {"INPUT": layer(rows.drop(columns="usage_days"))})
    assert 0 < without["P"] < 1


def test_what_cannot_be_used_is_told_in_one_sentence(run, salamanders):
    names = [f"v{n}" for n in range(5)]
    rows = pd.DataFrame(salamanders, columns=names).assign(plot=[f"s{n}" for n in range(39)], same=1.0)
    given = {"SITE": "plot", "VISITS": names}
    for frame, more, sentence in (
        (rows, {"VISITS": ["plot", "v1"]}, "simulated histories: field plot has values that are no numbers"),
        (rows.assign(plot="one"), {}, "two rows for one site"),
        (rows, {"USE_COVARIATES": ["same"]}, "Covariate same has one and the same value"),
        (rows[:3], {}, "Sites with a visit: 3; at least 5"),
        (rows[25:], {}, "No visit found the species"),
        (rows, {"VISITS": ["v0"]}, "No site was visited twice"),
        (rows, {"VISITS": []}, "has no field occasion"),
        (rows, {"VISITS": [], "OCCASION": ""}, "no field of occasions or detections was named"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            run("occupancy", {"INPUT": layer(frame), **given, **more})


def test_it_takes_what_capture_histories_give(run, tmp_path):
    """Simulated: 30 cameras of five weeks; the leopard is at 15 of them, in three of the weeks."""
    database = str(tmp_path / "simulated.gpkg")
    run("createdatabase", {"DATABASE": database})
    common = {"samplingProtocol": "camera trap", "declaredSide": "CHN"}
    places = [shapely.Point(130 + 0.05 * number, 43.5) for number in range(30)]
    stations = pd.DataFrame(
        {**common, "deploymentID": [f"c{n}" for n in range(30)], "deploymentStart": "2014-01-01T00:00:00Z",
         "deploymentEnd": "2014-02-05T00:00:00Z", "geometry": places}
    )  # fmt: skip
    records = pd.DataFrame(
        [
            {**common, "occurrenceID": f"s{station}:{week}", "organismName": f"simulated-{station}", "species_id": "AL",
             "parentEventID": f"c{station}", "observationType": "animal", "occurrenceStatus": "present",
             "idConfidence": "certain", "idMethod": "photo", "timePrecision": "second", "datasetID": "simulated",
             "basisOfRecord": "MachineObservation", "owner_country": "CHN", "lifeStage": "adult",
             "startUTC": f"2014-01-{2 + 7 * week:02d}T10:00:00Z", "geometry": places[station]}
            for station in range(0, 30, 2)
            for week in range(station % 3, station % 3 + 3)
        ]
    )  # fmt: skip
    with open_database(database).transaction() as writer:
        writer.insert("deployments", stations)
        writer.insert("detections", records)
    histories = str(tmp_path / "histories.gpkg")
    run("capturehistories", {"DATABASE": database, "SPECIES": "AL", "STATION_HISTORIES": histories})
    found = run("occupancy", {"INPUT": histories})
    assert found["NAIVE"] == 0.5 and found["PSI"] == pytest.approx(0.5 / (1 - (1 - found["P"]) ** 5), rel=1e-4)
    assert found["P"] == pytest.approx(0.6, abs=0.01)
