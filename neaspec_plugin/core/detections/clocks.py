"""The clocks of the six countries as they really ran, and the sun's, against which a camera's clock is tested.

"No summer time" is true only today: the history comes from the IANA time zone database, the computer's own or, where
the system has none (Windows), the one that dateutil brings. Cameras do not follow the law: the zone of a deployment
goes before these rules.
"""

from __future__ import annotations

import warnings
import zoneinfo
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from .bundled import bundled

_FIRST, _LAST = datetime(1970, 1, 1), datetime(2038, 1, 1)  # rules after that are those of its last year
_STEP = timedelta(days=5)  # no rule of any country lasts so short


def zone_of(country: str, lon: float, lat: float) -> str | None:
    """The IANA zone of a place in one of the six countries (alpha-3), by ``time_zones.csv``; None where none is known.

    The Russian Federation and Mongolia need a place (degrees, WGS 84), the others none.
    """
    for row in bundled("time_zones").itertuples():
        if row.country_iso3 != country:
            continue
        if row.west is None:
            return row.zone
        if float(row.west) <= lon < float(row.east) and float(row.south) <= lat < float(row.north):
            return row.zone
    return None


def known_zone(name: str) -> bool:
    """Whether there is such a zone. Raises ``NeaspecError`` time_zones_missing."""
    return _zone(name) is not None


def offset_minutes(local: pd.Series, zone: pd.Series | str) -> pd.Series:
    """Minutes from UTC to the local clock, aligned with ``local`` (datetime64); NaN without a clock or a known zone.

    An hour that the clock showed twice counts as its first time, one that it skipped as if it had not been put forward
    yet (PEP 495, fold 0); ``is_ambiguous`` tells which those are. Raises ``NeaspecError`` time_zones_missing.
    """
    return _looked_up(local, zone, "offset")


def standard_offset(local: pd.Series, zone: pd.Series | str) -> pd.Series:
    """The same without summer time: for sources whose clocks are said to ignore it."""
    return _looked_up(local, zone, "standard")


def is_ambiguous(local: pd.Series, zone: pd.Series | str) -> pd.Series:
    """Whether the clock showed the time twice, or never: flag local_time_ambiguous."""
    return _looked_up(local, zone, "ambiguous").eq(1)


def solar_time(utc: pd.Series, lon: pd.Series) -> np.ndarray:
    """Mean solar time as ``2020-05-30T04:57:37``, None where instant or longitude (degrees) is missing.

    Mean, not apparent: the equation of time is left out, so that equal hours stay equally long through the year; noon
    by the sun is at most 16.4 minutes away. ``sun_altitude`` takes it into account.
    """
    with np.errstate(invalid="ignore"):  # pandas takes NaN for a number before it makes it NaT
        degrees = np.asarray(lon, dtype=float)
    known = np.abs(degrees) <= 360
    seconds = np.where(known, degrees, 0.0) * 240
    values = utc.to_numpy("datetime64[s]") + seconds.round().astype("timedelta64[s]")
    text = np.datetime_as_string(values).astype(object)
    text[np.isnat(values) | ~known] = None
    return text


def sun_altitude(utc, lon, lat) -> np.ndarray:
    """Degrees of the sun's centre above the horizon, without refraction; good to some hundredths from 1900 to 2100.

    After the solar calculator of NOAA (Global Monitoring Laboratory), from Meeus (1998), *Astronomical Algorithms*.
    ``utc`` datetime64, ``lon`` and ``lat`` degrees; NaN where one is missing.
    """
    times = np.asarray(utc, dtype="datetime64[s]")
    seconds = np.where(np.isnat(times), np.nan, (times - np.datetime64("2000-01-01T12:00:00")).astype(float))
    century = seconds / 86_400 / 36_525
    mean = 280.46646 + century * (36000.76983 + 0.0003032 * century)
    anomaly = np.radians(357.52911 + century * (35999.05029 - 0.0001537 * century))
    eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
    centre = np.sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century))
    centre += np.sin(2 * anomaly) * (0.019993 - 0.000101 * century) + np.sin(3 * anomaly) * 0.000289
    node = np.radians(125.04 - 1934.136 * century)
    longitude = np.radians(mean + centre - 0.00569 - 0.00478 * np.sin(node))
    tilt = 23 + (26 + (21.448 - century * (46.815 + century * (0.00059 - 0.001813 * century))) / 60) / 60
    tilt = np.radians(tilt + 0.00256 * np.cos(node))
    declination = np.arcsin(np.sin(tilt) * np.sin(longitude))
    y, twice = np.tan(tilt / 2) ** 2, 2 * np.radians(mean)
    equation = y * np.sin(twice) - 2 * eccentricity * np.sin(anomaly)
    equation += 4 * eccentricity * y * np.sin(anomaly) * np.cos(twice) - y**2 / 2 * np.sin(2 * twice)
    equation -= 1.25 * eccentricity**2 * np.sin(2 * anomaly)
    # the seconds count from a noon
    hour = np.radians((seconds / 240 + np.asarray(lon, dtype=float)) % 360) + equation
    phi = np.radians(np.asarray(lat, dtype=float))
    height = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour)
    return np.degrees(np.arcsin(np.clip(height, -1, 1)))


