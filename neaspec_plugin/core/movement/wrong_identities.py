"""How far wrong identities move the minimum numbers of crossings, of crossers, and of animals on each side.

A share of the photographs and samples gets a wrong identity, as in ``misidentification``: a new animal, or another one
of the same species and series. Then crossings and animals are counted again. Fixes of transmitters keep their animal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd

from ..individuals.misidentification import spans
from ..programme_order import sort_rows
from ..progress import Part, Progress
from ..schema import COUNTRIES
from .crossings import DEMARCATION
from .series import Animals, in_series
from .transborder import count_crossings
from .usable import seconds

COLUMNS = ["species_id", "misid_rate", "quantity", "country", "found", "low", "median", "high"]
QUANTITIES = ("crossings", "crossers", "animals")
DRAWS = 40  # of each kind of errors: every one sorts all records anew
_CERTAIN = 2


def wrong_identities(
    usable: pd.DataFrame, sampled: Animals, rates: Mapping[str, Sequence[float]], seed: int, progress: Progress
) -> pd.DataFrame:
    """``COLUMNS``: by species, share of wrong identities and quantity what was found, and where it moves to.

    ``usable`` is ``usable_records``; ``rates`` by species_id. ``crossings`` are those of certain identity,
    ``crossers`` animals seen in more than one country, ``animals`` those seen in ``country`` or, without one, in all;
    of two series (``series``) each number is the larger. ``low`` to ``high`` as in ``misidentification.spans``, with
    ``DRAWS`` draws. Raises ``misid_rate_range`` and ``cancelled``.
    """
    there = [species_id for species_id in rates if (usable["species_id"].eq(species_id) & usable["seen"]).any()]
    tables = []
    for turn, species_id in enumerate(there):
        own = usable[usable["species_id"].eq(species_id) & usable["seen"] & usable["animal"].notna()]
        part = Part(progress, 100 * turn / len(there), 100 * (turn + 1) / len(there))
        tables.append(_of_species(_thinned(own), sampled, rates[species_id], seed, part).assign(species_id=species_id))
    found = pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=COLUMNS)
    return sort_rows(found[COLUMNS], ["species_id"])


def _thinned(rows: pd.DataFrame) -> pd.DataFrame:
    """Of an animal's fixes on one side the first of each day: their identity is sure, and the rest change nothing."""
    again = rows["fix"] & rows.assign(day=rows["begin"].dt.floor("D")).duplicated(["key", "side", "day"])
    return rows[~again].sort_values(["animal", "begin"], kind="stable", ignore_index=True)


def _of_species(
    rows: pd.DataFrame, sampled: Animals, rates: Sequence[float], seed: int, progress: Progress
) -> pd.DataFrame:
    sides = [country for country in COUNTRIES if rows["side"].eq(country).any()]
    names = [("crossings", None), ("crossers", None), ("animals", None), *(("animals", side) for side in sides)]
    found, moved = [], []
    series = [rows[own] for own in in_series(rows, sampled) if own.any()]
    for number, own in enumerate(series):
        part = Part(progress, 100 * number / len(series), 100 * (number + 1) / len(series))
        count, animal = _counter(own, sides), pd.factorize(own["animal"], sort=True)[0]
        found.append(count(animal))
        moved.append(spans(animal, rates, seed, count, DRAWS, part))
    found, moved = np.max(found, axis=0), np.max(moved, axis=0)
    table = [
        (rate, *name, int(number), *map(int, ends))
        for rate, own in zip(rates, moved)
        for name, number, ends in zip(names, found, own)
    ]
    return pd.DataFrame(table, columns=COLUMNS[1:])


def _counter(rows: pd.DataFrame, sides: Sequence[str]) -> Callable[[np.ndarray], list[int]]:
    """What is counted again with other animals (numbers) behind the rows: crossings, crossers, animals, by side."""
    fix = rows["fix"].to_numpy(bool)
    own = pd.factorize(rows["animal"], sort=True)[0]
    side = pd.Index(sides).get_indexer(rows["side"])
    line = {sides.index(one) for one in DEMARCATION if one in sides}
    sure = rows["reason"].isna().to_numpy() & (rows["grade"] == _CERTAIN).to_numpy()
    crossings = _crossing_counter(rows[sure], side[sure], line)

    def count(animal: np.ndarray) -> list[int]:
        animal = np.where(fix, own, animal)
        seen = np.zeros((int(animal.max()) + 1, len(sides)), dtype=bool)
        seen[animal, side] = True
        several = seen.sum(axis=1) > 1
        if len(line) == len(DEMARCATION):
            several &= ~(seen[:, list(line)].all(axis=1) & (seen.sum(axis=1) == len(line)))
        return [crossings(animal[sure]), int(several.sum()), int(seen.any(axis=1).sum()), *map(int, seen.sum(axis=0))]

    return count


def _crossing_counter(rows: pd.DataFrame, side: np.ndarray, line: set[int]) -> Callable[[np.ndarray], int]:
    """``count_crossings`` of the rows with other animals behind them; quick where times are exact."""
    time, late = (seconds(rows[name]) for name in ("early", "late"))
    order = np.lexsort((late, time))
    rows = rows[["side", "begin", "end", "early", "late"]].iloc[order]
    side, coarse = side[order], (time != late)[order]
    demarcation = np.array([code in line for code in range(int(side.max(initial=0)) + 1)], dtype=bool)

    def count(animal: np.ndarray) -> int:
        animal = animal[order]
        without_order = np.isin(animal, animal[coarse]) if coarse.any() else coarse
        exact = np.flatnonzero(~without_order)
        exact = exact[np.argsort(animal[exact], kind="stable")]
        one, two = side[exact[:-1]], side[exact[1:]]
        change = (animal[exact[:-1]] == animal[exact[1:]]) & (one != two) & ~(demarcation[one] & demarcation[two])
        rest = rows[without_order].assign(key=animal[without_order]) if without_order.any() else None
        return int(change.sum()) + (count_crossings(rest) if rest is not None else 0)

    return count
