"""Clocks of the six countries with their history, and the sun."""

from __future__ import annotations

import zoneinfo
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections import clocks
from neaspec_plugin.core.detections.bundled import bundled
from neaspec_plugin.core.detections.clocks import (
    is_ambiguous,
    known_zone,
    offset_minutes,
    solar_time,
    standard_offset,
    sun_altitude,
    zone_of,
)
from neaspec_plugin.core.errors import NeaspecError

# country, place, local time, hours from UTC
HISTORY = [
    ("CHN", 130.4, 42.9, "1988-07-15 12:00", 9), ("CHN", 130.4, 42.9, "1992-07-15 12:00", 8), ("CHN", 80.0, 42.0, "2015-07-15 12:00", 8),
    ("PRK", 127.5, 41.0, "2015-08-14 12:00", 9), ("PRK", 127.5, 41.0, "2016-01-15 12:00", 8.5), ("PRK", 127.5, 41.0, "2018-05-06 12:00", 9),
    ("JPN", 130.27, 32.1, "1995-07-15 12:00", 9), ("JPN", 130.27, 32.1, "2020-01-15 12:00", 9),
    ("MNG", 106.9, 47.9, "2015-07-15 12:00", 9), ("MNG", 106.9, 47.9, "2016-07-15 12:00", 9), ("MNG", 106.9, 47.9, "2017-07-15 12:00", 8),
    ("MNG", 114.5, 48.1, "2015-07-15 12:00", 9), ("MNG", 91.6, 48.0, "2015-07-15 12:00", 8), ("MNG", 91.6, 48.0, "2020-07-15 12:00", 7),
    ("MNG", 106.9, 47.9, "2003-07-15 12:00", 9), ("MNG", 106.9, 47.9, "1999-07-15 12:00", 8),
    ("KOR", 127.2, 38.3, "1988-07-15 12:00", 10), ("KOR", 127.2, 38.3, "1989-07-15 12:00", 9),
    ("RUS", 131.4, 43.1, "2009-01-15 12:00", 10), ("RUS", 131.4, 43.1, "2009-07-15 12:00", 11), ("RUS", 131.4, 43.1, "2011-03-28 12:00", 11),
    ("RUS", 131.4, 43.1, "2013-01-15 12:00", 11), ("RUS", 131.4, 43.1, "2014-10-25 12:00", 11), ("RUS", 131.4, 43.1, "2015-01-15 12:00", 10),
    ("RUS", 135.1, 48.5, "2013-01-15 12:00", 11), ("RUS", 127.5, 50.3, "2013-01-15 12:00", 10), ("RUS", 127.5, 50.3, "2015-01-15 12:00", 9),
    ("RUS", 115.5, 50.0, "2013-01-15 12:00", 10), ("RUS", 115.5, 50.0, "2015-06-15 12:00", 8), ("RUS", 115.5, 50.0, "2016-03-28 12:00", 9),
    ("RUS", 104.3, 52.3, "2013-01-15 12:00", 9), ("RUS", 104.3, 52.3, "2015-01-15 12:00", 8),
    ("RUS", 92.5, 51.0, "2013-01-15 12:00", 8), ("RUS", 92.5, 51.0, "2015-01-15 12:00", 7),
    ("RUS", 87.0, 50.5, "2015-01-15 12:00", 6), ("RUS", 87.0, 50.5, "2016-04-15 12:00", 7),
    ("RUS", 82.9, 55.0, "2016-04-15 12:00", 6), ("RUS", 82.9, 55.0, "2016-08-15 12:00", 7),
]  # fmt: skip
ZONES = sorted({*bundled("time_zones")["zone"], "Asia/Taipei", "Asia/Hong_Kong", "Asia/Urumqi", "Asia/Choibalsan"})


def times(*texts):
    return pd.Series(pd.to_datetime(list(texts)))


@pytest.mark.parametrize(("country", "lon", "lat", "local", "hours"), HISTORY)
def test_history_of_the_clocks(country, lon, lat, local, hours):
    assert offset_minutes(times(local), zone_of(country, lon, lat)).tolist() == [60 * hours]


@pytest.mark.parametrize(("zone", "hours"), [("Asia/Taipei", 8), ("Asia/Hong_Kong", 8), ("Asia/Urumqi", 6)])
def test_zones_beside_the_rules(zone, hours):
    assert offset_minutes(times("1985-07-01", "2024-07-01"), zone).tolist() == [60 * hours] * 2


