"""Texts of joint study areas: counts on both sides, the days on which they were made, and what is missing."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "joint_no_areas": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Database {file} lists no study area. Nothing was computed. Run “Load flagship species layers” first, or add areas of your own to the table study_areas.",
    ),
    "joint_no_sites": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Study area {area} has no site. Nothing was computed. Add its sites to the table study_area_sites.",
    ),
    "joint_unknown_sites": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Study area {area} names sites that the database does not list: {sites}. Nothing was computed. Add them to the table sites, or correct the table study_area_sites.",
    ),
    "joint_no_species": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No chosen study area is for the species {species}. Nothing was computed. Choose other areas or species.",
    ),
    "joint_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Study area {area}: seasons with a count on one side {one}, on several sides {several}, added {added}.",
    ),
    "joint_counts_left_out": QT_TRANSLATE_NOOP("NEASPEC", "Counts left out: {counts}. {reason}"),
    "unused_joint_region": QT_TRANSLATE_NOOP(
        "NEASPEC", "The count is of a region that holds or touches a site of the area."
    ),
    "unused_joint_several_sides": QT_TRANSLATE_NOOP("NEASPEC", "The site lies on no single side of the area."),
    "unused_joint_other_species": QT_TRANSLATE_NOOP(
        "NEASPEC", "The species was not chosen, or the area is not for it."
    ),
    "unused_joint_other_years": QT_TRANSLATE_NOOP("NEASPEC", "The season year was not chosen."),
    "unused_joint_no_number": QT_TRANSLATE_NOOP("NEASPEC", "The count lacks its number, unit, season or year."),
    # the layer of sites
    "layer_joint_sites": QT_TRANSLATE_NOOP("NEASPEC", "Sites of joint study areas"),
    "abstract_joint_sites": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Sites of joint study areas with their latest assessment. An area is a list of sites; it has no boundary.",
    ),
    "legend_joint_counted": QT_TRANSLATE_NOOP("NEASPEC", "With a count of the area's species"),
    "legend_joint_not_counted": QT_TRANSLATE_NOOP("NEASPEC", "Without such a count"),
    "field_study_area_id": QT_TRANSLATE_NOOP("NEASPEC", "Study area"),
    "field_joint_role": QT_TRANSLATE_NOOP("NEASPEC", "Role for the species"),
    "field_joint_side": QT_TRANSLATE_NOOP("NEASPEC", "Side"),
    "field_joint_counts": QT_TRANSLATE_NOOP("NEASPEC", "Counts of the site"),
    "field_last_counted": QT_TRANSLATE_NOOP("NEASPEC", "Last season year with a count"),
    "field_assessed": QT_TRANSLATE_NOOP("NEASPEC", "Year of the latest assessment"),
    "field_worst_threat": QT_TRANSLATE_NOOP("NEASPEC", "Impact of the worst threat"),
    # the report
    "joint_title": QT_TRANSLATE_NOOP("NEASPEC", "Joint study areas: what is known on each side"),
    "joint_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "What was counted on each side and when, which counts may be added, and what is still missing?"
    ),
    "joint_answer_title": QT_TRANSLATE_NOOP("NEASPEC", "Study areas and their counts"),
    "joint_answer_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A season is one species in one season of one year. Its counts are added where all of them lie within days: {days}, from the first day to the last. Maxima, averages and parts of sites are never added.",
    ),
    "joint_one_side": QT_TRANSLATE_NOOP("NEASPEC", "Seasons with counts on one side"),
    "joint_several_sides": QT_TRANSLATE_NOOP("NEASPEC", "Seasons with counts on several sides"),
    "joint_seasons_added": QT_TRANSLATE_NOOP("NEASPEC", "Of them added"),
    "joint_latest_total": QT_TRANSLATE_NOOP("NEASPEC", "Latest joint total"),
    "joint_latest": QT_TRANSLATE_NOOP("NEASPEC", "{count} ({species}, {season} {year})"),
    "joint_more_than": QT_TRANSLATE_NOOP("NEASPEC", "more than {days}"),
    "joint_demarcation_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "The military demarcation line lies between these two sides; it is not an international border."
    ),
    "joint_no_boundary_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The area is a list of sites without a boundary. Counts and assessments are of these sites; effort, animals and what is not shared are of the whole of each country.",
    ),
    "joint_sites_title": QT_TRANSLATE_NOOP("NEASPEC", "Sites and their latest assessment"),
    "joint_not_assessed": QT_TRANSLATE_NOOP("NEASPEC", "not assessed"),
    "joint_no_threat": QT_TRANSLATE_NOOP("NEASPEC", "no threat on record"),
    "joint_threat": QT_TRANSLATE_NOOP("NEASPEC", "{threat} ({impact})"),
    "joint_counts_title": QT_TRANSLATE_NOOP("NEASPEC", "Counts side by side"),
    "joint_total": QT_TRANSLATE_NOOP("NEASPEC", "Joint total of the same days"),
    "joint_remarks": QT_TRANSLATE_NOOP("NEASPEC", "Remarks"),
    "joint_count": QT_TRANSLATE_NOOP("NEASPEC", "{count} {unit} ({when}; sites: {sites} of {listed})"),
    "joint_no_days": QT_TRANSLATE_NOOP("NEASPEC", "days not stated"),
    "joint_not_counted": QT_TRANSLATE_NOOP("NEASPEC", "not counted, or not shared"),
    "joint_no_site": QT_TRANSLATE_NOOP("NEASPEC", "no site listed"),
    "joint_why_one_side": QT_TRANSLATE_NOOP("NEASPEC", "counted on one side only"),
    "joint_why_cats": QT_TRANSLATE_NOOP("NEASPEC", "never added: some animals live on both sides"),
    "joint_why_other_unit": QT_TRANSLATE_NOOP("NEASPEC", "counted in different units"),
    "joint_why_no_date": QT_TRANSLATE_NOOP("NEASPEC", "days not known, or not a count of the whole site"),
    "joint_why_days_apart": QT_TRANSLATE_NOOP("NEASPEC", "counted too many days apart"),
    "joint_flag_other_kind": QT_TRANSLATE_NOOP("NEASPEC", "average, maximum or part of a site"),
    "joint_not_added": QT_TRANSLATE_NOOP("NEASPEC", "larger count not added: {count} {unit} ({side})"),
    "joint_counts_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Of each side the largest number that it counted within those days, each site once; else its largest single figure. A joint total is a minimum, for sites without a count are missing from it.",
    ),
    "joint_pairs_title": QT_TRANSLATE_NOOP("NEASPEC", "Counts of two sides that cannot be added"),
    "joint_pairs_none": QT_TRANSLATE_NOOP("NEASPEC", "No two sides were counted in the same season on different days."),
    "joint_days_apart": QT_TRANSLATE_NOOP("NEASPEC", "Days from first to last"),
    "joint_why": QT_TRANSLATE_NOOP("NEASPEC", "Why"),
    "joint_pair_count": QT_TRANSLATE_NOOP("NEASPEC", "{count}: {site}, {when}"),
    "joint_effort_title": QT_TRANSLATE_NOOP("NEASPEC", "Effort on each side"),
    "joint_trap_days": QT_TRANSLATE_NOOP("NEASPEC", "Trap-days"),
    "joint_counts_made": QT_TRANSLATE_NOOP("NEASPEC", "Counts of the area's sites"),
    "joint_sites_counted": QT_TRANSLATE_NOOP("NEASPEC", "Sites with a count"),
    "joint_animals_note": QT_TRANSLATE_NOOP("NEASPEC", "Animals are those of all years."),
}
