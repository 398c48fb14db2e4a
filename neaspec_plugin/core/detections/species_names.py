"""Which flagship species a written name means."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

from ..schema import LANGUAGES

_SCIENTIFIC = re.compile(r"[A-Z][a-z]+ [a-z]+(?: [a-z]{4,})?")
_AUTHORED = re.compile(r"(.+?) \(?[A-Z][\w.&' -]*, ?\d{4}\)?")
_BRACKETED = re.compile(r"^(.+?)\s*\((.+)\)$")


def species_index(species: pd.DataFrame) -> dict[str, str]:
    """{written name, normalised: species_id} from scientific names, synonyms and names in all languages.

    ``species`` is the table of that name. A subspecies is also known by its species' name; a name in brackets behind
    another is a second name. A name that two species share means neither.
    """
    found: dict[str, set[str]] = {}
    for row in species.fillna("").to_dict("records"):
        names = [row["species_id"], *_scientific(row["scientific_name"]), *_scientific(row.get("synonym", ""))]
        for language in LANGUAGES:
            names += _spoken(row.get(f"name_{language}", ""))
        for name in filter(None, map(normalised, names)):
            found.setdefault(name, set()).add(row["species_id"])
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}


def normalised(name: str) -> str:
    """A name as it is compared: NFKC, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def species_ids(names: pd.Series, index: dict[str, str]) -> pd.Series:
    """The species_id of each name, None where the name is missing or unknown.

    Whole names only, never a part of one; behind a scientific name its author and year may stand.
    """
    known = {name: index.get(normalised(name)) or index.get(_unauthored(name)) for name in names.dropna().unique()}
    return names.map(known).astype(object).where(names.notna(), None)


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
