"""The density of one joint population as a report: sums alone, each country beside all of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..individuals.scr_misidentification import DRAWS
from ..individuals.scr_regions import TOGETHER
from ..messages import Message
from ..schema import COUNTRIES
from .document import Bullets, Cell, Column, Document, Listed, Missing, Number, Paragraph, Section, Table
from .facts import Facts


@dataclass(frozen=True)
class Account:
    """``numbers`` is ``scr_regions.numbers_by_country``; ``said`` stands below it, the answer before the warnings;
    ``wrong`` is ``scr_misidentification.refitted``, ``models`` is ``scr_models.compared``.
    """

    species_id: str
    numbers: pd.DataFrame
    said: Sequence[Message]
    wrong: pd.DataFrame
    models: pd.DataFrame


def build(found: Account, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` (countries, species) as the release gate has them."""
    facts = Facts(tables, language)
    answer = (
        Paragraph(Message("scr_joint_note")),
        _numbers(found, facts),
        Bullets(tuple(Paragraph(facts.named(text)) for text in (*found.said, Message("scr_assumes")))),
        _models(found),
        *_wrong(found),
    )
    return Document(
        Message("scr_title"),
        Message("scr_question"),
        language,
        (Section("density", Message("scr_answer", species=facts.species(found.species_id)), answer),),
        (Paragraph(Message("source_note")),),
    )


def _numbers(found: Account, facts: Facts) -> Table:
    return Table(
        "numbers",
        Message("scr_numbers"),
        (
            *((Column(Message("scr_sessions")),) if found.numbers["session"].any() else ()),
            Column(Message("effort_country")),
            Column(Message("scr_area"), "right"),
            Column(Message("scr_density"), "right"),
            Column(Message("scr_expected"), "right"),
            Column(Message("transborder_interval"), "right"),
            Column(Message("scr_realised"), "right"),
            Column(Message("transborder_interval"), "right"),
        ),
        tuple(_row(row, facts) for row in found.numbers.to_dict("records")),
    )


def _models(found: Account) -> Table:
    """The detection functions on the same captures."""
    none = Missing(Message("report_not_stated"))
    rows = [
        (
            Message(f"scr_function_{row['function']}"),
            Number(row["parameters"]),
            *(Number(row[name], 1) if row[name] == row[name] else none for name in ("log_likelihood", "aicc")),
        )
        for row in found.models.to_dict("records")
    ]
    heads = ("report_parameters", "scr_log_likelihood", "scr_aicc")
    columns = (Column(Message("report_what")), *(Column(Message(head), "right") for head in heads))
    note = Paragraph(Message("scr_models_note"))
    return Table("models", Message("scr_models"), columns, tuple(rows), (note,))


def _wrong(found: Account) -> tuple[Table, ...]:
    """What the estimates would be if so many identities were wrong; none where no share was tried."""
    none = Missing(Message("report_not_stated"))
    rows, sessions = [], bool(found.wrong["session"].any())
    for row in found.wrong.to_dict("records"):
        cells: list[Cell] = [*([str(row["session"])] if sessions else []), Number(row["misid_rate"], 1, "percent")]
        for name, decimals in (("d", 2), ("n", 1)):
            low, middle, high = (Number(row[f"{name}_{end}"], decimals) for end in ("low", "median", "high"))
            cells += [middle, Listed((low, high))] if row["fits"] else [none, none]
        rows.append(tuple(cells))
    heads = ("identity_rate", "scr_density", "identity_span", "scr_expected", "identity_span")
    note = Paragraph(Message("scr_wrong_note", fits=DRAWS))
    columns = tuple(Column(Message(head), "right") for head in heads)
    columns = (*((Column(Message("scr_sessions")),) if sessions else ()), *columns)
    return (Table("wrong", Message("identity_errors"), columns, tuple(rows), (note,)),) if rows else ()


def _row(row: Mapping[str, object], facts: Facts) -> tuple[Cell, ...]:
    cells: list[Cell] = [str(row["session"])] if row["session"] else []
    cells += [_name(str(row["country"]), facts), Number(row["area_km2"]), Number(row["d_per_100km2"], 2)]
    for told in ("expected", "realised"):
        ends = Listed((Number(row[f"{told}_low"], 1), Number(row[f"{told}_high"], 1)))
        cells += [Number(row[f"{told}_n"], 1), ends]
    return tuple(cells)


def _name(country: str, facts: Facts) -> Cell:
    if country in COUNTRIES:
        return facts.country(country)
    return Message("scr_together" if country == TOGETHER else "effort_country_unknown")
