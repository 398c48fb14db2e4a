"""The menu leads to the tutorial in the interface's language, and its steps can be clicked in the Sites dock."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtGui import QDesktopServices

from neaspec_plugin import paths
from neaspec_plugin.adapters import styles
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.texts.help.tutorial import FILES, NUMBERS

EXAMPLES = Path(paths.resource("examples"))
SITES = ("CHN-XINGKAI", "RUS-KHANKA")


@pytest.mark.parametrize(("locale", "folder"), [("en", "en"), ("ru", "ru"), ("ko_KP", "ko_KP")])
def test_the_menu_opens_the_page_in_the_language_of_the_interface(iface, settle, monkeypatch, locale, folder):
    from neaspec_plugin.gui.tutorial_action import TutorialAction

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    monkeypatch.setenv("NEASPEC_LOCALE", locale)
    tutorial = TutorialAction(iface)
    tutorial.install()
    (action,) = iface.menu
    action.trigger()
    assert [(path.parent.name, path.name) for path in opened] == [(folder, "tutorial.html")] and opened[0].is_file()
    assert (opened[0].parent / "../../examples" / FILES[0]).is_file()
    tutorial.remove()
    settle()
    assert iface.menu == []


@pytest.fixture
def dock(iface, provider, office):
    from neaspec_plugin.gui.docks.sites_dock import SitesDock

    dock = SitesDock(iface)
    dock.database_widget.setFilePath(office)
    yield dock
    dock.stop()
    dock.deleteLater()
    QgsProject.instance().clear()


def test_the_steps_can_be_clicked_in_the_dock(dock, wait):
    for number, name in enumerate(FILES[:2]):
        dock.run("neaspec:importassessments", {"INPUT": str(EXAMPLES / name)})  # as its dialog would
        wait(dock)
        dock.show_site_of(SITES[number])
        assert str(NUMBERS["year"]) in dock.assessed_page.page.toPlainText()
    assert {site.site_id for site in dock.assessed_page.sites if site.assessed} == set(SITES)
    dock.habitats_page.draw()
    (layer,) = (
        one for one in QgsProject.instance().mapLayers().values() if one.customProperty(styles.ROLE) == "habitats"
    )
    source = QgsVectorLayer(str(EXAMPLES / FILES[2]), "exercise", "ogr")
    for drawn in source.getFeatures():
        values = {layer.fields().lookupField(name): drawn[name] for name in source.fields().names()}
        assert layer.addFeature(QgsVectorLayerUtils.createFeature(layer, drawn.geometry(), values))
    assert layer.commitChanges(), layer.commitErrors()
    dock.refresh()
    dock.show_site_of(SITES[1])
    assert len(list(dock.habitats_page.view.shown())) == 2
    assert len(open_database(dock.database_path).read("habitats")) == NUMBERS["mapped"]
    tool = dock.assessed_page.tools["sitereadiness"]
    assert tool.parameters()["SITES"] == SITES[1]
    tool.run()
    wait(dock)
    assert any("READINESS" in layer.source().upper() for layer in QgsProject.instance().mapLayers().values())
    states = [row["text_code"] for row in dock.together_page.view.shown()]
    assert states == ["count_same_days"] * NUMBERS["open"]
