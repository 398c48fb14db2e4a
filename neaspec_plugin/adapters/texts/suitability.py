"""Texts of habitat: suitability from presences, and occupancy from detection histories."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "fit_not_converged": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The model was not found after {steps} steps. Nothing was written. Leave out covariates that tell the same.",
    ),
    "suitability_no_points": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} has no point of the species that is exact enough for the cells. Nothing was computed. Choose another species or layer.",
    ),
    "suitability_coarse": QT_TRANSLATE_NOOP(
        "NEASPEC", "Points of layer {layer} less exact than a cell, left out: {points}."
    ),
    "suitability_few_presences": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells with a presence and data in all covariates: {presences}; at least {least} are needed. Nothing was computed. Add presences, or covariates that reach them.",
    ),
    "suitability_few_background": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells of background with data in all covariates: {cells}; at least {least} are needed. Nothing was computed. Use a larger area or more records of the target group.",
    ),
    "suitability_no_cells": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No cell has data in all covariates. Nothing was computed. Choose rasters that cover the same area.",
    ),
    "suitability_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{features} features of {rows} cells need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Draw less background or leave out covariates.",
    ),
    "suitability_constant": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Covariate {layer} has one and the same value at all presences and background. Nothing was computed. Leave it out.",
    ),
    "suitability_same_names": QT_TRANSLATE_NOOP(
        "NEASPEC", "Two covariates are named {layer}. Nothing was computed. Rename one of the layers."
    ),
    "suitability_two_backgrounds": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Effort and target group were both given. Nothing was computed. Choose one of them: both correct the same bias.",
    ),
    "suitability_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Points given: {points}; cells with a presence: {presences}; cells of background: {background}; features used: {features}. On its own data: AUC {auc}, Boyce index {boyce}.",
    ),
    "suitability_tested": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Tested in {blocks} groups of blocks of {size} km: mean AUC {auc}. Lowest AUC in a country left out of the fit: {country}.",
    ),
    "suitability_not_tested": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Presences are too few or too near each other for a test in spatial blocks. How well the model carries is not known.",
    ),
    "suitability_extrapolated": QT_TRANSLATE_NOOP(
        "NEASPEC", "Cells with conditions outside those of the model: {cells} of {all}. Do not trust it there."
    ),
    "suitability_title": QT_TRANSLATE_NOOP("NEASPEC", "Habitat suitability"),
    "suitability_question": QT_TRANSLATE_NOOP("NEASPEC", "Where is habitat, and how far can the model be trusted?"),
    "suitability_answer": QT_TRANSLATE_NOOP("NEASPEC", "How well the model tells habitat of {species}"),
    "suitability_tests": QT_TRANSLATE_NOOP("NEASPEC", "Tests of the model"),
    "suitability_test_training": QT_TRANSLATE_NOOP("NEASPEC", "On its own data"),
    "suitability_test_block": QT_TRANSLATE_NOOP("NEASPEC", "Spatial blocks, group {fold}"),
    "suitability_test_country": QT_TRANSLATE_NOOP("NEASPEC", "Fitted without {country}, tested there"),
    "suitability_tests_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "AUC: 0.5 is chance, 1 is best; the first row flatters. Boyce index: 1 is best, 0 is chance, below 0 is wrong. A test with fewer than 5 presences is not known.",
    ),
    "suitability_fitted": QT_TRANSLATE_NOOP("NEASPEC", "Presences fitted"),
    "suitability_tested_presences": QT_TRANSLATE_NOOP("NEASPEC", "Presences tested"),
    "suitability_presences": QT_TRANSLATE_NOOP("NEASPEC", "Cells with a presence"),
    "suitability_background": QT_TRANSLATE_NOOP("NEASPEC", "Cells of background"),
    "suitability_auc": QT_TRANSLATE_NOOP("NEASPEC", "AUC"),
    "suitability_boyce": QT_TRANSLATE_NOOP("NEASPEC", "Boyce index"),
    "suitability_cells_by_country": QT_TRANSLATE_NOOP("NEASPEC", "Cells by country"),
    "suitability_borders": QT_TRANSLATE_NOOP("NEASPEC", "Covariates at the borders"),
    "suitability_jumps": QT_TRANSLATE_NOOP("NEASPEC", "Jumps of the covariates"),
    "suitability_covariate": QT_TRANSLATE_NOOP("NEASPEC", "Covariate"),
    "suitability_stretches": QT_TRANSLATE_NOOP("NEASPEC", "Stretches of border"),
    "suitability_jumping": QT_TRANSLATE_NOOP("NEASPEC", "With a jump"),
    "suitability_jumps_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "A jump is more often a change of legend than of the land; the model would take it for habitat. Zero is no ratio: read this with care for temperatures.",
    ),
    "suitability_record": QT_TRANSLATE_NOOP("NEASPEC", "Method record (ODMAP)"),
    "suitability_model": QT_TRANSLATE_NOOP("NEASPEC", "Model"),
    "suitability_model_is": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Inhomogeneous Poisson process with elastic net, which is Maxent (Renner and Warton 2013; Phillips et al. 2017)",
    ),
    "suitability_covariates": QT_TRANSLATE_NOOP("NEASPEC", "Covariates"),
    "suitability_cell": QT_TRANSLATE_NOOP("NEASPEC", "Cell size and reference system"),
    "suitability_points": QT_TRANSLATE_NOOP("NEASPEC", "Points given"),
    "suitability_bias": QT_TRANSLATE_NOOP("NEASPEC", "Unequal effort"),
    "suitability_bias_uniform": QT_TRANSLATE_NOOP("NEASPEC", "not corrected: background from all cells alike"),
    "suitability_bias_effort": QT_TRANSLATE_NOOP("NEASPEC", "background in proportion to effort"),
    "suitability_bias_target_group": QT_TRANSLATE_NOOP("NEASPEC", "background from records of a target group"),
    "suitability_features": QT_TRANSLATE_NOOP("NEASPEC", "Feature classes"),
    "suitability_features_are": QT_TRANSLATE_NOOP("NEASPEC", "{classes}; used {used} of {offered}"),
    "suitability_class_linear": QT_TRANSLATE_NOOP("NEASPEC", "linear"),
    "suitability_class_quadratic": QT_TRANSLATE_NOOP("NEASPEC", "quadratic"),
    "suitability_class_hinge": QT_TRANSLATE_NOOP("NEASPEC", "hinge"),
    "suitability_penalty": QT_TRANSLATE_NOOP("NEASPEC", "Multiplier of the penalty; share of the lasso"),
    "suitability_block": QT_TRANSLATE_NOOP("NEASPEC", "Side of a block (km)"),
    "suitability_output": QT_TRANSLATE_NOOP("NEASPEC", "Output"),
    "suitability_output_is": QT_TRANSLATE_NOOP("NEASPEC", "complementary log-log, 0 to 1; covariates clamped"),
    "suitability_extrapolated_share": QT_TRANSLATE_NOOP("NEASPEC", "Cells outside the conditions of the model"),
    "suitability_limit_relative": QT_TRANSLATE_NOOP(
        "NEASPEC", "Suitability is relative: it is no probability that an animal is there, and no density."
    ),
    "suitability_limit_detection": QT_TRANSLATE_NOOP(
        "NEASPEC", "Presences show where animals were found. Where nobody looked, habitat looks worse than it is."
    ),
    "suitability_limit_countries": QT_TRANSLATE_NOOP(
        "NEASPEC", "Do not use the model in a country where its test fails, or on cells outside its conditions."
    ),
    "occupancy_not_number": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer}: field {field} has values that are no numbers. Nothing was computed. Correct them or choose another field.",
    ),
    "occupancy_row_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer} has two rows for one site, or for one site and occasion. Nothing was computed. Leave one of them.",
    ),
    "occupancy_few_sites": QT_TRANSLATE_NOOP(
        "NEASPEC", "Sites with a visit: {sites}; at least {least} are needed. Nothing was computed. Add sites."
    ),
    "occupancy_nothing_found": QT_TRANSLATE_NOOP(
        "NEASPEC", "No visit found the species. Nothing was computed. Check the field of detections."
    ),
    "occupancy_one_visit": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No site was visited twice, so that use and detection cannot be told apart. Nothing was computed. Give more occasions, or shorter ones.",
    ),
    "occupancy_covariate_constant": QT_TRANSLATE_NOOP(
        "NEASPEC", "Covariate {field} has one and the same value everywhere. Nothing was computed. Leave it out."
    ),
    "occupancy_fields": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Layer {layer}: no field of occasions or detections was named. Nothing was computed. Choose both, or the fields of the visits.",
    ),
    "occupancy_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Sites: {sites}; share with a detection: {naive}. Share used: {mean_psi} ({low_psi} to {high_psi}). Detection by one visit to a used site: {mean_p} ({low_p} to {high_p}).",
    ),
    "occupancy_lost": QT_TRANSLATE_NOOP("NEASPEC", "Visits left out because a covariate is missing: {visits}."),
    "occupancy_at_edge": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "An estimate lies at its limit or has no error: the histories do not tell use and detection apart. Take fewer covariates or more visits.",
    ),
}
