"""The movement of animals across borders as a report: how many there are at least, who crossed, and how it is known.

Animals have no names in it and crossings no place: a month before, a month after, and the two sides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..detections.stations import UNKNOWN
from ..messages import Message
from ..movement.crossing_overview import between_its_sides, passages
from ..movement.crossing_rates import SEXES, wilson_interval
from ..movement.transborder import RESIDENT_MONTHS
from ..programme_order import programme_order, sort_rows
from . import headlines
from .document import Bullets, Cell, Column, Document, Listed, Missing, Number, Paragraph, Section, Span, Table
from .effort_account import Survey, by_band
from .facts import Facts, is_low, split

_DECIMALS = 2
_DAYS_A_MONTH = 365.25 / 12


@dataclass(frozen=True)
class Movements:
    """What the report is made of: the tables of ``joint_minimum`` and ``crossing_rates``, released ``crossings``, the
    ``residency`` of ``transborder_movements`` (of which only sums are told), the ``independent`` detections among those
    used, the ``reasons`` of ``usable_records`` (None = used), ``unstated`` records whose grade nobody stated, and the
    ``survey``; ``samples`` are the DNA samples among the records used; ``wrong`` is what ``wrong_identities`` found;
    ``two_series``: animals with a code and animals by genotype stand beside each other (``series``).
    """

    joint: pd.DataFrame
    crossings: pd.DataFrame
    exchange: pd.DataFrame
    rates: pd.DataFrame
    shares: pd.DataFrame
    seen: pd.DataFrame
    sexes: pd.DataFrame
    residency: pd.DataFrame
    bands: pd.DataFrame
    independent: int
    reasons: Counter
    unstated: int
    identity: str
    grade: str
    survey: Survey
    samples: int = 0
    wrong: pd.DataFrame | None = None
    two_series: bool = False


SEEN = ["species_id", "countries", "animals", "share", "low", "high"]


def seen_where(individuals: pd.DataFrame) -> pd.DataFrame:
    """How many animals were seen only in one country, and how many in which ones (``SEEN``), by species.

    ``share`` is of the species' animals, ``low`` to ``high`` its 95 percent interval (``wilson_interval``).
    """
    known = individuals[individuals["countries"].notna()]
    rows = []
    for species_id, own in known.groupby("species_id", sort=False):
        for countries, animals in own["countries"].value_counts().items():
            rows.append((species_id, countries, animals, animals / len(own), *wilson_interval(animals, len(own))))
    return sort_rows(pd.DataFrame(rows, columns=SEEN), ["species_id", "countries"])


def build(movements: Movements, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` (countries, census_areas, species, transborder_figures) as the release gate has them."""
    facts = Facts(tables, language)
    joint = (
        joint_table(movements.joint, facts, movements.two_series),
        _seen(movements, facts),
        *wrong_table(movements.wrong, facts),
        headlines.cats_table(facts),
        published_table(facts),
    )
    exchange = tuple(part(movements, facts) for part in (_exchange, _bands, _shares, _rates, _sexes, _residents))
    lines = (*_passages(movements, facts), *_lists(movements, facts))
    return Document(
        Message("transborder_report_title"),
        Message("transborder_report_question"),
        language,
        (
            Section("joint", Message("transborder_report_joint"), joint),
            Section("exchange", Message("transborder_report_exchange"), (*exchange, *lines)),
            Section("effort", Message("transborder_report_effort"), (_effort(movements, facts),)),
            Section("account", Message("transborder_report_account"), (_account(movements), _notes(movements))),
        ),
        (Paragraph(Message("source_note")),),
    )


def joint_table(joint: pd.DataFrame, facts: Facts, two_series: bool = False) -> Table:
    """``joint_minimum``: animals counted once, beside what adding up national lists counts twice.

    With ``two_series`` each number is of the larger of two lists of animals that are never added up. Where the numbers
    "at least" and "at most" (``joint_range``) differ, both stand.
    """
    ranges = "joint_most" in joint and bool(joint["joint"].lt(joint["joint_most"]).any())
    names = ("n_a", "n_b", "n_both", "joint", *(["joint_most"] if ranges else []), "national_sum", "counted_twice")
    rows = [
        (facts.species(row["species_id"]), facts.country_cell(row["countries"]), *(_whole(row[name]) for name in names))
        for row in joint.to_dict("records")
    ]
    heads = ["identity_most" if name == "joint_most" else f"transborder_joint_{name}" for name in names]
    notes = [
        *([] if two_series or ranges else ["transborder_joint_note"]),
        *(["transborder_joint_series_note", "transborder_larger_note"] if two_series else []),
        *(["transborder_range_note"] if ranges else []),
    ]
    return Table(
        "joint",
        Message("transborder_joint_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("field_country")),
            *(Column(Message(head), "right") for head in heads),
        ),
        tuple(rows),
        tuple(Paragraph(Message(note)) for note in notes),
        Message("transborder_no_animals"),
    )


