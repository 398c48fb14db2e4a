"""Tests of a habitat map through the algorithm: outputs, the database, own lists, refusals. Simulated."""

from __future__ import annotations

import gc

import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters import result_styles
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording

ONE, OTHER = shapely.box(130.60, 43.0, 130.62, 43.02), shapely.box(130.61, 43.0, 130.63, 43.02)  # simulated


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(*rows, crs="EPSG:4326"):
    """A layer in memory; ``rows`` are pairs of code and shape."""
    fields = "field=code:string&field=name:string&field=year:integer&field=mapper:string"
    made = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "simulated", "memory")
    for number, (code, shape) in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setAttributes([code, f"h{number}", 2020, "m"])
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


def asked(folder, **more):
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("ISSUES", "SUMMARY")}
    return {**outputs, **more}


def test_issues_are_polygons_with_reason_ids_and_country(run, tmp_path):
    given = layer(("1.4", ONE), ("forest", OTHER))
    found = run("checkhabitats", asked(tmp_path, INPUT=given, CLASS_FIELD="code", ID_FIELD="name"))
    rows = table(found["ISSUES"])
    assert found["FOUND"] == len(rows) == 3 and rows["kind"].tolist() == ["overlap", "class", "missing"]
    assert rows["ids"].tolist()[:2] == ["h0;h1", "h1"] and rows["reason"].tolist()[1:] == ["forest", "method"]
    assert rows["country_iso3"][0] == "CHN" and rows["reason"][0].endswith("ha: 1.4 | forest")
    counted = table(found["SUMMARY"])
    assert counted[counted["country"] == "all"].set_index("kind")["issues"].to_dict() == {
        "invalid": 0, "overlap": 1, "gap": 0, "sliver": 0, "small": 0, "class": 1, "missing": 1, "border": 0,
    }  # fmt: skip
    assert any("Polygons: 2; issues: 3" in told for told in run.feedback.told)


def test_an_own_list_of_classes_and_chosen_fields(run, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text("code,wetland\nforest,no\n1.4,no\n", encoding="utf-8")
    given = layer(("1.4", ONE), ("forest", shapely.box(130.62, 43.0, 130.64, 43.02)))
    found = run("checkhabitats", asked(tmp_path, INPUT=given, CLASS_FIELD="code", FIELDS=["year"], TABLE=str(own)))
    assert found["FOUND"] == 0


def test_the_table_of_the_database(office, run, tmp_path):
    database = open_database(office)
    rows = [{"habitat_id": "a", "habitat_type": "wetland", "year": 2020, "mapper": "m", "geometry": ONE}]
    with database.transaction() as writer:
        writer.insert("habitats", pd.DataFrame(rows))
    found = run("checkhabitats", asked(tmp_path, DATABASE=office, LIST="plain"))
    issues = table(found["ISSUES"])
    assert issues["kind"].tolist() == ["missing"] and issues["reason"].tolist() == ["method;source"]
    assert database.read("runs", {"run_id": found["RUN"]})["algorithm"].tolist() == ["checkhabitats"]


def test_what_cannot_be_tested_is_refused(run, tmp_path, office):
    given = layer(("1.4", ONE))
    for wrong in ({}, {"INPUT": given}, {"INPUT": given, "CLASS_FIELD": "code", "DATABASE": office}):
        with pytest.raises(QgsProcessingException, match="either a layer with its class field, or a database"):
            run("checkhabitats", asked(tmp_path, **wrong))
    with pytest.raises(QgsProcessingException, match="simulated has no polygon"):
        run("checkhabitats", asked(tmp_path, INPUT=layer(), CLASS_FIELD="code"))
    bad = tmp_path / "bad.csv"
    bad.write_text("name\nforest\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="bad.csv has no column code"):
        run("checkhabitats", asked(tmp_path, INPUT=given, CLASS_FIELD="code", TABLE=str(bad)))
    with pytest.raises(QgsProcessingException, match="simulated"):
        run("checkhabitats", asked(tmp_path, INPUT=layer(("1.4", ONE), crs=""), CLASS_FIELD="code"))


def test_every_kind_has_a_sign_and_a_word(run, tmp_path):
    found = run("checkhabitats", asked(tmp_path, INPUT=layer(("1.4", ONE), ("1.4", OTHER)), CLASS_FIELD="code"))
    drawn = QgsVectorLayer(found["ISSUES"], "issues")
    result_styles.style_result(drawn, "habitat_issues", Wording("en"))
    assert drawn.name() == "Issues of the habitat map"
    labels = [category.label() for category in drawn.renderer().categories()]
    assert labels[:3] == ["Invalid geometry", "Overlap", "Gap"] and len(labels) == 8
