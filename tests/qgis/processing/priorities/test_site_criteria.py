"""Assess key sites by criteria: through the database, in layers, and twice the same."""

from __future__ import annotations

import sqlite3

from qgis.core import QgsVectorLayer

from neaspec_plugin.adapters.database import digest, open_database


def layer(source):
    found = QgsVectorLayer(source, "x", "ogr")
    assert found.isValid()
    return found


def trends_and_totals_are_those_of_the_published_counts(results, database):
    trends, totals = (database.read(table, {"run_id": results["RUN"]}) for table in ("count_trends", "count_totals"))
    shown = layer(results["TRENDS"])
    assert shown.featureCount() == len(trends) > 30 and layer(results["TOTALS"]).featureCount() == len(totals) > 100
    assert set(trends) <= set(shown.fields().names())
    told = trends.set_index(["species_id", "season", "region"])
    assert told.loc[("HC", "wintering", "JPN"), "trend"] == "moderate_increase"
    short = told[told["trend"] == "insufficient_data"]  # most series are too short, and say so
    assert len(short) > len(told) / 2 and (short["reason"].str.len() > 0).all() and short["slope"].isna().all()
    assert told.loc[("WNC", "breeding", "MNG"), "reason"] == "pairs_only"
    assert told.loc[("WNC", "wintering", "PRK"), "reason"] == "not_counted"
    assert (totals["share_imputed"].dropna() <= 1).all() and (totals["total"].dropna() >= 0).all()


def test_verdicts_are_stored_and_given_as_a_layer(run, office, tmp_path):
    results = run(
        "sitecriteria",
        {
            "DATABASE": office,
            "VERDICTS": str(tmp_path / "v.gpkg"),
            "EDITIONS": str(tmp_path / "e.gpkg"),
            "SITES": str(tmp_path / "s.gpkg"),
            "TRENDS": str(tmp_path / "trends.gpkg"),
            "TOTALS": str(tmp_path / "totals.gpkg"),
        },
    )
    stored = open_database(office).read("site_verdicts", {"run_id": results["RUN"]})
    assert layer(results["VERDICTS"]).featureCount() == len(stored) > 500
    assert layer(results["EDITIONS"]).featureCount() == 0  # no verdict flips between editions in the published data
    izumi = stored[
        (stored["site_id"] == "JPN-IZUMI") & (stored["criterion"] == "ramsar_6") & (stored["season"] == "wintering")
    ]
    sure = izumi[izumi["reason"].fillna("") != "level_low_confidence"]
    assert set(sure["species_id"]) == {"HC", "WNC"} and set(sure["verdict"]) == {"met"}
    trends_and_totals_are_those_of_the_published_counts(results, open_database(office))


def test_the_sites_carry_the_evidence_that_the_score_takes(run, office, tmp_path):
    results = run("sitecriteria", {"DATABASE": office, "SITES": str(tmp_path / "s.gpkg")})
    sites = layer(results["SITES"])
    names = set(sites.fields().names())
    assert {
        "site_id",
        "population_share",
        "species_present",
        "criteria_met",
        "cross_border_links",
        "evidence_seasons",
    } <= names
    assert all(0 <= feature["population_share"] <= 1 for feature in sites.getFeatures() if feature["population_share"])


def test_the_same_question_is_the_same_run_and_leaves_equal_rows(run, office):
    first = run("sitecriteria", {"DATABASE": office})
    rows = digest(open_database(office).read("site_verdicts"))
    second = run("sitecriteria", {"DATABASE": office})
    assert first["RUN"] == second["RUN"]
    assert digest(open_database(office).read("site_verdicts")) == rows


def test_other_counts_are_another_run(run, office):
    first = run("sitecriteria", {"DATABASE": office})
    with sqlite3.connect(office) as connection:
        connection.execute(
            "DELETE FROM counts WHERE site_id = 'JPN-IZUMI' AND species_id = 'HC' AND season_year > 2001"
        )
    second = run("sitecriteria", {"DATABASE": office})
    assert first["RUN"] != second["RUN"]
    stored = open_database(office).read("site_verdicts", {"run_id": second["RUN"]})
    izumi = stored[
        (stored["site_id"] == "JPN-IZUMI") & (stored["species_id"] == "HC") & (stored["criterion"] == "ramsar_6")
    ]
    assert set(izumi["verdict"]) == {"insufficient_data"}  # two winters are left
