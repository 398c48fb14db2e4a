"""Texts of the standard packages: what their readers flag, and what their export withholds or refuses."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "reason_clock_may_be_local": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Timelapse writes the camera's own clock as if it were universal time. The times were left as they are.",
    ),
    "reason_media_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The picture that the observation names is not in the package."
    ),
    "reason_picture_of_an_event": QT_TRANSLATE_NOOP(
        "NEASPEC", "An observation of one picture is told by the record of its event."
    ),
    "unknown_dataset": QT_TRANSLATE_NOOP(
        "NEASPEC", "The database has no data set {dataset}. Nothing was written. Data sets: {known}."
    ),
    "nothing_to_share": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No record can be written into the package. Nothing was written. Choose other data sets, or import the records first.",
    ),
    "package_field_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The package needs {field}, and the data set does not say it. Nothing was written. Fill in the parameter {field}.",
    ),
    "placeholder_text": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The text {value} in the parameter {field} says nothing. Nothing was written. Write what readers of the package need.",
    ),
    "package_not_verified": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The finished package was read again, and {file} in it is not what it should be. The package was removed. Check the records of the data set.",
    ),
    "export_written": QT_TRANSLATE_NOOP("NEASPEC", "Rows written: {rows} ({table})."),
    "export_withheld": QT_TRANSLATE_NOOP("NEASPEC", "Rows withheld: {rows}. {reason}"),
    "withheld_not_camera": QT_TRANSLATE_NOOP("NEASPEC", "The record does not come from a camera."),
    "withheld_coordinates_missing": QT_TRANSLATE_NOOP("NEASPEC", "The deployment has no coordinates."),
    "withheld_time_missing": QT_TRANSLATE_NOOP("NEASPEC", "A time or its offset from universal time is missing."),
    "withheld_no_deployment": QT_TRANSLATE_NOOP("NEASPEC", "The deployment of the record is not in the package."),
    "withheld_not_animal": QT_TRANSLATE_NOOP("NEASPEC", "The record shows no animal."),
    "withheld_absence": QT_TRANSLATE_NOOP("NEASPEC", "The record says that a species was not seen."),
    "withheld_species_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record has no species, so its sensitivity is unknown."
    ),
    "withheld_duplicate": QT_TRANSLATE_NOOP("NEASPEC", "The record tells the same as another one."),
    "withheld_generalised_by_owner": QT_TRANSLATE_NOOP(
        "NEASPEC", "The owner of the record made it coarse, so it cannot stand among exact records."
    ),
    "withheld_media_incomplete": QT_TRANSLATE_NOOP(
        "NEASPEC", "A picture has no time with its offset, no media type or no path inside the package."
    ),
}
