"""A simulated site for which the database can answer all that it has a place for in a Ramsar sheet."""

from __future__ import annotations

import pandas as pd
import shapely

from neaspec_plugin.core.assessments.site_rows import READS
from neaspec_plugin.core.schema import TABLES

SQUARE = shapely.box(130.0, 45.0, 130.1, 45.1)
READY = {
    "countries": [{"iso3": "RUS", "sort": 6, "name_en": "Russian Federation"}],
    "species": [{"species_id": "WNC", "sort": 2, "group": "waterbird", "name_en": "White-naped Crane"}],
    "populations": [
        {"row_id": "WNC-EAST@2025", "population_id": "WNC-EAST", "species_id": "WNC", "current": "yes", "edition": 2025},
        {"row_id": "WNC-EAST@1996", "population_id": "WNC-EAST", "species_id": "WNC", "current": "no", "edition": 1996},
    ],
    "sites": [
        {"site_id": "S1", "name_en": "Simulated lake", "feature_type": "site", "country_iso3": "RUS", "province": "P",
         "area_ha": 8760.0, "coord_precision_km": 20.0, "designations": "D", "source": "X", "confidence": "high",
         "presence": "present", "geometry": SQUARE},
    ],
    "site_species": [
        {"site_id": "S1", "species_id": "WNC", "season": "wintering", "role": "wintering", "presence": "present",
         "population_id": "WNC-EAST", "source": "X", "confidence": "high"},
    ],
    "site_verdicts": [
        {"run_id": "new", "verdict_id": "S1|WNC|wintering|ramsar_6|WNC-EAST@2025", "site_id": "S1", "species_id": "WNC",
         "season": "wintering", "criterion": "ramsar_6", "population_row": "WNC-EAST@2025", "edition": 2025,
         "level": 130.0, "level_basis": "official", "seasons": 5, "verdict": "met", "provisional": False},
    ],
    "counts": [
        {"count_id": "C1", "scope": "site", "site_id": "S1", "species_id": "WNC", "season": "wintering",
         "season_year": 2024, "count": 200, "unit": "individuals", "source": "X", "confidence": "high"},
    ],
    "assessments": [
        {"assessment_id": "S1@2024@Office", "site_id": "S1", "year": 2024, "office": "Office", "management": "partial",
         "action": "limited"},
    ],
    "assessment_habitats": [
        {"assessment_id": "S1@2024@Office", "site_id": "S1", "habitat_list": "iucn", "habitat_type": "5.4",
         "area_ha": 5000.0, "restoration": "no"},
    ],
    "threats": [{"threat_id": "T1", "site_id": "S1", "kind": "7.2", "confidence": "high"}],
    "stakeholders": [
        {"stakeholder_id": "O1", "organisation": "Authority", "kind": "authority", "country_iso3": "RUS",
         "role": "manages", "site_ids": "S1;S9"},
    ],
    "runs": [{"run_id": "new", "ended": "2026-01-01"}],
}  # fmt: skip


def site_frames() -> dict[str, pd.DataFrame]:
    """The tables that a sheet reads, with the columns of the schema; each call makes new ones."""
    found = {}
    for table in READS:
        columns = [*TABLES[table].names, *(["geometry"] if TABLES[table].geometry else [])]
        found[table] = pd.DataFrame(READY.get(table, []), columns=columns).astype(object)
    return found
