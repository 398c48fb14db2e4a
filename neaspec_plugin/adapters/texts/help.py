"""The help of each algorithm: the first paragraph says what it does, each further one says one thing more."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

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
    "importdetections": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Takes records into the database: a table of counts (CSV or XLSX) or a Camtrap DP 1.0 package (folder, file or zip). The format is told by content, not by the file's name.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Every record is accounted for: records in are records kept and records rejected, and each rejection has its reason and its row. Flagged records are kept and shown.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The same file again adds nothing. A corrected export of the same data updates the records by their own codes, keeps what a reviewer decided, and lists what was added, changed and gone.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "All of it becomes visible at once or not at all. If the import is interrupted, the database is as it was before.",
        ),
    ),
    "sitecriteria": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Holds the counts of each key site against Ramsar criteria 5 and 6, the 1 % and staging criteria of the East Asian-Australasian Flyway Partnership, and the criteria A1, B1 and D1 for Key Biodiversity Areas.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The figure of a season is the largest count of individuals of the whole site. The level must be reached in two thirds of at least three adequate seasons, or by the mean of at least five.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A verdict is met, not met or insufficient data, with its figures, seasons and reason. Where data are missing, the missing seasons are named; missing data never mean that a criterion is not met.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Each edition of a population's 1 % level is tested, and verdicts that differ between editions are listed. A Ramsar sheet needs the official level; the levels that come with the plugin are derived from published estimates.",
        ),
    ),
    "priorityscore": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Scores any point or polygon layer by any numeric criteria: each is normalised, weighted and added up.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A missing value counts as the worst in the score and as the best in the higher score, so that the difference shows what is not known.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The rank range comes from random draws over the weights and over the missing values. A unit with a wide range should not be placed above another by its rank alone.",
        ),
    ),
    "flywaylinks": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Links the sites of each flyway population: published flyways first, then each site with the nearest sites of the following season.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An inferred link is drawn dashed. It says which sites are near each other in consecutive seasons, not that a bird flew from one to the other. Borders crossed are named only where telemetry shows it.",
        ),
    ),
    "conservationreport": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes what the database knows as a report: what is known of the six species, what is shared between the six countries, and what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The report is made from the database alone, in any of seven languages, as one HTML file that needs no network and as a PDF. Each figure leads back to its rows.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A report is made to be passed on. Places of cats, breeding colonies and roosts are shown as centres of 0.1 degree cells.",
        ),
    ),
    "exportcamtrapdp": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes the records of cameras as a Camtrap DP 1.0.2 package, which other programs and archives read.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The package is generalised: animals only, places as centres of 0.1 degree cells, times as the first and the last second of their month in universal time, names of stations and records replaced. Individuals, pictures and free texts stay behind. The replaced names differ in each package, so that two packages cannot be joined.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An exact package needs a recipient, whom the run records. It has all that the standard has a field for. Other columns of the source stay in the database.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Records that the standard cannot hold are withheld and counted by their reason. A text that a spreadsheet would take for a formula gets an apostrophe in front; the import of this plugin takes it off again.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, TITLE “Leopards of one reserve 2024”, CONTACT “Office of the reserve”, SAMPLING_DESIGN targeted, CAPTURE_METHOD activityDetection, OUTPUT package.zip.",
        ),
    ),
    "exportdarwincore": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Writes the occurrences of the database as a Darwin Core Archive with an Occurrence core, as biodiversity archives take it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The archive is generalised where the policy asks for it: cell, month and replaced names, and each such record says so. Pictures, people and records without a species are withheld and counted.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "An exact archive needs a recipient, whom the run records.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, TITLE “Cranes of one wetland 2024”, CONTACT “Office of the reserve”, OUTPUT archive.zip.",
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
