"""Texts of the Priorities dock that carry a value, and the words of its choices."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "direction_benefit": QT_TRANSLATE_NOOP("NEASPEC", "more is better"),
    "direction_cost": QT_TRANSLATE_NOOP("NEASPEC", "less is better"),
    "normalisation_min_max": QT_TRANSLATE_NOOP("NEASPEC", "by value"),
    "normalisation_rank": QT_TRANSLATE_NOOP("NEASPEC", "by rank"),
    "normalisation_threshold": QT_TRANSLATE_NOOP("NEASPEC", "by steps"),
    "objective_min_set": QT_TRANSLATE_NOOP("NEASPEC", "All targets at least cost"),
    "objective_min_shortfall": QT_TRANSLATE_NOOP("NEASPEC", "Least shortfall within a budget"),
    "objective_max_coverage": QT_TRANSLATE_NOOP("NEASPEC", "Most targets within a budget"),
    "target_rule_share": QT_TRANSLATE_NOOP("NEASPEC", "One share for all"),
    "target_rule_range_size": QT_TRANSLATE_NOOP("NEASPEC", "By range size"),
    "removal_core_area": QT_TRANSLATE_NOOP("NEASPEC", "Best places of every feature"),
    "removal_additive_benefit": QT_TRANSLATE_NOOP("NEASPEC", "Places with many features"),
    "legend_best_cells": QT_TRANSLATE_NOOP("NEASPEC", "best {percent} % of the cells"),
    "legend_other_cells": QT_TRANSLATE_NOOP("NEASPEC", "other cells"),
    "legend_acceptability": QT_TRANSLATE_NOOP("NEASPEC", "Share of the draws among the best"),
    "legend_contribution": QT_TRANSLATE_NOOP("NEASPEC", "What {criterion} adds to the score"),
    "abstract_area_rank": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells by the order in which they are removed: the best ones last. It depends on features and weights.",
    ),
    "units_choose": QT_TRANSLATE_NOOP(
        "NEASPEC", "Choose a layer of units above, or make one by “Planning units” or “Assess key sites by criteria”."
    ),
    "preview_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Units: {units}; criteria: {criteria}; units without a value: {missing}."
    ),
    "layer_score_preview": QT_TRANSLATE_NOOP("NEASPEC", "Preview of scores"),
    "pairwise_note": QT_TRANSLATE_NOOP(
        "NEASPEC", "Move each slider towards the more important criterion. Pairs that you leave are not judged."
    ),
    "pairwise_apart": QT_TRANSLATE_NOOP("NEASPEC", "Your judgements do not yet join all criteria. Judge more pairs."),
    "pairwise_consistency": QT_TRANSLATE_NOOP(
        "NEASPEC", "Consistency ratio {ratio}; more than {limit} is a contradiction."
    ),
    "pairwise_again": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Look again at {one} over {two}: judged {was}; {fits} would fit the other judgements, and the ratio be {then}.",
    ),
    "pairwise_distance": QT_TRANSLATE_NOOP(
        "NEASPEC", "{judge}: {share} of the weight lies elsewhere than in the group, most of all at {criterion}."
    ),
    "pairwise_agrees": QT_TRANSLATE_NOOP("NEASPEC", "{judge}: as the group."),
    "weights_lacking": QT_TRANSLATE_NOOP(
        "NEASPEC", "The units have no field for these criteria, whose weights were left out: {criteria}."
    ),
    "ranks_empty": QT_TRANSLATE_NOOP("NEASPEC", "The project has no scored units. Press “Score priorities”."),
    "ranks_choose": QT_TRANSLATE_NOOP(
        "NEASPEC", "Choose a unit here or on the map to see what its score is made of. Double click zooms."
    ),
    "unit_told": QT_TRANSLATE_NOOP("NEASPEC", "{unit}: rank {rank} ({low} to {high}), score {score}"),
    "unit_acceptability": QT_TRANSLATE_NOOP("NEASPEC", "Among the best in {share} of the random draws"),
    "contribution_missing": QT_TRANSLATE_NOOP("NEASPEC", "no value"),
    "chart_contributions": QT_TRANSLATE_NOOP("NEASPEC", "What each criterion adds to the score of {unit}"),
    "contributions_compared": QT_TRANSLATE_NOOP("NEASPEC", "Outlines: the layer compared with."),
    "targets_told": QT_TRANSLATE_NOOP("NEASPEC", "Targets met: {met} of {all}."),
    "cooperation_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Values are costs or shortfalls: less is better. Groups stand in the programme's order, not in one of rank.",
    ),
    "curves_empty": QT_TRANSLATE_NOOP("NEASPEC", "Check the rasters of features, then press “Rank priority areas”."),
}
