"""The cells of one chunk under our names: a reader says which of its columns is which, the rest is the same for all."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..schema import VOCABULARIES
from .delimited import stripped
from .numerals import parse_numbers
from .places import MAX_NUMBER
from .row_checks import MAX_RAW, RowChecks

if TYPE_CHECKING:
    from .reader import Context
    from .words import Words

MISSING = frozenset(("", "NA", "NaN", "nan", "NULL", "null", "\\N"))  # what tables of the formats write for nothing
TRUE = frozenset(("true", "t", "1", "yes", "y", "是", "да", "예", "はい", "тийм"))
FALSE = frozenset(("false", "f", "0", "no", "n", "否", "нет", "아니오", "いいえ", "үгүй"))


class Cells:
    """Text cells by our field names, stripped; None where a cell is missing or the source has no such column.

    ``columns`` gives the source's column, or '=' and a constant, for a field of ours; a field not named there is the
    column of its own name. ``missing`` are the cells that stand for nothing.
    """

    def __init__(
        self, frame: pd.DataFrame, columns: Mapping[str, str] | None = None, missing: Collection[str] = MISSING
    ):
        self.frame = frame
        self._columns = dict(columns or {})
        self._missing = missing
        self._known: dict[str, pd.Series] = {}
        self._words: Words | None = None
        self._nothing: pd.Series | None = None

    def __contains__(self, name: str) -> bool:
        """Whether the source, or whoever called ``put``, says anything on the field."""
        column = self._columns.get(name, name)
        return name in self._known or column.startswith("=") or column in self.frame

    def __getitem__(self, name: str) -> pd.Series:
        if name not in self._known:
            column = self._columns.get(name, name)
            if column.startswith("="):
                self._known[name] = self._all(column[1:] or None)
            elif column in self.frame:
                self._known[name] = stripped(self.frame[column], self._missing)
            else:  # of many fields a source says nothing: one column for all of them
                self._nothing = self._all(None) if self._nothing is None else self._nothing
                return self._nothing
        return self._known[name]

    def put(self, name: str, values: pd.Series | Sequence | str | None) -> None:
        """Set a field that the reader computed: one text for all rows, or one per row (None where missing)."""
        if values is None or isinstance(values, str):
            self._known[name] = self._all(values)
            return
        column = pd.Series(np.asarray(values, dtype=object), index=self.frame.index, dtype=object)
        self._known[name] = column.where(column.notna(), None)

    def heed(self, context: Context) -> None:
        """Let the user's constants ('=RUS') stand where the source has nothing, and words of seven languages count."""
        self._words = context.words
        for name, value in context.mapping.items():
            if value.startswith("=") and len(value) > 1:
                self.put(name, self[name].where(self[name].notna(), value[1:]))

    def number(self, name: str, checks: RowChecks, high: float = MAX_NUMBER) -> pd.Series:
        """A column of numbers from 0 to ``high``; anything else is flagged and taken as missing."""
        number = parse_numbers(self[name])
        good = number.between(0, high)
        checks.flag(self[name].notna() & ~good, "value_not_taken", field=name, value=self[name])
        return number.where(good)

    def boolean(self, name: str, checks: RowChecks) -> pd.Series:
        """A column of yes and no; another word is flagged and taken as missing."""
        text = self[name].str.casefold() if name in self else self[name]
        known = text.isin(TRUE | FALSE)
        checks.flag(text.notna() & ~known, "value_not_taken", field=name, value=self[name])
        return text.isin(TRUE).astype("boolean").where(known)

    def word(self, name: str, vocabulary: str, checks: RowChecks) -> pd.Series:
        """A column of a closed vocabulary, in any language known; another word is flagged and taken as missing."""
        text = self[name]
        if not text.notna().any():
            return text
        allowed = {word.casefold(): word for word in VOCABULARIES[vocabulary]}
        code = {cell: allowed.get(cell.casefold()) or self._spoken(vocabulary, cell) for cell in text.dropna().unique()}
        found = text.map(code).astype(object).where(text.notna(), None)
        checks.flag(text.notna() & found.isna(), "value_not_taken", field=name, value=text)
        return found.where(found.notna(), None)

    def _spoken(self, vocabulary: str, cell: str) -> str | None:
        return self._words.value(vocabulary, cell) if self._words else None

    def _all(self, value: str | None) -> pd.Series:
        return pd.Series([value] * len(self.frame), index=self.frame.index, dtype=object)


def dynamic_properties(
    frame: pd.DataFrame, columns: Sequence[str], missing: Collection[str] = MISSING, longest: int | None = MAX_RAW
) -> np.ndarray:
    """JSON of the filled cells of some columns, row by row, None where none is filled (Darwin Core's term).

    ``longest``: how many characters of a cell are kept, None = all.
    """
    made = np.full(len(frame), None, dtype=object)
    filled = {name: stripped(frame[name], missing) for name in columns if name in frame}
    filled = {name: column.to_numpy() for name, column in filled.items() if column.notna().any()}
    if not filled:
        return made
    any_filled = np.logical_or.reduce([pd.notna(column) for column in filled.values()])
    for place in np.flatnonzero(any_filled):
        row = {name: column[place][:longest] for name, column in filled.items() if column[place] is not None}
        made[place] = json.dumps(row, ensure_ascii=False, sort_keys=True)
    return made
