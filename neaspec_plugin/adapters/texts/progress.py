"""Words of the report on progress and of its section in the conservation report."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "period_no_day": QT_TRANSLATE_NOOP(
        "NEASPEC", "Not a day: {day}. Nothing was written. Give both days of the period as year-month-day."
    ),
    "period_backwards": QT_TRANSLATE_NOOP(
        "NEASPEC", "The period ends on {last}, before it begins on {first}. Nothing was written. Exchange the days."
    ),
    "period_half": QT_TRANSLATE_NOOP(
        "NEASPEC", "Only one day of the period was given. Nothing was written. Give both days, or none."
    ),
    "progress_title": QT_TRANSLATE_NOOP("NEASPEC", "What changed from {first} to {last}"),
    "progress_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "What became known, what happened, and which recommendations were carried out?"
    ),
    "progress_nothing": QT_TRANSLATE_NOOP("NEASPEC", "Nothing changed in this database from {first} to {last}."),
    "progress_no_run": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The algorithm {algorithm} had not been run by the end of the period, so its results are not compared.",
    ),
    "progress_no_run_before": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No run of {algorithm} ended before the period; its latest run is of {after}. Older results are not known, so nothing is compared. A run repeated on the same data keeps only its latest date.",
    ),
    "progress_no_run_since": QT_TRANSLATE_NOOP(
        "NEASPEC", "No run of {algorithm} ended within the period; its results are still those of {day}."
    ),
    "progress_runs": QT_TRANSLATE_NOOP("NEASPEC", "Runs of {algorithm} compared: of {before} and of {after}."),
    "progress_algorithm": QT_TRANSLATE_NOOP("NEASPEC", "“{name}”"),
    "progress_not_compared": QT_TRANSLATE_NOOP("NEASPEC", "not compared"),
    "progress_undated": QT_TRANSLATE_NOOP(
        "NEASPEC", "Counts without a day of import, which are not called new: {number}."
    ),
    "progress_by_country": QT_TRANSLATE_NOOP("NEASPEC", "Changes by country"),
    "progress_by_country_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "What concerns two countries stands with both, and once in the last line."
    ),
    "progress_by_species": QT_TRANSLATE_NOOP("NEASPEC", "Changes by species"),
    "progress_no_country": QT_TRANSLATE_NOOP("NEASPEC", "Subregion, or no country stated"),
    "progress_no_species": QT_TRANSLATE_NOOP("NEASPEC", "No species stated"),
    "progress_all": QT_TRANSLATE_NOOP("NEASPEC", "All, each once"),
    "progress_no_change": QT_TRANSLATE_NOOP("NEASPEC", "No change of this kind."),
    "progress_counts_title": QT_TRANSLATE_NOOP("NEASPEC", "Counts by country and species"),
    "progress_verdicts_title": QT_TRANSLATE_NOOP("NEASPEC", "Verdicts before and after, and what moved"),
    "progress_crossings_title": QT_TRANSLATE_NOOP("NEASPEC", "Border crossings by species and direction"),
    "progress_areas_title": QT_TRANSLATE_NOOP("NEASPEC", "Protected areas of the years of the period"),
    "progress_assessments_title": QT_TRANSLATE_NOOP("NEASPEC", "Assessments of the period by country"),
    "progress_counts": QT_TRANSLATE_NOOP("NEASPEC", "New counts"),
    "progress_taken_in": QT_TRANSLATE_NOOP("NEASPEC", "Taken in or corrected"),
    "progress_fresh": QT_TRANSLATE_NOOP("NEASPEC", "Of them of seasons in the period"),
    "progress_of_seasons": QT_TRANSLATE_NOOP("NEASPEC", "All counts of seasons in the period"),
    "progress_counts_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "New is what a file brought into the database in the period, whenever it was counted. A count without a day belongs to the period by its season year.",
    ),
    "progress_verdicts": QT_TRANSLATE_NOOP("NEASPEC", "Changed verdicts"),
    "progress_before": QT_TRANSLATE_NOOP("NEASPEC", "Before"),
    "progress_after": QT_TRANSLATE_NOOP("NEASPEC", "After"),
    "progress_why": QT_TRANSLATE_NOOP("NEASPEC", "What moved"),
    "progress_not_asked": QT_TRANSLATE_NOOP("NEASPEC", "not assessed"),
    "progress_same": QT_TRANSLATE_NOOP(
        "NEASPEC", "Verdicts as before: {same}; of them with another mean count or level: {shifted}."
    ),
    "progress_moved_new": QT_TRANSLATE_NOOP("NEASPEC", "not assessed before"),
    "progress_moved_gone": QT_TRANSLATE_NOOP("NEASPEC", "not assessed any more"),
    "progress_moved_edition": QT_TRANSLATE_NOOP("NEASPEC", "edition of the level: {before} → {after}"),
    "progress_moved_level": QT_TRANSLATE_NOOP("NEASPEC", "level: {before} → {after}"),
    "progress_moved_level_basis": QT_TRANSLATE_NOOP("NEASPEC", "basis of the level: {before} → {after}"),
    "progress_moved_figure": QT_TRANSLATE_NOOP("NEASPEC", "mean count: {before} → {after}"),
    "progress_moved_seasons": QT_TRANSLATE_NOOP("NEASPEC", "seasons at the level: {before} → {after}"),
    "progress_moved_reason": QT_TRANSLATE_NOOP("NEASPEC", "reason: {before} → {after}"),
    "progress_moved_version": QT_TRANSLATE_NOOP("NEASPEC", "another version of the plugin"),
    "progress_moved_rule": QT_TRANSLATE_NOOP("NEASPEC", "no figure; look at the seasons used"),
    "progress_crossings": QT_TRANSLATE_NOOP("NEASPEC", "New border crossings"),
    "progress_happened": QT_TRANSLATE_NOOP("NEASPEC", "Happened: first seen beyond in the period"),
    "progress_surely": QT_TRANSLATE_NOOP("NEASPEC", "Of them last seen before in the period too"),
    "progress_known": QT_TRANSLATE_NOOP("NEASPEC", "Older, but newly known"),
    "progress_and_probable": QT_TRANSLATE_NOOP("NEASPEC", "{sure}, with probable identity: {probable} more"),
    "progress_cannot_tell": QT_TRANSLATE_NOOP("NEASPEC", "cannot be told"),
    "progress_crossings_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All numbers are minima. A crossing whose animal was last seen before the period may have happened before it as well.",
    ),
    "progress_unclear": QT_TRANSLATE_NOOP(
        "NEASPEC", "Crossings of the period with ambiguous evidence or an unknown side, in no sum: {number}."
    ),
    "progress_areas": QT_TRANSLATE_NOOP("NEASPEC", "New protected areas"),
    "progress_areas_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "By the year of designation, which may begin before the period."
    ),
    "progress_assessments": QT_TRANSLATE_NOOP("NEASPEC", "New site assessments"),
    "progress_recommendations": QT_TRANSLATE_NOOP("NEASPEC", "Recommendations"),
    "progress_recommendations_new": QT_TRANSLATE_NOOP("NEASPEC", "New recommendations"),
    "progress_recommendations_done": QT_TRANSLATE_NOOP("NEASPEC", "Recommendations carried out"),
    "progress_recommendations_dropped": QT_TRANSLATE_NOOP("NEASPEC", "Recommendations dropped"),
    "progress_recommendations_late": QT_TRANSLATE_NOOP("NEASPEC", "Recommendations past their due date"),
    "progress_recommendations_open": QT_TRANSLATE_NOOP("NEASPEC", "Open recommendations that are not yet due"),
    "field_named_by_neaspec": QT_TRANSLATE_NOOP("NEASPEC", "Named in a text of the programme"),
    "plan_title": QT_TRANSLATE_NOOP("NEASPEC", "Outline of a conservation plan: {site}"),
    "plan_several": QT_TRANSLATE_NOOP("NEASPEC", "key sites: {sites}"),
    "plan_subtitle": QT_TRANSLATE_NOOP(
        "NEASPEC", "What the database holds, for people to plan with. Nothing is added to it."
    ),
    "plan_numbers": QT_TRANSLATE_NOOP("NEASPEC", "Counts: the newest three seasons and the largest of each"),
    "plan_criteria": QT_TRANSLATE_NOOP("NEASPEC", "Decided criteria, by the current edition of the 1 % level"),
    "plan_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Habitats and their condition, assessed and mapped"),
    "plan_management": QT_TRANSLATE_NOOP("NEASPEC", "Protection and management"),
    "plan_high_threats": QT_TRANSLATE_NOOP("NEASPEC", "Threats of high impact"),
    "plan_open": QT_TRANSLATE_NOOP("NEASPEC", "Open recommendations"),
    "plan_late": QT_TRANSLATE_NOOP("NEASPEC", "Late recommendations"),
    "plan_empty_parts": QT_TRANSLATE_NOOP("NEASPEC", "Empty parts"),
    "plan_map_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Published points of the sites. Hollow signs are of low confidence."
    ),
    "plan_empty": QT_TRANSLATE_NOOP("NEASPEC", "Nothing is filled in. {mend}"),
    "plan_complete": QT_TRANSLATE_NOOP("NEASPEC", "No part is empty."),
    "plan_undecided": QT_TRANSLATE_NOOP("NEASPEC", "Criteria that are not decided, by what is missing"),
    "plan_all_species": QT_TRANSLATE_NOOP("NEASPEC", "all of the site"),
    "plan_unknown_impact": QT_TRANSLATE_NOOP("NEASPEC", "Threats of unknown impact: {number}"),
    "plan_mend_habitats": QT_TRANSLATE_NOOP("NEASPEC", "Map the habitats of the site."),
    "plan_mend_impact": QT_TRANSLATE_NOOP("NEASPEC", "Assess timing, scope and severity of these threats."),
    "plan_mend_recommendations": QT_TRANSLATE_NOOP(
        "NEASPEC", "Agree on recommendations and write them into table recommendations."
    ),
    "plan_one_of": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "An outline is written for one site or for the sites of one species. Nothing was written. Give one of them.",
    ),
    "plan_no_sites": QT_TRANSLATE_NOOP(
        "NEASPEC", "No key site has {species} present. Nothing was written. Choose another species or name a site."
    ),
    "recommendation_no_text": QT_TRANSLATE_NOOP("NEASPEC", "Recommendation {id} has no text. Write one."),
    "recommendation_no_addressee": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Recommendation {id} is addressed to “{addressee}”, which is no country or site of its level. Correct it.",
    ),
    "recommendation_no_day": QT_TRANSLATE_NOOP(
        "NEASPEC", "Recommendation {id} is closed, but nothing says when. Fill in the day."
    ),
    "recommendation_not_closed": QT_TRANSLATE_NOOP(
        "NEASPEC", "Recommendation {id} has a day of closing but is neither done nor dropped. Correct one of them."
    ),
    "recommendation_before": QT_TRANSLATE_NOOP(
        "NEASPEC", "Recommendation {id} is due or closed before it was issued. Correct the days."
    ),
}
