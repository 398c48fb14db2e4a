"""Survey effort: when each station worked, when it did not, and how much that is by one of four conventions.

Intervals are kept on the station's own clock (the offset at the start of the deployment stays, as the camera's clock
does), because days, nights and years are local. Effort of different units (days, hours, km) is never added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..schema import season_year
from .instants import moments
from .stations import UNKNOWN, bands, column, station_of_deployments
from .times import local_text, parse_timestamps, utc_text

# How a day is counted. ``fractional``: end minus start in days of 24 hours. ``nights``: midnights that the camera saw.
# ``calendar_half``: days, of which those of set-up and retrieval count half, as if at noon (the operation matrix of
# camtrapR from 2.1 on where no times are given; Niedballa et al. 2016, doi 10.1111/2041-210X.12600).
# ``calendar_whole``: the same with 1 for set-up and retrieval (camtrapR before 2.1).
CONVENTIONS = ("fractional", "nights", "calendar_half", "calendar_whole")
DAY_UNIT = "day"
TRAPS = ("camera trap", UNKNOWN)  # whose days are trap-days of a rate
BY_DAY = (*TRAPS, "hair trap")  # of other deployments the time in the field is not the effort
BASES = ("effort", "deployment", "last_record")  # what an interval rests on; the last is a guess at an unknown end
_DAY = np.timedelta64(1, "D").astype("timedelta64[ns]").astype("int64")
_NOON = pd.Timedelta(hours=12)
_SAME = pd.Timedelta(seconds=1)
PLACE = ["station", "country", "border_distance_m", "samplingProtocol"]
INTERVALS = ["deploymentID", *PLACE, "start", "end", "offset_min", "basis"]
AMOUNTS = ["deploymentID", *PLACE, "sampleSizeUnit", "sampleSizeValue", "day"]


@dataclass(frozen=True)
class Activity:
    """What is known of the work of all deployments.

    ``intervals`` (``INTERVALS``): one row per deployment and time in which it worked; ``start`` and ``end`` are clock
    faces (datetime64), ``offset_min`` minutes from UTC (NaN where not known). ``periods``: from set-up to retrieval,
    one row per deployment with an interval, columns as ``intervals``. ``amounts`` (``AMOUNTS``): effort without an
    interval or in another unit than days; ``day`` is the local day it began, NaT where unknown. ``deployments``: one
    row per deployment with ``PLACE``, ``state`` (worked, end_from_last_record, effort_unknown) and ``recorded``:
    whether any record, be it of a blank, names it.
    """

    intervals: pd.DataFrame
    periods: pd.DataFrame
    amounts: pd.DataFrame
    deployments: pd.DataFrame


def activity(deployments: pd.DataFrame, effort: pd.DataFrame, records: pd.DataFrame) -> Activity:
    """The work of deployments, from the tables ``deployments``, ``effort`` and ``detections``.

    An interval of ``effort`` in days goes before the deployment's own start and end. Where only dates are known, noon
    is taken. A deployment without an end is taken to have worked until its last record (basis ``last_record``); one
    with neither has unknown effort, which is not 0.
    """
    places = station_of_deployments(deployments)
    clock = _clocks(deployments, effort, places.index)
    last = _last_records(records, clock)
    days, amounts = _split(effort, places, clock)
    intervals = [_recorded_intervals(days, clock, last), _own_intervals(days, amounts, clock, last, places)]
    worked = pd.concat([part for part in intervals if len(part)] or intervals[:1], ignore_index=True)
    stated = days[~days["deploymentID"].isin(worked["deploymentID"]) & (days["sampleSizeValue"] > 0)]
    amounts = pd.concat([amounts, stated], ignore_index=True)[
        ["deploymentID", "sampleSizeUnit", "sampleSizeValue", "day"]
    ]
    worked = worked.merge(places[PLACE], left_on="deploymentID", right_index=True, how="left")[INTERVALS]
    worked = worked.sort_values(["station", "deploymentID", "start"], kind="stable", ignore_index=True)
    amounts = amounts.merge(places[PLACE], left_on="deploymentID", right_index=True, how="left")[AMOUNTS]
    amounts = amounts.sort_values(["station", "deploymentID", "day"], kind="stable", ignore_index=True)
    guessed = worked.loc[worked["basis"] == "last_record", "deploymentID"]
    known = pd.Index(worked["deploymentID"]).union(pd.Index(amounts["deploymentID"]))
    state = np.select([places.index.isin(guessed), places.index.isin(known)],
                      ["end_from_last_record", "worked"], "effort_unknown")  # fmt: skip
    parents = records["parentEventID"].dropna().unique() if "parentEventID" in records else []
    table = places[PLACE].assign(state=state, recorded=places.index.isin(parents)).reset_index()
    return Activity(worked, _periods(worked, clock), amounts, table)


def station_intervals(intervals: pd.DataFrame) -> pd.DataFrame:
    """The times in which a station worked: the union over its cameras, for one that works is enough.

    One row per station, protocol and unbroken time: ``PLACE``, ``start``, ``end``, ``start_utc``, ``end_utc``,
    ``days`` (of 24 hours), ``deployments`` (ids with ';'), ``basis`` (with ';').
    """
    united, block = _united(intervals), _blocks(intervals)
    united["deployments"] = _joined(intervals["deploymentID"], block)
    united["basis"] = _joined(intervals["basis"], block)
    shift = pd.to_timedelta(united["offset_min"], unit="min")
    united["start_utc"], united["end_utc"] = united["start"] - shift, united["end"] - shift
    united["days"] = (united["end"] - united["start"]) / pd.Timedelta(days=1)
    return united[[*PLACE, "start", "end", "start_utc", "end_utc", "days", "deployments", "basis"]]


def gaps(activity: Activity) -> pd.DataFrame:
    """The times between set-up and retrieval in which no camera of the station worked.

    One row each: ``PLACE``, ``start``, ``end`` (local clock), ``days``.
    """
    periods, worked = _united(activity.periods), _united(activity.intervals)
    keys = ["station", "samplingProtocol"]
    rest = worked[[*keys, "start", "end"]]
    after = rest.groupby(keys, sort=False)["start"].shift(-1)
    before = rest.drop_duplicates(keys)
    free = pd.concat(
        [
            pd.DataFrame({**before[keys], "gap_start": pd.Timestamp.min, "gap_end": before["start"]}),
            pd.DataFrame({**rest[keys], "gap_start": rest["end"], "gap_end": after.fillna(pd.Timestamp.max)}),
        ]
    )
    found = periods.merge(free, on=keys, how="inner")
    found["start"] = found[["start", "gap_start"]].max(axis=1)
    found["end"] = found[["end", "gap_end"]].min(axis=1)
    found = found[found["end"] - found["start"] > _SAME]
    found = found.assign(days=(found["end"] - found["start"]) / pd.Timedelta(days=1))
    return found.sort_values([*keys, "start"], ignore_index=True)[[*PLACE, "start", "end", "days"]]


def station_days(activity: Activity, convention: str = "fractional") -> pd.DataFrame:
    """How much of each local day each station worked: ``PLACE``, ``day`` (datetime64), ``worked`` (0..1, above 0).

    The sum of ``worked`` is the station's trap-days by the convention (``CONVENTIONS``). Several cameras of a station
    count once.
    """
    rounded = _united(_rounded(activity, convention))
    start, end = (rounded[name].to_numpy("datetime64[ns]").astype("int64") for name in ("start", "end"))
    first, last = start // _DAY, (end - 1) // _DAY
    repeats = np.where(end > start, last - first + 1, 0)
    row = np.repeat(np.arange(len(rounded)), repeats)
    day = first[row] + np.arange(len(row)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    worked = (np.minimum(end[row], (day + 1) * _DAY) - np.maximum(start[row], day * _DAY)) / _DAY
    days = rounded[PLACE].iloc[row].assign(day=(day * _DAY).astype("datetime64[ns]"), worked=worked)
    keys = ["station", "samplingProtocol", "day"]
    if days.duplicated(keys).any():
        rest = {"country": "first", "border_distance_m": "first", "worked": "sum"}
        days = days.groupby(keys, as_index=False, sort=True).agg(rest)
    return days[[*PLACE, "day", "worked"]].reset_index(drop=True)


def operation_matrix(activity: Activity, convention: str = "calendar_half") -> pd.DataFrame:
    """Stations by days: how much of the day the station worked, 0 where it stood broken, NaN where it was not set up.

    The index are stations, the columns days (datetime64) without a hole. One protocol is expected.
    """
    days = station_days(activity, convention)
    periods = _united(activity.periods)
    if periods.empty:
        return pd.DataFrame()
    first, last = periods["start"].dt.floor("D"), (periods["end"] - pd.Timedelta(1)).dt.floor("D")
    columns = pd.date_range(first.min(), last.max(), freq="D")
    stations = pd.Index(periods["station"].unique(), name="station")
    values = np.full((len(stations), len(columns)), np.nan)
    for row, begin, end in zip(stations.get_indexer(periods["station"]), first, last):
        values[row, (begin - columns[0]).days : (end - columns[0]).days + 1] = 0.0
    at = stations.get_indexer(days["station"]), (days["day"] - columns[0]).dt.days.to_numpy()
    values[at] = days["worked"]
    return pd.DataFrame(values, stations, columns)


def effort_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Effort (``effort_rows``) by country, distance from the border, year, season year, protocol and unit.

    Columns: ``country``, ``band`` (see ``stations.bands``), ``year`` (of the local day; missing where unknown),
    ``season_year`` (of the January of its winter), ``samplingProtocol``, ``sampleSizeUnit``, ``sampleSizeValue``,
    ``stations``. A country or year that is not there was not surveyed as far as the database knows; that is not 0.
    """
    keys = ["country", "band", "year", "season_year", "samplingProtocol", "sampleSizeUnit"]
    sums = rows.groupby(keys, dropna=False, sort=True, as_index=False)
    return sums.agg(sampleSizeValue=("sampleSizeValue", "sum"), stations=("station", "nunique"))


