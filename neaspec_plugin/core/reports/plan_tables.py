"""The parts of the outline of a conservation plan: one table each, which where it is empty says how to fill it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..assessments.mapped_habitats import summed
from ..assessments.recommendations import STATES, state_at
from ..assessments.sheet_cells import NOT_STATED, Cells, kilometres, together
from ..assessments.sheet_tables import with_rows
from ..assessments.site_rows import SiteRows, origin
from ..assessments.threats import IMPACTS, SCORED, Scores, impact_of
from ..messages import Message
from .document import Cell, Column, Missing, Name, Number, Table
from .evidence_cells import EvidenceCells
from .facts import Row, is_low, split
from .headlines import DECIDED
from .progress_tables import addressee, recommendation_text
from .results import missing_cell

# part: table, columns, what fills it; a column that is none of the schema is made in ``Plan``
_PARTS = {
    "species": ("site_species", ("species_id", "season", "role", "presence", "source"), "sheet_mend_species"),
    "numbers": (
        "counts",
        ("stay", "season_year", "count", "unit", "count_kind", "complete", "source"),
        "sheet_mend_counts",
    ),
    "criteria": (
        "site_verdicts",
        ("criterion", "stay", "figure", "level", "edition", "verdict"),
        "sheet_mend_criteria",
    ),
    "habitats": (
        "habitats",
        ("habitat_type", "area_ha", "condition", "restoration", "restoration_reason", "told_by", "office"),
        "plan_mend_habitats",
    ),
    "threats": ("threats", ("kind", "impact", *SCORED, "species_ids", "date", "source"), "sheet_mend_threats"),
    "management": (
        "assessments",
        ("year", "office", "state", "state_trend", "protection", "management", "action", "needs", "photographs"),
        "sheet_mend_assessment",
    ),
    "organisations": ("stakeholders", ("organisation", "kind", "role", "country_iso3"), "sheet_mend_stakeholders"),
    "recommendations": (
        "recommendations",
        ("addressee", "text", "species_ids", "evidence", "issued", "due", "state"),
        "plan_mend_recommendations",
    ),
}
_TITLES = {
    "species": "sheet_item_species",
    "numbers": "plan_numbers",
    "criteria": "plan_criteria",
    "habitats": "plan_habitats",
    "threats": "layer_threats",
    "management": "plan_management",
    "organisations": "sheet_organisations",
    "recommendations": "progress_recommendations",
}
_LABELS = {
    "stay": "report_species_season",
    "figure": "report_mean_count",
    "level": "report_level",
    "edition": "report_edition_of_level",
    "told_by": "report_year",
    "text": "field_text_code",
    "evidence": "field_recommendations_evidence",
    ("recommendations", "state"): "field_status",
    ("threats", "kind"): "field_threats_kind",
    ("stakeholders", "role"): "field_stakeholders_role",
    ("site_species", "role"): "field_stakeholders_role",
}
_NUMBERS = ("count", "figure", "level", "area_ha", "photographs")
_SITE = (
    "country_iso3", "province", "area_ha", "coord_precision_km", "designations", "named_by_neaspec", "source",
)  # fmt: skip
_NEWEST = 3  # season years of each stay whose counts are shown beside its largest one


class Plan:
    """The parts for one site after the other; ``areas`` (ha by habitat) and ``precisions`` (km by site) as they are
    before the gate, ``day`` (ISO) the one on which recommendations are open or late."""

    def __init__(
        self,
        rows: SiteRows,
        cells: Cells,
        scores: Scores,
        areas: Mapping[str, float],
        precisions: Mapping[str, float],
        day: str,
    ):
        self.site_rows, self.cells, self.facts = rows, cells, rows.facts
        self.scores, self.areas, self.precisions, self.day = scores, areas, precisions, day
        self.evidence = EvidenceCells(rows.facts)

    def parts(self, site: str) -> tuple[Table, ...]:
        """The table of the site itself and one of each part."""
        made = {key: self._part(key, site) for key in _PARTS}
        criteria = [made.pop("species"), made.pop("numbers"), made.pop("criteria"), self._undecided(site)]
        return (self._site(site), *criteria, *made.values())

    def lacks(self, table: Table) -> bool:
        """Whether a table is a part that nobody has filled."""
        return table.key in _PARTS and not table.rows

    def missing(self, site: str, tables: Iterable[Table]) -> Table:
        """What is missing, and how to fill it: empty parts, undecided criteria, threats of unknown impact."""
        lines: list[tuple[Cell, ...]] = [
            (table.title, Message(_PARTS[table.key][2])) for table in tables if self.lacks(table)
        ]
        unknown = [row["threat_id"] for row in self.threats(site) if row["impact"] == "unknown"]
        if unknown:
            what = Message("plan_unknown_impact", number=len(unknown))
            lines.append((Name(what, rows=tuple(unknown)), Message("plan_mend_impact")))
        if self.facts.sites[site]["area_ha"] is None:
            lines.append((Message("field_area_ha"), Message("sheet_mend_site")))
        columns = (Column(Message("report_missing")), Column(Message("sheet_mend")))
        return Table("plan_missing", Message("report_missing"), columns, tuple(lines), empty=Message("plan_complete"))

    # --- rows ---------------------------------------------------------------------------------------------------------

    def verdicts(self, site: str) -> list[Row]:
        """Verdicts of the latest run by the current edition, or against no population."""
        current = {row["row_id"] for row in self.facts.rows("populations") if row["current"] == "yes"}
        return [row for row in self.site_rows.of("site_verdicts", site) if row["population_row"] in (None, *current)]

    def threats(self, site: str) -> list[Row]:
        """The threats to a site with their ``impact``, the worst first."""
        rows = [
            {**row, "impact": impact_of([row[name] for name in SCORED], self.scores)[1]}
            for row in self.site_rows.of("threats", site)
        ]
        return sorted(rows, key=lambda row: (IMPACTS.index(row["impact"]), str(row["kind"]), row["threat_id"]))

    def recommendations(self, site: str) -> list[Row]:
        """Recommendations addressed to a site or naming it, the late ones first."""
        own = [
            row
            for row in self.facts.rows("recommendations")
            if site in split(row["site_ids"]) or (row["level"] == "site" and row["addressee"] == site)
        ]
        states = {row["recommendation_id"]: state_at(row, self.day) for row in own}
        shown = [row for row in own if states[row["recommendation_id"]]]
        return sorted(
            shown, key=lambda row: (STATES.index(states[row["recommendation_id"]]), str(row["due"] or "9999"))
        )

    def _counts(self, site: str) -> list[Row]:
        """Of each species, season and unit the largest count and those of the newest season years, the newest first."""
        stays: dict[tuple, list[Row]] = {}
        for row in self.site_rows.of("counts", site):
            stays.setdefault((row["species_id"], row["season"], row["unit"]), []).append(row)
        shown = []
        for rows in stays.values():
            years = sorted({row["season_year"] or 0 for row in rows}, reverse=True)[:_NEWEST]
            largest = max(rows, key=lambda row: (row["count"] or 0, row["season_year"] or 0))
            kept = [row for row in rows if row is largest or (row["season_year"] or 0) in years]
            shown += sorted(kept, key=lambda row: (-(row["season_year"] or 0), row["count_id"]))
        return shown

    def _habitats(self, site: str) -> list[Row]:
        """Habitats as each office last told them, then as they are mapped, summed by class, condition and reason."""
        told = {row["assessment_id"]: row for row in self.site_rows.assessed(site)}
        rows = [
            {
                **row,
                "table": "assessment_habitats",
                "told_by": told[row["assessment_id"]]["year"],
                "office": told[row["assessment_id"]]["office"],
            }
            for row in self.site_rows.as_assessed("assessment_habitats", site, told.values())
        ]
        mapped = [
            {**row, "table": "habitats", "told_by": row["year"], "office": None}
            for row in summed(self.site_rows.of("habitats", site), self.areas)
        ]
        return [*rows, *mapped]

    def _decided(self, site: str) -> list[Row]:
        return [row for row in self.verdicts(site) if row["verdict"] in DECIDED]

    # --- tables -------------------------------------------------------------------------------------------------------

    def _site(self, site: str) -> Table:
        row = self.facts.sites[site]
        lines = tuple(
            (
                Message(f"field_{name}") if name != "country_iso3" else Message("field_country"),
                self._site_cell(row, name),
            )
            for name in _SITE
        )
        columns = (Column(Message("report_what")), Column(Message("report_import_value")))
        return Table("plan_site", Message("report_site"), columns, lines)

    def _site_cell(self, row: Row, name: str) -> Cell:
        if name == "area_ha" and row[name] is not None:
            return Message("sheet_hectares", area=round(row[name]))
        if name == "coord_precision_km" and row["site_id"] in self.precisions:
            return Message("scale_bar_km", distance=kilometres(self.precisions[row["site_id"]]))
        if name == "named_by_neaspec":  # which text it is, is a code
            return Message("yes_no_yes" if row[name] else "yes_no_no")
        cell = self.cells.of("sites", row, name)
        return Name(cell, is_low(row)) if name == "source" and isinstance(cell, str) else cell

    def _undecided(self, site: str) -> Table:
        """Criteria that are not decided: for each thing that is missing the criteria, and the species and seasons."""
        groups: dict[Cell, list[Row]] = {}
        for row in self.verdicts(site):
            if row["verdict"] not in DECIDED:
                groups.setdefault(missing_cell(row), []).append(row)
        lines = [
            (
                what,
                together(self.cells.of("site_verdicts", row, "criterion") for row in rows),
                with_rows(together(self.cells.stay(row) for row in rows), tuple(row["verdict_id"] for row in rows)),
            )
            for what, rows in groups.items()
        ]
        heads = ("report_missing", "field_criterion", "report_species_season")
        columns = tuple(Column(Message(code)) for code in heads)
        return Table("undecided", Message("plan_undecided"), columns, tuple(lines), empty=Message("report_none"))

    def _part(self, key: str, site: str) -> Table:
        table, names, mend = _PARTS[key]
        rows = {
            "numbers": self._counts,
            "criteria": self._decided,
            "habitats": self._habitats,
            "threats": self.threats,
            "management": self.site_rows.assessed,
            "recommendations": self.recommendations,
        }.get(key, lambda one: self.site_rows.of(table, one))(site)
        columns = tuple(
            Column(
                Message(_LABELS.get((table, name)) or _LABELS.get(name) or f"field_{name}"),
                "right" if name in _NUMBERS else "left",
            )
            for name in names
        )
        lines = tuple(self._line(row.get("table", table), row, names) for row in rows)
        empty = Message("plan_empty", mend=Message(mend))
        return Table(key, Message(_TITLES[key]), columns, lines, empty=empty)

    def _line(self, table: str, row: Row, names: Iterable[str]) -> tuple[Cell, ...]:
        first, *others = (self._cell(table, row, name) for name in names)
        return (first if table == "recommendations" else with_rows(first, (origin(table, row),)), *others)

    def _cell(self, table: str, row: Row, name: str) -> Cell:
        if name == "stay":
            return self.cells.stay(row)
        if (table, name) == ("threats", "species_ids") and row[name] is None:
            return Missing(Message("plan_all_species"))
        if name == "impact":
            return Message(f"threat_impact_{row['impact']}")
        if name == "office" and table == "habitats":
            return Missing(Message("sheet_mapped_habitats"))
        if name == "office":
            return row["office"] or NOT_STATED
        if name == "told_by":
            return str(row["told_by"]) if row["told_by"] else NOT_STATED
        if name == "area_ha":
            return Number(row["area_ha"]) if row["area_ha"] is not None else NOT_STATED
        if table == "recommendations":
            return self._of_recommendation(row, name)
        if table == "site_verdicts":
            return self._of_verdict(row, name)
        cell = self.cells.of(table, row, name)
        return Name(cell, is_low(row)) if name == "source" and isinstance(cell, str) else cell

    def _of_recommendation(self, row: Row, name: str) -> Cell:
        if name == "addressee":
            return addressee(self.facts, row)
        if name == "text":
            return recommendation_text(row)
        if name == "evidence":
            return self.evidence.of(row)
        if name == "state":
            return Message(f"recommendation_status_{state_at(row, self.day)}")
        return self.cells.of("recommendations", row, name)

    def _of_verdict(self, row: Row, name: str) -> Cell:
        if name == "verdict":
            return self.cells.verdict(row)
        if name == "edition":
            return self.cells.edition(row) if row["edition"] and row["level_basis"] else NOT_STATED
        return self.cells.of("site_verdicts", row, name)
