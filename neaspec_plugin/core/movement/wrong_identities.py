"""How far wrong identities move the minimum numbers of crossings, of crossers, and of animals on each side.

A share of the photographs and samples gets a wrong identity, as in ``misidentification``: a new animal, or another one
of the same species and series, and of the same data set where each has codes of its own. Then crossings and animals are
counted again. Fixes of transmitters keep their animal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

import numpy as np
import pandas as pd

from ..individuals.misidentification import spans
from ..programme_order import sort_rows
from ..progress import Part, Progress
from ..schema import COUNTRIES
from .crossings import DEMARCATION
from .joint_range import DataSets, Pairs, least_animals
from .series import Animals, in_series, least_crossings
from .transborder import changes_of_side
from .usable import impossible_steps, seconds

COLUMNS = ["species_id", "misid_rate", "quantity", "country", "found", "low", "median", "high"]
QUANTITIES = ("crossings", "with_probable", "crossers", "animals", "animals_most")
DRAWS = 40  # of each kind of errors: every one sorts all records anew
_CERTAIN = 2
_NONE = -1  # a change of side that is no international crossing


def wrong_identities(
    usable: pd.DataFrame,
    crossings: pd.DataFrame,
    sampled: Animals,
    lists: DataSets | None,
    rates: Mapping[str, Sequence[float]],
    limits_km_day: Mapping[str, float],
    seed: int,
    progress: Progress,
) -> pd.DataFrame:
    """``COLUMNS``: by species, share of wrong identities and quantity what was found, and where it moves to.

    ``usable`` is ``usable_records`` with the speeds ``limits_km_day``, ``crossings`` what ``transborder_movements``
    found in them, ``lists`` as in ``joint_range``; ``rates`` by species_id. ``crossings`` are those of certain
    identity, ``with_probable`` (told where any is probable) all of them, ``crossers`` animals seen in more than one
    country, ``animals`` at least and ``animals_most`` (told where ``joint_range`` tells them apart) those seen in
    ``country`` or, without one, in all; of two series (``series``) each number is the larger, of crossings in each
    direction. A wrong reading that makes an impossible step is set aside, as the method does. ``low`` to ``high`` as in
    ``misidentification.spans``, with ``DRAWS`` draws. Raises ``misid_rate_range`` and ``cancelled``.
    """
    usable = usable.assign(list="" if lists is None else lists.name)
    there = [species_id for species_id in rates if (usable["species_id"].eq(species_id) & usable["seen"]).any()]
    tables = []
    for turn, species_id in enumerate(there):
        own = usable["species_id"].eq(species_id) & (usable["seen"] | usable["elsewhere"]) & usable["animal"].notna()
        rows, told = _thinned(usable[own]), crossings[crossings["species_id"].eq(species_id)]
        part = Part(progress, 100 * turn / len(there), 100 * (turn + 1) / len(there))
        limit = limits_km_day.get(species_id, np.nan)
        apart = None if lists is None else lists.apart.get(species_id, ())
        table = _of_species(rows, told, sampled, apart, rates[species_id], limit, seed, part)
        tables.append(table.assign(species_id=species_id))
    found = pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=COLUMNS)
    return sort_rows(found[COLUMNS], ["species_id"])


def _thinned(rows: pd.DataFrame) -> pd.DataFrame:
    """By time, without fixes of which an animal has one on that day and side before, and fixes like it on either end.

    Their identity is sure: between two fixes on one side, neither of them wrong, another one changes nothing.
    """
    rows = rows.sort_values(["early", "late"], kind="stable")
    by_animal = rows[rows["fix"]].sort_values("key", kind="stable")
    like = by_animal[["key", "side", "grade", "reason", "list"]].fillna("")
    within = (like == like.shift()).all(axis=1) & (like == like.shift(-1)).all(axis=1)
    within &= like.assign(day=by_animal["begin"].dt.floor("D")).duplicated()
    return rows.drop(index=within.index[within]).reset_index(drop=True)


def _undirected(crossings: pd.DataFrame) -> set[frozenset[str]]:
    """Pairs of sides between which a direction is not known: ``least_crossings`` holds both directions for one."""
    open_ = crossings[~crossings["direction_known"].astype(bool) & (crossings["evidence_class"] != "ambiguous")]
    return {frozenset(pair) for pair in zip(open_["side_from"], open_["side_to"])}


def _of_species(
    rows: pd.DataFrame,
    crossings: pd.DataFrame,
    sampled: Animals,
    apart: Pairs | None,
    rates: Sequence[float],
    limit: float,
    seed: int,
    progress: Progress,
) -> pd.DataFrame:
    present = [country for country in COUNTRIES if rows["side"].eq(country).any()]
    sides = [country for country in present if rows.loc[rows["side"].eq(country), "seen"].any()]
    away = set(rows.loc[rows["elsewhere"], "side"])
    every = [*sides, *(side for side in present if side not in sides)]
    by_code, by_sample = in_series(rows, sampled)
    series = [rows[own] for own in ((by_code,) if by_code.all() else (by_code, by_sample)) if own.any()]
    ways = _ways(every, away, _undirected(crossings))
    errors = [_Errors(own) for own in series]
    counters = [_counter(own, every, len(sides), ways, limit, apart) for own in series]

    def count(*parts: np.ndarray) -> list[int]:
        drawn = iter(parts)
        counted = [counter(own.whole(drawn)) for counter, own in zip(counters, errors)]
        most = [np.max(numbers, axis=0) for numbers in zip(*counted)]  # of each number the larger series
        certain, every = int(most[0].sum()), int(most[1].sum())
        return [certain, max(certain, every), *map(int, most[2])]

    animals = [part for own in errors for part in own.parts]
    of_animals = [(quantity, side) for side in (None, *sides) for quantity in ("animals", "animals_most")]
    names = [*((quantity, None) for quantity in QUANTITIES[:3]), *of_animals]
    moved, found = spans(animals, rates, seed, count, DRAWS, progress), count(*animals)
    # a sure passage of the demarcation line may hide a probable crossing, which the quick count tells: the run holds
    more = int(least_crossings(crossings, sampled)["at_least"].sum()) - found[1]
    moved[:, 1], found[1] = np.maximum(moved[:, 1] + more, 0), found[1] + more
    table = pd.DataFrame(
        [
            (rate, *name, number, *map(int, ends))
            for rate, own in zip(rates, moved)
            for name, number, ends in zip(names, found, own)
        ],
        columns=COLUMNS[1:],
    )
    used = rows["reason"].isna() | rows["elsewhere"]
    if (rows.loc[used, "grade"] == _CERTAIN).all():
        table = table[table["quantity"] != "with_probable"]
    least, most = (table.loc[table["quantity"] == quantity, "found"] for quantity in QUANTITIES[3:])
    return table[table["quantity"] != "animals_most"] if least.tolist() == most.tolist() else table


def _ways(sides: Sequence[str], away: set[str], undirected: set[frozenset[str]]) -> np.ndarray:
    """The number of the direction of each change between two sides (sides x sides); ``_NONE`` where none counts."""
    ways = np.full((len(sides), len(sides)), _NONE)
    for a, one in enumerate(sides):
        for b, two in enumerate(sides):
            if one != two and {one, two} != DEMARCATION and not {one, two} & away:
                ways[a, b] = min(a, b) * len(sides) + max(a, b) if {one, two} in undirected else a * len(sides) + b
    return ways


class _Errors:
    """The animals (numbers from 0) of each list among some rows, and those of all rows from what is drawn for them."""

    def __init__(self, rows: pd.DataFrame):
        animal = pd.factorize(rows["animal"], sort=True)[0]
        on = pd.factorize(rows["list"], sort=True)[0]
        self._rows = [np.flatnonzero(on == number) for number in range(int(on.max()) + 1)]
        found = [np.unique(animal[rows], return_inverse=True) for rows in self._rows]
        self._own, self.parts = [names for names, _ in found], [part.reshape(-1) for _, part in found]
        self._animals = int(animal.max()) + 1

    def whole(self, drawn: Iterator[np.ndarray]) -> np.ndarray:
        """A list knows no other's animals: what is new in one is new in all."""
        animal, new = np.empty(sum(map(len, self._rows)), dtype="int64"), self._animals
        for rows, own, part in zip(self._rows, self._own, drawn):
            names = np.r_[own, new + np.arange(max(int(part.max()) + 1 - len(own), 0))]
            animal[rows] = names[part]
            new += len(names) - len(own)
        return animal


