"""The tables of a database as a file that may travel has them, and which of its keys stands for which of ours.

A GeoPackage has no users: whoever has the file has all of it. So exact rows live in a file of their own, and the one
that travels is made of what the release gate lets through, table by table. A table without a rule stays behind, and so
do the registers of imports and runs, whose names of files and data sets nobody has looked through.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..assessments.persons import known_persons, without_persons
from ..schema import PROVENANCE, TABLES, Table
from .policy import Policy
from .release import release_tables
from .release_rules import RULES

REGISTERS = ("schema_info", "imports", "import_issues", "runs")
TRAVELS = tuple(name for name in TABLES if name in RULES and name not in REGISTERS)
FIELD_RECORDS = ("station", "detection")  # kinds of place whose tables come from the field, with whatever is in them
_STATEMENTS = ("dataGeneralizations", "informationWithheld")  # the gate's own words
_MOMENTS = ("date", "datetime")
_NONE = pd.DataFrame(columns=["person", "contact", "reviewer"])  # a table that is not there names nobody
_WHOLE_DAY = r"\d{4}-\d\d-\d\d"


@dataclass(frozen=True)
class PublicFile:
    """``tables`` as they travel; ``keys`` has the columns of ``public_keys``; ``left_behind`` rows by table."""

    tables: dict[str, pd.DataFrame]
    keys: pd.DataFrame
    left_behind: dict[str, int]


def public_file(tables: Mapping[str, pd.DataFrame], policy: Policy, key: bytes) -> PublicFile:
    """What travels of all ``tables`` of a database, generalised, under pseudonyms made with ``key``.

    Raises ``NeaspecError``: those of ``release``, for what it does not know is refused.
    """
    own = {name: tables[name].reset_index(drop=True) for name in TRAVELS if name in tables}
    released = release_tables(own, policy, key)
    released = without_persons(released, known_persons(lambda table, columns: tables.get(table, _NONE)[columns]))
    keys = [_keys(name, own[name], released[name]) for name in own]
    columns = ["record_table", "record_id", "public_id"]
    found = pd.concat([part for part in keys if len(part)] or [pd.DataFrame(columns=columns)], ignore_index=True)
    left = {
        name: len(frame)
        for name, frame in tables.items()
        if name not in TRAVELS and name not in REGISTERS and len(frame)
    }
    return PublicFile({name: _fitting(TABLES[name], frame) for name, frame in released.items()}, found[columns], left)


def _keys(name: str, own: pd.DataFrame, released: pd.DataFrame) -> pd.DataFrame:
    """Own and public key of the rows whose key is a pseudonym in public."""
    field = TABLES[name].key[0]
    if field not in RULES[name].ids.split() or own.empty:
        return pd.DataFrame()
    pairs = pd.DataFrame({"record_table": name, "record_id": own[field], "public_id": released[field]})
    return pairs[pairs["record_id"] != pairs["public_id"]]


def _fitting(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """The columns that the schema has, without those that lead back to a file; a month is no moment of a day.

    Of field records no open text at all, for nobody can say what was written into it.
    """
    columns = [name for name in frame.columns if name == "geometry" or (name in table.names and name not in PROVENANCE)]
    if RULES[table.name].place in FIELD_RECORDS:
        columns = [name for name in columns if name == "geometry" or _is_closed(table, name)]
    frame = frame[columns].copy()
    for field in table.fields:
        if field.type in _MOMENTS and field.name in frame:
            text = frame[field.name].astype(object)
            whole = text.astype(str).str.match(_WHOLE_DAY)
            frame[field.name] = text.where(whole & text.notna(), None)
    return frame


def _is_closed(table: Table, name: str) -> bool:
    rule, field = RULES[table.name], table[name]
    written_by_gate = name in (*rule.ids.split(), *rule.times.split(), *_STATEMENTS)
    return written_by_gate or bool(field.vocabulary) or field.type in ("integer", "real", "boolean")
