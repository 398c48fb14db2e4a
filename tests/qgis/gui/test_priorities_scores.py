"""The Priorities dock, scores: within countries, weights of a table, acceptability, and what the map shows. Simulated."""

from __future__ import annotations

import gc
import json

import numpy as np
import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)

from neaspec_plugin.adapters import signs
from neaspec_plugin.core.priorities.scores.criteria import parse_criteria

UNITS = (  # code, country, a, b
    ("u1", "CHN", 0.0, 10.0), ("u2", "CHN", 5.0, None), ("u3", "CHN", 10.0, 0.0), ("u4", "RUS", 20.0, 10.0),
    ("u5", "RUS", 30.0, 0.0),
)  # fmt: skip
TOGETHER = {"u1": 1 / 2, "u2": 1 / 12, "u3": 1 / 6, "u4": 1 / 3 + 1 / 2, "u5": 1 / 2}  # weights of a half each
WITHIN = {"u1": 1 / 2, "u2": 1 / 4, "u3": 1 / 2, "u4": 1 / 2, "u5": 1 / 2}


@pytest.fixture
def dock(iface, provider, settle):
    from neaspec_plugin.gui.docks.priorities_dock import PrioritiesDock

    QgsProject.instance().clear()
    dock = PrioritiesDock(iface)
    dock.database_widget.setFilePath("")
    yield dock
    dock.stop()
    dock.deleteLater()
    QgsProject.instance().clear()
    settle()
    gc.collect()


@pytest.fixture
def units(dock):
    fields = "field=unit_id:string&field=country_iso3:string&field=f_a:double&field=f_b:double"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32652&{fields}", "simulated units", "memory")
    for number, values in enumerate(UNITS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(6e5 + number * 1e3, 47e5, 6e5 + number * 1e3 + 900, 471e4))
        )
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    dock.refresh_layers()
    return layer


@pytest.fixture
def score(dock, units, wait):
    def score():
        dock.criteria_page.run_button.click()
        wait(dock)
        return dock.ranked_page.layer()

    return score


def shown(page):
    model = page.view.model()
    heads = [column.head for column in model.columns]
    rows = [[model.index(row, number).data() for number in range(len(heads))] for row in range(model.rowCount())]
    return {row[heads.index("Unit")]: dict(zip(heads, row)) for row in rows}


def live(page):
    scores = page.live().scores(parse_criteria(page.criteria.text(), list(page.criteria.rows)))
    return dict(zip((code for code, *_rest in UNITS), scores))


# --- within countries -------------------------------------------------------------------------------------------------


def test_scores_within_countries_are_previewed_as_they_are_computed(dock, units, score):
    page = dock.criteria_page
    assert page.country_box.currentField() == "" and page.parameters()["COUNTRY_FIELD"] is None
    assert live(page) == pytest.approx(TOGETHER)
    page.country_box.setField("country_iso3")
    assert live(page) == pytest.approx(WITHIN)
    layer = score()
    assert {one["unit_id"]: one["score"] for one in layer.getFeatures()} == pytest.approx(WITHIN)
    rows = shown(dock.ranked_page)
    assert {code: row["Country"] for code, row in rows.items()} == {
        **dict.fromkeys(("u1", "u2", "u3"), "China"), **dict.fromkeys(("u4", "u5"), "Russian Federation"),
    }  # fmt: skip
    assert [rows[code]["Rank"] for code in ("u1", "u2", "u3", "u4", "u5")] == ["1", "3", "1", "1", "1"]
    page.country_box.setField("")
    score()
    rows = shown(dock.ranked_page)
    assert "Country" not in rows["u1"] and rows["u4"]["Rank"] == "1" and rows["u1"]["Rank"] == "2"


def test_other_units_are_scaled_together_again(dock, units):
    page = dock.criteria_page
    page.country_box.setField("country_iso3")
    other = units.clone()
    QgsProject.instance().addMapLayer(other)
    dock.refresh_layers()
    page.units_box.setLayer(other)
    assert page.country_box.layer() is other and page.country_box.currentField() == ""


# --- weights of a table -----------------------------------------------------------------------------------------------


@pytest.fixture
def weigh(run, tmp_path, dock):
    def weigh(points, name="weights"):
        rows = [{"criterion_a": one, "judgement": value} for one, value in points.items()]
        path = str(tmp_path / f"{name}.gpkg")
        run("criteriaweights", {"JUDGEMENTS": json.dumps(rows), "METHOD": "direct", "WEIGHTS": path})
        layer = QgsVectorLayer(path, name)
        QgsProject.instance().addMapLayer(layer)
        dock.refresh_layers()
        return layer

    return weigh


def choose(page, layer):
    place = page.weights_box.findData(layer.id())
    page.weights_box.setCurrentIndex(place)
    page.weights_box.activated.emit(place)


