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
    "reason_marked_for_deletion": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the source marks the file for deletion."
    ),
}
