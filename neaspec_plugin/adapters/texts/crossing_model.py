"""Texts of the estimate of crossing rates with effort."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # why nothing was estimated
    "multistate_one_species": QT_TRANSLATE_NOOP(
        "NEASPEC", "Parameter SPECIES names no species or several. No rate was estimated. Choose exactly one."
    ),
    "multistate_one_side": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All animals were seen on one side: {sides}. No rate was estimated. Import the records of the other side, or choose more in COUNTRIES.",
    ),
    "multistate_no_records": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No record in the database names an animal of this species on a known side at a known time. No rate was estimated. Import such records or change SPECIES, COUNTRIES or GRADE.",
    ),
    "multistate_period": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The period ends in {last}, before it begins in {first}. No rate was estimated. Change FIRST or LAST.",
    ),
    "multistate_few_occasions": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The period from {first} to {last} has fewer than two occasions of {months} months. No rate was estimated. Choose a longer period or shorter occasions.",
    ),
    "multistate_no_effort": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Side {side} has animals but no effort in days of cameras or hair traps after the first occasion. Not surveyed is not the same as not crossed, and no rate was estimated. Import the effort, or leave the side out of COUNTRIES.",
    ),
    "multistate_few_again": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals seen in two occasions or more: {animals}, needed: {least}. No rate was estimated. Choose a longer period or shorter occasions, or use the minimum numbers.",
    ),
    "multistate_no_moves": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No animal was seen on one and then on another of the sides {sides}. No rate was estimated. Choose a longer period, or report that none of the animals was seen to cross with this effort.",
    ),
    "multistate_not_identified": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The records of the sides {sides} do not tell survival, change of side and detection apart. No rate was estimated. Choose a longer period or longer occasions, or give SURVIVAL.",
    ),
    # what is told while it runs
    "multistate_occasions": QT_TRANSLATE_NOOP(
        "NEASPEC", "From {first} to {last}: occasions {occasions}, animals {animals}, sides {sides}."
    ),
    "multistate_passed_over": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Records passed over: outside the period, in two occasions or from a transmitter {unfit}, without effort on their side {unsurveyed}. Animals on several sides in one occasion, of which the last is used: {several}.",
    ),
    "multistate_told_probable": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Crossings with probable identity: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.",
    ),
    "multistate_told_certain": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Crossings at least: {seen}; expected with those that nobody saw: {expected}; per year of an animal: {rate}.",
    ),
    # the report
    "multistate_report_title": QT_TRANSLATE_NOOP("NEASPEC", "Crossing rates with effort"),
    "multistate_report_question": QT_TRANSLATE_NOOP(
        "NEASPEC", "How often do animals cross in each direction, with the crossings that nobody saw?"
    ),
    "multistate_rates_section": QT_TRANSLATE_NOOP("NEASPEC", "Crossing rates"),
    "multistate_model_section": QT_TRANSLATE_NOOP("NEASPEC", "The model and the effort"),
    "multistate_rates_title": QT_TRANSLATE_NOOP("NEASPEC", "Rates estimated by the model"),
    "multistate_rates_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Per year that an animal spends on the first side; “any” is per year of its life. Seen is a minimum: an animal seen on one side in one occasion and next on the other. Expected is the rate times the years that the animals spent there.",
    ),
    "multistate_misid_title": QT_TRANSLATE_NOOP("NEASPEC", "The same with wrong identities added"),
    "multistate_misid_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "That share of the records was given the code of another animal, 20 times. The middle, the least and the greatest estimate are shown; where they differ much from the rates above, identities decide the result.",
    ),
    "multistate_misid": QT_TRANSLATE_NOOP("NEASPEC", "Wrong identities added"),
    "multistate_per_year": QT_TRANSLATE_NOOP("NEASPEC", "Crossings per year"),
    "multistate_seen": QT_TRANSLATE_NOOP("NEASPEC", "Seen, at least"),
    "multistate_expected": QT_TRANSLATE_NOOP("NEASPEC", "Expected"),
    "multistate_estimates_title": QT_TRANSLATE_NOOP("NEASPEC", "Parameters of the model"),
    "multistate_survival": QT_TRANSLATE_NOOP("NEASPEC", "Survival of a year, or not having left for ever"),
    "multistate_rate": QT_TRANSLATE_NOOP("NEASPEC", "Crossings per year on the first side"),
    "multistate_psi": QT_TRANSLATE_NOOP("NEASPEC", "Probability to be on the other side an occasion later"),
    "multistate_detection": QT_TRANSLATE_NOOP("NEASPEC", "Probability to be seen in an occasion of mean effort"),
    "multistate_effort_title": QT_TRANSLATE_NOOP("NEASPEC", "Effort in the occasions"),
    "multistate_days": QT_TRANSLATE_NOOP("NEASPEC", "Days of cameras and hair traps"),
    "multistate_without_effort": QT_TRANSLATE_NOOP("NEASPEC", "Occasions without effort"),
    "multistate_row_used": QT_TRANSLATE_NOOP("NEASPEC", "Records in the model"),
    "multistate_row_unfit": QT_TRANSLATE_NOOP(
        "NEASPEC", "Records outside the period, in two occasions or from a transmitter"
    ),
    "multistate_row_unsurveyed": QT_TRANSLATE_NOOP("NEASPEC", "Records on a side without effort in that occasion"),
    "multistate_row_several": QT_TRANSLATE_NOOP(
        "NEASPEC", "Animals on several sides in one occasion, of which the last is used"
    ),
    "multistate_row_minimum": QT_TRANSLATE_NOOP("NEASPEC", "Crossings at least, of certain identity, in all records"),
    "multistate_note_method": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Multistate capture-recapture (Arnason 1973; Schwarz, Schweigert and Arnason 1993; Brownie et al. 1993) with 95 % intervals of the profile likelihood.",
    ),
    "multistate_coverage": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In simulations 94 to 96 % of the intervals held the truth; 86 % one way where animals differ, about 30 % with a tenth of single readings wrong. Only certain identities are used by default.",
    ),
    "multistate_note_equal": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "All animals are taken to be equal in survival, crossing and detection. Where they differ much, the intervals are too narrow.",
    ),
    "multistate_note_occasion": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Wrong identities in the records are not modelled: they read as crossings and make the rates too high.",
    ),
}
