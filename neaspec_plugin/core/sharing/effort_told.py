"""Stations and their effort as a package may tell them: by pseudonym, cell and period.

A station is listed alone only where so many of its cell, as a cell must have, share its protocol and its effort in all
periods; else the stations of the cell are told together, as one row that says how many they are. Fewer than that are
not told at all, nor is the effort of a period in which fewer of those told together worked: a list of cameras that
somebody holds cannot be joined to the package then, and no total is one station's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..schema import VOCABULARIES
from .agreement import Terms
from .attacker import STATION
from .generalise import pseudonym
from .periods import periods
from .risk import CELL

if TYPE_CHECKING:
    from .shared import Request

_MONTH = "datetime64[M]"
TOO_FEW = "too_few_stations"
EFFORT = (STATION, "period", "timePrecision", "sampleSizeValue", "sampleSizeUnit")


class Told:
    """The intervals of effort that may be told, cut into periods.

    ``parts`` has interval (its number), station, period, timePrecision, unit and value.
    """

    def __init__(self, effort: pd.DataFrame, own: pd.DataFrame, terms: Terms | None, request: Request):
        self._own = own
        self._in = len(effort)
        self._withheld: Counter[str] = Counter()
        time = "month" if terms is None or terms.time == "day" else terms.time
        rows = []
        columns = ("deploymentID", "startUTC", "endUTC", "sampleSizeValue", "sampleSizeUnit")
        start, end = (pd.to_datetime(effort[name], utc=True, errors="coerce") for name in ("startUTC", "endUTC"))
        stated = effort[list(columns)].assign(start=start.dt.tz_localize(None), end=end.dt.tz_localize(None))
        for number, row in enumerate(stated.itertuples(index=False)):
            reason, parts = self._parts(row, terms, request)
            if reason:
                self._withheld[reason] += 1
            rows += [(number, row.deploymentID, month, row.sampleSizeUnit, value) for month, value in parts]
        parts = pd.DataFrame(rows, columns=["interval", "station", "month", "unit", "value"])
        parts["period"] = periods(pd.to_datetime(parts["month"]), time)
        parts["timePrecision"] = time
        keys = ["interval", "station", "period", "timePrecision", "unit"]
        self.parts = parts.groupby(keys, sort=True)["value"].sum().reset_index()

    def account(self, shown: pd.DataFrame) -> tuple[int, int, Counter[str]]:
        """Intervals in, shared in whole or in part (``shown`` of their ``parts``), and withheld by reason."""
        told = shown["interval"].nunique()
        hidden = self.parts["interval"].nunique() - told
        return self._in, told, self._withheld + Counter({TOO_FEW: hidden})

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


def groups(listed: pd.DataFrame, parts: pd.DataFrame, least: int) -> list[Hashable]:
    """For each station what it is told with: a value of its own where ``least`` places of its cell are alike in all
    that is told of them, else that of its cell."""
    cells = _cells(listed)
    told: dict[str, list] = {name: [] for name in listed.index}
    summed = parts.groupby(["station", "period", "unit"], sort=True)["value"].sum().reset_index()
    for name, period, unit, value in summed.itertuples(index=False, name=None):
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
    hidden = set(alike.loc[(places < least) | listed["longitude"].isna().to_numpy(), "cell"])
    return [cell if repr(cell) in hidden else name for name, cell in zip(listed.index, cells)]


def whole_cells(listed: pd.DataFrame, found: Sequence[Hashable], more: set[Hashable]) -> list[Hashable]:
    """The groups with all stations of the cells of ``more`` told together."""
    cells = _cells(listed)
    hidden = {cell for cell, group in zip(cells, found) if group in more}
    return [cell if cell in hidden else group for cell, group in zip(cells, found)]


def pseudonyms(
    listed: pd.DataFrame, found: Sequence[Hashable], key: bytes, least: int
) -> tuple[list[str | None], set[str]]:
    """The pseudonym of each station or of its group, and those that stand for one station alone.

    None where a group has fewer than ``least`` places: it is not told.
    """
    alone = [isinstance(group, str) for group in found]
    ids = [pseudonym(f"station:{group}" if single else f"group:{group!r}", key) for group, single in zip(found, alone)]
    places = listed["place"].groupby(np.array(ids, dtype=object)).nunique()
    told = [name if single or places[name] >= least else None for name, single in zip(ids, alone)]
    return told, {name for name, single in zip(ids, alone) if single}


def shown(
    parts: pd.DataFrame, listed: pd.DataFrame, ids: Sequence[str | None], singles: set[str], least: int
) -> pd.DataFrame:
    """The ``parts`` that are told, with the pseudonym: where ``least`` places of a group worked in the period."""
    told = parts.assign(**{STATION: parts["station"].map(dict(zip(listed.index, ids)))})
    told["place"] = told["station"].map(listed["place"])
    told["place"] = told["place"].where(told["value"] > 0, None)
    told = told[told[STATION].notna()]
    worked = told.groupby([STATION, "period", "unit"])["place"].transform("nunique")
    return told[(worked >= least) | told[STATION].isin(singles)].drop(columns="place")


def small(listed: pd.DataFrame, parts: pd.DataFrame, ids: Sequence[str | None], singles: set[str], least: int) -> int:
    """How many rows of stations and totals of effort stand for fewer than ``least`` places: counted anew, in the end.

    ``parts`` are those ``shown``. A station that is told alone stands for all of its cell and protocol that are.
    """
    name = np.array([id if id not in singles else "alone" for id in ids], dtype=object)
    rows = listed[["place"]].assign(name=name, cell=[repr(cell) for cell in _cells(listed)])
    rows = rows[rows["name"].notna()]
    few = (rows.groupby(["cell", "name"])["place"].nunique() < least).sum()
    worked = parts[parts["value"] > 0].assign(place=parts["station"].map(listed["place"]))
    worked = worked[~worked[STATION].isin(singles)].groupby([STATION, "period", "unit"])["place"].nunique()
    return int(few + (worked < least).sum())


def deployments(listed: pd.DataFrame, ids: Sequence[str | None], office: str) -> pd.DataFrame:
    """One row per station or group of stations of the package."""
    rows = listed.assign(**{STATION: list(ids)}).dropna(subset=[STATION])
    made = rows.groupby(STATION, sort=True).agg(
        stations=("place", "nunique"),
        samplingProtocol=("samplingProtocol", "first"),
        declaredSide=("declaredSide", "first"),
        uncertainty_m=("uncertainty_m", "max"),
        **{column: (column, "first") for column in CELL},
    )
    made["stations"] = made["stations"].clip(lower=1)
    return made.reset_index().assign(ownerCountry=office)


def totals(parts: pd.DataFrame) -> pd.DataFrame:
    """``EFFORT``: the sum of each station or group (``shown``) by period and unit, in whole units."""
    keys = [STATION, "period", "timePrecision", "unit"]
    summed = parts.groupby(keys, sort=True)["value"].sum().round().reset_index()
    return summed.rename(columns={"value": "sampleSizeValue", "unit": "sampleSizeUnit"})[list(EFFORT)]


def _cells(listed: pd.DataFrame) -> list[tuple]:
    columns = [*CELL, "declaredSide", "samplingProtocol"]
    values = listed[columns].astype(object).where(listed[columns].notna(), None)
    return list(values.itertuples(index=False, name=None))
