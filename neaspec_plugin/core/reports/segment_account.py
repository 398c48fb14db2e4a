"""Crossings along borders as a report: a strip by kilometre for each border, and the segments as a table, no map."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ..messages import Message
from ..movement.border_barriers import PREFIX as BARRIER
from . import charts
from .document import Block, Bullets, Column, Document, Figure, Number, Paragraph, Section, Table
from .facts import Facts

# a segment as long as the diagonal of a cell of 0.1 degree at 40 degrees: nothing finer about one animal leaves
SHORTEST_KM = 15.0
_LEAST = 0.005  # what would be written as 0.00 has no row


def build(
    segments: pd.DataFrame, elsewhere: int, crossings: int, tables: Mapping[str, pd.DataFrame], language: str
) -> Document:
    """The report of ``border_segments.permeability``, whose segments must be no shorter than ``SHORTEST_KM``.

    ``crossings`` are all of certain identity, ``elsewhere`` those (and passages) that lie on no line. ``tables`` are
    ``countries`` and ``census_areas`` as the release gate has them. Trap-days are told as surveyed or not; the columns
    of ``barrier_shares`` have a table of their own.
    """
    blocks = strip_blocks(segments, elsewhere, crossings, Facts(tables, language))
    return Document(
        Message("segments_title"),
        Message("segments_question"),
        language,
        (Section("segments", Message("segments_section"), blocks),),
        (Paragraph(Message("source_note")),),
    )


def strip_blocks(segments: pd.DataFrame, elsewhere: int, crossings: int, facts: Facts) -> tuple[Block, ...]:
    """The strips, the table of segments with crossings, and what they mean; arguments as in ``build``."""
    strips, rows = [], []
    for (one, other, status), own in segments.groupby(["side_a", "side_b", "status"], sort=False):
        amount, every = (
            (own["demarcation_passages"], own["demarcation_with_probable"])
            if status == "demarcation_line"
            else (own["crossings"], own["with_probable"])
        )
        sides = own[["trap_days_a", "trap_days_b"]].gt(0).sum(axis=1)
        table = pd.DataFrame(
            {"from": own["from_km"], "to": own["to_km"], "sure": amount, "every": every, "sides": sides}
        )
        there = table[(table["every"] >= _LEAST) | (table["sides"] > 0)].index
        if not len(there):
            continue
        label = Message("segments_border", one=facts.country(one), other=facts.country(other))
        table = table.loc[there[0] : there[-1]]
        strips.append((label, tuple(table.itertuples(index=False, name=None))))
        rows += [
            (
                label,
                Number(row[0]),
                Number(row[1]),
                Number(row[2], 2),
                Number(row[3], 2),
                Message(f"segments_sides_{row[4]}"),
            )
            for row in table.itertuples(index=False, name=None)
            if row[3] >= _LEAST
        ]
    blocks: tuple[Block, ...] = (_table(rows), *_barriers(segments, facts), _notes(elsewhere))
    if strips:
        chart = charts.BorderStrips(
            tuple(strips),
            Message("segments_sure"),
            Message("segments_with_probable"),
            tuple(Message(f"segments_sides_{number}") for number in (2, 1, 0)),
            Message("segments_axis"),
        )
        caption = Message("segments_caption", crossings=crossings)
        blocks = (Figure("strips", Message("segments_title"), caption, "svg", chart), *blocks)
    return blocks


def _table(rows: list[tuple]) -> Table:
    heads = ("segments_from_km", "segments_to_km", "segments_sure", "segments_with_probable")
    return Table(
        "segments",
        Message("segments_table"),
        (
            Column(Message("segments_pair")),
            *(Column(Message(head), "right") for head in heads),
            Column(Message("segments_surveyed")),
        ),
        tuple(rows),
        (Paragraph(Message("segments_sum_note")),),
        Message("segments_nothing"),
    )


def _barriers(segments: pd.DataFrame, facts: Facts) -> tuple[Table, ...]:
    """The share of each segment's length beside a barrier of each kind; none where nobody gave barriers."""
    kinds = [name for name in segments.columns if name.startswith(BARRIER)]
    if not kinds:
        return ()
    rows = [
        (
            Message("segments_border", one=facts.country(row["side_a"]), other=facts.country(row["side_b"])),
            Number(row["from_km"]),
            Number(row["to_km"]),
            *(Number(row[kind], 0, "percent") for kind in kinds),
        )
        for row in segments[(segments[kinds] >= _LEAST).any(axis=1)].to_dict("records")
    ]
    return (
        Table(
            "barriers",
            Message("segments_barriers"),
            (
                Column(Message("segments_pair")),
                *(Column(Message(head), "right") for head in ("segments_from_km", "segments_to_km")),
                *(Column(kind[len(BARRIER) :], "right") for kind in kinds),
            ),
            tuple(rows),
            (Paragraph(Message("segments_barriers_note")),),
            Message("segments_no_barriers"),
        ),
    )


def _notes(elsewhere: int) -> Bullets:
    said = [
        Message("segments_spread_note"),
        Message("segments_elsewhere_note", crossings=elsewhere),
        Message("segments_effort_note"),
        Message("segments_barrier_note"),
        Message("segments_line_note"),
    ]
    return Bullets(tuple(Paragraph(text) for text in said))