def _seen(movements: Movements, facts: Facts) -> Table:
    rows = []
    for row in movements.seen.to_dict("records"):
        where = facts.country_cell(row["countries"])
        several = len(split(row["countries"])) > 1
        text = Message("transborder_seen_both") if several else Message("transborder_seen_only")
        share, *ends = (Number(float(row[name]), 1, "percent") for name in ("share", "low", "high"))
        rows.append(
            (facts.species(row["species_id"]), where, text, Number(int(row["animals"])), share, Listed(tuple(ends)))
        )
    return _table("seen", "transborder_seen_title", ("field_species_id", "field_country", "report_what"),
                  ("transborder_animals", "transborder_share", "transborder_wilson"), rows)  # fmt: skip


_MOVED = {"crossings": "transborder_crossings", "with_probable": "transborder_with_probable",
          "crossers": "transborder_transboundary", "animals": "transborder_joint_joint",
          "animals_most": "identity_most"}  # fmt: skip


def wrong_table(wrong: pd.DataFrame | None, facts: Facts) -> tuple[Table, ...]:
    """What wrong identities would make of the minimum numbers (``wrong_identities``); none where nobody asked."""
    if wrong is None:
        return ()
    rows = [
        (
            facts.species(row["species_id"]),
            Message(_MOVED[row["quantity"]]),
            facts.country(row["country"]) if row["country"] else Message("transborder_any"),
            Number(row["misid_rate"], 1, "percent"),
            Number(row["found"]),
            Span(row["low"], row["high"]),
        )
        for row in wrong.to_dict("records")
    ]
    heads = ("identity_rate", "share_report_number", "identity_span")
    return (
        _table("wrong", "identity_errors", ("field_species_id", "report_what", "field_country"), heads, rows,
               ("identity_errors_note",)),
    )  # fmt: skip


def published_table(facts: Facts) -> Table:
    """The findings of others, with their years and sources."""
    rows = []
    for row in facts.rows("transborder_figures"):
        years = sorted({str(year) for year in (row["year_from"], row["year_to"]) if year})
        rows.append(
            (
                facts.species(row["species_id"]) if row["species_id"] else Missing(Message("report_not_stated")),
                "–".join(years),
                Message(f"transborder_figure_{row['quantity']}"),
                Number(row["value"], rows=(row["figure_id"],), unsure=is_low(row)),
                row["source"] or Missing(Message("report_not_stated")),
            )
        )
    columns = ("field_species_id", "transborder_years", "report_what")
    return Table(
        "published",
        Message("transborder_published_title"),
        (*(Column(Message(name)) for name in columns), Column(Message("report_import_value"), "right"),
         Column(Message("field_source"))),
        tuple(rows),
        (Paragraph(Message("transborder_published_note")),),
    )  # fmt: skip


def _exchange(movements: Movements, facts: Facts) -> Table:
    """A rate tells the trap-days of two countries: there is none where the table of effort withholds those of one."""
    found = movements.exchange
    rows = [
        (
            facts.species(row["species_id"]),
            facts.country(row["side_from"]),
            facts.country(row["side_to"]),
            Number(int(row["animals"])),
            Number(int(row["crossings"])),
            Number(int(row["with_probable"])),
            _rate(row["per_1000_trap_days"], _stations(movements.survey, ["country"]), row, movements.survey.few),
        )
        for row in found[~between_its_sides(found)].to_dict("records")
    ]
    numbers = ("animals", "crossings", "with_probable", "per_1000")
    return _table("exchange", "transborder_exchange_title", ("field_species_id", "transborder_from", "transborder_to"),
                  [f"transborder_{name}" for name in numbers], rows,
                  ("transborder_minimum_note", "transborder_unsurveyed_note"))  # fmt: skip


def _passages(movements: Movements, facts: Facts) -> tuple[Table, ...]:
    """Passages of the demarcation line in a table of their own, which is left out where there are none."""
    rows = [
        (
            facts.species(row["species_id"]),
            facts.country(row["side_from"]),
            facts.country(row["side_to"]),
            *(Number(int(row[name])) for name in ("animals", "demarcation_passages", "demarcation_with_probable")),
        )
        for row in movements.exchange[between_its_sides(movements.exchange)].to_dict("records")
    ]
    heads = [f"transborder_{name}" for name in ("animals", "demarcation", "with_probable")]
    found = _table("passages", "transborder_demarcation", ("field_species_id", "transborder_from", "transborder_to"),
                   heads, rows, ("transborder_minimum_note",))  # fmt: skip
    return (found,) if rows else ()


