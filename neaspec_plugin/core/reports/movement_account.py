"""Individuals and movement across borders in the conservation report, from what the latest runs left behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..individuals.proposals import PREFIX as GENOTYPE
from ..messages import Message
from ..movement.crossing_overview import passages
from ..movement.joint_minimum import joint_minimum
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


def section(facts: Facts, segments: Segments | None = None) -> Section:
    """Joint minimum, crossings by evidence, direction, month and border segment, the published findings beside them.

    Where an algorithm has not run in this database yet, a sentence stands in place of its numbers.
    """
    crossings = _crossings(facts) if _has_run(facts, "transbordermovements") else [_no_run("transbordermovements")]
    animals = facts.rows("individuals")
    joint: Block = _joint(facts, animals) if animals else _no_run("matchgenotypes")
    published = crossing_account.published_table(facts)
    return Section(
        "movement",
        Message("transborder_report_title"),
        (joint, *crossings, *_along(facts, segments), *([published] if published.rows else [])),
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


def _joint(facts: Facts, animals: Sequence[Row]) -> Table:
    """Animals known by their genotype and all others apart: nobody knows which of one list is which of the other."""
    found = pd.DataFrame(animals)[["organismID", "species_id", "countries"]]
    found = found.rename(columns={"organismID": "animal"})
    genotype = found["animal"].str.startswith(GENOTYPE)
    if genotype.all() or not genotype.any():
        return crossing_account.joint_table(joint_minimum(found), facts)
    series = (("photo", found[~genotype]), ("genotype", found[genotype]))
    parts = [joint_minimum(own).assign(method=method) for method, own in series]
    return crossing_account.joint_table(pd.concat(parts, ignore_index=True), facts)


def _crossings(facts: Facts) -> list[Block]:
    """The sums of the latest run; a crossing of the demarcation line is a passage and in a table of its own."""
    run = latest_run(facts.rows("runs"), "transbordermovements")
    rows = [row for row in facts.rows("crossings") if run and row["run_id"] == run["run_id"]]
    line = passages(pd.DataFrame(rows)) if rows else ()
    crossed = [row for row, passed in zip(rows, line) if not passed]
    passed = [row for row, passed in zip(rows, line) if passed]
    return [
        _by_direction("movement_crossings", "transborder_exchange_title", facts, crossed),
        *([_by_direction("movement_passages", "transborder_demarcation", facts, passed)] if passed else []),
        *([_by_month(facts, crossed)] if rows else []),
    ]


def latest_run(runs: Sequence[Mapping], algorithm: str) -> Mapping | None:
    """The row of ``runs`` of the run of an algorithm that ended last, None where there is none."""
    own = [row for row in runs if row["algorithm"] == algorithm]
    return max(own, key=lambda row: (str(row["ended"] or row["started"] or ""), row["run_id"]), default=None)


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
        tuple(Paragraph(Message(note)) for note in _notes(facts)),
        Message("transborder_nothing"),
    )


def _notes(facts: Facts) -> tuple[str, ...]:
    """Released crossings do not tell whose they are: with animals of two series one may be told twice."""
    genotype = [str(row["organismID"]).startswith(GENOTYPE) for row in facts.rows("individuals")]
    two_series = any(genotype) and not all(genotype)
    return (*_NOTES, *(["movement_series_note"] if two_series else []))


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
