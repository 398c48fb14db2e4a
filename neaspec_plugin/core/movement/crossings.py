"""Who was seen on which sides of a border, and how often at least somebody crossed it.

A crossing needs no coordinate: the individual's code, the side and the time - be it only the month - are enough. Two
records of one animal on different sides, one after the other, are at least one crossing; the true number is odd. What
lies within one month of a coarsened record has no order, and no crossing is made of an order that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations

import numpy as np
import pandas as pd

from ..schema import COUNTRIES

DEMARCATION = frozenset(("PRK", "KOR"))  # passages of that line are never international crossings
_MONTH, _DAY = "month", "day"
_OFFSET = re.compile(r"[+-](\d\d):?(\d\d)")
_NONE = pd.Timedelta(0)
_MOST_AHEAD, _MOST_BEHIND = pd.Timedelta(hours=14), pd.Timedelta(hours=12)  # of UTC, the clocks of the world


@dataclass(frozen=True)
class Passages:
    """What one animal's records tell: the sides in the countries' order, and minimum numbers of changes of side."""

    sides: tuple[str, ...]
    crossings: int
    demarcation_passages: int


def sides_of_records(records: pd.DataFrame) -> pd.Series:
    """The side of each record: the declared one, else geometry's where it leaves no doubt, else None."""
    computed = records["countryFromPoint"].where(records["sideStatus"].eq("ok"), None)
    return records["declaredSide"].where(records["declaredSide"].notna(), computed)


def time_spans(records: pd.DataFrame) -> pd.DataFrame:
    """When each record was at the earliest and at the latest (datetime64), as fine as known; NaT where nothing is.

    ``begin`` and ``end``: an instant where there is one, else the local day, month or year of ``localStart`` or
    ``eventDate``, by its own date. ``early`` and ``late`` are the same in UTC, by which records of two countries are
    put in order: shifted by ``utcOffset`` (``+08:00``) where it is known; else a day is widened by what the clocks of
    the world are apart, so that it has no order with what it may overlap. Months and years without an offset keep their
    limits: a month shared by a neighbour would have no order with the next one for the sake of a few hours.
    """
    precision = records["timePrecision"].astype("category")  # quicker to ask, again and again, than texts
    instant = pd.to_datetime(records["startUTC"], utc=True, errors="coerce").dt.tz_localize(None)
    begin = instant.where(~precision.isin((_DAY, _MONTH, "year")))
    end = begin.copy()
    dateless = begin.isna()
    local, event = (records[name][dateless] for name in ("localStart", "eventDate"))
    text = pd.Series(None, index=records.index, dtype=object)
    text[dateless] = local.where(local.notna(), event).astype(object)
    early, late = begin.copy(), begin.copy()
    for unit, length in (("year", 4), (_MONTH, 7), (_DAY, 10)):
        here = (precision == unit) & begin.isna()
        if unit == _DAY:
            here |= begin.isna() & ~precision.isin(("year", _MONTH)) & text.notna()
        if not here.any():
            continue
        dates = [value[:length] if isinstance(value, str) else None for value in text[here]]
        first = pd.to_datetime(pd.Series(dates, index=text.index[here]), errors="coerce")
        step = {"year": pd.DateOffset(years=1), _MONTH: pd.DateOffset(months=1), _DAY: pd.DateOffset(days=1)}[unit]
        last = first + step - pd.Timedelta(seconds=1)
        begin[here], end[here] = first, last
        offset = _offsets(records, here)
        wide = unit == _DAY
        early[here] = first - offset.fillna(_MOST_AHEAD if wide else _NONE)
        late[here] = last - offset.fillna(-_MOST_BEHIND if wide else _NONE)
    return pd.DataFrame({"begin": begin, "end": end, "early": early, "late": late}, index=records.index)


def _offsets(records: pd.DataFrame, rows: pd.Series) -> pd.Series:
    """How far the clocks of some records are ahead of UTC; NaT where their ``utcOffset`` is missing or no offset."""
    if "utcOffset" not in records:
        return pd.Series(pd.NaT, index=records.index[rows], dtype="timedelta64[ns]")
    told = records["utcOffset"][rows].astype(object)
    ahead = {text: _OFFSET.fullmatch(text) for text in told.dropna().unique()}
    spans = {
        text: pd.Timedelta(hours=int(one[1]), minutes=int(one[2])) * (-1 if text[0] == "-" else 1)
        for text, one in ahead.items()
        if one
    }
    return pd.Series([spans.get(text, pd.NaT) for text in told], index=told.index, dtype="timedelta64[ns]")


def passages(sides: Sequence[str], begin: Sequence[np.datetime64], end: Sequence[np.datetime64]) -> Passages:
    """The least number of changes of side that one animal's records allow.

    ``begin`` and ``end`` are the spans of the records' times. Records whose spans overlap form a group without an
    order: of its sides each must have been visited, in whichever order takes the fewest changes. The records with an
    order among themselves may tell of more; the larger number holds.
    """
    order = np.lexsort((end, begin))
    sides, begin, end = np.asarray(sides, object)[order], np.asarray(begin)[order], np.asarray(end)[order]
    told = _least([{side} for side in sides[begin == end]])
    grouped = _least(_groups(sides, begin, end))
    crossings, demarcation = max(told, grouped, key=sum)
    seen = set(sides)
    return Passages(tuple(country for country in COUNTRIES if country in seen), crossings, demarcation)


