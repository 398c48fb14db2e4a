"""Applies a reviewer's decision to issues and to their records, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.detections.reconcile import REVIEW
from ..core.detections.review import CORRECT, DECISIONS, NOTE, REVIEWED, State, corrected_values, state
from ..core.detections.row_checks import ISSUE_COLUMNS, issue_id
from ..core.detections.sides import COLUMNS as SIDE_COLUMNS
from ..core.detections.sides import SidesOfPlaces
from ..core.detections.stored_rows import row_text
from ..core.errors import NeaspecError
from ..core.schema import TABLES
from .clock import now

if TYPE_CHECKING:
    import pandas as pd

    from ..core.movement.border_side import Sides
    from .database import Writer

_MOVES_SIDE = ("geometry", "coordinateUncertaintyInMeters", "declaredSide", "dataGeneralizations")


@dataclass
class Reviewed:
    """How many issues were decided, and of their records: changed, taken out, brought back; ``waiting`` were never
    taken in, and their decision is used when the source is imported again."""

    issues: int = 0
    changed: int = 0
    removed: int = 0
    restored: int = 0
    waiting: int = 0


def review(
    writer: Writer, issues: Sequence[str], decision: str, corrected: str, reviewer: str, note: str, sides: Sides
) -> Reviewed:
    """Decide ``issues`` (ids) and let their records follow at once; a later decision on an issue replaces this one.

    ``decision`` is one of ``DECISIONS``; ``corrected`` JSON as ``core.detections.review.corrected_values`` reads it.
    Raises ``NeaspecError``: no_issue_named, reviewer_missing, unknown_parameter_value, issue_unknown,
    correction_missing, correction_unexpected, deployment_has_records and what ``corrected_values`` raises.
    """
    if decision not in DECISIONS:
        raise NeaspecError("unknown_parameter_value", parameter="DECISION", value=decision, accepted=list(DECISIONS))
    if not reviewer.strip():
        raise NeaspecError("reviewer_missing")
    if decision == CORRECT and not corrected.strip():
        raise NeaspecError("correction_missing")
    if decision != CORRECT and corrected.strip():
        raise NeaspecError("correction_unexpected")
    wanted = list(dict.fromkeys(name for name in issues if name))
    if not wanted:
        raise NeaspecError("no_issue_named")
    chosen = writer.read("import_issues", {"issue_id": wanted})
    chosen = chosen[chosen["code"] != REVIEWED]
    unknown = [name for name in wanted if name not in set(chosen["issue_id"])]
    if unknown:
        raise NeaspecError("issue_unknown", issue=unknown[0])

    moment, done = now(), Reviewed(issues=len(chosen))
    for table, of_table in chosen.groupby("record_table", sort=False):
        values = (
            json.dumps(corrected_values(table, corrected), ensure_ascii=False, sort_keys=True)
            if corrected.strip()
            else None
        )
        words = {"decision": decision, "corrected": values, "reviewer": reviewer, "decided": moment,
                 "review_note": note or None}  # fmt: skip
        ids = list(of_table["record_id"].dropna().unique())
        done.waiting += int(of_table["record_id"].isna().sum()) if decision != NOTE else 0
        every = writer.read("import_issues", {"record_id": ids}) if ids else of_table.iloc[:0]
        every = every[every["record_table"] == table]
        rows = {row[TABLES[table].key[0]]: row for row in _rows(writer, table, ids)}
        for record_id, about in every.groupby("record_id", sort=False):
            made = about.copy()
            for name, word in words.items():
                made.loc[made["issue_id"].isin(of_table["issue_id"]), name] = word
            earlier = dict(zip(about["issue_id"], about["corrected"].where(about["decision"] == CORRECT, None)))
            after = state(table, rows.get(record_id), made, earlier)
            _apply(writer, table, rows.get(record_id), after, made, words, sides, done)
        writer.update("import_issues", of_table[["issue_id"]].assign(**words))
    return done


def _rows(writer: Writer, table: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    return writer.read(table, {TABLES[table].key[0]: list(ids)}).to_dict("records") if ids else []


def _apply(
    writer: Writer,
    table: str,
    current: dict[str, Any] | None,
    after: State,
    issues: pd.DataFrame,
    words: dict[str, Any],
    sides: Sides,
    done: Reviewed,
) -> None:
    key = TABLES[table].key[0]
    record_id = issues["record_id"].iloc[0]
    if not after.known:
        done.waiting += int(words["decision"] != NOTE)
        return
    _keep(writer, table, after, issues, words)
    if after.record is None:
        if current is not None:
            if table == "deployments" and len(
                writer.read("detections", {"parentEventID": record_id}, ["occurrenceID"])
            ):
                raise NeaspecError("deployment_has_records", deployment=record_id)
            writer.delete(table, key, [record_id])
            done.removed += 1
        return
    record = _with_side(table, after.record, current, sides)
    if current is None:
        done.restored += 1
    elif row_text(record) == row_text(current):
        return
    else:
        done.changed += 1
    writer.replace(table, _frame(table, record))


def _keep(writer: Writer, table: str, after: State, issues: pd.DataFrame, words: dict[str, Any]) -> None:
    """The issue that keeps the record as it was without decisions, as long as any changes it."""
    import pandas as pd

    about = issues[issues["code"] != REVIEWED].iloc[0]
    name = issue_id(about["dataset_id"] or "", table, about["record_id"], REVIEWED)
    if after.before is None:
        writer.delete("import_issues", "issue_id", [name])
        return
    kept = {
        **{column: about[column] for column in ISSUE_COLUMNS if column not in REVIEW},
        "issue_id": name,
        "severity": "info",
        "code": REVIEWED,
        "params": "{}",
        "raw_row": row_text(after.before),
        "decision": NOTE,
        "reviewer": words["reviewer"],
        "decided": words["decided"],
    }
    writer.replace("import_issues", pd.DataFrame([kept], columns=ISSUE_COLUMNS, dtype=object))


def _with_side(table: str, record: dict[str, Any], current: dict[str, Any] | None, sides: Sides) -> dict[str, Any]:
    """The record with what geometry says of its side, where a value on which that rests became another."""
    definition = TABLES[table]
    if "sideStatus" not in definition.names:
        return record
    same = current is not None and all(
        row_text({name: record.get(name)}) == row_text({name: current.get(name)}) for name in _MOVES_SIDE
    )
    if same:
        return record
    found = SidesOfPlaces(sides).columns(_frame(table, record)).iloc[0]
    return {**record, **{name: found[name] for name in SIDE_COLUMNS}}


def _frame(table: str, record: dict[str, Any]) -> pd.DataFrame:
    import pandas as pd

    definition = TABLES[table]
    columns = [*definition.names, *(["geometry"] if definition.geometry else [])]
    return pd.DataFrame([{name: record.get(name) for name in columns}], columns=columns, dtype=object)
