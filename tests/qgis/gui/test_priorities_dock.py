"""The Priorities dock: previews equal the algorithm, table and map are linked, every button runs its algorithm.

All units are simulated.
"""

from __future__ import annotations

import gc
import json
import os

import numpy as np
import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QListWidget, QSlider, QTableView, QTextBrowser

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.gui.models.row_model import Row

CRS, LEFT, TOP, SIZE = "EPSG:32652", 640_000.0, 4_770_000.0, 2000.0
ROWS, COLUMNS = 4, 6
FIELDS = (
    "cost:double", "country_iso3:string", "status:string", "f_tiger:double", "f_crane:double", "protected_share:double",
)  # fmt: skip


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
def database(run, tmp_path):
    path = str(tmp_path / "simulated.gpkg")
    run("createdatabase", {"DATABASE": path})
    return path


def square(row, column, size=SIZE):
    x, y = LEFT + column * SIZE, TOP - row * SIZE
    return QgsGeometry.fromRect(QgsRectangle(x, y - size, x + size, y))


@pytest.fixture
def units(dock):
    """Simulated units in two countries; one lacks a value."""
    fields = "&".join(f"field={one}" for one in ("unit_id:string", *FIELDS))
    layer = QgsVectorLayer(f"Polygon?crs={CRS}&{fields}", "simulated units", "memory")
    rng = np.random.default_rng(5)
    for number in range(ROWS * COLUMNS):
        row, column = divmod(number, COLUMNS)
        feature = QgsFeature(layer.fields())
        tiger = None if number == 7 else round(float(rng.uniform(0, 10)), 2)
        country = "CHN" if column < 3 else "RUS"
        crane = round(float(rng.uniform(1, 10)), 2)
        feature.setAttributes([f"u{number:02}", 1.0 + number % 3, country, "available", tiger, crane, 0.5 * (row == 0)])
        feature.setGeometry(square(row, column))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    dock.refresh_layers()
    dock.criteria_page.units_box.setLayer(layer)
    dock.select_page.units_box.setLayer(layer)
    return layer


@pytest.fixture
def scored(dock, units, wait):
    dock.criteria_page.run_button.click()
    wait(dock)
    return dock


def cells(view):
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def by_role():
    return {layer.customProperty("neaspec/role"): layer for layer in QgsProject.instance().mapLayers().values()}


def column_of(layer, field):
    return [feature[field] for feature in layer.getFeatures()]


# --- criteria ---------------------------------------------------------------------------------------------------------


def test_without_layers_it_says_what_to_do(dock):
    page = dock.criteria_page
    assert not page.empty.isHidden() and "Planning units" in page.empty.text()
    for button in (page.run_button, page.preview_box, page.pairwise_button, dock.select_page.run_button,
                   dock.select_page.cooperate_button, dock.gaps_page.gaps_button, dock.gaps_page.rank_button):  # fmt: skip
        assert not button.isEnabled()
    assert "no scored units" in dock.ranked_page.detail.text()
    dock.open_page(dock.ranked_page)
    dock.ranked_page.score_button.click()
    assert dock.tabs.currentIndex() == dock.pages.index(dock.criteria_page)
    assert not dock.gaps_page.curves_label.isHidden() and dock.gaps_page.features_part.isHidden()


def test_fields_of_the_units_are_criteria_and_features_count_at_first(dock, units):
    page = dock.criteria_page
    assert page.id_box.currentField() == "unit_id"
    assert list(page.criteria.rows) == ["f_tiger", "f_crane", "cost", "protected_share"]
    assert [row.field for row in page.criteria.used()] == ["f_tiger", "f_crane"]
    assert page.criteria.rows["f_tiger"].share_label.text() == "50%"
    row = page.criteria.rows["cost"]
    row.use_box.setChecked(True)
    row.direction_box.setCurrentIndex(1)
    row.scale_box.setCurrentIndex(2)
    row.slider.setValue(100)
    row.steps_edit.setText("0: 0.2, 2: 1")
    told = json.loads(page.parameters()["CRITERIA"])[2]
    assert told == {
        "field": "cost", "direction": "cost", "normalisation": "threshold", "weight": 1.0,
        "pieces": [[0.0, 0.2], [2.0, 1.0]],
    }  # fmt: skip
    assert not row.steps_edit.isHidden() and row.share_label.text() == "50%"
    for one in page.criteria.used():
        one.slider.setValue(0)
    assert not page.run_button.isEnabled()