def _counter(
    rows: pd.DataFrame, sides: Sequence[str], told: int, ways: np.ndarray, limit: float, apart: Pairs | None
) -> Callable:
    """What is counted again with other animals (numbers) behind the rows, which are in the order of time.

    A function that gives crossings by direction, those with probable identity too, and crossers, and of all and of each
    of the ``told`` first sides the animals at least and at most (alike where nothing is ``apart`` in lists, None).
    """
    fix, seen, elsewhere = (rows[name].to_numpy(bool) for name in ("fix", "seen", "elsewhere"))
    own, names = pd.factorize(rows["animal"], sort=True)
    least = None if apart is None else _least_counter(rows["list"], names, apart)
    side = pd.Index(sides).get_indexer(rows["side"])
    line = [sides.index(one) for one in DEMARCATION if one in sides]
    used = rows["reason"].isna().to_numpy() | elsewhere
    sure = used & (rows["grade"] == _CERTAIN).to_numpy()
    aside, crossings = _set_aside(rows, used, side, own, limit), _crossing_counter(rows, side, ways)

    def count(animal: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        animal = np.where(fix, own, animal)
        order = _by_animal(animal)
        left = ~aside(animal, order)
        known, here = seen & left, np.zeros((int(animal.max()) + 1, len(sides)), dtype=bool)
        here[animal[known], side[known]] = True
        several = here.sum(axis=1) > 1
        if len(line) == len(DEMARCATION):
            several &= ~(here[:, line].all(axis=1) & (here.sum(axis=1) == len(line)))
        certain = crossings(animal, order[(sure & left)[order]])
        every = certain if len(used) == sure.sum() else crossings(animal, order[(used & left)[order]])
        places = [here.any(axis=1), *here.T[:told]]
        most = [place.sum() for place in places]
        fewest = most if least is None else least(animal, known, places)
        return certain, every, np.array([several.sum(), *chain.from_iterable(zip(fewest, most))])

    return count


def _least_counter(lists: pd.Series, names: Sequence[str], apart: Pairs) -> Callable:
    """``least_animals`` of the animals at each of some places (animals, rows that count, places by animal)."""
    on = pd.factorize(lists, sort=True)[0]
    number = {name: place for place, name in enumerate(names)}
    held = [(number[one], number[two]) for one, two in apart if one in number and two in number]

    def count(animal: np.ndarray, known: np.ndarray, places: Sequence[np.ndarray]) -> list[int]:
        listed = np.zeros((int(on.max()) + 1, len(places[0])), dtype=bool)
        listed[on[known], animal[known]] = True
        held_by = [{n: set(np.flatnonzero(own & place)) for n, own in enumerate(listed)} for place in places]
        return [least_animals(names, held) for names in held_by]

    return count


def _by_animal(animal: np.ndarray) -> np.ndarray:
    """The rows by animal, each animal's as they were: numbers of two bytes are sorted much quicker."""
    small = animal.astype(np.uint16) if int(animal.max(initial=0)) <= np.iinfo(np.uint16).max else animal
    return np.argsort(small, kind="stable")


def _set_aside(rows: pd.DataFrame, used: np.ndarray, side: np.ndarray, own: np.ndarray, limit: float) -> Callable:
    """Which rows wrong readings put aside (animals, rows by animal): impossible steps and one instant on two sides."""
    time = seconds(rows["early"])
    lon, lat, radius = (rows[name].to_numpy(float) for name in ("lon", "lat", "uncertainty_m"))
    exact = used & (rows["begin"] == rows["end"]).to_numpy()
    placed, limits = exact & ~np.isnan(lon) & ~np.isnan(limit), np.full(len(rows), float(limit))

    def aside(animal: np.ndarray, order: np.ndarray) -> np.ndarray:
        wrong, twice = animal != own, np.zeros(len(animal), dtype=bool)
        if not wrong.any():
            return twice
        at = order[exact[order]]
        if len(at):
            new = np.r_[True, (np.diff(animal[at]) != 0) | (np.diff(time[at]) != 0)]
            starts = np.flatnonzero(new)
            split = np.minimum.reduceat(side[at], starts) != np.maximum.reduceat(side[at], starts)
            twice[at] = split[np.cumsum(new) - 1]
        tried = order[(placed & ~twice)[order]]
        return twice | impossible_steps(tried, animal, time, lon, lat, radius, limits, wrong)

    return aside


def _crossing_counter(rows: pd.DataFrame, side: np.ndarray, ways: np.ndarray) -> Callable:
    """Crossings by direction (``ways``) of some rows, which are by animal and time: quick where times are exact."""
    times = ["begin", "end", "early", "late"]
    coarse, span = (rows["early"] != rows["late"]).to_numpy(), rows.groupby(times, dropna=False).ngroup().to_numpy()
    rows, code_of, spells = rows[["side", *times]], dict(zip(rows["side"], side)), int(span.max(initial=0)) + 1

    def count(animal: np.ndarray, here: np.ndarray) -> np.ndarray:
        open_ = np.zeros(int(animal.max(initial=0)) + 1, dtype=bool)  # animals with records without an order
        open_[animal[here[coarse[here]]]] = True
        exact, rest = here[~open_[animal[here]]], here[open_[animal[here]]]
        one, two = side[exact[:-1]], side[exact[1:]]
        change = (animal[exact[:-1]] == animal[exact[1:]]) & (one != two)
        found = ways[one[change], two[change]]
        if len(rest):
            before, after = changes_of_side(_once(animal, rest))
            pairs = [ways[code_of[one], code_of[two]] for one, two in zip(before, after)]
            found = np.r_[found, np.array(pairs, dtype=found.dtype)]
        return np.bincount(found[found != _NONE], minlength=ways.size)

    def _once(animal: np.ndarray, rest: np.ndarray) -> pd.DataFrame:
        """Each animal's sides and times once, without animals on one side alone, which have no crossing."""
        place = animal.astype("int64") * len(ways) + side
        kept = rest[np.unique(place[rest] * spells + span[rest], return_index=True)[1]]
        seen = np.unique(place[kept]) // len(ways)
        kept = kept[(np.bincount(seen, minlength=int(animal.max()) + 1) > 1)[animal[kept]]]
        return rows.iloc[kept].assign(key=animal[kept])

    return count
