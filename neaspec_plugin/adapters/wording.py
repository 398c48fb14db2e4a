"""Turns codes into sentences, in the interface's language or in any other.

The only module that calls Qt's ``translate`` with a variable. All texts are in the context NEASPEC.
"""

from __future__ import annotations

import html
import os
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .. import paths, settings
from ..core.messages import Message
from ..core.schema import LANGUAGES
from .texts import TEXTS

CONTEXT = "NEASPEC"
NATIVE_NAMES = {
    "en": "English",
    "zh_CN": "中文（简体）",
    "ja": "日本語",
    "ko": "한국어",
    "ko_KP": "조선어",
    "mn": "Монгол",
    "ru": "Русский",
}
FONTS = {
    "en": ("Noto Sans", "DejaVu Sans", "sans-serif"),
    "zh_CN": ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "sans-serif"),
    "ja": ("Noto Sans CJK JP", "Source Han Sans JP", "Yu Gothic", "Hiragino Sans", "sans-serif"),
    "ko": ("Noto Sans CJK KR", "Source Han Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "sans-serif"),
    "ko_KP": ("Noto Sans CJK KR", "Source Han Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "sans-serif"),
    "mn": ("Noto Sans", "DejaVu Sans", "sans-serif"),
    "ru": ("Noto Sans", "DejaVu Sans", "sans-serif"),
}
# where the form of QLocale is not the one that readers of the language expect
_LIST_JOINT = {
    "en": (", ", " and "),
    "zh_CN": ("、", "和"),
    "ja": ("、", "、"),
    "ko": (", ", " 및 "),
    "ko_KP": (", ", ", "),
    "mn": (", ", ", "),
    "ru": (", ", " и "),
}
_RANGE_JOINT = {"zh_CN": "～", "ja": "～", "ko": "~", "ko_KP": "~"}
_DATE = {
    "en": "d MMMM yyyy",
    "zh_CN": "yyyy年M月d日",
    "ja": "yyyy年M月d日",
    "ko": "yyyy년 M월 d일",
    "ko_KP": "yyyy년 M월 d일",
    "mn": "yyyy 'оны' M 'дүгээр сарын' d",
    "ru": "d MMMM yyyy 'г.'",
}

_installed: list[QTranslator] = []  # kept: Qt holds no reference of its own


def tr(text: str) -> str:
    """``text`` in the interface's language; the argument is always a plain literal."""
    return QCoreApplication.translate(CONTEXT, text)


def language_of(locale: str) -> str:
    """The one of our seven languages that a locale name means: ``zh-Hans`` -> zh_CN, ``ko_KR`` -> ko, others -> en."""
    name = locale.replace("-", "_")
    parts = name.split("_")
    if parts[0] == "zh":
        return "en" if {"TW", "HK", "MO", "Hant"} & set(parts) else "zh_CN"
    if name in LANGUAGES:
        return name
    return parts[0] if parts[0] in LANGUAGES else "en"


def interface_language() -> str:
    """The language that the plugin speaks: its own setting, else what QGIS was told, else the system's."""
    from qgis.core import QgsSettings

    own = settings.ui_locale()
    saved = QgsSettings().value("locale/userLocale", "", type=str)
    override = QgsSettings().value("locale/overrideFlag", False, type=bool)
    return language_of(own or (saved if saved and override else QLocale().name()))


def _catalogues(language: str) -> list[str]:
    """ko first and ko_KP over it, so that a string missing in ko_KP still speaks Korean."""
    return ["ko", "ko_KP"] if language == "ko_KP" else [] if language == "en" else [language]


def _load(language: str) -> list[QTranslator]:
    loaded = []
    for name in _catalogues(language):
        translator = QTranslator()
        if translator.load(os.path.join(paths.i18n_dir(), f"neaspec_{name}.qm")):
            loaded.append(translator)
    return loaded


def install() -> None:
    """Make ``tr`` speak the interface's language; a second call changes the language."""
    uninstall()
    for translator in _load(interface_language()):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def uninstall() -> None:
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())


class Wording:
    """Sentences, numbers and dates in one language, whatever the interface speaks."""

    def __init__(self, language: str | None = None):
        self.language = language or interface_language()
        self._translators = list(reversed(_load(self.language)))
        self._locale = QLocale("ko" if self.language == "ko_KP" else self.language)

    def translate(self, english: str) -> str:
        for translator in self._translators:
            found = translator.translate(CONTEXT, english.encode("utf-8"))  # Qt 5's binding takes a str as ASCII only
            if found:
                return found
        return english

    def text(self, message: Message | str | None) -> str:
        """The sentence of a message; a plain string is data and comes back as it is."""
        if message is None:
            return ""
        if isinstance(message, str):
            return message
        return self.translate(TEXTS[message.code]).format(**self._filled(message.params))

    def word(self, vocabulary: str, value: str | None) -> str:
        """The word of a closed vocabulary, as the text ``<vocabulary>_<value>`` has it."""
        return self.text(Message(f"{vocabulary}_{value}")) if value else ""

    def html(self, message: Message | str | None) -> str:
        return html.escape(self.text(message))

    def number(self, value: float | int | None, decimals: int = 0) -> str:
        """A number as readers of the language write it; empty where there is none."""
        if value is None or value != value:
            return ""
        if decimals == 0:
            return self._locale.toString(round(value))
        return self._locale.toString(float(value), "f", decimals)

    def percent(self, share: float | None, decimals: int = 0) -> str:
        if share is None or share != share:
            return ""
        sign = "\u00a0%" if self.language == "ru" else "%"
        return self.number(100 * share, decimals) + sign

    def span(self, low: float, high: float) -> str:
        joint = _RANGE_JOINT.get(self.language, "–")
        return self.number(low) if low == high else f"{self.number(low)}{joint}{self.number(high)}"

    def date(self, iso: str) -> str:
        """An ISO date in the form that the language uses in running text."""
        from qgis.PyQt.QtCore import QDate, Qt

        day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
        return self._locale.toString(day, _DATE[self.language]) if day.isValid() else iso

    def listed(self, items: list[str]) -> str:
        between, last = _LIST_JOINT[self.language]
        return items[0] if len(items) == 1 else between.join(items[:-1]) + last + items[-1] if items else ""

    def _filled(self, params: Mapping[str, Any]) -> dict[str, str]:
        return {key: self._parameter(value) for key, value in params.items()}

    def _parameter(self, value: Any) -> str:
        if isinstance(value, Message):
            return self.text(value)
        if isinstance(value, bool) or value is None:
            return str(value)
        if isinstance(value, int):
            return self.number(value)
        if isinstance(value, float):
            return self.number(value, 0 if value.is_integer() else 2)
        if isinstance(value, (list, tuple)):
            return self.listed([self._parameter(item) for item in value])
        return str(value)
