"""The Corridors dock: it runs the algorithm, shows its rows, and only draws what the algorithm computed. Simulated."""

from __future__ import annotations

import gc
import os
from unittest.mock import MagicMock

import numpy as np
import pytest
import shapely
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QSlider, QTableView

from neaspec_plugin.adapters import raster_styles
from neaspec_plugin.adapters.rasters import read_grid, write_grid
from neaspec_plugin.core.grid import Grid

CRS, LEFT, TOP, SIZE = "EPSG:32652", 640_000.0, 4_770_000.0, 1000.0
ROWS, COLUMNS = 30, 60
CORES = {"west": (15, 5), "middle": (15, 30), "east": (15, 55)}


def square(row, column, half=1400.0):
    x, y = LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE
    return shapely.box(x - half, y - half, x + half, y + half).wkt


@pytest.fixture
def dock(iface, provider, settle):
    from neaspec_plugin.gui.docks.corridors_dock import CorridorsDock

    QgsProject.instance().clear()
    dock = CorridorsDock(iface)
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


@pytest.fixture
def landscape(dock, tmp_path):
    """Three simulated cores on even ground with a wall, and a protected area about the first."""
    values = np.ones((ROWS, COLUMNS))
    values[:, 45] = 3
    path = str(tmp_path / "simulated_resistance.tif")
    write_grid(path, Grid(values, LEFT, TOP, SIZE, SIZE, CRS))
    cores = QgsVectorLayer(f"Polygon?crs={CRS}&field=name:string", "simulated cores", "memory")
    park = QgsVectorLayer(f"Polygon?crs={CRS}", "simulated park", "memory")
    for layer, name, text in (
        *((cores, name, square(*place)) for name, place in CORES.items()),
        (park, None, square(15, 5, 30_000)),
    ):
        feature = QgsFeature(layer.fields())
        if name:
            feature["name"] = name
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
        layer.updateExtents()
    raster = QgsRasterLayer(path, "simulated resistance")
    QgsProject.instance().addMapLayers([cores, park, raster])
    dock.refresh_layers()
    page = dock.find_page
    page.cores_box.setLayer(cores)
    page.resistance_box.setLayer(raster)
    page.name_box.setField("name")
    return {"cores": cores, "park": park, "raster": raster}


@pytest.fixture
def found(dock, landscape, wait):
    dock.find_page.protected_box.setLayer(landscape["park"])
    dock.find_page.run_button.click()
    wait(dock)
    return dock


def cells(view):
    return [
        [view.filter.index(row, column).data() for column in range(view.filter.columnCount())]
        for row in range(view.filter.rowCount())
    ]


def by_role():
    return {layer.customProperty("neaspec/role"): layer for layer in QgsProject.instance().mapLayers().values()}


def test_without_layers_it_says_what_to_do(dock):
    assert not dock.find_page.run_button.isEnabled() and not dock.find_page.empty.isHidden()
    assert "build the raster" in dock.find_page.empty.text()
    assert dock.list_page.detail.text().startswith("The project has no layer of corridors")
    dock.open_page(dock.list_page)
    dock.list_page.find_button.click()
    assert dock.tabs.currentIndex() == dock.pages.index(dock.find_page)
    assert dock.look_page.legend_label.text().startswith("The project has no raster")
    assert not dock.look_page.opacity_widget.isEnabled()


def test_fields_are_the_parameters_of_the_algorithm(dock, landscape, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "run_on_layers", lambda name, parameters, then: asked.append((name, parameters)))
    page = dock.find_page
    page.pairs_box.setCurrentIndex(page.pairs_box.findData("across_border"))
    page.width_box.setValue(7.5)
    page.alternatives_box.setValue(2)
    page.find()
    ((name, parameters),) = asked
    assert name == "neaspec:leastcostcorridors"
    files = {key: parameters.pop(key) for key in ("CORRIDORS", "PASSAGES", "MOSAIC", "STRIPS")}
    assert len({os.path.dirname(path) for path in files.values()}) == 1
    assert parameters == {
        "INPUT": landscape["cores"].id(), "RESISTANCE": landscape["raster"].id(), "NAME_FIELD": "name",
        "PAIRS": "across_border", "NEAREST": 2, "WIDTH_PERCENT": 7.5, "PROTECTED": None,
        "ALTERNATIVES": 2, "CONTRASTS": True,
    }  # fmt: skip


