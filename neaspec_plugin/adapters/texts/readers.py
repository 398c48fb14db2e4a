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
    "table_too_long": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{file} has more than {rows} rows, too many for a table of its kind. Nothing was taken in. Divide the table "
        "into several files.",
    ),
    "odd_genalex_header": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{file}: the numbers in the first row do not fit the names in the third, so the columns of the loci are not "
        "known. Nothing was taken in. Correct the numbers of loci, samples and populations and take the file in again.",
    ),
    "rows_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{file} states {stated} samples and holds {found}: some are missing. Nothing was taken in. Look for the whole "
        "file, or correct the number in its first row.",
    ),
    "reason_sample_contradicts": QT_TRANSLATE_NOOP(
        "NEASPEC", "The number of the sample occurs before with another content; only the first was taken."
    ),
    "reason_collection_date_missing": QT_TRANSLATE_NOOP("NEASPEC", "The date of collection is missing."),
    "reason_date_is_a_range": QT_TRANSLATE_NOOP("NEASPEC", "The date covers several days; the first was taken."),
    "reason_species_not_told": QT_TRANSLATE_NOOP("NEASPEC", "The species of the sample is not known."),
    "reason_genotype_told_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "The locus of the same sample and replicate occurs before; only the first was taken."
    ),
    "reason_more_than_two_alleles": QT_TRANSLATE_NOOP("NEASPEC", "A locus has more than two alleles."),
    "reason_allele_not_whole": QT_TRANSLATE_NOOP(
        "NEASPEC", "An allele has decimals: its size must be binned to a whole number first."
    ),
    "reason_not_an_allele": QT_TRANSLATE_NOOP("NEASPEC", "What stands for an allele is none."),
    "reason_half_call": QT_TRANSLATE_NOOP(
        "NEASPEC", "Only one allele of the locus is given; it is not taken for a homozygote."
    ),
    "reason_beside_genotype": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Not kept: the population or another column beside the genotype, because the table says neither species, date "
        "nor place of its samples; a mapping of such a column keeps it.",
    ),
    "reason_allele_of_a_call": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read as a record of its own: it is another allele of a locus told before."
    ),
    "reason_note_in_table": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because the row is a note and no record."),
    # XML and archives
    "xml_broken": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} is no sound XML at line {line}. Nothing was changed. Export the file again."
    ),
    "xml_unsafe": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} declares a document type or entities, with which a file can reach for others or grow without end. Nothing was changed. Do not use this file; ask its office for a plain export.",
    ),
    "xml_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is nested deeper or holds larger parts than any export does. Nothing was changed. Ask for a new export in smaller parts.",
    ),
    "metafile_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{file} holds several files and no meta.xml that says how they belong together. Nothing was changed. Export the Darwin Core Archive again, or import one table alone.",
    ),
    "metafile_incomplete": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The metafile {file} is not complete: {part} is missing or wrong. Nothing was changed. Export the Darwin Core Archive again.",
    ),
    "no_occurrences": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Archive {file} holds no occurrences; its core is {kind}. Nothing was changed. Ask for an archive of occurrences or of events with occurrences.",
    ),
    "reason_told_of_events": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not a record of its own: the event was read together with its occurrences."
    ),
    "reason_kept_with_record": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not a record of its own: the measurement was kept with what it belongs to."
    ),
    "reason_extension_without_record": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the measurement belongs to no record of the archive."
    ),
    "reason_extension_not_read": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because there is no field for this extension."
    ),
    "reason_event_missing": QT_TRANSLATE_NOOP("NEASPEC", "The event of the record is not in the archive."),
    "reason_events_in_circle": QT_TRANSLATE_NOOP(
        "NEASPEC", "The parent events lead in a circle, so nothing more was taken from them."
    ),
    "reason_uncertainty_is_a_default": QT_TRANSLATE_NOOP(
        "NEASPEC", "The uncertainty is a number that gazetteers write where nobody knows it."
    ),
    # SMART and GPX
    "reason_human_incident": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not taken over, because it tells of people or poaching and not of an animal."
    ),
    "reason_no_animal_seen": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because it tells of no animal."),
    "reason_same_observation": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not a record of its own: it gives one more choice of the same observation."
    ),
    "reason_place_by_bearing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The place of the animal was computed from distance and bearing; that of the observer is kept."
    ),
    "reason_file_breaks_off": QT_TRANSLATE_NOOP(
        "NEASPEC", "The file breaks off before its end; what was complete was read."
    ),
    "reason_waypoint_without_species": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the waypoint names none of the species."
    ),
    "reason_route_point": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because a route is a plan and no record."),
    "reason_gps_week_rollover": QT_TRANSLATE_NOOP(
        "NEASPEC", "The date may be 1024 weeks too early, as receivers write whose count of weeks ran over."
    ),
    "reason_time_from_comment": QT_TRANSLATE_NOOP(
        "NEASPEC", "The time stands as text in the comment and was taken as local time."
    ),
    "no_counts_found": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In {file} there is no table of numbers below and beside labels. Nothing was taken in. Choose another format, "
        "or name the columns in a mapping.",
    ),
    "reason_season_unclear": QT_TRANSLATE_NOOP(
        "NEASPEC", "The month does not tell the season at this place; it is taken as not known."
    ),
    "reason_coordinates_to_the_minute": QT_TRANSLATE_NOOP(
        "NEASPEC", "The coordinates are no finer than a minute, about two kilometres."
    ),
    "reason_total_row": QT_TRANSLATE_NOOP("NEASPEC", "Not read, because the number is a sum of others."),
    "reason_other_species": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because the count is of none of the flagship birds."
    ),
    "reason_blank_cell": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because a blank cell is no count of zero unless all was covered."
    ),
}
