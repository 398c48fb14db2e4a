"""Readiness of sites: on the published data, by sheet, country and species, and fed by the site criteria in a model."""

from __future__ import annotations

import pandas as pd
import pytest
from model_steps import run_model, step
from qgis.core import QgsProcessingException, QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer

from neaspec_plugin.adapters import result_styles
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.schema import COUNTRIES

TABLES = ("READINESS", "MISSING", "MAP")


def rows_of(path):
    layer = QgsVectorLayer(str(path))
    assert layer.isValid()
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


@pytest.fixture
def readiness(run, office, tmp_path):
    def asked(**parameters):
        paths = {name: str(tmp_path / f"{name}.gpkg") for name in TABLES}
        results = run("sitereadiness", {"DATABASE": office, **paths, **parameters})
        return {name: rows_of(results[name]) for name in TABLES}, results

    return asked


def test_no_published_site_is_ready_and_each_says_why(readiness, capsys):
    found, results = readiness()
    table, missing = found["READINESS"], found["MISSING"]
    assert set(table["sheet"]) == {"ris", "sis", "kba"} and table["score"].between(0, 100).all()
    assert (table["score"] == 100 * table["answered"] / table["required"]).all()
    assert (table["score"] < 70).all()  # boundaries, official levels and assessments are nowhere
    order = [COUNTRIES.index(code.split(";")[0]) for code in table["country_iso3"]]
    assert order == sorted(order)
    assert (
        missing.loc[missing["item"] == "boundary", "why"].isin(["sheet_why_point_only", "sheet_why_no_place"])
    ).all()
    told = missing[missing["required"] == "yes"].groupby(["site_id", "sheet"])["item"].agg(lambda one: set(one))
    for row in table.to_dict("records"):
        codes = {*row["missing"].split(";"), *row["by_hand"].split(";")} - {""}
        assert codes == told[row["site_id"], row["sheet"]]
    by_hand = dict(zip(table["sheet"], table["by_hand"]))
    assert by_hand == {"ris": "ecological_character", "sis": "elevation;overview", "kba": "consultation"}
    assert set(table.loc[table["sheet"] == "kba", "by_hand_words"]) == {"Record of consultation"}
    lake = table[table["site_id"].isin(["RUS-KHANKA", "CHN-XINGKAI"])]
    with capsys.disabled():
        print()
        for row in lake.to_dict("records"):
            print(f"{row['site_id']} {row['sheet']}: {row['answered']} of {row['required']}; missing: {row['missing']}")
    # read by eye in the reference data: neither has a boundary, an assessment, a count or an official level; what the
    # row of Xingkai says of area and region is of low confidence
    khanka, xingkai = (
        lake[lake["site_id"] == site].set_index("sheet")["missing"] for site in ("RUS-KHANKA", "CHN-XINGKAI")
    )
    assert {"compiler", "date", "boundary", "map", "coordinates", "criteria", "counts", "level"} <= set(
        khanka["ris"].split(";")
    )
    assert set(xingkai["ris"].split(";")) - set(khanka["ris"].split(";")) == {"area", "location"}
    assert results["RUN"].startswith("sitereadiness-")


def test_only_the_chosen_sheets_countries_sites_and_species(readiness):
    found, _results = readiness(SHEETS=["kba"], COUNTRIES=["RUS"], SPECIES=["AL"])
    assert set(found["READINESS"]["sheet"]) == {"kba"} and set(found["READINESS"]["country_iso3"]) == {"RUS"}
    found, _results = readiness(SITES="RUS-KHANKA; CHN-XINGKAI", LANGUAGE="ru")
    assert list(dict.fromkeys(found["READINESS"]["site_id"])) == ["CHN-XINGKAI", "RUS-KHANKA"]
    assert "Ханкайский заповедник" in set(found["READINESS"]["name"])


def test_the_map_is_styled_by_classes_from_nought(readiness, tmp_path):
    readiness()
    layer = QgsVectorLayer(str(tmp_path / "MAP.gpkg"))
    result_styles.style_result(layer, "site_readiness", Wording("en"))
    labels = [item.label() for item in layer.renderer().legendSymbolItems() if item.label()]
    assert labels[0].startswith("0–") and "%" in layer.name()
    assert layer.attributeAlias(layer.fields().lookupField("score")) == "Required items answered (%)"


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"SITES": "NO-SUCH"}, "no site NO-SUCH"),
        ({"SITES": "RUS-KHANKA", "COUNTRIES": ["JPN"]}, "No site in table sites"),
    ],
)
def test_bad_questions_are_refused_in_a_sentence(run, office, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("sitereadiness", {"DATABASE": office, **parameters})


def test_the_same_question_is_the_same_run(run, office):
    first, second = (run("sitereadiness", {"DATABASE": office, "SHEETS": ["ris"]})["RUN"] for _ in range(2))
    assert first == second
    assert len(open_database(office).read("runs", {"run_id": first})) == 1


def test_the_criteria_feed_the_readiness_in_a_model(provider, office, tmp_path):
    database = open_database(office)
    with database.transaction() as writer:
        writer.clear("site_verdicts")
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    step(model, "criteria", "sitecriteria", {"DATABASE": office})
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in TABLES}
    step(model, "ready", "sitereadiness", {"SHEETS": ["ris"], **outputs}, [("DATABASE", "criteria", "DATABASE")])
    step(
        model,
        "sheet",
        "exportsitesheet",
        {"SITE": "JPN-IZUMI", "FOLDER": str(tmp_path / "izumi")},
        [("DATABASE", "ready", "DATABASE")],
    )
    run_model(model)
    table = rows_of(outputs["READINESS"]).set_index("site_id")
    assert "criteria=site_verdicts:JPN-IZUMI|WNC|wintering|ramsar_6" in table.loc["JPN-IZUMI", "answered_from"]
    assert (tmp_path / "izumi" / "JPN-IZUMI_ris.html").exists()
    QgsProject.instance().clear()
