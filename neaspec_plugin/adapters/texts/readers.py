"""Texts of what the readers of single formats find: reasons of flags and of rows that are no records of their own."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "reason_no_duration": QT_TRANSLATE_NOOP("NEASPEC", "The deployment ends when it begins."),
    "reason_camera_failed": QT_TRANSLATE_NOOP(
        "NEASPEC", "The source says that the camera failed; since when is not known, so the effort may be too long."
    ),
    "reason_picture_in_two_deployments": QT_TRANSLATE_NOOP(
        "NEASPEC", "The same picture stands in another deployment too."
    ),
    "reason_problem_not_taken": QT_TRANSLATE_NOOP(
        "NEASPEC", "A time without work cannot be read or ends before it begins, so it was left out of the effort."
    ),
    "reason_camera_not_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record does not say which of several cameras of the station; the first was taken."
    ),
    "reason_told_by_individual": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the table of individuals tells of the same animal."
    ),
    "reason_counted_again": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read as a record of its own: it raises the count of an equal row."
    ),
    "reason_marked_as_outlier": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the source marks the position as wrong."
    ),
    "reason_sensor_without_place": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because the sensor tells no place."),
    "reason_fix_failed": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because the tag found no position."),
    "reason_tag_without_animal": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because no animal wore the tag."),
    "reason_animal_was_moved": QT_TRANSLATE_NOOP(
        "NEASPEC", "The animal was moved or confined by people; its first steps are not its own."
    ),
    "reason_gbif_issue": QT_TRANSLATE_NOOP("NEASPEC", "GBIF found the place, the date or the name doubtful."),
    "reason_not_wild": QT_TRANSLATE_NOOP("NEASPEC", "The specimen is a fossil or lives in captivity."),
    "reason_shared_list": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because it is another observer's copy of a shared list."
    ),
    "reason_not_approved": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because the source did not approve the record."),
    "reason_no_species_named": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because it names a hybrid or more than one possible species."
    ),
    "reason_present_not_counted": QT_TRANSLATE_NOOP("NEASPEC", "The species was present and not counted."),
    "reason_marked_for_deletion": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the source marks the file for deletion."
    ),
}
