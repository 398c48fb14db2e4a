"""The Detections dock: what it shows comes from the database, what it does it does by algorithms."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject
from simulated_packages import DEPLOYMENTS, observation, write_package

from neaspec_plugin.adapters.database import open_database


@pytest.fixture
def dock(iface, provider, office):
    from neaspec_plugin.gui.docks.detections_dock import DetectionsDock

    dock = DetectionsDock(iface)
    dock.database_widget.setFilePath(office)
    yield dock
    dock.stop()
    dock.deleteLater()


@pytest.fixture
def package(tmp_path):
    rows = [observation(n) for n in range(4)] + [observation(4, eventEnd="2024-04-01T00:00:00Z")]
    return write_package(tmp_path / "simulated", DEPLOYMENTS, rows)


@pytest.fixture
def filled_dock(dock, package, wait):
    dock.import_page.file_widget.setFilePath(str(package))
    dock.import_page.take_in()
    wait(dock)
    return dock


def test_a_file_is_told_by_its_content_before_anything_is_taken_in(dock, package, tmp_path):
    page = dock.import_page
    assert not page.import_button.isEnabled()
    page.file_widget.setFilePath(str(package))
    assert page.format_label.text() == "Recognised: Camtrap DP."
    assert page.import_button.isEnabled() and page.columns_button.isHidden()
    nonsense = tmp_path / "simulated.bin"
    nonsense.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    page.file_widget.setFilePath(str(nonsense))
    assert not page.import_button.isEnabled()
    page.file_widget.setFilePath("")
    assert "drop one here" in page.format_label.text()


def test_an_import_shows_its_account_its_records_and_its_flags(filled_dock):
    assert "Records read: 7; kept: 7" in filled_dock.import_page.account.toPlainText()
    assert "Records: 5 of 5" in filled_dock.records_page.sums.text()
    assert filled_dock.records_page.chart.chart is not None
    codes = {issue["code"] for issue in filled_dock.flags_page.model.issues}
    assert "outside_deployment" in codes


def test_filters_narrow_the_records_and_the_map_alike(filled_dock):
    page = filled_dock.records_page
    page.species_box.setCurrentIndex(page.species_box.findData("AL"))
    page.show_records()
    assert "Records: 0 of 5" in page.sums.text()
    page.species_box.setCurrentIndex(page.species_box.findData("AT"))
    page.show_records()
    page.show_on_map()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 5
    page.species_box.setCurrentIndex(page.species_box.findData("AL"))
    page.show_on_map()
    assert layer.featureCount() == 0
    QgsProject.instance().clear()


def test_a_decision_is_kept_with_who_took_it(filled_dock, wait):
    page = filled_dock.flags_page
    place = [issue["code"] for issue in page.model.issues].index("outside_deployment")
    page.view.selectRow(page.filter.mapFromSource(page.model.index(place, 0)).row())
    page.reviewer_edit.setText("simulated reviewer")
    page.note_edit.setText("the clock was late")
    page.decide("accept")
    wait(filled_dock)
    (issue,) = (
        open_database(filled_dock.database_path)
        .read("import_issues", {"code": "outside_deployment"})
        .to_dict("records")
    )
    assert (issue["decision"], issue["reviewer"], issue["review_note"]) == (
        "accept",
        "simulated reviewer",
        "the clock was late",
    )


def test_a_refused_run_is_told_in_a_sentence(dock):
    dock.flags_page.decide("accept")
    assert not dock.runner.is_running() or True
    dock.database_widget.setFilePath("")
    dock.import_page.take_in()
    assert dock.message_bar.currentItem().text().startswith("There is no conservation database yet.")


def test_the_share_page_asks_for_what_the_algorithm_takes(dock):
    page = dock.share_page
    page.country_box.setCurrentIndex(page.country_box.findData("RUS"))
    page.recipient_box.setCurrentText("member")
    page.output_widget.setFilePath("simulated.zip")
    told = page.parameters()
    assert (told["COUNTRY"], told["RECIPIENT"], told["REPORT"]) == ("RUS", "member", "simulated.html")
    assert "PASSPHRASE" not in told


def test_the_mapping_dialog_guesses_and_keeps_a_profile(provider, tmp_path):
    from neaspec_plugin.adapters.wording import Wording
    from neaspec_plugin.core.detections.mapping import Profile
    from neaspec_plugin.gui.dialogs.mapping_dialog import MappingDialog

    table = tmp_path / "simulated.csv"
    table.write_bytes("物种,日期,纬度,经度,x9\n东北虎,2016-03-02,43.1,131.2,x\n".encode("gb18030"))
    dialog = MappingDialog(str(table), Profile(), Wording("en"))
    assert dialog.profile().mapping == {"species": "物种", "date": "日期", "latitude": "纬度", "longitude": "经度"}
    assert "Chinese" in dialog.fields.item(0, 2).text() or "中文" in dialog.fields.item(0, 2).text()
    dialog.boxes["declaredSide"].setCurrentText("=CHN")
    dialog.boxes["remarks"].setCurrentText("no such column")
    kept = tmp_path / "simulated.neaspec-mapping.json"
    dialog.save_profile(str(kept))
    assert json.loads(kept.read_text(encoding="utf-8"))["mapping"]["declaredSide"] == "=CHN"
    other = MappingDialog(str(table), Profile(), Wording("en"))
    other.load_profile(str(kept))
    assert other.profile() == dialog.profile()
