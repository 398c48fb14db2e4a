"""Sentences in any of seven languages, whatever the interface speaks."""

from __future__ import annotations

import pytest

from neaspec_plugin.adapters import wording
from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.adapters.wording import Wording, language_of
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.schema import LANGUAGES


@pytest.mark.parametrize(
    "locale, expected",
    [
        ("zh_CN", "zh_CN"), ("zh-Hans", "zh_CN"), ("zh", "zh_CN"), ("zh_TW", "en"), ("zh-Hant", "en"),
        ("ko", "ko"), ("ko_KR", "ko"), ("ko_KP", "ko_KP"), ("ja_JP", "ja"), ("mn_MN", "mn"), ("ru_RU", "ru"),
        ("en_GB", "en"), ("fr_FR", "en"), ("C", "en"), ("", "en"),
    ],
)  # fmt: skip
def test_language_of_a_locale(locale, expected):
    assert language_of(locale) == expected


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_message_speaks_the_language(language):
    words = Wording(language)
    silent = [code for code, english in TEXTS.items() if len(english) > 40 and words.translate(english) == english]
    assert silent == []


def test_two_languages_at_once_and_the_interface_stays():
    message = Message("file_not_found", file="x.csv")
    russian, japanese = Wording("ru").text(message), Wording("ja").text(message)
    assert russian != japanese
    assert "x.csv" in russian and "x.csv" in japanese
    assert wording.tr("Cancel") == "Cancel"


def test_numbers_follow_the_language_of_the_text():
    assert Wording("en").number(1234567.891, 2) == "1,234,567.89"
    assert Wording("ru").number(1234567.891, 2) == "1\u00a0234\u00a0567,89"
    assert Wording("ja").percent(0.42) == "42%"
    assert Wording("ru").percent(0.42) == "42\u00a0%"
    assert Wording("zh_CN").span(500, 1000) == "500～1,000"
    assert Wording("en").number(None) == ""


@pytest.mark.parametrize(
    "language, expected",
    [
        ("en", "23 November 2026"),
        ("zh_CN", "2026年11月23日"),
        ("ja", "2026年11月23日"),
        ("ko", "2026년 11월 23일"),
        ("ko_KP", "2026년 11월 23일"),
        ("mn", "2026 оны 11 дүгээр сарын 23"),
        ("ru", "23 ноября 2026 г."),
    ],
)
def test_dates_in_running_text(language, expected):
    assert Wording(language).date("2026-11-23") == expected


def test_ko_kp_falls_back_on_ko_and_never_on_english():
    words = Wording("ko_KP")
    assert len(words._translators) == 2
    assert words.text(Message("cancelled")) != TEXTS["cancelled"]


def test_install_and_uninstall_leave_nothing_behind(monkeypatch):
    monkeypatch.setenv("NEASPEC_LOCALE", "ru")
    wording.install()
    assert wording.tr("Cancel") != "Cancel"
    wording.uninstall()
    assert wording.tr("Cancel") == "Cancel"
