"""Texts of the connectivity indices."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "patches_too_few": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Polygons with an area: {patches}. Connectivity is between two or more, so nothing was computed. Choose a layer with more polygons.",
    ),
    "patches_left_out": QT_TRANSLATE_NOOP("NEASPEC", "Rows without a polygon that has an area, left out: {rows}."),
    "patches_overlap": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs of polygons that overlap: {pairs}. Their land would count twice, so nothing was computed. Dissolve the layer and split it into single parts, or give a region, for which this is done.",
    ),
    "patch_weight": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The weight of polygon {row} is no number of 0 or more. Nothing was computed. Correct the field or leave it out.",
    ),
    "patch_weights_zero": QT_TRANSLATE_NOOP(
        "NEASPEC", "All weights are 0. Nothing was computed. Choose another field or leave it out."
    ),
    "patch_country": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The country of polygon {row} is none of the six. Nothing was computed. Give ISO codes such as CHN, or leave the cell or the field empty.",
    ),
    "probabilities_wrong": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The probability at the distance is {probability}, the least probability {least}. Nothing was computed. The first must lie between 0 and 1, the second below the first.",
    ),
    "region_empty": QT_TRANSLATE_NOOP(
        "NEASPEC", "The region in layer {layer} has no area. Nothing was computed. Choose a layer with polygons."
    ),
    "region_without_areas": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "No protected area lies inside the region, so that nothing is connected there. Nothing was computed. Check both layers and their coordinate reference systems.",
    ),
    "links_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Pairs of patches to measure, at most: {pairs}. This takes about {seconds} s and {megabytes} MB.",
    ),
    "too_many_links": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "More than {links} pairs of polygons lie within the cut distance, which is too much for the memory. Nothing was computed. Raise the least probability or shorten the dispersal distance.",
    ),
    "importance_too_long": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The importance of each patch would take about {hours} hours, more than {most}. Nothing was computed. Leave out the importance by IIC, then all importance, or raise the least probability.",
    ),
    "connectivity_links": QT_TRANSLATE_NOOP(
        "NEASPEC", "Patches: {patches}; pairs measured, up to {cut} km apart: {links}."
    ),
    "connectivity_all_links": QT_TRANSLATE_NOOP("NEASPEC", "Patches: {patches}; pairs measured: {links}, all."),
    "connectivity_no_side": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Patches whose country cannot be told, near a border or at sea: {patches}. They count in the indices, but not as connected across a border.",
    ),
    "connectivity_told": QT_TRANSLATE_NOOP(
        "NEASPEC", "Equivalent connected area: {eca}. Of the connected sum, {across} percent joins two countries."
    ),
    "connectivity_index_ECA": QT_TRANSLATE_NOOP(
        "NEASPEC", "Equivalent connected area: one patch of this size would be as well connected"
    ),
    "connectivity_index_EC_IIC": QT_TRANSLATE_NOOP("NEASPEC", "The same by the integral index"),
    "connectivity_index_PC": QT_TRANSLATE_NOOP("NEASPEC", "Probability of connectivity"),
    "connectivity_index_IIC": QT_TRANSLATE_NOOP("NEASPEC", "Integral index of connectivity"),
    "connectivity_index_mesh": QT_TRANSLATE_NOOP("NEASPEC", "Effective mesh size"),
    "connectivity_index_PC_numerator": QT_TRANSLATE_NOOP("NEASPEC", "Connected sum of all pairs, by probability"),
    "connectivity_index_IIC_numerator": QT_TRANSLATE_NOOP("NEASPEC", "Connected sum of all pairs, by links"),
    "connectivity_index_components": QT_TRANSLATE_NOOP(
        "NEASPEC", "Groups of patches that links up to the dispersal distance join"
    ),
    "connectivity_index_within_pairs": QT_TRANSLATE_NOOP("NEASPEC", "Part of the connected sum inside single patches"),
    "connectivity_index_between_pairs": QT_TRANSLATE_NOOP(
        "NEASPEC", "Part of the connected sum between patches that are not known to be of two countries"
    ),
    "connectivity_index_transboundary_pairs": QT_TRANSLATE_NOOP(
        "NEASPEC", "Part of the connected sum between patches of two countries"
    ),
    "connectivity_index_demarcation_pairs": QT_TRANSLATE_NOOP(
        "NEASPEC", "Part of the connected sum between patches on both sides of the demarcation line"
    ),
    "connectivity_index_land_sea_pairs": QT_TRANSLATE_NOOP(
        "NEASPEC", "Part of the connected sum between patches on land and patches at sea"
    ),
    "connectivity_index_Prot": QT_TRANSLATE_NOOP("NEASPEC", "Protected share of the region"),
    "connectivity_index_ProtConn": QT_TRANSLATE_NOOP("NEASPEC", "Protected and connected share of the region"),
    "connectivity_index_ProtUnconn": QT_TRANSLATE_NOOP("NEASPEC", "Protected and not connected share of the region"),
    "connectivity_index_RelConn": QT_TRANSLATE_NOOP("NEASPEC", "Connected share of the protected land"),
    "connectivity_index_ProtConn_Prot": QT_TRANSLATE_NOOP(
        "NEASPEC", "Share of ProtConn by movement inside protected land alone"
    ),
    "connectivity_index_ProtConn_Unprot": QT_TRANSLATE_NOOP(
        "NEASPEC", "Share of ProtConn that needs movement over land without protection"
    ),
    "connectivity_index_ProtConn_Trans": QT_TRANSLATE_NOOP(
        "NEASPEC", "Share of ProtConn that needs protected areas outside the region"
    ),
    "connectivity_index_new_link_gain": QT_TRANSLATE_NOOP(
        "NEASPEC", "Rise of the probability of connectivity by the best new cross-border link"
    ),
}
