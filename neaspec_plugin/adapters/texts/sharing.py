"""Texts of the theme sharing."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "sensitivity_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No sensitivity category is set for species {species_id} and record type {record_type}. Nothing was released. Set the category in sensitivity.csv.",
    ),
    "site_without_species": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Key site {site_id} has no species listed, so its sensitivity is unknown. Nothing was released. List its species and their roles.",
    ),
    "release_undeclared": QT_TRANSLATE_NOOP(
        "NEASPEC", "Table {table} has no release rule. Nothing was released. Use its working output instead."
    ),
    "recipient_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "An exact product needs a recipient. Nothing was released. Name the recipient."
    ),
    "generalised_place_and_month": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Coordinates are centres of 0.1 degree cells and dates are months (category 1 or 2 of Chapman 2020).",
    ),
    "generalised_place": QT_TRANSLATE_NOOP(
        "NEASPEC", "Coordinates are centres of 0.01 or 0.001 degree cells (category 3 or 4 of Chapman 2020)."
    ),
    "withheld_place_and_station": QT_TRANSLATE_NOOP(
        "NEASPEC", "Exact coordinates, dates and station names are withheld. Ask the owner of the record for them."
    ),
    # the agreement
    "sharing_recipient_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The agreement says nothing on recipient {recipient}. Nothing was shared. Recipients that it knows: {known}. Name one of them, or add rows for this recipient to the policy file.",
    ),
    "sharing_policy_column": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The policy file {file} has no column {column}. Nothing was shared. Start from sharing_defaults.csv, which has all columns.",
    ),
    "sharing_policy_row": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Row {row} of the policy file {file} does not have as many cells as the header. Nothing was shared. Correct the row.",
    ),
    "sharing_policy_value": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Row {row} of the policy file {file} has in column {column} the value “{value}”, which is not accepted. Nothing was shared. Accepted: {accepted}.",
    ),
    "sharing_policy_repeated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Row {row} of the policy file {file} repeats a species, record type and recipient. Nothing was shared. Keep one of the rows.",
    ),
    "sharing_policy_finer": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Row {row} of the policy file {file} would give {recipient} more than the limits of the plugin allow: column {column}, value “{value}”. Nothing was shared. Make the row stricter, or name the recipient with whom a written agreement exists.",
    ),
    "sharing_policy_empty": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The policy file {file} has no rows, so it permits nothing. Nothing was shared. Add a row for each species and record type that may leave.",
    ),
    # the package, on its way out
    "sharing_nothing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Of the records in the database ({records_in}), none may go to {recipient}. No package was written. Check the policy, the dates and the owner of the records.",
    ),
    "sharing_out_of_balance": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The records shared and withheld ({accounted}) are not the records in the database ({records_in}). No package was written. Report this fault with the version of the plugin.",
    ),
    "sharing_linkage": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In the finished package, records ({records}) could be joined to one exact place by its columns. No package was written. Share with a coarser cell, or fewer fields in the policy file.",
    ),
    "sharing_cell_small": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In the finished package, records ({records}) stand in cells with too few animals and stations. No package was written. Share with a coarser cell.",
    ),
    "sharing_unsigned": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A package of records for {recipient} needs a passphrase, so that its signature can be checked. No package was written. Agree on a passphrase with the recipient and give it.",
    ),
    "sharing_passphrase_short": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The passphrase has fewer than {least} characters, so the signature could be forged. No package was written. Agree on a longer one.",
    ),
    "sharing_check_failed": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The finished package was read again and holds in file {file}, column {column}, something that may not leave. No package was written. Report this fault with the version of the plugin.",
    ),
    # a package of the neighbour, on its way in
    "shared_sums_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The shared package {file} has no readable list of checksums, so nobody can tell whether it is whole. Nothing was taken in. Ask the sender for the package again.",
    ),
    "shared_checksum": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In the shared package {file} the file {member} is missing or is not the one that was signed. Nothing was taken in. Ask the sender for the package again.",
    ),
    "shared_unsigned": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The shared package {file} has no signature, though a passphrase was given. Nothing was taken in. Ask the sender for a signed package.",
    ),
    "shared_signature": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The signature of the shared package {file} does not fit the passphrase. Nothing was taken in. Check the passphrase; where it is right, the package is not the sender's.",
    ),
    "reason_shared_off_grid": QT_TRANSLATE_NOOP("NEASPEC", "The place is not the centre of a cell of the stated size."),
    "shared_public": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The shared package {file} holds numbers by cell for the public and no records. Nothing was taken in. Ask the office for a package of records.",
    ),
    # what a package says of itself; English in every package
    "shared_time_day": QT_TRANSLATE_NOOP("NEASPEC", "day"),
    "shared_time_month": QT_TRANSLATE_NOOP("NEASPEC", "month"),
    "shared_time_quarter": QT_TRANSLATE_NOOP("NEASPEC", "quarter"),
    "shared_time_year": QT_TRANSLATE_NOOP("NEASPEC", "year"),
    "shared_cell": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Coordinates generalised to the centre of a {degrees}-degree geographic grid cell; date generalised to {time} (Chapman 2020).",
    ),
    "shared_no_place": QT_TRANSLATE_NOOP(
        "NEASPEC", "Place generalised to the declared side of the border; date generalised to {time} (Chapman 2020)."
    ),
    "shared_withheld": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Exact coordinates and dates, station names, observers, remarks and media withheld; available under the agreement between the offices.",
    ),
    "shared_withheld_place": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Coordinates, exact dates, station names, observers, remarks and media withheld; available under the agreement between the offices.",
    ),
    "shared_title_records": QT_TRANSLATE_NOOP(
        "NEASPEC", "Generalised detections and survey effort of flagship species"
    ),
    "shared_title_aggregates": QT_TRANSLATE_NOOP("NEASPEC", "Numbers of flagship species by cell and year"),
    "shared_description_records": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Detections by individual code, declared side of the border, grid cell and period, with the survey effort of pseudonymous stations.",
    ),
    "shared_description_aggregates": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Numbers of records, animals and stations by species, year, declared side of the border and grid cell. Small numbers are withheld; an empty cell is not a zero.",
    ),
    "shared_readme_parties": QT_TRANSLATE_NOOP("NEASPEC", "Records of {owner}, shared with {recipient} on {created}."),
    "shared_readme_cells": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A place is the centre of its cell on a fixed grid of longitude and latitude (WGS 84); coordinatePrecision is the width of the cell in degrees. Cells are wider, or the place is missing, where a border cuts the cell or where too few animals and stations share it. The declared side of the border decides on which side a record is, never the centre of the cell.",
    ),
    "shared_readme_stations": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A station_id stands for one station or, where the column stations says so, for several that are told together. All identifiers are made anew for each package and fit no other package.",
    ),
    "shared_readme_codes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "organismName is the code of the individual in the records of the owner. A code that begins with code- replaces a text that could not leave.",
    ),
    "shared_readme_onward": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The records stay the property of their owner. They may not be passed on, and their places may not be refined.",
    ),
    "shared_readme_checksums": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "SHA256SUMS lists the checksums of all files; SIGNATURE, where there is one, is a signature over that list by the agreed passphrase.",
    ),
    # the report on a package
    "withheld_not_an_animal": QT_TRANSLATE_NOOP("NEASPEC", "No animal of a known species was seen."),
    "withheld_not_asked": QT_TRANSLATE_NOOP("NEASPEC", "The species or the date was not asked for."),
    "withheld_other_owner": QT_TRANSLATE_NOOP(
        "NEASPEC", "The record belongs to another country; records of others are not passed on."
    ),
    "withheld_owner_unknown": QT_TRANSLATE_NOOP("NEASPEC", "The owner of the record is not known."),
    "withheld_no_agreement": QT_TRANSLATE_NOOP(
        "NEASPEC", "The policy has no permission for this species, kind of record and recipient."
    ),
    "withheld_date_unknown": QT_TRANSLATE_NOOP("NEASPEC", "The date is not known, so no embargo can be tested."),
    "withheld_embargo": QT_TRANSLATE_NOOP("NEASPEC", "The embargo is not over."),
    "withheld_side_unknown": QT_TRANSLATE_NOOP("NEASPEC", "The side of the border is not known."),
    "withheld_cell_too_small": QT_TRANSLATE_NOOP(
        "NEASPEC", "Too few animals and stations even on the whole side of the border."
    ),
    "withheld_too_few_stations": QT_TRANSLATE_NOOP("NEASPEC", "Fewer stations than agreed could be told together."),
    "withheld_station_not_own": QT_TRANSLATE_NOOP(
        "NEASPEC", "The station is not one of the office, or its side of the border is not known."
    ),
    "share_told": QT_TRANSLATE_NOOP("NEASPEC", "Records shared: {shared}. Records withheld: {withheld}."),
    "share_told_reason": QT_TRANSLATE_NOOP("NEASPEC", "Withheld: {records}. {reason}"),
    "share_report_title": QT_TRANSLATE_NOOP("NEASPEC", "What leaves, and what stays"),
    "share_report_subtitle": QT_TRANSLATE_NOOP("NEASPEC", "Package of {owner} for {recipient}"),
    "share_report_account": QT_TRANSLATE_NOOP("NEASPEC", "Records"),
    "share_report_sums": QT_TRANSLATE_NOOP("NEASPEC", "Records in the database, shared and withheld"),
    "share_report_in": QT_TRANSLATE_NOOP("NEASPEC", "Records in the database"),
    "share_report_shared": QT_TRANSLATE_NOOP("NEASPEC", "Records shared"),
    "share_report_withheld": QT_TRANSLATE_NOOP("NEASPEC", "Records withheld"),
    "share_report_balance": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Each record is shared or withheld for one reason: the first that holds of those that the plugin asks.",
    ),
    "share_report_reasons": QT_TRANSLATE_NOOP("NEASPEC", "Reasons for withholding records"),
    "share_report_nothing_withheld": QT_TRANSLATE_NOOP("NEASPEC", "Nothing was withheld."),
    "share_report_by_species": QT_TRANSLATE_NOOP("NEASPEC", "Records by species"),
    "share_report_no_species": QT_TRANSLATE_NOOP("NEASPEC", "No species"),
    "share_report_effort": QT_TRANSLATE_NOOP("NEASPEC", "Survey effort"),
    "share_report_intervals_in": QT_TRANSLATE_NOOP("NEASPEC", "Intervals in the database"),
    "share_report_intervals_shared": QT_TRANSLATE_NOOP("NEASPEC", "Intervals shared"),
    "share_report_intervals_withheld": QT_TRANSLATE_NOOP("NEASPEC", "Intervals withheld"),
    "share_report_effort_reasons": QT_TRANSLATE_NOOP("NEASPEC", "Reasons for withholding survey effort"),
    "share_report_places": QT_TRANSLATE_NOOP("NEASPEC", "Places and stations"),
    "share_report_cells": QT_TRANSLATE_NOOP("NEASPEC", "Published cells by their size"),
    "share_report_degrees": QT_TRANSLATE_NOOP("NEASPEC", "Cell, degrees"),
    "share_report_number": QT_TRANSLATE_NOOP("NEASPEC", "Number"),
    "share_report_no_cells": QT_TRANSLATE_NOOP("NEASPEC", "No cell is published."),
    "share_report_without_place": QT_TRANSLATE_NOOP(
        "NEASPEC", "Rows whose place is told only by the side of the border: {records}."
    ),
    "share_report_few": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records told by a side on which too few animals and stations could be meant: {records}."
    ),
    "share_report_grouped": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Stations that are told only together with others of their cell, because their records or their effort would single them out: {stations}.",
    ),
    "share_report_codes": QT_TRANSLATE_NOOP(
        "NEASPEC", "Texts in the column of individual codes that are no plain codes and were replaced: {codes}."
    ),
    "share_report_risk": QT_TRANSLATE_NOOP("NEASPEC", "Attack with the exact records"),
    "share_report_risk_rows": QT_TRANSLATE_NOOP("NEASPEC", "Sensitive records with a place"),
    "share_report_risk_known": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Tied to one exact place by cell, period, side, species, sex and age alone, which the agreement gives away knowingly",
    ),
    "share_report_risk_unique": QT_TRANSLATE_NOOP(
        "NEASPEC", "Tied to one exact place by any further column of the package"
    ),
    "share_report_risk_small": QT_TRANSLATE_NOOP("NEASPEC", "In cells with too few animals and stations"),
    "share_report_risk_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The attacker is taken to hold the exact records without the codes of the animals. A package in which one further record could be tied to one place is not written.",
    ),
    "share_report_columns": QT_TRANSLATE_NOOP("NEASPEC", "Columns that would have given places away"),
    "share_report_column": QT_TRANSLATE_NOOP("NEASPEC", "Column"),
    "share_report_tied": QT_TRANSLATE_NOOP("NEASPEC", "Records tied by it alone"),
    "share_report_blanked": QT_TRANSLATE_NOOP("NEASPEC", "Values withheld"),
    "share_report_no_columns": QT_TRANSLATE_NOOP("NEASPEC", "No column would have given a place away."),
    "share_report_release": QT_TRANSLATE_NOOP("NEASPEC", "The release"),
    "share_report_recipient": QT_TRANSLATE_NOOP("NEASPEC", "Recipient"),
    "share_report_owner": QT_TRANSLATE_NOOP("NEASPEC", "Owner of the records"),
    "share_report_release_id": QT_TRANSLATE_NOOP("NEASPEC", "Identifier"),
    "share_report_policy": QT_TRANSLATE_NOOP("NEASPEC", "Policy"),
    "share_report_signed": QT_TRANSLATE_NOOP("NEASPEC", "Signed with a passphrase"),
    "share_report_public_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Numbers by cell and year alone are in this package: no record, no code and no station."
    ),
    "restricted_exists": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "There is a file {file} already, and it may hold rows that are nowhere else. Nothing was changed. Run the "
        "algorithm on that file: it makes the public file anew.",
    ),
    "restricted_separated": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{exact} holds the exact rows and stays in the office. {public} may travel; rows: {rows}, left behind: {left}.",
    ),
}