def effort_rows(activity: Activity, convention: str, edges_km: Sequence[float]) -> pd.DataFrame:
    """One row per station and day, or per amount: ``PLACE``, ``band``, ``day``, ``year``, ``season_year``, effort."""
    days = station_days(activity, convention).rename(columns={"worked": "sampleSizeValue"})
    days = days.assign(sampleSizeUnit=DAY_UNIT)
    rows = pd.concat([days, activity.amounts.drop(columns="deploymentID")], ignore_index=True)
    rows["day"] = pd.to_datetime(rows["day"])
    rows["sampleSizeValue"] = rows["sampleSizeValue"].astype(float)
    rows["band"] = bands(rows["border_distance_m"], edges_km)
    year, month = rows["day"].dt.year, rows["day"].dt.month
    seasons = {pair: season_year(*pair, "wintering") for pair in set(zip(year.dropna(), month.dropna()))}
    rows["year"] = year.astype("Int64")
    rows["season_year"] = pd.array([seasons.get(pair) for pair in zip(year, month)], dtype="Int64")
    return rows


def uncertain(activity: Activity) -> tuple[int, int, int]:
    """How many deployments had their end guessed, have unknown effort, and have no record at all."""
    state = activity.deployments["state"]
    ends = (int((state == name).sum()) for name in ("end_from_last_record", "effort_unknown"))
    return (*ends, int((~activity.deployments["recorded"].astype(bool)).sum()))


