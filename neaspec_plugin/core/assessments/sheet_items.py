"""What the sheets for Ramsar, the flyway network and the KBA register ask for, and from where it is answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

import pandas as pd

from ..errors import NeaspecError
from ..schema import BIRDS, SPECIES, TABLES

# sheet: the species whose sites it is for
SHEETS = {"ris": BIRDS, "sis": BIRDS, "kba": SPECIES}
_PLACE = re.compile(r"(?P<table>\w+)\.(?P<column>\w+)(?:\[(?P<where>\w+)=(?P<pattern>[\w*]+)\])?")


@dataclass(frozen=True)
class Place:
    """A column in which an answer may stand, in rows whose ``where`` is like ``pattern`` (``*`` = anything); a habitat
    only where (list, code) of its class is in ``classes``, None = any."""

    table: str
    column: str
    where: str = ""
    pattern: str = ""
    classes: frozenset[tuple[str, str]] | None = None

    def holds(self, row: Mapping[str, Any]) -> bool:
        if self.classes is not None:
            return (row["habitat_list"], row["habitat_type"]) in self.classes
        return not self.where or fnmatchcase(str(row[self.where]), self.pattern)


@dataclass(frozen=True)
class Item:
    """One thing that a sheet asks for. ``places`` is empty where the database has no place for it; ``limit`` is the
    greatest age in years, of coordinates the coarsest precision in km, of an area the greatest difference in percent
    from that of the boundary."""

    sheet: str
    code: str
    section: str
    required: bool
    places: tuple[Place, ...]
    limit: float | None = None


def sheet_items(frame: pd.DataFrame, habitats: pd.DataFrame, sheets: Iterable[str] = tuple(SHEETS)) -> list[Item]:
    """The items of ``sheets`` in the order of the file (``sheet_items.csv`` as ``read_csv`` gives it).

    ``habitats``: ``habitat_classes.csv``, which tells what is a wetland.
    Raises ``NeaspecError``: sheet_item_unreadable.
    """
    wanted = set(sheets)
    wet = habitats[habitats["wetland"] == "yes"]
    wetlands = frozenset(zip(wet["list"], wet["code"]))
    return [_item(row, wetlands) for row in frame.to_dict("records") if row["sheet"] in wanted]


def known_classes(habitats: pd.DataFrame, threats: pd.DataFrame) -> frozenset[str]:
    """The classes that have words, as ``<list>:<code>``: those of ``habitat_classes.csv`` and, as ``threat``, those of
    ``threat_classes.csv``."""
    lists = zip(habitats["list"], habitats["code"])
    return frozenset([*(f"{name}:{code}" for name, code in lists), *(f"threat:{code}" for code in threats["code"])])


def _item(row: Mapping[str, Any], wetlands: frozenset[tuple[str, str]]) -> Item:
    try:
        places = tuple(_place(text, wetlands) for text in (row["answered_from"] or "").split(";") if text)
        limit = float(row["limit"]) if row["limit"] else None
    except ValueError as error:
        raise NeaspecError("sheet_item_unreadable", sheet=row["sheet"], item=row["item"]) from error
    return Item(row["sheet"], row["item"], row["section"] or "", row["required"] == "yes", places, limit)


def _place(text: str, wetlands: frozenset[tuple[str, str]]) -> Place:
    found = _PLACE.fullmatch(text)
    if not found or found["table"] not in TABLES:
        raise ValueError(text)
    table, column, where = found["table"], found["column"], found["where"] or ""
    of_wetlands = (column, where, found["pattern"]) == ("habitat_type", "wetland", "yes")
    if of_wetlands:  # a column of the classes, not of the table
        where = ""
    known = {*TABLES[table].names, *(["geometry"] if TABLES[table].geometry else [])}
    if not {column, *([where] if where else [])} <= known:
        raise ValueError(text)
    if of_wetlands:
        return Place(table, column, classes=wetlands)
    return Place(table, column, where, found["pattern"] or "")
