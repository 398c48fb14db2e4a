"""The help of the algorithms of ``processing/assessments/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "assessmentform": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes a spreadsheet in which an office fills in the assessments of its key sites: condition, protection and measures, numbers, habitats, threats, stakeholders and recommendations. It needs no QGIS to be filled in.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "In: the sites of a country, or those named in SITES. Out: one sheet for each table, with headers and words in the language chosen, a sheet of the words to choose from, and one that says how to fill in. Sites and the seasons of their listed species are filled in already.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "State, pressure and response are asked as in the monitoring of Important Bird Areas (BirdLife International 2006); threats are those of the IUCN-CMP classification (Salafsky et al. 2008).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: only XLSX has lists to choose from, and other words can be typed all the same; the import checks them. It holds no places.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, COUNTRY MNG, YEAR 2026, LANGUAGE mn, FORM sites_2026.xlsx.",
        ),
    ),
    "importassessments": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Reads forms that offices filled in, one or a folder of them, and takes them into the database: all of it or nothing. Sheets, headers and words may be in any of the seven languages.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Every filled row is kept or rejected; each defect is told with file, sheet, row, column and mend. A form of the same office, site and year updates the earlier one: what changed and what is gone is counted and listed among the issues of the import. The same file again changes nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Where two offices assessed the same site in the same year, both stay, and the answers in which they differ stand side by side. Nothing is averaged and none wins.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: a person named without consent is left out, with the contact; in free texts the same full name, number or address becomes “…”, other ways of writing it stay. Where a row was rejected, earlier rows of its site stay. Rows typed into the database by hand are never removed.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: INPUT forms_2026, DATABASE neaspec.gpkg, ACCOUNT account.csv, REJECTED defects.csv, CONFLICTS differing.csv.",
        ),
    ),
    "threatmap": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Shows the threats to sites and corridors by their impact, sums them by species, corridor and site, and tells which organisation is responsible where. Persons are never shown.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Impact is the sum of the scores of timing, scope and severity, 0 to 3 each (BirdLife International 2006): 8 or 9 is high, 6 or 7 medium, 3 to 5 low. A zero in one of them makes it negligible. Where one is not known and none is zero, the impact is unknown. Kinds are those of the IUCN-CMP classification (Salafsky et al. 2008).",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Of each office's assessments of a site the newest counts. A threat lies on a corridor if it names the corridor, is drawn within half its width, or concerns a site at its end. Without a width, the precision of the corridor's place counts.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: scores are opinions of who assessed. A site without a row was not assessed; that does not mean that nothing threatens it. Places are exact and for work.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SPECIES WNC, THREATS threats.gpkg, BY_SITE by_site.csv, RESPONSIBLE responsible.csv.",
        ),
    ),
    "jointstudy": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Lays what is known of a joint study area on each of its sides beside each other: counts with their days and sites, effort, animals, the latest assessment of each site, and what each side has not yet shared.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Counts are added only where all of them lie within DAYS, from the first day to the last. Counts further apart stand beside each other with the days between them. Maxima, averages, parts of sites and rows of low confidence are never added, and a side without a count is not counted, which is not zero.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Cats are never added from counts, for some live on both sides. INDIVIDUALS has the least number of animals, each counted once, by the latest search for border crossings.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An area is a list of sites without a boundary. Effort, animals and what is not shared are of the whole of each country. An office adds areas of its own in the tables study_areas and study_area_sites and names them in OWN_AREAS.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, AREA dauria, SPECIES WNC, YEARS 2020-2024, DAYS 3, COUNTS counts.gpkg, HTML dauria.html.",
        ),
    ),
    "sitereadiness": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tells for each key site how much of a Ramsar Information Sheet, a Flyway Site Information Sheet and a Key Biodiversity Area proposal the database answers, what is missing, why, and what mends it. Sheets of waterbirds are asked of sites that list one.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "No answers are: a point where a boundary is needed, values of low confidence, counts too few for a verdict of “Assess key sites by criteria”, a derived 1 % level, and for Ramsar an assessment older than six years. Every answer names its rows.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: the items stand in sheet_items.csv with their source; most are of low confidence, for the forms were not at hand. Compare them with the current forms. The score counts items, not their weight, and says nothing of the value of a site.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SHEETS ris, COUNTRIES CHN, RUS, READINESS readiness.csv, MISSING missing.csv, MAP readiness.gpkg.",
        ),
    ),
    "exportsitesheet": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes a folder with the sheet of one site: a workbook and a page with every item, maps, the boundary as GeoPackage and shapefile, and the list of what is missing. What is not known is left empty.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "It is made to be passed on: places and dates of sensitive species are generalised, and a boundary that would tell them stays back, unless a recipient is named. The run records the name. Free remarks and names of persons never leave.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: it is a draft and not the official form. Run “Assess key sites by criteria” first; verdicts are those of its latest run.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SITE RUS-KHANKA, SHEET ris, LANGUAGE ru, FOLDER khanka_ris.",
        ),
    ),
}
