"""Texts of the theme priorities."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_site_verdicts": QT_TRANSLATE_NOOP("NEASPEC", "Key sites by verdict"),
    "layer_rank_acceptability": QT_TRANSLATE_NOOP("NEASPEC", "Rank acceptability"),
    "layer_priorities": QT_TRANSLATE_NOOP("NEASPEC", "Score of the evidence available"),
    "legend_met_provisional": QT_TRANSLATE_NOOP("NEASPEC", "Met, provisional"),
    "legend_no_value": QT_TRANSLATE_NOOP("NEASPEC", "No value"),
    "abstract_site_verdicts": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Verdicts on site criteria from the counts in the database. Insufficient data is not a verdict against the site.",
    ),
    "abstract_rank_acceptability": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Share of the random draws of weights and missing values in which a unit is among the best; near 1 it is so whatever the weights are.",
    ),
    "abstract_priorities": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Score of the evidence available, not of conservation value where counts are missing.",
    ),
    "verdict_met": QT_TRANSLATE_NOOP("NEASPEC", "Met"),
    "verdict_not_met": QT_TRANSLATE_NOOP("NEASPEC", "Not met"),
    "verdict_insufficient_data": QT_TRANSLATE_NOOP("NEASPEC", "Insufficient data"),
    "field_criterion": QT_TRANSLATE_NOOP("NEASPEC", "Criterion"),
    "field_verdict": QT_TRANSLATE_NOOP("NEASPEC", "Verdict"),
    "field_reason": QT_TRANSLATE_NOOP("NEASPEC", "Reason"),
    "field_figure": QT_TRANSLATE_NOOP("NEASPEC", "Figure (individuals)"),
    "field_level": QT_TRANSLATE_NOOP("NEASPEC", "1 percent level (individuals)"),
    "field_edition": QT_TRANSLATE_NOOP("NEASPEC", "Edition"),
    "field_seasons": QT_TRANSLATE_NOOP("NEASPEC", "Seasons of evidence"),
    "field_score": QT_TRANSLATE_NOOP("NEASPEC", "Score"),
    "field_score_high": QT_TRANSLATE_NOOP("NEASPEC", "Score with missing values at their best"),
    "field_acceptability": QT_TRANSLATE_NOOP("NEASPEC", "Acceptability"),
    "field_rank": QT_TRANSLATE_NOOP("NEASPEC", "Rank"),
    "field_rank_low": QT_TRANSLATE_NOOP("NEASPEC", "Rank, best of the range"),
    "field_rank_high": QT_TRANSLATE_NOOP("NEASPEC", "Rank, worst of the range"),
    "criterion_ramsar_5": QT_TRANSLATE_NOOP("NEASPEC", "Ramsar criterion 5: number of waterbirds"),
    "criterion_ramsar_6": QT_TRANSLATE_NOOP("NEASPEC", "Ramsar criterion 6: share of a population"),
    "criterion_eaaf_1pct": QT_TRANSLATE_NOOP("NEASPEC", "Flyway criterion (EAAF): 1 % of a population"),
    "criterion_eaaf_staging": QT_TRANSLATE_NOOP("NEASPEC", "Flyway criterion (EAAF): staging site"),
    "criterion_kba_a1a": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion A1a"),
    "criterion_kba_a1b": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion A1b"),
    "criterion_kba_a1c": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion A1c"),
    "criterion_kba_a1d": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion A1d"),
    "criterion_kba_a1e": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion A1e"),
    "criterion_kba_b1": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion B1"),
    "criterion_kba_d1a": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion D1a"),
    "criterion_kba_d1b": QT_TRANSLATE_NOOP("NEASPEC", "Key Biodiversity Area criterion D1b"),
    "verdict_reason_too_few_seasons": QT_TRANSLATE_NOOP(
        "NEASPEC", "The seasons with complete counts are too few for a firm verdict."
    ),
    "verdict_reason_coverage_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "The sources do not say whether the counts of these seasons are complete."
    ),
    "verdict_reason_no_population": QT_TRANSLATE_NOOP(
        "NEASPEC", "No population with a known level is listed for this site and season."
    ),
    "verdict_reason_level_low_confidence": QT_TRANSLATE_NOOP(
        "NEASPEC", "The population or its level is known with low confidence; a person must confirm it."
    ),
    "verdict_reason_needs_mature_individuals": QT_TRANSLATE_NOOP(
        "NEASPEC", "The criterion asks for mature individuals and reproductive units; only totals are known."
    ),
    "verdict_reason_flagship_only": QT_TRANSLATE_NOOP(
        "NEASPEC", "The criterion counts all waterbirds; only flagship species are known here."
    ),
    "verdict_reason_single_passage_count": QT_TRANSLATE_NOOP(
        "NEASPEC", "The verdict rests on the count of one passage season, which is enough for this criterion."
    ),
    "verdict_reason_pairs_only": QT_TRANSLATE_NOOP(
        "NEASPEC", "Only pairs or nests were counted; they are not converted into individuals."
    ),
    "verdict_reason_listing_criteria_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "It is not confirmed that the Red List assessment of the species rests on a past or present reduction alone.",
    ),
    "verdict_reason_subspecies_not_a_trigger": QT_TRANSLATE_NOOP(
        "NEASPEC", "The criterion is applied to the species as a whole, not to a subspecies."
    ),
    "level_basis_official": QT_TRANSLATE_NOOP("NEASPEC", "Official"),
    "level_basis_derived": QT_TRANSLATE_NOOP("NEASPEC", "Derived from the estimate"),
    "criterion_field_population_share": QT_TRANSLATE_NOOP("NEASPEC", "Largest share of a population in one count"),
    "criterion_field_species_present": QT_TRANSLATE_NOOP("NEASPEC", "Number of flagship species present"),
    "criterion_field_criteria_met": QT_TRANSLATE_NOOP("NEASPEC", "Number of site criteria met"),
    "criterion_field_cross_border_links": QT_TRANSLATE_NOOP("NEASPEC", "Number of links across borders"),
    "criterion_field_evidence_seasons": QT_TRANSLATE_NOOP("NEASPEC", "Number of seasons with a count"),
    "criteria_not_json": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The criteria are not a list of objects in JSON. Nothing was computed. Correct the brackets and quotation marks.",
    ),
    "criteria_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "The list of criteria is empty. Nothing was computed. Add a criterion."
    ),
    "criterion_key_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "Criterion {number} lacks the key {key}. Nothing was computed. Add it."
    ),
    "criterion_field_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "Field {field} is in two criteria. Nothing was computed. Remove one of them."
    ),
    "criterion_weight_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The weight {value} of field {field} is not a number of 0 or more. Nothing was computed. Correct the weight.",
    ),
    "criteria_weights_zero": QT_TRANSLATE_NOOP(
        "NEASPEC", "All weights are 0. Nothing was computed. Give a criterion a weight above 0."
    ),
    "criterion_pieces_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The pieces of field {field} do not fit. Nothing was computed. Give pairs of increasing value and score from 0 to 1, with normalisation threshold only.",
    ),
    "criterion_values_not_numbers": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Field {field} holds values that are not finite numbers. Nothing was computed. Choose a numeric field or correct the values.",
    ),
    "score_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{draws} draws of {units} units need about {gigabytes} GB of memory. Nothing was computed. Draw {fewer} times at most, or score fewer units.",
    ),
    "compared_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Criteria and a layer to compare with were both given. Nothing was computed. Leave one of them.",
    ),
    "ranks_compared": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units in both scorings: {units}; with another rank: {moved}; rank correlation: {correlation}.",
    ),
    "unit_id_not_unique": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Unit {unit} is in the layer more than once. Nothing was computed. Choose a field that identifies each unit.",
    ),
}
