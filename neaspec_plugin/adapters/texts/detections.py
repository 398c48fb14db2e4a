"""Texts of the theme detections."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_counts": QT_TRANSLATE_NOOP("NEASPEC", "Published counts"),
    "layer_detections": QT_TRANSLATE_NOOP("NEASPEC", "Detections"),
    "legend_flagged": QT_TRANSLATE_NOOP("NEASPEC", "Flagged by a quality test"),
    "legend_other_species": QT_TRANSLATE_NOOP("NEASPEC", "Other species"),
    "abstract_counts": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Counts as published. Rows of one season are parts, maxima and totals side by side: never add them.",
    ),
    "abstract_detections": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records of the species as imported, with the flags of the quality tests. Exact coordinates: not to be "
        "passed on.",
    ),
    "field_season_year": QT_TRANSLATE_NOOP("NEASPEC", "Season year"),
    "field_count": QT_TRANSLATE_NOOP("NEASPEC", "Number counted"),
    "field_unit": QT_TRANSLATE_NOOP("NEASPEC", "Unit"),
    "field_count_kind": QT_TRANSLATE_NOOP("NEASPEC", "Kind of count"),
    "field_complete": QT_TRANSLATE_NOOP("NEASPEC", "Complete"),
    "field_event_date": QT_TRANSLATE_NOOP("NEASPEC", "Date"),
    "field_individual_count": QT_TRANSLATE_NOOP("NEASPEC", "Individuals"),
    "field_coordinate_uncertainty_in_meters": QT_TRANSLATE_NOOP("NEASPEC", "Uncertainty (m)"),
    "field_qc_flags": QT_TRANSLATE_NOOP("NEASPEC", "Flags"),
    # a source that cannot be read
    "not_readable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} cannot be opened. Nothing was changed. Close it in other programs or ask for permission to "
        "read it.",
    ),
    "empty_file": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} holds no records. Nothing was changed. Check that it is the right file."
    ),
    "unknown_source": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The format of {file} is not recognised. Nothing was changed. Choose the format, or give a mapping of its "
        "columns.",
    ),
    "bad_archive": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} is damaged or locked by a password. Nothing was changed. Ask for a new copy."
    ),
    "archive_unsafe": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Archive {file} holds a member that would leave its folder: {member}. Nothing was changed. Do not use this "
        "archive.",
    ),
    "archive_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Archive {file} unpacks to an unreasonable size. Nothing was changed. Unpack it yourself and import the "
        "folder if you trust it.",
    ),
    "wrong_encoding": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is no text in an encoding known here. Nothing was changed. Save it as CSV in UTF-8, then import "
        "it again.",
    ),
    "broken_row": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Row {row} of file {file} does not end: a quotation mark is not closed or a field is far too long. Nothing "
        "was changed. Mend this row, then import the file again.",
    ),
    "missing_column": QT_TRANSLATE_NOOP(
        "NEASPEC", "File {file} has no column {column}. Nothing was changed. Add the column or correct the mapping."
    ),
    "duplicate_column": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} has more than one column with the name {column}. Nothing was changed. Give each column its own "
        "name.",
    ),
    "broken_mapping": QT_TRANSLATE_NOOP(
        "NEASPEC", "The mapping of columns is not a JSON object of texts. Nothing was changed. Correct the mapping."
    ),
    "broken_profile": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "File {file} is not a saved mapping of columns. Nothing was changed. Save the mapping again in the dialog of "
        "the import.",
    ),
    "unknown_mapping_field": QT_TRANSLATE_NOOP(
        "NEASPEC", "The mapping names a field that does not exist: {field}. Nothing was changed. Known fields: {known}."
    ),
    "not_a_package": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{file} is not a Camtrap DP package: it does not hold exactly one datapackage.json with a Camtrap DP "
        "profile. Nothing was changed.",
    ),
    "broken_datapackage": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The file datapackage.json of {file} is broken at line {line}. Nothing was changed. Export the package again.",
    ),
    "unsupported_version": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Package {file} follows version {version} of Camtrap DP; versions 1.0 to 1.0.2 can be read. Nothing was "
        "changed. Export the package in one of these versions.",
    ),
    "resource_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Package {file} does not hold the table or file that it names: {resource}. Nothing was changed. Export the "
        "package again.",
    ),
    "resource_outside_package": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Package {file} points to a place outside itself: {path}. Nothing was read from there and nothing was "
        "changed. Put the file into the package.",
    ),
    "nothing_kept": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No record of {file} could be taken in. Rejected: {rejected}. First rejected row: {row}. {reason} Nothing was changed. Correct the file, then try again.",
    ),
    "account_out_of_balance": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The records of {file} do not add up: {records_in} read, {kept} kept, {rejected} rejected. Nothing was "
        "changed. Report this as an error of the plugin.",
    ),
    # the account
    "account_records": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records read: {records_in}; kept: {kept}; rejected: {rejected}; kept with a flag: {flagged}."
    ),
    "account_changes": QT_TRANSLATE_NOOP(
        "NEASPEC", "Added: {added}; changed: {changed}; gone: {gone}; unchanged: {unchanged}."
    ),
    "account_reason": QT_TRANSLATE_NOOP("NEASPEC", "{reason} Rows: {rows}."),
    "already_imported": QT_TRANSLATE_NOOP("NEASPEC", "File {file} was imported before. Nothing was changed."),
    # why a row was rejected, flagged or listed
    "reason_wrong_cell_count": QT_TRANSLATE_NOOP("NEASPEC", "The row does not have as many cells as the header."),
    "reason_field_too_long": QT_TRANSLATE_NOOP("NEASPEC", "A cell is longer than 65,536 characters."),
    "reason_duplicate_id": QT_TRANSLATE_NOOP("NEASPEC", "The record number occurs before in the same file."),
    "reason_value_missing": QT_TRANSLATE_NOOP("NEASPEC", "A value that is needed is missing."),
    "reason_unknown_value": QT_TRANSLATE_NOOP("NEASPEC", "A value is not one of those allowed."),
    "reason_value_not_taken": QT_TRANSLATE_NOOP("NEASPEC", "A value is not one of those allowed, so it was left out."),
    "reason_unknown_species": QT_TRANSLATE_NOOP("NEASPEC", "The species is not known."),
    "reason_not_a_number": QT_TRANSLATE_NOOP("NEASPEC", "A field for numbers holds something else."),
    "reason_number_out_of_range": QT_TRANSLATE_NOOP("NEASPEC", "A number is outside its possible range."),
    "reason_negative_count": QT_TRANSLATE_NOOP("NEASPEC", "A count is negative."),
    "reason_range_reversed": QT_TRANSLATE_NOOP("NEASPEC", "The smallest count is larger than the largest."),
    "reason_bad_date": QT_TRANSLATE_NOOP("NEASPEC", "A date or time cannot be read."),
    "reason_dates_reversed": QT_TRANSLATE_NOOP("NEASPEC", "The first date is later than the last."),
    "reason_start_after_end": QT_TRANSLATE_NOOP("NEASPEC", "The start is later than the end."),
    "reason_unknown_site": QT_TRANSLATE_NOOP("NEASPEC", "The site is not in the list of sites."),
    "reason_region_with_site": QT_TRANSLATE_NOOP("NEASPEC", "A count of a region names a site as its place."),
    "reason_coordinate_missing": QT_TRANSLATE_NOOP("NEASPEC", "One of the two coordinates is missing."),
    "reason_coordinates_missing": QT_TRANSLATE_NOOP("NEASPEC", "There are no coordinates."),
    "reason_coordinates_swapped": QT_TRANSLATE_NOOP("NEASPEC", "Latitude and longitude are swapped."),
    "reason_coordinates_out_of_range": QT_TRANSLATE_NOOP("NEASPEC", "Coordinates are outside their possible range."),
    "reason_coordinates_zero": QT_TRANSLATE_NOOP("NEASPEC", "Both coordinates are zero."),
    "reason_deployment_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The deployment of the observation is not in the package."
    ),
    "reason_deployment_rejected": QT_TRANSLATE_NOOP("NEASPEC", "The deployment of the observation was rejected."),
    "reason_outside_deployment": QT_TRANSLATE_NOOP(
        "NEASPEC", "The observation lies outside the time of its deployment."
    ),
    "reason_time_zone_missing": QT_TRANSLATE_NOOP("NEASPEC", "A time has no offset from universal time."),
    "reason_local_time_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC", "The clock showed this time twice or never, because clocks were changed; standard time was taken."
    ),
    "reason_day_month_unclear": QT_TRANSLATE_NOOP(
        "NEASPEC", "Nothing in the file tells day from month; the date was taken as that span of time."
    ),
    "reason_end_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The end is not known; the time of the last record stands for it."
    ),
    "reason_timestamp_issues": QT_TRANSLATE_NOOP("NEASPEC", "The source says that the clock was wrong."),
    "reason_rejected_by_reviewer": QT_TRANSLATE_NOOP("NEASPEC", "A reviewer rejected the record."),
    "reason_record_changed": QT_TRANSLATE_NOOP("NEASPEC", "The record differs from the import before."),
    "reason_record_gone": QT_TRANSLATE_NOOP("NEASPEC", "The record is no longer in the source."),
    "reason_other_level": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not read, because observations of another level describe the same animals."
    ),
    # words of the closed vocabularies
    "season_breeding": QT_TRANSLATE_NOOP("NEASPEC", "breeding"),
    "season_spring_passage": QT_TRANSLATE_NOOP("NEASPEC", "spring passage"),
    "season_autumn_passage": QT_TRANSLATE_NOOP("NEASPEC", "autumn passage"),
    "season_wintering": QT_TRANSLATE_NOOP("NEASPEC", "wintering"),
    "season_year_round": QT_TRANSLATE_NOOP("NEASPEC", "all the year"),
    "season_unknown": QT_TRANSLATE_NOOP("NEASPEC", "season not known"),
    "unit_individuals": QT_TRANSLATE_NOOP("NEASPEC", "individuals"),
    "unit_pairs": QT_TRANSLATE_NOOP("NEASPEC", "pairs"),
    "unit_nests": QT_TRANSLATE_NOOP("NEASPEC", "nests"),
    "unit_adults": QT_TRANSLATE_NOOP("NEASPEC", "adults"),
    "unit_model_estimate": QT_TRANSLATE_NOOP("NEASPEC", "estimate of a model"),
    "count_kind_census": QT_TRANSLATE_NOOP("NEASPEC", "census"),
    "count_kind_site_count": QT_TRANSLATE_NOOP("NEASPEC", "count of the site"),
    "count_kind_part_count": QT_TRANSLATE_NOOP("NEASPEC", "count of a part"),
    "count_kind_single_observation": QT_TRANSLATE_NOOP("NEASPEC", "single observation"),
    "count_kind_departure_count": QT_TRANSLATE_NOOP("NEASPEC", "count at departure"),
    "count_kind_scr_estimate": QT_TRANSLATE_NOOP("NEASPEC", "spatial capture-recapture estimate"),
    "count_kind_genetic_estimate": QT_TRANSLATE_NOOP("NEASPEC", "genetic estimate"),
    "count_kind_genetic_minimum": QT_TRANSLATE_NOOP("NEASPEC", "genetic minimum"),
    "count_kind_camera_minimum": QT_TRANSLATE_NOOP("NEASPEC", "minimum from cameras"),
    "count_kind_track_survey": QT_TRANSLATE_NOOP("NEASPEC", "track survey"),
    "count_kind_official_statement": QT_TRANSLATE_NOOP("NEASPEC", "official statement"),
    "count_kind_compiled_estimate": QT_TRANSLATE_NOOP("NEASPEC", "compiled estimate"),
    "count_kind_average": QT_TRANSLATE_NOOP("NEASPEC", "average"),
    "count_kind_maximum": QT_TRANSLATE_NOOP("NEASPEC", "largest of a series"),
    "count_kind_second_figure": QT_TRANSLATE_NOOP("NEASPEC", "second figure of the source"),
    "complete_yes": QT_TRANSLATE_NOOP("NEASPEC", "complete"),
    "complete_no": QT_TRANSLATE_NOOP("NEASPEC", "not complete"),
    "complete_unknown": QT_TRANSLATE_NOOP("NEASPEC", "completeness not known"),
    "severity_info": QT_TRANSLATE_NOOP("NEASPEC", "noted"),
    "severity_flag": QT_TRANSLATE_NOOP("NEASPEC", "flagged"),
    "severity_reject": QT_TRANSLATE_NOOP("NEASPEC", "rejected"),
    "decision_accept": QT_TRANSLATE_NOOP("NEASPEC", "accepted by the reviewer"),
    "decision_correct": QT_TRANSLATE_NOOP("NEASPEC", "corrected by the reviewer"),
    "decision_reject": QT_TRANSLATE_NOOP("NEASPEC", "rejected by the reviewer"),
    "decision_note": QT_TRANSLATE_NOOP("NEASPEC", "noted by the reviewer"),
    "change_added": QT_TRANSLATE_NOOP("NEASPEC", "added"),
    "change_changed": QT_TRANSLATE_NOOP("NEASPEC", "changed"),
    "change_gone": QT_TRANSLATE_NOOP("NEASPEC", "gone"),
    "change_unchanged": QT_TRANSLATE_NOOP("NEASPEC", "unchanged"),
}
