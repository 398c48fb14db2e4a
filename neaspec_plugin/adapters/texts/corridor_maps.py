"""Titles, legends, fields and notes of the layers of corridors, circuits and patches."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "layer_border_passages": QT_TRANSLATE_NOOP("NEASPEC", "Places where a border is passed"),
    "layer_pinch_points": QT_TRANSLATE_NOOP("NEASPEC", "Pinch points (current in A)"),
    "layer_patches": QT_TRANSLATE_NOOP("NEASPEC", "Patches by importance (dPC in percent)"),
    "layer_connectivity_links": QT_TRANSLATE_NOOP("NEASPEC", "Links"),
    "layer_resistance": QT_TRANSLATE_NOOP("NEASPEC", "Resistance to movement"),
    "layer_corridor_mosaic": QT_TRANSLATE_NOOP("NEASPEC", "Corridors: cost above the least (m at resistance 1)"),
    "layer_cost_allocation": QT_TRANSLATE_NOOP("NEASPEC", "Nearest core by cost"),
    "layer_cost_distance": QT_TRANSLATE_NOOP("NEASPEC", "Cost from each core (m at resistance 1)"),
    "layer_current": QT_TRANSLATE_NOOP("NEASPEC", "Cumulative current (A)"),
    "layer_maximum_current": QT_TRANSLATE_NOOP("NEASPEC", "Maximum current (A)"),
    "layer_voltage": QT_TRANSLATE_NOOP("NEASPEC", "Voltage (V)"),
    "layer_barrier_improvement": QT_TRANSLATE_NOOP("NEASPEC", "Barrier improvement (cost saved per metre restored)"),
    "layer_current_by_protection": QT_TRANSLATE_NOOP("NEASPEC", "Current by protection"),
    "legend_current_weak_open": QT_TRANSLATE_NOOP("NEASPEC", "weak current, not protected"),
    "legend_current_middle_open": QT_TRANSLATE_NOOP("NEASPEC", "middle current, not protected"),
    "legend_current_strong_open": QT_TRANSLATE_NOOP("NEASPEC", "strong current, not protected"),
    "legend_current_weak_protected": QT_TRANSLATE_NOOP("NEASPEC", "weak current, protected"),
    "legend_current_middle_protected": QT_TRANSLATE_NOOP("NEASPEC", "middle current, protected"),
    "legend_current_strong_protected": QT_TRANSLATE_NOOP("NEASPEC", "strong current, protected"),
    "abstract_current_by_protection": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Weak is current up to the median of the cells that carry any, strong is current from the percentile asked for. Protected is what the given areas cover.",
    ),
    "layer_flow_potential": QT_TRANSLATE_NOOP("NEASPEC", "Flow potential (A)"),
    "layer_normalised_current": QT_TRANSLATE_NOOP("NEASPEC", "Normalised current (1 is what is expected)"),
    "abstract_found_corridors": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The way of least cost between two cores; the wider the line, the cheaper the way. A model of the resistance given, not a track of an animal.",
    ),
    "layer_corridor_strips": QT_TRANSLATE_NOOP("NEASPEC", "Areas of the corridors"),
    "abstract_corridor_strips": QT_TRANSLATE_NOOP(
        "NEASPEC", "The cells of each corridor without its cores. Exact: not to be passed on."
    ),
    "abstract_border_passages": QT_TRANSLATE_NOOP(
        "NEASPEC", "Where a way of least cost passes from one country to another. Exact: not to be passed on."
    ),
    "abstract_pinch_points": QT_TRANSLATE_NOOP(
        "NEASPEC", "Centres of the cells that most of the current is pressed through. Exact: not to be passed on."
    ),
    "abstract_patches": QT_TRANSLATE_NOOP(
        "NEASPEC", "What connectivity would lose without the patch, in percent of all; 0 is lost by none."
    ),
    "abstract_connectivity_links": QT_TRANSLATE_NOOP(
        "NEASPEC", "Pairs of patches within the dispersal distance, and the best new cross-border link."
    ),
    "abstract_resistance": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "How much each cell resists movement; 1 is the best ground. It is as good as the tables it was built on.",
    ),
    "abstract_corridor_mosaic": QT_TRANSLATE_NOOP(
        "NEASPEC", "What the way through each cell costs more than the least, in the cheapest corridor."
    ),
    "abstract_cost_allocation": QT_TRANSLATE_NOOP(
        "NEASPEC", "The number of the core, counted from 1, that reaches each cell with least cost."
    ),
    "abstract_cost_distance": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name.",
    ),
    "abstract_current": QT_TRANSLATE_NOOP("NEASPEC", "The sum of the currents of all solutions, in amperes."),
    "abstract_maximum_current": QT_TRANSLATE_NOOP("NEASPEC", "The largest current of all solutions, in amperes."),
    "abstract_voltage": QT_TRANSLATE_NOOP("NEASPEC", "The mean voltage of all solutions, in volts."),
    "abstract_barrier_improvement": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most.",
    ),
    "abstract_flow_potential": QT_TRANSLATE_NOOP(
        "NEASPEC", "The current that would flow if every cell with data resisted alike."
    ),
    "abstract_normalised_current": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Cumulative current by flow potential: above 1 movement is concentrated.",
    ),
    "legend_across_border": QT_TRANSLATE_NOOP("NEASPEC", "Across a border"),
    "legend_one_country": QT_TRANSLATE_NOOP("NEASPEC", "In one country"),
    "legend_alternative": QT_TRANSLATE_NOOP("NEASPEC", "Alternative way"),
    "legend_link": QT_TRANSLATE_NOOP("NEASPEC", "Link"),
    "legend_new_link": QT_TRANSLATE_NOOP("NEASPEC", "Best new cross-border link"),
    "field_corridor": QT_TRANSLATE_NOOP("NEASPEC", "Corridor"),
    "field_core_a": QT_TRANSLATE_NOOP("NEASPEC", "From core"),
    "field_core_b": QT_TRANSLATE_NOOP("NEASPEC", "To core"),
    "field_cost_of_way": QT_TRANSLATE_NOOP("NEASPEC", "Cost (m at resistance 1)"),
    "field_length_m": QT_TRANSLATE_NOOP("NEASPEC", "Length (m)"),
    "field_narrowest_m": QT_TRANSLATE_NOOP("NEASPEC", "Narrowest place (m)"),
    "field_protected_share": QT_TRANSLATE_NOOP("NEASPEC", "Protected share"),
    "field_barriers_met": QT_TRANSLATE_NOOP("NEASPEC", "Barriers met"),
    "field_border_passages": QT_TRANSLATE_NOOP("NEASPEC", "Border passages"),
    "field_current": QT_TRANSLATE_NOOP("NEASPEC", "Current (A)"),
    "field_patch_id": QT_TRANSLATE_NOOP("NEASPEC", "Patch"),
    "field_d_pc": QT_TRANSLATE_NOOP("NEASPEC", "Importance (dPC, %)"),
    "field_betweenness": QT_TRANSLATE_NOOP("NEASPEC", "Betweenness (%)"),
    "field_patch_a": QT_TRANSLATE_NOOP("NEASPEC", "From patch"),
    "field_patch_b": QT_TRANSLATE_NOOP("NEASPEC", "To patch"),
    "field_distance_m": QT_TRANSLATE_NOOP("NEASPEC", "Distance (m)"),
    "field_probability": QT_TRANSLATE_NOOP("NEASPEC", "Probability"),
    "field_gain_percent": QT_TRANSLATE_NOOP("NEASPEC", "Gain (%)"),
}
