"""One animal's life by country and time: visits to each side, the records in them, and the crossings between visits."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..movement.transborder import COUNTED
from ..schema import COUNTRIES

_DAY_S = 86_400
_EPOCH = pd.Timestamp("1970-01-01")


@dataclass(frozen=True)
class Gap:
    """A crossing: between which lanes and days it lies, and whether the headline number counts it."""

    lane_from: int
    lane_to: int
    last_before: float
    first_after: float
    counted: bool


@dataclass(frozen=True)
class Timeline:
    """Times are days since 1970-01-01. ``lanes``: (side, spans of records, visits) in the programme's order.

    A visit is an unbroken row of records on one side, from the first to the last. ``undated`` records have no time or
    no side, and are in no lane.
    """

    lanes: tuple[tuple[str, tuple[tuple[float, float], ...], tuple[tuple[float, float], ...]], ...]
    gaps: tuple[Gap, ...]
    undated: int


def timeline(seen: pd.DataFrame, crossings: pd.DataFrame) -> Timeline:
    """Of one animal's ``animal_overview.sightings`` and its ``crossings``; those without two sides are left out."""
    placed = seen[seen["side"].isin(COUNTRIES) & seen["begin"].notna()]
    placed = placed.sort_values(["begin", "end"], kind="stable")
    begin, end = _days(placed["begin"]), _days(placed["end"])
    visits: list[list] = []
    for side, first, last in zip(placed["side"], begin, end):
        if visits and visits[-1][0] == side:
            visits[-1][2] = max(visits[-1][2], last)
        else:
            visits.append([side, first, last])
    gaps = crossings[crossings["side_from"].isin(COUNTRIES) & crossings["side_to"].isin(COUNTRIES)]
    sides = {*placed["side"], *gaps["side_from"], *gaps["side_to"]}
    order = [country for country in COUNTRIES if country in sides]
    spans = list(zip(placed["side"], begin, end))
    return Timeline(
        tuple(
            (
                country,
                tuple((first, last) for side, first, last in spans if side == country),
                tuple((first, last) for side, first, last in visits if side == country),
            )
            for country in order
        ),
        tuple(
            Gap(order.index(one), order.index(two), last, first, evidence in COUNTED)
            for one, two, last, first, evidence in zip(
                gaps["side_from"],
                gaps["side_to"],
                _days(_moments(gaps["last_before"])),
                _days(_moments(gaps["first_after"])),
                gaps["evidence_class"],
            )
            if last == last and first == first
        ),
        len(seen) - len(placed),
    )


def _moments(times: pd.Series) -> pd.Series:
    return pd.to_datetime(times, utc=True, errors="coerce").dt.tz_localize(None)


def _days(times: pd.Series) -> list[float]:
    return ((times - _EPOCH).dt.total_seconds() / _DAY_S).tolist()
