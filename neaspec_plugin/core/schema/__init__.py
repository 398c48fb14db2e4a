"""The conservation database, written once: tables, fields, keys, units and closed vocabularies.

Tables, sink fields, layer aliases and the data dictionary all come from ``TABLES``. Names of occurrence fields are
Darwin Core's (TDWG 2023) and Camtrap DP's (Bubnicki et al. 2024); our own are snake_case with the unit.
"""

from __future__ import annotations

from . import assessments, corridors, detections, habitat, history, individuals, movement, priorities, species
from .fields import PROVENANCE, Field, Table
from .words import BIRDS, CATS, COUNTRIES, FLYWAY, LANGUAGES, SPECIES, STUDY_AREA, VOCABULARIES

__all__ = [
    "BIRDS", "CATS", "COUNTRIES", "FLYWAY", "LANGUAGES", "PROVENANCE", "SPECIES", "STUDY_AREA", "TABLES", "VERSION",
    "VOCABULARIES", "Field", "Table", "season_year",
]  # fmt: skip
VERSION = "6"
_THEMES = (history, species, detections, individuals, movement, habitat, corridors, priorities, assessments)

TABLES: dict[str, Table] = {table.name: table for theme in _THEMES for table in theme.TABLES}


def season_year(year: int, month: int, season: str) -> int:
    """The season year of a date: a wintering season belongs to the year of its January, any other to its own year."""
    return year + 1 if season == "wintering" and month >= 7 else year
