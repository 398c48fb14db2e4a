"""Which stored row a row of a newer form is: its key is made when it is first met, and kept when words are edited."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from ..detections.species_names import normalised
from .form import LISTS

IDENTITY = {  # what tells a row from others; of a recommendation its words are told apart last
    "threats": ("assessment_id", "kind", "corridor_id", "species_ids"),
    "stakeholders": ("organisation", "kind", "country_iso3", "role", "site_ids", "corridor_ids"),
    "recommendations": (
        "level", "addressee", "text_code", "issued", "text", "species_ids", "site_ids", "corridor_ids",
    ),
}  # fmt: skip
_SUBJECT = ("level", "addressee", "text_code")
_EDITED = 0.6  # texts less alike are two recommendations (Ratcliff and Metzener 1988)

Row = Mapping[str, Any]


def ids(
    table: str, office: str, rows: Sequence[Row], stored: Sequence[Row], lacking: Collection[str],
    same_form: Callable[[Row], bool],
) -> list[str]:  # fmt: skip
    """The key of each row, the same for rows that say the same.

    ``stored``: rows of the office that forms brought; ``lacking``: columns that the sheet lacks, which tell nothing
    apart; ``same_form``: whether a stored row came by an earlier version of this form, so that a recommendation to the
    same addressee with words or lists like it is that row edited.
    """
    key, compared = f"{table[:-1]}_id", [name for name in IDENTITY[table] if name not in lacking]
    waiting: dict[tuple, list[Row]] = {}
    for row in stored:
        waiting.setdefault(_said(row, compared), []).append(row)
    found: dict[int, str] = {}
    met: dict[tuple, str] = {}
    for place, row in enumerate(rows):
        said = _said(row, compared)
        if said in met and len(compared) == len(IDENTITY[table]):
            found[place] = met[said]
        elif waiting.get(said):
            found[place] = met[said] = waiting[said].pop(0)[key]
    if table == "recommendations":
        left = [row for rows_left in waiting.values() for row in rows_left if same_form(row)]
        _edited(rows, left, found, lacking)
    taken = {row[key] for row in stored}
    for place, row in enumerate(rows):
        said = _said(row, compared)
        if place not in found and said in met:
            found[place] = met[said]
        elif place not in found:
            found[place] = met[said] = _free(_born(table, office, row), taken)
            taken.add(found[place])
    return [found[place] for place in range(len(rows))]


def comparable(name: str, value: Any) -> str:
    """A value as it is compared: lists whatever their order, words whatever their case."""
    text = normalised(str(value)) if isinstance(value, str) else ""
    return ";".join(sorted(filter(None, text.split(";")))) if name in LISTS else text


def _said(row: Row, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(comparable(name, row[name]) for name in names)


def _edited(rows: Sequence[Row], left: list[Row], found: dict[int, str], lacking: Collection[str]) -> None:
    """Recommendations whose words were edited, then those whose lists were."""
    subject = [name for name in _SUBJECT if name not in lacking]
    lists = [name for name in IDENTITY["recommendations"] if name in LISTS and name not in lacking]
    for same_lists in (True, False):
        for place, row in enumerate(rows):
            if place in found:
                continue
            fitting = [
                (_likeness(row, one), -number)
                for number, one in enumerate(left)
                if _said(row, subject) == _said(one, subject)
                and _issued_alike(row, one)
                and (_said(row, lists) == _said(one, lists)) == same_lists
            ]
            like, number = max(fitting, default=(0.0, 0))
            if like >= (_EDITED if same_lists else 1.0):
                found[place] = left.pop(-number)["recommendation_id"]


def _likeness(row: Row, other: Row) -> float:
    one, two = comparable("text", row["text"]), comparable("text", other["text"])
    return 1.0 if one == two or not (one and two) else SequenceMatcher(None, one, two, autojunk=False).ratio()


def _issued_alike(row: Row, other: Row) -> bool:
    one, two = comparable("issued", row["issued"]), comparable("issued", other["issued"])
    return one == two or not (one and two)


def _born(table: str, office: str, row: Row) -> str:
    if table == "threats":
        place = row["assessment_id"] or f"{office}@{row['corridor_id']}"
        species = ";".join(sorted(filter(None, (row["species_ids"] or "").split(";"))))
        return "@".join(filter(None, (place, row["kind"], row["assessment_id"] and row["corridor_id"], species)))
    said = "\x1f".join(_said(row, IDENTITY[table]))
    return f"{office}@{hashlib.sha256(said.encode('utf-8')).hexdigest()[:12]}"


def _free(name: str, taken: Collection[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free
