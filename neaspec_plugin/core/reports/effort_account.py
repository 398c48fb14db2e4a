"""The survey effort as a report: what each country has shared and what not yet, how much was surveyed, and how counted.

It shows sums alone: of a country with few stations in a band or month the finer figures are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..detections.not_shared import STATES, years_by_state
from ..detections.stations import UNKNOWN, band_labels
from ..messages import Message
from ..schema import COUNTRIES
from . import charts
from .document import Block, Bullets, Cell, Column, Document, Figure, Listed, Missing, Number, Paragraph, Section, Table
from .facts import Facts

_DAY = "day"


@dataclass(frozen=True)
class Survey:
    """What the report is made of: ``effort.effort_rows``, ``not_shared.not_shared``, and how they were counted.

    ``few`` is the number of stations below which a figure is not shown. ``guessed``, ``unknown`` and ``silent`` are
    deployments whose end was taken from the last record, whose effort is unknown, and which never recorded anything.
    """

    effort: pd.DataFrame
    not_shared: pd.DataFrame
    convention: str
    edges_km: Sequence[float]
    few: int
    guessed: int
    unknown: int
    silent: int


def build(survey: Survey, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` are ``countries`` and ``species`` as the release gate lets them pass."""
    facts = Facts(tables, language)
    days = survey.effort[survey.effort["sampleSizeUnit"] == _DAY]
    effort: tuple[Block, ...] = (by_band(survey, days, facts), _months(survey, days, facts), _methods(survey, facts))
    return Document(
        Message("effort_report_title"),
        Message("effort_report_question"),
        language,
        (
            Section("not_shared", Message("effort_report_not_shared"), (states_table(survey.not_shared, facts),)),
            Section("effort", Message("effort_report_effort"), effort),
            Section("method", Message("effort_report_method"), (_notes(survey),)),
        ),
        (Paragraph(Message("source_note")),),
    )


# --- what is not shared -----------------------------------------------------------------------------------------------


def states_table(not_shared: pd.DataFrame, facts: Facts, key: str = "not_shared") -> Table:
    """``not_shared.not_shared``: the years of each country and species by what was shared of them."""
    table = years_by_state(not_shared)
    years = {row[:3]: row[3] for row in table.itertuples(index=False, name=None)}
    pairs = list(dict.fromkeys(zip(not_shared["country"], not_shared["species_id"])))
    return Table(
        key,
        Message("effort_not_shared_title"),
        (
            Column(Message("effort_country")),
            Column(Message("effort_species")),
            *(Column(Message(f"sharing_state_{state}")) for state in STATES),
        ),
        tuple(
            (
                _country(facts, country),
                facts.species(species_id),
                *(years_cell(years.get((country, species_id, state), ())) for state in STATES),
            )
            for country, species_id in pairs
        ),
        (Paragraph(Message("effort_not_shared_note")), Paragraph(Message("effort_range_note"))),
    )


def years_cell(years: Iterable[int]) -> Cell:
    """Years that follow each other as one item."""
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][1] + 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    items = tuple(str(a) if a == b else Message("report_years", first=str(a), last=str(b)) for a, b in runs)
    return Listed(items) if items else Missing(Message("effort_no_year"))


# --- effort -----------------------------------------------------------------------------------------------------------


def by_band(survey: Survey, days: pd.DataFrame, facts: Facts) -> Table:
    """Trap-days by country and distance from the border; ``days`` are the rows of ``survey.effort`` in days."""
    labels = (*band_labels(survey.edges_km), UNKNOWN)
    heads = [Message("effort_band_km", band=label) for label in labels[:-1]] + [Message("effort_band_unknown")]
    return Table(
        "bands",
        Message("effort_bands_title"),
        (
            Column(Message("effort_country")),
            *(Column(head, "right") for head in heads),
            Column(Message("effort_all_bands"), "right"),
        ),
        tuple((_country(facts, code), *_band_cells(survey, days[days["country"] == code], labels))
              for code in _countries(days)),
        (Paragraph(Message("effort_few_note", stations=survey.few)),),
    )  # fmt: skip


