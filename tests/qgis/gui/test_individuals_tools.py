"""The algorithms that the Individuals dock runs beside its lists: what they are asked, and where results go. Simulated."""

from __future__ import annotations

import os

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from neaspec_plugin.adapters.database import open_database

LON, LAT, KM_LON, KM_LAT = 131.26, 43.75, 80.5, 111.1  # sides meet at this meridian
FIRST = pd.Timestamp("2014-01-01")
COMMON = {
    "observationType": "animal", "occurrenceStatus": "present", "idConfidence": "certain", "timePrecision": "second",
    "datasetID": "sim", "basisOfRecord": "MachineObservation", "idMethod": "photo", "samplingProtocol": "camera trap",
    "lifeStage": "adult",
}  # fmt: skip


def survey(database):
    """Simulated leopards of ranges of 2.5 km about 36 cameras 4 km apart, for four weeks on two sides."""
    source = np.random.default_rng(7)
    cameras = np.column_stack([axis.ravel() for axis in np.meshgrid(np.arange(6) * 4.0 - 10, np.arange(6) * 4.0 - 10)])
    homes = source.uniform(-16, 16, (45, 2))
    distance = np.linalg.norm(homes[:, None] - cameras, axis=2)
    seen = source.random((45, 36, 4)) < -np.expm1(-0.4 * np.exp(-(distance**2) / (2 * 2.5**2)))[..., None]
    sides = np.where(cameras[:, 0] < 0, "CHN", "RUS")
    places = [shapely.Point(LON + x / KM_LON, LAT + y / KM_LAT) for x, y in cameras]
    records = [
        {**COMMON, "species_id": "AL", "occurrenceID": f"sim:r{n}", "organismName": f"simulated-{animal}", "parentEventID": f"sim:{camera}",
         "declaredSide": sides[camera], "owner_country": sides[camera], "geometry": places[camera],
         "startUTC": f"{FIRST + pd.Timedelta(weeks=week, hours=4 * camera):%Y-%m-%dT%H:%M:%SZ}"}
        for n, (animal, camera, week) in enumerate(zip(*np.nonzero(seen)))
    ]  # fmt: skip
    stations = pd.DataFrame(
        {"deploymentID": [f"sim:{n}" for n in range(36)], "samplingProtocol": "camera trap", "declaredSide": sides,
         "deploymentStart": "2014-01-01T00:00:00Z", "deploymentEnd": "2014-01-29T00:00:00Z", "geometry": places}
    )  # fmt: skip
    with database.transaction() as writer:
        writer.insert("detections", pd.DataFrame(records))
        writer.insert("deployments", stations)


@pytest.fixture
def dock(iface, provider, office):
    from neaspec_plugin.gui.docks.individuals_dock import IndividualsDock

    survey(open_database(office))
    QgsProject.instance().clear()
    dock = IndividualsDock(iface)
    dock.database_widget.setFilePath(office)
    yield dock
    dock.stop()
    dock.deleteLater()
    QgsProject.instance().clear()


@pytest.fixture
def opened(monkeypatch):
    """The files that were opened with the desktop's program."""
    paths = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: paths.append(url.toLocalFile()))
    return paths


def tool(dock, name):
    return {**dock.animals_page.tools, **dock.crossings_page.tools, **dock.summary_page.tools}[name]


def by_role():
    return {layer.customProperty("neaspec/role"): layer for layer in QgsProject.instance().mapLayers().values()}


def second_species(dock):
    tiger = {**COMMON, "occurrenceID": "sim:tiger", "species_id": "AT", "organismName": "simulated-T",
             "declaredSide": "RUS", "owner_country": "RUS", "startUTC": "2014-01-02T03:00:00Z",
             "parentEventID": "sim:35", "geometry": shapely.Point(LON + 0.1, LAT)}  # fmt: skip
    with open_database(dock.database_path).transaction() as writer:
        writer.insert("detections", pd.DataFrame([tiger]))
    dock.refresh()


NAMES = ("homeranges", "crossingsegments", "crossingmodel", "capturehistories", "estimatedensity", "geneticdiversity")