def test_what_the_preview_shows_is_what_the_algorithm_writes(dock, units, wait, settle):
    page = dock.criteria_page
    page.criteria.rows["f_tiger"].slider.setValue(85)
    page.criteria.rows["f_crane"].scale_box.setCurrentIndex(1)
    page.preview_box.setChecked(True)
    preview = by_role()["score_preview"]
    assert preview.featureCount() == units.featureCount()
    assert page.told_label.text() == "Units: 24; criteria: 2; units without a value: 1."
    from neaspec_plugin.core.priorities.scores.criteria import parse_criteria

    shown = page.live().scores(parse_criteria(page.criteria.text(), list(page.criteria.rows)))
    classes = np.array(column_of(preview, "class"))
    page.run_button.click()
    wait(dock)
    settle()
    assert "score_preview" not in by_role()  # the result takes its place
    result = by_role()["priorities"]
    found = dict(zip(column_of(result, "unit_id"), column_of(result, "score")))
    np.testing.assert_allclose(shown, [found[code] for code in column_of(units, "unit_id")], rtol=0, atol=1e-9)
    assert all(np.diff(classes[np.argsort(shown)]) >= 0) and len(set(classes)) > 1


def test_the_preview_follows_the_sliders_and_goes_when_asked(dock, units, settle):
    page = dock.criteria_page
    page.preview_box.setChecked(True)
    preview = by_role()["score_preview"]
    shapes = [feature.geometry().asWkt() for feature in preview.getFeatures()]
    assert shapes == [feature.geometry().asWkt() for feature in units.getFeatures()]
    before = column_of(preview, "class")
    page.criteria.rows["f_tiger"].slider.setValue(100)
    page.criteria.rows["f_crane"].slider.setValue(0)
    assert page._moved.isActive()  # no redraw at every step of the slider
    page._show_scores()
    assert column_of(preview, "class") != before
    page.criteria.rows["f_tiger"].scale_box.setCurrentIndex(2)
    page.criteria.rows["f_tiger"].steps_edit.setText("nonsense")
    page._show_scores()
    assert "pieces of field f_tiger do not fit" in page.told_label.text()
    page.preview_box.setChecked(False)
    settle()
    assert "score_preview" not in by_role() and page.preview is None


def test_a_preview_that_the_user_removes_is_forgotten(dock, units):
    page = dock.criteria_page
    page.preview_box.setChecked(True)
    QgsProject.instance().removeMapLayer(by_role()["score_preview"])
    dock.refresh_layers()
    assert not page.preview_box.isChecked() and page.preview is None


def test_a_preview_goes_with_its_units(dock, units, settle):
    dock.criteria_page.preview_box.setChecked(True)
    QgsProject.instance().removeAllMapLayers()
    settle()
    assert dock.criteria_page.preview is None and not QgsProject.instance().mapLayers()


def test_points_are_scored_too(dock, wait):
    layer = QgsVectorLayer(f"Point?crs={CRS}&field=code:string&field=a:double", "simulated points", "memory")
    for number in range(4):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"p{number}", float(number)])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({LEFT + number * 1000} {TOP + number * 500})"))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    dock.refresh_layers()
    dock.criteria_page.preview_box.setChecked(True)
    dock.criteria_page.run_button.click()
    wait(dock)
    page = dock.ranked_page
    assert [row[1] for row in cells(page.view)] == ["p3", "p2", "p1", "p0"]
    dock.iface.mapCanvas().setDestinationCrs(layer.crs())
    dock.zoom_to(layer.extent(), layer.crs())
    width = dock.iface.mapCanvas().extent().width()
    page.view.selectRow(0)
    page.zoom()
    extent = dock.iface.mapCanvas().extent()
    assert extent.width() == pytest.approx(width, rel=0.01) and extent.center().x() == pytest.approx(LEFT + 3000, abs=5)


