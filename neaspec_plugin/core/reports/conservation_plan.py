"""The outline of a conservation plan: what the database holds of each site, and of each empty part how to fill it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..assessments.mapped_habitats import habitat_areas
from ..assessments.recommendations import state_at
from ..assessments.sheet_cells import Cells
from ..assessments.site_rows import READS as SITE_READS
from ..assessments.site_rows import SiteRows
from ..assessments.threats import Scores
from ..errors import NeaspecError
from ..messages import Message
from . import background, plan_tables
from .document import Block, Column, Context, Document, Figure, Missing, Number, Paragraph, Section, Table
from .facts import Facts

if TYPE_CHECKING:
    import pandas as pd

READS = (*SITE_READS, "recommendations", "census_areas")


@dataclass(frozen=True)
class Ground:
    """What the outline needs beside the released tables: ``classes`` that have words, ``scores`` of threats, and as
    they are before the gate the ``areas`` (ha) of mapped habitats and the ``precisions`` (km) of sites, by id."""

    classes: Collection[str]
    scores: Scores
    areas: Mapping[str, float]
    precisions: Mapping[str, float]


def sites_of(tables: Mapping[str, pd.DataFrame], site_id: str, species_id: str) -> list[str]:
    """The one site asked for, or the key sites at which a species is present, by country.

    Raises ``plan_one_of`` where none or both are asked for, ``sheet_site_unknown`` and ``plan_no_sites``.
    """
    if bool(site_id) == bool(species_id):
        raise NeaspecError("plan_one_of")
    facts = Facts(tables, "en")
    if site_id:
        if site_id not in facts.sites:
            raise NeaspecError("sheet_site_unknown", site=site_id)
        return [site_id]
    found = facts.key_sites([species_id])
    if not found:
        raise NeaspecError("plan_no_sites", species=facts.species(species_id))
    return found


def ground(tables: Mapping[str, pd.DataFrame], classes: Collection[str], scores: Scores) -> Ground:
    """The ground of an outline from the tables as they are before the gate."""
    sites = tables["sites"]
    told = sites["coord_precision_km"].notna()
    precisions = dict(zip(sites["site_id"][told], sites["coord_precision_km"][told]))
    return Ground(classes, scores, habitat_areas(tables["habitats"]), precisions)


def only_sites(tables: Mapping[str, pd.DataFrame], sites: Sequence[str], species: str = "") -> dict[str, pd.DataFrame]:
    """The tables with the sites and their names and species alone, of which only ``species`` where one is asked for,
    so that maps show nothing else."""
    chosen = set(sites)
    kept = {
        name: frame[frame["site_id"].isin(chosen)].reset_index(drop=True)
        if name in ("sites", "site_names", "site_species")
        else frame
        for name, frame in tables.items()
    }
    if species:
        listed = kept["site_species"]
        kept["site_species"] = listed[listed["species_id"] == species].reset_index(drop=True)
    return kept


def build(
    tables: Mapping[str, pd.DataFrame], sites: Sequence[str], language: str, ground: Ground, context: Context
) -> Document:
    """The outline for ``sites`` from ``tables`` (``READS``, as the release gate lets them pass)."""
    rows = SiteRows(tables, language)
    plan = plan_tables.Plan(
        rows, Cells(rows.facts, ground.classes), ground.scores, ground.areas, ground.precisions, context.made
    )
    parts = {site: plan.parts(site) for site in sites}
    title = rows.facts.site_name(sites[0])[0] if len(sites) == 1 else Message("plan_several", sites=len(sites))
    return Document(
        title=Message("plan_title", site=title),
        subtitle=Message("plan_subtitle"),
        language=language,
        sections=(
            Section("answer", Message("report_answer"), (_overview(plan, parts), _map(rows.facts, sites))),
            *(
                Section(f"site_{site}", rows.facts.site_and_country(site).text, _blocks(plan, site, parts[site]))
                for site in sites
            ),
        ),
        notes=(Paragraph(Message("sheet_note_persons")), *background.notes(context)),
    )


def _overview(plan: plan_tables.Plan, parts: Mapping[str, tuple[Table, ...]]) -> Table:
    """Each site on one line: criteria met, worst threats, open recommendations, and how many parts are empty. That
    nobody held a site against the criteria is not that it meets none."""
    lines = []
    for site, tables in parts.items():
        verdicts = plan.verdicts(site)
        met = {row["criterion"] for row in verdicts if row["verdict"] == "met"}
        threats = plan.threats(site)
        states = [state_at(row, plan.day) for row in plan.recommendations(site)]
        lines.append(
            (
                plan.facts.site_and_country(site),
                _number(len(met)) if verdicts else Missing(Message("sheet_why_not_assessed")),
                _number(sum(row["impact"] == "high" for row in threats)) if threats else _unknown(),
                _number(sum(state in ("open", "in_progress") for state in states)),
                _number(sum(state == "late" for state in states)),
                _number(sum(plan.lacks(table) for table in tables)),
            )
        )
    columns = ("sheet_item_criteria", "plan_high_threats", "plan_open", "plan_late", "plan_empty_parts")
    return Table(
        "plan_overview",
        Message("report_sites"),
        (Column(Message("report_site")), *(Column(Message(code), "right") for code in columns)),
        tuple(lines),
    )


def _map(facts: Facts, sites: Sequence[str]) -> Figure:
    if len(sites) == 1:
        title = Message("sheet_location_title", site=facts.site_name(sites[0])[0])
        return Figure("site_location", title, Message("plan_map_caption"), "map", rows=tuple(sites))
    return Figure("key_sites", Message("report_key_sites"), Message("plan_map_caption"), "map", rows=tuple(sites))


def _blocks(plan: plan_tables.Plan, site: str, tables: tuple[Table, ...]) -> tuple[Block, ...]:
    return (*tables, plan.missing(site, tables))


def _number(value: int) -> Number | Missing:
    return Number(value) if value else Missing(Message("report_none"))


def _unknown() -> Missing:
    return Missing(Message("report_not_stated"))
