"""Crossing rates of the multistate model as a report: sums and rates, beside the minimum that was seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..messages import Message
from ..movement.crossing_model import Crossings
from ..movement.crossing_occasions import Occasions
from ..movement.crossing_overview import between_its_sides
from ..movement.transborder import COUNTED
from .document import Bullets, Cell, Column, Document, Listed, Missing, Number, Paragraph, Section, Table
from .facts import Facts

_DECIMALS = 2


@dataclass(frozen=True)
class Account:
    """What the report is made of; ``crossings`` are those of ``transborder_movements`` over all of the records."""

    species_id: str
    found: Crossings
    occasions: Occasions
    crossings: pd.DataFrame


def build(account: Account, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` (countries, census_areas, species) as the release gate has them."""
    facts = Facts(tables, language)
    rates = account.found.rates
    line = between_its_sides(rates)
    crossings, passed = rates[~line], rates[line]
    return Document(
        Message("multistate_report_title"),
        Message("multistate_report_question"),
        language,
        (
            Section(
                "rates",
                Message("multistate_rates_section"),
                (
                    _rates("rates", crossings[crossings["misid_rate"] == 0], account, facts),
                    _rates("misid", crossings[crossings["misid_rate"] > 0], account, facts),
                    *([_rates("passages", passed, account, facts)] if len(passed) else []),
                ),
            ),
            Section(
                "model", Message("multistate_model_section"), (_estimates(account, facts), _effort(account, facts))
            ),
            Section("account", Message("transborder_report_account"), (_records(account), _notes())),
        ),
        (Paragraph(Message("source_note")),),
    )


_WORDS = {  # title, heading of the rate, note
    "rates": ("multistate_rates_title", "multistate_per_year", "multistate_rates_note"),
    "misid": ("multistate_misid_title", "multistate_per_year", "multistate_misid_note"),
    "passages": ("transborder_demarcation", "transborder_per_year", "transborder_demarcation_note"),
}


def _rates(key: str, rates: pd.DataFrame, account: Account, facts: Facts) -> Table:
    rows = [
        (
            facts.species(account.species_id),
            *_way(row, facts),
            Number(float(row["misid_rate"]), 1, "percent"),
            Number(float(row["per_year"]), _DECIMALS),
            _interval(row["low"], row["high"]),
            Number(int(row["seen"])),
            Missing(Message("report_not_stated")) if pd.isna(row["expected"]) else Number(float(row["expected"]), 1),
        )
        for row in rates.to_dict("records")
    ]
    title, rate, note = _WORDS[key]
    return _table(
        key,
        title,
        ("field_species_id", "transborder_from", "transborder_to"),
        ("multistate_misid", rate, "transborder_interval", "multistate_seen", "multistate_expected"),
        rows,
        (note,),
    )


def _estimates(account: Account, facts: Facts) -> Table:
    rows = [
        (
            Message(f"multistate_{row['parameter']}"),
            *_way(row, facts),
            Number(float(row["estimate"]), 3),
            _interval(row["low"], row["high"], 3),
        )
        for row in account.found.estimates.to_dict("records")
    ]
    left = ("report_what", "transborder_from", "transborder_to")
    return _table(
        "estimates", "multistate_estimates_title", left, ("report_import_value", "transborder_interval"), rows
    )


def _effort(account: Account, facts: Facts) -> Table:
    made = account.occasions
    rows = [
        (facts.country(side), Number(float(days.sum())), Number(int((days == 0).sum())))
        for side, days in zip(made.sides, made.effort)
    ]
    return _table("effort", "multistate_effort_title", ("field_country",),
                  ("multistate_days", "multistate_without_effort"), rows, ("transborder_unsurveyed_note",))  # fmt: skip


def _records(account: Account) -> Table:
    made = account.occasions
    sure = account.crossings[account.crossings["evidence_class"].isin(COUNTED)]
    rows = [
        (Message("multistate_row_used"), Number(len(made.captures))),
        (Message("multistate_row_unfit"), Number(made.unfit)),
        (Message("multistate_row_unsurveyed"), Number(made.unsurveyed)),
        (Message("multistate_row_several"), Number(made.several_sides())),
        (Message("multistate_row_minimum"), Number(int(sure["at_least"].sum()))),
    ]
    return _table("account", "transborder_account_title", ("report_what",), ("share_report_number",), rows)


def _notes() -> Bullets:
    codes = ("multistate_note_method", "multistate_coverage", "multistate_note_equal", "multistate_note_occasion")
    return Bullets(tuple(Paragraph(Message(code)) for code in codes))


def _way(row: Mapping, facts: Facts) -> tuple[Cell, Cell]:
    any_side = Message("transborder_any")
    return tuple(any_side if pd.isna(row[name]) else facts.country(row[name]) for name in ("side_from", "side_to"))


def _interval(low: float, high: float, decimals: int = _DECIMALS) -> Cell:
    if pd.isna(low) or pd.isna(high):
        return Missing(Message("report_not_stated"))
    return Listed((Number(float(low), decimals), Number(float(high), decimals)))


def _table(
    key: str, title: str, left: Sequence[str], right: Sequence[str], rows: Sequence[tuple], notes: Sequence[str] = ()
) -> Table:
    columns = (*(Column(Message(code)) for code in left), *(Column(Message(code), "right") for code in right))
    return Table(key, Message(title), columns, tuple(rows), tuple(Paragraph(Message(code)) for code in notes),
                 Message("transborder_nothing"))  # fmt: skip
