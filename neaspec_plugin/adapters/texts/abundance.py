"""Texts of capture histories and of estimates of how many animals there are."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # what stops or weakens it
    "history_no_effort": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The database holds no effort in days of a camera or hair trap on the chosen sides and days. No history was made. Import deployments with start and end, or choose other days.",
    ),
    "history_dates": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The last day {last} lies before the first day {first}. No history was made. Choose a later last day.",
    ),
    "history_too_many": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The days make {occasions} occasions, at most {most}. No history was made. Choose a first and a last day.",
    ),
    "history_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals of all sides together: {animals}; occasions with effort: {occasions}; captures: {captures}; flank: {flank}.",
    ),
    "history_left_out": QT_TRANSLATE_NOOP("NEASPEC", "Records left out of the histories: {records}. {reason}"),
    "history_open": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The occasions span {days} days, more than {most}: births, deaths and moves make closed estimates wrong. Choose a first and a last day.",
    ),
    "history_without_effort": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Captures at a station without known effort in their occasion: {captures}. They are kept; mend the dates of the deployments.",
    ),
    "history_clock": QT_TRANSLATE_NOOP(
        "NEASPEC", "Stations whose clock is read as UTC, because its offset is not known: {stations}."
    ),
    # why a record is in no history
    "unused_juvenile": QT_TRANSLATE_NOOP("NEASPEC", "The animal is a cub."),
    "unused_not_to_a_day": QT_TRANSLATE_NOOP("NEASPEC", "The time is not known to a day."),
    "unused_other_method": QT_TRANSLATE_NOOP(
        "NEASPEC", "The station is no camera or hair trap on a known and chosen side."
    ),
    "unused_outside_days": QT_TRANSLATE_NOOP("NEASPEC", "The record lies outside the days of the histories."),
    "unused_other_flank": QT_TRANSLATE_NOOP("NEASPEC", "The record shows only the flank that is not used."),
    "unused_no_effort": QT_TRANSLATE_NOOP("NEASPEC", "No station has effort in days."),
    # methods
    "abundance_method_chapman": QT_TRANSLATE_NOOP("NEASPEC", "Chapman (1951), first half against second"),
    "abundance_method_m0": QT_TRANSLATE_NOOP("NEASPEC", "Model M0 (Otis et al. 1978)"),
    "abundance_method_chao": QT_TRANSLATE_NOOP("NEASPEC", "Chao (1987)"),
    "abundance_method_chao_corrected": QT_TRANSLATE_NOOP("NEASPEC", "Chao, corrected for bias"),
    "abundance_method_jackknife_1": QT_TRANSLATE_NOOP("NEASPEC", "Jackknife of order 1"),
    "abundance_method_jackknife_2": QT_TRANSLATE_NOOP("NEASPEC", "Jackknife of order 2"),
    "abundance_method_jackknife_3": QT_TRANSLATE_NOOP("NEASPEC", "Jackknife of order 3"),
    "abundance_method_jackknife": QT_TRANSLATE_NOOP("NEASPEC", "Jackknife, order by test (Burnham & Overton 1979)"),
    "abundance_method_capwire_ecm": QT_TRANSLATE_NOOP("NEASPEC", "Samples, ECM (Miller et al. 2005)"),
    "abundance_method_capwire_tirm": QT_TRANSLATE_NOOP("NEASPEC", "Samples, TIRM (Miller et al. 2005)"),
    "abundance_assumes_chapman": QT_TRANSLATE_NOOP(
        "NEASPEC", "Chapman: the population is closed and all animals are as likely to be caught within each half."
    ),
    "abundance_assumes_m0": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "M0: the population is closed and every animal is as likely to be caught in every occasion; otherwise the estimate is too low.",
    ),
    "abundance_assumes_chao": QT_TRANSLATE_NOOP(
        "NEASPEC", "Chao: the population is closed and animals may differ; the estimate is a lower bound."
    ),
    "abundance_assumes_jackknife": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Jackknife: the population is closed and animals may differ; high orders grow with every animal caught once, wrong identities too.",
    ),
    "abundance_assumes_capwire_ecm": QT_TRANSLATE_NOOP(
        "NEASPEC", "ECM: every animal of a closed population is as likely to leave a sample that is found."
    ),
    "abundance_assumes_capwire_tirm": QT_TRANSLATE_NOOP(
        "NEASPEC", "TIRM: a closed population has two classes of animals, one easily found and one less so."
    ),
    # why there is no estimate, or what weakens it
    "abundance_no_animals": QT_TRANSLATE_NOOP("NEASPEC", "no animal caught"),
    "abundance_one_occasion": QT_TRANSLATE_NOOP("NEASPEC", "fewer than two occasions with effort"),
    "abundance_no_recaptures": QT_TRANSLATE_NOOP("NEASPEC", "no animal caught again"),
    "abundance_none_caught_twice": QT_TRANSLATE_NOOP("NEASPEC", "no animal caught exactly twice"),
    "abundance_few_occasions": QT_TRANSLATE_NOOP("NEASPEC", "too few occasions"),
    "abundance_one_class": QT_TRANSLATE_NOOP("NEASPEC", "no animal found more often than the others"),
    "abundance_largest_searched": QT_TRANSLATE_NOOP(
        "NEASPEC", "An estimate or interval from samples reaches the largest population searched; it may be larger."
    ),
    "abundance_capwire_test": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Share of simulated populations of like animals that look as unlike as these samples: {p}. A small share speaks for TIRM.",
    ),
    # the report
    "abundance_title": QT_TRANSLATE_NOOP("NEASPEC", "Abundance from capture histories"),
    "abundance_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "How many animals are there on all sides together, the ones never caught included?"
    ),
    "abundance_answer": QT_TRANSLATE_NOOP("NEASPEC", "{species}: one joint population"),
    "abundance_joint_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All numbers are of the joint population of all sides. There is no estimate by country: animals that live on two sides would be counted twice.",
    ),
    "abundance_estimates": QT_TRANSLATE_NOOP("NEASPEC", "Estimates"),
    "abundance_caught": QT_TRANSLATE_NOOP("NEASPEC", "Animals caught"),
    "abundance_estimate": QT_TRANSLATE_NOOP("NEASPEC", "Estimate"),
    "abundance_se": QT_TRANSLATE_NOOP("NEASPEC", "Standard error"),
    "abundance_effort": QT_TRANSLATE_NOOP("NEASPEC", "Effort and animals seen by country"),
    "abundance_days": QT_TRANSLATE_NOOP("NEASPEC", "Days of effort"),
    "abundance_seen": QT_TRANSLATE_NOOP("NEASPEC", "Animals seen, not to be added up"),
    "abundance_occasions": QT_TRANSLATE_NOOP("NEASPEC", "Occasions with effort"),
    "abundance_captures": QT_TRANSLATE_NOOP("NEASPEC", "Captures: animals by occasion"),
    "abundance_left": QT_TRANSLATE_NOOP("NEASPEC", "Animals of the left flank"),
    "abundance_right": QT_TRANSLATE_NOOP("NEASPEC", "Animals of the right flank"),
    "abundance_flank_left": QT_TRANSLATE_NOOP("NEASPEC", "left"),
    "abundance_flank_right": QT_TRANSLATE_NOOP("NEASPEC", "right"),
    "abundance_flank_any": QT_TRANSLATE_NOOP("NEASPEC", "any"),
    "abundance_occasions_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "An occasion is {days} days of UTC, the same for all sides. Where a station did not work, its effort is 0, which is not the same as no detection.",
    ),
    "abundance_flank_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Flank used: {flank}. Pictures of left and right flanks are two data sets and never added; records of both flanks or an unknown one are in each.",
    ),
    "abundance_wrong_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "That share of the captures was made wrong, 200 times: at the low end all of them are given to other animals, at the high end all of them become new ones.",
    ),
    "abundance_legacy_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No density is computed from these numbers, for the area that they refer to is not known; a spatial model is needed for that.",
    ),
}