# --- pairs ------------------------------------------------------------------------------------------------------------


def judge(dialog, one, two, step):
    row = next(row for row in dialog.rows if (row.one, row.two) == (one, two))
    row.slider.setValue(step)


def test_the_weights_of_pairs_are_those_of_the_algorithm(dock, units, run):
    page = dock.criteria_page
    page.criteria.rows["cost"].use_box.setChecked(True)
    dialog = page.pairwise_dialog()
    assert not dialog.accept_button.isEnabled() and "do not yet join" in dialog.consistency_label.text()
    judge(dialog, "f_tiger", "f_crane", -2)  # three times as important
    judge(dialog, "f_tiger", "cost", -4)
    judge(dialog, "f_crane", "cost", -1)
    rows = [{"criterion_a": one, "criterion_b": two, "judgement": value}
            for (one, two), value in dialog.judgements().items()]  # fmt: skip
    assert [row["judgement"] for row in rows] == [3, 5, 2]
    results = run("criteriaweights", {"JUDGEMENTS": json.dumps(rows)})
    told = {one["field"]: one["weight"] for one in json.loads(results["WEIGHTS_JSON"])}
    assert dialog.weights == pytest.approx(told, abs=1e-8)
    assert dialog.rows[0].value_label.text() == "<b>3 : 1</b>"
    page.take(dialog)
    given = {one["field"]: one["weight"] for one in json.loads(page.parameters()["CRITERIA"])}
    assert given == pytest.approx(told, abs=1e-8)  # exact, although a slider has a hundred steps
    again = page.pairwise_dialog()
    assert again.judgements() == dialog.judgements()
    for one in (dialog, again):
        one.deleteLater()


def test_the_button_of_pairs_takes_the_weights_or_leaves_them(dock, units, monkeypatch):
    from neaspec_plugin.gui.dialogs.pairwise_dialog import PairwiseDialog

    page, answers = dock.criteria_page, [0, 1]

    def judged(dialog):
        judge(dialog, "f_tiger", "f_crane", -8)
        return answers.pop(0)

    monkeypatch.setattr(PairwiseDialog, "exec", judged)
    page.pairwise_button.click()
    assert page.criteria.rows["f_tiger"].weight == 0.5 and not page.judges  # cancelled
    page.pairwise_button.click()
    assert page.criteria.rows["f_tiger"].weight == pytest.approx(0.9)
    assert page.criteria.rows["f_crane"].slider.value() == 10


def test_a_contradiction_is_named(dock, units):
    page = dock.criteria_page
    page.criteria.rows["cost"].use_box.setChecked(True)
    dialog = page.pairwise_dialog()
    judge(dialog, "f_tiger", "f_crane", -2)
    judge(dialog, "f_crane", "cost", -2)
    judge(dialog, "f_tiger", "cost", 8)  # against the two others
    text = dialog.consistency_label.text()
    assert "Look again at cost over tiger: judged 9" in text and dialog.rows[1].value_label.text() == "<b>1 : 9</b>"
    dialog.deleteLater()


# --- ranks ------------------------------------------------------------------------------------------------------------


def test_units_are_listed_by_rank_and_linked_both_ways(scored):
    page, layer = scored.ranked_page, by_role()["priorities"]
    assert scored.tabs.currentIndex() == scored.pages.index(page)
    rows = cells(page.view)
    assert len(rows) == 24 and rows[0][0] == "1" and rows[-1][0] == "24"
    best = rows[0][1]
    page.view.selectRow(0)
    (chosen,) = layer.selectedFeatures()
    assert chosen["unit_id"] == best and page.detail.text().startswith(f"{best}: rank 1")
    assert page.chart.chart is not None
    layer.selectByExpression("\"unit_id\" IN ('u07', 'u11')")
    marked = {page.view.model().index(index.row(), 1).data() for index in page.view.selectionModel().selectedRows()}
    assert marked == {"u07", "u11"}
    page.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    marked = {page.view.model().index(index.row(), 1).data() for index in page.view.selectionModel().selectedRows()}
    assert marked == {"u07", "u11"} and cells(page.view)[0][1] == "u23"
    before = scored.iface.mapCanvas().extent()
    page.view.doubleClicked.emit(page.view.model().index(0, 0))
    assert scored.iface.mapCanvas().extent() != before
    layer.removeSelection()
    assert not page.view.selectionModel().selectedRows() and page.chart.chart is None


