"""The words of the list of habitats to restore, beside their codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..core.schema import VOCABULARIES
from .habitat_words import words_of
from .wording import Wording

if TYPE_CHECKING:
    import pandas as pd

_VOCABULARIES = {"condition": "condition", "reason": "restoration_need", "protection": "protection_share"}


def with_words(
    frame: pd.DataFrame,
    sites: Mapping[str, str],
    countries: Mapping[str, str],
    species: Mapping[str, str],
    wording: Wording,
) -> pd.DataFrame:
    """The rows of ``restoration_needs`` with the ``name`` of each site and ``<column>_words`` behind each column of
    codes; the names of sites, countries and species by their codes."""
    classes = {name: words_of(name, wording) for name in VOCABULARIES["habitat_list"]}
    words = {
        column: [wording.word(vocabulary, value) or None for value in frame[column]]
        for column, vocabulary in _VOCABULARIES.items()
    }
    for column in ("habitat_type", "after"):
        pairs = zip(frame["habitat_list"], frame[column])
        words[column] = [classes.get(name, {}).get(code, code) for name, code in pairs]
    for column, names in (("country_iso3", countries), ("species_ids", species)):
        words[column] = [_listed(cell, names, wording) for cell in frame[column]]
    made = frame.copy()
    for column, told in words.items():
        made.insert(list(made.columns).index(column) + 1, f"{column}_words", told)
    made.insert(1, "name", [sites.get(site) for site in frame["site_id"]])
    return made


def _listed(cell: str | None, names: Mapping[str, str], wording: Wording) -> str | None:
    return wording.listed([names.get(code, code) for code in cell.split(";")]) if cell else None
