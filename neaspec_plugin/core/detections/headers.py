"""Which column is which: the headers that field tables have in seven languages, and those of the standards."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from ..messages import Message

HEADER_ROWS = 30  # how far down a header is looked for: notes may stand above it
STANDARD = "standard"  # "language" of the names of Darwin Core and Camtrap DP
NO_FIELD = "other"  # known headers of columns for which there is no field of ours
UNITS = ("m", "km", "cm", "mm", "ha", "km2", "°", "deg", "h", "min", "s", "day", "days", "м", "км", "га", "ч", "мин",
         "米", "公里", "千米", "天", "日", "小时", "時間", "分", "度", "도", "시간")  # fmt: skip
_BRACKETED = re.compile(r"[(\[{（［【〔<](.*?)[)\]}）］】〕>]")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W_A-Za-z]+")
_SPACELESS = re.compile(r"[぀-ヿ㐀-鿿가-힣]")  # scripts whose words are not told apart by spaces


@dataclass(frozen=True)
class Guess:
    """One column taken for a field of ours: why, and the unit that its header gives in brackets."""

    field: str
    column: str
    reason: Message
    unit: str = ""


class HeaderNames:
    """Known headers; ``names`` has the columns field, language, name."""

    def __init__(self, names: pd.DataFrame):
        self._known: dict[str, tuple[str, str, tuple[str, ...]]] = {}  # plain name: field, name, languages
        for field, language, name in zip(names["field"], names["language"], names["name"]):
            _, first, languages = self._known.get(plain(name), (field, name, ()))
            self._known[plain(name)] = (field, first, (*languages, language))
        self._order = {field: place for place, field in enumerate(dict.fromkeys(names["field"]))}
        # for headers that only hold a name: the longest first
        self._parts = [
            (tokens, "".join(tokens), name)
            for name in sorted(self._known, key=len, reverse=True)
            for tokens in [tuple(_tokens(self._known[name][1]))]
            if len(name) > (1 if _SPACELESS.search(name) else 2)
        ]

    def hits(self, header: Iterable[str]) -> int:
        """How many different cells of a row are known headers."""
        return len({name for name in map(self._exact, header) if name})

    def languages(self, header: Iterable[str]) -> Counter[str]:
        """How many of the cells are headers of each language, a header of two languages once for each."""
        return Counter(language for name in filter(None, map(self._exact, header)) for language in self._known[name][2])

    def header_row(self, rows: Sequence[Sequence[str]]) -> int:
        """The place of the header among the first rows: the row with most known headers, if it has two at least.

        Else the first row that is not blank.
        """
        rows = rows[:HEADER_ROWS]
        known = [self.hits(row) for row in rows]
        if known and max(known) > 1:
            return known.index(max(known))
        return next((place for place, row in enumerate(rows) if any(map(str.strip, row))), 0)

    def guess_columns(self, header: Sequence[str]) -> list[Guess]:
        """Fields of ours with the column that seems to hold each, in the order of the reference file.

        Names of the standards go first, then whole headers, then headers that hold a known name; of two the longer
        name. A field has one column and a column one field. What is not known is left out.
        """
        spoken = self.languages(header)
        found = []
        for place, column in enumerate(header):
            name, rank = self._exact(column), 0
            if not name:
                name, rank = self._part(column), 1
            if name:
                field, _, languages = self._known[name]
                rank = -1 if rank == 0 and STANDARD in languages else rank
                found.append((rank, -len(name), self._order[field], place, name))
        guesses: dict[str, Guess] = {}
        used: set[int] = set()
        for rank, _, _, place, name in sorted(found):
            field = self._known[name][0]
            if field not in guesses and place not in used:
                guesses[field] = Guess(field, header[place], *self._reason(rank, name, header[place], spoken))
                used.add(place)
        return sorted(
            (guess for guess in guesses.values() if guess.field != NO_FIELD),
            key=lambda guess: self._order[guess.field],
        )

    def _exact(self, cell: str) -> str:
        """The plain name that a cell is, as a whole or without what stands in brackets; empty where it is none."""
        for text in (cell, _BRACKETED.sub("", unicodedata.normalize("NFKC", cell))):
            if (name := plain(text)) in self._known:
                return name
        return ""

    def _part(self, cell: str) -> str:
        tokens = tuple(_tokens(_BRACKETED.sub(" ", unicodedata.normalize("NFKC", cell))))
        whole = "".join(tokens)
        for parts, joined, name in self._parts:
            if _SPACELESS.search(joined):
                if whole.startswith(joined) or whole.endswith(joined):
                    return name
            elif any(tokens[at : at + len(parts)] == parts for at in range(len(tokens) - len(parts) + 1)):
                return name
        return ""

    def _reason(self, rank: int, name: str, column: str, spoken: Counter[str]) -> tuple[Message, str]:
        _, written, languages = self._known[name]
        unit = _unit(column)
        if rank < 0:
            return Message("guess_standard_name", name=written), unit
        language = Message(f"language_{max(languages, key=lambda one: spoken[one])}")
        if rank > 0:
            return Message("guess_part", name=written, language=language), unit
        if unit:
            return Message("guess_word_with_unit", name=written, language=language, unit=unit), unit
        return Message("guess_word", name=written, language=language), unit


def plain(name: str) -> str:
    """A header as it is compared: NFKC, lower case, letters and digits alone."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold()))


def _tokens(name: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(unicodedata.normalize("NFKC", name))]


def _unit(column: str) -> str:
    inside = [text.strip() for text in _BRACKETED.findall(unicodedata.normalize("NFKC", column))]
    return next((text for text in inside if text in UNITS), "")