def _stations(survey: Survey, by: list[str]) -> Mapping:
    return survey.effort.groupby(by)["station"].nunique()


def _rate(rate: float, stations: Mapping, row: Mapping, few: int) -> Cell:
    """A rate over the trap-days of both sides of a row, or why it is not told."""
    if pd.isna(rate):
        return Missing(Message("transborder_not_surveyed"))
    least = min(stations[row[side]].min() for side in ("side_from", "side_to"))
    return Number(float(rate), _DECIMALS) if least >= few else Missing(Message("effort_too_few", stations=few))


def _shares(movements: Movements, facts: Facts) -> Table:
    rows = [
        (
            facts.species(row["species_id"]),
            Number(int(row["animals"])),
            Number(int(row["transboundary"])),
            Number(float(row["share"]), 1, "percent"),
            Listed((Number(float(row["low"]), 1, "percent"), Number(float(row["high"]), 1, "percent"))),
        )
        for row in movements.shares.to_dict("records")
    ]
    numbers = ("animals_twice", "transboundary", "share", "wilson")
    return _table("shares", "transborder_shares_title", ("field_species_id",),
                  [f"transborder_{name}" for name in numbers], rows, ("transborder_shares_note",))  # fmt: skip


def _rates(movements: Movements, facts: Facts) -> Table:
    rows = []
    order = {sex: place for place, sex in enumerate(SEXES)}
    for row in sorted(
        movements.rates.to_dict("records"),
        key=lambda row: (programme_order(row["species_id"]), order.get(row["sex"], len(order))),
    ):
        way: tuple[Cell, Cell] = (Message("transborder_any"), Message("transborder_any"))
        if row["side_from"] is not None and row["side_from"] == row["side_from"]:
            way = (facts.country(row["side_from"]), facts.country(row["side_to"]))
        minimum = Missing(Message("transborder_basis_minimum"))
        rows.append(
            (
                facts.species(row["species_id"]),
                Message(f"transborder_sex_{row['sex']}"),
                *way,
                Number(int(row["animals"])),
                Number(int(row["crossings"])),
                Number(float(row["years"]), _DECIMALS),
                minimum if pd.isna(row["per_year"]) else Number(float(row["per_year"]), _DECIMALS),
                minimum
                if pd.isna(row["low"])
                else Listed((Number(float(row["low"]), _DECIMALS), Number(float(row["high"]), _DECIMALS))),
            )
        )
    numbers = ("animals", "crossings", "individual_years", "per_year", "interval")
    return _table("rates", "transborder_rates_title",
                  ("field_species_id", "transborder_sex", "transborder_from", "transborder_to"),
                  [f"transborder_{name}" for name in numbers], rows, ("transborder_rates_note",))  # fmt: skip


def _bands(movements: Movements, facts: Facts) -> Table:
    """A rate tells trap-days: as in the table of effort, there is none where a band of either side has few stations."""
    survey = movements.survey
    stations = _stations(survey, ["country", "band"])
    rows = []
    for row in movements.bands.to_dict("records"):
        unknown = row["band"] == UNKNOWN
        rate = _rate(row["per_1000_trap_days"], stations, row, survey.few)
        rows.append(
            (
                facts.species(row["species_id"]),
                facts.country(row["side_from"]),
                facts.country(row["side_to"]),
                Message("effort_band_unknown") if unknown else Message("effort_band_km", band=row["band"]),
                Number(int(row["crossings"])),
                Number(int(row["with_probable"])),
                rate,
            )
        )
    heads = ("field_species_id", "transborder_from", "transborder_to", "transborder_band")
    return _table("exchange_bands", "transborder_bands_title", heads,
                  [f"transborder_{name}" for name in ("crossings", "with_probable", "per_1000")], rows,
                  ("transborder_bands_note",))  # fmt: skip


def _sexes(movements: Movements, facts: Facts) -> Table:
    minimum = Missing(Message("transborder_basis_minimum"))
    rows = []
    for row in movements.sexes.to_dict("records"):
        interval = [float(row[name]) for name in ("rate_ratio", "low", "high")]
        ratio = minimum if any(value != value or value == float("inf") for value in interval) else (
            Listed(tuple(Number(value, _DECIMALS) for value in interval)))  # fmt: skip
        pairs = tuple(Listed((Number(int(row[f"{sex}_crossed"])), Number(int(row[sex])))) for sex in SEXES)
        p_value = row["p_value"]
        tested = Missing(Message("transborder_no_test")) if pd.isna(p_value) else Number(float(p_value), 3)
        rows.append((facts.species(row["species_id"]), *pairs, tested, ratio))
    heads = [*(f"transborder_sex_{sex}" for sex in SEXES), "transborder_fisher", "transborder_ratio"]
    return _table("sexes", "transborder_sexes_title", ("field_species_id",), heads, rows, ("transborder_sexes_note",))


