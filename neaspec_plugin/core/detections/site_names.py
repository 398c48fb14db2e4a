"""Which key site a written name means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping

import pandas as pd

from .species_names import normalised

_BRACKETED = re.compile(r"^(.+?)\s*\((.+)\)$")
_PARTS = re.compile(r"\s*[\n/;|]\s*")


def site_index(site_names: pd.DataFrame) -> dict[str, str]:
    """{written name, normalised: site_id} from the names in all languages.

    ``site_names`` is the table of that name. A name in brackets behind another is a second name. A name that two sites
    share means neither.
    """
    found: dict[str, set[str]] = {}
    for site_id, name in zip(site_names["site_id"], site_names["name"]):
        if isinstance(name, str):
            for one in _readings(name):
                found.setdefault(one, set()).add(site_id)
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}


def site_of(written: str, names: Mapping[str, str], known: Collection[str]) -> str | None:
    """The site that a text means: its id, or one of its names, alone or beside another of the same site."""
    if written in known:
        return written
    by_name = {normalised(site): site for site in known} if normalised(written).upper() in known else {}
    found = {names.get(one) or by_name.get(one) for one in _readings(written)} - {None}
    return found.pop() if len(found) == 1 else None


def _readings(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", name).strip()
    bracketed = _BRACKETED.match(plain)
    parts = [plain, *(bracketed.groups() if bracketed else ()), *_PARTS.split(plain)]
    return list(dict.fromkeys(one for one in map(normalised, parts) if one))