def test_where_a_place_is_needed_and_missing_there_is_no_zone():
    nan = float("nan")
    assert zone_of("RUS", nan, nan) is None
    assert zone_of("MNG", nan, nan) is None
    assert zone_of("CHN", nan, nan) == "Asia/Shanghai"
    assert zone_of("RUS", 37.6, 55.8) is None  # no rule made for it
    assert zone_of("", 130.0, 43.0) is None


def test_zones_of_the_rules_exist_and_a_mistaken_one_does_not():
    assert all(map(known_zone, ZONES))
    assert not known_zone("Asia/Khabarovsk")
    assert not known_zone("../../etc/passwd")


def test_each_row_by_its_own_zone_and_none_without_clock_or_zone():
    local = times("2013-01-15", "2013-01-15", None, "2013-01-15", "2013-01-15")
    zone = pd.Series(["Asia/Vladivostok", "Asia/Shanghai", "Asia/Shanghai", None, "Asia/Khabarovsk"])
    local.index = zone.index = [3, 5, 7, 9, 11]
    found = offset_minutes(local, zone)
    assert found.index.tolist() == [3, 5, 7, 9, 11]
    assert found.fillna(-1).tolist() == [660, 480, -1, -1, -1]


def test_hours_shown_twice_or_never():
    # Vladivostok: 2014-10-26 02:00 +11 became 01:00 +10; 2011-03-27 02:00 +10 became 03:00 +11
    local = times(
        "2014-10-26 00:59",
        "2014-10-26 01:00",
        "2014-10-26 01:59",
        "2014-10-26 02:00",
        "2011-03-27 01:59",
        "2011-03-27 02:30",
        "2011-03-27 03:00",
    )
    assert offset_minutes(local, "Asia/Vladivostok").tolist() == [660, 660, 660, 600, 600, 600, 660]
    assert is_ambiguous(local, "Asia/Vladivostok").tolist() == [False, True, True, False, False, True, False]
    # Pyongyang: 2015-08-15 00:00 +09:00 became 2015-08-14 23:30 +08:30
    local = times("2015-08-14 23:29", "2015-08-14 23:45", "2015-08-15 00:00")
    assert is_ambiguous(local, "Asia/Pyongyang").tolist() == [False, True, False]
    assert offset_minutes(local, "Asia/Pyongyang").tolist() == [540, 540, 510]


def test_standard_time_leaves_summer_time_out():
    local = times("2009-07-15", "2009-01-15", "2013-07-15")
    assert standard_offset(local, "Asia/Vladivostok").tolist() == [600, 600, 660]  # 2013 was no summer time
    assert standard_offset(times("2015-07-15"), "Asia/Ulaanbaatar").tolist() == [480]


@settings(deadline=None)
@given(
    st.sampled_from(ZONES),
    st.datetimes(datetime(1970, 1, 2), datetime(2037, 12, 1)).map(lambda t: t.replace(microsecond=0, fold=0)),
)
def test_as_python_reads_a_clock(zone, local):
    """Python's own rule (PEP 495) is the independent answer."""
    first, second = (local.replace(tzinfo=zoneinfo.ZoneInfo(zone), fold=fold).utcoffset() for fold in (0, 1))
    series = pd.Series([pd.Timestamp(local)])
    assert offset_minutes(series, zone).tolist() == [round(first.total_seconds() / 60)]
    assert is_ambiguous(series, zone).tolist() == [first != second]


@pytest.fixture
def forgotten():
    """No zone is remembered from before, nor afterwards."""
    clear = (clocks._zone.cache_clear, clocks._history.cache_clear)
    for one in clear:
        one()
    yield
    for one in clear:
        one()


class Database:
    def __init__(self, **zones):
        self.zones = zones

    def get(self, name):
        return self.zones.get(name)


def without_system(monkeypatch, database):
    def nothing(name):
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(clocks.zoneinfo, "ZoneInfo", nothing)
    monkeypatch.setattr(clocks.zoneinfo, "available_timezones", set)
    monkeypatch.setattr("dateutil.zoneinfo.get_zonefile_instance", lambda: database)


