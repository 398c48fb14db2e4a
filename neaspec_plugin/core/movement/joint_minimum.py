"""How many animals there are at least, from lists of codes alone: n_A + n_B - n_both, and what adding up makes of it.

It needs no coordinate, no time and no model: two offices that have agreed on codes need only compare their lists.
National numbers are never added without it (Vitkalova et al. 2018, doi 10.1111/conl.12468: estimates of one country
alone came out too high).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from itertools import combinations

import pandas as pd

from ..messages import Message
from ..schema import COUNTRIES, VOCABULARIES

COLUMNS = ["species_id", "countries", "n_a", "n_b", "n_both", "joint", "national_sum", "counted_twice"]


def of_lists(lists: Mapping[str, Iterable[Hashable]], owners: Iterable[str] = COUNTRIES) -> pd.DataFrame:
    """The joint minimum of each pair of countries and of all, from the codes of each country's animals.

    ``owners`` are whose lists are compared, in their order: countries, or agencies with lists of their own.

    ``COLUMNS`` without ``species_id``: ``countries`` (with ';'), ``n_a`` and ``n_b`` animals of the first and second
    (missing for more than two), ``n_both`` on more than one of them, ``joint`` each animal once, ``national_sum`` what
    the lists add up to, ``counted_twice`` = national_sum - joint. Pairs of countries without any animal are left out.
    """
    codes = {country: set(lists.get(country, ())) for country in owners}
    return of_groups(codes, groups_of([country for country in codes if codes[country]]))


def groups_of(there: Sequence[str]) -> list[tuple[str, ...]]:
    """Each two countries, and all of them."""
    return [*combinations(there, 2), *([tuple(there)] if len(there) != 2 and there else [])]


def of_groups(codes: Mapping[str, Set[Hashable]], groups: Iterable[tuple[str, ...]]) -> pd.DataFrame:
    """A row as in ``of_lists`` for each of the groups of countries."""
    rows = []
    for group in groups:
        joint = set().union(*(codes[country] for country in group))
        several = sum(sum(code in codes[country] for country in group) > 1 for code in joint)
        total = sum(len(codes[country]) for country in group)
        pair = [len(codes[country]) for country in group] if len(group) == 2 else [None, None]
        rows.append((";".join(group), *pair, several, len(joint), total, total - len(joint)))
    found = pd.DataFrame(rows, columns=COLUMNS[1:])
    return found.astype(dict.fromkeys(COLUMNS[2:], "Int64"))


def joint_minimum(individuals: pd.DataFrame) -> pd.DataFrame:
    """``of_lists`` by species (``COLUMNS``), from ``animal``, ``species_id`` and ``countries`` (with ';')."""
    found = []
    for species_id in VOCABULARIES["species_id"]:
        lists = national_lists(individuals[individuals["species_id"] == species_id])
        if lists:
            found.append(of_lists(lists).assign(species_id=species_id))
    if not found:
        return of_lists({}).reindex(columns=COLUMNS)
    return pd.concat(found, ignore_index=True)[COLUMNS]


def national_lists(individuals: pd.DataFrame) -> dict[str, set[str]]:
    """The animals seen in each country, of rows of one species."""
    own = individuals[individuals["countries"].notna()]
    lists: dict[str, set[str]] = {}
    for animal, countries in zip(own["animal"], own["countries"]):
        for country in countries.split(";"):
            lists.setdefault(country, set()).add(animal)
    return lists


def not_added(joint: pd.DataFrame) -> list[Message]:
    """For each two countries or more of ``joint_minimum`` what adding up their numbers would count twice; where
    ``joint_range`` tells a number at least and one at most, these two."""
    said = []
    for row in joint[joint["countries"].str.contains(";")].to_dict("records"):
        if row["joint"] < row.get("joint_most", row["joint"]):
            told = {"species": row["species_id"], "joint": row["joint"], "most": row["joint_most"]}
            said.append(Message("transborder_joint_range_told", countries=row["countries"].split(";"), **told))
            continue
        pair = f"{row['n_a']} + {row['n_b']}" if not pd.isna(row["n_a"]) else row["national_sum"]
        numbers = f"{pair} - {row['counted_twice']} = {row['joint']}"
        said.append(Message("national_numbers_not_added", countries=row["countries"].split(";"), numbers=numbers))
    return said
