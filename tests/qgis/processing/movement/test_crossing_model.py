"""The multistate estimate through the algorithm: tables, the same run twice, the report without names, refusals."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from simulated_border import Plan, simulate

from neaspec_plugin.adapters.database import open_database

PLAN = Plan(
    animals=40, months=12, rates={"CHN": 2.0, "RUS": 1.0}, cameras={"CHN": 20, "RUS": 40}, seen=0.001, survival=0.9
)


@pytest.fixture
def surveyed(run, tmp_path):
    """A simulated border of a year in a database; codes are those of the animals, not of the agencies."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    border = simulate(PLAN, 5)
    records = border.detections.assign(organismName=border.detections["organismName"].map(border.aliases))
    with open_database(path).transaction() as writer:
        writer.insert("deployments", border.deployments)
        writer.insert("effort", border.effort)
        writer.insert("detections", records)
    return path


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


@pytest.mark.slow
def test_rates_estimates_and_a_report_without_names(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("ESTIMATES", "RATES")}
    page = tmp_path / "rates.html"
    asked = {"DATABASE": surveyed, "SPECIES": ["AL"], "LANGUAGE": "en", **outputs, "REPORT": str(page)}
    found = run("crossingmodel", asked)
    rates = table(outputs["RATES"])
    model = rates[rates["misid_rate"] == 0]
    assert list(zip(model["side_from"], model["side_to"]))[:2] == [("CHN", "RUS"), ("RUS", "CHN")]
    assert (model["low"] < model["per_year"]).all() and (model["per_year"] < model["high"]).all()
    every = model.iloc[-1]
    assert every["seen"] == model["seen"][:2].sum() == found["CROSSINGS_SEEN"]
    assert found["CROSSINGS_EXPECTED"] == pytest.approx(every["expected"]) and every["expected"] > every["seen"]
    assert set(rates["misid_rate"]) == {0.0, 0.02, 0.15}
    wrong = rates[rates["misid_rate"] == 0.15].iloc[-1]
    assert wrong["per_year"] > every["per_year"]  # wrong codes read as crossings
    estimates = table(outputs["ESTIMATES"])
    psi = estimates[estimates["parameter"] == "psi"].iloc[0]
    told = (found["PSI"], found["PSI_LOW"], found["PSI_HIGH"])
    assert told == pytest.approx((psi["estimate"], psi["low"], psi["high"]), abs=1e-6)
    text = page.read_text(encoding="utf-8")
    assert "simulated-" not in text and "131." not in text and "2020-0" not in text
    log = "\n".join(run.feedback.told)
    assert "simulated-animal" not in log and f"Crossings at least: {every['seen']}" in log
    assert run("crossingmodel", asked)["RUN"] == found["RUN"]
    run("crossingmodel", {**asked, "MISID": 0.0, "GRADE": "probable"})  # what is counted then is no minimum
    log = "\n".join(run.feedback.told)
    assert "Crossings with probable identity: " in log and "Crossings at least" not in log


def test_what_is_refused(run, surveyed):
    with pytest.raises(QgsProcessingException, match="exactly one"):
        run("crossingmodel", {"DATABASE": surveyed})
    with pytest.raises(QgsProcessingException, match="No record in the database names"):
        run("crossingmodel", {"DATABASE": surveyed, "SPECIES": ["SL"]})
    with pytest.raises(QgsProcessingException, match="fewer than two occasions"):
        run("crossingmodel", {"DATABASE": surveyed, "SPECIES": ["AL"], "LAST": "2020-01-31"})
    with pytest.raises(QgsProcessingException, match="seen on one side: .*[Rr]ussia|seen on one side: RUS"):
        run("crossingmodel", {"DATABASE": surveyed, "SPECIES": ["AL"], "COUNTRIES": ["RUS"]})
    database = open_database(surveyed)
    deployments = database.read("deployments")
    there = deployments.loc[deployments["declaredSide"] == "CHN", "deploymentID"]
    with database.transaction() as writer:
        writer.delete("effort", "deploymentID", list(there))
        writer.replace("deployments", deployments.assign(deploymentStart=None, deploymentEnd=None))
    with pytest.raises(QgsProcessingException, match="Not surveyed is not the same as not crossed"):
        run("crossingmodel", {"DATABASE": surveyed, "SPECIES": ["AL"]})