@pytest.mark.usefixtures("forgotten")
def test_without_the_systems_database_dateutils_is_asked(monkeypatch):
    from dateutil.tz import tzfile

    files = [path for folder in zoneinfo.TZPATH if (path := Path(folder) / "Asia" / "Vladivostok").exists()]
    if not files:
        pytest.skip("the system has no time zone database of its own")
    with open(files[0], "rb") as file:
        zone = tzfile(file)
    without_system(monkeypatch, Database(**{"Asia/Vladivostok": zone}))
    local = times("2013-01-15", "2015-01-15", "2009-07-15", "2014-10-26 01:30")
    assert offset_minutes(local, "Asia/Vladivostok").tolist() == [660, 600, 660, 660]
    assert is_ambiguous(local, "Asia/Vladivostok").tolist() == [False, False, False, True]
    assert not known_zone("Asia/Nowhere")


@pytest.mark.usefixtures("forgotten")
def test_without_any_database_it_is_said(monkeypatch):
    without_system(monkeypatch, Database())
    with pytest.raises(NeaspecError) as caught:
        offset_minutes(times("2013-01-15"), "Asia/Vladivostok")
    assert caught.value.message.code == "time_zones_missing"


# --- the sun


def test_mean_solar_time():
    # 131.4 degrees east are 8 h 45 min 36 s: 131.4 / 15 = 8.76 h
    utc = times("2020-05-30 00:00:00", None, "2020-05-30 00:00:00", "2020-12-31 20:00:00")
    found = solar_time(utc, pd.Series([131.4, 131.4, np.nan, 131.4]))
    assert found.tolist() == ["2020-05-30T08:45:36", None, None, "2021-01-01T04:45:36"]
    assert solar_time(utc[:1].repeat(2), pd.Series([np.inf, 1e15])).tolist() == [None, None]  # rows rejected elsewhere
    # the same animal, photographed on either side of the border by clocks three hours apart
    russian, chinese = times("2013-01-15 09:00"), times("2013-01-15 06:00")
    utc = [
        local - pd.to_timedelta(offset_minutes(local, zone), unit="min")
        for local, zone in ((russian, "Asia/Vladivostok"), (chinese, "Asia/Shanghai"))
    ]
    assert solar_time(utc[0], pd.Series([130.9])).tolist() == solar_time(utc[1], pd.Series([130.9])).tolist()


def almanac(time: datetime, lon: float, lat: float) -> float:
    """Altitude by the low-precision formulas of the Astronomical Almanac, page C5 (0.01 degree until 2050)."""
    days = (time - datetime(2000, 1, 1, 12, tzinfo=timezone.utc)).total_seconds() / 86400
    mean, anomaly = np.radians((280.460 + 0.9856474 * days) % 360), np.radians((357.528 + 0.9856003 * days) % 360)
    ecliptic = mean + np.radians(1.915 * np.sin(anomaly) + 0.020 * np.sin(2 * anomaly))
    tilt = np.radians(23.439 - 0.0000004 * days)
    ascension = np.arctan2(np.cos(tilt) * np.sin(ecliptic), np.cos(ecliptic))
    declination = np.arcsin(np.sin(tilt) * np.sin(ecliptic))
    sidereal = np.radians((280.46062 + 360.98564737 * days + lon) % 360)
    phi = np.radians(lat)
    height = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(sidereal - ascension)
    return float(np.degrees(np.arcsin(height)))


@settings(deadline=None)
@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2049, 1, 1), timezones=st.just(timezone.utc)).map(
        lambda t: t.replace(microsecond=0)
    ),
    st.floats(70, 150),
    st.floats(18, 56),
)
def test_height_of_the_sun_by_another_formula(time, lon, lat):
    found = sun_altitude(np.datetime64(time.replace(tzinfo=None)), lon, lat)
    assert float(found) == pytest.approx(almanac(time, lon, lat), abs=0.03)  # 0.01 of either formula, and some


def test_height_of_the_sun_at_turning_points():
    # summer solstice 2024-06-20: declination 23.44, at 43.1 degrees north the noon sun stands at 90 - 43.1 + 23.44
    day = np.datetime64("2024-06-20T00:00:00") + np.arange(0, 86400, 60).astype("timedelta64[s]")
    assert sun_altitude(day, 131.4, 43.1).max() == pytest.approx(70.34, abs=0.01)
    assert np.isnan(sun_altitude(np.array(["NaT"], dtype="datetime64[s]"), 131.4, 43.1)).all()
    assert np.isnan(sun_altitude(day[:1], np.nan, 43.1)).all()