def test_how_many_nearest_is_asked_only_where_it_counts(dock, landscape):
    page = dock.find_page
    assert page.nearest_part.isHidden()
    page.pairs_box.setCurrentIndex(page.pairs_box.findData("nearest"))
    assert not page.nearest_part.isHidden()
    page.nearest_box.setValue(1)
    assert (page.choices()["PAIRS"], page.choices()["NEAREST"]) == ("nearest", 1)


def test_each_core_has_its_nearest_ones_and_contrasts_can_be_left_out(dock, landscape, wait):
    page = dock.find_page
    page.pairs_box.setCurrentIndex(page.pairs_box.findData("nearest"))
    page.nearest_box.setValue(2)  # of three cores: every pair
    page.contrasts_box.setChecked(False)
    page.find()
    wait(dock)
    layer = by_role()["found_corridors"]
    assert layer.featureCount() == 3 and "rank_10" not in layer.fields().names()
    dock.list_page.view.selectRow(0)
    assert "contrasts" not in dock.list_page.detail.text()
    page.nearest_box.setValue(1)  # the middle is the nearest of both others
    page.find()
    wait(dock)
    assert {row[1] for row in cells(dock.list_page.view)} == {"west – middle", "middle – east"}


def test_the_algorithms_own_dialog_takes_the_choices_over(dock, landscape, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda name, parameters: asked.append((name, parameters)))
    page = dock.find_page
    page.contrasts_box.setChecked(False)
    page.protected_box.setLayer(landscape["park"])
    page.tools["leastcostcorridors"].click()
    ((name, parameters),) = asked
    assert name == "neaspec:leastcostcorridors" and parameters["CONTRASTS"] is False
    assert parameters["PROTECTED"] == landscape["park"].id() and parameters["WIDTH_PERCENT"] == 5.0


def test_corridors_are_found_added_listed_and_selected(found):
    layers = by_role()
    assert {"found_corridors", "corridor_mosaic"} <= set(layers)
    assert found.tabs.currentIndex() == found.pages.index(found.list_page)
    page = found.list_page
    shown = {row[1]: row for row in cells(page.view)}
    assert set(shown) == {"west – middle", "middle – east"}
    assert shown["west – middle"][0] == "1" and shown["west – middle"][2] == "23.0"  # km
    shares = {cores: int(row[5].rstrip("%")) for cores, row in shown.items()}
    assert shares["west – middle"] == 100 and 0 < shares["middle – east"] < 50  # the park is in the west
    assert page.find_button.isHidden()
    assert page.view.isColumnHidden(6) and not page.view.isColumnHidden(5)
    header = page.view.horizontalHeader()
    assert all(header.sectionSize(number) >= header.sectionSizeHint(number) for number in (0, 2, 3))
    before = found.iface.mapCanvas().extent()
    page.view.selectRow(0)
    assert layers["found_corridors"].selectedFeatureCount() == 1
    assert found.iface.mapCanvas().extent() != before
    assert "<b>west – middle</b>" in page.detail.text() and "Rank under resistance contrasts" in page.detail.text()
    (feature,) = layers["found_corridors"].selectedFeatures()
    places = [feature[f"place_{contrast}"] for contrast in (10, 100, 1000)]
    told = f"inside this corridor: {round(100 * places[0])}%, {round(100 * places[1])}% and {round(100 * places[2])}%"
    assert told in page.detail.text()
    assert "temporary" in found.message_bar.currentItem().text()


