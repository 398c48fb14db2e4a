"""A reviewer's decisions on issues, and what they make of a record. Each later decision may undo an earlier one.

A record is what it was, with the values of all corrections in the order in which they were decided; it is out as long
as one decision rejects it, or a test does that nobody decided against. What it was is kept in an issue of its own
(``record_reviewed``) as long as decisions change it, so that it can return.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
import shapely

from ..errors import NeaspecError
from ..messages import Message
from ..schema import PROVENANCE, TABLES, VOCABULARIES, Field
from .quality import FLAG, REJECT, TESTS
from .stored_rows import row_of

REVIEWED = "record_reviewed"
ACCEPT, CORRECT, OUT, NOTE = "accept", "correct", "reject", "note"
DECISIONS = (ACCEPT, CORRECT, OUT, NOTE)
_SET_BY_TESTS = ("qcFlags", "duplicateOf", "countryFromPoint", "sideStatus", "borderDistance_m")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")


@dataclass(frozen=True)
class State:
    """A record after all decisions: ``record`` as it is now, None where it is out; ``before`` as it was without them,
    None where no decision changes it. ``known`` is False where the row was never taken in."""

    record: dict[str, Any] | None
    before: dict[str, Any] | None
    known: bool = True


def corrected_values(table: str, text: str) -> dict[str, Any]:
    """The values that a reviewer gives for a record of ``table``: ``{column: value}``, the geometry as WKT, null for
    nothing.

    Raises ``NeaspecError``: correction_broken, correction_unknown_column, correction_bad_value,
    correction_unknown_word.
    """
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NeaspecError("correction_broken") from error
    if not isinstance(values, dict) or not values:
        raise NeaspecError("correction_broken")
    definition = TABLES[table]
    for name, value in values.items():
        if name == "geometry" and definition.geometry == "Point":
            values[name] = _point(value)
            continue
        closed = (*definition.key, *PROVENANCE, *_SET_BY_TESTS)
        if name not in definition.names or name in closed:
            raise NeaspecError("correction_unknown_column", table=table, column=name)
        values[name] = _value(definition[name], value)
    return values


def state(
    table: str, current: Mapping[str, Any] | None, issues: pd.DataFrame, earlier: Mapping[str, str | None]
) -> State:
    """What the decisions make of one record.

    ``current``: its row, None where it is out; ``issues``: all its rows of import_issues with the new decisions;
    ``earlier``: by issue the values that its correction had set before.
    """
    own = issues[issues["code"] == REVIEWED]
    raised = issues[issues["code"] != REVIEWED]
    kept = row_of(own["raw_row"].iloc[0]) if len(own) else {}
    withheld = raised[(raised["severity"] == REJECT) & raised["code"].isin(TESTS) & raised["raw_row"].notna()]
    was = dict(current or {})
    if current is not None:
        for text in earlier.values():
            was.update({name: kept.get(name) for name in json.loads(text or "{}")})
    else:
        was = kept or (row_of(withheld["raw_row"].iloc[0]) if len(withheld) else {})
    if not was:
        return State(None, None, known=False)

    decision = raised["decision"]
    corrections = raised[decision == CORRECT].sort_values(["decided", "issue_id"], kind="stable")["corrected"]
    now = dict(was)
    for text in corrections:
        now.update(row_of(text))
    now["qcFlags"] = _flags(was.get("qcFlags"), raised)
    undecided = withheld[~withheld["decision"].isin((ACCEPT, CORRECT, OUT))]
    out = bool((decision == OUT).any()) or bool(len(undecided))
    changed = bool(len(corrections)) or bool((decision == OUT).any())
    return State(None if out else now, was if changed else None)


def _flags(before: str | None, issues: pd.DataFrame) -> str | None:
    """The codes on the record: those of its issues come and go with their decisions, others stay."""
    standing = issues[(issues["severity"] == FLAG) & ~issues["decision"].isin((ACCEPT, CORRECT))]["code"]
    known = set(issues["code"])
    codes = [code for code in (before or "").split(";") if code and (code not in known or code in set(standing))]
    return ";".join(dict.fromkeys([*codes, *standing])) or None


def _point(value: Any) -> str | None:
    if value is None:
        return None
    try:
        shape = shapely.from_wkt(value)
        good = shape.geom_type == "Point" and abs(shape.x) <= 180 and abs(shape.y) <= 90
    except (TypeError, AttributeError, shapely.errors.GEOSException):
        good = False
    if not good:
        raise NeaspecError("correction_bad_value", column="geometry", kind=Message("kind_geometry"))
    return value


def _value(field: Field, value: Any) -> Any:
    if value is None and not field.required:
        return None
    if not _fits(field.type, value):
        raise NeaspecError("correction_bad_value", column=field.name, kind=Message(f"kind_{field.type}"))
    allowed = VOCABULARIES.get(field.vocabulary, ())
    if allowed and value not in allowed:
        raise NeaspecError("correction_unknown_word", column=field.name, allowed=[word for word in allowed if word])
    return value


def _fits(kind: str, value: Any) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in ("integer", "real"):
        number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        return number and (kind == "real" or float(value).is_integer())
    if not isinstance(value, str) or not value.strip():
        return False
    try:
        if kind == "date":
            date.fromisoformat(value)
        elif kind == "datetime":
            if not _MOMENT.fullmatch(value):
                return False
            datetime.strptime(value[:19], "%Y-%m-%dT%H:%M:%S")
        elif kind == "json":
            json.loads(value)
    except (ValueError, RecursionError):
        return False
    return True