def told(rows: pd.DataFrame, countries: Sequence[str] | None) -> pd.DataFrame:
    """Rows of some countries (all where None) with their moments as ISO 8601 text, as a layer keeps them."""
    rows = rows if countries is None else rows[rows["country"].isin(countries)]
    rows = rows.reset_index(drop=True)
    for name in rows.columns[[kind.kind == "M" for kind in rows.dtypes]]:
        rows[name] = utc_text(rows[name]) if name.endswith("_utc") else local_text(rows[name])
    return rows


# --- from the tables to intervals -------------------------------------------------------------------------------------


def _clocks(deployments: pd.DataFrame, effort: pd.DataFrame, ids: pd.Index) -> pd.DataFrame:
    """By deployment: ``start`` and ``end`` on its clock (noon for dates alone), ``offset`` in minutes, ``open``."""
    start = parse_timestamps(column(deployments, "deploymentStart"))
    end = parse_timestamps(column(deployments, "deploymentEnd"))
    first = moments(column(effort, "startUTC")).groupby(column(effort, "deploymentID").to_numpy()).min()
    first = first.reindex(ids).set_axis(start.index)
    offset = _offsets(start, column(deployments, "tzName"), first)
    shift = pd.to_timedelta(offset.fillna(0), unit="min")
    begun = start["local"].where(start["utc"].isna(), start["utc"] + shift)
    ended = end["local"].where(end["utc"].isna(), end["utc"] + shift)
    begun = begun.where(start["precision"] != "day", begun + _NOON)
    ended = ended.where(end["precision"] != "day", ended + _NOON)
    flags = column(deployments, "qcFlags").astype(str)
    # an instant alone is no time in the field: readers repeat the start where the source has no end
    alone = end["utc"].notna() & (end["utc"] == start["utc"])
    unknown = ~end["valid"] | flags.str.contains("end_missing") | alone
    clock = pd.DataFrame({"start": begun, "end": ended.mask(unknown), "offset": offset, "open": unknown})
    return clock.set_axis(ids, axis=0)


