"""Filled-in forms of site assessments; every office, number and person in them is simulated."""

from __future__ import annotations

import datetime as dt

from neaspec_plugin.core.assessments.cells import Known
from neaspec_plugin.core.assessments.form import SHEETS, columns
from neaspec_plugin.core.assessments.lexicon import Lexicon

TODAY = dt.date(2026, 6, 1)
ENGLISH_TITLES = {
    "assessments": "Site assessments",
    "assessment_species": "Numbers",
    "assessment_habitats": "Habitats",
    "threats": "Threats",
    "stakeholders": "Stakeholders",
    "recommendations": "Recommendations",
}
RUSSIAN_TITLES = {
    "assessments": "Оценки",
    "assessment_species": "Численность",
    "assessment_habitats": "Местообитания",
    "threats": "Угрозы",
    "stakeholders": "Участники",
    "recommendations": "Рекомендации",
}
ENGLISH = {
    "condition": {"good": "Good", "poor": "Poor", "unknown": "Condition unknown"},
    "yes_no": {"yes": "yes", "no": "no"},
    "season": {"breeding": "breeding", "wintering": "wintering", "spring_passage": "spring passage"},
    "unit": {"individuals": "individuals", "pairs": "pairs"},
    "habitat_list": {"iucn": "IUCN habitat classes", "plain": "Plain habitat classes"},
    "habitat_class_iucn": {
        "5.1": "5.1 wetlands: rivers",
        "5.10": "5.10 wetlands: tundra",
        "1.4": "1.4 forest: temperate",
    },
    "habitat_class_plain": {"wetland": "wetland"},
    "threat_class": {"5.1": "5.1 Hunting", "9": "9 Pollution"},
    "threat_severity": {"rapid": "Rapid loss (over 30 % in 10 years)", "slow": "Slow loss"},
    "threat_scope": {"whole": "Whole (over 90 %)", "few": "Little"},
    "addressee_level": {"country": "Country", "site": "Site", "subregional": "Subregion"},
    "recommendation": {"restore_habitat": "Restore the habitat", "other": "Other recommendation"},
    "recommendation_status": {"open": "Open", "done": "Done"},
    "stakeholder_kind": {"authority": "Authority", "ngo": "Non-governmental organisation"},
    "stakeholder_role": {"manages": "Manages the site", "studies": "Studies the site"},
}
RUSSIAN = {
    "condition": {"good": "Хорошее", "poor": "Плохое", "unknown": "Не известно"},
    "yes_no": {"yes": "да", "no": "нет"},
    "season": {"breeding": "гнездование", "wintering": "зимовка", "spring_passage": "весенний пролёт"},
    "unit": {"individuals": "особи", "pairs": "пары"},
}


def lexicon() -> Lexicon:
    """English, and Russian in part; Russian headers are the field's name in angle brackets."""
    turned = {
        language: {vocabulary: {word: code for code, word in known.items()} for vocabulary, known in words.items()}
        for language, words in (("en", ENGLISH), ("ru", RUSSIAN))
    }
    for vocabulary in ("habitat_class_iucn", "threat_class"):
        turned["en"][vocabulary] |= {word.split(" ", 1)[1]: code for word, code in turned["en"][vocabulary].items()}
    return Lexicon(
        {
            "en": {title: table for table, title in ENGLISH_TITLES.items()},
            "ru": {title: table for table, title in RUSSIAN_TITLES.items()},
        },
        {
            "en": {table: {label(one.name): one.name for one in columns(table)} for table in SHEETS},
            "ru": {table: {f"поле {one.name}": one.name for one in columns(table)} for table in SHEETS},
        },
        turned,
    )


def label(name: str) -> str:
    """The English header of a field in these forms."""
    return f"The {name.replace('_', ' ')}"


def known(**more) -> Known:
    """Two sites with names in two languages, two species, one corridor."""
    base = {
        "sites": frozenset({"MNG-X", "RUS-Y"}),
        "today": TODAY,
        "site_names": {"simulated lake": "MNG-X", "озеро выдуманное": "MNG-X", "simulated taiga": "RUS-Y"},
        "species": {"hooded crane": "HC", "hc": "HC", "白头鹤": "HC", "черный журавль": "HC", "amur tiger": "AT"},
        "corridors": {"simulated corridor": "C-1", "c-1": "C-1"},
        "countries": {"mng": "MNG", "mongolia": "MNG", "монголия": "MNG", "rus": "RUS"},
    }
    return Known(**{**base, **more})


def form(rows: dict[str, list[dict]], language: str = "en") -> dict[str, list[list[str]]]:
    """Cells of all sheets; ``rows``: {table: rows as {field: text}}."""
    titles = RUSSIAN_TITLES if language == "ru" else ENGLISH_TITLES
    sheets = {}
    for table in SHEETS:
        names = [one.name for one in columns(table)]
        head = [f"поле {name}" if language == "ru" else label(name) for name in names]
        sheets[titles[table]] = [head, *([str(row.get(name, "")) for name in names] for row in rows.get(table, []))]
    return sheets


SITE = {"site_id": "MNG-X", "year": "2025", "office": "Simulated Office", "state": "Good"}
WHOLE = {
    "assessments": [{**SITE, "area_ha": "12.5", "date": "2025-05-31", "office_country": "Mongolia"}],
    "assessment_species": [
        {"site_id": "MNG-X", "year": "2025", "species_id": "Hooded Crane", "season": "breeding", "count_min": "10", "count_max": "20", "unit": "individuals"},
        {"site_id": "Simulated Lake", "species_id": "HC", "season": "spring passage", "count_min": "1,200"},
    ],
    "assessment_habitats": [{"site_id": "MNG-X", "year": "2025", "habitat_list": "IUCN habitat classes", "habitat_type": "wetlands: rivers", "condition": "Poor", "restoration": "yes"}],
    "threats": [
        {"site_id": "MNG-X", "year": "2025", "kind": "5.1 Hunting", "severity": "Rapid loss (over 30 % in 10 years)", "species_ids": "Hooded Crane; Amur Tiger"},
        {"kind": "9", "corridor_id": "Simulated corridor", "severity": "Slow loss"},
    ],
    "stakeholders": [{"organisation": "Simulated Administration", "kind": "Authority", "country_iso3": "MNG", "role": "Manages the site", "site_ids": "MNG-X", "person": "A. Simulated", "contact": "1", "consent": "yes", "consent_date": "2025-01-01"}],
    "recommendations": [{"level": "Country", "addressee": "Mongolia", "text_code": "Restore the habitat", "site_ids": "MNG-X", "status": "Open", "due": "2027-01-01"}],
}  # fmt: skip