def _band_cells(survey: Survey, rows: pd.DataFrame, labels: Sequence[str]) -> list[Cell]:
    """Trap-days by band and in all; where a band has too few stations none is told apart, for the sum would tell it."""
    if rows.empty:
        return [Missing(Message("report_not_shared"))] * (len(labels) + 1)
    of_band = {label: rows[rows["band"] == label] for label in labels}
    numbers = [part["station"].nunique() for part in of_band.values()]
    few = Missing(Message("effort_too_few", stations=survey.few))
    whole = _amount(rows) if rows["station"].nunique() >= survey.few else few
    if any(0 < number < survey.few for number in numbers):
        return [few] * len(labels) + [whole]
    shown = [_amount(part) if len(part) else Missing(Message("report_not_shared")) for part in of_band.values()]
    return [*shown, whole]


def _amount(rows: pd.DataFrame) -> Number:
    return Number(float(rows["sampleSizeValue"].sum()), 1)


def _months(survey: Survey, days: pd.DataFrame, facts: Facts) -> Figure:
    months = days["day"].dt.year * 12 + days["day"].dt.month - 1
    first, last = (int(months.min()), int(months.max())) if months.notna().any() else (0, -1)
    series = []
    for code in _countries(days):
        own = days[days["country"] == code]
        groups = own.groupby(months[own.index])
        amounts, stations = groups["sampleSizeValue"].sum(), groups["station"].nunique()
        values = tuple(
            None if 0 < stations.get(month, 0) < survey.few else float(amounts.get(month, 0.0))
            for month in range(first, last + 1)
        )
        series.append((_country(facts, code), values if len(own) else ()))
    return Figure(
        "months",
        Message("effort_months_title"),
        Message("effort_months_caption", convention=Message(f"effort_convention_{survey.convention}")),
        "svg",
        charts.MonthBars(
            (first // 12, first % 12 + 1),
            tuple(series),
            Message("report_not_shared"),
            Message("effort_too_few", stations=survey.few),
        ),
    )


def _methods(survey: Survey, facts: Facts) -> Table:
    rows = []
    for code in _countries(survey.effort):
        own = survey.effort[survey.effort["country"] == code]
        if own.empty:
            rows.append((_country(facts, code), *[Missing(Message("report_not_shared"))] * 4))
        for (method, unit), part in own.groupby(["samplingProtocol", "sampleSizeUnit"], sort=True):
            stations = int(part["station"].nunique())
            few = Missing(Message("effort_too_few", stations=survey.few))
            numbers = (_amount(part), Number(stations)) if stations >= survey.few else (few, few)
            rows.append((_country(facts, code), _method(method), Message(f"effort_unit_{unit}"), *numbers))
    return Table(
        "methods",
        Message("effort_methods_title"),
        (
            Column(Message("effort_country")),
            Column(Message("effort_method")),
            Column(Message("field_unit")),
            Column(Message("effort_amount"), "right"),
            Column(Message("effort_stations"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("effort_units_note")),),
    )


def _notes(survey: Survey) -> Bullets:
    said = [
        Message("effort_convention_note", convention=Message(f"effort_convention_{survey.convention}")),
        Message("effort_union_note"),
        Message("effort_side_note"),
        Message("effort_ends", guessed=survey.guessed, unknown=survey.unknown, silent=survey.silent),
    ]
    return Bullets(tuple(Paragraph(text) for text in said))


def _countries(rows: pd.DataFrame) -> tuple[str, ...]:
    """All six, and what lies in none of them as far as the database knows, where there is any."""
    return (*COUNTRIES, *([UNKNOWN] if (rows["country"] == UNKNOWN).any() else []))


def _country(facts: Facts, code: str) -> str | Message:
    return Message("effort_country_unknown") if code == UNKNOWN else facts.country(code)


def _method(protocol: str) -> Message:
    return Message("effort_method_unknown") if protocol == UNKNOWN else Message(f"sampling_protocol_{protocol}")
