"""When a row says that something began and ended: instant, local clock and offset, and where the offset comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .cells import Cells
from .clocks import is_ambiguous, offset_minutes, solar_time
from .dates import parse_dates
from .reader import Context
from .row_checks import RowChecks
from .times import local_text, offset_text, time_difference, utc_text

FILE, DEPLOYMENT, RULE, ASSUMED = "file", "deployment", "rule", "assumed"
ISO = re.compile(r"\d{4}-\d\d(-\d\d)?([T ]\d\d:\d\d|$)")
COARSE = ("day", "month", "year")  # precisions that are no instant


@dataclass(frozen=True)
class Moments:
    """Rows' beginnings and ends.

    ``start`` and ``end`` have the columns of ``dates.parse_dates`` with the offset filled in where a zone was known;
    ``zone`` names that zone, ``source`` says where the offset comes from (vocabulary tz_source), both None where there
    is no offset. ``verbatim`` is what the source wrote where that is not ISO 8601. ``clock`` (``zone source``) is the
    zone of the clock also of dates alone, which need none themselves.
    """

    start: pd.DataFrame
    end: pd.DataFrame
    zone: pd.Series
    source: pd.Series
    verbatim: pd.Series
    clock: pd.DataFrame

    def seconds(self) -> pd.Series:
        """From start to end; by the clocks where neither has an offset, NaN where only one has."""
        instants = (self.end["utc"] - self.start["utc"]).dt.total_seconds()
        clocks = (self.end["local"] - self.start["local"]).dt.total_seconds()
        return instants.where(self.start["offset"].notna() | self.end["offset"].notna(), clocks)


def read_moments(
    checks: RowChecks,
    cells: Cells,
    context: Context,
    zones: pd.DataFrame,
    names: tuple[str, str] = ("start", "end"),
    needed: bool = True,
) -> Moments:
    """The moments of ``names`` (each a whole timestamp), or of ``date`` and ``time`` where there is no start.

    ``zones`` is what the rows' deployments, or the rule of country and date, give: a frame ``zone source`` aligned with
    the rows, or empty. A row that cannot be read is rejected, and one without a beginning too where it is ``needed``.
    What has a date alone stays a date: it gets no instant.
    """
    first, last = names
    date, time = cells[first], None
    if "date" in cells and date.isna().any():
        date, time = date.where(date.notna(), cells["date"]), cells["time"].where(date.isna(), None)
    start = parse_dates(date, time, context.date_order)
    ending = cells[last]
    end = parse_dates(ending, None, context.date_order)
    bare = ending.isna()
    if needed:
        checks.reject(date.isna(), "value_missing", field=first)
    checks.reject(date.notna() & ~start["valid"], "bad_date", field=first, value=date)
    checks.reject(ending.notna() & ~end["valid"], "bad_date", field=last, value=ending)
    end = end.where(~bare, start)
    ranged = bare & start["end_local"].notna()
    if ranged.any():
        end["local"] = end["local"].where(~ranged, start["end_local"])
    zone, source = _zones(cells, context, zones, start)
    start, found = _with_offset(start, zone)
    end, _ = _with_offset(end, zone)
    if found.any():
        twice = found.copy()
        twice[found] = is_ambiguous(start.loc[found, "local"], zone[found])
        checks.flag(twice, "local_time_ambiguous")
    clock = pd.DataFrame({"zone": zone, "source": source})
    source = source.where(found, None).where(~_written(start, found), FILE)
    return Moments(start, end, zone.where(source.notna(), None), source, _verbatim(date, time), clock)


def at_noon(times: pd.DataFrame, zone: pd.Series) -> pd.DataFrame:
    """Moments of set-up and retrieval, a date alone taken as its noon.

    So each of the two days counts half (camtrapR from 2.1 on; Niedballa et al. 2016, doi 10.1111/2041-210X.12600).
    """
    coarse = times["precision"].isin(COARSE)
    if not coarse.any():
        return times
    noon = times["local"] + pd.Timedelta(hours=12)
    times = times.assign(local=times["local"].where(~coarse, noon), precision=times["precision"].where(~coarse, "hour"))
    return _with_offset(times, zone)[0]


def columns(moments: Moments, lon: pd.Series) -> dict[str, np.ndarray | pd.Series]:
    """The schema's columns of a record's time, but for the event's date as text; ``lon`` (degrees) gives solar time."""
    start, end = moments.start, moments.end
    coarse = start["precision"].isin(COARSE).to_numpy()
    local = local_text(start["local"])
    local[coarse] = [None if text is None else text[:10] for text in local[coarse]]
    return {
        "startUTC": utc_text(start["utc"]),
        "endUTC": utc_text(end["utc"]),
        "localStart": local,
        "solarStart": solar_time(start["utc"], lon),
        "utcOffset": offset_text(start["offset"]),
        "tzName": moments.zone,
        "tzSource": moments.source,
        "timePrecision": start["precision"],
    }