def test_bars_are_the_contributions_of_the_layer(scored):
    page, layer = scored.ranked_page, by_role()["priorities"]
    unit = page.units.unit(page.units.codes.index("u07"))
    parts = page._parts(unit, None)
    assert [one.label for one in parts] == ["tiger", "crane"] and [one.missing for one in parts] == [True, False]
    assert sum(one.part for one in parts) == pytest.approx(unit["score"])
    assert page.units.ids.tolist() == [feature.id() for feature in layer.getFeatures()]


def test_two_scorings_are_compared(scored, wait):
    first = by_role()["priorities"]
    criteria = scored.criteria_page.criteria
    criteria.rows["f_tiger"].slider.setValue(100)
    criteria.rows["f_crane"].slider.setValue(5)
    scored.criteria_page.run_button.click()
    wait(scored)
    page = scored.ranked_page
    assert page.layer() is not first and page.compared_label.isHidden()
    assert page.layer().source() != first.source()  # also where both ran within a second
    page.other_box.setCurrentIndex(page.other_box.findData(first.id()))
    there = dict(zip(column_of(first, "unit_id"), column_of(first, "rank")))
    rows = cells(page.view)
    assert {row[1]: int(row[3]) for row in rows} == there
    assert all(int(row[4].replace("+", "")) == int(row[3]) - int(row[0]) for row in rows)
    moved = sum(int(row[0]) != int(row[3]) for row in rows)
    assert moved > 0
    assert f"Units in both scorings: 24; with another rank: {moved}" in page.compared_label.text()
    page.view.selectRow(0)
    assert "Outlines" in page.detail.text()


def test_key_sites_are_scored_into_the_database(dock, database, units, monkeypatch):
    from neaspec_plugin.core.priorities.scores.criteria import SITE_FIELDS

    dock.database_widget.setFilePath(database)
    assert "DATABASE" not in dock.criteria_page.parameters()  # units of the model are no key sites
    fields = "&".join(f"field={name}:double" for name in SITE_FIELDS)
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&field=site_id:string&{fields}", "simulated sites", "memory")
    QgsProject.instance().addMapLayer(layer)
    dock.refresh_layers()
    dock.criteria_page.units_box.setLayer(layer)
    asked = dock.criteria_page.parameters()
    assert asked["DATABASE"] == database and asked["UNIT_ID"] == "site_id"
    assert [row.field for row in dock.criteria_page.criteria.used()] == list(SITE_FIELDS)


# --- selection --------------------------------------------------------------------------------------------------------


def test_a_selection_is_found_told_and_drawn(dock, units, wait):
    page = dock.select_page
    page.run_button.click()
    wait(dock)
    layer = by_role()["selection"]
    selected = sum(value == 1 for value in column_of(layer, "selected"))
    text = page.answer_label.text()
    assert text.startswith("Targets met: 2 of 2.") and f"Units selected: {selected};" in text
    assert "bound" in text and text.splitlines()[2]
    rows = cells(page.targets_view)
    assert [row[0] for row in rows] == ["crane", "tiger"] and {row[4] for row in rows} == {"Met"}
    page.objective_box.setCurrentIndex(page.objective_box.findData("min_shortfall"))
    assert not page.run_button.isEnabled() and not page.cooperate_button.isEnabled()  # no budget yet
    page.budget_box.setValue(3)
    page.share_box.setValue(60)
    assert page.run_button.isEnabled()
    page.run_button.click()
    wait(dock)
    assert page.answer_label.text().startswith("Targets met: 0 of 2.")
    assert {row[4] for row in cells(page.targets_view)} == {"Not met"}


