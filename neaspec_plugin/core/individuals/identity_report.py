"""What two agencies' codes and their reviewers' decisions make, as a report of sums: no code and no reviewer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..messages import Message
from ..reports.document import Bullets, Cell, Column, Document, Missing, Number, Paragraph, Section, Span, Table
from ..reports.facts import Facts
from ..sharing.coordinate_text import release_text
from .identity_bounds import animals_by_flank
from .identity_graph import STATES, Resolved

_UNKNOWN = Missing(Message("diversity_not_known"))


@dataclass(frozen=True)
class Identities:
    """What was asked and found. ``joint`` as ``joint_minimum.of_lists`` by agency, ``agreement`` of reviewers, and
    ``sensitivity`` of ``misidentification``, empty where there was no capture."""

    species_id: str
    same_codes: bool
    resolved: Resolved
    bounds: tuple[int, int]
    joint: pd.DataFrame
    agreement: pd.DataFrame
    sensitivity: pd.DataFrame


def build(found: Identities, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` are ``countries`` and ``species`` as the release gate lets them pass."""
    facts = Facts(tables, language)
    return Document(
        Message("identity_title"),
        Message("identity_question"),
        language,
        (
            Section(
                "animals",
                Message("match_report_answer", species=facts.species(found.species_id)),
                (_joint(found), _animals(found)),
            ),
            Section("reviewers", Message("identity_reviewers"), (_pairs(found), _agreement(found.agreement))),
            Section("errors", Message("identity_errors"), (_sensitivity(found.sensitivity), _method())),
        ),
        (Paragraph(Message("source_note")),),
    )


def _joint(found: Identities) -> Table:
    rows = [
        (
            release_text(", ".join(row["agencies"].split(";"))),
            *(_number(row[name]) for name in ("n_a", "n_b", "n_both", "joint", "national_sum")),
        )
        for row in found.joint.to_dict("records")
    ]
    note = Message("identity_same_codes" if found.same_codes else "identity_own_codes")
    heads = ("first", "second", "shared", "codes_alone", "sum")
    return Table(
        "joint",
        Message("identity_joint"),
        (
            Column(Message("identity_agencies")),
            *(Column(Message(f"identity_{head}"), "right") for head in heads),
        ),
        tuple(rows),
        (Paragraph(note),),
    )


def _animals(found: Identities) -> Table:
    least, most = found.bounds
    flanks = animals_by_flank(found.resolved.codes)
    rows = [
        (Message("identity_least"), Number(least)),
        (Message("identity_most"), Number(most)),
        *((Message(f"identity_flank_{flank}"), Number(animals)) for flank, animals in flanks.items()),
    ]
    return _sums("animals", "match_report_all", rows, "identity_bounds_note")


def _pairs(found: Identities) -> Table:
    states = found.resolved.pairs["state"].value_counts()
    rows = [(Message(f"identity_{state}"), Number(int(states.get(state, 0)))) for state in STATES]
    return _sums("pairs", "identity_pairs", rows, "identity_pairs_note")


def _sums(key: str, title: str, rows: list[tuple[Cell, ...]], note: str) -> Table:
    heads = (Column(Message("report_what")), Column(Message("share_report_number"), "right"))
    return Table(key, Message(title), heads, tuple(rows), (Paragraph(Message(note)),))


def _agreement(agreement: pd.DataFrame) -> Table:
    rows = [
        (
            Number(row["common"]),
            Number(row["agreed"], 1, "percent"),
            _UNKNOWN if pd.isna(row["kappa"]) else Number(row["kappa"], 2),
        )
        for row in agreement.to_dict("records")
    ]
    heads = ("identity_common", "identity_agreed", "identity_kappa")
    return Table(
        "agreement",
        Message("identity_agreement"),
        tuple(Column(Message(head), "right") for head in heads),
        tuple(rows),
        (Paragraph(Message("identity_agreement_note")),),
        Message("identity_no_agreement"),
    )


def _sensitivity(sensitivity: pd.DataFrame) -> Table:
    rows = [
        (
            Number(row["rate"], 1, "percent"),
            Number(row["n_median"]),
            Span(row["n_low"], row["n_high"]),
            Number(row["crossers_median"]),
            Span(row["crossers_low"], row["crossers_high"]),
        )
        for row in sensitivity.to_dict("records")
    ]
    return Table(
        "sensitivity",
        Message("identity_errors"),
        (
            Column(Message("identity_rate"), "right"),
            Column(Message("diversity_animals"), "right"),
            Column(Message("identity_span"), "right"),
            Column(Message("match_report_both"), "right"),
            Column(Message("identity_span"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("identity_errors_note")),),
    )


def _method() -> Bullets:
    return Bullets((Paragraph(Message("identity_grades_method")), Paragraph(Message("match_report_proposals_note"))))


def _number(value: float) -> Cell:
    return "" if pd.isna(value) else Number(int(value))
