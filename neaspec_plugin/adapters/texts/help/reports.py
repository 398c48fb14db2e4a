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
