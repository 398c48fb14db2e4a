"""The words that field tables have for values of the closed vocabularies, in seven languages."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from ..schema import VOCABULARIES
from ..species.reference import read_csv
from .bundled import bundled
from .headers import HeaderNames
from .species_names import normalised

UNKNOWN = "unknown"  # also the vocabulary of the words that stand for "nothing known"
TOTAL = "total_row"


class Words:
    """``headers`` are the known headers; ``table`` has the columns vocabulary, code, word.

    A code of a closed vocabulary of the schema is also a word for itself.
    """

    def __init__(self, headers: HeaderNames, table: pd.DataFrame):
        self.headers = headers
        self._codes = {
            (vocabulary, normalised(word)): code
            for vocabulary, code, word in zip(table["vocabulary"], table["code"], table["word"])
        }
        self._spoken = {word for vocabulary, word in self._codes if len(word) > 1 and not word.isascii()}
        self._codes.update(
            ((vocabulary, normalised(code)), code)
            for vocabulary, codes in VOCABULARIES.items()
            for code in codes
            if code
        )
        for vocabulary in dict.fromkeys(table["vocabulary"]):
            self._codes.update(
                ((vocabulary, normalised(code)), code) for code in table["code"][table["vocabulary"] == vocabulary]
            )

    def value(self, vocabulary: str, text: str | None) -> str | None:
        """The code of a written word; None where it is missing, not known, or says nothing.

        A word for "not known" is ``unknown`` where the vocabulary has that code.
        """
        if text is None:
            return None
        word = normalised(text)
        code = self._codes.get((vocabulary, word))
        if code is None and UNKNOWN in VOCABULARIES.get(vocabulary, ()) and self.says_nothing(word):
            return UNKNOWN
        return code

    def values(self, vocabulary: str, text: pd.Series) -> pd.Series:
        """``value`` of each cell."""
        known = {cell: self.value(vocabulary, cell) for cell in text.dropna().unique()}
        return text.map(known).astype(object).where(text.notna(), None)

    def says_nothing(self, text: str) -> bool:
        """Whether a text only stands for "nothing known"."""
        return (UNKNOWN, normalised(text)) in self._codes

    def is_total(self, text: str) -> bool:
        """Whether a cell names a row of sums, with or without a colon."""
        return (TOTAL, normalised(text).rstrip(" :.")) in self._codes

    def spoken(self, cell: str) -> bool:
        """Whether a cell is a known word beyond ASCII: a sign that its bytes were read rightly."""
        return normalised(cell) in self._spoken


@lru_cache(maxsize=4)
def words(folder: str) -> Words:
    """The words of ``header_names.csv`` and ``value_words.csv`` in a folder of reference data.

    Raises ``NeaspecError``: those of ``reference.read_csv``.
    """
    return Words(HeaderNames(read_csv(folder, "header_names")), read_csv(folder, "value_words"))


@lru_cache(maxsize=1)
def bundled_words() -> Words:
    """The words that come with the plugin."""
    return Words(HeaderNames(bundled("header_names")), bundled("value_words"))