def test_a_long_warning_is_shown_whole_at_any_width(dock, settle):
    dock.setFloating(True)
    dock.show()
    text = "The target of f_tiger is 99, and the units that may be selected hold 12. Lower the target or free units. "
    for times, width in ((1, 340), (2, 340), (2, 600)):
        dock.resize(width, 700)
        dock.tell(text * times, Qgis.MessageLevel.Warning)
        settle()
        shown = dock.message_bar.currentItem().findChild(QTextBrowser)
        assert shown.height() >= 3 * shown.fontMetrics().height()
        assert shown.verticalScrollBar().maximum() == 0 and dock.message_bar.height() >= shown.height()
    dock.tell(text * 40, Qgis.MessageLevel.Warning)
    settle()
    shown = dock.message_bar.currentItem().findChild(QTextBrowser)
    assert shown.verticalScrollBar().maximum() > 0 and shown.height() < 350  # the pages stay in sight


def test_the_last_column_of_the_targets_is_in_sight_where_words_are_long(dock, settle):
    view = dock.select_page.targets_view
    told = ("f_a_feature_with_quite_a_long_name", "12345.6", "1234.5", "100.0 %", "Не выполнено")
    view.show_rows([Row({}, told, told)])
    view.setVisible(True)
    dock.setFloating(True)
    dock.open_page(dock.select_page)
    dock.show()
    dock.resize(520, 700)
    settle()
    view.show_rows([Row({}, told, told)])  # again, now that it is seen
    header = view.horizontalHeader()
    assert header.length() <= view.viewport().width()
    assert header.sectionSize(4) >= view.fontMetrics().boundingRect(told[4]).width()


def test_fields_are_the_parameters_of_the_selection(dock, units, database):
    page = dock.select_page
    assert "DATABASE" not in page.parameters()
    dock.database_widget.setFilePath(database)
    page.rule_box.setCurrentIndex(1)
    page.penalty_box.setValue(2.5)
    assert page.parameters() == {
        "INPUT": units.id(), "UNIT_ID": "unit_id", "COST": "cost", "STATUS": "status", "COUNTRY": "country_iso3",
        "OBJECTIVE": "min_set", "RULE": "range_size", "SHARE_PERCENT": 30.0, "BUDGET": None, "PENALTY": 2.5,
        "TIME_LIMIT": 300, "GAP": 5.0, "DATABASE": database,
    }  # fmt: skip
    assert not page.share_box.isEnabled()


def test_what_is_run_is_stored_and_the_report_tells_it(dock, units, database, wait, run, tmp_path):
    dock.database_widget.setFilePath(database)
    page, text = dock.select_page, ""
    for button, algorithm in ((page.run_button, "selectpriorityareas"), (page.cooperate_button, "cooperationvalue")):
        button.click()
        wait(dock)
        report = tmp_path / f"{algorithm}.html"
        run("conservationreport", {"DATABASE": database, "HTML": str(report)})
        before, text = text, report.read_text(encoding="utf-8")
        assert f"{algorithm} has not run" in before or not before
        assert f"{algorithm} has not run" not in text and "protectiongaps has not run" in text
    plans = open_database(database).read("plans")
    assert sorted(plans["countries"]) == ["CHN;RUS", "all"]
    (selected,) = plans.loc[plans["countries"] == "all", "units"]
    assert f"Units selected: {selected:.0f};" in page.answer_label.text()


def test_the_forecast_is_seen_while_the_selection_runs(dock, units, wait):
    seen = []
    dock.runner.told.connect(
        lambda line: seen.append((line, dock.busy_row.told_label.text(), dock.runner.is_running()))
    )
    dock.select_page.run_button.click()
    wait(dock)
    (forecast, shown, running), *_rest = seen
    assert "24" in forecast and shown == forecast and running
    assert dock.busy_row.isHidden() and dock.busy_row.told_label.text() == ""


def test_a_running_selection_can_be_cancelled(dock, units, wait):
    page = dock.select_page
    page.run_button.click()
    assert not page.run_button.isEnabled() and not dock.busy_row.isHidden()
    dock.busy_row.cancel_button.click()
    wait(dock)
    assert page.run_button.isEnabled() and dock.busy_row.isHidden()