@pytest.mark.parametrize("name", NAMES)
def test_an_algorithm_is_asked_what_the_dock_knows(dock, monkeypatch, name):
    asked = []
    monkeypatch.setattr(dock.runner, "run", lambda algorithm, parameters: asked.append((algorithm, parameters)) or "")
    dock.crossings_page.identity_box.setCurrentIndex(dock.crossings_page.identity_box.findData("individuals"))
    tool(dock, name).run_button.click()
    ((algorithm, parameters),) = asked
    assert algorithm == f"neaspec:{name}"
    assert parameters["SPECIES"] == "AL" and parameters["DATABASE"] == dock.database_path
    assert parameters.get("IDENTITY") == (None if name == "geneticdiversity" else "individuals")
    assert parameters.get("LANGUAGE") == (None if name == "homeranges" else "en")
    assert "GRADE" not in parameters and "COUNTRIES" not in parameters  # the algorithm's own; all sides
    files = {one.name() for one in tool(dock, name).algorithm.destinationParameterDefinitions()}
    assert files and all(os.path.dirname(os.path.dirname(parameters[one])) == os.path.dirname(dock.database_path) for one in files)  # fmt: skip
    assert {os.path.splitext(parameters[one])[1] for one in files} <= {".gpkg", ".html"}
    dock.crossings_page.grade_box.setCurrentIndex(dock.crossings_page.grade_box.findData("certain"))
    assert tool(dock, name).parameters().get("GRADE") == (None if name == "geneticdiversity" else "certain")


@pytest.mark.parametrize("name", NAMES)
def test_its_dialog_is_opened_with_the_same(dock, monkeypatch, name):
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda algorithm, parameters: asked.append((algorithm, parameters)))
    tool(dock, name).dialog_button.click()
    assert asked == [(f"neaspec:{name}", tool(dock, name).parameters())]
    assert asked[0][1]["SPECIES"] == "AL"


@pytest.mark.parametrize("name", NAMES)
def test_an_algorithm_of_one_species_lets_choose_it_where_it_is_not_known(dock, monkeypatch, name):
    second_species(dock)
    opened, run = [], []
    monkeypatch.setattr(dock, "open_dialog", lambda algorithm, parameters: opened.append(parameters))
    monkeypatch.setattr(dock.runner, "run", lambda algorithm, parameters: run.append(parameters) or "")
    tool(dock, name).run_button.click()
    (asked,) = run if name in ("homeranges", "crossingsegments") else opened
    assert "SPECIES" not in asked and len(opened) + len(run) == 1
    box = dock.summary_page.species_box
    box.setCurrentIndex(box.findData("AT"))
    box.activated.emit(box.currentIndex())  # as a person does: it holds on all pages
    opened.clear()
    run.clear()
    tool(dock, name).run()
    assert run[0]["SPECIES"] == "AT" and not opened


def test_a_dialog_that_has_run_refreshes_the_pages(dock, monkeypatch):
    import processing

    class Dialog(QObject):
        algorithmFinished = pyqtSignal(bool, dict)  # noqa: N815 - as QGIS names it
        asked = ()

        def show(self):
            type(self).shown = self

    dialog = Dialog()
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *asked: setattr(Dialog, "asked", asked) or dialog)
    tool(dock, "estimatedensity").dialog_button.click()
    assert dialog.asked[0] == "neaspec:estimatedensity" and dialog.asked[1]["SPECIES"] == "AL"
    before = dock.tables
    with open_database(dock.database_path).transaction() as writer:  # what the algorithm would have written
        writer.insert("individuals", pd.DataFrame({"organismID": ["P-simulated"], "species_id": "AL"}))
    dialog.algorithmFinished.emit(True, {})
    assert dock.tables is not before


def test_home_ranges_land_on_the_map_with_their_tables(dock, wait):
    before = dock.iface.mapCanvas().extent()
    tool(dock, "homeranges").run_button.click()
    assert not tool(dock, "homeranges").run_button.isEnabled()
    wait(dock)
    ranges = by_role()["home_ranges"]
    assert ranges.featureCount() and ranges.name().startswith("Home ranges (area")
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert {"Home ranges by country", "Animals without a range"} <= names
    assert dock.iface.mapCanvas().extent() != before
    root = QgsProject.instance().layerTreeRoot()
    assert root.children()[0].name() == "Home ranges of individuals"
    told = dock.message_bar.currentItem()
    assert told.text().startswith("Completed in") and tool(dock, "homeranges").run_button.isEnabled()
    tool(dock, "homeranges").run_button.click()
    wait(dock)
    assert root.children()[0].name() == "Home ranges of individuals (2)"


