"""The page among QGIS's options shows the settings, and writes them only when it is accepted."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from neaspec_plugin import settings
from neaspec_plugin.adapters.wording import interface_language
from neaspec_plugin.gui.options import OptionsFactory


@pytest.fixture
def factory(qgis_app, monkeypatch):
    monkeypatch.delenv("NEASPEC_LOCALE")
    return OptionsFactory()


def test_nothing_is_set_at_first(factory):
    page = factory.createWidget()
    assert page.language_box.currentData() == ""
    assert page.boundaries_widget.filePath() == "" and page.libraries_widget.filePath() == ""


def test_the_languages_stand_in_their_own_names(factory):
    page = factory.createWidget()
    box = page.language_box
    names = ["English", "中文（简体）", "日本語", "한국어", "조선어", "Монгол", "Русский"]
    assert [box.itemText(row) for row in range(1, box.count())] == names


def test_what_was_accepted_is_kept_and_shown_again(factory):
    page = factory.createWidget()
    page.language_box.setCurrentIndex(page.language_box.findData("ko_KP"))
    page.boundaries_widget.setFilePath("/office/경계.gpkg")
    page.libraries_widget.setFilePath("/office/libraries")
    assert settings.boundaries_file() == settings.libraries_dir() == settings.ui_locale() == ""
    page.apply()
    assert (settings.boundaries_file(), settings.libraries_dir()) == ("/office/경계.gpkg", "/office/libraries")
    assert interface_language() == "ko_KP"
    again = factory.createWidget()
    assert again.language_box.currentText() == "조선어"
    assert again.boundaries_widget.filePath() == "/office/경계.gpkg"
    again.language_box.setCurrentIndex(0)
    again.apply()
    assert settings.ui_locale() == ""


def test_a_language_that_is_none_of_the_seven_shows_as_qgis(factory):
    QgsSettings().setValue("neaspec/ui/locale", "xx")
    page = factory.createWidget()
    assert page.language_box.currentData() == ""


def test_the_memory_is_what_the_machine_has_free_until_the_user_says_how_much(factory):
    page = factory.createWidget()
    assert page.memory_box.text() == "Automatic" and settings.memory_gigabytes() == 0
    page.memory_box.setValue(16)
    page.apply()
    assert settings.memory_gigabytes() == 16 and factory.createWidget().memory_box.value() == 16


def test_the_range_layer_is_a_setting_of_its_own(factory):
    page = factory.createWidget()
    page.ranges_widget.setFilePath("/office/ranges.gpkg")
    page.apply()
    assert settings.ranges_file() == "/office/ranges.gpkg" and settings.boundaries_file() == ""
