"""Map threats: the layer with its signs, the tables, and no person in any of them."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.result_styles import style_result
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.compat import plain
from neaspec_plugin.core.messages import Message

OUTPUTS = ("THREATS", "BY_SPECIES", "BY_CORRIDOR", "BY_SITE", "RESPONSIBLE")
PERSON = "Planted Person"


@pytest.fixture
def threatened(office):
    database = open_database(office)
    common = {"kind": "7.2", "timing": "ongoing", "scope": "whole", "date": "2025-05-01", "source": "an office"}
    drawn = shapely.box(131.0, 43.0, 131.01, 43.01)
    with database.transaction() as writer:
        writer.insert(
            "threats",
            pd.DataFrame(
                [
                    {**common, "threat_id": "T1", "site_id": "KOR-CHEORWON", "severity": "rapid", "geometry": None},
                    {**common, "threat_id": "T2", "site_id": "KOR-CHEORWON", "severity": "unknown", "geometry": None},
                    {**common, "threat_id": "T3", "site_id": "RUS-LLNP", "severity": "slow", "geometry": drawn},
                ]
            ),
        )
        writer.insert(
            "stakeholders",
            pd.DataFrame(
                [{"stakeholder_id": "H1", "organisation": f"An authority of {PERSON}", "kind": "authority", "role": "manages",
                  "country_iso3": "KOR", "site_ids": "KOR-CHEORWON", "person": PERSON, "contact": PERSON, "consent": "yes"}]
            ),
        )  # fmt: skip
    return office


def test_the_outputs_hold_the_threats_and_no_person(threatened, run, tmp_path):
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    results = run("threatmap", {"DATABASE": threatened, **paths})
    layers = {name: QgsVectorLayer(results[name], name) for name in OUTPUTS}
    told = {
        f["threat_id"]: (f["impact"], plain(f["impact_score"]), f["place"]) for f in layers["THREATS"].getFeatures()
    }
    # 3 + 3 + 3 = 9; unknown; 3 + 3 + 1 = 7
    assert told == {"T1": ("high", 9, "site"), "T2": ("unknown", None, "site"), "T3": ("medium", 7, "drawn")}
    assert [f["site_id"] for f in layers["BY_SITE"].getFeatures()] == ["KOR-CHEORWON", "RUS-LLNP"]
    (responsible,) = layers["RESPONSIBLE"].getFeatures()
    assert (responsible["organisation"], responsible["threats"], responsible["worst"]) == (
        "An authority of …",
        1,
        "high",
    )  # one kind, twice told
    corridors = {f["corridor_id"] for f in layers["BY_CORRIDOR"].getFeatures()}
    assert "COR-LOL-LAOYE" in corridors  # the site is at its end
    for layer in layers.values():
        for feature in layer.getFeatures():
            assert PERSON not in str(feature.attributes())
    assert any("unknown impact: 1" in line for line in run.feedback.told)
    assert open_database(threatened).read("runs", {"run_id": results["RUN"]})["algorithm"].tolist() == ["threatmap"]


def test_the_legend_names_each_impact_and_the_worst_is_the_darkest(threatened, run, tmp_path):
    results = run("threatmap", {"DATABASE": threatened, "THREATS": str(tmp_path / "threats.gpkg")})
    layer, words = QgsVectorLayer(results["THREATS"], "threats"), Wording("en")
    style_result(layer, "threats", words)
    inner = layer.renderer().embeddedRenderer()
    legend = {category.value(): category.label() for category in inner.categories()}
    assert legend == {one: words.text(Message(f"threat_impact_{one}")) for one in
                      ("high", "medium", "low", "negligible", "unknown")}  # fmt: skip
    light = [category.symbol()[1].color().lightnessF() for category in inner.categories()[:3]]
    assert light == sorted(light) and light[0] < 0.2
    alias = layer.attributeAlias(layer.fields().lookupField("kind"))
    assert alias == words.text(Message("field_threats_kind"))


def test_a_corridor_layer_takes_the_place_of_the_named_ones(threatened, run, tmp_path):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=corridor_id:string&field=width_km:double", "x", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["OWN", 4.0])
    feature.setGeometry(QgsGeometry.fromWkt("LineString(131.02 42.9, 131.02 43.1)"))  # 0.8 km east of the shape
    layer.dataProvider().addFeature(feature)
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("THREATS", "BY_CORRIDOR")}
    results = run("threatmap", {"DATABASE": threatened, "CORRIDORS": layer, **paths})
    found = [(f["corridor_id"], f["drawn"]) for f in QgsVectorLayer(results["BY_CORRIDOR"], "x").getFeatures()]
    assert found == [("OWN", 1)]


def test_a_database_without_threats_says_so(office, run, tmp_path):
    with pytest.raises(QgsProcessingException, match="holds no threat"):
        run("threatmap", {"DATABASE": office, "THREATS": str(tmp_path / "threats.gpkg")})
