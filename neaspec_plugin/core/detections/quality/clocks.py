"""Clocks of deployments: reset, a year off, running back; records when nothing was at work; long silences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from ..times import parse_timestamps
from .spans import DAY, seconds, since_1970
from .subjects import Subjects, Survey

_HOUR = 3600.0
_RESETS = np.array(["2000-01-01", "2010-01-01", "2012-01-01", "2013-01-01"], "datetime64[D]")  # after a new battery
_RESET_DAYS = 3  # a camera is seen to within that time after its clock was reset
_ORDERLY = 0.95  # share of steps forward from which on the order of a file is that of its clock


def clock_jump(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """A clock that was reset, that is a year off, or that ran back.

    Reset: the record has one of the first days after a date to which cameras fall back, and its deployment was not
    then. A year off: outside its deployment, but inside when a year is added or taken away. Back: in a file that is
    otherwise in order of time, the next record of the deployment is more than ``back_h`` hours earlier.
    """
    bounds, times = _bounds(subjects, survey), subjects.spans
    clock = np.where(np.isnan(times.local), times.utc, times.local)
    outside = _outside(times.utc, bounds["start"], bounds["end"])
    since = np.min(np.where((gap := clock[:, None] - since_1970(_RESETS)) < 0, np.inf, gap), axis=1, initial=np.inf)
    reset = outside & (since < _RESET_DAYS * DAY)
    yield np.flatnonzero(reset), {"reason": _reason("clock_reset")}
    for years in (1, -1):
        moved = _moved(times.utc, years)
        hit = outside & ~reset & ~_outside(moved, bounds["start"], bounds["end"]) & ~np.isnan(moved)
        yield np.flatnonzero(hit), {"reason": _reason("clock_year_off")}

    station = bounds["number"].to_numpy()
    order = pd.to_numeric(subjects.frame["source_row"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    rows = np.flatnonzero((station >= 0) & ~np.isnan(times.utc) & ~np.isnan(order))
    files, _ = pd.factorize(subjects.frame["source_file"].astype(object))
    rows = rows[np.lexsort((order[rows], files[rows], station[rows]))]
    one, two = rows[:-1], rows[1:]
    same = (station[one] == station[two]) & (files[one] == files[two])
    one, two = one[same], two[same]
    step = times.utc[two] - times.utc[one]
    forward = pd.Series(step >= 0).groupby(station[one]).transform("mean").to_numpy(dtype=float)
    counted = pd.Series(step).groupby(station[one]).transform("size").to_numpy(dtype=float)
    back = (step < -limits["back_h"] * _HOUR) & (forward >= _ORDERLY) & (counted >= limits["records"])
    reasons = np.empty(int(back.sum()), dtype=object)
    reasons[:] = [_reason("clock_back", hours=round(float(-seconds_back) / _HOUR, 1)) for seconds_back in step[back]]
    yield two[back], {"reason": reasons}


def outside_deployment(subjects: Subjects, survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """The record begins before its deployment or ends after it."""
    bounds, times = _bounds(subjects, survey), subjects.spans
    early = np.maximum(bounds["start"].to_numpy() - times.utc, 0)
    late = np.maximum(times.end - bounds["end"].to_numpy(), 0)
    away = np.fmax(early, late)
    rows = np.flatnonzero(away > 0)
    yield rows, {"days": np.round(away[rows] / DAY, 1)}


def effort_gap(subjects: Subjects, survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """The record lies between two intervals of effort of its deployment, when nothing should have been at work."""
    start, end, station = _intervals(survey)
    row, times = _bounds(subjects, survey)["number"].to_numpy(), subjects.spans
    rows = np.flatnonzero((row >= 0) & ~np.isnan(times.utc))
    before = _interval_before(survey, times.utc[rows], row[rows])
    after = before + 1
    inside = (before >= 0) & (after < len(start))
    rows, before, after = rows[inside], before[inside], after[inside]
    reached = pd.Series(end).groupby(station).cummax().to_numpy(dtype=float)[before]
    between = (station[after] == row[rows]) & (times.utc[rows] > reached)
    rows, before, after = rows[between], before[between], after[between]
    yield rows, {"gap_days": np.round((start[after] - reached[between]) / DAY, 1)}


def long_silence(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """A deployment with records has none for ``days`` days in a row while it was at work: perhaps it was not."""
    start, end, station = _intervals(survey)
    detections = survey.detections
    row, times = _bounds(detections, survey)["number"].to_numpy(), detections.spans.utc
    rows = np.flatnonzero((row >= 0) & ~np.isnan(times))
    interval = _interval_before(survey, times[rows], row[rows])
    known = np.isin(station, row[rows])
    worked = np.flatnonzero(known)
    at_work = interval >= 0
    at_work[at_work] = times[rows][at_work] <= end[interval[at_work]]
    marks = pd.DataFrame({
        "interval": np.concatenate([worked, interval[at_work], worked]),
        "time": np.concatenate([start[worked], times[rows][at_work], end[worked]]),
    }).sort_values(["interval", "time"], kind="stable")  # fmt: skip
    gaps = marks.groupby("interval")["time"].diff()
    longest = gaps.groupby(station[marks["interval"]]).max()
    longest = longest[longest > limits["days"] * DAY]
    yield longest.index.to_numpy(dtype=int), {"days": np.round(longest.to_numpy(dtype=float) / DAY, 1)}


# --- deployments ------------------------------------------------------------------------------------------------------


def _bounds(subjects: Subjects, survey: Survey) -> pd.DataFrame:
    """Of each record: its deployment's row ``number`` (-1 without one), and its first and last second at work."""
    if "bounds" not in survey.shared:
        stations = survey.deployments
        start, end, number = _intervals(survey)
        worked = pd.DataFrame({"number": number, "start": start, "end": end}).groupby("number")
        frame = pd.DataFrame(
            {"start": _instants(stations.frame["deploymentStart"]), "end": _instants(stations.frame["deploymentEnd"])}
        )
        frame["start"] = frame["start"].fillna(worked["start"].min())
        frame["end"] = frame["end"].fillna(worked["end"].max())
        place = pd.Index(stations.ids).get_indexer(subjects.frame["parentEventID"].astype(object))
        found = frame.reindex(place).reset_index(drop=True)
        survey.shared["bounds"] = found.assign(number=place)
    return survey.shared["bounds"]


