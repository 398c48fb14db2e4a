"""The conservation report as a tree: the answer first, then status, data, results, methods, limits and lineage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..messages import Message
from ..schema import VOCABULARIES
from . import (
    background,
    charts,
    corridor_account,
    headlines,
    movement_account,
    priority_account,
    progress_report,
    results,
    trend_account,
)
from .crossing_changes import CrossingChanges
from .document import (
    Cell,
    Column,
    Context,
    Date,
    Document,
    Figure,
    Listed,
    Missing,
    Name,
    Number,
    Paragraph,
    Section,
    Span,
    Table,
)
from .facts import Facts, Row, is_low, split
from .period import Period

if TYPE_CHECKING:
    import pandas as pd

# what the brochure's words for a status are called in the Red List
RED_LIST = {"critically_endangered": "CR", "endangered": "EN", "vulnerable": "VU", "near_threatened": "NT"}
CATEGORIES = ("EX", "EW", "CR", "EN", "VU", "NT", "LC", "DD", "NE")


def build(
    tables: Mapping[str, pd.DataFrame],
    language: str,
    context: Context | None = None,
    segments: movement_account.Segments | None = None,
    joint: movement_account.Joint | None = None,
    changes: tuple[Period, CrossingChanges] | None = None,
) -> Document:
    """The report on ``tables`` (frames with the columns of ``core/schema/``, as the release gate lets them pass).

    A table that is absent or empty leaves its place in the report, which then says so. ``segments`` are those of the
    latest run on border segments, ``joint`` those of the latest search for crossings, None where it does not hold for
    these data any more. ``changes``: the period whose changes have a section of their own, and its crossings.
    """
    context = context or Context()
    facts = Facts(tables, language)
    return Document(
        title=Message("report_title"),
        subtitle=Message("report_question"),
        language=language,
        sections=(
            _answer(facts),
            _status(facts),
            _data(facts),
            *((progress_report.section(facts, *changes),) if changes else ()),
            movement_account.section(facts, segments, joint),
            *results.sections(facts),
            corridor_account.section(facts),
            priority_account.section(facts),
            trend_account.section(facts),
            *background.sections(facts, context),
        ),
        notes=background.notes(context),
    )


def _answer(facts: Facts) -> Section:
    cats, birds, verdicts, missing, top = headlines.headline_tables(facts)
    sites = Figure(
        "key_sites",
        Message("report_map_sites_title"),
        Message("report_map_sites_caption", sites=len(facts.key_sites([*facts.birds, *facts.cats]))),
        "map",
        rows=tuple(facts.key_sites([*facts.birds, *facts.cats])),
    )
    return Section("answer", Message("report_answer"), (cats, birds, sites, verdicts, missing, top))


# --- status of the species -------------------------------------------------------------------------------------------


def _status(facts: Facts) -> Section:
    return Section("status", Message("report_status"), (_status_table(facts), _estimates_table(facts)))


def _status_table(facts: Facts) -> Table:
    species = facts.by_key("species")
    return Table(
        "status",
        Message("report_status_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("report_scientific_name")),
            Column(Message("report_brochure_said")),
            Column(Message("report_red_list_now")),
            Column(Message("report_assessed")),
        ),
        tuple(_status_row(facts, species[name]) for name in [*facts.birds, *facts.cats]),
        tuple(
            Paragraph(
                Message("report_status_source", species=facts.species(name), source=species[name]["iucn_source"]),
                (name,),
            )
            for name in [*facts.birds, *facts.cats]
            if species[name]["iucn_source"]
        ),
    )


def _status_row(facts: Facts, row: Row) -> tuple[Cell, ...]:
    unknown = Missing(Message("report_not_stated"))
    return (
        Name(facts.species(row["species_id"]), is_low(row)),
        Name(row["scientific_name"], scientific=True) if row["scientific_name"] else unknown,
        _category(RED_LIST.get(row["brochure_status"] or "", row["brochure_status"])),
        _category(row["iucn_category"]),
        row["iucn_year"] or unknown,
    )


def _category(code: str | None) -> Cell:
    """The words of a Red List category; what is none of them is data and is shown as it is."""
    if not code:
        return Missing(Message("report_not_stated"))
    return Message(f"iucn_category_{code}") if code in CATEGORIES else code


def _estimates_table(facts: Facts) -> Table:
    order = [*facts.birds, *facts.cats]
    rows = [row for row in facts.rows("population_estimates") if row["current"] == "yes" and row["species_id"] in order]
    rows.sort(key=lambda row: (order.index(row["species_id"]), row["estimate_id"]))
    return Table(
        "estimates",
        Message("report_estimates_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("report_area")),
            Column(Message("report_year"), "right"),
            Column(Message("report_estimate"), "right"),
            Column(Message("field_unit")),
            Column(Message("field_source")),
        ),
        tuple(
            (
                facts.species(row["species_id"]),
                row["area"] or Missing(Message("report_not_stated")),
                str(row["year"]) if row["year"] is not None else Missing(Message("report_not_stated")),
                _estimate(row),
                _unit(row["unit"]),
                row["source"] or Missing(Message("report_not_stated")),
            )
            for row in rows
        ),
        (Paragraph(Message("report_estimates_note")),) if rows else (),
    )


def _unit(unit: str | None) -> Cell:
    """The word for a unit of counts; an estimate may have one of its own, which is data."""
    if not unit:
        return Missing(Message("report_not_stated"))
    return Message(f"unit_{unit}") if unit in VOCABULARIES["unit"] else unit


def _estimate(row: Row) -> Cell:
    ids, unsure = (row["estimate_id"],), is_low(row)
    if row["min"] is not None and row["max"] is not None and row["min"] != row["max"]:
        return Span(row["min"], row["max"], ids, unsure)
    value = next((row[name] for name in ("best", "min", "max") if row[name] is not None), None)
    return Missing(Message("report_not_stated")) if value is None else Number(value, rows=ids, unsure=unsure)


# --- data and effort -------------------------------------------------------------------------------------------------


def _data(facts: Facts) -> Section:
    blocks = (
        _imports_table(facts),
        _effort_table(facts),
        _shared_table(facts),
        _chart_of_countries(facts),
        _unshared_table(facts),
    )
    return Section("data", Message("report_data"), blocks)


def _imports_table(facts: Facts) -> Table:
    names = ("records_in", "kept", "rejected", "flagged")
    rows = sorted(facts.rows("imports"), key=lambda row: (row["imported"] or "", row["import_id"]))
    return Table(
        "imports",
        Message("report_imports_title"),
        (
            Column(Message("report_file")),
            *(Column(Message(f"report_{name}"), "right") for name in names),
            Column(Message("report_imported")),
        ),
        tuple(
            (
                background.file_name(row["source_file"]) or Missing(Message("report_not_stated")),
                *(_whole(row[name], row["import_id"]) for name in names),
                Date(row["imported"]) if row["imported"] else Missing(Message("report_not_stated")),
            )
            for row in rows
        ),
        (Paragraph(Message("report_imports_note")),) if rows else (),
    )


def _whole(value: int | None, row_id: str) -> Cell:
    return Missing(Message("report_not_stated")) if value is None else Number(value, rows=(row_id,))


def _effort_table(facts: Facts) -> Table:
    """How much counting there is of each species, and in how much of it the source calls the season complete."""
    rows = []
    for species in [*facts.birds, *facts.cats]:
        counts = [row for row in facts.rows("counts") if row["species_id"] == species]
        sites = [row for row in counts if row["scope"] == "site"]
        complete = [row for row in counts if row["complete"] == "yes"]
        years = [row["season_year"] for row in counts if row["season_year"] is not None]
        rows.append(
            (
                facts.species(species),
                results.how_many(sites, "count_id", "report_no_count"),
                results.how_many([row for row in counts if row["scope"] == "region"], "count_id", "report_no_count"),
                results.how_many(complete, "count_id", "report_none"),
                Message("report_years", first=str(min(years)), last=str(max(years)))
                if years
                else Missing(Message("report_no_count")),
            )
        )
    return Table(
        "effort",
        Message("report_effort_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("report_counts_of_sites"), "right"),
            Column(Message("report_counts_of_regions"), "right"),
            Column(Message("report_counts_complete"), "right"),
            Column(Message("report_season_years")),
        ),
        tuple(rows),
        (Paragraph(Message("report_effort_note")),) if rows else (),
    )


def _sites_in(facts: Facts, code: str) -> list[str]:
    sites = facts.key_sites([*facts.birds, *facts.cats])
    return [site for site in sites if code in split(facts.sites[site]["country_iso3"])]


def _shared_table(facts: Facts) -> Table:
    """What each country has shared or published and what it has not, side by side."""
    rows = []
    for code in facts.countries:
        sites = _sites_in(facts, code)
        counts = [row for site in sites for row in facts.site_counts.get(site, [])]
        counted = tuple(dict.fromkeys(row["site_id"] for row in counts))
        without = tuple(site for site in sites if site not in counted)
        unknown = [row for row in counts if row["complete"] != "yes"]
        years = [row["season_year"] for row in counts if row["season_year"] is not None]
        rows.append(
            (
                facts.country(code),
                Number(len(sites), rows=tuple(sites)) if sites else Missing(Message("report_no_key_site")),
                Number(len(counted), rows=counted) if counted else Missing(Message("report_not_shared")),
                Number(len(without), rows=without) if without else Missing(Message("report_none")),
                results.how_many(counts, "count_id", "report_not_shared"),
                results.how_many(unknown, "count_id", "report_none" if counts else "report_not_shared"),
                str(max(years)) if years else Missing(Message("report_not_shared")),
            )
        )
    return Table(
        "shared",
        Message("report_shared_title"),
        (
            Column(Message("field_country")),
            Column(Message("report_key_sites"), "right"),
            Column(Message("report_birds_counted"), "right"),
            Column(Message("report_sites_uncounted"), "right"),
            Column(Message("report_counts_of_sites"), "right"),
            Column(Message("report_counts_not_complete"), "right"),
            Column(Message("report_latest_year"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("report_shared_note")),),
    )


def _unshared_table(facts: Facts) -> Table:
    rows = []
    for code in facts.countries:
        without = [site for site in _sites_in(facts, code) if site not in facts.site_counts]
        names = Listed(tuple(facts.site(site) for site in without), tuple(without))
        rows.append((facts.country(code), names if without else Missing(Message("report_none"))))
    return Table(
        "unshared",
        Message("report_unshared_title"),
        (Column(Message("field_country")), Column(Message("report_sites"))),
        tuple(rows),
    )


def _chart_of_countries(facts: Facts) -> Figure:
    evidence = headlines.evidence_by_country(facts)
    groups = [(facts.country(code), evidence[code]) for code in evidence if code]
    series = (Message("report_key_sites"), Message("report_birds_counted"), Message("report_birds_seasons"))
    bars = tuple((name, (len(found.sites), len(found.counted), len(found.long))) for name, found in groups)
    total = evidence[""]
    return Figure(
        "countries",
        Message("report_chart_countries_title"),
        Message(
            "report_chart_countries_caption",
            sites=len(total.sites),
            counted=len(total.counted),
            seasons=len(total.long),
        ),
        "svg",
        charts.NestedBars(series, bars),
        total.sites,
    )
