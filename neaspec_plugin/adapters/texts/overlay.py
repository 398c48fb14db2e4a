"""Texts of corridors laid over countries and protected areas."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "overlay_nothing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridors come from INPUT, from RASTER, or from DATABASE alone. Nothing was computed. Give one of INPUT and RASTER, or the database.",
    ),
    "overlay_forecast": QT_TRANSLATE_NOOP(
        "NEASPEC", "Corridors: {corridors}; shapes near them: {shapes}. This takes about {seconds} s."
    ),
    "overlay_no_corridors": QT_TRANSLATE_NOOP(
        "NEASPEC", "No corridors are left. Nothing was computed. Check the layer, or choose other species."
    ),
    "overlay_no_width": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridor {corridor} is a line without a width. Nothing was computed. Set BUFFER_KM, or give the layer a field width_km.",
    ),
    "overlay_antimeridian": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridor {corridor} crosses the 180th meridian. Nothing was computed. Cut it there into two corridors.",
    ),
    "overlay_protection": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Current by protection needs RASTER, polygons of protected areas and a PERCENTILE of 50 or more. Nothing was computed. Give them, or leave this output out.",
    ),
    "overlay_no_current": QT_TRANSLATE_NOOP(
        "NEASPEC", "The raster has no value above 0. Nothing was computed. Choose the raster of current."
    ),
    "overlay_patches_left": QT_TRANSLATE_NOOP(
        "NEASPEC", "Patches kept: {kept}; smaller patches left out: {left}. A higher percentile leaves fewer."
    ),
    "overlay_widths": QT_TRANSLATE_NOOP("NEASPEC", "Width given to lines: {narrowest} to {widest} km."),
    "overlay_placeless": QT_TRANSLATE_NOOP(
        "NEASPEC", "Corridors without a known place, listed without numbers: {corridors}."
    ),
    "overlay_no_protected": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "There are no polygons of protected areas: protected shares and gaps are not known. Protected sites are counted as points.",
    ),
    "overlay_own_line": QT_TRANSLATE_NOOP("NEASPEC", "Border lengths are along the office's own line."),
    "overlay_bundled_line": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The office has no boundary layer that names the sides of its lines: border lengths are along the bundled line, whose place is known to {metres} m.",
    ),
    "overlay_no_fences": QT_TRANSLATE_NOOP(
        "NEASPEC", "How much of a border is closed is not known: there are no barriers with the field KIND."
    ),
    "layer_overlaid_corridors": QT_TRANSLATE_NOOP("NEASPEC", "Corridors by protected share (%)"),
    "layer_corridor_gaps": QT_TRANSLATE_NOOP("NEASPEC", "Gaps in protection"),
    "abstract_overlaid_corridors": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Corridors with countries, protected share, gaps, sites, barriers and records. The width of named corridors tells how exactly their place is known. Empty means not known or not surveyed.",
    ),
    "abstract_corridor_gaps": QT_TRANSLATE_NOOP(
        "NEASPEC", "Parts of corridors outside of the protected areas that were given."
    ),
    "field_protected_percent": QT_TRANSLATE_NOOP("NEASPEC", "Protected (%)"),
    "field_length_km": QT_TRANSLATE_NOOP("NEASPEC", "Length (km)"),
    "field_area_km2": QT_TRANSLATE_NOOP("NEASPEC", "Area (km²)"),
    "field_width_km": QT_TRANSLATE_NOOP("NEASPEC", "Width (km)"),
    "field_gaps": QT_TRANSLATE_NOOP("NEASPEC", "Gaps"),
    "field_key_sites": QT_TRANSLATE_NOOP("NEASPEC", "Key sites"),
    "field_protected_sites": QT_TRANSLATE_NOOP("NEASPEC", "Protected sites"),
    "field_barriers": QT_TRANSLATE_NOOP("NEASPEC", "Barriers"),
    "field_threats": QT_TRANSLATE_NOOP("NEASPEC", "Threats"),
    "field_detections": QT_TRANSLATE_NOOP("NEASPEC", "Detections"),
    "field_camera_detections": QT_TRANSLATE_NOOP("NEASPEC", "Detections by cameras"),
    "field_expected": QT_TRANSLATE_NOOP("NEASPEC", "Expected by effort"),
    "field_border_km": QT_TRANSLATE_NOOP("NEASPEC", "Border (km)"),
    "field_border_open_km": QT_TRANSLATE_NOOP("NEASPEC", "Border open (km)"),
    "field_border_closed_km": QT_TRANSLATE_NOOP("NEASPEC", "Border closed (km)"),
    "field_demarcation_km": QT_TRANSLATE_NOOP("NEASPEC", "Demarcation line (km)"),
    "field_demarcation_closed_km": QT_TRANSLATE_NOOP("NEASPEC", "Demarcation line closed (km)"),
    "overlay_borders": QT_TRANSLATE_NOOP("NEASPEC", "Border inside corridors"),
    "overlay_passes": QT_TRANSLATE_NOOP("NEASPEC", "Borders passed"),
    "overlay_by_country": QT_TRANSLATE_NOOP("NEASPEC", "Corridors by country"),
    "overlay_place_unknown": QT_TRANSLATE_NOOP("NEASPEC", "place not known"),
    "overlay_not_known": QT_TRANSLATE_NOOP("NEASPEC", "not known"),
    "overlay_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Existing corridors come first. Named corridors are schematic lines; their width tells how exactly the place is known. Protected shares need polygons of protected areas; protected sites are points inside or at the ends.",
    ),
    "overlay_closed_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Closed is what lies within 1 km of a fence, less by its permeability, and not within 1 km of a passage.",
    ),
    "overlay_expected_note": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "Expected: what cameras inside would have recorded, had they seen as much per trap-day as all cameras. Without effort nothing is expected.",
    ),
    "overlay_map_title": QT_TRANSLATE_NOOP("NEASPEC", "Corridors of the two Amur cats and key sites"),
    "overlay_map_caption": QT_TRANSLATE_NOOP(
        "NEASPEC", "Named corridors drawn: {drawn}; without two known ends: {listed}. Lines are schematic."
    ),
}
