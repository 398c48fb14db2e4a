"""The trends of counts in the report: what each region's counts tell or why they do not, and the flyway's totals."""

from __future__ import annotations

from ..messages import Message
from ..schema import BIRDS, FLYWAY, VOCABULARIES
from . import headlines
from .document import Cell, Column, Figure, Listed, Missing, Number, Paragraph, Section, Table
from .facts import Facts, Row, split
from .trend_chart import TotalsLine, YearTotal

_SEASONS, _REGIONS = VOCABULARIES["season"], VOCABULARIES["region"]


def section(facts: Facts) -> Section:
    """Trends of the latest run, countries in the order of the programme before the flyway.

    Regions without any count are left out: the report names the sites without a count where it tells what was shared.
    """
    rows = [row for row in facts.latest("count_trends") if row["reason"] != "not_counted"]
    rows.sort(key=_place)
    return Section("trends", Message("trend_section"), (_table(facts, rows), *_charts(facts, rows)))


def _place(row: Row) -> tuple[int, int, int]:
    return (BIRDS.index(row["species_id"]), _SEASONS.index(row["season"]), _REGIONS.index(row["region"]))


def _table(facts: Facts, rows: list[Row]) -> Table:
    return Table(
        "trends",
        Message("trend_section"),
        (
            Column(Message("report_species_season")),
            Column(Message("report_area")),
            Column(Message("transborder_years")),
            Column(Message("trend_counts"), "right"),
            Column(Message("report_counts_not_complete"), "right"),
            Column(Message("trend_change"), "right"),
            Column(Message("transborder_interval"), "right"),
            Column(Message("trend_class")),
        ),
        tuple(_row(facts, row) for row in rows),
        (Paragraph(Message("trend_note")),) if rows else (),
    )


def _row(facts: Facts, row: Row) -> tuple[Cell, ...]:
    pairs = row["reason"] == "pairs_only"
    none = Missing(Message("verdict_reason_pairs_only" if pairs else f"trend_reason_{row['reason']}"))
    numbers: tuple[Cell, ...] = (none,) * 5
    if row["years"]:
        first, last = str(row["first_year"]), str(row["last_year"])
        years = first if first == last else Message("report_years", first=first, last=last)
        told = (none, none) if row["slope"] is None else (_change(row["slope"]), _interval(row))
        numbers = (years, Number(row["counts"], rows=split(row["row_ids"])), Number(row["counts_unknown"]), *told)
    insufficient = row["trend"] == "insufficient_data"
    trend = Message("verdict_insufficient_data" if insufficient else f"trend_{row['trend']}")
    return (headlines.stay_cell(facts, row), _region(facts, row["region"]), *numbers, trend)


def _region(facts: Facts, region: str) -> Cell:
    return Message("region_flyway") if region == FLYWAY else facts.country(region)


def _change(slope: float) -> Number:
    return Number(slope - 1.0, 1, "percent")


def _interval(row: Row) -> Listed:
    return Listed((_change(row["slope_low"]), _change(row["slope_high"])))


def _charts(facts: Facts, rows: list[Row]) -> list[Figure]:
    """The totals of each flyway series that has a trend."""
    totals = [row for row in facts.latest("count_totals") if row["region"] == FLYWAY]
    figures = []
    for row in rows:
        if row["region"] != FLYWAY or row["slope"] is None:
            continue
        same = [one for one in totals if (one["species_id"], one["season"]) == (row["species_id"], row["season"])]
        years = tuple(
            YearTotal(one["season_year"], one["counted"], one["total"], one["imputed_se"] or 0.0)
            for one in sorted(same, key=lambda one: one["season_year"])
        )
        if not years:
            continue
        season = Message(f"season_{row['season']}")
        title = {"site": Message("region_flyway"), "species": facts.species(row["species_id"]), "season": season}
        without = sum(one.total is None for one in years)
        figures.append(
            Figure(
                f"totals_{len(figures) + 1}",
                Message("report_chart_seasons_title", **title),
                Message("trend_chart_caption", without=without, years=len(years)),
                "svg",
                TotalsLine(years),
                split(row["row_ids"]),
            )
        )
    return figures
