"""From records and effort to occasions of months: who was seen where in which, and how much each side was surveyed."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..detections.effort import BY_DAY, DAY_UNIT
from ..errors import NeaspecError
from ..programme_order import programme_order
from .multistate import Histories

MONTHS_A_YEAR = 12
CAPTURES = ["animal", "occasion", "side", "when"]


@dataclass(frozen=True)
class Occasions:
    """``captures`` (``CAPTURES``): one row per record, with the animal's number, the occasion and the side by number.

    ``effort`` (sides x occasions) in days; ``unfit`` records that lie in two occasions, outside of all of them or come
    from a transmitter, ``unsurveyed`` on a side and in an occasion without effort in days: not in ``captures``.
    """

    captures: pd.DataFrame
    effort: np.ndarray
    sides: tuple[str, ...]
    months: int
    first: str
    last: str
    unfit: int
    unsurveyed: int

    def histories(self) -> Histories:
        """Animals by occasions, of several sides in one occasion the last seen."""
        last = self.captures.sort_values("when", kind="stable").drop_duplicates(["animal", "occasion"], keep="last")
        animals, row = np.unique(last["animal"], return_inverse=True)
        seen = np.zeros((len(animals), self.effort.shape[1]), dtype=int)
        seen[row, last["occasion"]] = last["side"] + 1
        return Histories(seen, self.effort, self.sides, self.months / MONTHS_A_YEAR)

    def several_sides(self) -> int:
        """In how many pairs of animal and occasion more than one side was seen: all but the last are passed over."""
        return int((self.captures.groupby(["animal", "occasion"])["side"].nunique() > 1).sum())

    def relabelled(self, share: float, draw: np.random.Generator) -> Occasions:
        """The same with a share of the records, drawn at random, under the code of another of the animals."""
        animals = self.captures["animal"].unique()
        own = self.captures["animal"].to_numpy().copy()
        wrong = np.flatnonzero(draw.random(len(own)) < share)
        place = pd.Index(animals).get_indexer(own[wrong])
        own[wrong] = animals[(place + draw.integers(1, max(len(animals), 2), len(wrong))) % len(animals)]
        return replace(self, captures=self.captures.assign(animal=own))


def occasions(
    usable: pd.DataFrame, effort: pd.DataFrame, months: int = 1, first: str | None = None, last: str | None = None
) -> Occasions:
    """The occasions of ``months`` months from ``first`` to ``last`` (YYYY-MM; else from the first capture to the last
    capture or effort) of the rows of ``usable_records`` that have no reason, with ``effort_rows`` of stations.

    The sides are those where an animal was seen. Effort is that of cameras and hair traps in days; fixes of
    transmitters are no captures. Raises ``NeaspecError``: multistate_no_records, multistate_period,
    multistate_few_occasions, multistate_no_effort.
    """
    own = usable[usable["reason"].isna()]
    begun, ended = _month(own["begin"]), _month(own["end"])
    work = effort[(effort["sampleSizeUnit"] == DAY_UNIT) & effort["samplingProtocol"].isin(BY_DAY)]
    work = work[work["day"].notna() & (work["sampleSizeValue"] > 0)]
    worked = _month(work["day"])
    if own.empty:
        raise NeaspecError("multistate_no_records")
    start = _asked(first) if first else int(begun.min())
    stop = _asked(last) if last else max(int(ended.max()), int(worked.max()) if len(worked) else 0)
    if stop < start:
        raise NeaspecError("multistate_period", first=_text(start), last=_text(stop))
    number = (stop - start + 1) // months
    if number < 2:
        raise NeaspecError("multistate_few_occasions", first=_text(start), last=_text(stop), months=months)
    one, two = ((month - start) // months for month in (begun, ended))
    fits = (one == two) & (one >= 0) & (one < number) & ~own["fix"].to_numpy(dtype=bool)
    sides = tuple(sorted(own.loc[fits, "side"].unique(), key=programme_order))
    if not sides:
        raise NeaspecError("multistate_no_records")
    days = _days(work, (worked - start) // months, sides, number)
    fitting = own[fits]
    found = pd.DataFrame(
        {
            "animal": fitting["key"].to_numpy(),
            "occasion": one[fits],
            "side": pd.Index(sides).get_indexer(fitting["side"]),
            "when": fitting["end"].to_numpy(),
        }
    )
    for place, side in enumerate(sides):
        if not days[place].any():
            raise NeaspecError("multistate_no_effort", side=side)
    surveyed = days[found["side"], found["occasion"]] > 0
    return Occasions(
        found[surveyed].reset_index(drop=True),
        days,
        sides,
        months,
        _text(start),
        _text(start + number * months - 1),
        int((~fits).sum()),
        int((~surveyed).sum()),
    )


def _days(work: pd.DataFrame, occasion: np.ndarray, sides: tuple[str, ...], number: int) -> np.ndarray:
    days, side = np.zeros((len(sides), number)), pd.Index(sides).get_indexer(work["country"])
    here = (side >= 0) & (occasion >= 0) & (occasion < number)
    np.add.at(days, (side[here], occasion[here]), work["sampleSizeValue"].to_numpy(dtype=float)[here])
    return days


def _month(moments: pd.Series) -> np.ndarray:
    """Months since the year 0 of known moments."""
    times = pd.to_datetime(moments)
    return (times.dt.year * MONTHS_A_YEAR + times.dt.month - 1).to_numpy().astype("int64")


def _asked(month: str) -> int:
    return int(month[:4]) * MONTHS_A_YEAR + int(month[5:7]) - 1


def _text(month: int) -> str:
    return f"{month // MONTHS_A_YEAR:04d}-{month % MONTHS_A_YEAR + 1:02d}"
