"""Weigh criteria from a table or a text, and score with the weights."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer


def table(rows, fields="country:string,criterion_a:string,criterion_b:string,judgement:string"):
    layer = QgsVectorLayer("None?" + "&".join(f"field={one}" for one in fields.split(",")), "judgements", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    return layer


def rows_of(path):
    layer = QgsVectorLayer(path, "rows", "ogr")
    return [feature.attributeMap() for feature in layer.getFeatures()]


@pytest.fixture
def judged(qgis_app):
    """China: a is three times b; Mongolia: a, b and c contradict each other."""
    return table(
        [("MNG", "a", "b", "3"), ("MNG", "b", "c", "3"), ("MNG", "a", "c", "1/5")]
        + [("CHN", "a", "b", "3"), ("CHN", "a", "c", "3")]
    )


def test_a_group_of_countries(run, judged, tmp_path):
    outputs = {"WEIGHTS": str(tmp_path / "w.gpkg"), "JUDGES": str(tmp_path / "j.gpkg")}
    results = run("criteriaweights", {"INPUT": judged, "JUDGE_FIELD": "country", **outputs})
    weights = {row["criterion"]: row["weight"] for row in rows_of(results["WEIGHTS"])}
    assert sum(weights.values()) == pytest.approx(1)
    judges = rows_of(results["JUDGES"])
    assert [row["judge"] for row in judges] == ["CHN", "MNG"]
    assert judges[0]["consistency_ratio"] == 0 and judges[1]["ratio_then"] == 0
    assert results["CONSISTENCY"] > 0.1 and type(results["CONSISTENCY"]) is float  # QGIS shows no numpy number
    told = " ".join(run.feedback.told)
    assert "Judge MNG" in told and "Judge CHN" not in told
    criteria = json.loads(results["WEIGHTS_JSON"])
    assert [item["field"] for item in criteria] == list(weights)
    assert [item["weight"] for item in criteria] == pytest.approx(list(weights.values()), abs=1e-9)


def test_each_country_is_a_group_of_its_own(run, judged, tmp_path):
    outputs = {"JUDGES": str(tmp_path / "j.gpkg"), "COUNTRIES": str(tmp_path / "c.gpkg")}
    results = run("criteriaweights", {"INPUT": judged, "COUNTRY_FIELD": "country", **outputs})
    countries = rows_of(results["COUNTRIES"])
    judges = rows_of(results["JUDGES"])  # without a field of judges each country is one
    assert [row["country"] for row in countries] == [row["judge"] for row in judges] == ["CHN", "MNG"]
    for country, judge in zip(countries, judges):
        assert country["judges"] == 1 and country["distance"] == pytest.approx(judge["distance"])
        assert country["consistency_ratio"] == pytest.approx(judge["consistency_ratio"])
        assert sum(country[f"weight_{name}"] for name in "abc") == pytest.approx(1)
    assert countries[0]["weight_a"] == pytest.approx(0.6)  # three times b, three times c


def test_the_text_goes_into_the_score(run, tmp_path):
    given = [{"field": "a", "direction": "cost", "normalisation": "threshold", "weight": 1, "pieces": [[2, 0.5]]},
             {"field": "b", "direction": "benefit", "normalisation": "rank", "weight": 1}]  # fmt: skip
    text = json.dumps([{"criterion_a": "b", "judgement": 30}, {"criterion_a": "a", "judgement": 10}])
    parameters = {"JUDGEMENTS": text, "METHOD": "direct", "CRITERIA": json.dumps(given)}
    results = run("criteriaweights", parameters)
    weighed = json.loads(results["WEIGHTS_JSON"])
    assert weighed == [{**given[0], "weight": 0.25}, {**given[1], "weight": 0.75}]
    assert "CONSISTENCY" not in results
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=code:string&field=a:double&field=b:double", "units", "memory")
    for code, a, b in (("u1", 1.0, 5.0), ("u2", 3.0, 9.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, a, b])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(100, 40)))
        layer.dataProvider().addFeature(feature)
    scored = run(
        "priorityscore",
        {"INPUT": layer, "UNIT_ID": "code", "CRITERIA": results["WEIGHTS_JSON"], "OUTPUT": str(tmp_path / "s.gpkg")},
    )
    # u1: cost 1 below the first piece = 1, rank 0; u2: 0.5 and 1
    scores = {row["code"]: row["score"] for row in rows_of(scored["OUTPUT"])}
    assert scores == pytest.approx({"u1": 0.25, "u2": 0.875})


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({}, "no judgements"),
        ({"JUDGEMENTS": "no json"}, "JSON"),
        (
            {"JUDGEMENTS": '[{"country": "USA", "criterion_a": "a", "criterion_b": "b", "judgement": 2}]'},
            "USA",
        ),
        ({"JUDGEMENTS": '[{"criterion_a": "a", "criterion_b": "b", "judgement": 12}]'}, "value 12.*1/9"),
        ({"JUDGEMENTS": '[{"criterion_a": "a", "criterion_b": "b", "judgement": 2}]', "CRITERIA": "[]"}, "empty"),
        (
            {
                "JUDGEMENTS": '[{"criterion_a": "a", "criterion_b": "b", "judgement": 2}]',
                "CRITERIA": '[{"field": "a", "direction": "benefit", "normalisation": "rank", "weight": 1}]',
            },
            "Field b is not in both",
        ),
    ],
)
def test_bad_input_is_told_in_a_sentence(run, parameters, told):
    with pytest.raises(Exception, match=told):
        run("criteriaweights", parameters)


def test_a_table_that_lacks_a_field_is_named(run, qgis_app):
    layer = table([("a", "3")], "criterion_a:string,judgement:string")
    with pytest.raises(Exception, match="judgements has no field criterion_b"):
        run("criteriaweights", {"INPUT": layer})
