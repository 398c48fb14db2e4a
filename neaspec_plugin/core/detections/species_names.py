"""Which flagship species a written name means.

Whole names first. A cell that says more than a name - an age, a number, a remark - is searched for the names that may
stand inside others' texts, the longest first, so that a crane or a cat is not taken for one whose shorter name stands
in its own; the names of other animals that hold one of ours are known too, and mean none of the six.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
import pandas as pd

from ..schema import LANGUAGES
from .bundled import bundled

_SCIENTIFIC = re.compile(r"[A-Z][a-z]+ [a-z]+(?: [a-z]{4,})?")
_AUTHORED = re.compile(r"(.+?) \(?[A-Z][\w.&' -]*, ?\d{4}\)?")
_BRACKETED = re.compile(r"^(.+?)\s*\((.+)\)$")
_DOUBT = re.compile(r"[?？×/]|\b(?:x|cf|or|sp|spp|или)\b")  # a hybrid, or one of several
_SPACELESS = re.compile(r"[぀-ヿ㐀-鿿가-힣]")
OTHER = "OTHER"


def species_index(species: pd.DataFrame) -> dict[str, str]:
    """{written name, normalised: species_id} from scientific names, synonyms and names in all languages.

    ``species`` is the table of that name; the bundled synonyms are added, with the names of animals that could be
    taken for ours as OTHER. A subspecies is also known by its species' name; a name in brackets behind another is a
    second name. A name that two species share means neither.
    """
    found: dict[str, set[str]] = {}
    for row in species.fillna("").to_dict("records"):
        names = [row["species_id"], *_scientific(row["scientific_name"]), *_scientific(row.get("synonym", ""))]
        for language in LANGUAGES:
            names += _spoken(row.get(f"name_{language}", ""))
        for name in filter(None, map(normalised, names)):
            found.setdefault(name, set()).add(row["species_id"])
    known = set(species["species_id"]) | {OTHER}
    for name, species_id, _ in _synonyms():
        if species_id in known:
            found.setdefault(name, set()).add(species_id)
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}


def normalised(name: str) -> str:
    """A name as it is compared: NFKC, lower case, single spaces, е for ё."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace("ё", "е").split())


def species_ids(names: pd.Series, index: Mapping[str, str]) -> pd.Series:
    """The species_id of each name, None where the name is missing, unknown or another animal's.

    Behind a scientific name its author and year may stand; a part of a scientific name means nothing.
    """
    places, written = pd.factorize(names.astype(object))
    meant = np.array([*(_meant(name, index) for name in written), None], dtype=object)  # -1, a missing one, finds None
    return pd.Series(meant[places], index=names.index, copy=False)


def _meant(name: str, index: Mapping[str, str]) -> str | None:
    plain = normalised(name)
    found = index.get(plain) or index.get(_unauthored(name))
    if found is None and not _DOUBT.search(plain):
        found = _inside(plain, index)
    return None if found == OTHER else found


def _inside(text: str, index: Mapping[str, str]) -> str | None:
    """The one species whose names stand in a text; the longest are taken first and taken out."""
    found = set()
    for name, species_id, pattern in _parts():
        if name in text and (match := pattern.search(text)):
            if index.get(name) == species_id:
                found.add(species_id)
            text = text[: match.start()] + "\n" + text[match.end() :]
    found -= {OTHER} if len(found) > 1 else set()
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1)
def _synonyms() -> list[tuple[str, str, str]]:
    table = bundled("species_synonyms")
    return [
        (normalised(name), one, match) for name, one, match in zip(table["name"], table["species_id"], table["match"])
    ]


@lru_cache(maxsize=1)
def _parts() -> list[tuple[str, str, re.Pattern[str]]]:
    """Names that may stand inside a text, longest first; of languages that part words, as whole words."""
    names = sorted((pair for pair in _synonyms() if pair[2] == "part"), key=lambda pair: -len(pair[0]))
    return [
        (name, one, re.compile(re.escape(name) if _SPACELESS.search(name) else rf"(?<!\w){re.escape(name)}(?!\w)"))
        for name, one, _ in names
    ]


def _unauthored(name: str) -> str:
    authored = _AUTHORED.fullmatch(name.strip())
    return normalised(authored.group(1)) if authored else ""


def _scientific(text: str) -> list[str]:
    names = [match.group() for match in [_SCIENTIFIC.match(text)] if match]
    return [*names, *(" ".join(name.split()[:2]) for name in names)]


def _spoken(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text)
    bracketed = _BRACKETED.match(plain)
    return [plain, *bracketed.groups()] if bracketed else [plain]
