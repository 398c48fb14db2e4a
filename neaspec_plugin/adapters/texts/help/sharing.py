"""The help of the algorithms of ``processing/sharing/``."""

from __future__ import annotations

from ...translate_noop import QT_TRANSLATE_NOOP

HELP = {
    "sharedetections": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Makes a package of detections and survey effort for one recipient, as far as the policy of the office permits. What has no row in the policy does not leave; without a file of the office, the defaults of the plugin hold.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A record leaves as species, code of the individual, declared side of the border, cell and month. Stations and records get new names in each package. Free texts, observers, pictures, names of files and exact times stay behind, and so do records of other countries.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "A cell is widened, and at last withheld, where a border cuts it or where too few animals and stations share it. The finished package is attacked with the exact records and read again; where something is found, nothing is written. Each record is accounted for in the report.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The recipient “public” gets numbers by cell and year alone, as a table and as a map layer. A member is named by its code, such as RUS. Any other recipient needs rows of its own in the policy file.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The passphrase agreed with the recipient signs the package. It is not stored, and it hides nothing: whoever has the file can read it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Example: DATABASE neaspec.gpkg, COUNTRY CHN, RECIPIENT RUS, PASSPHRASE as agreed, OUTPUT shared.zip, REPORT shared.html. The neighbour takes the zip in with “Import counts and detections”.",
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
    "separaterestricted": (
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Keeps the exact rows of a database in a second file, whose name ends in _restricted.gpkg, so that the first can travel. A GeoPackage has no users: whoever has the file has all of it.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "The public file holds the same records as the release gate lets them pass: centres of cells of 0.1 degree, months, pseudonyms of stations and records, no free texts. A table without a rule stays behind.",
        ),
        QT_TRANSLATE_NOOP(
            "NEASPEC",
            "Work goes on with the restricted file, which also keeps which public key stands for which record. Run the algorithm on it again to bring the public file up to date.",
        ),
    ),
}
