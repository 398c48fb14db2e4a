"""Texts of density by spatial capture-recapture."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    # what stops or weakens it
    "scr_few_animals": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals caught at stations with effort: {animals}; a spatial model needs {least} or more. Nothing was estimated. Choose more days or sides.",
    ),
    "scr_no_effort": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No station has both a place and effort behind the captures. Nothing was estimated. Import deployments with place, start and end.",
    ),
    "scr_no_recapture": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No animal was caught at two stations, so nothing tells how far animals move. Nothing was estimated. Choose more days or sides.",
    ),
    "scr_coarse_stations": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Stations whose place is generalised: {stations}. Nothing was estimated, because coarse places make animals seem to move farther. Ask the neighbour for exact places, or give the width of the grid.",
    ),
    "scr_multi_twice": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "An animal was caught at two stations in one occasion, which detectors of the kind “multi” cannot do. Nothing was estimated. Choose “proximity” or “count”.",
    ),
    "scr_no_habitat": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No cell of the mask lies in the habitat layer. Nothing was estimated. Choose polygons that cover the survey, with their reference system.",
    ),
    "scr_mask_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The mask would have {cells} cells, at most {most}. Nothing was estimated. Choose a larger spacing or a smaller buffer.",
    ),
    "scr_not_converged": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The likelihood has no clear maximum: there are too few captures for this model. Nothing was estimated. Choose fewer effects, or more days or sides.",
    ),
    "scr_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals: {animals}; stations: {stations}; cells of the mask: {cells}. One fit takes about {seconds} s and {megabytes} MB.",
    ),
    "scr_buffer_narrow": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The buffer is too narrow: half as much again would change the sampled area by {change} percent. Four times sigma are {needed} m.",
    ),
    "scr_spacing_wide": QT_TRANSLATE_NOOP("NEASPEC", "The spacing of the mask is too wide; 0.6 of sigma are {most} m."),
    "scr_unknown_side": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cells whose side of the border is not known: {cells}. They are in the sum of all and in a row of their own.",
    ),
    "scr_grid_too_coarse": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The grid of the generalised stations is {grid} m wide, more than a quarter of sigma, {most} m. Nothing was estimated. Ask the neighbour for a finer grid, or take the coarser one all the same.",
    ),
    "scr_cell_bias": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Bias in percent of stations known by cells of {grid} m, with its standard error: density {density} ({density_se}), sigma {sigma} ({sigma_se}). Simulated surveys that could be fitted: {runs} of {tried}.",
    ),
    "scr_no_capture": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No animal was caught in: {where}. Values of its own are not identified there: cells of such a side take the density of the nearest side with captures, and such a session is left out.",
    ),
    "scr_in_more_sessions": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals caught in more than one session: {animals}. Sessions are fitted as populations of their own, so the limits are too narrow, and numbers of sessions are not to be added up.",
    ),
    # the answer
    "scr_sessions": QT_TRANSLATE_NOOP("NEASPEC", "Sessions"),
    "scr_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Animals per 100 km2: {density}; animals expected in the mask of all sides: {expected}, from {low} to {high}. Sigma {sigma} m, buffer {buffer} m.",
    ),
    "scr_title": QT_TRANSLATE_NOOP("NEASPEC", "Density on both sides of the border"),
    "scr_question": QT_TRANSLATE_NOOP("NEASPEC", "How many animals live here, and how many on each side?"),
    "scr_answer": QT_TRANSLATE_NOOP("NEASPEC", "Density of {species}"),
    "scr_joint_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "One fit with the stations of all sides and one mask that is not cut at the border. Separate fits by country would count animals that live on two sides twice.",
    ),
    "scr_numbers": QT_TRANSLATE_NOOP("NEASPEC", "Animals by country"),
    "scr_area": QT_TRANSLATE_NOOP("NEASPEC", "Area of the mask (km2)"),
    "scr_density": QT_TRANSLATE_NOOP("NEASPEC", "Animals per 100 km2"),
    "field_d_per_100km2": QT_TRANSLATE_NOOP("NEASPEC", "Animals per 100 km2"),
    "field_session": QT_TRANSLATE_NOOP("NEASPEC", "Session"),
    "scr_expected": QT_TRANSLATE_NOOP("NEASPEC", "Expected animals"),
    "scr_realised": QT_TRANSLATE_NOOP("NEASPEC", "Realised animals"),
    "scr_together": QT_TRANSLATE_NOOP("NEASPEC", "All together"),
    "scr_wrong_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "That share of the captures was made wrong {fits} times as new animals and {fits} times as others', and the model fitted again. Middle, least and greatest estimate are shown.",
    ),
    "scr_models": QT_TRANSLATE_NOOP("NEASPEC", "Detection functions compared"),
    "scr_function_half_normal": QT_TRANSLATE_NOOP("NEASPEC", "Half-normal probability"),
    "scr_function_hazard_half_normal": QT_TRANSLATE_NOOP("NEASPEC", "Half-normal hazard"),
    "scr_log_likelihood": QT_TRANSLATE_NOOP("NEASPEC", "Log-likelihood"),
    "scr_aicc": QT_TRANSLATE_NOOP("NEASPEC", "AICc"),
    "scr_models_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The lower AICc fits better; a difference below 2 tells nothing. The numbers above are of the one that was chosen.",
    ),
    "scr_assumes": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "It holds for a closed population whose animals keep ranges of one shape, with identities that are right.",
    ),
}