def _intervals(survey: Survey) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Effort by deployment and time: start, end (seconds) and the deployment's row."""
    if "intervals" not in survey.shared:
        effort = survey.effort.reindex(columns=["deploymentID", "startUTC", "endUTC"])
        start, end = seconds(effort["startUTC"]), seconds(effort["endUTC"])
        number = pd.Index(survey.deployments.ids).get_indexer(effort["deploymentID"].astype(object))
        known = np.flatnonzero((number >= 0) & ~np.isnan(start) & ~np.isnan(end))
        known = known[np.lexsort((start[known], number[known]))]
        survey.shared["intervals"] = start[known], end[known], number[known]
    return survey.shared["intervals"]


def _interval_before(survey: Survey, moment: np.ndarray, station: np.ndarray) -> np.ndarray:
    """The last interval of effort of its deployment that begins at or before each moment; -1 where there is none."""
    start, end, number = _intervals(survey)
    if not len(start) or not len(moment):
        return np.full(len(moment), -1)
    first = min(start.min(), moment.min())
    stretch = max(end.max(), moment.max()) - first + 1  # each deployment has its own stretch of one axis
    found = np.searchsorted(start - first + stretch * number, moment - first + stretch * station, side="right") - 1
    return np.where((found >= 0) & (number[found] == station), found, -1)


def _instants(text: pd.Series) -> np.ndarray:
    return since_1970(parse_timestamps(text.astype(object).where(text.notna(), None))["utc"].to_numpy())


def _reason(code: str, **params: float) -> dict:
    """A message inside a message, as ``Message.from_json`` reads it."""
    return {"code": code, "params": params}


def _outside(moment: np.ndarray, start: pd.Series, end: pd.Series) -> np.ndarray:
    return (moment < start.to_numpy()) | (moment > end.to_numpy())


def _moved(moment: np.ndarray, years: int) -> np.ndarray:
    """Moments so many years on; the 29th of February becomes the 1st of March."""
    known = ~np.isnan(moment)
    moved = np.full(len(moment), np.nan)
    times = moment[known].astype("int64").astype("datetime64[s]")
    months = times.astype("datetime64[M]")
    moved[known] = ((months + 12 * years).astype("datetime64[s]") + (times - months.astype("datetime64[s]"))).astype(
        "int64"
    )
    return moved
