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
    "language_en": QT_TRANSLATE_NOOP("NEASPEC", "English"),
    "language_zh_CN": QT_TRANSLATE_NOOP("NEASPEC", "Chinese"),
    "language_ja": QT_TRANSLATE_NOOP("NEASPEC", "Japanese"),
    "language_ko": QT_TRANSLATE_NOOP("NEASPEC", "Korean"),
    "language_ko_KP": QT_TRANSLATE_NOOP("NEASPEC", "Korean of the DPR Korea"),
    "language_mn": QT_TRANSLATE_NOOP("NEASPEC", "Mongolian"),
    "language_ru": QT_TRANSLATE_NOOP("NEASPEC", "Russian"),
}