def event_dates(moments: Moments) -> np.ndarray:
    """ISO 8601 instants or intervals with their offset, dates alone where no time is known, months and years too."""
    begun, ended = iso_text(moments.start), iso_text(moments.end)
    return np.array([a if a == b or b is None else f"{a}/{b}" for a, b in zip(begun, ended)], dtype=object)


def _verbatim(date: pd.Series, time: pd.Series | None) -> pd.Series:
    written = date if time is None else date.where(time.isna(), date.str.cat(time, sep=" ", na_rep=""))
    plain = {cell: bool(ISO.match(cell)) for cell in written.dropna().unique()}
    return written.where(~written.map(plain).eq(True), None)


def iso_text(times: pd.DataFrame) -> np.ndarray:
    """Moments as ISO 8601, as fine as they are known, with their offset where there is one."""
    text = local_text(times["local"])
    offset = offset_text(times["offset"]).to_numpy(dtype=object)
    offset = np.where(times["zulu"].to_numpy(bool), "Z", offset)
    length = times["precision"].map({"year": 4, "month": 7, "day": 10}).to_numpy()
    for place in np.flatnonzero(~pd.isna(text)):
        if length[place] == length[place]:
            text[place] = text[place][: int(length[place])]
        elif isinstance(offset[place], str):
            text[place] += offset[place]
    return text


def _zones(cells: Cells, context: Context, given: pd.DataFrame, start: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The zone of each row and where it comes from: the row itself, its deployment, the user, the rule."""
    index = start.index
    zone, source = cells["timezone"], pd.Series(np.where(cells["timezone"].notna(), FILE, None), index=index)
    layers = [given] if len(given) else []
    for layer in layers:
        fill = zone.isna() & layer["zone"].notna() & (layer["source"] == DEPLOYMENT)
        zone, source = zone.where(~fill, layer["zone"]), source.where(~fill, DEPLOYMENT)
    if context.timezone:
        fill = zone.isna()
        zone, source = zone.where(~fill, context.timezone), source.where(~fill, ASSUMED)
    for layer in layers:
        fill = zone.isna() & layer["zone"].notna()
        zone, source = zone.where(~fill, layer["zone"]), source.where(~fill, layer["source"])
    return zone, source


def _written(times: pd.DataFrame, found: pd.Series) -> pd.Series:
    return times["offset"].notna() & ~found


def _with_offset(times: pd.DataFrame, zone: pd.Series) -> tuple[pd.DataFrame, pd.Series]:
    """The moments with the zone's offset where none is written, and which rows that are; dates alone stay dates."""
    wanted = times["offset"].isna() & zone.notna() & times["local"].notna() & ~times["precision"].isin(COARSE)
    if not wanted.any():
        return times, wanted
    times = times.copy()
    times.loc[wanted, "offset"] = offset_minutes(times.loc[wanted, "local"], zone[wanted]).astype(float)
    known = times["offset"].notna()
    times["utc"] = (times["local"] - time_difference(times["offset"])).where(known & ~times["precision"].isin(COARSE))
    return times, wanted & known
