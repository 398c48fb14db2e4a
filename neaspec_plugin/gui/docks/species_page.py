"""A species' page as the HTML that a text browser shows."""

from __future__ import annotations

from html import escape

from ...adapters.wording import NATIVE_NAMES, Wording, tr
from ...core.messages import Message
from ...core.schema import VOCABULARIES
from ...core.species.profile import Population, Profile


def page_html(profile: Profile, words: Wording) -> str:
    """Name, status, populations, countries and names; a sentence with the way out where the database has nothing."""
    if not profile.name:
        return f"<p>{words.html(Message('species_empty'))}</p>"
    parts = [
        f"<h2>{escape(profile.name)}</h2><p><i>{escape(profile.scientific_name)}</i></p>",
        _heading(tr("Red List")),
        f"<p>{escape(_status(profile, words))}<br><small>{escape(profile.iucn_source)}</small></p>",
        _heading(tr("Countries of the programme in its range")),
        f"<p>{escape(words.listed(list(profile.countries)))}</p>",
    ]
    if profile.populations:
        parts += [_heading(tr("Populations")), _table(profile.populations, words, levels=True)]
    if profile.estimates:
        parts += [_heading(tr("Published estimates; areas overlap")), _table(profile.estimates, words, levels=False)]
    parts += [_heading(tr("Names")), _names(profile)]
    return "".join(parts)


def _heading(text: str) -> str:
    return f"<h4>{escape(text)}</h4>"


def _status(profile: Profile, words: Wording) -> str:
    return f"{words.word('iucn_category', profile.iucn_category)}, {profile.iucn_year}"


def _table(populations: tuple[Population, ...], words: Wording, levels: bool) -> str:
    heads = [tr("Population"), tr("Edition"), tr("Individuals")] + ([tr("1 % level")] if levels else [])
    rows = ["<tr>" + "".join(f"<th align='left'>{escape(head)}</th>" for head in heads) + "</tr>"]
    for item in populations:
        mark = "○ " if item.confidence == "low" else ""
        size = "" if item.low is None or item.high is None else words.span(item.low, item.high)
        level = f"{words.number(item.level)} ({words.word('level_basis', item.level_basis)})" if levels else None
        cells = [mark + _named(item, words), item.edition, size] + ([level] if levels else [])
        rows.append("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>")
    return f"<table cellspacing='0' cellpadding='3' width='100%'>{''.join(rows)}</table>"


def _named(item: Population, words: Wording) -> str:
    known = item.population_id in VOCABULARIES["population"]
    return words.word("population", item.population_id) if known else item.name


def _names(profile: Profile) -> str:
    rows = (
        f"<tr><td>{escape(NATIVE_NAMES[language])}</td><td>{escape(profile.names[language])}</td></tr>"
        for language in NATIVE_NAMES
        if language in profile.names
    )
    return f"<table cellspacing='0' cellpadding='3'>{''.join(rows)}</table>"
