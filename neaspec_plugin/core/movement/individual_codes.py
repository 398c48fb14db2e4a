"""Which animal a code of a data set is, as the table of matched individuals has it."""

from __future__ import annotations

import json

import pandas as pd

from ..errors import NeaspecError


class Organisms:
    """The animals of ``individuals`` by species and code; a code is an animal within its species and data set only."""

    def __init__(self, individuals: pd.DataFrame):
        """``individuals``: ``organismID``, ``species_id``, ``aliases`` (JSON, data set to list of codes).

        Raises ``individuals_code_twice`` where one code of a data set is given to two animals of one species.
        """
        self._animals: dict[tuple[str, str], str] = {}
        columns = (individuals[name] for name in ("organismID", "species_id", "aliases"))
        for organism, species_id, aliases in zip(*columns):
            for data_set, names in _codes(aliases).items():
                for name in names:
                    pair = (species_id, f"{data_set}:{str(name).strip()}")
                    if self._animals.setdefault(pair, organism) != organism:
                        raise NeaspecError("individuals_code_twice", dataset=data_set, species=species_id)

    def animals(self, species_id: pd.Series, scoped: pd.Series) -> pd.Series:
        """The animal of each ``dataset:code`` of a species; None where the table does not know it."""
        pairs = pd.Series(list(zip(species_id, scoped)), index=scoped.index, dtype=object)
        found = pairs.map(self._animals).astype(object)
        return found.where(found.notna(), None)


def _codes(aliases) -> dict[str, list[str]]:
    """Text that is no object of JSON tells of no code."""
    if not isinstance(aliases, str):
        return aliases if isinstance(aliases, dict) else {}
    try:
        told = json.loads(aliases)
    except ValueError:
        return {}
    told = told if isinstance(told, dict) else {}
    return {name: codes if isinstance(codes, list) else [codes] for name, codes in told.items()}
