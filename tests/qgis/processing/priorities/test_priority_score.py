"""Score priorities on any layer."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.priorities.scores.criteria import default_criteria
from neaspec_plugin.core.reports import headlines
from neaspec_plugin.core.reports.facts import Facts


@pytest.fixture
def units(qgis_app):
    """Three made-up units in UTM 52N; B is best on both criteria, C lacks one value."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32652&field=code:string&field=a:double&field=b:double", "made up units", "memory"
    )
    rows = (("A", 1.0, 5.0), ("B", 3.0, 9.0), ("C", 2.0, None))
    for number, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        x = 500000 + 1000 * number
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({x} 4800000,{x + 900} 4800000,{x + 900} 4800900,{x} 4800000))")
        )
        layer.dataProvider().addFeature(feature)
    return layer


CRITERIA = json.dumps(
    [
        {"field": "a", "direction": "benefit", "normalisation": "min_max", "weight": 1},
        {"field": "b", "direction": "benefit", "normalisation": "min_max", "weight": 1},
    ]
)


def scored(results):
    layer = QgsVectorLayer(results["OUTPUT"], "scored", "ogr")
    return {feature["code"]: feature for feature in layer.getFeatures()}, layer


def test_scores_ranks_and_contributions(run, units, tmp_path):
    rows, layer = scored(
        run(
            "priorityscore",
            {"INPUT": units, "UNIT_ID": "code", "CRITERIA": CRITERIA, "OUTPUT": str(tmp_path / "o.gpkg")},
        )
    )
    assert layer.crs().authid() == "EPSG:4326" and layer.featureCount() == 3
    # a: 0, 1, 0.5 of the span 1 to 3; b: 0, 1, missing (0 in score, 1 in score_high); equal weights
    assert [rows[u]["score"] for u in "ABC"] == pytest.approx([0.0, 1.0, 0.25])
    assert [rows[u]["score_high"] for u in "ABC"] == pytest.approx([0.0, 1.0, 0.75])
    assert [rows[u]["rank"] for u in "ABC"] == [3, 1, 2]
    assert rows["B"]["rank_low"] == rows["B"]["rank_high"] == 1  # better than all others on every criterion
    assert rows["C"]["contrib_a"] + rows["C"]["contrib_b"] == pytest.approx(rows["C"]["score"])


def test_the_acceptability_is_a_layer_of_its_own(run, units, tmp_path):
    asked = {"INPUT": units, "UNIT_ID": "code", "CRITERIA": CRITERIA, "TOP": 34}
    results = run("priorityscore", {**asked, "ACCEPTABILITY": str(tmp_path / "a.gpkg")})
    layer = QgsVectorLayer(results["ACCEPTABILITY"], "acceptability", "ogr")
    assert layer.fields().names() == ["fid", "code", "rank", "rank_low", "rank_high", "acceptability"]
    shares = {feature["code"]: feature["acceptability"] for feature in layer.getFeatures()}
    assert shares["B"] == 1 and shares["A"] < 1  # 34 percent of three are two


def test_the_same_seed_gives_the_same_ranges(run, units, tmp_path):
    ranges = []
    for name in ("1.gpkg", "2.gpkg"):
        parameters = {
            "INPUT": units,
            "UNIT_ID": "code",
            "CRITERIA": CRITERIA,
            "SEED": 7,
            "OUTPUT": str(tmp_path / name),
        }
        rows, _ = scored(run("priorityscore", parameters))
        ranges.append([(rows[u]["rank_low"], rows[u]["rank_high"]) for u in "ABC"])
    assert ranges[0] == ranges[1]


@pytest.mark.parametrize(
    "criteria, told",
    [
        ("no json", "JSON"),
        ('[{"field": "none", "direction": "benefit", "normalisation": "min_max", "weight": 1}]', "none"),
        ('[{"field": "a", "direction": "up", "normalisation": "min_max", "weight": 1}]', "up"),
        ('[{"field": "a", "direction": "benefit", "normalisation": "min_max", "weight": -1}]', "-1|negative"),
    ],
)
def test_bad_criteria_are_told_in_a_sentence(run, units, criteria, told):
    with pytest.raises(Exception, match=told):
        run("priorityscore", {"INPUT": units, "UNIT_ID": "code", "CRITERIA": criteria, "OUTPUT": "memory:"})


