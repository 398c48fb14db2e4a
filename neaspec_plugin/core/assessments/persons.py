"""Names of persons, kept out of what is stored or passed on even where somebody wrote one into a text.

A name is found by all its words, in any order, side by side; one in Chinese, Japanese or Korean writing by its
characters. Also found are the e-mail addresses and telephone numbers beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

# where a person is named: these columns never leave, and what stands in them stands nowhere else in a product
NAMED_IN = (
    ("stakeholders", "person"),
    ("stakeholders", "contact"),
    ("import_issues", "reviewer"),
    ("identity_evidence", "reviewer"),
    ("identity_claims", "reviewer"),
)
# columns in which offices write freely, and may have named somebody; keys, codes and names of sites are none
FREE_TEXTS = {
    "assessments": ("office", "needs", "photographs", "note", "source"),
    "assessment_species": ("note",),
    "assessment_habitats": ("restoration_reason",),
    "habitats": ("mapper", "restoration_reason", "source"),
    "threats": ("note", "source"),
    "stakeholders": ("organisation", "note", "source"),
    "recommendations": ("text", "note"),
    "sites": ("neaspec_basis", "note", "source"),
    "corridors": ("key_facts", "source"),
    "counts": ("complete_reason", "note", "source"),
    "imports": ("source_file",),
}
MARK = "…"  # stands where a name stood
_MARKED = (("recommendations", "text"),)  # so that nobody is told to write a text that is there
_SHORTEST = 3  # letters of a name in an alphabet: shorter ones are initials, or words of any text
_SHORTEST_CHARACTERS = 2  # of one in Chinese, Japanese or Korean writing
_SHORTEST_NUMBER = 6  # digits: shorter ones are counts and years
_CHARACTERS = r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]"
_RUN = re.compile(rf"{_CHARACTERS}(?:[\s・·]*{_CHARACTERS})*")
_WORD = re.compile(rf"(?:(?!{_CHARACTERS})[^\W_])+")
_GAP = re.compile(r"[\W_]{1,4}")  # between two words of one name
_LEFT = re.compile(r"[^\W_]")  # something to read
_MAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+[A-Za-z0-9]")
_NUMBER = re.compile(r"(?<![^\W_])\+?\d(?:[ ().\-/]{0,2}\d)+(?![^\W_])")
_PERSONS = re.compile(r"[;/|\n，、；()（）]")  # between several persons, or two writings of one
_TITLES = frozenset(
    ("dr", "prof", "mr", "mrs", "ms", "phd", "tel", "phone", "fax", "email", "mail", "моб", "тел", "проф")
)
_POLITE = re.compile(r"(?:先生|女士|教授|博士|主任|氏|さん|님|씨|박사|교수)$")  # behind a name
_WHOLE = 3  # characters of a name between spaces; a shorter one may be half of a name
_OWN_DIGITS = 10  # the last of a number: before them stands how it is dialled


@dataclass(frozen=True)
class Names:
    """What is looked for: names as their words sorted, in order of length; the rest as written, folded."""

    words: frozenset[tuple[str, ...]]
    characters: tuple[str, ...]
    mails: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Names:
        """From cells that name persons and how to reach them, each with one or several."""
        words, characters, mails, numbers = set(), set(), set(), set()
        for text in texts:
            text = unicodedata.normalize("NFC", text)
            mails |= {_fold(found) for found in _MAIL.findall(text)}
            text = _MAIL.sub(";", text)
            numbers |= {number for number in map(_digits, _NUMBER.findall(text)) if len(number) >= _SHORTEST_NUMBER}
            text = _NUMBER.sub(";", text)
            for run in _RUN.findall(text):
                parts = [_POLITE.sub("", part) for part in re.split(r"[\s・·]+", run)]
                characters |= {part for part in parts if len(part) >= _WHOLE}
                characters |= {part for part in ["".join(parts)] if len(part) >= _SHORTEST_CHARACTERS}
            for part in _several(_RUN.sub(";", text)):
                name = tuple(sorted(word for word in map(_fold, _WORD.findall(part)) if word not in _TITLES))
                if sum(map(len, name)) >= _SHORTEST:
                    words.add(name)
        longest = tuple(sorted(characters, key=lambda run: (-len(run), run)))
        return cls(frozenset(words), longest, frozenset(mails), frozenset(numbers))

    def hidden(self, text: str) -> str:
        """The text with ``MARK`` where one of these stood; the same text where none did."""
        whole = unicodedata.normalize("NFC", text)
        found = [span for spans in (self._mails(whole), self._numbers(whole), self._words(whole)) for span in spans]
        for run in self.characters:
            found += [one.span() for one in re.finditer(r"[\s・·]*".join(map(re.escape, run)), whole)]
        if not found:
            return text
        kept, end = [], 0
        for start, stop in sorted(found):
            if start >= end:
                kept += [whole[end:start], MARK]
            end = max(end, stop)
        return "".join([*kept, whole[end:]])

    def _mails(self, text: str) -> Iterable[tuple[int, int]]:
        return (one.span() for one in _MAIL.finditer(text) if _fold(one.group()) in self.mails)

    def _numbers(self, text: str) -> Iterable[tuple[int, int]]:
        """With or without the country's code before it."""
        for one in _NUMBER.finditer(text) if self.numbers else ():
            digits = _digits(one.group())
            if any(
                known[-_OWN_DIGITS:] in digits or (len(digits) >= _SHORTEST_NUMBER and known.endswith(digits))
                for known in self.numbers
            ):
                yield one.span()

    def _words(self, text: str) -> Iterable[tuple[int, int]]:
        tokens = list(_WORD.finditer(text)) if self.words else []
        folded = [_fold(token.group()) for token in tokens]
        near = [bool(_GAP.fullmatch(text, one.end(), two.start())) for one, two in zip(tokens, tokens[1:])]
        for length in {len(name) for name in self.words}:
            for first in range(len(tokens) - length + 1):
                last = first + length - 1
                if tuple(sorted(folded[first : last + 1])) in self.words and all(near[first:last]):
                    yield tokens[first].start(), tokens[last].end()


def known_persons(read: Callable[..., pd.DataFrame]) -> tuple[str, ...]:
    """What stands in the columns of ``NAMED_IN``, each once; ``read(table, columns=[...])`` gives a table's columns."""
    columns = (read(table, columns=[name])[name] for table, name in NAMED_IN)
    texts = {str(cell).strip() for column in columns for cell in column.dropna()}
    return tuple(sorted(texts - {""}))


def without_persons(tables: Mapping[str, pd.DataFrame], persons: Collection[str]) -> dict[str, pd.DataFrame]:
    """The tables with ``MARK`` where one of ``persons`` stood in a free text; empty where nothing else stood there."""
    names = Names.of(persons)
    made = {}
    for table, frame in tables.items():
        columns = [name for name in FREE_TEXTS.get(table, ()) if name in frame]
        changed = {
            name: pd.Series(
                [_hidden(cell, names, (table, name) in _MARKED) for cell in frame[name]],
                index=frame.index,
                dtype=object,
            )
            for name in columns
        }
        made[table] = frame.assign(**changed)
    return made


def _hidden(cell, names: Names, marked: bool):
    if not isinstance(cell, str):
        return cell
    text = names.hidden(cell)
    return text if text == cell or marked or _LEFT.search(text) else None


def _several(text: str) -> Iterable[str]:
    """The names in a cell: a comma stands in one name, or between several of two words and more."""
    for part in _PERSONS.split(text):
        names = part.split(",")
        yield from names if all(len(_WORD.findall(name)) > 1 for name in names) else [part]


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
