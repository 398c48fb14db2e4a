"""The help of the algorithms of ``processing/species/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "createdatabase": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Creates the conservation database: one GeoPackage with all tables of the programme, from species and key sites to detections, verdicts and runs.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All tables are there from the first day, so that no office has to move its data later. A conservation database that exists already is kept as it is.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A database of an older schema version gets the tables and fields that it lacks. Every row is kept.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Names of tables and fields are English in the file, because offices of several languages share it; QGIS shows them in the language of each user.",
        ),
    ),
    "loadflagshiplayers": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Fills the reference tables of the database with the published facts that come with the plugin and writes a QGIS project that shows them.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each row names its source and how sure it is. Rows of low confidence have a hollow symbol. Rows that the office added itself stay.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Distribution is shown as half-degree cells with a listed site or record; it is not a range. Corridors are schematic lines between two named ends; those without two ends are in the table only.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The map has a coast and no boundaries. Boundaries are drawn only from the office's own cleared layer.",
        ),
    ),
}
