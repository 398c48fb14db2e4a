"""Codes of individuals as they may leave: a code stays, because animals are counted across the border by it.

What stands in the column but is no plain code - a sentence, a position, a date, a file's name, the name of a station or
of an observer - becomes a pseudonym, under which the animal still counts within its package.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pandas as pd

from .coordinate_text import release_text
from .generalise import pseudonym

MAX_CODE = 32  # characters
_CODE = re.compile(r"[\w.#/+=-][\w .#/+=()-]{0,31}")
_DATE = r"(?:19|20)\d\d[-_./ ]?(?:0[1-9]|1[0-2])[-_./ ]?(?:0[1-9]|[12]\d|3[01])"
_NO_CODE = re.compile(rf"{_DATE}|\d+[.,]\d\d|\.[A-Za-z]\w{{2,3}}$|^\w:|//|\.\.")
_SHORTEST = 5  # characters of a name that is looked for inside a code; shorter ones only as the whole
# where stations, places and people are named
NAMED = {
    "deployments": ("deploymentID", "locationID", "locationName", "cameraID", "deploymentGroups"),
    "detections": ("locationID", "locality", "identifiedBy", "parentEventID", "eventID", "rightsHolder"),
    "samples": ("locationID", "locality", "lab"),
}


def secret_names(tables: Mapping[str, pd.DataFrame]) -> frozenset[str]:
    """Names of stations, places and people of the exact tables, casefolded; of ids the part after the data set too."""
    found: set[str] = set()
    for table, columns in NAMED.items():
        for column in columns:
            for text in tables[table][column].dropna().unique():
                name = str(text).strip().casefold()
                found.update((name, name.rsplit(":", 1)[-1]))
    return frozenset(name for name in found if len(name) > 1)


def is_code(text: str, secrets: frozenset[str] = frozenset()) -> bool:
    """Whether a text is a plain code of an individual and names none of the secrets."""
    if not _CODE.fullmatch(text) or _NO_CODE.search(text) or release_text(text) != text:
        return False
    folded = text.casefold()
    if folded in secrets:
        return False
    length = len(folded)
    parts = (folded[a:b] for a in range(length) for b in range(a + _SHORTEST, length + 1))
    return not any(part in secrets for part in parts)


def released_codes(names: pd.Series, secrets: Iterable[str], key: bytes) -> tuple[pd.Series, int]:
    """The codes of a column, pseudonyms in the place of what is none, and how many different texts that were."""
    secrets = frozenset(secrets)
    known = {}
    for name in names.dropna().unique():
        text = str(name).strip()
        known[name] = text if is_code(text, secrets) else f"code-{pseudonym(f'organismName:{text}', key)}"
    replaced = sum(str(name).strip() != code for name, code in known.items())
    return names.map(known).astype(object).where(names.notna(), None), replaced
