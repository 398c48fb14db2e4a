"""Texts of independent events and survey effort."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # events
    "events_found": QT_TRANSLATE_NOOP("NEASPEC", "Independent events: {events}, from records: {records}."),
    "events_unused": QT_TRANSLATE_NOOP("NEASPEC", "Records in no event: {records}. {reason}"),
    "unused_no_animal": QT_TRANSLATE_NOOP("NEASPEC", "The record shows no animal that was told to species."),
    "unused_species_absent": QT_TRANSLATE_NOOP("NEASPEC", "The record says that the species was not there."),
    "unused_told_twice": QT_TRANSLATE_NOOP("NEASPEC", "The record tells the same as another one."),
    "unused_telemetry_fix": QT_TRANSLATE_NOOP("NEASPEC", "A fix of a transmitter is no event at a station."),
    "unused_generalised_record": QT_TRANSLATE_NOOP(
        "NEASPEC", "The time is known to the month only, or the place was made coarse."
    ),
    "unused_date_only": QT_TRANSLATE_NOOP("NEASPEC", "The record has a date without a time of day."),
    "unused_timestamp_issues": QT_TRANSLATE_NOOP("NEASPEC", "The clock of the camera was wrong."),
    "unused_no_instant": QT_TRANSLATE_NOOP("NEASPEC", "The time cannot be placed, because its time zone is not known."),
    "unused_no_station": QT_TRANSLATE_NOOP("NEASPEC", "The record names neither a deployment nor a location."),
    "unused_other_species": QT_TRANSLATE_NOOP("NEASPEC", "The record is of no flagship species."),
    "unused_outside_the_six": QT_TRANSLATE_NOOP("NEASPEC", "The record is of a place outside the six countries."),
    "unused_of_no_country": QT_TRANSLATE_NOOP("NEASPEC", "The count names no country, such as a total of a flyway."),
    "unused_not_chosen": QT_TRANSLATE_NOOP("NEASPEC", "The species or country was not chosen."),
    # effort
    "effort_no_species": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} lists no species, so the ranges are not known. Nothing was computed. Run “Load flagship species layers” first.",
    ),
    "effort_found": QT_TRANSLATE_NOOP("NEASPEC", "Stations with effort: {stations}; trap-days: {days}."),
    "effort_ends": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Deployments whose end is not known and was taken from the last record: {guessed}; whose effort is not known: {unknown}; without any record: {silent}.",
    ),
    "effort_not_counted": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records left out of the table of what is shared: {records}. {reason}"
    ),
    "effort_convention_fractional": QT_TRANSLATE_NOOP("NEASPEC", "days of 24 hours from start to end"),
    "effort_convention_nights": QT_TRANSLATE_NOOP("NEASPEC", "nights"),
    "effort_convention_calendar_half": QT_TRANSLATE_NOOP(
        "NEASPEC", "calendar days, those of set-up and retrieval as half a day"
    ),
    "effort_convention_calendar_whole": QT_TRANSLATE_NOOP(
        "NEASPEC", "calendar days, those of set-up and retrieval as a whole day"
    ),
    "sharing_state_shared": QT_TRANSLATE_NOOP("NEASPEC", "Effort and records shared"),
    "sharing_state_effort_without_records": QT_TRANSLATE_NOOP("NEASPEC", "Effort shared, no record of the species"),
    "sharing_state_records_without_effort": QT_TRANSLATE_NOOP("NEASPEC", "Records shared, their effort not"),
    "sharing_state_not_shared": QT_TRANSLATE_NOOP("NEASPEC", "Not shared"),
    # the report
    "effort_report_title": QT_TRANSLATE_NOOP("NEASPEC", "Survey effort, and what each country has not yet shared"),
    "effort_report_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "Where and when was it surveyed, by what effort, and which years are missing from the database?"
    ),
    "effort_report_not_shared": QT_TRANSLATE_NOOP("NEASPEC", "What each country has not yet shared"),
    "effort_report_effort": QT_TRANSLATE_NOOP("NEASPEC", "Survey effort by country"),
    "effort_report_method": QT_TRANSLATE_NOOP("NEASPEC", "How it was counted"),
    "effort_not_shared_title": QT_TRANSLATE_NOOP("NEASPEC", "Years by country and species"),
    "effort_not_shared_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The years are all those of any effort or record in the database. What is not shared may exist; it does not mean that nobody surveyed or that the species was not there.",
    ),
    "effort_range_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Effort is that of methods that can find the species, wherever in the country. Records are detections, samples and counts.",
    ),
    "effort_country": QT_TRANSLATE_NOOP("NEASPEC", "Country"),
    "effort_species": QT_TRANSLATE_NOOP("NEASPEC", "Species"),
    "effort_country_unknown": QT_TRANSLATE_NOOP("NEASPEC", "Side of the border not known"),
    "effort_no_year": QT_TRANSLATE_NOOP("NEASPEC", "no year"),
    "effort_bands_title": QT_TRANSLATE_NOOP("NEASPEC", "Trap-days by distance from the border"),
    "effort_band_km": QT_TRANSLATE_NOOP("NEASPEC", "{band} km"),
    "effort_band_unknown": QT_TRANSLATE_NOOP("NEASPEC", "Distance not known"),
    "effort_all_bands": QT_TRANSLATE_NOOP("NEASPEC", "In all"),
    "effort_too_few": QT_TRANSLATE_NOOP("NEASPEC", "fewer than {stations} stations"),
    "effort_few_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Figures of fewer than {stations} stations are not shown. Where one band has fewer, the bands of the country are not told apart.",
    ),
    "effort_months_title": QT_TRANSLATE_NOOP("NEASPEC", "Trap-days by month and country"),
    "effort_months_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Counted as {convention}. A month without a bar has no effort in the database."
    ),
    "effort_methods_title": QT_TRANSLATE_NOOP("NEASPEC", "Effort by method and unit"),
    "effort_method": QT_TRANSLATE_NOOP("NEASPEC", "Method"),
    "effort_method_unknown": QT_TRANSLATE_NOOP("NEASPEC", "method not stated"),
    "effort_amount": QT_TRANSLATE_NOOP("NEASPEC", "Amount"),
    "effort_stations": QT_TRANSLATE_NOOP("NEASPEC", "Stations"),
    "effort_units_note": QT_TRANSLATE_NOOP("NEASPEC", "Amounts of different units are never added."),
    "effort_convention_note": QT_TRANSLATE_NOOP("NEASPEC", "Trap-days are {convention}."),
    "effort_union_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "A station works while at least one of its cameras works; opposed cameras count once."
    ),
    "effort_side_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The country is the side that the deployment declares, else that of its point; coarsened places have no distance from the border.",
    ),
    # words of the closed vocabularies
    "sampling_protocol_camera trap": QT_TRANSLATE_NOOP("NEASPEC", "camera trap"),
    "sampling_protocol_scat transect": QT_TRANSLATE_NOOP("NEASPEC", "scat transect"),
    "sampling_protocol_snow track transect": QT_TRANSLATE_NOOP("NEASPEC", "snow track transect"),
    "sampling_protocol_hair trap": QT_TRANSLATE_NOOP("NEASPEC", "hair trap"),
    "sampling_protocol_line transect": QT_TRANSLATE_NOOP("NEASPEC", "line transect"),
    "sampling_protocol_point count": QT_TRANSLATE_NOOP("NEASPEC", "point count"),
    "sampling_protocol_roost count": QT_TRANSLATE_NOOP("NEASPEC", "roost count"),
    "sampling_protocol_satellite telemetry": QT_TRANSLATE_NOOP("NEASPEC", "satellite telemetry"),
    "sampling_protocol_ring resighting": QT_TRANSLATE_NOOP("NEASPEC", "ring resighting"),
    "sampling_protocol_patrol": QT_TRANSLATE_NOOP("NEASPEC", "patrol"),
    "sampling_protocol_opportunistic": QT_TRANSLATE_NOOP("NEASPEC", "opportunistic record"),
    "effort_unit_day": QT_TRANSLATE_NOOP("NEASPEC", "trap-day"),
    "effort_unit_hour": QT_TRANSLATE_NOOP("NEASPEC", "hour"),
    "effort_unit_minute": QT_TRANSLATE_NOOP("NEASPEC", "minute"),
    "effort_unit_km": QT_TRANSLATE_NOOP("NEASPEC", "kilometre"),
    "effort_unit_observer-hour": QT_TRANSLATE_NOOP("NEASPEC", "observer-hour"),
}