def individual_passages(records: pd.DataFrame, keys: pd.Series) -> pd.DataFrame:
    """One row per animal: ``key``, ``species_id``, ``sides`` (alpha-3 with ';'), ``records``, ``used``, ``crossings``
    (at least) and ``demarcation_passages`` (at least).

    ``records`` has the columns of ``detections``; ``keys`` names the animal of each (None = no known individual).
    ``used`` are the animal's records with a side and a time; animals without one have no sides.
    """
    frame = pd.DataFrame({"key": keys, "species_id": records["species_id"], "side": sides_of_records(records)})
    frame = frame.join(time_spans(records))
    frame = frame[frame["key"].notna()]
    usable = frame["side"].isin(COUNTRIES) & frame["begin"].notna()
    rows = []
    for key, group in frame.groupby("key", sort=True):
        used = group[usable[group.index]]
        found = passages(used["side"].to_numpy(), used["early"].to_numpy(), used["late"].to_numpy())
        rows.append(
            {
                "key": key,
                "species_id": group["species_id"].iloc[0],
                "sides": ";".join(found.sides),
                "records": len(group),
                "used": len(used),
                "crossings": found.crossings,
                "demarcation_passages": found.demarcation_passages,
            }
        )
    columns = ["key", "species_id", "sides", "records", "used", "crossings", "demarcation_passages"]
    return pd.DataFrame(rows, columns=columns)


def counted_once(sides: Iterable[str]) -> dict[str, int]:
    """How many animals are known on each side, on more than one, and in all: ``{"CHN": 4, ..., "both": 2, "all": 9}``.

    ``sides`` are those of ``individual_passages``. ``all`` is each animal once, which adding up the countries is not.
    """
    seen = [text.split(";") for text in sides if text]
    counted = {country: sum(country in own for own in seen) for country in COUNTRIES}
    return {
        **{country: number for country, number in counted.items() if number},
        "both": sum(len(own) > 1 for own in seen),
        "all": len(seen),
    }


def _groups(sides: np.ndarray, begin: np.ndarray, end: np.ndarray) -> list[set[str]]:
    """The sides of records whose spans overlap, group by group in time; sorted by ``begin``."""
    groups: list[set[str]] = []
    latest = None
    for side, first, last in zip(sides, begin, end):
        if latest is not None and first <= latest and not (first == last == latest):
            groups[-1].add(side)
            latest = max(latest, last)
        else:
            groups.append({side})
            latest = last
    return groups


def least_path(groups: Sequence[set[str]], last_first: bool = False) -> list[tuple[str, ...]]:
    """In which order the sides of each group were visited, so that there are the fewest changes in all.

    By dynamic programming over the side that a group ends with; of equal totals the one with fewer international
    crossings. Where several orders are equally good, ``last_first`` gives another one of them than without it.
    """
    best: dict[str, tuple[tuple[int, int], tuple]] = {}  # side at the end: (crossings, demarcation), path backwards
    for group in groups:
        if len(group) == 1 and best.keys() == group:  # it stays where it is
            best = {side: (cost, ((side,), way)) for side, (cost, way) in best.items()}
            continue
        reached: dict[str, tuple[tuple[int, int], tuple]] = {}
        orders = _orders(group)
        for order in reversed(orders) if last_first else orders:
            own = _changes(order)
            before = [(_add(cost, own, _changes((side, order[0]))), way) for side, (cost, way) in best.items()]
            cost, way = min(before or [(own, ())], key=lambda found: _weight(found[0]))
            if order[-1] not in reached or _weight(cost) < _weight(reached[order[-1]][0]):
                reached[order[-1]] = (cost, (order, way))
        best = reached
    _, way = min(best.values(), key=lambda found: _weight(found[0]), default=((0, 0), ()))
    path = []
    while way:
        path.append(way[0])
        way = way[1]
    return path[::-1]


def _least(groups: Sequence[set[str]]) -> tuple[int, int]:
    """The fewest changes over groups each of whose sides must be visited: (international, of the demarcation line)."""
    return _changes([side for order in least_path(groups) for side in order])


def _weight(cost: tuple[int, int]) -> tuple[int, int]:
    return sum(cost), cost[0]


def _orders(group: set[str]) -> list[tuple[str, ...]]:
    """All orders of a few sides; an animal is never seen in more than three or four countries in one month."""
    return list(permutations(sorted(group)))


def _changes(path: Sequence[str]) -> tuple[int, int]:
    international = demarcation = 0
    for one, other in zip(path, path[1:]):
        if one != other:
            demarcation += {one, other} == DEMARCATION
            international += {one, other} != DEMARCATION
    return international, demarcation


def _add(*costs: tuple[int, int]) -> tuple[int, int]:
    return sum(cost[0] for cost in costs), sum(cost[1] for cost in costs)
