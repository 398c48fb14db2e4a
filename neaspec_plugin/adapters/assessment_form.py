"""Writes the fill-in spreadsheet of site assessments in a language: what core says stands in it, as words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..core.assessments.cells import HABITAT, THREAT
from ..core.assessments.form import NEEDED, ONE_OF, SHEETS, chosen_sites, columns, prefilled
from ..core.errors import NeaspecError
from ..core.habitat.habitat_classes import LISTS
from ..core.messages import Message
from ..core.species.profile import country_names_in, site_names_in
from . import assessment_words
from .field_words import value_words
from .sheet_choices import Choices, SheetToWrite
from .sheet_files import write_sheets
from .wording import Wording

if TYPE_CHECKING:
    import pandas as pd

TABLES = ("sites", "site_names", "site_species", "species", "countries")


def write_form(
    path: str, tables: Mapping[str, pd.DataFrame], wording: Wording, wanted: Sequence[str], country: str,
    year: int | None, office: str,
) -> list[str]:  # fmt: skip
    """Write the form for the sites ``wanted``, else all of ``country``; returns their ids.

    ``tables``: those of ``TABLES``. Raises ``NeaspecError``: form_site_unknown, form_no_site, and what ``write_sheets``
    raises.
    """
    sites, unknown = chosen_sites(tables["sites"], wanted, country)
    if unknown:
        raise NeaspecError("form_site_unknown", sites=", ".join(unknown))
    if not sites:
        raise NeaspecError("form_no_site")
    names = {**site_names_in(tables["sites"], tables["site_names"], "en"), **_spoken(tables, wording)}
    rows = prefilled(tables, sites, names, year, office, country)
    by_table = vocabulary_names(tables, wording)
    words, choices = _words(wording, by_table)
    places = Choices(assessment_words.title("assessments", wording), 0, 2, len(sites) + 1)
    for table in SHEETS[1:]:
        choices[table, "site_id"] = places
    sheets = [_sheet(table, rows[table], wording, by_table, choices) for table in SHEETS]
    write_sheets(path, [_how_to(wording), *sheets, words])
    return sites


def vocabulary_names(tables: Mapping[str, pd.DataFrame], wording: Wording) -> dict[str, dict[str, str]]:
    """{vocabulary: {code: name}} of those whose words are rows of a table, in a language, else in English."""
    language, rows = wording.language, tables["species"].to_dict("records")
    own = f"name_{language}"
    return {
        "species_id": {row["species_id"]: row[own] or row["name_en"] for row in rows},
        "country": country_names_in(tables["countries"], language),
    }


def _spoken(tables: Mapping[str, pd.DataFrame], wording: Wording) -> dict[str, str]:
    """Names of sites in the language; in ko where ko_KP has none."""
    languages = ["ko", "ko_KP"] if wording.language == "ko_KP" else [wording.language]
    names: dict[str, str] = {}
    for language in languages:
        rows = tables["site_names"][tables["site_names"]["language"] == language]
        names.update({site: name for site, name in zip(rows["site_id"], rows["name"]) if name})
    return names


def _sheet(
    table: str, rows: pd.DataFrame, wording: Wording, by_table: Mapping[str, Mapping[str, str]],
    choices: Mapping[tuple[str, str], Choices],
) -> SheetToWrite:  # fmt: skip
    heads = assessment_words.headers(table, wording)
    words = {one.name: value_words(one, wording, by_table) for one in columns(table) if one.vocabulary}
    cells = [
        [words.get(name, {}).get(cell, cell) for name, cell in zip(heads, row)]
        for row in rows[list(heads)].itertuples(index=False, name=None)
    ]
    kinds = {heads[one.name]: one.type for one in columns(table)}
    lists = {head: choices[table, name] for name, head in heads.items() if (table, name) in choices}
    return SheetToWrite(assessment_words.title(table, wording), kinds, cells, lists)


def _words(
    wording: Wording, by_table: Mapping[str, Mapping[str, str]]
) -> tuple[SheetToWrite, dict[tuple[str, str], Choices]]:
    """Each column that takes a word, behind the title of its sheet, with the words it takes; where these stand, by
    table and field."""
    known: dict[str, Mapping[str, str]] = {**assessment_words.words(wording), **by_table}
    title, rows = assessment_words.title("words", wording), []
    places: dict[tuple[str, str], Choices] = {}
    for table in SHEETS:
        sheet, heads = assessment_words.title(table, wording), assessment_words.headers(table, wording)
        for one in columns(table):
            head = f"{sheet}: {heads[one.name]}"
            chosen = {one.vocabulary: head} if one.vocabulary else {}
            if one.name == "habitat_type":
                chosen = {HABITAT + name: f"{head} ({wording.word('habitat_list', name)})" for name in LISTS}
            elif one.name == "kind" and not one.vocabulary:
                chosen = {THREAT: head}
            own = [[of, word] for vocabulary, of in chosen.items() for word in known[vocabulary].values()]
            if own:
                places[table, one.name] = Choices(title, 1, len(rows) + 2, len(rows) + 1 + len(own))
            rows += own
    titles = [wording.text(Message(code)) for code in ("share_report_column", "form_word")]
    return SheetToWrite(title, dict.fromkeys(titles, "text"), rows), places


def _how_to(wording: Wording) -> SheetToWrite:
    needed = []
    for table in SHEETS:
        heads = assessment_words.headers(table, wording)
        told = [heads[name] for name in NEEDED[table]]
        if table in ONE_OF:
            told.append(" / ".join(heads[name] for name in ONE_OF[table]))
        needed.append(f"{assessment_words.title(table, wording)} ({', '.join(told)})")
    lines = [
        Message("form_howto_rows"),
        Message("form_howto_words", sheet=assessment_words.title("words", wording)),
        Message("form_howto_days"),
        Message("form_howto_needed", columns="; ".join(needed)),
        Message("form_howto_evidence"),
        Message("form_howto_persons"),
        Message("form_howto_places"),
        Message("form_howto_names"),
    ]
    title = assessment_words.title("howto", wording)
    return SheetToWrite(title, {title: "text"}, [[wording.text(line)] for line in lines])
