"""Capture histories: which animal was found at which station in which occasion, and for how long each station worked.

The records and the effort of both sides of a border make one data set: an animal that lives on both sides is one row.
Occasions are counted in days of UTC, because two countries' clocks differ at one place. A station that did not work in
an occasion has a usage of 0 there, which is not the same as no detection.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..detections import effort as work
from ..detections.stations import UNKNOWN, column, station_of_deployments, station_of_records
from ..errors import NeaspecError
from ..schema import COUNTRIES

FLANKS = ("larger", "left", "right", "any")
OCCASION_DAYS = (1, 15)  # big cats: an occasion of 1 to 15 days
MOST_OCCASIONS = 1000
CAPTURES = ["animal", "occasion", "station", "count", "worked"]
TRAPS = ["station", "country", "lon", "lat", "uncertainty_m", "coarse"]
OCCASIONS = ["occasion", "start", "end", "usage_days"]
ANIMALS = ["animal", "sex", "countries", "subadult"]
RECORDS = ["animal", "occasion", "station", "side", "begin", "row"]
_DAY = pd.Timedelta(days=1)
_OTHER = {"left": "right", "right": "left"}


@dataclass(frozen=True)
class Choice:
    """How histories are made: days of an occasion, first and last day (UTC, ISO 8601, None = as far as the effort
    goes), which flanks count (``FLANKS``), and after how many minutes a record of an animal at a station is a new one.
    """

    occasion_days: int = 7
    first: str | None = None
    last: str | None = None
    flanks: str = "larger"
    independence_min: float = 30.0


@dataclass(frozen=True)
class CaptureHistories:
    """One data set of both sides.

    - ``captures`` (``CAPTURES``): one row per animal, occasion (from 1 on) and station; ``count`` independent
      detections; ``worked`` False where the station has no known effort in that occasion;
    - ``traps`` (``TRAPS``): one row per station; degrees (NaN without a place), ``uncertainty_m`` and ``coarse``
      where the place was generalised;
    - ``usage``: array traps x occasions, days of real effort, 0 where the station did not work;
    - ``occasions`` (``OCCASIONS``): ``start`` and ``end`` (UTC, end excluded), ``usage_days`` over all stations;
    - ``animals`` (``ANIMALS``): one row per animal; ``countries`` with ';', ``sex`` unknown where records disagree,
      ``subadult`` where any record says so;
    - ``records``: the detections behind the captures, one row each (``animal occasion station side begin row``);
    - ``left_out``: records left out, by reason: those of ``usable_records``, and juvenile, not_to_a_day, no_station,
      other_method, outside_days, other_flank;
    - ``flank``: the data set used (left, right, any); ``flank_animals``: animals of each of left and right;
    - ``offset_unknown``: stations whose clock is taken as UTC because nobody stated its offset.
    """

    captures: pd.DataFrame
    traps: pd.DataFrame
    usage: np.ndarray
    occasions: pd.DataFrame
    animals: pd.DataFrame
    records: pd.DataFrame
    left_out: Counter
    flank: str
    flank_animals: dict[str, int]
    offset_unknown: int


def capture_histories(
    usable: pd.DataFrame,
    detections: pd.DataFrame,
    deployments: pd.DataFrame,
    activity: work.Activity,
    choice: Choice = Choice(),
    countries: Collection[str] = COUNTRIES,
    effort_needed: bool = True,
) -> CaptureHistories:
    """The histories of one species. ``usable`` is ``usable_records`` of ``detections``, row by row.

    Left out and counted: what ``usable_records`` gives a reason for; juveniles; records known to no day; records of no
    station, of a method whose effort is not counted in days, outside the days, or of the flank that is not used.
    Without any effort in the days there are no occasions; where it is needed, that is an error.
    Raises ``NeaspecError``: unknown_parameter_value, history_no_effort, history_dates, history_too_many.
    """
    _check(choice)
    traps, intervals, unknown = _detectors(deployments, activity, countries)
    occasions = _occasions(intervals, choice)
    usage = _usage(traps, intervals, occasions)
    if not usage.any():
        if effort_needed:
            raise NeaspecError("history_no_effort")
        return _no_histories(usable)
    records = _records(usable, detections, deployments, traps, occasions, choice.occasion_days)
    flank, animals = _flank(records, choice.flanks)
    if flank in _OTHER:
        records.loc[records["reason"].isna() & (records["flank"] == _OTHER[flank]), "reason"] = "other_flank"
    used = records[records["reason"].isna()]
    occasions["usage_days"] = usage.sum(axis=0)
    return CaptureHistories(
        _captures(used, traps, usage, choice.independence_min),
        traps,
        usage,
        occasions,
        _animals(used),
        used[RECORDS].reset_index(drop=True),
        Counter(records["reason"].dropna().tolist()),
        flank,
        animals,
        unknown,
    )


def _no_histories(usable: pd.DataFrame) -> CaptureHistories:
    tables = (pd.DataFrame(columns=columns) for columns in (CAPTURES, TRAPS, OCCASIONS, ANIMALS, RECORDS))
    captures, traps, occasions, animals, records = tables
    left_out = Counter(usable["reason"].fillna("no_effort").tolist())
    none = dict.fromkeys(_OTHER, 0)
    return CaptureHistories(captures, traps, np.zeros((0, 0)), occasions, animals, records, left_out, "any", none, 0)


def _check(choice: Choice) -> None:
    least, most = OCCASION_DAYS
    if not least <= choice.occasion_days <= most:
        raise NeaspecError(
            "unknown_parameter_value",
            parameter="OCCASION_DAYS",
            value=choice.occasion_days,
            accepted=f"{least}-{most}",
        )
    if choice.flanks not in FLANKS:
        raise NeaspecError("unknown_parameter_value", parameter="FLANKS", value=choice.flanks, accepted=list(FLANKS))


# --- detectors and occasions ------------------------------------------------------------------------------------------


def _detectors(
    deployments: pd.DataFrame, activity: work.Activity, countries: Collection[str]
) -> tuple[pd.DataFrame, pd.DataFrame, int]:
    """The stations (``TRAPS``) of methods counted by days, the times in which each worked, and how many of them have
    a clock whose offset is not known.
    """
    places = station_of_deployments(deployments)
    shapes = column(deployments, "geometry").to_numpy(dtype=object)
    there = ~shapely.is_missing(shapes)
    for name, axis in (("lon", shapely.get_x), ("lat", shapely.get_y)):
        places[name] = np.nan
        places.loc[there, name] = axis(shapely.centroid(shapes[there]))
    places["uncertainty_m"] = pd.to_numeric(
        column(deployments, "coordinateUncertaintyInMeters"), errors="coerce"
    ).to_numpy(dtype=float)
    places["coarse"] = column(deployments, "dataGeneralizations").notna().to_numpy()
    places = places[places["samplingProtocol"].isin(work.BY_DAY)]
    known = places["country"].where(places["country"] != UNKNOWN)
    places = places.assign(country=known.groupby(places["station"]).transform("first"))
    places = places[places["country"].isin(list(countries))]
    traps = places.groupby("station", as_index=False, sort=True).agg(
        {"country": "first", "lon": "mean", "lat": "mean", "uncertainty_m": "max", "coarse": "any"}
    )[TRAPS]
    rows = activity.intervals[activity.intervals["deploymentID"].isin(places.index)]
    unknown = int(rows.loc[rows["offset_min"].isna(), "station"].nunique())
    # a clock without an offset is read as UTC; cameras and hair traps of one station are one detector
    one = rows.assign(offset_min=rows["offset_min"].fillna(0.0), samplingProtocol="")
    shift = pd.to_timedelta(one["offset_min"], unit="min")
    one = one.assign(start=one["start"] - shift, end=one["end"] - shift, offset_min=0.0)
    return traps, work.station_intervals(one), unknown


def _day(text: str | None, name: str) -> pd.Timestamp | None:
    if not text:
        return None
    try:
        return pd.to_datetime(text, format="%Y-%m-%d")
    except ValueError as error:
        raise NeaspecError("unknown_parameter_value", parameter=name, value=text, accepted="YYYY-MM-DD") from error


def _occasions(intervals: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """``OCCASIONS`` without usage; the last may be shorter than the others."""
    first, last = _day(choice.first, "FIRST"), _day(choice.last, "LAST")
    if intervals.empty:
        return pd.DataFrame(columns=["occasion", "start", "end"])
    begin = first if first is not None else intervals["start_utc"].min().floor("D")
    end = last + _DAY if last is not None else intervals["end_utc"].max().ceil("D")
    if end <= begin:
        raise NeaspecError("history_dates", first=begin.date().isoformat(), last=(end - _DAY).date().isoformat())
    count = -(-(end - begin).days // choice.occasion_days)
    if count > MOST_OCCASIONS:
        raise NeaspecError("history_too_many", occasions=count, most=MOST_OCCASIONS)
    starts = pd.date_range(begin, periods=count, freq=f"{choice.occasion_days}D")
    ends = (starts + choice.occasion_days * _DAY).to_series().clip(upper=end).to_numpy()
    return pd.DataFrame({"occasion": np.arange(1, count + 1), "start": starts, "end": ends})


def _usage(traps: pd.DataFrame, intervals: pd.DataFrame, occasions: pd.DataFrame) -> np.ndarray:
    """Days that each station worked in each occasion, array traps x occasions."""
    usage = np.zeros((len(traps), len(occasions)))
    row = pd.Index(traps["station"]).get_indexer(intervals["station"])
    begun, ended = (intervals[name].to_numpy("datetime64[s]") for name in ("start_utc", "end_utc"))
    for place, (start, end) in enumerate(zip(occasions["start"], occasions["end"])):
        low, high = (moment.to_datetime64().astype("datetime64[s]") for moment in (start, end))
        worked = (np.minimum(ended, high) - np.maximum(begun, low)).astype("int64") / 86_400
        np.add.at(usage[:, place], row, np.maximum(worked, 0.0))
    return usage


# --- records ----------------------------------------------------------------------------------------------------------


def _records(
    usable: pd.DataFrame,
    detections: pd.DataFrame,
    deployments: pd.DataFrame,
    traps: pd.DataFrame,
    occasions: pd.DataFrame,
    occasion_days: int,
) -> pd.DataFrame:
    """One row per record: ``animal sex side begin station flank stage occasion reason row``."""
    place = station_of_records(detections, deployments)
    begin, end = usable["begin"], usable["end"]
    start = occasions["start"].iloc[0]
    middle = begin + (end - begin) / 2  # noon of a record known to its day alone
    occasion = (middle - start) // (occasion_days * _DAY) + 1
    found = pd.DataFrame(
        {
            "animal": usable["animal"].to_numpy(),
            "sex": usable["sex"].to_numpy(),
            "side": usable["side"].to_numpy(),
            "begin": begin.to_numpy(),
            "station": place["station"].to_numpy(),
            "flank": column(detections, "flank").to_numpy(),
            "stage": column(detections, "lifeStage").to_numpy(),
            "occasion": occasion.to_numpy(),
            "row": np.arange(len(usable)),
        }
    )
    at = pd.Index(traps["station"]).get_indexer(found["station"])
    tests = (
        (found["stage"] == "juvenile", "juvenile"),
        ((end - begin).to_numpy() > _DAY.to_timedelta64(), "not_to_a_day"),
        (found["station"].isna(), "no_station"),
        (at < 0, "other_method"),
        ((middle < start).to_numpy() | (middle >= occasions["end"].iloc[-1]).to_numpy(), "outside_days"),
    )
    reason = usable["reason"].to_numpy(dtype=object).copy()
    for test, code in tests:
        reason[np.asarray(test, dtype=bool) & pd.isna(reason)] = code
    found["reason"] = reason
    found.loc[found["reason"].notna(), "occasion"] = 0
    return found.astype({"occasion": "int64"})


def _flank(records: pd.DataFrame, flanks: str) -> tuple[str, dict[str, int]]:
    """Which flank's data set is used, and how many animals each has; never the union of both.

    A record of both flanks or of an unknown one counts in each. Equal numbers: that with more records, then left.
    """
    free = records[records["reason"].isna()]
    sets = {flank: free[free["flank"] != other] for flank, other in _OTHER.items()}
    animals = {flank: int(rows["animal"].nunique()) for flank, rows in sets.items()}
    if flanks != "larger":
        return flanks, animals
    return max(sets, key=lambda flank: (animals[flank], len(sets[flank]))), animals


def _captures(used: pd.DataFrame, traps: pd.DataFrame, usage: np.ndarray, independence_min: float) -> pd.DataFrame:
    """``CAPTURES``: a record so many minutes after the animal's last one at the station is a new detection."""
    rows = used.sort_values(["animal", "station", "begin"], kind="stable")
    keys = ["animal", "station", "occasion"]
    gap = rows.groupby(keys)["begin"].diff()
    rows = rows.assign(new=gap.isna() | (gap >= pd.Timedelta(minutes=independence_min)))
    found = rows.groupby(["animal", "occasion", "station"], as_index=False, sort=True)["new"].sum()
    found = found.rename(columns={"new": "count"}).astype({"count": "int64"})
    at = pd.Index(traps["station"]).get_indexer(found["station"])
    found["worked"] = usage[at, found["occasion"].to_numpy() - 1] > 0
    return found[CAPTURES]


def _animals(used: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for animal, own in used.groupby("animal", sort=True):
        sexes = set(own["sex"].dropna()) - {"unknown"}
        seen = set(own["side"])
        rows.append(
            (
                animal,
                sexes.pop() if len(sexes) == 1 else "unknown",
                ";".join(country for country in COUNTRIES if country in seen),
                bool((own["stage"] == "subadult").any()),
            )
        )
    return pd.DataFrame(rows, columns=ANIMALS)
