"""The table CHANGES of the report on progress: a row per change, as codes and in words."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from ..messages import Message
from ..schema import VOCABULARIES
from . import headlines
from .document import Cell, Listed
from .facts import Facts
from .progress_changes import Change, Changes, frame
from .progress_tables import why
from .verdict_changes import VerdictChange

WORDS = "words"
_TITLES = {
    "count_new": "progress_counts",
    "area_new": "progress_areas",
    "assessment_new": "progress_assessments",
    "recommendation_new": "progress_recommendations_new",
    "recommendation_done": "progress_recommendations_done",
    "recommendation_dropped": "progress_recommendations_dropped",
    "recommendation_became_late": "progress_recommendations_late",
    "recommendation_open": "progress_recommendations_open",
    "recommendation_late": "progress_recommendations_late",
}


def listed(facts: Facts, found: Changes) -> pd.DataFrame:
    """A row per change (``progress_changes.COLUMNS``), with the name of its site and ``WORDS``: a cell that tells the
    change, which the caller writes in the language."""
    made = frame(found)
    names = [facts.site_name(site)[0] if site else None for site in made["site_id"]]
    made.insert(list(made.columns).index("site_id") + 1, "site", names)
    verdicts = iter(found.verdicts.changed)  # in the order of their changes
    words = [
        Listed(tuple(_verdict(facts, next(verdicts)) if one.kind == "verdict_changed" else _told(facts, one)))
        for one in found.all
    ]
    made[WORDS] = pd.Series(words, index=made.index, dtype=object)
    return made


def _verdict(facts: Facts, one: VerdictChange) -> Iterator[Cell]:
    before, after = (
        Message("progress_not_asked") if row is None else headlines.verdict_cell(row) for row in (one.before, one.after)
    )
    yield Message("progress_verdicts")
    yield facts.site_and_country(one.row["site_id"])
    yield headlines.stay_cell(facts, one.row)
    yield from (Message(f"criterion_{name}") for name in one.criteria)
    yield Message("movement_direction", one=before, other=after)
    yield why(one)


def _told(facts: Facts, one: Change) -> Iterator[Cell]:
    if one.kind.startswith("crossing_"):
        yield Message("transborder_demarcation" if one.subject else "progress_crossings")
        yield Message(f"progress_{one.kind.removeprefix('crossing_')}")
        yield from (facts.species(name) for name in one.species)
        yield Message("movement_direction", one=facts.country(one.before), other=facts.country(one.after))
        return
    yield Message(_TITLES[one.kind])
    if one.site_id:
        yield facts.site_and_country(one.site_id)
    else:
        yield from (facts.country(code) for code in one.countries)
    yield from (facts.species(name) for name in one.species)
    if one.subject:
        yield _word("recommendation", one.subject) if one.kind.startswith("recommendation_") else one.subject
    if one.after:
        vocabulary = {"assessment_new": "condition", "area_new": ""}.get(one.kind, "recommendation_status")
        yield _word(vocabulary, one.after)


def _word(vocabulary: str, value: str) -> Cell:
    return Message(f"{vocabulary}_{value}") if value in VOCABULARIES.get(vocabulary, ()) else value