def test_overlaid_corridors_are_listed_with_their_shares_by_country(found, landscape, run, tmp_path):
    from neaspec_plugin.adapters.result_styles import style_result

    asked = {name: str(tmp_path / f"{name}.gpkg") for name in ("CORRIDORS", "BY_COUNTRY", "GAPS", "BORDER")}
    asked |= {"INPUT": found.report_page._corridors()["INPUT"], "PROTECTED": landscape["park"]}
    results = run("corridoroverlay", asked)
    layer, table = QgsVectorLayer(results["CORRIDORS"]), QgsVectorLayer(results["BY_COUNTRY"], "by country")
    style_result(layer, "overlaid_corridors", found.words)
    QgsProject.instance().addMapLayers([layer, table])
    found.refresh_layers()
    page = found.list_page
    assert page.layer_box.count() == 2 and table.id() not in map(page.layer_box.itemData, range(2))
    page.layer_box.setCurrentIndex(page.layer_box.findData(layer.id()))
    hidden = {page.view.rows.headers[number] for number in range(8) if page.view.isColumnHidden(number)}
    assert hidden == {"Rank", "Cost (km)", "Alternative", "Status"}
    rows = {row[1]: row for row in cells(page.view)}
    assert set(rows) == {"west - middle", "middle - east"}
    whole = {feature["name"]: feature["protected_share"] for feature in layer.getFeatures()}
    assert all(row[5] == f"{round(100 * whole[name])}%" for name, row in rows.items())
    parts = [
        (one["country_iso3"], one["protected_share"]) for one in table.getFeatures() if one["name"] == "middle - east"
    ]
    china, russia, nowhere = (round(100 * share) for _code, share in parts)
    assert [code for code, _share in parts] == ["CHN", "RUS", "unknown"]
    told = f"China {china}%, Russian Federation {russia}% and country not known {nowhere}%"
    page.view.select(lambda one: one.name == "middle - east")
    assert f"({told})" in page.detail.text() and layer.selectedFeatureCount() == 1
    found.report_page._corridors()  # it is laid over as it is, although areas of found corridors may lie beside it
    assert found.report_page._corridors()["INPUT"] == layer.id()
    page.layer_box.setCurrentIndex(1 - page.layer_box.currentIndex())  # the found ones, which the overlay knows too
    page.view.select(lambda one: one.name == "middle – east")
    assert f"({told})" in page.detail.text() and not page.view.isColumnHidden(0)


def test_published_corridors_are_listed_existing_ones_first(dock, office):
    from neaspec_plugin.adapters.database import open_database
    from neaspec_plugin.adapters.queries import Queries

    dock.database_widget.setFilePath(office)
    stored = open_database(office).read("corridors")
    stored = stored[stored["geometry"].notna()]
    layer = QgsVectorLayer(f"{office}|layername=corridors|geometrytype=LineString", "published", "ogr")
    QgsProject.instance().addMapLayer(layer)
    dock.refresh_layers()
    page = dock.list_page
    assert page.layer() is layer and page.find_button.isHidden()
    rows = cells(page.view)
    assert [row[1] for row in sorted(rows)] == sorted(stored["name_en"])
    statuses = [row[7] for row in rows]
    assert statuses == sorted(statuses, key=["functioning", "proposed", "lost", ""].index) and len(set(statuses)) > 1
    one = stored[stored["corridor_id"] == "COR-LOL-LAOYE"].iloc[0]
    page.view.select(lambda corridor: corridor.key[0] == "COR-LOL-LAOYE")
    (shown,) = [row for row in rows if row[1] == one["name_en"]]
    assert shown[4] == "China and Russian Federation" and shown[2] == shown[3] == ""
    assert page.view.isColumnHidden(2) and not page.view.isColumnHidden(7)
    text = page.detail.text()
    assert one["source"].split(";")[0] in text and "Confidence: high" in text and one["to_place"] in text
    assert layer.selectedFeatureCount() == 1
    assert dock.report_page._corridors()["INPUT"] == layer.id()
    query = Queries("en", {}).corridors("AT")  # as the project of the species has it, with names of countries
    named = QgsVectorLayer(f"{office}|layername=corridors|geometrytype=LineString|subset={query}", "tiger", "ogr")
    QgsProject.instance().addMapLayer(named)
    dock.refresh_layers()
    (again,) = [row for row in cells(page.view) if row[1] == one["name_en"]]
    assert page.layer() is named and again[4] == "China, Russian Federation"


