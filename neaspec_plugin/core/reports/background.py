"""What stands behind the results: methods with their sources, limits, lineage and the notes at the foot."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..messages import Message
from ..schema import TABLES
from . import headlines
from .document import (
    UNSURE_MARK,
    Block,
    Bullets,
    Cell,
    Column,
    Date,
    Missing,
    Number,
    Paragraph,
    Section,
    Span,
    Table,
)
from .facts import Facts, Row, is_low

if TYPE_CHECKING:
    from .document import Context

CITATIONS = {
    "once": "Vitkalova et al. 2018, Conservation Letters",
    "ramsar": "Ramsar Convention, Criteria 5 and 6",
    "levels": "Waterbird Population Estimates, fr.wpe.wetlands.org/G1pc",
    "eaaf": "East Asian-Australasian Flyway Partnership, Site Information Sheet (2017)",
    "kba": "IUCN 2016, A Global Standard for the Identification of Key Biodiversity Areas, version 1.0",
    "score": "Lahdelma, Hokkanen and Salminen 1998, European Journal of Operational Research 106: 137-143",
    "geodesic": "Karney 2013, Journal of Geodesy 87: 43-55",
    "release": "Chapman 2020, GBIF, doi 10.15468/doc-5jp4-5g10",
}
_UNSURE_TABLES = {
    "sites": "report_key_sites",
    "site_species": "table_site_species",
    "site_links": "layer_site_links",
    "populations": "report_populations_title",
    "population_estimates": "report_estimates_title",
    "counts": "layer_counts",
    "corridors": "layer_corridors",
    "transborder_figures": "table_transborder_figures",
}


def sections(facts: Facts, context: Context) -> tuple[Section, ...]:
    """Methods, limits and lineage."""
    return (
        Section("methods", Message("report_methods"), (_methods_table(context.constants), _populations_table(facts))),
        Section("limits", Message("report_limits"), _limits(facts)),
        Section("lineage", Message("report_lineage"), _lineage(facts, context)),
    )


def notes(context: Context, maps: bool = True) -> tuple[Paragraph, ...]:
    """The notes at the foot of every report; those on maps where it has ``maps``."""
    codes = ("boundaries_note", "source_note", "report_coast_note") if maps else ("source_note",)
    exact = (Paragraph(Message("report_exact_note", recipient=context.recipient)),) if context.recipient else ()
    return (*exact, *(Paragraph(Message(code)) for code in codes), unsure_note())


def unsure_note() -> Paragraph:
    """The legend of the mark of low confidence."""
    return Paragraph(Message("report_unsure_note", mark=UNSURE_MARK))


# --- methods ---------------------------------------------------------------------------------------------------------


def _methods_table(constants: Mapping[str, float]) -> Table:
    rules: list[tuple[Message, str]] = [
        (Message("report_method_once"), CITATIONS["once"]),
        (Message("report_method_season_figure"), CITATIONS["ramsar"]),
        *_rules_with_numbers(constants),
        (Message("report_method_levels"), CITATIONS["levels"]),
        (Message("report_method_stricter"), CITATIONS["ramsar"]),
        (Message("report_method_kba"), CITATIONS["kba"]),
        (Message("report_method_score"), CITATIONS["score"]),
        (Message("report_method_links"), CITATIONS["geodesic"]),
        (Message("report_method_release"), CITATIONS["release"]),
    ]
    return Table(
        "methods",
        Message("report_methods"),
        (Column(Message("report_rule")), Column(Message("field_source"))),
        tuple(rules),
    )


def _rules_with_numbers(constants: Mapping[str, float]) -> list[tuple[Message, str]]:
    if not constants:
        return []
    whole = {name: int(value) for name, value in constants.items() if float(value).is_integer()}
    return [
        (
            Message(
                "report_method_regularly",
                part=whole["regular_numerator"],
                whole=whole["regular_denominator"],
                seasons=whole["regular_min_seasons"],
                mean=whole["regular_mean_seasons"],
                year=str(whole["first_season_year"]),
            ),
            CITATIONS["ramsar"],
        ),
        (Message("report_method_provisional", seasons=whole["provisional_max_seasons"]), CITATIONS["ramsar"]),
        (Message("report_method_staging", percent=100 * constants["eaaf_staging_share"]), CITATIONS["eaaf"]),
    ]


def _populations_table(facts: Facts) -> Table:
    order = [*facts.birds, *facts.cats]
    rows = [row for row in facts.rows("populations") if row["species_id"] in order]
    rows.sort(key=lambda row: (order.index(row["species_id"]), row["population_id"], -(row["edition"] or 0)))
    missing = Missing(Message("report_not_stated"))
    return Table(
        "populations",
        Message("report_populations_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("field_population_id")),
            Column(Message("field_edition"), "right"),
            Column(Message("report_estimate"), "right"),
            Column(Message("report_level"), "right"),
            Column(Message("report_basis")),
            Column(Message("field_source")),
        ),
        tuple(
            (
                facts.species(row["species_id"]),
                facts.population(row),
                missing if row["edition"] is None else str(row["edition"]),
                _range(row),
                missing if row["level"] is None else Number(row["level"], rows=(row["row_id"],), unsure=is_low(row)),
                Message(f"level_basis_{row['level_basis']}") if row["level_basis"] else missing,
                row["estimate_source"] or row["source"] or missing,
            )
            for row in rows
        ),
    )


def _range(row: Row) -> Cell:
    low, high = row["estimate_min"], row["estimate_max"]
    if low is None or high is None:
        return Missing(Message("report_not_stated"))
    return Span(low, high, (row["row_id"],), is_low(row))


# --- limits ----------------------------------------------------------------------------------------------------------


def _limits(facts: Facts) -> tuple[Block, ...]:
    codes = ("absence", "seasons", "regions", "minimum", "inferred", "eight", "score")
    said = [Paragraph(Message(f"report_limit_{code}")) for code in codes]
    used = {row["population_row"] for row in headlines.current_verdicts(facts) if row["population_row"]}
    levels = [row for row in facts.rows("populations") if row["row_id"] in used and row["level"] is not None]
    if levels:
        official = sum(row["level_basis"] == "official" for row in levels)
        ids = tuple(row["row_id"] for row in levels)
        said.insert(
            0, Paragraph(Message("report_limit_levels", official=official, derived=len(levels) - official), ids)
        )
    return (Bullets(tuple(said)), _unsure_table(facts))


def _unsure_table(facts: Facts) -> Table:
    rows = []
    for table, label in _UNSURE_TABLES.items():
        found = facts.rows(table)
        low = tuple(dict.fromkeys(row_id(table, row) for row in found if is_low(row)))
        total: Cell = Number(len(found)) if found else Missing(Message("report_none"))
        rows.append((Message(label), total, Number(len(low), rows=low) if low else Missing(Message("report_none"))))
    names = [row for row in facts.rows("site_names") if row["language"] == facts.language]
    low = tuple(row["site_id"] for row in names if is_low(row))
    rows.append(
        (
            Message("layer_site_names"),
            Number(len(names)) if names else Missing(Message("report_none")),
            Number(len(low), rows=low) if low else Missing(Message("report_none")),
        )
    )
    return Table(
        "unsure",
        Message("report_unsure_title"),
        (
            Column(Message("report_what")),
            Column(Message("report_rows"), "right"),
            Column(Message("report_low_confidence"), "right"),
        ),
        tuple(rows),
    )


def row_id(table: str, row: Mapping[str, Any]) -> str:
    """The id of a row: the text of its key."""
    return "|".join(str(row[name]) for name in TABLES[table].key)


# --- lineage ---------------------------------------------------------------------------------------------------------


def _lineage(facts: Facts, context: Context) -> tuple[Block, ...]:
    runs = _last_runs(facts)
    made = Paragraph(Message("report_made", day=context.made, version=context.plugin_version))
    return (*([made] if context.made else []), _runs_table(runs), _inputs_table(facts, runs))


def _last_runs(facts: Facts) -> list[Row]:
    """The latest run of each algorithm whose results the report shows, in the order in which they ended."""
    latest: dict[str, Row] = {}
    shown = [row for row in facts.rows("runs") if row["algorithm"] != "conservationreport"]
    for row in sorted(shown, key=lambda row: (str(row["ended"] or row["started"] or ""), row["run_id"])):
        latest.pop(row["algorithm"], None)
        latest[row["algorithm"]] = row
    return list(latest.values())


def _runs_table(runs: list[Row]) -> Table:
    missing = Missing(Message("report_not_stated"))
    return Table(
        "runs",
        Message("report_runs_title"),
        (
            Column(Message("report_run")),
            Column(Message("report_parameters")),
            Column(Message("report_seed"), "right"),
            Column(Message("report_version")),
            Column(Message("report_qgis_version")),
            Column(Message("report_ended")),
        ),
        tuple(
            (
                row["run_id"],
                without_folders(row["parameters"]) or Missing(Message("report_none")),
                str(row["seed"]) if row["seed"] is not None else Missing(Message("report_none")),
                row["plugin_version"] or missing,
                row["qgis_version"] or missing,
                Date(str(row["ended"])) if row["ended"] else missing,
            )
            for row in runs
        ),
    )


def _inputs_table(facts: Facts, runs: list[Row]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for run in runs:
        for name, digest in sorted(headlines.loaded(run["inputs"]).items()):
            rows.append((run["run_id"], file_name(name), str(digest)))
    for row in sorted(facts.rows("imports"), key=lambda row: row["import_id"]):
        rows.append(
            (
                row["import_id"],
                file_name(row["source_file"]) or Missing(Message("report_not_stated")),
                row["sha256"] or Missing(Message("report_not_stated")),
            )
        )
    return Table(
        "inputs",
        Message("report_inputs_title"),
        (Column(Message("report_run")), Column(Message("report_input")), Column(Message("report_digest"))),
        tuple(rows),
    )


def file_name(path: str | None) -> str:
    """The name of a file without its folder; an address of the network keeps its path."""
    text = path or ""
    return text if "://" in text else re.split(r"[\\/]", text.rstrip("\\/"))[-1]


def without_folders(parameters: str | None) -> str:
    """Parameters (JSON) as compact text in which no file has a folder; empty where there are none."""
    found = headlines.loaded(parameters)
    return json.dumps(_stripped(found), ensure_ascii=False, sort_keys=True) if found else ""


def _stripped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _stripped(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_stripped(item) for item in value]
    return file_name(value) if isinstance(value, str) else value
