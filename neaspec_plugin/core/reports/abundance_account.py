"""Closed estimates of one joint population as a report: how many animals, on what effort, from which records.

It shows sums alone. No estimate is told by country: animals that live on both sides would be counted twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..individuals.closed_population import Estimate
from ..messages import Message
from .crossing_account import joint_table
from .document import Bullets, Cell, Column, Document, Listed, Missing, Number, Paragraph, Section, Span, Table
from .facts import Facts

_FAMILY = {  # methods that share an assumption
    "chao_corrected": "chao", "jackknife_1": "jackknife", "jackknife_2": "jackknife", "jackknife_3": "jackknife",
}  # fmt: skip


SUMS = ("abundance_caught", "abundance_occasions", "abundance_captures", "abundance_left", "abundance_right")


@dataclass(frozen=True)
class Abundance:
    """What the report is made of.

    ``estimates`` and, of capwire, the ``p`` of its test; ``effort`` is ``history_tables.effort_by_country``, ``joint``
    ``joint_range``; ``records`` in and ``used``, those ``left_out`` by reason; ``sums`` are pairs of a code of a text
    and a number; ``few`` is the number of stations below which a country's effort is not shown; ``warnings`` stand
    below the estimates; ``wrong`` is ``closed_misidentification.wrong_histories``.
    """

    species_id: str
    estimates: Sequence[Estimate]
    p: float | None
    effort: pd.DataFrame
    joint: pd.DataFrame
    records: int
    used: int
    left_out: Counter
    sums: Sequence[tuple[str, int]]
    flank: str
    occasion_days: int
    few: int
    warnings: Sequence[Message]
    wrong: pd.DataFrame


def build(found: Abundance, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` (countries, species) as the release gate has them."""
    facts = Facts(tables, language)
    answer = (
        Paragraph(Message("abundance_joint_note")),
        _estimates(found),
        Bullets(tuple(Paragraph(facts.named(text)) for text in (*found.warnings, *_assumptions(found)))),
        _wrong(found),
        joint_table(found.joint, facts),
    )
    return Document(
        Message("abundance_title"),
        Message("abundance_question"),
        language,
        (
            Section("abundance", Message("abundance_answer", species=facts.species(found.species_id)), answer),
            Section("effort", Message("transborder_report_effort"), (_effort(found, facts),)),
            Section("account", Message("transborder_report_account"), (_account(found), _rules(found))),
        ),
        (Paragraph(Message("source_note")),),
    )


def _estimates(found: Abundance) -> Table:
    return Table(
        "estimates",
        Message("abundance_estimates"),
        (
            Column(Message("effort_method")),
            Column(Message("abundance_caught"), "right"),
            Column(Message("abundance_estimate"), "right"),
            Column(Message("abundance_se"), "right"),
            Column(Message("transborder_interval"), "right"),
        ),
        tuple(_row(one) for one in found.estimates),
    )


def _row(one: Estimate) -> tuple[Cell, ...]:
    name = Message(f"abundance_method_{one.method}")
    if one.estimate != one.estimate:
        return (name, Number(one.n), *[Missing(Message(f"abundance_{one.note}"))] * 3)
    ends = Listed((Number(one.low, 1), Number(one.high, 1)))
    return (name, Number(one.n), Number(one.estimate, 1), Number(one.se, 1), ends)


def _assumptions(found: Abundance) -> list[Message]:
    """One sentence for each family of methods that gave an estimate, then what weakens one of them."""
    given = [one for one in found.estimates if one.estimate == one.estimate]
    families = dict.fromkeys(_FAMILY.get(one.method, one.method) for one in given)
    said = [Message(f"abundance_assumes_{family}") for family in families]
    said += [Message(f"abundance_{note}") for note in dict.fromkeys(one.note for one in given if one.note)]
    if found.p is not None:
        said.append(Message("abundance_capwire_test", p=f"{found.p:.3f}"))
    return said


_MOVED = {"caught": "abundance_caught", "crossers": "transborder_transboundary",
          "chapman": "abundance_method_chapman", "m0": "abundance_method_m0"}  # fmt: skip


def _wrong(found: Abundance) -> Table:
    """Animals and estimates if so many identities more were wrong."""
    none = Missing(Message("report_not_stated"))
    rows = [
        (
            Message(_MOVED[row["quantity"]]),
            Number(float(row["misid_rate"]), 1, "percent"),
            none if row["found"] != row["found"] else Number(row["found"]),
            none if row["high"] != row["high"] else Span(row["low"], row["high"]),
        )
        for row in found.wrong.to_dict("records")
    ]
    heads = ("multistate_misid", "share_report_number", "identity_span")
    columns = (Column(Message("report_what")), *(Column(Message(head), "right") for head in heads))
    note = (Paragraph(Message("abundance_wrong_note")),)
    return Table("wrong", Message("multistate_misid_title"), columns, tuple(rows), note)


def _effort(found: Abundance, facts: Facts) -> Table:
    few = Missing(Message("effort_too_few", stations=found.few))
    rows = []
    for row in found.effort.to_dict("records"):
        enough = row["stations"] >= found.few
        amounts = (Number(int(row["stations"])), Number(float(row["usage_days"]), 1)) if enough else (few, few)
        rows.append((facts.country(row["country"]), *amounts, Number(int(row["animals"]))))
    return Table(
        "effort",
        Message("abundance_effort"),
        (
            Column(Message("effort_country")),
            Column(Message("effort_stations"), "right"),
            Column(Message("abundance_days"), "right"),
            Column(Message("abundance_seen"), "right"),
        ),
        tuple(rows),
    )


def _account(found: Abundance) -> Table:
    rows: list[tuple[Cell, ...]] = [(Message("transborder_records_in"), Number(found.records))]
    rows += [
        (Message(f"unused_{reason}"), Number(number))
        for reason, number in sorted(found.left_out.items(), key=lambda pair: str(pair[0]))
    ]
    rows.append((Message("transborder_records_used"), Number(found.used)))
    rows += [(Message(code), Number(number)) for code, number in found.sums]
    return Table(
        "account",
        Message("transborder_account_title"),
        (Column(Message("report_what")), Column(Message("share_report_number"), "right")),
        tuple(rows),
        (Paragraph(Message("transborder_account_note")),),
    )


def _rules(found: Abundance) -> Bullets:
    said = (
        Message("abundance_occasions_note", days=found.occasion_days),
        Message("abundance_flank_note", flank=Message(f"abundance_flank_{found.flank}")),
        Message("abundance_legacy_note"),
    )
    return Bullets(tuple(Paragraph(text) for text in said))
