"""Names of the fields that offices fill in, in forms and in the fill-in spreadsheet.

``field_<table>_<field>`` stands before ``field_<field>`` where a name means something else in another table.
"""

from __future__ import annotations

from ..translate_noop import QT_TRANSLATE_NOOP

TEXTS = {
    "field_assessment_id": QT_TRANSLATE_NOOP("NEASPEC", "Site assessment"),
    "field_site_id": QT_TRANSLATE_NOOP("NEASPEC", "Key site"),
    "field_year": QT_TRANSLATE_NOOP("NEASPEC", "Year"),
    "field_office": QT_TRANSLATE_NOOP("NEASPEC", "Office"),
    "field_office_country": QT_TRANSLATE_NOOP("NEASPEC", "Country of the office"),
    "field_date": QT_TRANSLATE_NOOP("NEASPEC", "Date"),
    "field_state": QT_TRANSLATE_NOOP("NEASPEC", "Condition of the site"),
    "field_state_trend": QT_TRANSLATE_NOOP("NEASPEC", "Change of the condition"),
    "field_protection": QT_TRANSLATE_NOOP("NEASPEC", "Protection"),
    "field_management": QT_TRANSLATE_NOOP("NEASPEC", "Management plan"),
    "field_action": QT_TRANSLATE_NOOP("NEASPEC", "Conservation measures"),
    "field_needs": QT_TRANSLATE_NOOP("NEASPEC", "Restoration and care needed"),
    "field_photographs": QT_TRANSLATE_NOOP("NEASPEC", "Photographs (references)"),
    "field_count_min": QT_TRANSLATE_NOOP("NEASPEC", "Number, at least"),
    "field_count_max": QT_TRANSLATE_NOOP("NEASPEC", "Number, at most"),
    "field_habitat_list": QT_TRANSLATE_NOOP("NEASPEC", "List of classes"),
    "field_habitat_type": QT_TRANSLATE_NOOP("NEASPEC", "Habitat class"),
    "field_condition": QT_TRANSLATE_NOOP("NEASPEC", "Condition of the habitat"),
    "field_restoration": QT_TRANSLATE_NOOP("NEASPEC", "To be restored"),
    "field_restoration_reason": QT_TRANSLATE_NOOP("NEASPEC", "Reason for restoration"),
    "field_mapper": QT_TRANSLATE_NOOP("NEASPEC", "Mapped by (office)"),
    "field_smallest_area_ha": QT_TRANSLATE_NOOP("NEASPEC", "Smallest area mapped (ha)"),
    "field_corridor_id": QT_TRANSLATE_NOOP("NEASPEC", "Corridor"),
    "field_species_ids": QT_TRANSLATE_NOOP("NEASPEC", "Species"),
    "field_threats_kind": QT_TRANSLATE_NOOP("NEASPEC", "Threat"),
    "field_scope": QT_TRANSLATE_NOOP("NEASPEC", "Scope of the threat"),
    "field_severity": QT_TRANSLATE_NOOP("NEASPEC", "Severity of the threat"),
    "field_timing": QT_TRANSLATE_NOOP("NEASPEC", "Timing of the threat"),
    "field_organisation": QT_TRANSLATE_NOOP("NEASPEC", "Organisation"),
    "field_stakeholders_role": QT_TRANSLATE_NOOP("NEASPEC", "Role"),
    "field_site_ids": QT_TRANSLATE_NOOP("NEASPEC", "Key sites"),
    "field_corridor_ids": QT_TRANSLATE_NOOP("NEASPEC", "Corridors"),
    "field_person": QT_TRANSLATE_NOOP("NEASPEC", "Person (only with consent)"),
    "field_contact": QT_TRANSLATE_NOOP("NEASPEC", "Contact (only with consent)"),
    "field_consent": QT_TRANSLATE_NOOP("NEASPEC", "Consent of the person"),
    "field_consent_date": QT_TRANSLATE_NOOP("NEASPEC", "Date of consent"),
    "field_recommendations_level": QT_TRANSLATE_NOOP("NEASPEC", "Level"),
    "field_addressee": QT_TRANSLATE_NOOP("NEASPEC", "Addressee"),
    "field_text_code": QT_TRANSLATE_NOOP("NEASPEC", "Recommendation"),
    "field_text": QT_TRANSLATE_NOOP("NEASPEC", "Recommendation in own words"),
    "field_issued": QT_TRANSLATE_NOOP("NEASPEC", "Date of issue"),
    "field_due": QT_TRANSLATE_NOOP("NEASPEC", "Due date"),
    "field_closed": QT_TRANSLATE_NOOP("NEASPEC", "Closed on"),
}
