"""What the sheets, headers and words of a fill-in spreadsheet mean, in any of the seven languages or as codes."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..detections.headers import HEADER_ROWS, plain
from ..detections.species_names import normalised
from .form import SHEETS, columns

_FEWEST = 2  # known headers that make a row the header
_ALIKE = 0.6  # of 1, below which a word named as the nearest would mislead


@dataclass(frozen=True)
class Lexicon:
    """``sheets``: {language: {title: table}}; ``headers``: {language: {table: {header: field}}}; ``words``:
    {language: {vocabulary: {word: code}}}, where the codes of one vocabulary are the same in all languages."""

    sheets: Mapping[str, Mapping[str, str]]
    headers: Mapping[str, Mapping[str, Mapping[str, str]]]
    words: Mapping[str, Mapping[str, Mapping[str, str]]]
    _sheets: dict[str, str] = field(init=False)
    _headers: dict[str, dict[str, dict[str, str]]] = field(init=False)
    _words: dict[tuple[str, str], dict[str, str]] = field(init=False)
    _codes: dict[str, dict[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        titles = {plain(title): table for known in self.sheets.values() for title, table in known.items()}
        set_ = object.__setattr__
        set_(self, "_sheets", {**titles, **{plain(table): table for table in SHEETS}})
        headers: dict[str, dict[str, dict[str, str]]] = {
            "": {table: {plain(one.name): one.name for one in columns(table)} for table in SHEETS}
        }
        for language, tables in self.headers.items():
            headers[language] = {
                table: {plain(label): name for label, name in known.items()} for table, known in tables.items()
            }
        set_(self, "_headers", headers)
        words = {
            (language, vocabulary): {normalised(word): code for word, code in known.items()}
            for language, vocabularies in self.words.items()
            for vocabulary, known in vocabularies.items()
        }
        set_(self, "_words", words)
        codes: dict[str, dict[str, str]] = {}
        for (_, vocabulary), known in words.items():
            codes.setdefault(vocabulary, {}).update({normalised(code): code for code in known.values()})
        set_(self, "_codes", codes)

    def table(self, title: str) -> str | None:
        """The table that a sheet is."""
        return self._sheets.get(plain(title))

    def header(self, table: str, rows: Sequence[Sequence[str]]) -> tuple[int, str] | None:
        """The place of the header among the first rows and its language, '' for names of fields; None without one."""
        found: tuple[int, int, str] | None = None
        for place, row in enumerate(rows[:HEADER_ROWS]):
            cells = {plain(cell) for cell in row} - {""}
            for language, tables in self._headers.items():
                hits = len(cells & set(tables.get(table, {})))
                if hits >= _FEWEST and (found is None or hits > found[0]):
                    found = hits, place, language
        return found and found[1:]

    def fields(self, table: str, header: Iterable[str], language: str) -> list[str | None]:
        """The field of each column, first as ``language`` has it, else as any other; None where it is not known."""
        order = [language, *(one for one in self._headers if one != language)]
        known = [self._headers[one].get(table, {}) for one in order]
        return [next((names[plain(cell)] for names in known if plain(cell) in names), None) for cell in header]

    def code(self, vocabulary: str, written: str, language: str) -> str | None:
        """The code of a word, first as ``language`` has it, then as a code, then as all others agree; else None."""
        word = normalised(written)
        own = self._words.get((language, vocabulary), {}).get(word) or self._codes.get(vocabulary, {}).get(word)
        if own:
            return own
        others = {known[word] for (_, one), known in self._words.items() if one == vocabulary and word in known}
        return others.pop() if len(others) == 1 else None

    def spoken(self, vocabulary: str, language: str) -> Iterable[str]:
        """The words of a vocabulary, in ``language`` where it has some."""
        languages = [language, *(one for one in self.words if one != language)]
        return next((self.words[one][vocabulary] for one in languages if self.words.get(one, {}).get(vocabulary)), {})


def nearest(written: str, words: Iterable[str]) -> str:
    """The one of ``words`` that is most like a text (Ratcliff and Metzener 1988); '' where none is like it."""
    plain_words = {normalised(word): word for word in words}
    found = difflib.get_close_matches(normalised(written), plain_words, n=1, cutoff=_ALIKE)
    return plain_words[found[0]] if found else ""


def most_spoken(languages: Iterable[str]) -> str:
    """The language that most sheets are in; of equals the first."""
    counted = Counter(languages)
    return max(counted, key=counted.__getitem__, default="")
