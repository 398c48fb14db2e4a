"""The six translations: whole, with the same placeholders, in the right letters and words."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from make_ts import read, sources

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "neaspec_plugin"
LANGUAGES = ("zh_CN", "ja", "ko", "ko_KP", "mn", "ru")
CATALOGUES = {language: read(ROOT / "i18n" / f"neaspec_{language}.ts") for language in LANGUAGES}
SOURCES = sources(PACKAGE)
PLACEHOLDER = re.compile(r"\{\w+\}")
# languages.md: names of formats, programmes and codes are the same in all languages
SAME_EVERYWHERE = re.compile(
    r"^[\W\d]*((GeoPackage|PostGIS|CSV|XLSX|PDF|HTML|JSON|QGIS|NEASPEC|IUCN|CITES|CMS|Ramsar|EAAF|KBA|WPE|ISO|SHA-256|OK|ZIP|GPX|SMART|GBIF|eBird|Movebank|TRAPPER|Camelot|camtrapR|Timelapse|Wildlife Insights|Camtrap DP|Darwin Core|Genepop|GenAlEx|km|ha|m|s|[AB]\d[a-z]?|D\d[a-z]?)[\W\d]*)*$"
)
# labels whose sense is not that of the term of the same spelling
OTHER_SENSE = {("ru", "Name")}  # of a site, «название», not of a person, «имя»
END = {".": "。.", "。": "。.", "?": "？?", ":": "：:", "…": "…"}


def rows(name):
    with open(ROOT / "resources" / "reference" / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_lost_or_unfinished(language):
    catalogue = CATALOGUES[language]
    assert sorted(catalogue) == SOURCES
    assert [source for source, text in catalogue.items() if not text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same(language):
    wrong = [
        s for s, t in CATALOGUES[language].items() if sorted(PLACEHOLDER.findall(s)) != sorted(PLACEHOLDER.findall(t))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_equals_its_english(language):
    same = [s for s, t in CATALOGUES[language].items() if s == t and not SAME_EVERYWHERE.match(PLACEHOLDER.sub("", s))]
    assert same == []


def test_ko_kp_is_not_a_copy_of_ko():
    same = [s for s, t in CATALOGUES["ko_KP"].items() if CATALOGUES["ko"].get(s) == t]
    assert len(same) <= 0.7 * len(SOURCES), f"{len(same)} of {len(SOURCES)} are the same"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_end_as_in_english(language):
    wrong = [
        (s, t) for s, t in CATALOGUES[language].items() if s[-1] in END and not t.rstrip("”»》」)）").endswith(tuple(END[s[-1]]))
        and not t.endswith(tuple(END[s[-1]]))
    ]  # fmt: skip
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_forbidden_name(language):
    forbidden = [re.compile(row["regex"]) for row in rows("names") if row["kind"] == "forbidden"]
    assert [t for t in [*CATALOGUES[language].values(), *SOURCES] for name in forbidden if name.search(t)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_double_space(language):
    assert [t for t in CATALOGUES[language].values() if "  " in t] == []


@pytest.mark.parametrize("language", ("mn", "ru"))
def test_cyrillic_words_hold_only_letters_of_the_language(language):
    allowed = "А-Яа-яЁё" + ("ӨөҮү" if language == "mn" else "")
    mixed = re.compile(rf"[{allowed}]+[^\W\d_{allowed}]|[^\W\d_{allowed}][{allowed}]")
    assert [t for t in CATALOGUES[language].values() if mixed.search(PLACEHOLDER.sub(" ", t))] == []


def test_house_style_of_each_language():
    zh, ja, kp = (CATALOGUES[language].values() for language in ("zh_CN", "ja", "ko_KP"))
    assert [t for t in zh if "你" in t or re.search(r"[\u4e00-\u9fff],[\u4e00-\u9fff]", t)] == []
    assert [t for t in ja if "レイヤー" in t or "下さい" in t] == []
    southern = (
        "컴퓨터",
        "프로그램",
        "데이터베이스",
        "레이어",
        "되었",
        "숫자",
        "횟수",
        "오류",
        "날짜",
        "연도",
        "역사",
        "영역",
        "유형",
        "버튼",
        "서버",
        "좌표",
        "업데이트",
        "러시아",
        "테이블",
        "최솟값",
        "이용",
        "연결",
    )
    assert [(word, t) for t in kp for word in southern if word in t] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_of_the_glossary_are_used(language):
    """A label that is a term confirmed for the language holds that language's word; of two senses either will do."""
    words: dict[str, set[str]] = {}
    confirmed = set()
    for row in [*rows("glossary"), *rows("interface_terms")]:
        marks = dict(part.split(":") for part in row["confidence"].split() if ":" in part)
        english, word = row["en"].split(" (")[0].casefold(), row[language]
        if not word or "{" in english:
            continue
        if marks.get(language, row["confidence"]) in ("high", "medium"):
            confirmed.add(english)
        stem = word.split(";")[0].split("（")[0].split(" (")[0].strip().casefold()
        words.setdefault(english, set()).add(stem[:-2] if language in ("mn", "ru") and len(stem) > 5 else stem)
    labels = {
        source: text.casefold() for source, text in CATALOGUES[language].items() if source.casefold() in confirmed
    }
    assert len(labels) > 20
    assert [
        (s, t)
        for s, t in labels.items()
        if (language, s) not in OTHER_SENSE and not any(stem in t for stem in words[s.casefold()])
    ] == []
