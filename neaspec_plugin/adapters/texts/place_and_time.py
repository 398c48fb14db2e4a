"""Texts on reference systems, online maps and clocks."""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "local_system_refused": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The reference system {system} is a local one whose parameters are not public, so that its coordinates cannot be placed. Nothing was changed. Ask the custodian for coordinates in WGS 84 or GSK-2011.",
    ),
    "reference_system_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The reference system {system} is not known, so that its coordinates cannot be placed. Nothing was changed. Give its EPSG code, for example EPSG:4326 for WGS 84.",
    ),
    "reference_system_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The reference system {system} can mean more than one: {known}. Nothing was changed. Ask the custodian which one it is, and give its EPSG code.",
    ),
    "zone_prefix_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The eastings begin with a zone ({zones}) that means another system in each of several countries, and no country is given. Nothing was changed. Give the country of the custodian, or the reference system.",
    ),
    "unknown_time_zone": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The time zone {zone} is not known. Nothing was changed. Write it as the time zone database does, for example Asia/Vladivostok, or leave it empty.",
    ),
    "time_zones_missing": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "This computer has no time zone database, so that local times cannot be brought to universal time. Nothing was changed. Install the Python package tzdata, or import a file whose times have their offset.",
    ),
    # why a system may be meant
    "candidate_zone_prefix": QT_TRANSLATE_NOOP("NEASPEC", "The eastings begin with zone {zone}."),
    "candidate_zone_prefixes": QT_TRANSLATE_NOOP("NEASPEC", "The eastings begin with zones {zones}."),
    "candidate_zone_not_written": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The values are those of a zone of a transverse Mercator projection; which zone is not written in them.",
    ),
    "candidate_korean_belt": QT_TRANSLATE_NOOP("NEASPEC", "The values are those of a belt of the Republic of Korea."),
    "candidate_unified": QT_TRANSLATE_NOOP(
        "NEASPEC", "The values are those of the unified system of the Republic of Korea."
    ),
    "candidate_plane_rectangular": QT_TRANSLATE_NOOP(
        "NEASPEC", "The values are those of a plane rectangular zone of Japan; which zone is not written in them."
    ),
    "candidate_web_mercator": QT_TRANSLATE_NOOP("NEASPEC", "The values are those of an online map (Web Mercator)."),
    # why a row was rejected or flagged
    "reason_local_system_refused": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The coordinates are in a local reference system whose parameters are not public; the custodian can give them in WGS 84 or GSK-2011.",
    ),
    "reason_reference_system_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "The reference system of the coordinates is not known."
    ),
    "reason_reference_system_ambiguous": QT_TRANSLATE_NOOP(
        "NEASPEC", "The name of the reference system can mean more than one."
    ),
    "reason_reference_system_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The coordinates are in metres, and no reference system is named."
    ),
    "reason_zone_missing": QT_TRANSLATE_NOOP(
        "NEASPEC", "The coordinates are in metres, and neither they nor the reference system tell the zone."
    ),
    "reason_zone_contradicts_system": QT_TRANSLATE_NOOP(
        "NEASPEC", "The zone at the beginning of the easting is not that of the reference system."
    ),
    "reason_outside_reference_system": QT_TRANSLATE_NOOP(
        "NEASPEC", "The coordinates lie far outside the area of their reference system."
    ),
    "reason_no_datum_operation": QT_TRANSLATE_NOOP(
        "NEASPEC", "No operation is known that leads from the reference system to WGS 84 at this place."
    ),
    "reason_pair_unclear": QT_TRANSLATE_NOOP(
        "NEASPEC", "One cell holds both coordinates, and they cannot be told apart in one way only."
    ),
    "reason_datum_shift_unknown": QT_TRANSLATE_NOOP(
        "NEASPEC", "The shift of the datum at this place is not well known, so the uncertainty was enlarged."
    ),
    "reason_map_offset_suspected": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The source names an online map that shifts its positions; nothing was moved and the uncertainty was enlarged.",
    ),
    "reason_map_offset_refused": QT_TRANSLATE_NOOP(
        "NEASPEC",
        "The shift of an online map was not undone, because such maps do not shift positions there; the uncertainty was enlarged.",
    ),
    "reason_axes_turned": QT_TRANSLATE_NOOP(
        "NEASPEC", "Northing and easting stood in each other's column, as the values show, and were exchanged."
    ),
}
