"""Texts on how a table was read: its encoding and what its columns were taken for."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "ambiguous_encoding": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The text of file {file} may be written in {first} or in {second}; its words do not tell which. Nothing was changed. Save the file as CSV in UTF-8, or choose the encoding.",
    ),
    "unknown_encoding": QT_TRANSLATE_NOOP(
        "NEASPEC", "The encoding {encoding} is not known. Nothing was read. Choose one of these: {known}."
    ),
    "guess_standard_name": QT_TRANSLATE_NOOP("NEASPEC", "The header is the name {name} of a standard."),
    "guess_word": QT_TRANSLATE_NOOP("NEASPEC", "The header is the word {name} ({language})."),
    "guess_word_with_unit": QT_TRANSLATE_NOOP(
        "NEASPEC", "The header is the word {name} ({language}) with the unit {unit}."
    ),
    "guess_part": QT_TRANSLATE_NOOP("NEASPEC", "The header contains the word {name} ({language})."),
    "language_standard": QT_TRANSLATE_NOOP("NEASPEC", "name of a standard"),
    # languages are called by their own names in every language
    "language_en": "English",
    "language_zh_CN": "中文",
    "language_ja": "日本語",
    "language_ko": "한국어",
    "language_ko_KP": "조선어",
    "language_mn": "Монгол",
    "language_ru": "Русский",
}