def test_the_scores_of_key_sites_are_stored_with_their_parts(office):
    rows = open_database(office).read("priorities")
    assert len(rows) > 20 and set(rows["unit_table"]) == {"sites"}
    for score, parts in zip(rows["score"], rows["contributions"]):
        assert sum(json.loads(parts).values()) == pytest.approx(score)


def test_each_layer_is_a_run_of_its_own_and_no_site_is_mixed_with_other_units(office, run, units, tmp_path):
    database = open_database(office)
    sites = database.read("priorities")
    given = {"INPUT": units, "UNIT_ID": "code", "CRITERIA": CRITERIA, "DATABASE": office}
    first = run("priorityscore", {**given, "OUTPUT": str(tmp_path / "1.gpkg")})["RUN"]
    place, unit = units.fields().lookupField("a"), next(units.getFeatures())
    units.dataProvider().changeAttributeValues({unit.id(): {place: 9.0}})
    other = run("priorityscore", {**given, "OUTPUT": str(tmp_path / "2.gpkg")})["RUN"]
    assert run("priorityscore", {**given, "OUTPUT": str(tmp_path / "3.gpkg")})["RUN"] == other != first
    stored = database.read("priorities").set_index("unit_id")
    assert stored.loc[stored["run_id"] == first, "rank"].to_dict() == {"A": 3, "B": 1, "C": 2}
    # a is now 9, 3, 2 and b 5, 9, missing: A has 1 and 0, B 1/7 and 1, C 0 and nothing
    assert stored.loc[stored["run_id"] == other, "rank"].to_dict() == {"A": 2, "B": 1, "C": 3}
    assert set(stored.loc[["A", "B", "C"], "unit_table"]) == {"planning_units"}
    tables = {name: database.read(name) for name in ("priorities", "runs", "sites", "site_names")}
    scored_sites = headlines.scored_sites(
        Facts(tables, "en")
    )  # of the last run that scored sites, though others ended later
    assert {row["unit_id"] for row in scored_sites} == set(sites["unit_id"])
    assert headlines.criteria_of_score(Facts(tables, "en")) == json.loads(default_criteria())


def test_countries_are_scored_by_themselves(run, units, tmp_path):
    units.dataProvider().addAttributes([QgsField("country", QVariant.String)])
    units.updateFields()
    place = units.fields().lookupField("country")
    countries = {feature.id(): {place: "MNG" if feature["code"] == "B" else "CHN"} for feature in units.getFeatures()}
    units.dataProvider().changeAttributeValues(countries)
    only_a = json.dumps(json.loads(CRITERIA)[:1])
    given = {"INPUT": units, "UNIT_ID": "code", "CRITERIA": only_a, "COUNTRY_FIELD": "country"}
    rows, _ = scored(run("priorityscore", {**given, "OUTPUT": str(tmp_path / "o.gpkg")}))
    assert [rows[u]["rank"] for u in "ABC"] == [2, 1, 1]
    assert [rows[u]["country"] for u in "ABC"] == ["CHN", "MNG", "CHN"]


def test_two_scenarios_and_the_acceptability(run, units, tmp_path):
    only_a = json.dumps(json.loads(CRITERIA)[:1])
    given = {"INPUT": units, "UNIT_ID": "code", "OUTPUT": str(tmp_path / "o.gpkg"), "TOP": 34}
    turned = json.dumps([{**json.loads(CRITERIA)[0], "direction": "cost"}])
    results = run("priorityscore", {**given, "CRITERIA": only_a, "COMPARE": turned})
    rows, _ = scored(results)
    # a: B 3, C 2, A 1; turned round A is first
    assert [rows[u]["rank_change"] for u in "ABC"] == [-2, 2, 0]
    assert [rows[u]["acceptability"] for u in "ABC"] == [0, 1, 1]  # 34 % of three are two
    assert any("correlation: -1.00" in told for told in run.feedback.told)
    layer = QgsVectorLayer(results["OUTPUT"], "before", "ogr")
    given["OUTPUT"] = str(tmp_path / "again.gpkg")
    again, _ = scored(run("priorityscore", {**given, "CRITERIA": only_a, "COMPARE_LAYER": layer}))
    assert [again[u]["rank_change"] for u in "ABC"] == [0, 0, 0]
    with pytest.raises(Exception, match="Leave one of them"):
        run("priorityscore", {**given, "CRITERIA": only_a, "COMPARE": turned, "COMPARE_LAYER": layer})
    with pytest.raises(Exception, match="no field rank"):
        run("priorityscore", {**given, "CRITERIA": only_a, "COMPARE_LAYER": units})