def test_the_weights_of_a_run_go_into_the_sliders(dock, units, weigh):
    page = dock.criteria_page
    assert page.weights_part.isHidden()
    table = weigh({"f_a": 3, "f_b": 1})
    assert not page.weights_part.isHidden() and page.weights_box.currentData() is None
    assert page.criteria.rows["f_a"].weight == 0.5  # nothing before one is chosen
    choose(page, table)
    rows = page.criteria.rows
    assert (rows["f_a"].weight, rows["f_b"].weight) == pytest.approx((0.75, 0.25))
    assert (rows["f_a"].slider.value(), rows["f_b"].share_label.text()) == (75, "25%")
    dock.refresh_layers()
    assert page.weights_box.currentData() == table.id()
    assert live(page)["u5"] == pytest.approx(0.75)


def test_only_what_was_weighed_counts_and_what_is_no_field_is_told(dock, units, weigh):
    page = dock.criteria_page
    choose(page, weigh({"b": 2, "elsewhere": 2}))  # b is what the dock calls f_b
    assert [row.field for row in page.criteria.used()] == ["f_b"] and page.criteria.rows["f_b"].weight == 0.5
    assert "left out: elsewhere." in dock.message_bar.currentItem().text()
    choose(page, weigh({"x": 2, "y": 2}, "others"))
    assert [row.field for row in page.criteria.used()] == ["f_b"]  # nothing fits: all stays as it was


# --- acceptability and the map ----------------------------------------------------------------------------------------


def test_acceptability_is_asked_for_listed_and_told(dock, units, score):
    layer = score()
    (below,) = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Rank acceptability"]
    assert not QgsProject.instance().layerTreeRoot().findLayer(below).isVisible()
    offered = [dock.criteria_page.units_box.layer(place) for place in range(dock.criteria_page.units_box.count())]
    assert offered == [units]
    page, rows = dock.ranked_page, shown(dock.ranked_page)
    there = {one["unit_id"]: one["acceptability"] for one in below.getFeatures()}
    assert len(there) == 5 and max(there.values()) > 0
    assert {code: row["Acceptability"] for code, row in rows.items()} == {
        code: f"{round(100 * share)}%" for code, share in there.items()
    }
    layer.selectByExpression("\"unit_id\" = 'u4'")
    assert f"Among the best in {round(100 * there['u4'])}% of the random draws" in page.detail.text()


def drawn(layer):
    """{code: (the labels of the classes that draw it, their colour)}."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setExpressionContext(scopes)
    renderer.startRender(context, layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        rules = [rule for rule in renderer.rootRule().descendants() if rule.ruleKey() in keys and rule.symbol()]
        found[feature["unit_id"]] = [(rule.label(), rule.symbol().color().name().upper()) for rule in rules]
    renderer.stopRender(context)
    return found


def test_the_map_shows_the_score_the_acceptability_or_one_criterion(dock, units, score):
    layer, page = score(), dock.ranked_page
    entries = [page.map_box.itemText(place) for place in range(page.map_box.count())]
    assert entries == [
        "Score",
        "Share of the draws among the best",
        "What a adds to the score",
        "What b adds to the score",
    ]
    assert page.map_box.currentData() == "score"
    by_score = drawn(layer)
    page.map_box.setCurrentIndex(page.map_box.findData("contrib_f_b"))
    (group,) = layer.renderer().rootRule().children()
    assert group.label() == "What b adds to the score" and group.symbol() is None
    classes = drawn(layer)
    assert classes["u2"][0][0] == "No value" and len(classes["u2"]) == 1  # not as low as u3, whose value is 0
    assert classes["u1"] == classes["u4"] and classes["u3"] == classes["u5"]
    ((low, dark),), ((high, light),) = classes["u3"], classes["u1"]
    assert low.startswith("0.0–") and high.endswith("–0.5")  # half of the weight
    colours = [one.upper() for one in signs.CIVIDIS]
    assert colours.index(dark) == 0 and colours.index(light) == len(colours) - 1
    page.map_box.setCurrentIndex(page.map_box.findData("score"))
    assert drawn(layer) == by_score and layer.renderer().rootRule().children()[0].symbol() is not None


def test_what_the_map_shows_is_kept_by_each_layer(dock, units, score):
    first, page = score(), dock.ranked_page
    page.map_box.setCurrentIndex(page.map_box.findData("acceptability"))
    values = {one["unit_id"]: one["acceptability"] for one in first.getFeatures()}
    best, least = max(values, key=values.get), min(values, key=values.get)
    assert np.ptp(list(values.values())) > 0.2 and drawn(first)[best] != drawn(first)[least]
    second = score()
    assert page.layer() is second and page.map_box.currentData() == "score"
    page.layer_box.setCurrentIndex(page.layer_box.findData(first.id()))
    assert page.map_box.currentData() == "acceptability"
    QgsProject.instance().removeMapLayers([first.id(), second.id()])
    dock.refresh_layers()
    assert page.map_box.count() == 0 and not page.map_box.isEnabled()
