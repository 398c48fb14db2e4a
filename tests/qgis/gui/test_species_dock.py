"""The Species dock: everything in it comes from the database, and it leaves nothing behind."""

from __future__ import annotations

import sqlite3
import time

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from neaspec_plugin.core.schema import SPECIES

DOCKS = ("NeaspecSpeciesDock", "NeaspecDetectionsDock")


@pytest.fixture
def dock(iface, provider, office):
    from neaspec_plugin.gui.docks.species_dock import SpeciesDock

    dock = SpeciesDock(iface)
    dock.database_widget.setFilePath(office)
    yield dock
    dock.stop()
    dock.deleteLater()


def test_every_species_has_a_page_with_its_names_and_status(dock):
    for species in SPECIES:
        dock.show_species(species)
        text = dock.page.toPlainText()
        assert dock.profile.name in text and dock.profile.scientific_name in text
        assert dock.profile.iucn_year in text
        assert dock.site_filter.rowCount() == len(dock.profile.sites) > 0


def test_removing_the_rows_of_a_species_empties_its_page(dock, office):
    with sqlite3.connect(office) as connection:
        connection.execute("DELETE FROM species WHERE species_id = 'HC'")
    dock.refresh()
    dock.show_species("HC")
    assert dock.site_filter.rowCount() == 0
    assert "Hooded" not in dock.page.toPlainText()
    dock.show_species("WNC")
    assert dock.site_filter.rowCount() > 0


def test_the_filters_narrow_the_sites(dock):
    dock.show_species("WNC")
    everything = dock.site_filter.rowCount()
    dock.season_box.setCurrentIndex(dock.season_box.findData("wintering"))
    wintering = dock.site_filter.rowCount()
    dock.country_box.setCurrentIndex(dock.country_box.findData("JPN"))
    assert everything > wintering > dock.site_filter.rowCount() > 0


def test_no_database_says_what_to_do(iface, provider, tmp_path):
    from neaspec_plugin.gui.docks.species_dock import SpeciesDock

    dock = SpeciesDock(iface)
    assert "Load layers" in dock.page.toPlainText()
    assert not dock.assess_button.isEnabled() and not dock.report_button.isEnabled()
    dock.stop()
    dock.deleteLater()


def test_the_dock_runs_an_algorithm_and_shows_its_layers(dock, office):
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    dock.load_layers()
    assert dock.runner.is_running() and dock.busy_row.cancel_button.isVisibleTo(dock)
    end = time.monotonic() + 60
    while dock.runner.is_running() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert not dock.runner.is_running()
    assert len(QgsProject.instance().mapLayers()) > 5
    QgsProject.instance().clear()


def test_loading_and_unloading_twice_leaves_nothing_behind(iface, settle, qgis_app, qgis_processing, monkeypatch):
    """The provider of the other tests stands aside meanwhile; its Python object stays theirs."""
    from qgis.core import QgsApplication

    from neaspec_plugin import classFactory
    from neaspec_plugin.processing.provider import NeaspecProvider

    monkeypatch.setattr(NeaspecProvider, "id", lambda self: "neaspec_twice")
    for _ in range(2):
        plugin = classFactory(iface)
        plugin.initGui()
        for launcher in plugin.docks:
            launcher.toggle(True)
        assert all(iface.window.findChild(QDockWidget, name) for name in DOCKS)
        assert [factory.title() for factory in iface.factories] == ["NEASPEC"]
        assert QgsApplication.processingRegistry().providerById("neaspec_twice")
        plugin.unload()
        settle()
        assert not any(iface.window.findChild(QDockWidget, name) for name in DOCKS)
        assert iface.menu == [] and iface.toolbar.actions() == [] and iface.factories == []
        assert iface.window.findChild(QAction, "NeaspecSpeciesAction") is None
        assert QgsApplication.processingRegistry().providerById("neaspec_twice") is None
