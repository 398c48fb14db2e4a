"""The words of the fill-in spreadsheet: titles of sheets, headers and values, in each of the seven languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..core.assessments.cells import HABITAT, THREAT
from ..core.assessments.form import AIDS, SHEETS, columns
from ..core.assessments.lexicon import Lexicon
from ..core.habitat.habitat_classes import LISTS
from ..core.messages import Message
from ..core.schema import LANGUAGES, VOCABULARIES
from .field_words import BY_TABLE, field_name, threat_words
from .habitat_words import words_of
from .sheet_files import title_of
from .wording import Wording

USED = tuple(
    dict.fromkeys(one.vocabulary for table in SHEETS for one in columns(table) if one.vocabulary not in ("", *BY_TABLE))
)


def title(table: str, wording: Wording) -> str:
    """The title of a sheet."""
    return title_of(wording.text(Message(f"form_sheet_{table}")))


def headers(table: str, wording: Wording) -> dict[str, str]:
    """{field: header} of a sheet, in its order."""
    return {one.name: field_name(table, one.name, wording) for one in columns(table)}


def classes(wording: Wording) -> dict[str, dict[str, str]]:
    """{vocabulary: {code: code and word}} of the lists of habitats and of the list of threats."""
    return {**{HABITAT + name: words_of(name, wording) for name in LISTS}, THREAT: threat_words(wording)}


def words(wording: Wording) -> dict[str, dict[str, str]]:
    """{vocabulary: {code: word}} of all that a cell may be chosen from."""
    return {
        **{
            vocabulary: {code: wording.word(vocabulary, code) for code in VOCABULARIES[vocabulary] if code}
            for vocabulary in USED
        },
        **classes(wording),
    }


@lru_cache(maxsize=1)
def all_languages() -> Lexicon:
    """What a spreadsheet may say in any of the seven languages, whatever the interface speaks."""
    wordings = {language: Wording(language) for language in LANGUAGES}
    return lexicon(wordings.values())


def lexicon(wordings: Iterable[Wording]) -> Lexicon:
    """The dictionaries of some languages. A class is known by its word, and by its code and word."""
    sheets, heads, values = {}, {}, {}
    for wording in wordings:
        sheets[wording.language] = {title(table, wording): table for table in (*SHEETS, *AIDS)}
        heads[wording.language] = {
            table: {header: name for name, header in headers(table, wording).items()} for table in SHEETS
        }
        spoken = values[wording.language] = {}
        for vocabulary, known in words(wording).items():
            spoken[vocabulary] = {word: code for code, word in known.items()}
            if vocabulary in (THREAT, *(HABITAT + name for name in LISTS)):
                spoken[vocabulary] |= {word.removeprefix(f"{code} "): code for code, word in known.items()}
    return Lexicon(sheets, heads, values)
