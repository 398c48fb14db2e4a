"""The account of a shared package as a report: what leaves, what stays and why, and what an attack on it found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..messages import Message
from ..schema import VOCABULARIES
from ..sharing.risk import FURTHER
from ..sharing.shared import REASONS, RECORDS
from .document import Column, Document, Number, Paragraph, Section, Table

if TYPE_CHECKING:
    from ..sharing.shared import Shared
    from ..sharing.shared_package import About


def build(shared: Shared, about: About, policy: str, signed: bool, language: str) -> Document:
    """The report on one package; in = shared + withheld. ``policy`` is the name of the policy file."""
    records = shared.kind == RECORDS
    sections = [_records(shared), *([_effort(shared)] if records else []), _places(shared)]
    if records:
        sections.append(_attack(shared))
    sections.append(_release(about, policy, signed))
    return Document(
        Message("share_report_title"),
        Message("share_report_subtitle", owner=about.owner, recipient=about.recipient),
        language,
        tuple(sections),
        () if records else (Paragraph(Message("share_report_public_note")),),
    )


def _records(shared: Shared) -> Section:
    account = shared.account
    sums = _numbers(
        "sums",
        Message("share_report_sums"),
        {
            "share_report_in": account.records_in,
            "share_report_shared": account.shared,
            "share_report_withheld": sum(account.withheld.values()),
        },
        (Paragraph(Message("share_report_balance")),),
    )
    counted = account.by_species
    rows = []
    for species_id in (*VOCABULARIES["species_id"], ""):
        own = counted[counted["species_id"] == species_id]
        if len(own):
            leaves = int(own.loc[own["reason"] == "", "records"].sum())
            stays = int(own["records"].sum()) - leaves
            rows.append((species_id or Message("share_report_no_species"), Number(leaves), Number(stays)))
    species = Table(
        "species",
        Message("share_report_by_species"),
        (
            Column(Message("field_species_id")),
            Column(Message("share_report_shared"), "right"),
            Column(Message("share_report_withheld"), "right"),
        ),
        tuple(rows),
    )
    reasons = _reasons("reasons", Message("share_report_reasons"), account.withheld)
    return Section("account", Message("share_report_account"), (sums, reasons, species))


def _effort(shared: Shared) -> Section:
    account = shared.account
    sums = _numbers(
        "effort",
        Message("share_report_effort"),
        {
            "share_report_intervals_in": account.effort_in,
            "share_report_intervals_shared": account.effort_shared,
            "share_report_intervals_withheld": sum(account.effort_withheld.values()),
        },
    )
    reasons = _reasons("effort_reasons", Message("share_report_effort_reasons"), account.effort_withheld)
    return Section("effort", Message("share_report_effort"), (sums, reasons))


def _places(shared: Shared) -> Section:
    risk = shared.risk
    cells = Table(
        "cells",
        Message("share_report_cells"),
        (Column(Message("share_report_degrees")), Column(Message("share_report_number"), "right")),
        tuple((f"{step:g}", Number(number)) for step, number in sorted(risk.cells.items())),
        empty=Message("share_report_no_cells"),
    )
    told = [
        Paragraph(Message("share_report_without_place", records=risk.without_place)),
        *([Paragraph(Message("share_report_few", records=risk.few))] if risk.few else []),
        *([Paragraph(Message("share_report_grouped", stations=risk.grouped))] if risk.grouped else []),
        *(
            [Paragraph(Message("share_report_codes", codes=shared.account.codes_replaced))]
            if shared.account.codes_replaced
            else []
        ),
    ]
    return Section("places", Message("share_report_places"), (cells, *told))


def _attack(shared: Shared) -> Section:
    risk = shared.risk
    found = _numbers(
        "attack",
        Message("share_report_risk"),
        {
            "share_report_risk_rows": risk.rows,
            "share_report_risk_known": risk.known,
            "share_report_risk_unique": risk.unique,
            "share_report_risk_small": risk.small,
        },
        (Paragraph(Message("share_report_risk_note")),),
    )
    columns = [name for name in FURTHER if risk.unique_before[name] or risk.withheld[name]]
    worst = Table(
        "columns",
        Message("share_report_columns"),
        (
            Column(Message("share_report_column")),
            Column(Message("share_report_tied"), "right"),
            Column(Message("share_report_blanked"), "right"),
        ),
        tuple(
            (name, Number(risk.unique_before[name]), Number(risk.withheld[name]))
            for name in sorted(columns, key=lambda name: -risk.unique_before[name])
        ),
        empty=Message("share_report_no_columns"),
    )
    return Section("attack", Message("share_report_risk"), (found, worst))


def _release(about: About, policy: str, signed: bool) -> Section:
    rows = (
        (Message("share_report_owner"), about.owner),
        (Message("share_report_recipient"), about.recipient),
        (Message("share_report_release_id"), about.release),
        (Message("share_report_policy"), policy),
        (Message("share_report_signed"), Message("yes_no_yes" if signed else "yes_no_no")),
    )
    columns = (Column(Message("report_what")), Column(Message("report_import_value")))
    return Section(
        "release", Message("share_report_release"), (Table("release", Message("share_report_release"), columns, rows),)
    )


def _numbers(key: str, title: Message, told: Mapping[str, int], notes: tuple[Paragraph, ...] = ()) -> Table:
    columns = (Column(Message("report_what")), Column(Message("share_report_number"), "right"))
    return Table(key, title, columns, tuple((Message(code), Number(number)) for code, number in told.items()), notes)


def _reasons(key: str, title: Message, counted: Mapping[str, int]) -> Table:
    """Numbers by reason, in the order in which the reasons are asked."""
    order = {reason: place for place, reason in enumerate(REASONS)}
    rows = sorted(
        ((reason, number) for reason, number in counted.items() if number), key=lambda row: order.get(row[0], -1)
    )
    return Table(
        key,
        title,
        (Column(Message("field_reason")), Column(Message("share_report_number"), "right")),
        tuple((Message(f"withheld_{reason}"), Number(number)) for reason, number in rows),
        empty=Message("share_report_nothing_withheld"),
    )
