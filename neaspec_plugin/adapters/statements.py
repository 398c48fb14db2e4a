"""SQL from fixed words and quoted names of the schema; values are always bound."""

from __future__ import annotations

import sqlite3
from functools import lru_cache

MOST_BOUND = 32_000 if sqlite3.sqlite_version_info >= (3, 32) else 900  # values in one statement


def sql(*parts: str) -> str:
    """A statement from its parts, none of them a value; empty ones are left out."""
    return " ".join(part for part in parts if part)


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@lru_cache(maxsize=64)
def insertion(table: str, shared: tuple[str, ...], own: tuple[str, ...], rows: int) -> str:
    """An INSERT of ``rows`` rows: the parameters of the shared columns come first, then those of row after row."""
    # only the shared ones have numbers: SQLite seeks each number that it meets among those before
    own_places = ["?"] * len(own)
    first = "(" + ", ".join(["?"] * len(shared) + own_places) + ")"
    later = "(" + ", ".join([f"?{number}" for number in range(1, len(shared) + 1)] + own_places) + ")"
    names = ", ".join(map(quoted, (*shared, *own)))
    return sql("INSERT INTO", quoted(table), f"({names}) VALUES", ", ".join([first, *[later] * (rows - 1)]))
