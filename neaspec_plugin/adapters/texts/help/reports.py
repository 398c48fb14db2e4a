"""The help of the algorithms of ``processing/reports/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "conservationreport": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows. Crossings and the joint minimum are those of the latest runs of their algorithms.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "With FROM and TO a section tells what changed in that period, as “Write progress report” does.",
        ),
    ),
    "progressreport": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Tells what changed in the database between two days: new counts, verdicts that changed and why, border crossings, protected areas, site assessments and recommendations, by country and by species. It is made for the yearly meeting.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Verdicts and crossings are those of the last run before the period and of the last run before its end. For each changed verdict the report names what moved: edition, level, mean count, seasons or reason. Where a run is missing, the report says so and compares nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A crossing happened in the period if the animal was first seen beyond the border in it. An older one is newly known if the earlier run did not have it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: a run repeated on the same data keeps only its latest date. Of a recommendation only the latest status is known. The report is made to be passed on; places of cats, breeding colonies and roosts are generalised.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, FROM 2025-04-01, TO 2026-03-31, LANGUAGE ru, HTML progress.html, CHANGES changes.csv.",
        ),
    ),
    "conservationplan": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes the outline of a conservation plan for a key site, or for all key sites of a species: site, species and numbers with sources, criteria met, habitats, threats by impact, protection and management, organisations, recommendations, and what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Everything comes from the database and nothing is added. A part without rows says what is missing and how to fill it. Persons are never named.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Limits: it is an outline for people to work on, not a plan. What two offices say of one site stands side by side. Free remarks on sensitive sites are left out.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, SITE KOR-CHEORWON, LANGUAGE ko, HTML plan.html, PDF plan.pdf.",
        ),
    ),
    "keysitestoreport": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Runs the whole chain: creates the database, loads the flagship species, takes in the counts, assesses and scores the key sites, links the flyways and writes the report.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each step is an algorithm of its own that can be run alone or placed in a model of the office's own.",
        ),
    ),
}
