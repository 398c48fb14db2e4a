"""What two offices say differently of one site in one year, side by side."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import pandas as pd

from ..detections.stored_rows import missing
from ..progress import Progress, Silent, step
from ..schema import TABLES
from .form import LISTS

COLUMNS = ("site_id", "year", "record_table", "record", "field", "office_a", "value_a", "office_b", "value_b")
RECORD_FIELDS = {  # what tells one row of an office from its others
    "assessments": (),
    "assessment_species": ("species_id", "season"),
    "assessment_habitats": ("habitat_list", "habitat_type"),
    "threats": ("kind", "corridor_id"),
}
_ASKED = {  # what two offices can disagree on
    "assessments": ("state", "state_trend", "area_ha", "protection", "management", "action"),
    "assessment_species": ("count_min", "count_max", "unit"),
    "assessment_habitats": ("area_ha", "condition", "restoration"),
    "threats": ("species_ids", "scope", "severity", "timing"),
}
_NO_ANSWER = "unknown"  # in all vocabularies of what is asked

_Answers = dict[str, str]
_Said = dict[str, dict[tuple, list[_Answers]]]  # {table: {record: answers of each of its rows}}


def conflicts(
    tables: Mapping[str, pd.DataFrame],
    sites: frozenset[tuple[str, int]] | None = None,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """One row per site, year and field that two offices filled in differently; a field that one left empty, or
    answered with unknown, is none.

    ``tables``: assessments, assessment_species, assessment_habitats and threats as in the schema. ``sites``: only
    these sites and years. ``record`` is what the field is of: a tuple of the table's ``RECORD_FIELDS``. A threat that
    one office names and another, who names threats too, does not is a row with the field ``kind`` and one value
    missing; one that both name for other species differs in ``species_ids``. Raises ``NeaspecError`` cancelled.
    """
    assessed = tables["assessments"]
    groups = [
        (site, int(year), group.sort_values("office", kind="stable"))
        for (site, year), group in assessed.groupby(["site_id", "year"], sort=True)
        if len(group) > 1 and (sites is None or (site, int(year)) in sites)
    ]
    said = _said(tables, {one for *_, group in groups for one in group["assessment_id"]})
    found = []
    for done, (site, year, group) in enumerate(groups):
        step(progress or Silent(), done, len(groups))
        for (a, office_a), (b, office_b) in combinations(zip(group["assessment_id"], group["office"]), 2):
            for table, record, name, value_a, value_b in _differing(said[a], said[b]):
                found.append((site, year, table, record, name, office_a, value_a, office_b, value_b))
    return pd.DataFrame(found, columns=list(COLUMNS), dtype=object)


def _said(tables: Mapping[str, pd.DataFrame], wanted: Collection[str]) -> dict[str, _Said]:
    """What each of some assessments says."""
    said: dict[str, _Said] = {one: {table: {} for table in _ASKED} for one in wanted}
    for table, fields in _ASKED.items():
        rows = tables[table][tables[table]["assessment_id"].isin(list(wanted))]
        for row in rows.drop(columns="geometry", errors="ignore").to_dict("records"):
            record = tuple(None if missing(row[name]) else str(row[name]) for name in RECORD_FIELDS[table])
            answers = {
                name: _text(row[name], name, TABLES[table][name].type) for name in fields if not missing(row[name])
            }
            answers = {name: answer for name, answer in answers.items() if answer != _NO_ANSWER}
            said[row["assessment_id"]][table].setdefault(record, []).append(answers)
    return said


def _differing(a: _Said, b: _Said) -> Iterator[tuple[str, tuple, str, str | None, str | None]]:
    """table, record, field and both values of all that two assessments say differently."""
    for table in _ASKED:
        for record in [*a[table], *(one for one in b[table] if one not in a[table])]:
            pairs, alone, other = _paired(a[table].get(record, []), b[table].get(record, []))
            for one, two in pairs:
                for name in _ASKED[table]:
                    if name in one and name in two and one[name] != two[name]:
                        yield table, record, name, one[name], two[name]
            if table == "threats" and a[table] and b[table]:
                yield from ((table, record, "kind", record[0], None) for _ in alone)
                yield from ((table, record, "kind", None, record[0]) for _ in other)


def _paired(
    a: Sequence[_Answers], b: Sequence[_Answers]
) -> tuple[list[tuple[_Answers, _Answers]], list[_Answers], list[_Answers]]:
    """Rows of the same record side by side, those of the same species first; then those left on either side."""
    pairs, left, other = [], [], list(b)
    for one in a:
        same = next((two for two in other if two.get("species_ids") == one.get("species_ids")), None)
        if same is None:
            left.append(one)
        else:
            other.remove(same)
            pairs.append((one, same))
    both = min(len(left), len(other))
    return [*pairs, *zip(left, other)], left[both:], other[both:]


def _text(value: Any, name: str, kind: str) -> str:
    if kind in ("integer", "real"):
        return str(int(value)) if float(value).is_integer() else str(round(float(value), 3))
    return ";".join(sorted(str(value).split(";"))) if name in LISTS else str(value)