def test_acting_together_is_told_in_one_order(dock, units, wait):
    page = dock.select_page
    page.cooperate_button.click()
    wait(dock)
    assert page.gain_label.text().startswith("Acting together saves at least")
    rows = cells(page.groups_view)
    assert len(rows) == 1 and rows[0][0].index("China") < rows[0][0].index("Russia")
    assert not page.groups_view.isSortingEnabled()
    assert "cooperation" in by_role()
    page.field_boxes["COUNTRY"].setField("")
    assert not page.cooperate_button.isEnabled()


# --- gaps and curves --------------------------------------------------------------------------------------------------


def test_gaps_are_found_by_country(dock, units, wait):
    page = dock.gaps_page
    area = QgsVectorLayer(f"Polygon?crs={CRS}", "simulated area", "memory")
    feature = QgsFeature()
    feature.setGeometry(square(0, 0, 9000))
    area.dataProvider().addFeature(feature)
    park = area.clone()
    park.setName("simulated park")
    QgsProject.instance().addMapLayers([area, park])
    dock.refresh_layers()
    page.study_box.setLayer(area)
    page.protected_box.setLayer(park)
    asked = page.gaps_asked()
    assert (asked["STUDY_AREA"], asked["PROTECTED"], asked["UNITS"]) == (area.id(), park.id(), None)
    page.gaps_button.click()
    wait(dock)
    assert "feature" in dock.message_bar.currentItem().text()  # none is given: told, nothing is listed
    assert page.features_part.isHidden()
    page.units_box.setLayer(units)
    page.gaps_button.click()
    wait(dock)
    rows = cells(page.features_view)
    assert {row[0] for row in rows} == {"tiger", "crane"} and rows[0][1].startswith("China")
    assert {row[4] for row in rows} == {"Not met"}
    assert cells(page.countries_view)[-1][2] == "100%"  # the park is the whole area


def test_tables_of_gaps_stand_in_the_programmes_order(dock):
    from neaspec_plugin.gui.docks.priorities_gaps import INDICATORS, REPRESENTATION

    def table(name, fields, rows):
        numbers = {"area_ha", "protected_ha", "share", "target", "lacking_ha", "amount", "protected"}
        kinds = "&".join(f"field={one}:{'double' if one in numbers else 'string'}" for one in fields)
        layer = QgsVectorLayer(f"NoGeometry?{kinds}", name, "memory")
        for row in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)

    table("simulated indicators", INDICATORS, [("CHN", 100, 10, 0.1, 0.3, 20, "no"), ("RUS", 100, 40, 0.4, 0.3, 0, "yes"),
                                               ("all", 200, 50, 0.25, 0.3, 10, "no")])  # fmt: skip
    table("simulated features", REPRESENTATION, [("wetland", "CHN", "ha", 5, 1, 0.2, 0.3, "no"),
                                                 ("wetland", "unknown", "ha", 5, 1, 0.2, None, None),
                                                 ("wetland", "all", "ha", 10, 2, 0.2, 0.3, "no")])  # fmt: skip
    dock.refresh_layers()
    page = dock.gaps_page
    shown = cells(page.countries_view)
    assert [row[2] for row in shown] == ["10%", "40%", "25%"] and shown[2][0] == "All together"
    assert not page.countries_view.isSortingEnabled() and not page.features_view.isSortingEnabled()
    assert [row[4] for row in cells(page.features_view)] == ["Not met", "", "Not met"]
    page.country_box.setCurrentIndex(page.country_box.findData("CHN"))
    assert len(cells(page.features_view)) == 1


