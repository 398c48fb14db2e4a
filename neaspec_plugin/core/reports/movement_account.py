"""Individuals and movement across borders in the conservation report, from what the latest runs left behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ..messages import Message
from ..movement.crossing_overview import passages
from ..movement.latest_question import ALGORITHM, latest_run
from ..movement.transborder import COUNTED
from ..programme_order import programme_order
from . import charts, crossing_account, segment_account
from .document import Block, Column, Figure, Missing, Number, Paragraph, Section, Table
from .facts import Facts, Row

SEGMENTS = "crossingsegments"
_NOTES = ("transborder_minimum_note", "transborder_odd_note", "transborder_ambiguous_note")
EVIDENCE = (*COUNTED, "identity_probable", "ambiguous")


@dataclass(frozen=True)
class Segments:
    """``border_segments.permeability`` of segments no shorter than those of a report, and the two sums beside it."""

    table: pd.DataFrame
    elsewhere: int
    crossings: int


@dataclass(frozen=True)
class Joint:
    """``latest_question.Counted``: ``joint``, and whether it is of animals in two series."""

    table: pd.DataFrame
    two_series: bool


def section(facts: Facts, segments: Segments | None = None, joint: Joint | None = None) -> Section:
    """Joint minimum, crossings by evidence, direction, month and border segment, the published findings beside them.

    ``facts`` have those rows of crossings that make a minimum (``crossing_overview.least``). Without ``joint`` the
    latest search cannot be asked any more. Where an algorithm has not run in this database yet, a sentence stands in
    place of its numbers.
    """
    searched = _has_run(facts, ALGORITHM)
    crossings = _crossings(facts) if searched else [_no_run(ALGORITHM)]
    if joint is not None:
        told = [crossing_account.joint_table(joint.table, facts, joint.two_series)]
    else:
        told = [Paragraph(Message("report_run_outdated", algorithm=ALGORITHM))] if searched else []
    published = crossing_account.published_table(facts)
    return Section(
        "movement",
        Message("transborder_report_title"),
        (*told, *crossings, *_along(facts, segments), *([published] if published.rows else [])),
    )


def _along(facts: Facts, segments: Segments | None) -> Sequence[Block]:
    if segments is not None:
        return segment_account.strip_blocks(segments.table, segments.elsewhere, segments.crossings, facts)
    if _has_run(facts, SEGMENTS):
        return [Paragraph(Message("report_run_outdated", algorithm=SEGMENTS))]
    return [_no_run(SEGMENTS)]


def _has_run(facts: Facts, algorithm: str) -> bool:
    return any(row["algorithm"] == algorithm for row in facts.rows("runs"))


def _no_run(algorithm: str) -> Paragraph:
    return Paragraph(Message("report_no_run", algorithm=algorithm))


def _crossings(facts: Facts) -> list[Block]:
    """The sums of the latest run; a crossing of the demarcation line is a passage and in a table of its own."""
    run = latest_run(facts.rows("runs"), ALGORITHM)
    rows = [row for row in facts.rows("crossings") if run and row["run_id"] == run["run_id"]]
    line = passages(pd.DataFrame(rows)) if rows else ()
    crossed = [row for row, passed in zip(rows, line) if not passed]
    passed = [row for row, passed in zip(rows, line) if passed]
    return [
        _by_direction("movement_crossings", "transborder_exchange_title", facts, crossed),
        *([_by_direction("movement_passages", "transborder_demarcation", facts, passed)] if passed else []),
        *([_by_month(facts, crossed)] if rows else []),
    ]


def _by_direction(key: str, title: str, facts: Facts, rows: Sequence[Row]) -> Table:
    groups: dict[tuple, list[Row]] = {}
    for row in rows:
        groups.setdefault((row["species_id"], row["side_from"] or "", row["side_to"] or ""), []).append(row)
    lines = []
    for (species_id, one, two), own in sorted(groups.items(), key=lambda pair: programme_order(*pair[0])):
        numbers = Counter(row["evidence_class"] for row in own)
        way = (facts.country(side) if side else Missing(Message("transborder_side_unknown")) for side in (one, two))
        told = (numbers[name] for name in EVIDENCE)
        lines.append((facts.species(species_id), *way, *(Number(value) for value in told)))
    return Table(
        key,
        Message(title),
        (
            Column(Message("field_species_id")),
            Column(Message("transborder_from")),
            Column(Message("transborder_to")),
            *(Column(Message(f"evidence_class_{name}"), "right") for name in EVIDENCE),
        ),
        tuple(lines),
        tuple(Paragraph(Message(note)) for note in _NOTES),
        Message("transborder_nothing"),
    )


def _by_month(facts: Facts, rows: Sequence[Row]) -> Figure:
    """Counted crossings by the month of the first record after them; the crossing itself may be earlier."""
    counted = [row for row in rows if row["evidence_class"] in COUNTED]
    months: dict[tuple[str, str], Counter] = {}
    for row in counted:
        if row["first_after"]:
            year, month = str(row["first_after"])[:7].split("-")
            months.setdefault((row["side_from"], row["side_to"]), Counter())[int(year) * 12 + int(month) - 1] += 1
    every = [month for own in months.values() for month in own]
    first, last = (min(every), max(every)) if every else (0, -1)
    series = tuple(
        (
            Message("movement_direction", one=facts.country(one), other=facts.country(two)),
            tuple(float(own[month]) for month in range(first, last + 1)),
        )
        for (one, two), own in sorted(months.items(), key=lambda pair: programme_order(*pair[0]))
    )
    chart = charts.MonthBars(
        (first // 12, first % 12 + 1), series, Message("transborder_nothing"), Message("transborder_nothing")
    )
    caption = Message("movement_months_caption", crossings=len(counted))
    return Figure("movement_months", Message("movement_months_title"), caption, "svg", chart)
