"""Habitats and protected areas."""

from __future__ import annotations

from .fields import SITE_ID, SOURCE, Table, column

TABLES = (
    Table(
        "habitats",
        "habitat",
        "a mapped habitat",
        (
            column("habitat_id", required=True),
            SITE_ID,
            column("country_iso3", vocabulary="country"),
            column("habitat_list", note="whose classes habitat_type is of", vocabulary="habitat_list"),
            column("habitat_type", note="code of a class in that list"),
            column("condition", vocabulary="condition"),
            column("year", "integer", "of what the map shows"),
            column("mapper", note="office, not a person"),
            column("method", vocabulary="mapping_method"),
            column("smallest_area_ha", "real", "minimum mapping unit", unit="ha"),
            column("restoration", note="whether it should be restored", vocabulary="yes_no"),
            column("restoration_reason"),
            *SOURCE,
        ),
        ("habitat_id",),
        "Polygon",
    ),
    Table(
        "protected_areas",
        "habitat",
        "a protected area",
        (
            column("area_id", required=True),
            column("name"),
            column("designation"),
            column("iucn_category"),
            column("country_iso3", vocabulary="country"),
            column("year", "integer"),
            *SOURCE,
        ),
        ("area_id",),
        "Polygon",
    ),
)