def test_crossings_along_the_border_land_in_the_project_and_the_report_opens(dock, wait, opened):
    dock.crossings_page.find()
    wait(dock)
    tool(dock, "crossingsegments").run_button.click()
    wait(dock)
    segments = by_role()["border_segments"]
    assert segments.featureCount() and not segments.isSpatial()  # no line that the office did not give
    assert [os.path.basename(path) for path in opened] == ["report.html"] and os.path.getsize(opened[0])


def test_matching_saves_its_tables_its_report_and_its_plot(dock, wait, opened):
    """Two simulated samples of one genotype and one of another, three times each."""
    names = [f"sim:s{n}" for n in range(3)]
    calls = [(f"{name}:{n}:L{locus}", name, str(n), f"L{locus}", *((100, 104) if name < "sim:s2" else (102, 106)), "raw")
             for name in names for locus in range(10) for n in range(3)]  # fmt: skip
    columns = ["genotype_id", "materialSampleID", "replicate", "locus", "allele1", "allele2", "callType"]
    with open_database(dock.database_path).transaction() as writer:
        writer.insert(
            "samples", pd.DataFrame({"materialSampleID": names, "species_id": "AL", "lab": "X", "datasetID": "sim"})
        )
        writer.insert("genotypes", pd.DataFrame(calls, columns=columns))
    dock.matches_page.tools["matchgenotypes"].run_button.click()
    wait(dock)
    assert sorted(os.path.basename(path) for path in opened) == ["plot.svg", "report.html"]
    assert all(os.path.getsize(path) for path in opened)
    tables = {layer.name(): layer.featureCount() for layer in QgsProject.instance().mapLayers().values()}
    assert tables["Samples and their animals"] == 3
    assert dock.tables.evidence["record_table"].eq("samples").any()


def test_density_lands_on_the_map_and_the_summary_is_read_anew(dock, wait, opened):
    before = dock.tables
    tool(dock, "estimatedensity").run_button.click()
    wait(dock, 120)
    cells = by_role()["density"]
    assert cells.name() == "Animals per 100 km2" and cells.featureCount() > 100
    assert cells.renderer().type() == "RuleRenderer"
    assert [os.path.basename(path) for path in opened] == ["report.html"]
    assert dock.tables is not before and dock.tables.species["AL"] in dock.summary_page.page.toPlainText()


def test_a_run_that_is_refused_leaves_no_folder(dock, wait, opened):
    second_species(dock)
    dock.summary_page.species_box.setCurrentIndex(dock.summary_page.species_box.findData("AT"))
    tool(dock, "geneticdiversity").run_button.click()
    wait(dock)
    folders = [one for one in os.listdir(os.path.dirname(dock.database_path)) if one.startswith("geneticdiversity")]
    assert not folders and not opened and not by_role()
    assert dock.message_bar.currentItem().text()


def test_the_summary_shows_the_species_chosen(dock):
    second_species(dock)
    page, names = dock.summary_page, dock.tables.species
    both = page.page.toPlainText()
    page.species_box.setCurrentIndex(page.species_box.findData("AL"))
    assert names["AT"] in both and names["AL"] in both
    assert names["AT"] not in page.page.toPlainText() and names["AL"] in page.page.toPlainText()


def test_without_a_database_there_is_nothing_to_run(dock):
    dock.database_widget.setFilePath("")
    assert all(tool(dock, name).isHidden() for name in NAMES)


def test_an_algorithm_that_is_not_there_has_no_row(dock):
    from qgis.PyQt.QtWidgets import QVBoxLayout

    from neaspec_plugin.gui.tools import tool_rows

    assert tool_rows(QVBoxLayout(), dock, dict, {"nosuchalgorithm": False}) == {}