# --- zones ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _History:
    """Offsets of a zone, minutes, one after the other; ``high`` their ends by the clock, and between ``low`` and
    ``high`` the clock shows times twice or skips them."""

    low: np.ndarray
    high: np.ndarray
    offset: np.ndarray
    standard: np.ndarray


def _looked_up(local: pd.Series, zone: pd.Series | str, what: str) -> pd.Series:
    clock = local.to_numpy("datetime64[s]")
    found = np.full(len(clock), np.nan)
    zones = np.full(len(clock), zone, dtype=object) if isinstance(zone, str) else np.asarray(zone, dtype=object)
    places, names = pd.factorize(zones)
    for number, name in enumerate(names):
        history = _history(name) if isinstance(name, str) else None
        rows = np.flatnonzero((places == number) & ~np.isnat(clock))
        if history is None or not len(rows):
            continue
        at = np.searchsorted(history.high, clock[rows], side="right")
        found[rows] = _ambiguous(history, clock[rows]) if what == "ambiguous" else getattr(history, what)[at]
    return pd.Series(found, index=local.index)


def _ambiguous(history: _History, clock: np.ndarray) -> np.ndarray:
    at = np.searchsorted(history.low, clock, side="right") - 1
    return (at >= 0) & (clock < history.high[np.maximum(at, 0)]) if len(history.low) else np.zeros(len(clock), bool)


@lru_cache(maxsize=256)
def _history(name: str) -> _History | None:
    """The changes of a zone's offset from 1970 to 2037, found by asking for the offset every few days."""
    zone = _zone(name)
    if zone is None:
        return None
    changes, kept = [], [_offsets(zone, _FIRST)]
    time = _FIRST
    while time < _LAST:
        after = time + _STEP
        if _offsets(zone, after) != kept[-1]:
            changes.append(_change(zone, time, after))
            kept.append(_offsets(zone, after))
        time = after
    offset, standard = np.array(kept, dtype=float).T
    instants = np.array(changes, dtype="datetime64[s]")
    before, since = (instants + part.astype("timedelta64[m]") for part in (offset[:-1], offset[1:]))
    return _History(np.minimum(before, since), np.maximum(before, since), offset, standard)


def _offsets(zone: tzinfo, utc: datetime) -> tuple[int, int]:
    """Offset and offset without summer time, minutes."""
    local = utc.replace(tzinfo=timezone.utc).astimezone(zone)
    offset, summer = local.utcoffset() or timedelta(0), local.dst() or timedelta(0)
    return round(offset.total_seconds() / 60), round((offset - summer).total_seconds() / 60)


def _change(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    """The minute at which the offset becomes another."""
    old = _offsets(zone, before)
    while after - before > timedelta(minutes=1):
        middle = before + timedelta(minutes=int((after - before).total_seconds() // 120))
        before, after = (middle, after) if _offsets(zone, middle) == old else (before, middle)
    return after


@lru_cache(maxsize=256)
def _zone(name: str) -> tzinfo | None:
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return _bundled_zone(name)


def _bundled_zone(name: str) -> tzinfo | None:
    """The zone of the database that dateutil brings; None where a database is there but not the zone."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Debian leaves dateutil's database out, and it says so
        from dateutil.zoneinfo import get_zonefile_instance

        zones = get_zonefile_instance()
    found = zones.get(name)
    if found is None and not zones.zones and not zoneinfo.available_timezones():
        raise NeaspecError("time_zones_missing")
    return found
