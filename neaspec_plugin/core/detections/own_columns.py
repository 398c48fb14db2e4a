"""Columns of a format with fixed headers under our names, in whatever case and British or American spelling."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import pandas as pd

from ..errors import NeaspecError
from .dates import day_month_order

_AMERICAN = (("behaviour", "behavior"), ("licence", "license"), ("recognis", "recogniz"), ("colour", "color"))
# headers of columns that tell of persons; their cells are never taken over
_PERSONAL = re.compile(
    r"(setup|set up|recorded|deployed|uploaded|created|entered) ?by|observers?|photographer|artist|author|copyright"
    r"|(.* )?(e ?mail|phone|telephone|passport|admin|leader|members?|contact)( .*)?"
)
_HOME = re.compile(r"^(?:[A-Za-z]:)?[\\/]+(?:Users|home|Documents and Settings)[\\/]+[^\\/]+[\\/]+", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"\s*\d{4}")
_SHORT = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2\d{2}(?!\d)")


def plain(name: str) -> str:
    """A header as it is compared."""
    name = name.strip().casefold()
    for british, american in _AMERICAN:
        name = name.replace(british, american)
    return name


def own_columns(
    header: Sequence[str],
    names: Mapping[str, str | Sequence[str]],
    mapping: Mapping[str, str],
    needed: Collection[str] = (),
    file: str = "",
) -> dict[str, str]:
    """{our field: their column}: the first of the ``names`` that the header has; what the user maps goes before.

    Raises ``NeaspecError``: missing_column, for a field that is ``needed`` and for a column of the ``mapping`` that is
    not there.
    """
    theirs = {plain(column): column for column in reversed(header)}
    found: dict[str, str] = {}
    for field, candidates in names.items():
        for candidate in (candidates,) if isinstance(candidates, str) else candidates:
            if plain(candidate) in theirs:
                found[field] = theirs[plain(candidate)]
                break
    found.update((field, column) for field, column in mapping.items() if column in header)
    for field in needed:
        if field not in found and not mapping.get(field, "").startswith("="):
            candidates = names.get(field, field)
            raise NeaspecError(
                "missing_column", file=file, column=candidates if isinstance(candidates, str) else candidates[0]
            )
    return found


def other_columns(header: Iterable[str], taken: Collection[str]) -> list[str]:
    """The columns that are not ``taken`` and tell of no person: they are kept as they are."""
    names = {plain(column) for column in taken}
    return [column for column in header if plain(column) not in names and not is_personal(column)]


def is_personal(column: str) -> bool:
    """Whether a header is that of a person's name or address."""
    words = re.sub(r"[_\-.]+|(?<=[a-z])(?=[A-Z])", " ", column.strip()).casefold()
    return bool(_PERSONAL.fullmatch(words))


def without_home(paths: pd.Series) -> pd.Series:
    """Paths without the folder of a user's own files, whose name is a person's."""
    known = {path: _HOME.sub("", path) for path in paths.dropna().unique()}
    return paths.map(known).astype(object).where(paths.notna(), None)


def shared_order(columns: Iterable[pd.Series], order: str = "auto") -> str:
    """``dmy`` or ``mdy`` where one of the dates of a table tells it, else ``order``.

    Ends as soon as it is known, or at a column whose dates begin with the year.
    """
    if order != "auto":
        return order
    for column in columns:
        written = column.dropna()
        found = day_month_order(written)
        if found in ("dmy", "mdy"):
            return found
        if written.map(_is_month_first).any():
            return "mdy"
        if len(written) and written.map(lambda cell: bool(_YEAR_FIRST.match(cell))).all():
            return order
    return order


def _is_month_first(cell: str) -> bool:
    """Whether a date with a year of two figures has a day where neither a month nor a year can stand: 4/28/19."""
    match = _SHORT.match(cell)
    return bool(match) and int(match[1]) <= 12 < int(match[3]) <= 31
