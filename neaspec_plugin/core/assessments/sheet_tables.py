"""What the database holds of one site, as the tables that stand behind a sheet's answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..messages import Message
from ..reports.document import Cell, Column, Listed, Missing, Name, Number, Table
from ..reports.facts import Row, is_low
from .mapped_habitats import summed
from .sheet_cells import NOT_STATED, Cells
from .site_rows import SiteRows, origin

_CRITERIA = {"ris": "ramsar_", "sis": "eaaf_", "kba": "kba_"}  # the criteria of each sheet
STAY, EDITION = "stay", "edition"  # species with season; edition of a level with its basis
_TABLES = {  # section: table, columns
    "species": ("site_species", ("species_id", "season", "role", "presence", "population_id", "source")),
    "counts": ("counts", (STAY, "season_year", "count", "unit", "count_kind", "complete", "source")),
    "assessed_numbers": ("assessment_species", (STAY, "count_min", "count_max", "unit", "date")),
    "criteria": ("site_verdicts", ("criterion", STAY, "figure", "seasons", "level", EDITION, "verdict")),
    "habitats": ("assessment_habitats", ("habitat_type", "area_ha", "condition", "restoration", "restoration_reason")),
    "mapped_habitats": (
        "habitats",
        ("habitat_type", "area_ha", "condition", "year", "method", "restoration", "restoration_reason"),
    ),
    "threats": ("threats", ("kind", "scope", "severity", "timing", "date", "species_ids", "source")),
    "stakeholders": ("stakeholders", ("organisation", "kind", "role", "country_iso3")),
    "assessment": (
        "assessments",
        ("year", "office", "state", "state_trend", "area_ha", "protection", "management", "action", "photographs"),
    ),
}
_TITLES = {  # where they are not those of an item
    "assessed_numbers": "sheet_assessed_numbers",
    "mapped_habitats": "sheet_mapped_habitats",
    "stakeholders": "sheet_organisations",
    "assessment": "field_assessment_id",
}
_LABELS = {
    ("threats", "kind"): "field_threats_kind",
    ("stakeholders", "role"): "field_stakeholders_role",
    ("site_species", "role"): "field_stakeholders_role",
    ("counts", STAY): "report_species_season",
    ("assessment_species", STAY): "report_species_season",
    ("site_verdicts", STAY): "report_species_season",
    ("site_verdicts", EDITION): "report_edition_of_level",
}
_NUMBERS = ("count", "count_min", "count_max", "figure", "level", "area_ha", "seasons", "photographs")


def held_tables(rows: SiteRows, cells: Cells, site_id: str, sheet: str, areas: Mapping[str, float]) -> Iterator[Table]:
    """A table of each kind, with the rows that it comes from; of verdicts those of the sheet's criteria by the current
    edition, of assessments the newest of each office, mapped habitats ``summed`` with ``areas`` (ha by id). A table
    without rows stays, for it says so."""
    current = {row["row_id"] for row in rows.facts.rows("populations") if row["current"] == "yes"}
    for key, (table, names) in _TABLES.items():
        held: Iterable[Row] = rows.of(table, site_id)
        if table == "site_verdicts":
            of_sheet = (row for row in held if row["criterion"].startswith(_CRITERIA[sheet]))
            held = [row for row in of_sheet if row["population_row"] in (None, *current)]
        elif table == "assessments":
            held = rows.assessed(site_id)
        elif table == "habitats":
            held = summed(held, areas)
        columns = (
            Column(Message(_LABELS.get((table, name), f"field_{name}")), "right" if name in _NUMBERS else "left")
            for name in names
        )
        lines = (_line(table, row, names, cells) for row in held)
        yield Table(key, Message(_TITLES.get(key, f"sheet_item_{key}")), tuple(columns), tuple(lines))


def _line(table: str, row: Row, names: Iterable[str], cells: Cells) -> tuple[Cell, ...]:
    line = [_cell(table, row, name, cells) for name in names]
    there = next((place for place, cell in enumerate(line) if not isinstance(cell, Missing)), 0)
    line[there] = with_rows(line[there], (origin(table, row),))
    return tuple(line)


def _cell(table: str, row: Row, name: str, cells: Cells) -> Cell:
    if name == STAY:
        return cells.stay(row)
    if table == "site_verdicts" and name == EDITION:
        told = row["edition"] and row["level_basis"]
        return cells.edition(row) if told else NOT_STATED
    if table == "site_verdicts" and name == "verdict":
        return cells.verdict(row)
    if table == "habitats" and name == "area_ha":  # measured, no column of that table
        return NOT_STATED if row[name] is None else Number(row[name])
    cell = cells.of(table, row, name)
    return Name(cell, is_low(row)) if name == "source" and isinstance(cell, str) else cell


def with_rows(cell: Cell, rows: tuple[str, ...]) -> Cell:
    """The cell with the rows that it comes from."""
    if isinstance(cell, (Name, Number, Listed)):
        return replace(cell, rows=rows)
    return cell if isinstance(cell, Missing) else Name(cell, rows=rows)