def test_rasters_are_ranked_and_their_curves_drawn(dock, tmp_path, wait):
    rng = np.random.default_rng(2)
    for name in ("one", "two"):
        path = str(tmp_path / f"simulated_{name}.tif")
        write_grid(path, Grid(rng.random((12, 15)), LEFT, TOP, 500.0, 500.0, CRS))
        QgsProject.instance().addMapLayer(QgsRasterLayer(path, f"simulated {name}"))
    dock.refresh_layers()
    page = dock.gaps_page
    assert page.rasters_list.count() == 2 and not page.rank_button.isEnabled()
    for row in range(2):
        page.rasters_list.item(row).setCheckState(Qt.CheckState.Checked)
    dock.refresh_layers()
    assert len(page.rasters()) == 2 and page.rank_button.isEnabled()
    page.rule_box.setCurrentIndex(1)
    assert page.ranking_asked()["RULE"] == "additive_benefit"
    page.rank_button.click()
    wait(dock)
    assert page.chart.chart is not None and page.curves_label.isHidden()
    rank = by_role()["area_rank"]
    labels = [item.label for item in rank.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert labels[0] == "other cells" and labels[-1] == "best 5 % of the cells"
    assert page.rasters_list.count() == 2  # the result is no feature


# --- all pages --------------------------------------------------------------------------------------------------------


def test_tools_and_dialogs_are_filled_in(dock, units, database, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda name, parameters: asked.append((name, parameters)))
    dock.database_widget.setFilePath(database)
    assert {"planningunits", "sitecriteria", "criteriaweights"} <= set(dock.criteria_page.tools)
    for button, name in (
        (dock.criteria_page.tools["sitecriteria"], "sitecriteria"),
        (dock.criteria_page.dialog_button, "priorityscore"),
        (dock.ranked_page.report_button, "conservationreport"),
        (dock.select_page.dialog_button, "selectpriorityareas"),
        (dock.select_page.cooperation_dialog, "cooperationvalue"),
        (dock.gaps_page.gaps_dialog, "protectiongaps"),
        (dock.gaps_page.rank_dialog, "rankpriorityareas"),
    ):
        button.click()
        opened, parameters = asked.pop()
        assert opened == f"neaspec:{name}"
        assert name in ("priorityscore", "rankpriorityareas") or parameters["DATABASE"] == database


def test_the_dialog_of_a_selection_asks_for_connections(dock, units, monkeypatch):
    import processing
    from processing.gui import ParametersPanel
    from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas

    model, canvas = QgsBrowserGuiModel(), QgsMapCanvas()
    monkeypatch.setattr(ParametersPanel.iface, "browserModel", lambda: model)
    monkeypatch.setattr(ParametersPanel.iface, "mapCanvas", lambda: canvas)
    made, create = [], processing.createAlgorithmDialog
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *given: made.append(create(*given)) or made[-1])
    dock.select_page.penalty_box.setValue(2.5)
    dock.select_page.dialog_button.click()
    (dialog,) = made
    given = dialog.createProcessingParameters()
    assert given["CONNECTIONS"] is None and given["CONNECTION_PENALTY"] == 0 and given["PENALTY"] == 2.5
    dialog.setParameters({**given, "CONNECTIONS": units.id(), "CONNECTION_PENALTY": 1.5})
    asked = dialog.createProcessingParameters()
    assert units.id() in str(asked["CONNECTIONS"]) and asked["CONNECTION_PENALTY"] == 1.5
    dialog.close()
    dialog.deleteLater()


def test_results_lie_beside_the_database(dock, units, database, wait):
    dock.database_widget.setFilePath(database)
    dock.criteria_page.run_button.click()
    wait(dock)
    source = by_role()["priorities"].source().split("|")[0]
    assert os.path.dirname(os.path.dirname(source)) == os.path.dirname(database)


def test_layers_that_leave_the_project_leave_the_pages(scored):
    QgsProject.instance().removeAllMapLayers()
    scored.refresh_layers()
    assert scored.ranked_page.layer() is None and scored.ranked_page.model.rowCount() == 0
    assert not scored.criteria_page.criteria.rows and not scored.criteria_page.run_button.isEnabled()


def test_every_control_has_a_name_and_is_reached_by_tab(dock, units):
    for page in dock.pages:
        for kind in (QComboBox, QTableView, QSlider, QListWidget):
            for control in page.findChildren(kind):
                if type(control.parent()).__name__.startswith(("QComboBox", "Qgs")) and kind is not QComboBox:
                    continue
                assert control.accessibleName(), control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
