"""Which animal a code of a data set is, as the table of matched individuals has it."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd

from ..errors import NeaspecError

_GRADES = {"certain": 2, "probable": 1, "possible": 0}


class Organisms:
    """The animals of ``individuals`` by species and code; a code is an animal within its species and data set only."""

    def __init__(self, individuals: pd.DataFrame):
        """``individuals``: ``organismID``, ``species_id``, ``aliases`` (JSON, data set to list of codes), ``grade``.

        Raises ``individuals_code_twice`` where one code of a data set is given to two animals of one species.
        """
        self._animals: dict[tuple[str, str], str] = {}
        links = zip(individuals["species_id"], individuals["organismID"], individuals["grade"])
        self._grades = {
            (species_id, organism): _GRADES[grade] for species_id, organism, grade in links if grade in _GRADES
        }
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

    def grades(self, species_id: pd.Series, animal: pd.Series) -> np.ndarray:
        """How sure the codes of each animal are one animal: 2 certain (or a single code), 1 probable, 0 possible."""
        return np.array([self._grades.get(pair, 2) for pair in zip(species_id, animal)], dtype="int8")


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
