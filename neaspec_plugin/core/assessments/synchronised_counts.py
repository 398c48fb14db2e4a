"""Counts of both sides of a joint area side by side, and the total of those that were made on the same days.

Birds move between the sides within days, so counts are added only where all of them, of whatever side, lie within so
many days from the first day to the last. Maxima of different dates are never added, nor are cats: an animal that lives
on both sides would be counted twice (``movement.joint_minimum``). What is not counted is not zero.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate, combinations
from typing import NamedTuple

import pandas as pd

from ..movement.crossings import DEMARCATION
from ..priorities.sites.seasons import EXCLUDED_KINDS
from ..progress import Progress, step
from ..schema import BIRDS, VOCABULARIES
from .study_areas import StudyArea, Years, in_years

NOT_ADDED = (*EXCLUDED_KINDS, "maximum")  # of a part, of several days or of unclear meaning
COUNTED, NOT_COUNTED, NO_SITE = "counted", "not_counted", "no_site"
COUNTS = [
    "study_area_id", "species_id", "season", "season_year", "side", "state", "count", "unit", "date_start", "date_end",
    "sites", "sites_counted", "sites_listed", "count_ids", "flags", "joint_part", "joint_total", "joint_sides",
    "joint_ids", "no_total", "not_added", "not_added_id",
]  # fmt: skip
PAIRS = [
    "study_area_id", "species_id", "season", "season_year", "unit", "side_a", "side_b", "border_status", "state",
    "days_apart", "count_a", "count_b", "date_start_a", "date_end_a", "date_start_b", "date_end_b", "site_a", "site_b",
    "count_id_a", "count_id_b",
]  # fmt: skip
SAME_DAYS, APART, NO_DATE, OTHER_UNIT = "same_days", "days_apart", "no_date", "other_unit"
STATES = (SAME_DAYS, APART, NO_DATE, OTHER_UNIT)
_NO_TOTAL = ("one_side", "cats", OTHER_UNIT, NO_DATE, APART)
_WHOLE = ("season_year", "count", "sites_counted", "sites_listed", "joint_part", "joint_total", "days_apart", "count_a",
          "count_b", "not_added")  # fmt: skip
_SEASONS, _UNITS = VOCABULARIES["season"], VOCABULARIES["unit"]


class Count(NamedTuple):
    """A count of one site; ``first`` and ``last`` are days (proleptic ordinals), None where they are not known."""

    count_id: str
    site_id: str
    side: str
    unit: str
    figure: int
    first: int | None
    last: int | None
    flags: tuple[str, ...]

    @property
    def dated(self) -> bool:
        """Whether it may be added to others: of the whole site, on known days, and not of low confidence."""
        return self.first is not None and not {"other_kind", "low_confidence"} & set(self.flags)


def border_status(side_a: str, side_b: str) -> str:
    """What lies between two sides: between those of the demarcation line never an international border."""
    return "demarcation_line" if {side_a, side_b} == DEMARCATION else "international"


def counts_of_area(counts: pd.DataFrame, area: StudyArea, years: Years) -> tuple[pd.DataFrame, Counter]:
    """The rows of ``counts`` of an area's sites and species, with ``side``; and how many of its sites are left out.

    Reasons: ``joint_region`` (the row is of something larger, which only names a site), ``joint_several_sides`` (the
    site lies on no single one), ``joint_other_species``, ``joint_other_years``, ``joint_no_number`` (no number, unit,
    season or year).
    """
    side = {site: code for code, sites in area.sites.items() for site in sites}
    near = counts["site_id"].isin(area.members) | counts["related_site_id"].isin(area.members)
    rows = counts[near]
    words = rows["season"].isin(_SEASONS) & rows["unit"].isin(_UNITS)
    reasons = (
        (rows["scope"] != "site", "joint_region"),
        (~rows["site_id"].isin(list(side)), "joint_several_sides"),
        (~rows["species_id"].isin(area.species), "joint_other_species"),
        (~in_years(rows["season_year"], years), "joint_other_years"),
        (rows[["count", "season_year"]].isna().any(axis=1) | ~words, "joint_no_number"),
    )
    reason = pd.Series(None, index=rows.index, dtype=object)
    for test, name in reasons:
        reason = reason.mask(reason.isna() & test.fillna(False).astype(bool), name)
    kept = rows[reason.isna()]
    return kept.assign(side=kept["site_id"].map(side)), Counter(reason.dropna())


def side_by_side(
    counts: pd.DataFrame, area: StudyArea, days: int, progress: Progress
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """``COUNTS``: one row per species, season, season year, side (and unit); ``PAIRS``: each two sides of a season.

    ``counts`` are those of ``counts_of_area``. A side's ``count`` is the largest number that it counted within
    ``days`` (from the first day to the last, each site once), else its largest single figure, with its ``flags``:
    ``no_date``, ``other_kind`` (``NOT_ADDED``), ``low_confidence``, ``incomplete``. Of the counts that lie within
    ``days`` on as many sides as possible, those with the largest sum make ``joint_total``, to which each of
    ``joint_sides`` gave ``joint_part``; without one ``no_total`` tells why: one_side, cats, other_unit, no_date,
    days_apart. ``not_added`` (``not_added_id``): the largest count of one site of which ``count`` or ``joint_part`` has
    less, such as one without a day beside a small dated one. A species without any count has one row per side and
    neither season nor year. ``days_apart`` of a pair is the shortest time, from the first day to the last, that holds a
    count of either side. Raises ``cancelled``.
    """
    rows, pairs = [], []
    groups = {key: [_count(row) for row in own.to_dict("records")]
              for key, own in counts.groupby(["species_id", "season", "season_year"])}  # fmt: skip
    keys = _keys(area, groups)
    for done, key in enumerate(keys):
        step(progress, done, len(keys))
        rows += _season_rows(area, key, groups.get(key, []), days)
        if key in groups and key[0] in BIRDS:
            pairs += _season_pairs(area, key, groups[key], days)
    return _table(rows, COUNTS), _table(pairs, PAIRS)


# --- one season -------------------------------------------------------------------------------------------------------


def best_round(counts: Iterable[Count], days: int) -> list[Count]:
    """The counts within ``days``, of each site its largest, that are of the most sides and then make the largest sum.

    The earliest of equal ones; nothing where no count is dated or the only ones last longer than ``days``.
    """
    largest: dict[tuple, Count] = {}  # of one site and the same days
    for one in sorted((one for one in counts if one.dated), key=lambda one: (-one.figure, one.count_id)):
        largest.setdefault((one.site_id, one.first, one.last), one)
    dated = sorted(largest.values(), key=lambda one: (one.first, one.count_id))
    starts = [one.first for one in dated]
    best: list[Count] = []
    reached = (0, -1)
    for first in dict.fromkeys(starts):
        of_site: dict[str, Count] = {}
        for one in dated[bisect_left(starts, first) : bisect_right(starts, first + days)]:
            if one.last <= first + days and one.figure > _figure(of_site.get(one.site_id)):
                of_site[one.site_id] = one
        found = list(of_site.values())
        value = (len({one.side for one in found}), sum(one.figure for one in found))
        if value > reached:
            best, reached = found, value
    return best


def _figure(count: Count | None) -> int:
    return -1 if count is None else count.figure


def _season_rows(area: StudyArea, key: tuple, counts: Sequence[Count], days: int) -> list[dict]:
    species_id, season, year = key
    common = {"study_area_id": area.study_area_id, "species_id": species_id, "season": season, "season_year": year}
    units = [unit for unit in _UNITS if any(one.unit == unit for one in counts)]
    joint = {unit: _joint(species_id, [one for one in counts if one.unit == unit], days) for unit in units}
    rows = []
    for side in area.sides:
        listed = area.sites.get(side, ())
        own = {unit: [one for one in counts if one.side == side and one.unit == unit] for unit in units}
        for unit in [unit for unit in units if own[unit]]:
            told = best_round(own[unit], days) or [max(own[unit], key=lambda one: (one.figure, one.count_id))]
            parts = [one for one in joint[unit] if one.side == side]
            rows.append(
                {
                    **common, "side": side, "state": COUNTED, "unit": unit, **_told(told), "sites_listed": len(listed),
                    "no_total": None if parts else _why_not(side, unit, counts, species_id),
                    **(_total(joint[unit], parts) if parts else {}),
                    **_not_added(own[unit], told, *([parts] if parts else [])),
                }
            )  # fmt: skip
        if not any(own.values()):
            why = _why_not(side, None, counts, species_id) if counts else None
            state = NOT_COUNTED if listed else NO_SITE
            rows.append({**common, "side": side, "state": state, "sites_listed": len(listed), "no_total": why})
    return rows


def _not_added(counts: Sequence[Count], *told: Sequence[Count]) -> dict:
    """The largest count of one site of which one of ``told``, the counts of a figure, has less or nothing."""
    of_site = [{one.site_id: one.figure for one in part} for part in told]
    left = [one for one in counts if one.figure > min(part.get(one.site_id, 0) for part in of_site)]
    one = max(left, key=lambda one: (one.figure, one.count_id), default=None)
    return {"not_added": one.figure, "not_added_id": one.count_id} if one else {}


def _joint(species_id: str, counts: Sequence[Count], days: int) -> list[Count]:
    """The counts that make a joint total: none of cats, none of one side alone."""
    found = best_round(counts, days) if species_id in BIRDS else []
    return found if len({one.side for one in found}) > 1 else []


def _total(joint: Sequence[Count], parts: Sequence[Count]) -> dict:
    sides = {one.side for one in joint}
    return {
        "joint_part": sum(one.figure for one in parts),
        "joint_total": sum(one.figure for one in joint),
        "joint_sides": ";".join(side for side in VOCABULARIES["country"] if side in sides),
        "joint_ids": ";".join(sorted(one.count_id for one in joint)),
    }


def _why_not(side: str, unit: str | None, counts: Sequence[Count], species_id: str) -> str:
    """Why the counts of a side stand in no joint total, the first reason of ``_NO_TOTAL`` that holds."""
    others = [one for one in counts if one.side != side]
    if unit is None or not others:
        return _NO_TOTAL[0]
    if species_id not in BIRDS:
        return "cats"
    others = [one for one in others if one.unit == unit]
    if not others:
        return OTHER_UNIT
    own = [one for one in counts if one.side == side and one.unit == unit]
    return APART if any(one.dated for one in own) and any(one.dated for one in others) else NO_DATE


def _told(counts: Sequence[Count]) -> dict:
    """Sum, days and sites of counts of one side."""
    days = [day for one in counts for day in (one.first, one.last) if day is not None]
    flags = {flag for one in counts for flag in one.flags}
    return {
        "count": sum(one.figure for one in counts),
        "date_start": _iso(min(days, default=None)),
        "date_end": _iso(max(days, default=None)),
        "sites": ";".join(sorted({one.site_id for one in counts})),
        "sites_counted": len({one.site_id for one in counts}),
        "count_ids": ";".join(sorted(one.count_id for one in counts)),
        "flags": ";".join(sorted(flags)) or None,
    }


def _season_pairs(area: StudyArea, key: tuple, counts: Sequence[Count], days: int) -> list[dict]:
    rows = []
    for side_a, side_b in combinations(area.sides, 2):
        own, other = ([one for one in counts if one.side == side] for side in (side_a, side_b))
        if not own or not other:
            continue
        units = [unit for unit in _UNITS if {unit} <= {one.unit for one in own} & {o.unit for o in other}]
        common = dict(zip(("species_id", "season", "season_year"), key), study_area_id=area.study_area_id)
        common |= {"side_a": side_a, "side_b": side_b, "border_status": border_status(side_a, side_b)}
        if not units:
            rows.append({**common, "state": OTHER_UNIT})
        for unit in units:
            near = _nearest([one for one in own if one.unit == unit], [one for one in other if one.unit == unit])
            rows.append({**common, "unit": unit, **(_pair(*near, days) if near else {"state": NO_DATE})})
    return rows


def _nearest(own: Sequence[Count], other: Sequence[Count]) -> tuple[Count, Count] | None:
    """The two dated counts that the shortest time holds; of equal ones the earliest, then the largest."""
    own, other = ([one for one in side if one.dated] for side in (own, other))
    spans = [*_spans(own, other), *_spans(other, own)]
    if not spans:
        return None
    shortest, first = min(spans)
    inside = ([one for one in side if one.first >= first and one.last <= first + shortest] for side in (own, other))
    one, two = (min(side, key=lambda one: (-one.figure, one.count_id)) for side in inside)
    return one, two


def _spans(early: Sequence[Count], late: Sequence[Count]) -> list[tuple[int, int]]:
    """The shortest time, and its first day, from each of some counts to another that does not begin before it."""
    late = sorted(late, key=lambda one: one.first)
    starts = [one.first for one in late]
    ends = list(accumulate((one.last for one in reversed(late)), min))[::-1]  # the earliest from each on
    found = []
    for one in early:
        place = bisect_left(starts, one.first)
        if place < len(late):
            found.append((max(one.last, ends[place]) - one.first, one.first))
    return found


def _span(one: Count, two: Count) -> int:
    return max(one.last, two.last) - min(one.first, two.first)


def _pair(one: Count, two: Count, days: int) -> dict:
    apart = _span(one, two)
    found = {"state": SAME_DAYS if apart <= days else APART, "days_apart": apart}
    for end, count in (("a", one), ("b", two)):
        found |= {
            f"count_{end}": count.figure, f"site_{end}": count.site_id, f"count_id_{end}": count.count_id,
            f"date_start_{end}": _iso(count.first), f"date_end_{end}": _iso(count.last),
        }  # fmt: skip
    return found


def _table(rows: list[dict], columns: list[str]) -> pd.DataFrame:
    """Whole numbers that may be missing, and texts, whatever of them is there."""
    table = pd.DataFrame(rows, columns=columns).astype(object)
    table = table.where(table.notna(), None)
    return table.astype({name: "Int64" for name in columns if name in _WHOLE})


# --- rows -------------------------------------------------------------------------------------------------------------


def _keys(area: StudyArea, groups: Iterable[tuple]) -> list[tuple]:
    """Species in the order of the catalogue, then years, the latest first, and seasons; once without where none is."""
    keys = []
    for species_id in area.species:
        own = [key for key in groups if key[0] == species_id]
        own.sort(key=lambda key: (-int(key[2]), _SEASONS.index(key[1]) if key[1] in _SEASONS else len(_SEASONS)))
        keys += own or [(species_id, None, None)]
    return keys


def _count(row: dict) -> Count:
    first, last = (_ordinal(row[name]) for name in ("date_start", "date_end"))
    known = first is not None and last is not None and first <= last
    tests = (
        ("no_date", not known),
        ("other_kind", row["count_kind"] in NOT_ADDED),
        ("low_confidence", row["confidence"] == "low"),
        ("incomplete", row["complete"] == "no"),
    )
    return Count(
        str(row["count_id"]),
        row["site_id"],
        row["side"],
        row["unit"],
        int(row["count"]),
        first if known else None,
        last if known else None,
        tuple(name for name, holds in tests if holds),
    )


def _ordinal(value: object) -> int | None:
    """The day of an ISO date, None where there is none."""
    try:
        return date.fromisoformat(str(value)[:10]).toordinal()
    except ValueError:
        return None


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()
