"""The Sites dock: what it shows comes from the database, what it writes goes through a form, what it runs are algorithms."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView

from neaspec_plugin.adapters import styles
from neaspec_plugin.adapters.database import open_database

SITE = "RUS-KHANKA"
ROWS = {
    "assessments": [
        {"assessment_id": f"{SITE}@{year}@{office}", "site_id": SITE, "year": year, "office": office, "state": state,
         "photographs": f"roll {year}; https://archive.example/{year}?a=1&b=<2>"}
        for year, office, state in ((2023, "simulated one", "poor"), (2024, "simulated one", "good"),
                                    (2024, "simulated two", "poor"))
    ],
    "assessment_species": [
        {"assessment_id": f"{SITE}@2024@simulated one", "site_id": SITE, "species_id": "WNC", "season": "breeding",
         "count_min": 12, "count_max": 1400, "unit": "individuals"}
    ],
    "threats": [{"threat_id": "t1", "site_id": SITE, "kind": "7.2", "scope": "most", "severity": "slow"}],
    "stakeholders": [
        {"stakeholder_id": "s1", "organisation": "simulated reserve", "country_iso3": "RUS", "role": "manages",
         "site_ids": SITE, "person": "Simulated Person", "contact": "simulated contact", "consent": "yes"}
    ],
    "recommendations": [
        {"recommendation_id": "r1", "level": "site", "addressee": SITE, "text_code": "keep_water_level",
         "issued": "2024-01-01", "due": "2025-01-01", "status": "open"},
        {"recommendation_id": "r2", "level": "country", "addressee": "RUS", "text": "simulated free words",
         "issued": "2024-01-01", "status": "done", "closed": "2024-06-01"},
    ],
}  # fmt: skip


@pytest.fixture
def assessed(office):
    with open_database(office).transaction() as writer:
        for table, rows in ROWS.items():
            writer.insert(table, pd.DataFrame(rows))
    return office


@pytest.fixture
def dock(iface, provider, assessed):
    from neaspec_plugin.gui.docks.sites_dock import SitesDock

    dock = SitesDock(iface)
    dock.database_widget.setFilePath(assessed)
    yield dock
    dock.stop()
    dock.deleteLater()
    QgsProject.instance().clear()


def test_sites_are_listed_with_their_latest_year_and_filtered(dock):
    page = dock.assessed_page
    names = {site.site_id: site for site in page.view.shown()}
    assert names[SITE].assessed == 2024 and len(names) == len(open_database(dock.database_path).read("sites"))
    page.country_box.setCurrentIndex(page.country_box.findData("RUS"))
    assert {"RUS" in site.countries for site in page.view.shown()} == {True}
    page.text_edit.setText("khanka")
    assert [site.site_id for site in page.view.shown()] == [SITE]


def test_two_offices_stand_side_by_side_and_no_person_is_shown(dock):
    dock.show_site_of(SITE)
    text = dock.assessed_page.page.toPlainText()
    for told in ("2024 · simulated one", "2024 · simulated two", "Good", "Poor", "12–1,400", "simulated reserve"):
        assert told in text, told
    assert "2023" not in text
    assert text.count("Photographs (references): roll 2024; https://archive.example/2024?a=1&b=<2>") == 2
    assert "href" not in dock.assessed_page.page.toHtml()  # told, not opened
    assert "Simulated Person" not in text and "simulated contact" not in text


def test_of_one_year_the_site_s_own_office_stands_first_and_is_proposed(dock, monkeypatch):
    from neaspec_plugin.gui.docks import sites_assessed

    own = {"assessment_id": f"{SITE}@2024@zapovednik", "site_id": SITE, "year": 2024, "office": "simulated zapovednik",
           "office_country": "RUS", "state": "good"}  # fmt: skip
    with open_database(dock.database_path).transaction() as writer:
        writer.insert("assessments", pd.DataFrame([own]))
    dock.refresh()
    dock.show_site_of(SITE)
    text = dock.assessed_page.page.toPlainText()
    assert text.index("2024 · simulated zapovednik") < text.index("2024 · simulated one")
    asked = []
    monkeypatch.setattr(sites_assessed, "open_entry", lambda *given: asked.append(given))
    dock.assessed_page.open_form("assessment_habitats")
    assert next(iter(asked[0][-1])) == own["assessment_id"]


def test_late_recommendations_stand_first_and_lead_to_their_site(dock):
    page = dock.together_page
    assert [row["recommendation_id"] for row in page.view.shown()] == ["r1", "r2"]
    page.state_box.setCurrentIndex(page.state_box.findData("late"))
    assert [row["recommendation_id"] for row in page.view.shown()] == ["r1"]
    page._open_site(page.view.filter.index(0, 0))
    assert dock.profile.site.site_id == SITE and dock.tabs.currentIndex() == 0


def test_a_recommendation_is_closed_in_its_form(dock, monkeypatch):
    from qgis.gui import QgsAttributeDialog

    def filled_in(dialog):
        form = dialog.attributeForm()
        form.changeAttribute("status", "done")
        form.changeAttribute("closed", "2025-02-03")
        return int(form.save())

    monkeypatch.setattr(QgsAttributeDialog, "exec", filled_in)
    page = dock.together_page
    assert not page.change_button.isEnabled()
    page.view.select(lambda row: row["recommendation_id"] == "r1")
    assert page.change_button.isEnabled()
    page.change_button.click()
    rows = open_database(dock.database_path).read("recommendations").set_index("recommendation_id")
    assert rows.loc["r1", ["status", "due"]].astype(str).tolist() == ["done", "2025-01-01"]
    assert str(rows.loc["r1", "closed"])[:10] == "2025-02-03" and rows.loc["r2", "closed"] is not None
    assert [row["state"] for row in page.view.shown()] == ["done", "done"]


def test_the_joint_area_of_a_site_is_the_site_and_its_partners_across_the_border(dock):
    page = dock.together_page
    assert page.known() == {"OWN_AREAS": ""}  # all areas
    dock.show_site_of(SITE)
    assert page.known() == {"OWN_SITES": f"{SITE};CHN-XINGKAI"}
    page.area_box.setCurrentIndex(page.area_box.findData("altai"))
    assert page.known() == {"AREA": ["altai"]}
    assert page.tools["jointstudy"].parameters()["AREA"] == ["altai"]


def test_one_click_sets_up_the_drawing_of_habitats(dock):
    dock.show_site_of(SITE)
    dock.habitats_page.draw()
    layers = [
        one for one in QgsProject.instance().mapLayers().values() if one.customProperty(styles.ROLE) == "habitats"
    ]
    assert len(layers) == 1 and layers[0].isEditable()
    assert QgsProject.instance().topologicalEditing()
    dock.habitats_page.draw()  # a second click finds the same layer
    assert len(QgsProject.instance().mapLayers()) == 1
    assert layers[0].rollBack()


@pytest.mark.parametrize("table", ["assessments", "threats", "stakeholders", "recommendations"])
def test_a_form_writes_one_row_about_the_site(dock, table, monkeypatch):
    from qgis.gui import QgsAttributeDialog

    def filled_in(dialog):
        layer, feature = dialog.attributeForm().layer(), QgsFeature(dialog.feature())
        if table == "assessments":
            feature["office"] = "simulated three"
        assert layer.addFeature(feature)
        return 1

    monkeypatch.setattr(QgsAttributeDialog, "exec", filled_in)
    before = open_database(dock.database_path).read(table)
    dock.show_site_of(SITE)
    dock.assessed_page.open_form(table)
    after = open_database(dock.database_path).read(table)
    new = after[~after.iloc[:, 0].isin(before.iloc[:, 0])]
    assert len(new) == 1
    about = new.iloc[0]["site_id" if "site_id" in new else "site_ids"]
    assert about == SITE


PARTS = {
    "assessment_species": {"species_id": "HC", "season": "breeding", "count_max": 9},
    "assessment_habitats": {"habitat_list": "iucn", "habitat_type": "5.4"},
}


@pytest.mark.parametrize(("table", "told"), PARTS.items())
def test_numbers_and_habitats_are_entered_into_an_assessment(dock, table, told, monkeypatch):
    from qgis.gui import QgsAttributeDialog

    offered = []

    def filled_in(dialog):
        layer, feature = dialog.attributeForm().layer(), QgsFeature(dialog.feature())
        setup = layer.editorWidgetSetup(layer.fields().lookupField("assessment_id"))
        offered.extend(key for one in setup.config()["map"] for key in one.values())
        for name, value in told.items():
            feature[name] = value
        assert layer.addFeature(feature)
        return 1

    monkeypatch.setattr(QgsAttributeDialog, "exec", filled_in)
    dock.show_site_of(SITE)
    dock.assessed_page.open_form(table)
    rows = open_database(dock.database_path).read(table, told)
    assert rows[["site_id", "assessment_id"]].values.tolist() == [[SITE, offered[0]]]
    assert set(offered) == {f"{SITE}@2024@simulated one", f"{SITE}@2024@simulated two"}


def test_without_an_assessment_neither_numbers_nor_habitats_can_be_entered(dock):
    dock.show_site_of(SITE)
    entries = dock.assessed_page.entries
    assert all(entries[table].isEnabled() for table in PARTS)
    dock.show_site_of("RUS-LLNP")
    assert not any(entries[table].isEnabled() for table in PARTS) and entries["assessments"].isEnabled()


def test_a_form_that_is_left_writes_nothing(dock, monkeypatch):
    from qgis.gui import QgsAttributeDialog

    monkeypatch.setattr(QgsAttributeDialog, "exec", lambda dialog: 0)
    dock.show_site_of(SITE)
    dock.assessed_page.open_form("threats")
    assert len(open_database(dock.database_path).read("threats")) == 1


def test_each_algorithm_of_the_theme_is_one_click_away(dock):
    pages = (dock.assessed_page, dock.habitats_page, dock.together_page)
    assert [name for page in pages for name in page.tools] == [
        "assessmentform", "importassessments", "sitereadiness", "exportsitesheet", "conservationplan",
        "checkhabitats", "habitatchange", "restorationneeds", "jointstudy", "threatmap", "progressreport",
    ]  # fmt: skip


def test_the_list_of_wetlands_to_restore_opens_and_knows_the_lost_ones_on_the_map(dock, wait, monkeypatch):
    opened = []
    monkeypatch.setattr(dock.iface, "showAttributeTable", opened.append, raising=False)
    lost = QgsVectorLayer("Polygon?crs=EPSG:4326&field=before&field=after&field=country_iso3", "lost", "memory")
    feature = QgsFeature(lost.fields())
    feature.setAttributes(["5.4", "14.1", "RUS"])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((132.4 44.9, 132.41 44.9, 132.41 44.91, 132.4 44.9))"))
    lost.dataProvider().addFeature(feature)
    styles.style(lost, "wetlands_lost", dock.words)
    QgsProject.instance().addMapLayer(lost)
    tool = dock.habitats_page.tools["restorationneeds"]
    assert tool.parameters()["LOST"] == lost.id()
    tool.run()
    wait(dock)
    assert [(layer.isSpatial(), layer.featureCount()) for layer in opened] == [(False, 1)]
    roles = [one.customProperty(styles.ROLE) for one in QgsProject.instance().mapLayers().values()]
    assert "restoration_needs" in roles


def test_every_control_has_a_name_for_screen_readers(dock):
    for kind in (QAbstractButton, QComboBox, QTableView):
        for widget in dock.findChildren(kind):
            if widget.parent() is not None and widget.isVisibleTo(dock) and not widget.objectName().startswith("qt_"):
                assert (
                    widget.accessibleName()
                    or getattr(widget, "text", lambda: "")()
                    or isinstance(widget.parent(), (QLineEdit, QComboBox))
                ), widget


def test_without_a_database_the_dock_says_what_to_do(iface, provider):
    from neaspec_plugin.gui.docks.sites_dock import SitesDock

    dock = SitesDock(iface)
    dock.database_widget.setFilePath("")
    assert dock.assessed_page.sites == [] and "Choose a site" in dock.assessed_page.page.toPlainText()
    dock.stop()
    dock.deleteLater()