def test_a_second_run_is_numbered_and_shown(found, wait):
    first = found.list_page.layer()
    found.find_page.find()
    wait(found)
    second = found.list_page.layer()
    assert second is not first and (first.name(), second.name()) == ("Corridors", "Corridors (2)")
    assert found.look_page.layer().name().endswith(" (2)")
    assert found.list_page.layer_box.count() == 2


def test_results_with_alternatives_lie_beside_the_database(dock, landscape, database, wait):
    dock.database_widget.setFilePath(database)
    dock.find_page.alternatives_box.setValue(1)
    dock.find_page.find()
    wait(dock)
    source = by_role()["found_corridors"].source()
    assert os.path.dirname(os.path.dirname(source.split("|")[0])) == os.path.dirname(database)
    assert dock.message_bar.currentItem().text() == "Corridors found: 2"
    rows = [(row[0], row[6]) for row in cells(dock.list_page.view)]
    assert rows == [("1", ""), ("", "1"), ("2", ""), ("", "1")]  # each pair's alternative stands below it
    labels = [rule.label() for rule in by_role()["found_corridors"].renderer().rootRule().children()]
    assert labels == ["Across a border", "In one country", "Alternative way"]


def test_the_width_slider_narrows_what_is_drawn_and_nothing_else(found):
    page, mosaic = found.look_page, by_role()["corridor_mosaic"]
    found.refresh_layers()
    page.layer_box.setCurrentIndex(page.layer_box.findData(mosaic.id()))
    values = read_grid(mosaic.source(), CRS).values
    values = np.sort(values[np.isfinite(values)])
    size = os.path.getmtime(mosaic.source())

    def drawn():
        block = mosaic.renderer().block(1, mosaic.extent(), COLUMNS, ROWS)
        return sum(bool(block.color(row, column) >> 24) for row in range(ROWS) for column in range(COLUMNS))

    assert drawn() == values.size
    page.width_slider.setValue(40)
    most = values[int(np.ceil(0.4 * values.size)) - 1]
    assert drawn() == (values <= most * (1 + 1e-6)).sum() < values.size
    assert f"{(values <= most).sum() * 100:,} ha" in page.width_label.text()
    page.opacity_widget.setOpacity(0.3)
    assert mosaic.opacity() == pytest.approx(0.3)
    assert drawn() and os.path.getmtime(mosaic.source()) == size
    found.refresh_layers()
    assert page.width_slider.value() == 40  # kept by the layer


def test_other_rasters_have_no_width(dock, landscape):
    from neaspec_plugin.adapters.result_styles import style_result

    style_result(landscape["raster"], "resistance", dock.words)
    dock.refresh_layers()
    assert dock.look_page.layer() is landscape["raster"] and dock.look_page.width_part.isHidden()
    assert "Resistance to movement" in dock.look_page.legend_label.text()


def test_tools_open_the_dialogs_of_the_algorithms_filled_in(dock, landscape, database, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda name, parameters: asked.append((name, parameters)) or MagicMock())
    assert list(dock.find_page.tools) == [
        "leastcostcorridors", "resistancesurface", "currentflow", "omnidirectionalflow", "connectivityindices",
    ]  # fmt: skip
    dock.find_page.tools["currentflow"].click()
    name, parameters = asked.pop()
    assert name == "neaspec:currentflow"
    assert parameters == {
        "INPUT": landscape["cores"].id(), "NAME_FIELD": "name", "RESISTANCE": landscape["raster"].id(),
    }  # fmt: skip
    dock.database_widget.setFilePath(database)
    dock.report_page.steps["conservationreport"].click()
    assert asked.pop()[1]["DATABASE"] == database


