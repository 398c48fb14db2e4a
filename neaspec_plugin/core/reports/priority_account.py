"""Priorities in the report: the latest selection with its proof, what countries gain together, what is protected.

Countries stand in the order of the programme and groups by size, never by what they take or gain.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..messages import Message
from ..priorities.plan_records import ALL
from ..schema import COUNTRIES, STUDY_AREA
from .document import Block, Cell, Column, Figure, Listed, Missing, Number, Paragraph, Section, Table
from .facts import Facts, Row, split
from .headlines import scored_sites

SELECT, COOPERATE, GAPS = "selectpriorityareas", "cooperationvalue", "protectiongaps"
_LARGE = 1000  # from here on decimals are noise, as those of whole numbers are
_NONE = Missing(Message("report_none"))
_VERDICT = {"yes": Message("verdict_met"), "no": Message("verdict_not_met")}


def section(facts: Facts) -> Section:
    """The map of the scores, and what each of the three algorithms stored last; where one stored nothing, a sentence
    says so."""
    parts = ((SELECT, "plans", _selection), (COOPERATE, "plans", _cooperation), (GAPS, "representation", _protection))
    blocks: list[Block] = list(_map(facts))
    for algorithm, table, build in parts:
        rows = facts.latest(table, algorithm)
        blocks += build(facts, rows) if rows else [Paragraph(Message("report_no_run", algorithm=algorithm))]
    return Section("priority_areas", Message("theme_priorities"), tuple(blocks))


# --- the scores ------------------------------------------------------------------------------------------------------


def _map(facts: Facts) -> tuple[Figure, ...]:
    """The key sites with a place by the score of the latest run."""
    placed = facts.placed("sites")
    drawn = tuple(row["unit_id"] for row in scored_sites(facts) if row["unit_id"] in placed)
    title, caption = Message("layer_priorities"), Message("abstract_priorities")
    return (Figure("priority_map", title, caption, "map", rows=drawn),) if drawn else ()


# --- the selection ---------------------------------------------------------------------------------------------------


def _selection(facts: Facts, plans: Sequence[Row]) -> list[Block]:
    plan = plans[0]
    table = Table(
        "selection",
        Message("layer_selection"),
        (Column(Message("plan_objective")), *_heads("layer_selection", "plan_value", "plan_bound", "plan_gap"),
         Column(Message("field_status")), *_heads("plan_seconds")),
        (
            (
                Message(f"objective_{plan['objective']}"),
                Number(plan["units"], rows=(plan["run_id"],)),
                _amount(plan["value"]),
                _amount(plan["bound"]),
                _percent(_gap(plan)),
                Message(f"selection_status_{plan['status']}"),
                _seconds(plan),
            ),
        ),
        (Paragraph(Message("abstract_selection")),),
    )  # fmt: skip
    return [table, _targets(facts, facts.latest("representation", SELECT))]


def _gap(plan: Row) -> float:
    """How far the value may be above the least, as a share of it."""
    return max(plan["value"] - plan["bound"], 0.0) / abs(plan["value"]) if plan["value"] else 0.0


def _targets(facts: Facts, rows: Sequence[Row]) -> Table:
    """Each feature with the share that is held, in all and in each country."""
    countries = _there(rows)
    held = {(row["feature"], row["country_iso3"]): row["held"] for row in rows}
    return Table(
        "targets",
        Message("plan_targets"),
        (Column(Message("field_feature")), *_heads("plan_target", "plan_share"),
         *(Column(facts.country(code), "right") for code in countries), Column(Message("field_verdict"))),
        tuple(
            (
                row["feature"],
                _percent(row["target"]),
                _percent(row["held"] / row["amount"] if row["amount"] else None),
                *(_percent(_part(held.get((row["feature"], code)), row["amount"])) for code in countries),
                _VERDICT.get(row["met"], _NONE),
            )
            for row in rows
            if row["country_iso3"] == ALL
        ),
    )  # fmt: skip


# --- cooperation -----------------------------------------------------------------------------------------------------


def _cooperation(facts: Facts, plans: Sequence[Row]) -> list[Block]:
    rows = sorted(plans, key=lambda row: _group_order(split(row["countries"])))
    table = Table(
        "cooperation",
        Message("plan_cooperation"),
        (Column(Message("field_countries")),
         *_heads("plan_alone", "plan_bound", "plan_together", "plan_bound", "plan_gain_least", "plan_gain_most"),
         Column(Message("field_status")), *_heads("plan_seconds")),
        tuple(
            (
                Listed(tuple(facts.country_names(row["countries"])), (row["run_id"],)),
                *(_amount(row[name]) for name in ("alone", "alone_bound", "value", "bound")),
                *(_percent(row[name]) for name in ("gain_least", "gain_most")),
                _NONE if row["status"] is None else Message(f"selection_status_{row['status']}"),
                _seconds(row),
            )
            for row in rows
        ),
        (Paragraph(Message("cooperation_note")),),
    )  # fmt: skip
    return [table]


def _group_order(codes: Sequence[str]) -> tuple:
    return (len(codes), [COUNTRIES.index(code) if code in COUNTRIES else len(COUNTRIES) for code in codes])


# --- protection ------------------------------------------------------------------------------------------------------


def _protection(facts: Facts, rows: Sequence[Row]) -> list[Block]:
    area = sorted((row for row in rows if row["feature"] == STUDY_AREA), key=lambda row: _place(row["country_iso3"]))
    return [_indicators(facts, area), _features(facts, [row for row in rows if row["feature"] != STUDY_AREA])]


def _indicators(facts: Facts, rows: Sequence[Row]) -> Table:
    return Table(
        "indicators",
        Message("protection_indicators"),
        (Column(Message("field_country")),
         *_heads("field_area_ha", "field_protected_percent", "plan_target", "protection_lacking"),
         Column(Message("field_verdict"))),
        tuple(
            (
                _country(facts, row["country_iso3"]),
                Number(row["amount"], rows=(row["run_id"],)),
                _percent(_part(row["held"], row["amount"])),
                _percent(row["target"]),
                _NONE if row["target"] is None else Number(max(row["amount"] * row["target"] - row["held"], 0.0)),
                _VERDICT.get(row["met"], _NONE),
            )
            for row in rows
        ),
    )  # fmt: skip


def _features(facts: Facts, rows: Sequence[Row]) -> Table:
    """The protected share of each feature in all and in each country that has some of it."""
    countries = _there(rows)
    share = {(row["feature"], row["country_iso3"]): _part(row["held"], row["amount"]) for row in rows}
    whole = [row for row in rows if row["country_iso3"] == ALL]
    return Table(
        "representation",
        Message("protection_features"),
        (Column(Message("field_feature")), *_heads("plan_target", "plan_all"),
         *(Column(facts.country(code), "right") for code in countries), Column(Message("field_verdict"))),
        tuple(
            (
                row["feature"],
                _percent(row["target"]),
                *(_percent(share.get((row["feature"], code))) for code in (ALL, *countries)),
                _VERDICT.get(row["met"], _NONE),
            )
            for row in whole
        ),
    )  # fmt: skip


# --- cells -----------------------------------------------------------------------------------------------------------


def _there(rows: Sequence[Row]) -> list[str]:
    """The countries among the rows."""
    return [code for code in COUNTRIES if any(row["country_iso3"] == code for row in rows)]


def _place(code: str) -> int:
    return COUNTRIES.index(code) if code in COUNTRIES else len(COUNTRIES) + (code == ALL)


def _country(facts: Facts, code: str) -> Cell:
    if code == ALL:
        return Message("plan_all")
    return facts.country(code) if code in COUNTRIES else Message("effort_country_unknown")


def _heads(*codes: str) -> tuple[Column, ...]:
    return tuple(Column(Message(code), "right") for code in codes)


def _part(held: float | None, amount: float | None) -> float | None:
    return held / amount if held is not None and amount else None


def _amount(value: float) -> Number:
    whole = abs(value) >= _LARGE or round(value, 6).is_integer()
    return Number(value, 0 if whole else 2)


def _seconds(plan: Row) -> Cell:
    """Databases of an earlier state do not tell it."""
    return _NONE if plan["seconds"] is None else Number(plan["seconds"], 1)


def _percent(share: float | None) -> Cell:
    return _NONE if share is None else Number(share, 1, "percent")
