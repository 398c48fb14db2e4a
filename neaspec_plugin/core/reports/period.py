"""Two days that a report compares, and the runs of an algorithm before the first and before the last of them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ..errors import NeaspecError
from ..schema import season_year
from .facts import Facts, Row


@dataclass(frozen=True)
class Period:
    """From the ``first`` to the ``last`` day, both within it, as ISO dates."""

    first: str
    last: str

    def holds(self, moment: str | None) -> bool:
        """Whether an ISO day or moment lies in the period; a month, if one of its days does."""
        day = str(moment or "")[:10]
        return len(day) in (7, 10) and self.first[: len(day)] <= day <= self.last[: len(day)]

    def holds_year(self, year: int | None) -> bool:
        return year is not None and int(self.first[:4]) <= year <= int(self.last[:4])

    def holds_season(self, year: int | None, season: str | None) -> bool:
        """Whether a season year is one of those that the period's days belong to."""
        if year is None:
            return False
        ends = (datetime.date.fromisoformat(day) for day in (self.first, self.last))
        first, last = (season_year(day.year, day.month, season or "") for day in ends)
        return first <= year <= last

    @property
    def day_before(self) -> str:
        return (datetime.date.fromisoformat(self.first) - datetime.timedelta(days=1)).isoformat()


def period(first: str, last: str) -> Period:
    """The period between two ISO days. Raises ``period_no_day`` and ``period_backwards``."""
    for day in (first, last):
        try:
            datetime.date.fromisoformat(day)
        except ValueError as error:
            raise NeaspecError("period_no_day", day=day) from error
    if first > last:
        raise NeaspecError("period_backwards", first=first, last=last)
    return Period(first, last)


@dataclass(frozen=True)
class Compared:
    """The last run of an algorithm that ended before the period, and the last one that ended before its end."""

    algorithm: str
    before: Row | None
    after: Row | None

    @property
    def possible(self) -> bool:
        """Whether there are two runs to compare."""
        return bool(self.before and self.after) and self.before["run_id"] != self.after["run_id"]


def compared(facts: Facts, algorithm: str, asked: Period) -> Compared:
    """The two runs of an algorithm, each None where there is none."""
    own = [row for row in facts.rows("runs") if row["algorithm"] == algorithm and row["ended"]]

    def latest(until: str) -> Row | None:
        done = [row for row in own if str(row["ended"])[:10] <= until]
        return max(done, key=lambda row: (str(row["ended"]), row["run_id"]), default=None)

    return Compared(algorithm, latest(asked.day_before), latest(asked.last))