def test_the_cost_from_each_core_is_found_and_added_where_it_is_ticked(dock, landscape, wait, monkeypatch):
    page, algorithm = dock.find_page, QgsApplication.processingRegistry().algorithmById("neaspec:leastcostcorridors")
    box = page.output_boxes["COSTS"]
    assert (box.text(), box.toolTip()) == ("Cost from each core", algorithm.parameterDefinition("COSTS").help())
    assert not box.isChecked() and not box.isHidden()
    box.setChecked(True)
    page.contrasts_box.setChecked(False)
    page.find()
    wait(dock)
    layers = by_role()
    costs, mosaic = layers["cost_distance"], layers["corridor_mosaic"]
    assert os.path.dirname(costs.source()) == os.path.dirname(mosaic.source())
    assert [costs.bandName(band).split(": ")[1] for band in (1, 2, 3)] == list(CORES)
    assert costs.dataProvider().sample(landscape["cores"].extent().center(), 2) == (0, True)  # in the middle core
    order = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order.index(costs) == order.index(mosaic) + 1 and dock.list_page.view.rows.rows
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda name, parameters: asked.append(parameters))
    page.tools["leastcostcorridors"].click()
    assert asked[0]["COSTS"] == "TEMPORARY_OUTPUT" and "MATRIX" not in asked[0]


def test_matrix_and_maps_of_the_current_are_asked_for_and_shown(dock, landscape, tmp_path, monkeypatch):
    import processing
    from processing.gui import ParametersPanel
    from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas

    model, canvas, made, create, opened = QgsBrowserGuiModel(), QgsMapCanvas(), [], processing.createAlgorithmDialog, []
    monkeypatch.setattr(ParametersPanel.iface, "browserModel", lambda: model)
    monkeypatch.setattr(ParametersPanel.iface, "mapCanvas", lambda: canvas)
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *given: made.append(create(*given)) or made[-1])
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page, algorithm = dock.find_page, QgsApplication.processingRegistry().algorithmById("neaspec:currentflow")
    for name in ("MATRIX", "PAIR_MAPS"):
        box, output = page.output_boxes[name], algorithm.parameterDefinition(name)
        assert (box.accessibleName(), box.toolTip()) == (output.description(), output.help())
        assert box.text().replace("\n", " ") == output.description()
        box.setChecked(name == "MATRIX")
    page.tools["currentflow"].click()
    asked = made[-1].createProcessingParameters()
    assert asked["MATRIX"] == "TEMPORARY_OUTPUT" and not asked.get("PAIR_MAPS")
    page.output_boxes["PAIR_MAPS"].setChecked(True)
    page.tools["currentflow"].click()
    asked = made[-1].createProcessingParameters()
    assert asked["MATRIX"] == asked["PAIR_MAPS"] == "TEMPORARY_OUTPUT"
    asked |= {"CURRENT": str(tmp_path / "current.tif"), "RESISTANCES": None, "NAME_FIELD": None}
    results = processing.run("neaspec:currentflow", asked)  # cores named 1 to 3
    before = set(QgsProject.instance().mapLayers())
    made[-1].algorithmFinished.emit(False, results)
    assert set(QgsProject.instance().mapLayers()) == before and not opened
    made[-1].algorithmFinished.emit(True, results)
    (table,) = [one for key, one in QgsProject.instance().mapLayers().items() if key not in before]
    assert table.name() == algorithm.parameterDefinition("MATRIX").description()
    assert table.fields().names() == ["core", "1", "2", "3"] and table.featureCount() == 3
    rows = {feature["core"]: feature for feature in table.getFeatures()}
    assert float(rows["1"]["3"]) == float(rows["3"]["1"]) > 0 and float(rows["2"]["2"]) == 0
    assert opened == [results["PAIR_MAPS"]] and len(os.listdir(opened[0])) == 3
    made[-1].algorithmFinished.emit(True, {"CURRENT": asked["CURRENT"]})  # neither was asked for
    assert len(opened) == 1 and len(QgsProject.instance().mapLayers()) == len(before) + 1
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def test_the_overlay_takes_the_areas_of_the_listed_corridors(found, landscape, monkeypatch):
    asked = []
    monkeypatch.setattr(found, "open_dialog", lambda name, parameters: asked.append(parameters))
    lines = by_role()["found_corridors"]
    found.report_page.steps["corridoroverlay"].click()
    areas = asked.pop()["INPUT"]
    assert os.path.dirname(areas) == os.path.dirname(lines.source().split("|")[0])
    assert QgsVectorLayer(areas).featureCount() == 2 and "corridor_areas" not in by_role()
    os.remove(areas)
    found.report_page.steps["corridoroverlay"].click()
    park = landscape["park"].id()
    assert asked.pop() == {"INPUT": lines.id(), "PROTECTED": park, "BARRIERS": None, "PASSAGES": None}


