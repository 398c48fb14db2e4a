"""Which animal a code of a data set is, as the table of matched individuals has it.

Two runs may know one animal: that of the agencies' codes and that of the genotypes. A code that both have makes them
one, under the name that the codes of agencies gave it.
"""

from __future__ import annotations

import json

import numpy as np
import pandas as pd

from ..errors import NeaspecError

GENOTYPE = "G-"  # animals that matching of genotypes named
_GRADES = {"certain": 2, "probable": 1, "possible": 0}
_CERTAIN, _PROBABLE = 2, 1


class Organisms:
    """The animals of ``individuals`` by species and code; a code is an animal within its species and data set only."""

    def __init__(self, individuals: pd.DataFrame):
        """``individuals``: ``organismID``, ``species_id``, ``aliases`` (JSON, data set to list of codes), ``grade``.

        Raises ``individuals_code_twice`` where one code of a data set is given to two animals of one species that are
        both known by their genotype, or neither.
        """
        columns = (individuals[name] for name in ("organismID", "species_id", "aliases", "grade"))
        rows = [
            (species_id, organism, _scoped(aliases), grade) for organism, species_id, aliases, grade in zip(*columns)
        ]
        by_codes = [row for row in rows if not str(row[1]).startswith(GENOTYPE)]
        by_genotype = [row for row in rows if str(row[1]).startswith(GENOTYPE)]
        self._animals = _by_code(by_codes)
        self._grades = {
            (species_id, organism): _GRADES.get(grade, _CERTAIN) for species_id, organism, _told, grade in by_codes
        }
        self._known_as: dict[tuple[str, str], str] = {}
        _by_code(by_genotype)
        for species_id, organism, told, grade in by_genotype:
            joined = _GRADES.get(grade, _PROBABLE) if len(told) > 1 else _CERTAIN
            self._take_in(species_id, organism, told, joined)

    def _take_in(self, species_id: str, organism: str, told: dict[str, str], grade: int) -> None:
        """Add an animal known by its genotype: as the one animal that has a code of its, else by itself.

        Where its codes are those of several animals nobody knows which it is: these keep their codes, it the rest.
        """
        others = {self._animals[species_id, code] for code in told if (species_id, code) in self._animals}
        name = others.pop() if len(others) == 1 else organism
        new = {code for code in told if (species_id, code) not in self._animals}
        self._animals.update(((species_id, code), name) for code in new)
        if name == organism:
            self._grades[species_id, name] = grade
            return
        self._known_as[species_id, organism] = name
        if new:  # the genotype alone joins these to the animal
            self._grades[species_id, name] = min(self._grades[species_id, name], grade)

    def animals(self, species_id: pd.Series, scoped: pd.Series) -> pd.Series:
        """The animal of each ``dataset:code`` of a species; None where the table does not know it."""
        return _looked_up(self._animals, species_id, scoped)

    def known_as(self, species_id: pd.Series, organism: pd.Series) -> pd.Series:
        """The name of each ``organismID``: that of the agencies' codes where a genotype's animal is one of them."""
        found = _looked_up(self._known_as, species_id, organism)
        return found.where(found.notna(), organism)

    def grades(self, species_id: pd.Series, animal: pd.Series) -> np.ndarray:
        """How sure the codes of each animal are one animal: 2 certain (or a single code), 1 probable, 0 possible.

        Codes that a genotype joins without a grade are probably one animal, no more.
        """
        return np.array([self._grades.get(pair, _CERTAIN) for pair in zip(species_id, animal)], dtype="int8")


def _by_code(rows: list[tuple]) -> dict[tuple[str, str], str]:
    """The animal of each species and code. Raises ``individuals_code_twice``."""
    found: dict[tuple[str, str], str] = {}
    for species_id, organism, told, _grade_told in rows:
        for code, data_set in told.items():
            if found.setdefault((species_id, code), organism) != organism:
                raise NeaspecError("individuals_code_twice", dataset=data_set, species=species_id)
    return found


def _looked_up(names: dict[tuple[str, str], str], species_id: pd.Series, key: pd.Series) -> pd.Series:
    pairs = pd.Series(list(zip(species_id, key)), index=key.index, dtype=object)
    found = pairs.map(names).astype(object)
    return found.where(found.notna(), None)


def _scoped(aliases) -> dict[str, str]:
    """The data set of each ``dataset:code``. Text that is no object of JSON tells of no code."""
    if isinstance(aliases, str):
        try:
            aliases = json.loads(aliases)
        except ValueError:
            return {}
    told = aliases if isinstance(aliases, dict) else {}
    lists = {name: codes if isinstance(codes, list) else [codes] for name, codes in told.items()}
    return {f"{name}:{str(code).strip()}": name for name, codes in lists.items() for code in codes}
