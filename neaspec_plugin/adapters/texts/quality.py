"""Texts of the quality tests: their names, what each says in general, and what it says of a record."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # short names, for choosing
    "test_invalid_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "No valid point"),
    "test_near_zero": QT_TRANSLATE_NOOP("NEASPEC", "Zero coordinates"),
    "test_equal_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "Equal coordinates"),
    "test_rounded_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "Rounded coordinates"),
    "test_rounding_grid": QT_TRANSLATE_NOOP("NEASPEC", "Places on a grid"),
    "test_degree_minute_confusion": QT_TRANSLATE_NOOP("NEASPEC", "Minutes read as decimals"),
    "test_near_capital": QT_TRANSLATE_NOOP("NEASPEC", "Near a capital"),
    "test_near_centroid": QT_TRANSLATE_NOOP("NEASPEC", "At the centre of an area"),
    "test_near_gbif_headquarters": QT_TRANSLATE_NOOP("NEASPEC", "At the seat of GBIF"),
    "test_near_institution": QT_TRANSLATE_NOOP("NEASPEC", "At a zoo or institution"),
    "test_artificial_hotspot": QT_TRANSLATE_NOOP("NEASPEC", "Artificial hotspot"),
    "test_in_sea": QT_TRANSLATE_NOOP("NEASPEC", "In the sea"),
    "test_in_town": QT_TRANSLATE_NOOP("NEASPEC", "In a town"),
    "test_outside_range": QT_TRANSLATE_NOOP("NEASPEC", "Outside the range"),
    "test_country_mismatch": QT_TRANSLATE_NOOP("NEASPEC", "Another country than stated"),
    "test_side_contradicts_geometry": QT_TRANSLATE_NOOP("NEASPEC", "Beyond the declared side"),
    "test_side_ambiguous": QT_TRANSLATE_NOOP("NEASPEC", "Side of the border open"),
    "test_outlier_quantile": QT_TRANSLATE_NOOP("NEASPEC", "Outlier by quartiles"),
    "test_outlier_mad": QT_TRANSLATE_NOOP("NEASPEC", "Outlier by median deviation"),
    "test_outlier_distance": QT_TRANSLATE_NOOP("NEASPEC", "Outlier by distance"),
    "test_datum_shift_suspected": QT_TRANSLATE_NOOP("NEASPEC", "Datum or map shift"),
    "test_clock_jump": QT_TRANSLATE_NOOP("NEASPEC", "Clock jump"),
    "test_outside_deployment": QT_TRANSLATE_NOOP("NEASPEC", "Outside its deployment"),
    "test_effort_gap": QT_TRANSLATE_NOOP("NEASPEC", "In a gap of effort"),
    "test_long_silence": QT_TRANSLATE_NOOP("NEASPEC", "Long silence"),
    "test_impossible_speed": QT_TRANSLATE_NOOP("NEASPEC", "Impossible speed"),
    "test_duplicate_record": QT_TRANSLATE_NOOP("NEASPEC", "Duplicate in its data set"),
    "test_duplicate_across_sources": QT_TRANSLATE_NOOP("NEASPEC", "Duplicate across data sets"),
    # what a test says in general; reason_outside_deployment stands with the readers, which ask it too
    "reason_invalid_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "The record has no point, or none on Earth."),
    "reason_near_zero": QT_TRANSLATE_NOOP("NEASPEC", "A coordinate is zero, or the point lies near 0, 0."),
    "reason_equal_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "Longitude and latitude are the same number."),
    "reason_rounded_coordinates": QT_TRANSLATE_NOOP(
        "NEASPEC", "The coordinates are rounded more than the stated uncertainty says."
    ),
    "reason_rounding_grid": QT_TRANSLATE_NOOP("NEASPEC", "Most places of the data set lie on one grid."),
    "reason_degree_minute_confusion": QT_TRANSLATE_NOOP(
        "NEASPEC", "In this data set degrees and minutes seem to have been read as decimal degrees."
    ),
    "reason_near_capital": QT_TRANSLATE_NOOP("NEASPEC", "The point lies near a capital."),
    "reason_near_centroid": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies where gazetteers put a country, province, county or park."
    ),
    "reason_near_gbif_headquarters": QT_TRANSLATE_NOOP("NEASPEC", "The point lies at the secretariat of GBIF."),
    "reason_near_institution": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies at a zoo or another institution, so the animal may be a captive one."
    ),
    "reason_artificial_hotspot": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies where data bases are known to pile up records."
    ),
    "reason_in_sea": QT_TRANSLATE_NOOP("NEASPEC", "The point lies in the sea."),
    "reason_in_town": QT_TRANSLATE_NOOP("NEASPEC", "The point lies in a town."),
    "reason_outside_range": QT_TRANSLATE_NOOP("NEASPEC", "The point lies outside the range of the species."),
    "reason_country_mismatch": QT_TRANSLATE_NOOP("NEASPEC", "The point lies in another country than the one stated."),
    "reason_side_contradicts_geometry": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies beyond the border of the declared side."
    ),
    "reason_side_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC", "No side is declared, and the point is too near to the border to tell it."
    ),
    "reason_outlier_quantile": QT_TRANSLATE_NOOP("NEASPEC", "The point lies far from the others of its species."),
    "reason_outlier_mad": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies far from the others of its species by the median deviation."
    ),
    "reason_outlier_distance": QT_TRANSLATE_NOOP("NEASPEC", "The nearest other place of the species is very far away."),
    "reason_datum_shift_suspected": QT_TRANSLATE_NOOP(
        "NEASPEC", "The same locations in another data set are apart by the shift of a datum or online map."
    ),
    "reason_clock_jump": QT_TRANSLATE_NOOP("NEASPEC", "The clock was reset, is a year off or ran back."),
    "reason_effort_gap": QT_TRANSLATE_NOOP("NEASPEC", "The record lies in a gap of the effort of its deployment."),
    "reason_long_silence": QT_TRANSLATE_NOOP(
        "NEASPEC", "The deployment has no record for a long time while it was at work."
    ),
    "reason_impossible_speed": QT_TRANSLATE_NOOP(
        "NEASPEC", "The individual would have had to move faster than its species can."
    ),
    "reason_duplicate_record": QT_TRANSLATE_NOOP("NEASPEC", "The record equals an earlier one of its data set."),
    "reason_duplicate_across_sources": QT_TRANSLATE_NOOP(
        "NEASPEC", "Another data set seems to hold the same observation."
    ),
    "reason_record_reviewed": QT_TRANSLATE_NOOP(
        "NEASPEC", "A reviewer corrected or took out the record; it is kept as it stood."
    ),
    # what a test says of a record
    "flag_invalid_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "The record has no point, or none on Earth."),
    "flag_near_zero": QT_TRANSLATE_NOOP("NEASPEC", "A coordinate is zero, or the point lies near 0, 0."),
    "flag_equal_coordinates": QT_TRANSLATE_NOOP("NEASPEC", "Longitude and latitude are the same number."),
    "flag_rounded_coordinates": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Both coordinates are multiples of {step_deg} degree, which is {rounding_m} m, but the uncertainty is "
        "{uncertainty_m} m.",
    ),
    "flag_rounding_grid": QT_TRANSLATE_NOOP(
        "NEASPEC", "On a grid of {step_deg} degree lie {percent} per cent of the {places} places of the data set."
    ),
    "flag_degree_minute_confusion": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Both decimals are below 0.6 at {percent} per cent of the {places} places of the data set; chance gives 36. "
        "Degrees and minutes seem to have been read as decimal degrees.",
    ),
    "flag_near_capital": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies {distance_m} m from the capital ({place}); the limit is {limit_m} m."
    ),
    "flag_near_centroid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The point lies {distance_m} m from where gazetteers put an area ({place}); the limit is {limit_m} m.",
    ),
    "flag_near_gbif_headquarters": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies {distance_m} m from the {place}; the limit is {limit_m} m."
    ),
    "flag_near_institution": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies {distance_m} m from an institution ({place}); the limit is {limit_m} m."
    ),
    "flag_artificial_hotspot": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies {distance_m} m from an artificial hotspot ({place}); the limit is {limit_m} m."
    ),
    "flag_in_sea": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies in the sea, {distance_m} m from land; the limit is {limit_m} m."
    ),
    "flag_in_town": QT_TRANSLATE_NOOP("NEASPEC", "The point lies in a town of the layer that was given."),
    "flag_outside_range": QT_TRANSLATE_NOOP(
        "NEASPEC", "The point lies {distance_m} m outside the range of the species; the limit is {limit_m} m."
    ),
    "flag_country_mismatch": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record states country {stated}; the point lies in {computed}."
    ),
    "flag_side_contradicts_geometry": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The point lies {distance_m} m beyond the border of the declared side; its uncertainty is {uncertainty_m} m.",
    ),
    "flag_side_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The border is {distance_m} m away, the uncertainty is {uncertainty_m} m, and no side is declared.",
    ),
    "flag_outlier_quantile": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The mean distance to the other places of the species is {distance_km} km; the limit is {limit_km} km.",
    ),
    "flag_outlier_mad": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The mean distance to the other places of the species is {distance_km} km; by the median deviation the limit "
        "is {limit_km} km.",
    ),
    "flag_outlier_distance": QT_TRANSLATE_NOOP(
        "NEASPEC", "The nearest other place of the species is {distance_km} km away; the limit is {limit_km} km."
    ),
    "flag_datum_shift_suspected": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Locations shared with another data set: {places}. They are {distance_m} m apart, which the shift of {model} "
        "explains to {residual_m} m.",
    ),
    "flag_clock_jump": QT_TRANSLATE_NOOP("NEASPEC", "The clock of the deployment is in doubt. {reason}"),
    "flag_outside_deployment": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record lies outside the time of its deployment. Days: {days}."
    ),
    "flag_effort_gap": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record lies in a gap of the effort of its deployment. Days of the gap: {gap_days}."
    ),
    "flag_long_silence": QT_TRANSLATE_NOOP(
        "NEASPEC", "The deployment has no record for a long time while it was at work. Days: {days}."
    ),
    "flag_impossible_speed": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The step of {distance_km} km in {hours} h needs at least {speed_km_day} km a day; the limit for the species "
        "is {limit_km_day}. The identity, a clock or the datum is wrong.",
    ),
    "flag_duplicate_record": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record equals record {duplicate_of} of the same data set."
    ),
    "flag_duplicate_across_sources": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{kind} Record: {duplicate_of}. Seconds apart: {seconds}; whole hours apart: {hours}; metres apart: "
        "{distance_m}.",
    ),
    "clock_reset": QT_TRANSLATE_NOOP(
        "NEASPEC", "The date is one to which cameras fall back, and the deployment was not then."
    ),
    "clock_year_off": QT_TRANSLATE_NOOP("NEASPEC", "A year more or less would put the record into its deployment."),
    "clock_back": QT_TRANSLATE_NOOP("NEASPEC", "The record before it in the file is {hours} h later."),
    "duplicate_exact": QT_TRANSLATE_NOOP("NEASPEC", "Another data set has the same observation."),
    "duplicate_near": QT_TRANSLATE_NOOP(
        "NEASPEC", "Another data set has an observation of the species at nearly the same time and place."
    ),
    "duplicate_hours": QT_TRANSLATE_NOOP("NEASPEC", "Another data set has the same observation in another time zone."),
    "duplicate_map": QT_TRANSLATE_NOOP(
        "NEASPEC", "Another data set has the same observation in another datum or online map."
    ),
    # choosing tests
    "broken_test_choice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The choice of tests is not a JSON object with the names of tests. Nothing was changed. Correct the text, or "
        "leave it empty for the default levels.",
    ),
    "unknown_test": QT_TRANSLATE_NOOP(
        "NEASPEC", "There is no test {test}. Nothing was changed. The tests are: {known}."
    ),
    "unknown_level": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Test {test} cannot have the level {level}. Nothing was changed. The levels are: {known}.",
    ),
    "unknown_test_parameter": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Test {test} has no parameter {parameter}. Nothing was changed. Its parameters are: {known}.",
    ),
    "test_parameter_no_number": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Parameter {parameter} of test {test} is not a number from 0 on. Nothing was changed. Correct the number.",
    ),
    "dataset_not_there": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The database has no data set {dataset}. Nothing was changed. Its data sets are: {known}.",
    ),
    "layer_unreadable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {file} has no polygons that can be read. Nothing was changed. Choose a layer of polygons.",
    ),
    "test_without_data": QT_TRANSLATE_NOOP("NEASPEC", "Not asked, because its reference data are not at hand: {test}."),
    # the account of a check
    "check_records": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records and deployments checked: {checked}; flagged: {flagged}; taken out: {rejected}; brought back: {restored}.",
    ),
    "report_check_title": QT_TRANSLATE_NOOP("NEASPEC", "Check of records"),
    "report_check_subtitle": QT_TRANSLATE_NOOP("NEASPEC", "Data sets: {datasets}"),
    "report_check_account": QT_TRANSLATE_NOOP("NEASPEC", "Account of the check"),
    "report_check_sums": QT_TRANSLATE_NOOP("NEASPEC", "Records checked"),
    "report_check_tests": QT_TRANSLATE_NOOP("NEASPEC", "Findings by test"),
    "report_check_test": QT_TRANSLATE_NOOP("NEASPEC", "Test"),
    "report_check_level": QT_TRANSLATE_NOOP("NEASPEC", "Level"),
    "report_check_findings": QT_TRANSLATE_NOOP("NEASPEC", "Findings"),
    "report_check_meaning": QT_TRANSLATE_NOOP("NEASPEC", "What it says"),
    "report_checked": QT_TRANSLATE_NOOP("NEASPEC", "Records and deployments checked"),
    "report_check_flagged": QT_TRANSLATE_NOOP("NEASPEC", "Of them flagged"),
    "report_check_rejected": QT_TRANSLATE_NOOP("NEASPEC", "Taken out of the records"),
    "report_check_restored": QT_TRANSLATE_NOOP("NEASPEC", "Brought back into the records"),
    "report_check_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A test asks; a person decides. A record that was taken out stays in the table of issues with all its values. "
        "Generalised places take part in no test of places.",
    ),
    # a reviewer's decision
    "issue_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "There is no issue {issue}. Nothing was changed. Take the name from the table of issues."
    ),
    "no_issue_named": QT_TRANSLATE_NOOP(
        "NEASPEC", "No issue was named. Nothing was changed. Give the names of issues with ; between them."
    ),
    "reviewer_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "A decision needs the name of the reviewer. Nothing was changed. Give the name."
    ),
    "deployment_has_records": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Deployment {deployment} cannot be rejected, because records stand on it. Nothing was changed. Correct the "
        "deployment, or reject its records first.",
    ),
    "correction_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The decision is to correct, but no corrected values are given. Nothing was changed. Give them as a JSON "
        "object with a column and its value.",
    ),
    "correction_unexpected": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corrected values are given, but the decision is not to correct. Nothing was changed. Choose the decision to "
        "correct, or leave the values out.",
    ),
    "correction_broken": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The corrected values are not a JSON object with columns and their values. Nothing was changed. Correct the "
        "text.",
    ),
    "correction_unknown_column": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Table {table} has no column {column} that a reviewer may correct. Nothing was changed. Check the name.",
    ),
    "correction_bad_value": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The corrected value of column {column} does not fit: it must be {kind}. Nothing was changed. Correct the value.",
    ),
    "correction_unknown_word": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The corrected value of column {column} is not one of those allowed. Nothing was changed. Allowed: {allowed}.",
    ),
    "kind_integer": QT_TRANSLATE_NOOP("NEASPEC", "a whole number"),
    "kind_real": QT_TRANSLATE_NOOP("NEASPEC", "a number"),
    "kind_boolean": QT_TRANSLATE_NOOP("NEASPEC", "true or false"),
    "kind_date": QT_TRANSLATE_NOOP("NEASPEC", "a date as 2024-05-17"),
    "kind_datetime": QT_TRANSLATE_NOOP("NEASPEC", "a moment in universal time as 2024-05-17T03:04:05Z"),
    "kind_json": QT_TRANSLATE_NOOP("NEASPEC", "a text in JSON"),
    "kind_text": QT_TRANSLATE_NOOP("NEASPEC", "a text"),
    "kind_geometry": QT_TRANSLATE_NOOP(
        "NEASPEC", "a point as text (WKT) with longitude and latitude in their possible range"
    ),
    "decisions_taken": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Issues decided: {issues}; records changed: {changed}; taken out: {removed}; brought back: {restored}.",
    ),
    "decisions_wait": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Issues whose row was never taken in: {issues}. The decision is kept and is used when the source is imported "
        "again.",
    ),
}