def _offsets(start: pd.DataFrame, zones: pd.Series, first: pd.Series) -> pd.Series:
    """Minutes from UTC at the start of each deployment: as written, else by its time zone; NaN where unknown."""
    offset = start["offset"].mask(start["zulu"] & zones.notna())
    at = start["utc"].where(start["utc"].notna(), first).where(lambda times: times.notna(), start["local"])
    for zone in zones[offset.isna() & zones.notna() & at.notna()].unique():
        rows = offset.isna() & (zones == zone) & at.notna()
        utc = at[rows].dt.tz_localize("UTC")
        try:
            local = utc.dt.tz_convert(zone).dt.tz_localize(None)
        except (KeyError, ValueError, OSError):  # no such zone here: then the clock is not known
            continue
        offset[rows] = (local - utc.dt.tz_localize(None)).dt.total_seconds() / 60
    return offset


def _last_records(records: pd.DataFrame, clock: pd.DataFrame) -> pd.Series:
    """The clock face of each deployment's last record with a time of day, by deployment id."""
    parent = column(records, "parentEventID")
    open_ones = clock.index[clock["open"]]
    rows = parent.isin(open_ones) & ~column(records, "timestampIssues").astype("boolean").fillna(False)
    records, parent = records[rows.to_numpy()], parent[rows]
    begun, ended = moments(column(records, "startUTC")), moments(column(records, "endUTC"))
    offset = pd.to_timedelta(clock["offset"].fillna(0).reindex(parent).to_numpy(), unit="min")
    local = ended.where(ended.notna(), begun) + offset
    face = moments(column(records, "localStart"))
    return local.where(local.notna(), face).groupby(parent.to_numpy()).max()


