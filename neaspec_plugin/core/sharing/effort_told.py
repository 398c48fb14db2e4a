"""Stations and their effort as a package may tell them: by pseudonym, cell and period.

A station is listed alone only where at least one other of its cell has the same protocol and the same effort in all
periods; else the stations of the cell are told together, as one row that says how many they are. A list of cameras that
somebody holds cannot be joined to the package then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..schema import VOCABULARIES
from . import risk
from .agreement import Terms
from .generalise import pseudonym
from .risk import STATION

if TYPE_CHECKING:
    from .share import Request

_MONTH = "datetime64[M]"
_CELL = ["longitude", "latitude", "coordinatePrecision"]
EFFORT = (STATION, "period", "timePrecision", "sampleSizeValue", "sampleSizeUnit")


class Told:
    """The intervals of effort that may be told, cut into periods: ``parts`` has station, period, unit and value."""

    def __init__(self, effort: pd.DataFrame, own: pd.DataFrame, terms: Terms | None, request: Request):
        self._own = own
        self._in = len(effort)
        self._shared = 0
        self._withheld: Counter[str] = Counter()
        time = "month" if terms is None or terms.time == "day" else terms.time
        rows = []
        columns = ("deploymentID", "startUTC", "endUTC", "sampleSizeValue", "sampleSizeUnit")
        start, end = (pd.to_datetime(effort[name], utc=True, errors="coerce") for name in ("startUTC", "endUTC"))
        stated = effort[list(columns)].assign(start=start.dt.tz_localize(None), end=end.dt.tz_localize(None))
        for row in stated.itertuples(index=False):
            reason, parts = self._parts(row, terms, request)
            if reason:
                self._withheld[reason] += 1
            else:
                self._shared += 1
                rows += [(row.deploymentID, month, row.sampleSizeUnit, value) for month, value in parts]
        parts = pd.DataFrame(rows, columns=["station", "month", "unit", "value"])
        parts["period"] = risk.periods(pd.to_datetime(parts["month"]), time)
        parts["timePrecision"] = time
        keys = ["station", "period", "timePrecision", "unit"]
        self.parts = parts.groupby(keys, sort=True)["value"].sum().reset_index()

    def account(self) -> tuple[int, int, Counter[str]]:
        """Intervals in, shared in whole or in part, and withheld by reason."""
        return self._in, self._shared, self._withheld

    def stations(self, named: set[str]) -> pd.DataFrame:
        """The office's stations with effort to tell, or with records to tell (``named``), in order of their ids."""
        wanted = named | set(self.parts["station"])
        return self._own[self._own.index.isin(wanted)].sort_index().copy()

    def _parts(self, row, terms: Terms | None, request: Request) -> tuple[str, list]:
        if row.deploymentID not in self._own.index:
            return "station_not_own", []
        if terms is None:
            return "no_agreement", []
        value, start, end = row.sampleSizeValue, row.start, row.end
        if (
            row.sampleSizeUnit not in VOCABULARIES["effort_unit"]
            or pd.isna(value)
            or pd.isna(start)
            or pd.isna(end)
            or not start < end
        ):
            return "date_unknown", []
        start, end = np.datetime64(start, "s"), np.datetime64(end, "s")
        begun, ended = start.astype(_MONTH), (end - 1).astype(_MONTH)
        since = max(begun, np.datetime64(request.since or "1800", "M"))
        until = min(ended, np.datetime64(request.until or "2200", "M"))
        free = min(until, np.datetime64(request.today[:10], "M") - terms.embargo_months - 1)  # whole months only
        parts = []
        for month in np.arange(since, free + 1):
            first, after = month.astype("datetime64[s]"), (month + 1).astype("datetime64[s]")
            share = (min(end, after) - max(start, first)) / (end - start)
            parts.append((first, float(value) * share))
        return ("" if parts else "not_asked" if since > until else "embargo"), parts


def enough(cells: pd.DataFrame, stations: pd.DataFrame, k: int) -> np.ndarray:
    """Whether at least ``k`` stations stand in each station's cell."""
    sizes = risk.cell_sizes(cells.assign(species_id="", animal=None), stations)
    return (sizes["stations"] >= k).to_numpy()


def groups(listed: pd.DataFrame, parts: pd.DataFrame) -> list[Hashable]:
    """For each station what it is told with: a value of its own where it may stand alone, else that of its cell."""
    cells = _cells(listed)
    told: dict[str, list] = {name: [] for name in listed.index}
    for name, period, unit, value in parts[["station", "period", "unit", "value"]].itertuples(index=False, name=None):
        told[name].append((period, unit, round(value)))
    alike = pd.DataFrame(
        {
            "cell": pd.Series(cells, dtype=object).to_numpy(),
            "effort": [repr(sorted(told[name])) for name in listed.index],
            "place": listed["place"].to_numpy(),
        }
    )
    alike["cell"] = alike["cell"].map(repr)
    places = alike.groupby(["cell", "effort"])["place"].transform("nunique")
    hidden = set(alike.loc[(places < 2) | listed["longitude"].isna().to_numpy(), "cell"])
    return [cell if repr(cell) in hidden else name for name, cell in zip(listed.index, cells)]


def whole_cells(listed: pd.DataFrame, found: Sequence[Hashable], more: set[Hashable]) -> list[Hashable]:
    """The groups with all stations of the cells of ``more`` told together."""
    cells = _cells(listed)
    hidden = {cell for cell, group in zip(cells, found) if group in more}
    return [cell if cell in hidden else group for cell, group in zip(cells, found)]


def pseudonyms(listed: pd.DataFrame, found: Sequence[Hashable], key: bytes) -> tuple[list[str], set[str]]:
    """The pseudonym of each station or of its group, and those that stand for one station alone."""
    alone = [isinstance(group, str) for group in found]
    ids = [pseudonym(f"station:{group}" if single else f"group:{group!r}", key) for group, single in zip(found, alone)]
    return ids, {name for name, single in zip(ids, alone) if single}


def deployments(listed: pd.DataFrame, ids: Sequence[str], office: str) -> pd.DataFrame:
    """One row per station or group of stations of the package."""
    rows = listed.assign(**{STATION: list(ids)})
    made = rows.groupby(STATION, sort=True).agg(
        stations=("place", "nunique"),
        samplingProtocol=("samplingProtocol", "first"),
        declaredSide=("declaredSide", "first"),
        uncertainty_m=("uncertainty_m", "max"),
        **{column: (column, "first") for column in _CELL},
    )
    made["stations"] = made["stations"].clip(lower=1)
    return made.reset_index().assign(ownerCountry=office)


def totals(parts: pd.DataFrame, ids: dict[str, str]) -> pd.DataFrame:
    """``EFFORT``: the sum of each station or group by period and unit, in whole units."""
    told = parts.assign(**{STATION: parts["station"].map(ids)})
    keys = [STATION, "period", "timePrecision", "unit"]
    summed = told.groupby(keys, sort=True)["value"].sum().round().reset_index()
    return summed.rename(columns={"value": "sampleSizeValue", "unit": "sampleSizeUnit"})[list(EFFORT)]


def _cells(listed: pd.DataFrame) -> list[tuple]:
    columns = [*_CELL, "declaredSide", "samplingProtocol"]
    values = listed[columns].astype(object).where(listed[columns].notna(), None)
    return list(values.itertuples(index=False, name=None))
