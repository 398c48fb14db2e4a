"""What two offices say differently of one site in one year, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

import pandas as pd

from ..detections.stored_rows import missing
from ..schema import TABLES

COLUMNS = ("site_id", "year", "record_table", "record", "field", "office_a", "value_a", "office_b", "value_b")
# what two offices can disagree on, and what tells one row of an office from its others
_SAID = {
    "assessments": ((), ("state", "state_trend", "area_ha", "protection", "management", "action")),
    "assessment_species": (("species_id", "season"), ("count_min", "count_max", "unit")),
    "assessment_habitats": (("habitat_list", "habitat_type"), ("area_ha", "condition", "restoration")),
    "threats": (("kind", "species_ids", "corridor_id"), ("scope", "severity", "timing")),
}


def conflicts(tables: Mapping[str, pd.DataFrame], sites: frozenset[tuple[str, int]] | None = None) -> pd.DataFrame:
    """One row per site, year and field that two offices filled in differently; a field that one left empty is none.

    ``tables``: assessments, assessment_species, assessment_habitats and threats as in the schema. ``sites``: only
    these sites and years. ``record`` is what the field is of (species and season, class, threat). A threat that one
    office names and another, who names threats too, does not is a row with the field ``kind`` and one value missing.
    """
    found = []
    assessed = tables["assessments"]
    for (site, year), group in assessed.groupby(["site_id", "year"], sort=True):
        if len(group) < 2 or (sites is not None and (site, int(year)) not in sites):
            continue
        said = {
            row["assessment_id"]: (row["office"], _said(tables, row["assessment_id"]))
            for row in group.sort_values("office", kind="stable").to_dict("records")
        }
        for (office_a, a), (office_b, b) in combinations(said.values(), 2):
            for table, record, name, value_a, value_b in _differing(a, b):
                found.append((site, int(year), table, record, name, office_a, value_a, office_b, value_b))
    return pd.DataFrame(found, columns=list(COLUMNS), dtype=object)


def _said(tables: Mapping[str, pd.DataFrame], assessment_id: str) -> dict[str, dict[str, dict[str, Any]]]:
    """{table: {record: {field: value}}} of one assessment."""
    said: dict[str, dict[str, dict[str, Any]]] = {}
    for table, (of, fields) in _SAID.items():
        rows = tables[table][tables[table]["assessment_id"] == assessment_id]
        said[table] = {
            " ".join(str(row[name]) for name in of if not missing(row[name])): {
                name: _text(row[name], TABLES[table][name].type) for name in fields if not missing(row[name])
            }
            for row in rows.to_dict("records")
        }
    return said


def _differing(a: Mapping, b: Mapping):
    """table, record, field and both values of all that two assessments say differently."""
    for table in _SAID:
        for record in [*a[table], *(one for one in b[table] if one not in a[table])]:
            one, other = a[table].get(record), b[table].get(record)
            if one is None or other is None:
                if table == "threats" and a[table] and b[table]:
                    yield table, record, "kind", record if one is not None else None, record if one is None else None
                continue
            for name in one:
                if name in other and one[name] != other[name]:
                    yield table, record, name, one[name], other[name]


def _text(value: Any, kind: str) -> str:
    if kind not in ("integer", "real"):
        return str(value)
    return str(int(value)) if float(value).is_integer() else str(round(float(value), 3))