def _split(effort: pd.DataFrame, places: pd.DataFrame, clock: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rows of ``effort`` in days, on the deployment's clock, and those of other units."""
    parent = column(effort, "deploymentID")
    offset = clock["offset"].reindex(parent).to_numpy()
    shift = pd.to_timedelta(np.nan_to_num(offset), unit="min")
    unit = column(effort, "sampleSizeUnit")
    begun = moments(column(effort, "startUTC")) + shift
    table = pd.DataFrame(
        {
            "deploymentID": parent,
            "start": begun,
            "end": moments(column(effort, "endUTC")) + shift,
            "offset_min": offset,
            "sampleSizeUnit": unit.where(unit.notna(), DAY_UNIT),
            "sampleSizeValue": pd.to_numeric(column(effort, "sampleSizeValue"), errors="coerce"),
        }
    )
    own = clock["start"].reindex(parent).set_axis(table.index)
    table["day"] = begun.where(begun.notna(), own).dt.floor("D")
    table = table[table["deploymentID"].isin(places.index)]
    by_day = table["sampleSizeUnit"] == DAY_UNIT
    return table[by_day], table[~by_day & table["sampleSizeValue"].notna()]


def _recorded_intervals(days: pd.DataFrame, clock: pd.DataFrame, last: pd.Series) -> pd.DataFrame:
    """The intervals of ``effort``; one without an end goes on to the last record of its deployment."""
    begun = days[days["start"].notna()]
    closed = begun["end"] > begun["start"]
    until = last.reindex(begun["deploymentID"]).set_axis(begun.index)
    unending = ~closed & clock["open"].reindex(begun["deploymentID"]).to_numpy(dtype=bool)
    begun = begun.assign(
        end=begun["end"].where(closed, until.where(unending)), basis=np.where(closed, "effort", "last_record")
    )
    return begun.loc[begun["end"] > begun["start"], ["deploymentID", "start", "end", "offset_min", "basis"]]


def _own_intervals(
    days: pd.DataFrame, amounts: pd.DataFrame, clock: pd.DataFrame, last: pd.Series, places: pd.DataFrame
) -> pd.DataFrame:
    """From set-up to retrieval, where no row of ``effort`` says more of the deployment."""
    told = days[days["start"].notna()]["deploymentID"]
    parts = days["deploymentID"].value_counts()
    several = parts.index[parts > 1]  # gaps that no interval shows: the whole time would hide them
    rows = clock[
        places["samplingProtocol"].isin(BY_DAY)
        & ~clock.index.isin(told)
        & ~clock.index.isin(several)
        & ~clock.index.isin(amounts["deploymentID"])
    ]
    until = rows["end"].where(~rows["open"], last.reindex(rows.index))
    own = pd.DataFrame(
        {
            "deploymentID": rows.index,
            "start": rows["start"].to_numpy(),
            "end": until.to_numpy(),
            "offset_min": rows["offset"].to_numpy(),
            "basis": np.where(rows["open"], "last_record", "deployment"),
        }
    )
    return own[own["end"] > own["start"]]


def _periods(worked: pd.DataFrame, clock: pd.DataFrame) -> pd.DataFrame:
    """From set-up to retrieval, and as far as any interval reaches."""
    rest = dict.fromkeys((*PLACE, "offset_min", "basis"), "first")
    periods = worked.groupby("deploymentID", as_index=False, sort=True).agg({**rest, "start": "min", "end": "max"})
    own = clock.reindex(periods["deploymentID"])
    for name, best in (("start", "min"), ("end", "max")):
        both = pd.DataFrame({"a": periods[name].to_numpy(), "b": own[name].to_numpy()})
        periods[name] = getattr(both, best)(axis=1)
    return periods[INTERVALS]


# --- conventions and unions -------------------------------------------------------------------------------------------


def _rounded(activity: Activity, convention: str) -> pd.DataFrame:
    """The intervals with their ends moved as the convention has it, so that days of 24 hours count what it counts."""
    rows = activity.intervals
    if convention == "fractional":
        return rows
    start, end = rows["start"], rows["end"]
    if convention == "nights":  # the night of a day ends at the midnight after it
        return rows.assign(start=start.dt.floor("D"), end=end.dt.floor("D"))
    begun, ended = start.dt.floor("D"), end.dt.ceil("D")
    if convention == "calendar_half":
        period = activity.periods.set_index("deploymentID").reindex(rows["deploymentID"])
        set_up = (start - period["start"].to_numpy()).abs() <= _SAME
        taken_down = (end - period["end"].to_numpy()).abs() <= _SAME
        begun = begun.mask(set_up, begun + _NOON)
        ended = ended.mask(taken_down, end.dt.floor("D") + _NOON)
    return rows.assign(start=begun, end=ended)


def _united(intervals: pd.DataFrame) -> pd.DataFrame:
    """The union of intervals by station and protocol: ``PLACE``, ``start``, ``end``, ``offset_min``, in order.

    Country, distance and offset are the first ones known at the station.
    """
    block = _blocks(intervals)
    rows = intervals.assign(block=block, country=intervals["country"].where(intervals["country"] != UNKNOWN, None))
    first = dict.fromkeys((*PLACE, "offset_min"), "first")
    united = rows.groupby("block", sort=True).agg({**first, "start": "min", "end": "max"})
    keys = [united["station"], united["samplingProtocol"]]
    for name in ("country", "border_distance_m"):
        united[name] = united.groupby(keys, sort=False)[name].transform("first")
    return united.assign(country=united["country"].fillna(UNKNOWN)).reset_index(drop=True)


def _blocks(intervals: pd.DataFrame) -> np.ndarray:
    """The number of the unbroken time that each interval belongs to; numbers rise by station, protocol and time."""
    if intervals.empty:
        return np.empty(0, dtype="int64")
    keys = intervals[["station", "samplingProtocol"]].astype(str)
    place = keys.groupby(["station", "samplingProtocol"], sort=True).ngroup().to_numpy()
    start, end = (intervals[name].to_numpy("datetime64[ns]").astype("int64") for name in ("start", "end"))
    order = np.lexsort((end, start, place))
    reach = pd.Series(end[order]).groupby(place[order]).cummax().to_numpy()
    new = np.ones(len(order), dtype=bool)
    new[1:] = (place[order][1:] != place[order][:-1]) | (start[order][1:] > reach[:-1])
    block = np.empty(len(order), dtype="int64")
    block[order] = np.cumsum(new) - 1
    return block


def _joined(values: pd.Series, block: np.ndarray) -> pd.Series:
    """The different values of each block with ';', by block."""
    pairs = pd.DataFrame({"block": block, "value": values.to_numpy()}).drop_duplicates().sort_values(["block", "value"])
    return pairs.groupby("block")["value"].agg(";".join)
