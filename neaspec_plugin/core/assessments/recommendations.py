"""What became of recommendations on a day, and what contradicts itself in their rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..messages import Message
from ..schema import COUNTRIES

STATES = ("late", "open", "in_progress", "done", "dropped")  # what asks for action stands first
CLOSED = ("done", "dropped")


def state_at(row: Mapping[str, Any], day: str) -> str | None:
    """One of ``STATES`` on an ISO day; None where it was not yet issued.

    ``row`` is one of the table ``recommendations`` (missing values None). Only its latest status is stored: before the
    day on which it was closed it was open, or in progress where nothing else is known. Late: its due day has passed.
    """
    if row["issued"] and _day(row["issued"]) > day:
        return None
    if row["status"] in CLOSED and (not row["closed"] or _day(row["closed"]) <= day):
        return row["status"]
    if row["due"] and _day(row["due"]) < day:
        return "late"
    return "in_progress" if row["status"] == "in_progress" else "open"


def problems(row: Mapping[str, Any], sites: Collection[str]) -> list[Message]:
    """What contradicts itself in a row; ``sites``: the ids of the key sites."""
    found = []
    name = str(row["recommendation_id"])
    if not row["text_code"] and not row["text"]:
        found.append(Message("recommendation_no_text", id=name))
    if row["text_code"] == "other" and not row["text"]:
        found.append(Message("recommendation_no_text", id=name))
    accepted = {"country": COUNTRIES, "site": sites}.get(row["level"] or "")
    if accepted is not None and row["addressee"] not in accepted:
        found.append(Message("recommendation_no_addressee", id=name, addressee=row["addressee"] or ""))
    if row["status"] in CLOSED and not row["closed"]:
        found.append(Message("recommendation_no_day", id=name))
    if row["closed"] and row["status"] not in CLOSED:
        found.append(Message("recommendation_not_closed", id=name))
    if row["issued"] and any(row[end] and _day(row[end]) < _day(row["issued"]) for end in ("due", "closed")):
        found.append(Message("recommendation_before", id=name))
    return found


def _day(moment: Any) -> str:
    return str(moment)[:10]
