"""The tutorial: two offices at one lake, step by step. ``make_help`` makes its page in each language.

``LABELS`` are texts of the interface and ``NUMBERS`` what really running it gives: a test runs every step and holds both
against it, so that the page cannot say anything else.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...translate_noop import QT_TRANSLATE_NOOP

FILES = (
    "assessment_xingkai_zh_CN.xlsx",
    "assessment_khanka_ru.xlsx",
    "exercise_habitats_khanka.geojson",
)
LABELS = {
    "species_dock": "Flagship species",
    "load": "Load layers",
    "sites_dock": "Sites",
    "assessment": "Assessment",
    "site_name": "Name of the site",
    "form": "Make a form for site assessments",
    "import": "Import site assessments",
    "habitats": "Habitats",
    "draw": "Draw habitats",
    "check": "Check a habitat map",
    "readiness": "Readiness of sites for designation",
    "missing": "What is missing",
    "together": "Joint work",
    "joint": "Study a joint area on both sides",
    "joint_area": "Joint area",
    "progress": "Write progress report",
}
NUMBERS = {
    "year": 2026,
    "cranes": 127,
    "kept": 5,
    "blank_chn": 2,
    "blank_rus": 4,
    "mapped": 3,
    "area": 8704,
    "issues": 3,
    "ris": 15,
    "ris_chn": 3,
    "ris_rus": 7,
    "ris_before": 5,
    "together_sites": 2,
    "assessments": 2,
    "open": 2,
}


@dataclass(frozen=True)
class Step:
    """What to click, the same as commands, and what is seen then."""

    do: tuple[str, ...]
    commands: tuple[str, ...]
    see: tuple[str, ...]


TITLE = QT_TRANSLATE_NOOP("NEASPEC", "Tutorial: two offices at Lake Khanka / Xingkai")
INTRODUCTION = (
    QT_TRANSLATE_NOOP(
        "NEASPEC",
        "An office on each side of the lake assesses its site, and then both look at the lake together.",
    ),
    QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The offices, the recommendations and the drawn habitats are an exercise and no facts. The areas and the species are published facts, and each names the row of the reference tables that tells it. What no row tells is left empty or unknown.",
    ),
    QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each step can be clicked in QGIS or run by the commands below it. In commands, write whole paths in place of the names of files; on Debian 12 the program is called qgis_process.bin.",
    ),
    QT_TRANSLATE_NOOP("NEASPEC", "Files of the exercise:"),
)
STEPS = (
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Open “{species_dock}” in the menu NEASPEC, choose a file for a new database and press “{load}”.",
            ),
        ),
        (
            "qgis_process plugins enable neaspec_plugin",
            "qgis_process run neaspec:createdatabase -- DATABASE=exercise.gpkg",
            "qgis_process run neaspec:loadflagshiplayers -- DATABASE=exercise.gpkg PROJECT=exercise.qgz",
        ),
        (QT_TRANSLATE_NOOP("NEASPEC", "The map shows the key sites whose place is known."),),
    ),
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Open “{sites_dock}” in the same menu, write CHN-XINGKAI under “{site_name}” and choose the site in the list. Press the button … beside “{form}” and choose the country and name of the office, the year {year} and the language. Do the same for RUS-KHANKA.",
            ),
        ),
        (
            "qgis_process run neaspec:assessmentform -- DATABASE=exercise.gpkg SITES=CHN-XINGKAI COUNTRY=CHN YEAR=2026 LANGUAGE=zh_CN FORM=form_xingkai.xlsx",
            "qgis_process run neaspec:assessmentform -- DATABASE=exercise.gpkg SITES=RUS-KHANKA COUNTRY=RUS YEAR=2026 LANGUAGE=ru FORM=form_khanka.xlsx",
        ),
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Two spreadsheets are written, which an office fills in without QGIS. The files of the exercise are filled in already, one in Chinese and one in Russian.",
            ),
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "White-naped Cranes that a source tells of at CHN-XINGKAI in autumn: {cranes}, without a year. So the form holds no number; for RUS-KHANKA none is published.",
            ),
        ),
    ),
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC", "Press “{import}” and choose the first spreadsheet of the exercise; then the second."
            ),
        ),
        (
            "qgis_process run neaspec:importassessments -- DATABASE=exercise.gpkg INPUT=assessment_xingkai_zh_CN.xlsx",
            "qgis_process run neaspec:importassessments -- DATABASE=exercise.gpkg INPUT=assessment_khanka_ru.xlsx",
        ),
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Rows kept of each file: {kept}. Rows left blank in the first file: {blank_chn}; in the second: {blank_rus}, with the Hooded Crane, which is unconfirmed at RUS-KHANKA.",
            ),
        ),
    ),
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Under “{habitats}” press “{draw}”. Draw polygons, or open the file of habitats, copy its polygons and paste them into the layer. Save the layer, then press “{check}”.",
            ),
        ),
        (
            "ogr2ogr -append exercise.gpkg exercise_habitats_khanka.geojson -nln habitats -nlt PROMOTE_TO_MULTI",
            "qgis_process run neaspec:checkhabitats -- DATABASE=exercise.gpkg ISSUES=issues.gpkg SUMMARY=issues.csv",
        ),
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Mapped habitats: {mapped}, together {area} ha. Issues: {issues}, one for each polygon without a method, for nobody has surveyed it.",
            ),
        ),
    ),
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Under “{assessment}” press the button … beside “{readiness}” and write CHN-XINGKAI;RUS-KHANKA as sites.",
            ),
        ),
        (
            'qgis_process run neaspec:sitereadiness -- DATABASE=exercise.gpkg "SITES=CHN-XINGKAI;RUS-KHANKA" LANGUAGE=ru READINESS=readiness.csv MISSING=missing.csv',
        ),
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Required items of the Ramsar sheet that have a place in the database: {ris}. Answered for CHN-XINGKAI: {ris_chn}; for RUS-KHANKA: {ris_rus}, before the import {ris_before}. The form added who says so and when. CHN-XINGKAI gained nothing, for values of low confidence are no answers.",
            ),
            QT_TRANSLATE_NOOP(
                "NEASPEC", "The table “{missing}” tells of each item why it is missing and what mends it."
            ),
        ),
    ),
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "The lake is no joint area of the programme, but its sites are linked across the border. Under “{together}” leave both of them chosen as “{joint_area}” and press “{joint}”.",
            ),
        ),
        (
            'qgis_process run neaspec:jointstudy -- DATABASE=exercise.gpkg "OWN_SITES=CHN-XINGKAI;RUS-KHANKA" LANGUAGE=ru SITES=joint_sites.gpkg COUNTS=joint_counts.csv HTML=joint.html',
        ),
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "Sites side by side, each with its office and year: {together_sites}. Neither side has shared a count, and that is not zero.",
            ),
        ),
    ),
    Step(
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC", "Press “{progress}” and choose a first day before the import and a last day not before it."
            ),
        ),
        (
            "qgis_process run neaspec:progressreport -- DATABASE=exercise.gpkg FROM=2026-01-01 TO=2026-12-31 LANGUAGE=ru HTML=progress.html CHANGES=changes.csv",
        ),
        (
            QT_TRANSLATE_NOOP(
                "NEASPEC",
                "New site assessments: {assessments}, one of each country. Open recommendations: {open}. Without a day of issue they are not called new.",
            ),
        ),
    ),
)
LACKING = (
    QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Counts of both sides on the same days: none is published. Where both offices import theirs, the joint view adds them.",
    ),
    QT_TRANSLATE_NOOP(
        "NEASPEC", "The boundary of each site: only a point is published. An office draws it into the table sites."
    ),
    QT_TRANSLATE_NOOP(
        "NEASPEC", "Threats, organisations and the method of mapping: no row tells them, but each office knows its own."
    ),
    QT_TRANSLATE_NOOP("NEASPEC", "Delete the database of the exercise before real work begins."),
)