def test_the_overlay_takes_barriers_and_the_places_where_they_are_open(dock, landscape, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda name, parameters: asked.append(parameters))
    fences, gates, crossings = (
        QgsVectorLayer(f"{kind}?crs={CRS}&field=KIND:string", f"simulated {name}", "memory")
        for kind, name in (("LineString", "fences"), ("Point", "gates"), ("Point", "crossings"))
    )
    crossings.setCustomProperty("neaspec/role", "border_passages")
    QgsProject.instance().addMapLayers([fences, gates, crossings])
    dock.refresh_layers()
    page = dock.report_page
    assert page.barriers_box.currentLayer() is None and page.passages_box.currentLayer() is None
    offered = [page.passages_box.layer(number) for number in range(page.passages_box.count())]
    assert gates in offered and crossings not in offered and fences not in offered
    page.barriers_box.setLayer(fences)
    page.passages_box.setLayer(gates)
    page.steps["corridoroverlay"].click()
    (parameters,) = asked
    assert parameters["BARRIERS"] == fences.id() and parameters["PASSAGES"] == gates.id()
    algorithm = QgsApplication.processingRegistry().algorithmById("neaspec:corridoroverlay")
    for box, name in ((page.barriers_box, "BARRIERS"), (page.passages_box, "PASSAGES")):
        assert box.toolTip() == algorithm.parameterDefinition(name).help() != ""


def test_an_algorithm_that_is_not_there_has_no_button(dock):
    assert dock.tool_button("neaspec:nosuchalgorithm", dict) is None


def test_a_layer_that_leaves_the_project_leaves_the_pages(found):
    QgsProject.instance().removeMapLayers([layer.id() for layer in by_role().values()])
    found.refresh_layers()
    assert found.list_page.layer() is None and not found.list_page.view.rows.rows
    assert found.look_page.layer() is None
    found.look_page.width_slider.setValue(50)  # nothing to draw, and no error


def test_every_control_has_a_name_and_is_reached_by_tab(dock):
    for page in dock.pages:
        for kind in (QComboBox, QTableView, QSlider):
            for control in page.findChildren(kind):
                if control.objectName().startswith("qt_") or type(control.parent()).__name__ == "QComboBox":
                    continue
                if isinstance(control, QTableView) or control.parent() in dock.pages:
                    assert control.accessibleName(), control
                    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_sample_is_that_of_the_file(found):
    mosaic = by_role()["corridor_mosaic"]
    values = read_grid(mosaic.source(), CRS).values
    assert raster_styles.sample(mosaic).area_to(np.inf) == pytest.approx(np.isfinite(values).sum() * 100)
