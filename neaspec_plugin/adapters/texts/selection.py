"""Texts of the selection of units and of the value of cooperation."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "units_empty": QT_TRANSLATE_NOOP("NEASPEC", "The layer has no units. Nothing was computed. Choose another layer."),
    "units_lack_features": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No field of layer {layer} begins with {prefix}. Nothing was computed. Choose the fields that hold the features.",
    ),
    "unit_without_shape": QT_TRANSLATE_NOOP(
        "NEASPEC", "Unit {unit} has no polygon. Nothing was computed. Draw or delete it."
    ),
    "unit_status_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Unit {unit} has the status {value}. Nothing was computed. Write available, locked_in or locked_out.",
    ),
    "units_without_features": QT_TRANSLATE_NOOP(
        "NEASPEC", "Units that hold none of the features: {number}; if they should, add the layers that lack."
    ),
    "units_without_cost": QT_TRANSLATE_NOOP(
        "NEASPEC", "Units that cost nothing: {number}; if that is not meant, correct the field with the cost."
    ),
    "features_left_out": QT_TRANSLATE_NOOP("NEASPEC", "Features that no unit has, left out: {features}."),
    "feature_nowhere": QT_TRANSLATE_NOOP(
        "NEASPEC", "Feature {feature} is in no unit. Nothing was computed. Leave it out or correct its field."
    ),
    "feature_amount_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Field {field} of unit {unit} is not a number of 0 or more. Nothing was computed. Correct the value.",
    ),
    "target_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "{feature} has two targets of its own. Nothing was computed. Remove one of them."
    ),
    "connection_unit_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "CONNECTIONS names unit {unit}, which the units lack. Nothing was computed. Correct or remove the row.",
    ),
    "connection_with_itself": QT_TRANSLATE_NOOP(
        "NEASPEC", "CONNECTIONS links unit {unit} with itself. Nothing was computed. Remove the row."
    ),
    "connection_twice": QT_TRANSLATE_NOOP(
        "NEASPEC", "CONNECTIONS links unit {one} with {two} in two rows. Nothing was computed. Remove one of them."
    ),
    "connections_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "A penalty for cut connections needs the table CONNECTIONS. Nothing was computed. Give the table."
    ),
    "connections_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Connections: {pairs} pairs of units from {rows} rows; for pairs in both directions ({both}) the mean counts.",
    ),
    "connections_kept": QT_TRANSLATE_NOOP("NEASPEC", "Strength of the connections kept: {kept}; cut: {cut}."),
    "selection_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units: {units}; features: {features}. The borders take about {borders} s, the search {seconds} s at most, and {megabytes} MB.",
    ),
    "selection_too_large": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{units} units with {features} features need about {gigabytes} GB of memory; at most {most} GB are used. Nothing was computed. Take larger units or fewer features.",
    ),
    "target_out_of_reach": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The target of {feature} is {target}, and the units that may be selected hold {there} (such features besides: {others}). Nothing was computed. Lower the target or free units.",
    ),
    "selection_cost_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The cost of unit {unit} is missing or below 0 (such units besides: {others}). Nothing was computed. Correct the costs.",
    ),
    "selection_cost_all_zero": QT_TRANSLATE_NOOP(
        "NEASPEC", "All units cost 0. Nothing was computed. Choose another field, or none to take the area."
    ),
    "selection_json_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "{parameter} is not an object in JSON. Nothing was computed. Correct the brackets and quotation marks.",
    ),
    "selection_number_invalid": QT_TRANSLATE_NOOP(
        "NEASPEC", "{parameter} gives {name} the value {value}. Nothing was computed. Correct the number."
    ),
    "selection_budget_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The objective needs a budget. Nothing was computed. Give one, or limits by country."
    ),
    "selection_country_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "No unit is in {country}. Nothing was computed. Correct the limits or the field with the country."
    ),
    "selection_limit_locked": QT_TRANSLATE_NOOP(
        "NEASPEC", "The locked units alone break a budget or limit. Nothing was computed. Raise it or free units."
    ),
    "selection_impossible": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No selection holds all targets and limits together: {lacking}. Nothing was written. Loosen these by at least as much, or others instead.",
    ),
    "selection_impossible_whole": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Parts of units would hold all targets and limits together, whole units do not. Nothing was written. Loosen a limit or a target.",
    ),
    "impossible_target": QT_TRANSLATE_NOOP("NEASPEC", "the target of {feature} is missed by {amount} ({percent} %)"),
    "impossible_budget": QT_TRANSLATE_NOOP("NEASPEC", "the budget is exceeded by {amount}"),
    "impossible_budget_of": QT_TRANSLATE_NOOP("NEASPEC", "the budget of {country} is exceeded by {amount}"),
    "impossible_least_share": QT_TRANSLATE_NOOP(
        "NEASPEC", "the least share of {country} is missed by {amount} of cost"
    ),
    "impossible_most_share": QT_TRANSLATE_NOOP(
        "NEASPEC", "the largest share of {country} is exceeded by {amount} of cost"
    ),
    "selection_not_found": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "In {seconds} s no selection was found that holds all targets and limits; there may be one. Nothing was written. Give more time or loosen a limit.",
    ),
    "selection_told": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Units selected: {units}; value {value}, proven lower bound {bound}, gap {percent} %, {seconds} s.",
    ),
    "selection_status_optimal": QT_TRANSLATE_NOOP("NEASPEC", "Nothing better exists."),
    "selection_status_within_gap": QT_TRANSLATE_NOOP("NEASPEC", "The gap asked for was reached."),
    "selection_status_time_limit": QT_TRANSLATE_NOOP("NEASPEC", "The time ended first: something better may exist."),
    "selection_status_steps_done": QT_TRANSLATE_NOOP(
        "NEASPEC", "All steps were done without reaching the gap asked for: something better may exist."
    ),
    "selection_timed": QT_TRANSLATE_NOOP("NEASPEC", "The clock ended a step, so that another run may differ."),
    "units_without_country": QT_TRANSLATE_NOOP("NEASPEC", "Units whose country is not one of the six: {number}."),
    "cooperation_one_country": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The units lie in fewer than two countries ({country}). Nothing was computed. Choose units of several countries.",
    ),
    "cooperation_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Acting together saves at least {least} % and at most {most} % of what acting alone takes."
    ),
    "unit_role_both": QT_TRANSLATE_NOOP("NEASPEC", "in both plans"),
    "unit_role_joint_only": QT_TRANSLATE_NOOP("NEASPEC", "only when acting together"),
    "unit_role_alone_only": QT_TRANSLATE_NOOP("NEASPEC", "only when acting alone"),
    "unit_role_none": QT_TRANSLATE_NOOP("NEASPEC", "in no plan"),
    "layer_cooperation": QT_TRANSLATE_NOOP("NEASPEC", "Units by plan"),
    "unit_selected_1": QT_TRANSLATE_NOOP("NEASPEC", "selected"),
    "unit_selected_0": QT_TRANSLATE_NOOP("NEASPEC", "not selected"),
    "field_frequency": QT_TRANSLATE_NOOP("NEASPEC", "Share of the solutions"),
    "field_rarity": QT_TRANSLATE_NOOP("NEASPEC", "Rarity"),
    "field_role": QT_TRANSLATE_NOOP("NEASPEC", "Plans"),
    "abstract_selection": QT_TRANSLATE_NOOP(
        "NEASPEC", "One good selection of planning units for the targets asked; others may be as good. See the gap."
    ),
    "abstract_cooperation": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Planning units in the joint plan and in the national plans. Units that matter only jointly come from one of several plans that may be as good. It shows the gain of acting together and ranks no country.",
    ),
    "layer_selection": QT_TRANSLATE_NOOP("NEASPEC", "Selected units"),
}