def _residents(movements: Movements, facts: Facts) -> Table:
    """Animals by country: resident by the rule and by both others, the rest transient; and round trips to it."""
    names = [f"resident_{months}_months" for months in RESIDENT_MONTHS]
    rows = []
    residency = sort_rows(movements.residency, ["species_id", "country"])
    for (species_id, country), own in residency.groupby(["species_id", "country"], sort=False):
        animals = own.drop_duplicates("animal")
        trips = own[own["excursion"]]
        months = trips["min_days"].max() // _DAYS_A_MONTH  # whole months: days would tell one animal's dates
        longest = Number(int(months)) if len(trips) else Missing(Message("report_none"))
        rows.append(
            (
                facts.species(species_id),
                facts.country(country),
                Number(len(animals)),
                *(Number(int(animals[name].sum())) for name in names),
                Number(len(trips)),
                longest,
            )
        )
    heads = ["transborder_animals", *(f"transborder_{name}" for name in names), "transborder_round_trips",
             "transborder_longest_trip"]  # fmt: skip
    return _table("residents", "transborder_residents_title", ("field_species_id", "field_country"), heads, rows,
                  ("transborder_residents_note",))  # fmt: skip


def _lists(movements: Movements, facts: Facts) -> list[Table]:
    """Crossings, and passages of the demarcation line where there are any."""
    released = movements.crossings
    line = passages(released)
    found = [_list("crossings", "transborder_list_title", released[~line], facts)]
    return (
        found if not line.any() else [*found, _list("passages_list", "transborder_demarcation", released[line], facts)]
    )


def _list(key: str, title: str, released: pd.DataFrame, facts: Facts) -> Table:
    """In the order of what is shown of a crossing alone: rows of one animal behind each other would tell its way."""
    told = released.sort_values(["last_before", "first_after", "evidence_class"], kind="stable")
    unknown = Missing(Message("transborder_side_unknown"))
    rows = []
    for row in sort_rows(told, ["species_id", "side_from", "side_to"]).to_dict("records"):
        rows.append(
            (
                facts.species(row["species_id"]),
                *(facts.country(row[side]) if row[side] else unknown for side in ("side_from", "side_to")),
                row["last_before"] or Missing(Message("report_not_stated")),
                row["first_after"] or Missing(Message("report_not_stated")),
                Message(f"evidence_class_{row['evidence_class']}"),
            )
        )
    heads = ("field_species_id", "transborder_from", "transborder_to", "transborder_last", "transborder_first",
             "transborder_evidence")  # fmt: skip
    return _table(key, title, heads, (), rows, ("transborder_list_note",))


def _effort(movements: Movements, facts: Facts) -> Table:
    survey = movements.survey
    return by_band(survey, survey.effort[survey.effort["sampleSizeUnit"] == "day"], facts)


def _account(movements: Movements) -> Table:
    total = sum(movements.reasons.values())
    rows: list[tuple[Cell, ...]] = [
        (Message("transborder_records_in"), Number(total)),
        (Message("transborder_records_used"), Number(movements.reasons.get(None, 0))),
        (Message("transborder_independent"), Number(movements.independent)),
        (Message("transborder_samples_used"), Number(movements.samples)),
    ]
    rows += [
        (Message(f"unused_{reason}"), Number(number))
        for reason, number in sorted(movements.reasons.items(), key=lambda pair: str(pair[0]))
        if reason is not None
    ]
    return _table("account", "transborder_account_title", ("report_what",), ("share_report_number",), rows,
                  ("transborder_account_note",))  # fmt: skip


def _notes(movements: Movements) -> Bullets:
    said = (
        Message(f"transborder_identity_{movements.identity}"),
        Message(f"transborder_grade_{movements.grade}"),
        Message("transborder_unstated_note", records=movements.unstated),
        Message("transborder_odd_note"),
        Message("transborder_ambiguous_note"),
        Message("transborder_demarcation_note"),
    )
    return Bullets(tuple(Paragraph(text) for text in said))


def _table(
    key: str, title: str, left: Sequence[str], right: Sequence[str], rows: Iterable[tuple], notes: Sequence[str] = ()
) -> Table:
    columns = (*(Column(Message(code)) for code in left), *(Column(Message(code), "right") for code in right))
    return Table(key, Message(title), columns, tuple(rows), tuple(Paragraph(Message(code)) for code in notes),
                 Message("transborder_nothing"))  # fmt: skip


def _whole(value) -> Cell:
    return Missing(Message("transborder_more_countries")) if pd.isna(value) else Number(int(value))
